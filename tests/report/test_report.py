"""The pages: what they must show, and hostile text that must stay text."""

from __future__ import annotations

import re

from tests.report.pages import HOSTILE, Page, rows_of, story_page


def test_hostile_text_stays_text(tmp_path):
    """Markup, scripts and template code in any field of any row are shown, never run."""
    html = story_page(tmp_path, rows_of(HOSTILE))
    html += (tmp_path / "index.html").read_text(encoding="utf-8")
    page = Page(html)

    assert [tag for tag, _ in page.tags].count("script") == 1
    assert not any(tag in ("img", "iframe", "object", "link", "base") for tag, _ in page.tags)
    assert not any(name.startswith("on") for _, attrs in page.tags for name in attrs)
    assert "alert(1)</script>" in "".join(page.words)
    assert "49" not in re.sub(r"\s", "", "".join(page.words).split("Articles")[-1])


def test_every_link_stays_in_the_report(tmp_path):
    """Links lead to anchors that exist or to the report's own pages; no request leaves a page."""
    html = story_page(tmp_path, rows_of("Es sind 40 Stellen."))
    page = Page(html)

    inner = {link[1:] for link in page.links if link.startswith("#")}
    assert inner <= page.anchors
    assert {link for link in page.links if not link.startswith("#")} == {"index.html"}
    assert "http" not in html.replace("http-equiv", "")


def test_cells_open_their_sentence(tmp_path):
    """A present cell links to its sentence, an unknown one says so."""
    page = Page(story_page(tmp_path, rows_of("Es sind 40 Stellen.")))

    assert "#aa1-0" in page.links
    assert any("unknown" in words for words in page.words)


def test_unsure_is_shown_as_unsure(tmp_path):
    """A statement whose versions may differ says so."""
    assert "unsure whether the same" in story_page(tmp_path, rows_of("Es sind 40 Stellen."))
