"""The translation stage with a translator made here: no model."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from pipeline.records import English, Sentence
from pipeline.translate import tell_doubt, translate_sentences
from pipeline.translate.checks import CHECKS, Translation, failed_checks
from pipeline.translate.doubts import DOUBTS
from pipeline.translate.loops import has_loop
from pipeline.translate.names import missing_names
from pipeline.translate.numbers import added_numbers, missing_numbers


class Marking:
    """Translates by marking, and remembers what it was asked."""

    name, version, draft = "marking", "1", True

    def __init__(self):
        self.asked = []

    def translate(self, texts, lang):
        self.asked.append((lang, list(texts)))
        return [English(f"The {text}" if text != "stumm" else "") for text in texts]


def sentence(text, lang="de", number=0, article_id="a"):
    return Sentence(
        article_id=article_id,
        sentence=number,
        start=0,
        end=len(text),
        text=text,
        lang=lang,
        block="body",
    )


def translated(*sentences, translator=None):
    names = [() for _ in sentences]
    return translate_sentences(sentences, translator or Marking(), names=names)


def test_english_passes_through():
    """An English sentence is its own translation, and the engine is not asked."""
    translator = Marking()
    (one,) = translated(sentence("Hello there", "en"), translator=translator)

    assert (one.text_en, one.engine, one.checks_failed) == ("Hello there", "source", ())
    assert translator.asked == []


def test_same_sentence_is_translated_once():
    """Sentences of many articles go in one call per language, each different one once."""
    translator = Marking()
    rows = [
        sentence("Guten Tag", article_id="a"),
        sentence("Goedendag", "nl", article_id="b"),
        sentence("Guten Tag", article_id="c"),
        sentence("Gute Nacht", article_id="c", number=1),
    ]
    done = translated(*rows, translator=translator)

    assert translator.asked == [("de", ["Guten Tag", "Gute Nacht"]), ("nl", ["Goedendag"])]
    assert [one.text_en for one in done] == [
        "The Guten Tag",
        "The Goedendag",
        "The Guten Tag",
        "The Gute Nacht",
    ]


def test_only_the_translation_is_filled_in():
    """Order, offsets and source text stay as they are."""
    rows = [sentence("Guten Tag"), sentence("Gute Nacht", number=1)]
    done = translated(*rows)

    assert [replace(one, text_en="", engine="", checks_failed=()) for one in done] == rows
    assert {one.engine for one in done} == {"marking 1"}


@pytest.mark.parametrize(("text", "lang"), [("stumm", "de"), ("Bonjour", "fr"), ("?", "und")])
def test_without_translation(text, lang):
    """Where no English was made, neither an engine nor a failed check is named."""
    (one,) = translated(sentence(text, lang))

    assert (one.text_en, one.engine, one.checks_failed) == ("", "", ())


def test_failed_checks_are_named():
    """A translation that loses its number and its name says so."""
    text = "Gestern kamen 300 Gäste zu Ilse Brandt in das Rathaus."
    (one,) = translate_sentences([sentence(text)], Marking(), names=[["Ilse Brandt"]])
    assert "numbers" not in one.checks_failed

    lost = Translation(text, "de", "Yesterday many guests came to the town hall.", ["Ilse Brandt"])
    assert failed_checks(lost) == ("numbers", "names")


class TwoWays(Marking):
    """Says what it is told to, and when asked again something else."""

    def __init__(self, first, second):
        super().__init__()
        self.first, self.second, self.asked_again = first, second, []

    def translate(self, texts, lang):
        super().translate(texts, lang)
        return [English(self.first) for _ in texts]

    def again(self, texts, lang):
        self.asked_again.append((lang, list(texts)))
        return [English(self.second) for _ in texts]


ORIGINAL = "Der Hafen bleibt bis zum 12. Mai geschlossen und wird nicht verkauft."
RIGHT = "The port stays closed until 12 May and will not be sold."
NO_NUMBER = "The port stays closed until May and will not be sold."
NO_NEGATION = "The port stays closed until 12 May and will be sold."
NEITHER = "The port stays closed until May and will be sold."
ELSEWHERE = "The dog stays alone in there until May and will not be sold."


@pytest.mark.parametrize(
    ("first", "second", "kept", "failed"),
    [
        (NO_NUMBER, RIGHT, RIGHT, ()),
        (NO_NUMBER, NO_NEGATION, NO_NEGATION, ("negation",)),
        (NO_NUMBER, NEITHER, NO_NUMBER, ("numbers",)),
        (NEITHER, NO_NEGATION, NO_NEGATION, ("negation",)),
        (NO_NUMBER, "", NO_NUMBER, ("numbers",)),
        ("", NO_NUMBER, NO_NUMBER, ("numbers",)),
        ("", "", "", ()),
        (NO_NUMBER, ELSEWHERE, NO_NUMBER, ("numbers",)),
        (ELSEWHERE, NO_NUMBER, NO_NUMBER, ("numbers",)),
    ],
)
def test_second_try(first, second, kept, failed):
    """Where a check fails there is a second try, kept unless it is worse, and checked itself."""
    translator = TwoWays(first, second)
    (one,) = translate_sentences([sentence(ORIGINAL)], translator, names=[()], embedder=Embedding())

    assert (one.text_en, one.checks_failed) == (kept, failed)
    assert one.engine == ("marking 1" if kept else "")
    assert translator.asked_again == [("de", [ORIGINAL])]


@pytest.mark.parametrize("second", ["port", "dog"])
def test_equally_doubtful(second):
    """Of two that fail as many checks the one nearer in meaning is kept, else the second."""
    said = {"port": "The port opens.", "dog": "The dog sleeps."}
    first = said["dog" if second == "port" else "port"]
    rows, near = [sentence("Der Hafen öffnet am 3. Mai.")], Embedding()

    [one] = translate_sentences(rows, TwoWays(first, said[second]), names=[()], embedder=near)
    [without] = translate_sentences(rows, TwoWays(first, said[second]), names=[()])

    assert one.text_en == said["port"]
    assert without.text_en == said[second]


def test_only_doubtful_ones_are_tried_again():
    """What passed is left alone; of the rest each text goes once, one call per language."""
    translator = TwoWays("He came on 3 May.", "He came.")
    rows = [
        sentence("Er kam am 3. Mai."),
        sentence("Er kam.", number=1),
        sentence("Hij kwam.", "nl", number=2),
        sentence("Er kam.", number=3),
        sentence("Er ging.", number=4),
    ]
    done = translated(*rows, translator=translator)

    assert translator.asked_again == [("de", ["Er kam.", "Er ging."]), ("nl", ["Hij kwam."])]
    assert [one.text_en for one in done] == ["He came on 3 May.", *["He came."] * 4]


def test_names_decide_where_a_text_stands_twice():
    """The same text is tried again for the article where it fails, and stays in the other."""
    translator = TwoWays("The mayor spoke.", "Mayor Brandt spoke.")
    rows = [sentence("Brandt sprach.", article_id="a"), sentence("Brandt sprach.", article_id="b")]
    done = translate_sentences(rows, translator, names=[(), ["Brandt"]])

    assert [one.text_en for one in done] == ["The mayor spoke.", "Mayor Brandt spoke."]


def test_no_second_way_after_all():
    """A translator that gives nothing when asked again keeps what it made."""

    class Cache(TwoWays):
        def again(self, texts, lang):
            return []

    (one,) = translated(sentence(ORIGINAL), translator=Cache(NO_NUMBER, ""))

    assert (one.text_en, one.checks_failed) == (NO_NUMBER, ("numbers",))


@pytest.mark.parametrize(("confidence", "failed"), [(0.9, ()), (0.1, ("confidence",))])
def test_confidence(confidence, failed):
    """What the engine itself takes for unlikely is doubtful; one that does not say is believed."""

    class Doubting(Marking):
        def translate(self, texts, lang):
            return [English("The port closes.", confidence) for _ in texts]

    (one,) = translated(sentence("Der Hafen schließt."), translator=Doubting())

    assert one.checks_failed == failed


def test_doubts_in_words():
    """Every check has words for the reader; one that is not known yet is named."""
    assert DOUBTS.keys() >= CHECKS.keys()
    assert tell_doubt("numbers") == "a number differs"
    assert "rhyme" in tell_doubt("rhyme")


class Embedding:
    """Places a text by whether it speaks of the harbour."""

    name, version = "embedding", "1"

    def embed(self, texts):
        return np.array(
            [[1.0, 0.0] if "Hafen" in one or "port" in one else [0.0, 1.0] for one in texts],
            dtype=np.float32,
        )


@pytest.mark.parametrize(("english", "failed"), [("port", ()), ("dog", ("meaning",))])
def test_meaning(english, failed):
    """With an encoder a translation that speaks of something else is noticed."""

    class Translating(Marking):
        def translate(self, texts, lang):
            said = f"The {english} will stay closed until next week, the city said."
            return [English(said) for _ in texts]

    text = "Der Hafen bleibt noch bis nächste Woche geschlossen, sagte die Stadt."
    (one,) = translate_sentences([sentence(text)], Translating(), names=[()], embedder=Embedding())

    assert one.checks_failed == failed


@pytest.mark.parametrize(
    ("lang", "text", "english"),
    [
        ("de", "1,5 Millionen Menschen", "1.5 million people"),
        ("de", "1,5 Millionen Menschen", "1,500,000 people"),
        ("de", "rund 150 Milliarden Dollar", "about 150 billion dollars"),
        ("de", "eine Million Euro", "€1m"),
        ("de", "12.500 Besucher", "12,500 visitors"),
        ("de", "fünfundzwanzig Tote", "25 dead"),
        ("de", "3,2 Billionen", "3.2 trillion"),
        ("de", "um 21.30 Uhr am 4. Oktober 2019", "at 9:30 pm on October 4, 2019"),
        ("de", "am 04.10.2019", "on 4 October 2019"),
        ("de", "der 3. Platz", "third place"),
        ("de", "in den 80er Jahren", "in the 1980s"),
        ("de", "25 Prozent der Wähler", "a quarter of voters"),
        ("nl", "anderhalf miljoen", "1.5 million"),
        ("nl", "vijfentwintig doden", "twenty-five dead"),
        ("nl", "1,5 miljard euro", "1.5 billion euros"),
        ("nl", "dertig procent", "30 per cent"),
        ("de", "zwei Frauen", "a couple of women"),
    ],
)
def test_numbers_kept(lang, text, english):
    """The same value in other words, digits or scale is the same number."""
    assert missing_numbers(text, lang, english) == []
    assert added_numbers(text, lang, english) == []


@pytest.mark.parametrize(
    ("lang", "text", "english", "missing", "added"),
    [
        ("de", "150 Milliarden Dollar", "150 million dollars", [150e9], [150e6]),
        ("de", "12.500 Besucher", "12.500 visitors", [12500.0], []),
        ("de", "eine Billion Euro", "one billion euros", [1e12], [1e9]),
        ("nl", "een biljoen euro", "a billion euros", [1e12], [1e9]),
        ("de", "Er kam allein.", "He came with 300 people.", [], [300.0]),
        ("nl", "zeventien gewonden", "seven injured", [17.0], []),
    ],
)
def test_numbers_changed(lang, text, english, missing, added):
    """A number that is lost, or of another scale, is told with its value."""
    assert missing_numbers(text, lang, english) == missing
    assert added_numbers(text, lang, english)[: len(added)] == added


@pytest.mark.parametrize(
    ("lang", "text", "english", "kept"),
    [
        ("de", "Es kostet 3 Millionen Euro.", "It costs €3m.", True),
        ("de", "Es kostet 3 Millionen Euro.", "It costs EUR 3 million.", True),
        ("de", "Es kostet 3 Millionen Euro.", "It costs $3 million.", False),
        ("nl", "Dat kost 20 dollar.", "That costs 20 pounds.", False),
        ("nl", "Dat kost 20 dollar.", "That costs twenty.", False),
        ("de", "Er zahlte nichts.", "He did not pay a dollar.", True),
    ],
)
def test_currency(lang, text, english, kept):
    """Money stays in its currency, in words, signs or codes."""
    assert CHECKS["currency"](Translation(text, lang, english)) is kept


@pytest.mark.parametrize(
    ("lang", "text", "english", "kept"),
    [
        ("de", "Am Dienstag tagt der Rat.", "The council meets on Tuesday.", True),
        ("de", "Am Dienstag tagt der Rat.", "The council meets.", False),
        ("nl", "In mei komt de brug.", "In May the bridge will come.", True),
        ("nl", "In mei komt de brug.", "In March the bridge will come.", False),
        ("de", "Er darf kommen.", "He may come.", True),
    ],
)
def test_dates(lang, text, english, kept):
    """Weekdays and months of the original are there; others may look like words."""
    assert CHECKS["dates"](Translation(text, lang, english)) is kept


@pytest.mark.parametrize(
    ("lang", "name", "english"),
    [
        ("de", "Angela Merkel", "Ms Merkel spoke."),
        ("de", "Deutschlands", "Germany's largest port"),
        ("de", "Niederlanden", "in the Netherlands"),
        ("nl", "Duitsland", "in Germany"),
        ("de", "Selenskyj", "President Zelensky spoke."),
        ("de", "Franzosen", "The French voted."),
        ("de", "Universität Leipzig", "at Leipzig University"),
        ("nl", "Wit-Rusland", "in Belarus"),
    ],
)
def test_names_kept(lang, name, english):
    """A name may be inflected, shortened, transliterated or known otherwise in English."""
    assert missing_names([name], lang, english) == []


@pytest.mark.parametrize(
    ("lang", "name", "english"),
    [
        ("de", "Ilse Brandt", "The mayor spoke."),
        ("de", "Deutschland", "in Austria"),
        ("nl", "Gent", "in the city of Bruges"),
    ],
)
def test_names_lost(lang, name, english):
    """A name of which nothing is left is told."""
    assert missing_names([name], lang, english) == [name]


@pytest.mark.parametrize(
    ("lang", "text", "english", "kept"),
    [
        ("de", "Er hat nicht gelogen.", "He did not lie.", True),
        ("de", "Er hat nicht gelogen.", "He didn’t lie.", True),
        ("de", "Er hat nicht gelogen.", "He lied.", False),
        ("de", "Er hat gelogen.", "He did not lie.", False),
        ("nl", "Niemand raakte gewond.", "Everyone was injured.", False),
        ("nl", "Niemand raakte gewond.", "No one was injured.", True),
        ("de", "Sie kam ohne Begleitung.", "She did not come in company.", True),
        ("nl", "Hij kon niet komen.", "He was unable to come.", True),
    ],
)
def test_negation(lang, text, english, kept):
    """A negation may neither vanish nor appear, but may hide in another word."""
    assert CHECKS["negation"](Translation(text, lang, english)) is kept


@pytest.mark.parametrize(
    ("english", "kept"),
    [
        ("The council meets on Monday in the new town hall.", True),
        ("The council.", False),
        (
            "The council meets on Monday in the new town hall. It was founded long ago by a king.",
            False,
        ),
    ],
)
def test_length(english, kept):
    """Half a sentence is too little, two are too much."""
    text = "Der Gemeinderat tagt am Montag im neuen Rathaus."

    assert CHECKS["length"](Translation(text, "de", english)) is kept


@pytest.mark.parametrize(
    ("text", "loop"),
    [
        ("He said that he said that he said that he was ill.", True),
        ("very very very very good", True),
        ("No, no, no!", False),
        ("He said that he said so.", False),
        ("", False),
    ],
)
def test_loop(text, loop):
    """Three times the same phrase in a row is a loop; some emphasis is not."""
    assert has_loop(text) is loop


def test_loop_of_the_original_is_kept():
    """A refrain in the article is no fault of the translation."""
    refrain = "Raus, raus, raus, raus, riefen sie vor dem Tor."

    assert CHECKS["loop"](Translation(refrain, "de", "Out, out, out, out, they shouted."))


@pytest.mark.parametrize(
    ("english", "kept"),
    [
        ("The council meets on Monday in the town hall.", True),
        ("Der Gemeinderat tagt am Montag im Rathaus.", False),
        ("Der Rat tagt heute mit dem Bürgermeister.", False),
    ],
)
def test_language(english, kept):
    """German left as German is noticed, whether copied or reworded."""
    text = "Der Gemeinderat tagt am Montag im Rathaus."

    assert CHECKS["language"](Translation(text, "de", english)) is kept
