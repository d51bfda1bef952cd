"""``hemmaplan look`` as somebody meets it who wonders how a file is read."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from typer.testing import CliRunner

from bot.command_line.cli import app
from tests.imports.ground.files import book, saved

LIST = "Kommun;Grupp;Namn;E-post;Roll\nNorrby;Norra;Maria Lind;maria.lind@norrby.example;chef\n"
VALUES = "Datum;Kvinnor;Män\n2027-01-05;62,5;81\n2027-01-12;-;80\n"
CHECKLIST = "Nr;Punkt;Nivå\n1;Beslut i nämnden;1-3\n1;Statistik efter kön;1-3\n"
PARTS = ["kind", "sheet", "sheets", "columns", "rows", "left_out", "asks", "slips"]


def look(file: Path, *words: str) -> Result:
    return CliRunner().invoke(app, ["look", str(file), *words])


def told(file: Path, *words: str) -> Any:
    said = look(file, "--json", *words)
    assert said.exit_code == 0
    found = json.loads(said.stdout)
    assert list(found)[: len(PARTS)] == PARTS
    return found


def written(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_a_list_a_measures_values_and_a_checklist_are_told_by_what_is_in_them(tmp_path: Path) -> None:
    people = told(written(tmp_path / "a.csv", LIST))
    assert people["kind"] == "list"
    assert people["columns"][0] == {"heading": "Kommun", "as": "organisation"}
    [maria] = people["rows"]
    assert list(maria) == ["organisation", "cluster", "name", "email", "roles", "language"]
    assert maria["roles"] == ["manager"]

    values = told(written(tmp_path / "b.txt", VALUES), "--unit", "%", "--groups", "Kvinnor, Män")
    assert values["kind"] == "values"
    assert values["rows"][0] == {
        "on": "2027-01-05",
        "group": "Kvinnor",
        "value": 62.5,
        "count": None,
        "out_of": None,
    }
    assert [one["row"] for one in values["left_out"]] == [3]

    points = told(written(tmp_path / "c.csv", CHECKLIST))
    assert points["kind"] == "checklist"
    assert points["rows"] == [{"id": "1", "text": "Beslut i nämnden", "level": "1-3"}]
    assert [one["row"] for one in points["slips"]] == [3]


def test_what_it_is_read_as_can_be_said(tmp_path: Path) -> None:
    assert told(written(tmp_path / "a.csv", LIST), "--as", "guests")["kind"] == "guests"
    assert told(written(tmp_path / "b.csv", LIST), "--as", "values")["slips"]


def test_a_file_that_cannot_be_read_is_told_as_what_it_is(tmp_path: Path) -> None:
    found = told(written(tmp_path / "a.xlsx", b"%PDF-1.7"))
    assert (found["kind"], found["rows"]) == (None, [])
    [slip] = found["slips"]
    assert (slip["row"], slip["what"][:20]) == (None, "Filen är en pdf, och")
    assert "Filen är en pdf" in look(tmp_path / "a.xlsx").stdout


def test_a_file_that_is_not_there_is_told_so(tmp_path: Path) -> None:
    said = look(tmp_path / "ingen.xlsx")
    assert said.exit_code == 1
    assert "ingen.xlsx finns inte" in said.stderr


@pytest.mark.parametrize(("language", "words"), [("sv", "Läst som mätvärden."), ("en", "Read as values.")])
def test_in_words_it_says_what_is_read_and_what_is_not(tmp_path: Path, language: str, words: str) -> None:
    file = written(tmp_path / "a.xlsx", saved(book(["Datum", "Värde"], ["2027-01-05", 12.5])))
    said = look(file, "--language", language).stdout.splitlines()
    assert said[0] == words
    assert "  2027-01-05 |  | 12.5 |  | " in said


def test_days_ahead_are_told_and_not_refused(tmp_path: Path) -> None:
    file = written(tmp_path / "a.csv", "Datum;Värde\n2027-01-05;12\n2027-02-02;13\n")
    found = told(file, "--unit", "%", "--today", "2027-01-05")
    assert len(found["rows"]) == 2
    assert [one["what"] for one in found["told"]] == [
        "2027-02-02 ligger framåt i tiden. Värdet går att spara först den dagen."
    ]
    assert told(file, "--unit", "%", "--today", "2027-02-02")["told"] == []


def test_the_template_of_a_checklist_is_read_back_as_one(tmp_path: Path) -> None:
    made = CliRunner().invoke(app, ["checklist-template", str(tmp_path / "mall.xlsx")])
    assert made.exit_code == 0
    found = told(tmp_path / "mall.xlsx")
    assert (found["kind"], found["sheet"], len(found["rows"]), found["slips"]) == (
        "checklist",
        "Punkter",
        10,
        [],
    )
