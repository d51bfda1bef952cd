"""Many organisations at once, and everything that shall follow when one comes, moves or goes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.orm import Session

from programme.ground.languages import Language
from programme.ground.notices import Kind
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.meetings.meetings import proposed_dates
from programme.people.acts import Act
from programme.people.people import Person
from programme.preparations.preparations import State
from programme.programmes.programmes import Programme
from programme.programmes.template import OwedBy, QuestionWhen
from programme.programmes.template_files import shipped_templates
from storage.changes import member_deeds, organisation_deeds
from storage.changes.dates import break_deeds, meeting_deeds
from storage.changes.endings import departure_deeds
from storage.changes.organisation_deeds import Newcomer
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.meetings import meeting_notices, meetings
from storage.messages import acquaintances
from storage.messages import tables as message_tables
from storage.people import people
from storage.people import tables as people_tables
from storage.preparations import preparations as owed
from storage.programmes import organisations, programmes
from tests.acts import acting

NOW = datetime(2027, 1, 4, 8, tzinfo=UTC)
SHORT = shipped_templates()["kort"]
ROLES = (Role.KEY_PERSON, Role.MANAGER, Role.POLITICIAN, Role.ADVISER)


@dataclass
class World:
    database: Database
    programme: Programme
    eva: Person

    def newcomers(self, names: str, *, cluster: str = "Norra", people_in_each: int = 4) -> list[Newcomer]:
        return [
            Newcomer(
                name,
                cluster,
                people=tuple((self.person(f"{name} {role}"), role) for role in ROLES[:people_in_each]),
            )
            for name in names.split()
        ]

    def person(self, name: str) -> Person:
        return self.database.write(_person, name)

    def join(self, *newcomers: Newcomer) -> list[str]:
        made = self.database.write(
            organisation_deeds.add_many, self.programme, newcomers, by=self.eva, now=NOW
        )
        return [one.id for one in made]

    def owed_by(self, owner: str) -> dict[str, str]:
        """Item → who answers for it."""
        found = self.database.read(owed.of_programme, self.programme.id)
        return {
            one.item.id: one.responsible.name if one.responsible else ""
            for one in found
            if one.owner == owner and one.state is State.OPEN
        }

    def waiting(self, kind: Kind, person: Person | None = None) -> list[ground_tables.Notice]:
        return self.database.read(_waiting, kind, person.id if person else None)


def _person(session: Session, name: str) -> Person:
    row = people_tables.Person(workspace_id="T1", slack_id="U" + name.upper().replace(" ", ""), name=name)
    session.add(row)
    session.flush()
    return people.person(row)


def _waiting(session: Session, kind: Kind, person_id: str | None) -> list[ground_tables.Notice]:
    query = select(ground_tables.Notice).where(
        ground_tables.Notice.kind == kind, ground_tables.Notice.message_id.is_(None)
    )
    if person_id is not None:
        query = query.where(ground_tables.Notice.person_id == person_id)
    return list(session.scalars(query))


def _say(session: Session, kind: Kind) -> None:
    """As if a message had carried everything of one kind that waits."""
    for row in _waiting(session, kind, None):
        message = message_tables.Message(
            workspace_id="T1",
            person_id=row.person_id,
            slot=row.id,
            state="sent",
            made_at=NOW,
            not_before=NOW,
        )
        session.add(message)
        session.flush()
        row.message_id = message.id


@pytest.fixture
def world(database_url: str) -> Iterator[World]:
    database = Database(database_url)
    migrate(database)
    database.write(lambda s: s.add(people_tables.Workspace(id="T1", name="Exempel", bot_user_id="UBOT")))
    eva = database.write(_person, "Eva Ek")
    programme = database.write(
        programmes.start,
        Act(eva, NOW),
        SHORT,
        title="Exempelrundan",
        language=Language.SV,
        country="SE",
        zone="Europe/Stockholm",
        dates=proposed_dates(SHORT, date(2027, 2, 1)),
    )
    yield World(database, programme, eva)
    database.close()


@pytest.mark.every_database
def test_each_owes_its_own_and_the_cluster_once_what_is_owed_together(world: World) -> None:
    world.join(*world.newcomers("Norrby Ekeby"), *world.newcomers("Strandvik", cluster="Södra"))
    alone = {one.id for one in SHORT.preparations if one.owed_by is OwedBy.ORGANISATION}
    together = {one.id for one in SHORT.preparations if one.owed_by is OwedBy.CLUSTER}
    for owner in ("Norrby", "Ekeby", "Strandvik"):
        assert world.owed_by(owner).keys() == alone
        assert all(name.startswith(owner) for name in world.owed_by(owner).values())
    for cluster in ("Norra", "Södra"):
        assert world.owed_by(cluster).keys() == together


@pytest.mark.every_database
def test_everybody_is_welcomed_once_and_asked_what_her_role_is_asked(world: World) -> None:
    world.join(*world.newcomers("Norrby Ekeby"))
    assert len(world.waiting(Kind.WELCOME)) == 8
    meant = [
        (question.id, name)
        for question in SHORT.questions
        if question.when is not QuestionWhen.AFTER_FILM
        for name in ("Norrby", "Ekeby")
        for role in ROLES
        if role in question.roles
    ]
    assert len(world.waiting(Kind.QUESTION)) == len(meant)


def test_one_that_cannot_be_taken_takes_nobody_in(world: World) -> None:
    with pytest.raises(Refusal) as no:
        world.join(*world.newcomers("Norrby Ekeby NORRBY", people_in_each=0))
    assert (no.value.key, no.value.field) == ("organisation-there", "name")
    assert world.database.read(organisations.of_programme, world.programme.id) == []


def test_the_work_grows_with_their_number_and_not_with_its_square(world: World) -> None:
    asked = []
    event.listen(world.database.engine, "before_cursor_execute", lambda *_: asked.append(1))
    few = world.newcomers(" ".join(f"Ort{number}" for number in range(10)))
    before = len(asked)
    world.join(*few)
    for_ten = len(asked) - before
    many = world.newcomers(" ".join(f"By{number}" for number in range(40)), cluster="Södra")
    before = len(asked)
    world.join(*many)
    assert len(asked) - before < 4.5 * for_ten


def test_one_more_person_reads_nothing_of_what_the_others_are_asked(world: World) -> None:
    (norrby, *_) = world.join(*world.newcomers(" ".join(f"Ort{number}" for number in range(30))))
    asked: list[str] = []
    newcomer = world.person("Ny Person")
    event.listen(world.database.engine, "before_cursor_execute", lambda *facts: asked.append(facts[2]))
    world.database.write(
        member_deeds.add, Act(world.eva, NOW), world.programme.id, newcomer, [Role.ADVISER], norrby
    )
    assert len(asked) < 60
    assert world.waiting(Kind.QUESTION, newcomer)


def test_who_suits_it_better_takes_over_until_something_has_been_said(world: World) -> None:
    (norrby,) = world.join(*world.newcomers("Norrby", people_in_each=0))
    boss, key = world.person("Anna Berg"), world.person("Maria Lind")
    act = Act(world.eva, NOW)
    world.database.write(member_deeds.add, act, world.programme.id, boss, [Role.MANAGER], norrby)
    assert set(world.owed_by("Norrby").values()) == {"Anna Berg"}
    world.database.write(member_deeds.add, act, world.programme.id, key, [Role.KEY_PERSON], norrby)
    assert "Maria Lind" in world.owed_by("Norrby").values()

    world.database.write(_say, Kind.REMINDER)
    before = world.owed_by("Norrby")
    other = world.person("Per Ås")
    world.database.write(member_deeds.add, act, world.programme.id, other, [Role.KEY_PERSON], norrby)
    assert world.owed_by("Norrby") == before, "who has been told keeps it"


def test_what_somebody_let_go_of_does_not_come_back_to_her(world: World) -> None:
    from storage.preparations import preparation_deeds

    (norrby,) = world.join(*world.newcomers("Norrby", people_in_each=1))
    world.database.write(_say, Kind.REMINDER)
    (first, *_) = world.database.read(owed.of_programme, world.programme.id)
    mine = first.responsible
    assert mine is not None
    world.database.write(preparation_deeds.let_go, Act(mine, NOW), first.id)
    other = world.person("Per Ås")
    world.database.write(
        member_deeds.add, Act(world.eva, NOW), world.programme.id, other, [Role.POLITICIAN], norrby
    )
    assert world.database.read(owed.by_id, first.id).responsible is None
    adviser = world.person("Anna Berg")
    world.database.write(
        member_deeds.add, Act(world.eva, NOW), world.programme.id, adviser, [Role.ADVISER], norrby
    )
    assert world.database.read(owed.by_id, first.id).responsible == adviser


def test_the_facilitator_hears_of_what_nobody_answers_for_in_time_to_help(world: World) -> None:
    world.join(*world.newcomers("Norrby", people_in_each=0))
    rows = world.waiting(Kind.ESCALATION, world.eva)
    assert len(rows) == len(world.owed_by("Norrby")) + len(world.owed_by("Norra"))
    due = {one.id: one.due_on for one in world.database.read(owed.of_programme, world.programme.id)}
    assert all(row.day <= due[row.subject] for row in rows)

    (norrby, *_) = [one.id for one in world.database.read(organisations.of_programme, world.programme.id)]
    maria = world.person("Maria Lind")
    world.database.write(
        member_deeds.add, Act(world.eva, NOW), world.programme.id, maria, [Role.KEY_PERSON], norrby
    )
    assert world.waiting(Kind.ESCALATION, world.eva) == []


@pytest.mark.every_database
def test_a_shared_meeting_moves_with_everything_that_hangs_on_it(world: World) -> None:
    world.join(*world.newcomers("Norrby Ekeby"))
    (_, second, *_) = world.database.read(meetings.of_programme, world.programme.id)
    on = second.on + timedelta(days=7)
    followed = world.database.write(
        meeting_deeds.change, Act(world.eva, NOW), second.id, meeting_deeds.Change(on), seen_version=1
    )
    hanging = [
        one
        for one in world.database.read(owed.of_programme, world.programme.id)
        if one.meeting_id == second.id
    ]
    assert followed.redated == len(hanging)
    assert all(one.due_on == on - timedelta(days=one.item.days_before) for one in hanging)
    asked = [
        row
        for row in world.waiting(Kind.QUESTION)
        if row.subject == second.id and row.occasion == "take-home-1"
    ]
    assert asked
    assert all(row.day > on and row.version == 2 for row in asked)
    assert len(world.waiting(Kind.QUESTION)) == len(
        {notices.key_of(row) for row in world.waiting(Kind.QUESTION)}
    )


def test_planning_all_questions_anew_changes_nothing(world: World) -> None:
    world.join(*world.newcomers("Norrby Ekeby"))
    before = {(notices.key_of(row), row.day) for row in world.waiting(Kind.QUESTION)}
    world.database.write(meeting_notices.plan_questions, world.programme, now=NOW)
    assert {(notices.key_of(row), row.day) for row in world.waiting(Kind.QUESTION)} == before


def test_a_cluster_left_empty_owes_nothing_that_anybody_hears_of(world: World) -> None:
    (norrby,) = world.join(*world.newcomers("Norrby"))
    world.database.write(
        organisation_deeds.change, Act(world.eva, NOW), norrby, name="Norrby", cluster="Södra", mentor=False
    )
    assert set(world.owed_by("Norra").values()) == {""}
    assert all(name for name in world.owed_by("Södra").values())
    assert world.waiting(Kind.ESCALATION) == []


def test_only_a_facilitator_changes_anything(world: World) -> None:
    (norrby,) = world.join(*world.newcomers("Norrby"))
    maria = world.person("Någon Annan")
    (first, *_) = world.database.read(meetings.of_programme, world.programme.id)
    deeds = (
        (organisation_deeds.join, (world.programme.id, Newcomer("Ekeby", "Norra")), {}),
        (organisation_deeds.set_words, (norrby, []), {}),
        (
            organisation_deeds.change,
            (norrby,),
            {"name": "Ekeby", "cluster": "Norra", "mentor": True},
        ),
        (member_deeds.add, (world.programme.id, maria, [Role.FACILITATOR], None), {}),
        (departure_deeds.remove, (world.programme.id, world.eva.id), {}),
        (meeting_deeds.change, (first.id, meeting_deeds.Change(first.on)), {"seen_version": 1}),
        (break_deeds.change, (world.programme.id, ()), {}),
        (programmes.rename, (world.programme.id,), {"title": "Min", "language": Language.SV}),
    )
    for deed, facts, named in deeds:
        with pytest.raises(Refusal) as no:
            world.database.write(deed, acting(maria), *facts, **named)
        assert no.value.key == "only-facilitator", deed


def test_an_organisations_words_reach_its_people_only(world: World) -> None:
    (norrby, _) = world.join(*world.newcomers("Norrby Ekeby"))
    words = [("meeting", "samling, samlingen"), ("preparation", "")]
    world.database.write(organisation_deeds.set_words, acting(world.eva), norrby, words)
    found = {
        one.person.name: world.database.read(acquaintances.in_slack, "T1", one.person.slack_id)
        for one in world.database.read(people.members, world.programme.id)
    }
    words_of = {name: met[1] for name, met in found.items() if met is not None}
    assert words_of["Norrby key_person"] == (
        ("meeting", "samling", "samlingen"),
        ("meeting many", "samlingar", "samlingarna"),
    )
    assert words_of["Ekeby key_person"] == ()


def test_who_leaves_is_owed_no_news_and_keeps_nothing(world: World) -> None:
    world.join(*world.newcomers("Norrby"))
    maria = world.database.read(lambda s: people.in_slack(s, "T1", "UNORRBYKEY_PERSON"))
    assert maria is not None
    left = world.database.write(departure_deeds.remove, Act(world.eva, NOW), world.programme.id, maria.id)
    assert (left.unanswered, left.had > 0) == (0, True), "the adviser takes over"
    assert world.database.read(_any_notice_for, maria.id) == 0
    assert "Norrby key_person" not in world.owed_by("Norrby").values()


def _any_notice_for(session: Session, person_id: str) -> int:
    query = (
        select(func.count())
        .select_from(ground_tables.Notice)
        .where(ground_tables.Notice.person_id == person_id)
    )
    return session.scalar(query) or 0
