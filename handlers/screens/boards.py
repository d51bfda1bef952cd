"""The readiness board: narrowed, searched and turned, in the tab where it stands."""

from collections.abc import Callable
from dataclasses import replace

from handlers.ground import home
from handlers.ground.door import Door, Listener
from handlers.ground.visit import Visit
from programme.ground.refusals import Refusal
from programme.screens.boards import Asked
from programme.screens.homes import At
from storage.programmes import organisations, programmes
from views.ground.blocks import Option
from views.screens import boards as views
from views.screens import homes


def asks(change: Callable[[Asked, Visit], Asked]) -> Listener:
    """A button or a list on the board: what is asked for changes, and Home is drawn again."""

    async def asked(visit: Visit) -> None:
        at = _at(visit.at_home, views.programme_of(visit.action["block_id"]))
        visit.later(home.publish(visit, at=replace(at, board=change(at.board, visit))))

    return asked


def _at(kept: str, programme_id: str) -> At:
    """Where she is; a board she sees without having asked for it is named by its blocks."""
    at = homes.at_home(kept)
    if at.board.programme_id in {"", programme_id}:
        return replace(at, board=replace(at.board, programme_id=programme_id))
    return replace(at, board=Asked(programme_id))


def _chosen(visit: Visit) -> str:
    return "" if visit.chosen == views.EVERY else visit.chosen


def of_cluster(asked: Asked, visit: Visit) -> Asked:
    return replace(asked, cluster_id=_chosen(visit), page=0)


def who_lack(asked: Asked, visit: Visit) -> Asked:
    return replace(asked, preparation=_chosen(visit), page=0)


def everything(asked: Asked, _: Visit) -> Asked:
    return asked.everything()


def turned(asked: Asked, visit: Visit) -> Asked:
    return asked.turned_to(visit.number)


async def open_search(visit: Visit) -> None:
    at = _at(visit.at_home, views.programme_of(visit.action["block_id"]))
    memory = views.SearchMemory(programme=at.board.programme_id, home=visit.at_home).kept()
    await visit.opens(views.searching(at.board.words, visit.texts, memory=memory))


async def search(visit: Visit, form: views.SearchForm) -> None:
    memory = visit.recalls(views.SearchMemory)
    at = _at(memory.home, memory.programme)
    visit.later(home.publish(visit, at=replace(at, board=replace(at.board, words=form.words, page=0))))


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
    door.fills_in(views.SEARCHING, views.SearchForm, search)
    door.asks(views.CLUSTER, find_cluster)
