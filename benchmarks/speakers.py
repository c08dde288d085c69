"""Who speaks? How often surnames, roles and pronouns get the right name, given gold quotes.

    python -m benchmarks.speakers [--part held] [--answers]

Finding quotes is left out of it: quotes and the words for their speakers are the gold's, names are
those of the bundled tagger. The gold is the project's own: `tests/gold/nl_quotes.jsonl` (`tune`,
on which the rules were tuned, or `held`) and, with `tune`, `tests/gold/sample` in three languages.

Forms: `name` is a full name or a phrase that is all the article says of somebody, for which the
right answer is that name, or none; `surname` a part of a name; `role` a noun for somebody the
article names; `pronoun` any pronoun. `right` is of the answers, `answered` of all that have one.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.analysis.names import name_all
from pipeline.blocks import label_blocks
from pipeline.engines.tagger import BundledTagger
from pipeline.lang import LANGUAGES, Language
from pipeline.quotes import resolve_speakers
from pipeline.read import read_articles
from pipeline.records import Analysis, Article, Quote, Span, make_id
from pipeline.score import load_gold, place_gold
from pipeline.segment import segment

ROOT = Path(__file__).parent.parent
_MARKS = re.compile(r"[\"'“”„‘’»«]")
_LANGS = {"Wolmer Courant": "nl", "ledger": "en", "observer": "en"}


@dataclass(frozen=True, slots=True)
class Told:
    """An article, and its gold quotes with the name of each speaker."""

    article: Article
    lang: str
    quotes: tuple[Quote, ...]
    names: tuple[str, ...]


def quote_at(
    article: Article, kind: str, content: Span, *, speaker_kind: str = "", **parts: Span | None
) -> Quote:
    """A gold quote as a row; `parts` are the spans of cue and speaker."""
    placed = {name: span for name, span in parts.items() if span is not None}
    given: dict[str, object] = {name: span.of(article.text) for name, span in placed.items()}
    given |= {f"{name}_start": span.start for name, span in placed.items()}
    given |= {f"{name}_end": span.end for name, span in placed.items()}
    return Quote(
        article_id=article.article_id,
        quote_id=make_id(article.article_id, content.start, content.end),
        sentence=0,
        start=content.start,
        end=content.end,
        text=content.of(article.text),
        kind=kind,
        speaker_kind=speaker_kind,
        rule="gold",
        score=1.0,
        **given,  # type: ignore[arg-type]
    )


def dutch(part: str) -> Iterator[Told]:
    """The Dutch articles of one half."""
    file = ROOT / "tests" / "gold" / "nl_quotes.jsonl"
    for line in file.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["part"] == part:
            text = row["text"]
            article = Article(article_id=row["id"], path=row["id"], outlet="gold", text=text)
            quotes = [
                quote_at(
                    article,
                    one["kind"],
                    Span(*one["content"]),
                    cue=Span(*one["cue"]) if one["cue"] else None,
                    speaker=Span(*one["speaker"]) if one["speaker"] else None,
                    speaker_kind=one["speaker_kind"],
                )
                for one in row["quotes"]
            ]
            yield Told(
                article, "nl", tuple(quotes), tuple(one["speaker_name"] for one in row["quotes"])
            )


def sample() -> Iterator[Told]:
    """The sample corpus; a speaker without `name` is named by its own words."""
    articles = [one for one in read_articles([ROOT / "data" / "raw"]) if isinstance(one, Article)]
    gold = place_gold(load_gold(ROOT / "tests" / "gold" / "sample"), articles)
    for article in articles:
        held = [one for one in gold.quotes if one.path == article.path]
        quotes = [
            quote_at(article, one.fields["kind"], one.span, cue=one.cue, speaker=one.speaker)
            for one in held
        ]
        names = [one.fields.get("name") or one.fields.get("speaker", "") for one in held]
        yield Told(article, lang_of(article), tuple(quotes), tuple(names))


def lang_of(article: Article) -> str:
    """The language of a sample article: the clippings hold an English and a Dutch one."""
    if article.path.startswith("wreck-clippings"):
        return "en" if article.path.endswith("#1") else "nl"
    return _LANGS.get(article.path.split("/")[0], "de")


def resolve(told: Sequence[Told], tagger: BundledTagger) -> list[list[Quote]]:
    """The quotes of each article with their speakers resolved."""
    rows = []
    for one in told:
        blocks = tuple(label_blocks(one.article))
        sentences = tuple(segment(one.article, blocks, LANGUAGES[one.lang]))
        rows.append(
            Analysis(
                article=one.article,
                lang=one.lang,
                lang_score=1.0,
                blocks=blocks,
                sentences=sentences,
            )
        )
    named = name_all(rows, tagger)
    return [
        resolve_speakers(row.article, row.sentences, row.mentions, one.quotes, LANGUAGES[one.lang])
        for one, row in zip(told, named, strict=True)
    ]


def words(name: str) -> tuple[str, ...]:
    """The words of a name to compare, without marks and a first article."""
    found = tuple(_MARKS.sub("", name.lower()).split())
    facts = [one.reference for one in LANGUAGES.values()]
    first = {word for one in facts for word in one.definite | one.indefinite}
    return found[1:] if len(found) > 1 and found[0] in first else found


def form_of(quote: Quote, name: str, lang: Language) -> str:
    """The form of a speaker, by its words and the name that is right."""
    said, right = words(quote.speaker), words(name)
    facts = lang.reference
    pronouns = facts.masculine | facts.feminine | facts.feminine_or_many | facts.first
    if len(said) == 1 and said[0] in pronouns | lang.speech.pronouns | lang.speech.relatives:
        return "pronoun"
    if said == right:
        return "name"
    return "surname" if set(said) < set(right) else "role"


def main() -> None:
    """Print a table per set, and with --answers each wrong or missing name."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=("tune", "held"), default="tune")
    parser.add_argument("--answers", action="store_true")
    given = parser.parse_args()
    sets = {f"Dutch, {given.part}": list(dutch(given.part))}
    if given.part == "tune":
        sets["sample"] = list(sample())
    tagger = BundledTagger()
    print(f"{'set':14}{'form':10}{'gold':>6}{'answered':>10}{'right':>8}")
    for name, told in sets.items():
        show(name, told, resolve(told, tagger), answers=given.answers)


def show(
    name: str, told: Sequence[Told], found: Sequence[Sequence[Quote]], *, answers: bool
) -> None:
    """Print the numbers of one set."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for one, rows in zip(told, found, strict=True):
        for row, right in zip(rows, one.names, strict=True):
            if not row.speaker:
                continue
            form = form_of(row, right, LANGUAGES[one.lang])
            same = words(row.speaker_name)[: len(words(right)) or None] == words(right)
            answer = bool(row.speaker_name)
            counts[form].update(gold=1, answered=answer, right=answer and same)
            if answers and not same and (answer or form != "name"):
                print(f"  {one.article.path}: {row.speaker} -> {row.speaker_name or '?'} ({right})")
    for form in ("name", "surname", "role", "pronoun"):
        n = counts[form]
        rates = n["answered"] / max(1, n["gold"]), n["right"] / max(1, n["answered"])
        print(f"{name:14}{form:10}{n['gold']:6}{rates[0]:10.3f}{rates[1]:8.3f}")


if __name__ == "__main__":
    main()
