"""Settings: what they may be, and where they come from."""

from __future__ import annotations

import pytest

from pipeline.config import Extent, Settings, load_settings
from pipeline.errors import ConfigError


@pytest.mark.parametrize(
    ("content", "wrong", "hint"),
    [
        ('translate = "some"', "'translate' is 'some'", "all, quotes, headlines, none"),
        ("translate = true", "'translate' is True", "str"),
        ('batch = "16"', "'batch' is '16'", "int"),
        ("speed = 3", "'speed'", "translate"),
        ("translate = ", "settings.toml", "translate"),
    ],
)
def test_mistakes_in_a_file(tmp_path, content, wrong, hint):
    """A mistake is told with what was given and what may be."""
    file = tmp_path / "settings.toml"
    file.write_text(content, encoding="utf-8")

    with pytest.raises(ConfigError, match=wrong) as caught:
        load_settings(file)

    assert hint in caught.value.hint


def test_given_wins_over_the_file(tmp_path):
    """What is given overrules the file; what is None was not given."""
    file = tmp_path / "settings.toml"
    file.write_text('translate = "quotes"\nbatch = 4\n', encoding="utf-8")

    assert load_settings(file, translate="headlines", batch=None) == Settings(
        translate="headlines", batch=4
    )


@pytest.mark.parametrize("extent", Extent)
def test_extents(extent):
    """Every extent may be chosen, in Python too; another is refused there as well."""
    assert Extent(Settings(translate=extent.value).translate) is extent

    with pytest.raises(ConfigError):
        Settings(translate=f"{extent}s and more")
