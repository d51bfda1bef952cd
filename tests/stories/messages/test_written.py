"""What Maria writes of a test, a value or an idea opens the form it belongs in, with her words in it."""

from programme.improvement.measures import Draft
from programme.people.acts import Act
from storage.improvement import ideas, measure_deeds, measures
from tests.stage import Stage
from tests.stories.messages.test_plain_words import buttons, writes
from tests.wheel import Wheel, wheel
from views.improvement.improvements import IMPROVEMENT_LIST
from views.screens import written


async def in_conversation(stage: Stage) -> Wheel:
    team = await wheel(stage)
    while team.maria.hands.modal is not None:
        await team.maria.closes()
    return team


async def test_what_a_test_gave_is_logged_in_it(stage: Stage) -> None:
    team = await wheel(stage)
    await team.plans(team.maria, what="sms dagen före")
    while team.maria.hands.modal is not None:
        await team.maria.closes()
    said = await writes(stage, team.maria, "vårt test är klart, 7 av 10")
    assert "sms dagen före" in said
    await team.maria.clicks(written.LOG)
    assert (await team.test()).observations == ()
    await team.maria.submits()
    assert team.maria.errors == {}
    assert [one.text for one in (await team.test()).observations] == ["vårt test är klart, 7 av 10"]


async def test_where_no_test_goes_on_a_new_one_is_planned(stage: Stage) -> None:
    team = await in_conversation(stage)
    await writes(stage, team.maria, "vårt test är klart, 7 av 10")
    assert buttons(team.maria) == [written.PLAN]


async def test_a_value_stands_in_its_field(stage: Stage) -> None:
    team = await in_conversation(stage)
    act = Act(await stage.person(team.maria), stage.clock.now())
    improvement = await team.improvement()
    draft = Draft("Uteblivna besök", "%", None, None, ())
    await stage.database.transaction(measure_deeds.set_up, act, "measure1", improvement.id, draft)
    await writes(stage, team.maria, "nytt mätvärde: 62")
    await team.maria.clicks(written.VALUE)
    await team.maria.submits()
    [one] = await stage.database.answer(measures.to_write_in, act)
    assert [value.entry.value for value in one.values] == [62]


async def test_an_idea_stands_in_its_form(stage: Stage) -> None:
    team = await in_conversation(stage)
    await writes(stage, team.maria, "jag har en idé: ring dagen före")
    await team.maria.clicks(written.IDEA)
    await team.maria.submits()
    assert team.maria.errors == {}
    improvement = await team.improvement()
    [idea] = await stage.database.answer(ideas.of_improvement, improvement.id)
    assert "ring dagen före" in idea.text


async def test_who_has_nowhere_to_write_it_is_shown_where_it_would_be(stage: Stage) -> None:
    team = await in_conversation(stage)
    await writes(stage, team.elsa, "jag har en idé: ring dagen före")
    assert buttons(team.elsa) == [IMPROVEMENT_LIST]
