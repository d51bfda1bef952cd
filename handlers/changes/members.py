"""Members: who takes part, in which role; and saying no."""

import asyncio
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from delivery.people import profile
from handlers.ground import forms, windows
from handlers.ground.house import House
from handlers.ground.windows import Body
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.acts import Act
from programme.people.people import Person
from storage.changes import departure_deeds, member_deeds, reachability_deeds, rosters
from storage.people import people
from storage.programmes import organisations, programmes
from texts import Texts
from views.changes import members as views
from views.ground import apologies
from views.ground.windows import kept, recalled
from views.messages import letters
from views.programmes import programmes as programme_views

SLACKBOT = "USLACKBOT"
UNKNOWN = frozenset({"user_not_found", "user_not_visible", "users_not_found"})


async def known(slack_id: str, field: str, *, house: House, client: AsyncWebClient) -> Person:
    """The person somebody chose in ``field``, as Slack knows her. Raises Refusal for apps and strangers."""
    try:
        user = (await client.users_info(user=slack_id, include_locale=True))["user"]
    except SlackApiError as error:
        if error.response["error"] in UNKNOWN:
            raise Refusal("person-unknown", field=field) from error
        raise
    if user.get("is_bot") or user["id"] == SLACKBOT:
        raise Refusal("person-is-bot", field=field)
    if user.get("deleted"):
        raise Refusal("person-has-left", field=field)
    return await house.transaction(
        reachability_deeds.keep, house.workspace_id, profile(user), now=house.now()
    )


async def all_known(
    chosen: dict[str, str], *, house: House, client: AsyncWebClient
) -> list[tuple[Person, Role]]:
    """The same for several people by role, asked for side by side."""
    found = await asyncio.gather(
        *(known(slack_id, role, house=house, client=client) for role, slack_id in chosen.items())
    )
    return [(person, Role(role)) for person, role in zip(found, chosen, strict=True)]


async def open_new(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """From an organisation's window it is filled in already; from the facilitators' the role is."""
    programme = await house.answer(programmes.led_by, Act(person, house.now()), action["value"])
    facts = windows.remembered(body)
    there = facts.get("organisation") or facts.get("for")
    organisation = await house.answer(organisations.by_id, there) if there else None
    leads = (body.get("view") or {}).get("callback_id") == views.FACILITATORS
    window = views.new(
        texts,
        organisation=organisation,
        roles=[Role.FACILITATOR] if leads else [],
        memory=windows.memory(body, programme=programme.id),
    )
    await windows.show(body, window, client)
    await ack()


async def keep_new(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts, filled = recalled(view), forms.read(view)
    newcomer = await _newcomer(filled, house, client)
    await house.transaction(
        member_deeds.add,
        Act(person, house.now()),
        facts["programme"],
        newcomer,
        [Role(role) for role in filled["roles"]],
        filled["organisation"],
    )
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    memory = kept(under=facts.get("under"), **{"for": filled["organisation"]})
    window = views.joined(
        newcomer.name, facts["programme"], texts, reachable=newcomer.reachable, memory=memory
    )
    await ack(response_action="update", view=window)


async def _newcomer(filled: forms.Filled, house: House, client: AsyncWebClient) -> Person:
    if filled["person"] and (filled["name"] or filled["email"]):
        raise Refusal("person-and-name", field="person")
    if filled["person"]:
        return await known(filled["person"], "person", house=house, client=client)
    if not filled["name"] and not filled["email"]:
        raise Refusal("person-or-name", field="person")
    return await house.transaction(
        member_deeds.without_slack, house.workspace_id, name=filled["name"] or "", email=filled["email"] or ""
    )


async def open_change(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    facts = windows.remembered(body)
    sits_in = facts.get("organisation")
    roster, one = await house.answer(
        rosters.participant, Act(person, house.now()), facts.get("programme", ""), action["value"], sits_in
    )
    memory = windows.memory(body, programme=roster.programme.id, person=one.person.id, sits_in=sits_in)
    await windows.show(body, views.change(roster, one, texts, memory=memory), client)
    await ack()


async def keep_change(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts, filled = recalled(view), forms.read(view)
    await house.transaction(
        member_deeds.change,
        Act(person, house.now()),
        facts["programme"],
        facts["person"],
        [Role(role) for role in filled["roles"]],
        sits_in=facts.get("sits_in"),
        organisation_id=filled["organisation"],
    )
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    await ack()


async def remove(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """What became of it takes the form's place: three windows are as many as Slack stacks."""
    facts = recalled(body["view"])
    memory = kept(under=facts.get("under"))
    try:
        left = await house.transaction(
            departure_deeds.remove, Act(person, house.now()), facts["programme"], action["value"]
        )
        window = views.removed(
            left.person.name, texts, had=left.had, unanswered=left.unanswered, memory=memory
        )
    except Refusal as no:
        window = apologies.window(texts.rich(no.key, **no.facts), texts)
    await client.views_update(view_id=body["view"]["id"], view=window)
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    await ack()


async def open_facilitators(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    facts: dict[str, Any] = recalled({"private_metadata": windows.memory(body, programme=action["value"])})
    window = await windows.draw(views.FACILITATORS, facts, person=person, texts=texts, house=house)
    await windows.show(body, window, client)
    await ack()


async def decline(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """*This is not me*: the letter makes way for a goodbye, with nothing more to press."""
    programme = await house.transaction(departure_deeds.decline, Act(person, house.now()), action["value"])
    leaders = await house.answer(people.facilitators, programme.id)
    said = views.goodbye(programme.title, " & ".join(one.name for one in leaders), texts)
    where = body["container"]
    house.afterwards(
        client.chat_update(
            channel=where["channel_id"],
            ts=where["message_ts"],
            text=said.text,
            blocks=said.blocks,
            parse="none",
        )
    )
    await ack()


def register(app: AsyncApp) -> None:
    app.action(programme_views.MEMBER_NEW)(open_new)
    app.view(views.JOINING)(keep_new)
    app.action(views.MEMBER_CHANGE)(open_change)
    app.view(views.CHANGING)(keep_change)
    app.action(views.REMOVE)(remove)
    app.action(programme_views.FACILITATORS_OPEN)(open_facilitators)
    app.action(letters.NOT_ME)(decline)
