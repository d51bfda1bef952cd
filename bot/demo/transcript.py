"""The transcript: every post that reached the stand-in, every mail, and which promises it kept."""

import json
from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

from rehearsal import Post, Slack
from rehearsal.post_office import PostOffice
from storage.ground.database import Database
from storage.people import people
from storage.screens import transcript
from storage.screens.transcript import Said

UPDATE = "chat.update"
"""Redraws a post that is there; everything else is one of its own."""
MAIL = "mail"
"""What stands as the channel of a mail; one that answers somebody, or came back, is no ``message``."""


def write_transcript(
    path: Path, slack: Slack, office: PostOffice, database: Database, workspace_id: str
) -> int:
    """A JSON line a post or a mail: ``at``, ``channel``, ``person`` (the id in data.json), ``name``,
    ``text``, ``files`` (their names), ``message`` and ``notices``; how many lines it became."""
    said = database.read(transcript.said)
    known = {one.slack_id: one.id for one in database.read(people.known_in_slack, workspace_id)}
    mails = _mails(office, said, database.read(transcript.readers))
    lines = sorted([*_lines(slack.posts, said, known), *mails], key=lambda line: str(line["at"]))
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), "utf-8")
    return len(lines)


def _lines(
    posts: list[Post], said: dict[str, list[Said]], known: dict[str | None, str]
) -> Iterator[dict[str, Any]]:
    files = _files(posts)
    for post in posts:
        if post.method != UPDATE:
            message = ((post.metadata or {}).get("event_payload") or {}).get("id")
            yield {
                "at": _moment(post.at),
                "channel": post.channel.id,
                "person": known.get(post.person.id) if post.person else None,
                "name": post.person.name if post.person else None,
                "text": post.text,
                "files": files.get((post.channel.id, post.ts), []),
                "message": message,
                "notices": _notices(said.get(message or "", [])),
            }


def _mails(
    office: PostOffice, said: dict[str, list[Said]], readers: dict[str, str]
) -> Iterator[dict[str, Any]]:
    ids = [str(mail["Message-ID"]).strip("<>").partition("@")[0] for mail in office.mails]
    whose = {
        str(mail["To"]): readers[one] for mail, one in zip(office.mails, ids, strict=True) if one in readers
    }
    for mail, message in zip(office.mails, ids, strict=True):
        body = mail.get_body(("plain",))
        yield {
            "at": _moment(parsedate_to_datetime(str(mail["Date"]))),
            "channel": MAIL,
            "person": whose.get(str(mail["To"])),
            "name": mail["To"].addresses[0].display_name,
            "text": body.get_content() if body else "",
            "files": [],
            "message": message if message in said else None,
            "notices": _notices(said.get(message, [])),
        }


def _moment(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")


def _notices(said: list[Said]) -> list[dict[str, str]]:
    return [{"kind": one.kind.value, "subject": one.subject, "occasion": one.occasion} for one in said]


def _files(posts: list[Post]) -> dict[tuple[str, str], list[str]]:
    """Channel and time stamp → the names of the files that came with what was said there."""
    channels = {post.channel.id: post.channel for post in posts}
    return {
        (channel.id, message.ts): [file.name for file in message.files]
        for channel in channels.values()
        for message in channel.history
        if message.files
    }
