"""How well are quotes found? Precision, recall and F1 of contents, and of contents with speaker.

    python -m benchmarks.quotes --data DIR [--tagger none] [--part train] [--limit 100] [--rules]

DIR holds `quotes/`: German Wikinews (Petersen-Frey and Biemann 2024), PolNeAR (Newell et al. 2018),
and Dutch speech events of MEANTIME, of which only cue and speaker are annotated; our own Dutch
articles are in the repository (`own_nl`, the half kept for measuring; `--part tune` for the other).
A quote is right if its characters and those of the gold content (the union of its pieces) have an
intersection over union of at least 0.5, one to one; `joint` asks for the speaker as well (half of
the gold speaker's characters covered and no more than twice as long, or the same text). In `joined`
the pieces of an interrupted quotation, which are rows of their own, count as one. `no nested`
leaves out marked words within a report: PolNeAR has them as part of the report only, German
Wikinews as quotes of their own; `both` does both. `--tagger none` is what the rules find alone.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.quote_sets import join_tokens, own_dutch, quotes_in, read_rows
from pipeline.engines import make_tagger
from pipeline.protocols import Tagger
from pipeline.records import Quote, Span
from pipeline.score.spans import PRF, iou_many, match_pairs

Gold = Mapping[str, Any]
Pieces = list[Span]
SETS = {"de": "de_wikinews", "en": "en_polnear"}
_MARK = re.compile(r"[„“”\"»«‘’]|''")


def pieces(spans: Sequence[Sequence[int]]) -> Pieces:
    """Spans as rows of this project."""
    return [Span(start, end) for start, end in spans]


def joined(found: Sequence[Quote]) -> list[tuple[Pieces, Quote]]:
    """Findings as pieces: direct ones with one and the same cue belong together."""
    groups: dict[object, list[Quote]] = defaultdict(list)
    for one in found:
        key = one.cue_start if one.kind == "direct" and one.cue_start is not None else None
        groups[one.quote_id if key is None else key].append(one)
    return [([Span(q.start, q.end) for q in group], group[0]) for group in groups.values()]


def match(gold: Sequence[Gold], found: Sequence[tuple[Pieces, Quote]]) -> list[tuple[int, int]]:
    """Pairs of gold and finding with an intersection over union of at least 0.5."""
    scored = []
    for i, one in enumerate(gold):
        ours = pieces(one["content"])
        for j, (theirs, _) in enumerate(found):
            if ours and theirs[0].start < ours[-1].end and ours[0].start < theirs[-1].end:
                scored.append((iou_many(ours, theirs), i, j))
    return match_pairs(scored, threshold=0.5)


def same_speaker(one: Gold, row: Quote, text: str) -> bool:
    """Whether the speaker found is the gold one; neither having one counts as right."""
    ours = pieces(one["speaker"])
    if not ours or row.speaker_start is None or row.speaker_end is None:
        return not ours and row.speaker_start is None
    theirs = Span(row.speaker_start, row.speaker_end)
    length = sum(span.end - span.start for span in ours)
    shared = sum(span.overlap(theirs) for span in ours)
    covered = shared >= 0.5 * length and theirs.end - theirs.start <= 2 * length + 8
    return covered or any(span.of(text).lower() == row.speaker.lower() for span in ours)


def is_direct(one: Gold, text: str) -> bool:
    """Whether a gold quote is direct: by its type, or by marks at its start."""
    first = one["content"][0][0] if one["content"] else 0
    marked = bool(_MARK.match(text, first)) or bool(_MARK.search(text[max(0, first - 1) : first]))
    return marked if one["type"] == "Attribution" else one["type"] == "Direct"


def score_rows(rows: Sequence[Gold], found: Sequence[Sequence[Quote]]) -> Mapping[str, PRF]:
    """Scores by measure over articles and the quotes found in them."""
    scores: dict[str, PRF] = defaultdict(PRF)
    for row, quotes in zip(rows, found, strict=True):
        for measure, one in score_article(row, quotes):
            scores[measure] += one
    return scores


def score_article(row: Gold, quotes: Sequence[Quote]) -> Iterator[tuple[str, PRF]]:
    """Scores of one article by measure; optional gold is neither missed nor wrong."""
    gold, text = row["quotes"], row["text"]
    spared = {i for i, one in enumerate(gold) if one.get("optional")}
    pairs = match(gold, single(quotes))
    right = [(i, j) for i, j in pairs if i not in spared]
    n_gold, n_found = len(gold) - len(spared), len(quotes) - len(pairs) + len(right)
    yield "content", PRF(len(right), n_gold, n_found)
    same = sum(same_speaker(gold[i], quotes[j], text) for i, j in right)
    yield "joint", PRF(same, n_gold, n_found)
    yield "speaker of these", PRF(same, len(right), len(right))
    direct = {i for i, one in enumerate(gold) if is_direct(one, text)} - spared
    yield "direct (recall)", PRF(len(direct & {i for i, _ in pairs}), len(direct), len(direct))
    outer = [one for one in quotes if not (one.nested_in and one.kind == "partial")]
    for measure, ways in {
        "no nested": single(outer),
        "joined": joined(quotes),
        "both": joined(outer),
    }.items():
        hit = match(gold, ways)
        good = sum(i not in spared for i, _ in hit)
        yield measure, PRF(good, n_gold, len(ways) - len(hit) + good)


def single(quotes: Sequence[Quote]) -> list[tuple[Pieces, Quote]]:
    """Each finding by itself."""
    return [([Span(one.start, one.end)], one) for one in quotes]


def rules_right(rows: Sequence[Gold], found: Sequence[Sequence[Quote]]) -> Iterator[str]:
    """Per rule how many of its findings are right, and how many there are."""
    n_rule: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for row, quotes in zip(rows, found, strict=True):
        n_rule.update(f"{one.kind}/{one.rule}" for one in quotes)
        pairs = match(row["quotes"], single(quotes))
        right.update(f"{quotes[j].kind}/{quotes[j].rule}" for _, j in pairs)
    for rule, n in n_rule.most_common():
        yield f"    {rule:32}{right[rule] / n:7.2f}{n:7}"


def score_events(rows: Sequence[Gold], tagger: Tagger | None) -> Mapping[str, PRF]:
    """Speech events whose cue is in the cue of a quote, and those with the speaker right too."""
    told = [join_tokens(row["tokens"]) for row in rows]
    found = quotes_in([text for text, _ in told], "nl", tagger, whole=True)
    cue = speaker = 0
    for row, (_, offsets), quotes in zip(rows, told, found, strict=True):
        cues = [offsets[index] for index in row["cue_tokens"]]
        said = [
            Span(offsets[mention["tokens"][0]].start, offsets[mention["tokens"][-1]].end)
            for one in row["speakers"]
            for mention in one["mentions_in_sentence"]
        ]
        near = [one for one in quotes if _meets(cues, one.cue_start, one.cue_end)]
        cue += bool(near)
        speaker += any(_meets(said, one.speaker_start, one.speaker_end) for one in near)
    total = len(rows)
    return {"cue": PRF(cue, total, total), "cue and speaker": PRF(speaker, total, total)}


def _meets(spans: Sequence[Span], start: int | None, end: int | None) -> bool:
    """Whether one of the spans shares a character with a span that may be missing."""
    if start is None or end is None:
        return False
    return any(span.overlap(Span(start, end)) for span in spans)


def main() -> None:
    """Print a table of all sets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--tagger", default="newskiosk", help="newskiosk, newskiosk-open or none")
    parser.add_argument("--part", default="dev", help="dev, train or tune (own Dutch)")
    parser.add_argument("--limit", type=int, default=10_000)
    parser.add_argument("--rules", action="store_true", help="how often each rule is right")
    given = parser.parse_args()
    tagger = None if given.tagger == "none" else make_tagger(given.tagger)
    print(f"{'set':22}{'measure':18}{'P':>7}{'R':>7}{'F1':>7}{'right':>7}{'gold':>7}{'found':>7}")
    for name, lang, rows in annotated(given.data / "quotes", given.part, given.limit):
        found = list(quotes_in([row["text"] for row in rows], lang, tagger))
        show(name, score_rows(rows, found))
        if given.rules:
            print(*rules_right(rows, found), sep="\n")
    if given.part == "dev":
        events = read_rows(given.data / "quotes" / "nl_meantime_speech_dev.jsonl.gz", given.limit)
        show("nl_meantime", score_events(events, tagger))


def annotated(folder: Path, part: str, limit: int) -> Iterator[tuple[str, str, list[Gold]]]:
    """Name, language and rows of each set with contents."""
    if part != "tune":
        for lang, name in SETS.items():
            yield name, lang, read_rows(folder / f"{name}_{part}.jsonl.gz", limit)
    if part != "train":
        yield "own_nl", "nl", list(own_dutch("tune" if part == "tune" else "held"))[:limit]


def show(name: str, scores: Mapping[str, PRF]) -> None:
    """Print the lines of one set."""
    for measure, one in scores.items():
        rates = f"{one.precision:7.3f}{one.recall:7.3f}{one.f1:7.3f}"
        print(f"{name:22}{measure:18}{rates}{one.tp:7}{one.n_gold:7}{one.n_found:7}")


if __name__ == "__main__":
    main()
