"""Progress and closing words of a run, on standard error."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.runs.compare import Progress as Advance
    from pipeline.runs.job import Summary


@contextmanager
def show_progress(console: Console, *, quiet: bool) -> Iterator[Advance]:
    """A bar per stage on a terminal; nothing where nobody watches."""
    bars = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=console,
        disable=quiet or not console.is_terminal,
    )
    tasks: dict[str, Any] = {}

    def advance(stage: str, done: int, total: int | None) -> None:
        if stage not in tasks:
            tasks[stage] = bars.add_task(stage, total=total)
        bars.update(tasks[stage], completed=done, total=total)

    with bars:
        yield advance


def show_summary(console: Console, summary: Summary) -> None:
    """Say what a run found and where it lies."""
    counts = summary.counts
    told = (
        f"{counts['articles']} articles in {counts['stories']} stories: "
        f"{counts['entities']} entities, {counts['quotes']} quotes, {counts['figures']} figures, "
        f"{counts['issues']} issues ({summary.seconds:.0f} s)"
    )
    translator = summary.models["translator"]
    lines = [told, "Not translated" if translator == "none" else f"Translated by {translator}"]
    if summary.failed:
        lines.append(f"{summary.failed} files or articles could not be processed: newskiosk status")
    lines += [f"Tables: {summary.out}", f"Report: {summary.report}"]
    for line in lines:
        console.print(line, markup=False, highlight=False, soft_wrap=True)


def show_details(console: Console, out: Path) -> None:
    """Say how long each stage took, and every issue with what to do."""
    from pipeline.records import Issue
    from pipeline.tables import load_rows, read_run

    for stage, seconds in read_run(out)["seconds"].items():
        console.print(f"  {stage}: {seconds:.1f} s", highlight=False)
    for one in load_rows(out, "issues", Issue):
        line = f"{one.path}: {one.detail} {one.hint}"
        console.print(line, markup=False, highlight=False, soft_wrap=True)


def show_run(console: Console, about: Mapping[str, Any]) -> None:
    """Say what a finished run says of itself."""
    console.print(f"newskiosk {about['newskiosk']}, finished {about['finished']}", highlight=False)
    for job, name in about["models"].items():
        console.print(f"  {job}: {name} {about['checksums'].get(job, '')[:12]}", highlight=False)
    counts = ", ".join(f"{n} {name}" for name, n in about["counts"].items())
    console.print(f"  {counts}", highlight=False)
