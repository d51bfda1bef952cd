"""What a validator finds wrong in a template, in words for whoever wrote it."""

from collections.abc import Callable, Mapping
from typing import Any

SHOWN = 40
"""Characters that are shown of what was written."""
YAML_SLIPS = {
    "cannot start any token": "a tab stands for spaces, or a text that begins with @ or % lacks quotes",
    "found a tab": "a tab stands where there should be spaces",
    "mapping values are not allowed": "a colon stands in a text (put quotes around it), or a line too far in",
    "expected ',' or": "a bracket is opened and not closed, or a comma is missing",
    "unexpected end of stream": "a quote is opened and not closed",
    "expected <block end>": "a line is not indented as its neighbours",
    "expected block end": "a line is not indented as its neighbours",
    "did not find expected '-' indicator": "a line is not indented as its neighbours",
    "did not find expected key": "a line is not indented as its neighbours, or lacks its key",
    "could not find expected ':'": "a key lacks the colon and the space after it",
    "single document": "--- begins a second template: keep one to a file",
}
"""A piece of what PyYAML says → what is wrong."""
PATTERNS = {
    "^[a-z0-9]+": "use small letters from a to z, digits and single hyphens, such as see-the-film",
    "^https?": "write a whole link that begins with https:// and has no spaces",
    "^([1-9]": "write weeks as 27-32",
    r"^\d\d-": "write a day as 12-20, the month first",
}
"""How a pattern begins → how it is written."""

Facts = Mapping[str, Any]
SENTENCES: Mapping[str, Callable[[Facts], str]] = {
    "string_type": lambda _: "here belongs a text",
    "string_too_short": lambda _: "it is empty",
    "string_too_long": lambda facts: f"at most {facts['max_length']} characters fit",
    "too_short": lambda facts: f"at least {_items(facts['min_length'])} must stand here",
    "too_long": lambda facts: f"at most {_items(facts['max_length'])} may stand here",
    "int_parsing": lambda _: "write a whole number, such as 7",
    "int_type": lambda _: "write a whole number, such as 7",
    "int_from_float": lambda _: "write a whole number, such as 7",
    "int_parsing_size": lambda _: "the number is too large",
    "greater_than_equal": lambda facts: f"the number must be {facts['ge']} or more",
    "less_than_equal": lambda facts: f"the number must be {facts['le']} or less",
    "enum": lambda facts: f"write one of {facts['expected']}",
    "literal_error": lambda facts: f"write one of {facts['expected']}",
    "tuple_type": lambda _: "here belongs a list, such as [one, two]",
    "list_type": lambda _: "here belongs a list, such as [one, two]",
    "bool_type": lambda _: "write true or false",
    "bool_parsing": lambda _: "write true or false",
    "model_type": lambda _: "here belong keys with values",
    "dict_type": lambda _: "here belong keys with values",
    "string_pattern_mismatch": lambda facts: _pattern(facts["pattern"]),
}
"""The kind of pydantic's error → what is said of it (docs.pydantic.dev, usage of validation errors)."""


def sentence(kind: str, facts: Facts, written: object, message: str) -> str:
    """What is wrong, and what was written; ``message`` is pydantic's own, for what our own checks say."""
    if kind not in SENTENCES:
        return message.removeprefix("Value error, ")
    said = SENTENCES[kind](facts)
    if not isinstance(written, str) or not written.strip():
        return said
    short = written if len(written) <= SHOWN else written[: SHOWN - 1] + "…"
    return f"'{short}': {said}"


def yaml_sentence(found: str) -> str:
    """Why text is no YAML, from what PyYAML says."""
    likely = next((words for piece, words in YAML_SLIPS.items() if piece in found), "")
    return f"this is not YAML: {likely or 'look for a quote, a bracket, a colon or an indent that is amiss'}"


def _items(count: int) -> str:
    return "one" if count == 1 else str(count)


def _pattern(pattern: str) -> str:
    return next(
        (words for begins, words in PATTERNS.items() if pattern.startswith(begins)), "it is miswritten"
    )
