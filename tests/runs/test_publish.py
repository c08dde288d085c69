"""Publishing results: at once, never half, never over something else."""

from __future__ import annotations

import pytest

from pipeline.errors import OutputError
from pipeline.runs.publish import check_out, publish
from pipeline.tables import RUN_FILE


def results(folder, content):
    """Make a folder that looks like an earlier run's."""
    folder.mkdir()
    (folder / RUN_FILE).write_text(content)


def test_replaces_earlier_results(tmp_path):
    """New results take the place of the old; hidden files stay."""
    out = tmp_path / "out"
    results(out, "old")
    (out / "gone.parquet").write_text("x")
    (out / ".gitkeep").touch()

    with publish(out) as folder:
        (folder / RUN_FILE).write_text("new")

    assert (out / RUN_FILE).read_text() == "new"
    assert sorted(one.name for one in out.iterdir()) == [".gitkeep", RUN_FILE]
    assert list(tmp_path.iterdir()) == [out]


def test_failure_leaves_the_old(tmp_path):
    """When writing fails, the old results are untouched and nothing else is left."""
    out = tmp_path / "out"
    results(out, "old")

    with pytest.raises(RuntimeError), publish(out) as folder:  # noqa: PT012 - the point is when
        (folder / RUN_FILE).write_text("half")
        raise RuntimeError

    assert (out / RUN_FILE).read_text() == "old"
    assert list(tmp_path.iterdir()) == [out]


def test_full_disk_is_told(tmp_path):
    """An operating system error becomes an error with a hint."""
    with pytest.raises(OutputError) as caught, publish(tmp_path / "out"):
        raise OSError(28, "No space left on device")

    assert caught.value.hint


def test_killed_between_renames(tmp_path):
    """Old results put aside by a run that was killed come back."""
    out = tmp_path / "out"
    results(tmp_path / ".out.old", "old")
    (tmp_path / ".out.new-999999999").mkdir()

    check_out(out, [tmp_path / "in"])

    assert (out / RUN_FILE).read_text() == "old"
    assert list(tmp_path.iterdir()) == [out]


def test_foreign_folder_is_refused(tmp_path):
    """A folder that holds anything but results is never replaced."""
    (tmp_path / "thesis.docx").touch()

    with pytest.raises(OutputError, match=r"thesis\.docx"):
        check_out(tmp_path, [])


def test_file_is_refused(tmp_path):
    """A file is no folder for results."""
    (tmp_path / "out").touch()

    with pytest.raises(OutputError):
        check_out(tmp_path / "out", [])


@pytest.mark.parametrize("out", ["in", "in/results", "."])
def test_input_and_output_apart(tmp_path, out):
    """Results never go into the input, nor the input into the results."""
    (tmp_path / "in").mkdir()

    with pytest.raises(OutputError, match="in one another"):
        check_out(tmp_path / out, [tmp_path / "in"])
