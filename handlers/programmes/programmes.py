"""Programmes: started, looked over and changed by their facilitator."""

from collections.abc import Mapping
from datetime import date, timedelta
from zoneinfo import available_timezones

from sqlalchemy.orm import Session

from handlers.ground import forms, previews, windows
from handlers.ground.door import Door
from handlers.ground.previews import Asked, Change, View
from handlers.ground.visit import Visit
from handlers.ground.windows import Facts
from programme.ground import break_lines
from programme.ground.calendar import Calendar, local_day
from programme.ground.languages import Language, Words
from programme.ground.refusals import Refusal
from programme.meetings.meetings import proposed_dates, require_ahead
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.programmes import Programme
from programme.programmes.template import Template
from storage.changes import break_deeds
from storage.programmes import programmes
from texts import Mrkdwn, Texts, texts_in
from views.ground.blocks import OPTIONS, option
from views.ground.windows import kept, recalled
from views.programmes import programmes as views

AHEAD = timedelta(weeks=6)
"""How far away a kick-off is proposed: those who prepare for it need time."""


async def begin(visit: Visit) -> None:
    """Anybody may start a programme, and facilitates it."""
    starts_on = Calendar("SE").on_or_after(local_day(visit.house.now(), visit.person.zone) + AHEAD)
    window = views.new_programme(
        visit.house.templates,
        visit.texts,
        zone=visit.person.zone,
        starts_on=starts_on,
        memory=windows.memory(visit.body),
    )
    await visit.opens(window)


async def propose(visit: Visit) -> None:
    """The first window leads on to the second, in its place."""
    filled = forms.read(visit.view)
    template = _template(filled["template"], visit.house.templates)
    today = local_day(visit.house.now(), filled["zone"])
    require_ahead(filled["starts"], today=today, field="starts")
    calendar = Calendar(filled["country"], template.breaks)
    proposed = proposed_dates(template, filled["starts"], calendar)
    facts = {field: filled[field] for field in ("template", "title", "language", "country", "zone")}
    memory = kept(**recalled(visit.view), **facts)
    window = views.dates(template, proposed, visit.texts, today=today, memory=memory)
    await visit.closes(instead=window)


def _template(template_id: str, templates: Mapping[str, Template]) -> Template:
    found = templates.get(template_id)
    if found is None:
        raise Refusal("template-gone", field="template")
    return found


async def start(visit: Visit) -> None:
    """The dates lead on to what would follow; nothing has begun before she has seen it."""
    facts = {name: fact for name, fact in recalled(visit.view).items() if name != "under"}
    facts["dates"] = {step: day.isoformat() for step, day in forms.read(visit.view).items()}
    await previews.show(visit, "start", facts)


def _start(session: Session, asked: Asked) -> Programme:
    facts = asked.facts
    template, language = _template(facts["template"], asked.templates), Language(facts["language"])
    return programmes.start(
        session,
        Act(asked.by, asked.now),
        template,
        title=facts.get("title") or template.title.in_(language),
        language=language,
        country=facts["country"],
        zone=facts["zone"],
        dates=_dates(facts),
    )


def _dates(facts: Facts) -> dict[str, date]:
    return {step: date.fromisoformat(day) for step, day in facts["dates"].items()}


def _starts(programme: Programme, facts: Facts, texts: Texts) -> list[Mrkdwn]:
    day = texts.dates.day(min(_dates(facts).values()))
    return [texts.rich("preview-start", programme=programme.title, day=day)]


def _started(programme: Programme, facts: Facts, texts: Texts, memory: str) -> View:
    return views.started(programme, texts, meetings=len(facts["dates"]), memory=memory)


async def _dates_again(visit: Visit, facts: Facts, _: Person) -> View:
    template = _template(facts["template"], visit.house.templates)
    memory = kept(**{name: fact for name, fact in facts.items() if name != "dates"})
    today = local_day(visit.house.now(), facts["zone"])
    return views.dates(template, _dates(facts), visit.texts, today=today, memory=memory)


async def manage(visit: Visit) -> None:
    facts = {"programme": visit.value}
    window = await windows.draw(visit, views.WINDOW, facts)
    await visit.opens(window)


async def turn(visit: Visit) -> None:
    """Another page of the same window."""
    room = windows.PAGES[visit.action["action_id"].rsplit("-", 1)[0]]
    facts = recalled(visit.body["view"]) | {"page": int(visit.value)}
    window = await windows.draw(visit, room, facts)
    await visit.client.views_update(view_id=visit.body["view"]["id"], view=window)


async def open_change(visit: Visit) -> None:
    programme = await visit.asks(programmes.led_by, visit.value)
    form = views.change if visit.action["action_id"] == views.CHANGE else views.breaks
    window = form(programme, visit.texts, memory=visit.memory(programme=programme.id))
    await visit.opens(window)


async def keep_change(visit: Visit) -> None:
    filled = forms.read(visit.view)
    await visit.does(
        programmes.rename,
        recalled(visit.view)["programme"],
        title=filled["title"] or "",
        language=Language(filled["language"]),
    )
    visit.beneath()


async def keep_breaks(visit: Visit) -> None:
    filled, programme_id = forms.read(visit.view), recalled(visit.view)["programme"]
    programme = await visit.asks(programmes.led_by, programme_id)
    read = break_lines.read_breaks(
        filled["weeks"] or "",
        filled["days"] or "",
        before=programme.template.breaks,
        untitled=_in_both("programme-break-untitled"),
    )
    await visit.does(break_deeds.change, programme_id, read)


def _in_both(key: str) -> Words:
    return Words(sv=texts_in("sv")(key), en=texts_in("en")(key))


async def find_zone(visit: Visit) -> None:
    typed = visit.body["value"].casefold().replace(" ", "_")
    found = sorted(zone for zone in available_timezones() if typed in zone.casefold())
    await visit.offers([option(zone, zone) for zone in found[:OPTIONS]])


def register(door: Door) -> None:
    previews.ACTS["start"] = Change(
        deed=_start,
        intro=_starts,
        done=_started,
        submit="preview-start-yes",
        back=_dates_again,
        home=True,
    )
    door.taps(views.PROGRAMME_NEW, begin)
    door.submits(views.STARTING, propose)
    door.submits(views.DATING, start)
    door.taps(views.PROGRAMME_MANAGE, manage)
    for page in windows.PAGES:
        door.taps(f"{page}-earlier", turn)
        door.taps(f"{page}-further", turn)
    door.taps(views.CHANGE, open_change)
    door.taps(views.BREAKS, open_change)
    door.submits(views.CHANGING, keep_change)
    door.submits(views.BREAKING, keep_breaks)
    door.asks(views.ZONE_SEARCH, find_zone)
