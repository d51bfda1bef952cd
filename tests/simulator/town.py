"""A town: one collaborative with its organisations and people, as they are in Slack and in the database."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from delivery.people import profile
from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.meetings.meetings import proposed_dates
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.template_files import shipped_templates
from rehearsal import Person as SlackPerson
from storage.changes import organisation_deeds
from storage.changes.organisation_deeds import Newcomer
from storage.ground.database import Database
from storage.people import people, workspaces
from storage.people import tables as people_tables
from storage.programmes import programmes
from storage.programmes.tables import Organisation
from tests.simulator.slack import SlackInside

ZONES = ("Europe/Stockholm",) * 6 + (
    "Europe/Helsinki",
    "Atlantic/Azores",
    "America/New_York",
    "Pacific/Auckland",
)
IN_A_TEAM = (Role.KEY_PERSON, Role.MANAGER, Role.ADVISER, Role.POLITICIAN, Role.MEETING_HOST)
CLUSTERS = ("Norra", "Södra")


@dataclass
class Town:
    """``database`` is nobody's process: what is asked through it is how things are."""

    slack: SlackInside
    database: Database
    chance: Random
    number: int = 0
    programme_id: str = ""
    slack_people: list[SlackPerson] = field(default_factory=list)

    @property
    def workspace_id(self) -> str:
        return self.slack.workspace.team_id

    def newcomer(self, now: datetime) -> Person:
        """Somebody new in Slack whom we have met."""
        number = f"{self.number}.{len(self.slack_people)}"
        found = self.slack.workspace.add_person(
            f"Person {number}",
            tz=self.chance.choice(ZONES),
            locale=self.chance.choice(("sv-SE", "sv-SE", "en-GB")),
            email=f"person.{number}@exempel.example",
        )
        self.slack_people.append(found)
        told = profile(found.as_user(with_email=True, with_locale=True))
        return self.database.write(people.remember, self.workspace_id, told, now=now)

    def people(self, session: Session) -> list[Person]:
        """All with a seat."""
        seats = people_tables.Membership
        ids = session.scalars(
            select(seats.person_id).where(seats.programme_id == self.programme_id).distinct()
        )
        return sorted(people.by_ids(session, ids).values(), key=lambda one: one.name)

    def organisations(self, session: Session, *, left: bool = False) -> list[str]:
        here = Organisation.programme_id == self.programme_id
        gone = Organisation.left_on.is_not(None) if left else Organisation.left_on.is_(None)
        return list(session.scalars(select(Organisation.id).where(here, gone).order_by(Organisation.name)))


def opened(slack: SlackInside, database: Database) -> None:
    """The workspace in which all of them are."""
    one = slack.workspace
    database.write(workspaces.remember, one.team_id, name="Exempelrundan", bot_user_id=one.bot.id)


def founded(town: Town, now: datetime, *, beside: Person | None = None) -> Person:
    """Two facilitators, two organisations of one or two people, a template of those that are shipped.

    One of those who lead may lead another town too (``beside``); she who leads this one is answered.
    """
    database, chance = town.database, town.chance
    leads = [town.newcomer(now), beside or town.newcomer(now)]
    template = shipped_templates()[chance.choice(sorted(shipped_templates()))]
    first = now.date() + timedelta(days=chance.randint(14, 60))
    made = database.write(
        programmes.start,
        Act(leads[0], now),
        template,
        title="Exempelrundan",
        language=Language.SV,
        country="SE",
        zone="Europe/Stockholm",
        dates=_dates(template, first),
    )
    town.programme_id = made.id
    database.write(organisation_deeds.add_person, Act(leads[0], now), made, None, leads[1], Role.FACILITATOR)
    for number in range(2):
        joins(town, Act(leads[0], now), f"Organisation {number}", now)
    return leads[0]


def _dates(template: object, first: date) -> dict[str, date]:
    return proposed_dates(template, first)  # type: ignore[arg-type]


def joins(town: Town, act: Act, name: str, now: datetime) -> None:
    roles = town.chance.sample(IN_A_TEAM, town.chance.randint(1, 2))
    some = tuple((town.newcomer(now), role) for role in roles)
    new = Newcomer(name, town.chance.choice(CLUSTERS), people=some)
    town.database.write(organisation_deeds.join, act, town.programme_id, new)
