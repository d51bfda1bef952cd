"""Reflections: written, listed, changed and taken away by the one who wrote them."""

from slack_bolt.async_app import AsyncApp


def register(app: AsyncApp) -> None:
    """Opens this room."""
