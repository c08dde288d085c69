"""Is a written form a person or something else? One answer per article, then per corpus.

Taggers label unusual names in every way, so labels are votes weighted by score. Within an article
one form has one sense (Gale, Church & Yarowsky 1992, "One Sense Per Discourse"). Across articles a
minority yields to the majority, unless it is large enough to be a homonym: "Washington".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from pipeline.link.folding import core, without_heads
from pipeline.link.names import PERSON, Occurrence, most_written
from pipeline.records import Link, Verdict

# A share of votes up to which "person" (or "not a person") is the tagger's error. A place and a
# person often do share a name, other things rarely. Chosen on constructed cases, see
# docs/linking.md: raise them and homonyms merge, lower them and noise parts one entity in two.
YIELDS_TO_PLACE = 0.1
YIELDS = 0.4
# A share of votes for "person" up to which a word that begins an organisation's name is that
# organisation. A firm called after somebody who is never named in full is rare in the news.
SURELY = 0.7
# Different head nouns after a single name ("Sora-Leak", "Sora-tool") that show it is no person,
# however often a tagger says so, if no article has a full name that ends like it.
HEADS = 2

Senses = dict[tuple[str, str], bool]
Votes = Mapping[tuple[str, str], Mapping[str, float]]


def senses_within(occurrences: Iterable[Occurrence]) -> Senses:
    """Whether each (article_id, form) is a person, by the votes of that article alone."""
    return {key: _is_person(counts) for key, counts in _votes(occurrences).items()}


def senses_across(occurrences: Sequence[Occurrence]) -> tuple[Senses, list[Link]]:
    """The same after a vote among articles, and the evidence where they differ."""
    votes = _votes(occurrences)
    senses = {key: _is_person(counts) for key, counts in votes.items()}
    by_form: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for key in senses:
        by_form[key[1]].append(key)
    texts = most_written(occurrences)
    links: list[Link] = []
    for form, firm in _firms(occurrences, senses).items():
        keys = by_form[form]
        if any(senses[key] for key in keys) and _doubtful([votes[key] for key in keys]):
            senses.update(dict.fromkeys(by_form[form], False))
            links.append(_no_person(texts[form], [f"the rest of {firm!r}"]))
    for form, heads in _compounds(occurrences, senses).items():
        keys = [key for key in by_form.get(form, ()) if senses[key]]
        if keys and len(heads) >= HEADS and " " not in form:
            senses.update(dict.fromkeys(by_form[form], False))
            links.append(_no_person(texts[form], sorted(heads)))
    for form, keys in by_form.items():
        if len({senses[key] for key in keys}) > 1:
            links.append(_settle(texts[form], keys, votes, senses))
    return senses, links


def _compounds(occurrences: Iterable[Occurrence], senses: Senses) -> dict[str, set[str]]:
    """The forms before head nouns and legal forms, and which: "sora" before "tool" and "leak"."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one in occurrences:
        if senses[one.article_id, one.form]:
            continue
        words = tuple(one.form.split())
        firm = core(one.form, (one.lang,), person=False)
        base = without_heads(firm, (one.lang,))
        if len(base) < len(words) and words[: len(base)] == base:
            found[" ".join(base)] |= {*words[len(base) :]}
            # A legal form says it all.
            found[" ".join(base)] |= {"a legal form"} if len(firm) < len(words) else set()
    return found


def _firms(occurrences: Sequence[Occurrence], senses: Senses) -> dict[str, str]:
    """Single words that begin the name of an organisation and end no person's full name."""
    persons = {one.form.split()[-1] for one in occurrences if senses[one.article_id, one.form]
               and " " in one.form}  # fmt: skip
    longer = {
        one.form.split()[0]: one.form
        for one in occurrences
        if one.mention.label == "ORG" and " " in one.form and not senses[one.article_id, one.form]
    }
    single = {one.form for one in occurrences if " " not in one.form}
    return {word: form for word, form in longer.items() if word in single - persons}


def _doubtful(votes: Iterable[Mapping[str, float]]) -> bool:
    """Whether the tagger does not take a form for a person throughout."""
    total = add(votes)
    return total.get(PERSON, 0.0) <= SURELY * sum(total.values())


def _no_person(text: str, heads: Sequence[str]) -> Link:
    return Link(
        name_a=text,
        name_b=text,
        verdict=Verdict.SAME,
        score=1.0,
        rule="compound-sense",
        evidence=f"Without a first name, and before {', '.join(heads)}: no person.",
    )


def add(votes: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """The votes for each label, added up."""
    total: defaultdict[str, float] = defaultdict(float)
    for one in votes:
        for label, weight in one.items():
            total[label] += weight
    return dict(total)


def _votes(occurrences: Iterable[Occurrence]) -> Votes:
    votes: defaultdict[tuple[str, str], defaultdict[str, float]] = defaultdict(
        lambda: defaultdict(float)
    )
    for one in occurrences:
        votes[one.article_id, one.form][one.mention.label] += one.vote
    return votes


def _is_person(votes: Mapping[str, float]) -> bool:
    return votes.get(PERSON, 0.0) * 2 > sum(votes.values())


def _settle(
    text: str,
    keys: Sequence[tuple[str, str]],
    votes: Votes,
    senses: Senses,
) -> Link:
    """Let a small minority of articles yield; a large one stays apart."""
    total = add(votes[key] for key in keys)
    share = total.get(PERSON, 0.0) / sum(total.values())
    limit = YIELDS_TO_PLACE if "LOC" in total else YIELDS
    evidence = (
        f"{share:.0%} of the votes in {len(keys)} articles say person, the rest {_rest(total)}."
    )
    if min(share, 1 - share) > limit:
        return Link(
            name_a=text,
            name_b=text,
            verdict=Verdict.DIFFERENT,
            score=0.0,
            rule="homonym",
            evidence=f"{evidence} Both senses stand.",
        )
    senses.update(dict.fromkeys(keys, share > 0.5))
    return Link(
        name_a=text,
        name_b=text,
        verdict=Verdict.SAME,
        score=max(share, 1 - share),
        rule="label-vote",
        evidence=f"{evidence} The minority yields.",
    )


def _rest(total: Mapping[str, float]) -> str:
    return ", ".join(sorted(label for label in total if label != PERSON))
