"""The command /hemmaplan: what is next, and a few words that lead on."""

from slack_bolt.async_app import AsyncApp


def register(app: AsyncApp) -> None:
    """Opens this room."""
