"""The readiness board: one page of a programme's organisations, sorted and counted where the rows are."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import (
    Row,
    ScalarSelect,
    Select,
    case,
    exists,
    func,
    or_,
    select,
)
from sqlalchemy.orm import Session

from programme.preparations.preparations import Owed, State
from programme.programmes.programmes import Programme
from programme.screens.boards import A_PAGE, JOINT_SHOWN, OPEN_SHOWN, Asked, Board
from programme.screens.boards import Row as BoardRow
from storage.people import tables as people_tables
from storage.people import unreached
from storage.preparations import preparations
from storage.preparations import tables as preparation_tables
from storage.preparations.undone.outstanding import IS_JOINT, IS_OPEN, IS_SPOKEN_OF, Condition, at_risk
from storage.programmes import organisations
from storage.programmes import tables as programme_tables


def of_programme(session: Session, programme: Programme, asked: Asked, *, now: datetime) -> Board:
    """The page asked for, or the last there is; as many queries however many take part."""
    today = programme.today(now)
    wanted = (*_taking_part(programme), *_narrowed(asked))
    found = (
        session.scalar(select(func.count()).select_from(programme_tables.Organisation).where(*wanted)) or 0
    )
    pages = max(1, -(-found // A_PAGE))
    page = min(max(asked.page, 0), pages - 1)
    joint, joint_found = _joint(session, programme, asked, today)
    some = session.execute(_in_order(wanted, today).limit(A_PAGE).offset(page * A_PAGE)).all()
    return Board(
        programme=programme,
        today=today,
        asked=replace(asked, programme_id=programme.id, page=page),
        rows=_rows(session, programme, some, today),
        found=found,
        pages=pages,
        joint=joint,
        joint_found=joint_found,
        clusters=tuple(organisations.clusters(session, programme.id)),
        preparations=programme.template.preparations,
    )


def _taking_part(programme: Programme) -> tuple[Condition, ...]:
    one = programme_tables.Organisation
    return one.programme_id == programme.id, one.left_on.is_(None)


def _narrowed(asked: Asked) -> list[Condition]:
    one, found = programme_tables.Organisation, []
    if asked.cluster_id:
        found.append(one.cluster_id == asked.cluster_id)
    if asked.preparation:
        lacks = _its_own(IS_OPEN, preparation_tables.Preparation.item == asked.preparation)
        found.append(exists().where(*lacks).correlate(one))
    words = " ".join(asked.words.split())
    if words:
        found.append(or_(one.known_as.contains(words.casefold(), autoescape=True), _has_somebody(words)))
    return found


def _has_somebody(words: str) -> Condition:
    """SQLite folds no letters beyond z, so å is looked for as names are written too."""
    spelt = {words, words.lower(), words.upper(), words.title()}
    seat, person = people_tables.Membership, people_tables.Person
    return (
        exists()
        .where(
            seat.organisation_id == programme_tables.Organisation.id,
            person.id == seat.person_id,
            or_(*(person.name.icontains(one, autoescape=True) for one in sorted(spelt))),
        )
        .correlate(programme_tables.Organisation)
    )


def _its_own(*conditions: Condition) -> tuple[Condition, ...]:
    """Preparations of the organisation of the query around."""
    return preparation_tables.Preparation.organisation_id == programme_tables.Organisation.id, *conditions


def _first_at_risk(today: date) -> ScalarSelect[date]:
    responsible = people_tables.Person.id == preparation_tables.Preparation.responsible_id
    return (
        select(func.min(preparation_tables.Preparation.due_on))
        .select_from(preparation_tables.Preparation)
        .outerjoin(people_tables.Person, responsible)
        .where(*_its_own(at_risk(today)))
        .correlate(programme_tables.Organisation)
        .scalar_subquery()
    )


def _first_due() -> ScalarSelect[date]:
    first = select(func.min(preparation_tables.Preparation.due_on)).where(*_its_own(IS_SPOKEN_OF))
    return first.correlate(programme_tables.Organisation).scalar_subquery()


def _in_order(wanted: Sequence[Condition], today: date) -> Select[programme_tables.Organisation, str, date]:
    """Those at risk first, then those with something open, then the ready ones; the most urgent first.

    Each column is named and sorted by alone, so that it is found out once for each organisation.
    """
    risk, due = _first_at_risk(today).label("risk"), _first_due().label("due")
    anything = exists().where(*_its_own(IS_OPEN)).correlate(programme_tables.Organisation).label("anything")
    return (
        select(programme_tables.Organisation, programme_tables.Cluster.name, risk)
        .add_columns(due, anything)
        .join(
            programme_tables.Cluster, programme_tables.Cluster.id == programme_tables.Organisation.cluster_id
        )
        .where(*wanted)
        .order_by(
            risk.asc().nulls_last(),
            due.asc().nulls_last(),
            anything.desc(),
            programme_tables.Organisation.known_as,
            programme_tables.Organisation.id,
        )
    )


def _rows(
    session: Session,
    programme: Programme,
    some: Sequence[Row[programme_tables.Organisation, str, date]],
    today: date,
) -> tuple[BoardRow, ...]:
    ids = [one.id for one, *_ in some]
    counts = _counts(session, ids)
    lost = unreached.in_programmes(session, [programme.id])[programme.id]
    unreachable = Counter(one.organisation_id for one in lost)
    left = _open(session, ids, today)
    return tuple(
        BoardRow(
            organisation=organisations.organisation(one, cluster),
            done=counts.get(one.id, (0, 0))[0],
            of=counts.get(one.id, (0, 0))[1],
            open=tuple(left[one.id]),
            at_risk=risk is not None,
            unreachable=unreachable[one.id],
        )
        for one, cluster, risk, *_ in some
    )


def _counts(session: Session, ids: Sequence[str]) -> dict[str, tuple[int, int]]:
    """How many are done, of how many that apply."""
    row = preparation_tables.Preparation
    done = func.count(case((row.state == State.DONE, 1)))
    found = session.execute(
        select(row.organisation_id, done, func.count())
        .where(row.organisation_id.in_(ids), row.state != State.EXEMPT)
        .group_by(row.organisation_id)
    )
    return {one: (finished, of) for one, finished, of in found if one is not None}


def _open(session: Session, ids: Sequence[str], today: date) -> dict[str, list[Owed]]:
    """The most urgent of what each of some organisations has left; what is let be comes last."""
    row = preparation_tables.Preparation
    urgency = case((at_risk(today), 0), (IS_SPOKEN_OF, 1), else_=2)
    place = func.row_number().over(partition_by=row.organisation_id, order_by=(urgency, row.due_on, row.item))
    ranked = (
        select(row.id, place.label("place"))
        .outerjoin(people_tables.Person, people_tables.Person.id == row.responsible_id)
        .where(row.organisation_id.in_(ids), IS_OPEN)
        .subquery()
    )
    order = dict(
        session.execute(select(ranked.c.id, ranked.c.place).where(ranked.c.place <= OPEN_SHOWN)).all()
    )
    found: dict[str, list[Owed]] = defaultdict(list)
    for one in sorted(preparations.among(session, row.id.in_(order)), key=lambda one: order[one.id]):
        found[one.organisation_id or ""].append(one)
    return found


def _joint(session: Session, programme: Programme, asked: Asked, today: date) -> tuple[tuple[Owed, ...], int]:
    """What clusters owe together that is at risk, the most urgent of it; and how much there is.

    Of one cluster where only that is asked for.
    """
    row = preparation_tables.Preparation
    risky = (
        select(row.id)
        .outerjoin(people_tables.Person, people_tables.Person.id == row.responsible_id)
        .where(IS_JOINT, row.programme_id == programme.id, at_risk(today))
        .order_by(row.due_on, row.item, row.id)
    )
    if asked.cluster_id:
        risky = risky.where(row.cluster_id == asked.cluster_id)
    found = session.scalars(risky).all()
    return tuple(preparations.among(session, row.id.in_(found[:JOINT_SHOWN]))), len(found)
