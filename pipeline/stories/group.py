"""Group articles into stories: similarity of each pair, then average-link clustering."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from pipeline.protocols import Embedder
from pipeline.records import Analysis, Membership, Story, make_id
from pipeline.stories.cluster import Matrix, average_link
from pipeline.stories.copies import Copy, find_copies
from pipeline.stories.credits import agencies_of
from pipeline.stories.likeness import article_vectors, content, likeness, name_counts

THRESHOLD = 0.54  # docs/stories.md: with dates 0.46 to 0.56 are equal on BASIL, without it is best
_TITLE = 120
_NAMES = 5


def group_stories(
    analyses: Sequence[Analysis], embedder: Embedder
) -> tuple[list[Story], list[Membership]]:
    """The stories, the earliest first, and one membership per article, in the order given.

    Copies (reprints, wire texts) are in the story of their original and point to it. The
    `story_id` comes from the earliest article alone, so it stays when later articles are added,
    and changes only where an earlier one turns up.
    """
    if not analyses:
        return [], []
    ordered = sorted(analyses, key=_when)
    vectors = article_vectors(ordered, embedder)
    alike = likeness(ordered, vectors)
    copies = find_copies(ordered, vectors, agencies_of(ordered))
    for copy in copies.values():
        alike[copy.copy, copy.original] = alike[copy.original, copy.copy] = 1.0
    groups = average_link(alike, THRESHOLD)
    stories = [_story([ordered[row] for row in group], alike, group) for group in groups]
    members = _memberships(ordered, alike, groups, copies)
    return stories, [members[one.article.article_id] for one in analyses]


def _when(analysis: Analysis) -> tuple[bool, str, str]:
    """Dated articles first, by date; of equals the alphabetically first path."""
    published = analysis.article.published
    return not published, published, analysis.article.path


def _story_id(first: Analysis) -> str:
    return make_id("story", first.article.article_id)


def _story(members: Sequence[Analysis], alike: Matrix, group: list[int]) -> Story:
    dates = sorted(one.article.published for one in members if one.article.published)
    return Story(
        story_id=_story_id(members[0]),
        title=_title(members, alike[np.ix_(group, group)].sum(axis=1)),
        n_articles=len(members),
        outlets=tuple(sorted({one.article.outlet for one in members})),
        first_published=dates[0] if dates else "",
        last_published=dates[-1] if dates else "",
    )


def _title(members: Sequence[Analysis], central: Matrix) -> str:
    """The title of the most central article that has one, in English if there is one."""
    titles = [_headline(one) for one in members]
    best = max(
        range(len(members)),
        key=lambda row: (bool(titles[row]), members[row].lang == "en", central[row], -row),
    )
    return titles[best] or _opening(members[int(central.argmax())])


def _headline(analysis: Analysis) -> str:
    head = next((one.text for one in analysis.sentences if one.block == "headline"), "")
    return " ".join((analysis.article.title or head).split())


def _opening(analysis: Analysis) -> str:
    """The first sentence, cut at a word, where nobody gave a title."""
    told = content(analysis)
    words = " ".join((told[0].text if told else analysis.article.text[:1000]).split())
    if len(words) <= _TITLE:
        return words or analysis.article.path
    return words[:_TITLE].rsplit(" ", 1)[0] + " …"


def _memberships(
    ordered: Sequence[Analysis], alike: Matrix, groups: list[list[int]], copies: dict[int, Copy]
) -> dict[str, Membership]:
    names = name_counts(ordered)
    others = alike.copy()
    np.fill_diagonal(others, -np.inf)
    found = {}
    for group in groups:
        for row in group:
            copy = copies.get(row)
            rest = [other for other in group if other != row]
            nearest = max(rest, key=lambda other: others[row, other]) if rest else -1
            evidence = copy.evidence if copy else _evidence(ordered, row, nearest, others, names)
            article = ordered[row].article
            found[article.article_id] = Membership(
                article_id=article.article_id,
                story_id=_story_id(ordered[group[0]]),
                copy_of=ordered[copy.original].article.article_id if copy else "",
                score=round(float(alike[row, rest].mean()), 3) if rest else 1.0,
                evidence=evidence,
            )
    return found


def _evidence(
    ordered: Sequence[Analysis],
    row: int,
    nearest: int,
    others: Matrix,
    names: Sequence[dict[str, int]],
) -> str:
    if nearest < 0:
        best = float(others[row].max(initial=-np.inf))
        return f"the nearest article reaches {best:.2f} of {THRESHOLD}" if best > -1 else "alone"
    shared = sorted(names[row].keys() & names[nearest].keys(), key=lambda n: -names[row][n])
    also = f"; names in both: {', '.join(shared[:_NAMES])}" if shared else ""
    return f"similarity {others[row, nearest]:.2f} with {ordered[nearest].article.path}{also}"
