"""Facts on how articles are laid out: bylines, teasers, boilerplate."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Layout:
    """Facts on how articles are laid out: bylines, teasers, boilerplate.

    All in lower case, but for `posted`, `roles` and `quote_labels`, which are matched as written.
    Layout is read before the language is known, so the facts of all languages apply together.

    `months`: names and short forms without full stop. `byline_starts`: what stands in front of an
    author's name. `byline_marks`: words and agencies that prove a byline; `byline_words`: words
    that may also stand in one. `credit_starts`: what a picture credit begins with, before a colon.
    `caption_starts`: first words of a caption. `footer_lines`: whole lines that belong to the page,
    not to the article; `footer_words`: words of buttons; `glue`: words between them;
    `footer_starts`: beginnings of short lines; `footer_phrases`: found anywhere in short lines.
    `related_titles`: headings of links to other articles. `summary_titles`: headings of summaries.
    `profile_starts`: first words of an author picture's caption. `posted`, `roles`: words of a
    forum's header. `quote_labels`: a forum's label on quoted text. `first_person`: pronouns of the
    first person.
    """

    months: frozenset[str]
    byline_starts: tuple[str, ...]
    byline_marks: frozenset[str]
    byline_words: frozenset[str]
    credit_starts: tuple[str, ...]
    caption_starts: tuple[str, ...]
    footer_lines: frozenset[str]
    footer_words: frozenset[str]
    glue: frozenset[str]
    footer_starts: tuple[str, ...]
    footer_phrases: tuple[str, ...]
    related_titles: frozenset[str]
    summary_titles: frozenset[str]
    profile_starts: tuple[str, ...]
    posted: tuple[str, ...]
    roles: tuple[str, ...]
    quote_labels: tuple[str, ...]
    first_person: frozenset[str]
