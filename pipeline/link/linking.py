"""The one function that links, and what it returns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.link.clues import judge
from pipeline.link.clusters import Groups
from pipeline.link.decisions import Decided, settle
from pipeline.link.definitions import find_definitions
from pipeline.link.entities import derived_side, make_entity
from pipeline.link.folding import fold
from pipeline.link.known import Known
from pipeline.link.names import Name, NameKey, Occurrence, gather, read_occurrences
from pipeline.link.orgs import openings
from pipeline.link.overrides import NO_OVERRIDES, Overrides
from pipeline.link.pairs import candidates
from pipeline.link.people import resolve_short, telling_names
from pipeline.link.places import known_forms
from pipeline.link.senses import senses_across, senses_within
from pipeline.records import Analysis, Entity, Issue, Link, Verdict

Judged = tuple[Name, Name, Link]
EntityOf = Mapping[NameKey, Entity]


@dataclass(frozen=True, slots=True)
class Linking:
    """The entities of a corpus, the judgements behind them, and the entity of each mention_id."""

    entities: tuple[Entity, ...]
    links: tuple[Link, ...]
    of_mention: Mapping[str, Entity]
    issues: tuple[Issue, ...] = ()


def link_mentions(analyses: Sequence[Analysis], *, overrides: Overrides = NO_OVERRIDES) -> Linking:
    """Judge which mentions name the same person, organisation, place or thing.

    `overrides` win over every clue. What they name but the corpus lacks is an Issue.
    """
    occurrences = read_occurrences(analyses)
    keys, links = _name_keys(occurrences, overrides)
    names = gather(keys, occurrences)
    decided = settle(overrides, names)
    judged = _judge(names, analyses)
    groups = _group(names, judged, decided)
    entity_of = _entities(groups, names, keys, occurrences, judged)
    entity_of = _renamed(entity_of, decided)
    of_mention = {one: entity_of[key] for one, key in keys.items()}
    return Linking(
        entities=tuple(sorted(set(entity_of.values()), key=_by_weight)),
        links=tuple(_rows([*decided.links, *links], judged, groups, entity_of)),
        of_mention=of_mention,
        issues=tuple(decided.issues),
    )


def _name_keys(
    occurrences: Sequence[Occurrence], overrides: Overrides
) -> tuple[dict[str, NameKey], list[Link]]:
    """The name each mention is an occurrence of."""
    senses = senses_within(occurrences)
    people = resolve_short(occurrences, senses, known_forms(), overrides.apart)
    left = [one for one in occurrences if one.mention.mention_id not in people.keys]
    senses, links = senses_across(left)
    keys = {
        one.mention.mention_id: NameKey(one.form, person=senses[one.article_id, one.form])
        for one in left
    }
    return keys | people.keys, [*people.links.values(), *links]


def _judge(names: Sequence[Name], analyses: Sequence[Analysis]) -> list[Judged]:
    """The verdicts on all pairs worth comparing, the surest first."""
    definitions = find_definitions(analyses)
    forms: defaultdict[str, set[str]] = defaultdict(set)
    for one in names:
        for article_id in one.articles:
            forms[article_id].add(one.key.form)
    known = Known(definitions, telling_names(forms), openings(names))
    found = [
        (a, b, link) for a, b in candidates(names, definitions) if (link := judge(a, b, known))
    ]
    return sorted(found, key=lambda one: -one[2].score)


def _group(names: Iterable[Name], judged: Sequence[Judged], decided: Decided) -> Groups:
    """What the user decided first, then what the clues say, the surest first."""
    groups = Groups(one.key for one in names)
    for one, other in decided.together:
        groups.unite(one, other)
    for one, other in decided.apart:
        groups.keep_apart(one, other)
    for a, b, link in judged:
        if link.verdict is Verdict.DIFFERENT:
            groups.keep_apart(a.key, b.key)
    for a, b, link in judged:
        if link.verdict is Verdict.SAME:
            groups.unite(a.key, b.key)
    return groups


def _entities(
    groups: Groups,
    names: Iterable[Name],
    keys: Mapping[str, NameKey],
    occurrences: Iterable[Occurrence],
    judged: Iterable[Judged],
) -> dict[NameKey, Entity]:
    by_key = {one.key: one for one in names}
    held: defaultdict[NameKey, list[Occurrence]] = defaultdict(list)
    for one in occurrences:
        held[keys[one.mention.mention_id]].append(one)
    derived = {
        derived_side(link.rule, a, b) for a, b, link in judged if link.verdict is Verdict.SAME
    }
    found: dict[NameKey, Entity] = {}
    for group in groups.all():
        met = [one for key in group for one in held[key]]
        entity = make_entity([by_key[key] for key in group], met, derived)
        found |= dict.fromkeys(group, entity)
    return found


def _renamed(entity_of: EntityOf, decided: Decided) -> dict[NameKey, Entity]:
    """The entities under the names the user wants; their identifiers stay."""
    called = {entity_of[key].entity_id: name for key, name in decided.renamed.items()}
    return {
        key: replace(one, name=called.get(one.entity_id, one.name))
        for key, one in entity_of.items()
    }


def _rows(
    said: Iterable[Link], judged: Iterable[Judged], groups: Groups, entity_of: EntityOf
) -> Iterator[Link]:
    """The links, with their entity, and UNSURE where groups could not come together."""
    ids: defaultdict[str, set[str]] = defaultdict(set)
    for entity in entity_of.values():
        for text in (entity.name, *entity.names_de, *entity.names_en, *entity.names_nl):
            ids[fold(text)].add(entity.entity_id)
    for link in said:
        both = ids[fold(link.name_a)] & ids[fold(link.name_b)]
        same = link.verdict is Verdict.SAME and len(both) == 1
        yield replace(link, entity_id=both.pop()) if same else link
    for a, b, link in judged:
        if groups.together(a.key, b.key):
            yield replace(link, entity_id=entity_of[a.key].entity_id)
        elif link.verdict is Verdict.SAME and (clash := groups.clash(a.key, b.key)):
            why = f"{link.evidence} But {clash[0].form!r} and {clash[1].form!r} differ."
            yield replace(link, verdict=Verdict.UNSURE, evidence=why)
        elif link.verdict is Verdict.UNSURE or a.articles & b.articles:
            # That namesakes of different articles differ is no news, and can be many rows.
            yield link


def _by_weight(one: Entity) -> tuple[int, str, str]:
    return -one.n_mentions, one.name, one.entity_id
