"""A story of any size: so many outlets with an article each, and so many items of the diff."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle

from pipeline.records import ArticleRow, DiffItem, Mention, Sentence, Statement, Status, Story
from pipeline.tables import ROWS
from tests.report.pages import one as article_of

KINDS = ("figure", "statement", "quote", "entity")
LANGS = ("de", "en", "nl")
PER_ARTICLE = 50  # sentences


def crowd(n_outlets, n_items):
    """The rows of one story; an item is with 1 to 8 outlets, and nothing of it is random."""
    outlets = [f"Outlet {number:02}" for number in range(n_outlets)]
    texts = [_article(outlet, number) for number, outlet in enumerate(outlets)]
    diff = [row for number in range(n_items) for row in _item(number, outlets, texts)]
    story = Story(
        story_id="s1",
        title="A story with many outlets",
        n_articles=n_outlets,
        outlets=tuple(outlets),
        first_published="2025-01-01",
        last_published="2025-01-02",
    )
    return {name: [] for name in ROWS} | {
        "articles": [row for row, _ in texts],
        "sentences": [one for _, held in texts for one in held],
        "mentions": [_mention(one) for _, held in texts for one in held],
        "stories": [story],
        "statements": [_statement(row) for row in diff if _is_said(row)],
        "diff": diff,
    }


def _article(outlet: str, number: int) -> tuple[ArticleRow, list[Sentence]]:
    lines = [
        f"Satz {n} im Blatt {number}: Am Freitag nannte die Sprecherin {n + 100} Stellen und fuhr."
        for n in range(PER_ARTICLE)
    ]
    key = f"{number:016x}"
    row, first = article_of("\n".join(lines), outlet=outlet, key=key)
    sentences, start = [], 0
    for n, (line, lang) in enumerate(zip(lines, cycle(LANGS), strict=False)):
        end, english = start + len(line), f"Sentence {n} of paper {number}, in English words."
        made = {"text": line, "lang": lang, "text_en": english}
        sentences.append(replace(first, sentence=n, start=start, end=end, **made))
        start = end + 1
    return replace(row, title=f"Title {number}", lang=LANGS[number % 3]), sentences


def _item(number, outlets, texts):
    """One row for each outlet, most of them absent; every fiftieth item is a conflict."""
    kind, width = KINDS[number % 4], 1 + number % 8
    have = {(number * 7 + step * 3) % len(outlets) for step in range(width)}
    status = Status.ONLY if len(have) == 1 else Status.PARTIAL
    for at, outlet in enumerate(outlets):
        sentence = texts[at][1][number % PER_ARTICLE] if at in have else None
        yield DiffItem(
            story_id="s1",
            item_id=f"{number:016x}",
            kind=kind,
            status=Status.CONFLICT if number % 50 == 7 else status,
            outlet=outlet,
            presence="present" if sentence else "absent",
            item=f"Item {number}: a few words that tell what it is about",
            rank=number,
            reason="The outlets contradict each other. One has 40 and the other 14.",
            article_id=sentence.article_id if sentence else "",
            start=sentence.start if sentence else None,
            end=sentence.end if sentence else None,
            text=sentence.text if sentence else "",
            evidence="count 40, scope 'jobs'." if sentence else "Not found.",
            n_sources=len(have),
        )


def _is_said(row: DiffItem) -> bool:
    return row.presence == "present" and row.kind in ("statement", "quote")


def _statement(row: DiffItem) -> Statement:
    return Statement(
        story_id="s1",
        statement_id=row.item_id,
        article_id=row.article_id,
        outlet=row.outlet,
        start=row.start,
        end=row.end,
        text=row.text,
        lang="de",
        verdict="same",
        score=0.9,
        evidence="similarity 0.80; 60% of the wording",
    )


def _mention(one: Sentence) -> Mention:
    return Mention(
        article_id=one.article_id,
        mention_id=f"{one.article_id}-{one.sentence}",
        sentence=one.sentence,
        start=one.start,
        end=one.start + 4,
        text=one.text[:4],
        label="PER",
        score=1.0,
    )
