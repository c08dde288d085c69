"""The reason of a diff item, cut to what a page does not show in other ways.

A reason is a sentence on its status, then what is particular about it, then its sources
(docs/diff.md). Who has it and how many sources there are stands in the row of the matrix.
"""

from __future__ import annotations

import re

_STATUS = re.compile(
    r"The outlets contradict each other\.|Every outlet that could have it has it\."
    r"|It cannot be told who has it\.|Only .+? has it\.|.+? have it, .+? not\."
)
_SOURCES = re.compile(r"\b\d+ outlets?, \d+ independent sources?: .*$", re.DOTALL)


def tell_particular(reason: str) -> str:
    """What a reason says beyond its status and its sources; "" if nothing."""
    status = _STATUS.match(reason)
    rest = reason[status.end() :] if status else reason
    return _SOURCES.sub("", rest).strip()


def tell_own(evidence: str, told: str) -> str:
    """What the evidence of one outlet says before it repeats what is told of the whole item."""
    for at in range(len(evidence)):
        if told.startswith(evidence[at:]):
            return evidence[:at].strip()
    return evidence
