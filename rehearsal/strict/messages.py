"""Messages, as chat.postMessage, chat.update, chat.postEphemeral and a response_url are given them."""

from typing import Annotated, Any

from pydantic import AfterValidator, Field, TypeAdapter

from rehearsal.strict import limits
from rehearsal.strict.blocks import MessageBlock
from rehearsal.strict.sentences import problems, sentence
from rehearsal.strict.text import NonEmpty, Part
from rehearsal.strict.together import told_twice, too_much

_BLOCKS: TypeAdapter[Any] = TypeAdapter(
    Annotated[list[MessageBlock], Field(max_length=limits.MESSAGE_BLOCKS)]
)


def _is_plain(value: Any) -> Any:
    if not isinstance(value, str | int | float | bool):
        raise ValueError("must be a string, a number or a boolean")
    return value


class _Metadata(Part):
    """docs.slack.dev/messaging/message-metadata; flat, so that it reads the same when it comes back."""

    event_type: NonEmpty
    event_payload: dict[str, Annotated[Any, AfterValidator(_is_plain)]]


_METADATA = TypeAdapter(_Metadata)
_ATTACHMENTS = TypeAdapter(Annotated[list[dict[str, Any]], Field(max_length=limits.ATTACHMENTS)])


def message_problems(payload: dict[str, object], *, update: bool = False) -> list[str]:
    """What Slack would have against a message; an empty list when it would take it.

    `payload` holds the arguments of the method; those that are not about content (channel, ts ...) are passed
    over, and a null is an argument left out. `update` is for chat.update, whose text is refused above 4,000
    characters where a new message's is cut at 40,000. Two slips are Slack's bare error codes, `no_text` and
    `msg_too_long`; the others are sentences with a pointer. Slack only warns of blocks without a text; here
    they are a slip, for the text is what notifications and screen readers get.
    """
    given = {name: value for name, value in payload.items() if value is not None}
    if given.get("delete_original") is True:  # a response_url that only takes its message away
        return []
    if not any(given.get(part) for part in ("text", "blocks", "attachments")):
        return ["no_text"]
    return [*_text_problems(given, update=update), *_block_problems(given), *_metadata_problems(given)]


def _text_problems(given: dict[str, object], *, update: bool) -> list[str]:
    text = given.get("text", "")
    if not isinstance(text, str):
        return [sentence("must be a string", "/text")]
    if given.get("blocks") and not text:
        return [sentence("missing required field: text", "")]
    return ["msg_too_long"] if update and len(text) > limits.UPDATED_TEXT else []


def _block_problems(given: dict[str, object]) -> list[str]:
    found = judged(given["blocks"], "/blocks") if "blocks" in given else []
    attachments = given.get("attachments", [])
    found += problems(_ATTACHMENTS, attachments, "/attachments")
    if isinstance(attachments, list):
        for place, attachment in enumerate(attachments):
            if isinstance(attachment, dict) and "blocks" in attachment:
                found += judged(attachment["blocks"], f"/attachments/{place}/blocks")
    return found


def judged(blocks: Any, at: str) -> list[str]:
    """The slips of a message's blocks; those of the whole are looked for once every block is sound."""
    return problems(_BLOCKS, blocks, at) or [*told_twice(blocks, at), *too_much(blocks, at)]


def _metadata_problems(given: dict[str, object]) -> list[str]:
    return problems(_METADATA, given["metadata"], "/metadata") if "metadata" in given else []
