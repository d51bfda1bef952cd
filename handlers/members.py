"""Members: who takes part, in which role; and saying no."""

from slack_bolt.async_app import AsyncApp


def register(app: AsyncApp) -> None:
    """Opens this room."""
