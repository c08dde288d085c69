"""newskiosk as a component of spaCy: `spacy.blank("nl").add_pipe("newskiosk")`.

spaCy finds it by the entry point `spacy_factories` in pyproject.toml
(https://spacy.io/usage/saving-loading#entry-points). All its state is its settings, which spaCy
keeps in config.cfg: nothing of it has to be written to disk or pickled.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from pipeline.errors import ConfigError
from pipeline.lang import LANGUAGES
from pipeline.records import Analysis, Figure, Issue, Mention, Quote, Sentence
from pipeline.runs.texts import analyze_texts, engines_for

ANY = "xx"
"""What spaCy calls a pipeline for any language; here the language of each text is detected."""
EXTENSIONS = ("quotes", "figures", "mentions", "issues")

Found = Mention | Quote | Figure | Sentence


@Language.factory(
    "newskiosk",
    default_config={"tagger": "newskiosk", "batch": 16, "ents": True},
    assigns=["doc.ents", "doc.spans", *(f"doc._.{name}" for name in EXTENSIONS)],
)
def make_newskiosk(
    nlp: Language,
    name: str,
    tagger: str,
    batch: int,
    ents: bool,  # noqa: FBT001 - spaCy calls it so
) -> Newskiosk:
    """The component for the language of `nlp`.

    `tagger`: newskiosk, newskiosk-open or spacy. `batch`: how many texts go through it together.
    `ents`: whether names become `doc.ents`, in place of any already there. Raises ConfigError for
    a language that is not supported or an unknown tagger, MissingModel for a missing tagger.
    """
    lang = str(nlp.lang)
    if lang not in (ANY, *LANGUAGES):
        hint = f'Supported: {", ".join(LANGUAGES)}; with spacy.blank("xx") each text is detected.'
        raise ConfigError(f"newskiosk does not read {lang!r}.", hint=hint)
    if batch < 1:
        raise ConfigError(f"Setting 'batch' is {batch}.", hint="Give it 1 or more.")
    engines_for(tagger)
    return Newskiosk(name, "" if lang == ANY else lang, tagger, batch=batch, ents=ents)


@dataclass(slots=True)  # not frozen: spaCy sets the name
class Newskiosk:
    """Writes names, quotes and figures into a Doc.

    - `doc.ents`: names (PER, ORG, LOC, MISC)
    - `doc.spans`: "mentions", "quotes", "figures" and "sentences", each with the identifier of its
      row in `span.id_` and its label or kind in `span.label_`
    - `doc._.mentions`, `doc._.quotes`, `doc._.figures`: the rows as dicts, with the columns of the
      tables; `start` and `end` are the exact characters of `doc.text`
    - `doc._.issues`: what could not be done

    A span takes in every token it touches, so it may be wider than its row. Names that then share
    a token are all in `doc.spans["mentions"]`, the longest in `doc.ents`.
    """

    name: str
    lang: str
    tagger: str
    batch: int = 16
    ents: bool = True

    def __post_init__(self) -> None:
        for name in EXTENSIONS:
            if not Doc.has_extension(name):
                Doc.set_extension(name, default=[])

    def __call__(self, doc: Doc) -> Doc:
        """The same Doc with what was found in it."""
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int | None = None) -> Iterator[Doc]:
        """The Docs in order; at most `batch` of them, and at most `batch_size`, are held at once.

        A text that cannot be analysed costs only itself: see its `doc._.issues`.
        """
        engines, docs_ahead = engines_for(self.tagger), iter(stream)
        size = min(self.batch, batch_size or self.batch)
        while docs := list(islice(docs_ahead, size)):
            texts = [doc.text for doc in docs]
            found = analyze_texts(texts, engines, lang=self.lang, batch=len(texts))
            for doc, one in zip(docs, found, strict=True):
                self._write(doc, one)
                yield doc

    def _write(self, doc: Doc, found: Analysis) -> None:
        issues = list(found.issues)
        groups = {
            "mentions": _spans(doc, [(one, one.label, one.mention_id) for one in found.mentions]),
            "quotes": _spans(doc, [(one, one.kind, one.quote_id) for one in found.quotes]),
            "figures": _spans(doc, [(one, one.kind, one.figure_id) for one in found.figures]),
            "sentences": _spans(doc, [(one, one.block, "") for one in found.sentences]),
        }
        for name, spans in groups.items():
            doc.spans[name] = [one for one in spans if isinstance(one, Span)]
            issues += [one for one in spans if isinstance(one, Issue)]
        if self.ents:
            doc.set_ents(filter_spans(doc.spans["mentions"]))
        for name in ("mentions", "quotes", "figures"):
            setattr(doc._, name, [_row(one) for one in getattr(found, name)])
        doc._.issues = [_row(one) for one in issues]


def _spans(doc: Doc, rows: Sequence[tuple[Found, str, str]]) -> list[Span | Issue]:
    """The span of each row, widened to whole tokens; an Issue where the Doc has none for it."""
    return [_span(doc, row, label, key) or _without(row) for row, label, key in rows]


def _span(doc: Doc, row: Found, label: str, key: str) -> Span | None:
    return doc.char_span(row.start, row.end, label, span_id=key, alignment_mode="expand")


def _without(row: Found) -> Issue:
    return Issue(
        path="",
        stage="spacy",
        code="no-tokens",
        detail=f"No token holds {row.text!r}.",
        hint="It is in the rows of doc._ all the same.",
        article_id=row.article_id,
        start=row.start,
        end=row.end,
    )


def _row(row: Found | Issue) -> dict[str, Any]:
    """A row as plain values, which `doc.to_bytes` can write."""
    return {
        key: list(value) if isinstance(value, tuple) else value
        for key, value in asdict(row).items()
    }
