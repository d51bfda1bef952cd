"""What can be done about a preparation, wherever it stands: done, later, not mine, undone."""

from programme.preparations.preparations import DoneHow, Owed
from programme.programmes.template import DoneBy
from texts import Texts
from views.ground import blocks
from views.ground.blocks import Element
from views.meetings import invitations

DONE = "preparation-done"
BOOKED = "preparation-booked"
UNBOOK = "preparation-unbook"
FILL_IN = "preparation-fill-in"
HAND_IN = "preparation-hand-in"
LATER = "preparation-later"
NOT_MINE = "preparation-not-mine"
UNDO = "preparation-undo"
MINE, NOT_LATER = "mine", "not-later"
"""On the page of a letter alone: they take back *not mine* and *later*."""
ASSESS = "preparation-assess"
PAIR = "preparation-pair"
CHANGED_IN = {DoneHow.LEVELS: ASSESS, DoneHow.FORM: FILL_IN, DoneHow.LINK: HAND_IN, DoneHow.FILE: HAND_IN}
DRAFT = "preparation-draft"
"""Makes a first version of a presentation of what the organisation has logged."""
"""Where what was handed in can be changed afterwards."""


def booking_buttons(one: Owed, texts: Texts) -> list[Element]:
    """A time is booked, or that is for later or for somebody else; the thing itself stays owed."""
    return [
        blocks.button(texts("preparation-booked"), BOOKED, one.id, primary=True),
        blocks.button(texts("button-later"), LATER, one.id),
        blocks.button(texts("button-not-mine"), NOT_MINE, one.id),
    ]


def preparation_buttons(one: Owed, texts: Texts) -> list[Element]:
    """Done, later, not mine; a form is filled in, and what has a link or a file can be handed in."""
    later = blocks.button(texts("button-later"), LATER, one.id)
    not_mine = blocks.button(texts("button-not-mine"), NOT_MINE, one.id)
    return [*drafting(one, texts), *_finishing(one, texts), later, not_mine]


def drafting(one: Owed, texts: Texts) -> list[Element]:
    """A presentation can be drafted; that it is one is known by the programme's plan."""
    return [blocks.button(texts("preparation-draft"), DRAFT, one.id)] if one.presents else []


def finish_button(one: Owed, texts: Texts) -> Element:
    """The one way to say that it is done, among other things."""
    if one.needs_no_more:
        return blocks.button(texts("button-done"), DONE, one.id)
    if one.item.checklist is not None:
        return blocks.button(texts("preparation-assess"), ASSESS, one.id)
    if one.item.pairs:
        return blocks.button(texts("button-pair"), PAIR, one.id)
    return blocks.button(texts("button-fill-in"), FILL_IN, one.id)


def _finishing(one: Owed, texts: Texts) -> list[Element]:
    """What others shall read is asked for first; where the platform is closed it may be there already."""
    shared = one.item.shared
    if one.item.invites and one.we_invite:
        value = invitations.value(one.meeting_id, one.cluster_id)
        return [
            blocks.button(texts("invitation-read"), invitations.INVITE, value, primary=True),
            blocks.button(texts("invitation-already"), DONE, one.id),
        ]
    if one.item.done_by is DoneBy.FORM:
        return [blocks.button(texts("button-fill-in"), FILL_IN, one.id, primary=True)]
    if one.item.checklist is not None:
        return [blocks.button(texts("preparation-assess"), ASSESS, one.id, primary=True)]
    if one.item.pairs:
        return [blocks.button(texts("button-pair"), PAIR, one.id, primary=True)]
    done = "preparation-there" if is_there(one) else "button-done"
    finish = blocks.button(texts(done), DONE, one.id, primary=not shared)
    if one.item.done_by is DoneBy.TICK:
        return [finish]
    hand_in = blocks.button(texts("button-hand-in"), HAND_IN, one.id, primary=shared)
    return [hand_in, finish] if shared else [finish, hand_in]


def is_there(one: Owed) -> bool:
    """Whether *it is already there* is the answer that saves somebody from showing it here."""
    closed = one.platform is not None and one.platform.closed
    return closed and one.item.done_by in {DoneBy.LINK, DoneBy.FILE}
