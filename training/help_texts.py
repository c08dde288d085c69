"""Dutch texts with their English, from the help pages of LibreOffice.

    apt-get download libreoffice-help-nl libreoffice-help-en-us   # Debian; any recent version
    for one in *.deb; do dpkg -x $one HELP; done
    python -m training.help_texts --help-pages HELP --out help.tsv.gz

The pages (Mozilla Public License 2.0, The Document Foundation and its translators) have the same
paragraphs under the same ids in every language. They are no news, but sentences that people
translated with care, of which there are few in Dutch.
"""

from __future__ import annotations

import argparse
import gzip
import re
from collections.abc import Iterator
from pathlib import Path

from lxml import html

SHORTEST = 70
"""Characters; what is shorter are labels of menus."""

LABELS = re.compile(r"[<>{}=_\\]|\w\(|\.\w{2,4}\b")
"""Code, paths and names of commands: nothing of that stands in a newspaper."""


def main() -> None:
    """Write a line per paragraph: Dutch, tab, English."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--help-pages", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    with gzip.open(args.out, "wt", encoding="utf-8") as file:
        file.writelines(f"{text}\t{english}\n" for text, english in prose(args.help_pages))


def prose(folder: Path) -> Iterator[tuple[str, str]]:
    """Each different Dutch paragraph that is prose, with its English."""
    dutch, english = (read_pages(folder, lang) for lang in ("nl", "en-US"))
    pairs = {text: english[key] for key, text in sorted(dutch.items()) if key in english}
    for text, other in pairs.items():
        if text != other and _is_prose(text) and _is_prose(other):
            yield text, other


def read_pages(folder: Path, lang: str) -> dict[tuple[str, str], str]:
    """The paragraphs by page and id."""
    (root,) = folder.rglob(f"help/{lang}/text")
    found = {}
    for page in root.rglob("*.html"):
        tree = html.parse(str(page), html.HTMLParser(encoding="utf-8"))
        for one in tree.iterfind(".//p[@id]"):
            found[str(page.relative_to(root)), one.get("id")] = " ".join(one.text_content().split())
    return found


def _is_prose(text: str) -> bool:
    return len(text) >= SHORTEST and text[-1] in ".!?" and not LABELS.search(text)


if __name__ == "__main__":
    main()
