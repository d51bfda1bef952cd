"""Exports: a whole programme read through one person's eyes, in one transaction and so at one moment."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.people.acts import Act
from programme.people.visibility import may_read_trail, readable
from programme.programmes.programmes import Programme
from programme.reflections.reflections import Reflection
from programme.screens.exports import Extract, attended, followed, organised, participants, require_something
from storage.assessments import rounds
from storage.assessments import tables as assessments
from storage.meetings import meetings, stages
from storage.meetings.held import records
from storage.people import audit_trail, people
from storage.people import tables as people_tables
from storage.preparations import preparations, shadowings
from storage.programmes import organisations, programmes
from storage.programmes import tables as programme_tables
from storage.reflections import reflections
from storage.reflections import tables as reflection_tables
from storage.screens import improvement_exports

AT_ONCE = 1000
"""Rows fetched at a time, so that a long programme is never held twice."""


def programme_of(session: Session, programme_id: str, *, viewer_id: str) -> Programme:
    """The programme somebody asks for; raises Refusal when she has neither a seat nor words of hers in it."""
    wrote = programme_id in _written_in(session, viewer_id)
    require_something(people.viewer(session, viewer_id), programme_id, wrote=wrote)
    return programmes.by_id(session, programme_id)


def programmes_of(session: Session, act: Act) -> list[Programme]:
    """Those she can take something along of, the newest first; at last those she has left, for her words."""
    hers = programmes.of_person(session, act.by.id)
    left = _written_in(session, act.by.id) - {one.id for one in hers}
    return [*hers, *sorted(programmes.by_ids(session, left).values(), key=lambda one: (one.title, one.id))]


def _written_in(session: Session, person_id: str) -> set[str]:
    row = reflection_tables.Reflection
    return set(session.scalars(select(row.programme_id).where(row.author_id == person_id).distinct()))


def extract(session: Session, programme_id: str, *, viewer_id: str, now: datetime) -> Extract:
    """Everything ``viewer_id`` may see of a programme; raises Refusal when that is nothing.

    For somebody who has left, her own words are all there is.
    """
    viewer = people.viewer(session, viewer_id)
    programme = programme_of(session, programme_id, viewer_id=viewer_id)
    clusters, takes_part = organisations.clusters(session, programme_id), viewer.takes_part_in(programme_id)
    known = organised(viewer, programme_id, organisations.of_programme(session, programme_id, left=True))
    hosted = records.hosted(session, programme, viewer)
    work = improvement_exports.work(session, programme, viewer, now=now)
    return Extract(
        programme=programme,
        reader=people.by_id(session, viewer_id),
        facilitates=viewer.facilitates(programme_id),
        taken_at=now,
        clusters=tuple(
            one for one in clusters if one.id in {each.cluster_id for each in known} or takes_part
        ),
        organisations=known,
        people=participants(viewer, people.members(session, programme_id)),
        meetings=attended(viewer, meetings.of_programme(session, programme_id, cancelled=True)),
        preparations=followed(
            viewer, preparations.of_programme(session, programme_id), today=programme.today(now)
        ),
        reflections=tuple(readable(viewer, _reflections(session, programme_id))),
        outcomes=stages.told(session, programme, viewer),
        improvements=work.improvements,
        ideas=work.ideas,
        cycles=work.cycles,
        measures=work.measures,
        actions=work.actions,
        assessments=tuple(rounds.seen_by(session, viewer_id, assessments.Round.programme_id == programme_id)),
        attendance=records.attended(session, programme, viewer, hosted),
        feedback=records.said(session, programme, hosted),
        shadowings=shadowings.of_programme(session, programme_id, viewer),
        trail=audit_trail.of_programme(session, programme_id) if may_read_trail(viewer, programme_id) else (),
    )


def _reflections(session: Session, programme_id: str) -> Iterator[Reflection]:
    """Everybody's, in the order they were written: for the rule to choose from."""
    said, author, team = reflection_tables.Reflection, people_tables.Person, programme_tables.Organisation
    editor = reflections.EDITOR
    rows = session.execute(
        select(
            *(said.id, said.programme_id, said.author_id, said.text, said.may_read, said.written_at),
            *(said.organisation_id, said.cluster_id, said.step, said.question, said.joint, said.edited_at),
            *(author.name.label("author"), func.coalesce(team.name, "").label("organisation")),
            *(said.details_out_at, func.coalesce(editor.name, "").label("details_out_by")),
        )
        .join(author, author.id == said.author_id)
        .outerjoin(team, team.id == said.organisation_id)
        .outerjoin(editor, editor.id == said.details_out_by_id)
        .where(said.programme_id == programme_id)
        .order_by(said.written_at, said.id)
        .execution_options(yield_per=AT_ONCE)
    )
    return (Reflection(**row) for row in rows.mappings())
