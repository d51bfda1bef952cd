"""After an election many are others at once: one screen, and each newcomer reads the year on one page."""

from programme.ground.roles import Role
from programme.improvement.improvements import State, Track
from programme.people.acts import Act
from rehearsal.elements import elements_in
from storage.improvement import improvement_deeds
from storage.people import people
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
