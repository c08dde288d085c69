"""Every row type. Offsets are half-open ranges of code points into `Article.text`.

The fields of `Block` ... `Issue` are the columns of the tables of the same name: a public
contract, changed only by adding. `None` in a span means that there is none.
"""

from __future__ import annotations

from pipeline.records.across import (
    ArticleRow,
    Credit,
    DiffItem,
    Entity,
    Link,
    Membership,
    Statement,
    Story,
)
from pipeline.records.article import (
    Analysis,
    Article,
    Block,
    English,
    Figure,
    Guess,
    Markup,
    Mention,
    Quote,
    Sentence,
    Tag,
)
from pipeline.records.basics import Issue, Span, Status, Verdict, make_id, sift
from pipeline.records.signs import Pointing, Signs

__all__ = [
    "Analysis",
    "Article",
    "ArticleRow",
    "Block",
    "Credit",
    "DiffItem",
    "English",
    "Entity",
    "Figure",
    "Guess",
    "Issue",
    "Link",
    "Markup",
    "Membership",
    "Mention",
    "Pointing",
    "Quote",
    "Sentence",
    "Signs",
    "Span",
    "Statement",
    "Status",
    "Story",
    "Tag",
    "Verdict",
    "make_id",
    "sift",
]
