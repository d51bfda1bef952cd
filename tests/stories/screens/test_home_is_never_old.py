"""Home is never old: whatever somebody does, wherever, it is as things stand when she looks again."""

import ast
from pathlib import Path

from storage.meetings import meetings
from tests.norrby import norrby
from tests.stage import Participant, Stage
from tests.stories.meetings.test_meetings import says_yes
from tests.stories.screens.test_home import buttons, opens, with_norrby
from views.changes import members, organisations
from views.messages import circulars
from views.people import absences
from views.preparations import preparation_buttons
from views.programmes import programmes
from views.screens import boards

HANDLERS = Path(__file__).parents[3] / "handlers"
NOBODYS_DEED = {
    "ground/acquaintance.py": "somebody is met for the first time",
    "ground/visit.py": "the one way, which draws Home again",
    "ground/house.py": "what it is made of",
    "changes/list_errands.py": "what Slack says of people on a list",
    "changes/participant_lists.py": "that an event has been heard",
    "changes/shared_tables.py": "that an event has been heard",
    "changes/pasted_tables.py": "that an event has been heard",
    "messages/enclosures.py": "that an event has been heard",
    "messages/mail_pages.py": "what somebody without Slack does on a page: they have no Home",
    "messages/conversations.py": "that an event has been heard",
    "messages/page_calendars.py": "what somebody does on a page: the calendar's address is not on Home",
    "messages/code_pages.py": "what somebody without a name says of a meeting on a page",
    "messages/mailed_words.py": "what comes as a letter: they have no Home",
    "programmes/template_files.py": "that an event has been heard",
    "reports/masters.py": "that an event has been heard",
    "people/people.py": "what Slack tells of somebody: no visit of hers",
}
"""Where a listener writes something down without its being a deed of who acts, and what it is."""


def test_every_listener_does_its_deeds_by_the_visit_which_draws_home_again() -> None:
    found = set()
    for room in sorted(HANDLERS.rglob("*.py")):
        for node in ast.walk(ast.parse(room.read_text())):
            if isinstance(node, ast.Attribute) and node.attr == "transaction":
                found.add(str(room.relative_to(HANDLERS)))
    assert found == NOBODYS_DEED.keys()


async def test_after_each_deed_in_a_window_home_beneath_shows_it(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    programme = await stage.programme(eva)
    assert "Ingen organisation är med än." in (await opens(eva)).words
    await eva.clicks(programmes.ORGANISATION_NEW)
    await eva.fills({"name": "Ekeby", "new-cluster": "Norra"})
    await eva.submits()
    await stage.settled()
    assert "*Ekeby*" in eva.home.words, "an organisation"
    await eva.closes()

    first, *_ = await stage.database.answer(meetings.of_programme, programme.id)
    await eva.clicks(programmes.PROGRAMME_MANAGE)
    await eva.clicks(programmes.MEETING_CHANGE, first.id)
    await eva.fills({"day": "2027-02-09"})
    await says_yes(eva)
    await stage.settled()
    assert "tisdag 9 februari" in eva.home.words, "a meeting"


async def test_after_a_deed_in_a_letter_home_shows_it_too(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    assert "*Organisationsfakta*, senast" in (await opens(team.maria)).words
    await team.maria.clicks(preparation_buttons.DONE, in_=team.maria.last())
    await stage.settled()
    assert "*Organisationsfakta*, senast" not in team.maria.home.words


async def test_what_a_facilitator_does_about_somebody_is_on_her_home(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    await opens(team.eva)
    await _opens_anna(team.eva, (await stage.person(team.anna)).id)
    await team.eva.clicks(absences.AWAY_FOR)
    await team.eva.fills({absences.UNTIL: "2027-01-22"})
    await team.eva.submits()
    await stage.settled()
    assert "Anna Berg är borta" in team.eva.home.words


async def _opens_anna(eva: Participant, anna_id: str) -> None:
    await eva.clicks(programmes.PROGRAMME_MANAGE)
    await eva.clicks(programmes.ORGANISATION_OPEN)
    await eva.clicks(members.MEMBER_CHANGE, anna_id)


async def test_a_call_that_slack_refuses_is_tried_again_and_replaces_nothing(stage: Stage) -> None:
    _, maria, _, _ = await with_norrby(stage)
    assert "*Organisationsfakta*, senast" in (await opens(maria)).words
    stage.slack.trouble.fails("views.publish", "internal_error")
    await maria.clicks(absences.OPEN)
    await maria.fills({absences.UNTIL: "2027-01-22"})
    await maria.submits()
    await stage.settled()
    assert "Du är borta till och med" in maria.home.words
    stage.slack.trouble.fails("views.publish", "internal_error", times=9)
    await maria.clicks(absences.BACK)
    await stage.settled()
    assert "Jag kan inte visa din sida just nu." not in maria.home.words


async def test_the_empty_programmes_home_has_one_thing_to_do_and_no_filter(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await stage.programme(eva)
    found = buttons(await opens(eva))
    assert programmes.ORGANISATION_NEW in found
    assert not {boards.LACKS, boards.CLUSTER, boards.SEARCH} & set(found)
    assert circulars.CIRCULAR_NEW in found
    assert organisations.PAGE_OPEN not in found
