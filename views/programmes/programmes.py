"""Programmes: a new one in two windows, and the one that a facilitator keeps."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Any

from programme.changes.rosters import Roster, Team
from programme.ground import break_lines
from programme.ground.languages import Language
from programme.meetings.meetings import Meeting, already_passed
from programme.programmes.programmes import Programme
from programme.programmes.template import Template
from texts import Mrkdwn, Texts
from texts.countries import named
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.forms import Form, names, there
from views.ground.windows import Memory
from views.ground.wording import written

PROGRAMME_NEW = "programme-new"
PROGRAMME_MANAGE = "programme-manage"
STARTING = "programme-starting"
DATING = "programme-dating"
WINDOW = "programme-window"
PAGE = "programme-page"
CHANGE = "programme-change"
CHANGING = "programme-changing"
BREAKS = "programme-breaks"
BREAKING = "programme-breaking"
EDITS_OPEN = "edits-open"
WORDS = "programme-words"
WORDING = "programme-wording"
LIST_OPEN = "list-open"
PAUSE = "programme-pause"
RESUME = "programme-resume"
ZONE_SEARCH = "zone-search"
ORGANISATION_NEW = "organisation-new"
ORGANISATION_OPEN = "organisation-open"
CLUSTER_OPEN = "cluster-open"
MEMBER_NEW = "member-new"
FACILITATORS_OPEN = "facilitators-open"
MEETING_CHANGE = "meeting-change"

TEAMS = 15
"""Organisations on a page; with their clusters and fifty meetings they fit in one window."""
TITLE = 75
LINES = 1000
NORDIC = ("SE", "NO", "DK", "FI", "IS", "AX", "FO", "GL")
EUROPE = (
    *("AL", "AT", "BA", "BE", "BG", "CH", "CY", "CZ", "DE", "EE", "ES", "FR", "GB", "GR", "HR", "HU", "IE"),
    *("IT", "LT", "LU", "LV", "MD", "ME", "MK", "MT", "NL", "PL", "PT", "RO", "RS", "SI", "SK", "UA"),
)


class StartForm(Form):
    """A programme to be, and when its first meeting is proposed."""

    template: str
    title: str = ""
    starts: date
    language: Language
    country: str
    zone: str


class DatesMemory(Memory):
    """What was filled in before the dates."""

    about: StartForm


class ProgrammeMemory(Memory):
    """The programme it is about; in its window also the ``page``."""

    programme: str
    page: int = 0


class TitleForm(Form):
    title: Annotated[str, there("programme-title-missing")] = ""
    language: Language


class BreaksForm(Form):
    """Lines, read together with the breaks that were there before."""

    weeks: str = ""
    days: str = ""


START, BREAK = names(StartForm), names(BreaksForm)


def new_programme(
    templates: Mapping[str, Template], texts: Texts, *, zone: str, starts_on: date, memory: str = ""
) -> dict[str, Any]:
    """The first window: what it is called, where it lives, and when it begins."""
    offered = [(one.id, written(one.title, texts)) for one in templates.values()]
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
        _language(texts, Language(texts.language)),
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
    ]
    return _form(STARTING, "programme-new", parts, texts, submit="button-next", memory=memory)


def _countries(texts: Texts) -> list[blocks.Option]:
    """The neighbours first, then the rest of Europe by name."""
    rest = sorted(named(EUROPE, texts.language), key=lambda one: one[1])
    return [*named(NORDIC, texts.language), *rest]


def _language(texts: Texts, chosen: Language) -> Block:
    options = [(one.value, texts("programme-language-" + one.value)) for one in Language]
    return blocks.field_block(
        START.language,
        texts("programme-language"),
        blocks.radio(START.language, options, chosen=chosen.value),
        hint=texts("programme-language-hint"),
    )


def dates(
    template: Template, proposed: dict[str, date], texts: Texts, *, today: date, memory: str
) -> dict[str, Any]:
    """The second window: every meeting with the date the template proposes."""
    passed = already_passed(template, proposed, today=today)
    fields = [
        blocks.field_block(
            step.id,
            written(step.title, texts),
            blocks.date_input(step.id, proposed[step.id]),
            hint=_about_date(proposed[step.id], passed.get(step.id, 0), texts),
        )
        for step in template.steps
        if step.id in proposed
    ]
    intro = blocks.section(texts.rich("programme-dates-intro"))
    return _form(DATING, "programme-dates", [intro, *fields], texts, submit="button-save", memory=memory)


def _about_date(day: date, passed: int, texts: Texts) -> str:
    proposed = texts("programme-date-hint", day=texts.dates.day(day))
    return f"{proposed} {texts('programme-date-passed', count=passed)}" if passed else proposed


def started(programme: Programme, texts: Texts, *, meetings: int, memory: str = "") -> dict[str, Any]:
    """It is there, and what comes next."""
    said = texts.rich("programme-started", programme=programme.title, count=meetings)
    return windows.saved(
        texts("programme-started-title"),
        said,
        texts,
        blocks.button(texts("organisation-new"), ORGANISATION_NEW, programme.id, primary=True),
        blocks.button(texts("programme-open"), PROGRAMME_MANAGE, programme.id),
        memory=memory,
    )


def window(what: Roster, texts: Texts, *, page: int, memory: str) -> dict[str, Any]:
    """The whole programme: its meetings, clusters and organisations, and what can be changed."""
    programme = what.programme
    shown, page, pages = windows.page_of(what.teams, page, TEAMS)
    parts = [
        blocks.header(programme.title),
        blocks.actions(
            blocks.button(texts("organisation-new"), ORGANISATION_NEW, programme.id, primary=True),
            blocks.button(texts("member-new"), MEMBER_NEW, programme.id),
            blocks.button(texts("list-open"), LIST_OPEN, programme.id),
            blocks.button(texts("programme-change"), CHANGE, programme.id),
            blocks.button(texts("programme-breaks"), BREAKS, programme.id),
            blocks.button(texts("edit-open"), EDITS_OPEN, programme.id),
            blocks.button(texts("programme-words"), WORDS, programme.id),
            blocks.button(texts("programme-resume"), RESUME, programme.id)
            if programme.paused_at
            else blocks.button(texts("programme-pause"), PAUSE, programme.id),
        ),
        *_silence(what, texts),
        blocks.section(
            texts.rich("programme-facilitators", names=", ".join(one.name for one in what.facilitators)),
            accessory=blocks.button(texts("window-open"), FACILITATORS_OPEN, programme.id),
        ),
        blocks.header(texts("programme-meetings")),
        *(meeting_row(one, texts) for one in what.meetings),
        blocks.header(texts("programme-organisations", count=what.taking_part)),
        *_teams(shown, texts),
        *windows.turning(PAGE, page, pages, texts),
    ]
    return blocks.modal(WINDOW, texts("programme-window"), parts, close=texts("button-close"), memory=memory)


def _silence(what: Roster, texts: Texts) -> list[Block]:
    """That nothing is said, and why."""
    programme = what.programme
    if programme.paused_at is not None:
        since = texts.dates.weekday(programme.today(programme.paused_at))
        return [blocks.section(texts.rich("programme-is-paused", day=since))]
    if what.silent_since is not None:
        return [blocks.section(texts.rich("programme-is-closed", day=texts.dates.dated(what.silent_since)))]
    return []


def _teams(teams: Sequence[Team], texts: Texts) -> list[Block]:
    """Organisations under their clusters."""
    if not teams:
        return [blocks.section(texts.rich("programme-no-organisations"))]
    made: list[Block] = []
    cluster_id = ""
    for team in teams:
        if team.organisation.cluster_id != cluster_id:
            cluster_id = team.organisation.cluster_id
            door = blocks.button(texts("cluster-open"), CLUSTER_OPEN, cluster_id)
            name = texts.rich("cluster-name", cluster=team.organisation.cluster)
            made.append(blocks.section(name, accessory=door))
        made.append(team_row(team, texts))
    return made


def team_row(team: Team, texts: Texts) -> Block:
    """An organisation in a list."""
    one = team.organisation
    line = blocks.joined(
        texts.rich("organisation-line", name=one.name, count=team.people),
        texts.rich("organisation-mentor-mark") if one.mentor else Mrkdwn(""),
        texts.rich("organisation-unanswered", count=team.unanswered) if team.unanswered else Mrkdwn(""),
        texts.rich("organisation-left-mark", day=texts.dates.dated(one.left_on))
        if one.left_on
        else Mrkdwn(""),
    )
    return blocks.section(line, accessory=blocks.button(texts("window-open"), ORGANISATION_OPEN, one.id))


def meeting_row(meeting: Meeting, texts: Texts) -> Block:
    """A meeting in a list, with the way to change it."""
    change = blocks.button(texts("button-change"), MEETING_CHANGE, meeting.id)
    return blocks.section(meeting_line(meeting, texts), accessory=change)


def meeting_line(meeting: Meeting, texts: Texts) -> Mrkdwn:
    """What it is called, when and where."""
    key = "meeting-line-cancelled" if meeting.cancelled else "meeting-line"
    line = texts.rich(key, meeting=written(meeting.title, texts), day=texts.dates.day(meeting.on))
    if meeting.cancelled:
        return line
    time = texts.rich("meeting-time", time=texts.dates.time(meeting.starts_at)) if meeting.starts_at else ""
    place = texts.rich("meeting-place-line", place=meeting.place) if meeting.place else ""
    return blocks.joined(line, Mrkdwn(time), Mrkdwn(place))


def change(programme: Programme, texts: Texts, *, memory: str) -> dict[str, Any]:
    """Another title, another language."""
    title = blocks.field_block(
        START.title,
        texts("programme-title"),
        blocks.text_input(START.title, initial=programme.title, most=TITLE),
    )
    parts = [title, _language(texts, programme.language)]
    return _form(CHANGING, "programme-change", parts, texts, submit="button-save", memory=memory)


def breaks(programme: Programme, texts: Texts, *, memory: str) -> dict[str, Any]:
    """The breaks as lines, weeks and days."""
    language, every = Language(texts.language), programme.template.breaks
    parts = [
        blocks.section(texts.rich("programme-breaks-intro")),
        blocks.field_block(
            BREAK.weeks,
            texts("programme-break-weeks"),
            blocks.text_input(
                BREAK.weeks, initial=break_lines.week_lines(every, language), lines=True, most=LINES
            ),
            hint=texts("programme-break-weeks-hint"),
            optional=True,
        ),
        blocks.field_block(
            BREAK.days,
            texts("programme-break-days"),
            blocks.text_input(
                BREAK.days, initial=break_lines.day_lines(every, language), lines=True, most=LINES
            ),
            hint=texts("programme-break-days-hint"),
            optional=True,
        ),
    ]
    return _form(BREAKING, "programme-breaks", parts, texts, submit="button-save", memory=memory)


def _form(
    callback: str, title: str, parts: list[Block], texts: Texts, *, submit: str, memory: str
) -> dict[str, Any]:
    return blocks.modal(
        callback, texts(title), parts, submit=texts(submit), close=texts("button-cancel"), memory=memory
    )
