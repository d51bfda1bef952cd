"""What a browser sends, read in the shapes in which forms are read everywhere."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

from handlers.ground.forms import Filled
from programme.ground.refusals import Refusal
from programme.ground.shortcodes import as_meant
from views.messages import page_fields


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a form."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Posted:
    """Field → what was sent for it, in order."""

    words: Mapping[str, Sequence[str]] = field(default_factory=dict)
    file: Upload | None = None

    def one(self, name: str) -> str:
        return next(iter(self.words.get(name, ())), "")


def filled(view: Mapping[str, Any], posted: Posted) -> Filled:
    """As handlers/ground/forms.py reads a window. Raises Refusal for a day or a time that is none."""
    return _read(view, posted, "")


def shown(view: Mapping[str, Any], posted: Posted) -> Filled:
    """What stood in the fields when the page was drawn. Raises Refusal as well."""
    return _read(view, posted, f"{page_fields.WAS}-")


def _read(view: Mapping[str, Any], posted: Posted, before: str) -> Filled:
    return {
        block["block_id"]: _value(block, posted.words.get(before + block["block_id"], ()))
        for block in page_fields.inputs(view)
    }


def _value(block: Mapping[str, Any], sent: Sequence[str]) -> Any:
    """What was never offered is as if nothing had been chosen."""
    element = block["element"]
    first = next((one.strip() for one in sent), "")
    match element["type"]:
        case "static_select" | "radio_buttons":
            return first if first in _offered(element) else None
        case "multi_static_select" | "checkboxes":
            return [one for one in sent if one in _offered(element)]
        case "datepicker":
            return _moment(date.fromisoformat, first, block)
        case "timepicker":
            return _moment(time.fromisoformat, first, block)
        case "file_input":
            return []
    return as_meant(first.replace("\r\n", "\n")) or None


def _offered(element: Mapping[str, Any]) -> set[str]:
    return {value for value, _ in page_fields.options(dict(element))}


def _moment(read: Any, said: str, block: Mapping[str, Any]) -> Any:
    try:
        return read(said) if said else None
    except ValueError:
        raise Refusal("page-no-moment", field=block["block_id"]) from None
