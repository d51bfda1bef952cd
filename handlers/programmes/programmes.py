"""Programmes: started, looked over and changed by their facilitator."""

from collections.abc import Mapping
from datetime import date, timedelta
from zoneinfo import available_timezones

from sqlalchemy.orm import Session

from handlers.ground import forms, previews
from handlers.ground.door import Door
from handlers.ground.previews import CHANGES, Asked, Change, Facts
from handlers.ground.visit import Json, Visit
from programme.ground import break_lines
from programme.ground.calendar import Calendar, local_day
from programme.ground.languages import Words
from programme.ground.refusals import Refusal
from programme.meetings.meetings import proposed_dates, require_ahead
from programme.programmes.programmes import Programme
from programme.programmes.template import Template
from storage.changes import inviting_deeds
from storage.changes.dates import break_deeds
from storage.ground.columns import new_id
from storage.programmes import own_templates, programmes, stewardships
from storage.screens import rosters
from texts import Mrkdwn, Texts, texts_in
from views.ground.blocks import OPTIONS, option
from views.programmes import new_programmes
from views.programmes import programmes as views

AHEAD = timedelta(weeks=6)
"""How far away a kick-off is proposed: those who prepare for it need time."""
START = "start"


class StartFacts(Facts):
    """``new`` is the programme's id to be, ``dates`` are those of the template's steps."""

    new: str = ""
    about: new_programmes.StartForm
    dates: dict[str, date]


async def begin(visit: Visit) -> None:
    """Who may facilitate in the workspace starts a programme, and facilitates it. Raises Refusal."""
    await visit.asks(programmes.to_start)
    zone, templates = visit.person.zone, await _templates(visit)
    memory = visit.over(new_programmes.StartMemory(new=new_id()))
    starts_on = Calendar("SE").on_or_after(local_day(visit.house.now(), zone) + AHEAD)
    window = new_programmes.new_programme(
        templates, visit.texts, zone=zone, starts_on=starts_on, memory=memory
    )
    await visit.opens(window)


async def propose(visit: Visit, form: new_programmes.StartForm) -> None:
    """The first window leads on to the second, in its place."""
    template = _template(form, await _templates(visit))
    require_ahead(
        form.starts, today=local_day(visit.house.now(), form.zone), field=new_programmes.START.starts
    )
    proposed = proposed_dates(template, form.starts, Calendar(form.country, template.breaks))
    new = visit.recalls(new_programmes.StartMemory).new
    await visit.closes(instead=_dates(visit, form, template, proposed, new=new))


async def _templates(visit: Visit) -> Mapping[str, Template]:
    """Those that come with the bot, and the workspace's own."""
    own = await visit.asks(own_templates.of_workspace)
    return {**visit.house.templates, **own}


def _template(form: new_programmes.StartForm, templates: Mapping[str, Template]) -> Template:
    found = templates.get(form.template)
    if found is None:
        raise Refusal("template-gone", field=new_programmes.START.template)
    return found


def _dates(
    visit: Visit, form: new_programmes.StartForm, template: Template, dates: dict[str, date], *, new: str
) -> Json:
    today = local_day(visit.house.now(), form.zone)
    memory = visit.over(new_programmes.DatesMemory(about=form, new=new))
    calendar = Calendar(form.country, template.breaks)
    return new_programmes.dates(template, dates, calendar, visit.texts, today=today, memory=memory)


async def start(visit: Visit) -> None:
    """The dates, a field for each of the template's steps, lead on to what would follow."""
    began = visit.recalls(new_programmes.DatesMemory)
    facts = StartFacts(new=began.new, about=began.about, dates=forms.read(visit.view))
    await previews.show(visit, START, facts)


def _start(session: Session, asked: Asked[StartFacts]) -> Programme:
    form = asked.facts.about
    own = own_templates.of_workspace(session, asked.act)
    template = _template(form, {**asked.templates, **own})
    made = programmes.start(
        session,
        asked.act,
        template,
        title=form.title or template.title.in_(form.language),
        language=form.language,
        country=form.country,
        zone=form.zone,
        dates=asked.facts.dates,
        programme_id=asked.facts.new,
        inviter=form.inviter,
    )
    stewardships.answer(session, asked.act, made.id, controller=form.controller, contact=form.contact)
    return made


def _starts(programme: Programme, facts: StartFacts, texts: Texts) -> list[Mrkdwn]:
    day = texts.dates.day(min(facts.dates.values()))
    return [texts.rich("preview-start", programme=programme.title, day=day)]


def _started(programme: Programme, facts: StartFacts, texts: Texts, memory: str) -> Json:
    return new_programmes.started(programme, texts, meetings=len(facts.dates), memory=memory)


async def _dates_again(visit: Visit, facts: StartFacts) -> Json:
    template = _template(facts.about, await _templates(visit))
    return _dates(visit, facts.about, template, facts.dates, new=facts.new)


async def window(visit: Visit, memory: views.ProgrammeMemory) -> Json:
    roster = await visit.asks(rosters.of_programme, memory.programme)
    return views.window(roster, visit.texts, page=memory.page, memory=memory.kept())


async def manage(visit: Visit) -> None:
    await visit.enters(views.WINDOW, views.ProgrammeMemory(programme=visit.value))


async def open_change(visit: Visit) -> None:
    programme = await visit.asks(programmes.led_by, visit.value)
    form = views.change if visit.action["action_id"] == views.CHANGE else views.breaks
    memory = visit.over(views.ProgrammeMemory(programme=programme.id))
    await visit.opens(form(programme, visit.texts, memory=memory))


async def keep_change(visit: Visit, form: views.TitleForm) -> None:
    programme_id = visit.recalls(views.ProgrammeMemory).programme
    await visit.does(
        inviting_deeds.rename, programme_id, title=form.title, language=form.language, inviter=form.inviter
    )
    visit.beneath()


async def keep_breaks(visit: Visit, form: views.BreaksForm) -> None:
    programme = await visit.asks(programmes.led_by, visit.recalls(views.ProgrammeMemory).programme)
    before, untitled = programme.template.breaks, _in_both("programme-break-untitled")
    read = break_lines.read_breaks(form.weeks, form.days, before=before, untitled=untitled)
    await visit.does(break_deeds.change, programme.id, read)


def _in_both(key: str) -> Words:
    return Words(sv=texts_in("sv")(key), en=texts_in("en")(key))


async def find_zone(visit: Visit) -> None:
    typed = visit.body["value"].casefold().replace(" ", "_")
    found = sorted(zone for zone in available_timezones() if typed in zone.casefold())
    await visit.offers([option(zone, zone) for zone in found[:OPTIONS]])


def register(door: Door) -> None:
    CHANGES[START] = Change(
        facts=StartFacts,
        deed=_start,
        intro=_starts,
        done=_started,
        submit="preview-start-yes",
        back=_dates_again,
    )
    door.window(views.WINDOW, views.ProgrammeMemory, window, page=views.PAGE)
    door.taps(views.PROGRAMME_NEW, begin)
    door.fills_in(new_programmes.STARTING, new_programmes.StartForm, propose)
    door.submits(new_programmes.DATING, start)
    door.taps(views.PROGRAMME_MANAGE, manage)
    door.taps(views.CHANGE, open_change)
    door.taps(views.BREAKS, open_change)
    door.fills_in(views.CHANGING, views.TitleForm, keep_change)
    door.fills_in(views.BREAKING, views.BreaksForm, keep_breaks)
    door.asks(new_programmes.ZONE_SEARCH, find_zone)
