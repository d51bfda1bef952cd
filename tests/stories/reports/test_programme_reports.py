"""Eva puts a report together, and each organisation decides what it says of it."""

from io import BytesIO

from docx import Document

from programme.reports.papers import Kind, Paper
from programme.reports.report_parts import State
from tests.norrby import Norrby, norrby
from tests.stage import Participant, Stage
from views.reports import part_forms, shelves


def words(content: bytes) -> str:
    book = Document(BytesIO(content))
    return "\n".join(paragraph.text for paragraph in book.paragraphs)


async def report(who: Participant, kind: Kind = Kind.DOCX) -> bytes:
    await who.runs("/hemmaplan", "rapporter")
    await who.clicks(shelves.fetch(Paper.REPORT, kind))
    file = next(one.files[0] for one in reversed(who.messages()) if one.files)
    await who.closes()
    return file.content or b""


async def asks(team: Norrby) -> None:
    await team.eva.runs("/hemmaplan", "rapporter")
    await team.eva.clicks(shelves.ASK)
    assert "En återstår." in team.eva.modal.words
    await team.eva.closes()
    await team.stage.goes_to("2027-01-12 08:30")


async def settles(team: Norrby, state: State, **fields: str) -> dict[str, str]:
    await team.maria.runs("/hemmaplan", "rapporter")
    await team.maria.clicks(part_forms.WRITE)
    await team.maria.fills({**fields, part_forms.FIELDS.state: state.value})
    await team.maria.submits()
    said = team.maria.errors
    while team.maria.modal is not None:
        await team.maria.closes()
    return said


async def test_nothing_goes_in_before_norrby_has_approved_it_and_then_its_very_words_do(stage: Stage) -> None:
    team = await norrby(stage, "mandate")
    await asks(team)
    assert "Till dess går inget vidare." in team.maria.last().text

    await settles(team, State.ASKED, changed="Fler män kommer.", quotes="Det var samtalet.")
    said = words(await report(team.eva))
    assert "Fler män kommer." not in said
    assert "Det var samtalet." not in said
    assert "En organisation har inte godkänt sin del än" in said

    await settles(team, State.APPROVED, changed="Fler män kommer nu.")
    said = words(await report(team.eva))
    assert "Fler män kommer nu." in said
    assert "”Det var samtalet.” Norrby" in said
    assert said.index("Det som har förändrats") < said.index("Det som har prövats")


async def test_a_part_that_says_nothing_is_not_approved_and_what_is_too_long_is_told(stage: Stage) -> None:
    team = await norrby(stage, "mandate")
    await asks(team)
    said = await settles(team, State.APPROVED)
    assert "Det står inget i er del än." in str(said)


async def test_maria_fetches_her_organisations_closing_report(stage: Stage) -> None:
    team = await norrby(stage, "mandate")
    await team.maria.runs("/hemmaplan", "rapporter")
    await team.maria.clicks(shelves.fetch(Paper.ACCOUNT, Kind.DOCX))
    file = next(one.files[0] for one in reversed(team.maria.messages()) if one.files)
    assert file.name.startswith("slutredovisning-norrby-")
    assert "Slutredovisning: Norrby" in words(file.content or b"")
