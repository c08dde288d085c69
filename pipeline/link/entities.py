"""A group of names becomes an entity: its name, its label, its identifier.

The identifier hashes the key of the name that represents the group: its folded words and whether
it is a person. So it does not depend on order, label noise, scores or renaming; it changes only if
another name of the group becomes the most frequent full form. Places and institutions of the
lists hash their key there, whatever the languages of the corpus.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from pipeline.link.folding import core, fold
from pipeline.link.full_names import is_full
from pipeline.link.names import PERSON, Name, NameKey, Occurrence
from pipeline.link.places import known_key
from pipeline.link.senses import add
from pipeline.records import Entity, make_id

# A surface form counts as frequent from this share of the most frequent one on.
FREQUENT = 0.5
# The label a tagger gives to names it cannot place. It counts half: the bundled one calls OpenAI
# MISC in 41 places and ORG in 28, and its MISC is right far less often than its other labels.
OTHER, OTHER_VOTE = "MISC", 0.5


def make_entity(
    group: Sequence[Name], occurrences: Sequence[Occurrence], derived: Collection[NameKey | None]
) -> Entity:
    """The entity of a group. `derived` are names that are no full forms (genitive, short)."""
    text, key = _represent(group, derived)
    return Entity(
        entity_id=_identify(group, key),
        name=text,
        label=_label(group),
        names_de=_surfaces(group, "de"),
        names_en=_surfaces(group, "en"),
        names_nl=_surfaces(group, "nl"),
        n_mentions=len(occurrences),
        n_articles=len({one.article_id for one in occurrences}),
        n_outlets=len({one.outlet for one in occurrences}),
    )


def _represent(group: Sequence[Name], derived: Collection[NameKey | None]) -> tuple[str, NameKey]:
    """The most frequent full form; of forms about as frequent, the longest."""
    forms: Counter[tuple[str, NameKey]] = Counter()
    for one in group:
        for (_, text), count in one.surfaces.items():
            forms[text, one.key] += count
    full = _first(
        {form: count for form, count in forms.items() if _is_full(*form, group, derived)},
        {form: count for form, count in forms.items() if form[1] not in derived},
        forms,
    )
    most = max(full.values())
    frequent = [form for form, count in full.items() if count >= most * FREQUENT]
    return min(frequent, key=lambda form: (-len(form[0]), -full[form], form[0], form[1].form))


def _is_full(
    text: str, key: NameKey, group: Iterable[Name], derived: Collection[NameKey | None]
) -> bool:
    """Whether a surface form is a whole name: not short, inflected, or with a title."""
    form = fold(text)
    if key in derived or (key.person and not is_full(tuple(form.split()))):
        return False
    langs = next(one.langs for one in group if one.key == key)
    return not key.person or core(form, langs, person=True) == tuple(form.split())


def _first(*choices: dict[tuple[str, NameKey], int]) -> dict[tuple[str, NameKey], int]:
    return next(one for one in choices if one)


def _identify(group: Sequence[Name], key: NameKey) -> str:
    known = {found for one in group if (found := known_key(one.key.form, one.langs))}
    if len(known) == 1 and not key.person:
        return make_id("entity", "known", known.pop())
    return make_id("entity", "person" if key.person else "thing", key.form, key.article_id)


def _label(group: Iterable[Name]) -> str:
    """One label for all: the vote of all mentions, among persons or among the rest."""
    held = list(group)
    total = add(one.labels for one in held)
    persons = add(one.labels for one in held if one.person)
    if sum(persons.values()) * 2 > sum(total.values()):
        return PERSON
    things = {label: score for label, score in total.items() if label != PERSON}
    if OTHER in things:
        things[OTHER] *= OTHER_VOTE
    return max(things, key=lambda label: (things[label], label), default=OTHER)


def _surfaces(group: Iterable[Name], lang: str) -> tuple[str, ...]:
    counts: Counter[str] = Counter()
    for one in group:
        for (spoken, text), count in one.surfaces.items():
            counts[text] += count if spoken == lang else 0
    texts = (text for text, count in counts.items() if count)
    return tuple(sorted(texts, key=lambda text: (-counts[text], text)))


def derived_side(rule: str, a: Name, b: Name) -> NameKey | None:
    """Which of two names that a rule joined is not a full form."""
    longer, shorter = sorted((a, b), key=lambda one: (-len(one.key.form), one.key.form))
    if rule == "definition":
        return shorter.key
    return longer.key if rule in {"genitive", "inflection", "compound"} else None
