"""Who takes part in an article: a person, an organisation, or somebody it does not name."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.quotes.resolve.name_parts import Parts
from pipeline.quotes.resolve.offices import Office
from pipeline.records import Mention


@dataclass(frozen=True, slots=True)
class Role:
    """A noun that says what somebody is, and the words of the sentence that says so."""

    office: Office
    at: int
    around: frozenset[str]


@dataclass(slots=True, eq=False)
class Actor:
    """A person or organisation of an article; `parts` are the folded words of the full name.

    `full` are the mentions by that name. `legal`: with a legal form, so a company. Somebody whom
    the article does not name has no `parts`, and a phrase as `name`; `active` if that phrase opens
    a sentence or speaks.
    """

    label: str
    parts: Parts
    name: str
    mentions: list[Mention] = field(default_factory=list)
    full: list[Mention] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    gender: str = ""
    legal: bool = False
    active: bool = False

    @property
    def named(self) -> bool:
        """Whether the article gives a name."""
        return bool(self.parts)

    def mention_before(self, offset: int) -> Mention | None:
        """The last full mention that ends before `offset`, else the first one after it."""
        earlier = [one for one in self.full if one.end <= offset]
        return earlier[-1] if earlier else next(iter(self.full), None)
