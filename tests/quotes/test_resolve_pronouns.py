"""A pronoun stands for the speaker or subject before it, if only one can be meant."""

from __future__ import annotations

import pytest

from tests.quotes.cast import who

PRONOUNS = [
    ("en", "{Mara Krone} left. “It is late,” [she] said.", "Mara Krone"),
    ("de", "{Mara Krone} ging. „Es ist spät“, sagte [sie].", "Mara Krone"),
    ("nl", "{Mara Krone} ging. “Het is laat”, zei [ze].", "Mara Krone"),
    ("nl", "{Mara Krone} ging. Volgens [haar] is het laat.", "Mara Krone"),
    ("en", "{Ivo Lund} left. [He]’s sure that it was late.", "Ivo Lund"),
    ("de", "{Ivo Lund} ging. Es sei spät, sagte [er selbst].", "Ivo Lund"),
    # the one of the right gender
    ("en", "Mrs {Mara Krone} met Mr {Ivo Lund}. “It is late,” [he] said.", "Ivo Lund"),
    ("de", "{Mara Krone}, die Ministerin, traf Herrn {Ivo Lund}. Ja, sagte [sie].", "Mara Krone"),
    ("nl", "Advocate {Mara Krone} zag {Ivo Lund}. “Nee”, zei [ze].", "Mara Krone"),
    # the subject, or the one who spoke
    ("en", "{Mara Krone} met {Ivo Lund}. “It is late,” [she] said.", "Mara Krone"),
    ("en", "“{Ivo Lund} lies,” said [{Mara Krone}]. “Now,” [she] said.", "Mara Krone"),
    ("en", "{Mara Krone} left. She met {Ivo Lund}. “It is late,” [she] said.", "Mara Krone"),
    ("nl", "[Wethouder {Ivo Lund}] ontkent. “{Mara Krone} liegt.” “Nee”, zei [hij].", "Ivo Lund"),
    ("en", "{Ivo Lund} said [he] would go.", "Ivo Lund"),
    # over a name that another said, and over a sentence without any
    ("en", "{Ivo Lund} left. “{Mara Krone} is right.” “It is late,” [he] said.", "Ivo Lund"),
    ("de", "{Ivo Lund} ging. Der Regen fiel. „Es ist spät“, sagte [er].", "Ivo Lund"),
    # after a role, after somebody without a name
    ("nl", "Korpschef {Ivo Lund} kwam. De korpschef bleef. “Nee”, zei [hij].", "Ivo Lund"),
    ("en", "[A doctor of the town] objects. “It is late,” [she] said.", "A doctor of the town"),
    ("nl", "Een ingewijde die niets durft, twijfelt. “Nee”, zei [hij].", "Een ingewijde"),
    ("nl", "{Mara Krone} kwam. Een vrouw riep iets. “Nee”, zei [ze].", "Een vrouw"),
    ("de", "{Mara Krone} kam. Ein Reporter rief etwas. Ja, sagte [er].", "Ein Reporter"),
    ("de", "{Ivo Lund} kam. Ein anderer Sprecher rief. Ja, sagte [er].", "Ein anderer Sprecher"),
    # possessives
    ("de", "{Ivo Lund} ging. Nach [seinen Angaben] war es spät.", "Ivo Lund"),
    ("en", "{Mara Krone} left. It was late, in [her view].", "Mara Krone"),
    # relative pronouns
    ("en", "So did {Mara Krone} (51), [who] said that it was late.", "Mara Krone"),
    ("de", "Auch {Mara Krone}, [die] warnte, ging.", "Mara Krone"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "name"), PRONOUNS)
def test_a_pronoun_is_whom_the_article_spoke_of(lang, text, name):
    """The speaker or first subject of the last sentence that speaks of somebody it can mean."""
    assert who(lang, text)[-1][1:] == (name, "pronoun")


NOBODY = [
    ("en", "“It is late,” [she] said."),
    ("en", "Mr {Ivo Lund} left. “It is late,” [she] said."),
    ("en", "After talks between {Mara Krone} and {Ivo Lund}, rain fell. “It is late,” [she] said."),
    ("en", "{Mara Krone} left. “It is late,” [they] said."),
    ("de", "{Mara Krone} ging. „Es ist spät“, sagten [sie]."),
    ("nl", "{Mara Krone} ging. “Het is laat”, zeiden [ze]."),
    ("nl", "{Mara Krone} kwam. De buurvrouw riep iets. “Nee”, zei [ze]."),
    ("nl", "Wethouder {Ivo Lund} kwam. De gemeente wachtte. “Nee”, zei [hij]."),
    ("de", "{Mara Krone} kam. {ORG:Velora} wuchs. „Ja“, sagte [sie]."),
    # no clause names one twice
    ("de", "Den Antritt von {Ivo Lund} im Amt lobte [er] sehr."),
    # two surnames
    ("en", "{Ivo Lund} and {Mara Lund} wed. {Lund} sang. “It is late,” [he] said."),
    # too far away
    ("en", "{Mara Krone} left. " + "It rained. " * 5 + "“It is late,” [she] said."),
]


@pytest.mark.parametrize(("lang", "text"), NOBODY)
def test_a_pronoun_that_could_be_anybodys(lang, text):
    """Nobody is named: no candidate, several, or the wrong gender or number."""
    assert who(lang, text)[-1][1:] == ("", "")


def test_a_gender_that_other_pronouns_tell():
    """After three times "he" for somebody, "she" is not him, even if he opens the sentence."""
    before = "{Ivo Lund} left. He ate. " * 3
    met = "{Ivo Lund} met {Mara Krone}. “It is late,” [she] said."
    assert who("en", met)[0][1] == "Ivo Lund"
    assert who("en", before + met)[0][1] == "Mara Krone"
