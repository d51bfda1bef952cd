"""Files in Slack: fetched with the bot's own right to see them, and given to somebody else."""

from http import HTTPStatus
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from programme.people.people import Person
from texts import Mrkdwn

LARGEST = 50_000_000
"""Bytes: more than any presentation without films in it, and no harm to hold for a moment."""
SIGN_IN = "text/html"
"""What Slack answers, with 200, to who may not have the file."""


class NotThereError(Exception):
    """The file was deleted, or is not ours to fetch."""


class TooLargeError(Exception):
    """The file is larger than ``LARGEST``."""


async def about(file_id: str, client: AsyncWebClient) -> dict[str, Any]:
    """Slack's file object (files.info). Raises NotThereError."""
    try:
        answer = await client.files_info(file=file_id)
    except SlackApiError as error:
        raise NotThereError(error.response["error"]) from error
    found: dict[str, Any] = answer["file"]
    return found


async def content(file: dict[str, Any], client: AsyncWebClient) -> bytes:
    """What is in it. Raises NotThereError, TooLargeError."""
    if file.get("size", 0) > LARGEST:
        raise TooLargeError(file["id"])
    url = file.get("url_private_download")
    if not url or client.session is None:
        raise NotThereError(file["id"])
    async with client.session.get(url, headers={"Authorization": f"Bearer {client.token}"}) as answer:
        if answer.status != HTTPStatus.OK or answer.content_type == SIGN_IN != file.get("mimetype"):
            raise NotThereError(f"{answer.status} {answer.content_type}")
        return await answer.read()


async def give(file_id: str, name: str, *, to: Person, comment: Mrkdwn, client: AsyncWebClient) -> None:
    """Sends a copy in our conversation with somebody. Raises NotThereError, TooLargeError."""
    found = await content(await about(file_id, client), client)
    opened = await client.conversations_open(users=[str(to.slack_id)])
    channel = str(opened["channel"]["id"])
    await client.files_upload_v2(
        channel=channel, filename=name, title=name, content=found, initial_comment=comment
    )
