"""Preparations as they stand in a file, with what was handed in, and the sheet of them."""

from datetime import date, datetime

from exports.ground.looks import Tone
from exports.ground.shapes import Shape, id_of, name_of, translated
from exports.ground.sheets import Column, Columns, Link, Names, Toned
from programme.preparations.evidence import NO, YES
from programme.preparations.preparations import Done, DoneHow, State
from programme.programmes.template import FieldKind, FormField
from programme.programmes.template import Preparation as Item
from programme.screens.exports import Followed
from texts import Texts

OURS = {"Er": "Vår", "Ert": "Vårt", "Era": "Våra", "Your": "Our"}


class Answer(Shape):
    """One field of a form: ``value`` as it is kept, ``answer`` as it is read."""

    field: str
    label: str
    value: str
    answer: str

    @property
    def is_day(self) -> bool:
        """Only a day and a choice are told in other words than they are kept in."""
        return self.answer != self.value and _is_day(self.value)


class Preparation(Shape):
    id: str
    item: str
    title: str
    organisation: str | None
    cluster: str
    owner: str
    meeting: str
    due_on: date
    state: State
    late: bool | None
    responsible: str | None
    responsible_name: str
    done_at: datetime | None = None
    done_by: str | None = None
    done_by_name: str = ""
    told_by: str | None = None
    told_by_name: str = ""
    how: DoneHow | None = None
    link: str = ""
    file_id: str = ""
    file_name: str = ""
    answers: tuple[Answer, ...] = ()


def preparation(followed: Followed, texts: Texts) -> Preparation:
    owed, item = followed.owed, followed.owed.item
    done = _done(owed.done, item, texts)
    return Preparation.of(owed, item=item.id, title=translated(item.title, texts), late=followed.late, **done)


def _done(done: Done | None, item: Item, texts: Texts) -> dict[str, object]:
    """Who says so, when and how; nothing of what is not done."""
    if done is None:
        return {}
    shown = done.evidence
    return {
        "done_at": done.at,
        "done_by": done.by.id,
        "done_by_name": done.by.name,
        "told_by": id_of(done.told_by),
        "told_by_name": name_of(done.told_by),
        "how": shown.how,
        "link": shown.link,
        "file_id": shown.file_id,
        "file_name": shown.file_name,
        "answers": answered(item, dict(shown.answers), texts),
    }


def ours(title: str) -> str:
    """What somebody is asked for is called theirs; they themselves call it ours."""
    first, _, rest = title.partition(" ")
    return f"{OURS[first]} {rest}" if first in OURS else title


def answered(item: Item, kept: dict[str, str], texts: Texts) -> tuple[Answer, ...]:
    """In the form's order; what answered a field that the form no longer has comes last, by its id."""
    fields = {field.id: field for field in item.fields}
    order = [name for name in fields if name in kept] + [name for name in kept if name not in fields]
    return tuple(
        Answer(
            field=name,
            label=translated(fields[name].label, texts) if name in fields else name,
            value=kept[name],
            answer=_answer(fields.get(name), kept[name], texts),
        )
        for name in order
    )


def _answer(field: FormField | None, value: str, texts: Texts) -> str:
    if field is not None and field.kind is FieldKind.CHOICE:
        return next((translated(one.text, texts) for one in field.options if one.id == value), value)
    if field is not None and field.kind is FieldKind.YES_NO and value in {YES, NO}:
        return texts("export-yes" if value == YES else "export-no")
    if field is not None and field.kind is FieldKind.DATE:
        return _day(value, texts)
    return value


def _day(value: str, texts: Texts) -> str:
    """As it was written where it is no day: the field may have been of another kind then."""
    return texts.dates.dated(date.fromisoformat(value)) if _is_day(value) else value


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def owing(one: Preparation, names: Names) -> str:
    return names.organisations.get(one.organisation, names.texts("export-joint"))


def state_of(one: Preparation, names: Names) -> Toned:
    """Where it stands, in words and colour: what is late is lacking."""
    lacking = Tone.LACKING if one.late else Tone.UNDER_WAY
    tone = {State.DONE: Tone.GOOD, State.EXEMPT: Tone.QUIET}.get(one.state, lacking)
    return Toned(names.said("export-state", state=one.state), tone)


def _late(one: Preparation, names: Names) -> Toned | bool | None:
    return Toned(names.texts("export-yes"), Tone.LACKING) if one.late else one.late


def _asked(one: Answer) -> str:
    label = one.label if one.label.endswith(("?", ":", ".")) else f"{one.label}:"
    return f"{label} {one.answer}"


COLUMNS: Columns[Preparation, Names] = (
    Column("organisation", 20, owing),
    Column("cluster", 14, lambda one, names: names.clusters[one.cluster], detail=True),
    Column("preparation", 34, lambda one, _: one.title),
    Column("before", 40, lambda one, names: names.meetings.get(one.meeting)),
    Column("due", 12, lambda one, _: one.due_on),
    Column("state", 13, state_of),
    Column("late", 11, _late),
    Column("responsible", 22, lambda one, _: one.responsible_name),
    Column("done-at", 18, lambda one, _: one.done_at),
    Column("done-by", 22, lambda one, _: one.done_by_name, detail=True),
    Column("told-by", 22, lambda one, _: one.told_by_name, detail=True),
    Column("how", 18, lambda one, names: names.said("export-how", how=one.how), detail=True),
    Column("link", 22, lambda one, _: Link(one.link) if one.link else None),
    Column("file", 24, lambda one, _: one.file_name, detail=True),
    Column("answers", 60, lambda one, _: "\n".join(map(_asked, one.answers)), detail=True),
)
