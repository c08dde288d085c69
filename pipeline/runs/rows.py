"""The rows of the tables out of the analyses of all articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from pipeline.records import Analysis, ArticleRow, Issue, Membership, Sentence


def collect(analyses: Sequence[Analysis], issues: Sequence[Issue]) -> dict[str, Sequence[Any]]:
    """The tables that are simply what was found in each article, article by article."""
    names = ("blocks", "sentences", "mentions", "quotes", "figures")
    rows: dict[str, Sequence[Any]] = {
        name: [row for one in analyses for row in getattr(one, name)] for name in names
    }
    rows["issues"] = [*issues, *(issue for one in analyses for issue in one.issues)]
    return rows


def article_rows(analyses: Sequence[Analysis], members: Sequence[Membership]) -> list[ArticleRow]:
    """The per-article dataframe: one row per article, in the order given."""
    of = {member.article_id: member for member in members}
    return [_row(one, of.get(one.article.article_id)) for one in analyses]


def _row(analysis: Analysis, member: Membership | None) -> ArticleRow:
    article = analysis.article
    return ArticleRow(
        article_id=article.article_id,
        path=article.path,
        outlet=article.outlet,
        title=article.title or _headline(analysis),
        author=article.author,
        url=article.url,
        published=article.published,
        lang=analysis.lang,
        lang_score=analysis.lang_score,
        text=article.text,
        text_en=_english(analysis.sentences),
        n_sentences=len(analysis.sentences),
        n_mentions=len(analysis.mentions),
        n_quotes=len(analysis.quotes),
        n_figures=len(analysis.figures),
        n_issues=len(analysis.issues),
        persons=_named(analysis, "PER"),
        organisations=_named(analysis, "ORG"),
        places=_named(analysis, "LOC"),
        speakers=_unique(one.speaker_name or one.speaker for one in analysis.quotes),
        story_id=member.story_id if member else "",
        copy_of=member.copy_of if member else "",
    )


def _headline(analysis: Analysis) -> str:
    """The headline that the text begins with, "" where there is none."""
    told = next((one for one in analysis.sentences if one.block in ("headline", "body")), None)
    return told.text if told and told.block == "headline" else ""


def _english(sentences: Sequence[Sentence]) -> str:
    """The English that there is, a blank line where the kind of block changes."""
    told = (one for one in sentences if one.text_en)
    groups = groupby(told, key=lambda one: one.block)
    return "\n\n".join(" ".join(one.text_en for one in group) for _, group in groups)


def _named(analysis: Analysis, label: str) -> tuple[str, ...]:
    return _unique(one.entity or one.text for one in analysis.mentions if one.label == label)


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))
