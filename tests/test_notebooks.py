"""The notebooks run from top to bottom on the results of a real run."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

NOTEBOOKS = sorted((Path(__file__).parent.parent / "notebooks").glob("*.ipynb"))


@pytest.mark.model
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # jupyter's own, in its kernel client
@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: file.stem)
def test_notebook(file, sample_run, monkeypatch):
    """Every cell runs, and tables come out."""
    monkeypatch.setenv("NEWSKIOSK_RESULTS", str(sample_run.out))
    notebook = nbformat.read(file, as_version=4)

    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": file.parent}}).execute()

    shown = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    assert any("text/html" in output.get("data", {}) for output in shown)
    assert any("image/png" in output.get("data", {}) for output in shown)


def test_notebooks_are_stored_without_output():
    """Outputs are not committed: they would go stale."""
    for file in NOTEBOOKS:
        cells = nbformat.read(file, as_version=4).cells
        assert not any(cell.get("outputs") for cell in cells), file.name
