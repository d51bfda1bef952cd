"""Eva asks how it stands with her programme, and tries again what could not be said."""

from sqlalchemy import update

from storage.ground.tables import Notice
from storage.messages import standing, troubles
from tests.stage import Participant, Stage
from views.screens import status


async def at_norrby(stage: Stage) -> tuple[Participant, Participant]:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    return eva, maria


async def asks(who: Participant) -> str:
    await who.runs("/hemmaplan", "status")
    assert who.failures == []
    return who.ephemeral[-1].text


async def makes_a_round(stage: Stage) -> None:
    await stage.hemmaplan.vitals.round(stage.hemmaplan.rounds.run)


async def test_eva_hears_when_a_round_was_made_and_what_lies_ahead(stage: Stage) -> None:
    eva, _ = await at_norrby(stage)
    assert "Jag har inte hunnit titta" in await asks(eva)
    await makes_a_round(stage)
    said = await asks(eva)
    assert "Jag tittade senast efter vad som ska skickas måndag 4 januari kl. 09.00" in said
    assert "*Exempelrundan*. Där är det måndag 4 januari kl. 09.00 (Europe/Stockholm)" in said
    assert "Maria Lind" in said, "who hears something next"


async def test_that_no_rounds_are_made_is_told_as_it_is(stage: Stage) -> None:
    eva, _ = await at_norrby(stage)
    await makes_a_round(stage)
    await stage.goes_to("2027-01-04 09:10")
    assert "så just nu går inget i väg" in await asks(eva)


async def test_who_facilitates_nothing_is_shown_nothing_of_others(stage: Stage) -> None:
    _, maria = await at_norrby(stage)
    said = await asks(maria)
    assert "inte processledare" in said
    assert "Exempelrundan" not in said


async def test_what_was_our_fault_is_tried_again(stage: Stage) -> None:
    eva, maria = await at_norrby(stage)
    person = await stage.person(maria)
    now = stage.clock.now()

    def fails(session) -> None:
        hers = Notice.person_id == person.id
        session.execute(update(Notice).where(hers).values(ours="KeyError", dropped_at=now, due_at=None))

    await stage.database.transaction(fails)
    said = await asks(eva)
    assert "fick jag aldrig sag" in said
    assert "KeyError" not in said, "which is nothing to her"
    await eva.clicks(status.AGAIN)
    assert "fick jag aldrig sag" not in eva.ephemeral[-1].text
    assert await stage.database.answer(troubles.unsaid) == []
    await stage.goes_to("2027-01-18 10:00")
    assert maria.heard() != []


async def test_nobody_else_may_try_it_again(stage: Stage) -> None:
    _, maria = await at_norrby(stage)
    now = stage.clock.now()

    def fails(session) -> list[str]:
        session.execute(update(Notice).values(ours="KeyError", dropped_at=now, due_at=None))
        return [one.notice_id for one in troubles.unsaid(session)]

    from programme.people.acts import Act

    ids = await stage.database.transaction(fails)
    act = Act(await stage.person(maria), now)
    assert await stage.database.transaction(standing.try_again, act, ids) == 0
    assert len(await stage.database.answer(troubles.unsaid)) == len(ids)
