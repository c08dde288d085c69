"""Commands that ask the tables of a finished run."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.app import RESULTS, Folder, Form, Format, app, told, words


@app.command()
@told
def diff(
    folder: Folder = RESULTS,
    story: Annotated[str, typer.Option(help="Id of a story, or words of its title.")] = "",
    outlet: Annotated[
        list[str] | None,
        typer.Option(help="One: where it differs from the rest. Two or more: side by side."),
    ] = None,
    kind: Annotated[str, typer.Option(help="quote, figure, statement or entity.")] = "",
    status: Annotated[str, typer.Option(help="conflict, only, partial, shared or unknown.")] = "",
    conflicts: Annotated[  # noqa: FBT002 - typer makes a flag of it
        bool, typer.Option("--conflicts", help="The same as --status conflict.")
    ] = False,
    form: Format = Form.TABLE,
) -> None:
    """How outlets differ: an overview of the stories, or what is chosen, what matters first.

    JSON and CSV have one row per item and outlet, as in the table diff.

    Example: newskiosk diff results/ --story strike

    Example: newskiosk diff results/ --outlet herald --outlet kurier

    Example: newskiosk diff results/ --conflicts --format csv
    """
    from pipeline.cli.diff_views import show_diff
    from pipeline.runs.ask_diff import Question, choose

    status = "conflict" if conflicts else status
    question = Question(story=story, outlets=outlet or (), kind=kind, status=status)
    show_diff(choose(folder, question), question, form)


@app.command()
@told
def stories(folder: Folder = RESULTS, form: Format = Form.TABLE) -> None:
    """The stories found, those in most outlets first.

    Example: newskiosk stories results/
    """
    from pipeline.cli.output import emit
    from pipeline.runs.queries import list_stories

    shown = ("story_id", "title", "n_articles", "outlets", "first_published", "last_published")
    emit(list_stories(folder), shown, form=form, out=sys.stdout)


@app.command()
@told
def report(folder: Folder = RESULTS) -> None:
    """Write the HTML report of a finished run anew, and say where it is.

    Example: newskiosk report results/
    """
    from pipeline.runs.queries import rewrite_report

    typer.echo(rewrite_report(folder))


@app.command()
@told
def entities(
    folder: Folder = RESULTS,
    label: Annotated[str, typer.Option(help="PER, ORG, LOC or MISC.")] = "",
    form: Format = Form.TABLE,
) -> None:
    """Persons, organisations and places, with their names in each language.

    Example: newskiosk entities results/ --label PER --format csv
    """
    from pipeline.cli.output import emit
    from pipeline.runs.queries import list_entities

    shown = ("name", "label", "names_de", "names_en", "names_nl", "n_mentions", "n_outlets")
    emit(list_entities(folder, label=label), shown, form=form, out=sys.stdout)


@app.command()
@told
def quotes(
    folder: Folder = RESULTS,
    speaker: Annotated[str, typer.Option(help="Part of the speaker's name.")] = "",
    outlet: Annotated[str, typer.Option(help="Part of the outlet's name.")] = "",
    form: Format = Form.TABLE,
) -> None:
    """Who said what, in which words; English that is a draft or doubtful says so.

    Example: newskiosk quotes results/ --speaker merkel
    """
    from pipeline.cli.output import emit, mark_english
    from pipeline.runs.queries import list_quotes

    rows = list_quotes(folder, speaker=speaker, outlet=outlet)
    shown = ["outlet", "speaker", "kind", "cue", "text"]
    if form is Form.TABLE:
        rows = [one | {"text_en": mark_english(one)} for one in rows]
    if any(one["text_en"] for one in rows):
        shown.append("text_en")
    emit(rows, shown, form=form, out=sys.stdout)


@app.command()
@told
def show(
    article: Annotated[str, typer.Argument(help="Path of the article (or its end), or its id.")],
    folder: Annotated[Path, typer.Option("--tables", help="The folder of results.")] = RESULTS,
) -> None:
    """One article with its names, quotes and figures coloured.

    Example: newskiosk show herald/storm.txt --tables results/
    """
    from pipeline.cli.output import print_article
    from pipeline.runs.queries import open_article

    one = open_article(folder, article)
    print_article(one.article.text, one.found, out=sys.stdout)


@app.command()
@told
def score(
    gold: Annotated[Path, typer.Argument(help="Gold annotation: a file or a folder.")],
    folder: Annotated[Path, typer.Option("--tables", help="The folder of results.")] = RESULTS,
    form: Format = Form.TABLE,
) -> None:
    """Precision, recall and F1 of the results against gold annotation.

    Example: newskiosk score my-gold/ --tables results/
    """
    from pipeline.cli.output import emit
    from pipeline.runs.scoring import score_run

    rows, unplaced = score_run(gold, folder)
    for issue in unplaced:
        words.print(f"{issue.path}: {issue.detail}", markup=False, highlight=False)
    shown = ("what", "measure", "precision", "recall", "f1", "right", "n_gold", "n_found")
    emit(rows, shown, form=form, out=sys.stdout)


@app.command()
@told
def status(folder: Folder = RESULTS, form: Format = Form.TABLE) -> None:
    """What a run did, with which models, and what could not be done.

    Example: newskiosk status results/
    """
    from pipeline.cli.output import emit
    from pipeline.cli.progress import show_run
    from pipeline.runs.queries import list_status

    about, rows = list_status(folder)
    show_run(words, about)
    emit(rows, ("stage", "code", "n", "example", "hint"), form=form, out=sys.stdout)
