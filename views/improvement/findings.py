"""Findings: what a group came to at the whiteboard, with the method's questions as help."""

from typing import Any

from programme.ground.calendar import local_day
from programme.improvement.findings import LONGEST, Draft, Finding
from programme.improvement.improvements import Method
from texts import Mrkdwn, Texts
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.forms import File, Form, names
from views.ground.windows import Memory

FINDING_NEW = "finding-new"
FINDING_OPEN = "finding-open"
FINDING_CHANGE = "finding-change"
FINDING_REMOVE = "finding-remove"
METHOD = "finding-method"
FORM = "finding-form"
WINDOW = "finding-window"


class FindingForm(Form):
    method: Method
    lines: str = ""
    link: str = ""
    file: tuple[File, ...] = ()

    def draft(self, finding_id: str) -> Draft:
        file = next(iter(self.file), File(id=""))
        return Draft(finding_id, self.method, self.lines, self.link, file.id, file.name)


class FindingMemory(Memory):
    improvement: str
    id: str


FIELDS = names(FindingForm)


def method_name(method: Method, texts: Texts) -> str:
    return texts("finding-method-name", method=method.value)


def finding_line(one: Finding, texts: Texts, *, zone: str) -> Mrkdwn:
    """Fem varför, 3 mars 2027, Maria Lind."""
    return texts.rich(
        "finding-line",
        method=method_name(one.method, texts),
        day=texts.dates.dated(local_day(one.at, zone)),
        name=one.by.name,
    )


def form(draft: Draft, texts: Texts, *, memory: str) -> dict[str, Any]:
    """Another method is another help, so the form is drawn anew when one is chosen."""
    methods = [(method.value, method_name(method, texts)) for method in Method]
    choice = blocks.menu(texts("finding-method"), METHOD, methods, chosen=draft.method)
    lines = blocks.text_input(FIELDS.lines, initial=draft.lines, lines=True, most=LONGEST)
    link, file = blocks.link_input(FIELDS.link, initial=draft.link), blocks.file_input(FIELDS.file)
    lines_hint, file_hint = texts("finding-lines-hint"), texts("finding-file-hint")
    parts = [
        blocks.field_block(FIELDS.method, texts("finding-method"), choice) | {"dispatch_action": True},
        blocks.section(texts.rich("finding-help", method=draft.method.value)),
        blocks.field_block(FIELDS.lines, texts("finding-lines"), lines, hint=lines_hint, optional=True),
        blocks.field_block(FIELDS.link, texts("finding-link"), link, optional=True),
        blocks.field_block(FIELDS.file, texts("finding-file"), file, hint=file_hint, optional=True),
        *_there(draft.file_name, "finding-file-there", texts),
    ]
    return windows.form(FORM, texts("finding-new-title"), parts, texts, memory=memory)


def window(one: Finding, texts: Texts, *, may_work: bool, zone: str, memory: str) -> dict[str, Any]:
    """What they came to, in full."""
    parts = [
        blocks.section(finding_line(one, texts, zone=zone)),
        *blocks.quoted(one.lines),
        *([blocks.section(texts.rich("finding-shown-link", link=one.link))] if one.link else []),
        *_there(one.file_name, "finding-shown-file", texts),
    ]
    if may_work:
        parts.append(
            blocks.actions(
                blocks.button(texts("button-change"), FINDING_CHANGE, one.id),
                blocks.button(texts("button-remove"), FINDING_REMOVE, one.id),
            )
        )
    title, close = texts("finding-window-title"), texts("button-close")
    return blocks.modal(WINDOW, title, parts, close=close, memory=memory)


def removed(texts: Texts, *, memory: str) -> dict[str, Any]:
    """It is gone."""
    said = texts.rich("finding-gone")
    return windows.saved(texts("finding-window-title"), said, texts, memory=memory)


def _there(file_name: str, key: str, texts: Texts) -> list[Block]:
    return [blocks.context(texts.rich(key, file=file_name))] if file_name else []
