"""What the teams of the demo say that they have reached, the day after each time they met."""

from bot.rehearsals.rehearsing import Patient
from views.meetings import stages


async def says_what_is_reached(hands: Patient) -> None:
    """Ticks the first lines of the step that stands first on Home: half of them and no more."""
    await hands.opens_home()
    for block in hands.home.blocks:
        for element in block.get("elements", ()):
            if element.get("action_id") == stages.REACHED:
                lines = [option["value"] for option in element["options"]]
                await hands.chooses(block["block_id"], lines[: (len(lines) + 1) // 2], in_=hands.home)
                return
