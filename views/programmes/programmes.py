"""Programmes: a new one in two windows, and the one that a facilitator keeps."""

from collections.abc import Sequence
from typing import Annotated, Any

from programme.changes.rosters import Roster, Team
from programme.ground import break_lines
from programme.ground.languages import Language
from programme.meetings.meetings import Meeting
from programme.programmes.programmes import Inviter, Programme
from texts import Mrkdwn, Texts
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.forms import Form, names, there
from views.ground.windows import Memory
from views.ground.wording import written
from views.people.audit_trail import TRAIL_OPEN
from views.programmes.held_welcomes import held

PROGRAMME_NEW = "programme-new"
PROGRAMME_MANAGE = "programme-manage"
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
LINKS_OPEN = "material-links-open"
CHECKLISTS_OPEN = "checklists-open"
STEWARDSHIP = "stewardship-open"
PAUSE = "programme-pause"
RESUME = "programme-resume"
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


class ProgrammeMemory(Memory):
    """The programme it is about; in its window also the ``page``."""

    programme: str
    page: int = 0


class TitleForm(Form):
    title: Annotated[str, there("programme-title-missing")] = ""
    language: Language
    inviter: Inviter = Inviter.FACILITATOR


class BreaksForm(Form):
    """Lines, read together with the breaks that were there before."""

    weeks: str = ""
    days: str = ""


TITLED, BREAK = names(TitleForm), names(BreaksForm)


def language_field(texts: Texts, chosen: Language) -> Block:
    options = [(one.value, texts("programme-language-" + one.value)) for one in Language]
    return blocks.field_block(
        TITLED.language,
        texts("programme-language"),
        blocks.radio(TITLED.language, options, chosen=chosen.value),
        hint=texts("programme-language-hint"),
    )


def inviter_field(texts: Texts, chosen: Inviter) -> Block:
    """She herself, or the bot once the host has said yes."""
    options = [
        (one.value, texts("programme-inviter-" + one.value)) for one in (Inviter.BOT, Inviter.FACILITATOR)
    ]
    return blocks.field_block(
        TITLED.inviter,
        texts("programme-inviter"),
        blocks.radio(TITLED.inviter, options, chosen=chosen.value),
        hint=texts("programme-inviter-hint"),
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
            blocks.button(texts("links-open"), LINKS_OPEN, programme.id),
            blocks.button(texts("checklists-open"), CHECKLISTS_OPEN, programme.id),
            blocks.button(texts("programme-words"), WORDS, programme.id),
            blocks.button(texts("stewardship-open"), STEWARDSHIP, programme.id),
            blocks.button(texts("trail-open"), TRAIL_OPEN, programme.id),
            blocks.button(texts("programme-resume"), RESUME, programme.id)
            if programme.paused_at
            else blocks.button(texts("programme-pause"), PAUSE, programme.id),
        ),
        *_silence(what, texts),
        *(held(programme.id, what.held, what.held_until, texts) if what.held_until else []),
        blocks.section(
            texts.rich("programme-facilitators", names=", ".join(one.name for one in what.facilitators)),
            accessory=blocks.button(texts("window-open"), FACILITATORS_OPEN, programme.id),
        ),
        blocks.header(texts("programme-meetings")),
        *(meeting_row(one, texts) for one in what.meetings),
        blocks.header(texts("programme-organisations", count=what.taking_part)),
        *_teams(shown, what.apart, texts),
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


def _teams(teams: Sequence[Team], apart: Sequence[Meeting], texts: Texts) -> list[Block]:
    """Organisations under their clusters, with the dates a cluster has of its own."""
    if not teams:
        return [blocks.section(texts.rich("programme-no-organisations"))]
    made: list[Block] = []
    cluster_id = ""
    for team in teams:
        if team.organisation.cluster_id != cluster_id:
            cluster_id = team.organisation.cluster_id
            door = blocks.button(texts("cluster-open"), CLUSTER_OPEN, cluster_id)
            named = texts.rich("cluster-name", cluster=team.organisation.cluster)
            own = (_own_date(one, texts) for one in apart if one.cluster_id == cluster_id)
            name = blocks.joined(named, *own, by="\n")
            made.append(blocks.section(name, accessory=door))
        made.append(team_row(team, texts))
    return made


def _own_date(meeting: Meeting, texts: Texts) -> Mrkdwn:
    title = written(meeting.title, texts)
    if meeting.cancelled:
        return texts.rich("meeting-line-cancelled", meeting=title, day=texts.dates.day(meeting.on))
    return texts.rich("cluster-own-date", meeting=title, day=texts.dates.day(meeting.on))


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
    hours = texts.dates.hours(meeting.starts_at, meeting.until)
    time = texts.rich("meeting-time", time=hours) if hours else ""
    place = texts.rich("meeting-place-line", place=meeting.place) if meeting.place else ""
    return blocks.joined(line, Mrkdwn(time), Mrkdwn(place))


def change(programme: Programme, texts: Texts, *, memory: str) -> dict[str, Any]:
    """Another title, another language."""
    title = blocks.field_block(
        TITLED.title,
        texts("programme-title"),
        blocks.text_input(TITLED.title, initial=programme.title, most=TITLE),
    )
    parts = [title, language_field(texts, programme.language), inviter_field(texts, programme.inviter)]
    return windows.form(CHANGING, texts("programme-change"), parts, texts, memory=memory)


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
    return windows.form(BREAKING, texts("programme-breaks"), parts, texts, memory=memory, free=False)
