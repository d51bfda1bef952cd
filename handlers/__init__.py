"""Slack's listeners: parse what a person did, do it, show what became of it."""

from slack_bolt.async_app import AsyncApp

import handlers
from handlers.ground.door import Door
from handlers.ground.house import House
from programme.ground.rooms import every_room


def register_all(app: AsyncApp, house: House) -> None:
    """Opens every room that has listeners."""
    door = Door(app, house)
    for room in every_room(handlers):
        if hasattr(room, "register"):
            room.register(door)
    door.stands_open()
