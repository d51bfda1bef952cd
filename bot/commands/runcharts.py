"""``hemmaplan runchart``: a file read by the rules, told in json or in words, and drawn if wanted."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from exports.figures.runcharts import run_chart_png
from imports.ground.tables import sheets
from imports.improvement.values import offer
from programme.figures.runcharts import RunChart, analyse, as_json
from programme.figures.series import Group, Point, Series
from programme.figures.written_values import Slip, SlipsError
from programme.ground.languages import Language
from programme.ground.offers import Remark
from programme.ground.refusals import Refusal
from texts import Texts
from views.figures.runcharts import in_words
from views.improvement.measuring.value_offers import said


@dataclass(frozen=True, slots=True)
class Reading:
    """The points in the order of their days, and what is good to know of how they were read."""

    points: tuple[Point, ...]
    told: tuple[str, ...] = ()


def read(file: Path, texts: Texts, *, today: date) -> Reading:
    """The points of a file. Raises Refusal for one that cannot be opened, and for every slip in it."""
    try:
        content = file.read_bytes()
    except OSError:
        raise Refusal("series-not-found", file=str(file)) from None
    found = offer(sheets(content, name=file.name), language=Language(texts.language), today=today)
    amiss = [
        *(_slip(one, texts) for one in found.slips),
        *(Slip(ask.key, dict(ask.facts)) for ask in found.asks),
    ]
    if amiss:
        raise SlipsError(*amiss)
    points = tuple(Point(row.on, row.value) for row in found.rows)
    return Reading(points, tuple(said(one, texts) for one in (*found.told, *found.left_out)))


def _slip(remark: Remark, texts: Texts) -> Slip:
    if not remark.row:
        return Slip(remark.key, dict(remark.facts))
    return Slip("values-at-row", {"row": remark.row, "said": texts(remark.key, **remark.facts)})


def judged(reading: Reading, *, freeze: int | None, screen: bool) -> RunChart:
    """Raises Refusal for a baseline of more points than there are, or of none."""
    if freeze is not None and not 1 <= freeze <= len(reading.points):
        raise Refusal("series-freeze", freeze=freeze, points=len(reading.points))
    return analyse([point.value for point in reading.points], freeze=freeze, screen=screen)


def told(chart: RunChart, texts: Texts, *, as_data: bool) -> str:
    return json.dumps(as_json(chart)) if as_data else "\n".join(in_words(chart, texts))


def draw(reading: Reading, name: str, png: Path, texts: Texts, *, freeze: int | None) -> None:
    """Writes the picture. Raises Refusal where it cannot be written."""
    content = run_chart_png(Series(name, (Group("", reading.points),), frozen=freeze), texts=texts)
    try:
        png.parent.mkdir(parents=True, exist_ok=True)
        png.write_bytes(content)
    except OSError:
        raise Refusal("series-not-written", file=str(png)) from None
