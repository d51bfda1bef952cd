"""The words around a file somebody fetches: which one, how far it has come, and where it lies."""

from collections.abc import Sequence
from enum import StrEnum

from programme.programmes.programmes import Programme
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks
from views.ground.blocks import Element, Message

EXPORT = "export-begin"
"""A button anywhere; its value is a programme's id, or empty to be asked which."""
KINDS = {
    "xlsx": "export-xlsx",
    "csv": "export-csv",
    "csv-semicolon": "export-csv-semicolon",
    "json": "export-json",
}
"""Kind of file → action; the value is the programme's id."""
MOST = 24
"""Programmes to choose among: two blocks for each fit in a message."""


class Stage(StrEnum):
    """How far a file has come, when it takes its time."""

    READING = "reading"
    WRITING = "writing"
    SENDING = "sending"


def which(programmes: Sequence[Programme], texts: Texts) -> Message:
    """Asks which of somebody's programmes, the newest first, and as what kind of file."""
    asks, shown = texts.rich("export-which"), programmes[:MOST]
    said = [blocks.section(asks)]
    for programme in shown:
        said.append(blocks.section(_title(programme)))
        said.append(blocks.actions(*_kinds(programme.id, texts)))
    more = texts.rich("export-which-more", count=MOST) if len(programmes) > MOST else Mrkdwn("")
    if more:
        said.append(blocks.context(more))
    return Message(blocks.joined(asks, *map(_title, shown), more, by="\n"), said)


def _title(programme: Programme) -> Mrkdwn:
    return blocks.joined(Mrkdwn("*"), escaped(programme.title), Mrkdwn("*"), by="")


def _kinds(programme_id: str, texts: Texts) -> list[Element]:
    return [
        blocks.button(texts("export-format", format=kind), action, programme_id)
        for kind, action in KINDS.items()
    ]


def under_way(stage: Stage, programme: Programme, texts: Texts) -> Message:
    said = texts.rich(f"export-{stage}", programme=programme.title)
    return Message(said, [blocks.section(said)])


def ready(programme: Programme, kind: str, texts: Texts) -> Message:
    """Where it lies, and the other kinds there are."""
    said = texts.rich("export-ready", programme=programme.title)
    others = [one for one in _kinds(programme.id, texts) if one["action_id"] != KINDS[kind]]
    return Message(said, [blocks.section(said), blocks.actions(*others)])


def comment(kind: str, texts: Texts, *, programme: str, **counts: int) -> Mrkdwn:
    """What is said with the file itself: how many reflections, preparations and improvements are in it."""
    return texts.rich("export-comment", format=kind, programme=programme, **counts)


def failed(interaction: str, texts: Texts) -> Message:
    said = texts.rich("export-failed", interaction=interaction)
    return Message(said, [blocks.section(said)])
