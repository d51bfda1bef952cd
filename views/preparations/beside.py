"""What organisations answered in the same form: a question, and each one's answer under it."""

from collections.abc import Iterable, Sequence
from typing import Any

from programme.preparations.evidence import NO, YES
from programme.preparations.preparations import Owed
from programme.preparations.reading.beside import Beside, Sheet
from programme.programmes.template import FieldKind, FormField
from texts import Mrkdwn, Texts
from views.ground import blocks, windows
from views.ground.blocks import Block, Element
from views.ground.windows import Memory
from views.ground.wording import written

BESIDE = "reading-beside"
WINDOW = "reading-beside-window"
PAGE = "reading-beside-page"
A_PAGE = 60
"""Answers on a page; its questions, the words on top and the buttons take the rest of a hundred blocks."""
SHOWN = 1000
"""Characters of an answer; the workbook holds all of them."""


class BesideMemory(Memory):
    material: str
    page: int = 0


def button(material_id: str, texts: Texts) -> Element:
    return blocks.button(texts("beside-open"), BESIDE, material_id)


def doors(compared: Iterable[Owed], texts: Texts) -> list[Block]:
    """A line for each form that has been filled in for the others."""
    return [
        blocks.section(
            texts.rich("beside-line", title=written(one.item.title, texts)), accessory=button(one.id, texts)
        )
        for one in compared
    ]


def window(what: Beside, texts: Texts, *, page: int, memory: str) -> dict[str, Any]:
    """Question by question, so that the eye needs not jump."""
    lines = [(field, sheet) for field in what.item.fields for sheet in what.sheets if sheet.answers]
    shown, page, pages = windows.page_of(lines, page, A_PAGE)
    parts = [
        blocks.header(written(what.item.title, texts)),
        *_waiting(what, texts),
        *_lines(shown, texts),
        *windows.turning(PAGE, page, pages, texts),
    ]
    return blocks.modal(WINDOW, texts("beside-title"), parts, close=texts("button-close"), memory=memory)


def _lines(shown: Sequence[tuple[FormField, Sheet]], texts: Texts) -> list[Block]:
    """Each question once, before its first answer on the page."""
    made: list[Block] = []
    before: FormField | None = None
    for field, sheet in shown:
        if field is not before:
            made.append(blocks.section(texts.rich("beside-asked", asked=written(field.label, texts))))
        made.append(blocks.section(_answer(field, sheet, texts)))
        before = field
    return made


def _waiting(what: Beside, texts: Texts) -> list[Block]:
    """Who has not filled it in yet, and nothing of when it was due."""
    names = [one.organisation for one in what.sheets if not one.answers]
    if not names:
        return []
    return [blocks.context(texts.rich("beside-waiting", names=", ".join(names), count=len(names)))]


def _answer(field: FormField, sheet: Sheet, texts: Texts) -> Mrkdwn:
    said = said_in(field, (sheet.answers or {}).get(field.id, ""), texts)
    if not said:
        return texts.rich("beside-nothing", organisation=sheet.organisation)
    said = blocks.clip(said, SHOWN)
    return texts.rich("beside-answer", organisation=sheet.organisation, said=said)


def said_in(field: FormField, answer: str, texts: Texts) -> str:
    """An answer as it is read; empty for none."""
    if field.kind is FieldKind.CHOICE:
        return next((written(one.text, texts) for one in field.options if one.id == answer), "")
    if field.kind is FieldKind.YES_NO and answer in {YES, NO}:
        return texts("button-yes" if answer == YES else "button-no")
    return answer
