"""Eva's Mondays: how it goes in her programme, told to her alone, also when there is nothing to tell."""

from datetime import UTC, date, datetime

from programme.people.acts import Act
from programme.preparations.preparations import DoneHow, Evidence
from programme.programmes.programmes import Programme
from storage.changes.dates import meeting_deeds
from storage.changes.dates.meeting_deeds import Change
from storage.preparations import preparation_deeds
from tests.norrby import button, norrby, only
from tests.stage import Participant, Stage
from views.changes import members
from views.changes import organisations as changes_organisations
from views.messages import digests
from views.people import reachability as views
from views.preparations import nudges
from views.reflections import reflections
from views.screens.pages import organisation_pages

CLOSE = date(2027, 3, 1)
DATES = {"start": date(2027, 2, 1), "meeting-1": CLOSE}


def digests_to(eva: Participant, title: str = "Läget i") -> list[str]:
    return [text for text in eva.heard() if title in text]


async def test_eva_hears_every_monday_also_when_all_is_calm_and_never_after_the_close(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva, template=only(), dates=DATES)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)

    await stage.goes_to("2027-01-11 08:30")
    assert len(digests_to(eva)) == 1
    assert "om 21 dagar, måndag 1 februari." in eva.last().text
    assert "Inget saknas, och alla går att nå." in eva.last().text
    assert "påminner jag" not in eva.last().text, "nobody is reminded, and that goes without saying"
    assert "Brevet kommer på måndagar" in eva.last().text
    assert "även när allt är lugnt" in eva.last().text

    await stage.goes_to("2027-02-26 17:00")
    assert len(digests_to(eva)) == 7
    assert sum("Brevet kommer på måndagar" in said for said in eva.heard()) == 1, "said once"
    await stage.goes_to("2027-05-01 12:00")
    assert len(digests_to(eva)) == 8, "the last one comes on the day of the close"
    assert digests_to(maria) == []


async def test_a_free_monday_is_followed_by_its_tuesday_and_a_break_by_one_digest(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await stage.programme(eva, template=only(), dates={"start": date(2027, 2, 1), "close": date(2027, 9, 1)})
    await stage.goes_to("2027-03-26 17:00")  # the day before Easter, and Monday 29 March is free
    before = len(digests_to(eva))
    await stage.goes_to("2027-03-29 17:00")
    assert len(digests_to(eva)) == before
    await stage.goes_to("2027-03-30 08:30")
    assert len(digests_to(eva)) == before + 1

    await stage.goes_to("2027-07-02 17:00")
    before = len(digests_to(eva))
    await stage.goes_to("2027-08-15 17:00")
    assert len(digests_to(eva)) == before, "weeks 27 to 32 are a break"
    await stage.goes_to("2027-08-16 08:30")
    assert len(digests_to(eva)) == before + 1


async def test_a_close_that_is_moved_on_takes_the_mondays_with_it(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    programme = await stage.programme(eva, template=only(), dates=DATES)
    await stage.goes_to("2027-03-01 12:00")
    count = len(digests_to(eva))
    await _moves_close(stage, eva, programme, date(2027, 3, 17))
    await stage.goes_to("2027-04-30 12:00")
    assert len(digests_to(eva)) == count + 2


async def _moves_close(stage: Stage, eva: Participant, programme: Programme, on: date) -> None:
    from storage.meetings import meetings

    by, now = await stage.person(eva), stage.clock.now()
    found = await stage.database.answer(meetings.of_programme, programme.id)
    close = max(found, key=lambda one: one.on)
    await stage.database.transaction(
        meeting_deeds.change, Act(by, now), close.id, Change(on), seen_version=close.version
    )


async def test_who_is_ready_what_is_missing_and_who_hears_of_it_today(stage: Stage) -> None:
    norr = await norrby(stage, "presentation-1", "facts")
    stage, eva, maria = norr.stage, norr.eva, norr.maria
    kim = stage.participant("Kim Sol")
    await stage.organisation(norr.programme, "Ekeby", facilitator=eva, key_person=kim)
    facts = await norr.owes("facts")
    tick = Evidence(DoneHow.TICK)
    await stage.database.transaction(
        preparation_deeds.finish, Act(await stage.person(maria), stage.clock.now()), facts.id, tick
    )

    await stage.goes_to("2027-01-18 08:30")
    told = eva.last().text
    assert "1 av 2 organisationer är klar." in told
    assert "Senast måndag 25 januari (v. 4): Organisationsfakta. Kvar för Ekeby." in told
    assert "I dag påminner jag Kim Sol." in told
    assert "Norrby" not in told


async def test_what_is_late_is_named_only_once_its_own_people_know_that_eva_hears(stage: Stage) -> None:
    norr = await norrby(stage, "facts", until="2027-01-25 17:00")
    await stage.goes_to("2027-01-26 08:30")
    assert "hade sista dag" in norr.maria.last().text
    await norr.eva.runs("/hemmaplan")
    await norr.eva.clicks(digests.DIGEST_NOW)
    assert "För en sak har sista dagen just gått ut." in norr.eva.modal.words
    assert "Norrby" not in norr.eva.modal.words
    await norr.eva.closes()

    await stage.goes_to("2027-01-28 08:30")
    await norr.eva.clicks(digests.DIGEST_NOW)
    assert "Saknas från Norrby: Organisationsfakta. Sista dagen var i måndags." in norr.eva.modal.words


async def test_escalations_keep_their_own_lines_beside_the_digest(stage: Stage) -> None:
    norr = await norrby(stage, "facts", until="2027-01-21 17:00")
    await _due(norr.stage, norr, date(2027, 1, 27))
    await stage.goes_to("2027-02-01 08:30")
    told = norr.eva.last()
    assert "Läget i" in told.text
    assert "Du avgör vad som är klokt" in told.text
    days = {datetime.fromtimestamp(float(message.ts), UTC).date() for message in norr.eva.messages()}
    assert len(norr.eva.heard()) == len(days), "one message a day"


async def _due(stage: Stage, norr: object, on: date) -> None:
    from tests.norrby import Norrby

    assert isinstance(norr, Norrby)
    one = await norr.owes("facts")
    by = await stage.person(norr.eva)
    await stage.database.transaction(preparation_deeds.agree_date, Act(by, stage.clock.now()), one.id, on=on)


async def test_somebody_whose_account_is_closed_is_named_with_a_way_to_a_stand_in(stage: Stage) -> None:
    norr = await norrby(stage, "facts", until="2027-01-13 09:00")
    stage.slack.workspace.deactivate(norr.anna.hands.person)
    await stage.settled()
    await stage.goes_to("2027-01-14 08:30")
    told = norr.eva.last()
    assert told.text.count("Anna Berg") == 1, "in a line of its own"
    await norr.eva.presses(button(told, views.STAND_IN), told)
    assert norr.eva.modal.callback_id == members.CHANGING
    assert "Anna Berg" in norr.eva.modal.words


async def test_since_last_time_counts_what_eva_may_read(stage: Stage) -> None:
    norr = await norrby(stage, "facts", until="2027-01-13 09:00")
    for may_read in ("cluster", "organisation"):
        await norr.maria.uses_shortcut(reflections.REFLECTION_NEW)
        await norr.maria.fills({"text": "Vi ringde i stället", "may_read": may_read})
        await norr.maria.submits()
        await norr.maria.closes()
    await stage.goes_to("2027-01-18 08:30")
    assert "Sedan sist: en reflektion som du får läsa." in norr.eva.last().text
    await stage.goes_to("2027-01-25 08:30")
    assert "Sedan sist" not in norr.eva.last().text, "where there is nothing, nothing is said"


async def test_what_eva_lets_be_is_missing_in_no_digest(stage: Stage) -> None:
    norr = await norrby(stage, "facts", until="2027-01-18 08:30")
    assert "Kvar för Norrby" in digests_to(norr.eva)[-1]
    await norr.eva.opens_home()
    await norr.eva.clicks(changes_organisations.PAGE_OPEN)
    await norr.eva.clicks(organisation_pages.DESK)
    await norr.eva.clicks(nudges.LET_BE)
    for monday in ("2027-01-25 08:30", "2027-02-01 08:30"):
        await stage.goes_to(monday)
        assert "Organisationsfakta" not in digests_to(norr.eva)[-1]
        assert "Inget saknas" in digests_to(norr.eva)[-1]
    assert len(digests_to(norr.eva)) == 4
    await norr.eva.runs("/hemmaplan")
    await norr.eva.clicks(digests.DIGEST_NOW)
    assert "Organisationsfakta" not in norr.eva.modal.words, "nor when she asks"


async def test_what_was_told_once_is_counted_from_then_on(stage: Stage) -> None:
    norr = await norrby(stage, "facts", until="2027-01-13 09:00")
    stage.slack.workspace.deactivate(norr.anna.hands.person)
    await stage.settled()
    await stage.goes_to("2027-02-01 12:00")
    mondays = digests_to(norr.eva)
    assert sum("Organisationsfakta. Sista dagen var" in said for said in norr.eva.heard()) == 0
    assert "Två saker väntar på beslut." in mondays[-1]
    assert sum("Anna Berg" in said for said in norr.eva.heard()) == 1, "a closed account is told once"
    assert "Inget saknas" not in mondays[-1], "what stands is no calm"
    await stage.goes_to("2027-03-01 12:00")
    *_, last_week, march = digests_to(norr.eva)
    assert "väntar på beslut" not in last_week, "the same number every week is no news"
    assert "Inget saknas" not in last_week
    assert "Två saker väntar på beslut." in march

    await norr.eva.runs("/hemmaplan")
    await norr.eva.clicks(digests.DIGEST_NOW)
    assert "Saknas från Norrby: Organisationsfakta." in norr.eva.modal.words, "who asks gets it whole"


async def test_after_a_meeting_eva_is_asked_once_what_shall_become_of_what_is_open(stage: Stage) -> None:
    norr = await norrby(stage, "facts", until="2027-01-13 09:00")
    await stage.goes_to("2027-02-22 12:00")
    asked = [said for said in digests_to(norr.eva) if "Uppstarten är över, och en sak inför den" in said]
    assert len(asked) == 1
    assert asked[0] == digests_to(norr.eva)[4], "the Monday after"


async def test_in_english_for_who_reads_english(stage: Stage) -> None:
    eva = stage.participant("Eva Ek", locale="en-GB")
    await stage.programme(eva, template=only(), dates=DATES)
    await stage.goes_to("2027-01-11 08:30")
    assert "in 21 days, on Monday 1 February" in eva.last().text
    assert "This comes on Mondays" in eva.last().text


async def test_only_the_facilitator_sees_how_it_goes(stage: Stage) -> None:
    norr = await norrby(stage, "facts")
    await norr.eva.opens_home()
    await norr.maria.opens_home()
    await norr.maria.presses(button(norr.eva.home, digests.DIGEST_NOW), norr.maria.home)
    assert "Det kan bara processledaren göra." in norr.maria.modal.words


async def test_a_new_facilitator_has_her_mondays_too_and_one_who_leaves_has_no_more(stage: Stage) -> None:
    from programme.ground.roles import Role
    from storage.changes import organisation_deeds
    from storage.changes.endings import departure_deeds

    eva, nils = stage.participant("Eva Ek"), stage.participant("Nils Dahl")
    programme = await stage.programme(eva, template=only(), dates=DATES)
    await stage.goes_to("2027-01-13 12:00")
    by, him = await stage.person(eva), await stage.person(nils)
    await stage.database.transaction(
        organisation_deeds.add_person, Act(by, stage.clock.now()), programme, None, him, Role.FACILITATOR
    )
    await stage.goes_to("2027-01-18 08:30")
    assert len(digests_to(nils)) == 1
    await stage.database.transaction(departure_deeds.remove, Act(him, stage.clock.now()), programme.id, by.id)
    before = len(digests_to(eva))
    await stage.goes_to("2027-02-05 12:00")
    assert len(digests_to(eva)) == before
    assert len(digests_to(nils)) == 3
