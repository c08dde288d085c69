"""Reading folders: formats, encodings, metadata, and everything that can be wrong with a file."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest

from pipeline.errors import InputError
from pipeline.read import read_articles
from pipeline.records import Article, Issue, sift

TEXT = "„Größe“ zählt, sagte Mara Öde – über 5 € für jede Straße in Überlingen und Köln."
PAGE = """<!doctype html><html lang="nl"><head><title>Brug dicht | Havenbode</title>
<meta property="og:title" content="Brug blijft dicht"><meta property="og:site_name"
content="Havenbode"><meta name="author" content="Jet Visser"><meta
property="article:published_time" content="2024-05-03T10:22:00+02:00"></head><body>
<nav>Home Sport Inloggen</nav><article><h1>Brug blijft dicht</h1>
<p>De gemeente houdt de oude brug over de haven tot het einde van de zomer gesloten.</p>
<blockquote><p>Wij rekenen erop dat het verkeer in september weer over de brug kan.</p></blockquote>
<ul><li>Omleiding via de sluis</li></ul>
<p>De wethouder wilde vrijdag niet zeggen hoeveel de reparatie precies gaat kosten.</p></article>
<footer>Deel dit artikel</footer></body></html>"""


def read(*inputs: Path, **options: int) -> tuple[list[Article], list[Issue]]:
    """Read, and part the articles from the issues."""
    return sift(read_articles(inputs, **options))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_encodings(tmp_path, encoding):
    """Text comes out the same whatever the encoding."""
    (tmp_path / "a.txt").write_bytes((TEXT + "\r\n").encode(encoding))

    articles, issues = read(tmp_path)

    assert [article.text for article in articles] == [TEXT + "\r\n"]
    assert issues == []


RECORDS = [
    ({"title": "Titel", "text": TEXT, "authors": ["A B", "C"],
      "publish_date": "2024-05-03 10:00:00",
      "source_url": "https://www.bote.example", "meta_lang": "de"},
     ("bote.example", "Titel", "A B, C", "2024-05-03T10:00:00", "de")),
    ({"title": "Titel", "plaintext": TEXT, "authors": ["A B"], "lang": "de",
      "publishing_date": "2024-05-03 10:00:00+02:00", "publisher": "Bote"},
     ("Bote", "Titel", "A B", "2024-05-03T10:00:00+02:00", "de")),
    ({"title": "Titel", "text": TEXT, "author": "A B", "date": "2024-05-03", "sitename": "Bote",
      "hostname": "bote.example", "language": None},
     ("Bote", "Titel", "A B", "2024-05-03", "")),
    ({"title": "Titel", "maintext": TEXT, "authors": ["A B"], "language": "de",
      "date_publish": "2024-05-03 10:00:00", "source_domain": "bote.example"},
     ("bote.example", "Titel", "A B", "2024-05-03T10:00:00", "de")),
]  # fmt: skip


@pytest.mark.parametrize(("record", "expected"), RECORDS)
def test_json_field_names(tmp_path, record, expected):
    """The names of newspaper4k, fundus, trafilatura and news-please are understood."""
    (tmp_path / "a.json").write_text(json.dumps(record), encoding="utf-8")

    [article], issues = read(tmp_path)

    found = (article.outlet, article.title, article.author, article.published, article.lang)
    assert found == expected
    assert article.text == f"Titel\n\n{TEXT}"
    assert issues == []


def test_fundus_body(tmp_path):
    """The nested body of fundus becomes paragraphs."""
    section = {"headline": ["Zwischentitel"], "paragraphs": ["Eins.", "Zwei."]}
    record = {"title": "T", "body": {"summary": ["Vorspann."], "sections": [section]}}
    (tmp_path / "a.json").write_text(json.dumps(record), encoding="utf-8")

    [article], _ = read(tmp_path)

    assert article.text == "T\n\nVorspann.\n\nZwischentitel\n\nEins.\n\nZwei."


@pytest.mark.parametrize("name", ["t.csv", "t.tsv", "t.parquet", "t.jsonl", "t.json"])
def test_files_of_many_articles(tmp_path, name):
    """Each row or line is an article with a path of its own."""
    frame = pd.DataFrame({"title": ["Eins", "Zwei"], "text": [TEXT, TEXT[::-1]], "outlet": "Bote"})
    file = tmp_path / name
    writers = {
        ".csv": lambda: frame.to_csv(file, index=False),
        ".tsv": lambda: frame.to_csv(file, index=False, sep="\t"),
        ".parquet": lambda: frame.to_parquet(file),
        ".jsonl": lambda: frame.to_json(file, orient="records", lines=True),
        ".json": lambda: frame.to_json(file, orient="records"),
    }
    writers[file.suffix]()

    articles, issues = read(tmp_path)

    assert [article.path for article in articles] == [f"{name}#1", f"{name}#2"]
    assert [article.title for article in articles] == ["Eins", "Zwei"]
    assert len({article.article_id for article in articles}) == 2
    assert issues == []


def test_html_page(tmp_path):
    """A page gives its text without navigation, its metadata, and what its markup says."""
    (tmp_path / "brug.html").write_text(PAGE, encoding="utf-8")

    [article], issues = read(tmp_path)

    assert issues == []
    assert (article.outlet, article.author, article.lang) == ("Havenbode", "Jet Visser", "nl")
    assert article.published == "2024-05-03T10:22:00+02:00"
    assert "Inloggen" not in article.text
    kinds = {one.kind: article.text[one.start : one.end] for one in article.markup}
    assert kinds["headline"] == "Brug blijft dicht"
    assert kinds["block_quote"].startswith("Wij rekenen erop")
    assert kinds["list"] == "Omleiding via de sluis"


def test_front_matter(tmp_path):
    """Front matter gives metadata and stays in the text, marked."""
    text = "---\ntitle: 'Ein Titel'\noutlet: Bote\ndate: 2024-05-03\n---\n# Ein Titel\n\nText.\n"
    (tmp_path / "a.md").write_text(text, encoding="utf-8")

    [article], _ = read(tmp_path)

    assert (article.title, article.outlet, article.published) == ("Ein Titel", "Bote", "2024-05-03")
    assert article.text == text
    [mark] = article.markup
    assert text[mark.end :].startswith("# Ein Titel")


def test_outlet_from_folder_or_stem(tmp_path):
    """Without metadata the folder names the outlet, else the file."""
    (tmp_path / "Bote").mkdir()
    (tmp_path / "Bote" / "a.txt").write_text("Eins.", encoding="utf-8")
    (tmp_path / "kurier.txt").write_text("Zwei.", encoding="utf-8")

    articles, _ = read(tmp_path)

    assert [article.outlet for article in articles] == ["kurier", "Bote"]


def test_sidecar(tmp_path):
    """articles.csv describes the files beside it; a row without a file is an Issue."""
    (tmp_path / "a.txt").write_text("Eins.", encoding="utf-8")
    rows = "path,outlet,title,published\na.txt,Bote,Titel,2024-05-03\nb.txt,Bote,,\n"
    (tmp_path / "articles.csv").write_text(rows, encoding="utf-8")

    [article], [issue] = read(tmp_path)

    assert (article.outlet, article.title, article.published) == ("Bote", "Titel", "2024-05-03")
    assert (issue.path, issue.code) == ("articles.csv", "sidecar-unused")


BAD = [
    ("empty.txt", b"", "empty"),
    ("blank.txt", b" \n\n ", "no-text"),
    ("binary.txt", bytes(range(32)) * 40, "broken"),
    ("nul.txt", b"abc\x00\x01\x02def\x00", "broken"),
    ("cut.txt", b"\xff\xfe\x00\xd8\x41\x00", "broken"),
    ("broken.json", b'{"text": ', "broken"),
    ("list.json", b'["a"]', "no-record"),
    ("other.json", b'{"a": 1}', "no-text"),
    ("line.jsonl", b"{oops\n", "broken-line"),
    ("table.csv", b"a,b\n1,2\n", "no-text"),
    ("table.parquet", b"PAR1 nonsense", "broken"),
    ("page.html", b"<html></html>", "no-text"),
    ("paper.pdf", b"%PDF-1.7", "unsupported-format"),
    ("large.txt", b"x" * 5000, "too-large"),
]


@pytest.mark.parametrize(("name", "data", "code"), BAD)
def test_bad_file_is_an_issue(tmp_path, name, data, code):
    """A bad file is one Issue with a reason and a hint; the others are read."""
    (tmp_path / name).write_bytes(data)
    (tmp_path / "zz.txt").write_text(TEXT, encoding="utf-8")

    articles, [issue] = read(tmp_path, max_bytes=4000)

    assert [article.path for article in articles] == ["zz.txt"]
    assert issue.code == code
    assert issue.path.startswith(name)
    assert issue.detail
    assert issue.hint


def test_links(tmp_path):
    """A link out of the folder is an Issue, also a folder; one within is read once."""
    (tmp_path / "in").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "secret.txt").write_text("Geheim.", encoding="utf-8")
    (tmp_path / "in" / "a.txt").write_text("Eins.", encoding="utf-8")
    (tmp_path / "in" / "l.txt").symlink_to(tmp_path / "out" / "secret.txt")
    (tmp_path / "in" / "folder").symlink_to(tmp_path / "out")
    (tmp_path / "in" / "nothing.txt").symlink_to(tmp_path / "in" / "gone.txt")
    (tmp_path / "in" / "same.txt").symlink_to(tmp_path / "in" / "a.txt")

    articles, issues = read(tmp_path / "in")

    assert [article.path for article in articles] == ["a.txt"]
    assert {issue.path: issue.code for issue in issues} == {
        "folder": "link-outside",
        "l.txt": "link-outside",
        "nothing.txt": "link",
        "same.txt": "duplicate",
    }


def test_unreadable_file(tmp_path, monkeypatch):
    """A file that may not be read is an Issue."""
    (tmp_path / "a.txt").write_text("Eins.", encoding="utf-8")

    def refuse(self):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)

    articles, [issue] = read(tmp_path)

    assert articles == []
    assert issue.code == "unreadable"


def test_same_text(tmp_path):
    """The same text twice is left out once, but two known outlets keep their reprints."""
    for folder in ("Bote", "Kurier"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "Bote" / "b.txt").write_text(TEXT, encoding="utf-8")

    articles, issues = read(tmp_path)

    assert [article.outlet for article in articles] == ["Bote", "Kurier"]
    assert [(issue.path, issue.code) for issue in issues] == [
        ("Bote/b.txt", "duplicate"),
        ("Kurier/a.txt", "same-text"),
    ]


def test_missing_input(tmp_path):
    """An input that is not there is an error with a hint."""
    with pytest.raises(InputError) as caught:
        read(tmp_path / "nowhere")

    assert caught.value.hint


def test_identifiers_are_stable(tmp_path):
    """The identifier depends on outlet and path (or address), not on the other files."""
    (tmp_path / "b.txt").write_text("Zwei.", encoding="utf-8")
    [before], _ = read(tmp_path)
    (tmp_path / "a.txt").write_text("Eins.", encoding="utf-8")

    _, after = read(tmp_path)[0]

    assert after == before
