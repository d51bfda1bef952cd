"""Pictures of measures: drawn while she does something else, sent to our conversation with one sentence."""

from exports.pictures import run_chart_png
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.ground.refusals import Refusal
from programme.improvement.measures import Measure
from storage.improvement import measures
from views.improvement import measure_forms
from views.improvement import measures as views


async def press(visit: Visit) -> None:
    measure = await visit.asks(measures.by_id, visit.value)
    if not measure.days:
        raise Refusal("runchart-none")
    errand = Errand(measure, visit.client, visit.person, visit.texts, visit.house)
    visit.later(errand.shows(), otherwise=errand.tells)
    await visit.opens(measure_forms.picture_comes(visit.texts))


class Errand:
    """Fetching one picture for one person, after the ack."""

    def __init__(visit: Visit, self, measure: Measure) -> None:
        self._measure = measure
        self._client = visit.client
        self._person = visit.person
        self._texts = visit.texts
        self._house = visit.house

    async def shows(self) -> None:
        """Drawn in a thread of its own; the words go with it."""
        series = views.series(self._measure, self._texts)
        content = await self._house.slowly(run_chart_png, series, texts=self._texts)
        await self._client.files_upload_v2(
            channel=await self._conversation(),
            filename=self._texts("measure-picture-file"),
            title=self._measure.name,
            content=content,
            initial_comment=views.comment(self._measure, self._texts),
        )

    async def tells(self) -> None:
        """In words alone, when there can be no picture."""
        said = views.in_words(self._measure, self._texts)
        await self._client.chat_postMessage(channel=await self._conversation(), text=said)

    async def _conversation(self) -> str:
        """A file cannot be sent to a person's own id."""
        answer = await self._client.conversations_open(users=[str(self._person.slack_id)])
        return str(answer["channel"]["id"])


def register(door: Door) -> None:
    door.taps(views.PICTURE, press)
