"""A programme's own words for the method's terms."""

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import forms, windows
from handlers.ground.house import House
from handlers.ground.windows import Body
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.edit_fields import OTHER, other
from programme.programmes.own_words import TERMS
from storage.programmes import programmes
from texts import Texts
from views.ground.windows import recalled
from views.programmes import own_words as views
from views.programmes.programmes import WORDING, WORDS


async def open_words(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    programme = await house.answer(programmes.led_by, Act(person, house.now()), action["value"])
    memory = windows.memory(body, programme=programme.id)
    await windows.show(body, views.words(programme, texts, memory=memory), client)
    await ack()


async def keep_words(ack: AsyncAck, view: Body, person: Person, house: House) -> None:
    filled = forms.read(view)
    words = {
        language: [
            (term, filled[f"{term}-a{ending}"] or "", filled[f"{term}-the{ending}"] or "") for term in TERMS
        ]
        for language, ending in ((person.language, ""), (other(person.language), OTHER))
    }
    await house.transaction(
        programmes.set_words, Act(person, house.now()), recalled(view)["programme"], words
    )
    await ack()


def register(app: AsyncApp) -> None:
    app.action(WORDS)(open_words)
    app.view(WORDING)(keep_words)
