"""An idea's originator hears that others have taken it up, and what they decided once they had tried it."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.ground.roles import Role
from programme.improvement.cycles import Decision
from programme.improvement.idea_notices import Taken
from programme.improvement.ideas import Idea as Told
from programme.people.acts import Act
from programme.people.people import Person, who_answers
from programme.people.visibility import may_see_improvement
from storage.ground import notices
from storage.ground.kinds import Known, Telling
from storage.improvement import improvements
from storage.improvement.tables import Cycle, Idea
from storage.people import people
from storage.programmes import programmes
from storage.programmes.tables import Organisation

UP, BECAME = "taken up", "became"


def taken_up(session: Session, act: Act, idea_id: str, improvement_id: str) -> None:
    """Another team has it from now on."""
    _tell(session, act, idea_id, improvement_id, f"{UP} {improvement_id}")


def tried(session: Session, act: Act, cycle: Cycle) -> None:
    """What was decided about a test of it: each decision is told once."""
    if cycle.idea_id is not None and cycle.decision is not None:
        occasion = f"{BECAME} {cycle.improvement_id} {cycle.id}"
        _tell(session, act, cycle.idea_id, cycle.improvement_id, occasion)


def _tell(session: Session, act: Act, idea_id: str, improvement_id: str, occasion: str) -> None:
    """Whose it is hears of what she may see, and nobody hears of herself or her own team."""
    row, one = session.get_one(Idea, idea_id), improvements.by_ids(session, [improvement_id])[improvement_id]
    hears = _who_hears(session, row) if row.organisation_id != one.organisation_id else None
    if hears is None or hears.id == act.by.id:
        return
    programme = programmes.by_id(session, one.programme_id)
    day = programme.calendar.on_or_after(next_morning(act.now, hears.zone))
    news = Notice(Kind.TAKEN_UP, programme.id, hears.id, idea_id, occasion, day)
    notices.promise(session, programme.workspace_id, [news])


def _who_hears(session: Session, row: Idea) -> Person | None:
    """Who wrote it down, while she is there and can be reached; then whoever keeps things together there."""
    there = people.members(session, row.programme_id, organisation_ids=[row.organisation_id])
    writer = next((one.person for one in there if one.person.id == row.by_id), None)
    return writer if writer is not None and writer.reachable else who_answers((Role.KEY_PERSON,), there)


def _facts(session: Session, tellings: Sequence[Telling]) -> dict[str, Taken]:
    where = {one.row.id: one.row.occasion.removeprefix(UP).removeprefix(BECAME).split() for one in tellings}
    there = improvements.by_ids(session, {parts[0] for parts in where.values()})
    told = _ideas(session, {one.row.subject for one in tellings})
    became = _decisions(session, {parts[1] for parts in where.values() if parts[1:]})
    by = _writers(session, {one.row.subject for one in tellings})
    return {
        one.row.id: Taken(
            told.get(one.row.subject),
            there.get(where[one.row.id][0]),
            became.get(where[one.row.id][-1]),
            own=by.get(one.row.subject) == one.reader.id,
        )
        for one in tellings
    }


def _ideas(session: Session, idea_ids: set[str]) -> dict[str, Told]:
    rows = session.execute(
        select(Idea, Organisation.name)
        .join(Organisation, Organisation.id == Idea.organisation_id)
        .where(Idea.id.in_(idea_ids))
    )
    return {
        row.id: Told(row.id, row.programme_id, row.organisation_id, name, row.text, row.at)
        for row, name in rows
    }


def _writers(session: Session, idea_ids: set[str]) -> dict[str, str]:
    return dict(session.execute(select(Idea.id, Idea.by_id).where(Idea.id.in_(idea_ids))).all())


def _decisions(session: Session, cycle_ids: set[str]) -> dict[str, Decision]:
    rows = session.execute(select(Cycle.id, Cycle.decision).where(Cycle.id.in_(cycle_ids)))
    return {cycle_id: decision for cycle_id, decision in rows if decision is not None}


def _may_hear(telling: Telling, about: Taken) -> bool:
    """As long as she may see where it was taken up, and the decision stands."""
    one, decided = about.improvement, telling.row.occasion.startswith(BECAME)
    if about.idea is None or one is None or (decided and about.became is None):
        return False
    return may_see_improvement(telling.viewer, one)


KNOWN = (Known((Kind.TAKEN_UP,), _facts, _may_hear),)
