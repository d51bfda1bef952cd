"""Handing over: all that somebody answers for, to a colleague, in one go."""

from collections.abc import Sequence
from typing import Any

from programme.people.absences import Delay
from programme.people.people import Person
from programme.programmes.programmes import Programme
from texts import Mrkdwn, Texts
from views.ground import blocks, windows
from views.ground.blocks import Element
from views.ground.forms import Form, Ticked, names
from views.ground.names import told_apart
from views.ground.windows import Memory
from views.people import delays

HAND_OVER = "hand-over-all"
CHOICE = "hand-over-programme"
FORM = "hand-over-form"


class HandOverForm(Form):
    """To whom, and whether she is out of the programme then."""

    to: str
    leaving: Ticked = False


class HandOverMemory(Memory):
    """Whose things, in which programme."""

    programme: str
    person: str


TO, LEAVING = names(HandOverForm).to, names(HandOverForm).leaving


def button(texts: Texts, value: str = "") -> Element:
    """The way in: for herself, or with ``value`` programme and person, for a facilitator."""
    return blocks.button(texts("hand-over-all"), HAND_OVER, value)


def which(programmes: Sequence[Programme], texts: Texts) -> dict[str, Any]:
    """For who takes part in several."""
    rows = [
        blocks.section(
            texts.rich("hand-over-in", programme=one.title),
            accessory=blocks.button(texts("window-open"), CHOICE, one.id),
        )
        for one in programmes
    ]
    title, close = texts("hand-over-all"), texts("button-close")
    return blocks.modal(windows.SAVED, title, rows, close=close)


def form(
    programme: Programme,
    person: Person,
    takers: Sequence[Person],
    texts: Texts,
    *,
    preparations: int,
    others: int,
    own: bool,
    memory: str,
) -> dict[str, Any]:
    """To whom, and whether she leaves."""
    key = "hand-over-yours" if own else "hand-over-theirs"
    said = texts.rich(
        key, name=person.name, programme=programme.title, preparations=preparations, others=others
    )
    title, close = texts("hand-over-all"), texts("button-cancel")
    if not takers:
        nobody = blocks.joined(said, texts.rich("hand-over-nobody"))
        return blocks.modal(FORM, title, [blocks.section(nobody)], close=close, memory=memory)
    choices = told_apart(takers, texts)
    leaving = texts("hand-over-leave" if own else "hand-over-removed")
    parts = [
        blocks.section(said),
        blocks.field_block(
            TO, texts("hand-over-to"), blocks.menu(texts("window-choose"), TO, choices, chosen=None)
        ),
        blocks.field_block(
            LEAVING,
            texts("hand-over-then"),
            blocks.checkboxes(LEAVING, [(LEAVING, leaving)]),
            optional=True,
        ),
    ]
    return blocks.modal(FORM, title, parts, submit=texts("hand-over-yes"), close=close, memory=memory)


def handed(
    programme: Programme,
    person: Person,
    to: Person,
    texts: Texts,
    *,
    count: int,
    gone: str = "",
    delay: Delay | None = None,
    memory: str,
) -> dict[str, Any]:
    """It is done; ``gone`` is "you" or "they" where somebody left, ``delay`` that who takes over is away."""
    said = texts.rich("hand-over-done", name=person.name, to=to.name, count=count)
    facts = {"name": person.name, "programme": programme.title}
    after = texts.rich(f"hand-over-{gone}-left", **facts) if gone else Mrkdwn("")
    late = delays.waits([delay] if delay else [], texts)
    return windows.saved(texts("hand-over-all"), blocks.joined(said, late, after), texts, memory=memory)
