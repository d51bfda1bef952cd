"""What the teams of the demo say that they have reached, the day after each time they met."""

from collections.abc import Iterator
from typing import Any

from bot.rehearsals.rehearsing import Patient
from views.meetings import stages

Json = dict[str, Any]


async def says_what_is_reached(hands: Patient) -> None:
    """Ticks the first lines of the step they are in: half of them and no more."""
    await hands.opens_home()
    if any(one["action_id"] == stages.REACHED for _, one in _elements(hands.home.blocks)):
        await _ticks(hands, hands.home, stages.REACHED)
        return
    await _opens_steps(hands)
    await _ticks(hands, hands.modal, stages.BY_ITSELF)
    await hands.closes()


async def _opens_steps(hands: Patient) -> None:
    """Where Home shows what is near, the steps stand behind three dots."""
    for block, element in _elements(hands.home.blocks):
        for option in element.get("options", ()):
            if option["value"].startswith(stages.OPEN):
                await hands.chooses(block["block_id"], option["value"], in_=hands.home)
                return


async def _ticks(hands: Patient, place: Any, action: str) -> None:
    for block, element in _elements(place.blocks):
        if element["action_id"] == action:
            lines = [option["value"] for option in element["options"]]
            await hands.chooses(block["block_id"], lines[: (len(lines) + 1) // 2], in_=place)
            return


def _elements(blocks: list[Json]) -> Iterator[tuple[Json, Json]]:
    return ((block, one) for block in blocks for one in block.get("elements", ()) if "action_id" in one)
