"""Acts: what people do in a year, each as the deed that a click leads to. Chosen by how things are now."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy.orm import Session

from programme.ground.roles import Role
from programme.meetings.meetings import Fate, Meeting
from programme.messages.circulars import Aim, Target
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import MayRead
from programme.preparations.preparations import DoneHow, Evidence, HandedIn, Owed, State, Wish
from programme.programmes import edit_parts, edits
from programme.programmes.programmes import Programme
from programme.reflections.reflections import Draft
from storage.changes import absence_deeds, edit_deeds, organisation_deeds, pause_deeds
from storage.changes.dates import cancellation_deeds, meeting_deeds
from storage.changes.dates.meeting_deeds import Change
from storage.changes.endings import departure_deeds, handover_deeds, organisation_departures
from storage.meetings import meetings
from storage.messages import circulars
from storage.people import people
from storage.preparations import preparation_deeds, preparations
from storage.programmes import organisations, programmes
from storage.reflections import reflection_deeds
from tests.simulator.town import CLUSTERS, IN_A_TEAM, Town

Deed = Callable[[Session, Act], object]


@dataclass(frozen=True)
class Doing:
    """``by`` does it; ``about`` is for the trail."""

    by: Person
    deed: Deed
    about: str = ""


@dataclass(frozen=True)
class Sight:
    """How things are, for somebody who chooses what to do."""

    session: Session
    town: Town
    chance: Random
    now: datetime
    number: int

    @property
    def id(self) -> str:
        """Given when a form opens."""
        return f"act{self.number}"

    @property
    def programme(self) -> Programme:
        return programmes.by_id(self.session, self.town.programme_id)

    def owed(self, *states: State) -> list[Owed]:
        return [
            one for one in preparations.of_programme(self.session, self.programme.id) if one.state in states
        ]

    def meetings_ahead(self, *, cancelled: bool = False) -> list[Meeting]:
        found = meetings.of_programme(self.session, self.programme.id, cancelled=cancelled)
        return [one for one in found if one.on > self.now.date() and one.cancelled is cancelled]

    def facilitator(self) -> Person:
        return self.chance.choice(people.facilitators(self.session, self.programme.id))

    def anybody(self) -> Person:
        return self.chance.choice(self.town.people(self.session))

    def one_of(self, some: Sequence[Any]) -> Any:
        """Raises IndexError where there is none: then nobody does it."""
        return self.chance.choice(some)

    def of_team(self, one: Owed) -> Person:
        team = preparations.team_of(self.session, one)
        return one.responsible or self.one_of([colleague.person for colleague in team])


def finish(see: Sight) -> Doing:
    one = see.one_of(see.owed(State.OPEN))
    given = Evidence(DoneHow.TICK)
    return Doing(see.of_team(one), lambda s, a: preparation_deeds.finish(s, a, one.id, given), one.id)


def hand_in(see: Sight) -> Doing:
    one = see.one_of(see.owed(State.OPEN))
    given = HandedIn(link="https://underlag.example/")
    return Doing(see.of_team(one), lambda s, a: preparation_deeds.hand_in(s, a, one.id, given), one.id)


def reopen(see: Sight) -> Doing:
    one = see.one_of(see.owed(State.DONE, State.EXEMPT))
    return Doing(see.of_team(one), lambda s, a: preparation_deeds.reopen(s, a, one.id), one.id)


def later(see: Sight) -> Doing:
    one = see.one_of(see.owed(State.OPEN))
    return Doing(see.of_team(one), lambda s, a: preparation_deeds.postpone(s, a, one.id), one.id)


def not_mine(see: Sight) -> Doing:
    one = see.one_of(see.owed(State.OPEN))
    return Doing(see.of_team(one), lambda s, a: preparation_deeds.let_go(s, a, one.id), one.id)


def hand_over(see: Sight) -> Doing:
    one = see.one_of(see.owed(State.OPEN))
    to = see.one_of(preparations.team_of(see.session, one)).person
    return Doing(see.of_team(one), lambda s, a: preparation_deeds.hand_over(s, a, one.id, to=to.id), one.id)


def ask_for_a_day(see: Sight) -> Doing:
    one = see.one_of(see.owed(State.OPEN))
    wish = Wish(see.chance.choice((None, one.due_on + timedelta(days=see.chance.randint(1, 20)))))
    return Doing(see.of_team(one), lambda s, a: preparation_deeds.ask(s, a, one.id, wish), one.id)


def agree_date(see: Sight) -> Doing:
    one, days = see.one_of(see.owed(State.OPEN)), see.chance.randint(-10, 20)
    on = one.due_on + timedelta(days=days)
    return Doing(see.facilitator(), lambda s, a: preparation_deeds.agree_date(s, a, one.id, on), one.id)


def exempt(see: Sight) -> Doing:
    one = see.one_of(see.owed(State.OPEN))
    return Doing(see.facilitator(), lambda s, a: preparation_deeds.exempt(s, a, one.id), one.id)


def away(see: Sight) -> Doing:
    since = see.now.date() + timedelta(days=see.chance.randint(-1, 10))
    who = see.anybody()
    others = [one.id for one in see.town.people(see.session) if one.id != who.id]
    wish = absence_deeds.Wish(
        frozenset(see.chance.sample(range(5), see.chance.choice((0, 0, 1)))),
        since,
        since + timedelta(days=see.chance.randint(0, 25)),
        see.chance.choice((None, see.one_of(others))),
    )
    return Doing(who, lambda s, a: absence_deeds.keep(s, a, wish), who.id)


def back_from_away(see: Sight) -> Doing:
    who = see.anybody()
    return Doing(who, absence_deeds.come_back, who.id)


def meeting_moves(see: Sight) -> Doing:
    """Away and, often enough, back."""
    one = see.one_of(see.meetings_ahead())
    on = one.on + timedelta(days=see.chance.choice((-7, 7, 14, -14, 1, -1)))
    return _moved(see, one, on)


def meeting_back_on(see: Sight) -> Doing:
    one = see.one_of(see.meetings_ahead(cancelled=True))
    return _moved(see, one, one.on)


def _moved(see: Sight, one: Meeting, on: Any) -> Doing:
    wanted = Change(on, one.starts_at, one.place, one.link, one.host_id, one.ends_at)
    deed: Deed = lambda s, a: meeting_deeds.change(s, a, one.id, wanted, seen_version=one.version)  # noqa: E731
    return Doing(see.facilitator(), deed, f"{one.id} {one.on} to {on}")


def meeting_cancelled(see: Sight) -> Doing:
    one, fate = see.one_of(see.meetings_ahead()), see.chance.choice(tuple(Fate))
    deed: Deed = lambda s, a: cancellation_deeds.cancel(s, a, one.id, fate, seen_version=one.version)  # noqa: E731
    return Doing(see.facilitator(), deed, f"{one.id} {fate}")


def plan_edited(see: Sight) -> Doing:
    template = see.programme.template
    item = see.one_of(template.preparations)
    edit: edit_parts.Edit = see.chance.choice(
        (
            edit_parts.ReminderDays(reminders=tuple(see.chance.sample((0, 1, 3, 7, 14, 21), 2))),
            edit_parts.Changed(
                id=item.id,
                title=item.title,
                help=item.help,
                days_before=see.chance.randint(0, 30),
                audience=item.audience,
            ),
            edit_parts.DroppedOne(id=item.id),
        )
    )
    mark = edits.seen(template, edit)
    deed: Deed = lambda s, a: edit_deeds.change(s, a, see.town.programme_id, edit, seen=mark)  # noqa: E731
    return Doing(see.facilitator(), deed, f"{edit.what} {item.id}")


def reflect(see: Sight) -> Doing:
    draft = Draft(see.id, see.programme.id, "Vi ringde i stället", see.chance.choice(tuple(MayRead)))
    return Doing(see.anybody(), lambda s, a: reflection_deeds.keep(s, a, draft), see.id)


def circular(see: Sight) -> Doing:
    target = see.chance.choice((Target(Aim.EVERYONE), Target(Aim.ROLE, Role.KEY_PERSON.value)))
    urgent = see.chance.random() < 0.3

    def sends(session: Session, act: Act) -> None:
        circulars.keep_draft(
            session, act, see.id, see.town.programme_id, text="Hej alla", target=target, urgent=urgent
        )
        circulars.send(session, act, see.id)

    return Doing(see.facilitator(), sends, f"{see.id} {'urgent' if urgent else ''}")


def pause(see: Sight) -> Doing:
    return Doing(see.facilitator(), lambda s, a: pause_deeds.pause(s, a, see.town.programme_id))


def resume(see: Sight) -> Doing:
    return Doing(see.facilitator(), lambda s, a: pause_deeds.resume(s, a, see.town.programme_id))


def organisation_changes_cluster(see: Sight) -> Doing:
    one, cluster = see.one_of(see.town.organisations(see.session)), see.chance.choice(CLUSTERS)
    name = organisations.by_id(see.session, one).name
    deed: Deed = lambda s, a: organisation_deeds.change(s, a, one, name=name, cluster=cluster, mentor=False)  # noqa: E731
    return Doing(see.facilitator(), deed, f"{one} to {cluster}")


def organisation_leaves(see: Sight) -> Doing:
    one = see.one_of(see.town.organisations(see.session)[1:])
    return Doing(see.facilitator(), lambda s, a: organisation_departures.leave(s, a, one), one)


def organisation_comes_back(see: Sight) -> Doing:
    one = see.one_of(see.town.organisations(see.session, left=True))
    return Doing(see.facilitator(), lambda s, a: organisation_departures.come_back(s, a, one), one)


def somebody_joins(see: Sight) -> Doing:
    who, role = see.town.newcomer(see.now), see.chance.choice(IN_A_TEAM)
    home = see.one_of(see.town.organisations(see.session))
    here = see.programme
    deed: Deed = lambda s, a: organisation_deeds.add_person(s, a, here, home, who, role)  # noqa: E731
    return Doing(see.facilitator(), deed, who.id)


def somebody_is_removed(see: Sight) -> Doing:
    who = see.anybody()
    deed: Deed = lambda s, a: departure_deeds.remove(s, a, see.town.programme_id, who.id)  # noqa: E731
    return Doing(see.facilitator(), deed, who.id)


def somebody_declines(see: Sight) -> Doing:
    return Doing(see.anybody(), lambda s, a: departure_deeds.decline(s, a, see.town.programme_id))


def everything_handed_over(see: Sight) -> Doing:
    who, to = see.anybody(), see.anybody()
    deed: Deed = lambda s, a: handover_deeds.everything(s, a, see.town.programme_id, who.id, to=to.id)  # noqa: E731
    return Doing(see.facilitator(), deed, f"{who.id} to {to.id}")
