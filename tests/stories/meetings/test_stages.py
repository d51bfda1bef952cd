"""Steps: what a team wants to reach as lines to tick, what there is to read, and where it all leads."""

import pytest

from programme.ground.roles import Role
from programme.people.acts import Act
from programme.programmes.programmes import Organisation, Programme
from programme.programmes.template import Material, MaterialKind
from programme.programmes.template_files import shipped_templates
from rehearsal import View
from rehearsal.elements import elements_in
from storage.changes import organisation_deeds
from tests.stage import Participant, Stage
from views.meetings import stages
from views.screens import standings

FILM = Material.model_validate(
    {
        "id": "film",
        "kind": MaterialKind.FILM,
        "title": {"sv": "Filmen om köer", "en": "The film about queues"},
        "link": "https://film.example/ko",
    }
)


async def norrby(
    stage: Stage, **more: Participant
) -> tuple[Programme, Organisation, Participant, Participant]:
    """Eva facilitates, Maria is key person in Norrby; the first step has a film to see."""
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    template = shipped_templates()["kort"]
    first = template.steps[0].model_copy(update={"material": (*template.steps[0].material, FILM)})
    template = template.model_copy(update={"steps": (first, *template.steps[1:])})
    programme = await stage.programme(eva, template=template)
    home = await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria, **more)
    return programme, home, eva, maria


def ticked(view: View, step: str) -> list[str]:
    boxes = next(
        one
        for block in view.blocks
        if step in block.get("block_id", "")
        for one in elements_in([block])
        if one.type == "checkboxes"
    )
    return [option["value"] for option in boxes.shape.get("initial_options", [])]


def lines(view: View, step: str) -> list[str]:
    boxes = next(
        one for block in view.blocks if step in block.get("block_id", "") for one in elements_in([block])
    )
    return [option["value"] for option in boxes.options]


async def sees_her_step(who: Participant) -> View:
    """All steps, opened from Home at the one she is in."""
    await who.opens_home()
    await who.clicks(stages.OPEN)
    return who.modal


async def test_maria_ticks_what_norrby_has_reached_and_her_colleague_sees_it(stage: Stage) -> None:
    anna = stage.participant("Anna Berg")
    _, _, _, maria = await norrby(stage, adviser=anna)
    first, second, *_ = lines(await sees_her_step(maria), "start")
    await maria.chooses(stages.BY_ITSELF, [first])
    assert ticked(maria.modal, "start") == [first]
    assert "Uppstarten: ni har nått 1 av 3 resultat." in maria.home.words
    await anna.opens_home()
    assert ticked(anna.home, "start") == [first], "nothing waits for Anna: there is room to tick"
    await anna.chooses(stages.REACHED, [first, second])
    await anna.chooses(stages.REACHED, [second])
    assert ticked(anna.home, "start") == [second]
    assert maria.failures == anna.failures == []


async def test_two_who_tick_at_once_take_nothing_from_each_other(stage: Stage) -> None:
    anna = stage.participant("Anna Berg")
    _, _, _, maria = await norrby(stage, adviser=anna)
    await anna.opens_home()
    first, second, *_ = lines(await sees_her_step(maria), "start")
    await maria.chooses(stages.BY_ITSELF, [first])
    await anna.chooses(stages.REACHED, [second])
    assert ticked(anna.home, "start") == [first, second]


async def test_there_is_something_to_see_and_a_way_to_all_steps(stage: Stage) -> None:
    _, _, _, maria = await norrby(stage)
    await sees_her_step(maria)
    assert "<https://film.example/ko|Filmen om köer>" in str(maria.modal.blocks)
    assert maria.modal.blocks[0]["text"]["text"] == "Uppstart"
    await maria.clicks(f"{stages.PAGE}-further")
    await maria.clicks(f"{stages.PAGE}-further")
    assert maria.modal.blocks[0]["text"]["text"] == "Arbete på hemmaplan"
    assert "Välj en förbättring som hör ihop med era viktigaste mål." in maria.modal.words
    first = lines(maria.modal, "home-1")[0]
    await maria.chooses(stages.BY_ITSELF, [first], in_=maria.modal)
    assert ticked(maria.modal, "home-1") == [first]
    await maria.clicks(f"{stages.PAGE}-earlier")
    await maria.clicks(f"{stages.PAGE}-further")
    assert ticked(maria.modal, "home-1") == [first]


async def test_after_the_meeting_it_is_the_work_at_home_and_the_next_meeting(stage: Stage) -> None:
    anna = stage.participant("Anna Berg")
    await norrby(stage, adviser=anna)
    await stage.goes_to("2027-03-10 12:00")
    await anna.opens_home()
    words = anna.home.words
    assert "*Arbete på hemmaplan*: det här vill vi nå." in words
    assert "*Träff 2: Det vi prövar*: det här vill vi nå." in words
    assert "*Uppstart*: det här vill vi nå." not in words


async def test_what_norrby_has_reached_is_for_norrby_to_say(stage: Stage) -> None:
    anna, sven = stage.participant("Anna Berg"), stage.participant("Sven Ek")
    await norrby(stage, adviser=anna)
    await anna.opens_home()
    boxes = next(one for one in elements_in(anna.home.blocks) if one.action_id == stages.REACHED)
    state = sven.hands.holds(boxes, anna.home, [lines(anna.home, "start")[0]], boxes.options)
    await sven.tells(boxes, anna.home, state)
    assert "Norrby" not in sven.modal.words, "he takes no part, and does not even hear what it is called"
    await anna.opens_home()
    assert ticked(anna.home, "start") == []


@pytest.mark.parametrize(
    ("locale", "heading", "reached"),
    [
        ("sv-SE", "*Var Norrby står*", "Uppstarten: ni har nått 1 av 3 resultat."),
        ("en-GB", "*Where Norrby stands*", "The kick-off: you have reached 1 of 3 outcomes."),
    ],
)
async def test_a_manager_sees_where_norrby_stands_on_one_screen(
    stage: Stage, locale: str, heading: str, reached: str
) -> None:
    per = stage.participant("Per Ås", locale=locale)
    _, _, _, maria = await norrby(stage, manager=per)
    first = lines(await sees_her_step(maria), "start")[:1]
    await maria.chooses(stages.BY_ITSELF, first)
    await per.opens_home()
    words = per.home.words
    assert heading in words
    assert reached in words
    assert stages.REACHED not in [one.action_id for one in elements_in(per.home.blocks)]
    assert len(per.home.blocks) < 16


async def test_a_politician_sees_it_when_she_asks(stage: Stage) -> None:
    sara = stage.participant("Sara Dal")
    await norrby(stage, politician=sara)
    await sara.opens_home()
    assert "Var Norrby står" not in sara.home.words
    await sara.clicks(standings.OPEN)
    assert "*Var Norrby står*" in sara.modal.words
    assert "Ingen förbättring har påbörjats än." in sara.modal.words


async def test_who_leads_the_team_she_works_in_has_both(stage: Stage) -> None:
    programme, home, eva, maria = await norrby(stage)
    person, by = await stage.person(maria), await stage.person(eva)
    await stage.database.transaction(
        organisation_deeds.add_person, Act(by, stage.clock.now()), programme, home.id, person, Role.MANAGER
    )
    assert lines(await sees_her_step(maria), "start")
    await maria.closes()
    await maria.clicks(standings.OPEN)
    assert "*Var Norrby står*" in maria.modal.words
