"""The record of processing says what is: its commands, tables and settings, and every table with people."""

import re
from pathlib import Path

import pytest
from typer.main import get_command

import storage
from bot.command_line.cli import app
from bot.settings import SlackSettings
from programme.figures.small_counts import FEWEST
from programme.ground.languages import Language
from programme.ground.rooms import rooms
from programme.people.audit_trail import What
from programme.programmes.stewardships import LONGEST, MONTHS, SHORTEST
from programme.screens.commands import KNOWN, Command, folded, parse
from storage.ground.tables import Table
from storage.people.personal_data import KEPT, NOBODYS, Fate
from storage.people.tables import Person

list(rooms(storage, "tables"))
DOCS = Path(__file__).parents[1] / "docs"
PAGES = [DOCS / "privacy.md", DOCS / "privacy-sv.md"]
TABLES = set(Table.metadata.tables)
QUOTED = re.compile(r"`([^`\n]+)`")
every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
FATES = {
    "privacy": {Fate.GOES: ("goes",), Fate.HERS: ("hers to choose",), Fate.STAYS: ("stays without a name",)},
    "privacy-sv": {
        Fate.GOES: ("försvinner",),
        Fate.HERS: ("väljs av den som skrev",),
        Fate.STAYS: ("blir kvar utan namn",),
    },
}


def quoted(page: Path) -> list[str]:
    return QUOTED.findall(page.read_text("utf-8"))


def record(page: Path) -> dict[str, str]:
    """Table → what the record says erasure does with it."""
    found = {}
    for row in page.read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in row.strip("| ").split(" | ")]
        names = [name for name in QUOTED.findall(cells[0]) if name in TABLES]
        if row.startswith("|") and len(cells) == 3 and names:
            found |= dict.fromkeys(names, cells[2])
    return found


@every_page
def test_every_table_with_people_in_it_is_in_the_record_with_what_erasure_does(page: Path) -> None:
    told = record(page)
    assert set(told) == {one.name for one in KEPT} | {Person.__tablename__}
    for one in KEPT:
        assert any(word in told[one.name] for word in FATES[page.stem][one.fate]), one.name


@every_page
def test_the_tables_that_name_nobody_are_named_too(page: Path) -> None:
    assert {row.__tablename__ for row in NOBODYS} <= set(quoted(page))


@every_page
def test_every_table_column_command_and_setting_that_is_named_is_there(page: Path) -> None:
    commands = get_command(app).commands  # type: ignore[attr-defined]
    settings = {name.upper() for name in SlackSettings.model_fields}
    for words in quoted(page):
        if words.startswith("/hemmaplan "):
            assert folded(words.split()[1]) in KNOWN, words
        elif words.startswith("hemmaplan "):
            command = commands[words.split()[1]]
            flags = {flag for one in command.params for flag in one.opts}
            assert {flag for flag in words.split() if flag.startswith("--")} <= flags, words
        elif words.isupper() and "_" in words:
            assert words in settings, words
        elif re.fullmatch("[a-z]+(_[a-z]+)+", words):
            assert words in TABLES, words


@every_page
def test_what_may_be_read_is_the_table_of_rights_and_is_there(page: Path) -> None:
    linked = set(re.findall(r"\]\(([^)]+)\)", page.read_text("utf-8")))
    assert linked & {"rights.md", "sv/rights.md"}
    assert [one for one in linked if not (DOCS / one).exists()] == []


@every_page
def test_each_way_to_ones_own_words_and_data_is_said(page: Path) -> None:
    said = {parse(one.partition(" ")[2], Language.SV).command for one in quoted(page) if one[0] == "/"}
    assert {Command.MINE, Command.OWN_DATA, Command.ERASE, Command.PRIVACY} <= said


@every_page
def test_the_fewest_that_are_counted_are_those_of_the_program(page: Path) -> None:
    assert FEWEST == 5
    words = page.read_text("utf-8")
    assert "fewer than five, or of all but one" in words or "under fem, eller alla utom en" in words


@every_page
def test_the_times_are_those_of_the_program(page: Path) -> None:
    words = page.read_text("utf-8")
    assert (MONTHS, SHORTEST, LONGEST) == (24, 6, 120)
    assert "two years after" in words or "två år efter" in words
    assert "6 months to 10" in words.replace("\n", " ") or "6 månader till 10 år" in words.replace("\n", " ")


def test_both_pages_have_the_same_parts() -> None:
    parts = [re.findall(r"^## (\d)", page.read_text("utf-8"), re.MULTILINE) for page in PAGES]
    assert parts[0] == parts[1] == list("123456")
    rows = [page.read_text("utf-8").count("\n|") for page in PAGES]
    assert rows[0] == rows[1]


def test_data_md_names_everything_that_is_written_down() -> None:
    described = (DOCS / "data.md").read_text("utf-8")
    assert [what for what in What if f"`{what.value}`" not in described] == []
