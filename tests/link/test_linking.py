"""Which mentions come together across articles and languages, and which must not."""

from __future__ import annotations

from collections import defaultdict

import pytest

from pipeline.link import Linking, link_mentions
from pipeline.records import Analysis, Verdict
from tests.build import analysis, article, find, mention

Told = tuple[str, str, str]


def tell(lang: str, text: str, names: str, *, outlet: str = "Kurier") -> Analysis:
    """An analysis from `names` like "PER Anna Kranz, LOC Bonn", in the order of the text."""
    told = article(text, outlet=outlet)
    seen: defaultdict[str, int] = defaultdict(int)
    found = []
    for one in filter(None, names.split(", ")):
        label, words = one.split(" ", 1)
        found.append(mention(told, words, label, nth=seen[words]))
        seen[words] += 1
    return analysis(told, *found, lang=lang)


def link(*told: Told) -> tuple[list[Analysis], Linking]:
    """Articles and the linking of their mentions."""
    analyses = [tell(*one) for one in told]
    return analyses, link_mentions(analyses)


def groups(analyses: list[Analysis], linking: Linking) -> set[frozenset[str]]:
    """The texts of the mentions of each entity."""
    held: defaultdict[str, set[str]] = defaultdict(set)
    for one in analyses:
        for found in one.mentions:
            held[linking.of_mention[found.mention_id].entity_id].add(found.text)
    return {frozenset(texts) for texts in held.values()}


TOGETHER = [
    # within one article
    ([("de", "Mara Krone sprach. Krone lachte.", "PER Mara Krone, PER Krone")], "surname"),
    ([("de", "Mara Krone kam. Krones Rede.", "PER Mara Krone, PER Krones")], "surname"),
    ([("en", "Ivo Lund left. I. Lund sang.", "PER Ivo Lund, PER I. Lund")], "surname"),
    (
        [("nl", "Ursa van der Pol won. Van der Pol zei.", "PER Ursa van der Pol, PER Van der Pol")],
        "",
    ),
    ([("de", "Dr. Mara Krone und Mara Krone.", "PER Dr. Mara Krone, PER Mara Krone")], "title"),
    ([("de", "Mara Krone, Ministerin Krone.", "PER Mara Krone, PER Ministerin Krone")], "surname"),
    ([("de", "Velora und Veloras Chef.", "ORG Velora, ORG Veloras")], "genitive"),
    ([("de", "Velora; der Velora-Leak.", "MISC Velora, MISC Velora-Leak")], "compound"),
    ([("nl", "Velora, het Velora-bedrijf.", "ORG Velora, ORG Velora-bedrijf")], "compound"),
    ([("de", "Die Nord AG und Nord.", "ORG Nord AG, ORG Nord")], "title"),
    ([("en", "The Lantern wrote. Lantern.", "ORG The Lantern, ORG Lantern")], "title"),
    ([("en", "Open Quill, OpenQuill.", "ORG Open Quill, ORG OpenQuill")], "spelling"),
    ([("de", "Jürgen Möhl, Juergen Moehl.", "PER Jürgen Möhl, PER Juergen Moehl")], "spelling"),
    (
        [
            (
                "de",
                "Die Nordische Bank, der Nordischen Bank.",
                "ORG Nordische Bank, ORG Nordischen Bank",
            )
        ],
        "inflection",
    ),
    (
        [
            (
                "de",
                "Die Zentrale Meldestelle (ZMS) warnt. Die ZMS rät.",
                "ORG Zentrale Meldestelle, ORG ZMS, ORG ZMS",
            )
        ],
        "definition",
    ),
    (
        [("en", "The NRA (National Reef Agency) said.", "ORG NRA, ORG National Reef Agency")],
        "definition",
    ),
    ([("en", "Ada B. Crane and Ada Crane.", "PER Ada B. Crane, PER Ada Crane")], "middle-name"),
    ([("de", "Der Versicherer Velora, Velora.", "ORG Versicherer Velora, ORG Velora")], "title"),
    ([("en", "Velora Motors rose. Velora fell.", "ORG Velora Motors, ORG Velora")], "short-form"),
    ([("de", "Die Velora Chemie AG. Velora.", "ORG Velora Chemie AG, ORG Velora")], "short-form"),
    ([("nl", "Ada Bloem zong. Bloem won.", "PER Ada Bloem, PER Bloem")], "surname"),
    # across languages
    (
        [
            ("de", "In Deutschland regnet es.", "LOC Deutschland"),
            ("en", "Rain in Germany.", "LOC Germany"),
            ("nl", "Regen in Duitsland.", "LOC Duitsland"),
        ],
        "known-name",
    ),
    (
        [
            ("de", "Den Haag und", "LOC Den Haag"),
            ("en", "The Hague", "LOC The Hague"),
            ("nl", "in Den Haag", "LOC Den Haag"),
        ],
        "known-name",
    ),
    ([("de", "Kölns Dom", "LOC Kölns"), ("nl", "in Keulen", "LOC Keulen")], "known-name"),
    (
        [
            ("de", "Die Europäische Zentralbank", "ORG Europäische Zentralbank"),
            ("nl", "De Europese Centrale Bank", "ORG Europese Centrale Bank"),
        ],
        "known-name",
    ),
]


@pytest.mark.parametrize(("told", "rule"), TOGETHER)
def test_one_entity(told, rule):
    """Forms of one name are one entity, and a link says which clue joined them."""
    analyses, linking = link(*told)
    assert len(linking.entities) == 1, groups(analyses, linking)
    same = {one.rule for one in linking.links if one.verdict is Verdict.SAME}
    assert not rule or rule in same


APART = [
    (
        [("de", "Hans Möhl, Petra Möhl. Möhls Rat.", "PER Hans Möhl, PER Petra Möhl, PER Möhls")],
        3,
    ),
    ([("de", "Hans Möhl.", "PER Hans Möhl"), ("de", "Petra Möhl.", "PER Petra Möhl")], 2),
    ([("de", "Hans Möhl.", "PER Hans Möhl"), ("de", "Möhl traf.", "PER Möhl")], 2),
    ([("en", "Washington sang.", "PER Washington"), ("en", "In Washington.", "LOC Washington")], 2),
    (
        [
            (
                "en",
                "Paul Bonn sang in Bonn. Bonn bowed.",
                "PER Paul Bonn, LOC Bonn, PER Bonn",
            )
        ],
        2,
    ),
    ([("en", "Quill 3 and Quill 4.", "MISC Quill 3, MISC Quill 4")], 2),
    ([("de", "Deutsche Bank, Deutsche Bahn.", "ORG Deutsche Bank, ORG Deutsche Bahn")], 2),
    ([("en", "Austria, Australia.", "LOC Austria, LOC Australia")], 2),
    ([("en", "Georgia votes.", "LOC Georgia"), ("de", "Georgien wählt.", "LOC Georgien")], 2),
    ([("de", "Hans Meier, Hans Meyer.", "PER Hans Meier, PER Hans Meyer")], 2),
    ([("de", "Martin Kohl.", "PER Martin Kohl"), ("en", "Martina Kohl.", "PER Martina Kohl")], 2),
    ([("en", "Peter spoke. Peters left.", "PER Peter, PER Peters")], 2),
    ([("de", "Die Velora-Stiftung, Velora.", "ORG Velora-Stiftung, ORG Velora")], 2),
    ([("de", "Anna Kranz (SPD) kam.", "PER Anna Kranz, ORG SPD")], 2),
    ([("de", "Die Nordbank (DAX) fiel.", "ORG Nordbank, ORG DAX")], 2),
    ([("en", "Ada B. Crane met Ada C. Crane.", "PER Ada B. Crane, PER Ada C. Crane")], 2),
    ([("de", "Konzern der Mitte, Mitte.", "ORG Konzern der Mitte, ORG Mitte")], 2),
    ([("en", "Velora Energy. Velora.", "ORG Velora Energy, ORG Velora")], 2),
    (
        [
            (
                "en",
                "Velora Motors, Velora Foods, Velora.",
                "ORG Velora Motors, ORG Velora Foods, ORG Velora",
            )
        ],
        3,
    ),
    ([("en", "Paris Motors in Paris.", "ORG Paris Motors, ORG Paris")], 2),
    ([("en", "Velora Motors rose.", "ORG Velora Motors"), ("en", "Velora.", "ORG Velora")], 2),
    ([("de", "Emirate zahlen.", "LOC Emirate"), ("de", "Emirates fliegt.", "ORG Emirates")], 2),
]


@pytest.mark.parametrize(("told", "expected"), APART)
def test_entities_stay_apart(told, expected):
    """What only looks alike stays apart: precision before recall."""
    analyses, linking = link(*told)
    assert len(linking.entities) == expected, groups(analyses, linking)


STORY = "PER {}, ORG Velora, MISC Quillon"


def test_transliterations_need_company():
    """Names that sound alike across languages are one only where the articles share more."""
    near = [
        ("de", "Wolodymyr Sorenko, Velora, Quillon.", STORY.format("Wolodymyr Sorenko")),
        ("en", "Volodymyr Zorenko, Velora, Quillon.", STORY.format("Volodymyr Zorenko")),
        ("nl", "Volodymyr Zorenko, Velora, Quillon.", STORY.format("Volodymyr Zorenko")),
    ]
    assert frozenset({"Wolodymyr Sorenko", "Volodymyr Zorenko"}) in groups(*link(*near))
    far = [("de", "Wolodymyr Sorenko.", "PER Wolodymyr Sorenko"), (near[1])]
    _, linking = link(*far)
    assert [one.verdict for one in linking.links if one.rule == "transliteration"] == [
        Verdict.UNSURE
    ]


def test_surname_alone_across_articles_needs_company():
    """A bare surname goes to the one full name in the corpus if the articles share two names."""
    told = [
        ("en", "Mara Krone, Velora, Quillon.", STORY.format("Mara Krone")),
        ("nl", "Krone, Velora, Quillon.", STORY.format("Krone")),
    ]
    assert frozenset({"Mara Krone", "Krone"}) in groups(*link(*told))


def test_labels_are_voted_across_the_corpus():
    """One odd label among many does not part an entity, and the entity has one label."""
    told = [("de", f"Sorabel lief {number}.", "MISC Sorabel") for number in range(4)]
    _, linking = link(*told, ("de", "Sorabel steht.", "PER Sorabel"))
    assert [(one.name, one.label) for one in linking.entities] == [("Sorabel", "MISC")]
    assert "label-vote" in {one.rule for one in linking.links}


def test_names_before_head_nouns_are_no_persons():
    """A single name in compounds with nouns for things is a thing, whatever the tagger says."""
    text = "Sorabel lief. Sorabel fiel. Der Sorabel-Leak, die Sorabel-Video-App."
    names = "PER Sorabel, PER Sorabel, MISC Sorabel-Leak, MISC Sorabel-Video-App"
    _, linking = link(("de", text, names))
    assert [(one.name, one.label) for one in linking.entities] == [("Sorabel", "MISC")]
    person = (
        "de",
        "Mara Krone. Krone-Leak, Krone-App.",
        "PER Mara Krone, MISC Krone-Leak, MISC Krone-App",
    )
    _, linking = link(person, ("de", "Krone.", "PER Krone"))
    assert "PER" in {one.label for one in linking.entities}


def test_entity_has_its_full_name_and_the_forms_of_each_language():
    """The entity is called by its frequent full form; forms are kept by article language."""
    told = [
        (
            "de",
            "Mara Krone. Krone, Krone, Krone.",
            "PER Mara Krone, PER Krone, PER Krone, PER Krone",
        ),
        ("nl", "Mara Krone.", "PER Mara Krone"),
    ]
    _, linking = link(*told)
    (entity,) = linking.entities
    assert entity.name == "Mara Krone"
    assert entity.names_de == ("Krone", "Mara Krone")
    assert entity.names_nl == ("Mara Krone",)
    assert (entity.n_mentions, entity.n_articles, entity.n_outlets) == (5, 2, 1)


def test_base_form_names_the_entity():
    """A frequent genitive or compound is not what the entity is called."""
    text = "Veloras Chef. Veloras Ziel. Velora-Leak. Velora."
    told = ("de", text, "ORG Veloras, ORG Veloras, ORG Velora-Leak")
    analyses = [tell(*told), tell("de", "Für Velora.", "ORG Velora")]
    assert [one.name for one in link_mentions(analyses).entities] == ["Velora"]


def test_ids_do_not_hang_on_order_or_label_noise():
    """The same names get the same ids whatever the order of articles and the labels."""
    told = [
        ("de", "Velora und Bonn.", "ORG Velora, LOC Bonn"),
        ("de", "Velora kauft.", "ORG Velora"),
    ]
    _, one = link(*told)
    _, other = link(told[1], ("de", "Velora und Bonn.", "MISC Velora, ORG Bonn"))
    assert {entity.entity_id for entity in one.entities} == {
        entity.entity_id for entity in other.entities
    }


def test_every_mention_has_an_entity_and_every_link_its_evidence():
    """No mention is lost, and no judgement comes without a sentence."""
    analyses, linking = link(*(one for told, _ in TOGETHER for one in told))
    assert set(linking.of_mention) == {m.mention_id for a in analyses for m in a.mentions}
    assert all(one.evidence.endswith((".", "'.")) and one.rule for one in linking.links)


def test_two_definitions_of_one_abbreviation_do_not_chain():
    """An abbreviation that stands for two things does not make them one."""
    told = [
        ("de", "Zentrale Meldestelle (ZMS) warnt.", "ORG Zentrale Meldestelle, ORG ZMS"),
        ("de", "Zollamt Mitte Süd (ZMS) warnt.", "ORG Zollamt Mitte Süd, ORG ZMS"),
    ]
    analyses, linking = link(*told)
    assert not any(
        {"Zentrale Meldestelle", "Zollamt Mitte Süd"} <= one for one in groups(analyses, linking)
    )


def test_find_needs_the_words():
    """The builder itself refuses words that the text lacks."""
    with pytest.raises(AssertionError):
        find("abc", "d")


def test_a_surname_is_whoever_was_named_before():
    """Of two with one surname, the short form is the one named so far; after both, nobody's."""
    text = "Hans Möhl kam. Möhl sang. Seine Schwester Petra Möhl ging. Möhls Rat."
    told = article(text)
    found = [
        mention(told, "Hans Möhl"),
        mention(told, "Möhl", nth=1),
        mention(told, "Petra Möhl"),
        mention(told, "Möhls"),
    ]
    analyses = [analysis(told, *found)]

    assert groups(analyses, link_mentions(analyses)) == {
        frozenset({"Hans Möhl", "Möhl"}),
        frozenset({"Petra Möhl"}),
        frozenset({"Möhls"}),
    }


@pytest.mark.parametrize(("score", "expected"), [(0.8, 1), (0.95, 2)])
def test_an_unsure_label_does_not_part_a_surname(score, expected):
    """A single word that the tagger is not sure of is the surname of who is named in full."""
    told = article("Hans Osterholt kam. Osterholt sang.")
    found = [mention(told, "Hans Osterholt"), mention(told, "Osterholt", "LOC", nth=1, score=score)]

    assert len(link_mentions([analysis(told, *found)]).entities) == expected


def test_a_firm_is_no_person_whatever_its_label():
    """A word that begins a firm's name is no person where the tagger wavers; else it is."""
    told = [
        tell("en", "Velora Motors rose.", "ORG Velora Motors"),
        tell("en", "Velora fell.", "PER Velora"),
        tell("en", "Velora stood.", "ORG Velora"),
    ]

    assert {one.label for one in link_mentions(told).entities} == {"ORG"}
    assert {one.label for one in link_mentions(told[:2]).entities} == {"ORG", "PER"}


NORTH = "ORG {0}, PER Mara Krone, ORG Quillwerk"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Senne Philharmonic", "Zenne Filharmonie", 3),
        ("University of Delmonde", "Universiteit Delmonde", 3),
        ("Institute of Art", "Initiatief Kunst", 4),
        ("Northern Council", "Zuidelijke Raad", 4),
    ],
)
def test_related_words_name_one_body(one, other, expected):
    """Related words in two languages are one name, if the articles share other names."""
    told = [
        tell("en", f"{one}, Mara Krone, Quillwerk.", NORTH.format(one)),
        tell("nl", f"{other}, Mara Krone, Quillwerk.", NORTH.format(other)),
    ]

    assert len(link_mentions(told).entities) == expected
    alone = [tell("en", f"{one}.", f"ORG {one}"), tell("nl", f"{other}.", f"ORG {other}")]
    assert len(link_mentions(alone).entities) == 2
