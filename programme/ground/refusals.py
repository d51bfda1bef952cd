"""A refusal: the rules say no, and why. Not a fault; it becomes kind words where the person is."""


class Refusal(Exception):  # noqa: N818  a no is not an error
    """``key`` names the text, ``facts`` what it speaks of, ``field`` the form field it belongs to."""

    def __init__(self, key: str, *, field: str | None = None, **facts: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.field = field
        self.facts = facts
