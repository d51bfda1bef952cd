"""What somebody will be told or was, and why, in a line each: for the rehearsal's calendar."""

from collections.abc import Sequence

from programme.messages.foresight import Heard, Told
from programme.preparations.preparation_notices import days_before
from texts import Texts
from views.ground.notices import shown
from views.ground.wording import written

NAMED = 4
"""Names in a line; of more it is said how many there are."""


def what(told: Told, texts: Texts) -> str:
    """Påminnelse: Presentation."""
    return texts(f"foresight-{shown()[told.kind].what(told)}", **_facts(told, texts))


def what_of(heard: Heard, texts: Texts) -> str:
    """The same with everybody whose it is: Det som fortfarande saknas från Norrby, Ekeby: Presentation."""
    told = heard.told
    facts = _facts(told, texts)
    if heard.owners:
        facts["owner"] = named(heard.owners, texts)
    return texts(f"foresight-{shown()[told.kind].what(told)}", **facts)


def why(told: Told, texts: Texts) -> str:
    """Which preparation, which offset, which meeting."""
    days = days_before(told.occasion) or 0
    return texts(f"foresight-why-{shown()[told.kind].why(told)}", **_facts(told, texts), days=days)


def _facts(told: Told, texts: Texts) -> dict[str, str]:
    """Its dates as they are said on its own day, which stands beside it."""
    one, meeting, dates = told.owed, told.meeting, texts.read_on(told.on).dates
    return {
        "programme": told.programme.title,
        "name": told.about,
        "title": written(one.item.title, texts) if one else "",
        "owner": one.owner if one else "",
        "due": dates.day(one.due_on) if one else "",
        "meeting": written(meeting.short, texts) if meeting else "",
        "meets": dates.weekday(meeting.on) if meeting else "",
        "question": written(told.question.text, texts) if told.question else "",
        "step": written(told.programme.step(told.question.step).title, texts) if told.question else "",
    }


def named(names: Sequence[str], texts: Texts) -> str:
    """Norrby, Ekeby och 12 till."""
    if len(names) <= NAMED + 1:
        return ", ".join(names)
    return texts("preview-names", names=", ".join(names[:NAMED]), count=len(names) - NAMED)
