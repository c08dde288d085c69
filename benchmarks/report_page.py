"""How large the page of a big story is, and how long a browser takes to show it.

    python -m benchmarks.report_page [--outlets 40] [--items 2000]

Needs Chromium and the dev extra. The story is made up; each item is with one to eight outlets, each
outlet has an article of 50 translated sentences.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import time
from pathlib import Path

from pipeline.report import write_report
from tests.report.crowd import crowd
from tests.report.pages import ABOUT

# What a reader waits for: the page is there and laid out; a choice in the filter is carried out.
_LOADED = "() => performance.getEntriesByType('navigation')[0].loadEventEnd"
_FILTER = """() => { const begin = performance.now();
  const form = document.querySelector('.filter');
  form.elements.outlet.value = '3';
  form.dispatchEvent(new Event('change', { bubbles: true }));
  document.body.offsetHeight; return performance.now() - begin; }"""
_NODES = "() => document.querySelectorAll('*').length"


def measure(page_file: Path, chromium: str) -> dict[str, float]:
    """Milliseconds to load, to first paint and to filter, and the number of elements."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(page_file.as_uri())
        page.wait_for_timeout(1000)
        paint = page.evaluate("() => performance.getEntriesByType('paint')[0].startTime")
        found = {"load ms": page.evaluate(_LOADED), "paint ms": paint}
        found |= {"filter ms": page.evaluate(_FILTER), "elements": page.evaluate(_NODES)}
        browser.close()
    return found


def main() -> None:
    """Print one line a measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--outlets", type=int, default=40)
    parser.add_argument("--items", type=int, default=2000)
    given = parser.parse_args()
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        parser.error("Chromium is not on the path; install the package chromium.")
    rows = crowd(given.outlets, given.items)
    with tempfile.TemporaryDirectory() as folder:
        begin = time.perf_counter()
        write_report(Path(folder), rows, ABOUT)
        page = Path(folder) / "s1.html"
        print(f"write s     {time.perf_counter() - begin:8.1f}")
        print(f"size MB     {page.stat().st_size / 1e6:8.1f}")
        for name, value in measure(page, chromium).items():
            print(f"{name:<12}{value:8.0f}")


if __name__ == "__main__":
    main()
