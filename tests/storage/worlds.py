"""Invented worlds to be exported: who sits where, what they said and what they handed in."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st
from sqlalchemy.orm import Session

from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.people.visibility import MayRead
from programme.preparations.preparations import DoneHow, State
from programme.programmes.template_files import shipped_templates
from storage.ground.columns import new_id
from storage.meetings import tables as meeting_tables
from storage.people import tables as people_tables
from storage.preparations import tables as preparation_tables
from storage.programmes import tables as programme_tables
from storage.reflections import tables as reflection_tables

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
    if session.get(people_tables.Workspace, "T1") is None:
        session.add(people_tables.Workspace(id="T1", name="Exempel", bot_user_id="U0BOT"))
        session.flush()
    session.add_all(
        people_tables.Person(id=ids[name], workspace_id="T1", name=name, email=address_of(name))
        for name in PEOPLE
    )
    session.flush()
    session.add(_programme(programme_id, by=ids["Eva Ek"]))
    session.flush()
    session.add_all(
        programme_tables.Cluster(id=ids[name], programme_id=programme_id, name=name)
        for name in ("Norra", "Södra")
    )
    session.flush()
    session.add_all(
        programme_tables.Organisation(
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
    session.add(meeting_tables.Meeting(id=ids["meeting"], programme_id=programme_id, step=step, on=TODAY))
    session.flush()
    for name, teams in world.seats.items():
        for at, team in enumerate(teams):
            role = ROLES[at] if team else Role.FACILITATOR
            session.add(_seat(programme_id, ids[name], ids[team] if team else None, role))
    session.add_all(_reflection(one, programme_id, ids) for one in world.said)
    session.add_all(_preparation(at, one, programme_id, ids) for at, one in enumerate(world.did))
    session.flush()
    return programme_id, ids


def address_of(name: str) -> str:
    return name.split(maxsplit=1)[0].lower() + "@hemlig.example"


def _programme(programme_id: str, *, by: str) -> programme_tables.Programme:
    return programme_tables.Programme(
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


def _seat(
    programme_id: str, person_id: str, organisation_id: str | None, role: Role
) -> people_tables.Membership:
    return people_tables.Membership(
        programme_id=programme_id, person_id=person_id, organisation_id=organisation_id, role=role
    )


def _reflection(one: Said, programme_id: str, ids: dict[str, str]) -> reflection_tables.Reflection:
    return reflection_tables.Reflection(
        programme_id=programme_id,
        author_id=ids[one.author],
        organisation_id=ids[one.team] if one.team else None,
        cluster_id=ids[TEAMS[one.team]] if one.team else None,
        text=f"Vi lärde oss {one.mark}.",
        may_read=one.may_read,
        written_at=NOW,
    )


def _preparation(at: int, one: Did, programme_id: str, ids: dict[str, str]) -> preparation_tables.Preparation:
    item = TEMPLATE.preparations[at].id
    return preparation_tables.Preparation(
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
