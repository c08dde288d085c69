"""Kind of source, via and modality against gold: `python -m benchmarks.describe [--part held]`.

Spans of content, cue and speaker are those of the gold: `tests/gold/describe.jsonl` (sentences in
three languages) and the articles of `tests/gold/nl_quotes.jsonl`. `names`: those of the gold, as a
tagger without faults would give them; `no names`: told by capitals; `--tagger` adds those that the
bundled tagger finds. In the articles `kind` counts speakers that are no pronoun, as who a pronoun
stands for is told elsewhere. `--misses` prints what is wrong, of part `tune` only.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.analysis.names import name_all
from pipeline.engines.tagger import BundledTagger
from pipeline.lang import LANGUAGES
from pipeline.quotes.manner.describe import Described, describe
from pipeline.records import Analysis, Article, Block, Mention, Sentence, Span
from pipeline.score.spans import PRF, iou
from pipeline.segment import segment

GOLD = Path(__file__).parent.parent / "tests" / "gold"
MODALITIES = ("asserted", "hedged", "negated")
KINDS = ("named", "role", "organisation", "anonymous")


@dataclass(frozen=True, slots=True)
class Case:
    """A gold quote with what was found; `via` are words, "" if none."""

    group: str
    text: str
    gold: dict[str, Any]
    via: str
    found: Described
    scored: bool

    @property
    def via_is_right(self) -> bool:
        """Whether both have the same one who passed it on: half of the characters, or words."""
        theirs = self.found.via.of(self.text) if self.found.via else ""
        return bool(self.via and theirs) and _alike(self.via, theirs)


def _alike(one: str, other: str) -> bool:
    ours, theirs = set(one.lower().split()), set(other.lower().split())
    at = other.find(one)
    return ours <= theirs or theirs <= ours or (at >= 0 and iou_of(one, other, at) >= 0.5)


def iou_of(one: str, other: str, at: int) -> float:
    """Intersection over union of a text within another one."""
    return iou(Span(at, at + len(one)), Span(0, len(other)))


def rows(name: str) -> list[dict[str, Any]]:
    """The lines of a gold file."""
    return [json.loads(line) for line in (GOLD / name).read_text("utf-8").splitlines()]


def analysis_of(text: str, lang: str) -> Analysis:
    """A text that is all body, with its sentences."""
    article = Article(article_id="g", path="g", outlet="g", text=text)
    body = Block(article_id="g", start=0, end=len(text), kind="body")
    sentences = tuple(segment(article, [body], LANGUAGES[lang]))
    return Analysis(article=article, lang=lang, lang_score=1.0, blocks=(body,), sentences=sentences)


def tagged(texts: Sequence[tuple[str, str]], tagger: BundledTagger) -> list[tuple[Mention, ...]]:
    """The names that a tagger finds in each text, given with its language."""
    return [one.mentions for one in name_all([analysis_of(*one) for one in texts], tagger)]


def holding(sentences: Sequence[Sentence], at: int) -> Span:
    """The sentence in which a character stands."""
    one = next((one for one in sentences if one.end > at), sentences[-1])
    return Span(one.start, one.end)


def names_of(row: dict[str, Any]) -> list[Mention]:
    """The gold's names as mentions."""
    return [
        Mention(
            article_id="g", mention_id="", sentence=0, start=start, end=end,
            text=row["text"][start:end], label=label, score=1.0,
        )
        for start, end, label in row["names"]
    ]  # fmt: skip


def found_in(
    text: str, quote: dict[str, Any], lang: str, mentions: Sequence[Mention] = (),
) -> Described:  # fmt: skip
    """What is found for one gold quote."""
    content, cue, speaker = (
        Span(*quote[key]) if quote[key] else None for key in ("content", "cue", "speaker")
    )
    assert content is not None
    at = cue.start if cue else content.start
    sentence = holding(analysis_of(text, lang).sentences, at)
    return describe(
        text, sentence, content, LANGUAGES[lang].speech,
        cue=cue, speaker=speaker, mentions=mentions,
    )  # fmt: skip


def sentence_cases(
    given: Sequence[dict[str, Any]], names: Sequence[Sequence[Mention]]
) -> Iterator[Case]:
    """Sentences with the names known in each."""
    for row, known in zip(given, names, strict=True):
        text, lang = row["text"], row["lang"]
        found = found_in(text, row, lang, known)
        via = text[slice(*row["via"])] if row["via"] else ""
        yield Case(lang, text, row, via, found, scored=row["speaker"] is not None)


def article_cases(
    given: Sequence[dict[str, Any]], names: Sequence[Sequence[Mention]]
) -> Iterator[Case]:
    """The quotes of Dutch articles, optional ones left out, with the names known in each."""
    sources = LANGUAGES["nl"].speech
    for row, known in zip(given, names, strict=True):
        for quote in row["quotes"]:
            if not quote["optional"]:
                found = found_in(row["text"], quote, "nl", known)
                words = row["text"][slice(*quote["speaker"])].lower() if quote["speaker"] else ""
                pronoun = words in sources.pronouns | sources.relatives | {"hem", "haar", "hun"}
                scored = bool(words) and not pronoun
                yield Case("nl articles", row["text"], quote, quote["via"], found, scored)


def print_scores(cases: Sequence[Case], title: str) -> None:
    """Accuracy of kind and modality, precision, recall and F1 per class."""
    kinds = [one for one in cases if one.scored]
    right = sum(one.gold["speaker_kind"] == one.found.speaker_kind for one in kinds)
    print(f"\n{title}: {len(cases)} quotes")
    print(f"  {'kind':12} accuracy {right / max(1, len(kinds)):.3f} of {len(kinds)}")
    for value in KINDS:
        print_class(value, [(one.gold["speaker_kind"], one.found.speaker_kind) for one in kinds])
    via = PRF(
        sum(one.via_is_right for one in cases),
        sum(bool(one.via) for one in cases),
        sum(one.found.via is not None for one in cases),
    )
    print(f"  {'via':12} P {via.precision:.3f} R {via.recall:.3f} F1 {via.f1:.3f} ({via.n_gold})")
    same = sum(one.gold["modality"] == one.found.modality for one in cases)
    print(f"  {'modality':12} accuracy {same / max(1, len(cases)):.3f}", end="")
    pairs = [(one.gold["modality"], one.found.modality) for one in cases]
    print(f", macro F1 {sum(_prf(value, pairs).f1 for value in MODALITIES) / 3:.3f}")
    for value in MODALITIES:
        print_class(value, pairs)


def _prf(value: str, pairs: Sequence[tuple[str, str]]) -> PRF:
    ours, theirs = (Counter(pair[side] for pair in pairs)[value] for side in (0, 1))
    return PRF(sum(gold == found == value for gold, found in pairs), ours, theirs)


def print_class(value: str, pairs: Sequence[tuple[str, str]]) -> None:
    """One class of a property."""
    one = _prf(value, pairs)
    print(f"    {value:12} P {one.precision:.3f} R {one.recall:.3f} F1 {one.f1:.3f} ({one.n_gold})")


def print_misses(cases: Sequence[Case]) -> None:
    """What is wrong, with its sentence."""
    for one in cases:
        wrong = []
        if one.scored and one.gold["speaker_kind"] != one.found.speaker_kind:
            wrong.append(f"kind {one.gold['speaker_kind']} -> {one.found.speaker_kind}")
        theirs = one.found.via.of(one.text) if one.found.via else ""
        if (one.via or theirs) and not one.via_is_right:
            wrong.append(f"via {one.via!r} -> {theirs!r}")
        if one.gold["modality"] != one.found.modality:
            wrong.append(f"modality {one.gold['modality']} -> {one.found.modality}")
        if wrong:
            start, end = one.gold["content"]
            around = one.text[max(0, start - 120) : end + 80].replace("\n", " ")
            print(f"    {'; '.join(wrong)}\n        {around}")


def groups_of(
    single: Sequence[dict[str, Any]], articles: Sequence[dict[str, Any]], *, tagger: bool
) -> dict[str, list[Case]]:
    """What to score: sentences per language and all, articles, by what is known of names."""
    ways = {"names": [names_of(row) for row in single], "no names": [()] * len(single)}
    whole = {"no names": [()] * len(articles)}
    if tagger:
        engine = BundledTagger()
        ways["tagger"] = list(tagged([(row["text"], row["lang"]) for row in single], engine))
        whole["tagger"] = list(tagged([(row["text"], "nl") for row in articles], engine))
    groups: dict[str, list[Case]] = defaultdict(list)
    for way, names in ways.items():
        for one in sentence_cases(single, names):
            groups[f"{one.group}, {way}"].append(one)
            groups[f"all sentences, {way}"].append(one)
    for way, names in whole.items():
        groups[f"nl articles, {way}"] = list(article_cases(articles, names))
    return groups


def main() -> None:
    """Print the scores of one part, per language."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--part", choices=("tune", "held"), default="tune")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--tagger", action="store_true")
    given = parser.parse_args()
    single, articles = (
        [row for row in rows(name) if row["part"] == given.part]
        for name in ("describe.jsonl", "nl_quotes.jsonl")
    )
    for group, cases in groups_of(single, articles, tagger=given.tagger).items():
        print_scores(cases, f"{given.part}: {group}")
        if given.misses and given.part == "tune":
            print_misses(cases)


if __name__ == "__main__":
    main()
