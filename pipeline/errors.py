"""Every error a caller can meet. Each carries a hint: what to do next.

    PipelineError
    ├── InputError       the input given cannot be used at all (wrong path, nothing readable)
    ├── ConfigError      a setting is unknown or has a value that is not allowed
    ├── MissingModel     a model that was asked for is not installed
    ├── BrokenModel      a model file is there but not what it should be (checksum, layout)
    ├── OutputError      the output (folder or file) cannot be written
    └── TablesError      a folder of results cannot be read (missing, or of another version)

The command line prints message and hint in two lines and exits 2. Anything else is a bug and
keeps its traceback. Trouble with a single article is never an error: it is an `Issue` row.
"""

from __future__ import annotations


class PipelineError(Exception):
    """A problem the user can mend; `hint` is one sentence that says how."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint
        if hint:
            self.add_note(hint)  # what a traceback shows below the message


class InputError(PipelineError):
    """The input cannot be used at all."""


class ConfigError(PipelineError):
    """A setting is unknown or out of range."""


class MissingModel(PipelineError):
    """A model that was asked for is not installed."""


class BrokenModel(PipelineError):
    """A model file is present but is not what it should be."""


class OutputError(PipelineError):
    """The output, a folder or a file, cannot be written."""


class TablesError(PipelineError):
    """A folder of results cannot be read."""
