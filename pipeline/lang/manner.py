"""Facts on how a report is made: by what kind of source, through whom, and how firmly.

All words are lower-cased. Nouns for persons and bodies are also matched as endings of longer words
where a language joins nouns ("Polizeisprecher", "havenmeester").
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.lang.words import words

if TYPE_CHECKING:
    from pipeline.lang.speech import Verbs

Words = frozenset[str]
Phrases = Mapping[str, tuple[tuple[str, ...], ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Nouns that say what kind of source somebody is."""

    roles: Words
    """Nouns for persons by what they do or are ("Kassenwart", "resident")."""
    role_endings: tuple[str, ...]
    """Endings of such nouns that are not listed ("-ologin")."""
    bodies: Words
    """Nouns for organisations, and for what they publish ("Bauamt", "poll")."""
    body_endings: tuple[str, ...]
    """Endings of such nouns that are too short to be tried for every word ("-amt")."""
    unnamed: Words
    """Nouns and pronouns for those who are not to be known ("Insider", "someone")."""
    unnamed_endings: tuple[str, ...]
    """Endings of such nouns ("-kreise")."""
    crowds: Words
    """Words that are such a source only where no noun for persons follows ("some", "viele")."""
    nameless: Phrases
    """What is said beside a source that is not to be named ("on condition of anonymity")."""
    named_pronouns: Words
    """Pronouns that mostly stand for somebody named before ("he")."""
    body_pronouns: Words
    """Pronouns that mostly stand for an organisation ("it")."""
    plurals: tuple[str, ...]
    """Endings that nouns take, the longest first: they are compared without them."""
    titles: Words
    """What may stand before a name without being a noun for a role ("Mr", "Frau")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relays:
    """Words that tell who was told, or who passed something on."""

    anywhere: Phrases
    """Phrases before one who was told, wherever in the sentence ("in an interview with")."""
    beside: Phrases
    """Those that count only in the clause of the cue ("gegenüber")."""
    to_hearers: Phrases
    """Prepositions before one who was told, after a verb of telling only ("to", "tegen")."""
    through: Phrases
    """Prepositions before a helper who spoke for somebody ("through", "via")."""
    by_way_of: Phrases
    """Those of them that can mean nothing else, whoever follows ("via")."""
    on_air: Phrases
    """Prepositions before a medium ("on", "im")."""
    media: Words
    """Nouns for media, also as endings: what stands on air is one of these."""
    citing: Phrases
    """Phrases before the source of a source ("citing", "unter Berufung auf")."""
    authorities: Phrases
    """Phrases before whoever answers for a report as a whole ("according to")."""
    reporting: Words
    """Finite verbs of papers that pass something on ("berichtet", "reports")."""
    quoting: Words
    """Forms of verbs by which a paper quotes somebody ("zitiert", "quoted")."""
    telling: Words
    """Verbs, by their first form, whose hearer needs no preposition ("tell", "sagen")."""
    object_telling: Words
    """Those of them whose hearer may follow them as an object ("vertelde de krant")."""
    dative: Words
    """Articles, possessives and pronouns of such a hearer; empty where the verb is before it."""
    doubtful_dative: Words
    """Those of them that may be a genitive after a noun ("der")."""
    hearers: Words
    """Nouns and pronouns for those who are told things ("reporters", "us")."""
    helpers: Words
    """Nouns for those who speak for others ("lawyer", "club")."""
    linking: Words
    """Words that may join the parts of a name ("of", "van", "en")."""
    no_hearers: Words
    """Last words of phrases that are no hearer ("Vorjahr", "time")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Firmness:
    """Words that make a report less than an assertion, or the opposite of one."""

    forces: Mapping[str, str]
    """Verbs, by their first form, with the force that counts here if not the one in `Speech`:
    suppose, doubt, deny, rebut, refuse, suggest, say."""
    verbs: Verbs
    """Verbs with such a force that are no reporting verbs by themselves ("refuse")."""
    nouns: Words
    """Nouns that hedge what they announce ("Gerücht", "fear")."""
    hedges: Phrases
    """Adverbs and phrases of uncertainty, beside the cue or in the content."""
    hedging_verbs: Words
    """Verb forms of uncertainty, in the content only ("might", "scheint")."""
    reported_modals: Words
    """Modals of uncertainty, unless Konjunktiv is the normal form there ("könnten")."""
    hearsay_modals: Words
    """Modals of hearsay ("soll", "zou")."""
    hearsay_perfect: bool
    """True if they need a perfect to be hearsay and not a plan ("soll geflohen sein")."""
    past: Words
    """Past forms of reporting verbs, after which "zou" is a mere future."""
    perfect: Words
    """Infinitives that make a perfect ("haben", "zijn")."""
    past_only: Words
    """Those of them, and participles, that no plan has ("haben", "worden")."""
    statives: Words
    """Infinitives after which such a modal is hearsay as well ("soll krank sein")."""
    plans: Words
    """Words that make it a plan even so ("soll bis Mai fertig sein")."""
    negations: Words
    """Words that negate a cue."""
    first_negations: Words
    """Those of them that negate also in front of a verb-second verb ("weder", "niemand")."""
    guards: Phrases
    """Phrases in which such words negate or hedge nothing ("not only", "nicht ohne")."""
    whether: Words
    """Words that open a reported question without a question word ("ob")."""
    numbers: Words
    """Number words: "keine zwei Stunden" negates nothing."""
    links: Words
    """Words between a negation and an English verb ("able", "want")."""
    joins: Words
    """Words that join verbs that are negated together ("nor", "noch")."""
    charges: Words
    """Nouns for what is held against somebody ("Vorwurf", "claim"): rejecting it denies it."""
    labels: Words
    """Words before a label ("as", "als")."""
    findings: Words
    """Nouns for what can suggest something without a will ("study")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """Facts on how a report is made."""

    sources: Sources
    relays: Relays
    firmness: Firmness


def forces(groups: Mapping[str, str]) -> dict[str, str]:
    """The force of each verb, from `{force: "lemma lemma ..."}`."""
    return {lemma: force for force, text in groups.items() for lemma in words(text)}
