"""Where a person clicked, and how what changed is shown in the same place."""

from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from handlers.house import House
from storage import letters
from texts import Texts
from views import letters as letter_views
from views.blocks import UPDATE_TEXT, clip_mrkdwn


async def show_again(body: dict[str, Any], *, texts: Texts, house: House, client: AsyncWebClient) -> None:
    """Redraws what the person clicked in, as things stand now."""
    container = body.get("container", {})
    if container.get("type") == "message" and not container.get("is_ephemeral"):
        await _letter_again(container["channel_id"], container["message_ts"], texts, house, client)


async def _letter_again(channel: str, ts: str, texts: Texts, house: House, client: AsyncWebClient) -> None:
    letter = await house.answer(letters.posted_at, channel, ts, now=house.now())
    if letter is None:
        return
    said = letter_views.letter(letter, texts)
    await client.chat_update(
        channel=channel, ts=ts, text=clip_mrkdwn(said.text, UPDATE_TEXT), blocks=said.blocks, parse="none"
    )
