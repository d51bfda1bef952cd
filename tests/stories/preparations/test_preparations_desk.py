"""What the facilitator decides about one preparation, and what an organisation asks her for."""

from datetime import date

from programme.people.acts import Act
from programme.preparations.preparations import DoneHow, State
from storage.preparations import preparation_deeds as deeds
from tests.norrby import Norrby, button, norrby, offered
from tests.stage import Stage
from views.preparations import preparation_buttons, preparation_desk, preparations

ESCALATED = "2027-01-28 08:30"


async def at_evas_desk(stage: Stage, *, until: str = ESCALATED, item: str = "facts") -> Norrby:
    """What was missing has been told to Eva, and she has opened the window about it."""
    team = await norrby(stage, item, until="2027-01-22 08:30")
    await stage.goes_to("2027-01-26 08:30")
    await stage.goes_to(until)
    await team.eva.clicks(preparations.DESK)
    return team


async def test_eva_sees_how_it_stands_and_gives_a_new_date(stage: Stage) -> None:
    team = await at_evas_desk(stage)
    assert "Senast *måndag 25 januari (v. 4)*" in team.eva.modal.words
    assert "Maria Lind ansvarar." in team.eva.modal.words
    await team.eva.chooses(preparation_desk.NEW_DATE, date(2027, 1, 29))
    assert "Senast *fredag 29 januari (v. 4)*" in team.eva.modal.words
    assert "*Organisationsfakta, Norrby*: nytt datum, senast *i morgon" in team.eva.last().text

    await stage.goes_to("2027-01-29 08:30")
    assert "har fått ett nytt datum: senast *i dag" in team.maria.last().text


async def test_a_date_that_has_been_is_refused_and_nothing_changes(stage: Stage) -> None:
    team = await at_evas_desk(stage)
    await team.eva.chooses(preparation_desk.NEW_DATE, date(2027, 1, 20))
    assert "Datumet har varit" in team.eva.modal.words
    await team.eva.closes()
    assert (await team.owes("facts")).due_on == date(2027, 1, 25)


async def test_a_date_after_the_meeting_is_refused_while_that_lies_ahead(stage: Stage) -> None:
    team = await at_evas_desk(stage)
    await team.eva.chooses(preparation_desk.NEW_DATE, date(2027, 2, 2))
    assert "Då har träffen redan varit." in team.eva.modal.words
    await team.eva.closes()
    assert (await team.owes("facts")).due_on == date(2027, 1, 25)
    await stage.goes_to("2027-02-03 09:00")
    await team.eva.chooses(preparation_desk.NEW_DATE, date(2027, 2, 10))
    assert (await team.owes("facts")).due_on == date(2027, 2, 10), "late, but still wanted"


async def test_a_date_that_is_emptied_and_a_menu_too_change_nothing_and_are_no_faults(stage: Stage) -> None:
    """Slack tells it with null."""
    team = await at_evas_desk(stage)
    said = len(team.eva.heard())
    await team.eva.chooses(preparation_desk.NEW_DATE, None)
    await team.eva.chooses(preparation_desk.HAND_OVER, None)
    await stage.settled()
    assert team.eva.failures == []
    assert len(team.eva.heard()) == said, "no apology"
    assert (await team.owes("facts")).due_on == date(2027, 1, 25)


async def test_it_came_to_eva_by_mail_and_can_be_undone(stage: Stage) -> None:
    team = await at_evas_desk(stage)
    await team.eva.clicks(preparation_desk.MAIL)
    assert "*Organisationsfakta, Norrby*: klart, lämnat utanför Slack, säger Eva Ek." in team.eva.modal.words
    assert "utanför Slack, säger Eva Ek" in team.eva.last().text
    one = await team.owes("facts")
    assert one.done is not None
    assert one.done.evidence.how is DoneHow.MAIL
    await team.maria.clicks(preparation_buttons.DONE)
    assert "utanför Slack, säger Eva Ek" in team.maria.last().text

    await team.eva.clicks(preparation_desk.REOPEN)
    assert (await team.owes("facts")).state is State.OPEN
    await team.eva.clicks(preparation_desk.DONE)
    assert "*Organisationsfakta, Norrby*: klart. Tack." in team.eva.modal.words


async def test_it_does_not_apply_to_norrby_and_then_it_does(stage: Stage) -> None:
    team = await at_evas_desk(stage)
    await team.eva.clicks(preparation_desk.EXEMPT)
    assert "*Organisationsfakta* gäller inte Norrby." in team.eva.modal.words
    assert "*Organisationsfakta* gäller inte Norrby." in team.eva.last().text
    await team.maria.clicks(preparation_buttons.DONE)
    assert "gäller inte er" in team.maria.ephemeral[-1].text

    await team.eva.clicks("Gäller dem ändå")
    assert (await team.owes("facts")).state is State.OPEN


async def test_eva_hands_it_over_to_somebody_else_in_the_team(stage: Stage) -> None:
    team = await at_evas_desk(stage)
    assert set(offered(team.eva.modal)) == {"Anna Berg"}, "Pia is a politician"
    await team.eva.chooses(preparation_desk.HAND_OVER, "Anna Berg")
    assert "Anna Berg ansvarar." in team.eva.modal.words
    await stage.goes_to("2027-01-29 08:30")
    assert "Från och med nu ansvarar du för *Organisationsfakta*" in team.anna.last().text


async def test_eva_reads_at_her_desk_what_was_filled_in(stage: Stage) -> None:
    team = await at_evas_desk(stage, item="mandate")
    one, anna = await team.owes("mandate"), await stage.person(team.anna)
    said = {"what": "Service för <alla> & envar", "who": "Anna", "decided-on": date(2026, 11, 3)}
    await stage.database.transaction(deeds.fill_in, Act(anna, stage.clock.now()), one.id, said, shown={})
    await team.eva.closes()
    await team.eva.clicks(preparations.DESK)
    for words in (
        "tack vare Anna Berg",
        "*Vad är uppdraget?*",
        "Service för <alla> & envar",
        "3 november 2026",
    ):
        assert words in team.eva.modal.words


async def test_maria_was_quicker_than_eva_at_her_desk(stage: Stage) -> None:
    team = await at_evas_desk(stage)
    exempt = button(team.eva.modal, preparation_desk.EXEMPT)
    await team.maria.clicks(preparation_buttons.DONE)
    await team.eva.presses(exempt, team.eva.modal)
    assert "Det är redan klart. Tryck Ångra om det inte stämmer." in team.eva.modal.words
    await team.eva.closes()
    assert "klart, tack vare Maria Lind" in team.eva.modal.words


async def test_the_desk_is_for_the_facilitator_only(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    reminder = team.maria.last()
    for action in (preparations.DESK, preparation_desk.GRANT_EXEMPT):
        pressed = button(reminder, preparation_buttons.DONE)
        await team.maria.presses(
            type(pressed)(pressed.block, pressed.shape | {"action_id": action}), reminder
        )
        assert "bara processledaren" in team.maria.ephemeral[-1].text
    assert team.maria.modal is None
    assert (await team.owes("facts")).state is State.OPEN


async def test_maria_asks_for_a_new_date_and_gets_it_with_one_tap(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-22 08:30")
    await stage.goes_to("2027-01-26 08:30")
    await team.maria.clicks(preparations.ASK)
    await team.maria.submits()
    assert team.maria.errors == {preparations.DAY: "Välj vilken dag det blir klart."}
    await team.maria.fills({preparations.DAY: date(2027, 1, 20)})
    await team.maria.submits()
    assert "Datumet har varit" in team.maria.errors[preparations.DAY]
    await team.maria.fills({preparations.DAY: date(2027, 1, 29)})
    await team.maria.submits()
    assert "Eva Ek får frågan i mitt nästa meddelande" in team.maria.modal.words

    await stage.goes_to("2027-01-27 08:30")
    assert "*Norrby* ber om ett nytt datum" in team.eva.last().text
    await team.eva.clicks(preparation_desk.GRANT_DATE)
    assert "nytt datum, senast *fredag 29 januari" in team.eva.last().text
    await stage.goes_to("2027-01-28 08:30")
    assert "har fått ett nytt datum: senast *i morgon" in team.maria.last().text
    assert "saknas fortfarande" not in "".join(team.eva.heard()), "there is nothing missing now"


async def test_maria_asks_whether_it_applies_to_them_at_all(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-22 08:30")
    await stage.goes_to("2027-01-26 08:30")
    await team.maria.clicks(preparations.ASK)
    await team.maria.fills({preparations.WISH: preparations.EXEMPT})
    await team.maria.submits()
    await stage.goes_to("2027-01-27 08:30")
    assert "*Norrby* tror inte att *Organisationsfakta*" in team.eva.last().text
    await team.eva.clicks(preparation_desk.GRANT_EXEMPT)
    assert "*Organisationsfakta* gäller inte Norrby." in team.eva.last().text
    assert (await team.owes("facts")).state is State.EXEMPT
