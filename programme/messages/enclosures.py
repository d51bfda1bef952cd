"""What comes in a message besides words: what it is, by what Slack tells of it."""

from enum import StrEnum
from pathlib import PurePath


class Enclosure(StrEnum):
    """What somebody gave us; each is answered with what can be done with it."""

    TABLE = "table"
    PICTURE = "picture"
    SNIPPET = "snippet"
    VOICE = "voice"
    FILM = "film"
    DOCUMENT = "document"
    PASTED = "pasted"
    FORWARDED = "forwarded"
    NOTHING = "nothing"


_TABLES = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv"})


def of_file(name: str, *, mimetype: str, mode: str, subtype: str) -> Enclosure:
    """``mode`` and ``subtype`` are Slack's (docs.slack.dev/reference/objects/file-object); any may be empty.

    A voice clip is a film to its mimetype, so that Slack's own word goes first.
    """
    kind, ending = mimetype.partition("/")[0], PurePath(name.casefold()).suffix
    if subtype == "slack_audio" or (kind == "audio" and subtype != "slack_video"):
        return Enclosure.VOICE
    if subtype == "slack_video" or kind == "video":
        return Enclosure.FILM
    if ending in _TABLES:
        return Enclosure.TABLE
    if kind == "image":
        return Enclosure.PICTURE
    return Enclosure.SNIPPET if mode == "snippet" else Enclosure.DOCUMENT
