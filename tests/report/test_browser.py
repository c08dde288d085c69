"""The pages in a real browser: they open quietly, can be filtered, lead there and back."""

from __future__ import annotations

import pytest

from tests.report.crowd import crowd
from tests.report.pages import HOSTILE, rows_of

ROWS = ".matrix tbody tr"


@pytest.mark.parametrize("file", ["s1.html", "index.html"])
@pytest.mark.parametrize("dark", [False, True])
def test_opens_quietly(tab, file, dark):
    """A page asks for nothing but itself, and the console stays empty."""
    with tab(file=file, dark=dark) as it:
        assert it.page.locator("h1").is_visible()
        assert [one.rpartition("/")[2] for one in it.requests] == [file]
        assert it.troubles == []


@pytest.mark.parametrize(
    ("facet", "value", "expected"),
    [
        ("outlet", "10", {2, 8, 11}),
        ("lang", "nl", {3, 6, 9, 12}),
        ("kind", "quote", {3, 7, 11}),
        ("status", "conflict", {8}),
    ],
)
def test_filter(tab, facet, value, expected):
    """A choice leaves the rows that fit and says how many; "Show all" brings all back."""
    with tab(crowd(60, 12)) as it:
        it.page.select_option(f"select[name={facet}]", value)
        shown = {int(text.split()[0]) for text in it.sees(f"{ROWS} th")}
        assert shown == expected
        assert it.sees(".filter output") == [f"{len(expected)} of 12 rows"]

        it.page.click("text=Show all")
        assert len(it.sees(ROWS)) == 12


def test_filter_opens_what_is_folded(tab):
    """A row that fits is shown even where it stood behind "more", and folded again after."""
    with tab(crowd(5, 200)) as it:
        folded = f"{ROWS}#i{190:016x}"
        assert it.sees(folded) == []
        it.page.select_option("select[name=outlet]", label="Outlet 00")
        assert it.sees(f"{ROWS}#i{195:016x}") or it.sees(f"{ROWS}#i{190:016x}")
        it.page.click("text=Show all")
        assert it.sees(folded) == []


def test_without_scripts_nothing_is_hidden(tab):
    """Without scripts the filter is not there, and all rows are."""
    with tab(crowd(5, 30), scripts=False) as it:
        assert it.sees(".filter") == []
        assert len(it.sees(ROWS)) == 30


def test_from_cell_to_sentence_and_back(tab):
    """A mark of the matrix opens its sentence, whose number leads back to the row."""
    rows = crowd(5, 30)
    with tab(rows) as it:
        it.page.click(f"#i{4:016x} td a >> nth=0")
        sentence = it.page.evaluate("location.hash")
        assert it.in_view(sentence)
        assert it.page.evaluate("document.activeElement.id") == sentence[1:]

        it.page.click(f"{sentence} .back a:text-is('5')")
        assert it.page.evaluate("location.hash") == f"#i{4:016x}"
        assert it.in_view(f"#i{4:016x}")
        it.page.go_back()
        assert it.page.evaluate("location.hash") == sentence
        assert it.troubles == []


def test_every_sentence_of_a_cell_leads_back(tab):
    """Of each mark, the sentence it opens names the row it stands in."""
    lost = """() => [...document.querySelectorAll('.matrix td a')].filter((link) => {
      const back = `.back a[href="#${link.closest('tr').id}"]`;
      return !document.getElementById(link.hash.slice(1)).querySelector(back); }).length"""
    with tab(crowd(5, 100)) as it:
        assert it.page.locator(".matrix td a").count() > 200
        assert it.page.evaluate(lost) == 0


@pytest.mark.parametrize("hide", ["", "select[name=kind]"])
def test_jump_into_what_is_not_shown(tab, hide):
    """A link to a row that is folded away or filtered out shows it."""
    with tab(crowd(5, 200)) as it:
        row = f"#i{196:016x}"  # a figure, behind "more"
        if hide:
            it.page.select_option(hide, "entity")
        assert it.sees(row) == []
        it.page.evaluate("(hash) => { location.hash = hash; }", row)
        it.page.wait_for_selector("tr:focus")
        assert it.in_view(row)


BIDI = "\u202eABC\u2066\u05d0\u05d1 "
WRECKS = [HOSTILE, BIDI + HOSTILE, "javascript:alert(1)", "--><svg onload=alert(1)>", "{{ 7*7 }}"]


@pytest.mark.parametrize("words", WRECKS)
def test_hostile_text_is_inert(tab, words):
    """Nothing of an article runs, loads, or becomes a link, whatever is clicked."""
    with tab(rows_of(words)) as it:
        for box in it.page.locator("summary").all():
            box.click()
        assert it.page.locator("main :is(img, svg, script, iframe, style)").count() == 0
        assert it.page.locator("a[href^='javascript']").count() == 0
        assert words.strip() in it.page.locator("h1").inner_text()
        assert len(it.requests) == 1
        assert it.troubles == []


def test_policy_holds_where_escaping_would_not(tab):
    """Even markup that got into the page neither runs nor loads anything."""
    with tab() as it:
        it.page.evaluate(
            "document.body.insertAdjacentHTML('beforeend', "
            '\'<img src=https://example.org/x onerror="window.hacked=1" onload="window.hacked=1">'
            '<p style="color:red">x</p>\')'
        )
        it.page.wait_for_timeout(100)
        assert it.page.evaluate("window.hacked") is None
        assert it.blocked == ["https://example.org/x"]
        assert any("Content Security Policy" in one for one in it.troubles)
