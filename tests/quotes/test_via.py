"""Who was told, or who passed something on."""

from __future__ import annotations

import pytest

from tests.quotes.spanned import described

CASES = [
    ("en", "[s|Hale] [q|told] Mr. Ott [c|it was enough].", "Mr. Ott"),
    ("en", "“Enough,” [s|Hale] [q|told] the Courier. “[c|It was late].”", ""),
    ("de", "Gegenüber der Zeitung Kurier [q|sagte] [s|Hain], [c|es reiche].", "der Zeitung Kurier"),
    ("de", "[s|Hain] [q|sagte] dem Fachblatt »Zaun«, [c|es reiche].", "dem Fachblatt »Zaun«"),
    ("de", "[s|Hain] hatte uns [q|gesagt], [c|es reiche].", "uns"),
    ("de", "[s|Hain] [q|sagte] vor Journalisten in Ulm, [c|es reiche].", "Journalisten"),
    ("de", "[s|Ein Sprecher] [q|sagte] der [O|dpa], [c|es reiche].", "der dpa"),
    ("de", "Nach einem Treffen der Räte [q|sagte] [s|Hain], [c|es reiche].", ""),
    ("de", "Deren Haltung gegenüber der Partei [q|nannte] [s|Hain] „[c|mutig]“.", ""),
    ("de", "[s|Hain] [q|warnte] vor einem „[c|Chaos]“.", ""),
    ("de", "[s|Die Stadt] [q|sagte] dem Verein [c|mehr Geld] zu.", ""),
    ("de", "[c|Es reiche], [q|so] [s|die Stadt] laut einem Bericht.", "einem Bericht"),
    ("de", "[q|Laut] [s|Polizei] [c|reicht es], wie die Polizei meldet.", ""),
    ("de", "[s|Hain] [q|ließ] durch ihre Anwältin erklären, [c|es reiche].", "ihre Anwältin"),
    ("de", "[c|Es reicht], [q|sagte] [s|Hain], berichtet der Kurier.", "der Kurier"),
    ("de", "[s|Hain] [q|sprach] über ihren Anwalt hinaus von „[c|Willkür]“.", "ihren Anwalt"),
    ("en", "[s|Hale] [q|told] the Courier [c|it was enough].", "the Courier"),
    ("en", "[s|Hale] [q|told] Courier reporters on Monday [c|it was enough].", "Courier reporters"),
    ("en", "[s|Hale] was [q|told] [c|it was enough].", ""),
    ("en", "[s|Hale] [q|pointed] to the Courier, [c|saying it was enough].", ""),
    ("en", "[s|Hale] [q|said] [c|it was enough], citing the weather.", ""),
    ("en", "[s|Hale] [q|said], citing police, [c|it was enough].", "police"),
    ("en", "[s|Hale] [q|said] on Monday [c|it was enough].", ""),
    ("en", "[s|Hale] [q|said] on Fen Radio [c|it was enough].", "Fen Radio"),
    ("en", "[s|Hale] [q|said] via Twitter [c|it was enough].", ""),
    ("en", "[s|Hale] [q|said] through a spokeswoman [c|it was enough].", "a spokeswoman"),
    ("en", "According to the Fen Post, [s|Hale] [q|said] [c|it was enough].", "the Fen Post"),
    ("en", "As the Fen Post reports, [s|Hale] [q|said] [c|it was enough].", "the Fen Post"),
    ("en", "[s|Hale] [q|told] the House of Commons [c|it was enough].", "the House of Commons"),
    ("nl", "[s|Bax] [q|zei] tegen de Veenbode [c|dat het genoeg was].", "de Veenbode"),
    ("nl", "[s|Bax] heeft haar [q|verteld] [c|dat het genoeg was].", "haar"),
    ("nl", "[s|Bax] [q|zegt] [c|tegen het plan te zijn].", ""),
    ("nl", "“[c|Genoeg]”, [q|wierp] [s|Bax] tegen.", ""),
    ("nl", "[s|Bax] [q|laat] via de bond weten [c|dat het genoeg was].", "de bond"),
    ("nl", "“[c|Genoeg]”, [q|aldus] [s|Bax] tegen de Veenbode.", "de Veenbode"),
    ("nl", "“[c|Genoeg]”, [q|vertelt] [s|ze] deze krant.", "deze krant"),
    ("nl", "[s|Bax] [q|liet] de raad weten [c|dat het genoeg was].", "de raad"),
    ("nl", "[s|Bax] [q|liet] via haar zus weten [c|dat het genoeg was].", "haar zus"),
    ("nl", "Dat staat in haar [q|brief] aan de raad: [c|het is genoeg].", "de raad"),
    ("nl", "[s|Bax] [q|zei] in talkshow Kwart [c|dat het genoeg was].", "talkshow Kwart"),
    ("nl", "“[c|Genoeg]”, [q|bromt] [s|Bax] tegen de Veenbode.", "de Veenbode"),
    ("nl", "[s|Bax] [q|zei] in De Veenbode [c|dat het genoeg was].", "De Veenbode"),
    ("nl", "In een interview met de Veenbode klinkt het anders: “[c|Genoeg].”", "de Veenbode"),
    ("nl", "[s|Bax] [q|zei] in mei [c|dat het genoeg was].", ""),
    ("nl", "[s|Bax] [q|zei] bij zijn club [c|dat het genoeg was].", ""),
]


@pytest.mark.parametrize(("lang", "marked", "via"), CASES)
def test_via(lang: str, marked: str, via: str) -> None:
    """The hearer or the one who passed it on, with its article; none where it is about a thing."""
    assert described(marked, lang)[1] == via
