"""What goes over the wire: JSON objects, and the error codes Slack answers with."""

from typing import Any

Json = dict[str, Any]


class Fault(Exception):  # noqa: N818 - Slack's own word for it is an error code, not an exception
    """A call Slack refuses: `code` becomes `error` in the answer, `details` stand beside it."""

    def __init__(self, code: str, **details: Any) -> None:
        super().__init__(code)
        self.code = code
        self.details = details

    def answer(self) -> Json:
        return {"ok": False, "error": self.code, **self.details}


def invalid_arguments(*problems: str) -> Fault:
    return Fault(
        "invalid_arguments", response_metadata={"messages": [f"[ERROR] {told}" for told in problems]}
    )
