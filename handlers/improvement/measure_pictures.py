"""Pictures of measures: drawn while she does something else, sent to our conversation with one sentence."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from exports.improvement.runcharts import run_chart_png
from handlers.ground import windows
from handlers.ground.house import House
from programme.ground.refusals import Refusal
from programme.improvement.measures import Measure
from programme.people.people import Person
from storage.improvement import measures
from texts import Texts
from views.improvement import measure_forms
from views.improvement import measures as views


async def press(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    measure = await house.answer(measures.by_id, action["value"], by=person)
    if not measure.days:
        raise Refusal("runchart-none")
    errand = Errand(measure, client, person, texts, house)
    house.afterwards(errand.shows(), otherwise=errand.tells)
    await windows.show(body, measure_forms.picture_comes(texts), client)
    await ack()


class Errand:
    """Fetching one picture for one person, after the ack."""

    def __init__(
        self, measure: Measure, client: AsyncWebClient, person: Person, texts: Texts, house: House
    ) -> None:
        self._measure = measure
        self._client = client
        self._person = person
        self._texts = texts
        self._house = house

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


def register(app: AsyncApp) -> None:
    app.action(views.PICTURE)(press)
