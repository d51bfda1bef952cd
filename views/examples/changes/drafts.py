"""The year's own words to choose from: few, and as many as there is room for."""

from dataclasses import replace

from programme.changes.drafts import MOST, Draft, Said
from programme.ground.languages import Words
from programme.preparations.preparations import Case
from programme.programmes.template import DoneBy, FieldKind, FormField, Preparation
from programme.programmes.template_fields import Drawn
from views.changes import drafts
from views.examples.preparations.preparations import FILE_ITEM
from views.examples.values import MARIA, MEETING, NOW, STEPS, owed

FIELDS = (
    FormField(
        id="success-factors",
        kind=FieldKind.LONG_TEXT,
        draws=(Drawn.ADOPTED,),
        label=Words(sv="Vad gjorde att det gick?", en="What made it work?"),
    ),
    FormField(
        id="lessons",
        kind=FieldKind.LONG_TEXT,
        draws=(Drawn.LEARNED, Drawn.ANSWERS),
        label=Words(sv="Vad har ni lärt er?", en="What have you learned?"),
    ),
)
LESSONS = Preparation(
    id="lessons",
    step=STEPS[0].id,
    before=STEPS[0].id,
    days_before=14,
    title=Words(sv="Lärdomar av hela programmet", en="Lessons from the whole programme"),
    help=Words(sv="Några rader räcker.", en="A few lines are enough."),
    audience=("key_person",),
    done_by=DoneBy.FORM,
    fields=FIELDS,
)
CASE = Case(replace(owed(FILE_ITEM), item=LESSONS), MARIA, MEETING, (), "Eva Ek")
LEARNED = Said(
    "test1", "Vi ringde mamman varje gång & hade <bara> hennes nummer.", "Vi ringer", NOW, "lessons"
)
FEW = Draft(CASE, (LEARNED, replace(LEARNED, id="r1", about="Maria Lind", field=None)))
MANY = Draft(CASE, tuple(replace(LEARNED, id=f"test{at}", text="ö" * 3000) for at in range(MOST)), more=12)

EXAMPLES = {
    "modal-draft": lambda texts: drafts.form(FEW, texts, "{}"),
    "modal-draft-many": lambda texts: drafts.form(MANY, texts, "{}"),
}
