"""Placing gold in the texts of a run: words become offsets, or an `Issue` says why not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pipeline.records import Article, Issue, Span
from pipeline.score.gold import GoldLine

NOWHERE = Span(-1, -1)
"""The span of gold that could not be placed: nothing matches it, so it counts as missed."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A gold span in an article; `cue` and `speaker` are None where the gold names none."""

    path: str
    span: Span
    fields: Mapping[str, Any]
    cue: Span | None = None
    speaker: Span | None = None

    @property
    def optional(self) -> bool:
        """Whether it counts neither as missed nor, if found, as right or wrong."""
        return bool(self.fields.get("optional"))


@dataclass(frozen=True, slots=True)
class Gold:
    """Gold with offsets. `done[kind]`: the articles in which all of a kind is annotated."""

    done: dict[str, set[str]] = field(default_factory=dict)
    outside: list[Placed] = field(default_factory=list)
    mentions: list[Placed] = field(default_factory=list)
    quotes: list[Placed] = field(default_factory=list)
    figures: list[Placed] = field(default_factory=list)
    groups: dict[str, list[tuple[GoldLine, list[Placed]]]] = field(default_factory=dict)
    issues: list[Issue] = field(default_factory=list)

    def of(self, kind: str) -> list[tuple[GoldLine, list[Placed]]]:
        """The lines of a kind that names several articles, with the spans they name."""
        return self.groups.get(kind, [])


def place_gold(lines: Sequence[GoldLine], articles: Iterable[Article]) -> Gold:
    """Find every span that the gold names. What is not there becomes `NOWHERE` and an Issue."""
    texts = {article.path: article.text for article in articles}
    gold = Gold()
    lists = {
        "outside": gold.outside,
        "mention": gold.mentions,
        "quote": gold.quotes,
        "figure": gold.figures,
    }
    for line in lines:
        if line.kind == "done":
            for kind in line.fields["kinds"]:
                gold.done.setdefault(kind, set()).add(line.path)
        elif line.kind in lists:
            gold.done.setdefault(line.kind, set()).add(line.path)
            lists[line.kind].append(_placed(line, line.fields, texts, gold.issues))
        else:
            versions = line.fields.get("versions", ())
            spans = [_placed(line, version, texts, gold.issues) for version in versions]
            gold.groups.setdefault(line.kind, []).append((line, spans))
    gold.mentions.extend(_expanded(gold, texts))
    return gold


def _placed(
    line: GoldLine, fields: Mapping[str, Any], texts: Mapping[str, str], issues: list[Issue]
) -> Placed:
    path = str(fields.get("path", ""))
    text = texts.get(path)
    frame = None if text is None else _frame(text, fields)
    if text is None or frame is None:
        words = fields.get("in", fields.get("text", ""))
        issues.append(_lost(line, path, words if text is not None else ""))
        return Placed(path, NOWHERE, fields)
    found = {part: _part(text, frame, fields, part) for part in ("text", "cue", "speaker")}
    issues += [_lost(line, path, fields[part]) for part, at in found.items() if at == NOWHERE]
    return Placed(path, found["text"] or NOWHERE, fields, found["cue"], found["speaker"])


def _frame(text: str, fields: Mapping[str, Any]) -> Span | None:
    if "in" not in fields:
        return Span(0, len(text))
    at = find_nth(text, str(fields["in"]), int(fields.get("in_nth", 1)))
    return None if at == NOWHERE else at


def _part(text: str, frame: Span, fields: Mapping[str, Any], part: str) -> Span | None:
    """Where the words of a field stand; None if the field is empty, NOWHERE if not found."""
    if not fields.get(part):
        return None
    nth = int(fields.get("nth" if part == "text" else f"{part}_nth", 1))
    at = find_nth(frame.of(text), str(fields[part]), nth)
    return at if at == NOWHERE else Span(frame.start + at.start, frame.start + at.end)


def find_nth(text: str, words: str, nth: int = 1) -> Span:
    """The nth occurrence (from 1) of `words` in `text`, or NOWHERE."""
    start = -1
    for _ in range(nth):
        start = text.find(words, start + 1)
        if start < 0:
            return NOWHERE
    return Span(start, start + len(words))


def _lost(line: GoldLine, path: str, words: str) -> Issue:
    detail = f"{line.where}: {words!r} is not in the text." if words else f"{line.where}: not read."
    hint = "Compare with the text in the articles table." if words else "Was it part of the run?"
    return Issue(path=path, stage="score", code="gold-not-placed", detail=detail, hint=hint)


def _expanded(gold: Gold, texts: Mapping[str, str]) -> Iterator[Placed]:
    """Every occurrence of the forms that `entity` lines list, the longest first."""
    forms: dict[str, list[tuple[str, GoldLine]]] = {}
    for line, _ in gold.of("entity"):
        for path, words in line.fields["forms"].items():
            forms.setdefault(path, []).extend((form, line) for form in words)
    for path, found in forms.items():
        gold.done.setdefault("mention", set()).add(path)
        if path not in texts:
            gold.issues.append(_lost(found[0][1], path, ""))
            continue
        taken = [one.span for one in (*gold.mentions, *gold.outside) if one.path == path]
        for form, line in sorted(found, key=lambda one: -len(one[0])):
            spans = [at for at in occurrences(texts[path], form) if not _inside(at, taken)]
            if not spans:
                gold.issues.append(_lost(line, path, form))
            taken += spans
            fields = {"label": line.fields["label"], "entity": line.fields["name"]}
            yield from (Placed(path, at, fields) for at in spans)


def _inside(at: Span, taken: Sequence[Span]) -> bool:
    return any(at.overlap(other) for other in taken)


def occurrences(text: str, form: str) -> Iterator[Span]:
    """Where a name stands as a word of its own: no letter, digit or hyphen is joined to it."""
    start = text.find(form)
    while start >= 0:
        end = start + len(form)
        if not (_joined(text[max(0, start - 2) : start][::-1]) or _joined(text[end : end + 2])):
            yield Span(start, end)
        start = text.find(form, start + 1)


def _joined(beside: str) -> bool:
    """Whether the characters beside a name, outward, make it part of a longer word."""
    return beside[:1].isalnum() or (beside[:1] == "-" and beside[1:2].isalnum())
