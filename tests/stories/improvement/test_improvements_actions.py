"""What a team promises itself: put on somebody, recalled, done, put off, made to last and told of."""

from datetime import date

from programme.improvement.actions import Action, Purpose
from programme.improvement.improvements import Because, State
from programme.people.acts import Act
from programme.preparations.preparations import State as ActionState
from storage.changes.endings import departure_deeds
from storage.improvement import action_deeds
from tests.norrby import button, offered
from tests.stage import Participant, Stage
from tests.team import Teams, begins, on_screen, opens, teams
from views.improvement import actions as views
from views.improvement.headings import WRITE
from views.improvement.improvements import FORWARD, MOVE


async def promises(team: Teams, who: str, what: str, due_on: date) -> None:
    """Maria puts a line in the plan of the improvement she has on her screen."""
    await team.maria.clicks(views.ACTION_PLAN)
    await team.maria.clicks(views.ACTION_NEW)
    await team.maria.fills({"what": what, "responsible": who, "due_on": due_on})
    await team.maria.submits()


async def hers(stage: Stage, who: Participant) -> list[Action]:
    person = await stage.person(who)
    return await stage.database.answer(action_deeds.to_do, person.id)


async def sms(stage: Stage, state: State = State.PLAN) -> Teams:
    """Norrby plans its text messages; the welcomes have been read."""
    team = await teams(stage)
    await stage.goes_to("2027-01-08 12:00")
    await begins(team.maria, "Kallelse med sms", state=state)
    return team


async def test_anna_hears_what_maria_put_on_her_and_is_reminded_until_it_is_done(stage: Stage) -> None:
    team = await sms(stage)
    await promises(team, "Anna Berg", "Skriv texten", date(2027, 1, 29))
    assert "Skriv texten" in team.maria.modal.words
    await team.maria.clicks("improvement-open")
    assert "En sak är kvar: Skriv texten, Anna Berg" in team.maria.modal.words

    await stage.goes_to("2027-01-11 08:30")
    assert "*Skriv texten*, senast *fredag 29 januari (v. 4)*" in team.anna.last().text
    assert "Maria Lind har gett dig en uppgift" in team.anna.last().text
    await stage.goes_to("2027-01-22 08:30")
    assert "har det i er handlingsplan" in team.anna.last().text
    await team.anna.clicks(views.ACTION_DONE)
    assert "*Skriv texten*: klart. Tack." in team.anna.last().text
    heard = len(team.anna.heard())
    await stage.goes_to("2027-02-05 12:00")
    assert len(team.anna.heard()) == heard
    await team.anna.clicks(views.ACTION_UNDO)
    assert [one.what for one in await hers(stage, team.anna)] == ["Skriv texten"]


async def test_what_one_puts_on_oneself_is_not_told_the_day_after(stage: Stage) -> None:
    team = await sms(stage)
    await promises(team, "Maria Lind", "Skriv texten", date(2027, 1, 29))
    await stage.goes_to("2027-01-12 12:00")
    assert len(team.maria.heard()) == 1, "the welcome"


async def test_later_another_day_and_not_mine_are_said_in_the_letter_itself(stage: Stage) -> None:
    team = await sms(stage)
    await promises(team, "Maria Lind", "Skriv texten", date(2027, 1, 29))
    await stage.goes_to("2027-01-22 08:30")
    await team.maria.closes()
    await team.maria.clicks(views.ACTION_LATER, in_=team.maria.last())
    assert "jag återkommer tisdag 26 januari" in team.maria.last().text
    await stage.goes_to("2027-01-26 08:30")
    letter = team.maria.last()
    await team.maria.clicks(views.ACTION_NEW_DATE, in_=team.maria.last())
    await team.maria.fills({"day": date(2027, 1, 25)})
    await team.maria.submits()
    assert "har varit" in team.maria.errors["day"]
    await team.maria.fills({"day": date(2027, 2, 19)})
    await team.maria.submits()
    assert "senast *fredag 19 februari (v. 7)*" in team.maria.last().text

    await team.maria.clicks(views.ACTION_NOT_MINE, in_=letter)
    assert "Maria Lind" not in offered(team.maria.modal), "it is not hers, she has said"
    await team.maria.fills({"person": "Anna Berg"})
    await team.maria.submits()
    assert "ligger nu hos Anna Berg" in team.maria.last().text
    await stage.goes_to("2027-01-27 08:30")
    assert "Maria Lind har gett dig en uppgift" in team.anna.last().text


async def test_the_day_after_its_day_it_is_asked_once_and_nobody_else_hears(stage: Stage) -> None:
    team = await sms(stage)
    await promises(team, "Maria Lind", "Skriv texten", date(2027, 1, 29))
    await stage.goes_to("2027-02-01 08:30")
    assert "skulle vara gjort i fredags" in team.maria.last().text
    heard = len(team.maria.heard())
    await stage.goes_to("2027-02-26 12:00")
    assert len(team.maria.heard()) == heard
    assert "Skriv texten" not in "".join(team.eva.heard()), "home work is never late"


async def test_two_say_that_it_is_done_and_the_first_is_thanked(stage: Stage) -> None:
    team = await sms(stage)
    await promises(team, "Maria Lind", "Skriv texten", date(2027, 1, 29))
    await stage.goes_to("2027-01-22 08:30")
    await opens(team.anna, await team.the("Kallelse med sms"))
    await team.anna.clicks(views.ACTION_PLAN)
    stale = button(team.anna.modal, views.ACTION_DROP)
    await team.anna.clicks(views.ACTION_DONE)
    assert "Skriv texten: klart, Anna Berg" in team.anna.modal.words
    while team.maria.hands.modal is not None:
        await team.maria.closes()
    await team.maria.clicks(views.ACTION_DONE, in_=team.maria.last())
    assert "klart, tack vare Anna Berg" in team.maria.last().text
    await team.anna.presses(stale, team.anna.modal)
    assert "Uppgiften är redan gjord" in team.anna.modal.words


async def test_a_line_is_changed_dropped_and_wanted_after_all(stage: Stage) -> None:
    team = await sms(stage)
    await promises(team, "Ingen än", "Skriv texten", date(2027, 1, 29))
    await team.maria.clicks(views.ACTION_CHANGE)
    await team.maria.fills({"what": "Skriv en kortare text", "responsible": "Maria Lind"})
    await team.maria.submits()
    assert "Skriv en kortare text" in team.maria.modal.words
    await team.maria.clicks(views.ACTION_DROP)
    assert "behövs inte" in team.maria.modal.words
    assert await hers(stage, team.maria) == []
    await team.maria.clicks(views.ACTION_UNDO)
    assert [one.state for one in await hers(stage, team.maria)] == [ActionState.OPEN]


async def test_a_promise_has_words_and_a_day_ahead(stage: Stage) -> None:
    team = await sms(stage)
    await promises(team, "Maria Lind", "Skriv texten", date(2027, 1, 4))
    assert "har varit" in team.maria.errors["due_on"]
    await team.maria.fills({"due_on": date(2027, 1, 29), "what": "   "})
    await team.maria.submits()
    assert "Skriv vad som ska göras" in team.maria.errors["what"]


async def test_what_is_made_to_last_is_looked_at_again_on_the_day_they_chose(stage: Stage) -> None:
    team = await sms(stage, State.SECURE)
    await team.maria.clicks(f"{WRITE}-secure")
    await team.maria.fills(
        {
            "secure_owner_id": "Maria Lind",
            "secure_where": "Rutin 4",
            "secure_look_on": date(2027, 3, 1),
        }
    )
    await team.maria.submits()
    assert "måndag 1 mars" in team.maria.modal.words
    await team.maria.clicks(f"{WRITE}-secure")
    await team.maria.fills({"secure_look_on": date(2027, 3, 8)})
    await team.maria.submits()
    await stage.goes_to("2027-03-07 12:00")
    assert len(team.maria.heard()) == 1, "another day was chosen"
    await stage.goes_to("2027-03-08 08:30")
    assert "ni bestämde att titta på det här igen" in team.maria.last().text
    assert "Rutinen: Rutin 4." in team.maria.last().text
    assert "Den ägs av" not in team.maria.last().text, "she knows, for it is hers"

    await team.maria.clicks(f"{WRITE}-secure")
    await team.maria.fills({"secure_look_on": date(2027, 3, 1)})
    await team.maria.submits()
    assert "har varit" in team.maria.errors["secure_look_on"]


async def test_what_was_learned_is_owed_once_it_spreads_and_asked_for_once(stage: Stage) -> None:
    team = await sms(stage, State.SECURE)
    await team.maria.clicks(FORWARD)
    [told] = await hers(stage, team.maria)
    assert (told.purpose, told.due_on) == (Purpose.COMMUNICATE, date(2027, 1, 22))
    await team.maria.clicks(f"{WRITE}-spread")
    await team.maria.fills({"spread_to": "Budgetrådgivningen"})
    await team.maria.submits()
    await team.maria.clicks(FORWARD)
    await team.maria.clicks(MOVE)
    await team.maria.fills({"state": "test", "because": Because.KNOW_MORE.value})
    await team.maria.submits()
    assert (await team.the("Kallelse med sms")).state is State.TEST
    assert len(await hers(stage, team.maria)) == 1
    await stage.goes_to("2027-01-15 08:30")
    assert "Berätta vad ni har lärt er" in team.maria.last().text


async def test_a_line_of_a_plan_that_was_removed_is_gone_from_the_letter_too(stage: Stage) -> None:
    team = await sms(stage)
    await promises(team, "Anna Berg", "Skriv texten", date(2027, 1, 29))
    await stage.goes_to("2027-01-11 08:30")
    letter = team.anna.last()
    await team.maria.clicks("improvement-open")
    await team.maria.clicks("improvement-remove")
    await team.anna.clicks(views.ACTION_DONE, in_=letter)
    assert "borttagen ur handlingsplanen" in team.anna.last().text
    await stage.goes_to("2027-02-05 12:00")
    assert views.ACTION_DONE not in on_screen_of(team.anna)


def on_screen_of(who: Participant) -> str:
    return str(who.last().blocks)


async def test_the_plan_is_only_for_those_who_work_on_it(stage: Stage) -> None:
    team = await sms(stage)
    await promises(team, "Anna Berg", "Skriv texten", date(2027, 1, 29))
    await opens(team.elsa, await team.the("Kallelse med sms"))
    assert "En sak är kvar" in team.elsa.modal.words
    assert views.ACTION_PLAN not in on_screen(team.elsa)


async def test_when_maria_leaves_anna_hears_what_is_hers_now(stage: Stage) -> None:
    team = await sms(stage)
    await promises(team, "Maria Lind", "Skriv texten", date(2027, 1, 29))
    eva, maria = await stage.person(team.eva), await stage.person(team.maria)
    await stage.database.transaction(
        departure_deeds.remove, Act(eva, stage.clock.now()), team.programme.id, maria.id
    )
    await stage.goes_to("2027-01-11 08:30")
    assert (
        "*Skriv texten* i er handlingsplan är din nu, senast *fredag 29 januari (v. 4)*"
        in team.anna.last().text
    )
    assert "är din nu" in team.anna.last().text
    assert (await team.the("Kallelse med sms", team.anna)).responsible == await stage.person(team.anna)
