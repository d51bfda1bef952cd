"""Reflections: begun in a form, kept, changed and removed by the one who writes."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.meetings.stages import step_now
from programme.people.acts import Act
from programme.people.people import Membership, Person
from programme.people.visibility import (
    MayRead,
    Viewer,
    may_change,
    may_widen,
)
from programme.programmes.programmes import Programme
from programme.programmes.template import QuestionWhen
from programme.reflections.reflections import (
    Draft,
    Paper,
    Reflection,
    levels,
    proposed_for,
    require_fit,
    writes_as,
)
from programme.reflections.returns import asked_in
from storage.ground.columns import new_id
from storage.meetings import meetings
from storage.people import audit_trail, people
from storage.people import tables as people_tables
from storage.programmes import programmes
from storage.programmes import tables as programme_tables
from storage.reflections import questions, returns
from storage.reflections import tables as reflection_tables
from storage.reflections.reflections import among, of_row


def paper(
    session: Session,
    act: Act,
    *,
    programme_id: str | None = None,
    notice_id: str | None = None,
    text: str = "",
) -> Paper:
    """A new form: in the programme asked for, in that of a question, or else in the newest one has.

    Raises Refusal when somebody is in no programme, or was never asked that question.
    """
    asked = questions.asked(session, notice_id, act.by) if notice_id else None
    mine = programmes.of_person(session, act.by.id)
    chosen = _chosen(mine, asked.programme_id if asked else programme_id)
    seat = writes_as(people.viewer(session, act.by.id).seats, chosen.id)
    question = chosen.question(asked.occasion) if asked else None
    if asked and question is None:
        raise Refusal("question-gone")
    step = (
        question.step
        if question
        else step_now(chosen.template.steps, *_where(session, chosen, seat, act.now)).id
    )
    last = session.get_one(people_tables.Person, act.by.id).last_may_read
    offered = levels(in_organisation=seat.organisation_id is not None)
    draft = Draft(new_id(), chosen.id, text, proposed_for(question, last, offered), step, notice_id=notice_id)
    quotes = returns.to_question(session, chosen.id, question, seat.organisation_id, act.by.id)
    return Paper(
        draft,
        chosen,
        () if asked else tuple(mine),
        _name_of(session, seat.organisation_id),
        asked_in(question, quotes) if question else None,
        in_committee=question is not None and question.when is QuestionWhen.IN_COMMITTEE,
        quotes=quotes,
        for_host=question is not None and question.for_host,
    )


def _chosen(mine: list[Programme], programme_id: str | None) -> Programme:
    found = [one for one in mine if programme_id in {None, one.id}]
    if not found:
        raise Refusal("reflection-not-in-programme" if mine else "reflection-no-programme")
    return found[0]


def _where(
    session: Session, programme: Programme, seat: Membership, now: datetime
) -> tuple[dict[str, date], date]:
    """The dates of the seat's own cluster; for a facilitator the first of each step."""
    if seat.cluster_id is not None:
        held = meetings.of_cluster(session, programme, seat.cluster_id)
    else:
        held = meetings.of_programme(session, programme.id)
    return {one.step: one.on for one in reversed(held)}, programme.today(now)


def paper_again(session: Session, act: Act, reflection_id: str) -> Paper:
    """The form of something kept before. Raises Refusal when it is gone, or somebody else's."""
    row = _own_row(session, reflection_id, act.by)
    programme = programmes.by_id(session, row.programme_id)
    question = programme.question(row.question) if row.question else None
    draft = Draft(row.id, row.programme_id, row.text, row.may_read, row.step, row.joint, changes=True)
    asks = question is not None and question.when is QuestionWhen.IN_COMMITTEE
    text, home = question.text if question else None, _name_of(session, row.organisation_id)
    return Paper(draft, programme, (), home, text, in_committee=asks)


def keep(session: Session, act: Act, draft: Draft) -> Reflection:
    """Keeps a new reflection and remembers who may read as the choice of next time.

    The same draft sent again is kept once. Raises Refusal when it does not fit.
    """
    row = session.get(reflection_tables.Reflection, draft.id) or _begun(session, act, draft)
    if not returns.is_for_host(session, row.programme_id, row.question):
        session.get_one(people_tables.Person, act.by.id).last_may_read = draft.may_read
    return _write(session, act, row, draft)


def change(session: Session, act: Act, draft: Draft) -> Reflection:
    """Writes something kept before anew. Raises Refusal when it is gone, somebody else's, or does not fit."""
    return _write(session, act, _own_row(session, draft.id, act.by), draft)


def remove(session: Session, act: Act, reflection_id: str) -> None:
    """Takes a reflection away for good; what is already gone stays gone."""
    row = session.get(reflection_tables.Reflection, reflection_id)
    if row is not None:
        session.delete(_own_row(session, row.id, act.by))
        session.flush()


def _begun(session: Session, act: Act, draft: Draft) -> reflection_tables.Reflection:
    seat = writes_as(people.viewer(session, act.by.id).seats, draft.programme_id)
    row = reflection_tables.Reflection(
        id=draft.id,
        programme_id=draft.programme_id,
        author_id=act.by.id,
        organisation_id=seat.organisation_id,
        cluster_id=seat.cluster_id,
        question=questions.asked(session, draft.notice_id, act.by).occasion if draft.notice_id else None,
        written_at=act.now,
        **_content(draft),
    )
    session.add(row)
    return row


def _write(session: Session, act: Act, row: reflection_tables.Reflection, draft: Draft) -> Reflection:
    _require_own(row, act.by)
    steps = programmes.by_id(session, row.programme_id).template.steps
    require_fit(draft, levels(in_organisation=row.organisation_id is not None), steps)
    _require_may_open(session, row, act.by, draft.may_read)
    if row.may_read is not draft.may_read:
        audit_trail.widened(session, act, row.programme_id, row.id, row.may_read, draft.may_read)
        row.cluster_id = _cluster_of(session, row.organisation_id)  # chosen anew, as things are today
    wanted = _content(draft)
    if any(getattr(row, name) != value for name, value in wanted.items()):
        row.edited_at = act.now
        for name, value in wanted.items():
            setattr(row, name, value)
    session.flush()
    return among(session, reflection_tables.Reflection.id == row.id)[0]


def _require_may_open(
    session: Session, row: reflection_tables.Reflection, by: Person, wanted: MayRead
) -> None:
    """Raises Refusal where it would let somebody new read the words of one who has left."""
    order = tuple(MayRead)
    wider = order.index(wanted) > order.index(row.may_read)
    if wider and not may_widen(people.viewer(session, by.id), of_row(row)):
        raise Refusal("reflection-left", field="may_read")


def _content(draft: Draft) -> dict[str, object]:
    return {"text": draft.text, "may_read": draft.may_read, "step": draft.step, "joint": draft.joint}


def _own_row(session: Session, reflection_id: str, by: Person) -> reflection_tables.Reflection:
    row = session.get(reflection_tables.Reflection, reflection_id)
    if row is None:
        raise Refusal("reflection-gone", field="text")
    _require_own(row, by)
    return row


def _require_own(row: reflection_tables.Reflection, by: Person) -> None:
    if not may_change(Viewer(by.id, ()), of_row(row)):
        raise Refusal("reflection-gone", field="text")  # that it is somebody else's is nobody's business


def _name_of(session: Session, organisation_id: str | None) -> str:
    return session.get_one(programme_tables.Organisation, organisation_id).name if organisation_id else ""


def _cluster_of(session: Session, at: str | None) -> str | None:
    return session.get_one(programme_tables.Organisation, at).cluster_id if at else None
