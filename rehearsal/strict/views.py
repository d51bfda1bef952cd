"""Views: modals and Home tabs, as views.open, update, publish or a response_action are given them."""

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, TypeAdapter

from rehearsal.strict import limits
from rehearsal.strict.blocks import AnyBlock, Id
from rehearsal.strict.sentences import Part, problems
from rehearsal.strict.text import PlainText

Blocks = Annotated[list[AnyBlock], Field(max_length=limits.VIEW_BLOCKS)]
Title = PlainText[Annotated[str, StringConstraints(min_length=1, max_length=limits.VIEW_TITLE)]]


class Home(Part):
    type: Literal["home"]
    blocks: Blocks
    callback_id: Id = "none"
    private_metadata: str = Field(default="", max_length=limits.PRIVATE_METADATA)


class Modal(Home):
    type: Literal["modal"]  # type: ignore[assignment]
    title: Title
    submit: Title | None = None
    close: Title | None = None


_VIEW: TypeAdapter[Any] = TypeAdapter(Annotated[Home | Modal, Field(discriminator="type")])


def view_problems(view: dict[str, object]) -> list[str]:
    """What Slack would have against a modal or a Home tab; an empty list when it would show it."""
    return problems(_VIEW, view, "/view")
