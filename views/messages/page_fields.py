"""A window's fields as a form of plain HTML: the same views that Slack shows, for who answers on a page."""

import html
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from texts import Texts
from views.ground import markup
from views.ground.blocks import Block, Element
from views.messages.letter_mails import words_of

WAS = "was"
"""Before a field's name: what stood in it when the page was drawn."""
LONGEST_LINE = 2000
LINES = {"url_text_input": "url", "email_text_input": "email", "number_input": "number"}
DAYS = {"datepicker": ("date", "initial_date"), "timepicker": ("time", "initial_time")}
SELECTS = frozenset({"static_select", "multi_static_select"})
MANY = frozenset({"checkboxes", "multi_static_select"})


@dataclass(frozen=True, slots=True)
class Held:
    """What somebody wrote that could not be kept: by field, with the slips at theirs."""

    values: Mapping[str, Sequence[str]] = field(default_factory=dict)
    slips: Mapping[str, str] = field(default_factory=dict)


def inputs(view: Mapping[str, Any]) -> list[Block]:
    return [block for block in view["blocks"] if block["type"] == "input"]


def options(element: Element) -> list[tuple[str, str]]:
    """Value and words of each that may be chosen."""
    groups = [group["options"] for group in element.get("option_groups", ())]
    return [
        (one["value"], one["text"]["text"])
        for some in (groups or [element.get("options", [])])
        for one in some
    ]


def chosen(element: Element) -> tuple[str, ...]:
    """What stands in an element when it is drawn, as a browser would send it."""
    if one := element.get("initial_option"):
        return (one["value"],)
    if some := element.get("initial_options"):
        return tuple(each["value"] for each in some)
    held = element.get(DAYS.get(element["type"], ("", "initial_value"))[1])
    return (str(held),) if held else ()


def body(view: Mapping[str, Any], at: str, texts: Texts, held: Held | None = None) -> Iterator[str]:
    """Everything in a window but its buttons; ``at`` makes the ids its own on a page with several."""
    kept = held or Held()
    for block in view["blocks"]:
        if block["type"] == "input":
            yield from _field(block, at, texts, kept)
        else:
            yield from (f"<p>{markup.as_html(one)}</p>" for one in words_of(block))


def takes_file(view: Mapping[str, Any]) -> bool:
    return any(block["element"]["type"] == "file_input" for block in inputs(view))


def _field(block: Block, at: str, texts: Texts, held: Held) -> Iterator[str]:
    name, element = block["block_id"], block["element"]
    values = tuple(held.values.get(name, chosen(element)))
    drawn = _Field(f"{at}-{name}", name, block, texts, held.slips.get(name, ""))
    yield from (
        f'<input type="hidden" name="{WAS}-{_safe(name)}" value="{_safe(one)}">' for one in chosen(element)
    )
    if element["type"] in {"radio_buttons", "checkboxes"}:
        yield drawn.choices(values)
    else:
        yield f'<label for="{_safe(drawn.id)}">{drawn.label}</label>{drawn.told}{drawn.single(values)}'


@dataclass(frozen=True, slots=True)
class _Field:
    """One of them: its label, its hint and its slip belong to it for whoever cannot see the page."""

    id: str
    name: str
    block: Block
    texts: Texts
    slip: str

    @property
    def label(self) -> str:
        optional = f" ({_safe(self.texts('page-optional'))})" if self.block.get("optional") else ""
        return f"{_safe(self.block['label']['text'])}{optional}"

    @property
    def told(self) -> str:
        """What is said of it besides, in an element that the field points to."""
        hint = _safe(self.block["hint"]["text"]) if self.block.get("hint") else ""
        slip = f'<strong class="slip">{_safe(self.slip)}</strong> ' if self.slip else ""
        return f'<p class="hint" id="{_safe(self.id)}-hint">{slip}{hint}</p>' if hint or slip else ""

    @property
    def attributes(self) -> str:
        described = f' aria-describedby="{_safe(self.id)}-hint"' if self.told else ""
        wrong = ' aria-invalid="true"' if self.slip else ""
        needed = "" if self.block.get("optional") else " required"
        return f' id="{_safe(self.id)}" name="{_safe(self.name)}"{described}{wrong}{needed}'

    def single(self, values: Sequence[str]) -> str:
        element, value = self.block["element"], values[0] if values else ""
        kind = element["type"]
        if kind in SELECTS:
            return self._menu(values)
        if kind == "file_input":
            return f'<input type="file"{self.attributes}>'
        if kind in DAYS:
            return f'<input type="{DAYS[kind][0]}" value="{_safe(value)}"{self.attributes}>'
        most = element.get("max_length", LONGEST_LINE)
        if element.get("multiline"):
            return f'<textarea rows="5" maxlength="{most}"{self.attributes}>{_safe(value)}</textarea>'
        line = LINES.get(kind, "text")
        return f'<input type="{line}" maxlength="{most}" value="{_safe(value)}"{self.attributes}>'

    def _menu(self, values: Sequence[str]) -> str:
        element = self.block["element"]
        several = " multiple" if element["type"] in MANY else ""
        empty = "" if several else '<option value=""></option>'
        drawn = "".join(
            f'<option value="{_safe(value)}"{" selected" if value in values else ""}>{_safe(words)}</option>'
            for value, words in options(element)
        )
        return f"<select{several}{self.attributes}>{empty}{drawn}</select>"

    def choices(self, values: Sequence[str]) -> str:
        element = self.block["element"]
        kind = "radio" if element["type"] == "radio_buttons" else "checkbox"
        needed = " required" if kind == "radio" and not self.block.get("optional") else ""
        drawn = "".join(
            f'<label class="choice"><input type="{kind}" name="{_safe(self.name)}" value="{_safe(value)}"'
            f"{' checked' if value in values else ''}{needed}> {_safe(words)}</label>"
            for value, words in options(element)
        )
        described = f' aria-describedby="{_safe(self.id)}-hint"' if self.told else ""
        return f"<fieldset{described}><legend>{self.label}</legend>{self.told}{drawn}</fieldset>"


def _safe(words: str) -> str:
    return html.escape(words)
