"""The distinct names of a corpus: what mentions of one written form add up to."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.link.folding import Words, core, fold
from pipeline.records import Analysis, Mention

PERSON = "PER"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A mention with what linking needs to know of its article."""

    mention: Mention
    outlet: str
    lang: str
    form: str

    @property
    def article_id(self) -> str:
        """The article it stands in."""
        return self.mention.article_id

    @property
    def vote(self) -> float:
        """The weight of its label: the score, and a little for an engine that gives none."""
        return max(self.mention.score, 0.01)


@dataclass(frozen=True, slots=True)
class NameKey:
    """What tells names apart; `article_id` only for a short name that fits several people."""

    form: str
    person: bool
    article_id: str = ""


@dataclass(frozen=True, slots=True)
class Name:
    """All mentions that are one name. `core`: its words without title, article, legal form."""

    key: NameKey
    core: Words
    langs: tuple[str, ...]
    text: str
    articles: frozenset[str]
    surfaces: Counter[tuple[str, str]] = field(compare=False)
    labels: Mapping[str, float] = field(compare=False)

    @property
    def person(self) -> bool:
        """Whether the name is that of a person."""
        return self.key.person

    @property
    def label(self) -> str:
        """The label most of its mentions have."""
        if self.person:
            return PERSON
        things = [(score, one) for one, score in self.labels.items() if one != PERSON]
        return max(things, default=(0.0, "MISC"))[1]


def read_occurrences(analyses: Iterable[Analysis]) -> list[Occurrence]:
    """Every mention that has letters, in order."""
    return [
        Occurrence(mention, one.article.outlet, one.lang, form)
        for one in analyses
        for mention in one.mentions
        if (form := fold(mention.text))
    ]


def most_written(occurrences: Iterable[Occurrence]) -> dict[str, str]:
    """How each folded name is written most often."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for one in occurrences:
        counts[one.form][one.mention.text] += 1
    return {
        form: min(texts, key=lambda text: (-texts[text], text)) for form, texts in counts.items()
    }


def gather(keys: Mapping[str, NameKey], occurrences: Sequence[Occurrence]) -> list[Name]:
    """The names, from the name key of each mention_id; sorted, so that nothing hangs on order."""
    held: defaultdict[NameKey, list[Occurrence]] = defaultdict(list)
    for one in occurrences:
        held[keys[one.mention.mention_id]].append(one)
    names = [_name(key, found) for key, found in held.items()]
    return sorted(names, key=lambda one: (one.key.form, one.person, one.key.article_id))


def _name(key: NameKey, found: Sequence[Occurrence]) -> Name:
    surfaces = Counter((one.lang, one.mention.text) for one in found)
    labels: defaultdict[str, float] = defaultdict(float)
    for one in found:
        labels[one.mention.label] += one.vote
    langs = tuple(sorted({one.lang for one in found}))
    own = Counter(one.mention.text for one in found if one.form == key.form)
    text = min(own or {key.form: 1}, key=lambda one: (-own[one], one))
    return Name(
        key=key,
        core=core(key.form, langs, person=key.person),
        langs=langs,
        text=text,
        articles=frozenset(one.article_id for one in found),
        surfaces=surfaces,
        labels=dict(labels),
    )
