"""Describing quotes from spans alone: safe on any span, and only as long as a sentence takes."""

from __future__ import annotations

import random

import pytest

from pipeline.lang import LANGUAGES
from pipeline.quotes.manner.describe import describe
from pipeline.quotes.manner.frame import frame_of
from pipeline.records import Span
from tests.quotes.spanned import described, spans_of

JUNK = [
    "",
    " ",
    "a",
    '"' * 3000,
    "„“»«'\" " * 400,
    "nicht kein not no niet geen " * 100,
    "laut unter Berufung auf according to citing volgens " * 60,
    "sagte told zei soll haben zou zijn " * 80,
    "((( " * 700,
    "😀 … \n\n. " * 300,
    "x" * 5000,
]
CODES = tuple(LANGUAGES)


@pytest.mark.parametrize("lang", CODES)
@pytest.mark.parametrize("text", JUNK, ids=lambda text: text[:12])
def test_odd_spans_do_no_harm(text: str, lang: str) -> None:
    """Spans outside of the text, reversed or empty: `via` stays within the text all the same."""
    draw = random.Random(7)  # noqa: S311
    size = len(text)

    def span() -> Span:
        start = draw.randrange(-9, size + 9)
        return Span(start, start + draw.randrange(-5, 60))

    for _ in range(12):
        cue, speaker = (draw.choice([None, span()]) for _ in range(2))
        found = describe(
            text, span(), span(), LANGUAGES[lang].speech, cue=cue, speaker=speaker
        )  # fmt: skip
        assert found.modality in {"asserted", "hedged", "negated"}
        assert found.via is None or 0 <= found.via.start < found.via.end <= size


@pytest.mark.parametrize("lang", CODES)
def test_only_the_neighbourhood_is_looked_at(lang: str) -> None:
    """However long the text and its sentence, a frame has the same few units."""
    speech = LANGUAGES[lang].speech
    sizes = set()
    for length in (10_000, 1_000_000):
        text = "ja " * (length // 3)
        middle = length // 2 // 3 * 3
        content, cue = Span(middle, middle + 3000), Span(middle - 3, middle - 1)
        sizes.add(len(frame_of(text, Span(0, length), content, speech, cue=cue).units))
    assert len(sizes) == 1
    assert sizes.pop() < 1200


@pytest.mark.parametrize(
    ("lang", "marked"),
    [
        ("de", "[s|Ein Insider] wollte dem Kurier nicht [q|sagen], [c|ob der Zaun bleibt]."),
        ("en", "[s|A source] told us in May but did not [q|say] [c|whether the fence stays]."),
    ],
)
def test_the_words_around_do_not_matter(lang: str, marked: str) -> None:
    """A sentence is described alike alone and in a long article."""
    text, spans = spans_of(marked)
    alone = described(marked, lang)[0]
    before = "Es regnet. " * 500
    moved = {
        letter: Span(one[0].start + len(before), one[0].end + len(before))
        for letter, one in spans.items()
    }
    found = describe(
        before + text + " Es schneit." * 500,
        Span(len(before), len(before) + len(text)),
        moved["c"],
        LANGUAGES[lang].speech,
        cue=moved["q"],
        speaker=moved["s"],
    )
    assert (found.speaker_kind, found.modality) == (alone.speaker_kind, alone.modality)
    assert (found.via is None) == (alone.via is None)


def test_speaker_in_another_sentence() -> None:
    """Without a cue the content's own words decide, and the speaker may stand anywhere."""
    text = "Die Werft baut. Ute Hain leitet sie. Der Kran soll umgestürzt sein."
    start = text.index("Der Kran")
    found = describe(
        text,
        Span(start, len(text)),
        Span(start, len(text) - 1),
        LANGUAGES["de"].speech,
        speaker=Span(16, 24),
    )
    assert (found.speaker_kind, found.via, found.modality) == ("named", None, "hedged")


def test_nothing_given() -> None:
    """Neither cue nor speaker: no kind, nobody in between, asserted."""
    found, via = described("[c|Der Zaun bleibt].", "de")
    assert (found.speaker_kind, via, found.modality) == ("", "", "asserted")
