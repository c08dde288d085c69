"""Style and script of a page, and the policy that allows these and nothing else."""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files

_STYLES = ("base.css", "matrix.css", "words.css", "article.css", "print.css")
_SCRIPTS = ("filter.js", "jump.js")
# Everything is forbidden but what stands in the page itself: were markup to get through the
# escaping, it would neither run nor load anything (CSP Level 3, W3C).
_POLICY = (
    "default-src 'none'; style-src 'sha256-{style}'; script-src 'sha256-{script}'; "
    "base-uri 'none'; form-action 'none'"
)


def inline_values() -> dict[str, str]:
    """The template values `style`, `script` and `policy`: files of our own, put in as they are."""
    style, script = _joined(_STYLES), _joined(_SCRIPTS)
    policy = _POLICY.format(style=_sha256(style), script=_sha256(script))
    return {"style": style, "script": script, "policy": policy}


def _joined(names: tuple[str, ...]) -> str:
    """The files one after another, as the browser will see them between the tags."""
    folder = files("pipeline.report") / "templates"
    parts = [(folder / name).read_text(encoding="utf-8") for name in names]
    return "\n" + "\n".join(parts).replace("\r\n", "\n")


def _sha256(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
