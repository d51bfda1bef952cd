"""``hemmaplan runchart``: a csv file read by the rules, told in json or in words, and drawn if wanted."""

import json
from datetime import date
from pathlib import Path

from exports.figures.runcharts import run_chart_png
from programme.figures.runcharts import RunChart, analyse, as_json
from programme.figures.series import Group, Series
from programme.figures.value_files import read_csv
from programme.figures.written_values import Reading
from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from texts import Texts
from views.figures.runcharts import in_words


def read(file: Path, texts: Texts, *, today: date) -> Reading:
    """The points of a file. Raises Refusal for one that cannot be opened, and for every slip in it."""
    try:
        content = file.read_bytes()
    except OSError:
        raise Refusal("series-not-found", file=str(file)) from None
    return read_csv(content, Language(texts.language), today=today)


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
