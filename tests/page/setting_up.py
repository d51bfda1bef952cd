"""How Eva sets up her programme on the page."""

from tests.page.sitting import Sitting
from views import programmes

TEAMS = (("Norrby", "Maria Lind", "Karin Ståhl"), ("Ekeby", "Sara Björk", "Per Alm"))


async def sets_up(eva: Sitting, *, starts: str = "2027-02-15") -> None:
    """A short programme with two organisations, all through what the bot shows."""
    await eva.goes("Hem")
    await eva.presses(programmes.PROGRAMME_NEW)
    await eva.fills("template", "kort")
    await eva.fills("starts", starts)
    await eva.submits()
    await eva.submits()
    for name, key_person, manager in TEAMS:
        await eva.presses(programmes.ORGANISATION_NEW)
        await eva.fills("name", name)
        await eva.fills("new-cluster" if name == "Norrby" else "cluster", "Norra")
        await eva.fills("key_person", key_person)
        await eva.fills("manager", manager)
        await eva.submits()
    await eva.closes_modal()
