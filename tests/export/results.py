"""Rows of a small run, with an article that tries to break whatever it is written into."""

from __future__ import annotations

from pipeline.records import ArticleRow, Credit, DiffItem, Entity, Status
from tests import build

ABOUT = {
    "newskiosk": "0.9",
    "finished": "2024-05-06T10:00:00+02:00",
    "models": {"tagger": "fake 1"},
    "counts": {"articles": 2},
}
EVIL = "Robert'); DROP TABLE quotes;--"
BREAKS = 'Ende\u2028Zeile\u0085mehr\r\nund\x00null "zitiert" 😀 ='
TEXTS = {
    "Bote": "😀 Anna Kranz sagte: „Wir zahlen.“ Talheim schweigt.",
    EVIL: f"Anna Kranz sagte: „{BREAKS}“ {EVIL} schweigt.",
}


def told(outlet, url):
    """An article as read, and its row."""
    one = build.article(TEXTS[outlet], outlet=outlet, path=f"{outlet}.txt", url=url)
    names = {"persons": ("Anna Kranz",), "organisations": (), "places": ("a, b", '"c"')}
    return one, ArticleRow(
        **{key: getattr(one, key) for key in ("article_id", "path", "outlet", "text", "url")},
        title=f"<script>{outlet}</script>",
        author="",
        published="2024-05-06",
        lang="de",
        lang_score=1.0,
        text_en="",
        story_id="story",
        n_sentences=2,
        n_mentions=1,
        n_quotes=1,
        n_figures=0,
        n_issues=0,
        **names,
        speakers=("Anna Kranz",),
    )


def rows():
    """The rows of every table that has any."""
    kranz = {"entity_id": "e1", "entity": "Anna Kranz"}
    bote, bote_row = told("Bote", "https://bote.example/a?b=1")
    evil, evil_row = told(EVIL, "javascript:alert(1)")
    said = {"speaker": "Anna Kranz", "speaker_name": "Anna Kranz", "cue": "sagte"}
    said |= {"speaker_entity_id": "e1", "speaker_kind": "named"}
    entity = {"names_de": ("Anna Kranz",), "names_en": (), "names_nl": (), "n_mentions": 2}
    item = {"story_id": "story", "item_id": "i1", "kind": "quote", "status": Status.ONLY}
    item |= {"item": "Wir zahlen", "rank": 0, "reason": "r", "n_sources": 1}
    where = {"article_id": bote.article_id, "start": 20, "end": 31, "text": "Wir zahlen."}
    return {
        "articles": [bote_row, evil_row],
        "sentences": [*build.sentences(bote), *build.sentences(evil)],
        "mentions": [
            build.mention(bote, "Anna Kranz", **kranz),
            build.mention(bote, "Talheim", "LOC"),
            build.mention(evil, "Anna Kranz", **kranz),
        ],
        "entities": [
            Entity(
                entity_id="e1",
                name="Anna Kranz",
                label="PER",
                **entity,
                n_articles=2,
                n_outlets=2,
            )
        ],
        "quotes": [
            build.quote(bote, "Wir zahlen.", via="dpa", **said),
            build.quote(evil, BREAKS, **said),
            build.quote(evil, EVIL, "indirect"),
        ],
        "figures": [build.figure(evil, "null", "count", float("inf"))],
        "credits": [
            Credit(
                article_id=bote.article_id,
                start=0,
                end=1,
                text="😀",
                source="dpa",
                kind="agency",
                rule="dateline",
                covers_start=0,
                covers_end=9,
            )
        ],
        "stories": [build.story([bote, evil], title=EVIL)],
        "diff": [
            DiffItem(**item, outlet="Bote", presence="present", **where),
            DiffItem(**item, outlet=EVIL, presence="absent"),
        ],
    }
