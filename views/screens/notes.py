"""Notes: a facilitator's own words about an organisation, on its page and in their form."""

from collections.abc import Sequence
from typing import Any

from programme.ground.calendar import local_day
from programme.people.people import Person
from programme.screens.notes import A_PAGE, LONGEST, Note
from texts import Texts
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.forms import Form, names
from views.ground.windows import Memory

CHANGE = "note-change"
CHANGING = "note-changing"
REMOVE = "note-remove"


class NoteForm(Form):
    note: str = ""


class NoteMemory(Memory):
    note: str


FIELDS = names(NoteForm)


def on_page(notes: Sequence[Note], texts: Texts, *, page: int, turning: str, reader: Person) -> list[Block]:
    """Some of them in full, the newest first; her own can be changed."""
    shown, page, pages = windows.page_of(notes, page, A_PAGE)
    made: list[Block] = [blocks.section(texts.rich("note-heading"))]
    for one in shown:
        made += [*blocks.quoted(one.text), *_about(one, texts, reader)]
    return [*made, *windows.turning(turning, page, pages, texts)]


def _about(one: Note, texts: Texts, reader: Person) -> list[Block]:
    day = texts.dates.dated(local_day(one.written_at, reader.zone))
    said = texts.rich("note-by", name=one.author.name, day=day)
    if one.edited_at is not None:
        edited = texts.dates.dated(local_day(one.edited_at, reader.zone))
        said = blocks.joined(said, texts.rich("note-edited", day=edited))
    ways = [_what_to_do(one, texts)] if one.author.id == reader.id else []
    return [blocks.context(said), *ways]


def _what_to_do(one: Note, texts: Texts) -> Block:
    sure = blocks.confirmation(
        texts("note-remove-title"),
        texts("note-remove-sure"),
        texts("button-remove"),
        texts("button-cancel"),
    )
    return blocks.actions(
        blocks.button(texts("button-change"), CHANGE, one.id),
        blocks.button(texts("button-remove"), REMOVE, one.id, confirm=sure),
    )


def field(note_id: str, texts: Texts) -> Block:
    """A new one. Its action is named by its id: where that is the same, Slack keeps what was typed."""
    lines = blocks.text_input(f"{FIELDS.note}-{note_id}", lines=True, most=LONGEST)
    hint = f"{texts('note-hint')} {texts('form-no-names')}"
    return blocks.field_block(FIELDS.note, texts("note-new"), lines, hint=hint, optional=True)


def change(one: Note, texts: Texts, *, memory: str) -> dict[str, Any]:
    """Other words in place of those before."""
    lines = blocks.text_input(FIELDS.note, initial=one.text, lines=True, most=LONGEST)
    return windows.form(
        CHANGING,
        texts("note-change"),
        [blocks.field_block(FIELDS.note, texts("note-text"), lines, hint=texts("note-hint"))],
        texts,
        memory=memory,
    )
