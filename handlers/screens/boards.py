"""The readiness board: narrowed, searched and turned, in the tab where it stands."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from handlers.ground.windows import Body
from handlers.screens import homes as home
from programme.ground.refusals import Refusal
from programme.screens.boards import Asked
from programme.screens.homes import At
from storage.programmes import organisations, programmes
from views.ground.blocks import Option
from views.ground.windows import kept, recalled
from views.screens import boards as views
from views.screens import homes


def asks(change: Callable[[Asked, Body], Asked]) -> Callable[..., Awaitable[None]]:
    """A button or a list on the board: what is asked for changes, and Home is drawn again."""

    async def asked(visit: Visit) -> None:
        at = _at(visit.action, visit.body["view"])
        at = replace(at, board=change(at.board, visit.action))
        visit.later(home.publish(visit, at=at))

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


async def open_search(visit: Visit) -> None:
    at = _at(visit.action, visit.body["view"])
    memory = kept(programme=at.board.programme_id, home=visit.body["view"]["private_metadata"])
    await visit.opens(views.searching(at.board.words, visit.texts, memory=memory))


async def search(visit: Visit) -> None:
    facts, words = recalled(visit.view), forms.read(visit.view)[views.WORDS] or ""
    there = {"type": "home", "private_metadata": facts["home"]}
    at = _at({"block_id": f"{views.SEARCH} {facts['programme']}"}, there)
    at = replace(at, board=replace(at.board, words=words, page=0))
    visit.later(home.publish(visit, at=at))


async def find_cluster(visit: Visit) -> None:
    typed, programme_id = visit.body["value"], views.programme_of(visit.body["block_id"])
    found: list[Option] = []
    try:
        await visit.asks(programmes.led_by, programme_id)
        every = await visit.house.answer(organisations.clusters, programme_id)
        found = [(one.id, one.name) for one in every if typed.casefold() in one.name.casefold()]
    except Refusal:  # a list has no room for words: on an old Home it stays empty
        found = []
    await visit.offers(views.cluster_options(found, typed, visit.texts))


def register(door: Door) -> None:
    door.taps(views.CLUSTER, asks(of_cluster))
    door.taps(views.LACKS, asks(who_lack))
    door.taps(views.EVERYTHING, asks(everything))
    door.taps(views.EARLIER, asks(turned))
    door.taps(views.FURTHER, asks(turned))
    door.taps(views.SEARCH, open_search)
    door.submits(views.SEARCHING, search)
    door.asks(views.CLUSTER, find_cluster)
