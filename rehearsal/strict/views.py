"""Views: modals and Home tabs, as views.open, update, publish or a response_action are given them."""

import json
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

from rehearsal.strict import limits
from rehearsal.strict.blocks import HomeBlock, ModalBlock
from rehearsal.strict.sentences import problems, sentence
from rehearsal.strict.text import Omittable, Part, PlainText, up_to
from rehearsal.strict.together import in_focus, told_twice

Title = PlainText[Annotated[str, up_to(limits.VIEW_TITLE)]]


class _View(Part):
    callback_id: Omittable[Annotated[str, Field(max_length=limits.ID)]] = None
    external_id: Omittable[Annotated[str, Field(max_length=limits.ID)]] = None
    private_metadata: Omittable[Annotated[str, Field(max_length=limits.PRIVATE_METADATA)]] = None


class Home(_View):
    type: Literal["home"]
    blocks: Annotated[list[HomeBlock], Field(max_length=limits.VIEW_BLOCKS)]


class Modal(_View):
    type: Literal["modal"]
    title: Title
    blocks: Annotated[list[ModalBlock], Field(max_length=limits.VIEW_BLOCKS)]
    submit: Omittable[Title] = None
    close: Omittable[Title] = None
    clear_on_close: bool = False
    notify_on_close: bool = False


_VIEW: TypeAdapter[Any] = TypeAdapter(Annotated[Home | Modal, Field(discriminator="type")])
_AT = "/view/blocks"


def view_problems(view: dict[str, object]) -> list[str]:
    """What Slack would have against a modal or a Home tab; an empty list when it would show it.

    The view stands at `/view`, as in Slack's own sentences about views.open.
    """
    return problems(_VIEW, view, "/view") or _as_a_whole(view)


def _as_a_whole(view: dict[str, Any]) -> list[str]:
    blocks = view["blocks"]
    return [*told_twice(blocks, _AT), *in_focus(blocks, _AT), *_without_submit(view), *_too_large(view)]


def _without_submit(view: dict[str, Any]) -> list[str]:
    """https://docs.slack.dev/reference/views/modal-views: submit is required when there is an input block."""
    if view["type"] == "home" or "submit" in view:
        return []
    return [
        sentence("must define `submit` to use `input` block", f"{_AT}/{place}/input")
        for place, block in enumerate(view["blocks"])
        if block["type"] == "input"
    ]


def _too_large(view: dict[str, Any]) -> list[str]:
    """Too large a view may fail in silence and leave its reader waiting, so it is refused aloud here."""
    size = len(json.dumps(view, separators=(",", ":")))
    return [] if size <= limits.VIEW_BYTES else [sentence("view_too_large", "/view")]
