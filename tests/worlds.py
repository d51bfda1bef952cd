"""Invented worlds: programmes, clusters, organisations, people with seats, and what they have written."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as some

from programme.ground.roles import Role
from programme.people.people import Membership
from programme.people.visibility import MayRead, Viewer
from programme.reflections.reflections import Reflection

INVITED = Role.SERVICE_REPRESENTATIVE
"""Who is invited to one improvement, and reads no reflections of others."""
WRITTEN = datetime(2027, 3, 9, 8, 30, tzinfo=UTC)


@dataclass(frozen=True)
class World:
    """``organisations``: id → (programme, cluster). ``seats``: person → hers, maybe none at all."""

    organisations: dict[str, tuple[str, str]]
    seats: dict[str, tuple[Membership, ...]]
    reflections: tuple[Reflection, ...]

    def viewer(self, person: str) -> Viewer:
        return Viewer(person, self.seats[person])

    def audience(self, one: Reflection) -> set[str]:
        """Who may read, told as the writer was told it when she chose."""
        there = {
            MayRead.ME: set[str](),
            MayRead.ORGANISATION: self.colleagues(one),
            MayRead.CLUSTER: self.colleagues(one) | self.cluster(one) | self.facilitators(one),
            MayRead.PROGRAMME: {
                person
                for person, seats in self.seats.items()
                if any(seat.programme_id == one.programme_id for seat in seats if seat.role is not INVITED)
            },
        }
        return there[one.may_read] | {one.author_id}

    def colleagues(self, one: Reflection) -> set[str]:
        wanted = {one.organisation_id} - {None}
        return {
            who
            for who, seats in self.seats.items()
            if wanted & {seat.organisation_id for seat in seats if seat.role is not INVITED}
        }

    def cluster(self, one: Reflection) -> set[str]:
        wanted = {one.cluster_id} - {None}
        return {
            who
            for who, seats in self.seats.items()
            if wanted & {seat.cluster_id for seat in seats if seat.role is not INVITED}
        }

    def facilitators(self, one: Reflection) -> set[str]:
        hers = (one.programme_id, Role.FACILITATOR)
        return {
            who
            for who, seats in self.seats.items()
            if hers in {(seat.programme_id, seat.role) for seat in seats}
        }


@some.composite
def worlds(draw: some.DrawFn) -> World:
    organisations = {
        f"{programme}-{cluster}-{organisation}": (programme, f"{programme}-{cluster}")
        for programme in ("spring", "autumn")[: draw(some.integers(1, 2))]
        for cluster in ("north", "south")
        for organisation in ("norrby", "ekeby")[: draw(some.integers(1, 2))]
    }
    people = [f"person{number}" for number in range(draw(some.integers(2, 6)))]
    seats = {person: draw(_seats(organisations)) for person in people}
    written = draw(some.lists(_reflection(organisations, people), min_size=1, max_size=8))
    return World(organisations, seats, tuple(_numbered(one, at) for at, one in enumerate(written)))


@some.composite
def _seats(draw: some.DrawFn, organisations: dict[str, tuple[str, str]]) -> tuple[Membership, ...]:
    """Any mixture of roles in any organisations; one role once in a programme, as the table has it."""
    found = {}
    for role in draw(some.lists(some.sampled_from(Role), max_size=3)):
        organisation, (programme, cluster) = draw(some.sampled_from(sorted(organisations.items())))
        if role is Role.FACILITATOR:
            found[programme, role] = Membership(programme, role)
        else:
            found[programme, role] = Membership(programme, role, organisation, cluster)
    return tuple(found.values())


@some.composite
def _reflection(
    draw: some.DrawFn, organisations: dict[str, tuple[str, str]], people: list[str]
) -> Reflection:
    """Written from any seat, also one that the writer has left since."""
    organisation, (programme, cluster) = draw(some.sampled_from(sorted(organisations.items())))
    facilitator = draw(some.booleans())
    return Reflection(
        id="",
        programme_id=programme,
        author_id=draw(some.sampled_from(people)),
        text="Vi ringde i stället",
        may_read=draw(some.sampled_from(MayRead)),
        written_at=WRITTEN,
        organisation_id=None if facilitator else organisation,
        cluster_id=None if facilitator else cluster,
        joint=not facilitator and draw(some.booleans()),
    )


def _numbered(one: Reflection, at: int) -> Reflection:
    return replace(one, id=f"reflection{at}", written_at=WRITTEN + timedelta(minutes=at))
