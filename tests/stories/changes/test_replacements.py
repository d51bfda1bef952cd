"""After an election many are others at once: one screen, and each newcomer reads the year on one page."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.roles import Role
from programme.improvement.improvements import State, Track
from programme.people.acts import Act
from rehearsal.elements import elements_in
from storage.changes import member_deeds
from storage.improvement import improvement_deeds
from storage.people import people
from storage.people.tables import Person as PersonRow
from tests.norrby import Norrby, norrby
from tests.stage import Participant, Stage
from tests.stories.programmes.test_programmes import manages
from views.changes import replacements
from views.programmes.programmes import ORGANISATION_OPEN
from views.screens.pages import recaps


async def opens_form(team: Norrby) -> None:
    await manages(team.eva)
    await team.eva.clicks(ORGANISATION_OPEN, team.organisation.id)
    await team.eva.clicks(replacements.REPLACE)


async def in_norrby(team: Norrby) -> dict[str, set[Role]]:
    found: dict[str, set[Role]] = {}
    database = team.stage.database
    for one in await database.answer(people.members, team.programme.id):
        if one.seat.organisation_id == team.organisation.id:
            found.setdefault(one.person.name, set()).add(one.seat.role)
    return found


async def field(team: Norrby, who: Participant) -> str:
    return (await team.stage.person(who)).id


async def test_three_are_replaced_on_one_screen_with_what_was_theirs(stage: Stage) -> None:
    team = await norrby(stage, "mandate", "presentation-1", until="2027-02-10 09:00")
    act = Act(await stage.person(team.maria), stage.clock.now())
    facts = {"title": "Ring i stället", "track": Track.OPERATION, "state": State.TEST}
    await stage.database.transaction(improvement_deeds.begin, act, "ring", team.organisation.id, facts=facts)
    nils, siv = stage.participant("Nils Ny"), stage.participant("Siv Sen")
    await opens_form(team)
    await team.eva.fills(
        {
            await field(team, team.maria): nils.hands.person,
            await field(team, team.pia): siv.hands.person,
            f"{replacements.BY_NAME}{await field(team, team.anna)}": "Karin utan adress",
        }
    )
    await team.eva.submits()
    assert "både namn och e-postadress" in str(team.eva.errors)
    assert "Maria Lind" in await in_norrby(team), "together or not at all"
    await team.eva.fills(
        {f"{replacements.BY_NAME}{await field(team, team.anna)}": "Karin Kall, karin@norrby.example"}
    )
    await team.eva.submits()
    assert "3 personer är bytta" in team.eva.modal.words
    assert await in_norrby(team) == {
        "Nils Ny": {Role.KEY_PERSON},
        "Siv Sen": {Role.POLITICIAN},
        "Karin Kall": {Role.MANAGER},
    }
    owed = await team.owes("presentation-1")
    assert owed.responsible is not None
    assert owed.responsible.name == "Nils Ny"

    await stage.goes_to("2027-02-11 12:00")
    welcome = nils.hands.messages()[0]
    assert recaps.OPEN in {one.action_id for one in elements_in(welcome.blocks)}
    await nils.clicks(recaps.OPEN, in_=welcome)
    assert "Norrby hittills" in nils.modal.words
    assert "Ring i stället" in nils.modal.words


async def test_who_is_in_the_organisation_already_is_no_newcomer(stage: Stage) -> None:
    team = await norrby(stage, "mandate", until="2027-02-10 09:00")
    await opens_form(team)
    await team.eva.fills({await field(team, team.pia): team.anna.hands.person})
    await team.eva.submits()
    assert "Anna Berg är redan med" in str(team.eva.errors)
    await team.eva.fills({await field(team, team.pia): None})
    await team.eva.submits()
    assert "Pia Pil" in await in_norrby(team)


NEW = [f"Ny{at} Nilsson, ny{at}@norrby.example" for at in range(10)]


async def elected(stage: Stage, until: str) -> tuple[Norrby, list[str]]:
    """Ten in Norrby, by id, of whom seven have no Slack; Elin of Ekeby is in the programme already."""
    team = await norrby(stage, "mandate", "presentation-1", until=until)
    await stage.database.transaction(_seven_more, team, Act(await stage.person(team.eva), stage.clock.now()))
    members = await stage.database.answer(people.members, team.programme.id)
    return team, [one.person.id for one in members if one.seat.organisation_id == team.organisation.id]


def _seven_more(session: Session, team: Norrby, act: Act) -> None:
    for at in range(7):
        one = member_deeds.newcomer(
            session, act, team.programme.id, name=f"Ada{at} Alm", email=f"ada{at}@norrby.example"
        )
        member_deeds.add(session, act, team.programme.id, one, [Role.ADVISER], team.organisation.id)


def by_name(ids: list[str], said: list[str]) -> dict[str, str]:
    return {f"{replacements.BY_NAME}{one}": line for one, line in zip(ids, said, strict=True)}


@pytest.mark.parametrize("until", ["2027-02-01 09:00", "2027-07-14 09:00"], ids=["meeting", "break"])
async def test_ten_at_once_are_replaced_together_or_not_at_all(stage: Stage, until: str) -> None:
    team, ids = await elected(stage, until)
    elin = stage.participant("Elin Ek")
    await stage.organisation(team.programme, "Ekeby", facilitator=team.eva, key_person=elin)
    namesake, known = "Anna Berg, anna.b@norrby.example", "Cia Ny, ada3@norrby.example"
    odd = [namesake, "Bo", known, NEW[3], NEW[3], *NEW[5:]]
    await opens_form(team)
    await team.eva.fills(by_name(ids, odd) | {ids[9]: elin.hands.person})
    await team.eva.submits()
    told = {at: team.eva.errors.get(f"{replacements.BY_NAME}{one}", "") for at, one in enumerate(ids)}
    assert ["både namn" in told[1], "inte båda" in told[9]] == [True, True]
    await team.eva.fills({f"{replacements.BY_NAME}{ids[1]}": NEW[1], f"{replacements.BY_NAME}{ids[9]}": None})
    await team.eva.submits()
    told = {at: team.eva.errors.get(f"{replacements.BY_NAME}{one}", "") for at, one in enumerate(ids)}
    assert ["med ett annat namn" in told[2], "bara komma i stället för en" in told[4]] == [True, True]
    assert len(await in_norrby(team)) == 10
    assert not [one for one in await everybody(stage) if one.startswith("Ny")], (
        "and nobody is kept for nothing"
    )

    await team.eva.fills(by_name([ids[2], ids[4]], [NEW[2], NEW[4]]))
    await team.eva.submits()
    assert "10 personer är bytta" in team.eva.modal.words
    assert sorted(await in_norrby(team)) == sorted(
        ["Anna Berg", "Elin Ek", *(one.partition(",")[0] for at, one in enumerate(NEW) if at not in {0, 9})]
    ), "a namesake of who left is another, and who sits in Ekeby sits in both"
    owed = await team.owes("presentation-1")
    assert owed.responsible is not None
    assert owed.responsible.name.startswith(("Ny", "Anna", "Elin"))


async def everybody(stage: Stage) -> list[str]:
    return list(await stage.database.answer(lambda session: session.scalars(select(PersonRow.name)).all()))
