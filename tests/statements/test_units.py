"""What is compared: sentences, or what is quoted in them; their clauses, words and names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.statements.units import find_units
from tests.build import analysis, article, mention, quote


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("three", ("“We wrote the law in three long nights,” said Mia Storm.", "direct")),
        ("three", ("Mia Storm said that we wrote the law in three long nights.", "indirect")),
    ],
)
def test_a_quote_speaks_for_its_sentence(said, told):
    """A quote that is most of its sentence is compared without cue and speaker, and only once."""
    of = article(told[0])
    words = "we wrote the law in three long nights"
    words = words if told[1] == "indirect" else "We wrote the law in three long nights,"
    row = analysis(of, quote(of, words, told[1], speaker="Mia Storm", speaker_kind="named"))

    (unit,) = find_units([row])

    assert unit.text == words
    assert unit.quote == row.quotes[0]
    assert unit.speaker == "storm"


def test_a_few_quoted_words_do_not():
    """A sentence with a short quotation is compared as a whole."""
    of = article("The minister called the whole plan “pure vanity” on Tuesday evening.")

    (unit,) = find_units([analysis(of, quote(of, "pure vanity", "partial"))])

    assert (unit.text, unit.quote, unit.speaker) == (of.text, None, "")


def test_a_nested_quote_is_not_counted_again():
    """What is quoted inside a quote belongs to the outer one."""
    of = article("“He told me that the dam would hold for ever,” said Mia Storm.")
    outer = quote(of, "He told me that the dam would hold for ever,")
    inner = quote(of, "that the dam would hold for ever", nested_in=outer.quote_id)

    assert [one.quote for one in find_units([analysis(of, outer, inner)])] == [outer]


def test_a_quote_over_two_sentences_gives_two():
    """Each sentence of a long quote is a statement of its own, of the same quote."""
    of = article("We built the dam with our hands. We will not leave it to the sea.")
    row = analysis(of, quote(of, of.text, "block"))

    assert [one.text for one in find_units([row])] == [one.text for one in row.sentences]
    assert [one.quote for one in find_units([row])] == list(row.quotes) * 2


@pytest.mark.parametrize("kind", ["boilerplate", "byline", "caption"])
def test_boilerplate_states_nothing(kind):
    """Footers, bylines and captions give no statement."""
    of = article("Subscribe to our letter for more stories.")
    row = analysis(of)
    row = replace(row, sentences=tuple(replace(one, block=kind) for one in row.sentences))

    assert find_units([row]) == []


def test_headings_between_paragraphs_state_nothing():
    """The headline counts, a heading further down does not, nor does one of two words."""
    of = article("Mayor wants bridge gone.\nThe dam must hold.\nWhat the town now plans.")
    kinds = ("headline", "body", "headline")
    row = analysis(of)
    marked = zip(row.sentences, kinds, strict=True)
    row = replace(row, sentences=tuple(replace(one, block=kind) for one, kind in marked))

    assert [one.sentence for one in find_units([row])] == [0, 1]


def test_a_short_direct_quote_speaks_for_its_sentence_if_it_is_alone_there():
    """Four quoted words are compared without who said them to whom and where."""
    of = article("“Bread costs too much,” the mayor told reporters at the town hall on Monday.")
    row = analysis(of, quote(of, "Bread costs too much,"), lang="en")

    assert [one.text for one in find_units([row])] == ["Bread costs too much,"]


def test_words_of_content_are_neither_names_nor_function_words():
    """What a sentence is about: without names, small words, and each word once."""
    of = article("The mayor of Lindau wants the old bridge and the mayor wants it soon.")
    row = analysis(of, mention(of, "Lindau", "LOC"), lang="en")

    assert find_units([row])[0].words == ("bridge", "mayor", "old", "wants")


def test_parts_are_the_whole_its_clauses_and_its_quotes():
    """Each part is given where it stands; how it is compared leaves names out."""
    of = article("The dam holds for now, but Mia Storm called the repairs “a costly joke”.")
    row = analysis(of, mention(of, "Mia Storm"), quote(of, "a costly joke", "partial"), lang="en")

    (unit,) = find_units([row])

    assert [one.of(of.text) for one in unit.parts] == [
        of.text,
        "The dam holds for now",
        "but Mia Storm called the repairs “a costly joke”.",
        "a costly joke",
    ]
    assert unit.bare[2] == "but called the repairs “a costly joke”."


def test_a_clause_of_little_but_a_name_is_no_part():
    """What somebody is called says nothing by itself."""
    of = article("Sharp words came on Friday night, from the union Metaal Noord of Lindau.")
    row = analysis(of, mention(of, "Metaal Noord of Lindau", "ORG"), lang="en")
    short = article("Sharp words came on Friday night, against Metaal Noord of Lindau.")
    bare = analysis(short, mention(short, "Metaal Noord of Lindau", "ORG"), lang="en")

    assert len(find_units([row])[0].parts) == 3
    assert len(find_units([bare])[0].parts) == 2
