"""Shared files: the question what one belongs to, and what became of it."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from pydantic import TypeAdapter, ValidationError

from programme.ground.refusals import Refusal
from programme.meetings.meetings import Meeting
from programme.preparations.preparations import Owed
from texts import Texts
from views.ground import blocks
from views.ground.blocks import Block, Element, Message
from views.ground.wording import written
from views.preparations.preparation_buttons import UNDO

BELONGS = "shared-file-belongs"
NO = "shared-file-no"
LONGEST_NAME = 250
"""Characters of a file's name that a button carries along."""


class SharedFile(NamedTuple):
    """What a button remembers of the file it is about."""

    id: str
    name: str


def asked(file: SharedFile, maybe: Sequence[tuple[Owed, Meeting]], texts: Texts) -> Message:
    """Does it belong to this, or to one of these?"""
    if len(maybe) == 1:
        one, meeting = maybe[0]
        facts = {"title": written(one.item.title, texts), "meeting": written(meeting.short, texts)}
        words = texts.rich("shared-file-one", file=file.name, **facts)
        choices = [_belongs(one, file, texts("shared-file-yes"), 0)]
    else:
        words = texts.rich("shared-file-many", file=file.name)
        choices = [
            _belongs(one, file, written(one.item.title, texts), at) for at, (one, _) in enumerate(maybe)
        ]
    no = blocks.button(texts("shared-file-no"), NO, file.name[:LONGEST_NAME])
    return Message(words, [blocks.section(words), blocks.actions(*choices, no)])


def _belongs(one: Owed, file: SharedFile, words: str, at: int) -> Element:
    return blocks.button(words, f"{BELONGS}-{at}", carried(one.id, file))


def carried(about: str, file: SharedFile) -> str:
    """A file, and the id of what it may be for, as a button remembers them."""
    return json.dumps([about, file.id, file.name[:LONGEST_NAME]], ensure_ascii=False)


HELD = TypeAdapter(tuple[str, str, str])


def chosen(value: str) -> tuple[str, SharedFile]:
    """The id of what it may be for and the file, as a button remembers them. Raises Refusal."""
    try:
        about, file_id, name = HELD.validate_json(value)
    except ValidationError:
        raise Refusal("thing-gone") from None
    return about, SharedFile(file_id, name)


def taken(one: Owed, meeting: Meeting, file: str, texts: Texts) -> Message:
    """It is handed in, and can be taken back."""
    title, before = written(one.item.title, texts), written(meeting.short, texts)
    words = texts.rich("shared-file-taken", title=title, meeting=before, file=file)
    undo = blocks.button(texts("button-undo"), UNDO, one.id)
    return Message(words, [blocks.section(words), blocks.actions(undo)])


def left(file: str, texts: Texts) -> Message:
    words = texts.rich("shared-file-left", file=file)
    parts: list[Block] = [blocks.section(words)]
    return Message(words, parts)
