"""Programmes: started and looked over by their facilitator."""

from slack_bolt.async_app import AsyncApp


def register(app: AsyncApp) -> None:
    """Opens this room."""
