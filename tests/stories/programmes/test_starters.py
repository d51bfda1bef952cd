"""Who may start a programme: members, never guests, or those an administrator has listed."""

from datetime import date, timedelta

import pytest

from programme.programmes.template_files import shipped_templates
from rehearsal.elements import elements_in
from storage.programmes import programmes
from tests.stage import Participant, Stage, set_stage
from tests.stories.programmes.test_programmes import started
from views.ground.folding import MORE
from views.programmes import starters
from views.programmes.programmes import PROGRAMME_MANAGE, PROGRAMME_NEW


async def buttons(who: Participant) -> list[str]:
    await who.opens_home()
    assert who.home is not None
    return [one.action_id for one in elements_in(who.home.blocks)]


def behind_the_dots(who: Participant) -> list[str]:
    """What may be pressed in menus on her Home."""
    menus = [one for one in elements_in(who.home.blocks) if one.action_id == MORE]
    return [option["value"] for menu in menus for option in menu.options]


async def a_short_programme(stage: Stage) -> tuple[Participant, Participant]:
    """Eva leads one that ends within a fortnight, and Maria is Norrby's key person in it."""
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    template = shipped_templates()["kort"]
    each = {step.id: date(2027, 1, 11) + timedelta(days=at) for at, step in enumerate(template.steps)}
    programme = await stage.programme(eva, dates=each)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    return eva, maria


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


async def test_while_one_goes_on_another_is_started_behind_three_dots(stage: Stage) -> None:
    for who in await a_short_programme(stage):
        assert PROGRAMME_NEW not in await buttons(who)
        assert PROGRAMME_NEW in behind_the_dots(who)
        menu = next(one for one in elements_in(who.home.blocks) if PROGRAMME_NEW in str(one.options))
        choice = next(one for one in menu.options if one["value"] == PROGRAMME_NEW)
        await who.presses(menu, who.home, selected_option=choice)
        assert who.modal.title == "Starta ett program"
        assert who.failures == []


async def test_after_the_close_another_is_started_beside_the_doors_of_the_closed_one(stage: Stage) -> None:
    eva, maria = await a_short_programme(stage)
    await stage.goes_to("2027-02-01 12:00")
    assert {PROGRAMME_MANAGE, PROGRAMME_NEW} <= set(await buttons(eva))
    assert PROGRAMME_NEW in await buttons(maria)
    await started(stage, eva)
    assert PROGRAMME_NEW not in await buttons(eva), "it is behind the dots again"
    assert PROGRAMME_NEW in behind_the_dots(eva)


async def test_who_may_not_is_offered_none_whatever_she_is_in(stage: Stage) -> None:
    _, maria = await a_short_programme(stage)
    stage.slack.workspace.change(maria.hands.person, guest=True)
    await stage.settled()
    for day in ("2027-01-11", "2027-02-01"):
        await stage.goes_to(f"{day} 12:00")
        assert PROGRAMME_NEW not in [*await buttons(maria), *behind_the_dots(maria)]
