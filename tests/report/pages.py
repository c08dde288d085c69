"""Rows of a small story, and what stands on a page."""

from __future__ import annotations

from html.parser import HTMLParser

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


def write_pages(tmp_path, rows):
    write_report(tmp_path, rows, ABOUT)


def story_page(tmp_path, rows):
    write_pages(tmp_path, rows)
    return (tmp_path / "s1.html").read_text(encoding="utf-8")
