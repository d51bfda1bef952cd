"""Where a person clicked, and how what changed is shown in the same place."""

from http import HTTPStatus
from typing import Any

from slack_sdk.errors import SlackRequestError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from handlers.ground.house import House
from handlers.screens import homes
from programme.people.acts import Act
from programme.people.people import Person
from programme.screens.next import Next
from storage.messages import letters
from storage.people import people
from storage.screens import next as nexts
from texts import Texts
from views.ground.blocks import UPDATE_TEXT, Message, clip_mrkdwn
from views.messages import letters as letter_views
from views.screens import next as next_views
from views.screens.homes import at_home

Place = dict[str, Any]
"""What of an interaction's body tells where it happened; small enough for a modal to remember."""


def place(body: dict[str, Any], touched: str = "") -> Place:
    """The place of an interaction, for ``show_again`` once a modal opened there has been submitted.

    ``touched`` is the id of the preparation the modal is about. Plain JSON, a few hundred characters.
    """
    view = body.get("view") or {}
    return {
        "user": {"id": body["user"]["id"]},
        "container": body.get("container", {}),
        "response_url": body.get("response_url", ""),
        "view": {"type": view.get("type", ""), "private_metadata": view.get("private_metadata", "")},
        "actions": [{"value": touched or _touched(body)}],
    }


async def show_again(body: dict[str, Any], *, texts: Texts, house: House, client: AsyncWebClient) -> None:
    """Redraws what the person clicked in, as things stand now; ``body`` is the interaction's, or a place.

    A letter is updated, the command's answer replaced by what is next now; from anywhere else she comes
    back to Home. In a message we cannot draw any more, only she is told that it is done.
    """
    container = body.get("container", {})
    if container.get("type") != "message":
        await _home_again(body, texts, house, client)
    elif container.get("is_ephemeral"):
        said = next_views.reply(await _next(body, house), texts)
        await _respond(body, said, client, replace=True)
    elif await _letter_again(container["channel_id"], container["message_ts"], texts, house, client):
        return
    elif body.get("response_url"):
        said = next_views.kept(await _next(body, house), texts)
        await _respond(body, said, client, replace=False)


async def _home_again(body: dict[str, Any], texts: Texts, house: House, client: AsyncWebClient) -> None:
    await homes.publish(
        client,
        person=await _person(body, house),
        texts=texts,
        house=house,
        at=at_home(body.get("view")),
        touched=_touched(body),
    )


async def _letter_again(channel: str, ts: str, texts: Texts, house: House, client: AsyncWebClient) -> bool:
    """False when the message is none of our letters."""
    letter = await house.answer(letters.posted_at, channel, ts, now=house.now())
    if letter is None:
        return False
    said = letter_views.letter(letter, texts)
    text = clip_mrkdwn(said.text, UPDATE_TEXT)
    await client.chat_update(channel=channel, ts=ts, text=text, blocks=said.blocks, parse="none")
    return True


async def _next(body: dict[str, Any], house: House) -> Next:
    person = await _person(body, house)
    return await house.answer(nexts.of_person, Act(person, house.now()), touched=_touched(body))


async def _person(body: dict[str, Any], house: House) -> Person:
    person = await house.answer(people.in_slack, house.workspace_id, body["user"]["id"])
    assert person is not None  # every listener's person has been met
    return person


def _touched(body: dict[str, Any]) -> str:
    """The value of what was clicked: a preparation's id, or something that is none."""
    return next((str(action.get("value") or "") for action in body.get("actions", [])), "")


async def _respond(body: dict[str, Any], said: Message, client: AsyncWebClient, *, replace: bool) -> None:
    """Through the interaction's response_url, which works where the bot is no member too."""
    answer = await AsyncWebhookClient(body["response_url"], session=client.session).send(
        text=said.text, blocks=said.blocks, response_type="ephemeral", replace_original=replace
    )
    if answer.status_code != HTTPStatus.OK:
        raise SlackRequestError(f"response_url answered {answer.status_code}: {answer.body}")
