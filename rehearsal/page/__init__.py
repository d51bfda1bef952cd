"""A page on the stand-in: anyone tries the bot in the browser, on a clock of their own."""

from rehearsal.page.plans import App, Command, Day, Page, Plans, Said, Shortcut
from rehearsal.page.server import PortTakenError, open_page

__all__ = [
    "App",
    "Command",
    "Day",
    "Page",
    "Plans",
    "PortTakenError",
    "Said",
    "Shortcut",
    "open_page",
]
