"""What somebody will be told or was, and why, in a line each: for the rehearsal's calendar."""

import re
from collections.abc import Sequence

from programme.ground.notices import FOR_FACILITATOR, NEW_PLAN, Kind
from programme.messages.foresight import Told
from programme.preparations.preparation_notices import BOOK
from programme.programmes.template import QuestionWhen
from texts import Texts
from views.ground.wording import written

NAMED = 4
"""Names in a line; of more it is said how many there are."""
OFFSET = re.compile(r"(\d+) days before")
WHEN = {
    QuestionWhen.AFTER_FILM: "film",
    QuestionWhen.MID_HOME: "midway",
    QuestionWhen.IN_COMMITTEE: "committee",
}


def what(told: Told, texts: Texts) -> str:
    """Påminnelse: Presentation."""
    key = "committee" if _when(told) == "committee" else _key(told.kind)
    return texts(f"foresight-{key}", **_facts(told, texts))


def why(told: Told, texts: Texts) -> str:
    """Which preparation, which offset, which meeting."""
    facts = _facts(told, texts)
    if told.kind is Kind.REMINDER:
        return _why_reminder(told, texts, facts)
    if told.kind is Kind.QUESTION:
        return texts(f"foresight-why-question-{_when(told)}", **facts)
    if told.kind is Kind.NEW_DATE and told.occasion == NEW_PLAN:
        return texts("foresight-why-new-plan", **facts)
    if told.kind in FOR_FACILITATOR - {Kind.ESCALATION} or (told.kind is Kind.ESCALATION and not told.owed):
        return texts("foresight-why-facilitator", **facts)
    return texts(f"foresight-why-{_key(told.kind)}", **facts)


def _why_reminder(told: Told, texts: Texts, facts: dict[str, str]) -> str:
    if told.occasion == BOOK:
        return texts("foresight-why-book", **facts)
    offset = OFFSET.match(told.occasion)
    if offset is None:
        return texts("foresight-why-later", **facts)
    return texts("foresight-why-reminder", **facts, days=int(offset[1]))


def _when(told: Told) -> str:
    when = told.question.when if told.question else QuestionWhen.AFTER_MEETING
    return WHEN.get(when, "after")


def _key(kind: Kind) -> str:
    return kind.value.replace("_", "-")


def _facts(told: Told, texts: Texts) -> dict[str, str]:
    one, meeting = told.owed, told.meeting
    return {
        "programme": told.programme.title,
        "name": told.about,
        "title": written(one.item.title, texts) if one else "",
        "owner": one.owner if one else "",
        "due": texts.dates.day(one.due_on) if one else "",
        "meeting": written(meeting.title, texts) if meeting else "",
        "meets": texts.dates.weekday(meeting.on) if meeting else "",
        "question": written(told.question.text, texts) if told.question else "",
        "step": written(told.programme.step(told.question.step).title, texts) if told.question else "",
    }


def named(names: Sequence[str], texts: Texts) -> str:
    """Norrby, Ekeby och 12 till."""
    if len(names) <= NAMED + 1:
        return ", ".join(names)
    return texts("preview-names", names=", ".join(names[:NAMED]), count=len(names) - NAMED)
