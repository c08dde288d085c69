"""Who a speaker is: full names for surnames, roles and pronouns, from the article alone."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipeline.lang import Language
from pipeline.quotes.resolve.cast import read_cast
from pipeline.quotes.resolve.introduced import introduce
from pipeline.quotes.resolve.mended import mend, titled
from pipeline.quotes.resolve.page import Page, Word, read_page
from pipeline.quotes.resolve.pronouns import vote_genders
from pipeline.quotes.resolve.scene import PRONOUN, Scene, Who, follow, meet, personal_pronouns
from pipeline.quotes.resolve.sightings import first_sightings
from pipeline.records import Article, Mention, Quote, Sentence, Span


def resolve_speakers(
    article: Article,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    quotes: Iterable[Quote],
    lang: Language,
) -> list[Quote]:
    """The quotes with `speaker_name`, `resolved_by` and `speaker_mention_id` where that is safe.

    Only the article tells who is meant: names in full, the nouns beside them, and whom it spoke of
    before. Where two could be meant, nobody is. Method: rules of salience as in Lappin and Leass
    1994, "An algorithm for pronominal anaphora resolution", without a parser.
    """
    rows = list(quotes)
    page = read_page(article.text, sentences, rows, lang)
    names = mend(page, mentions)
    cast = read_cast(names, lang.wording.names, titled(page, names))
    introduce(page, cast)
    scene = Scene(page, cast, first_sightings(page, cast, names), names)
    vote_genders(page, scene.seen)
    _meet_all(scene, rows)
    _say_i(scene, rows)
    return [_named(row, scene) for row in rows]


def _meet_all(scene: Scene, rows: Sequence[Quote]) -> None:
    """Speakers in the order of the text, and between them the other pronouns."""
    pronouns = _others(scene.page, rows)
    for row in sorted(rows, key=lambda one: one.speaker_start or 0):
        span = _span(row)
        if span is None or span in scene.known:
            continue
        while pronouns and pronouns[0].start < span.start:
            follow(scene, pronouns.popleft())
        scene.known[span] = meet(scene, span, row)


def _others(page: Page, rows: Sequence[Quote]) -> deque[Word]:
    """The pronouns that can be a subject, but speak no quote and stand in no literal words."""
    forms = personal_pronouns(page.lang) - page.lang.reference.objects
    taken = {span.start for row in rows if (span := _span(row)) is not None}
    held = (one for one in page.words if one.bare in forms and one.start not in taken)
    return deque(one for one in held if not page.is_quoted(one.start))


def _say_i(scene: Scene, rows: Sequence[Quote]) -> None:
    """Where "I" speaks within literal words, it is whose words they are."""
    page = scene.page
    for span in [one for one, who in scene.known.items() if who is None]:
        inside = page.quoted(span.start)
        if inside is None or span.of(page.text).lower() not in page.lang.reference.first:
            continue
        around = (one for one in rows if (one.start, one.end) == (inside.start, inside.end))
        outer = next(filter(None, map(_span, around)), None)
        who = scene.known.get(outer) if outer else None
        scene.known[span] = Who(who.actor, PRONOUN) if who else None


def _span(row: Quote) -> Span | None:
    """Where the words for the speaker stand."""
    if row.speaker_start is None or row.speaker_end is None:
        return None
    return Span(row.speaker_start, row.speaker_end)


def _named(row: Quote, scene: Scene) -> Quote:
    span = _span(row)
    who = scene.known.get(span) if span is not None else None
    if span is None or who is None:
        return row
    mention = who.actor.mention_before(span.end)
    return replace(
        row,
        speaker_name=who.actor.name,
        resolved_by=who.by,
        speaker_mention_id=mention.mention_id if mention else "",
    )
