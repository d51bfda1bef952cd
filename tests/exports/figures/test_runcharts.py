"""Run charts as pictures: they hold what they should, whatever the measure, and load nothing too early."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.figures.panels import Across
from exports.figures.runcharts import day_labels, run_chart_png
from exports.ground.canvas import BAND, GAP, GOAL, INK, LOOKS, MUTED, PAPER, SINGLE, SMALL, Page
from programme.figures.series import Annotation, Direction, Group, Point, Series
from texts import texts_in
from views.examples.figures.runcharts import BOYS, CHANGED, FEW, GIRLS, MONDAY, ORDINARY, SPLIT, weekly

SV, EN = texts_in("sv"), texts_in("en")
EDGE = 20  # pixels of paper that nothing may reach


def pixels(png: bytes) -> Any:
    """Rows of pixels, each of red, green, blue and alpha from 0 to 1."""
    from matplotlib.image import imread

    return imread(BytesIO(png), format="png")


def drawn(series: Series) -> Any:
    return pixels(run_chart_png(series, texts=SV))


def spans(*, days: int, values: list[float]) -> Series:
    """As many values as given, as many days apart."""
    first = date(1900, 1, 1) if days > 100_000 else MONDAY
    points = (Point(first + timedelta(days=days * at), value) for at, value in enumerate(values))
    return Series("Väntetid", (Group("", tuple(points)),), unit="dagar")


CHANCE = Random(4)
LONG_NAMES = {"ab": GIRLS, "cd": BOYS, "ef": (5, 6), "gh": (70,)}
SERIES = {
    "ordinary": ORDINARY,
    "changed": CHANGED,
    "few": FEW,
    "split": SPLIT,
    "one point": spans(days=7, values=[12.5]),
    "a thousand points": spans(days=1, values=[CHANCE.gauss(50, 8) for _ in range(1000)]),
    "all equal": spans(days=7, values=[3.0] * 12),
    "all nought": spans(days=7, values=[0.0] * 12),
    "the largest numbers": spans(days=7, values=[1e300, -1e300, 0.0]),
    "the smallest numbers": spans(days=7, values=[1e-300, 2e-300, 5e-9]),
    "so small that no mark stands between": spans(days=7, values=[1.93072e-304, 1.93073e-304]),
    "nearly the same": spans(days=7, values=[1.0, 1.0 + 1e-15]),
    "three centuries": spans(days=109_571, values=[1.0, 2.0]),
    "a year at a time": spans(days=365, values=[20_000.0 + at for at in range(12)]),
    "based anew": replace(CHANGED, since=MONDAY + timedelta(weeks=24), frozen=6),
    "nothing since": replace(CHANGED, since=MONDAY + timedelta(weeks=99)),
    "four groups": replace(
        SPLIT,
        name="En mycket lång rubrik om väntetider " * 4,
        unit="procent av alla som har svarat " * 4,
        groups=tuple(weekly(values, name * 12) for name, values in LONG_NAMES.items()),
        target=50,
    ),
    "one group missing": replace(SPLIT, groups=(weekly(GIRLS, "Flickor"), Group("Pojkar", ()))),
    "much noted": replace(
        ORDINARY,
        annotations=tuple(Annotation(MONDAY + timedelta(weeks=at), "en lång rad " * 9) for at in range(24)),
    ),
    "odd signs": replace(
        ORDINARY,
        name="pris $5 och $6 \\frac ^_ 😀 漢字",
        annotations=(Annotation(MONDAY, "$\\sum$ \n 😀"),),
        unit="\t\n",
    ),
}


@pytest.mark.parametrize("name", SERIES)
def test_every_measure_becomes_a_picture_with_paper_all_around_it(name: str) -> None:
    picture = drawn(SERIES[name])
    assert picture.shape == (900 if name in {"split", "four groups"} else 675, 1200, 4)
    paper = picture[0, 0].tolist()
    inside = picture[EDGE:-EDGE, EDGE:-EDGE]
    assert (picture == paper).all(axis=2).sum() - (inside == paper).all(axis=2).sum() == picture[
        ..., 0
    ].size - inside[..., 0].size
    assert not (inside == paper).all()


def test_one_draws_it_in_the_size_one_needs() -> None:
    assert pixels(run_chart_png(ORDINARY, texts=SV, width=800)).shape == (450, 800, 4)
    assert pixels(run_chart_png(SPLIT, texts=SV, width=1600, height=1000)).shape == (1000, 1600, 4)


@pytest.mark.parametrize(
    "without",
    [
        replace(CHANGED, target=None),
        replace(CHANGED, frozen=None),
        replace(CHANGED, annotations=()),
        replace(CHANGED, direction=Direction.UP),
        replace(CHANGED, since=MONDAY + timedelta(weeks=24)),
    ],
    ids=["target", "baseline", "notes", "direction", "new baseline"],
)
def test_what_the_team_has_decided_and_noted_is_seen(without: Series) -> None:
    assert run_chart_png(CHANGED, texts=SV) != run_chart_png(without, texts=SV)


def test_the_days_the_baseline_comes_from_are_shaded() -> None:
    def shaded(series: Series) -> int:
        red, green, blue = (int(BAND[at : at + 2], 16) / 255 for at in (1, 3, 5))
        return int((abs(drawn(series)[..., :3] - (red, green, blue)) < 0.002).all(axis=2).sum())

    assert shaded(replace(CHANGED, frozen=None)) < 100
    assert shaded(replace(CHANGED, frozen=12)) < shaded(CHANGED) * 0.6


def test_it_speaks_the_readers_language() -> None:
    assert run_chart_png(CHANGED, texts=SV) != run_chart_png(CHANGED, texts=EN)


def test_the_same_measure_is_the_same_picture_even_when_many_are_drawn_at_once() -> None:
    alone = [run_chart_png(series, texts=SV) for series in (CHANGED, SPLIT)]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda series: run_chart_png(series, texts=SV), (CHANGED, SPLIT) * 4))
    assert together == alone * 4


def test_a_measure_without_a_point_has_no_picture() -> None:
    with pytest.raises(ValueError, match="no points"):
        run_chart_png(Series("Ny", (Group("", ()),)), texts=SV)


def test_groups_are_told_apart_without_colour() -> None:
    assert len({look.marker for look in LOOKS}) == len({look.line for look in LOOKS}) == len(LOOKS)


def contrast(one: str, other: str) -> float:
    """After WCAG 2.2: words need 4.5, lines 3."""

    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


def test_words_and_lines_stand_out_from_the_paper() -> None:
    for colour in (INK, MUTED, GOAL, *(look.colour for look in (*LOOKS, SINGLE, GAP))):
        assert contrast(colour, PAPER) >= 4.5
        assert contrast(colour, BAND) >= 4.5
    for look in (*LOOKS, SINGLE, GAP):
        assert contrast(look.median, PAPER) >= 3


@given(
    st.sets(st.dates(date(2026, 1, 1), date(2029, 12, 31)), min_size=1, max_size=30),
    st.floats(2.0, 7.0),
    st.integers(0, 2_000),
    st.sampled_from(["sv", "en"]),
)
@settings(max_examples=60, deadline=None)
def test_days_under_a_chart_do_not_touch(days: set[date], right: float, before: int, language: str) -> None:
    """Whatever room the words to the right leave, and however early something was noted."""
    page, told = Page(1200, 675), sorted(days)
    across = Across(0.6, right, told[0].toordinal() - before - 3, told[-1].toordinal() + 3)
    labels = day_labels(page, told, across, language)
    widths = [max(page.width_of(line, SMALL) for line in words.splitlines()) for _, words in labels]
    edges = [(x - width / 2, x + width / 2) for (x, _), width in zip(labels, widths, strict=True)]
    assert labels
    assert all(left[1] + 0.1 < right_of[0] for left, right_of in pairwise(edges))


@pytest.mark.parametrize("behind", ["#ffffff", "#1a1d21"])
def test_it_reads_alike_in_a_light_slack_and_a_dark_one(behind: str) -> None:
    """Slack tells nobody which one she has: the paper is opaque, and every colour is measured against it."""
    assert (drawn(SPLIT)[:, :, 3] == 1).all()
    assert behind == "#ffffff" or contrast(PAPER, behind) >= 3


def test_no_point_is_hidden_by_what_is_noted() -> None:
    """Notes hang on the highest points, which stand nearest to their words."""
    plain = spans(days=7, values=[3, 9, 9, 9, 4, 9, 9, 3])
    days = [point.on for point in plain.groups[0].points if point.value == 9]
    noted = replace(plain, annotations=tuple(Annotation(on, "en lång rad om något") for on in days))
    assert count(noted, SINGLE.colour) > 0.97 * count(plain, SINGLE.colour)


def count(series: Series, colour: str) -> int:
    """Pixels of a point's own colour to the left of the words, its lines left out by how thin they are."""
    shown = drawn(series)[:, :, :3]
    wanted = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    same = (abs(shown - wanted) < 0.01).all(axis=2)
    thick = same[2:-2, 2:-2] & same[:-4, 2:-2] & same[4:, 2:-2] & same[2:-2, :-4] & same[2:-2, 4:]
    return int(thick.sum())


def test_an_emoji_is_no_box() -> None:
    page = Page(1200, 675)
    assert page.fitting("Klart 🎉 i Åmål ❤️", SMALL, 9.0) == "Klart :tada: i Åmål :heart:"
    assert "�" not in page.fitting("👩‍💻👍🏽", SMALL, 9.0)


def test_what_makes_files_is_loaded_when_the_first_is_made() -> None:
    story = """
import sys
import bot.command_line.cli, bot.house, bot.commands.runcharts
import handlers, views.examples, exports.figures.runcharts
from programme.ground.rooms import every_room
assert list(every_room(handlers))
early = {"alembic", "docx", "fpdf", "lxml", "matplotlib", "numpy", "openpyxl", "pptx", "PIL"}
assert not early & sys.modules.keys(), early & sys.modules.keys()
from texts import texts_in
from views.examples.figures.runcharts import CHANGED
assert exports.figures.runcharts.run_chart_png(CHANGED, texts=texts_in("sv")).startswith(b"\\x89PNG")
assert "matplotlib" in sys.modules
assert "matplotlib.pyplot" not in sys.modules, "its global state is not for a server"
"""
    told = subprocess.run(
        [sys.executable, "-W", "error", "-c", story],
        cwd=Path.cwd(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
