"""The diff at the terminal: one layout for each kind of question."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from pipeline.cli.app import Form, say
from pipeline.cli.output import Record, emit
from pipeline.records import Status
from pipeline.runs.ask_diff import Chosen, Question
from pipeline.runs.diff_records import against_rest, by_item, overview, side_by_side

COUNTS = ("articles", "outlets", *map(str, Status))


def show_diff(chosen: Chosen, question: Question, form: Form) -> None:
    """Write what was chosen; words on what else can be asked go to standard error."""
    if form is not Form.TABLE:
        emit(chosen.records(), ("story", "item", "outlet"), form=form, out=sys.stdout)
    elif question.is_open and len(chosen.stories) > 1:
        emit(overview(chosen), ("story", *COUNTS), form=form, out=sys.stdout)
        say("One story: newskiosk diff --story WORDS; contradictions only: --conflicts")
    else:
        _by_story(_records(chosen))
    if not chosen.items:
        say("Nothing in the tables answers that; stories of one outlet have no diff.")


def _records(chosen: Chosen) -> list[Record]:
    views = {0: by_item, 1: against_rest}
    return list(views.get(len(chosen.outlets), side_by_side)(chosen))


def _by_story(rows: Sequence[Record]) -> None:
    """A table for each story."""
    for story in dict.fromkeys(str(one["story"]) for one in rows):
        mine = [one for one in rows if one["story"] == story]
        emit(mine, _columns(mine), form=Form.TABLE, out=sys.stdout, title=story)


def _columns(rows: Sequence[Record]) -> list[str]:
    """Those that say something: without the story's title, and none that is always empty."""
    return [name for name in rows[0] if name != "story" and any(one[name] for one in rows)]
