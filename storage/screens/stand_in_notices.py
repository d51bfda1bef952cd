"""Standing in: what somebody hears of instead of who is away, as it is promised, for her letter and Home."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from programme.ground.speeches import speeches
from programme.improvement.actions import Action
from programme.improvement.cycles import Phase
from programme.people.absences import Absence
from programme.preparations.preparations import Owed, State
from programme.screens.stand_in_notices import Covered, StandsIn
from storage.ground.kinds import Known, Telling
from storage.ground.tables import Notice
from storage.improvement import actions, check_in_notices, cycles
from storage.improvement.tables import Cycle as CycleRow
from storage.people import absences
from storage.preparations import preparations


def covered(session: Session, some: Collection[Absence]) -> dict[str, tuple[Covered, ...]]:
    """Absence → the open things of who is away that its stand-in is reminded of or asked about in it."""
    promised = _promised(session, some)
    every = set[str]().union(*promised.values())
    if not every:
        return {}
    found, whose = _things(session, every)
    return {
        one.id: tuple(
            found[each] for each in found if each in promised[one.id] and whose[each] == one.person.id
        )
        for one in some
    }


def _promised(session: Session, some: Collection[Absence]) -> dict[str, set[str]]:
    """Absence → what is said of in it, by id, to its stand-in: of hers, and of who is away."""
    kinds = [kind for kind, one in speeches().items() if one.reaches_stand_in and kind is not Kind.NUDGE]
    found: dict[str, set[str]] = defaultdict(set)
    with_somebody = [one for one in some if one.stand_in is not None]
    if not with_somebody:
        return found
    rows = session.execute(
        select(Notice.person_id, Notice.subject, Notice.day).where(
            Notice.kind.in_(kinds),
            Notice.dropped_at.is_(None),
            or_(*(_in_it(one) for one in with_somebody)),
        )
    ).all()
    for one in with_somebody:
        found[one.id] = {
            subject
            for person_id, subject, day in rows
            if one.stand_in is not None and person_id == one.stand_in.id and one.since <= day <= one.until
        }
    return found


def _in_it(one: Absence) -> ColumnElement[bool]:
    assert one.stand_in is not None
    return (Notice.person_id == one.stand_in.id) & Notice.day.between(one.since, one.until)


def _things(session: Session, ids: Collection[str]) -> tuple[dict[str, Covered], dict[str, str]]:
    """What is open of them, the nearest first; and whose each is."""
    owing = [one for one in preparations.by_ids(session, ids).values() if one.state is State.OPEN]
    to_do = [one for one in actions.by_ids(session, ids).values() if one.state is State.OPEN]
    tests = cycles.among(session, CycleRow.id.in_(ids), CycleRow.phase != Phase.CLOSED)
    asked = check_in_notices.asked(session, tests)
    dated: list[Owed | Action] = sorted([*owing, *to_do], key=lambda one: one.due_on)
    whose = {one.id: one.responsible.id for one in dated if one.responsible is not None}
    whose |= {key: person.id for key, person in asked.items() if person is not None}
    every: list[Covered] = [*dated, *tests]
    return {one.id: one for one in every if one.id in whose}, whose


def _standing_in(session: Session, tellings: Sequence[Telling]) -> dict[str, StandsIn]:
    away = absences.by_ids(session, [one.row.subject for one in tellings])
    things = covered(session, list(away.values()))
    return {one.row.id: _stands_in(one, away.get(one.row.subject), things) for one in tellings}


def _stands_in(telling: Telling, away: Absence | None, things: Mapping[str, tuple[Covered, ...]]) -> StandsIn:
    asked = away is not None and away.stand_in == telling.reader
    if away is None or not asked:
        return StandsIn(away)
    return StandsIn(away, away.until >= max(away.since, telling.today), things.get(away.id, ()))


def _still_stands_in(telling: Telling, about: StandsIn) -> bool:
    """As long as it is the absence of which it was promised."""
    return about.holds and about.away is not None and about.away.occasion == telling.row.occasion


KNOWN = (Known((Kind.STANDS_IN,), _standing_in, _still_stands_in),)
