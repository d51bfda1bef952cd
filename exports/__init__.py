"""Exports: an extract in, the bytes of a file out."""

import re
import unicodedata
from typing import Literal, get_args

from programme.screens.exports import Extract
from texts import Texts

Format = Literal["xlsx", "csv", "csv-semicolon", "json"]
FORMATS: tuple[Format, ...] = get_args(Format)
LONGEST_NAME = 60


def render(extract: Extract, texts: Texts, *, format: Format, version: str) -> bytes:  # noqa: A002
    """The whole file; ``version`` is Hemmaplan's own. Takes seconds for a large programme."""
    from exports.ground.comma_separated import separated
    from exports.screens.data import told
    from exports.screens.workbook import reflection_sheet, workbook

    data = told(extract, texts, version=version)
    match format:
        case "xlsx":
            return workbook(data, texts)
        case "csv":
            return separated(reflection_sheet(data, texts), by=",")
        case "csv-semicolon":
            return separated(reflection_sheet(data, texts), by=";")
        case "json":
            return texts.named(data.model_dump_json(indent=2)).encode()


def file_name(extract: Extract, *, format: Format) -> str:  # noqa: A002
    """exempelrundan-2027-01-18.xlsx: plain letters that every computer can keep, and the programme's day."""
    day = extract.programme.today(extract.taken_at).isoformat()
    return f"{plain(extract.programme.title)}-{day}.{format.partition('-')[0]}"


def plain(said: str) -> str:
    """Letters that every computer can keep in a name."""
    letters = unicodedata.normalize("NFKD", said).encode("ascii", "ignore").decode().casefold()
    return re.sub("[^a-z0-9]+", "-", letters)[:LONGEST_NAME].strip("-") or "hemmaplan"


__all__ = ["FORMATS", "Format", "file_name", "plain", "render"]
