"""How pages mark English: as a draft, as doubtful, and what was not translated."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from pipeline.report import write_report
from tests.report.pages import ABOUT, Page, rows_of, story_page


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
    assert html.count(' class="story alone"') == 2
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
