"""Findings: what a group came to at the whiteboard, with the method's questions as help."""

from typing import Any

from programme.ground.calendar import local_day
from programme.improvement.findings import LONGEST, Draft, Finding
from programme.improvement.improvements import Method
from texts import Mrkdwn, Texts
from views.ground import blocks, windows
from views.ground.blocks import Block

FINDING_NEW = "finding-new"
FINDING_OPEN = "finding-open"
FINDING_CHANGE = "finding-change"
FINDING_REMOVE = "finding-remove"
METHOD = "finding-method"
FORM = "finding-form"
WINDOW = "finding-window"


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
    lines = blocks.text_input("lines", initial=draft.lines, lines=True, most=LONGEST)
    hint = texts("finding-file-hint")
    parts = [
        blocks.field_block("method", texts("finding-method"), choice) | {"dispatch_action": True},
        blocks.section(texts.rich("finding-help", method=draft.method.value)),
        blocks.field_block(
            "lines", texts("finding-lines"), lines, hint=texts("finding-lines-hint"), optional=True
        ),
        blocks.field_block(
            "link", texts("finding-link"), blocks.link_input("link", initial=draft.link), optional=True
        ),
        blocks.field_block(
            "file", texts("finding-file"), blocks.file_input("file"), hint=hint, optional=True
        ),
        *_there(draft.file_name, "finding-file-there", texts),
    ]
    return blocks.modal(
        FORM,
        texts("finding-new-title"),
        parts,
        submit=texts("button-save"),
        close=texts("button-cancel"),
        memory=memory,
    )


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
