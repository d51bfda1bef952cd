"""Payloads: the shape that all we read of one must have, looked at once and before anybody is looked up."""

from datetime import date, time
from typing import Annotated, Any, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)

Json = dict[str, Any]
Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.\-]{1,64}$")]
Who = Annotated[str, StringConstraints(pattern=r"^[UW][A-Z0-9]{1,30}$")]
"""A person's id begins with U, or with W in an organisation of several workspaces."""
Day = Annotated[
    str,
    StringConstraints(pattern=r"^\d{4}-\d\d-\d\d$"),
    AfterValidator(lambda day: date.fromisoformat(day) and day),
]
Clock = Annotated[
    str, StringConstraints(pattern=r"^\d\d:\d\d$"), AfterValidator(lambda at: time.fromisoformat(at) and at)
]


Where = Annotated[str, StringConstraints(pattern=r"^[CDG][A-Z0-9]{1,30}$")]
Stamp = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,12}\.[0-9]{1,12}$")]


class StrangePayloadError(ValueError):
    """No payload of Slack's; the message names the places that are amiss, never what stood there."""


class _Told(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True)


class _Option(_Told):
    value: str


class _File(_Told):
    id: Id
    name: str | None = None


class _Held(_Told):
    """What an element of a form holds, or what somebody did with one."""

    type: str = ""
    action_id: str = ""
    block_id: str = ""
    value: str | None = None
    selected_option: _Option | None = None
    selected_options: list[_Option] | None = None
    selected_date: Day | None = None
    selected_time: Clock | None = None
    selected_user: Who | None = None
    selected_users: list[Who] | None = None
    selected_conversation: Id | None = None
    files: list[_File] | None = None


class _Acted(_Held):
    action_id: str
    block_id: str


class _Typed(_Held):
    type: str


class _State(_Told):
    values: dict[str, Annotated[dict[str, _Typed], Field(min_length=1)]]


class _Words(_Told):
    type: str
    text: str


class _Element(_Told):
    """What a field held when its form was opened."""

    type: str = ""
    initial_value: str | None = None
    initial_date: Day | None = None
    initial_option: _Option | None = None
    initial_options: list[_Option] | None = None
    options: list[_Option] = []


class _Block(_Told):
    """``text`` is an object, but in a markdown block of somebody else's, where it is the words."""

    type: str
    block_id: str
    text: _Words | str | None = None
    element: _Element = _Element()
    elements: list[_Element] = []

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if self.type == "section" and isinstance(self.text, str):
            raise ValueError("a section's text is an object")
        if self.type == "input" and not self.element.type:
            raise ValueError("an input has an element")
        return self


class _View(_Told):
    id: Id
    type: str
    callback_id: str | None
    private_metadata: str | None
    blocks: list[_Block]
    state: _State
    previous_view_id: Id | None
    root_view_id: Id | None


class _Container(_Told):
    type: str = ""
    channel_id: Where = ""
    message_ts: Stamp = ""
    is_ephemeral: bool = False


class _Message(_Told):
    blocks: list[_Block] = []
    text: str | None = ""
    ts: Id = ""
    thread_ts: Id | None = None
    user: Who | None = None
    channel: str | None = None


class _Person(_Told):
    id: Who


class Interaction(_Told):
    """block_actions, view_submission, view_closed, block_suggestion, shortcut and message_action."""

    type: str
    user: _Person
    trigger_id: Id | None = None
    response_url: str | None = None
    actions: Annotated[list[_Acted], Field(min_length=1)] | None = None
    action_id: str = ""
    callback_id: str = ""
    value: str | None = ""
    view: _View | None = None
    container: _Container | None = None
    message: _Message | None = None
    channel: Json | None = None


EVENT = "event_callback"
NEEDED = {
    "block_actions": ("actions", "trigger_id"),
    "view_submission": ("view",),
    "view_closed": ("view",),
    "message_action": ("message", "channel", "trigger_id"),
    "shortcut": ("trigger_id",),
}
"""Interaction → what it never lacks."""


class Command(_Told):
    command: str
    user_id: Who
    text: str | None = ""
    trigger_id: Id
    response_url: str | None = None


class _Happened(_Told):
    type: str


class Event(_Told):
    type: str
    event_id: Id
    event: _Happened


class _Written(_Happened):
    channel: Id
    user: Who | None = None
    text: str | None = ""
    channel_type: str = ""
    subtype: str | None = None
    files: list[_File] | None = None
    blocks: list[Json] | None = None
    attachments: list[Json] | None = None
    thread_ts: Id | None = None


class _Shared(_Happened):
    file_id: Id
    channel_id: Id
    user_id: Who | None = None


class _Opened(_Happened):
    user: Who
    tab: str = ""


class _Profile(_Told):
    real_name: str | None = None
    email: str | None = None


class _Account(_Told):
    id: Who
    team_id: str | None = None
    name: str | None = None
    real_name: str | None = None
    tz: str | None = None
    locale: str | None = None
    profile: _Profile | None = None


class _Changed(_Happened):
    user: _Account


class _Place(_Happened):
    channel: Id


class _CameOrWent(_Place):
    user: Who


class _Tokens(_Told):
    bot: list[str] = []


class _Revoked(_Happened):
    tokens: _Tokens


EVENTS: dict[str, type[_Happened]] = {
    "message": _Written,
    "file_shared": _Shared,
    "app_home_opened": _Opened,
    "user_change": _Changed,
    "team_join": _Changed,
    "channel_archive": _Place,
    "channel_unarchive": _Place,
    "channel_deleted": _Place,
    "member_joined_channel": _CameOrWent,
    "member_left_channel": _CameOrWent,
    "tokens_revoked": _Revoked,
}
"""What we hear of → the shape it has."""


def require_shape(body: Json) -> None:
    """Raises StrangePayloadError unless all that is read of a payload is of its kind."""
    try:
        if "event" in body or body.get("type") == EVENT:
            happened = Event.model_validate(body).event
            EVENTS.get(happened.type, _Happened).model_validate(body["event"])
        if "command" in body:
            Command.model_validate(body)
        if body.get("type") != EVENT and not ("command" in body and "type" not in body):
            _require_whole(Interaction.model_validate(body))
    except ValidationError as error:
        slips = error.errors(include_input=False, include_url=False, include_context=False)
        raise StrangePayloadError(", ".join(sorted({_where(slip["loc"]) for slip in slips}))) from None


def _require_whole(told: Interaction) -> None:
    lacking = [one for one in NEEDED.get(told.type, ()) if getattr(told, one) is None]
    if "view" in told.model_fields_set and told.view is None:
        lacking.append("view")  # where Slack has none it does not name it, and Bolt believes that
    if told.view is not None:
        modal = told.view.type == "modal"
        lacking += ["view.callback_id"] if modal and not told.view.callback_id else []
    elif told.type == "block_actions" and not _is_in_a_message(told):
        lacking.append("message")
    if lacking:
        raise StrangePayloadError(", ".join(lacking))


def _is_in_a_message(told: Interaction) -> bool:
    at = told.container
    return bool(told.response_url and at and at.type == "message" and at.channel_id and at.message_ts)


def _where(loc: tuple[int | str, ...]) -> str:
    """The first names only: keys further down may be somebody's."""
    return ".".join(str(one) for one in loc[:2])
