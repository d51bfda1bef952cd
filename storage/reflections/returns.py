"""What comes back: answers to forms and questions, quoted to those who wrote them, asked for many at once."""

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.languages import Words
from programme.programmes.template import FormField, Question
from programme.reflections.returns import Quote, Returning, Sources, quotes_in, sources
from storage.ground.batches import some
from storage.preparations import tables as preparation_tables
from storage.programmes import programmes
from storage.reflections import tables as reflection_tables

Answers = Mapping[tuple[str, str, str], Mapping[str, object]]
"""(Programme, organisation, preparation's item) → a form's fields with what was filled in."""
Written = Mapping[tuple[str, str, str], str]
"""(Programme, person, question) → what she answered last."""


def quoted(session: Session, wanted: Collection[Returning]) -> dict[Returning, tuple[Quote, ...]]:
    """A form's answers to the organisation that gave them, a question's to her who did and nobody else."""
    known = programmes.by_ids(session, {one.programme_id for one in wanted})
    of = {one: sources(known[one.programme_id].template, one.target) for one in wanted}
    answers = _answers(session, of)
    written = _written(session, of)
    return {one: (*_forms(one, of[one], answers), *_words(one, of[one], written)) for one in wanted}


def _answers(session: Session, of: Mapping[Returning, Sources]) -> Answers:
    items = {item for one in of.values() for item, _ in one.fields}
    owners = {one.organisation_id for one, theirs in of.items() if theirs.fields and one.organisation_id}
    row = preparation_tables.Preparation
    found: dict[tuple[str, str, str], Mapping[str, object]] = {}
    for ids in some(owners):
        rows = session.execute(
            select(row.programme_id, row.owed_by_id, row.item, row.answers).where(
                row.owed_by_id.in_(ids), row.item.in_(items)
            )
        )
        found |= {(programme_id, owner, item): answers for programme_id, owner, item, answers in rows}
    return found


def _written(session: Session, of: Mapping[Returning, Sources]) -> Written:
    questions = {question.id for one in of.values() for question in one.questions}
    readers = {one.reader_id for one, hers in of.items() if hers.questions}
    row = reflection_tables.Reflection
    found: dict[tuple[str, str, str], str] = {}
    for ids in some(readers):
        rows = session.execute(
            select(row.programme_id, row.author_id, row.question, row.text)
            .where(row.author_id.in_(ids), row.question.in_(questions))
            .order_by(row.written_at)
        )
        found |= {
            (programme_id, author, question or ""): text for programme_id, author, question, text in rows
        }
    return found


def _forms(one: Returning, of: Sources, answers: Answers) -> Iterable[Quote]:
    by_item: dict[str, tuple[FormField, ...]] = {}
    for item, field in of.fields:
        by_item[item] = (*by_item.get(item, ()), field)
    for item, fields in by_item.items():
        yield from quotes_in(fields, answers.get((one.programme_id, one.organisation_id or "", item), {}))


def _words(one: Returning, of: Sources, written: Written) -> Iterable[Quote]:
    for question in of.questions:
        said = written.get((one.programme_id, one.reader_id, question.id))
        if said:
            yield Quote(question.text, Words(sv=said, en=said))


def to_question(
    session: Session, programme_id: str, question: Question | None, at: str | None, reader_id: str
) -> tuple[Quote, ...]:
    """What comes back in the form of one question, to the organisation ``at`` and to its reader."""
    if question is None:
        return ()
    where = Returning(programme_id, question.id, at, reader_id)
    return quoted(session, [where])[where]


def is_for_host(session: Session, programme_id: str, question_id: str | None) -> bool:
    asked = programmes.by_id(session, programme_id).question(question_id or "")
    return asked is not None and asked.for_host
