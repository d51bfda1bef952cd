"""A new programme, in two windows: what it is and where, then its dates."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any
from zoneinfo import available_timezones

from pydantic import AfterValidator

from programme.ground.calendar import Calendar
from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from programme.meetings.meetings import too_near
from programme.programmes.programmes import Inviter, Programme
from programme.programmes.template import Template
from texts import Texts
from texts.countries import named
from views.ground import blocks, windows
from views.ground.forms import names
from views.ground.windows import Memory
from views.ground.wording import written
from views.programmes.programmes import (
    LINKS_OPEN,
    ORGANISATION_NEW,
    PROGRAMME_MANAGE,
    TITLE,
    inviter_field,
    language_field,
)
from views.programmes.stewardships import AnswerForm, answer_fields

STARTING = "programme-starting"
DATING = "programme-dating"
ZONE_SEARCH = "zone-search"
NORDIC = ("SE", "NO", "DK", "FI", "IS", "AX", "FO", "GL")


EUROPE = (
    *("AL", "AT", "BA", "BE", "BG", "CH", "CY", "CZ", "DE", "EE", "ES", "FR", "GB", "GR", "HR", "HU", "IE"),
    *("IT", "LT", "LU", "LV", "MD", "ME", "MK", "MT", "NL", "PL", "PT", "RO", "RS", "SI", "SK", "UA"),
)


def _a_zone(name: str) -> str:
    if name not in available_timezones():
        raise Refusal("thing-gone")
    return name


def _a_country(code: str) -> str:
    if code not in NORDIC + EUROPE:
        raise Refusal("thing-gone")
    return code


class StartForm(AnswerForm):
    """A programme to be, and when its first meeting is proposed."""

    template: str
    title: str = ""
    starts: date
    language: Language
    country: Annotated[str, AfterValidator(_a_country)]
    zone: Annotated[str, AfterValidator(_a_zone)]
    inviter: Inviter = Inviter.FACILITATOR


class StartMemory(Memory):
    """``new`` is the id the programme will have, made when the form opened: sent twice, it begins once."""

    new: str = ""


class DatesMemory(StartMemory):
    """What was filled in before the dates."""

    about: StartForm


START = names(StartForm)


def new_programme(
    templates: Mapping[str, Template], texts: Texts, *, zone: str, starts_on: date, memory: str = ""
) -> dict[str, Any]:
    """The first window: what it is called, where it lives, and when it begins."""
    offered = [(key, written(one.title, texts)) for key, one in templates.items()]
    choose = texts("window-choose")
    parts = [
        blocks.section(texts.rich("programme-new-intro")),
        blocks.field_block(
            START.template,
            texts("programme-template"),
            blocks.menu(choose, START.template, offered, chosen=offered[0][0]),
            hint=texts("programme-template-hint"),
        ),
        blocks.field_block(
            START.title,
            texts("programme-title"),
            blocks.text_input(START.title, most=TITLE),
            hint=texts("programme-title-hint"),
            optional=True,
        ),
        blocks.field_block(
            START.starts,
            texts("programme-starts"),
            blocks.date_input(START.starts, starts_on),
            hint=texts("programme-starts-hint"),
        ),
        language_field(texts, Language(texts.language)),
        blocks.field_block(
            START.country,
            texts("programme-country"),
            blocks.menu(choose, START.country, _countries(texts), chosen=NORDIC[0]),
            hint=texts("programme-country-hint"),
        ),
        blocks.field_block(
            START.zone,
            texts("programme-zone"),
            blocks.search_menu(choose, ZONE_SEARCH, chosen=(zone, zone)),
            hint=texts("programme-zone-hint"),
        ),
        inviter_field(texts, Inviter.BOT),
        *answer_fields(texts),
    ]
    return windows.form(
        STARTING, texts("programme-new"), parts, texts, memory=memory, submit="button-next", free=False
    )


def _countries(texts: Texts) -> list[blocks.Option]:
    """The neighbours first, then the rest of Europe by name."""
    rest = sorted(named(EUROPE, texts.language), key=lambda one: one[1])
    return [*named(NORDIC, texts.language), *rest]


def dates(
    template: Template,
    proposed: dict[str, date],
    calendar: Calendar,
    texts: Texts,
    *,
    today: date,
    memory: str,
) -> dict[str, Any]:
    """The second window: every meeting with the date the template proposes."""
    near = too_near(template, proposed, calendar, today=today)
    fields = [
        blocks.field_block(
            step.id,
            written(step.title, texts),
            blocks.date_input(step.id, proposed[step.id]),
            hint=_about_date(proposed[step.id], near.get(step.id, 0), texts),
        )
        for step in template.steps
        if step.id in proposed
    ]
    intro = blocks.section(texts.rich("programme-dates-intro"))
    return windows.form(DATING, texts("programme-dates"), [intro, *fields], texts, memory=memory)


def _about_date(day: date, near: int, texts: Texts) -> str:
    proposed = texts("programme-date-hint", day=texts.dates.day(day))
    return f"{proposed} {texts('programme-date-near', count=near)}" if near else proposed


def started(programme: Programme, texts: Texts, *, meetings: int, memory: str = "") -> dict[str, Any]:
    """It is there, and what comes next."""
    said = texts.rich("programme-started", programme=programme.title, count=meetings)
    return windows.saved(
        texts("programme-started-title"),
        said,
        texts,
        blocks.button(texts("organisation-new"), ORGANISATION_NEW, programme.id, primary=True),
        blocks.button(texts("links-title"), LINKS_OPEN, programme.id),
        blocks.button(texts("programme-open"), PROGRAMME_MANAGE, programme.id),
        memory=memory,
    )
