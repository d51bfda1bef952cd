"""What is chosen behind three dots is done as if its button had been pressed."""

from handlers.ground.door import Door, Listener
from handlers.ground.visit import Visit
from programme.ground.refusals import Refusal
from views.ground.folding import MORE


def presses(door: Door) -> Listener:
    async def pressed(visit: Visit) -> None:
        """Where nothing like it can be pressed any more, that is said."""
        action, _, value = visit.chosen.partition(" ")
        button = {"type": "button", "action_id": action, "value": value}
        listener = door.listener(button)
        if listener is None or action == MORE:
            raise Refusal("thing-gone")
        visit.body["actions"] = [visit.action | button]
        await listener(visit)

    return pressed


def register(door: Door) -> None:
    door.taps(MORE, presses(door))
