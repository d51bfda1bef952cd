"""The improvement work of a programme, read through one person's eyes for the files she takes along."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.improvement.actions import Action
from programme.improvement.check_ins import caught_up
from programme.improvement.dossiers import Move
from programme.improvement.findings import Finding
from programme.improvement.ideas import TakenUp
from programme.improvement.measures import Measure
from programme.people.visibility import Viewer
from programme.programmes.programmes import Programme
from programme.screens.exports import Improved, Tested, improved
from storage.ground.batches import some
from storage.improvement import action_deeds, cycles, ideas, improvements, measures
from storage.improvement.tables import Finding as FindingRow
from storage.improvement.tables import Improvement as Row
from storage.improvement.tables import ImprovementMove
from storage.people import people
from storage.people import tables as people_tables


@dataclass(frozen=True, slots=True)
class Work:
    """What one person may see of it."""

    improvements: tuple[Improved, ...]
    ideas: tuple[TakenUp, ...]
    cycles: tuple[Tested, ...]
    measures: tuple[Measure, ...]
    actions: tuple[Action, ...]


def work(session: Session, programme: Programme, viewer: Viewer, *, now: datetime) -> Work:
    """All of a programme that ``viewer`` may see; a test is told as it is by its plan at ``now``."""
    seen = improvements.seen_by(session, viewer.person_id, Row.programme_id == programme.id)
    there = {one.id for one in seen}
    tested = [
        replace(one, cycle=caught_up(one.cycle, now=now, zone=programme.zone))
        for one in cycles.of_programme(session, programme.id, viewer)
        if one.cycle.improvement_id in there
    ]
    measured = measures.of_programme(session, programme.id, viewer)
    return Work(
        improvements=improved(
            viewer,
            seen,
            findings=_findings(session, there),
            moves=_moves(session, there),
            tests=Counter(one.cycle.improvement_id for one in tested),
            today=programme.today(now),
            zone=programme.zone,
        ),
        ideas=tuple(
            replace(
                one,
                by=tuple(taker for taker in one.by if taker.id in there),
                since={taker: at for taker, at in one.since.items() if taker in there},
            )
            for one in reversed(ideas.open_to(session, viewer.person_id))
            if one.idea.programme_id == programme.id
        ),
        cycles=tuple(tested),
        measures=tuple(one for one in measured if one.improvement_id in there),
        actions=tuple(action_deeds.readable(session, viewer.person_id, programme.id)),
    )


def _findings(session: Session, improvement_ids: Iterable[str]) -> dict[str, list[Finding]]:
    """Improvement → what its group came to, in the order it was kept."""
    found: dict[str, list[Finding]] = {}
    for ids in some(improvement_ids):
        rows = session.execute(
            select(FindingRow, people_tables.Person)
            .join(people_tables.Person, people_tables.Person.id == FindingRow.by_id)
            .where(FindingRow.improvement_id.in_(ids))
            .order_by(FindingRow.at, FindingRow.id)
        )
        for row, by in rows:
            kept = {name: getattr(row, name) for name in SAME}
            found.setdefault(row.improvement_id, []).append(Finding(**kept, by=people.person(by)))
    return found


def _moves(session: Session, improvement_ids: Iterable[str]) -> dict[str, list[Move]]:
    """Improvement → its steps forward and back, the first first."""
    found: dict[str, list[Move]] = {}
    for ids in some(improvement_ids):
        rows = session.execute(
            select(ImprovementMove, people_tables.Person)
            .join(people_tables.Person, people_tables.Person.id == ImprovementMove.by_id)
            .where(ImprovementMove.improvement_id.in_(ids))
            .order_by(ImprovementMove.number)
        )
        for row, by in rows:
            move = Move(row.from_state, row.to_state, row.because, row.reason, row.at, people.person(by))
            found.setdefault(row.improvement_id, []).append(move)
    return found


SAME = ("id", "improvement_id", "method", "lines", "link", "file_id", "file_name", "at")
"""What a finding and its row call by the same name."""
