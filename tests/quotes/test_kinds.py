"""The kind of source: named, role, organisation or anonymous."""

from __future__ import annotations

import pytest

from tests.quotes.spanned import described

WITH_NAMES = [
    ("de", "[s|Trainerin [P|Ute Hain]] [q|sagte], [c|es reiche].", "named"),
    ("de", "[s|Die Trainerin, [P|Ute Hain],] [q|sagte], [c|es reiche].", "named"),
    ("de", "[s|Ein Sprecher von [P|Ute Hain]] [q|sagte], [c|es reiche].", "role"),
    ("de", "[s|Der Sprecher der Ministerin [P|Ute Hain]] [q|sagte], [c|es reiche].", "role"),
    ("de", "[s|Der Minister für Verkehr [P|Udo Hain]] [q|sagte], [c|es reiche].", "named"),
    ("de", "[s|[P|Hains] Anwältin] [q|sagte], [c|es reiche].", "role"),
    ("de", "[s|Ein Manager von [O|Tarvik]] [q|sagte], [c|es reiche].", "role"),
    ("de", "[s|[O|Tarvik]] [q|teilte] mit, [c|dass es reiche].", "organisation"),
    ("de", "[s|[L|Madrid]] [q|fordert], [c|dass es reicht].", "organisation"),
    ("en", "[s|[P|Ada Quill]’s lawyer] [q|said] [c|that was enough].", "role"),
    ("en", "[s|A cousin of [P|Ada Quill]] [q|said] [c|that was enough].", "role"),
    ("en", "[s|The mayor, [P|Ada Quill],] [q|said] [c|that was enough].", "named"),
    ("nl", "[s|Minister van Landbouw [P|Jo Bax]] [q|zei] [c|dat het genoeg was].", "named"),
    ("nl", "[s|De advocaat van [P|Jo Bax]] [q|zei] [c|dat het genoeg was].", "role"),
]
WITHOUT_NAMES = [
    ("de", "[s|Bürgermeisterin Hain] [q|sagte], [c|es reiche].", "named"),
    ("de", "[s|Die Bürgermeisterin] [q|sagte], [c|es reiche].", "role"),
    ("de", "[s|Das Jugendamt] [q|sagte], [c|es reiche].", "organisation"),
    ("de", "[s|Der NABU] [q|sagte], [c|es reiche].", "organisation"),
    ("de", "[s|NABU] [q|sagte], [c|es reiche].", "organisation"),
    ("de", "[q|Nach] [s|Polizeiangaben] [c|reicht es].", "organisation"),
    ("de", "[q|Nach] [s|Angaben der Trainerin] [c|reicht es].", "role"),
    ("de", "[q|Laut] [s|Medienberichten] [c|reicht es].", "anonymous"),
    ("de", "[s|Viele Eltern] [q|sagen], [c|es reiche].", "role"),
    ("de", "[s|Viele] [q|sagen], [c|es reiche].", "anonymous"),
    ("de", "[s|Die Landkreise] [q|sagen], [c|es reiche].", "organisation"),
    ("de", "[q|Laut] [s|Regierungskreisen] [c|reicht es].", "anonymous"),
    ("de", "[s|Ein Wachmann], der lange bleiben will, [q|sagt], [c|es reiche].", "role"),
    ("de", "[s|Ein Wachmann], der anonym bleiben will, [q|sagt], [c|es reiche].", "anonymous"),
    ("en", "[s|Residents] [q|said] [c|that was enough].", "role"),
    ("en", "[s|Police] [q|said] [c|that was enough].", "organisation"),
    ("en", "[s|the Courier] [q|said] [c|that was enough].", "organisation"),
    ("en", "[s|It] [q|said] [c|that was enough].", "organisation"),
    ("en", "[s|She] [q|said] [c|that was enough].", "named"),
    ("en", "[s|who] [q|said] [c|that was enough].", "role"),
    ("en", "[s|Wm. D. Farrow Jr.] [q|said] [c|that was enough].", "named"),
    ("en", "[c|That was enough], [q|said] [s|an aide], who asked not to be named.", "anonymous"),
    ("nl", "[s|Iemand uit de club] [q|zei] [c|dat het genoeg was].", "anonymous"),
    ("nl", "[s|Een politiebron] [q|zei] [c|dat het genoeg was].", "anonymous"),
    ("nl", "[s|Omstanders] [q|zeiden] [c|dat het genoeg was].", "role"),
    ("nl", "[s|Het waterschap] [q|zei] [c|dat het genoeg was].", "organisation"),
    ("nl", "[c|Genoeg], [q|klinkt] het.", ""),
]


@pytest.mark.parametrize(("lang", "marked", "kind"), WITH_NAMES + WITHOUT_NAMES)
def test_kind(lang: str, marked: str, kind: str) -> None:
    """Names first, unless they only say whose lawyer somebody is; then the nouns of the phrase."""
    assert described(marked, lang)[0].speaker_kind == kind
