"""Absences: the form in which somebody says when she is left in peace, and who is away, in a line each."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import Annotated, Any

from pydantic import AfterValidator

from programme.people.absences import WEEK, Absence, require_weekdays
from programme.people.people import Person
from texts import Mrkdwn, Texts
from texts.lists import listed
from views.ground import blocks, windows
from views.ground.blocks import Block, Element, Option
from views.ground.forms import Form, names
from views.ground.names import told_apart
from views.ground.places import Place
from views.ground.windows import Memory

OPEN = "absence-open"
FORM = "absence-form"
BACK = "absence-back"
AWAY_FOR = "absence-for"
FORM_FOR = "absence-form-for"
CANNOT = "absence-cannot"

MENU, AWAY = "letter-menu", "away"
"""The three dots on a letter, and what is chosen there."""

NOBODY = "nobody"
"""What is chosen by who wants nobody to hear in her place."""
A_MONDAY = date(2024, 1, 1)
AT_MOST = 8
"""People named to a facilitator at once."""


def _some_left(weekdays: frozenset[int]) -> frozenset[int]:
    require_weekdays(weekdays)
    return weekdays


class AbsenceForm(Form):
    """Away from ``since`` to ``until``, or there (None); nobody to stand in is None."""

    since: date | None = None
    until: date | None = None
    stand_in: Annotated[str | None, AfterValidator(lambda one: None if one == NOBODY else one)] = None
    weekdays: Annotated[frozenset[int], AfterValidator(_some_left)] = frozenset()


class AbsenceMemory(Memory):
    """Where the form was opened."""

    place: Place


class AwayMemory(Memory):
    """Whom a facilitator sets away, and in which programme."""

    programme: str
    person: str


FIELDS = names(AbsenceForm)
SINCE, UNTIL, STAND_IN, WEEKDAYS = FIELDS.since, FIELDS.until, FIELDS.stand_in, FIELDS.weekdays


def door(texts: Texts) -> Element:
    """The way to the form."""
    return blocks.button(texts("absence-open"), OPEN)


def menu(texts: Texts) -> Element:
    """The same way from a letter, out of the way of its buttons."""
    return blocks.overflow(MENU, [(AWAY, texts("letter-menu-away"))])


def form(
    absence: Absence | None,
    weekdays: Collection[int],
    colleagues: Sequence[Person],
    texts: Texts,
    *,
    today: date,
    memory: str,
    wished: tuple[date, date] | None = None,
) -> dict[str, Any]:
    """How it is now, to be changed, or the days she has ``wished`` for; with a way back for who is away."""
    back = [blocks.actions(blocks.button(texts("absence-back"), BACK))] if absence else []
    return windows.form(
        FORM,
        texts("absence-title"),
        [
            blocks.section(texts.rich("absence-intro")),
            *back,
            *_when_away(absence, texts, today=today, wished=wished),
            *_stand_in(absence, colleagues, texts),
            blocks.field_block(
                WEEKDAYS,
                texts("absence-weekdays"),
                _days(weekdays, texts),
                hint=texts("absence-weekdays-hint"),
                optional=True,
            ),
        ],
        texts,
        memory=memory,
    )


def form_for(
    person: Person,
    absence: Absence | None,
    colleagues: Sequence[Person],
    texts: Texts,
    *,
    today: date,
    memory: str,
) -> dict[str, Any]:
    """The same for somebody who has rung in sick; her weekdays are her own."""
    parts = [
        blocks.section(texts.rich("absence-for-intro", name=person.name)),
        *_when_away(absence, texts, today=today, hint="absence-for-until-hint"),
        *_stand_in(absence, colleagues, texts, label="absence-for-stand-in"),
    ]
    return windows.form(FORM_FOR, texts("absence-for-title"), parts, texts, memory=memory)


def _when_away(
    absence: Absence | None,
    texts: Texts,
    *,
    today: date,
    hint: str = "absence-until-hint",
    wished: tuple[date, date] | None = None,
) -> list[Block]:
    now = (absence.since, absence.until) if absence else (today, None)
    since, until = wished or now
    return [
        blocks.field_block(SINCE, texts("absence-since"), blocks.date_input(SINCE, since)),
        blocks.field_block(
            UNTIL,
            texts("absence-until"),
            blocks.date_input(UNTIL, until),
            hint=texts(hint),
            optional=True,
        ),
    ]


def _stand_in(
    absence: Absence | None,
    colleagues: Sequence[Person],
    texts: Texts,
    *,
    label: str = "absence-stand-in",
) -> list[Block]:
    if not colleagues:
        return []
    chosen = absence.stand_in.id if absence and absence.stand_in else NOBODY
    options: list[Option] = [(NOBODY, texts("absence-nobody"))]
    options += told_apart(colleagues[: blocks.OPTIONS - 1], texts)
    menu = blocks.menu(texts("absence-choose"), STAND_IN, options, chosen=chosen)
    hint = texts("absence-stand-in-hint")
    return [blocks.field_block(STAND_IN, texts(label), menu, hint=hint)]


def _days(chosen: Collection[int], texts: Texts) -> Element:
    options = [(str(day), _name(day, texts).capitalize()) for day in WEEK]
    return blocks.checkboxes(WEEKDAYS, options, chosen=[str(day) for day in chosen])


def _name(weekday: int, texts: Texts) -> str:
    return texts.dates.name(A_MONDAY + timedelta(days=weekday))


def kept(absence: Absence | None, weekdays: Collection[int], texts: Texts, *, today: date) -> dict[str, Any]:
    """What holds from now on."""
    days = listed([_name(day, texts) for day in sorted(weekdays)], texts.language)
    also = texts.rich("absence-kept-weekdays", days=days) if weekdays else Mrkdwn("")
    said = blocks.joined(_kept(absence, texts, today), also, by="\n")
    return windows.saved(texts("absence-kept-title"), said, texts)


def kept_for(
    person: Person, absence: Absence | None, texts: Texts, *, today: date, memory: str
) -> dict[str, Any]:
    """What holds for somebody from now on, and that she may say otherwise herself."""
    there = texts.rich("absence-for-there", name=person.name)
    said = away(absence, texts, today=today) if absence else there
    hers = texts.rich("absence-for-hers", name=person.name) if absence and person.reachable else Mrkdwn("")
    said = blocks.joined(said, hers)
    return windows.saved(texts("absence-kept-title"), said, texts, memory=memory)


def away_button(programme_id: str, person_id: str, texts: Texts) -> Element:
    """Somebody has rung in sick."""
    return blocks.button(texts("absence-for"), AWAY_FOR, f"{programme_id} {person_id}")


def _kept(absence: Absence | None, texts: Texts, today: date) -> Mrkdwn:
    if absence is None:
        return texts.rich("absence-kept-there")
    return blocks.joined(
        _when("absence-kept", absence, texts, today),
        texts.rich("absence-kept-stand-in", name=absence.stand_in.name)
        if absence.stand_in
        else texts.rich("absence-kept-waits"),
    )


def _when(key: str, absence: Absence, texts: Texts, today: date, **facts: str) -> Mrkdwn:
    """Until when; and from when, if that lies ahead."""
    until = texts.dates.ahead(absence.until, today)
    if absence.since <= today:
        return texts.rich(key, until=until, **facts)
    return texts.rich(f"{key}-ahead", since=texts.dates.ahead(absence.since, today), until=until, **facts)


def why(absence: Absence | None, texts: Texts) -> Mrkdwn:
    """Why somebody hears what is meant for another: she stands in. Nothing where it is meant for her."""
    if absence is None:
        return Mrkdwn("")
    until = texts.dates.weekday(absence.until)
    return texts.rich("letter-why-stand-in", name=absence.person.name, until=until)


def at_home(absence: Absence | None, texts: Texts, *, today: date) -> list[Block]:
    """That she is away, with the way back."""
    if absence is None:
        return []
    stand_in = absence.stand_in
    words = blocks.joined(
        _when("absence-home", absence, texts, today),
        texts.rich("absence-home-stand-in", name=stand_in.name) if stand_in else Mrkdwn(""),
    )
    return [blocks.section(words, accessory=blocks.button(texts("absence-back"), BACK))]


def away(one: Absence, texts: Texts, *, today: date) -> Mrkdwn:
    """Maria Lind är borta till och med fredag 12 mars (v. 10). Anna Berg står in."""
    line = _when("absence-line", one, texts, today, name=one.person.name)
    if one.stand_in is None:
        return line
    return blocks.joined(line, texts.rich("absence-line-stand-in", **{"stand-in": one.stand_in.name}))


def for_facilitator(absences: Sequence[Absence], texts: Texts, *, today: date) -> list[Block]:
    """Who is away now, or will be within a week."""
    if not absences:
        return []
    lines = [away(one, texts, today=today) for one in absences[:AT_MOST]]
    if len(absences) > AT_MOST:
        lines.append(texts.rich("absence-lead-more", count=len(absences) - AT_MOST))
    return [blocks.section(blocks.joined(texts.rich("absence-lead"), *lines, by="\n"))]
