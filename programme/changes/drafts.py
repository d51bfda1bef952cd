"""Drafts: a form begun from what an organisation has written during the year, chosen by the group."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from programme.ground.refusals import Refusal
from programme.improvement.cycles import Cycle, Decision
from programme.preparations.evidence import LONGEST
from programme.preparations.preparations import Case, DoneHow, Evidence
from programme.programmes.template import FieldKind, FormField
from programme.programmes.template_fields import Drawn
from programme.reflections.reflections import Reflection

MOST = 40
"""What can be chosen from at once, the latest; of more it is said how many there are."""
NOWHERE = "nowhere"
"""What is chosen for words that are left out."""


@dataclass(frozen=True, slots=True)
class Said:
    """Words of the year: ``about`` is the test or improvement, or who wrote it; ``field`` where they fit.

    ``field`` is None for what somebody wrote as herself: that is taken along only when the group says so.
    """

    id: str
    text: str
    about: str
    at: datetime
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that draws on the year, with what there is to choose from; ``more`` could not be shown."""

    case: Case
    said: tuple[Said, ...] = ()
    more: int = 0

    @property
    def fields(self) -> tuple[FormField, ...]:
        return tuple(field for field in self.case.owed.item.fields if field.draws)


def of_test(one: Cycle, fields: Sequence[FormField]) -> Said | None:
    """What was learned from a test, in the field for what became of it; None where nothing was written."""
    drawn = _DECIDED.get(one.decision, Drawn.LEARNED) if one.decision else Drawn.LEARNED
    text = (one.learned or one.decision_why).strip()
    if not text:
        return None
    return Said(one.id, text, one.improvement, one.decided_at or one.made_at, _field(fields, drawn))


_DECIDED = {Decision.ADOPT: Drawn.ADOPTED, Decision.ABANDON: Drawn.ABANDONED}


def of_reflection(one: Reflection) -> Said:
    return Said(one.id, one.text.strip(), one.author, one.written_at)


def _field(fields: Iterable[FormField], drawn: Drawn) -> str | None:
    return next((field.id for field in fields if drawn in field.draws), None)


def latest(said: Iterable[Said]) -> tuple[tuple[Said, ...], int]:
    """The latest that fit, oldest first, and how many did not."""
    every = sorted(said, key=lambda one: (one.at, one.id))
    return tuple(every[-MOST:]), max(0, len(every) - MOST)


def composed(draft: Draft, chosen: Mapping[str, str], before: Mapping[str, str]) -> dict[str, str]:
    """Field → what stood there and under it the chosen words, each with what they are about.

    Raises Refusal, at the words that fit no more.
    """
    answers = dict(before)
    there = {field.id for field in draft.fields}
    for one in draft.said:
        field = chosen.get(one.id, NOWHERE)
        if field in there:
            line = f"{one.text} ({one.about})"
            answers[field] = "\n".join(filter(None, (answers.get(field, ""), line)))
            if len(answers[field]) > LONGEST[FieldKind.LONG_TEXT]:
                raise Refusal("draft-long", field=one.id, most=LONGEST[FieldKind.LONG_TEXT])
    return answers


def begun(draft: Draft) -> Case:
    """The form for who cannot choose first: each thing said stands in the field it fits, if there is room."""
    answers: dict[str, str] = {}
    for one in draft.said:
        with suppress(Refusal):
            answers = composed(replace(draft, said=(one,)), {one.id: one.field or NOWHERE}, answers)
    if not answers:
        return draft.case
    evidence = Evidence(DoneHow.FORM, answers=tuple(answers.items()))
    return replace(draft.case, owed=replace(draft.case.owed, draft=evidence))
