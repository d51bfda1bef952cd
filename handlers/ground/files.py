"""Files in Slack: fetched with the bot's own right to see them, and given to somebody else."""

from http import HTTPStatus

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import hosts
from handlers.ground.visit import Json, Visit
from texts import Mrkdwn

LARGEST = 50_000_000
"""Bytes: more than any presentation without films in it, and no harm to hold for a moment."""
A_PIECE = 64 * 1024
SIGN_IN = "text/html"
"""What Slack answers, with 200, to who may not have the file."""


class NotThereError(Exception):
    """The file was deleted, or is not ours to fetch."""


class TooLargeError(Exception):
    """The file is larger than what is read of one."""


async def about(file_id: str, client: AsyncWebClient) -> Json:
    """Slack's file object (files.info). Raises NotThereError."""
    try:
        answer = await client.files_info(file=file_id)
    except SlackApiError as error:
        raise NotThereError(error.response["error"]) from error
    found: Json = answer["file"]
    return found


async def content(file: Json, client: AsyncWebClient, *, most: int = LARGEST) -> bytes:
    """What is in it. Raises NotThereError, TooLargeError.

    The token goes to Slack's own hosts alone, and no further where one of them leads on. What came is counted
    as it comes: a size is only what somebody says of a file.
    """
    url = file.get("url_private_download") or ""
    if not hosts.keeps_files(url, client.base_url) or client.session is None:
        raise NotThereError(file.get("id"))
    bearer = {"Authorization": f"Bearer {client.token}"}
    async with client.session.get(url, headers=bearer, allow_redirects=False) as answer:
        if answer.status != HTTPStatus.OK or answer.content_type == SIGN_IN != file.get("mimetype"):
            raise NotThereError(f"{answer.status} {answer.content_type}")
        found = bytearray()
        async for piece in answer.content.iter_chunked(A_PIECE):
            found += piece
            if len(found) > most:
                raise TooLargeError(file.get("id"))
    return bytes(found)


async def give(visit: Visit, file_id: str, name: str, comment: Mrkdwn) -> None:
    """Sends her a copy in our conversation. Raises NotThereError, TooLargeError."""
    await send(visit, name, await content(await about(file_id, visit.client), visit.client), comment)


async def send(visit: Visit, name: str, found: bytes, comment: Mrkdwn) -> None:
    """Something of ours as a file in our conversation."""
    opened = await visit.client.conversations_open(users=[str(visit.person.slack_id)])
    channel = str(opened["channel"]["id"])
    await visit.client.files_upload_v2(
        channel=channel, filename=name, title=name, content=found, initial_comment=comment
    )
