"""``hemmaplan look``: how a file would be read, in words or as json, without keeping anything of it."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from imports.ground.apart import read_apart
from imports.ground.bounds import require_small
from imports.screens.looks import Asked, look
from programme.ground.offers import Ask, Choice, Kind, Offer, Remark
from programme.ground.refusals import Refusal
from texts import Texts

_PEOPLE = ("organisation", "cluster", "name", "email", "roles", "language")
_FIELDS = {
    Kind.LIST: _PEOPLE,
    Kind.GUESTS: _PEOPLE,
    Kind.VALUES: ("on", "group", "value", "count", "out_of"),
    Kind.CHECKLIST: ("id", "text", "level"),
}
"""What is told of a row, by kind."""
FIRST = 10
"""Rows that are shown in words."""

Told = dict[str, Any]


def told(file: Path, asked: Asked, texts: Texts) -> Told:
    """``kind`` (null for what is no table), ``sheet``, ``sheets``, ``columns``, ``rows``, ``left_out``,
    ``asks``, ``slips``; a remark about the whole has no row. Raises OSError for a file that cannot be
    opened.
    """
    try:
        require_small(file.stat().st_size)
        offer = asyncio.run(read_apart(look, file.read_bytes(), file.name, asked))
    except Refusal as no:
        return _refused(texts(no.key, **no.facts), asked.kind)
    return _offered(offer, texts)


def _refused(why: str, kind: Kind | None) -> Told:
    nothing: Told = {"kind": kind, "sheet": "", "sheets": [], "columns": [], "rows": [], "left_out": []}
    return nothing | {"asks": [], "slips": [{"row": None, "what": why}]}


def _offered(offer: Offer[Any], texts: Texts) -> Told:
    return {
        "kind": offer.kind.value,
        "sheet": ", ".join(offer.read_from),
        "sheets": list(offer.sheets),
        "columns": [{"heading": column.heading, "as": column.read_as} for column in offer.columns],
        "rows": [{name: getattr(row, name) for name in _FIELDS[offer.kind]} for row in offer.rows],
        "left_out": [_remark(one, "why", texts) for one in offer.left_out],
        "asks": [_ask(one, texts) for one in offer.asks],
        "slips": [_remark(one, "what", texts) for one in offer.slips],
        "told": [_remark(one, "what", texts) for one in offer.told],
    }


def _remark(one: Remark, name: str, texts: Texts) -> Told:
    where = {"sheet": one.sheet} if one.sheet else {}
    return {"row": one.row or None, name: texts(one.key, **one.facts)} | where


def _ask(one: Ask, texts: Texts) -> Told:
    return {
        "name": one.name,
        "what": texts(one.key, **one.facts),
        "choices": [_choice(choice, texts) for choice in one.choices],
        "proposed": next((_choice(each, texts) for each in one.choices if each.value == one.proposed), ""),
    }


def _choice(one: Choice, texts: Texts) -> str:
    return one.label or (texts(one.key) if one.key else one.value)


def as_json(found: Told) -> str:
    return json.dumps(found, ensure_ascii=False, indent=2, default=str)


def in_words(found: Told, texts: Texts) -> Iterator[str]:
    """What is read, from what, and what is not; the first rows of it."""
    if found["columns"]:
        yield texts("look-kind", kind=str(found["kind"]))
    if found["sheet"]:
        yield texts("look-sheet", sheet=found["sheet"])
    for column in found["columns"]:
        meant = column["as"] or texts("look-not-read")
        yield f"  {column['heading']} → {meant}"
    if found["columns"]:
        yield texts("look-rows", count=len(found["rows"]))
    for row in found["rows"][:FIRST]:
        yield "  " + " | ".join(_shown(value) for value in row.values())
    for part, name in (("left_out", "why"), ("told", "what"), ("asks", "what"), ("slips", "what")):
        if remarks := found.get(part):
            yield texts(f"look-{part.replace('_', '-')}", count=len(remarks))
            yield from (_line(one, name, texts) for one in remarks)


def _shown(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(value)
    return "" if value is None else str(value)


def _line(one: Told, name: str, texts: Texts) -> str:
    row = texts("look-row", row=one["row"]) + " " if one.get("row") else ""
    choices = f" ({', '.join(one['choices'])})" if one.get("choices") else ""
    return f"  {row}{one[name]}{choices}"
