from __future__ import annotations

from pipeline.lang.layout import Layout
from pipeline.lang.words import words

LAYOUT = Layout(
    months=words(
        """
        january february march april may june july august september october november december jan
        feb mar apr jun jul aug sep sept oct nov dec
        """
    ),
    byline_starts=(
        "by",
        "written by",
        "story by",
        "reported by",
        "reporting by",
        "words by",
        "author",
        "authors",
        "analysis by",
        "opinion by",
        "guest post by",
    ),
    byline_marks=words(
        """
        updated published posted reporter correspondent editor staff newsroom reuters ap afp
        bloomberg contributor columnist
        """
    ),
    byline_words=words(
        """
        on at and for in the of a last first min mins minute minutes read am pm a.m p.m gmt bst est
        edt et cet utc ago hour hours day days monday tuesday wednesday thursday friday saturday
        sunday senior political technology business foreign our with from special to writer
        """
    ),
    credit_starts=(
        "photo",
        "photos",
        "image",
        "images",
        "credit",
        "picture",
        "photograph",
        "source",
    ),
    caption_starts=("file photo", "file image", "pictured", "in this photo", "stock image"),
    footer_lines=frozenset(
        (
            "read more",
            "learn more",
            "show more",
            "load more",
            "view comments",
            "leave a comment",
            "join the conversation",
            "sign up",
            "sign in",
            "log in",
            "subscribe now",
            "back to top",
            "skip to content",
            "share this article",
            "share this story",
            "share this",
            "copy link",
            "advertisement",
            "all comments",
            "newsletter signup",
            "report a typo",
        )
    ),
    footer_words=words(
        """
        share comment comments subscribe login register print tweet email facebook twitter whatsapp
        telegram linkedin reddit pinterest instagram threads bluesky newsletter rss bookmark
        """
    ),
    glue=words("article story page and or to on in this the your our via by with x"),
    footer_starts=(
        "we use cookies",
        "this website uses cookies",
        "this site uses cookies",
        "sign up for",
        "subscribe to",
        "read also",
        "also read",
        "read next",
        "read more:",
        "see also",
        "follow us",
        "you may also like",
        "related:",
        "this article was originally published",
        "this article originally appeared",
        "please enable javascript",
        "already a subscriber",
        "to comment,",
        "you must be logged in",
        "recommended posts",
        "click here to",
    ),
    footer_phrases=(
        "our newsletter",
        "our free newsletter",
        "all rights reserved",
        "accept cookies",
        "privacy policy",
        "terms of service",
        "no comments yet",
    ),
    related_titles=frozenset(
        (
            "recommended posts",
            "related articles",
            "related stories",
            "related",
            "read more",
            "read next",
            "more on this story",
            "more from us",
            "most read",
            "most popular",
            "you may also like",
            "see also",
            "recommended",
            "trending now",
            "further reading",
        )
    ),
    summary_titles=frozenset(
        (
            "short",
            "summary",
            "in short",
            "in brief",
            "key points",
            "key takeaways",
            "takeaways",
            "at a glance",
            "tl;dr",
            "tldr",
            "the gist",
            "highlights",
        )
    ),
    profile_starts=("profile picture", "profile photo", "avatar of", "author photo", "headshot of"),
    posted=("Posted", "Published"),
    roles=("Administrator", "Administrators", "Moderator", "Moderators", "Member", "Members"),
    quote_labels=("Quote",),
    first_person=words("we we're we've we'll we'd us our ours i i'm i've i'll i'd me my mine"),
)
