"""Provrundan is built: who lives there, in which organisations, and then what happens."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.meetings.meetings import proposed_dates
from programme.people.acts import Act
from programme.people.people import Person, Standing
from programme.programmes.programmes import Programme
from storage.changes import (
    organisation_deeds,
)
from storage.changes.organisation_deeds import Newcomer
from storage.ground.database import Database
from storage.people import people, workspaces
from storage.people import tables as people_tables
from storage.people.people import Profile
from storage.programmes import programmes
from storage.programmes import tables as programme_tables
from tests.rights.happenings import (
    how_they_assess_themselves,
    what_goes_by_hand,
    what_is_owed,
    what_is_reported,
    what_is_said,
    what_is_tried,
    what_is_written,
    who_goes,
    who_is_away,
    who_waits,
)
from tests.rights.kinds import KINDS
from tests.rights.town import AT, LEVELS, NOW, SHORT, Town, mark, meeting, owed


def build(database: Database) -> Town:
    return database.write(_build, database)


def _build(session: Session, database: Database) -> Town:
    for workspace_id in ("T1", "T2"):
        workspaces.remember(session, workspace_id, name=mark(workspace_id), bot_user_id="U0BOT")
    session.flush()
    everybody = {name: _person(session, name) for name in KINDS}
    everybody["late"] = _person(session, "late")  # who is nobody's kind, and can be given a part
    lead = everybody["facilitator"]
    made = _programme(session, lead, "provrundan")
    _organisations(session, made, everybody, lead)
    of = {"programme": made.id}
    for row in session.scalars(select(programme_tables.Organisation)):
        of[row.name] = row.id
        of[f"cluster of {row.name}"] = row.cluster_id
    _elsewhere(session, everybody, of)
    town = Town(database, everybody, of, made, {})
    what_is_written(session, town)
    what_is_owed(session, town)
    how_they_assess_themselves(session, town)
    what_is_reported(session, town)
    for level in LEVELS:
        what_is_tried(session, town, level)
    who_is_away(session, town)
    who_waits(session, town)
    what_is_said(session, town)
    what_goes_by_hand(session, town)
    who_goes(session, town)
    town.people = {kind: people.by_id(session, one.id) for kind, one in everybody.items()}
    return town


def _person(session: Session, kind: str) -> Person:
    workspace_id = "T2" if "workspace" in kind else "T1"
    standing = Standing.GUEST if kind == "guest" else Standing.MEMBER
    address = f"{mark(kind)}@adress.example"
    profile = Profile(
        "U" + mark(kind).upper(), mark(kind), "Europe/Stockholm", Language.SV, address, standing
    )
    return people.remember(session, workspace_id, profile, now=NOW)


def _programme(session: Session, by: Person, title: str) -> Programme:
    return programmes.start(
        session,
        Act(by, NOW),
        SHORT,
        title=mark(title),
        language=Language.SV,
        country="SE",
        zone="Europe/Stockholm",
        dates=proposed_dates(SHORT, date(2027, 2, 1)),
    )


def _organisations(session: Session, made: Programme, everybody: dict[str, Person], lead: Person) -> None:
    parts = {
        name: tuple((everybody[kind], role) for kind, (at, role) in AT.items() if at == name)
        for name in ("Norrby", "Ekeby", "Strandvik")
    }
    clusters = {"Norrby": "Norra", "Ekeby": "Norra", "Strandvik": "Södra"}
    newcomers = [
        Newcomer(name, clusters[name], mentor=name == "Ekeby", people=people_there)
        for name, people_there in parts.items()
    ]
    organisation_deeds.add_many(session, made, newcomers, by=lead, now=NOW)
    session.add(
        people_tables.Membership(
            programme_id=made.id,
            person_id=everybody["sits in two clusters"].id,
            organisation_id=_id_of(session, "Strandvik"),
            role=Role.MANAGER,
        )
    )
    session.flush()


def _id_of(session: Session, name: str) -> str:
    named = select(programme_tables.Organisation.id).where(programme_tables.Organisation.name == name)
    return session.scalars(named).one()


def _elsewhere(session: Session, everybody: dict[str, Person], of: dict[str, str]) -> None:
    """Another programme here, and one in another workspace."""
    other = _programme(session, everybody["facilitator of another programme"], "annanrunda")
    foreign = _programme(session, everybody["facilitator of another workspace"], "utlandsrunda")
    of["other programme"], of["foreign programme"] = other.id, foreign.id
    for programme, name, kind in (
        (other, "annanort", "other programme"),
        (foreign, "utlandsort", "other workspace"),
    ):
        there = ((everybody[kind], Role.KEY_PERSON),)
        newcomer = Newcomer(mark(name), mark(f"{name} grupp"), people=there)
        [row] = organisation_deeds.add_many(session, programme, [newcomer], by=None, now=NOW)
        of[name], of[f"cluster of {name}"] = row.id, row.cluster_id
        of[f"{name}: person"] = everybody[kind].id
        of[f"{name}: programme"] = programme.id
        of[f"{name}: meeting"] = meeting(session, programme)
        of[f"{name}: mandate"] = owed(session, programme, "mandate", row.id)
        of[f"{name}: facts"] = owed(session, programme, "facts", row.id)
        of[f"{name}: presentation"] = owed(session, programme, "presentation-1", row.id)
