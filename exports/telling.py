"""An extract told in its reader's language: the one source of every file, so that they agree."""

from datetime import UTC

from exports import data, improvement_telling, measure_telling
from exports.data import Data
from exports.improvement_telling import id_of, name_of
from programme.ground.languages import Language, Words
from programme.meetings.meetings import Meeting
from programme.meetings.stages import Reached
from programme.preparations.preparations import NO, YES, Evidence, Owed
from programme.programmes.programmes import Programme
from programme.programmes.template import FieldKind, FormField
from programme.reflections.reflections import Reflection
from programme.screens.exports import Extract, Followed, Participant
from texts import Texts


def told(extract: Extract, texts: Texts, *, version: str) -> Data:
    """``version`` is Hemmaplan's own."""
    programme = extract.programme
    return Data(
        export=data.Making(
            version=version,
            made_at=extract.taken_at.astimezone(UTC),
            made_for=extract.reader.id,
            made_for_name=extract.reader.name,
            facilitates=extract.facilitates,
            language=Language(texts.language),
        ),
        programme=_programme(programme, texts),
        clusters=tuple(data.Cluster(id=one.id, name=one.name) for one in extract.clusters),
        organisations=tuple(
            data.Organisation(id=one.id, name=one.name, cluster=one.cluster_id, mentor=one.mentor)
            for one in extract.organisations
        ),
        people=tuple(_person(one) for one in extract.people),
        meetings=tuple(_meeting(one, texts) for one in extract.meetings),
        preparations=tuple(_preparation(one, texts) for one in extract.preparations),
        reflections=tuple(_reflection(one, programme, texts) for one in extract.reflections),
        outcomes=tuple(_outcome(one, texts) for one in extract.outcomes),
        improvements=improvement_telling.improvements(extract),
        ideas=tuple(map(improvement_telling.idea, extract.ideas)),
        cycles=tuple(map(improvement_telling.cycle, extract.cycles)),
        measures=tuple(map(measure_telling.measure, extract.measures)),
        actions=tuple(map(improvement_telling.action, extract.actions)),
    )


def _in(words: Words, texts: Texts) -> str:
    return words.in_(Language(texts.language))


def _programme(programme: Programme, texts: Texts) -> data.Programme:
    return data.Programme(
        id=programme.id,
        title=programme.title,
        language=programme.language,
        country=programme.country,
        zone=programme.zone,
        template=programme.template.id,
        steps=tuple(
            data.Step(id=step.id, number=step.number, kind=step.kind, title=_in(step.title, texts))
            for step in programme.template.steps
        ),
    )


def _person(participant: Participant) -> data.Person:
    return data.Person(
        id=participant.id,
        name=participant.name,
        email=participant.email,
        seats=tuple(
            data.Seat(role=seat.role, organisation=seat.organisation_id, cluster=seat.cluster_id)
            for seat in participant.seats
        ),
    )


def _meeting(meeting: Meeting, texts: Texts) -> data.Meeting:
    return data.Meeting(
        id=meeting.id,
        step=meeting.step,
        title=_in(meeting.title, texts),
        on=meeting.on,
        starts_at=meeting.starts_at,
        cluster=meeting.cluster_id,
        organisation=meeting.host_id,
        place=meeting.place,
        link=meeting.link,
    )


def _preparation(followed: Followed, texts: Texts) -> data.Preparation:
    owed, done = followed.owed, followed.owed.done
    shown = done.evidence if done else None
    return data.Preparation(
        id=owed.id,
        item=owed.item.id,
        title=_in(owed.item.title, texts),
        organisation=owed.organisation_id,
        cluster=owed.cluster_id,
        owner=owed.owner,
        meeting=owed.meeting_id,
        due_on=owed.due_on,
        state=owed.state,
        late=followed.late,
        responsible=id_of(owed.responsible),
        responsible_name=name_of(owed.responsible),
        done_at=done.at if done else None,
        done_by=id_of(done.by) if done else None,
        done_by_name=name_of(done.by) if done else "",
        told_by=id_of(done.told_by) if done else None,
        told_by_name=name_of(done.told_by) if done else "",
        how=shown.how if shown else None,
        link=shown.link if shown else "",
        file_id=shown.file_id if shown else "",
        file_name=shown.file_name if shown else "",
        answers=_answers(owed, shown, texts),
    )


def _answers(owed: Owed, shown: Evidence | None, texts: Texts) -> tuple[data.Answer, ...]:
    """In the form's order; what answered a field that the form no longer has comes last, by its id."""
    kept = dict(shown.answers) if shown else {}
    fields = {field.id: field for field in owed.item.fields}
    order = [name for name in fields if name in kept] + [name for name in kept if name not in fields]
    return tuple(
        data.Answer(
            field=name,
            label=_in(fields[name].label, texts) if name in fields else name,
            value=kept[name],
            answer=_answer(fields.get(name), kept[name], texts),
        )
        for name in order
    )


def _answer(field: FormField | None, value: str, texts: Texts) -> str:
    if field is not None and field.kind is FieldKind.CHOICE:
        return next((_in(one.text, texts) for one in field.options if one.id == value), value)
    if field is not None and field.kind is FieldKind.YES_NO and value in {YES, NO}:
        return texts("export-yes" if value == YES else "export-no")
    return value


def _reflection(reflection: Reflection, programme: Programme, texts: Texts) -> data.Reflection:
    question = programme.question(reflection.question) if reflection.question else None
    return data.Reflection(
        id=reflection.id,
        author=reflection.author_id,
        author_name=reflection.author,
        organisation=reflection.organisation_id,
        cluster=reflection.cluster_id,
        step=reflection.step,
        question=reflection.question,
        question_text=_in(question.text, texts) if question else "",
        text=reflection.text,
        joint=reflection.joint,
        may_read=reflection.may_read,
        written_at=reflection.written_at,
        edited_at=reflection.edited_at,
    )


def _outcome(reached: Reached, texts: Texts) -> data.Outcome:
    return data.Outcome(
        organisation=reached.organisation_id,
        step=reached.step,
        outcome=reached.outcome.id,
        text=_in(reached.outcome.text, texts),
        said_at=reached.at,
        said_by=reached.by.id,
        said_by_name=reached.by.name,
    )
