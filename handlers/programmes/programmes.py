"""Programmes: started, looked over and changed by their facilitator."""

from collections.abc import Mapping
from datetime import date, timedelta
from zoneinfo import available_timezones

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.orm import Session

from handlers.changes import previews
from handlers.changes.previews import Asked, Change, View
from handlers.ground import forms, windows
from handlers.ground.house import House
from handlers.ground.windows import Body, Facts
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


async def begin(
    ack: AsyncAck, body: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """Anybody may start a programme, and facilitates it."""
    starts_on = Calendar("SE").on_or_after(local_day(house.now(), person.zone) + AHEAD)
    window = views.new_programme(
        house.templates,
        texts,
        zone=person.zone,
        starts_on=starts_on,
        memory=windows.memory(body),
    )
    await windows.show(body, window, client)
    await ack()


async def propose(ack: AsyncAck, view: Body, texts: Texts, house: House) -> None:
    """The first window leads on to the second, in its place."""
    filled = forms.read(view)
    template = _template(filled["template"], house.templates)
    today = local_day(house.now(), filled["zone"])
    require_ahead(filled["starts"], today=today, field="starts")
    calendar = Calendar(filled["country"], template.breaks)
    proposed = proposed_dates(template, filled["starts"], calendar)
    facts = {field: filled[field] for field in ("template", "title", "language", "country", "zone")}
    memory = kept(**recalled(view), **facts)
    window = views.dates(template, proposed, texts, today=today, memory=memory)
    await ack(response_action="update", view=window)


def _template(template_id: str, templates: Mapping[str, Template]) -> Template:
    found = templates.get(template_id)
    if found is None:
        raise Refusal("template-gone", field="template")
    return found


async def start(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """The dates lead on to what would follow; nothing has begun before she has seen it."""
    facts = {name: fact for name, fact in recalled(view).items() if name != "under"}
    facts["dates"] = {step: day.isoformat() for step, day in forms.read(view).items()}
    await previews.show(ack, body, "start", facts, person=person, texts=texts, house=house, client=client)


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


async def _dates_again(facts: Facts, _: Person, texts: Texts, house: House) -> View:
    template = _template(facts["template"], house.templates)
    memory = kept(**{name: fact for name, fact in facts.items() if name != "dates"})
    today = local_day(house.now(), facts["zone"])
    return views.dates(template, _dates(facts), texts, today=today, memory=memory)


async def manage(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    facts = {"programme": action["value"]}
    window = await windows.draw(views.WINDOW, facts, person=person, texts=texts, house=house)
    await windows.show(body, window, client)
    await ack()


async def turn(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """Another page of the same window."""
    room = windows.PAGES[action["action_id"].rsplit("-", 1)[0]]
    facts = recalled(body["view"]) | {"page": int(action["value"])}
    window = await windows.draw(room, facts, person=person, texts=texts, house=house)
    await client.views_update(view_id=body["view"]["id"], view=window)
    await ack()


async def open_change(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    programme = await house.answer(programmes.led_by, Act(person, house.now()), action["value"])
    form = views.change if action["action_id"] == views.CHANGE else views.breaks
    window = form(programme, texts, memory=windows.memory(body, programme=programme.id))
    await windows.show(body, window, client)
    await ack()


async def keep_change(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    filled = forms.read(view)
    await house.transaction(
        programmes.rename,
        Act(person, house.now()),
        recalled(view)["programme"],
        title=filled["title"] or "",
        language=Language(filled["language"]),
    )
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    await ack()


async def keep_breaks(ack: AsyncAck, view: Body, person: Person, house: House) -> None:
    filled, programme_id = forms.read(view), recalled(view)["programme"]
    programme = await house.answer(programmes.led_by, Act(person, house.now()), programme_id)
    read = break_lines.read_breaks(
        filled["weeks"] or "",
        filled["days"] or "",
        before=programme.template.breaks,
        untitled=_in_both("programme-break-untitled"),
    )
    await house.transaction(break_deeds.change, Act(person, house.now()), programme_id, read)
    await ack()


def _in_both(key: str) -> Words:
    return Words(sv=texts_in("sv")(key), en=texts_in("en")(key))


async def find_zone(ack: AsyncAck, body: Body) -> None:
    typed = body["value"].casefold().replace(" ", "_")
    found = sorted(zone for zone in available_timezones() if typed in zone.casefold())
    await ack(options=[option(zone, zone) for zone in found[:OPTIONS]])


def register(app: AsyncApp) -> None:
    previews.ACTS["start"] = Change(
        deed=_start,
        intro=_starts,
        done=_started,
        submit="preview-start-yes",
        back=_dates_again,
        home=True,
    )
    app.action(views.PROGRAMME_NEW)(begin)
    app.view(views.STARTING)(propose)
    app.view(views.DATING)(start)
    app.action(views.PROGRAMME_MANAGE)(manage)
    for page in windows.PAGES:
        app.action(f"{page}-earlier")(turn)
        app.action(f"{page}-further")(turn)
    app.action(views.CHANGE)(open_change)
    app.action(views.BREAKS)(open_change)
    app.view(views.CHANGING)(keep_change)
    app.view(views.BREAKING)(keep_breaks)
    app.options(views.ZONE_SEARCH)(find_zone)
