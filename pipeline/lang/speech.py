"""Facts on how speech is reported: cues, attribution phrases, pronouns, hedges.

All words are lower-cased. A phrase of several words is written with single spaces.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.lang.manner import Manner
from pipeline.lang.marked import MarkedWords

Words = frozenset[str]
Phrases = Mapping[str, tuple[tuple[str, ...], ...]]
"""Phrases as tuples of words, by their first word, the longest first."""


def words(text: str) -> Words:
    """The words of a text, parted by white space."""
    return frozenset(text.split())


def phrases(text: str) -> Phrases:
    """The phrases of a text, parted by commas."""
    table: dict[str, tuple[tuple[str, ...], ...]] = {}
    for one in sorted((tuple(part.split()) for part in text.split(",")), key=len, reverse=True):
        if one:
            table[one[0]] = (*table.get(one[0], ()), one)
    return table


@dataclass(frozen=True, slots=True)
class Verb:
    """One reading of a verb form that reports speech or thought.

    `force`: what the speaker does by it (say, claim, demand, deny, admit, warn, ask, announce,
    promise, criticise, praise, label, think, hope, find). `frames`, one letter each, are the
    constructions it stands in: q with a quotation, c with a clause ("that", question, Konjunktiv),
    b with a clause without "that", i with an infinitive, o with the content as object, l with a
    quoted label ("called it “…”"), t with an addressee before the clause. `particle` must stand
    later in the clause ("teilte … mit").
    """

    lemma: str
    force: str
    frames: str
    particle: str = ""


Verbs = Mapping[str, tuple[Verb, ...]]


def readings_in(words: Sequence[str], verbs: Verbs) -> Iterator[tuple[int, Verb]]:
    """The verbs that casefolded words may be, by place; those whose particle is missing are not."""
    for at, word in enumerate(words):
        for verb in verbs.get(word, ()):
            if not verb.particle or verb.particle in words:
                yield at, verb


def verb_table(groups: Mapping[tuple[str, str], str]) -> dict[str, tuple[Verb, ...]]:
    """Verb readings by form, from `{(force, frames): "lemma form form; lemma form ..."}`.

    A separable verb is written "mit+teilen teilt teilte | mitgeteilt": forms before the bar need
    the particle, and stand joined to it as well ("mitteilte"); forms after it are complete.
    """
    table: dict[str, tuple[Verb, ...]] = {}
    for (force, frames), text in groups.items():
        for entry in filter(None, (part.strip() for part in text.split(";"))):
            for form, verb in _readings(entry, force, frames):
                if verb not in table.get(form, ()):
                    table[form] = (*table.get(form, ()), verb)
    return table


def _readings(entry: str, force: str, frames: str) -> list[tuple[str, Verb]]:
    split, _, whole = entry.partition("|")
    head, *forms = split.split()
    particle, plus, base = head.partition("+")
    if not plus:
        verb = Verb(head, force, frames)
        return [(form, verb) for form in [head, *forms, *whole.split()]]
    joined, apart = (Verb(particle + base, force, frames, one) for one in ("", particle))
    complete = [particle + form for form in [base, *forms]] + whole.split()
    return [(form, joined) for form in complete] + [(form, apart) for form in [base, *forms]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """Facts on how speech is reported."""

    verbs: Verbs
    """Forms of reporting verbs and their readings."""
    noun_like: Words
    """Verb forms that are nouns as often: they need a pronoun or name right before them."""
    impersonal: Words
    """Subjects that stand for nobody ("es", "it")."""
    cue_nouns: Words
    """Nouns that announce content after a colon or "that" ("Vorwurf", "claim")."""
    sources: Phrases
    """Phrases before a source that attribute the whole sentence ("laut", "according to")."""
    own_sources: Phrases
    """Phrases that attribute the sentence to its subject ("nach eigenen Angaben")."""
    source_nouns: Words
    """Nouns that make "nach ..." and the like an attribution ("Angaben", "view")."""
    noun_openers: Words
    """Prepositions that attribute when one of `source_nouns` follows ("nach", "in")."""
    after_sources: Words
    """Words after a source that attribute the sentence ("zufolge")."""
    so_words: Phrases
    """Words that attribute what stands before a comma to what follows ("so", "aldus")."""
    as_words: Words
    """Words that open an inserted report ("wie X mitteilte", "as X put it")."""
    anaphors: Words
    """Words that attribute a sentence to what was named before ("demnach")."""
    hearsay: Phrases
    """Verb groups that report without a speaker and frame an infinitive ("is said to")."""
    complementizers: Words
    """Words that open a reported clause ("dass", "whether")."""
    question_words: Words
    """Words that open a reported question ("wie", "why")."""
    infinitive: str
    """The word before an infinitive ("zu", "to", "te")."""
    reported_mood: Words
    """Verb forms that mark reported speech by themselves (German Konjunktiv I)."""
    reported_endings: tuple[str, ...]
    """Endings of such forms of prefixed verbs ("-stelle" for "bereitstelle")."""
    reported_aux: Words
    """Forms that mark it only within a report (German Konjunktiv II, Dutch "zou")."""
    have: Words
    """Auxiliaries of the perfect, all forms."""
    be: Words
    """Auxiliaries of the passive, all forms."""
    modals: Words
    """Modal verbs and the like, all forms."""
    finite: Words
    """Other frequent finite verbs: a noun phrase ends before them."""
    pronouns: Words
    """Pronouns that can be the subject of a report."""
    relatives: Words
    """Relative pronouns that can be the subject of a report."""
    determiners: Words
    """Articles, possessives and the like that open a noun phrase."""
    prepositions: Words
    """Prepositions, also joined to an article."""
    inner: Words
    """Words that continue a noun phrase ("of", "von", "und")."""
    conjunctions: Words
    """Coordinating conjunctions."""
    subordinators: Words
    """Words that open other dependent clauses."""
    adverbs: Words
    """Adverbs that stand first in a clause or between subject and verb."""
    names_of: Phrases
    """What stands before a name, title or nickname in marks ("unter dem Namen")."""
    title_nouns: Words
    """Nouns before a title in marks ("Film", "newspaper")."""
    quoting_nouns: Words
    """Nouns and verbs that tell of something written or shouted, before a quotation in marks."""
    role_nouns: Words
    """Nouns for roles and offices; also as endings where the language joins nouns."""
    organisation_nouns: Words
    """Nouns for organisations; also as endings where the language joins nouns."""
    anonymous: Words
    """Words for unnamed sources and crowds ("sources", "Kritiker")."""
    negations: Words
    """Words that negate a cue."""
    reflexives: Words
    """Words that turn a naming verb on its subject ("die sich “…” nennen")."""
    agents: Words
    """Prepositions before the one who acts in a passive ("by", "von")."""
    clitics: Words
    """Short objects between an inverted verb and its subject ("sagte es der Minister")."""
    purposes: Words
    """Words that open an infinitive of purpose, which is nobody's words ("um", "ohne")."""
    genitives: Words
    """Articles that go on with a phrase after a noun ("der Sprecher der Stadt")."""
    obliques: Words
    """Articles that no subject has ("den", "dem")."""
    settings: Words
    """Prepositions that say when and where something was said, between cue and content."""
    goes_on: tuple[str, ...]
    """Verb groups before an infinitive that still report ("went on")."""
    adverb_endings: tuple[str, ...]
    """Endings of adverbs."""
    adjective_endings: tuple[str, ...]
    """Endings of adjectives before a noun."""
    verbal_endings: tuple[str, ...]
    """Endings of finite verbs that are not listed."""
    gerund_endings: tuple[str, ...]
    """Endings of verb forms that take the subject of the clause before them."""
    participle_endings: tuple[str, ...]
    """Endings of past participles."""
    participle_prefixes: tuple[str, ...]
    """First letters of past participles that do without "ge"."""
    elided: Words
    """Letters after an apostrophe that is no quotation mark ("s" in "'s avonds")."""
    manner: Manner
    """What kind of source it is, who passed it on, and how firmly."""
    marked: MarkedWords
    """What quotation marks near such words are for."""
    verb_second: bool = False
    """True if a subject follows the verb when something else opens the sentence."""
    noun_capitals: bool = False
    """True if all nouns are capitalised."""
