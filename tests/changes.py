"""A small programme whose plans change, and its life: everything is said when it is due, and nobody acts."""

from datetime import UTC, date, datetime
from itertools import count

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.languages import Language
from programme.ground.notices import Kind
from programme.ground.roles import Role
from programme.meetings.meetings import proposed_dates
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from storage.changes import organisation_deeds
from storage.changes.organisation_deeds import Newcomer
from storage.ground import tables as ground_tables
from storage.messages import moments
from storage.messages import tables as message_tables
from storage.people import people, workspaces
from storage.people import tables as people_tables
from storage.people.people import Profile
from storage.preparations import tables as preparation_tables
from storage.programmes import programmes
from tests import taken

NOW = datetime(2027, 1, 4, 8, tzinfo=UTC)
STOCKHOLM = "Europe/Stockholm"
SHORT = shipped_templates()["kort"]
DATES = proposed_dates(SHORT, date(2027, 2, 1))
TEAMS = {
    "Norrby": (
        "Norra",
        {"Maria Lind": Role.KEY_PERSON, "Anna Berg": Role.MANAGER, "Pia Pil": Role.POLITICIAN},
    ),
    "Ekeby": ("Norra", {"Per Ås": Role.KEY_PERSON, "Moa Ek": Role.MEETING_HOST}),
    "Strandvik": ("Södra", {"Sara Dal": Role.ADVISER}),
}
LATER = frozenset({Kind.DIGEST, Kind.ESCALATION, Kind.MISSED})
"""What follows from what has been said, not from what was planned."""

Said = tuple[str, Kind, str, str, date]
"""Person, kind, what of, occasion, day."""


def person(session: Session, name: str, *, zone: str = STOCKHOLM) -> Person:
    slack_id = "U" + name.upper().replace(" ", "")
    return people.remember(session, "T1", Profile(slack_id, name, zone, Language.SV), now=NOW)


def begin(session: Session) -> tuple[Programme, Person]:
    """Three organisations in two clusters, which Eva leads from Helsinki."""
    workspaces.remember(session, "T1", name="Exempelrundan", bot_user_id="U0BOT")
    eva = person(session, "Eva Ek", zone="Europe/Helsinki")
    made = programmes.start(
        session,
        Act(eva, NOW),
        SHORT,
        title="Exempelrundan",
        language=Language.SV,
        country="SE",
        zone=STOCKHOLM,
        dates=DATES,
    )
    newcomers = [
        Newcomer(name, cluster, people=tuple((person(session, one), role) for one, role in team.items()))
        for name, (cluster, team) in TEAMS.items()
    ]
    organisation_deeds.add_many(session, made, newcomers, by=eva, now=NOW)
    return made, eva


def live(session: Session, now: datetime, until: datetime) -> None:
    """Every message is made and sent at its moment, from ``now`` on."""
    stamps = count(1)
    while (moment := moments.next_moment(session, now=now)) is not None and moment <= until:
        now = max(moment, now)
        for letter in taken.take(session, now=now):
            ts = f"{now.timestamp():.0f}.{next(stamps):06}"
            taken.settle(session, letter, channel=f"D{letter.person.id}", ts=ts, now=now)


def said_since(session: Session, moment: datetime) -> set[Said]:
    """Everything that has been said since then."""
    items = dict(
        session.execute(select(preparation_tables.Preparation.id, preparation_tables.Preparation.item)).all()
    )
    rows = session.execute(
        select(people_tables.Person.name, ground_tables.Notice, message_tables.Message.slot)
        .join(ground_tables.Notice, ground_tables.Notice.person_id == people_tables.Person.id)
        .join(message_tables.Message, message_tables.Message.id == ground_tables.Notice.message_id)
        .where(message_tables.Message.sent_at > moment)
    )
    return {
        (
            name,
            notice.kind,
            items.get(notice.subject, notice.subject),
            notice.occasion,
            date.fromisoformat(slot[:10]),
        )
        for name, notice, slot in rows
        if notice.kind not in LATER
    }
