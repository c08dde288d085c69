"""Short names of persons: "Murati" and "M. Murati" are Mira Murati, if nobody else can be meant.

First within the article, where news introduces people by their full name; then across articles,
but only if one person in the corpus can be meant and the articles share other names as well.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.link.folding import Words, bases, core, facts
from pipeline.link.full_names import distinct_persons, is_full, shortens
from pipeline.link.names import NameKey, Occurrence, most_written
from pipeline.link.senses import Senses
from pipeline.records import Link, Verdict

# How many other telling names two articles must share before a surname alone is enough. One is
# easily chance (both write of Berlin); two rare ones put the articles in one story.
COMPANY = 2
# A name is telling if it stands in at most this share of the articles (and always in five).
RARE, FEW = 0.05, 5

# Score up to which a tagger's label of a single word may be wrong: "Osterloh" as a place 0.82.
UNSURE = 0.85

Apart = Callable[[str, str], bool]


@dataclass(slots=True)
class People:
    """Where short names went, and why. `texts`: how each folded name is mostly written."""

    texts: Mapping[str, str]
    keys: dict[str, NameKey] = field(default_factory=dict)
    links: dict[tuple[str, str, str], Link] = field(default_factory=dict)

    def note(self, short: str, full: str, verdict: Verdict, evidence: str) -> None:
        """Keep one link per pair and verdict: the first article stands for the others."""
        score = {Verdict.SAME: 0.9, Verdict.UNSURE: 0.5, Verdict.DIFFERENT: 0.0}[verdict]
        link = Link(
            name_a=self.texts[short],
            name_b=self.texts[full],
            verdict=verdict,
            score=score,
            rule="surname",
            evidence=evidence,
        )
        self.links.setdefault((short, full, verdict), link)


def resolve_short(
    occurrences: Sequence[Occurrence], senses: Senses, places: frozenset[str], apart: Apart
) -> People:
    """The name keys of short personal names by mention_id; mentions not listed stay as they are.

    `places` holds folded names of known places: there only mentions tagged PER can be persons.
    """
    found = People(most_written(occurrences))
    by_article: defaultdict[str, list[Occurrence]] = defaultdict(list)
    for one in occurrences:
        by_article[one.article_id].append(one)
    left: list[Occurrence] = []
    for held in by_article.values():
        left += _within(held, senses, places, apart, found)
    _across(left, by_article, senses, apart, found)
    return found


def telling_names(by_article: Mapping[str, Iterable[str]]) -> dict[str, frozenset[str]]:
    """Per article the names that few other articles have."""
    held = {article_id: frozenset(forms) for article_id, forms in by_article.items()}
    spread = Counter(form for forms in held.values() for form in forms)
    most = max(FEW, int(len(held) * RARE))
    return {
        key: frozenset(one for one in forms if spread[one] <= most) for key, forms in held.items()
    }


def _within(
    held: Sequence[Occurrence], senses: Senses, places: frozenset[str], apart: Apart, found: People
) -> list[Occurrence]:
    """Resolve within one article; what is left are persons without a full name in it."""
    cores = {one.form: _core(one) for one in held if senses[one.article_id, one.form]}
    fulls = Counter(one.form for one in held if is_full(cores.get(one.form, ())))
    left = []
    for one in held:
        person = one.mention.label == "PER" or (one.form in cores and one.form not in places)
        person = person or _mislabelled(one, places)
        if not person or one.form in fulls:
            continue
        short, endings = _core(one), facts(one.lang).genitives
        fit = [
            full
            for full, _ in sorted(fulls.items(), key=lambda item: (-item[1], item[0]))
            if shortens(short, cores[full], endings) and not apart(one.form, full)
        ]
        if not fit and one.form in cores:
            left.append(one)
        elif fit and len(distinct_persons([cores[full] for full in fit], endings)) == 1:
            found.keys[one.mention.mention_id] = NameKey(fit[0], person=True)
            why = "It is the only full name in the article that ends so."
            found.note(one.form, fit[0], Verdict.SAME, why)
        elif fit and (first := _introduced(one, fit, held)):
            found.keys[one.mention.mention_id] = NameKey(first, person=True)
            found.note(one.form, first, Verdict.SAME, "Nobody else called so was named before it.")
        elif fit:
            _scatter(one, fit, found)
    return left


def _introduced(one: Occurrence, fit: Sequence[str], held: Sequence[Occurrence]) -> str:
    """The only one of several people whose full name stands before a short one, "" if not one."""
    before = {it.form for it in held if it.mention.start < one.mention.start} & set(fit)
    return before.pop() if len(before) == 1 else ""


def _mislabelled(one: Occurrence, places: frozenset[str]) -> bool:
    """Whether a single word may be a surname although the tagger, unsure, says otherwise."""
    return " " not in one.form and one.vote < UNSURE and one.form not in places


def _across(
    left: Sequence[Occurrence],
    by_article: Mapping[str, Sequence[Occurrence]],
    senses: Senses,
    apart: Apart,
    found: People,
) -> None:
    """Resolve across articles what an article alone does not tell."""
    telling = telling_names({key: {one.form for one in held} for key, held in by_article.items()})
    fulls = _full_names(by_article, senses)
    for one in left:
        short, endings = _core(one), facts(one.lang).genitives
        words = {short[-1], *bases(short[-1], endings)}
        fit = {
            form: (full, articles)
            for word in sorted(words)
            for form, (full, articles) in fulls.get(word, {}).items()
            if shortens(short, full, endings) and not apart(one.form, form)
        }
        if len(distinct_persons([full for full, _ in fit.values()], endings)) > 1:
            _scatter(one, sorted(fit), found)
            continue
        for form, (_, articles) in sorted(fit.items())[:1]:
            shared = _shared(telling, one, form, articles)
            names = ", ".join(found.texts[other] for other in shared[:3]) or "no other name"
            why = f"One person in all articles is called so; the articles share {names}."
            enough = len(shared) >= COMPANY
            if enough:
                found.keys[one.mention.mention_id] = NameKey(form, person=True)
            found.note(one.form, form, Verdict.SAME if enough else Verdict.UNSURE, why)


def _full_names(
    by_article: Mapping[str, Sequence[Occurrence]], senses: Senses
) -> dict[str, dict[str, tuple[Words, set[str]]]]:
    """By last word, the full names of persons: form, words, articles."""
    found: defaultdict[str, dict[str, tuple[Words, set[str]]]] = defaultdict(dict)
    for article_id, held in by_article.items():
        for one in held:
            if senses[article_id, one.form] and is_full(full := _core(one)):
                found[full[-1]].setdefault(one.form, (full, set()))[1].add(article_id)
    return found


def _shared(
    telling: Mapping[str, frozenset[str]], one: Occurrence, form: str, articles: Iterable[str]
) -> list[str]:
    theirs = frozenset().union(*(telling[key] for key in articles))
    return sorted((telling[one.article_id] & theirs) - {one.form, form})


def _scatter(one: Occurrence, fit: Sequence[str], found: People) -> None:
    """A short name that fits several people is its own entity in each article."""
    found.keys[one.mention.mention_id] = NameKey(one.form, person=True, article_id=one.article_id)
    for full in fit:
        others = ", ".join(found.texts[other] for other in fit if other != full)
        why = f"It may as well be {others}."
        found.note(one.form, full, Verdict.UNSURE, why)


def _core(one: Occurrence) -> Words:
    return core(one.form, (one.lang,), person=True)
