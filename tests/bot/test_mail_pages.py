"""Answering without Slack: a link shows, a press does, everything can be undone, and nobody else gets in."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from bot.ways_in.mail_pages import A_MINUTE
from handlers.messages.page_forms import undoing
from programme.ground.notices import Kind
from programme.messages.mail_links import LASTS, Link, key_of, token_for
from programme.preparations.preparations import State
from storage.people import people
from storage.people.tables import Person as PersonRow
from tests.bot.alone import KEY, Alone, button, somebody_alone, told


@pytest.fixture
async def alone(database_url: str) -> AsyncIterator[Alone]:
    async with somebody_alone(database_url) as found:
        yield found


async def test_done_by_a_link_and_undone_on_the_same_page(alone: Alone) -> None:
    await alone.lives_until(Kind.REMINDER)
    path = alone.path()
    answer = await alone.client.get(path)
    page = await answer.text()
    assert answer.status == 200
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "noindex" in answer.headers["X-Robots-Tag"]
    assert "<script" not in page
    done = button(page, "preparation-done")
    subject = done.split()[1]
    assert alone.owed(subject).state is State.OPEN, "a look does nothing"
    page = await (await alone.client.post(path, data={"do": done})).text()
    assert alone.owed(subject).state is State.DONE
    again = await (await alone.client.post(path, data={"do": done})).text()
    assert alone.owed(subject).state is State.DONE, "twice is once"
    assert "preparation-undo" in again
    await alone.client.post(path, data={"do": button(page, "preparation-undo")})
    assert alone.owed(subject).state is State.OPEN


async def test_not_mine_is_told_to_the_facilitator_and_can_be_taken_back(alone: Alone) -> None:
    await alone.lives_until(Kind.REMINDER)
    path = alone.path()
    page = await (await alone.client.get(path)).text()
    not_mine = button(page, "preparation-not-mine")
    page = await (await alone.client.post(path, data={"do": not_mine})).text()
    assert alone.owed(not_mine.split()[1]).responsible_id is None
    await alone.client.post(path, data={"do": button(page, "mine")})
    assert alone.owed(not_mine.split()[1]).responsible_id == alone.per.id


async def test_lateness_of_who_has_only_mail_reaches_the_facilitator(alone: Alone) -> None:
    await alone.lives_until(Kind.ESCALATION)
    late = alone.place.database.read(told, Kind.LATE)
    assert set(alone.place.database.read(told, Kind.ESCALATION)) <= set(late)


async def test_lateness_reaches_her_also_where_no_mail_is_set(alone: Alone) -> None:
    async def by_hand() -> int:
        return await alone.place.round()

    alone.round = by_hand  # type: ignore[method-assign]
    await alone.lives_until(Kind.ESCALATION)
    assert alone.mailing.office.mails == []


async def test_no_more_mail_and_mail_again(alone: Alone) -> None:
    await alone.lives_until(Kind.REMINDER)
    path = alone.path()
    assert (await alone.client.post(f"{path}/no-mail", data={"List-Unsubscribe": "One-Click"})).status == 200
    assert alone.place.database.read(people.by_id, alone.per.id).no_mail
    before = len(alone.mailing.office.mails)
    await alone.place.waits(timedelta(days=10))
    await alone.round()
    assert len(alone.mailing.office.mails) == before
    page = await (await alone.client.get(path)).text()
    await alone.client.post(path, data={"do": button(page, "mail-again")})
    assert alone.place.database.read(people.by_id, alone.per.id).reachable


@pytest.mark.parametrize("kind", ["altered", "old", "another key", "another person", "nonsense"])
async def test_a_link_that_is_not_hers_shows_nothing(alone: Alone, kind: str) -> None:
    await alone.lives_until(Kind.WELCOME)
    now, message = alone.place.clock.now(), alone.place.message_to(alone.per).id
    good = Link(alone.per.id, message, now + LASTS)
    token = {
        "altered": token_for(KEY, good)[:-2] + "AA",
        "old": token_for(KEY, Link(alone.per.id, message, now)),
        "another key": token_for(key_of("another"), good),
        "another person": token_for(KEY, Link(alone.place.eva.id, message, now + LASTS)),
        "nonsense": "%C3%A5",
    }[kind]
    answer = await alone.client.get(f"/m/{token}")
    assert answer.status == 404
    assert "Per" not in await answer.text()
    assert (await alone.client.post(f"/m/{token}", data={"do": "no-mail"})).status == 404
    assert not alone.place.database.read(people.by_id, alone.per.id).no_mail


async def test_what_is_not_on_the_page_cannot_be_pressed(alone: Alone) -> None:
    """Another's thing, or a button of Slack's own."""
    await alone.lives_until(Kind.REMINDER)
    for forged in ("preparation-done nobody", "programme-new x", "", "preparation-done"):
        answer = await alone.client.post(alone.path(), data={"do": forged})
        assert answer.status == 200
        assert "ändrats" in await answer.text()


@pytest.mark.parametrize("back", sorted(undoing()))
async def test_what_was_never_done_cannot_be_taken_back(alone: Alone, back: str) -> None:
    await alone.lives_until(Kind.WELCOME)
    for forged in ("", "nobody", "nobody a=1", "\x00"):
        answer = await alone.client.post(alone.path(), data={"do": f"{back} {forged}"})
        assert answer.status == 200, forged


async def test_too_many_presses_are_told_to_wait(alone: Alone) -> None:
    await alone.lives_until(Kind.WELCOME)
    path = alone.path()
    codes = [(await alone.client.get(path)).status for _ in range(A_MINUTE + 1)]
    assert codes[-1] == 429
    assert set(codes[:-1]) == {200}


async def test_who_got_slack_answers_there(alone: Alone) -> None:
    await alone.lives_until(Kind.WELCOME)
    path = alone.path()
    alone.place.database.write(_gets_slack, alone.per.id)
    assert (await alone.client.get(path)).status == 404


def _gets_slack(session: Session, person_id: str) -> None:
    session.get_one(PersonRow, person_id).slack_id = "U0PER"
