"""Whatever kills the sender of mails, each is heard of, and twice only under one id that says so.

Who is killed has a process of its own; who comes after it need not.
"""

from collections.abc import AsyncIterator

import pytest

from programme.messages.messages import State
from rehearsal.post_office import open_post_office
from tests.delivery.place import Place
from tests.delivery.test_mail import Mailing

every_database = pytest.mark.every_database
A_BATCH = 6


@pytest.fixture
async def mailing(place: Place) -> AsyncIterator[Mailing]:
    async with open_post_office() as office:
        place.mail_port = office.port
        yield Mailing(place, office)


def all_heard(mailing: Mailing, *, may_be_twice: int) -> None:
    """Each message was sent, under one id; what came twice says the second time that it may have."""
    place = mailing.place
    by_id: dict[str, list[str]] = {}
    for mail in mailing.office.mails:
        body = mail.get_body(("plain",))
        assert body is not None
        by_id.setdefault(str(mail["Message-ID"]), []).append(body.get_content())
    assert len(by_id) == len(place.promised)
    twice = [words for words in by_id.values() if len(words) > 1]
    assert len(twice) <= may_be_twice
    assert all("samma brev" in second and len(words) == 2 for words in twice for second in words[1:])


async def test_killed_at_any_step_of_a_round_each_is_heard(mailing: Mailing) -> None:
    place, step, lived = mailing.place, 0, False
    while not lived:
        step += 1
        [per] = mailing.promise(f"Per{step} Alm")
        lived = await place.one_round(dies_at=step)
        await place.until_quiet(mailing.round)
        assert mailing.state(per) is State.SENT
        all_heard(mailing, may_be_twice=step)
    assert step > 10


@every_database
@pytest.mark.parametrize(
    ("amid", "dies_at"), [("before DATA", 1), ("after DATA", 1), ("before DATA", 4), ("after DATA", A_BATCH)]
)
async def test_killed_in_the_middle_of_a_batch_none_of_it_is_lost(
    mailing: Mailing, amid: str, dies_at: int
) -> None:
    mailing.promise(*(f"Per{at} Alm" for at in range(A_BATCH)))
    assert not await mailing.place.one_round(amid=amid, dies_at=dies_at)
    await mailing.place.until_quiet(mailing.round)
    all_heard(mailing, may_be_twice=A_BATCH)


async def test_killed_before_anything_left_nobody_hears_twice(mailing: Mailing) -> None:
    mailing.promise("Per Alm")
    assert not await mailing.place.one_round(amid="before DATA", dies_at=1)
    await mailing.place.until_quiet(mailing.round)
    all_heard(mailing, may_be_twice=0)
