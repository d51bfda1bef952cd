"""Material within reach: Eva pastes her links once, and they stand beside every task."""

from programme.preparations.preparations import DoneHow, State
from tests.norrby import FIRST_REMINDER, Norrby, button, norrby
from tests.stage import Participant, Stage
from tests.stories.programmes.test_programmes import manages, started
from views.meetings import stages
from views.preparations import preparation_buttons, preparations
from views.programmes import material_links as views
from views.programmes import programmes as programme_views

PLATFORM = "https://plattformen.example/rundan"
SHEET = "https://plattformen.example/fil/17"


async def pastes(eva: Participant, *lines: str, **filled: object) -> None:
    await manages(eva)
    await eva.clicks(programme_views.LINKS_OPEN)
    await eva.fills({"platform": PLATFORM, "lines": "\n".join(lines)} | filled)
    await eva.submits()
    assert eva.errors == {}


def primary(team: Norrby) -> list[str]:
    """The buttons under Maria's last letter, the one that stands out first."""
    made = [button(team.maria.last(), one) for one in (preparation_buttons.DONE, preparation_buttons.HAND_IN)]
    return [one.shape["text"]["text"] for one in sorted(made, key=lambda one: "style" not in one.shape)]


async def test_eva_is_asked_for_the_links_when_she_starts(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await started(stage, eva)
    await eva.clicks(programme_views.LINKS_OPEN)
    assert "Mall: Organisationsfakta" in eva.modal.words, "what has no link is named"
    await eva.fills({"lines": f"Mall: Organisationsfakta: {SHEET}"})
    await eva.submits()
    assert "Ett underlag har fått sin länk" in eva.modal.words
    assert "Utan länk: " in eva.modal.words
    assert eva.failures == []


async def test_the_reminder_home_and_the_form_carry_the_template_as_a_link(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-08 09:00")
    await pastes(team.eva, f"Organisationsfakta\t{SHEET}")
    await stage.goes_to(FIRST_REMINDER)
    link = f"<{SHEET}|Mall: Organisationsfakta>"
    assert f"{link} · <{PLATFORM}|Plattformen>" in team.maria.last().text
    await team.maria.opens_home()
    assert team.maria.home.words.count(link) == 1, "beside the task"
    await team.maria.clicks(preparation_buttons.HAND_IN)
    assert link in team.maria.modal.words
    assert team.maria.failures == team.eva.failures == []


async def test_what_has_no_link_is_not_shown(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    assert "Mall:" not in team.maria.last().text
    await team.maria.opens_home()
    await team.maria.clicks(stages.OPEN)
    assert "Mall:" not in team.maria.modal.words
    assert "Att läsa, se eller fylla i" not in team.maria.modal.words


async def test_where_it_is_unclear_eva_is_asked_what_the_link_leads_to(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-08 09:00")
    await pastes(team.eva, "Organisationsfaktan (ny): " + SHEET, "https://plattformen.example/fil/18")
    first, second = "piece-0", "piece-1"
    assert "Organisationsfaktan (ny)" in team.eva.modal.words
    assert team.eva.modal.state[first, first]["selected_option"]["value"] == "start-facts-template"
    await team.eva.fills({second: "Mötesarrangörens checklista"})
    await team.eva.submits()
    assert "2 underlag har fått sin länk" in team.eva.modal.words
    await stage.goes_to(FIRST_REMINDER)
    assert f"<{SHEET}|Mall: Organisationsfakta>" in team.maria.last().text


async def test_a_line_without_a_link_is_told_at_its_field(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await stage.programme(eva)
    await manages(eva)
    await eva.clicks(programme_views.LINKS_OPEN)
    await eva.fills({"lines": f"Mall: {SHEET}\nChecklistan"})
    await eva.submits()
    assert '”Checklistan”' in eva.errors[views.LINKS.lines], "words above a link name it; these name nothing"


async def test_what_shall_be_shared_is_asked_for_before_it_is_done(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    assert primary(team) == ["Lägg in länk eller fil", "Klart"]


async def test_on_a_closed_platform_it_is_already_there(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-08 09:00")
    await pastes(team.eva, closed=["closed"])
    await stage.goes_to(FIRST_REMINDER)
    assert primary(team) == ["Lägg in länk eller fil", "Den ligger redan där"]
    await team.maria.clicks(preparation_buttons.DONE)
    assert (await team.owes("facts")).state is State.DONE


async def test_mail_counts(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    await team.maria.clicks(preparation_buttons.HAND_IN)
    await team.maria.fills({preparations.ELSEWHERE: "mail"})
    await team.maria.submits()
    one = await team.owes("facts")
    assert one.done is not None
    assert (one.done.by.name, one.done.evidence.how) == ("Maria Lind", DoneHow.MAIL)
    assert "lämnat utanför Slack, säger Maria Lind" in team.maria.last().text
