"""Facts on how an article says that it has something from an agency or another outlet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Crediting:
    """Patterns around the name of a source, in lower case; a space is any white space.

    `before`: what leads to the name of who reported something ("according to"); `after`: what
    follows it ("berichtet"). `interview`: what leads to the outlet somebody spoke to. `medium`:
    nouns that say that a name is that of an outlet ("newspaper"). `shared`: what leads to an agency
    that only contributed ("with material from"), `helped`: what follows it. `articles`: words
    before a name.
    """

    before: str = ""
    after: str = ""
    interview: str = ""
    medium: str = ""
    shared: str = ""
    helped: str = ""
    articles: str = ""
