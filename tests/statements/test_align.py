"""The same statement across outlets: what is compared, what is merged, what is doubted."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby

import pytest

from pipeline.records import Verdict
from pipeline.statements import align_statements
from tests.bag_embedder import BagEmbedder
from tests.build import analysis, article, figure, quote, story

MEANINGS = {
    "der": "the", "die": "the", "das": "the", "de": "the", "het": "the",
    "bürgermeister": "mayor", "burgemeester": "mayor",
    "will": "wants", "wil": "wants",
    "alte": "old", "oude": "old",
    "brücke": "bridge", "brug": "bridge",
    "nächstes": "next", "volgend": "next",
    "jahr": "year", "jaar": "year",
    "abreißen": "demolish", "slopen": "demolish",
    "nicht": "not", "niet": "not",
}  # fmt: skip
FILLER = {
    "en": "Trams ran late again on Friday. Snow is expected over all the hills tonight.",
    "de": "Bäcker suchen dringend neue Lehrlinge. Im Stadion fiel gestern das Licht aus.",
    "nl": "Vissers klagen over strenge regels. Een museum toont vanaf zondag oude kaarten.",
    "B": "Farmers sold every last turnip. My neighbour paints ships at dawn.",
}
DEMOLISH = {
    "en": "The mayor wants the old bridge demolish next year.",
    "de": "Der Bürgermeister will die alte Brücke nächstes Jahr abreißen.",
    "nl": "De burgemeester wil de oude brug volgend jaar slopen.",
}


def report(lang, *told, outlet=""):
    """An article of two unrelated sentences and these."""
    filler = FILLER.get(outlet) or FILLER[lang]
    return article(" ".join([filler, *told]), outlet=outlet or f"Outlet {lang}")


def align(*analyses, embedder=None):
    """Groups of rows, those of more than one row first."""
    told = story([one.article for one in analyses])
    rows = align_statements(told, analyses, embedder or BagEmbedder(MEANINGS))
    groups = [list(group) for _, group in groupby(rows, key=lambda row: row.statement_id)]
    assert len({group[0].statement_id for group in groups}) == len(groups)
    return sorted(groups, key=lambda group: -len(group))


def three():
    """The same statement in three languages, among others."""
    return [analysis(report(lang, DEMOLISH[lang]), lang=lang) for lang in DEMOLISH]


def test_one_statement_in_three_languages_is_one_group():
    """The translations share a group, everything else stands alone."""
    groups = align(*three())

    assert [row.text for row in groups[0]] == list(DEMOLISH.values())
    assert {row.verdict for row in groups[0]} == {Verdict.SAME}
    assert [len(group) for group in groups[1:]] == [1] * 6


def test_a_statement_in_one_outlet_is_a_finding():
    """What only one outlet has is a group of one, told as such."""
    alone = align(*three())[-1][0]

    assert (alone.verdict, alone.score, alone.evidence) == (Verdict.SAME, 1.0, "only version")


def test_the_evidence_shows_words_that_correspond():
    """Similarity, the share of the wording, and its weightiest words."""
    evidence = align(*three())[0][0].evidence

    assert re.fullmatch(r"similarity 1\.00; \d\d% of the wording \(.*\)", evidence)
    assert any(pair in evidence for pair in ("mayor = ", "bridge = ", "demolish = ", "next = "))


def test_every_row_points_to_its_words():
    """Offsets give the text back, every sentence gives one row, and rows follow the articles."""
    rows = three()
    found = align_statements(story([one.article for one in rows]), rows, BagEmbedder(MEANINGS))
    texts = {one.article.article_id: one.article.text for one in rows}

    assert all(row.text == texts[row.article_id][row.start : row.end] for row in found)
    assert len(found) == sum(len(one.sentences) for one in rows)


def with_figures(low, other, *, unit="EUR", unit_other="EUR"):
    """Two articles with the same sentence but for its amount."""
    text = "Repairs of the old bridge will cost {} million euros, the council said."
    rows = []
    for outlet, value, of_unit in (("A", low, unit), ("B", other, unit_other)):
        of = report("en", text.format(value), outlet=outlet)
        rows.append(
            analysis(of, figure(of, f"{value} million", "money", value * 1e6, unit=of_unit))
        )
    return rows


@pytest.mark.parametrize(
    ("other", "unit", "verdict", "words"),
    [
        (40, "EUR", Verdict.SAME, "numbers agree: 40 million / 40 million"),
        (65, "EUR", Verdict.UNSURE, "numbers clash: 40 million / 65 million"),
        (65, "CHF", Verdict.SAME, "wording"),
    ],
)
def test_clashing_numbers_stay_together_but_unsure(other, unit, verdict, words):
    """The same sentence with another amount is kept for the diff; other units say nothing."""
    group = align(*with_figures(40, other, unit_other=unit))[0]

    assert len(group) == 2
    assert {row.verdict for row in group} == {verdict}
    assert words in group[0].evidence


def test_a_contradiction_is_never_the_same():
    """The same words with a "not" on one side: kept together, unsure, and told why."""
    denied = "Der Bürgermeister will die alte Brücke nächstes Jahr nicht abreißen."

    group = align(
        analysis(report("en", DEMOLISH["en"]), lang="en"),
        analysis(report("de", denied), lang="de"),
    )[0]

    assert {row.verdict for row in group} == {Verdict.UNSURE}
    assert "only one of the two negates" in group[0].evidence


def test_no_chains():
    """B is near A and near C, but A and C are not near: they do not end in one group."""
    words = "Alpha bravo carol delta eagle frost grape hotel india jolly karma lemon"
    texts = [" ".join(words.split(" ")[at : at + 6]) + "." for at in (0, 3, 6)]
    rows = [
        analysis(article(f"{FILLER[filler]} {text}", outlet=filler), lang="en")
        for filler, text in zip(("en", "de", "nl"), texts, strict=True)
    ]

    together = {row.text for row in align(*rows)[0]}

    assert texts[1] in together
    assert not {texts[0], texts[2]} <= together


def test_a_sentence_that_states_two_things_gives_its_clause_to_the_second():
    """It is in two groups: as a whole where it came first, with its nearest clause elsewhere."""
    price = "the new bridge costs forty million crowns this time"
    ship = "a white ferry carries goats over every morning until then"
    rows = [
        analysis(report("en", f"All told {price}, and {ship}.", outlet="en"), lang="en"),
        analysis(report("en", f"All told {price}.", outlet="de"), lang="en"),
        analysis(report("en", f"So {ship}.", outlet="nl"), lang="en"),
    ]

    first, second = align(*rows)[:2]

    whole = next(row.text for row in first if row.outlet == "en")
    clause = next(row.text for row in second if row.outlet == "en")
    assert whole == f"All told {price}, and {ship}."
    assert clause in (f"All told {price}", f"and {ship}.")
    assert len({row.statement_id for row in (*first, *second)}) == 2


def test_a_row_tells_who_said_it_and_how():
    """Kind, speaker, cue and modality are those of the quote; a plain sentence has none."""
    words = "the old bridge will be gone by the end of next summer"
    of = report("en", f"Mia Storm hopes that {words}.")
    said = quote(of, words, "indirect", cue="hopes", speaker="Storm", modality="hedged")
    said = replace(said, speaker_name="Mia Storm")

    *plain, row = [group[0] for group in align(analysis(of, said, lang="en"))]

    assert (row.kind, row.speaker, row.cue, row.modality) == (
        "indirect",
        "Mia Storm",
        "hopes",
        "hedged",
    )
    assert {(one.kind, one.speaker, one.cue, one.modality) for one in plain} == {
        ("sentence", "", "", "asserted")
    }


def test_ids_do_not_depend_on_what_comes_later():
    """Another article in the story changes no id of the earlier ones."""
    rows = three()

    before = {(row.article_id, row.start): row.statement_id for g in align(*rows[:2]) for row in g}
    after = {(row.article_id, row.start): row.statement_id for g in align(*rows) for row in g}

    assert before.items() <= after.items()


@pytest.mark.parametrize("text", ["", "Hm."])
def test_articles_without_statements_give_none(text):
    """Nothing to say, nothing found."""
    assert align(analysis(article(text))) == []


def test_a_story_of_one_article_still_has_its_statements():
    """With nothing to compare, every statement is the only version."""
    groups = align(three()[0])

    assert [len(group) for group in groups] == [1, 1, 1]


@pytest.fixture(scope="module")
def use():
    """The real sentence encoder."""
    from pipeline.engines.embedder import UseEmbedder

    return UseEmbedder()


@pytest.mark.model
def test_the_real_model_aligns_three_languages(use):
    """Paraphrases across languages meet; neighbours on the same topic do not."""
    texts = {
        "en": "The town's bakers will stop work on Monday, their union said. About 200 of them "
        "are members. Bread may run short in hospitals, the mayor warned.",
        "de": "Die Bäcker der Stadt legen am Montag die Arbeit nieder, teilte die Gewerkschaft "
        "mit. Verhandlungen sind bisher nicht geplant. Der Bürgermeister warnte, in den "
        "Krankenhäusern könnte das Brot knapp werden.",
        "nl": "Maandag leggen de bakkers van de stad het werk neer, meldt de vakbond. Een bakker "
        "verdient nu gemiddeld minder dan een buschauffeur.",
    }
    rows = [analysis(article(text, outlet=lang), lang=lang) for lang, text in texts.items()]

    groups = align(*rows, embedder=use)

    assert [(row.lang, row.sentence) for row in groups[0]] == [("en", 0), ("de", 0), ("nl", 0)]
    assert [(row.lang, row.sentence) for row in groups[1]] == [("en", 2), ("de", 2)]
    assert all(len(group) == 1 for group in groups[2:])


@pytest.mark.model
def test_the_real_model_keeps_a_contradiction_unsure(use):
    """An affirmation and its denial in another language are not the same statement."""
    texts = {
        "en": "The mayor will resign before the summer. The library opens at nine.",
        "nl": "De burgemeester zal voor de zomer niet aftreden. De haven is dicht.",
    }
    rows = [analysis(article(text, outlet=lang), lang=lang) for lang, text in texts.items()]

    group = align(*rows, embedder=use)[0]

    assert len(group) == 2
    assert {row.verdict for row in group} == {Verdict.UNSURE}
