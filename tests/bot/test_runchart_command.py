"""``hemmaplan runchart`` as somebody meets it who has a file and a question."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from typer.testing import CliRunner

from bot.command_line.cli import app
from programme.figures.runcharts import analyse, as_json

KNOWN = json.loads(
    (Path(__file__).parents[1] / "programme" / "figures" / "runcharts.json").read_text("utf-8")
)["series"]
MONDAY = date(2027, 1, 4)


def runchart(file: Path, *words: str) -> Result:
    return CliRunner().invoke(app, ["runchart", str(file), *words])


def written(folder: Path, values: list[float], *, name: str = "väntetid.csv") -> Path:
    rows = [f"{MONDAY + timedelta(weeks=at)},{value}" for at, value in enumerate(values)]
    (folder / name).write_text("\n".join(["date,value", *rows, ""]), "utf-8")
    return folder / name


@pytest.mark.parametrize("series", KNOWN, ids=lambda series: series["id"])
def test_a_file_says_as_json_exactly_what_the_rules_say(series: dict[str, Any], tmp_path: Path) -> None:
    told = runchart(
        written(tmp_path, series["values"]), "--json", *(["--screen"] if series.get("screen") else [])
    )
    assert told.exit_code == 0
    assert json.loads(told.stdout) == as_json(analyse(series["values"], screen=series.get("screen", False)))


def test_frozen_the_median_comes_from_the_first_points(tmp_path: Path) -> None:
    file = written(tmp_path, [1, 2, 3, 10, 10, 10])
    assert json.loads(runchart(file, "--freeze", "3", "--json").stdout)["centre"] == 2
    assert json.loads(runchart(file, "--json").stdout)["centre"] == 6.5


def test_in_words_it_ends_with_what_one_may_conclude(tmp_path: Path) -> None:
    file = written(tmp_path, [1, 2, 3, 4])
    assert runchart(file).stdout.splitlines()[-1].startswith("För få mätvärden än: 4 av de 10")
    assert (
        runchart(file, "--language", "en")
        .stdout.splitlines()[-1]
        .startswith("Too few values so far: 4 of the 10")
    )


def test_lines_out_of_order_are_sorted_and_said_beside_the_answer(tmp_path: Path) -> None:
    file = tmp_path / "värden.csv"
    file.write_text("2027-01-11;2,5\n2027-01-04;1\n", "utf-8")
    told = runchart(file, "--json")
    assert json.loads(told.stdout)["points"] == 2
    assert "sorterat" in told.stderr


def test_it_draws_the_chart(tmp_path: Path) -> None:
    picture = tmp_path / "bilder" / "väntetid.png"
    assert runchart(written(tmp_path, [1, 2, 3, 4]), "--png", str(picture), "--freeze", "2").exit_code == 0
    assert picture.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("content", "words", "said"),
    [
        (b"date,value\n2027-01-04,tolv\n", (), "Rad 2: ”tolv”"),
        (b"date,value\n2027-01-04,12,5\n", (), "Rad 2: Raden har 3 kolumner"),
        (b"2027-01-04,1\n2027-01-04,2\n", (), "rad 1"),
        (b"2027-01-04,12\n", ("--language", "en", "--freeze", "2"), "baseline"),
        (b"2027-01-04,12\n", ("--freeze", "0"), "Utgångsläget"),
        (b"2027-01-04,12\n", ("--png", "."), "gick inte att spara"),
        (b"", (), "Filen är tom"),
        (b"\x89PNG\r\n\x1a\n\0\0", (), "är en bild"),
        (None, (), "finns inte"),
    ],
)
def test_a_bad_file_is_a_sentence_and_never_a_trace(
    content: bytes | None, words: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    file = tmp_path / "värden.csv"
    if content is not None:
        file.write_bytes(content)
    told = runchart(file, *words)
    assert (told.exit_code, told.stdout) == (1, "")
    assert said in told.stderr
    assert "Traceback" not in told.stderr
