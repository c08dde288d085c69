"""Clues about sources: reporting verbs and attributions in the sentence of a stretch in marks."""

from __future__ import annotations

from pipeline.quotes.marked.marking import Marking
from pipeline.quotes.rules.cues import VerbCue
from pipeline.quotes.rules.reach import Range
from pipeline.quotes.rules.units import Kind

_CLOSE = 3
"""Units between a cue and the marks right beside it."""
_COLON = 30
"""Units between a cue and a colon before the marks."""
_FAR = 25
"""Units between a cue and the marks in one sentence."""
_LABEL = 10
"""Units between a naming verb and what it names."""
_QUOTING = frozenset("ql")


def verb_before(marking: Marking) -> bool:
    """A reporting verb right before the marks, or before a colon that stands there."""
    for cue, speaker in marking.verbs:
        end = max(cue.last + 1, cue.finite + 1, speaker[1] if speaker else 0)
        if end > marking.at:
            end = max(cue.at, cue.finite) + 1
        reach = _COLON if marking.low(marking.at - 1) == ":" else _CLOSE
        between = marking.units[end : marking.at]
        if cue.at < marking.at and _QUOTING & set(cue.verb.frames) and len(between) <= reach:
            return not any(unit.low in {";", "."} for unit in between)
    return False


def experts_near(marking: Marking) -> bool:
    """Experts use a term: they call something so, or speak of it, and say nothing else."""
    terms = all(
        "l" in cue.verb.frames or marking.low(cue.at) in marking.facts.speaks
        for cue, _ in marking.verbs
    )
    near = range(max(0, marking.lead - _LABEL), min(len(marking.units), marking.at + _LABEL))
    return terms and any(
        marking.low(at) in marking.facts.experts
        and marking.low(at - 1) not in marking.speech.determiners
        and not marking.low(at - 1).endswith(("'s", "’s"))
        and not marking.is_capital(at + 1)
        for at in near
    )


def common_name(marking: Marking) -> bool:
    """A word for nicknames near the marks ("Spitzname", "Volksmund", "locally")."""
    return not marking.facts.common.isdisjoint(marking.near(6, 4))


def label(marking: Marking) -> bool:
    """A source calls something so: a naming verb with its subject, no expert and no public."""
    return (
        not experts_near(marking)
        and not common_name(marking)
        and any(
            "l" in cue.verb.frames
            and speaker is not None
            and not cue.passive
            and not _is_anyone(marking, speaker)
            and abs(cue.at - marking.at) <= _LABEL
            and not _is_reflexive(marking, cue)
            for cue, speaker in marking.verbs
        )
    )


def what_called(marking: Marking) -> bool:
    """A source calls something so that goes unnamed: "what the company calls “reform”"."""
    openers = marking.speech.question_words & marking.near(_LABEL, 0)
    return bool(openers) and label(marking)


def verb_near(marking: Marking) -> bool:
    """A reporting verb with a subject somewhere in the sentence."""
    return any(
        abs(cue.at - marking.at) <= _FAR
        and speaker is not None
        and not _holds(speaker, marking)
        and not _is_anyone(marking, speaker)
        for cue, speaker in marking.verbs
    )


def criticised(marking: Marking) -> bool:
    """A verb of criticism, warning, demand or denial in the sentence."""
    return any(
        cue.verb.force in {"criticise", "warn", "demand", "deny", "claim", "promise"}
        and abs(cue.at - marking.at) <= _FAR
        for cue, _ in marking.verbs
    )


def in_speaker(marking: Marking) -> bool:
    """The marks are a name in the subject of a reporting verb: the “Argus” said."""
    return marking.inner[:1].isupper() and any(
        speaker is not None and _holds(speaker, marking) and "l" not in cue.verb.frames
        for cue, speaker in marking.verbs
    )


def source_near(marking: Marking) -> bool:
    """An attribution with a source in the sentence ("laut", "according to", "aldus")."""
    return any(
        one.speaker is not None and not _holds(one.speaker, marking) for one in marking.others
    )


def source_beside(marking: Marking) -> bool:
    """An attribution right after the marks: "…", so der Minister / aldus de minister."""
    return any(
        one.speaker is not None and marking.after <= one.cue[0] <= marking.after + 1
        for one in marking.others
    )


def disputed(marking: Marking) -> bool:
    """A word of blame, fear or promise near the marks, whose object is a view ("Vorwurf")."""
    return not marking.facts.disputes.isdisjoint(marking.near(_LABEL, 5))


def viewed(marking: Marking) -> bool:
    """A word for finding, feeling or seeing as in the sentence ("hält", "regards", "vindt")."""
    return not marking.facts.views.isdisjoint(marking.near(_LABEL, 5))


def slogan(marking: Marking) -> bool:
    """What is shown or shouted right beside a capital in marks: "auf Plakaten stand „Weg da“"."""
    beside = marking.facts.shown & marking.near(_CLOSE, _CLOSE)
    return bool(beside) and marking.inner[:1].isupper()


def reported_mood(marking: Marking) -> bool:
    """A verb form of reported speech in the sentence ("sei", "zou")."""
    speech = marking.speech
    moods = speech.reported_mood | (speech.reported_aux if not speech.noun_capitals else set())
    return any(unit.low in moods and unit.kind is Kind.WORD for unit in marking.units)


def nothing_near(marking: Marking) -> bool:
    """Neither a reporting verb nor an attribution in the sentence, and nothing is shown."""
    shown = marking.facts.shown | marking.speech.quoting_nouns
    return (
        not marking.verbs and not marking.others and shown.isdisjoint(marking.near(_LABEL, _LABEL))
    )


def _holds(speaker: Range, marking: Marking) -> bool:
    return speaker[0] <= marking.at < speaker[1]


def _is_anyone(marking: Marking, speaker: Range) -> bool:
    """Whether the subject is nobody in particular ("man", "many")."""
    alone = speaker[1] - speaker[0] == 1
    return alone and marking.low(speaker[0]) in marking.facts.anyone


def _is_reflexive(marking: Marking, cue: VerbCue) -> bool:
    low, high = sorted((cue.at, marking.at))
    return any(
        unit.low in marking.speech.reflexives for unit in marking.units[max(0, low - 3) : high]
    )


FOR = (
    verb_before,
    label,
    what_called,
    verb_near,
    criticised,
    source_near,
    source_beside,
    disputed,
    viewed,
    slogan,
    reported_mood,
)
"""Clues that speak for a quote."""
AGAINST = (
    experts_near,
    common_name,
    in_speaker,
    nothing_near,
)
"""Clues that speak against one."""
