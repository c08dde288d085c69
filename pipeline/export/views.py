"""Views over the tables: questions that are asked again and again, in SQL of DuckDB and SQLite."""

from __future__ import annotations

VIEWS = {
    "quotes_with_outlet": """
        SELECT a.outlet, a.published, a.title, a.url, a.lang, a.story_id,
               coalesce(nullif(e.name, ''), nullif(q.speaker_name, ''), q.speaker) AS said_by, q.*
        FROM quotes q
        JOIN articles a ON a.article_id = q.article_id
        LEFT JOIN entities e ON e.entity_id = q.speaker_entity_id
    """,
    "who_is_quoted": """
        SELECT said_by, count(*) AS n_quotes, count(DISTINCT article_id) AS n_articles,
               count(DISTINCT outlet) AS n_outlets,
               count(*) FILTER (WHERE kind IN ('direct', 'block')) AS n_in_own_words,
               min(nullif(published, '')) AS first_published,
               max(nullif(published, '')) AS last_published
        FROM quotes_with_outlet
        WHERE said_by <> ''
        GROUP BY said_by, speaker_entity_id
        ORDER BY n_quotes DESC, said_by
    """,
    "entities_by_outlet": """
        SELECT e.name AS entity, e.label, a.outlet, count(*) AS n_mentions,
               count(DISTINCT m.article_id) AS n_articles, e.entity_id
        FROM mentions m
        JOIN entities e ON e.entity_id = m.entity_id
        JOIN articles a ON a.article_id = m.article_id
        GROUP BY e.entity_id, e.name, e.label, a.outlet
        ORDER BY n_mentions DESC, entity, a.outlet
    """,
    "coverage": """
        SELECT s.title AS story, d.item, d.kind, d.status, d.outlet, d.presence, d.text,
               d.n_sources, d.reason, d.rank, d.story_id, d.item_id, d.article_id
        FROM diff d
        JOIN stories s ON s.story_id = d.story_id
        ORDER BY s.title, d.rank, d.item_id, d.outlet
    """,
    "coverage_by_outlet": """
        SELECT story, outlet, kind,
               count(*) FILTER (WHERE presence = 'present') AS n_present,
               count(*) FILTER (WHERE presence = 'absent') AS n_absent,
               count(*) FILTER (WHERE presence = 'unknown') AS n_unknown,
               count(*) FILTER (WHERE presence = 'present' AND status = 'only') AS n_only_here,
               count(*) FILTER (WHERE presence = 'present' AND status = 'conflict') AS n_in_conflict
        FROM coverage
        GROUP BY story_id, story, outlet, kind
        ORDER BY story, outlet, kind
    """,
}
"""In the order in which they build on each other."""
