"""What is owed: the questions one can ask of it."""

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, aliased

from programme.preparations import Done, Evidence, Owed, State
from programme.programmes import Programme
from programme.refusals import Refusal
from storage import people, programmes, tables


def among(session: Session, *conditions: ColumnElement[bool]) -> list[Owed]:
    """What is owed under some conditions, by date and then in the template's order."""
    answers, finished = aliased(tables.Person), aliased(tables.Person)
    rows = session.execute(
        select(
            tables.Preparation,
            tables.Programme,
            tables.Organisation.name,
            tables.Cluster.name,
            answers,
            finished,
        )
        .join(tables.Programme, tables.Programme.id == tables.Preparation.programme_id)
        .join(tables.Cluster, tables.Cluster.id == tables.Preparation.cluster_id)
        .outerjoin(tables.Organisation, tables.Organisation.id == tables.Preparation.organisation_id)
        .outerjoin(answers, answers.id == tables.Preparation.responsible_id)
        .outerjoin(finished, finished.id == tables.Preparation.done_by_id)
        .where(*conditions)
    )
    found = [
        _owed(row, programmes.programme(of), organisation or cluster, answering, finisher)
        for row, of, organisation, cluster, answering, finisher in rows
    ]
    return sorted(found, key=lambda one: (one.due_on, one.item.id, one.owner))


def of_programme(session: Session, programme_id: str) -> list[Owed]:
    return among(session, tables.Preparation.programme_id == programme_id)


def by_id(session: Session, preparation_id: str) -> Owed:
    """One of them; raises Refusal when it is gone."""
    found = among(session, tables.Preparation.id == preparation_id)
    if not found:
        raise Refusal("preparation-gone")
    return found[0]


def to_do(session: Session, person_id: str) -> list[Owed]:
    """What somebody answers for and has not done, the nearest first."""
    return among(
        session, tables.Preparation.responsible_id == person_id, tables.Preparation.state == State.OPEN
    )


def _owed(
    row: tables.Preparation,
    programme: Programme,
    owner: str,
    answers: tables.Person | None,
    finished: tables.Person | None,
) -> Owed:
    item = programme.item(row.item)
    return Owed(
        id=row.id,
        programme_id=row.programme_id,
        item=item,
        cluster_id=row.cluster_id,
        meeting_id=row.meeting_id,
        due_on=row.due_on,
        version=row.version,
        state=row.state,
        owner=owner,
        organisation_id=row.organisation_id,
        responsible=people.person(answers) if answers else None,
        later_until=row.later_until,
        reminders=item.reminders if item.reminders is not None else programme.template.reminders,
        done=_done(row, finished),
    )


def _done(row: tables.Preparation, finished: tables.Person | None) -> Done | None:
    if row.done_at is None or row.done_how is None or finished is None:
        return None
    answers = tuple((field, str(answer)) for field, answer in row.answers.items())
    evidence = Evidence(row.done_how, row.link, row.file_id, row.file_name, answers)
    return Done(row.done_at, people.person(finished), evidence)
