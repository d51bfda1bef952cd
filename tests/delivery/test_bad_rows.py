"""One bad row silences nobody else: it is set aside, who runs the bot is told, and all others are served."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.orm import Session

from delivery import people as nightly
from programme.ground.notices import Kind, Notice
from programme.ground.roles import Role
from programme.messages.messages import State
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from storage.ground import notices
from storage.ground.database import Database
from storage.ground.tables import Notice as NoticeRow
from storage.messages import digests, troubles
from storage.messages.tables import Mention
from storage.messages.troubles import What
from storage.people import tables as people_tables
from storage.programmes import tables as programme_tables
from tests.delivery.place import MORNING, Place, another_programme, slack_of

every_database = pytest.mark.every_database
DAY = timedelta(days=1)
NIGHT = timedelta(hours=18, minutes=30)


def changed(database: Database, table: Any, row_id: str, **values: Any) -> None:
    database.write(lambda session: session.execute(update(table).where(table.id == row_id).values(**values)))


def told(place: Place) -> set[tuple[What, str, str]]:
    return {(one.what, one.about, one.cause) for one in place.database.read(troubles.standing)}


def promise(place: Place, programme: Programme, person: Person, kind: Kind, subject: str) -> str:
    """The notice's id."""

    def makes(session: Session) -> str:
        wanted = Notice(kind, programme.id, person.id, subject, "once more", MORNING.date())
        notices.promise(session, programme.workspace_id, [wanted])
        return session.scalars(
            select(NoticeRow.id).where(NoticeRow.person_id == person.id, NoticeRow.occasion == "once more")
        ).one()

    return place.database.write(makes)


def seated(session: Session, programme: Programme, person: Person) -> None:
    seat = people_tables.Membership(programme_id=programme.id, person_id=person.id, role=Role.KEY_PERSON)
    session.add(seat)


@every_database
async def test_who_is_where_no_clock_is_hears_by_another_clock_and_so_does_everybody_else(
    place: Place,
) -> None:
    astray, *_ = place.promise("Maria Lind", "Per Ås", "Anna Berg")
    changed(place.database, people_tables.Person, astray.id, zone="Europe/Atlantis")
    assert await place.round() == 3
    place.is_told_exactly_once()
    assert told(place) == {(What.PERSON, astray.id, "unknown zone")}


@every_database
@pytest.mark.parametrize("broken", [{"template": "{"}, {"dropped": "no"}])
async def test_a_programme_that_cannot_be_read_silences_only_itself(
    place: Place, broken: dict[str, Any]
) -> None:
    """Maria takes part in both, and hears from the one that can be read."""
    maria, *_ = place.promise("Maria Lind", "Per Ås", "Anna Berg")
    other = another_programme(place)
    place.database.write(seated, other, maria)
    promise(place, other, maria, Kind.WELCOME, other.id)
    changed(place.database, programme_tables.Programme, other.id, edition="another", **broken)
    assert await place.round() == 3
    place.is_told_exactly_once()
    assert told(place) == {(What.PROGRAMME, other.id, "ValidationError")}

    template = shipped_templates()["kort"].model_dump_json()
    mended = {"template": template, "dropped": "{}", "edition": "mended"}
    changed(place.database, programme_tables.Programme, other.id, **mended)
    await at_night(place)
    await place.waits(DAY - NIGHT)
    assert await place.round() == 1, "once it is mended it is said"


@every_database
async def test_a_notice_of_a_kind_nobody_knows_is_set_aside_and_the_rest_of_hers_goes(place: Place) -> None:
    maria, *_ = place.promise("Maria Lind", "Per Ås")
    strange = promise(place, place.programme, maria, Kind.MISSED, "nothing")
    unknown = text("UPDATE notices SET kind = 'telepathy' WHERE id = :one")
    place.database.write(lambda session: session.execute(unknown, {"one": strange}))
    assert await place.round() == 2
    place.is_told_exactly_once()
    assert told(place) == {(What.NOTICE, strange, "ValueError")}


@every_database
@pytest.mark.parametrize("words", [{"sv": {"meeting": {"a": "en samling"}}}, {"sv": "samling"}, {"xx": {}}])
async def test_own_words_of_no_shape_leave_the_methods_own_terms(place: Place, words: Any) -> None:
    place.promise("Maria Lind", "Per Ås")
    changed(place.database, programme_tables.Programme, place.programme.id, words=words, edition="another")
    assert await place.round() == 2
    place.is_told_exactly_once()


async def test_of_two_letters_one_line_that_cannot_be_told_is_left_out_and_told_as_ours(place: Place) -> None:
    """It speaks of a notice that is gone; her welcome goes all the same, and the next day is not put off."""
    maria, per = place.promise("Maria Lind", "Per Ås")
    lost = promise(place, place.programme, maria, Kind.MISSED, "gone")
    eva_too = promise(place, place.programme, place.eva, Kind.MISSED, "gone as well")
    assert await place.round() == 2
    place.is_told_exactly_once()
    assert {one.notice_id for one in place.database.read(troubles.unsaid)} >= {eva_too}
    assert [len(place.posts_to(one)) for one in (maria, per)] == [1, 1]
    await place.waits(DAY)
    await place.round()
    assert {one.notice_id for one in place.database.read(troubles.unsaid)} == {lost, eva_too}
    assert place.message_to(place.eva).state is State.UNWANTED
    told_eva = place.database.read(digests.on_demand, Act(place.eva, place.clock.now()), place.programme.id)
    assert ("Maria Lind", 1) in {(one.name, one.count) for one in told_eva.unsaid}


async def test_what_cannot_follow_from_a_letter_is_told_and_the_letter_is_sent(place: Place) -> None:
    """Its programme becomes unreadable while the letter is on its way."""
    [maria] = place.promise("Maria Lind")

    def breaks(*_call: object) -> None:
        broken = {"template": "{", "edition": "broken"}
        changed(place.database, programme_tables.Programme, place.programme.id, **broken)

    promise(place, place.programme, place.eva, Kind.DIGEST, place.programme.id)
    place.slack.watch(breaks)
    assert await place.round() == 2
    assert place.message_to(place.eva).state is State.SENT
    assert (What.NOTICE, "ValidationError") in {(what, cause) for what, _, cause in told(place)}
    assert place.message_to(maria).state is State.SENT


async def test_a_mention_that_cannot_be_made_keeps_no_other_waiting(place: Place) -> None:
    [maria] = place.promise("Maria Lind")
    good, bad = place.database.write(_mentions, place, maria)
    assert await place.round() == 1
    taken = place.database.read(
        lambda session: {one.id: one.error for one in session.scalars(select(Mention))}
    )
    assert taken[good] == "not on its day", "it was looked at, although the other came first"
    assert told(place) == {(What.MENTION, bad, "ValidationError")}


def _mentions(session: Session, place: Place, maria: Person) -> tuple[str, str]:
    """One for an organisation that is gone, and before it one in a programme that cannot be read."""
    other = another_programme(place, session)
    cluster = programme_tables.Cluster(id="c", programme_id=other.id, name="Norra")
    session.add(cluster)
    session.flush()
    session.add(
        programme_tables.Organisation(
            id="o",
            programme_id=other.id,
            cluster_id="c",
            name="Norrby",
            known_as="",
            words={},
            joined_on=MORNING.date(),
            channel="C1",
            channel_open=True,
        )
    )
    session.flush()
    session.execute(
        update(programme_tables.Programme)
        .where(programme_tables.Programme.id == other.id)
        .values(template="{", edition="broken")
    )
    common = {
        "workspace_id": maria.workspace_id,
        "person_id": maria.id,
        "organisation_id": "o",
        "channel": "C1",
    }
    session.add(Mention(id="a", week="2027-W02", day=MORNING.date(), **common))
    session.add(Mention(id="b", week="2027-W01", day=MORNING.date() - DAY, **common))
    return "b", "a"


async def at_night(place: Place) -> None:
    await place.waits(NIGHT)
    async with slack_of(place) as slack:
        workspace_id = place.programme.workspace_id
        await nightly.refresh(place.database, slack, workspace_id, place.clock.now)


@every_database
async def test_at_night_each_is_looked_at_by_itself(place: Place) -> None:
    """A programme that cannot be read, and a method that Slack refuses us, stop nothing else of the look."""
    other = another_programme(place)
    changed(place.database, programme_tables.Programme, other.id, template="{", edition="broken")
    place.slack.trouble.fails("users.list", "internal_error", times=None)
    [maria] = place.promise("Maria Lind")
    forgotten = update(NoticeRow).where(NoticeRow.person_id == maria.id).values(due_at=None)
    place.database.write(lambda session: session.execute(forgotten))
    await at_night(place)
    assert told(place) == {
        (What.STEP, "people", "SlackApiError"),
        (What.PROGRAMME, other.id, "ValidationError"),
    }
    await place.waits(DAY - NIGHT)
    assert await place.round() >= 1
    assert len(place.posts_to(maria)) == 1, "what was forgotten is found"


async def test_a_trouble_that_is_not_met_again_is_over(place: Place) -> None:
    now = place.clock.now()
    place.database.write(troubles.keep, What.STEP, {"people": "SlackApiError"}, now=now)
    place.database.write(troubles.keep, What.STEP, {"people": "TimeoutError"}, now=now + DAY)
    [one] = place.database.read(troubles.standing)
    assert (one.cause, one.since, one.seen_at) == ("TimeoutError", now, now + DAY)
    place.database.write(troubles.forget, now=now + 4 * DAY)
    assert place.database.read(troubles.standing) == []
