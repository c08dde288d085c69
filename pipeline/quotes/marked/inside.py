"""Clues inside of quotation marks: how the words themselves look."""

from __future__ import annotations

import re

from pipeline.quotes.marked.marking import Marking, plain
from pipeline.quotes.rules.sentence_like import is_sentence

_CODE = re.compile(r"\d|\w\.\w")
_SHORT = 3
"""Letters up to which a small word may stand in a title in title case."""
_FEW = 3
_SOME = 6
"""Words that make short and longer stretches."""


def one_word(marking: Marking) -> bool:
    """A single word."""
    return len(marking.inner.split()) == 1


def few_words(marking: Marking) -> bool:
    """Two or three words."""
    return 1 < len(marking.inner.split()) <= _FEW


def sentence(marking: Marking) -> bool:
    """The words read as a sentence: a capital first, and some length or a full stop."""
    return is_sentence(marking.inner.rstrip(" .,") if _is_loose(marking) else marking.inner)


def stop_inside(marking: Marking) -> bool:
    """A comma or full stop stands before the closing mark."""
    return marking.inner.rstrip().endswith((".", ",", "…")) and not _is_loose(marking)


def _is_loose(marking: Marking) -> bool:
    """Whether a stop inside says nothing, as it may belong to the sentence around ("Rust,")."""
    return marking.facts.stops_move_in and len(marking.inner.split()) <= _FEW


def exclaimed(marking: Marking) -> bool:
    """An exclamation mark stands before the closing mark."""
    return marking.inner.rstrip().endswith("!")


def small_start(marking: Marking) -> bool:
    """The first letter is a small one."""
    return marking.inner.lstrip()[:1].islower()


def title_case(marking: Marking) -> bool:
    """Several words, all longer ones with a capital, where not all nouns have one."""
    words = marking.words
    large = [word for word in words if len(word) > _SHORT]
    return (
        not marking.speech.noun_capitals
        and not marking.titled
        and len(words) > 1
        and words[0][:1].isupper()
        and len(large) > 0
        and all(not word[0].islower() for word in large)
        and sum(word[0].isupper() for word in words) > 1
    )


def capital_phrase(marking: Marking) -> bool:
    """A few words with a capital first and no verb, where nouns have capitals anyway."""
    words = marking.words
    return (
        marking.speech.noun_capitals
        and 1 < len(words) <= _SOME
        and words[0][0].isupper()
        and not verb_inside(marking)
        and not speaker_inside(marking)
        and not stop_inside(marking)
        and not exclaimed(marking)
    )


def capital_article(marking: Marking) -> bool:
    """A capitalised article opens a few words: "Der Brückenwart", "The Last Acre"."""
    words = marking.words
    opens = 1 < len(words) <= _SOME and words[0][0].isupper()
    article = words[0].lower() in marking.speech.determiners if words else False
    return opens and article and not verb_inside(marking) and not marking.titled


def capital_noun(marking: Marking) -> bool:
    """A single capitalised word, where all nouns have a capital."""
    words = marking.words
    return len(words) == 1 and words[0][0].isupper() and marking.speech.noun_capitals


def code_inside(marking: Marking) -> bool:
    """A figure, or a full stop within a word ("Norlicht 2", "kiosk.de")."""
    return bool(_CODE.search(marking.inner))


def verb_inside(marking: Marking) -> bool:
    """A finite verb stands among several words."""
    speech = marking.speech
    words = marking.words
    return len(words) > 1 and any(
        word in speech.finite or word in speech.be or word in speech.have or word in speech.modals
        for word in words
    )


def speaker_inside(marking: Marking) -> bool:
    """A word of the first or second person: somebody speaks."""
    return any(word.lower() in marking.facts.persons for word in marking.words)


def determiner_inside(marking: Marking) -> bool:
    """The words open with a small determiner or negation ("einen Witz", "no choice")."""
    words = marking.words
    speech = marking.speech
    return len(words) > 1 and (words[0] in speech.determiners or words[0] in speech.negations)


def adverb_inside(marking: Marking) -> bool:
    """A small adverb, negation or preposition comes first ("völlig offen", "deeply flawed")."""
    words, speech = marking.words, marking.speech
    if len(words) <= 1:
        return False
    first = words[0]
    return (
        first in speech.adverbs
        or first in speech.prepositions
        or bool(speech.adverb_endings and first.endswith(speech.adverb_endings))
    )


def name_inside(marking: Marking) -> bool:
    """A tagger sees nothing but one name in the marks."""
    marked = marking.units[marking.at].marked
    return marked is not None and any(
        one.start <= marked.inner.start and one.end >= marked.inner.end
        for one in marking.mentions or ()
    )


def recurs(marking: Marking) -> bool:
    """The same words stand in marks twice or more in the article."""
    return marking.repeats.get(plain(marking.inner), 0) > 1


FOR = (
    sentence,
    stop_inside,
    exclaimed,
    small_start,
    verb_inside,
    speaker_inside,
    determiner_inside,
    adverb_inside,
)
"""Clues that speak for a quote."""
AGAINST = (
    one_word,
    few_words,
    title_case,
    capital_phrase,
    capital_article,
    capital_noun,
    code_inside,
    name_inside,
    recurs,
)
"""Clues that speak against one."""
