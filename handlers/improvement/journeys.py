"""Who took which idea from whom: opened from the list of ideas, and drawn as a picture."""

from collections.abc import Sequence

from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from programme.ground.refusals import Refusal
from programme.improvement.journeys import Flow, flows
from storage.improvement.overviews import journeys
from views.improvement import ideas as idea_views
from views.improvement import journeys as views


async def window(visit: Visit, memory: views.JourneysMemory) -> Json:
    found = await visit.asks(journeys.of_viewer)
    return views.window(found, visit.texts, zone=visit.person.zone, page=memory.page, memory=memory.kept())


async def open_window(visit: Visit) -> None:
    await visit.enters(views.WINDOW, views.JourneysMemory())


async def press(visit: Visit) -> None:
    went = flows(await visit.asks(journeys.of_viewer))
    if not went:
        raise Refusal("journeys-nothing")
    visit.later(_shows(visit, went), otherwise=lambda: _tells(visit, went))
    await visit.opens(views.picture_comes(visit.texts))


async def _shows(visit: Visit, went: Sequence[Flow]) -> None:
    """Drawn in a thread of its own; the words go with it."""
    from exports.improvement.journey_pictures import journeys_png

    content = await visit.house.slowly(journeys_png, went, texts=visit.texts)
    await visit.client.files_upload_v2(
        channel=await _conversation(visit),
        filename=visit.texts("journeys-picture-file"),
        title=visit.texts("journeys-title"),
        content=content,
        initial_comment=views.in_words(went, visit.texts),
    )


async def _tells(visit: Visit, went: Sequence[Flow]) -> None:
    """In words alone, when there can be no picture."""
    said = views.in_words(went, visit.texts)
    await visit.client.chat_postMessage(channel=await _conversation(visit), text=said)


async def _conversation(visit: Visit) -> str:
    """A file cannot be sent to a person's own id."""
    answer = await visit.client.conversations_open(users=[str(visit.person.slack_id)])
    return str(answer["channel"]["id"])


def register(door: Door) -> None:
    door.window(views.WINDOW, views.JourneysMemory, window, page=views.PAGE)
    door.taps(idea_views.JOURNEYS, open_window)
    door.taps(views.PICTURE, press)
