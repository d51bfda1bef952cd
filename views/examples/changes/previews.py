"""Previews: a programme to be, a meeting that moves, everybody at once, nobody; and while one waits."""

from datetime import date, timedelta

from programme.changes.previews import Preview, Shift
from programme.ground.notices import Kind
from programme.ground.roles import Role
from programme.messages.foresight import Heard, Told
from programme.programmes.template import DoneBy
from texts import Texts
from views.changes import previews
from views.examples.messages.letters import BY_WAY
from views.examples.programmes.programmes import MEMORY
from views.examples.values import MEETING, PROGRAMME, TEMPLATE, owed
from views.ground.blocks import Block

DAY = date(2027, 1, 11)
ITEM = owed(BY_WAY[DoneBy.FILE])
EVERYBODY = tuple(f"Namn Efternamn {at}" for at in range(300))


def _told(kind: Kind, day: date) -> Told:
    return Told("U0MARIA", day, False, kind, "14 days before", PROGRAMME, owed=ITEM, meeting=MEETING)


HEARD = tuple(
    Heard(_told(kind, DAY + timedelta(days=at)), ("Maria Lind", "Per Ås"))
    for at, kind in enumerate((Kind.MOVED, Kind.CANCELLED, Kind.BACK_ON, Kind.REMINDER, Kind.LATE))
)
SHIFTS = (
    Shift(ITEM.item.title, DAY, DAY + timedelta(days=7), ("Norrby", "Ekeby")),
    Shift(ITEM.item.title, DAY, None, ("Norrby",)),
    Shift(ITEM.item.title, None, DAY, ("Norrby",)),
)
MOVED = Preview(SHIFTS, HEARD, people=2, messages=5, unsaid=3)
MANY = Preview(
    tuple(
        Shift(one.title, DAY, DAY + timedelta(days=at), EVERYBODY)
        for at, one in enumerate(TEMPLATE.preparations)
    ),
    tuple(Heard(_told(Kind.REMINDER, DAY), EVERYBODY) for _ in range(40)),
    people=300,
    messages=900,
)
TO_BE = Preview(
    tuple(Shift(one.title, None, DAY, ("programme1",)) for one in TEMPLATE.preparations),
    tuple(Heard(_told(Kind.REMINDER, DAY), (role.value,)) for role in Role),
    people=6,
    messages=72,
    by_role=True,
)


def _window(preview: Preview, texts: Texts, *, submit: str, page: int = 0, back: bool = False) -> Block:
    intro = [texts.rich("preview-start", programme=PROGRAMME.title, day=texts.dates.day(DAY))]
    return previews.window(intro, preview, texts, submit=submit, page=page, memory=MEMORY, back=back)


EXAMPLES = {
    "modal-preview-waiting": previews.waiting,
    "modal-preview-start": lambda texts: _window(TO_BE, texts, submit="preview-start-yes", back=True),
    "modal-preview-moved": lambda texts: _window(MOVED, texts, submit="preview-yes", back=True),
    "modal-preview-cancel": lambda texts: _window(MOVED, texts, submit="preview-cancel-yes"),
    "modal-preview-many": lambda texts: _window(MANY, texts, submit="preview-yes", page=1),
    "modal-preview-nobody": lambda texts: _window(Preview(), texts, submit="programme-pause-yes"),
}
