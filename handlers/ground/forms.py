"""What somebody filled in, in the shape of each element."""

from datetime import date, time
from typing import Any, TypeVar

from handlers.ground.visit import Visit
from programme.ground.refusals import Refusal
from programme.ground.shortcodes import as_meant
from views.ground.forms import Form, UnreadableError

Filled = dict[str, Any]
"""Field → str, date, time, list of option values or ids, list of files, or None for what was left empty."""
F = TypeVar("F", bound=Form)


def as_opened(visit: Visit, form: type[F]) -> F:
    """What the same form held when it was opened."""
    return form.of(opened_with(visit.view))


def read(view: dict[str, Any]) -> Filled:
    """A submitted view's values, by block id; texts are stripped, empty ones None. Raises Refusal."""
    return {
        field: _value(next(iter(elements.values())))
        for field, elements in _of(view, "state")["values"].items()
    }


def boxes(view: dict[str, Any]) -> dict[str, list[str]]:
    """The values of a form that is nothing but boxes, as many as there are. Raises UnreadableError."""
    filled = read(view)
    if not all(
        isinstance(some, list) and all(isinstance(one, str) for one in some) for some in filled.values()
    ):
        raise UnreadableError("a form of boxes holds something else")
    return filled


def opened_with(view: dict[str, Any]) -> Filled:
    """What the same view's fields held when it was opened, in the same shapes. Raises Refusal."""
    blocks = _of(view, "blocks")
    inputs = {block["block_id"]: block["element"] for block in blocks if block["type"] == "input"}
    return {field: _initial(element) for field, element in inputs.items()}


def _of(view: dict[str, Any], part: str) -> Any:
    """There is no view where a form's button was pressed in a message, which no form of ours is in."""
    if part not in view:
        raise Refusal("window-strange")
    return view[part]


def _initial(element: dict[str, Any]) -> Any:
    if element["type"] == "multi_static_select":
        return [option["value"] for option in element.get("initial_options") or []]
    if element.get("initial_date"):
        return date.fromisoformat(element["initial_date"])
    return element.get("initial_value") or (element.get("initial_option") or {}).get("value")


def _value(state: dict[str, Any]) -> Any:
    match state["type"]:
        case "static_select" | "external_select" | "radio_buttons":
            return (state.get("selected_option") or {}).get("value")
        case "multi_static_select" | "checkboxes":
            return [option["value"] for option in state.get("selected_options") or []]
        case "users_select" | "conversations_select":
            return state.get("selected_user") or state.get("selected_conversation")
        case "multi_users_select":
            return state.get("selected_users") or []
        case "datepicker":
            return date.fromisoformat(state["selected_date"]) if state.get("selected_date") else None
        case "timepicker":
            return time.fromisoformat(state["selected_time"]) if state.get("selected_time") else None
        case "file_input":
            return state.get("files") or []
    return as_meant((state.get("value") or "").strip()) or None
