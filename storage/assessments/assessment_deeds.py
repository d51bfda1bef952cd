"""Self-assessments: a round is begun, levels are chosen, alone or together, and it is opened to others.

Every deed asks programme/people/visibility.py first and raises Refusal when the rules say no; all answer how
the round stands afterwards. The preparation is done when every point has a level, or *don't know yet*.
"""

from collections.abc import Collection, Mapping

from sqlalchemy import delete
from sqlalchemy.orm import Session

from programme.assessments import keeping
from programme.assessments.assessments import LONGEST_COMPANY, LONGEST_WORDS, Mark, Round
from programme.assessments.keeping import Filled
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.visibility import may_assess, may_open_levels
from programme.preparations.preparations import DoneHow, Evidence, Owed, State
from storage.assessments import checklists, rounds, tables
from storage.people import people
from storage.preparations import preparation_deeds, preparations
from storage.programmes import tables as programme_tables

LEVELS = Evidence(DoneHow.LEVELS)


def begin(session: Session, act: Act, preparation_id: str) -> Round:
    """The round of one preparation, begun with the newest version of its checklist; once begun it is that.

    What a facilitator begins, for a team without Slack, she sees.
    """
    owed = to_assess(session, act, preparation_id)
    found = rounds.of_preparation(session, owed.id)
    if found is not None:
        return found
    if owed.state is State.EXEMPT:
        raise Refusal("preparation-is-exempt")
    checklist = checklists.named(session, owed.programme_id, owed.item.checklist or "")
    row = tables.Round(
        preparation_id=owed.id,
        programme_id=owed.programme_id,
        organisation_id=owed.organisation_id,
        checklist=checklist.model_dump(mode="json"),
        to_facilitator=not people.viewer(session, act.by.id).sits_in(owed.organisation_id),
        begun_at=act.now,
        begun_by_id=act.by.id,
    )
    session.add(row)
    session.flush()
    return rounds.by_id(session, row.id)


def keep(
    session: Session, act: Act, round_id: str, filled: Filled, *, shown: Filled, touched: Collection[str] = ()
) -> Round:
    """All that stands on somebody's screen; ``touched`` are the points whose levels were chosen just now."""
    one = _assessed(session, act, round_id)
    for point, level in filled.levels.items():
        if not one.checklist.holds(point, level):
            raise Refusal("assessment-off-scale", highest=one.checklist.highest)
    for each in one.checklist.points:
        before = one.mark(each.id)
        after = keeping.kept(before, filled, shown, touched=touched, by=act.by, at=act.now)
        if after != before:
            _write(session, one, after)
    if filled.company is not None and filled.company != (shown.company or ""):
        _row(session, one).took_part = _fitting(filled.company, LONGEST_COMPANY)
    return _as_it_stands(session, act, one)


def settle(session: Session, act: Act, round_id: str, point: str, level: int) -> Round:
    """Of two levels chosen at once, one holds."""
    one = _assessed(session, act, round_id)
    _write(session, one, keeping.settled(one.mark(point), level, by=act.by, at=act.now))
    return _as_it_stands(session, act, one)


def take_back(session: Session, act: Act, preparation_id: str, was: Mapping[str, int | None]) -> Round:
    """Levels somebody has just chosen are again what they were: point → level, or None for none.

    What was done by them is to be done again.
    """
    owed = to_assess(session, act, preparation_id)
    one = rounds.of_preparation(session, owed.id)
    if one is None:
        raise Refusal("assessment-gone")
    for point, level in was.items():
        if level is not None and not one.checklist.holds(point, level):
            raise Refusal("thing-gone")
        _write(session, one, keeping.taken_back(one.mark(point), level, by=act.by))
    session.flush()
    now = rounds.by_id(session, one.id)
    if now.done and not now.complete:
        preparation_deeds.reopen(session, act, owed.id)
    return rounds.by_id(session, one.id)


def answer_alone(session: Session, act: Act, round_id: str, levels: Mapping[str, int]) -> Round:
    """Her own levels before they talk, in place of those she gave before. Only for the team itself."""
    one = rounds.by_id(session, round_id)
    viewer = people.viewer(session, act.by.id)
    if not may_assess(viewer, one.programme_id, one.organisation_id, stands_in=False):
        raise Refusal("preparation-not-yours")
    for point, level in levels.items():
        if not one.checklist.holds(point, level):
            raise Refusal("assessment-off-scale", highest=one.checklist.highest)
    voice = tables.Voice
    session.execute(delete(voice).where(voice.round_id == one.id, voice.person_id == act.by.id))
    facts = {"round_id": one.id, "person_id": act.by.id, "at": act.now}
    session.add_all(voice(point=point, level=level, **facts) for point, level in levels.items())
    session.flush()
    return one


def tell(session: Session, act: Act, round_id: str, said: Mapping[str, str]) -> Round:
    """What they say of the whole, as far as they were asked: ``movement`` with its lessons, and ``needs``."""
    one = _assessed(session, act, round_id)
    row = _row(session, one)
    row.movement = _fitting(said.get("movement", row.movement), LONGEST_WORDS, field="movement")
    row.needs = _fitting(said.get("needs", row.needs), LONGEST_WORDS, field="needs")
    session.flush()
    return rounds.by_id(session, one.id)


def open_to_cluster(session: Session, act: Act, round_id: str, *, opened: bool = True) -> Round:
    """The cluster it meets in now sees the levels, or nobody else any more."""
    one = _to_open(session, act, round_id, opened=opened)
    organisation = session.get_one(programme_tables.Organisation, one.organisation_id)
    _row(session, one).cluster_id = organisation.cluster_id if opened else None
    session.flush()
    return rounds.by_id(session, one.id)


def open_to_facilitator(session: Session, act: Act, round_id: str, *, opened: bool = True) -> Round:
    one = _to_open(session, act, round_id, opened=opened)
    _row(session, one).to_facilitator = opened
    session.flush()
    return rounds.by_id(session, one.id)


def stands_in(session: Session, owed: Owed) -> bool:
    """Whether nobody in the team has Slack: then a facilitator may write for it."""
    return not any(one.person.slack_id for one in preparations.team_of(session, owed))


def to_assess(session: Session, act: Act, preparation_id: str) -> Owed:
    """What her team assesses itself in, or one she writes for. Raises Refusal."""
    owed = preparations.by_id(session, preparation_id)
    viewer = people.viewer(session, act.by.id)
    if owed.organisation_id is None or owed.item.checklist is None:
        raise Refusal("thing-gone")
    if not may_assess(viewer, owed.programme_id, owed.organisation_id, stands_in=stands_in(session, owed)):
        raise Refusal("preparation-not-yours")
    return owed


def _assessed(session: Session, act: Act, round_id: str) -> Round:
    one = rounds.by_id(session, round_id)
    to_assess(session, act, one.preparation_id)
    return one


def _to_open(session: Session, act: Act, round_id: str, *, opened: bool) -> Round:
    """One whose levels are all there: what is watched while it is made is painted."""
    one = rounds.by_id(session, round_id)
    if not may_open_levels(people.viewer(session, act.by.id), one):
        raise Refusal("preparation-not-yours")
    if opened and not one.complete:
        raise Refusal("assessment-open-unfinished", left=len(one.checklist.points) - one.answered)
    return one


def _as_it_stands(session: Session, act: Act, one: Round) -> Round:
    """With the preparation done, if that was the last point."""
    session.flush()
    now = rounds.by_id(session, one.id)
    if not now.complete or now.done:
        return now
    preparation_deeds.finish(session, act, one.preparation_id, LEVELS)
    return rounds.by_id(session, one.id)


def _write(session: Session, one: Round, mark: Mark) -> None:
    key = {"round_id": one.id, "point": mark.point}
    row = session.get(tables.Mark, key)
    if row is None:
        row = tables.Mark(**key)
        session.add(row)
    row.level, row.at = mark.level, mark.at
    row.by_id = mark.by.id if mark.by else None
    row.comment, row.comment_by_id = mark.comment, mark.noted_by
    row.rival = mark.rival.level if mark.rival else None
    row.rival_by_id = mark.rival.by.id if mark.rival else None


def _row(session: Session, one: Round) -> tables.Round:
    return session.get_one(tables.Round, one.id)


def _fitting(words: str, most: int, *, field: str | None = None) -> str:
    if len(words) > most:
        raise Refusal("assessment-words-long", field=field, most=most, length=len(words))
    return words.strip()
