"""The conversation with the bot: what somebody writes there."""

from slack_bolt.async_app import AsyncApp


def register(app: AsyncApp) -> None:
    """Opens this room."""
