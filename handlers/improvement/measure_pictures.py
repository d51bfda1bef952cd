"""Pictures of measures: drawn while she does something else, sent to our conversation with one sentence."""

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.ground.refusals import Refusal
from programme.improvement.measures import Measure
from storage.improvement import measures
from views.improvement.measuring import measure_files
from views.improvement.measuring import measures as views


async def press(visit: Visit) -> None:
    measure = await visit.asks(measures.by_id, visit.value)
    if not measure.days:
        raise Refusal("runchart-none")
    visit.later(_shows(visit, measure), otherwise=lambda: _tells(visit, measure))
    await visit.opens(measure_files.picture_comes(visit.texts))


async def _shows(visit: Visit, measure: Measure) -> None:
    """Drawn in a thread of its own; the words go with it."""
    from exports.figures.runcharts import run_chart_png

    series = views.series(measure, visit.texts)
    content = await visit.house.slowly(run_chart_png, series, texts=visit.texts)
    await visit.client.files_upload_v2(
        channel=await _conversation(visit),
        filename=visit.texts("measure-picture-file"),
        title=measure.name,
        content=content,
        initial_comment=views.comment(measure, visit.texts),
    )


async def _tells(visit: Visit, measure: Measure) -> None:
    """In words alone, when there can be no picture."""
    said = views.in_words(measure, visit.texts)
    await visit.client.chat_postMessage(channel=await _conversation(visit), text=said)


async def _conversation(visit: Visit) -> str:
    """A file cannot be sent to a person's own id."""
    answer = await visit.client.conversations_open(users=[str(visit.person.slack_id)])
    return str(answer["channel"]["id"])


def register(door: Door) -> None:
    door.taps(views.PICTURE, press)
