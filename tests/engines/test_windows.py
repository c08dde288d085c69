"""Words and windows of the tagger; no model is loaded."""

from __future__ import annotations

import pytest

from pipeline.engines.windows import (
    LONGEST_RUN,
    Window,
    find_words,
    make_windows,
)

TEXTS = (
    ("de", "Laut OpenAI-Chef Altman („wir wissen’s nicht“) fehlt z.B. das Sora-Leak.", 14),
    ("en", "\n\n  Mr. O’Hara paid $3,000 - \u200bso he says…  \t", 10),
    ("nl", "De Tweede Kamer-fractie zei: 'dat klopt', 's avonds nog.", 12),
    ("xx", "Příliš žluťoučký kůň.", 4),
    ("de", "", 0),
    ("de", " \n\t\u00a0", 0),
)


@pytest.mark.parametrize(("lang", "text", "least"), TEXTS)
def test_words_cover_all_but_white_space(lang: str, text: str, least: int) -> None:
    """Words are in order, do not overlap, and leave out nothing but white space."""
    words = find_words(text, lang)
    between = [
        text[a:b]
        for a, b in zip(
            [0, *(word.end for word in words)],
            [*(word.start for word in words), len(text)],
            strict=True,
        )
    ]
    assert not "".join(between).strip()
    assert all(word.of(text).strip() for word in words)
    assert len(words) >= least


@pytest.mark.parametrize("sign", ["(", "a", "http://x.org/a?b=", "漢字"])
def test_words_of_a_run_without_white_space(sign: str) -> None:
    """A very long run is cut into stretches instead of being dropped or taking quadratic time."""
    run = sign * (4000 // len(sign))
    text = f"vorher {run} nachher"
    words = find_words(text, "de")
    assert "".join(word.of(text) for word in words) == f"vorher{run}nachher"
    assert max(word.end - word.start for word in words) <= LONGEST_RUN


@pytest.mark.parametrize(
    "lengths",
    [
        [1] * 5,
        [2] * 40,
        [3, 9, 1, 1, 7, 2, 8, 1] * 9,
        [30, 1, 1, 30, 30, 1],
        [25],
        [1] * 10 + [40] * 3,
    ],
)
def test_windows_own_every_word_once(lengths: list[int]) -> None:
    """Each word is owned by one window, is inside it, and windows keep to their size."""
    windows = list(make_windows(lengths, most=20, overlap=6))
    owned = [i for window in windows for i in range(window.own_start, window.own_end)]
    assert owned == list(range(len(lengths)))
    for window in windows:
        assert window.start <= window.own_start <= window.own_end <= window.end
        size = sum(lengths[window.start : window.end])
        assert size <= 20 or window.end - window.start == 1


def test_windows_part_in_the_middle_of_what_they_share() -> None:
    """A word takes its label from the window where it has the most context."""
    windows = list(make_windows([1] * 30, most=20, overlap=8))
    assert windows == [Window(0, 20, 0, 16), Window(12, 30, 16, 30)]


def test_no_words_no_windows() -> None:
    """An empty text needs no window."""
    assert list(make_windows([], most=20, overlap=6)) == []
