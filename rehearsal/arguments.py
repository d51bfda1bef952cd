"""What a call was given, from query, form or JSON, read the way Slack reads it."""

import json
from typing import Any

from aiohttp import web

from rehearsal.wire import Fault, Json, invalid_arguments


async def read_arguments(request: web.Request) -> Json:
    """Everything a request says, the token included. Raises Fault for a body that is not what it claims."""
    given: Json = dict(request.query)
    if request.content_type == "application/json":
        body = await request.text()
        given |= _object(body) if body.strip() else {}
    elif request.can_read_body:
        given |= dict(await request.post())
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme == "Bearer":
        given["token"] = token
    return given


def _object(body: str) -> Json:
    try:
        read = json.loads(body)
    except ValueError:
        raise Fault("invalid_json") from None
    if not isinstance(read, dict):
        raise Fault("json_not_object")
    return read


class Arguments:
    """The arguments of one call, each asked for as what it should be."""

    def __init__(self, given: Json) -> None:
        self._given = given

    def has(self, name: str) -> bool:
        return self._given.get(name) is not None

    def text(self, name: str, default: str = "") -> str:
        value = self._given.get(name)
        return default if value is None else str(value)

    def needed(self, name: str) -> str:
        value = self.text(name)
        if not value:
            raise invalid_arguments(f"missing required field: {name}")
        return value

    def flag(self, name: str) -> bool:
        return str(self._given.get(name, "")).lower() in {"1", "true"}

    def number(self, name: str, default: int) -> int:
        try:
            return int(self.text(name) or default)
        except ValueError:
            raise invalid_arguments(f"must be a number: {name}") from None

    def names(self, name: str) -> list[str]:
        """A list, given as one or parted by commas."""
        value = self._given.get(name) or []
        parts = value if isinstance(value, list) else str(value).split(",")
        return [str(part).strip() for part in parts if str(part).strip()]

    def structure(self, name: str) -> Any:
        """Something nested, given as such or as JSON in a string; None when it is not there."""
        value = self._given.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise invalid_arguments(f"not valid JSON: {name}") from None

    def message(self) -> Json:
        """What of it makes a message, as message_problems judges it."""
        parts = {
            name: self.structure(name) for name in ("blocks", "attachments", "metadata") if self.has(name)
        }
        return parts | ({"text": self.text("text")} if self.has("text") else {})
