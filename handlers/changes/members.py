"""Members: who takes part, in which role; and saying no."""

import asyncio
from typing import Any

from slack_sdk.errors import SlackApiError

from delivery.people import profile
from handlers.ground import forms, windows
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.people import Person
from storage.changes import departure_deeds, member_deeds, reachability_deeds, rosters
from storage.people import people
from storage.programmes import organisations, programmes
from views.changes import members as views
from views.ground import apologies
from views.ground.windows import kept, recalled
from views.messages import letters
from views.programmes import programmes as programme_views

SLACKBOT = "USLACKBOT"
UNKNOWN = frozenset({"user_not_found", "user_not_visible", "users_not_found"})


async def known(visit: Visit, slack_id: str, field: str) -> Person:
    """The person somebody chose in ``field``, as Slack knows her. Raises Refusal for apps and strangers."""
    try:
        user = (await visit.client.users_info(user=slack_id, include_locale=True))["user"]
    except SlackApiError as error:
        if error.response["error"] in UNKNOWN:
            raise Refusal("person-unknown", field=field) from error
        raise
    if user.get("is_bot") or user["id"] == SLACKBOT:
        raise Refusal("person-is-bot", field=field)
    if user.get("deleted"):
        raise Refusal("person-has-left", field=field)
    return await visit.house.transaction(
        reachability_deeds.keep, visit.house.workspace_id, profile(user), now=visit.house.now()
    )


async def all_known(visit: Visit, chosen: dict[str, str]) -> list[tuple[Person, Role]]:
    """The same for several people by role, asked for side by side."""
    found = await asyncio.gather(*(known(visit, slack_id, role) for role, slack_id in chosen.items()))
    return [(person, Role(role)) for person, role in zip(found, chosen, strict=True)]


async def open_new(visit: Visit) -> None:
    """From an organisation's window it is filled in already; from the facilitators' the role is."""
    programme = await visit.asks(programmes.led_by, visit.value)
    facts = visit.remembered()
    there = facts.get("organisation") or facts.get("for")
    organisation = await visit.house.answer(organisations.by_id, there) if there else None
    leads = (visit.body.get("view") or {}).get("callback_id") == views.FACILITATORS
    window = views.new(
        visit.texts,
        organisation=organisation,
        roles=[Role.FACILITATOR] if leads else [],
        memory=visit.memory(programme=programme.id),
    )
    await visit.opens(window)


async def keep_new(visit: Visit) -> None:
    facts, filled = recalled(visit.view), forms.read(visit.view)
    newcomer = await _newcomer(visit, filled)
    await visit.does(
        member_deeds.add,
        facts["programme"],
        newcomer,
        [Role(role) for role in filled["roles"]],
        filled["organisation"],
    )
    visit.beneath()
    memory = kept(under=facts.get("under"), **{"for": filled["organisation"]})
    window = views.joined(
        newcomer.name, facts["programme"], visit.texts, reachable=newcomer.reachable, memory=memory
    )
    await visit.closes(instead=window)


async def _newcomer(visit: Visit, filled: forms.Filled) -> Person:
    if filled["person"] and (filled["name"] or filled["email"]):
        raise Refusal("person-and-name", field="person")
    if filled["person"]:
        return await known(visit, filled["person"], "person")
    if not filled["name"] and not filled["email"]:
        raise Refusal("person-or-name", field="person")
    return await visit.house.transaction(
        member_deeds.without_slack,
        visit.house.workspace_id,
        name=filled["name"] or "",
        email=filled["email"] or "",
    )


async def open_change(visit: Visit) -> None:
    facts = visit.remembered()
    sits_in = facts.get("organisation")
    roster, one = await visit.asks(rosters.participant, facts.get("programme", ""), visit.value, sits_in)
    memory = visit.memory(programme=roster.programme.id, person=one.person.id, sits_in=sits_in)
    await visit.opens(views.change(roster, one, visit.texts, memory=memory))


async def keep_change(visit: Visit) -> None:
    facts, filled = recalled(visit.view), forms.read(visit.view)
    await visit.does(
        member_deeds.change,
        facts["programme"],
        facts["person"],
        [Role(role) for role in filled["roles"]],
        sits_in=facts.get("sits_in"),
        organisation_id=filled["organisation"],
    )
    visit.beneath()


async def remove(visit: Visit) -> None:
    """What became of it takes the form's place: three windows are as many as Slack stacks."""
    facts = recalled(visit.body["view"])
    memory = kept(under=facts.get("under"))
    try:
        left = await visit.does(departure_deeds.remove, facts["programme"], visit.value)
        window = views.removed(
            left.person.name, visit.texts, had=left.had, unanswered=left.unanswered, memory=memory
        )
    except Refusal as no:
        window = apologies.window(visit.texts.rich(no.key, **no.facts), visit.texts)
    await visit.client.views_update(view_id=visit.body["view"]["id"], view=window)
    visit.beneath()


async def open_facilitators(visit: Visit) -> None:
    facts: dict[str, Any] = recalled({"private_metadata": visit.memory(programme=visit.value)})
    window = await windows.draw(visit, views.FACILITATORS, facts)
    await visit.opens(window)


async def decline(visit: Visit) -> None:
    """*This is not me*: the letter makes way for a goodbye, with nothing more to press."""
    programme = await visit.does(departure_deeds.decline, visit.value)
    leaders = await visit.house.answer(people.facilitators, programme.id)
    said = views.goodbye(programme.title, " & ".join(one.name for one in leaders), visit.texts)
    where = visit.body["container"]
    visit.later(
        visit.client.chat_update(
            channel=where["channel_id"],
            ts=where["message_ts"],
            text=said.text,
            blocks=said.blocks,
            parse="none",
        )
    )


def register(door: Door) -> None:
    door.taps(programme_views.MEMBER_NEW, open_new)
    door.submits(views.JOINING, keep_new)
    door.taps(views.MEMBER_CHANGE, open_change)
    door.submits(views.CHANGING, keep_change)
    door.taps(views.REMOVE, remove)
    door.taps(programme_views.FACILITATORS_OPEN, open_facilitators)
    door.taps(letters.NOT_ME, decline)
