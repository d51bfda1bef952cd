"""What the facilitator of the demo does, all of it by hand, in the windows that /hemmaplan opens."""

from datetime import date

from bot.demo.cast import Part, Team
from bot.rehearsals.rehearsing import Patient
from programme.ground.languages import Language
from rehearsal import Person
from views.changes import organisations, previews
from views.preparations import preparation_desk
from views.programmes import programmes
from views.screens.pages import organisation_pages

COMMAND = "/hemmaplan"
DOWN = 3
"""How many windows may lie on each other."""


async def starts_programme(
    eva: Patient, *, template: str, title: str, language: Language, starts_on: date
) -> None:
    """From nothing to a programme with all its meetings, at the dates the template proposes."""
    await eva.runs(COMMAND)
    await eva.clicks(programmes.PROGRAMME_NEW)
    await eva.fills(
        {"template": template, "title": title, "starts": starts_on.isoformat(), "language": language.value}
        | {"controller": "Region Exempel", "contact": "dataskydd@exempel.example"}
    )
    await eva.submits()
    await eva.submits()
    await says_yes(eva)


async def adds_team(eva: Patient, programme_id: str, team: Team, people: dict[str, Person]) -> None:
    """An organisation joins with its people; the cluster is made when it is the first of it."""
    await manages(eva, programme_id)
    await eva.clicks(programmes.ORGANISATION_NEW)
    roles = {part.role.value: people[part.name] for part in team.parts if not part.by_mail}
    mentor = {"mentor": ["mentor"]} if team.mentor else {}
    await eva.fills({"name": team.organisation, "new-cluster": team.cluster, **mentor, **roles})
    await eva.submits()
    for part in team.parts:
        if part.by_mail:
            await _adds_without_slack(eva, part)
    await closes_all(eva)


async def _adds_without_slack(eva: Patient, part: Part) -> None:
    """From the window in which the organisation has just been made."""
    await eva.clicks(programmes.MEMBER_NEW)
    await eva.fills({"name": part.name, "email": part.email, "roles": [part.role.value]})
    await eva.submits()
    await eva.closes()


async def moves_meeting(eva: Patient, programme_id: str, meeting_id: str, to: date) -> None:
    await manages(eva, programme_id)
    await eva.clicks(programmes.MEETING_CHANGE, meeting_id)
    await eva.fills({"day": to.isoformat()})
    await eva.submits()
    await says_yes(eva)


async def agrees_new_date(eva: Patient, organisation_id: str, preparation_id: str, to: date) -> None:
    """From Home through the organisation's page, where what it owes stands."""
    await eva.opens_home()
    await eva.clicks(organisations.PAGE_OPEN, organisation_id, in_=eva.home)
    await eva.clicks(organisation_pages.DESK, preparation_id)
    await eva.chooses(preparation_desk.NEW_DATE, to.isoformat())
    await closes_all(eva)


async def manages(eva: Patient, programme_id: str) -> None:
    await eva.opens_home()
    await eva.clicks(programmes.PROGRAMME_MANAGE, programme_id, in_=eva.home)


async def says_yes(eva: Patient) -> None:
    """To what she has been shown would follow."""
    assert eva.modal.callback_id == previews.WINDOW, eva.modal.words
    await eva.submits()
    await closes_all(eva)


async def closes_all(hands: Patient) -> None:
    for _ in range(DOWN):
        if hands.modal is not None:
            await hands.closes()
