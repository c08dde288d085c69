"""The stages together, on small engines: what flows where, and what a failure costs."""

from __future__ import annotations

import pytest

from pipeline.analysis import Stopwatch, analyze, analyze_batch
from pipeline.errors import MissingModel
from pipeline.records import English, Markup
from tests.build import article
from tests.fakes import Tagger, Translator, engines

TEXT = (
    "Streit um die Halle\n\n"
    "Bürgermeisterin Anna Kranz sagte am Montag: „Wir zahlen 40 Millionen Euro.“ "
    "Die Halle steht in Talheim. Der Rat schweigt zu allen Fragen der Bürger.\n\n"
    "Jetzt Newsletter abonnieren"
)


def test_what_flows_where():
    """Blocks, language, sentences, mentions, quotes, figures and English come out of one call."""
    [found] = analyze_batch([article(TEXT)], engines(), Stopwatch())

    assert found.lang == "de"
    assert {one.text for one in found.mentions} == {"Anna Kranz", "Talheim"}
    [quote] = [one for one in found.quotes if one.kind == "direct"]
    assert quote.text == "Wir zahlen 40 Millionen Euro."
    assert quote.text_en == "The Wir zahlen 40 Millionen Euro."
    [money] = [one for one in found.figures if one.kind == "money"]
    assert money.quote_id == quote.quote_id
    assert all(one.text_en == f"The {one.text}" for one in found.sentences)
    assert found.issues == ()


def test_boilerplate_gives_nothing():
    """Parts that are not the article's reach no engine."""
    tagger = Tagger()
    told = article(TEXT, markup=(Markup(0, 19, "boilerplate"),))

    [found] = analyze_batch([told], engines(tagger=tagger), Stopwatch())

    assert not any("Newsletter" in text or "Streit" in text for text in tagger.calls[0][0])
    assert not any("Newsletter" in one.text for one in found.sentences)


def test_paragraphs_of_all_articles_go_together():
    """The tagger is asked once a batch, paragraph by paragraph."""
    tagger = Tagger()
    articles = [article(TEXT, path=f"{number}.txt") for number in range(3)]

    list(analyze(articles, engines(tagger=tagger), batch=3))

    [texts] = tagger.calls
    assert [len(one) for one in texts] == [2, 2, 2]
    assert texts[0][1].startswith("Bürgermeisterin")
    assert texts[0][1].endswith("Bürger.")


@pytest.mark.parametrize(("word", "stage"), [("Absturz", "mentions"), ("Unsagbar", "translate")])
def test_one_bad_article_costs_itself_only(word, stage):
    """Where an engine fails on one article, the others lose nothing and the run goes on."""
    good, bad = article(TEXT, path="good.txt"), article(f"{TEXT} {word}.", path="bad.txt")
    bad = article(TEXT.replace("Der Rat", f"{word}: der Rat"), path="bad.txt")

    fine, failed = analyze_batch([good, bad], engines(), Stopwatch())

    assert fine.mentions
    assert fine.sentences[0].text_en
    assert fine.issues == ()
    [issue] = failed.issues
    assert (issue.path, issue.stage, issue.code) == ("bad.txt", stage, "failed")
    assert failed.sentences


def test_a_missing_model_ends_the_run():
    """What the user has to mend is not hidden in a row."""

    class Missing(Tagger):
        def read(self, articles):
            raise MissingModel("No model.", hint="Install it.")

    with pytest.raises(MissingModel):
        analyze_batch([article(TEXT)], engines(tagger=Missing()), Stopwatch())


def test_unsupported_language_is_an_issue():
    """An article in another language has its blocks and an Issue, and no findings."""
    told = article(
        "Byrådet besluttede mandag at sælge det gamle rådhus, og borgmesteren ønskede det."
    )

    [found] = analyze_batch([told], engines(), Stopwatch())

    assert found.lang == ""
    assert (found.blocks, found.sentences) == (found.blocks, ())
    assert [one.code for one in found.issues] == ["unsupported-language"]


def test_empty_batch():
    """No article, no row."""
    assert list(analyze([], engines())) == []


@pytest.mark.parametrize(("name", "codes"), [("fake", ["no-english"]), ("none", [])])
def test_missing_english_is_an_issue(name, codes):
    """Where a translator made nothing of a sentence, a row says so; who wants none gets none."""

    class Silent(Translator):
        def translate(self, texts, lang):
            return [English("") for _ in texts]

    translator = Silent()
    translator.name = name

    [found] = analyze_batch([article(TEXT)], engines(translator=translator), Stopwatch())

    assert [one.code for one in found.issues] == codes
