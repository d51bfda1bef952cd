"""The live parts of Block Kit: which elements stand in some blocks, and what each of them holds."""

from collections.abc import Iterator
from dataclasses import dataclass

from rehearsal.wire import Json

State = dict[tuple[str, str], Json]  # (block_id, action_id) -> what state.values says of that element

# Slack's state key for each element, the argument that fills it from the start, and how it looks empty.
HOLDS: dict[str, tuple[str, str, object]] = {
    "plain_text_input": ("value", "initial_value", None),
    "email_text_input": ("value", "initial_value", None),
    "url_text_input": ("value", "initial_value", None),
    "number_input": ("value", "initial_value", None),
    "rich_text_input": ("rich_text_value", "initial_value", None),
    "datepicker": ("selected_date", "initial_date", None),
    "timepicker": ("selected_time", "initial_time", None),
    "datetimepicker": ("selected_date_time", "initial_date_time", None),
    "radio_buttons": ("selected_option", "initial_option", None),
    "checkboxes": ("selected_options", "initial_options", ()),
    "static_select": ("selected_option", "initial_option", None),
    "external_select": ("selected_option", "initial_option", None),
    "users_select": ("selected_user", "initial_user", None),
    "conversations_select": ("selected_conversation", "initial_conversation", None),
    "channels_select": ("selected_channel", "initial_channel", None),
    "multi_static_select": ("selected_options", "initial_options", ()),
    "multi_external_select": ("selected_options", "initial_options", ()),
    "multi_users_select": ("selected_users", "initial_users", ()),
    "multi_conversations_select": ("selected_conversations", "initial_conversations", ()),
    "multi_channels_select": ("selected_channels", "initial_channels", ()),
    "file_input": ("files", "", ()),
}
PRESSED = frozenset({"button", "workflow_button", "overflow", "icon_button", "feedback_buttons"})


@dataclass(frozen=True)
class Element:
    """An interactive element and the block it stands in."""

    block: Json
    shape: Json

    @property
    def block_id(self) -> str:
        return str(self.block.get("block_id", ""))

    @property
    def action_id(self) -> str:
        return str(self.shape.get("action_id", ""))

    @property
    def key(self) -> tuple[str, str]:
        return self.block_id, self.action_id

    @property
    def type(self) -> str:
        return str(self.shape["type"])

    @property
    def is_input(self) -> bool:
        return bool(self.block["type"] == "input")

    @property
    def dispatches(self) -> bool:
        """Whether using it sends block_actions at once, as everything outside a form does."""
        return not self.is_input or bool(self.block.get("dispatch_action"))

    @property
    def label(self) -> str:
        return str(self.block.get("label", {}).get("text", "")) or self.action_id

    @property
    def text(self) -> str:
        """What a button says."""
        return str(self.shape["text"]["text"]) if self.type == "button" else ""

    @property
    def options(self) -> list[Json]:
        grouped = [option for group in self.shape.get("option_groups", []) for option in group["options"]]
        return [*self.shape.get("options", []), *grouped]

    def holding(self, value: object) -> Json:
        """Its entry in state.values once it holds `value`."""
        key, _, _ = HOLDS[self.type]
        return {"type": self.type, key: list(value) if isinstance(value, tuple) else value}

    def held(self, state: Json) -> object:
        return state.get(HOLDS[self.type][0])

    def at_first(self) -> Json:
        _, initial, empty = HOLDS[self.type]
        return self.holding(self.shape.get(initial, empty))


def elements_in(blocks: list[Json]) -> Iterator[Element]:
    for block in blocks:
        for shape in _interactive(block):
            yield Element(block, shape)


def _interactive(block: Json) -> Iterator[Json]:
    for place in ("element", "accessory"):
        if block.get(place, {}).get("type", "") in HOLDS.keys() | PRESSED:
            yield block[place]
    for place in ("elements", "actions"):
        for shape in block.get(place, []):
            if shape.get("type") == "card":
                yield from _interactive(shape)
            elif shape.get("type") in HOLDS.keys() | PRESSED:
                yield shape


def first_state(blocks: list[Json]) -> State:
    """What every element that can hold something holds before anybody has touched it."""
    return {found.key: found.at_first() for found in elements_in(blocks) if found.type in HOLDS}


def kept_state(blocks: list[Json], before: State) -> State:
    """After an update: what was filled in stays where both ids and the type are the same."""
    fresh = first_state(blocks)
    return {key: _kept(before.get(key), state) for key, state in fresh.items()}


def _kept(before: Json | None, fresh: Json) -> Json:
    return before if before is not None and before["type"] == fresh["type"] else fresh


def as_values(state: State) -> Json:
    """The `values` of `state` in Slack's own shape: by block, then by action."""
    values: Json = {}
    for (block_id, action_id), held in state.items():
        values.setdefault(block_id, {})[action_id] = held
    return values


def with_ids(blocks: list[Json], new_id: "Iterator[str]") -> list[Json]:
    """A copy in which every block and every interactive element has the id Slack would have given it."""
    return [_identified(block, new_id) for block in blocks]


def _identified(block: Json, new_id: "Iterator[str]") -> Json:
    named = {**block, "block_id": block.get("block_id") or next(new_id)}
    for place in ("element", "accessory"):
        if place in block and block[place].get("type") in HOLDS.keys() | PRESSED:
            named[place] = _acting(block[place], new_id)
    for place in ("elements", "actions"):
        if isinstance(block.get(place), list):
            named[place] = [_acting(shape, new_id) for shape in block[place]]
    return named


def _acting(shape: Json, new_id: "Iterator[str]") -> Json:
    if shape.get("type") == "card":
        return _identified(shape, new_id)
    if shape.get("type") not in HOLDS.keys() | PRESSED or shape.get("action_id"):
        return shape
    return {**shape, "action_id": next(new_id)}


def words_in(blocks: list[Json]) -> str:
    """Every text a person can read in some blocks, a line each, in reading order."""
    return "\n".join(_words(blocks))


def _words(part: object) -> Iterator[str]:
    if isinstance(part, list):
        for inner in part:
            yield from _words(inner)
    elif isinstance(part, dict):
        for key, inner in part.items():
            if key in {"text", "alt_text"} and isinstance(inner, str):
                yield inner
            elif isinstance(inner, dict | list):
                yield from _words(inner)
