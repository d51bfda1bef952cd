"""Eva's programme: set up on the page as she would, or there already."""

from datetime import date

from bot.rehearsals.rehearse import Rehearsal
from programme.meetings.meetings import proposed_dates
from programme.programmes.template import Template
from programme.programmes.template_files import shipped_templates
from tests.page.sitting import Sitting
from tests.stage import Participant, Stage
from views.programmes import programmes

TEAMS = (("Norrby", "Maria Lind", "Karin Ståhl"), ("Ekeby", "Sara Björk", "Per Alm"))


async def sets_up(eva: Sitting, *, starts: str = "2027-02-15") -> None:
    """A short programme with two organisations, all through what the bot shows."""
    await eva.goes("Hem")
    await eva.presses(programmes.PROGRAMME_NEW)
    await eva.fills("template", "kort")
    await eva.fills("starts", starts)
    await eva.fills("controller", "Region Exempel")
    await eva.fills("contact", "dataskydd@exempel.example")
    await eva.goes_on_to(programmes.ORGANISATION_NEW)
    for name, key_person, manager in TEAMS:
        await eva.presses(programmes.ORGANISATION_NEW)
        await eva.fills("name", name)
        await eva.fills("new-cluster" if name == "Norrby" else "cluster", "Norra")
        await eva.fills("key_person", key_person)
        await eva.fills("manager", manager)
        await eva.submits()
    await eva.closes_modal()


KICK_OFF = date(2027, 2, 1)


async def has_a_programme(
    rehearsal: Rehearsal, template: Template | None = None, starts: date = KICK_OFF
) -> None:
    """The same without the page, for tests about something else; another template than the short one."""
    slack, hemmaplan = rehearsal.slack, rehearsal.bot.hemmaplan
    stage = Stage(slack, slack.workspace.clock, hemmaplan.house.database, hemmaplan)
    people = {one.name: Participant(slack.hands(one), stage) for one in slack.workspace.people}
    eva = people["Eva Ek"]
    chosen = template or shipped_templates()["kort"]
    dates = proposed_dates(chosen, starts)
    programme = await stage.programme(eva, title="Exempelrundan", template=chosen, dates=dates)
    for name, key_person, manager in TEAMS:
        await stage.organisation(
            programme, name, facilitator=eva, key_person=people[key_person], manager=people[manager]
        )
