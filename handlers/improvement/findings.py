"""Findings: what came out of a method is written down, read, changed and taken away."""

from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import forms, windows
from handlers.ground.house import House
from programme.improvement.findings import Draft
from programme.improvement.improvements import Method
from programme.people.acts import Act
from programme.people.people import Person
from storage.ground.columns import new_id
from storage.improvement import findings, improvements
from texts import Texts
from views.ground.windows import kept, recalled
from views.improvement import findings as views

Body = dict[str, Any]


async def open_new(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    improvement_id, method = action["value"].split()
    await house.answer(improvements.to_work_on, Act(person, house.now()), improvement_id)
    draft = Draft(new_id(), Method(method))
    memory = windows.memory(body, improvement=improvement_id, id=draft.id)
    await windows.show(body, views.form(draft, texts, memory=memory), client)
    await ack()


async def choose_method(ack: AsyncAck, body: Body, texts: Texts, client: AsyncWebClient) -> None:
    """Another method has other questions; what was written stays."""
    view = body["view"]
    draft = replace(_draft(view), file_id="", file_name="")
    await client.views_update(
        view_id=view["id"], view=views.form(draft, texts, memory=view["private_metadata"])
    )
    await ack()


def _draft(view: Body) -> Draft:
    memory, filled = recalled(view), forms.read(view)
    file: Body = next(iter(filled["file"] or []), {})
    return Draft(
        memory["id"],
        Method(filled["method"]),
        filled["lines"] or "",
        filled["link"] or "",
        file.get("id", ""),
        file.get("name", ""),
    )


async def keep(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    improvement_id = recalled(view)["improvement"]
    await house.transaction(findings.keep, Act(person, house.now()), improvement_id, _draft(view))
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    await ack()


async def open_one(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    one, may_work = await house.answer(findings.opened, Act(person, house.now()), action["value"])
    memory = windows.memory(body, improvement=one.improvement_id, id=one.id)
    await windows.show(
        body, views.window(one, texts, may_work=may_work, zone=person.zone, memory=memory), client
    )
    await ack()


async def change(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """The form takes the window's place: three are as many as Slack stacks."""
    one, _ = await house.answer(findings.opened, Act(person, house.now()), action["value"])
    draft = Draft(one.id, one.method, one.lines, one.link, one.file_id, one.file_name)
    view = body["view"]
    await client.views_update(
        view_id=view["id"], view=views.form(draft, texts, memory=view["private_metadata"])
    )
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
    await house.transaction(findings.remove, Act(person, house.now()), action["value"])
    memory = kept(under=recalled(body["view"]).get("under"))
    await client.views_update(view_id=body["view"]["id"], view=views.removed(texts, memory=memory))
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    await ack()


def register(app: AsyncApp) -> None:
    app.action(views.FINDING_NEW)(open_new)
    app.action(views.METHOD)(choose_method)
    app.view(views.FORM)(keep)
    app.action(views.FINDING_OPEN)(open_one)
    app.action(views.FINDING_CHANGE)(change)
    app.action(views.FINDING_REMOVE)(remove)
