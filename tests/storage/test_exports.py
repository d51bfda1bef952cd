"""What each person may take with her: every invented world, every pair of eyes, every kind of file."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

import exports
from programme.languages import Language
from programme.preparations import DoneHow, State
from programme.reflections import MayRead
from programme.refusals import Refusal
from programme.roles import Role
from programme.template_files import shipped_templates
from storage import exports as questions
from storage import tables
from storage.columns import new_id
from storage.database import Database
from storage.migrating import migrate
from texts import texts_in

NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)
TODAY = date(2027, 3, 1)
TEMPLATE = shipped_templates()["kort"]
TEAMS = {"Norrby": "Norra", "Ekeby": "Norra", "Strandvik": "Södra"}
PEOPLE = ("Eva Ek", "Maria Lind", "Per Ås", "Nils Berg", "Siv Dal", "Utan Plats")
ROLES = (Role.KEY_PERSON, Role.MANAGER, Role.MEETING_HOST)


@dataclass(frozen=True)
class Said:
    author: str
    team: str | None
    may_read: MayRead
    mark: str


@dataclass(frozen=True)
class Did:
    team: str | None
    cluster: str
    responsible: str
    late: bool
    mark: str


@dataclass(frozen=True)
class World:
    """Who sits where (team, or None for the facilitator), what they said and what they handed in."""

    seats: dict[str, tuple[str | None, ...]]
    said: tuple[Said, ...]
    did: tuple[Did, ...]

    def teams(self, name: str) -> set[str]:
        return {team for team in self.seats[name] if team is not None}

    def clusters(self, name: str) -> set[str]:
        return {TEAMS[team] for team in self.teams(name)}

    def facilitates(self, name: str) -> bool:
        return None in self.seats[name]


@st.composite
def worlds(draw: st.DrawFn) -> World:
    sits = st.lists(st.sampled_from([None, *TEAMS]), min_size=1, max_size=3, unique=True)
    seats = {name: tuple(draw(sits)) for name in PEOPLE[:-1]} | {PEOPLE[-1]: ()}
    said = []
    for at in range(draw(st.integers(0, 8))):
        author = draw(st.sampled_from(PEOPLE[:-1]))
        team = draw(st.sampled_from(seats[author]))
        said.append(Said(author, team, draw(st.sampled_from(MayRead)), f"saidmark{at:02}"))
    did = []
    for at in range(draw(st.integers(0, 6))):
        team = draw(st.sampled_from([None, *TEAMS]))
        cluster = TEAMS[team] if team else draw(st.sampled_from(["Norra", "Södra"]))
        responsible = draw(st.sampled_from(PEOPLE[:-1]))
        did.append(Did(team, cluster, responsible, draw(st.booleans()), f"didmark{at:02}"))
    return World(seats, tuple(said), tuple(did))


def may_read(world: World, viewer: str, one: Said) -> bool:
    """The promise in the form, said a second time: whom the writer opened it to."""
    if viewer == one.author:
        return True
    mates = one.team is not None and one.team in world.teams(viewer)
    meets = one.team is not None and TEAMS[one.team] in world.clusters(viewer)
    return {
        MayRead.ME: False,
        MayRead.ORGANISATION: mates,
        MayRead.CLUSTER: mates or meets or world.facilitates(viewer),
        MayRead.PROGRAMME: True,
    }[one.may_read]


def may_follow(world: World, viewer: str, one: Did) -> bool:
    ours = one.team in world.teams(viewer) if one.team else one.cluster in world.clusters(viewer)
    return ours or world.facilitates(viewer)


def live(session: Session, world: World) -> tuple[str, dict[str, str]]:
    """Writes the world down, beside all the earlier ones; the programme's id and everybody's."""
    ids = {name: new_id() for name in (*PEOPLE, *TEAMS, "Norra", "Södra", "programme", "meeting")}
    programme_id = ids["programme"]
    if session.get(tables.Workspace, "T1") is None:
        session.add(tables.Workspace(id="T1", name="Exempel", bot_user_id="U0BOT"))
        session.flush()
    session.add_all(
        tables.Person(id=ids[name], workspace_id="T1", name=name, email=_address(name)) for name in PEOPLE
    )
    session.flush()
    session.add(_programme(programme_id, by=ids["Eva Ek"]))
    session.flush()
    session.add_all(
        tables.Cluster(id=ids[name], programme_id=programme_id, name=name) for name in ("Norra", "Södra")
    )
    session.flush()
    session.add_all(
        tables.Organisation(
            id=ids[name],
            programme_id=programme_id,
            cluster_id=ids[cluster],
            name=name,
            known_as=name.casefold(),
            words={},
            joined_on=TODAY,
        )
        for name, cluster in TEAMS.items()
    )
    step = next(step.id for step in TEMPLATE.steps if step.kind.meets)
    session.add(tables.Meeting(id=ids["meeting"], programme_id=programme_id, step=step, on=TODAY))
    session.flush()
    for name, teams in world.seats.items():
        for at, team in enumerate(teams):
            role = ROLES[at] if team else Role.FACILITATOR
            session.add(_seat(programme_id, ids[name], ids[team] if team else None, role))
    session.add_all(_reflection(one, programme_id, ids) for one in world.said)
    session.add_all(_preparation(at, one, programme_id, ids) for at, one in enumerate(world.did))
    session.flush()
    return programme_id, ids


def _address(name: str) -> str:
    return name.split(maxsplit=1)[0].lower() + "@hemlig.example"


def _programme(programme_id: str, *, by: str) -> tables.Programme:
    return tables.Programme(
        id=programme_id,
        workspace_id="T1",
        title="Exempelrundan",
        language=Language.SV,
        country="SE",
        zone="Europe/Stockholm",
        template=TEMPLATE.model_dump_json(),
        created_at=NOW,
        created_by_id=by,
    )


def _seat(programme_id: str, person_id: str, organisation_id: str | None, role: Role) -> tables.Membership:
    return tables.Membership(
        programme_id=programme_id, person_id=person_id, organisation_id=organisation_id, role=role
    )


def _reflection(one: Said, programme_id: str, ids: dict[str, str]) -> tables.Reflection:
    return tables.Reflection(
        programme_id=programme_id,
        author_id=ids[one.author],
        organisation_id=ids[one.team] if one.team else None,
        text=f"Vi lärde oss {one.mark}.",
        may_read=one.may_read,
        written_at=NOW,
    )


def _preparation(at: int, one: Did, programme_id: str, ids: dict[str, str]) -> tables.Preparation:
    item = TEMPLATE.preparations[at].id
    return tables.Preparation(
        programme_id=programme_id,
        item=item,
        owed_by_id=ids[one.team or one.cluster],
        organisation_id=ids[one.team] if one.team else None,
        cluster_id=ids[one.cluster],
        meeting_id=ids["meeting"],
        due_on=TODAY + timedelta(days=-1 if one.late else 1),
        responsible_id=ids[one.responsible],
        state=State.OPEN if one.late else State.DONE,
        done_at=None if one.late else NOW,
        done_by_id=None if one.late else ids[one.responsible],
        done_how=None if one.late else DoneHow.LINK,
        link=f"https://exempel.example/{one.mark}",
        file_name=f"{one.mark}.pptx",
        answers={"field": one.mark},
    )


def words_in(extract: questions.Extract, kind: exports.Format) -> str:
    """Everything that stands in a file, also where no program shows it."""
    content = exports.render(extract, texts_in("sv"), format=kind, version="1.2.3")
    if kind != "xlsx":
        return content.decode()
    with ZipFile(BytesIO(content)) as parts:
        return "\n".join(parts.read(name).decode() for name in parts.namelist())


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    folder: Path = tmp_path_factory.mktemp("exports")
    database = Database(f"sqlite:///{folder / 'hemmaplan.db'}")
    migrate(database)
    yield database
    database.close()


@given(world=worlds())
@settings(max_examples=25, deadline=None)
def test_nobody_takes_away_what_was_not_for_her_and_everybody_all_that_was(
    database: Database, world: World
) -> None:
    programme_id, ids = database.write(live, world)
    for viewer in PEOPLE[:-1]:
        extract = database.read(questions.extract, programme_id, viewer_id=ids[viewer], now=NOW)
        for kind in exports.FORMATS:
            words = words_in(extract, kind)
            for said in world.said:
                assert (said.mark in words) == may_read(world, viewer, said), (viewer, kind, said)
            for did in world.did:
                shown = kind != "csv" and not did.late and may_follow(world, viewer, did)
                assert (did.mark in words) == shown, (viewer, kind, did)
            for other in PEOPLE[:-1]:
                near = world.facilitates(viewer) or world.teams(viewer) & world.teams(other)
                assert (_address(other) in words) == (kind != "csv" and bool(near)), (viewer, kind, other)


@given(world=worlds())
@settings(max_examples=25, deadline=None)
def test_that_a_thing_is_late_is_for_the_one_responsible_and_the_facilitator(
    database: Database, world: World
) -> None:
    programme_id, ids = database.write(live, world)
    for viewer in PEOPLE[:-1]:
        extract = database.read(questions.extract, programme_id, viewer_id=ids[viewer], now=NOW)
        for followed in extract.preparations:
            did = world.did[[item.id for item in TEMPLATE.preparations].index(followed.owed.item.id)]
            sees = world.facilitates(viewer) or did.responsible == viewer
            assert followed.late is (did.late if sees else None)


def a_world(**seats: tuple[str | None, ...]) -> World:
    names = {name.split()[0].lower(): name for name in PEOPLE}
    return World({names[first]: teams for first, teams in seats.items()}, (), ())


def test_somebody_without_a_seat_gets_nothing(database: Database) -> None:
    programme_id, ids = database.write(live, a_world(eva=(None,), utan=()))
    with pytest.raises(Refusal, match="export-not-yours"):
        database.read(questions.extract, programme_id, viewer_id=ids["Utan Plats"], now=NOW)


def test_a_seat_in_one_programme_opens_no_other(database: Database) -> None:
    _, hers = database.write(live, a_world(eva=(None,)))
    programme_id, _ = database.write(live, a_world(eva=(None,)))
    with pytest.raises(Refusal, match="export-not-yours"):
        database.read(questions.extract, programme_id, viewer_id=hers["Eva Ek"], now=NOW)


def test_a_programme_that_is_not_there_is_refused_alike(database: Database) -> None:
    _, ids = database.write(live, a_world(eva=(None,)))
    with pytest.raises(Refusal, match="export-not-yours"):
        database.read(questions.extract, "no such programme", viewer_id=ids["Eva Ek"], now=NOW)


def test_a_clusters_own_meeting_is_for_those_who_meet_in_it(database: Database) -> None:
    programme_id, ids = database.write(live, a_world(eva=(None,), maria=("Norrby",), siv=("Strandvik",)))
    own = tables.Meeting(
        programme_id=programme_id,
        cluster_id=ids["Norra"],
        step=TEMPLATE.steps[-1].id,
        on=TODAY,
        link="https://exempel.example/norras-rum",
    )
    database.write(lambda session: session.add(own))

    def steps_seen_by(name: str) -> int:
        return len(database.read(questions.extract, programme_id, viewer_id=ids[name], now=NOW).meetings)

    assert [steps_seen_by(name) for name in ("Eva Ek", "Maria Lind", "Siv Dal")] == [2, 2, 1]


def test_who_has_left_is_gone_but_her_words_keep_her_name(database: Database) -> None:
    world = a_world(eva=(None,), maria=("Norrby",), per=())
    said = Said("Per Ås", "Norrby", MayRead.PROGRAMME, "saidmark")
    programme_id, ids = database.write(live, World(world.seats, (said,), ()))
    extract = database.read(questions.extract, programme_id, viewer_id=ids["Maria Lind"], now=NOW)
    assert {one.name for one in extract.people} == {"Eva Ek", "Maria Lind"}
    assert extract.reflections[0].author == "Per Ås"
