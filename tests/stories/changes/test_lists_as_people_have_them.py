"""Eva gives her list as it is, answers what only she can know, and decides when anybody hears of it."""

from collections.abc import Mapping
from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook

from programme.ground.roles import Role
from rehearsal import Message
from rehearsal.elements import elements_in
from storage.messages import foresight
from storage.people import people
from tests.lists import HEADINGS, MARIA, PIA, SVEN, saved, workbook
from tests.stage import Participant, Stage
from tests.stories.programmes.test_programmes import manages
from views.changes import participant_lists as views
from views.changes import participant_offers, welcomes
from views.programmes.programmes import LIST_OPEN

TITLES = ("Kommun", "Namn", "Mejl", "Befattning")


@pytest.fixture
def eva(stage: Stage) -> Participant:
    return stage.participant("Eva Ek")


def offer(who: Participant) -> Message:
    return next(one for one in reversed(who.messages()) if not one.files and not _asks_of_welcomes(one))


def _asks_of_welcomes(said: Message) -> bool:
    actions = {one.action_id for one in elements_in(said.blocks)}
    return bool({welcomes.SEND, welcomes.WAIT} & actions)


async def foreseen(stage: Stage, programme_id: str) -> set[str]:
    """By Slack's id, who will be told something as things stand."""
    some = await stage.database.answer(foresight.of_programme, programme_id, now=stage.clock.now())
    return {one.slack_id for one in await stage.database.answer(foresight.facts_of, some)}


async def roles(stage: Stage, programme_id: str) -> set[tuple[str, Role]]:
    found = await stage.database.answer(people.members, programme_id)
    return {(one.person.name, one.seat.role) for one in found}


def questions(who: Participant) -> dict[str, str]:
    """Label → the name of its field."""
    return {
        block["label"]["text"]: block["block_id"] for block in who.modal.blocks if block["type"] == "input"
    }


async def answers(who: Participant, given: Mapping[str, Any]) -> None:
    """Chooses in the window, by a piece of each question."""
    fields = questions(who)
    await who.fills({_like(fields, piece): value for piece, value in given.items()})
    await who.submits()
    assert who.errors == {}


def _like(fields: Mapping[str, str], piece: str) -> str:
    (field,) = [name for label, name in fields.items() if piece in label]
    return field


async def test_titles_are_proposed_and_asked_once_and_the_cluster_too(stage: Stage, eva: Participant) -> None:
    programme = await stage.programme(eva)
    await eva.shares_file(
        "deltagare.xlsx",
        workbook(
            ("Norrby", "Maria Lind", "maria.lind@exempel.example", "Enhetschef"),
            ("Norrby", "Pia Pil", "pia.pil@exempel.example", "Enhetschef"),
            ("Ekeby", "Sven Alm", "", "Kommunalråd"),
            headings=TITLES,
        ),
    )
    said = offer(eva)
    assert "3 saker behöver jag fråga om" in said.text
    assert "Maria Lind" in said.text
    assert views.ADD not in {one.action_id for one in elements_in(said.blocks)}, "not before it is answered"

    await eva.clicks(views.ANSWER, in_=said)
    assert len(questions(eva)) == 3
    await answers(eva, {"grupp": "Norra", "Kommunalråd": "Politiker"})
    assert "En har ingen e-postadress" in offer(eva).text
    await eva.clicks(views.ADD, in_=offer(eva))
    assert await roles(stage, programme.id) == {
        ("Eva Ek", Role.FACILITATOR),
        ("Maria Lind", Role.MANAGER),
        ("Pia Pil", Role.MANAGER),
        ("Sven Alm", Role.POLITICIAN),
    }


async def test_a_sheet_of_those_who_left_is_not_taken_for_its_headings(
    stage: Stage, eva: Participant
) -> None:
    programme = await stage.programme(eva)
    book = Workbook()
    first, second = book.active, book.create_sheet("Avhopp")
    assert first is not None
    first.title = "Deltagare"
    for row in (HEADINGS[:5], MARIA[:5]):
        first.append(row)
    for row in (HEADINGS, SVEN):
        second.append(row)
    await eva.shares_file("deltagare.xlsx", saved(book))
    await eva.clicks(views.ANSWER, in_=offer(eva))
    await answers(eva, {"2 blad": "Deltagare"})
    assert "Avhopp har också sådana rubriker" in offer(eva).text
    await eva.clicks(views.ADD, in_=offer(eva))
    assert {name for name, _ in await roles(stage, programme.id)} == {"Eva Ek", "Maria Lind"}


async def test_she_chooses_another_sheet_and_another_column(stage: Stage, eva: Participant) -> None:
    programme = await stage.programme(eva)
    book = Workbook()
    first, second = book.active, book.create_sheet("Nya")
    assert first is not None
    for row in (HEADINGS, MARIA):
        first.append(row)
    second.append((*HEADINGS[:3], "E-post", "Privat e-post", "Roll"))
    second.append((*PIA[:4], "pia@hemma.example", "chef"))
    await eva.shares_file("deltagare.xlsx", saved(book))
    await eva.clicks(views.ANSWER, in_=offer(eva))
    await answers(eva, {"2 blad": "Sheet"})
    await eva.clicks(views.OTHERWISE, in_=offer(eva))
    await answers(eva, {"Blad": "Nya"})
    assert "pia" in offer(eva).text.lower()
    await eva.clicks(views.OTHERWISE, in_=offer(eva))
    await answers(eva, {"D: E-post": "Läs den inte", "Privat": "E-post"})
    await eva.clicks(views.ADD, in_=offer(eva))
    (pia,) = [
        one.person
        for one in await stage.database.answer(people.members, programme.id)
        if one.person.name == "Pia Pil"
    ]
    assert pia.email == "pia@hemma.example"


async def test_hidden_rows_are_asked_about(stage: Stage, eva: Participant) -> None:
    programme = await stage.programme(eva)
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (HEADINGS, MARIA, SVEN):
        sheet.append(row)
    sheet.row_dimensions[2].hidden = True
    file = BytesIO()
    book.save(file)
    await eva.shares_file("deltagare.xlsx", file.getvalue())
    await eva.clicks(views.ANSWER, in_=offer(eva))
    await answers(eva, {"dold": "Nej, utelämna dolda rader"})
    assert "Rad 2: Dold i filen" in offer(eva).text
    await eva.clicks(views.ADD, in_=offer(eva))
    assert {name for name, _ in await roles(stage, programme.id)} == {"Eva Ek", "Sven Alm"}


async def test_welcomes_wait_with_everything_else_until_she_sends_them(
    stage: Stage, eva: Participant
) -> None:
    maria = stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await eva.shares_file("deltagare.xlsx", workbook(MARIA, PIA))
    await eva.clicks(views.ADD)
    asked = eva.last()
    assert maria.slack_id not in await foreseen(stage, programme.id)
    assert "2 får välkomstbrevet torsdag 7 januari" in asked.text
    await eva.clicks(welcomes.WAIT, in_=asked)
    assert "väntar" in asked.text
    await stage.goes_to("2027-02-01 12:00")
    assert maria.heard() == [], "neither the welcome nor what would have come after it"

    await manages(eva)
    assert "2 personer väntar på sitt välkomstbrev. Breven kan gå på" in eva.modal.words
    await eva.clicks(welcomes.WAIT, in_=eva.modal)
    assert "2 välkomstbrev väntar" in eva.modal.words
    await eva.closes()
    await eva.clicks(LIST_OPEN)
    assert "väntar på sina välkomstbrev" in eva.modal.words
    await eva.clicks(welcomes.SEND, in_=eva.modal)
    assert maria.slack_id in await foreseen(stage, programme.id)
    await stage.goes_to("2027-02-02 08:30")
    assert len(maria.heard()) == 1
    assert "Exempelrundan" in maria.heard()[0]


async def test_somebody_with_another_address_is_the_same_if_she_says_so(
    stage: Stage, eva: Participant
) -> None:
    programme = await stage.programme(eva)
    await eva.shares_file("deltagare.xlsx", workbook(PIA))
    await eva.clicks(views.ADD)
    await eva.shares_file("deltagare.xlsx", workbook((*PIA[:3], "pia@norrby.example", *PIA[4:])))
    await eva.clicks(views.ANSWER, in_=offer(eva))
    await answers(eva, {"samma person": "Ja, samma person"})
    assert "En persons uppgifter rättas" in offer(eva).text
    await eva.clicks(views.ADD, in_=offer(eva))
    found = [one.person for one in await stage.database.answer(people.members, programme.id)]
    assert [one.email for one in found if one.name == "Pia Pil"] == ["pia@norrby.example"]


async def test_questions_are_kept_in_the_buttons_and_nothing_is_lost_by_asking_twice(
    stage: Stage, eva: Participant
) -> None:
    await stage.programme(eva)
    rows = [("Norrby", f"Person {at}", f"p{at}@exempel.example", f"Strateg nummer {at}") for at in range(45)]
    await eva.shares_file("deltagare.xlsx", workbook(*rows, headings=TITLES))
    await eva.clicks(views.ANSWER, in_=offer(eva))
    assert len(questions(eva)) == participant_offers.MOST_ASKED
    await eva.submits()
    assert "6 saker behöver jag fråga om" in offer(eva).text
    await eva.clicks(views.ANSWER, in_=offer(eva))
    await answers(eva, {"grupp": "Norra"})
    assert "45 personer är nya" in offer(eva).text
