"""What a page looks like, and how it is used without a mouse: measured in a real browser."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest

from pipeline.records import Status
from tests.report.crowd import crowd
from tests.report.pages import Page, item, rows_of, story_page

# Words and the ground they stand on: WCAG 2.2, 1.4.3, asks for 4.5.
CONTRAST = """(selector) => {
  const ground = (one) => { for (let it = one; it; it = it.parentElement) {
    const colour = getComputedStyle(it).backgroundColor;
    if (colour !== 'rgba(0, 0, 0, 0)') return colour; } };
  const light = (colour) => { const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map((it) => {
    const part = it / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4; });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  return Math.min(...[...document.querySelectorAll(selector)].map((one) => {
    const pair = [light(getComputedStyle(one).color), light(ground(one))].sort((a, b) => b - a);
    return (pair[0] + 0.05) / (pair[1] + 0.05); })); }"""
WORDS = [
    "p",
    "main a[href]:not(td a)",
    "b.conflict",
    "b.only",
    ".why",
    ".said",
    ".english",
    ".doubt",
    "mark",
    ".no",
]


@pytest.mark.parametrize("dark", [False, True])
def test_contrast(tab, dark):
    """All words can be read, in the light and in the dark."""
    rows = rows_of("Es sind 40.", english="There are 14.", doubts=("numbers",))
    clash = [item("40", "present", status=Status.CONFLICT, kind="quote")]
    rows["diff"] = [*rows["diff"], *clash]
    with tab(rows, dark=dark) as it:
        found = {
            one: it.page.evaluate(CONTRAST, one) for one in WORDS if it.page.query_selector(one)
        }

    assert len(found) >= 8
    assert {one: ratio for one, ratio in found.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("file", ["s1.html", "index.html"])
@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_sticks_out(tab, file, width):
    """The page is as wide as the window; only tables scroll, in boxes of their own."""
    with tab(crowd(40, 60), file=file, width=width) as it:
        assert it.page.evaluate("document.documentElement.scrollWidth") <= width


def test_on_paper_all_is_shown(tab):
    """Print opens what is folded and leaves out what only a screen can use."""
    with tab(crowd(5, 200)) as it:
        row = it.page.locator(f"#i{196:016x}")
        assert not row.is_visible()
        it.page.emulate_media(media="print")
        assert row.bounding_box()["height"] > 0
        assert it.sees(".filter") == []


def test_by_keyboard(tab):
    """The first stop skips to the content; what has the focus shows it."""
    with tab() as it:
        it.page.keyboard.press("Tab")
        assert it.page.evaluate("document.activeElement.className") == "skip"
        assert it.in_view(".skip:focus")
        it.page.keyboard.press("Tab")
        assert it.page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_marks_are_words_to_a_screen_reader(tab):
    """Presence is not told by colour or sign alone: the browser reads it out."""
    with tab(crowd(5, 8)) as it:
        heard = it.page.locator("#i" + f"{7:016x}").aria_snapshot()
        quiet = it.page.locator("#i" + f"{0:016x}").aria_snapshot()

    assert "contradicted" in heard
    assert "has it" in quiet
    assert "absent" in quiet


def test_structure(tmp_path):
    """Headings do not skip a level, headers of tables know what they head, landmarks are there."""
    page = Page(story_page(tmp_path, crowd(5, 60)))
    levels = [int(tag[1]) for tag, _ in page.tags if tag in ("h1", "h2", "h3", "h4")]
    count = Counter(tag for tag, _ in page.tags)
    ids = [values["id"] for _, values in page.tags if "id" in values]

    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert all(values.get("scope") for tag, values in page.tags if tag == "th")
    assert (count["main"], count["header"], count["footer"], count["nav"]) == (1, 1, 1, 1)
    assert len(ids) == len(set(ids))


def test_absent_outlets_share_a_cell(tmp_path):
    """A row of forty outlets has no cell for each outlet that lacks the item."""
    rows = crowd(40, 100)
    present = sum(one.presence == "present" for one in rows["diff"])
    page = Page(story_page(tmp_path, rows))
    cells = [values for tag, values in page.tags if tag == "td"]

    assert sum(int(one.get("colspan", 1)) for one in cells) == 40 * 100
    assert len(cells) <= 2 * present + 100
