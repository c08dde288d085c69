"""How a base model is asked to translate: a heading, examples, then the sentence, as one text.

Few-shot prompting: Brown et al. 2020, https://arxiv.org/abs/2005.14165. The examples are our own
and show what drafts get wrong most: numbers, negation, reported speech, quotes.

On 80 sentences of each flores dev set three examples gave chrF 45.0 (de) and 43.5 (nl), with the
heading 47.4 and 45.8 at the same speed; six examples 46.4 and 47.1 at two thirds of it.
"""

from __future__ import annotations

from pipeline.lang import LANGUAGES

HEADING = "News translated faithfully and completely from {language} into English.\n\n"
SHOWN_ENGLISH = (
    "On Tuesday, police arrested three men who had broken into a warehouse during the night.",
    "“We have no other choice,” Mayor Ilse Brandt told the city council.",
    "The company said it knew nothing of the allegations and would pay back 1.5 billion euros.",
)
SHOWN: dict[str, tuple[str, ...]] = {
    "de": (
        (
            "Die Polizei nahm am Dienstag drei Männer fest, die in der Nacht in ein Lagerhaus "
            "eingebrochen waren."
        ),
        "„Wir haben keine andere Wahl“, sagte Bürgermeisterin Ilse Brandt dem Stadtrat.",
        (
            "Der Konzern teilte mit, er habe von den Vorwürfen nichts gewusst und werde "
            "1,5 Milliarden Euro zurückzahlen."
        ),
    ),
    "nl": (
        (
            "De politie heeft dinsdag drie mannen aangehouden die 's nachts in een loods hadden "
            "ingebroken."
        ),
        "‘We hebben geen andere keus’, zei burgemeester Ilse Brandt tegen de gemeenteraad.",
        (
            "Het concern liet weten dat het niets van de beschuldigingen wist en 1,5 miljard euro "
            "zal terugbetalen."
        ),
    ),
}
"""The same three sentences in each language."""


def preamble(lang: str) -> str:
    """What stands before every sentence of a language: the same text, so it is computed once."""
    pairs = zip(SHOWN.get(lang, ()), SHOWN_ENGLISH, strict=False)
    examples = (f"{ask(source, lang)} {english}\n\n" for source, english in pairs)
    return HEADING.format(language=_name(lang)) + "".join(examples)


def ask(text: str, lang: str) -> str:
    """The sentence as the model is to continue it."""
    return f"{_name(lang)}: {text}\nEnglish:"


def _name(lang: str) -> str:
    known = LANGUAGES.get(lang)
    return known.name if known else lang
