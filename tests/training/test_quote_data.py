"""Quote gold as labels of words: layers, marks, who asks for whom, parts of an article."""

from __future__ import annotations

import random

from training.quote_data import UNKNOWN, article, cut, part, restyle

TEXT = "„Der Zaun „bleibt“ stehen“, sagte Mara Lind.\n\nDas Amt schwieg dazu."


def spans(text: str, *words: str) -> list[list[int]]:
    """The first place of each of the words."""
    return [[text.index(one), text.index(one) + len(one)] for one in words]


def told(kind: str = "Direct", **given):
    """An article with one quote in it."""
    quote = {
        "type": kind,
        "content": spans(TEXT, "„Der Zaun „bleibt“ stehen“"),
        "cue": spans(TEXT, "sagte"),
        "speaker": spans(TEXT, "Mara Lind"),
        **given,
    }
    return article({"lang": "de", "text": TEXT, "quotes": [quote]})


def of(window, layer: str) -> str:
    """The words that a layer labels, parted by a bar where a new span begins."""
    pairs = zip(window.words, getattr(window.said, layer), strict=True)
    return " ".join(("| " if label == 1 else "") + word for word, label in pairs if label > 0)


def test_layers():
    """Content, cue and speaker are labelled word by word."""
    window = told()
    assert of(window, "content") == "| „ Der Zaun „ bleibt “ stehen “"
    assert of(window, "cue") == "| sagte"
    assert of(window, "speaker") == "| Mara Lind"


def test_paragraphs():
    """The first word after a line break opens a paragraph."""
    window = told()
    assert [word for word, opens in zip(window.words, window.opens, strict=True) if opens] == [
        "Das"
    ]


def test_who_asks():
    """A content asks for the words of its speaker; without one it asks for nobody."""
    [ask] = told().said.asks
    assert [told().words[i] for i in ask.speaker] == ["Mara", "Lind"]
    [ask] = told(speaker=[]).said.asks
    assert ask.speaker == ()


def test_words_inside_a_direct_quotation():
    """Direct contents are inside; marked words of a set without types are left open."""
    assert of(told(), "inside").replace("| ", "") == "„ Der Zaun „ bleibt “ stehen “"
    plain = told("Attribution", content=spans(TEXT, "Zaun „bleibt“ stehen"))
    labels = dict(zip(plain.words, plain.said.inside, strict=True))
    assert labels["bleibt"] == UNKNOWN
    assert labels["Amt"] == 0


def test_a_content_within_another():
    """The inner content has no label of its own and still asks for its speaker."""
    inner = {"type": "Direct", "content": spans(TEXT, "„bleibt“"), "cue": [], "speaker": []}
    outer = {"type": "Direct", "content": spans(TEXT, "„Der Zaun „bleibt“ stehen“")}
    row = {"lang": "de", "text": TEXT, "quotes": [inner, {**outer, "cue": [], "speaker": []}]}
    window = article(row)
    assert window.said.content.count(1) == 1
    assert len(window.said.asks) == 2


def test_parts():
    """A part keeps labels; who is not in it is not known rather than nobody."""
    window = told()
    head = part(window, 0, 6)
    [ask] = head.said.asks
    assert (ask.first, ask.last, ask.speaker) == (0, 5, None)
    assert not part(window, 12, len(window.words)).said.asks


def test_a_long_article_is_cut_without_loss():
    """The parts together have all words, none with more pieces than the encoder has places for."""
    long = article({"lang": "de", "text": "\n\n".join([TEXT] * 60), "quotes": []})
    parts = list(cut(long, [2] * len(long.words), random.Random(1)))  # noqa: S311
    assert sum((one.words for one in parts), ()) == long.words
    assert all(2 * len(one.words) + sum(one.opens) <= 490 for one in parts)


def test_other_marks():
    """Marks change their style in pairs, words stay."""
    styled = [restyle(told(), random.Random(seed)) for seed in range(30)]  # noqa: S311
    kinds = {"".join(word for word in one.words if not word.isalnum())[:4] for one in styled}
    assert len(kinds) > 3
    assert {tuple(w for w in one.words if w.isalnum()) for one in styled} == {
        tuple(w for w in told().words if w.isalnum())
    }
