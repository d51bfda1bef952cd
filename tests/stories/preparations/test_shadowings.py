"""Two managers follow each other for a day, each writes a line, and nobody else hears of it."""

from datetime import date

from handlers.ground.page_rooms import Answer
from handlers.messages.page_forms import forms
from programme.ground.roles import Role
from programme.people.acts import Act
from programme.preparations.preparations import State
from programme.programmes.template import Template
from storage.changes import organisation_deeds
from storage.preparations.shadowings import among
from storage.preparations.tables import Shadowing as Row
from tests.norrby import Norrby
from tests.stage import Participant, Stage
from tests.stories.preparations.test_what_comes_back import later_model
from views.preparations import preparation_buttons, shadowings


def managers_only() -> Template:
    return later_model({"managers-together"}, set())


async def two_managers(stage: Stage) -> tuple[Norrby, Participant]:
    people = [stage.participant(name) for name in ("Eva Ek", "Maria Lind", "Anna Berg", "Pia Pil")]
    eva, maria, anna, pia = people
    karin = stage.participant("Karin Kall")
    programme = await stage.programme(eva, template=managers_only())
    made = await stage.organisation(
        programme, "Norrby", facilitator=eva, key_person=maria, manager=anna, politician=pia
    )
    act, her = Act(await stage.person(eva), stage.clock.now()), await stage.person(karin)
    await stage.database.transaction(
        organisation_deeds.add_person, act, programme, made.id, her, Role.MANAGER
    )
    return Norrby(stage, programme, made, eva, maria, anna, pia), karin


async def reminded(team: Norrby, other: Participant) -> Participant:
    """The manager who answers for it, with her reminder before her."""
    one = await team.owes("managers-together")
    assert one.responsible is not None
    await team.stage.goes_to(f"{one.due_on.replace(day=one.due_on.day)} 07:00")
    who = team.anna if one.responsible.name == "Anna Berg" else other
    assert "Chefer som följer varandra" in "".join(who.heard())
    return who


async def test_a_pair_is_chosen_and_each_is_told_and_asked(stage: Stage) -> None:
    team, karin = await two_managers(stage)
    who = await reminded(team, karin)
    told = next(one for one in reversed(who.hands.messages()) if preparation_buttons.PAIR in str(one.blocks))
    await who.clicks(preparation_buttons.PAIR, in_=told)
    await who.submits()
    assert "dag" in str(who.errors["on-0"])
    today = stage.clock.now().date()
    day = date(today.year, today.month, today.day).toordinal() + 14
    on = date.fromordinal(day + (7 - date.fromordinal(day).weekday()) % 7 + 2)
    await who.fills({"on-0": on})
    await who.submits()
    assert (await team.owes("managers-together")).state is State.DONE
    await stage.goes_to(f"{on} 12:00")
    for one in (team.anna, karin):
        assert any("Du följer" in said for said in one.heard()), one.heard()
    await stage.goes_to(f"{date.fromordinal(on.toordinal() + 1)} 12:00")
    assert "I går följde du Karin Kall" in team.anna.last().text
    await team.anna.clicks(shadowings.SAW, in_=team.anna.last())
    await team.anna.fills({"saw": "Hon frågar först."})
    await team.anna.submits()
    assert "Prata gärna" in team.anna.modal.words
    assert not any("följ" in said for said in team.maria.heard())
    [hers] = [
        one
        for one in await stage.database.answer(among, Row.programme_id == team.programme.id)
        if one.who.name == "Karin Kall"
    ]
    act = Act(await stage.person(karin), stage.clock.now())
    page = forms()[shadowings.SAW]
    answer = Answer({"saw": "Han väntar in de andra."}, {}, "form1")
    await stage.database.transaction(page.keep, act, hers.id, answer)
    [kept] = await stage.database.answer(among, Row.id == hers.id)
    assert kept.saw == "Han väntar in de andra.", "by mail as well"
