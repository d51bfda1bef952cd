"""Programmes: started from a template, of which each keeps a copy of its own."""

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.languages import Language
from programme.meetings import slips_in
from programme.people import Person
from programme.programmes import Programme
from programme.refusals import Refusal
from programme.roles import Role
from programme.template import Template
from storage import people, tables
from storage.columns import new_id

_templates: dict[tuple[str, int], Template] = {}
"""Read once for each version of each programme: a template is some forty kilobytes of text."""


LONGEST_TITLE = 75
"""Characters; what an option in a Slack list holds."""


def programme(row: tables.Programme) -> Programme:
    key = (row.id, row.version)
    if key not in _templates:
        _templates[key] = Template.model_validate_json(row.template)
    return Programme(
        id=row.id,
        workspace_id=row.workspace_id,
        title=row.title,
        language=row.language,
        country=row.country,
        zone=row.zone,
        template=_templates[key],
        version=row.version,
    )


def by_id(session: Session, programme_id: str) -> Programme:
    """The programme; raises NoResultFound when there is none."""
    return programme(session.get_one(tables.Programme, programme_id))


def led_by(session: Session, programme_id: str, person: Person) -> Programme:
    """The programme, for one of its facilitators; raises Refusal for anybody else, and when it is gone."""
    row = session.get(tables.Programme, programme_id)
    if row is None:
        raise Refusal("programme-gone")
    if not people.viewer(session, person.id).facilitates(programme_id):
        raise Refusal("only-facilitator")
    return programme(row)


def of_person(session: Session, person_id: str) -> list[Programme]:
    """The programmes somebody has a seat in, the newest first."""
    query = (
        select(tables.Programme)
        .join(tables.Membership, tables.Membership.programme_id == tables.Programme.id)
        .where(tables.Membership.person_id == person_id)
        .order_by(tables.Programme.created_at.desc(), tables.Programme.id)
        .distinct()
    )
    return [programme(row) for row in session.scalars(query)]


def start(  # noqa: PLR0913  a programme is these things
    session: Session,
    template: Template,
    *,
    title: str,
    language: Language,
    country: str,
    zone: str,
    dates: dict[str, date],
    by: Person,
    now: datetime,
) -> Programme:
    """Makes a programme with its meetings, one a step that has a date; ``by`` becomes its facilitator.

    Raises Refusal when the dates do not hang together.
    """
    row = tables.Programme(
        id=new_id(),
        workspace_id=by.workspace_id,
        title=_titled(title),
        language=language,
        country=country,
        zone=zone,
        template=template.model_dump_json(),
        created_at=now,
        created_by_id=by.id,
    )
    made = programme_of_new(row, template)
    for step, key in slips_in(template, dates, today=made.today(now)).items():
        raise Refusal(key, field=step)
    session.add(row)
    session.flush()
    session.add(tables.Membership(programme_id=row.id, person_id=by.id, role=Role.FACILITATOR))
    session.add_all(tables.Meeting(programme_id=row.id, step=step, on=on) for step, on in dates.items())
    session.flush()
    return made


def rename(session: Session, programme_id: str, *, title: str, language: Language, by: Person) -> Programme:
    """Another title, or the language of what is written for everybody. Raises Refusal."""
    led_by(session, programme_id, by)
    row = session.get_one(tables.Programme, programme_id)
    row.title, row.language = _titled(title), language
    session.flush()
    return programme(row)


def _titled(title: str) -> str:
    named = " ".join(title.split())
    if not named:
        raise Refusal("programme-title-missing", field="title")
    if len(named) > LONGEST_TITLE:
        raise Refusal("programme-title-long", field="title", most=LONGEST_TITLE)
    return named


def programme_of_new(row: tables.Programme, template: Template) -> Programme:
    row.version = 1
    _templates[row.id, 1] = template
    return programme(row)
