"""Every slip in one sentence, in Slack's manner: what is wrong, and a JSON pointer to where."""

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails


def problems(judge: TypeAdapter[Any], value: object, at: str = "") -> list[str]:
    """What `judge` has against `value`, which stands at the pointer `at`; an empty list is an acquittal."""
    try:
        judge.validate_python(value)
    except ValidationError as slips:
        return [_told(slip, value, at) for slip in slips.errors(include_url=False)]
    return []


def sentence(words: str, pointer: str) -> str:
    """Slack ends each of its sentences with the place it speaks of; the whole payload is `/`."""
    return f"{words} [json-pointer:{pointer or '/'}]"


def _told(slip: ErrorDetails, root: object, at: str) -> str:
    kind, facts = slip["type"], slip.get("ctx", {})
    steps = _steps(slip["loc"], root, ends_in_a_property=kind in _ABOUT_A_PROPERTY)
    if kind in _ABOUT_A_PROPERTY:
        return sentence(f"{_ABOUT_A_PROPERTY[kind]}: {steps[-1]}", at + _pointer(steps[:-1]))
    if kind == "union_tag_invalid":
        return sentence(f"unsupported type: {facts['tag']}", at + _pointer([*steps, "type"]))
    words = _WORDS[kind](facts) if kind in _WORDS else slip["msg"].removeprefix("Value error, ")
    return sentence(words, at + _pointer(steps))


def _pointer(steps: list[str | int]) -> str:
    """A JSON pointer (RFC 6901)."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def _steps(loc: tuple[str | int, ...], node: Any, *, ends_in_a_property: bool) -> list[str | int]:
    """The way to a slip, without the names of the union members pydantic puts between the steps.

    A last step that is the name of the node's type and of one of its properties as well, as in
    {"type": "text", "text": 5}, is the property.
    """
    steps: list[str | int] = []
    entered = False  # whether the name of this node's own type has been passed
    for place, step in enumerate(loc):
        is_last = place == len(loc) - 1
        if not entered and _names_its_type(node, step):
            entered = True
            if not is_last or not (ends_in_a_property or step in node):
                continue
        steps.append(step)
        node, entered = _inside(node, step), False
    return steps


def _names_its_type(node: Any, step: str | int) -> bool:
    return isinstance(node, Mapping) and node.get("type") == step


def _inside(node: Any, step: str | int) -> Any:
    try:
        return node[step]
    except (KeyError, IndexError, TypeError):  # the way ends here: what the slip speaks of is not there
        return None


_ABOUT_A_PROPERTY = {"missing": "missing required field", "extra_forbidden": "invalid additional property"}
_WORDS: dict[str, Callable[[dict[str, Any]], str]] = {
    "string_too_long": lambda facts: f"must be less than {facts['max_length'] + 1} characters",
    "string_too_short": lambda facts: f"must be more than {facts['min_length'] - 1} characters",
    "too_long": lambda facts: f"no more than {facts['max_length']} items allowed",
    "too_short": lambda facts: f"no less than {facts['min_length']} items allowed",
    "greater_than": lambda facts: f"must be greater than {facts['gt']}",
    "greater_than_equal": lambda facts: f"must be at least {facts['ge']}",
    "less_than_equal": lambda facts: f"must be at most {facts['le']}",
    "string_pattern_mismatch": lambda facts: f"must match the pattern {facts['pattern']}",
    "literal_error": lambda facts: f"must be one of {facts['expected']}",
    "union_tag_not_found": lambda _: "missing required field: type",
    "string_type": lambda _: "must be a string",
    "list_type": lambda _: "must be an array",
    "bool_type": lambda _: "must be a boolean",
    "int_type": lambda _: "must be an integer",
    "float_type": lambda _: "must be a number",
    "dict_type": lambda _: "must provide an object",
    "model_type": lambda _: "must provide an object",
    "model_attributes_type": lambda _: "must provide an object",
}
