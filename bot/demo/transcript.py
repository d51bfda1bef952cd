"""The transcript: every post that reached the stand-in, and which promises it kept."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rehearsal import Post, Slack
from storage.ground.database import Database
from storage.people import people
from storage.screens import transcript
from storage.screens.transcript import Said

UPDATE = "chat.update"
"""Redraws a post that is there; everything else is one of its own."""


def write_transcript(path: Path, slack: Slack, database: Database, workspace_id: str) -> int:
    """A JSON line a post: ``at``, ``channel``, ``person`` (the id in data.json), ``name``, ``text``,
    ``files`` (their names), ``message`` and ``notices``; how many lines it became."""
    said = database.read(transcript.said)
    known = {one.slack_id: one.id for one in database.read(people.known_in_slack, workspace_id)}
    lines = list(_lines(slack.posts, said, known))
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
                "at": post.at.isoformat().replace("+00:00", "Z"),
                "channel": post.channel.id,
                "person": known.get(post.person.id) if post.person else None,
                "name": post.person.name if post.person else None,
                "text": post.text,
                "files": files.get((post.channel.id, post.ts), []),
                "message": message,
                "notices": [
                    {"kind": one.kind.value, "subject": one.subject, "occasion": one.occasion}
                    for one in said.get(message or "", [])
                ],
            }


def _files(posts: list[Post]) -> dict[tuple[str, str], list[str]]:
    """Channel and time stamp → the names of the files that came with what was said there."""
    channels = {post.channel.id: post.channel for post in posts}
    return {
        (channel.id, message.ts): [file.name for file in message.files]
        for channel in channels.values()
        for message in channel.history
        if message.files
    }
