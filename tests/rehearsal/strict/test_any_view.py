"""Whatever is built within Slack's limits is taken, and one slip anywhere in it is found."""

import json
import timeit
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as some
from slack_sdk.models.blocks import Block

from rehearsal.strict import message_problems, view_problems

Json = dict[str, Any]
Strategy = some.SearchStrategy[Json]


def words(most: int) -> some.SearchStrategy[str]:
    """Mostly short, now and then exactly as long as there is room for."""
    return some.text(min_size=1, max_size=min(most, 20)) | some.sampled_from(["å", "m"]).map(
        lambda one: one * most
    )


def plain(most: int) -> Strategy:
    return some.fixed_dictionaries(
        {"type": some.just("plain_text"), "text": words(most)}, optional={"emoji": some.booleans()}
    )


def text(most: int) -> Strategy:
    marked = some.fixed_dictionaries({"type": some.just("mrkdwn"), "text": words(most)})
    return plain(most) | marked


def kind(name: str, /, optional: dict[str, Any] | None = None, **parts: Any) -> Strategy:
    return some.fixed_dictionaries({"type": some.just(name), **parts}, optional=optional or {})


OPTION = some.fixed_dictionaries(
    {"text": plain(75), "value": words(150)}, optional={"description": plain(75)}
)
CONFIRM = some.fixed_dictionaries(
    {"title": plain(100), "text": text(300), "confirm": plain(30), "deny": plain(30)}
)


@some.composite
def menu(draw: some.DrawFn, name: str, most: int, initial: str | None = None) -> Json:
    options = draw(some.lists(OPTION, min_size=1, max_size=min(most, 6)))
    begun = {}
    if initial and draw(some.booleans()):
        first = draw(some.sampled_from(options))
        begun = {initial: [first] if initial.endswith("s") else first}
    return {"type": name, "options": options, **begun}


CHOSEN = (
    menu("static_select", 100, "initial_option")
    | menu("multi_static_select", 100, "initial_options")
    | menu("radio_buttons", 10, "initial_option")
    | menu("checkboxes", 10, "initial_options")
    | kind("datepicker", {"initial_date": some.dates().map(str), "placeholder": plain(150)})
    | kind("timepicker", {"initial_time": some.times().map(lambda time: f"{time:%H:%M}")})
    | kind("users_select", {"placeholder": plain(150)})
)
ACTED = (
    CHOSEN | kind("button", {"value": words(2000), "confirm": CONFIRM}, text=plain(75)) | menu("overflow", 5)
)
WRITTEN = CHOSEN | kind("plain_text_input", {"initial_value": words(3000), "multiline": some.booleans()})
IMAGE = kind("image", image_url=some.just("https://norrby.example/kurva.png"), alt_text=words(2000))

PIECE = (
    kind("text", {"style": some.fixed_dictionaries({}, optional={"bold": some.booleans()})}, text=words(3000))
    | kind("link", url=some.just("https://norrby.example"))
    | kind("user", user_id=some.just("U7"))
)
SENTENCE = kind("rich_text_section", elements=some.lists(PIECE, max_size=3))
RICH = kind(
    "rich_text",
    elements=some.lists(
        SENTENCE
        | kind("rich_text_list", style=some.just("bullet"), elements=some.lists(SENTENCE, max_size=3))
        | kind("rich_text_quote", elements=some.lists(PIECE, max_size=3)),
        min_size=1,
        max_size=3,
    ),
)
BLOCK = (
    kind("divider")
    | kind("header", text=plain(150))
    | kind("section", {"accessory": ACTED | IMAGE, "expand": some.booleans()}, text=text(3000))
    | kind("section", fields=some.lists(text(2000), min_size=1, max_size=10))
    | kind("context", elements=some.lists(text(3000) | IMAGE, min_size=1, max_size=10))
    | kind("actions", elements=some.lists(ACTED, min_size=1, max_size=5))
    | kind("input", {"hint": plain(2000), "optional": some.booleans()}, label=plain(2000), element=WRITTEN)
    | RICH
)


def named(blocks: list[Json]) -> list[Json]:
    """Names every block and element, as a bot does, and leaves no part in two places."""
    named_blocks: list[Json] = json.loads(json.dumps(blocks))
    for place, block in enumerate(named_blocks):
        block["block_id"] = f"block-{place}"
        for number, element in enumerate(block["elements"] if block["type"] == "actions" else []):
            element["action_id"] = f"action-{number}"
    return named_blocks


BLOCKS = some.lists(BLOCK, min_size=1, max_size=8).map(named)


@given(blocks=BLOCKS, title=plain(24), submit=plain(24))
@settings(max_examples=60, deadline=None)
def test_whatever_is_built_within_the_limits_is_taken(blocks: list[Json], title: Json, submit: Json) -> None:
    assert message_problems({"text": "Till Maria Lind", "blocks": blocks}) == []
    assert view_problems({"type": "modal", "title": title, "submit": submit, "blocks": blocks}) == []
    assert view_problems({"type": "home", "blocks": blocks}) == []


@given(blocks=BLOCKS)
@settings(max_examples=40, deadline=None)
def test_slacks_models_take_it_too_and_change_nothing_that_matters(blocks: list[Json]) -> None:
    again = [block.to_dict() for block in Block.parse_all(blocks)]
    assert message_problems({"text": "Till Maria Lind", "blocks": again}) == []


@given(blocks=BLOCKS, choice=some.data())
@settings(max_examples=60, deadline=None)
def test_one_slip_anywhere_is_found_where_it_is(blocks: list[Json], choice: some.DataObject) -> None:
    pointer, spoiled = choice.draw(some.sampled_from(list(objects(blocks, "/blocks"))))
    spoiled["colour"] = "red"
    assert f"invalid additional property: colour [json-pointer:{pointer}]" in message_problems(
        {"text": "Till Maria Lind", "blocks": blocks}
    )


def objects(part: Any, at: str) -> Any:
    """Every object in a piece of JSON, with its pointer."""
    if isinstance(part, dict):
        yield at, part
    steps = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    for step, inner in steps:
        yield from objects(inner, f"{at}/{step}")


def test_a_full_message_is_judged_in_about_a_millisecond() -> None:
    words = {"type": "mrkdwn", "text": "Vi ses på *torsdag* i Strandvik. " * 20}
    section = {
        "type": "section",
        "text": words,
        "accessory": {"type": "button", "text": {"type": "plain_text", "text": "Ja"}},
    }
    message: Json = {"text": "Programmet", "blocks": [section] * 50}
    assert message_problems(message) == []
    assert min(timeit.repeat(lambda: message_problems(message), number=1, repeat=50)) < 0.003
