"""A person's data and her erasure from the command line: shown first, written down, done when asked."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy.orm import Session

from programme.people.acts import Act
from programme.people.audit_trail import What
from programme.people.erasure import SOMEBODY
from programme.programmes.programmes import Programme
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.people import audit_trail, workspaces
from storage.people import tables as people_tables
from storage.reports import masters
from tests.bot.test_command_line import hemmaplan
from tests.leavings import leavings
from tests.presentations import master
from tests.storage.scene import NOW, joins, somebody, started


class Place:
    """A folder with a database in it, Eva's programme, and Maria in Norrby."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.url = f"sqlite:///{folder / 'hemmaplan.db'}"
        database = Database(self.url)
        migrate(database)
        database.write(workspaces.remember, "T1", name="Exempel", bot_user_id="B1")
        self.eva, self.maria = somebody(database, "Eva Ek"), somebody(database, "Maria Lind")
        self.programme: Programme = started(database, self.eva)
        joins(database, self.programme, "Norrby", self.maria, self.eva)
        database.close()

    def runs(self, *words: str) -> tuple[int, str, str]:
        told = hemmaplan(self.folder, *words)
        return told.returncode, told.stdout, told.stderr

    def trail(self) -> list[tuple[What, str]]:
        """What was done by whoever runs the bot, with its detail."""
        database = Database(self.url)
        try:
            found = database.read(audit_trail.of_programme, self.programme.id)
            return [(one.what, one.detail) for one in found if one.by is None]
        finally:
            database.close()

    def master(self) -> str:
        database = Database(self.url)
        try:
            return database.read(masters.name_of, Act(self.eva, NOW), self.programme.id)
        finally:
            database.close()

    def marks(self, *marks: str) -> list[str]:
        database = Database(self.url)
        try:
            return database.read(leavings, *marks)
        finally:
            database.close()


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def test_whoever_runs_the_bot_writes_both_files_and_the_trail_tells(place: Place) -> None:
    code, said, wrong = place.runs("person", "--person", "Maria Lind", "--out", "maria")
    assert (code, said.split(), wrong) == (0, ["maria.xlsx", "maria.json"], "")
    found = json.loads((place.folder / "maria.json").read_text("utf-8"))
    assert found["person"]["slack_id"] == "UMARIALIND"
    assert [one["role"] for one in found["kept"]["memberships"]] == ["key_person"]
    assert "Roller" in load_workbook(place.folder / "maria.xlsx").sheetnames
    assert place.trail() == [(What.FETCHED, "")]


def test_nobody_by_that_name_is_a_sentence(place: Place) -> None:
    code, _, wrong = place.runs("person", "--person", "Ingen Alls", "--out", "x")
    assert code == 1
    assert "I do not know anybody called Ingen Alls." in wrong
    assert place.runs("erase", "--person", "Ingen Alls", "--words", "go", "--yes")[0] == 1


def test_what_would_go_is_shown_and_nothing_happens(place: Place) -> None:
    code, said, _ = place.runs("erase", "--person", "UMARIALIND", "--words", "go")
    assert code == 0
    assert "Roles: 1" in said
    assert "Nothing has happened" in said
    assert place.marks("Maria Lind") == ["people.own_name"]


def test_with_yes_she_is_forgotten_and_the_trail_has_no_name(place: Place) -> None:
    code, said, wrong = place.runs("erase", "--person", "Maria Lind", "--words", "stay", "--yes")
    assert (code, wrong) == (0, "")
    assert said.endswith("Erased.\n")
    assert place.marks("Maria Lind", "UMARIALIND") == []
    assert place.trail() == [(What.ERASED, "stay")]


def test_the_last_facilitator_is_refused_kindly(place: Place) -> None:
    code, _, wrong = place.runs("erase", "--person", "Eva Ek", "--words", "stay", "--yes")
    assert code == 1
    assert "the only facilitator of Exempelrundan" in wrong
    assert place.marks("Eva Ek") == ["people.own_name"]


def test_reading_as_somebody_is_written_down(place: Place) -> None:
    words = ("export", "--programme", place.programme.id, "--out", "x.json", "--format", "json")
    assert place.runs(*words, "--as", "Maria Lind")[0] == 0
    assert place.trail() == [(What.READ_AS, "json")]


def test_who_is_forgotten_is_found_by_her_id_alone(place: Place) -> None:
    place.runs("erase", "--person", place.maria.id, "--words", "go", "--yes")
    database = Database(place.url)

    def name(session: Session) -> str:
        return session.get_one(people_tables.Person, place.maria.id).name

    assert database.read(name) == SOMEBODY
    database.close()


def test_a_programme_gets_a_master_of_its_own_keeps_it_and_loses_it(place: Place) -> None:
    for name, content in (("mall.pptx", master()), ("trasig.pptx", b"hej")):
        (place.folder / name).write_bytes(content)
    own = ("--programme", place.programme.id)
    assert place.runs("master", "mall.pptx", *own) == (0, "mall.pptx: as Eva Ek\n", "")
    code, _, wrong = place.runs("master", "trasig.pptx", *own)
    assert (code, "cannot be read as a PowerPoint" in wrong) == (1, True)
    assert place.master() == "mall.pptx"
    assert place.runs("master", *own)[0] == 1
    assert place.runs("master", "--take-away", *own)[0] == 0
    assert place.master() == ""
