"""Reflections in a real database: what is kept, and who gets to read it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import MayRead
from programme.programmes.template_files import shipped_templates
from programme.reflections.reflections import LONGEST
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.people import heard_events, people
from storage.people import tables as people_tables
from storage.programmes import tables as programme_tables
from storage.reflections import reflection_deeds, reflections
from storage.reflections import tables as reflection_tables
from tests.acts import acting
from tests.worlds import World, worlds

NOW = datetime(2027, 3, 9, 8, 30, tzinfo=UTC)
KORT = shipped_templates()["kort"].model_dump_json()


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    made = Database(f"sqlite:///{tmp_path_factory.mktemp('storage') / 'hemmaplan.db'}")
    migrate(made)
    yield made
    made.close()


@contextmanager
def trying(database: Database) -> Iterator[Session]:
    """A transaction that leaves nothing behind."""
    with Session(database.engine) as session:
        yield session
        session.rollback()


def settle(session: Session, world: World) -> None:
    """Writes a world into the tables."""
    session.add(people_tables.Workspace(id="T1", name="Exempelrundan", bot_user_id="U0"))
    session.flush()
    session.add_all(
        people_tables.Person(id=one, workspace_id="T1", slack_id=f"U{one}", name=one.title())
        for one in world.seats
    )
    session.flush()
    founder = next(iter(world.seats))
    for programme in sorted({programme for programme, _ in world.organisations.values()}):
        session.add(_programme(programme, founder))
    session.flush()
    places = sorted(set(world.organisations.values()))
    session.add_all(
        programme_tables.Cluster(id=cluster, programme_id=of, name=cluster) for of, cluster in places
    )
    session.flush()
    for name, (programme, cluster) in world.organisations.items():
        session.add(_organisation(name, programme, cluster))
    session.flush()
    for person, seats in world.seats.items():
        session.add_all(
            people_tables.Membership(
                programme_id=seat.programme_id,
                person_id=person,
                organisation_id=seat.organisation_id,
                role=seat.role,
            )
            for seat in seats
        )
    kept = ("id", "programme_id", "author_id", "organisation_id", "cluster_id")
    kept += ("text", "may_read", "joint", "written_at")
    session.add_all(
        reflection_tables.Reflection(**{name: getattr(one, name) for name in kept})
        for one in world.reflections
    )
    session.flush()


def _programme(name: str, founder: str) -> programme_tables.Programme:
    return programme_tables.Programme(
        id=name,
        workspace_id="T1",
        title=name,
        language=Language.SV,
        country="SE",
        zone="Europe/Stockholm",
        template=KORT,
        created_at=NOW,
        created_by_id=founder,
    )


def _organisation(name: str, programme: str, cluster: str) -> programme_tables.Organisation:
    return programme_tables.Organisation(
        id=name,
        programme_id=programme,
        cluster_id=cluster,
        name=name,
        known_as=name,
        words={},
        joined_on=date(2027, 1, 4),
    )


@settings(max_examples=40, deadline=None)
@given(worlds())
def test_the_database_gives_each_reader_what_the_writers_chose(database: Database, world: World) -> None:
    with trying(database) as session:
        settle(session, world)
        for person in world.seats:
            for programme in {one.programme_id for one in world.reflections}:
                got = reflections.readable(session, person, programme)
                theirs = [
                    one.id
                    for one in reversed(world.reflections)
                    if one.programme_id == programme and person in world.audience(one)
                ]
                assert [one.id for one in got] == theirs, "newest first, and nothing else"
                assert all(one.author == one.author_id.title() for one in got)
                assert all(one.organisation == (one.organisation_id or "") for one in got)


SMALL = World(
    {"norrby": ("spring", "north"), "ekeby": ("spring", "north")},
    {"maria": (), "per": ()},
    (),
)


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """Maria sits in Norrby, Per in Ekeby; nothing is written yet."""
    with trying(database) as session:
        settle(session, SMALL)
        for person, organisation in (("maria", "norrby"), ("per", "ekeby")):
            session.add(
                people_tables.Membership(
                    programme_id="spring",
                    person_id=person,
                    organisation_id=organisation,
                    role=Role.KEY_PERSON,
                )
            )
        session.flush()
        yield session


def person(session: Session, name: str) -> Person:
    return people.by_id(session, name)


def test_a_form_sent_twice_is_kept_once(session: Session) -> None:
    maria = person(session, "maria")
    draft = replace(reflection_deeds.paper(session, Act(maria, NOW)).draft, text="Vi ringde")
    first = reflection_deeds.keep(session, Act(maria, NOW), draft)
    again = reflection_deeds.keep(session, Act(maria, NOW + timedelta(seconds=9)), draft)
    assert again == first
    assert first.edited_at is None
    assert reflections.own(session, "maria") == [first]


def test_a_change_keeps_when_it_was_written_and_says_when_it_was_changed(session: Session) -> None:
    maria, later = person(session, "maria"), NOW + timedelta(days=2)
    draft = replace(reflection_deeds.paper(session, Act(maria, NOW)).draft, text="Vi ringde")
    reflection_deeds.keep(session, Act(maria, NOW), draft)
    paper = reflection_deeds.paper_again(session, acting(maria), draft.id)
    assert paper.draft == replace(draft, changes=True)
    changed = reflection_deeds.change(session, Act(maria, later), replace(paper.draft, text="Vi ringde inte"))
    assert (changed.text, changed.written_at, changed.edited_at) == ("Vi ringde inte", NOW, later)


def test_somebody_elses_cannot_be_changed_removed_or_taken_over(session: Session) -> None:
    maria, per = person(session, "maria"), person(session, "per")
    draft = replace(
        reflection_deeds.paper(session, Act(maria, NOW)).draft, text="Mitt", may_read=MayRead.PROGRAMME
    )
    mine = reflection_deeds.keep(session, Act(maria, NOW), draft)
    taken = replace(draft, text="Ditt")
    for deed in (reflection_deeds.change, reflection_deeds.keep):
        with pytest.raises(Refusal, match="reflection-gone"):
            deed(session, Act(per, NOW), taken)
    with pytest.raises(Refusal, match="reflection-gone"):
        reflection_deeds.remove(session, acting(per), mine.id)
    with pytest.raises(Refusal, match="reflection-gone"):
        reflection_deeds.paper_again(session, acting(per), mine.id)
    assert reflections.own(session, "maria") == [mine]


def test_removed_is_gone_for_good_and_a_form_left_open_does_not_bring_it_back(session: Session) -> None:
    maria = person(session, "maria")
    draft = replace(reflection_deeds.paper(session, Act(maria, NOW)).draft, text="Mitt")
    reflection_deeds.keep(session, Act(maria, NOW), draft)
    reflection_deeds.remove(session, acting(maria), draft.id)
    reflection_deeds.remove(session, acting(maria), draft.id)
    assert session.scalars(select(reflection_tables.Reflection.id)).all() == []
    with pytest.raises(Refusal, match="reflection-gone"):
        reflection_deeds.change(session, Act(maria, NOW), replace(draft, changes=True))


def test_the_last_choice_is_proposed_next_time_but_a_change_of_an_old_one_is_not_a_choice(
    session: Session,
) -> None:
    maria = person(session, "maria")
    first = reflection_deeds.paper(session, Act(maria, NOW)).draft
    assert first.may_read is MayRead.ORGANISATION
    reflection_deeds.keep(session, Act(maria, NOW), replace(first, text="Ett", may_read=MayRead.ME))
    opened = replace(first, text="Ett", may_read=MayRead.PROGRAMME, changes=True)
    reflection_deeds.change(session, Act(maria, NOW), opened)
    assert reflection_deeds.paper(session, Act(maria, NOW)).draft.may_read is MayRead.ME


def test_an_organisation_that_moves_lets_nobody_new_read_until_the_writer_chooses_anew(
    session: Session,
) -> None:
    maria = person(session, "maria")
    draft = replace(
        reflection_deeds.paper(session, Act(maria, NOW)).draft,
        text="Till vår grupp",
        may_read=MayRead.CLUSTER,
    )
    reflection_deeds.keep(session, Act(maria, NOW), draft)
    session.add(programme_tables.Cluster(id="south", programme_id="spring", name="south"))
    session.flush()
    session.get_one(programme_tables.Organisation, "norrby").cluster_id = "south"
    session.get_one(programme_tables.Organisation, "ekeby").cluster_id = "south"
    session.flush()
    assert reflections.readable(session, "per", "spring") == [], "Ekeby was not there when she chose"

    narrower = replace(draft, may_read=MayRead.ME, changes=True)
    reflection_deeds.change(session, Act(maria, NOW), narrower)
    reflection_deeds.change(session, Act(maria, NOW), replace(draft, changes=True))
    assert [one.text for one in reflections.readable(session, "per", "spring")] == ["Till vår grupp"]


def test_a_question_to_somebody_else_is_no_question(session: Session) -> None:
    with pytest.raises(Refusal, match="question-gone"):
        reflection_deeds.paper(session, Act(person(session, "maria"), NOW), notice_id="no-such-notice")


@settings(max_examples=60, deadline=None)
@given(
    some.text(some.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=60)
    | some.sampled_from(["<!channel>", "=1+1", "\u202eabc", "å" * LONGEST, "\U0001f600" * LONGEST, "a\n\nb"])
)
def test_words_come_back_exactly_as_they_were_written(database: Database, words: str) -> None:
    if not words.strip():
        return
    with trying(database) as session:
        settle(session, SMALL)
        session.add(
            people_tables.Membership(
                programme_id="spring", person_id="maria", organisation_id="norrby", role=Role.ADVISER
            )
        )
        session.flush()
        maria = person(session, "maria")
        draft = replace(reflection_deeds.paper(session, Act(maria, NOW)).draft, text=words)
        reflection_deeds.keep(session, Act(maria, NOW), draft)
        session.expire_all()
        assert [one.text for one in reflections.own(session, "maria")] == [words]


def test_an_event_is_heard_once_and_forgotten_after_a_day(session: Session) -> None:
    assert heard_events.hear(session, "Ev1", now=NOW)
    assert not heard_events.hear(session, "Ev1", now=NOW + timedelta(minutes=5))
    assert heard_events.hear(session, "Ev2", now=NOW + timedelta(days=1, minutes=1))
    assert session.scalars(select(people_tables.Heard.event_id)).all() == ["Ev2"]
