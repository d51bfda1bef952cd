"""Eva gives the bot a template of her own as a file, is told what is wrong in it, and starts from it."""

from importlib.resources import files

from programme.people.acts import Act
from storage.programmes import own_templates
from tests.stage import Participant, Stage
from views.programmes import new_programmes
from views.programmes import programmes as programme_views

SHORT = (files("programme") / "templates" / "kort.yaml").read_text(encoding="utf-8")
OURS = SHORT.replace("id: kort\n", "id: eget\n", 1)


async def kept(stage: Stage, eva: Participant) -> list[str]:
    act = Act(await stage.person(eva), stage.clock.now())
    return list(await stage.database.answer(own_templates.of_workspace, act))


async def test_it_is_taken_and_offered_when_she_starts_a_programme(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await eva.shares_file("eget.yaml", OURS.encode())
    assert "har sparats: 7 steg och 14 förberedelser." in eva.last().text
    await eva.clicks(programme_views.PROGRAMME_NEW)
    assert eva.modal.callback_id == new_programmes.STARTING
    offered = str(eva.modal.blocks)
    assert "own-eget" in offered
    assert eva.failures == []


async def test_what_is_wrong_is_told_by_line_and_nothing_is_kept(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    wrong = OURS.replace("kind: start", "kind: begin", 1).replace("reminders:", "reminder:", 1)
    wrong = wrong.replace("weeks_after_start: 5", "weeks_after_start: 5\n    minutes: en timme", 1)
    await eva.shares_file("eget.yaml", wrong.encode())
    told = eva.last().text
    assert "går inte att använda än" in told
    line = wrong.splitlines().index(next(one for one in wrong.splitlines() if "kind: begin" in one)) + 1
    assert f"Rad {line}, steps.0.kind: det här är inget av det som går att välja." in told
    assert "steps.1.minutes: här ska det stå ett heltal som passar." in told
    assert "reminder: den här nyckeln finns inte i ett upplägg." in told
    assert await kept(stage, eva) == []


async def test_in_english_and_for_what_is_no_template_at_all(stage: Stage) -> None:
    eve = stage.participant("Eve Oak", locale="en-GB")
    await eve.shares_file("mine.yml", b"title: [one")
    assert "the file cannot be read here" in eve.last().text
    assert eve.failures == []


async def test_a_new_version_takes_the_place_of_the_old(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    for _ in range(2):
        await eva.shares_file("eget.yaml", OURS.encode())
    assert await kept(stage, eva) == ["own-eget"]
