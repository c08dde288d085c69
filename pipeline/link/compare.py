"""The comparisons behind the clues: what each looks at, and the sentence it gives.

Each takes two names and what is known beside them, and returns a strength from 0 to 1 and a
sentence, or None where it has nothing to say. Its docstring explains the clue to the reader.
"""

from __future__ import annotations

from rapidfuzz import fuzz

from pipeline.link.folding import Words, bases, facts, fold, sound, spelled_out, stem, without_heads
from pipeline.link.full_names import is_full, same_person
from pipeline.link.known import Known
from pipeline.link.names import Name
from pipeline.link.people import COMPANY
from pipeline.link.places import known_key

# Letters that two transliterations share, of 100. In the list of tests/link/test_clues.py 54 of 61
# pairs sound alike and share 61 to 98. So do 9 of 18 pairs of different people (67 to 95): sound
# and letters alone do not tell, which is why disjoint languages and company are asked for too.
ALIKE = 60


def known_place(a: Name, b: Name, known: Known) -> tuple[float, str] | None:
    """Both are names of one place or institution, each in its own language (CLDR or list)."""
    del known
    key = known_key(a.key.form, a.langs)
    if a.person or not key or key != known_key(b.key.form, b.langs):
        return None
    return 1.0, f"Both are names of {key}, in {_langs(a)} and {_langs(b)}."


def same_core(a: Name, b: Name, known: Known) -> tuple[float, str] | None:
    """They differ in a title, an article or a legal form only."""
    del known
    if a.core != b.core or (a.person and not is_full(a.core)):
        return None
    return 1.0, f"Without title, article and legal form both are {' '.join(a.core)!r}."


def same_letters(a: Name, b: Name, known: Known) -> tuple[float, str] | None:
    """They differ in spaces and hyphens, or write ä as ae, only."""
    del known
    mine, theirs = _packed(a.key.form), _packed(b.key.form)
    if len(mine) >= 5 and mine == theirs:
        return 1.0, f"Without spaces both are {mine!r}."
    if _umlauts(a) in (b.key.form, _umlauts(b)) or _umlauts(b) == a.key.form:
        return 0.95, "They differ in how umlauts are spelled only."
    return None


def genitive(a: Name, b: Name, known: Known) -> tuple[float, str] | None:
    """One is the other with the ending of the genitive ("OpenAIs")."""
    del known
    for longer, base in ((a, b), (b, a)):
        if longer.core[:-1] != base.core[:-1] or (a.label == "LOC") != (b.label == "LOC"):
            continue
        endings = [end for one in longer.langs for end in facts(one).genitives]
        near = is_full(longer.core) or not a.person or longer.articles & base.articles
        if near and base.core[-1] in bases(longer.core[-1], endings, least=3):
            return 1.0, f"{longer.text!r} is {base.text!r} with the ending of the genitive."
    return None


def inflected(a: Name, b: Name, known: Known) -> tuple[float, str] | None:
    """The words before the last are adjectives that differ in their ending only."""
    del known
    langs = tuple(sorted({*a.langs, *b.langs}))
    if a.person or len(a.core) != len(b.core) or len(a.core) < 2:
        return None
    if stem(a.core, langs) != stem(b.core, langs):
        return None
    return 1.0, f"Without endings both are {' '.join(stem(a.core, langs))!r}."


def compound(a: Name, b: Name, known: Known) -> tuple[float, str] | None:
    """One is the other and a noun that names no other thing ("Sora-Leak")."""
    del known
    for longer, base in ((a, b), (b, a)):
        if a.person or longer.core == base.core or not is_compound(longer):
            continue
        if without_heads(longer.core, longer.langs) == base.core:
            head = " ".join(longer.core[len(base.core) :])
            return 1.0, f"{head!r} after {base.text!r} names no other thing."
    return None


def definition(a: Name, b: Name, known: Known) -> tuple[float, str] | None:
    """An article explains one by the other, and the letters agree."""
    if a.person:
        return None
    for short, long in ((a, b), (b, a)):
        said = known.definitions.get((short.key.form, long.key.form))
        if said and said.alone:
            return 1.0, f"An article explains it: {said.words!r}."
        if said:
            return 0.7, f"An article explains it, others explain it otherwise: {said.words!r}."
    return None


def middle_name(a: Name, b: Name, known: Known) -> tuple[float, str] | None:
    """First and last name agree, and only one has a middle name."""
    del known
    if not (a.person and is_full(a.core) and is_full(b.core) and len(a.core) != len(b.core)):
        return None
    if not same_person(a.core, b.core):
        return None
    return 1.0, f"{a.text!r} and {b.text!r} differ in a middle name only."


def transliteration(a: Name, b: Name, known: Known) -> tuple[float, str] | None:
    """Different languages write names that sound alike, in articles that share other names."""
    if not a.person or set(a.langs) & set(b.langs) or not sounds_alike(a, b):
        return None
    alike = fuzz.ratio(a.key.form, b.key.form)
    if alike < ALIKE:
        return None
    shared = known.shared(a, b)
    strength = 1.0 if len(shared) >= COMPANY else 0.7
    others = ", ".join(shared[:3]) or "no other name"
    return (
        strength,
        f"They sound alike in {_langs(a)} and {_langs(b)}; the articles share {others}.",
    )


def other_number(a: Name, b: Name, known: Known) -> tuple[float, str] | None:
    """The numbers in the names differ ("GPT-3", "GPT-4")."""
    del known
    mine, theirs = _digits(a), _digits(b)
    if mine == theirs:
        return None
    return 1.0, f"Their numbers differ: {mine or 'none'} and {theirs or 'none'}."


def other_first_name(a: Name, b: Name, known: Known) -> tuple[float, str] | None:
    """One surname, but other first names."""
    del known
    if not (a.person and is_full(a.core) and is_full(b.core)):
        return None
    if same_person(a.core, b.core) or a.core[-1] != b.core[-1] or sounds_alike(a, b):
        return None
    if _packed(a.key.form) == _packed(b.key.form) or _umlauts(a) == _umlauts(b):
        return None
    return 1.0, f"The surname is one, the names before it are not: {a.text!r}, {b.text!r}."


def is_compound(name: Name) -> bool:
    """Whether the last word is a head noun, joined by a hyphen or written small."""
    heads = frozenset().union(*(facts(one).heads for one in name.langs))
    last = name.text.replace("–", "-").rsplit("-" if "-" in name.text else " ", 1)[-1]
    return len(name.core) > 1 and fold(last) in heads and ("-" in name.text or last.islower())


def sounds_alike(a: Name, b: Name) -> bool:
    """Whether all words of two full names have the same consonants, each in its language."""
    if len(a.core) != len(b.core) or not is_full(a.core):
        return False
    # Vladimir and Vladimira, Martin and Martina are different people.
    if a.core[0].endswith("a") != b.core[0].endswith("a"):
        return False
    return sounds(a) == sounds(b)


def sounds(name: Name) -> Words:
    """How the words of a name sound, in the first of its languages."""
    return tuple(sound(one, name.langs[0]) for one in name.core)


def _packed(form: str) -> str:
    return form.replace(" ", "")


def _umlauts(name: Name) -> str:
    return spelled_out(name.text)


def _digits(name: Name) -> str:
    return " ".join("".join(filter(str.isdigit, word)) for word in name.core if _numeric(word))


def _numeric(word: str) -> bool:
    return any(map(str.isdigit, word))


def _langs(name: Name) -> str:
    return " and ".join(name.langs)
