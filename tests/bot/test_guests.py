"""Who is in the workspace of a rehearsal."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from bot.rehearsals.guests import GuestListError, invented, read_guests, seat
from rehearsal import TurnedClock, Workspace


def book(path: Path, *rows: tuple[object, ...]) -> Path:
    made = Workbook()
    for row in rows:
        made.active.append(row)
    made.save(path)
    return path


def workspace() -> Workspace:
    return Workspace("Repetition", TurnedClock(datetime(2027, 1, 4, 8, tzinfo=UTC)))


def test_the_invented_people_have_one_facilitator_and_addresses_of_their_own() -> None:
    people = invented()
    assert [one.name for one in people if one.leads] == ["Eva Ek"]
    assert len({one.email for one in people}) == len(people)


def test_a_file_of_people_fills_the_workspace(tmp_path: Path) -> None:
    file = book(
        tmp_path / "folk.xlsx",
        ("Namn", "E-post", "Organisation", "Grupp", "Roll", "Språk"),
        ("Ada Berg", "ada@norrby.example", "Norrby", "Norra", "Nyckelperson", "svenska"),
        ("Bo Lind", "bo@exempel.example", None, None, "Processledare", None),
        (None, None, None, None, None, None),
        ("Cy Reed", None, "Ekeby", "Norra", "Adviser", "English"),
    )
    place = workspace()
    first = seat(place, read_guests(file))
    assert first.name == "Bo Lind"
    people = {one.name: one for one in place.people if not one.is_bot}
    assert people.keys() == {"Ada Berg", "Bo Lind", "Cy Reed"}
    assert people["Ada Berg"].title == "Nyckelperson, Norrby"
    assert people["Cy Reed"].locale == "en-GB"


def test_where_nobody_facilitates_somebody_does(tmp_path: Path) -> None:
    file = book(tmp_path / "folk.xlsx", ("Name",), ("Ada Berg",))
    assert seat(workspace(), read_guests(file)).name == "Eva Ek"


def test_a_list_as_people_have_it_is_read_too(tmp_path: Path) -> None:
    file = tmp_path / "folk.csv"
    file.write_bytes("Kommun;Förnamn;Efternamn;Mejl\nNorrby;Åsa;Öberg;asa@norrby.example\n".encode("cp1252"))
    (guest,) = read_guests(file)
    assert (guest.name, guest.email, guest.title) == ("Åsa Öberg", "asa@norrby.example", "Norrby")


def test_a_file_that_is_no_list_of_people_says_why(tmp_path: Path) -> None:
    broken = tmp_path / "folk.xlsx"
    broken.write_bytes(b"%PDF-1.7")
    with pytest.raises(GuestListError, match="That is a PDF"):
        read_guests(broken)
    with pytest.raises(GuestListError, match="I cannot find a participant list"):
        read_guests(book(tmp_path / "a.xlsx", ("Ort",), ("Norrby",)))
    with pytest.raises(GuestListError, match="the file is empty"):
        read_guests(book(tmp_path / "b.xlsx"))
