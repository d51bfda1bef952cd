"""The facilitator's digest: how it goes in a programme, every Monday, also when all is calm."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from programme.ground.calendar import Calendar
from programme.ground.languages import Words
from programme.meetings.meetings import Meeting
from programme.people.reachability import Lost
from programme.preparations.undone.outstanding import UNANSWERED
from programme.programmes.programmes import Programme

NEAR = timedelta(weeks=2)
"""What is due within so many days is told organisation by organisation."""
NEW = timedelta(weeks=2)
"""How long what she has been told of is counted every week."""
A_WEEK = 7
SEVERAL = 3
"""From so many on all of them are called everybody."""


@dataclass(frozen=True, slots=True)
class Due:
    """A preparation before one of the next meetings, or one that is open, whatever meeting it was for.

    ``told`` says that its facilitator may hear it is late, ``unanswered`` that nobody who can be reached
    answers for it, ``heard`` that she has been told so before, ``counted`` that those who have done it are
    among the others. ``organisation_id`` is None for what a cluster owes together; ``owner`` is the name of
    whichever it is.
    """

    title: Words
    item: str
    meeting_id: str
    cluster_id: str
    organisation_id: str | None
    owner: str
    due_on: date
    open: bool
    told: bool = False
    unanswered: bool = False
    let_be: bool = False
    heard: bool = False
    counted: bool = False

    @property
    def spoken_of(self) -> bool:
        """Whether anything is said about it: it is open, and she has not let it be."""
        return self.open and not self.let_be


@dataclass(frozen=True, slots=True)
class Ahead:
    """A next meeting, whose it is (no names: everybody's), and how many organisations are ready for it."""

    meeting: Meeting
    clusters: tuple[str, ...]
    ready: int
    of: int


@dataclass(frozen=True, slots=True)
class Lack:
    """One preparation, the last day for it, and those whose it is: ``everybody``'s, or some.

    ``heard`` is what its reader has been told of before.
    """

    title: Words
    due_on: date
    owners: tuple[str, ...]
    everybody: bool = False
    heard: bool = False


@dataclass(frozen=True, slots=True)
class Over:
    """A meeting that is over since last time, and how much before it is open: she is asked of it once."""

    meeting: Meeting
    count: int


@dataclass(frozen=True, slots=True)
class Unsaid:
    """Somebody to whom so many things were not said by a fault of ours, and the titles of some."""

    name: str
    count: int
    titles: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Digest:
    """Everything the digest tells, as things are ``today`` in the programme's zone.

    ``late_untold`` counts what is late but for the one responsible to hear first. ``reminded`` are the names
    of those who hear of what is theirs today. ``reflections``, ``decisions`` and ``unsaid`` are new since
    last time; ``known`` is since when she has been told of those of ``lost`` whom she has, by id.
    """

    programme: Programme
    today: date
    ahead: tuple[Ahead, ...] = ()
    over: tuple[Over, ...] = ()
    near: tuple[Lack, ...] = ()
    late: tuple[Lack, ...] = ()
    late_untold: int = 0
    unanswered: tuple[str, ...] = ()
    lost: tuple[Lost, ...] = ()
    known: Mapping[str, date] = field(default_factory=dict)
    reflections: int = 0
    decisions: int = 0
    reminded: tuple[str, ...] = ()
    unsaid: tuple[Unsaid, ...] = ()

    @property
    def calm(self) -> bool:
        """Whether nothing asks for anybody's attention."""
        told = self.near or self.late or self.late_untold or self.unanswered or self.lost
        return not (told or self.unsaid)

    @property
    def standing(self) -> int:
        """How much she has been told of before and has not decided upon."""
        late = sum(len(one.owners) for one in self.late if one.heard)
        return late + sum(self.known.get(one.person.id, self.today) < self.today for one in self.lost)

    @property
    def counts_standing(self) -> bool:
        """Whether that is said again: while some of it is new, and then once a month."""
        new = any(one.heard and self.today - one.due_on <= NEW for one in self.late)
        new |= any(self.today - since <= NEW for since in self.known.values())
        return new or (self.today - timedelta(days=A_WEEK)).month != self.today.month

    @property
    def fresh(self) -> "Digest":
        """Without what she has been told of before: that is said once, and then counted."""
        return replace(
            self,
            late=tuple(one for one in self.late if not one.heard),
            lost=tuple(one for one in self.lost if one.person.id not in self.known),
        )


def digest_on(calendar: Calendar, first_day: date) -> date:
    """The next Monday from ``first_day`` on; where that is a day off, the working day after it."""
    return calendar.on_or_after(first_day + timedelta(days=-first_day.weekday() % A_WEEK))


def ahead(at: Mapping[str, Meeting], names: Mapping[str, str], dues: Iterable[Due]) -> tuple[Ahead, ...]:
    """The next meetings by date; ``at`` is cluster → its next meeting, ``names`` cluster → its name."""
    together: dict[tuple[date, str], list[str]] = defaultdict(list)
    for cluster_id, meeting in at.items():
        together[meeting.on, meeting.step].append(cluster_id)
    owing: dict[str, dict[str, bool]] = defaultdict(dict)
    for due in dues:
        ahead_of = at.get(due.cluster_id)
        if due.organisation_id is not None and ahead_of is not None and due.meeting_id == ahead_of.id:
            was = owing[due.cluster_id].get(due.organisation_id, False)
            owing[due.cluster_id][due.organisation_id] = was or due.open
    found = []
    for _, clusters in sorted(together.items()):
        behind = [one for cluster_id in clusters for one in owing[cluster_id].values()]
        whose = sorted(names[cluster_id] for cluster_id in clusters) if len(together) > 1 else []
        found.append(Ahead(at[clusters[0]], tuple(whose), behind.count(False), len(behind)))
    return tuple(found)


def over(held: Iterable[Meeting], dues: Iterable[Due], *, since: date, today: date) -> tuple[Over, ...]:
    """Those of the meetings held from ``since`` until today before which something is still open, by date."""
    still_open = Counter(due.meeting_id for due in dues if due.spoken_of)
    lately = sorted((one for one in held if since <= one.on < today), key=lambda one: (one.on, one.id))
    return tuple(Over(one, still_open[one.id]) for one in lately if still_open[one.id])


def near(dues: Iterable[Due], *, today: date) -> tuple[Lack, ...]:
    """What is open and due within ``NEAR``, by last day."""
    return _lacks(dues, lambda due: due.spoken_of and today <= due.due_on <= today + NEAR)


def late(dues: Iterable[Due], *, today: date) -> tuple[Lack, ...]:
    """What is late, as far as its facilitator may have heard it: the one responsible hears it first."""
    return _lacks(dues, lambda due: _is_late(due, today) and due.told)


def late_untold(dues: Iterable[Due], *, today: date) -> int:
    """How much is late that only the one responsible is told of yet."""
    return sum(_is_late(due, today) and not due.told for due in dues)


def unanswered(dues: Iterable[Due], *, today: date) -> tuple[str, ...]:
    """Those in which nobody who can be reached answers for something late or due within ``UNANSWERED``."""
    until = today + UNANSWERED
    owners = {due.owner for due in dues if due.spoken_of and due.unanswered and due.due_on <= until}
    return tuple(sorted(owners))


def _is_late(due: Due, today: date) -> bool:
    return due.spoken_of and due.due_on < today


def _lacks(dues: Iterable[Due], which: Callable[[Due], bool]) -> tuple[Lack, ...]:
    every = list(dues)
    owing = Counter(due.item for due in every)
    uncounted = {due.item for due in every if not due.counted}
    some = [due for due in every if which(due)]
    owners: dict[tuple[date, str, bool], set[str]] = defaultdict(set)
    for due in some:
        owners[due.due_on, due.item, due.heard].add(due.owner)
    titles = {due.item: due.title for due in some}
    return tuple(
        Lack(
            titles[item],
            on,
            tuple(sorted(names)),
            everybody=item not in uncounted and SEVERAL <= len(names) == owing[item],
            heard=heard,
        )
        for (on, item, heard), names in sorted(owners.items())
    )
