"""How well are quotes found by rules? Precision, recall and F1 on three annotated sets.

    python -m benchmarks.quotes --data DIR [--part train] [--limit 100] [--rules]

DIR holds `quotes/`: German Wikinews (Petersen-Frey and Biemann 2024), PolNeAR (Newell et al. 2018),
and Dutch speech events of MEANTIME, of which only cue and speaker are annotated. A quote is right
if its characters and those of the gold content (the union of its pieces) have an intersection over
union of at least 0.5, one to one; `joint` asks for the speaker as well (half of the gold speaker's
characters covered and no more than twice as long, or the same text). In `joined` the pieces of an
interrupted quotation, which are rows of their own, count as one. `no nested partial` leaves out
marked words within a report: PolNeAR has them as part of the report only, German Wikinews as quotes
of their own.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pipeline.blocks import label_blocks
from pipeline.lang import LANGUAGES
from pipeline.quotes import find_quotes
from pipeline.records import Article, Block, Quote, Span, make_id, sift
from pipeline.score.spans import PRF, iou_many, match_pairs
from pipeline.segment import segment

Gold = Mapping[str, Any]
Pieces = list[Span]
SETS = {"de": "de_wikinews", "en": "en_polnear"}
_MARK = re.compile(r"[„“”\"»«‘’]|''")


def read_rows(path: Path, limit: int) -> Iterator[dict[str, Any]]:
    """The rows of a gzipped JSONL file, at most `limit`."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for _, line in zip(range(limit), file, strict=False):
            yield json.loads(line)


def quotes_in(text: str, lang: str, *, whole: bool = False) -> list[Quote]:
    """The quotes that the rules find in a text, without names from a tagger."""
    article = Article(article_id=make_id(text), path="gold", outlet="gold", text=text)
    body = Block(article_id=article.article_id, start=0, end=len(text), kind="body")
    blocks = [body] if whole else label_blocks(article)
    sentences = segment(article, blocks, LANGUAGES[lang])
    return sift(find_quotes(article, sentences, (), LANGUAGES[lang], blocks=blocks))[0]


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


def score_set(
    path: Path, lang: str, limit: int
) -> tuple[dict[str, PRF], Counter[str], Counter[str]]:
    """Scores of a set by measure, and per rule how many were found and how many of them right."""
    scores: dict[str, PRF] = defaultdict(PRF)
    n_rule: Counter[str] = Counter()
    right_rule: Counter[str] = Counter()
    for row in read_rows(path, limit):
        gold, text = row["quotes"], row["text"]
        rows = quotes_in(text, lang)
        single = [([Span(one.start, one.end)], one) for one in rows]
        pairs = match(gold, single)
        same = [(i, j) for i, j in pairs if same_speaker(gold[i], rows[j], text)]
        direct = [i for i, one in enumerate(gold) if is_direct(one, text)]
        scores["content"] += PRF(len(pairs), len(gold), len(rows))
        scores["joint"] += PRF(len(same), len(gold), len(rows))
        outer = [one for one in single if not (one[1].nested_in and one[1].kind == "partial")]
        scores["no nested partial"] += PRF(len(match(gold, outer)), len(gold), len(outer))
        groups = joined(rows)
        scores["joined"] += PRF(len(match(gold, groups)), len(gold), len(groups))
        hits = {i for i, _ in match(gold, groups)} | {i for i, _ in pairs}
        scores["direct (recall)"] += PRF(len(hits & set(direct)), len(direct), len(direct))
        n_rule.update(f"{one.kind}/{one.rule}" for one in rows)
        right_rule.update(f"{rows[j].kind}/{rows[j].rule}" for _, j in pairs)
    return scores, n_rule, right_rule


def score_dutch(path: Path, limit: int) -> dict[str, PRF]:
    """Speech events whose cue is in the cue of a quote, and those with the speaker right too."""
    cue = speaker = total = 0
    for row in read_rows(path, limit):
        text, offsets = join_tokens(row["tokens"])
        cues = [offsets[index] for index in row["cue_tokens"]]
        said = [
            Span(offsets[mention["tokens"][0]].start, offsets[mention["tokens"][-1]].end)
            for one in row["speakers"]
            for mention in one["mentions_in_sentence"]
        ]
        near = [
            one
            for one in quotes_in(text, "nl", whole=True)
            if one.cue_start is not None
            and any(span.overlap(Span(one.cue_start, one.cue_end or 0)) for span in cues)
        ]
        total += 1
        cue += bool(near)
        speaker += any(
            one.speaker_start is not None
            and any(span.overlap(Span(one.speaker_start, one.speaker_end or 0)) for span in said)
            for one in near
        )
    return {"cue": PRF(cue, total, total), "cue and speaker": PRF(speaker, total, total)}


def join_tokens(tokens: Sequence[str]) -> tuple[str, list[Span]]:
    """Tokens as running text, with the place of each."""
    text, spans = "", []
    for index, token in enumerate(tokens):
        glued = token in {".", ",", ";", ":", "?", "!", ")", "''"} or (text[-1:] in {"(", "`"})
        glued = glued or (token == "'" and index > 0 and tokens[index - 1] == "'")
        text += "" if glued or not text else " "
        spans.append(Span(len(text), len(text) + len(token)))
        text += token
    return text, spans


def main() -> None:
    """Print a table of all sets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--part", default="dev")
    parser.add_argument("--limit", type=int, default=10_000)
    parser.add_argument("--rules", action="store_true")
    given = parser.parse_args()
    folder = given.data / "quotes"
    print(f"{'set':22}{'measure':18}{'P':>7}{'R':>7}{'F1':>7}{'right':>7}{'gold':>7}{'found':>7}")
    for lang, name in SETS.items():
        scores, n_rule, right = score_set(
            folder / f"{name}_{given.part}.jsonl.gz", lang, given.limit
        )
        show(name, scores)
        if given.rules:
            for rule, n in n_rule.most_common():
                print(f"    {rule:32}{right[rule] / n:7.2f}{n:7}")
    show("nl_meantime", score_dutch(folder / "nl_meantime_speech_dev.jsonl.gz", given.limit))


def show(name: str, scores: Mapping[str, PRF]) -> None:
    """Print the lines of one set."""
    for measure, one in scores.items():
        rates = f"{one.precision:7.3f}{one.recall:7.3f}{one.f1:7.3f}"
        print(f"{name:22}{measure:18}{rates}{one.tp:7}{one.n_gold:7}{one.n_found:7}")


if __name__ == "__main__":
    main()
