"""One idea through three tests: asked about on the right days, each building on the one before."""

from datetime import date

import pytest

from programme.figures.written_values import Count
from programme.improvement.cycles import CarriedOut, Decision, Matched, Phase
from programme.improvement.features import Predicted, features
from programme.improvement.improvements import State
from storage.changes import organisation_deeds
from tests.acts import acting
from tests.stage import STOCKHOLM, Stage
from tests.wheel import Wheel, opens_improvement, wheel
from views.improvement import actions
from views.improvement import cycles as views
from views.improvement.headings import WRITE
from views.improvement.ideas import IDEA_NEW
from views.improvement.improvements import FOLD, MOVE

IDEA = "Sms i stället för brev"
SEEN = {"sv": "5 av 8 kom, två hade fel nummer", "en": "5 of 8 came, two had the wrong number"}


@pytest.mark.parametrize("language", ["sv", "en"])
async def test_one_idea_through_three_tests(stage: Stage, language: str) -> None:
    team = await wheel(stage, language)
    await _planned_from_an_idea(team)
    await _predicted_seen_studied_and_adapted(team, SEEN[language])
    await _passed_and_adapted_again(team)
    await _adopted_with_one_hint(team)

    await stage.goes_to("2027-03-31 08:30")
    assert await team.asked(team.maria) == [
        *("2027-01-18 prediction", "2027-01-26 observation", "2027-01-29 observation", "2027-02-01 study"),
        *("2027-02-05 prediction", "2027-02-15 observation", "2027-02-19 observation", "2027-02-22 study"),
        *("2027-03-05 observation", "2027-03-08 study", "2027-03-10 decision"),
    ]
    assert team.most_a_day(team.maria) == 1
    assert await team.asked(team.anna) == [], "only the one responsible is asked"
    told = [features(one, place=one.number, measured_on=(), zone=STOCKHOLM) for one in await team.tests()]
    assert [one.predicted for one in told] == [Predicted.BEFORE, Predicted.NEVER, Predicted.BEFORE]
    assert all(one.documented and one.small_scale for one in told)


async def _planned_from_an_idea(team: Wheel) -> None:
    maria, texts = team.maria, team.texts
    await maria.clicks(IDEA_NEW)
    await maria.fills({"text": IDEA})
    await maria.submits()
    await team.plans(
        maria,
        what="sms dagen före",
        idea_id=IDEA,
        starts_on=date(2027, 1, 19),
        ends_on=date(2027, 1, 29),
        scale="tio besök på en mottagning",
    )
    assert texts("cycle-named", number=1, title="sms dagen före") in maria.modal.words
    assert texts("cycle-asks", ask="before") in maria.modal.words
    await maria.closes()


async def _predicted_seen_studied_and_adapted(team: Wheel, seen: str) -> None:
    """All in the letters."""
    maria, texts, stage = team.maria, team.texts, team.stage
    await stage.goes_to("2027-01-18 08:30")
    await maria.clicks(views.PREDICT)
    await maria.fills({"prediction": "minst 7 av 10"})
    await maria.submits()
    assert texts("check-in-predicted", test="#", prediction="minst 7 av 10")[3:] in maria.last().text
    await stage.goes_to("2027-01-26 08:30")
    await maria.clicks(views.OBSERVE)
    await maria.fills({"seen": seen, "carried_out": "partly"})
    await maria.submits()
    assert seen in maria.last().text
    await stage.goes_to("2027-01-29 08:30")
    await maria.clicks(views.NOTHING_NEW)
    await stage.goes_to("2027-02-01 08:30")
    assert "minst 7 av 10" in maria.last().text, "the prediction"
    assert seen in maria.last().text, "stands beside what was seen"
    await maria.clicks(views.MATCHED[Matched.PARTLY])
    await maria.fills({"learned": "Numren behöver kontrolleras"})
    await maria.submits()
    await maria.clicks(views.DECIDE[Decision.ADAPT])
    await maria.fills({"why": "med rätt nummer kommer fler"})
    await maria.submits()

    assert texts("cycle-plan-title") in maria.modal.words
    await maria.fills({"what": "sms, numret kontrollerat", "starts_on": date(2027, 2, 8)})
    await maria.fills({"ends_on": date(2027, 2, 19)})
    await maria.submits()
    assert maria.modal is None
    first, second = await team.tests()
    assert (first.phase, first.decision) == (Phase.CLOSED, Decision.ADAPT)
    assert (first.carried_out, first.observations[0].count) == (CarriedOut.PARTLY, Count(5, 8))
    assert (second.previous_id, second.number, second.idea) == (first.id, 2, IDEA)
    assert second.plan.scale == "tio besök på en mottagning", "the plan came along"


async def _passed_and_adapted_again(team: Wheel) -> None:
    maria, stage = team.maria, team.stage
    await stage.goes_to("2027-02-05 08:30")
    await maria.clicks(views.PASS)
    await stage.goes_to("2027-02-15 08:30")
    await maria.clicks(views.OBSERVE)
    await maria.fills({"seen": "De flesta kom"})
    await maria.submits()
    await stage.goes_to("2027-02-22 08:30")
    assert team.texts("check-in-study-thought-nothing") in maria.last().text
    await maria.clicks(views.MATCHED[Matched.YES])
    await maria.fills({"learned": "Det håller när numret stämmer"})
    await maria.submits()
    await maria.clicks(views.DECIDE[Decision.ADAPT])
    await maria.submits()
    await maria.fills({"scale": "hela enheten", "starts_on": date(2027, 3, 1), "ends_on": date(2027, 3, 5)})
    await maria.fills({"prediction": "9 av 10"})
    await maria.submits()


async def _adopted_with_one_hint(team: Wheel) -> None:
    """What was written when it was planned is not asked for; the decision is left, and so it is asked for."""
    maria, texts, stage = team.maria, team.texts, team.stage
    await stage.goes_to("2027-03-08 08:30")
    await maria.clicks(views.MATCHED[Matched.YES])
    await maria.fills({"learned": "Det fungerar för alla"})
    await maria.submits()
    await stage.goes_to("2027-03-10 08:30")
    await maria.clicks(views.DECIDE[Decision.ADOPT])
    await maria.submits()
    assert texts("cycle-hint", hint="count") in maria.modal.words
    await maria.closes()
    await maria.clicks(views.CYCLE_OPEN)
    ramp = texts("cycle-ramp", tests=" → ".join(("#", "#", "#"))).split("#")[0]
    assert ramp in maria.modal.words


async def test_windows_and_letters_say_what_norrby_says(stage: Stage) -> None:
    """Norrby works in the quality cycle, with ventures; its words stand where the method's would have."""
    team = await wheel(stage, state=State.FACTS)
    one, maria = await team.improvement(), team.maria
    words = [("wheel", "kvalitetscykel, kvalitetscykeln"), ("improvement", "satsning, satsningen")]
    eva = await stage.person(team.eva)
    await stage.database.transaction(organisation_deeds.set_words, acting(eva), one.organisation_id, words)
    await opens_improvement(maria)
    await maria.clicks(FOLD)
    assert "Ta bort satsningen" in maria.modal.words
    await maria.clicks(views.CYCLE_LIST)
    assert "Här börjar kvalitetscykeln" in maria.modal.words
    assert "Till satsningen" in maria.modal.words
    await maria.closes()
    await stage.goes_to("2027-01-25 08:30")
    assert "står kvar i samma skede" in maria.last().text

    await opens_improvement(maria)
    await maria.clicks(MOVE)
    await maria.fills({"state": State.SECURE.value})
    await maria.submits()
    await maria.clicks(f"{WRITE}-secure")
    await maria.fills({"secure_owner_id": "Maria Lind", "secure_look_on": date(2027, 2, 15)})
    await maria.submits()
    await stage.goes_to("2027-02-15 08:30")
    assert "flytta tillbaka satsningen" in maria.last().text
    assert actions.ACTION_DONE in str(maria.last().blocks)
    for said in (*maria.heard()[1:], maria.modal.words):
        assert "PDSA" not in said
        assert "förbättringen" not in said
