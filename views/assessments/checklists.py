"""Checklists: which one each self-assessment is made with, and one brought in from Excel."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from programme.assessments.checklists import Checklist
from programme.assessments.committees import BESIDE
from programme.assessments.drafts import Difference, Draft
from programme.ground.offers import Remark
from programme.ground.refusals import Refusal
from programme.programmes.template import Preparation
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.forms import File, Form, names
from views.ground.windows import Memory
from views.ground.wording import written

WINDOW = "checklists-window"
CHOOSE = "checklist-choose"
GET_FILE = "checklist-get-file"
BRING_IN = "checklist-bring-in"
FORM = "checklist-form"
DRAFT = "checklist-draft"
BOTH = "both"
"""The choice of two lists, each by its id: ``both whole committee``."""
NONE = "-"
"""The choice of no checklist."""
SLIPS, POINTS = 30, 30
"""Told one by one; then how many more there are."""
LONGEST_TITLE, LONGEST_VERSION = 70, 20

View = dict[str, Any]


class ChecklistsMemory(Memory):
    programme: str


class BringForm(Form):
    """``before`` is the list it is a new version of, if it is one."""

    title: str = ""
    version: str = ""
    before: str = ""
    file: tuple[File, ...] = ()


class DraftMemory(Memory):
    """What was said of a list in its form, and the file it is read from again when it is taken."""

    programme: str
    title: str
    version: str
    before: str
    file: str
    name: str


FIELDS = names(BringForm)


def require_said(form: BringForm) -> None:
    """Raises Refusal, with its field, for what was left out or is too long."""
    if not form.title:
        raise Refusal("checklist-title-missing", field=FIELDS.title)
    if len(form.title) > LONGEST_TITLE:
        raise Refusal("checklist-title-long", field=FIELDS.title, most=LONGEST_TITLE)
    if not form.version:
        raise Refusal("checklist-version-missing", field=FIELDS.version)
    if len(form.version) > LONGEST_VERSION:
        raise Refusal("checklist-version-long", field=FIELDS.version, most=LONGEST_VERSION)
    if not form.file:
        raise Refusal("checklist-file-missing", field=FIELDS.file)


def window(
    items: Sequence[Preparation], known: Mapping[str, Checklist], texts: Texts, *, memory: ChecklistsMemory
) -> View:
    """A menu a self-assessment, and the ways to bring in a list."""
    ways = blocks.actions(
        blocks.button(texts("checklist-get-file"), GET_FILE),
        blocks.button(texts("checklist-bring-in"), BRING_IN, memory.programme),
    )
    about = texts.rich("checklists-about" if items else "checklists-none")
    parts = [blocks.section(about), *(_item(one, known, texts) for one in items), ways]
    title, close = texts("checklists-title"), texts("button-close")
    return blocks.modal(WINDOW, title, parts, close=close, memory=memory.kept())


def _item(one: Preparation, known: Mapping[str, Checklist], texts: Texts) -> Block:
    options = [(NONE, texts("checklist-none")), *_options(known, texts), *_pairs(one, known, texts)]
    menu = blocks.menu(texts("checklist-choose"), CHOOSE, options, chosen=one.checklist or NONE)
    said = blocks.section(escaped(written(one.title, texts)), accessory=menu)
    return said | {"block_id": f"{CHOOSE} {one.id}"}


def _pairs(one: Preparation, known: Mapping[str, Checklist], texts: Texts) -> Iterable[tuple[str, str]]:
    """The whole organisation's with the committee's of the same year, where both are there."""
    if one.id.endswith(BESIDE):
        return
    for whole in known.values():
        theirs = (each for each in known.values() if each.for_committee and each.version == whole.version)
        if not whole.for_committee and (committee := next(theirs, None)) is not None:
            said = texts("checklist-option-both", title=written(whole.title, texts))
            yield f"{BOTH} {whole.id} {committee.id}", said


def _options(known: Mapping[str, Checklist], texts: Texts) -> list[tuple[str, str]]:
    return [
        (one.id, texts("checklist-option", title=written(one.title, texts), version=one.version))
        for one in known.values()
    ]


def bring_in(known: Mapping[str, Checklist], texts: Texts, memory: str) -> View:
    lists = blocks.menu(texts("checklist-choose"), FIELDS.before, _options(known, texts))
    parts = [
        blocks.field_block(
            FIELDS.title,
            texts("checklist-field-title"),
            blocks.text_input(FIELDS.title, most=LONGEST_TITLE),
        ),
        blocks.field_block(
            FIELDS.version,
            texts("checklist-field-version"),
            blocks.text_input(FIELDS.version, most=LONGEST_VERSION),
            hint=texts("checklist-field-version-hint"),
        ),
        blocks.field_block(FIELDS.before, texts("checklist-field-before"), lists, optional=True),
        blocks.field_block(FIELDS.file, texts("checklist-field-file"), blocks.file_input(FIELDS.file)),
    ]
    title = texts("checklist-bring-title")
    return windows.form(FORM, title, parts, texts, memory=memory, submit="checklist-bring-in", free=False)


def told(title: str, said: Mrkdwn, texts: Texts) -> View:
    return windows.saved(title, said, texts)


def slips(draft: Draft, texts: Texts) -> View:
    """Row by row what is wrong, and that nothing is kept."""
    remarks = draft.slips
    lines = [_slip(one, texts) for one in remarks[:SLIPS]]
    more = [texts.rich("checklist-slips-more", count=len(remarks) - SLIPS)] if remarks[SLIPS:] else []
    parts = blocks.sections(texts.rich("checklist-slips"), *lines, *more)
    title, close = texts("checklist-slips-title"), texts("button-close")
    return blocks.modal(windows.SAVED, title, parts, close=close)


def _slip(one: Remark, texts: Texts) -> Mrkdwn:
    said = texts(one.key, **one.facts)
    if not one.row:
        return escaped(said)
    if one.sheet:
        return texts.rich("checklist-slip-in", sheet=one.sheet, row=one.row, said=said)
    return texts.rich("checklist-slip", row=one.row, said=said)


def found(one: Checklist, changed: Difference | None, texts: Texts, *, memory: str) -> View:
    """What was read, to be taken by a tap, with what is another than in the version before."""
    levels = ", ".join(f"{level.value} {written(level.word, texts)}" for level in one.scale)
    facts = {"title": written(one.title, texts), "version": one.version, "levels": levels}
    lines = (
        texts.rich("checklist-found-point", id=point.number, text=written(point.text, texts))
        for point in one.points[:POINTS]
    )
    parts = [
        *blocks.sections(texts.rich("checklist-found", points=len(one.points), **facts), *lines),
        *(blocks.sections(*_changes(changed, texts)) if changed else []),
    ]
    title, close = texts("checklist-bring-title"), texts("button-cancel")
    return blocks.modal(DRAFT, title, parts, submit=texts("checklist-take"), close=close, memory=memory)


def _changes(changed: Difference, texts: Texts) -> Iterable[Mrkdwn]:
    each = (
        ("checklist-gone", changed.gone),
        ("checklist-new", changed.new),
        ("checklist-renamed", changed.renamed),
    )
    said = [texts.rich(key, points=", ".join(points)) for key, points in each if points]
    return [texts.rich("checklist-apart"), *said]


def taken(one: Checklist, texts: Texts) -> View:
    said = texts.rich("checklist-taken", title=written(one.title, texts), version=one.version)
    return told(texts("preparation-saved-title"), said, texts)
