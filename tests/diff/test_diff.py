"""Status, presence and order of what outlets have."""

from __future__ import annotations

import pytest

from pipeline.diff import Provenance, diff_story
from pipeline.records import Analysis, DiffItem, Issue, Status, Verdict
from tests.build import analysis, article, mention, quote, statement, story
from tests.diff.fakes import WordEmbedder

OUTLETS = ("Herald", "Kurier", "Volksbode")


def diff(analyses: list[Analysis], statements=(), copies=None) -> list[DiffItem]:
    """The diff of a story made of all the articles."""
    told = story(one.article for one in analyses)
    articles = {one.article.article_id: one.article for one in analyses}
    provenance = Provenance(articles, copies or {})
    return diff_story(told, analyses, list(statements), WordEmbedder(), provenance)


def naming(outlet: str, *, names: bool = True, issue: str = "") -> Analysis:
    """An article that names Velora, or does not, perhaps with an issue in a stage."""
    told = article("Velora kauft." if names else "Jemand kauft.", outlet=outlet)
    found = [mention(told, "Velora", "ORG", entity_id="e1", entity="Velora")] if names else []
    broken = Issue(path=told.path, stage=issue, code="failed", detail="It broke.")
    return analysis(told, *found, *([broken] if issue else []))


def presence(rows: list[DiffItem]) -> str:
    """The status and the presence of each outlet, in order."""
    return " ".join([rows[0].status, *(one.presence for one in rows)])


STATUSES = [
    ((True, True, True), "", "shared present present present"),
    ((True, True, False), "", "partial present present absent"),
    ((True, False, False), "", "only present absent absent"),
    ((True, True, False), "mentions", "shared present present unknown"),
    ((True, True, False), "detect", "shared present present unknown"),
    ((True, True, False), "figures", "partial present present absent"),
    ((True, True, False), "translate", "partial present present absent"),
    ((True, False, False), "mentions", "unknown present absent unknown"),
]


@pytest.mark.parametrize(("named", "issue", "expected"), STATUSES)
def test_status_and_presence(named, issue, expected):
    """Who has it decides; what could not be looked for is unknown, not absent."""
    analyses = [
        naming(outlet, names=has, issue=issue if outlet == "Volksbode" else "")
        for outlet, has in zip(OUTLETS, named, strict=True)
    ]
    rows = diff(analyses)
    assert presence(rows) == expected
    assert [one.outlet for one in rows] == list(OUTLETS)


def test_rows_point_into_the_article():
    """A present outlet has article, span and text; the others have none."""
    analyses = [naming("Herald"), naming("Kurier", names=False)]
    present, absent = diff(analyses)
    text = analyses[0].article.text
    assert present.text == text[present.start : present.end] == "Velora"
    assert (absent.article_id, absent.start, absent.end, absent.text) == ("", None, None, "")
    assert present.evidence == "1 mention."
    assert present.reason == "Only Herald has it."


def test_copies_are_not_sources_of_their_own():
    """What only an article and its copy have stands in two outlets, from one source."""
    analyses = [naming("Herald"), naming("Kurier"), naming("Volksbode", names=False)]
    first, copy = (one.article.article_id for one in analyses[:2])
    rows = diff(analyses, copies={copy: first})
    assert presence(rows) == "partial present present absent"
    assert rows[1].evidence.endswith("Kurier copies Herald.")
    assert rows[0].n_sources == 1
    assert rows[0].reason.endswith("2 outlets, 1 independent source: Kurier copies Herald.")


def test_a_copy_that_adds_something_is_a_source():
    """What the copy has and the original has not is the copy's own."""
    analyses = [naming("Herald", names=False), naming("Kurier"), naming("Volksbode")]
    copies = {analyses[1].article.article_id: analyses[0].article.article_id}
    assert presence(diff(analyses, copies=copies)) == "partial absent present present"


def test_a_hope_is_an_item_of_its_own():
    """Who hopes for what another demands does not have it, and both items say so."""
    texts = {"Herald": "Sie fordert Aufklärung.", "Kurier": "Sie hofft auf Aufklärung."}
    told = [article(text, outlet=outlet) for outlet, text in texts.items()]
    rows = diff(
        [analysis(one) for one in told],
        statements=[
            statement(told[0], told[0].text, "s1"),
            statement(told[1], told[1].text, "s1", verdict=Verdict.UNSURE, differs="force"),
        ],
    )

    assert [one.status for one in rows] == [Status.ONLY] * 4
    assert [one.presence for one in rows] == ["present", "absent", "absent", "present"]
    assert rows[1].evidence == "Says it with another force: 'Sie hofft auf Aufklärung.'."
    assert "fordert" in rows[2].evidence


def test_one_outlet_has_nothing_to_compare():
    """A story of one outlet gives no items."""
    assert diff([naming("Herald"), naming("Herald", names=False)]) == []


def saying(outlet: str, text: str, words: str, *, lang: str = "de", **given) -> Analysis:
    """An article that quotes the words."""
    told = article(text, outlet=outlet)
    speaker = given.get("speaker")
    names = [mention(told, speaker, entity_id=speaker, entity=speaker)] if speaker else []
    given = given | ({"speaker_entity_id": speaker, "speaker_kind": "named"} if speaker else {})
    return analysis(told, *names, quote(told, words, **given), lang=lang)


def test_same_words_are_one_quote():
    """Outlets that quote the same words share the quote, also where one quotes less of it."""
    analyses = [
        saying("Herald", "Er sagte: „Wir geben heute nicht auf.“", "Wir geben heute nicht auf."),
        saying("Kurier", "Man gebe „heute nicht auf“, hieß es.", "heute nicht auf", kind="partial"),
        saying("Volksbode", "Er rief „auf“ zum Streik.", "auf", kind="partial"),
    ]
    rows = diff(analyses)
    assert [one.status for one in rows] == [Status.ONLY] * 3 + [Status.PARTIAL] * 3
    assert {one.item for one in rows[3:]} == {"Wir geben heute nicht auf."}


def test_quote_in_other_languages_through_statements():
    """A quote in another language is found by the statement both are versions of."""
    analyses = [
        saying("Herald", "“We will not give up now.”", "We will not give up now.", lang="en"),
        saying("Kurier", "„Wir geben jetzt nicht auf.“", "Wir geben jetzt nicht auf."),
    ]
    versions = [
        statement(one.article, one.quotes[0].text, "s1", quote_id=one.quotes[0].quote_id, lang=lang)
        for one, lang in zip(analyses, ("en", "de"), strict=True)
    ]
    rows = diff(analyses, versions)
    assert [(one.kind, one.status) for one in rows] == [("quote", Status.SHARED)] * 2


def test_report_without_marks_is_in_the_quote_item():
    """An outlet that reports the words without quoting them has the item, and says how."""
    analyses = [
        saying("Herald", "Er sagte: „Wir geben jetzt nicht auf.“", "Wir geben jetzt nicht auf."),
        analysis(article("Sie geben jetzt nicht auf.", outlet="Kurier")),
    ]
    versions = [
        statement(
            analyses[0].article,
            "Wir geben jetzt nicht auf.",
            "s1",
            quote_id=analyses[0].quotes[0].quote_id,
        ),
        statement(analyses[1].article, "Sie geben jetzt nicht auf.", "s1"),
    ]
    rows = diff(analyses, versions)
    assert [one.kind for one in rows] == ["quote", "quote"]
    assert "without these quotation marks" in rows[1].evidence


def test_unsure_versions_are_unknown():
    """Where nobody can tell whether two versions say the same, the diff does not claim it."""
    analyses = [
        analysis(article("Die Stadt baut Wohnungen.", outlet="Herald")),
        analysis(article("Der Ort plant ein Viertel.", outlet="Kurier")),
    ]
    versions = [
        statement(one.article, one.article.text, "s1", verdict=Verdict.UNSURE, score=0.55)
        for one in analyses
    ]
    rows = diff(analyses, versions)
    assert {one.status for one in rows} == {Status.UNKNOWN}
    assert "unsure" in rows[0].reason
    sure = [statement(analyses[0].article, analyses[0].article.text, "s1"), versions[1]]
    rows = diff(analyses, sure)
    assert [one.presence for one in rows] == ["present", "unknown"]
    assert rows[0].status is Status.UNKNOWN
    assert "Perhaps the same" in rows[1].evidence


def test_order():
    """Conflicts come first, then quotes of one outlet, then partial, shared, and light items."""
    analyses = [naming(one) for one in OUTLETS]
    lone = saying(
        "Herald", "Er sagte: „Wir geben jetzt nicht auf.“ Ja.", "Wir geben jetzt nicht auf."
    )
    versions = [statement(lone.article, "Ja.", "s9", score=1.0)]
    rows = diff([*analyses, lone], versions)
    found = [(one.kind, one.status) for one in rows[::3]]
    assert found == [
        ("quote", Status.ONLY),
        ("entity", Status.SHARED),
        ("statement", Status.ONLY),
    ]
    assert [one.rank for one in rows] == [0] * 3 + [1] * 3 + [2] * 3


def test_ids_do_not_depend_on_order():
    """The same findings give the same items in whatever order the articles come."""
    analyses = [
        naming("Herald"),
        saying("Kurier", "Er: „Es ist jetzt genug.“", "Es ist jetzt genug."),
    ]
    ids = [one.item_id for one in diff(analyses)]
    assert ids == [one.item_id for one in diff(analyses[::-1])]
    assert len(set(ids)) == 2
