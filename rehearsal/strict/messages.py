"""Messages, as chat.postMessage, chat.update, chat.postEphemeral and a response_url are given them."""

from typing import Annotated

from pydantic import Field, TypeAdapter

from rehearsal.strict import limits
from rehearsal.strict.blocks import AnyBlock
from rehearsal.strict.sentences import problems

_BLOCKS = TypeAdapter(Annotated[list[AnyBlock], Field(max_length=limits.MESSAGE_BLOCKS)])


def message_problems(payload: dict[str, object]) -> list[str]:
    """What Slack would have against a message; an empty list when it would take it."""
    if not payload.get("text") and not payload.get("blocks"):
        return ["no_text"]
    return problems(_BLOCKS, payload["blocks"], "/blocks") if "blocks" in payload else []
