"""Which names are worth comparing: those that share a key. No two of 40,000 are compared blindly.

Each clue has keys that any pair it can support shares, so blocking loses nothing but what `CROWD`
cuts: a key that many names share tells little (all people called Müller).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from pipeline.link.compare import is_compound, sounds
from pipeline.link.definitions import Pair
from pipeline.link.folding import bases, facts, spelled_out, stem, without_heads
from pipeline.link.full_names import is_full
from pipeline.link.names import Name
from pipeline.link.orgs import content
from pipeline.link.places import known_key

# Names under one key, at most: 30 names are 435 pairs. Only keys of surnames get there.
CROWD = 30

Key = tuple[str, ...]


def candidates(names: Sequence[Name], definitions: Iterable[Pair]) -> Iterator[tuple[Name, Name]]:
    """Pairs of names that share a key, each pair once, in a stable order."""
    blocks: defaultdict[Key, list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        for key in set(keys_of(name)):
            blocks[key].append(number)
    for number, key in _defined(names, definitions):
        blocks[key].append(number)
    pairs = {
        pair
        for key, block in blocks.items()
        if len(block) <= CROWD or key[0] == "known"
        for pair in combinations(sorted(set(block)), 2)
    }
    for one, other in sorted(pairs):
        if names[one].person == names[other].person:
            yield names[one], names[other]


def keys_of(name: Name) -> Iterator[Key]:
    """The keys of a name. A name kept to one article has none: it fits several people."""
    if name.key.article_id:
        return
    yield "letters", name.key.form.replace(" ", "")
    yield "letters", spelled_out(name.text).replace(" ", "")
    yield "core", *name.core
    endings = [end for one in name.langs for end in facts(one).genitives]
    for base in bases(name.core[-1], endings, least=3):
        yield "core", *name.core[:-1], base
    yield from _person_keys(name) if name.person else _thing_keys(name)


def _person_keys(name: Name) -> Iterator[Key]:
    if is_full(name.core):
        yield "ends", name.core[0], name.core[-1]
        yield "sound", *sounds(name)
        yield "last", name.core[-1]


def _thing_keys(name: Name) -> Iterator[Key]:
    for lang in name.langs:
        yield "stem", *stem(name.core, (lang,))
    if is_compound(name):
        yield "core", *without_heads(name.core, name.langs)
    if name.label == "ORG":
        yield "first", name.core[0]
    words = content(name)
    for word in words if len(words) > 1 else ():
        yield "cognate", word[:4], str(len(words))
    if key := known_key(name.key.form, name.langs):
        yield "known", key


def _defined(names: Iterable[Name], definitions: Iterable[Pair]) -> Iterator[tuple[int, Key]]:
    """A key for each pair of names that an article explains by each other."""
    pairs: defaultdict[str, list[Pair]] = defaultdict(list)
    for pair in definitions:
        for form in pair:
            pairs[form].append(pair)
    for number, name in enumerate(names):
        for pair in pairs.get(name.key.form, ()):
            yield number, ("definition", *pair)
