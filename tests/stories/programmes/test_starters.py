"""Who may start a programme: members, never guests, or those an administrator has listed."""

import pytest

from rehearsal.elements import elements_in
from storage.programmes import programmes
from tests.stage import Participant, Stage, set_stage
from tests.stories.programmes.test_programmes import started
from views.programmes import starters
from views.programmes.programmes import PROGRAMME_NEW


async def buttons(who: Participant) -> list[str]:
    await who.opens_home()
    assert who.home is not None
    return [one.action_id for one in elements_in(who.home.blocks)]


async def leads(stage: Stage, who: Participant) -> int:
    person = await stage.person(who)
    return len(await stage.database.answer(programmes.of_person, person.id))


async def administrator(stage: Stage) -> Participant:
    siv = stage.participant("Siv Holm")
    stage.slack.workspace.change(siv.hands.person, admin=True)
    return siv


async def test_a_guest_is_not_offered_to_start_a_programme_and_a_member_is(stage: Stage) -> None:
    gun, eva = stage.participant("Gun Gäst"), stage.participant("Eva Ek")
    stage.slack.workspace.change(gun.hands.person, guest=True)
    assert PROGRAMME_NEW not in await buttons(gun)
    assert PROGRAMME_NEW in await buttons(eva)
    await gun.runs("/hemmaplan")
    assert "Du är inte med i något program än." in gun.ephemeral[-1].text


async def test_who_became_a_guest_meanwhile_hears_why_and_nothing_is_started(stage: Stage) -> None:
    gun = stage.participant("Gun Gäst")
    await gun.runs("/hemmaplan")
    stage.slack.workspace.change(gun.hands.person, guest=True)
    await stage.settled()
    await gun.clicks(PROGRAMME_NEW)
    assert any("gäster kan inte leda ett program" in one.text for one in gun.ephemeral)
    assert await leads(stage, gun) == 0


async def test_an_administrator_lists_who_may_start_and_nobody_else_is_offered_it(stage: Stage) -> None:
    siv, eva, per = await administrator(stage), stage.participant("Eva Ek"), stage.participant("Per Ås")
    await buttons(siv)
    await siv.clicks(starters.OPEN)
    await siv.fills({"starters": "listed", "people": [eva.hands.person]})
    await siv.submits()
    assert PROGRAMME_NEW not in await buttons(per)
    await started(stage, eva)
    assert await leads(stage, eva) == 1

    await buttons(siv)
    await siv.clicks(starters.OPEN)
    await siv.fills({"starters": "members"})
    await siv.submits()
    assert PROGRAMME_NEW in await buttons(per)
    assert siv.failures == eva.failures == per.failures == []


async def test_a_list_without_anybody_is_told_at_its_field(stage: Stage) -> None:
    siv = await administrator(stage)
    await buttons(siv)
    await siv.clicks(starters.OPEN)
    await siv.fills({"starters": "listed"})
    await siv.submits()
    assert "Välj minst en person" in siv.errors["people"]


async def test_who_does_not_administer_the_workspace_sees_no_such_door(stage: Stage) -> None:
    assert starters.OPEN not in await buttons(stage.participant("Per Ås"))


@pytest.mark.parametrize("named", ["eva.ek@exempel.example", " eva.ek@exempel.example, UNOBODY,"])
async def test_whoever_runs_the_bot_lists_them_in_its_settings(
    database_url: str, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.setenv("FACILITATORS", named)
    async with set_stage(database_url) as stage:
        eva, per = stage.participant("Eva Ek"), stage.participant("Per Ås")
        stage.slack.workspace.change(eva.hands.person, email="eva.ek@exempel.example")
        assert PROGRAMME_NEW in await buttons(eva)
        assert PROGRAMME_NEW not in await buttons(per)
