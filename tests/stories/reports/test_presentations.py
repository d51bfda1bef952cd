"""Maria gets a draft of the presentation she owes, made of what Norrby has logged."""

from rehearsal import Message
from tests.norrby import Norrby, norrby
from tests.presentations import master, titles, without_layouts, words
from tests.stage import Stage
from tests.team import begins
from views.preparations import preparation_buttons, preparations
from views.reports import shelves

REMINDED = "2027-02-15 08:30"
"""Two weeks before the presentation for meeting 1 is due."""


async def drafts(team: Norrby, reminder: Message) -> bytes:
    await team.maria.clicks(preparation_buttons.DRAFT, in_=reminder)
    file = next(one.files[0] for one in reversed(team.maria.messages()) if one.files)
    return file.content or b""


async def test_maria_drafts_it_from_her_reminder_and_it_counts_when_she_has_shared_it(stage: Stage) -> None:
    team = await norrby(stage, "presentation-1", until=REMINDED)
    reminder = team.maria.last()
    await begins(team.maria, "Kallelse med sms")
    content = await drafts(team, reminder)

    assert titles(content)[0] == "Norrby"
    assert "Det vi vill förbättra" in titles(content)
    assert "Kallelse med sms" in words(content)
    assert (await team.owes("presentation-1")).done is None, "a draft is no presentation"

    share = next(one for one in reversed(team.maria.messages()) if not one.files)
    assert "dela den här, så räknas den" in share.text
    await team.maria.clicks(preparation_buttons.HAND_IN, in_=share)
    file = stage.slack.workspace.add_file("var.pptx", team.maria.person, content)
    await team.maria.fills({preparations.FILE: [file]})
    await team.maria.submits()
    done = (await team.owes("presentation-1")).done
    assert done is not None
    assert done.evidence.file_name == "var.pptx"


async def test_what_is_no_presentation_has_no_draft(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    assert preparation_buttons.DRAFT not in str(team.maria.last().blocks)


async def test_eva_gives_the_programmes_own_master_and_drafts_are_made_in_it(stage: Stage) -> None:
    team = await norrby(stage, "presentation-1", until=REMINDED)
    reminder = team.maria.last()
    await gives_master(team, "programmet.pptx", master())
    assert "Från och med nu görs utkasten i programmet.pptx." in team.eva.heard()[-1]

    content = await drafts(team, reminder)
    assert titles(content)[0] == "Norrby"
    assert "Från förra året" not in words(content), "its looks, not its slides"


async def test_a_file_that_cannot_be_used_is_told_why_and_nothing_is_lost(stage: Stage) -> None:
    team = await norrby(stage, "presentation-1")
    await gives_master(team, "a.pptx", master())
    for name, content, why in (
        ("b.pptx", b"hej", "går inte att läsa som en PowerPoint"),
        ("c.pptx", without_layouts(), "saknar en layout med både rubrik och text"),
    ):
        await gives_master(team, name, content)
        assert why in team.eva.heard()[-1]
    await team.eva.runs("/hemmaplan", "rapporter")
    assert "Utkasten görs i a.pptx" in team.eva.modal.words


async def gives_master(team: Norrby, name: str, content: bytes) -> None:
    while team.eva.modal is not None:
        await team.eva.closes()
    await team.eva.runs("/hemmaplan", "rapporter")
    await team.eva.clicks(shelves.MASTER)
    file = team.stage.slack.workspace.add_file(name, team.eva.person, content)
    await team.eva.fills({shelves.FIELDS.file: [file]})
    await team.eva.submits()
