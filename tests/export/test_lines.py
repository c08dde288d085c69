"""JSON lines and Web Annotations: valid whatever the text holds, exact, stable."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from pipeline.export import annotate, by_article, to_line
from tests.export.results import ABOUT, BREAKS, EVIL, TEXTS, rows


@pytest.fixture
def annotations():
    """The annotations as they come out of a file."""
    return [json.loads(to_line(one)) for one in annotate(rows(), ABOUT)]


@pytest.mark.parametrize(
    "text", [BREAKS, EVIL, "\u2029\x0b\x0c\x1c\x1d\x1e\x7f", "</script>\\u2028"]
)
def test_one_line_a_record(text):
    """Nothing in a text ends the line, for any tool that splits lines, and nothing is lost."""
    line = to_line({"text": text})

    assert len(line.splitlines()) == 1
    assert json.loads(line) == {"text": text}


def test_infinite_numbers():
    """JSON has no infinity; a figure of a thousand digits must not spoil a file."""
    line = to_line({"low": float("inf"), "list": [float("nan"), {"high": 1.5}]})

    assert json.loads(line) == {"low": None, "list": [None, {"high": 1.5}]}


def test_by_article():
    """Each article has all that was found in it, and nothing of another."""
    bote, evil = by_article(rows())

    assert bote["text"] == TEXTS["Bote"]
    assert [one["text"] for one in bote["quotes"]] == ["Wir zahlen."]
    assert [one["text"] for one in bote["mentions"]] == ["Anna Kranz", "Talheim"]
    assert [one["source"] for one in bote["credits"]] == ["dpa"]
    assert [one["text"] for one in evil["quotes"]] == [BREAKS, EVIL]
    assert evil["blocks"] == []


def test_what_the_model_demands(annotations):
    """Each annotation has what a MUST of the recommendation asks for."""
    assert len(annotations) == 6
    assert len({one["id"] for one in annotations}) == 6
    for one in annotations:
        assert "http://www.w3.org/ns/anno.jsonld" in one["@context"]
        assert (one["type"], one["created"]) == ("Annotation", "2024-05-06T08:00:00Z")
        assert one["id"].startswith("urn:uuid:")
        assert {body["type"] for body in one["body"]} == {"TextualBody"}
        words, position = one["target"]["selector"]
        assert (words["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
        text = TEXTS[one["target"]["outlet"]]
        assert text[position["start"] : position["end"]] == words["exact"]
        assert words["prefix"] + words["exact"] + words["suffix"] in text


def test_quote(annotations):
    """A quote says for readers and for programs who said it and how; so does its maker."""
    [one] = [one for one in annotations if one["target"]["selector"][0]["exact"] == "Wir zahlen."]
    told, tag = one["body"]

    assert one["motivation"] == "describing"
    assert one["creator"] == {"type": "Software", "name": "newskiosk 0.9, tagger fake 1"}
    assert one["target"]["source"] == "https://bote.example/a?b=1"
    assert told["value"] == "Anna Kranz; sagte; direct; asserted"
    assert {key: told[key] for key in ("kind", "speaker_entity", "cue", "passed_on_by")} == {
        "kind": "direct",
        "speaker_entity": "Anna Kranz",
        "cue": "sagte",
        "passed_on_by": "dpa",
    }
    assert (tag["purpose"], tag["value"]) == ("tagging", "direct")
    assert one["target"]["selector"][0]["prefix"] == "😀 Anna Kranz sagte: „"


def test_mention(annotations):
    """A name says which entity it is and of which kind."""
    named = [one["body"] for one in annotations if one["motivation"] == "identifying"]

    assert [(name["value"], label["value"]) for name, label in named] == [
        ("Anna Kranz", "PER"),
        ("Talheim", "LOC"),
        ("Anna Kranz", "PER"),
    ]
    assert [name.get("entity_id", "") for name, _ in named] == ["e1", "", "e1"]


@pytest.mark.parametrize(
    ("url", "web"),
    [
        ("https://a.example/b", True),
        ("HTTP://a.example", True),
        ("", False),
        ("javascript:alert(1)", False),
        ('https://a.example/"><script>', False),
        ("https://a.example/ b", False),
        ("file:///etc/passwd", False),
    ],
)
def test_source(url, web):
    """Only an address of the web is a source; other articles get a name that stays the same."""
    given = rows()
    given["articles"] = [replace(one, url=url) for one in given["articles"]]
    sources = {one["target"]["outlet"]: one["target"]["source"] for one in annotate(given, {})}

    assert (sources["Bote"] == url) is web
    assert web or sources["Bote"].startswith("urn:uuid:")


def test_identifiers_are_stable():
    """Order of rows and time of the run change no identifier."""
    given = rows()
    given["quotes"] = given["quotes"][::-1]

    first = {one["id"] for one in annotate(rows(), ABOUT)}
    second = {one["id"] for one in annotate(given, ABOUT | {"finished": "some time"})}

    assert first == second
    assert "created" not in next(annotate(given, {"finished": "some time"}))
