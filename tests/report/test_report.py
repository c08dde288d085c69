"""The pages: what they must show, and hostile text that must stay text."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from pipeline.records import (
    ArticleRow,
    DiffItem,
    Figure,
    Quote,
    Sentence,
    Statement,
    Status,
    Story,
    Verdict,
)
from pipeline.report import write_report
from pipeline.tables import ROWS

HOSTILE = "</style><script>alert(1)</script><img src=x onerror=alert(1)>\u202e\"'`{{7*7}}"
ABOUT = {
    "newskiosk": "0.1",
    "finished": "2025-01-01T00:00:00",
    "draft": True,
    "models": {"translator": "gemma", "tagger": "t"},
}


class Page(HTMLParser):
    """The tags, links, anchors and words of a page."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.links, self.anchors, self.words = [], [], set(), []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.tags.append((tag, values))
        self.links += [values["href"]] if "href" in values else []
        self.anchors |= {values["id"]} if "id" in values else set()

    def handle_data(self, data):
        self.words.append(data)


def one(words, *, outlet="Bote", key="a1", lang="de", english="", doubts=()):
    """An article of one sentence."""
    row = dict.fromkeys(ArticleRow.__dataclass_fields__, "")
    row |= {name: 0 for name in row if name.startswith("n_")} | {"lang_score": 1.0}
    row |= dict.fromkeys(("persons", "organisations", "places", "speakers"), ())
    row |= {"article_id": key, "outlet": outlet, "title": words, "text": words, "story_id": "s1"}
    sentence = Sentence(
        article_id=key,
        sentence=0,
        start=0,
        end=len(words),
        text=words,
        lang=lang,
        block="body",
        text_en=english,
        checks_failed=doubts,
    )
    return ArticleRow(**row), sentence


def item(words, presence, *, status=Status.ONLY, outlet="Bote", key="a1", kind="figure"):
    """One outlet's part in an item of the diff."""
    placed = presence == "present"
    return DiffItem(
        story_id="s1",
        item_id=f"i-{kind}",
        kind=kind,
        status=status,
        outlet=outlet,
        presence=presence,
        item=words,
        rank=0,
        reason=f"Because. {words}",
        article_id=key if placed else "",
        start=0 if placed else None,
        end=len(words) if placed else None,
        text=words if placed else "",
        evidence=words,
    )


def rows_of(words, **given):
    """All tables of a story in two outlets, with `words` wherever words can be."""
    article, sentence = one(words, **given)
    other, said = one(words, outlet=words, key="a2")
    quote = Quote(
        article_id="a1",
        quote_id="q1",
        sentence=0,
        start=0,
        end=len(words),
        text=words,
        kind="direct",
        rule="r",
        score=1.0,
        speaker=words,
        cue=words,
        via=words,
    )
    figure = Figure(
        article_id="a1",
        figure_id="f1",
        sentence=0,
        start=0,
        end=2,
        text=words[:2],
        kind="count",
        low=1.0,
        high=1.0,
        unit="",
    )
    story = Story(
        story_id="s1",
        title=words,
        n_articles=2,
        outlets=("Bote", words),
        first_published="2025-01-01",
        last_published="2025-01-02",
    )
    statements = [
        Statement(
            story_id="s1",
            statement_id="t1",
            article_id=key,
            outlet=outlet,
            start=0,
            end=len(words),
            text=words,
            lang="de",
            verdict=Verdict.UNSURE,
            score=0.5,
            quote_id="q1" if key == "a1" else "",
            evidence=words,
        )
        for key, outlet in (("a1", "Bote"), ("a2", words))
    ]
    diff = [item(words, "present"), item(words, "unknown", outlet=words)]
    tables = {name: [] for name in ROWS}
    return tables | {
        "articles": [article, other],
        "sentences": [sentence, said],
        "quotes": [quote],
        "figures": [figure],
        "stories": [story],
        "statements": statements,
        "diff": diff,
    }


def story_page(tmp_path, rows):
    write_report(tmp_path, rows, ABOUT)
    return (tmp_path / "s1.html").read_text(encoding="utf-8")


def test_hostile_text_stays_text(tmp_path):
    """Markup, scripts and template code in any field of any row are shown, never run."""
    html = story_page(tmp_path, rows_of(HOSTILE))
    html += (tmp_path / "index.html").read_text(encoding="utf-8")
    page = Page(html)

    assert [tag for tag, _ in page.tags].count("script") == 1
    assert not any(tag in ("img", "iframe", "object", "link", "base") for tag, _ in page.tags)
    assert not any(name.startswith("on") for _, attrs in page.tags for name in attrs)
    assert "alert(1)</script>" in "".join(page.words)
    assert "49" not in re.sub(r"\s", "", "".join(page.words).split("Articles")[-1])


def test_every_link_stays_in_the_report(tmp_path):
    """Links lead to anchors that exist or to the report's own pages; no request leaves a page."""
    html = story_page(tmp_path, rows_of("Es sind 40 Stellen."))
    page = Page(html)

    inner = {link[1:] for link in page.links if link.startswith("#")}
    assert inner <= page.anchors
    assert {link for link in page.links if not link.startswith("#")} == {"index.html"}
    assert "http" not in html.replace("http-equiv", "")


def test_cells_open_their_sentence(tmp_path):
    """A present cell links to its sentence, an unknown one says so."""
    page = Page(story_page(tmp_path, rows_of("Es sind 40 Stellen.")))

    assert "#aa1-0" in page.links
    assert any("unknown" in words for words in page.words)


def english_lines(html):
    """What stands in each piece of English, its marks first."""
    lines = re.findall(r'<span class="english[^>]*>(.*?)</span>', html, re.S)
    return [" ".join(re.sub(r"<[^>]+>", " ", line).split()) for line in lines]


@pytest.mark.parametrize(("draft", "mark"), [(True, "draft "), (False, "")])
@pytest.mark.parametrize(
    ("doubts", "told"),
    [
        ((), ""),
        (("numbers",), "doubtful: a number differs "),
        (("names", "rhyme"), "doubtful: a name is missing; the check “rhyme” failed "),
    ],
)
def test_draft_and_doubt_are_marked(tmp_path, draft, mark, doubts, told):
    """Each line of English says in words whether it is a draft, and what may be wrong with it."""
    rows = rows_of("Es sind 40.", english="There are 14.", doubts=doubts)
    write_report(tmp_path, rows, ABOUT | {"draft": draft})
    lines = english_lines((tmp_path / "s1.html").read_text(encoding="utf-8"))

    assert lines
    assert set(lines) == {f"{mark}{told}There are 14."}


def top_of(html):
    """The words above the first section of a story's page."""
    return " ".join("".join(Page(html.split("<nav")[0].split("</style>")[1]).words).split())


@pytest.mark.parametrize(
    ("texts", "doubts", "told"),
    [
        (3, [("numbers", "names"), ("numbers",), ()], "2 of 3 translations are doubtful"),
        (3, [("meaning",), (), ()], "1 of 3 translations is doubtful"),
        (2, [(), ()], "No check found fault with the translations (2)"),
    ],
)
def test_doubts_are_counted_at_the_top(tmp_path, texts, doubts, told):
    """The page begins with how many translations are doubtful and why, each text counted once."""
    rows = rows_of("Es sind 40.")
    sentence = rows["sentences"][0]
    rows["sentences"] = [
        replace(sentence, sentence=number, text=f"Satz {number}", text_en="E", checks_failed=failed)
        for number, failed in enumerate(doubts)
    ]
    again = replace(rows["quotes"][0], text="Satz 0", text_en="E", checks_failed=doubts[0])
    rows["quotes"] = [again]
    top = top_of(story_page(tmp_path, rows))

    assert told in top
    assert ("a number differs (2), a name is missing (1)" in top) is (doubts[1] == ("numbers",))
    assert "machine's draft: read the original" in top


@pytest.mark.parametrize(
    ("models", "translate", "told"),
    [
        ("gemma", "all", ""),
        ("gemma", "quotes", "Only quotes"),
        ("gemma", "headlines", "Only headlines and teasers"),
        ("none", "all", "Nothing was translated"),
        ("none", "none", "Nothing was translated"),
    ],
)
def test_what_was_not_asked_for_is_said(tmp_path, models, translate, told):
    """Without English only the originals are shown, and why is said once, at the top."""
    about = ABOUT | {"models": {"translator": models, "tagger": "t"}}
    about |= {"settings": {"translate": translate}, "draft": models != "none"}
    write_report(tmp_path, rows_of("Es sind 40 Stellen."), about)
    html = (tmp_path / "s1.html").read_text(encoding="utf-8")

    assert english_lines(html) == []
    assert html.count(' class="alone"') == 2
    assert told in top_of(html)
    assert "translations" not in top_of(html)
    assert ("Translated by" in html) is (models != "none")


def test_an_english_story_says_nothing_of_translation(tmp_path):
    """Where there is nothing to translate, no word is lost about it."""
    rows = rows_of("There are 40 jobs.")
    rows["sentences"] = [
        replace(one, lang="en", text_en=one.text, engine="source") for one in rows["sentences"]
    ]
    rows["statements"] = [
        replace(one, lang="en", text="40 jobs", text_en="There are 40 jobs.")
        for one in rows["statements"]
    ]
    html = story_page(tmp_path, rows)

    assert english_lines(html) == []
    assert "about-english" not in html.split("</style>")[1]


@pytest.mark.parametrize(
    ("whole", "told"),
    [(True, "draft doubtful: a name is missing Forty."), (False, "draft There are 40.")],
)
def test_a_statement_has_the_doubts_of_its_own_english(tmp_path, whole, told):
    """The English of a statement is its quote's or its sentence's, and so are the doubts."""
    rows = rows_of("Es sind 40.", english="There are 40.")
    said = rows["quotes"][0]
    said = replace(said, end=said.end if whole else 2, text_en="Forty.", checks_failed=("names",))
    rows["quotes"] = [said]
    first, second = rows["statements"]
    english = "Forty." if whole else "There are 40."
    rows["statements"] = [replace(first, text_en=english), second]
    html = story_page(tmp_path, rows)

    assert english_lines(html.split('id="statements"')[1].split('id="quotes"')[0]) == [told]


def test_unsure_is_shown_as_unsure(tmp_path):
    """A statement whose versions may differ says so."""
    assert "unsure whether the same" in story_page(tmp_path, rows_of("Es sind 40 Stellen."))
