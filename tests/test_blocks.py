"""Blocks: each part of an article gets one label, and nothing is lost."""

from __future__ import annotations

import random

import pytest

from pipeline.blocks import label_blocks
from pipeline.records import Markup
from tests.build import article

TOLD = (
    "Der Stadtrat von Talheim hat am Montag beschlossen, das alte Rathaus zu verkaufen. "
    "Die Mehrheit war knapp."
)
SAID = "Bürgermeisterin Anna Kranz sprach von einem Schritt, den die Stadt nun gehen müsse."
COUNCIL = "The town council voted on Monday to sell the old hall. The majority was narrow."
MAYOR = "Mayor Jane Doe called it a hard step that the town had to take to pay its debts."
RAAD = "De gemeenteraad heeft maandag besloten het oude stadhuis te verkopen. Dat was krap."


def kinds(text, **given):
    """The labelled parts of a text: kind and words."""
    told = article(text, **given)
    return [(block.kind, text[block.start : block.end]) for block in label_blocks(told)]


def kind_of(words, text, **given):
    """The kind and rule of the block that is these words."""
    told = article(text, **given)
    found = [one for one in label_blocks(told) if text[one.start : one.end] == words]
    assert len(found) == 1
    return found[0].kind, found[0].rule


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("gap", [1, 2])
def test_paragraphs_and_headings(newline, gap):
    """Headings run between paragraphs, with blank lines or one paragraph a line."""
    parts = ["Streit im Stadtrat", TOLD, "Knappe Mehrheit", SAID, "Ausblick", TOLD]

    assert kinds((newline * gap).join(parts)) == [
        ("headline", "Streit im Stadtrat"),
        ("body", TOLD),
        ("headline", "Knappe Mehrheit"),
        ("body", SAID),
        ("headline", "Ausblick"),
        ("body", TOLD),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Von Anna Beispiel, 3. Mai 2024",
        "Kurzfassung | Falk, 28.11.24",
        "Kommentar von Eva Holt | 12.03.2024",
        "Ein Gastbeitrag von Eva Holt",
        "Stand: 12.03.2024, 18:30 Uhr",
        "dpa/afp",
        "By Jane Doe",
        "By Jane Doe and John Roe, senior political correspondent",
        "Updated 3 May 2024, 10:15 am",
        "Talheim, March 3, 2024",
        "Door onze redactie",
        "Door Jan de Bakker",
        "Gepubliceerd op 3 mei 2024 om 10:15 uur",
        "Talheim, 2024-05-03",
    ],
)
def test_bylines(line):
    """Names, dates and agencies under the title are a byline."""
    assert kind_of(line, f"Rathaus wird verkauft\n\n{line}\n\n{TOLD}")[0] == "byline"


@pytest.mark.parametrize(
    "line",
    [
        "Von der Leyen kündigt Rückzug an",
        "Von Berlin nach Paris",
        "By bus to the hall",
        "Was am 3. Mai 2024 geschah",
        "Door de muur heen",
        "Die Zeit nach dem 3. Mai",
    ],
)
def test_headings_that_look_like_bylines(line):
    """A line with any other word than names, dates and words of bylines is none."""
    assert kind_of(line, f"Rathaus wird verkauft\n\n{line}\n\n{TOLD}") == ("headline", "heading")


def test_title_that_begins_like_a_byline():
    """The first line is a title though it could be a byline."""
    assert kind_of("Von Mäusen und Menschen", f"Von Mäusen und Menschen\n\n{TOLD}")[0] == "headline"


def test_metadata_name_title_and_author():
    """Title and author known from the metadata are recognised where rules would not."""
    text = f"Rathaus wird verkauft.\n\nmaxi99\n\n{TOLD}"
    given = {"title": "Rathaus wird verkauft.", "author": "maxi99"}

    assert kind_of("Rathaus wird verkauft.", text, **given) == ("headline", "title")
    assert kind_of("maxi99", text, **given)[0] == "byline"


def test_teaser_stands_before_the_byline():
    """A short text between title and byline is the teaser; lines below are captions."""
    teaser = "Die Stadt trennt sich nach langem Streit von ihrem alten Rathaus."
    text = f"Rathaus wird verkauft\n\n{teaser}\n\nVon Eva Holt, 3.5.24\nDas Rathaus\n\n{TOLD}"

    assert [kind for kind, _ in kinds(text)] == ["headline", "teaser", "byline", "caption", "body"]


def test_headings_in_a_file_without_blank_lines():
    """One paragraph a line: headings below the byline and the text are no captions."""
    parts = ["Rathaus verkauft", "Von Eva Holt", "Der Streit", TOLD, "Der Ausblick", SAID]

    assert [kind for kind, _ in kinds("\n".join(parts))] == [
        "headline",
        "byline",
        "headline",
        "body",
        "headline",
        "body",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Kommentieren, diskutieren und teilen!",
        "Anmelden",
        "Teilen",
        "Jetzt abonnieren",
        "Lesen Sie auch: Das neue Rathaus",
        "Melden Sie sich an, um zu kommentieren.",
        "Wir verwenden Cookies, um unsere Seite zu verbessern.",
        "Alle Rechte vorbehalten",
        "Profilbild Falk",
        "Recommended Posts",
        "Read more",
        "Share on Facebook",
        "Sign up for our newsletter",
        "You must be logged in to comment.",
        "No comments yet",
        "Lees ook: Het nieuwe stadhuis",
        "Meld je aan voor de nieuwsbrief",
        "Volg ons op Instagram",
        "Foto: Jan Holt/dpa",
        "© Eva Holt",
        "Beeld: ANP",
        "https://beispiel.de/rathaus",
        "* * *",
    ],
)
def test_footers(line):
    """Buttons, invitations, links, credits and rulers are boilerplate, wherever they stand."""
    assert kind_of(line, f"{TOLD}\n\n{line}\n\n{SAID}")[0] == "boilerplate"
    assert kind_of(line, f"{TOLD}\n\n{SAID}\n\n{line}")[0] == "boilerplate"


@pytest.mark.parametrize(
    "line",
    [
        "Die Firma teilte auf Facebook mit, sie werde Cookies künftig nicht mehr verwenden.",
        "Anmelden müssen sich alle, die im Rathaus heiraten wollen, bis Ende Mai.",
        "She will share the prize and subscribe to the view that books matter.",
        "Quelle des Streits ist ein alter Vertrag über das Grundstück.",
        "Image is everything for a town that lives from visitors.",
        "De raad wil reageren op de brief en de reacties van bewoners delen.",
    ],
)
def test_text_that_looks_like_a_footer(line):
    """A sentence of the article is never boilerplate for the sake of single words."""
    assert kind_of(line, f"{TOLD}\n\n{line}\n\n{SAID}")[0] == "body"


def test_related_links_at_the_end():
    """A heading of links takes the titles below it along."""
    text = f"{TOLD}\n\n{SAID}\n\nMehr zum Thema\nNeues Rathaus zu teuer\nWas der Rat plant"

    assert [kind for kind, _ in kinds(text)] == ["body", "body", *["boilerplate"] * 3]


def test_related_link_amid_the_text():
    """Amid the text it takes one title along, and no paragraph."""
    text = f"{COUNCIL}\n\nRead more\nThe new hall\n\nWhat comes next\n\n{MAYOR}"

    assert [kind for kind, _ in kinds(text)] == [
        "body",
        "boilerplate",
        "boilerplate",
        "headline",
        "body",
    ]


SUMMARY = "• Der Stadtrat von Talheim verkauft das alte Rathaus.\n• Die Mehrheit war knapp."


@pytest.mark.parametrize("title", ["", "In Kürze\n\n"])
def test_summary_list_repeats_the_text(title):
    """A list at the end that repeats the text would double every count."""
    text = f"{TOLD}\n\n{SAID}\n\n{title}{SUMMARY}\n\nAnmelden"

    assert {rule for *_, rule in rules(text)[2:-1]} == {"summary-list"}
    assert {kind for kind, _ in rules(text)[2:]} == {"boilerplate"}


def rules(text):
    """Kind and rule of each block."""
    return [(block.kind, block.rule) for block in label_blocks(article(text))]


@pytest.mark.parametrize(
    "items",
    [
        "• Montag: Sitzung des Finanzausschusses\n• Dienstag: Besichtigung durch Käufer",
        "• Der Stadtrat verkauft das alte Rathaus für 12 Euro.\n• Die Mehrheit war knapp.",
    ],
)
def test_list_with_something_new_is_kept(items):
    """Other words, or a number that the text does not have, make it a list of its own."""
    assert rules(f"{TOLD}\n\n{SAID}\n\nIn Kürze\n\n{items}")[-2:] == [("list", "bullet")] * 2


def test_summary_amid_the_text_is_kept():
    """A list between paragraphs is part of the text."""
    assert rules(f"{TOLD}\n\n{SUMMARY}\n\n{SAID}")[1:3] == [("list", "bullet")] * 2


def test_markdown():
    """Headings, quotes, lists, pictures."""
    text = (
        f"# Town sells hall\n\n> We had no choice.\n> It hurts.\n\n{COUNCIL}\n\n"
        f"- one\n- two\n\n1. three\n2. four\n\n![The hall at dusk](hall.jpg)\n\n![](x.png)"
        f"\n\n{MAYOR}"
    )

    assert [kind for kind, _ in kinds(text)] == [
        "headline",
        "block_quote",
        "body",
        *["list"] * 4,
        "caption",
        "boilerplate",
        "body",
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("2. Bundesliga startet\n\n" + TOLD, 0),
        ("– Das ist neu\n\n" + TOLD, 0),
        ("1. Rathaus\n2. Markt\n\n" + TOLD, 2),
        ("– das Rathaus\n– der Markt\n\n" + TOLD, 2),
    ],
)
def test_one_number_or_dash_is_no_list(text, count):
    """Numbers must go up and dashes must follow each other to be a list."""
    assert sum(kind == "list" for kind, _ in kinds(text)) == count


@pytest.mark.parametrize(
    "line",
    [
        "Das Rathaus von Talheim, gesehen vom Markt",
        "Das alte Rathaus am Markt. Foto: Jan Holt",
        "Symbolbild eines Rathauses",
    ],
)
def test_captions(line):
    """A last line without final punctuation, a credit at its end or a caption's first words."""
    assert kind_of(line, f"{TOLD}\n\n{SAID}\n\n{line}\n\nAnmelden")[0] == "caption"


def test_hard_wrapped_paragraphs_are_joined():
    """Lines cut at a fixed width are one paragraph, and blank lines part two."""
    text = (
        "The town council voted on Monday to sell the old hall after a\n"
        "long debate about the debts of the town and the cost of a new\n"
        "roof. The majority was narrow, officials said, and the mayor\n"
        "was not present.\n\n" + MAYOR
    )

    assert [kind for kind, _ in kinds(text)] == ["body", "body"]


FORUM = (
    "Members Falk Posted 3 May 2024 Members Posted 3 May 2024",
    COUNCIL,
    "Quote",
    "We were never asked. Nobody told us why. They left us with the bill.",
    "The council declined to comment. " + MAYOR,
    "https://beispiel.de/a https://beispiel.de/b Image: Town Hall Quote",
)


def test_article_flattened_to_one_line():
    """A forum's header, quote and links are told from the text, though all is one line."""
    assert kinds(" ".join(FORUM)) == list(
        zip(
            ["boilerplate", "body", "boilerplate", "block_quote", "body", "boilerplate"],
            FORUM,
            strict=True,
        )
    )


@pytest.mark.parametrize(
    "text",
    [
        f"{COUNCIL} Quote of the day: they sold it. {MAYOR}",
        f"{COUNCIL} Quote The hall is sold. The council met. It voted. It closed. {MAYOR}",
        f"Falk Posted November 3 results that surprised the town. {MAYOR}",
        f"More is at https://beispiel.de/a where the council explains it. {MAYOR}",
    ],
)
def test_weak_evidence_splits_nothing(text):
    """A word Quote, Posted or a link amid sentences leaves the line whole."""
    assert kinds(text) == [("body", text)]


def test_markup_wins():
    """What the file's markup says overrules what a line looks like; the rest is ruled as ever."""
    text = f"Von Eva Holt\n\n{TOLD}\n\n{SAID}\n\nAnmelden"
    at = text.index(TOLD)
    marks = (Markup(0, 12, "headline"), Markup(at, at + len(TOLD), "block_quote"))

    assert [kind for kind, _ in kinds(text, markup=marks)] == [
        "headline",
        "block_quote",
        "body",
        "boilerplate",
    ]


@pytest.mark.parametrize(
    "marks",
    [
        (Markup(0, 40, "list"), Markup(10, 20, "caption")),
        (Markup(0, 10_000, "body"),),
        (Markup(5, 5, "body"),),
        (Markup(3, 30, "no such kind"),),
    ],
)
def test_broken_markup_does_no_harm(marks):
    """Nested, empty, unknown or too long marks are left out or cut to the outermost."""
    assert covered(f"{TOLD}\n\n{SAID}", markup=marks)


def covered(text, **given):
    """Whether blocks are in order, do not overlap, are trimmed, and cover all but white space."""
    at = 0
    for block in label_blocks(article(text, **given)):
        words = text[block.start : block.end]
        if (
            block.start < at
            or text[at : block.start].strip()
            or words != words.strip()
            or not words
        ):
            return False
        at = block.end
    return not text[at:].strip()


def test_every_word_is_covered():
    """Any shuffle of lines of all kinds is covered by blocks in order."""
    draw = random.Random(5)  # noqa: S311
    lines = [TOLD, SAID, MAYOR, RAAD, SUMMARY, *FORUM, "", "  ", "\t• x", "# y", "> z", "Anmelden"]
    lines += ["Foto: x", "3. Mai 2024", "1. a", "2. b", "Lees ook", "\u2028q", "…", "\x0c", "Wer?"]
    for _ in range(300):
        chosen = draw.choices(lines, k=draw.randrange(0, 12))

        assert covered(draw.choice(["\n", "\r\n", "\n\n", " "]).join(chosen))


@pytest.mark.parametrize("text", ["", " \n\t ", "\ufeff"])
def test_nothing_gives_nothing_to_report(text):
    """A text without words has no block but boilerplate."""
    assert {kind for kind, _ in kinds(text)} <= {"boilerplate"}


@pytest.mark.parametrize(
    "line",
    [
        "Diesen Artikel teilen | Drucken | Kommentare (14)",
        "Share this story | Print | Comments (3)",
    ],
)
def test_row_of_buttons(line):
    """Buttons with counts are boilerplate, also where they speak of "this article"."""
    assert kind_of(line, f"Rathaus wird verkauft\n\n{TOLD}\n\n{line}")[0] == "boilerplate"


def test_last_sentence_with_agency_credit():
    """A last paragraph that ends in a credit is no caption."""
    last = "Die Halle soll ab März 2026 wieder für Besucher offen sein. (xyz)"

    assert kind_of(last, f"Rathaus wird verkauft\n\n{TOLD}\n\n{last}")[0] == "body"
