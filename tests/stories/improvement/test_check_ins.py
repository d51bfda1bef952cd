"""Check-ins: two who answer at once, tests that rest or stand still, late predictions, steps taken back."""

import asyncio
from datetime import date

from programme.ground.notices import Kind
from programme.improvement.cycles import Decision, Matched, Phase
from programme.improvement.improvements import State
from programme.people.acts import Act
from programme.people.people import Person
from storage.improvement import cycle_deeds, improvement_deeds, improvements
from tests.acts import acting
from tests.norrby import button
from tests.stage import Participant, Stage
from tests.wheel import TITLE, Wheel, opens_improvement, wheel
from views.improvement import cycles as views
from views.improvement.improvements import IMPROVEMENT_OPEN, REMOVE

WEEK = {"what": "sms dagen före", "starts_on": date(2027, 1, 19), "ends_on": date(2027, 1, 29)}


async def planned(stage: Stage, **fields: object) -> Wheel:
    team = await wheel(stage)
    await team.plans(team.maria, **(fields or WEEK))
    await team.maria.closes()
    return team


async def by(team: Wheel, who: Participant) -> Person:
    return await team.stage.person(who)


async def does(team: Wheel, deed: object, who: Participant, *args: object, **facts: object) -> None:
    """Somebody does something somewhere else, meanwhile."""
    now, person = team.stage.clock.now(), await by(team, who)
    one = await team.test()
    await team.stage.database.transaction(deed, Act(person, now), one.id, *args, **facts)


async def test_anna_and_maria_predict_at_once_and_both_lines_stand(stage: Stage) -> None:
    team = await planned(stage)
    await stage.goes_to("2027-01-18 08:30")
    await team.maria.clicks(views.PREDICT)
    await does(team, cycle_deeds.predict, team.anna, "hälften kommer", shown="")
    await team.maria.fills({"prediction": "minst 7 av 10"})
    await team.maria.submits()

    assert "Någon annan hann före" in team.maria.modal.words
    assert "hälften kommer" in team.maria.modal.words, "she sees what Anna wrote"
    assert (await team.test()).prediction == "hälften kommer\nminst 7 av 10"


async def test_they_answer_differently_and_the_second_hears_what_the_first_said(stage: Stage) -> None:
    team = await planned(stage)
    await stage.goes_to("2027-02-01 08:30")
    letter = team.maria.last()
    no = button(letter, views.MATCHED[Matched.NO])
    await does(team, cycle_deeds.match, team.anna, Matched.YES)
    await team.maria.presses(no, letter)
    assert "Anna Berg har redan svarat ja" in team.maria.ephemeral[-1].text
    assert (await team.test()).matched is Matched.YES
    assert "det stämde med vad ni trodde" in team.maria.last().text

    await team.maria.clicks(views.STUDY)
    await does(team, cycle_deeds.study, team.anna, {"learned": "Ring i stället"}, shown={})
    await team.maria.fills({"learned": "Numren var gamla"})
    await team.maria.submits()
    assert (await team.test()).learned == "Ring i stället\nNumren var gamla"


async def test_each_line_of_what_was_seen_stands_beside_the_others(stage: Stage) -> None:
    team = await planned(stage)
    await stage.goes_to("2027-01-26 08:30")
    letter = team.maria.last()
    quiet = button(letter, views.NOTHING_NEW)
    await team.maria.clicks(views.OBSERVE)
    await team.maria.fills({"seen": "5 av 8 kom"})
    await team.maria.submits()
    await stage.goes_to("2027-01-26 08:35")
    await does(team, cycle_deeds.nothing_new, team.anna)
    await asyncio.gather(*(team.maria.presses(quiet, letter) for _ in range(3)))

    assert [one.text for one in (await team.test()).observations] == ["5 av 8 kom", ""]
    assert "inget nytt, sa Anna Berg" in team.maria.last().text
    await stage.goes_to("2027-01-29 08:30")
    assert "slutar i dag" in team.maria.last().text


async def test_an_empty_line_is_asked_for_where_one_stands(stage: Stage) -> None:
    team = await planned(stage)
    await stage.goes_to("2027-01-26 08:30")
    await team.maria.clicks(views.OBSERVE)
    await team.maria.submits()
    assert "tryck Inget nytt" in team.maria.errors["seen"]
    assert (await team.test()).observations == ()


async def test_a_test_that_rests_is_left_in_peace_and_ends_as_much_later(stage: Stage) -> None:
    team = await planned(stage)
    await stage.goes_to("2027-01-26 08:30")
    await team.maria.clicks(views.PAUSE)
    assert "har pausats. Jag frågar inget" in team.maria.last().text
    before = await team.asked(team.maria)
    await stage.goes_to("2027-03-02 08:30")
    assert await team.asked(team.maria) == before

    await team.maria.clicks(views.RESUME)
    assert (await team.test()).plan.ends_on == date(2027, 3, 5)
    await stage.goes_to("2027-03-08 08:30")
    assert (await team.asked(team.maria))[len(before) :] == ["2027-03-05 observation", "2027-03-08 study"]


async def test_a_prediction_written_afterwards_is_kept_and_marked(stage: Stage) -> None:
    team = await planned(stage)
    await stage.goes_to("2027-01-18 08:30")
    await team.maria.clicks(views.PASS)
    assert "Det går bra att skriva senare" in team.maria.last().text
    await stage.goes_to("2027-01-26 08:30")
    await opens_improvement(team.maria)
    await team.maria.clicks(views.CYCLE_LIST)
    await team.maria.clicks(views.CYCLE_OPEN)
    await team.maria.clicks(views.OBSERVE)
    await team.maria.fills({"seen": "alla kom"})
    await team.maria.submits()
    await team.maria.clicks(views.PREDICT)
    assert "märks så" in team.maria.modal.words
    await team.maria.fills({"prediction": "alla kommer"})
    await team.maria.submits()
    assert "skrivet när testet redan hade börjat" in team.maria.modal.words
    assert (await team.test()).predicted_afterwards

    kept = await team.test()
    await team.maria.clicks(views.CYCLE_PLAN)
    await team.maria.fills({"scale": "en enhet"})
    await team.maria.submits()
    assert (await team.test()).prediction == kept.prediction


async def test_what_was_thought_before_it_began_stands(stage: Stage) -> None:
    team = await planned(stage, **WEEK, prediction="minst 7 av 10")
    await stage.goes_to("2027-01-18 12:00")
    await opens_improvement(team.maria)
    await team.maria.clicks(views.CYCLE_LIST)
    await team.maria.clicks(views.CYCLE_OPEN)
    await team.maria.clicks(views.CYCLE_PLAN)
    form = team.maria.modal
    await stage.goes_to("2027-01-20 12:00")
    await team.maria.fills({"prediction": "5 av 8"}, in_=form)
    await team.maria.submits()
    assert "det ni skrev innan står kvar" in team.maria.errors["prediction"]
    await team.maria.closes()
    await team.maria.clicks(views.CYCLE_PLAN)
    assert "det står kvar: minst 7 av 10" in team.maria.modal.words


async def test_a_test_that_stands_still_is_noticed_once_and_kindly(stage: Stage) -> None:
    team = await planned(stage, what="ring i stället")
    await stage.goes_to("2027-01-25 08:30")
    assert "Alla tre går bra" in team.maria.last().text
    await stage.goes_to("2027-04-30 08:30")
    assert await team.asked(team.maria) == ["2027-01-25 standstill"]
    letter = team.maria.letter_with(views.DECIDE[Decision.ABANDON])
    await team.maria.clicks(views.DECIDE[Decision.ABANDON], in_=letter)
    await team.maria.submits()
    assert "en rad om varför" in team.maria.errors["why"]
    await team.maria.fills({"why": "vi fick en annan idé"})
    await team.maria.submits()
    assert "Lägg ner. vi fick en annan idé" in letter.text
    assert (await team.test()).phase is Phase.CLOSED


async def test_an_improvement_before_its_first_test_is_noticed_once_and_the_test_planned_there(
    stage: Stage,
) -> None:
    team = await wheel(stage, state=State.FACTS)
    await team.maria.closes()
    await stage.goes_to("2027-01-25 08:30")
    assert f"*{TITLE}* står kvar i samma skede" in team.maria.last().text
    await team.maria.clicks(views.CYCLE_NEW)
    await team.maria.fills({"what": "fråga tre i väntrummet"})
    await team.maria.submits()
    assert "fråga tre i väntrummet" in team.maria.modal.words
    await stage.goes_to("2027-02-12 08:30")
    assert await team.asked(team.maria) == ["2027-01-25 standstill"]


async def test_an_improvement_that_moves_is_not_stuck(stage: Stage) -> None:
    team = await wheel(stage, state=State.FACTS)
    await stage.goes_to("2027-01-20 12:00")
    await team.maria.clicks("improvement-forward")
    await stage.goes_to("2027-02-12 08:30")
    assert await team.asked(team.maria, Kind.STANDSTILL) == [], "three weeks are over, the week is not"
    await stage.goes_to("2027-02-15 08:30")
    assert await team.asked(team.maria, Kind.STANDSTILL) == ["2027-02-15 standstill"]


async def test_it_is_annas_and_she_is_asked_from_now_on(stage: Stage) -> None:
    team = await planned(stage)
    await stage.goes_to("2027-01-18 08:30")
    await team.maria.clicks(views.NOT_MINE)
    await team.maria.fills({"responsible_id": "Anna Berg"})
    await team.maria.submits()
    await stage.goes_to("2027-02-01 08:30")
    assert await team.asked(team.maria) == ["2027-01-18 prediction"]
    assert (await team.asked(team.anna))[0] == "2027-01-19 prediction"
    assert (await team.asked(team.anna))[-1] == "2027-02-01 study"


async def test_every_step_can_be_taken_back_one_at_a_time(stage: Stage) -> None:
    team = await planned(stage)
    await stage.goes_to("2027-01-19 12:00")
    await opens_improvement(team.maria)
    await team.maria.clicks(views.CYCLE_LIST)
    await team.maria.clicks(views.CYCLE_OPEN)
    await team.maria.clicks(views.BEGIN)
    await team.maria.clicks(views.END)
    await team.maria.clicks(views.STUDY)
    await team.maria.fills({"learned": "det räckte"})
    await team.maria.submits()
    await team.maria.clicks(views.DECIDE[Decision.ADAPT])
    await team.maria.submits()
    await team.maria.closes()
    assert len(await team.tests()) == 2

    undo = button(team.maria.modal, views.UNDO)
    window = team.maria.modal
    await asyncio.gather(*(team.maria.presses(undo, window) for _ in range(2)))
    assert (await team.test()).phase is Phase.ACT, "pressed twice in haste it is pressed once"
    assert len(await team.tests()) == 1, "the next test went with the decision"
    assert (await team.test()).learned == "det räckte"
    for phase in (Phase.STUDY, Phase.DO, Phase.PLAN):
        await team.maria.clicks(views.UNDO)
        assert (await team.test()).phase is phase
    assert views.UNDO not in str(team.maria.modal.blocks)


async def test_a_decision_stands_once_the_next_test_builds_on_it(stage: Stage) -> None:
    team = await planned(stage)
    await stage.goes_to("2027-01-21 12:00")
    await does(team, cycle_deeds.study, team.maria, {"learned": "det räckte"}, shown={})
    await does(team, cycle_deeds.decide, team.maria, Decision.ADAPT, "större")
    second = await team.test(2)
    person = await by(team, team.maria)
    await stage.database.transaction(
        cycle_deeds.predict, Act(person, stage.clock.now()), second.id, "fler", shown=""
    )
    await opens_improvement(team.maria)
    await team.maria.clicks(views.CYCLE_LIST)
    await team.maria.clicks(views.CYCLE_OPEN, second.previous_id)
    await team.maria.clicks(views.UNDO)
    assert "Test 2 har redan börjat bygga på" in team.maria.modal.words
    assert (await team.test()).phase is Phase.CLOSED


async def test_a_form_is_sent_when_the_test_is_closed_already(stage: Stage) -> None:
    team = await planned(stage)
    await stage.goes_to("2027-01-26 08:30")
    await team.maria.clicks(views.OBSERVE)
    await does(team, cycle_deeds.decide, team.anna, Decision.ABANDON, "det regnade")
    await team.maria.fills({"seen": "5 av 8 kom"})
    await team.maria.submits()
    assert "redan avslutats" in team.maria.errors["seen"], "and her words are still there"
    await team.maria.closes()
    await team.maria.clicks(views.PAUSE)
    assert "redan avslutats" in team.maria.ephemeral[-1].text


async def test_the_improvement_is_gone_when_its_first_test_is_sent(stage: Stage) -> None:
    team = await wheel(stage)
    await opens_improvement(team.anna)
    await team.anna.clicks(views.CYCLE_LIST)
    await team.anna.clicks(views.CYCLE_NEW)
    await team.maria.clicks(REMOVE)
    await team.anna.fills({"what": "sms dagen före"})
    await team.anna.submits()
    assert "inte längre" in next(iter(team.anna.errors.values()))
    assert await team.tests() == []


async def test_ekeby_reads_the_test_and_neither_writes_nor_sees_small_counts(stage: Stage) -> None:
    team = await planned(stage)
    await stage.goes_to("2027-01-26 08:30")
    await team.maria.clicks(views.OBSERVE)
    await team.maria.fills({"seen": "3 av 4 kom"})
    await team.maria.submits()
    await opens_improvement(team.elsa)
    await team.elsa.clicks(views.CYCLE_LIST)
    assert views.CYCLE_NEW not in str(team.elsa.modal.blocks)
    await team.elsa.clicks(views.CYCLE_OPEN)
    assert "3 av 4" not in team.elsa.modal.words
    assert "… kom" in team.elsa.modal.words
    assert views.OBSERVE not in str(team.elsa.modal.blocks)
    await team.elsa.clicks(IMPROVEMENT_OPEN)
    assert TITLE in team.elsa.modal.words


async def test_dates_that_cannot_be_meant_are_told_at_their_field(stage: Stage) -> None:
    team = await wheel(stage)
    await team.maria.clicks(views.CYCLE_LIST)
    await team.maria.clicks(views.CYCLE_NEW)
    await team.maria.submits()
    assert "Några ord räcker" in team.maria.errors["what"]
    await team.maria.fills(WEEK | {"ends_on": date(2027, 1, 4)})
    await team.maria.submits()
    assert "före startdatumet" in team.maria.errors["ends_on"]
    await team.maria.fills({"ends_on": date(2127, 1, 4)})
    await team.maria.submits()
    assert "rätt år" in team.maria.errors["ends_on"]
    assert await team.tests() == []


async def test_what_is_in_the_details_decides_the_weekday_of_the_questions(stage: Stage) -> None:
    team = await wheel(stage)
    await team.plans(team.maria, **WEEK | {"ends_on": date(2027, 2, 12)}, prediction="alla")
    await team.maria.clicks(views.CYCLE_DETAILS)
    await team.maria.fills({"question": "Kommer fler?", "weekday": "2"})
    await team.maria.submits()
    assert "onsdag" in team.maria.modal.words
    await stage.goes_to("2027-02-15 08:30")
    assert await team.asked(team.maria, Kind.OBSERVATION) == [
        "2027-01-20 observation",
        "2027-01-27 observation",
        "2027-02-03 observation",
        "2027-02-12 observation",
    ]


async def test_the_forms_hold_what_two_write_in_the_same_plan(stage: Stage) -> None:
    team = await wheel(stage)
    await team.plans(team.maria, **WEEK)
    await team.maria.clicks(views.CYCLE_PLAN)
    given = {"scale": "tio besök"}
    one = await team.test()
    await does(team, _rescaled, team.anna, one.improvement_id, given)
    await team.maria.fills({"what": "sms samma morgon"})
    await team.maria.submits()
    plan = (await team.test()).plan
    assert (plan.what, plan.scale) == ("sms samma morgon", "tio besök")


def _rescaled(session, act, cycle_id, improvement_id, given):
    return cycle_deeds.plan(session, act, cycle_id, improvement_id, given, shown={})


async def test_a_removed_improvement_takes_its_questions_with_it(stage: Stage) -> None:
    team = await wheel(stage, state=State.FACTS)
    [one] = await stage.database.answer(improvements.among)
    person = await by(team, team.maria)
    await stage.database.transaction(improvement_deeds.remove, acting(person), one.id)
    await stage.goes_to("2027-02-10 08:30")
    assert await team.asked(team.maria) == []
