"""A real browser for the pages; without Chromium or playwright these tests are skipped."""

from __future__ import annotations

import shutil
from contextlib import contextmanager

import pytest

from tests.report.pages import rows_of, write_pages

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


class Tab:
    """A page of the browser, with all that it asked for and complained of."""

    def __init__(self, page):
        self.page, self.requests, self.blocked, self.troubles = page, [], [], []
        page.on("request", lambda one: self.requests.append(one.url))
        page.on("requestfailed", self._note_blocked)
        page.on("console", lambda one: self.troubles.append(one.text))
        page.on("pageerror", lambda one: self.troubles.append(str(one)))
        page.on("dialog", self._dismiss)

    def _note_blocked(self, request):
        if request.failure == "csp":  # never sent
            self.blocked.append(request.url)

    def _dismiss(self, dialog):
        self.troubles.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def sees(self, selector):
        """The texts of all that is shown, not merely present."""
        return [one.inner_text() for one in self.page.locator(selector).all() if one.is_visible()]

    def in_view(self, selector):
        """Whether the element stands within the window."""
        box = self.page.locator(selector).bounding_box()
        return box is not None and -1 <= box["y"] < self.page.viewport_size["height"]


@pytest.fixture(scope="package")
def browser():
    """One headless Chromium for all tests of the package."""
    driver = pytest.importorskip("playwright.sync_api", reason="needs the dev extra (playwright)")
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        pytest.skip("no Chromium on the path (Debian: the package chromium)")
    with driver.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path)
        yield browser
        browser.close()


@pytest.fixture
def tab(browser, tmp_path):
    """What opens a page of the report that is written from some rows."""

    @contextmanager
    def opened(rows=None, *, file="s1.html", width=1280, dark=False, scripts=True):
        write_pages(tmp_path, rows or rows_of("Es sind 40 Stellen."))
        context = browser.new_context(
            viewport={"width": width, "height": 800},
            color_scheme="dark" if dark else "light",
            java_script_enabled=scripts,
        )
        it = Tab(context.new_page())
        it.page.goto((tmp_path / file).as_uri())
        yield it
        context.close()

    return opened
