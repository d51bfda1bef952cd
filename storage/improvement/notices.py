"""What letters know of improvements: an action as it stands, a test and who is asked about it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from programme.ground.speeches import speech
from programme.improvement.actions import ONCE_MORE, Spoken
from programme.improvement.check_ins import CheckIn, began_on, is_last_look, is_stuck, is_wanted
from programme.improvement.cycles import Cycle
from programme.improvement.improvements import Improvement
from programme.improvement.notices import ON_ACTION, ON_TEST
from programme.people.absences import Absence
from programme.people.people import Person
from programme.preparations.preparations import State
from storage.ground.batches import some
from storage.ground.kinds import Known, Telling
from storage.improvement import actions, check_in_notices, cycles, improvements
from storage.improvement.tables import Cycle as Row
from storage.people import absences


def _actions(session: Session, tellings: Sequence[Telling]) -> dict[str, Spoken | None]:
    """None for an action that is gone."""
    there = actions.by_ids(session, [one.row.subject for one in tellings])
    told = actions.as_told(session, list(there.values()))
    answers = {key: action.responsible for key, action in there.items()}
    absent = _absences(session, tellings, answers)
    return {one.row.id: _spoken(one, told.get(one.row.subject), absent) for one in tellings}


def _spoken(telling: Telling, told: Spoken | None, absent: Mapping[str, Absence]) -> Spoken | None:
    if told is None:
        return None
    absence = absent.get(telling.row.id)
    once_more = telling.row.occasion == ONCE_MORE
    reader_id, today = telling.reader.id, telling.today
    return replace(told, reader_id=reader_id, today=today, absence=absence, once_more=once_more)


def _absences(
    session: Session, tellings: Sequence[Telling], answers: Mapping[str, Person | None]
) -> dict[str, Absence]:
    """Notice → the absence in which its reader stood in that day for who answers for its subject."""
    pairs = {}
    for one in tellings:
        person = answers.get(one.row.subject)
        covers = speech(one.row.kind).reaches_stand_in
        if person is not None and person.id != one.reader.id and covers:
            pairs[one.row.id] = (one.reader.id, person.id, one.said_on)
    found = absences.stood_in(session, set(pairs.values()))
    return {row_id: found[pair] for row_id, pair in pairs.items() if pair in found}


def _is_to_do(telling: Telling, spoken: Spoken | None) -> bool:
    """As it was promised, by the one who would hear of it or for whom she stands in."""
    one = spoken.action if spoken is not None else None
    if spoken is None or one is None or one.state is not State.OPEN or one.version != telling.row.version:
        return False
    hers = one.responsible is not None and one.responsible.id == telling.reader.id
    return hers or spoken.absence is not None


@dataclass(frozen=True, slots=True)
class _Tests:
    """Tests, and improvements that had none; who is asked, by the id of either; tests by improvement."""

    cycles: Mapping[str, Cycle]
    stuck: Mapping[str, Improvement]
    asked: Mapping[str, Person | None]
    tests: Mapping[str, int]


def _check_ins(session: Session, tellings: Sequence[Telling]) -> dict[str, CheckIn]:
    tests = _tests(session, {one.row.subject for one in tellings})
    absent = _absences(session, tellings, tests.asked)
    return {one.row.id: _check_in(one, tests, absent.get(one.row.id)) for one in tellings}


def _tests(session: Session, subjects: Collection[str]) -> _Tests:
    found = {cycle.id: cycle for ids in some(subjects) for cycle in cycles.among(session, Row.id.in_(ids))}
    stuck = improvements.by_ids(session, [one for one in subjects if one not in found])
    asked = check_in_notices.asked(session, list(found.values())) if found else {}
    asked |= {one.id: one.responsible for one in stuck.values()}
    return _Tests(found, stuck, asked, check_in_notices.tests_of(session, stuck))


def _check_in(telling: Telling, tests: _Tests, absence: Absence | None) -> CheckIn:
    subject = telling.row.subject
    about = CheckIn(telling.reader.id, telling.asked_at, asked=tests.asked.get(subject), absence=absence)
    cycle = tests.cycles.get(subject)
    if cycle is None:
        return replace(about, stuck=tests.stuck.get(subject), tests=tests.tests.get(subject, 0))
    began = began_on(cycle, telling.programme.zone)
    return replace(about, cycle=cycle, began_on=began, last=is_last_look(cycle, telling.row.occasion))


def _is_asked(telling: Telling, about: CheckIn) -> bool:
    """Is the question open still, and for this person to answer?"""
    row, programme, cycle = telling.row, telling.programme, about.cycle
    hers = about.asked is not None and about.asked.id == telling.reader.id
    if not hers and about.absence is None:
        return False
    today, zone = programme.today(telling.now), programme.zone
    if cycle is None:
        return about.stuck is not None and is_stuck(about.stuck, tests=about.tests, today=today, zone=zone)
    current = row.kind is Kind.STANDSTILL or row.version == cycle.version
    return current and is_wanted(row.kind, cycle, programme.calendar, today=today, zone=zone)


KNOWN = (Known(ON_ACTION, _actions, _is_to_do), Known(ON_TEST, _check_ins, _is_asked))
