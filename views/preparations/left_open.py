"""What is left open when its day has passed: one form, and what was decided in it."""

from datetime import date
from typing import Any

from programme.ground.refusals import Refusal
from programme.preparations.undone.left_open import Fate, LeftOpen, Settled, Thing
from texts import Texts
from views.ground import blocks, windows
from views.ground.blocks import Block, Element
from views.ground.forms import Form, names
from views.ground.windows import Memory
from views.ground.wording import written

OPEN = "left-open"
FORM = "left-open-form"
OWNERS = "left-open-owners-"
"""A thing's field: this, and the template item's id."""
THINGS = 10
"""As many things as one reads in one form."""


class LeftOpenMemory(Memory):
    programme: str


class LeftOpenForm(Form):
    fate: Fate = Fate.WEEK
    day: date | None = None

    def given(self) -> date | None:
        """The day for ``Fate.DATE``. Raises Refusal where none was chosen."""
        if self.fate is Fate.DATE and self.day is None:
            raise Refusal("left-open-no-day", field=FIELDS.day)
        return self.day


FIELDS = names(LeftOpenForm)


def open_button(programme_id: str, texts: Texts) -> Element:
    return blocks.button(texts("left-open"), OPEN, programme_id)


def form(what: LeftOpen, texts: Texts, *, memory: str) -> dict[str, Any]:
    """One decision, and whom it is for: everybody, until somebody is taken away."""
    fates = [(fate.value, texts("left-open-fate", fate=fate.value)) for fate in Fate]
    shown = what.things[:THINGS]
    parts = [
        blocks.section(texts.rich("left-open-intro")),
        blocks.field_block(
            FIELDS.fate, texts("left-open-what"), blocks.radio(FIELDS.fate, fates, chosen=Fate.WEEK.value)
        ),
        blocks.field_block(FIELDS.day, texts("left-open-day"), blocks.date_input(FIELDS.day), optional=True),
        *(_owners(one, what, texts) for one in shown),
    ]
    if len(what.things) > THINGS:
        more = texts.rich("left-open-more", count=len(what.things) - THINGS)
        parts.append(blocks.context(more))
    return windows.form(FORM, texts("left-open-title"), parts, texts, memory=memory, free=False)


def _owners(thing: Thing, what: LeftOpen, texts: Texts) -> Block:
    first = min(one.due_on for one in thing.owed)
    few, rest = thing.owed[: blocks.OPTIONS], len(thing.owed) - blocks.OPTIONS
    hint = texts("left-open-due", due=texts.dates.passed(first, what.today), more=max(rest, 0))
    name = OWNERS + thing.item
    every = [blocks.option(one.id, one.owner) for one in few]
    chosen = {"type": "multi_static_select", "action_id": name, "options": every, "initial_options": every}
    return blocks.field_block(name, written(thing.title, texts), chosen, hint=hint, optional=True)


def chosen_in(given: dict[str, Any]) -> list[str]:
    """The preparations, by id, that were left in a filled-in form."""
    return [one for field, some in given.items() if field.startswith(OWNERS) for one in some or ()]


def nothing(texts: Texts) -> dict[str, Any]:
    return windows.saved(texts("left-open-title"), texts.rich("left-open-nothing"), texts)


def settled(done: Settled, today: date, texts: Texts) -> dict[str, Any]:
    """What was decided, of how many."""
    day = texts.dates.ahead(done.until, today) if done.until else ""
    said = texts.rich("left-open-settled", fate=done.fate.value, count=done.count, day=day)
    return windows.saved(texts("left-open-title"), said, texts)
