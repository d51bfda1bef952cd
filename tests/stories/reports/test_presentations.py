"""Maria gets a draft of the presentation she owes, made of what Norrby has logged."""

from programme.people.acts import Act
from rehearsal import Message
from storage.reports import masters as masters_kept
from tests.norrby import Norrby, norrby
from tests.presentations import as_template, master, titles, with_macros, without_layouts, words
from tests.stage import Stage
from tests.team import begins
from views.preparations import preparation_buttons, preparations
from views.reports import masters, shelves

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


async def test_a_file_in_the_conversation_is_asked_about_used_and_taken_back(stage: Stage) -> None:
    team = await norrby(stage, "presentation-1", until=REMINDED)
    reminder = team.maria.last()
    await gives_master(team, "a.pptx", master())
    eva = team.eva
    await closes(team)
    await eva.shares_file("programmet.potx", as_template())
    await stage.settled()
    assert "programmet.potx går bra att göra presentationer i. Ska utkasten i" in eva.heard()[-1]
    assert await holds(team) == "a.pptx", "a file that is dropped is no answer"

    await eva.clicks(f"{masters.USE}-0")
    await stage.settled()
    assert "Från och med nu görs utkasten i programmet.potx." in eva.heard()[-1]
    assert titles(await drafts(team, reminder))[0] == "Norrby"

    await eva.clicks(masters.BACK)
    await stage.settled()
    assert "Utkasten görs i a.pptx igen." in eva.heard()[-1]
    assert await holds(team) == "a.pptx"


async def test_a_dropped_file_that_cannot_be_used_is_told_why_and_a_teams_is_asked_about_as_before(
    stage: Stage,
) -> None:
    team = await norrby(stage, "presentation-1")
    for name, content, why in (
        ("b.pptm", with_macros(), "makron"),
        ("c.ppt", b"\xd0\xcf\x11\xe0", "går inte att läsa som en PowerPoint"),
        ("d.pptx", without_layouts(), "saknar en layout"),
    ):
        await team.eva.shares_file(name, content)
        await stage.settled()
        assert name in team.eva.heard()[-1]
        assert why in team.eva.heard()[-1]
    await team.eva.shares_file("e.pptx", master())
    await stage.settled()
    await team.eva.clicks(masters.LEAVE)
    await stage.settled()
    assert "e.pptx används inte till något." in team.eva.heard()[-1]
    await team.maria.shares_file("var.pptx", master())
    await stage.settled()
    assert "grund" not in team.maria.heard()[-1]
    assert await holds(team) == ""


async def holds(team: Norrby) -> str:
    eva = await team.stage.person(team.eva)
    database, now = team.stage.database, team.stage.clock.now()
    return await database.answer(masters_kept.name_of, Act(eva, now), team.programme.id)


async def closes(team: Norrby) -> None:
    while team.eva.modal is not None:
        await team.eva.closes()


async def gives_master(team: Norrby, name: str, content: bytes) -> None:
    await closes(team)
    await team.eva.runs("/hemmaplan", "rapporter")
    await team.eva.clicks(shelves.MASTER)
    file = team.stage.slack.workspace.add_file(name, team.eva.person, content)
    await team.eva.fills({shelves.FIELDS.file: [file]})
    await team.eva.submits()
