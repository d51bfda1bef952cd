"""The readiness board: narrowed, searched and turned, in the tab where it stands."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import forms, windows
from handlers.ground.house import House
from handlers.ground.windows import Body
from handlers.screens import homes as home
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.people import Person
from programme.screens.boards import Asked
from programme.screens.homes import At
from storage.programmes import organisations, programmes
from texts import Texts
from views.ground.blocks import Option
from views.ground.windows import kept, recalled
from views.screens import boards as views
from views.screens import homes


def asks(change: Callable[[Asked, Body], Asked]) -> Callable[..., Awaitable[None]]:
    """A button or a list on the board: what is asked for changes, and Home is drawn again."""

    async def asked(
        ack: AsyncAck,
        action: Body,
        body: Body,
        person: Person,
        texts: Texts,
        house: House,
        client: AsyncWebClient,
    ) -> None:
        at = _at(action, body["view"])
        at = replace(at, board=change(at.board, action))
        house.afterwards(home.publish(client, person=person, texts=texts, house=house, at=at))
        await ack()

    return asked


def _at(action: Body, view: Body) -> At:
    """Where she is; a board she sees without having asked for it is named by its blocks."""
    at, programme_id = homes.at_home(view), views.programme_of(action["block_id"])
    if at.board.programme_id in {"", programme_id}:
        return replace(at, board=replace(at.board, programme_id=programme_id))
    return replace(at, board=Asked(programme_id))


def _chosen(action: Body) -> str:
    value = str(action["selected_option"]["value"])
    return "" if value == views.EVERY else value


def of_cluster(asked: Asked, action: Body) -> Asked:
    return replace(asked, cluster_id=_chosen(action), page=0)


def who_lack(asked: Asked, action: Body) -> Asked:
    return replace(asked, preparation=_chosen(action), page=0)


def everything(asked: Asked, _action: Body) -> Asked:
    return asked.everything()


def turned(asked: Asked, action: Body) -> Asked:
    return asked.turned_to(int(action["value"]))


async def open_search(ack: AsyncAck, action: Body, body: Body, texts: Texts, client: AsyncWebClient) -> None:
    at = _at(action, body["view"])
    memory = kept(programme=at.board.programme_id, home=body["view"]["private_metadata"])
    await windows.show(body, views.searching(at.board.words, texts, memory=memory), client)
    await ack()


async def search(
    ack: AsyncAck, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts, words = recalled(view), forms.read(view)[views.WORDS] or ""
    there = {"type": "home", "private_metadata": facts["home"]}
    at = _at({"block_id": f"{views.SEARCH} {facts['programme']}"}, there)
    at = replace(at, board=replace(at.board, words=words, page=0))
    house.afterwards(home.publish(client, person=person, texts=texts, house=house, at=at))
    await ack()


async def find_cluster(ack: AsyncAck, body: Body, person: Person, texts: Texts, house: House) -> None:
    typed, programme_id = body["value"], views.programme_of(body["block_id"])
    found: list[Option] = []
    try:
        await house.answer(programmes.led_by, Act(person, house.now()), programme_id)
        every = await house.answer(organisations.clusters, programme_id)
        found = [(one.id, one.name) for one in every if typed.casefold() in one.name.casefold()]
    except Refusal:  # a list has no room for words: on an old Home it stays empty
        found = []
    await ack(options=views.cluster_options(found, typed, texts))


def register(app: AsyncApp) -> None:
    app.action(views.CLUSTER)(asks(of_cluster))
    app.action(views.LACKS)(asks(who_lack))
    app.action(views.EVERYTHING)(asks(everything))
    app.action(views.EARLIER)(asks(turned))
    app.action(views.FURTHER)(asks(turned))
    app.action(views.SEARCH)(open_search)
    app.view(views.SEARCHING)(search)
    app.options(views.CLUSTER)(find_cluster)
