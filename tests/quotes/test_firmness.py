"""How firmly a source stands behind a content."""

from __future__ import annotations

import pytest

from tests.quotes.spanned import described

GERMAN = [
    ("[s|Hain] [q|sagte], [c|der Zaun sei nicht sicher].", "asserted"),
    ("[s|Hain] [q|sagte] nicht, [c|ob der Zaun sicher ist].", "negated"),
    ("[s|Hain] hat nie [q|gesagt], [c|dass der Zaun sicher ist].", "negated"),
    ("[s|Hain] [q|sagte] nicht nur, [c|dass der Zaun sicher ist].", "asserted"),
    ("[s|Weder Hain noch Ott] [q|sagten], [c|der Zaun sei sicher].", "negated"),
    ("Kein Jahr danach [q|sagte] [s|Hain], [c|der Zaun sei sicher].", "asserted"),
    ("Damals [q|dachte] [s|niemand], [c|dass der Zaun hält].", "negated"),
    ("[c|Der Zaun halte nicht], [q|sagte] [s|Hain] nicht ohne Sorge.", "asserted"),
    ("[s|Hain] [q|weigerte sich zu sagen], [c|wer zahlt].", "negated"),
    ("[s|Hain] [q|weist] den Vorwurf zurück, [c|der Zaun sei morsch].", "negated"),
    ("[s|Hain] [q|weist] den Vorwurf zurück: [c|Der Zaun sei fest].", "asserted"),
    ("[s|Hain] [q|wies] den Vorwurf als „[c|Unfug]“ zurück.", "asserted"),
    ("[s|Hain] [q|dementierte], dass es „[c|Absprachen]“ gab.", "negated"),
    ("[s|Hain] [q|lehnt] den Plan ab, [c|den Zaun zu bauen].", "asserted"),
    ("[s|Hain] [q|schließt] aus, [c|dass der Zaun fällt].", "negated"),
    ("[s|Hain] [q|schließt] nicht aus, [c|dass der Zaun fällt].", "hedged"),
    ("[s|Hain] [q|zweifelt], [c|ob der Zaun hält].", "hedged"),
    ("[s|Hain] [q|zweifelt] nicht daran, [c|dass der Zaun hält].", "asserted"),
    ("[s|Hain] [q|fragt], [c|ob der Zaun hält].", "asserted"),
    ("[s|Hain] [q|fragt] sich, [c|ob der Zaun hält].", "hedged"),
    ("[s|Hain] [q|geht] davon aus, [c|dass der Zaun hält].", "hedged"),
    ("[s|Hain] [q|gibt] an, [c|den Zaun nicht zu kennen].", "asserted"),
    ("[q|Laut] [s|Hain] [c|soll der Zaun umgestürzt sein].", "hedged"),
    ("[q|Laut] [s|Hain] [c|soll der Zaun morsch sein].", "hedged"),
    ("[q|Laut] [s|Hain] [c|soll der Zaun bis Mai fertig sein].", "asserted"),
    ("[q|Laut] [s|Hain] [c|soll der Zaun bis Mai gestrichen sein].", "asserted"),
    ("[q|Laut] [s|Hain] [c|soll der Zaun bis Mai gestrichen worden sein].", "hedged"),
    ("[q|Laut] [s|Hain] [c|soll der Zaun gestrichen werden].", "asserted"),
    ("[c|Der Zaun soll umgestürzt sein].", "hedged"),
    ("[s|Hain] [q|sagte], [c|der Zaun, der wohl alt sei, halte].", "asserted"),
    ("[s|Hain] [q|sagte], [c|das sei der wohl älteste Zaun].", "asserted"),
    ("[s|Hain] [q|sagte], der Zaun sei vermutlich „[c|am Ende]“.", "hedged"),
    ("„[c|Der Zaun ist wohl am Ende]“, [q|sagte] [s|Hain].", "asserted"),
    ("„[c|Der Zaun hält]“, soll [s|Hain] [q|gesagt] haben.", "hedged"),
    ("„[c|Der Zaun hält]“, [q|sagte] [s|Hain]. Mehr wollte er nicht sagen.", "asserted"),
    ("[s|Hain] [q|sagte], [c|er hätte lieber eine Hecke].", "asserted"),
    ("[q|Laut] [s|Hain] [c|könnten drei Zäune fallen].", "hedged"),
    ("[s|Hain] [q|sagte], [c|alle könnten nun wieder hinein].", "asserted"),
]
ENGLISH = [
    ("[s|Hale] [q|denied] it. “[c|I never saw a fence].”", "asserted"),
    ("[s|Hale] [q|hopes] so. [c|The fence is old].", "asserted"),
    ("[s|Hale] did not [q|say] to Mr. D. Ott [c|that the fence fell].", "negated"),
    ("[s|Hale] [q|said] [c|the fence was not safe].", "asserted"),
    ("[s|Hale] would not [q|say] [c|whether the fence was safe].", "negated"),
    ("[s|Hale] didn’t [q|say] [c|whether the fence was safe].", "negated"),
    ("[s|No one] [q|said] [c|the fence was safe].", "negated"),
    ("[s|Hale] was unable to [q|say] [c|whether the fence was safe].", "negated"),
    ("[s|Hale] [q|told] voters who did not come [c|that the fence was safe].", "asserted"),
    ("[s|Hale] did not come and [q|said] [c|the fence was safe].", "asserted"),
    ("[s|Hale] [q|denied] [c|having seen the fence].", "negated"),
    ("[s|Hale] [q|denied] it: “[c|I never saw a fence].”", "asserted"),
    ("[s|Hale] [q|dismissed] the claim as “[c|nonsense].”", "asserted"),
    ("[s|Hale] [q|rejected] [c|the plan for a fence].", "asserted"),
    ("[s|Hale] [q|rejected] claims [c|that the fence was rotten].", "negated"),
    ("[s|Hale] has not [q|ruled out] [c|that the fence will fall].", "hedged"),
    ("[s|Hale] does not [q|doubt] [c|that the fence will hold].", "asserted"),
    ("[s|Hale] [q|remembers] [c|that the fence was new].", "asserted"),
    ("[s|Hale] [q|thinks] [c|the fence will hold].", "hedged"),
    ("[s|Hale] [q|said] [c|the fence may fall].", "hedged"),
    ("[s|Hale] [q|said] [c|the fence would open in May].", "asserted"),
    ("[s|Hale] [q|said] [c|nobody could not see the fence].", "asserted"),
    ("[s|Hale] [q|asked] [c|whether the fence could fall].", "asserted"),
    ("[s|Hale] [q|said] [c|she was the most likely owner of a fence].", "asserted"),
    ("[s|Hale] [q|said] [c|the fence was likely to fall].", "hedged"),
    ("[s|Hale] [q|said] [c|the fence held and that Ott might mend it].", "asserted"),
    (
        "[s|Hale] [q|said] [c|she wanted a fence that cows could not jump or might fear].",
        "asserted",
    ),
    ("[s|Hale] has made no secret of it, and [q|said] [c|the fence must go].", "asserted"),
    ("[s|Hale] [q|suggested] [c|that the town buy a fence].", "asserted"),
    ("[s|The figures] [q|suggest] [c|that the town bought a fence].", "hedged"),
    ("Apparently [s|Hale] [q|said] [c|the fence would hold].", "hedged"),
    ("“[c|It may hold],” [s|Hale] [q|said].", "asserted"),
]
DUTCH = [
    ("[s|Bax] [q|zegt] [c|dat het hek niet veilig is].", "asserted"),
    ("[s|Bax] wil niet [q|zeggen] [c|of het hek veilig is].", "negated"),
    ("[c|Hoe het hek viel], wou [s|Bax] niet [q|kwijt].", "negated"),
    ("[c|Dat het hek morsch is], [q|sprak] [s|Bax] met klem tegen.", "negated"),
    ("[s|Bax] [q|sluit] [c|een claim] niet uit.", "hedged"),
    ("[s|Bax] kan het [q|bevestigen] noch ontkennen: [c|het hek is weg].", "negated"),
    ("[s|Bax] [q|vraagt] zich af [c|of het hek blijft].", "hedged"),
    ("[s|Bax] [q|vraagt] [c|of het hek blijft].", "asserted"),
    ("[c|Het hek zou morgen weg zijn].", "hedged"),
    ("[s|Bax] [q|zei] [c|dat het hek morgen weg zou zijn].", "asserted"),
    ("[s|Bax] [q|zei] [c|dat Ott het hek zou hebben gestolen].", "hedged"),
    ("[s|Bax] [q|zegt] [c|dat het hek weg zou zijn].", "hedged"),
    ("[s|Bax] [q|weet] [c|dat het hek weg is].", "asserted"),
    ("[c|Ook het uur waarop het hek sluit, zou vroeger zijn].", "hedged"),
    ("[s|Bax] [q|zegt] dat het hek vermoedelijk ‘[c|op is]’.", "hedged"),
]
CASES = [
    (lang, *case) for lang, cases in (("de", GERMAN), ("en", ENGLISH), ("nl", DUTCH))
    for case in cases
]  # fmt: skip


@pytest.mark.parametrize(("lang", "marked", "modality"), CASES)
def test_modality(lang: str, marked: str, modality: str) -> None:
    """By the cue's force, its negation, and hedges beside it or in the content's main clause."""
    assert described(marked, lang)[0].modality == modality
