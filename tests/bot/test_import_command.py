"""The participant list from the command line, with Slack and without."""

import asyncio
import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.command_line.cli import app
from bot.commands.importing import Wishes, import_people
from bot.rehearsals.rehearsing import installation, settings_for
from programme.ground.languages import Language
from programme.meetings.meetings import proposed_dates
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from rehearsal import TurnedClock, Workspace, serve
from storage.ground.database import Database, NotAloneError, hold_alone
from storage.ground.migrating import migrate
from storage.people import people, workspaces
from storage.people.people import Profile
from storage.programmes import programmes
from tests.lists import MARIA, PIA, rows_in, workbook

NOW = datetime(2027, 1, 12, 10, tzinfo=UTC)
AMISS = ("Ekeby", "Norra", "Sven Alm", "sven", "chef", "")


class Place:
    """A folder with a database in it, and Eva's programme."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = Database(f"sqlite:///{folder / 'hemmaplan.db'}")
        migrate(self.database)
        self.database.write(workspaces.remember, "T1", name="Exempel", bot_user_id="B1")
        profile = Profile("U0EVA", name="Eva Ek", email="eva.ek@exempel.example", language=Language.EN)
        eva = self.database.write(people.remember, "T1", profile, now=NOW)
        self.programme = self._starts(eva)

    def _starts(self, eva: Person) -> Programme:
        template = shipped_templates()["kort"]
        return self.database.write(
            programmes.start,
            Act(eva, NOW),
            template,
            title="Exempelrundan",
            language=Language.SV,
            country="SE",
            zone="Europe/Stockholm",
            dates=proposed_dates(template, date(2027, 2, 1)),
        )

    def imports(self, file: str, *words: str, programme: str = "") -> Result:
        """Runs the command in the folder."""
        given = ["import-people", str(self.folder / file), "--programme", programme or self.programme.id]
        environment = {"DATABASE_URL": str(self.database.url)}
        return CliRunner().invoke(app, [*given, *words], env=environment)

    def names(self) -> set[str]:
        found = self.database.read(people.members, self.programme.id)
        return {one.person.name for one in found}


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    monkeypatch.chdir(tmp_path)  # where no .env of ours is read
    monkeypatch.delenv("SLACK_BOT_TOKEN", raising=False)
    made = Place(tmp_path)
    yield made
    made.database.close()


def test_a_list_is_added_told_in_the_facilitators_language_and_changes_nothing_again(place: Place) -> None:
    (place.folder / "list.xlsx").write_bytes(workbook(MARIA, PIA))
    told = place.imports("list.xlsx", "--without-slack")
    assert told.exit_code == 0, told.output
    assert "2 people are new." in told.stdout
    assert place.names() == {"Eva Ek", "Maria Lind", "Pia Pil"}
    again = place.imports("list.xlsx", "--without-slack", "--as", "Eva Ek")
    assert again.exit_code == 0
    assert "Nothing was changed" in again.stdout


def test_with_slips_nobody_is_added_unless_asked_to_and_a_file_tells_row_by_row(place: Place) -> None:
    (place.folder / "list.xlsx").write_bytes(workbook(MARIA, AMISS))
    told = place.imports(
        "list.xlsx", "--without-slack", "--report", str(place.folder / "told" / "report.xlsx")
    )
    assert told.exit_code == 1
    assert "Row 3: sven is not an email address." in told.stdout
    assert place.names() == {"Eva Ek"}
    _, first, second = rows_in((place.folder / "told" / "report.xlsx").read_bytes())
    assert first[-1].startswith("Can be added.")
    assert second[-1].startswith("sven is not an email address.")
    assert place.imports("list.xlsx", "--without-slack", "--good-rows").exit_code == 0
    assert place.names() == {"Eva Ek", "Maria Lind"}


@pytest.mark.parametrize(
    ("file", "words", "said"),
    [
        ("list.xlsx", (), "SLACK_BOT_TOKEN is missing"),
        ("list.xlsx", ("--without-slack",), "I cannot find a participant list"),
        ("gone.xlsx", ("--without-slack",), "gone.xlsx cannot be opened"),
        ("list.xlsx", ("--without-slack", "--as", "Nils Berg"), "no facilitator is called Nils Berg"),
    ],
)
def test_what_is_amiss_is_a_sentence(place: Place, file: str, words: tuple[str, ...], said: str) -> None:
    (place.folder / "list.xlsx").write_text("no workbook")
    told = place.imports(file, *words)
    assert told.exit_code == 1
    assert said in told.output
    assert isinstance(told.exception, SystemExit), "no trace"


async def test_slack_is_asked_who_has_an_account(place: Place, tmp_path: Path) -> None:
    clock = TurnedClock(NOW)
    workspace = Workspace(name="Exempel", clock=clock)
    maria = workspace.add_person("Maria Lind-Berg", email=MARIA[3])
    maria.team_id = place.programme.workspace_id  # a member there, not somebody from elsewhere
    (tmp_path / "list.xlsx").write_bytes(workbook(MARIA, PIA))
    async with serve(workspace, installation=installation()) as slack:
        told = await asyncio.to_thread(
            import_people,
            place.database,
            tmp_path / "list.xlsx",
            place.programme.id,
            Wishes(),
            slack=settings_for(slack, str(place.database.url)),
            now=NOW,
        )
    assert told.done
    assert "2 welcomes wait for the facilitator" in told.lines[-1], "also of her who is not in Slack"
    found = {one.person.name: one.person for one in place.database.read(people.members, place.programme.id)}
    assert found["Maria Lind-Berg"].slack_id == maria.id
    assert found["Pia Pil"].slack_id is None


def test_beside_a_running_bot_nothing_is_tried_on_sqlite(place: Place) -> None:
    (place.folder / "list.xlsx").write_bytes(workbook(MARIA))
    with hold_alone(place.database), pytest.raises(NotAloneError):
        import_people(
            place.database,
            place.folder / "list.xlsx",
            place.programme.id,
            Wishes(),
            slack=None,
            now=NOW,
        )
    with sqlite3.connect(place.folder / "hemmaplan.db") as database:
        assert database.execute("SELECT count(*) FROM organisations").fetchone() == (0,)


def test_what_is_asked_is_told_with_how_it_is_answered_and_the_answer_is_taken(place: Place) -> None:
    (place.folder / "list.csv").write_text(
        "Kommun;Namn;Mejl;Titel\nNorrby;Maria Lind;maria@norrby.example;Enhetschef\n", "utf-8"
    )
    told = place.imports("list.csv", "--without-slack")
    assert told.exit_code == 1
    assert "--answer 'title:enhetschef=manager'  Manager" in told.stdout
    assert "Answer the questions above first" in told.stdout
    assert place.names() == {"Eva Ek"}
    answers = ("--answer", "title:enhetschef=manager", "--answer", "cluster=Norra")
    assert place.imports("list.csv", "--without-slack", *answers).exit_code == 0
    assert place.names() == {"Eva Ek", "Maria Lind"}
