"""Preparations with something to show for it: a link, a file, who did it, and what is there already."""

import pytest
from sqlalchemy.orm import Session

from programme.ground.roles import Role
from programme.people.acts import Act
from programme.people.people import Person
from programme.preparations.preparations import DoneHow, Evidence, HandedIn, State
from storage.changes import organisation_deeds
from storage.people import people
from storage.people import tables as people_tables
from storage.preparations import preparation_deeds as deeds
from tests.norrby import Norrby, button, norrby, offered
from tests.stage import Stage
from views.preparations import preparation_buttons, preparations

LINK = "https://norrby.example/fakta?del=1&år=2026"


async def opens_the_window(team: Norrby) -> None:
    await team.maria.clicks(preparation_buttons.HAND_IN)
    assert "Klart när det ifyllda bladet ligger" in team.maria.modal.words, "what counts as done"


async def test_maria_hands_in_a_link(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    await opens_the_window(team)
    await team.maria.fills({preparations.LINK: LINK})
    await team.maria.submits()

    assert team.maria.modal is None
    assert "*Organisationsfakta*: klart. Tack." in team.maria.last().text
    assert (await team.owes("facts")).kept == Evidence(DoneHow.LINK, LINK)


async def test_maria_hands_in_a_file_which_stays_in_slack(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    file = stage.slack.workspace.add_file("Fakta <!channel> \u202efdp.🌱.xlsx", team.maria.person, b"xlsx")
    await opens_the_window(team)
    await team.maria.fills({preparations.FILE: [file]})
    await team.maria.submits()

    assert (await team.owes("facts")).kept == Evidence(DoneHow.FILE, "", file.id, file.name)
    await team.maria.clicks(preparation_buttons.HAND_IN)
    assert "Fakta &lt;!channel&gt; \u202efdp.🌱.xlsx" in team.maria.modal.words, "shown, and harmless"


async def test_with_nothing_in_it_the_window_stays_and_says_what_to_do(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    await opens_the_window(team)
    await team.maria.submits()
    assert team.maria.errors == {
        preparations.LINK: "Lägg in en länk eller en fil. Är det klart ändå, stäng och tryck Klart."
    }
    assert (await team.owes("facts")).state is State.OPEN


@pytest.mark.parametrize(
    ("link", "why"),
    [("ftp://norrby.example/fakta", "https://"), ("https://n.example/" + "a" * 2000, "2000 tecken")],
)
async def test_a_link_that_will_not_do_is_told_at_its_field_and_kept_there(
    stage: Stage, link: str, why: str
) -> None:
    team = await norrby(stage, "facts")
    await opens_the_window(team)
    await team.maria.fills({preparations.LINK: link})
    await team.maria.submits()
    assert why in team.maria.errors[preparations.LINK].replace("\xa0", "")
    assert team.maria.modal.state[preparations.LINK, preparations.LINK]["value"] == link


async def test_per_who_has_no_slack_did_it_and_is_thanked(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    await with_per(stage, team)
    await opens_the_window(team)
    assert "Eva Ek" not in offered(team.maria.modal), "she is not in the team"
    await team.maria.fills({preparations.DONE_BY: "Per Ås"})
    await team.maria.submits()

    assert "klart, tack vare Per Ås. Maria Lind lade in det." in team.maria.last().text
    one = await team.owes("facts")
    assert one.done is not None
    assert (one.done.by.name, one.done.evidence.how) == ("Per Ås", DoneHow.TICK)


async def with_per(stage: Stage, team: Norrby) -> None:
    """A colleague whom nobody can write to."""
    eva = await stage.person(team.eva)

    def joins(session: Session) -> None:
        row = people_tables.Person(
            workspace_id=eva.workspace_id, name="Per Ås", email="per.as@norrby.example"
        )
        session.add(row)
        session.flush()
        organisation_deeds.add_person(
            session,
            Act(eva, stage.clock.now()),
            team.programme,
            team.organisation.id,
            people.person(row),
            Role.ADVISER,
        )

    await stage.database.transaction(joins)


async def test_anna_handed_in_while_maria_had_the_window_open(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    await opens_the_window(team)
    await hands_in(stage, team, await stage.person(team.anna), "https://norrby.example/anna")
    file = stage.slack.workspace.add_file("fakta.xlsx", team.maria.person, b"xlsx")
    await team.maria.fills({preparations.FILE: [file]})
    await team.maria.submits()

    assert "tack vare Anna Berg. Det du skrev finns med." in team.maria.modal.words
    assert "klart, tack vare Anna Berg" in team.maria.last().text
    both = Evidence(DoneHow.FILE, "https://norrby.example/anna", file.id, "fakta.xlsx")
    assert (await team.owes("facts")).kept == both, "Anna was first, and nothing of either is lost"


async def hands_in(stage: Stage, team: Norrby, by: Person, link: str) -> None:
    one = await team.owes("facts")
    await stage.database.transaction(deeds.hand_in, Act(by, stage.clock.now()), one.id, HandedIn(link))


async def test_eva_let_norrby_off_while_maria_had_the_window_open(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    await opens_the_window(team)
    one, eva = await team.owes("facts"), await stage.person(team.eva)
    await stage.database.transaction(deeds.exempt, Act(eva, stage.clock.now()), one.id)
    await team.maria.fills({preparations.LINK: LINK})
    await team.maria.submits()
    assert "gäller inte er längre" in team.maria.errors[preparations.LINK]
    assert team.maria.modal.state[preparations.LINK, preparations.LINK]["value"] == LINK


async def test_maria_changes_the_link_and_finds_it_again_after_undoing(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    await opens_the_window(team)
    await team.maria.fills({preparations.LINK: "https://norrby.example/fel"})
    await team.maria.submits()
    await team.maria.clicks("Ändra")
    await team.maria.fills({preparations.LINK: LINK})
    await team.maria.submits()
    assert team.maria.modal is None
    assert (await team.owes("facts")).kept == Evidence(DoneHow.LINK, LINK)

    await team.maria.clicks(preparation_buttons.UNDO)
    await team.maria.clicks(preparation_buttons.HAND_IN)
    assert team.maria.modal.state[preparations.LINK, preparations.LINK]["value"] == LINK


async def test_the_politician_may_hand_in_and_somebody_in_ekeby_may_not(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    sven = stage.participant("Sven Ek")
    await stage.organisation(team.programme, "Ekeby", facilitator=team.eva, key_person=sven)
    await stage.goes_to("2027-01-18 08:30")
    one, mine = await team.owes("facts"), sven.last()
    for action in (
        preparation_buttons.DONE,
        preparation_buttons.HAND_IN,
        preparation_buttons.LATER,
        preparation_buttons.NOT_MINE,
    ):
        theirs = button(mine, action)
        theirs.shape["value"] = one.id
        await sven.presses(theirs, mine)
        assert "hör till en annan organisation" in sven.ephemeral[-1].text
    assert sven.modal is None
    assert (await team.owes("facts")).state is State.OPEN

    await hands_in(stage, team, await stage.person(team.pia), LINK)
    await team.maria.clicks(preparation_buttons.LATER)
    assert "tack vare Pia Pil" in team.maria.last().text
