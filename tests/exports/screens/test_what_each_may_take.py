"""What each person may take along of improvement work: invented worlds, every pair of eyes, every file."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

import exports
from programme.ground.roles import Role
from programme.improvement.actions import Purpose
from programme.improvement.cycles import Phase
from programme.improvement.improvements import LEVELS, Because, Method, State, Track
from programme.people.visibility import MayRead
from programme.screens.exports import Extract
from storage.ground.columns import new_id
from storage.ground.database import Database
from storage.ground.migrating import migrate
from storage.improvement import tables as improvement_tables
from storage.people import tables as people_tables
from storage.screens import exports as questions
from tests.storage.worlds import NOW, PEOPLE, TEAMS, TODAY, World, live, worlds
from texts import texts_in

VIEWERS = PEOPLE[:-1]


@dataclass(frozen=True)
class Tries:
    """What a team tries; ``takes`` is the place of an earlier one whose idea it takes up."""

    team: str
    may_read: MayRead
    invited: frozenset[str]
    takes: int | None
    drives: int | None
    mark: str


@dataclass(frozen=True)
class Workshop:
    """A world with improvements, and people who are guests in a team: service representatives."""

    world: World
    tries: tuple[Tries, ...]
    guests: dict[str, str]


@st.composite
def workshops(draw: st.DrawFn) -> Workshop:
    world, tries = draw(worlds()), []
    for at in range(4):
        earlier = st.sampled_from([*range(at), None])
        tries.append(
            Tries(
                team=draw(st.sampled_from(sorted(TEAMS))),
                may_read=draw(st.sampled_from(LEVELS)),
                invited=draw(st.frozensets(st.sampled_from(VIEWERS), max_size=2)),
                takes=draw(earlier),
                drives=draw(earlier),
                mark=f"triesmark{at:02}",
            )
        )
    guests = draw(st.dictionaries(st.sampled_from(VIEWERS), st.sampled_from(sorted(TEAMS)), max_size=2))
    free = {who: team for who, team in guests.items() if team not in world.teams(who)}
    return Workshop(world, tuple(tries), free)


def at_home(shop: Workshop, viewer: str, one: Tries) -> bool:
    """Whose figures are hers, however few they are about."""
    return one.team in shop.world.teams(viewer) or shop.guests.get(viewer) == one.team


def may_see(shop: Workshop, viewer: str, one: Tries) -> bool:
    """The promise on the improvement's screen, said a second time."""
    world = shop.world
    if one.team in world.teams(viewer) or (viewer in one.invited and at_home(shop, viewer, one)):
        return True
    return {
        MayRead.ORGANISATION: False,
        MayRead.CLUSTER: TEAMS[one.team] in world.clusters(viewer) or world.facilitates(viewer),
        MayRead.PROGRAMME: bool(world.seats[viewer]),
    }[one.may_read]


def knows_idea(shop: Workshop, viewer: str, at: int) -> bool:
    takers = [one for place, one in enumerate(shop.tries) if at in (place, one.takes)]
    return any(may_see(shop, viewer, one) for one in takers)


def work(session: Session, shop: Workshop) -> tuple[str, dict[str, str]]:
    """Writes it all down; the programme's id, and everybody's and everything's."""
    programme_id, ids = live(session, shop.world)
    for who, team in shop.guests.items():
        session.add(
            people_tables.Membership(
                programme_id=programme_id,
                person_id=ids[who],
                organisation_id=ids[team],
                role=Role.SERVICE_REPRESENTATIVE,
            )
        )
    for at, one in enumerate(shop.tries):
        ids[one.mark] = _improvement(session, programme_id, ids, shop, one)
        ids[f"idea {at}"] = new_id()
        session.add(
            improvement_tables.Idea(
                id=ids[f"idea {at}"],
                programme_id=programme_id,
                organisation_id=ids[one.team],
                text=f"idea{one.mark}",
                at=NOW,
                by_id=ids["Eva Ek"],
            )
        )
        session.flush()
        for place in {at, one.takes} - {None}:
            session.add(
                improvement_tables.ImprovementIdea(
                    improvement_id=ids[one.mark], idea_id=ids[f"idea {place}"], at=NOW, by_id=ids["Eva Ek"]
                )
            )
        _all_of_it(session, one, at, ids[one.mark], by=ids["Eva Ek"])
    session.flush()
    return programme_id, ids


def _improvement(session: Session, programme_id: str, ids: dict[str, str], shop: Workshop, one: Tries) -> str:
    drives = ids[shop.tries[one.drives].mark] if one.drives is not None else None
    row = improvement_tables.Improvement(
        id=new_id(),
        programme_id=programme_id,
        organisation_id=ids[one.team],
        cluster_id=ids[TEAMS[one.team]],
        title=one.mark,
        track=Track.STEERING,
        drives_id=drives,
        state=State.TEST,
        state_since=NOW,
        may_read=one.may_read,
        chain={"effect": one.mark},
        made_at=NOW,
        made_by_id=ids["Eva Ek"],
    )
    session.add(row)
    session.flush()
    for who in one.invited:
        session.add(
            improvement_tables.Invitation(
                improvement_id=row.id, person_id=ids[who], at=NOW, by_id=ids["Eva Ek"]
            )
        )
    return row.id


def _all_of_it(session: Session, one: Tries, at: int, improvement_id: str, *, by: str) -> None:
    """Something of every kind, each with the mark, and figures about few."""
    said, hers = one.mark, {"improvement_id": improvement_id}
    cycle, measure = new_id(), new_id()
    session.add(
        improvement_tables.Finding(**hers, method=Method.OBSTACLES, lines=f"found{said}", at=NOW, by_id=by)
    )
    session.add(
        improvement_tables.ImprovementMove(
            **hers,
            number=1,
            from_state=State.TEST,
            to_state=State.PLAN,
            because=Because.OTHER,
            reason=f"moved{said}",
            at=NOW,
            by_id=by,
        )
    )
    session.add(
        improvement_tables.Action(
            **hers, purpose=Purpose.PLAN, what=f"does{said}", due_on=TODAY, made_at=NOW, made_by_id=by
        )
    )
    session.add(
        improvement_tables.Cycle(
            **hers,
            id=cycle,
            number=1,
            plan_what=f"tests{said}",
            phase=Phase.DO,
            phase_since=NOW,
            made_at=NOW,
            made_by_id=by,
        )
    )
    session.add(
        improvement_tables.Measure(
            **hers, id=measure, name=f"counts{said}", unit="%", made_at=NOW, made_by_id=by
        )
    )
    session.flush()
    session.add(
        improvement_tables.Observation(
            cycle_id=cycle, at=NOW, by_id=by, text=f"2 av {few(at)} kom", count_of=2, count_out_of=few(at)
        )
    )
    session.add(
        improvement_tables.MeasureValue(
            measure_id=measure, on=TODAY, value=share(at), count_of=3, count_out_of=8, at=NOW, by_id=by
        )
    )


def few(at: int) -> int:
    return 70_101 + at


def share(at: int) -> float:
    return 7_001.125 + at


def kept(at: int, kind: exports.Format) -> float:
    """Per cent: a sheet keeps the share."""
    return round(share(at) / 100, 12) if kind == "xlsx" else share(at)


KINDS = ("found", "moved", "does", "tests", "counts")


def words_in(extract: Extract, kind: exports.Format) -> str:
    """Everything that stands in a file, also where no program shows it."""
    content = exports.render(extract, texts_in("sv"), format=kind, version="1.2.3")
    if kind != "xlsx":
        return content.decode()
    with ZipFile(BytesIO(content)) as parts:
        return "\n".join(parts.read(name).decode() for name in parts.namelist())


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    folder: Path = tmp_path_factory.mktemp("workshops")
    database = Database(f"sqlite:///{folder / 'hemmaplan.db'}")
    migrate(database)
    yield database
    database.close()


@given(shop=workshops())
@settings(max_examples=10, deadline=None)
def test_nobody_takes_along_what_was_not_for_her_and_everybody_all_that_was(
    database: Database, shop: Workshop
) -> None:
    looks_through(database, shop, "json")


@given(shop=workshops())
@settings(max_examples=3, deadline=None)
def test_the_workbook_holds_the_same_and_the_csv_nothing_of_it(database: Database, shop: Workshop) -> None:
    looks_through(database, shop, "xlsx")
    programme_id, ids = database.write(work, shop)
    extract = database.read(questions.extract, programme_id, viewer_id=ids["Eva Ek"], now=NOW)
    assert "triesmark" not in words_in(extract, "csv")


def looks_through(database: Database, shop: Workshop, kind: exports.Format) -> None:
    programme_id, ids = database.write(work, shop)
    for viewer in VIEWERS:
        extract = database.read(questions.extract, programme_id, viewer_id=ids[viewer], now=NOW)
        words = words_in(extract, kind)
        for at, one in enumerate(shop.tries):
            sees, home = may_see(shop, viewer, one), at_home(shop, viewer, one)
            for what in KINDS:
                assert (f"{what}{one.mark}" in words) == sees, (viewer, what, one)
            assert (f"idea{one.mark}" in words) == knows_idea(shop, viewer, at), (viewer, one)
            assert (f"2 av {few(at)}" in words) == (sees and home), (viewer, one)
            assert (str(kept(at, kind)) in words) == (sees and home), (viewer, one)
            assert sees or ids[one.mark] not in words, "not even by its id"


@given(shop=workshops())
@settings(max_examples=6, deadline=None)
def test_that_one_stands_still_and_who_is_invited_is_for_those_who_work_on_it(
    database: Database, shop: Workshop
) -> None:
    programme_id, ids = database.write(work, shop)
    for viewer in VIEWERS:
        extract = database.read(questions.extract, programme_id, viewer_id=ids[viewer], now=NOW)
        by_title = {one.improvement.title: one for one in extract.improvements}
        for one in shop.tries:
            if one.mark in by_title:
                team = one.team in shop.world.teams(viewer)
                guest = viewer in one.invited and at_home(shop, viewer, one)
                works = team or guest or shop.world.facilitates(viewer)
                assert (by_title[one.mark].invited is not None) == works, (viewer, one)
                assert (by_title[one.mark].stuck is not None) == works, (viewer, one)
