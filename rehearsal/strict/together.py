"""What only a whole message or view shows: ids told twice, two elements in focus, too much of one kind."""

from collections.abc import Iterator, Mapping
from typing import Any

from rehearsal.strict import limits
from rehearsal.strict.sentences import sentence

Blocks = list[dict[str, Any]]
_HOLDERS = ("element", "elements", "accessory", "actions")


def told_twice(blocks: Blocks, at: str) -> list[str]:
    """A block_id names one block of a message or view, an action_id one element of its block.

    https://docs.slack.dev/reference/block-kit/blocks and block-elements: "unique for each message",
    "unique among all other action_ids in the containing block". `blocks` stand at the pointer `at`.
    """
    found, block_ids = [], set[str]()
    for pointer, block in _all_blocks(blocks, at):
        block_id = block.get("block_id")
        if block_id in block_ids:
            found.append(sentence(f"block_id `{block_id}` already exists", f"{pointer}/block_id"))
        elif block_id is not None:
            block_ids.add(block_id)
        found += _actions_told_twice(block, pointer)
    return found


def _actions_told_twice(block: Mapping[str, Any], at: str) -> list[str]:
    found, action_ids = [], set[str]()
    for pointer, element in elements_of(block, at):
        action_id = element.get("action_id")
        if action_id in action_ids:
            found.append(sentence(f"action_id `{action_id}` already exists", f"{pointer}/action_id"))
        elif action_id is not None:
            action_ids.add(action_id)
    return found


def in_focus(blocks: Blocks, at: str) -> list[str]:
    """At most one element of a view is in focus when it opens."""
    focused = [
        pointer
        for place, block in _all_blocks(blocks, at)
        for pointer, element in elements_of(block, place)
        if element.get("focus_on_load")
    ]
    return [
        sentence("only one element can have `focus_on_load` set to true", f"{pointer}/focus_on_load")
        for pointer in focused[1:]
    ]


def too_much(blocks: Blocks, at: str) -> list[str]:
    """A message holds two charts, and a limited number of characters in all its markdown blocks together."""
    found = []
    charts = [place for place, block in enumerate(blocks) if block["type"] == "data_visualization"]
    for place in charts[limits.CHARTS_A_MESSAGE :]:
        words = f"no more than {limits.CHARTS_A_MESSAGE} data_visualization blocks allowed in a message"
        found.append(sentence(words, f"{at}/{place}"))
    if sum(len(block["text"]) for block in blocks if block["type"] == "markdown") > limits.MARKDOWN_A_MESSAGE:
        words = f"all markdown blocks together must be less than {limits.MARKDOWN_A_MESSAGE + 1} characters"
        found.append(sentence(words, at))
    return found


def elements_of(block: Mapping[str, Any], at: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The elements of one block, each with its pointer."""
    for holder in _HOLDERS:
        held = block.get(holder)
        if isinstance(held, list):
            yield from ((f"{at}/{holder}/{place}", element) for place, element in enumerate(held))
        elif held is not None:
            yield f"{at}/{holder}", held


def _all_blocks(blocks: Blocks, at: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The blocks, and the blocks that stand in them: the cards of a carousel, the tasks of a plan."""
    for place, block in enumerate(blocks):
        pointer = f"{at}/{place}"
        yield pointer, block
        if block["type"] == "carousel":
            yield from _all_blocks(block["elements"], f"{pointer}/elements")
        elif block["type"] == "plan":
            yield from _all_blocks(block.get("tasks", []), f"{pointer}/tasks")
