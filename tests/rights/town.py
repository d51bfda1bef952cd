"""Provrundan: three organisations in two clusters, what they have written, and who might look at it.

Every text is a mark that nothing else holds, so that where it comes to light it is known for what it is.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.roles import Role
from programme.people.acts import Act
from programme.people.people import Person, Standing
from programme.people.visibility import MayRead
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from storage.ground.database import Database
from storage.meetings import tables as meeting_tables
from storage.people.people import Profile
from storage.preparations import tables as preparation_tables

NOW = datetime(2027, 1, 4, 8, tzinfo=UTC)
SHORT = shipped_templates()["kort"]
STEP = SHORT.steps[0].id
AT = {
    "key person": ("Norrby", Role.KEY_PERSON),
    "manager": ("Norrby", Role.MANAGER),
    "politician": ("Norrby", Role.POLITICIAN),
    "expert": ("Norrby", Role.ADVISER),
    "host": ("Norrby", Role.MEETING_HOST),
    "stand-in": ("Norrby", Role.ADVISER),
    "who left": ("Norrby", Role.KEY_PERSON),
    "who was removed": ("Norrby", Role.ADVISER),
    "closed account": ("Norrby", Role.MANAGER),
    "mentor": ("Ekeby", Role.MANAGER),
    "other organisation": ("Ekeby", Role.KEY_PERSON),
    "sits in two clusters": ("Ekeby", Role.ADVISER),
    "other cluster": ("Strandvik", Role.KEY_PERSON),
}
LEVELS = (MayRead.ORGANISATION, MayRead.CLUSTER, MayRead.PROGRAMME)


def mark(of: str) -> str:
    """A word that nothing else has."""
    return f"märke{of.replace(' ', '').replace('-', '')}ord"


CLAIMANT = Profile(
    "UCLAIMANT", mark("konto"), email=f"{mark('väntar')}@adress.example", standing=Standing.GUEST
)


@dataclass
class Town:
    """``of`` has the ids of things by what they are, ``people`` everybody by her kind."""

    database: Database
    people: dict[str, Person]
    of: dict[str, str]
    programme: Programme
    names: dict[str, str]

    def act(self, kind: str) -> Act:
        return Act(self.people[kind], NOW)


def meeting(session: Session, programme: Programme) -> str:
    row = meeting_tables.Meeting
    its = (row.programme_id == programme.id, row.step == "meeting-1")
    return session.scalars(select(row.id).where(*its)).one()


def owed(session: Session, programme: Programme, item: str, whose: str) -> str:
    row = preparation_tables.Preparation
    its = (row.programme_id == programme.id, row.item == item, row.owed_by_id == whose)
    found = session.scalar(select(row.id).where(*its))
    assert found is not None, item
    return found
