"""Eva brings everybody who takes part in an Excel file."""

import pytest
from structlog.testing import capture_logs

from programme.people.acts import Act
from programme.people.people import Member
from programme.programmes.programmes import Programme
from rehearsal import Message, Person
from rehearsal.elements import elements_in
from storage.changes.endings import departure_deeds
from storage.people import people
from tests.lists import HEADINGS, MARIA, PIA, SVEN, rows_in, workbook
from tests.norrby import button
from tests.stage import Participant, Stage
from tests.stories.programmes.test_programmes import manages
from views.changes import participant_lists as views
from views.changes import welcomes
from views.programmes.programmes import LIST_OPEN

LANGUAGES = {"sv": "sv-SE", "en": "en-GB"}


@pytest.fixture
def eva(stage: Stage) -> Participant:
    return stage.participant("Eva Ek")


async def members(stage: Stage, programme: Programme) -> list[Member]:
    return await stage.database.answer(people.members, programme.id)


async def names(stage: Stage, programme: Programme) -> set[str]:
    return {one.person.name for one in await members(stage, programme)}


def written(who: Participant) -> Message:
    """The one message in which the bot follows a list; what it asks of welcomes stands in another."""
    return next(
        one
        for one in reversed(who.messages())
        if not one.files and not {welcomes.SEND, welcomes.WAIT} & _actions(one)
    )


def asks_of_welcomes(who: Participant) -> Message:
    return next(one for one in reversed(who.messages()) if welcomes.SEND in _actions(one))


def _actions(said: Message) -> set[str]:
    return {str(one.action_id) for one in elements_in(said.blocks)}


def _told(who: Participant) -> Message:
    """The newest message with a file; what is asked of welcomes may come after it."""
    return next(one for one in reversed(who.messages()) if one.files)


def report(who: Participant) -> list[tuple[str, ...]]:
    return rows_in(_told(who).files[0].content or b"")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_list_shared_in_the_conversation_is_shown_first_and_taken_when_eva_says_so(
    stage: Stage, language: str
) -> None:
    eva = stage.participant("Eva Ek", locale=LANGUAGES[language])
    maria = stage.participant("Maria Lind")
    programme = await stage.programme(eva)

    await eva.shares_file("deltagare.xlsx", workbook(MARIA, PIA, SVEN))
    said = written(eva).text
    assert "Exempelrundan" in said
    assert {"sv": "3 personer är nya", "en": "3 people are new"}[language] in said
    assert {"sv": "2 hittar jag inte i Slack", "en": "I cannot find 2 people in Slack"}[language] in said
    assert await names(stage, programme) == {"Eva Ek"}, "nobody before she says so"

    await eva.clicks(views.ADD)
    assert await names(stage, programme) == {"Eva Ek", "Maria Lind", "Pia Pil", "Sven Alm"}
    assert {"sv": "Nu är de", "en": "now take part"}[language] in written(eva).text
    assert len(eva.heard()) == 2, "one message, rewritten as it goes, and one that asks of the welcomes"

    sven = next(one.person for one in await members(stage, programme) if one.person.name == "Sven Alm")
    assert (sven.language, sven.slack_id, sven.email) == ("en", None, "sven.alm@exempel.example")
    await stage.goes_to("2027-01-11 08:30")
    assert maria.heard() == [], "a list sends nothing by itself"
    await eva.clicks(welcomes.SEND, in_=asks_of_welcomes(eva))
    await stage.goes_to("2027-01-12 08:30")
    assert "Exempelrundan" in maria.heard()[0], "she is welcomed"


async def test_the_same_list_again_changes_nothing_and_eva_is_told_so(stage: Stage, eva: Participant) -> None:
    programme = await stage.programme(eva)
    content = workbook(MARIA, PIA)
    await eva.shares_file("deltagare.xlsx", content)
    await eva.clicks(views.ADD)
    before = await members(stage, programme)

    await eva.shares_file("deltagare.xlsx", content)
    assert "Jag ändrade inget" in written(eva).text
    assert _actions(written(eva)) == {views.OTHERWISE}, "nothing to add"
    assert await members(stage, programme) == before


async def test_with_slips_nobody_is_added_and_every_row_is_told_in_a_file(
    stage: Stage, eva: Participant
) -> None:
    programme = await stage.programme(eva)
    amiss = ("Ekeby", "Norra", "Sven Alm", "sven.alm", "chef", "")
    await eva.shares_file("deltagare.xlsx", workbook(MARIA, amiss))

    said = written(eva).text
    assert "Rad 3:" in said
    assert "sven.alm är ingen e-postadress" in said
    assert await names(stage, programme) == {"Eva Ek"}
    happened = {row[0]: row[-1] for row in report(eva)}
    assert happened["Rad 2"].startswith("Går att lägga till.")
    assert "sven.alm" in happened["Rad 3"]

    await eva.clicks(views.ADD_GOOD, in_=written(eva))
    assert await names(stage, programme) == {"Eva Ek", "Maria Lind"}
    assert {row[0]: row[-1] for row in report(eva)}["Rad 2"].startswith("Tillagd.")


async def test_the_file_that_tells_what_happened_can_be_put_right_and_given_back(
    stage: Stage, eva: Participant
) -> None:
    programme = await stage.programme(eva)
    await eva.shares_file("deltagare.xlsx", workbook(MARIA, (*SVEN[:3], "sven.alm", "chef", "")))
    headings, *rows = report(eva)
    put_right = [tuple(SVEN[3] if cell == "sven.alm" else cell for cell in row) for row in rows]
    await eva.shares_file("rättad.xlsx", workbook(*put_right, headings=headings))
    await eva.clicks(views.ADD)
    assert await names(stage, programme) == {"Eva Ek", "Maria Lind", "Sven Alm"}


async def test_no_thanks_adds_nobody(stage: Stage, eva: Participant) -> None:
    programme = await stage.programme(eva)
    await eva.shares_file("deltagare.xlsx", workbook(MARIA))
    await eva.clicks(views.LEAVE)
    assert "lägger jag inte till någon" in written(eva).text
    assert await names(stage, programme) == {"Eva Ek"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_list_to_fill_in_comes_with_those_who_are_there_and_goes_back_by_the_window(
    stage: Stage, language: str
) -> None:
    eva, maria = stage.participant("Eva Ek", locale=LANGUAGES[language]), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await manages(eva)
    await eva.clicks(LIST_OPEN)
    await eva.clicks(views.GET)
    await eva.closes()
    (file,) = eva.last().files
    assert file.name == {"sv": "deltagarlista", "en": "participant-list"}[language] + "-2027-01-04.xlsx"
    headings, *rows = rows_in(file.content or b"")
    assert [row[2] for row in rows] == ["Eva Ek", "Maria Lind"]

    filled_in = workbook(*rows, PIA, headings=headings)
    await eva.fills(
        {views.FILE: [stage.slack.workspace.add_file("ifylld.xlsx", eva.hands.person, filled_in)]}
    )
    await eva.submits()
    assert eva.errors == {}
    assert {"sv": "strax", "en": "soon"}[language] in eva.modal.words
    await eva.closes()
    await eva.closes()
    assert {"sv": "2 rader finns redan", "en": "2 rows are there already"}[language] in written(eva).text
    await eva.clicks(views.ADD, in_=written(eva))
    assert await names(stage, programme) == {"Eva Ek", "Maria Lind", "Pia Pil"}


async def test_who_facilitates_two_programmes_is_asked_which(stage: Stage, eva: Participant) -> None:
    first = await stage.programme(eva, title="Den första")
    later = await stage.programme(eva, title="Den andra")
    await eva.shares_file("deltagare.xlsx", workbook(MARIA))
    await eva.clicks("Den första")
    await eva.clicks(views.ADD)
    assert await names(stage, first) == {"Eva Ek", "Maria Lind"}
    assert await names(stage, later) == {"Eva Ek"}


async def test_a_participants_file_is_no_list_and_a_presentation_is_none_either(
    stage: Stage, eva: Participant
) -> None:
    maria = stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await maria.shares_file("deltagare.xlsx", workbook(SVEN))
    assert views.ADD not in {one.action_id for said in maria.messages() for one in elements_in(said.blocks)}
    assert await names(stage, programme) == {"Eva Ek", "Maria Lind"}
    await eva.shares_file("presentation.pptx", b"PK")
    [answer] = eva.heard()
    assert "presentation.pptx" in answer
    assert not {views.ADD, views.GET} & {one for said in eva.messages() for one in _actions(said)}


async def test_who_no_longer_facilitates_adds_nobody_by_an_old_button(stage: Stage, eva: Participant) -> None:
    nils = stage.participant("Nils Berg")
    programme = await stage.programme(eva)
    await eva.shares_file(
        "deltagare.xlsx",
        workbook(MARIA, ("", "", "Nils Berg", "nils.berg@exempel.example", "processledare", "")),
    )
    await eva.clicks(views.ADD)
    await nils.shares_file("fler.xlsx", workbook(SVEN))
    await stage.database.transaction(
        departure_deeds.remove,
        Act(await stage.person(eva), stage.clock.now()),
        programme.id,
        (await stage.person(nils)).id,
    )
    await nils.clicks(views.ADD, in_=written(nils))
    assert "bara processledaren" in nils.ephemeral[-1].text
    assert "Sven Alm" not in await names(stage, programme)


async def test_a_button_pressed_twice_adds_once(stage: Stage, eva: Participant) -> None:
    programme = await stage.programme(eva)
    await eva.shares_file("deltagare.xlsx", workbook(MARIA))
    offer = written(eva)
    pressed = button(offer, views.ADD)
    await eva.presses(pressed, offer)
    await eva.presses(pressed, offer)
    assert "redan börjat" in eva.ephemeral[-1].text
    assert written(eva).text.startswith("Nu är de"), "what happened still stands there"
    assert await names(stage, programme) == {"Eva Ek", "Maria Lind"}


async def test_what_has_changed_since_it_was_shown_is_shown_before_anybody_is_added(
    stage: Stage, eva: Participant
) -> None:
    programme = await stage.programme(eva)
    await eva.shares_file("deltagare.xlsx", workbook(MARIA, SVEN))
    await stage.organisation(programme, "Norrby", cluster="Södra", facilitator=eva)
    await eva.clicks(views.ADD)
    assert "Norrby är med i Södra" in written(eva).text
    assert await names(stage, programme) == {"Eva Ek"}


async def test_a_file_that_is_gone_or_fails_is_told(stage: Stage, eva: Participant) -> None:
    programme = await stage.programme(eva)
    file = await eva.shares_file("deltagare.xlsx", workbook(MARIA))
    stage.slack.trouble.fails("users.lookupByEmail", "internal_error")
    with capture_logs() as log:
        await eva.clicks(views.ADD)
    assert [line["log_level"] for line in log] == ["error"], "whoever runs the bot can find it"
    assert "Något gick fel hos mig" in written(eva).text

    await eva.shares_file("deltagare.xlsx", file.content)
    stage.slack.trouble.fails("files.info", "file_deleted")
    await eva.clicks(views.ADD)
    assert "inte kvar i Slack" in written(eva).text
    assert await names(stage, programme) == {"Eva Ek"}


async def test_a_file_that_cannot_be_read_is_told_in_a_sentence_with_the_one_that_can(
    stage: Stage, eva: Participant
) -> None:
    await stage.programme(eva)
    await eva.shares_file("deltagare.csv", ";".join(HEADINGS).encode())
    assert "inga rader" in written(eva).text
    await eva.shares_file("deltagare", b"%PDF-1.7")
    assert "en pdf" in written(eva).text, "also without an ending"
    await eva.shares_file("stor.xlsx", b"\0" * 11_000_000)
    assert "för stor" in written(eva).text
    await eva.clicks(views.GET, in_=written(eva))
    assert rows_in(eva.last().files[0].content or b"")[0] == HEADINGS


def has_an_account(stage: Stage, name: str, email: str, **more: bool) -> None:
    """Somebody who has been in the workspace for long, and of whom we have not heard."""
    there = stage.slack.workspace
    person = Person(
        f"UOLD{len(there.people)}",
        there.team_id,
        name,
        "Europe/Helsinki",
        "en-GB",
        email,
        guest=False,
        updated=there.clock.now(),
        **more,
    )
    there.people.add(person)


def asked(stage: Stage, method: str) -> int:
    return sum(call.method == method for call in stage.slack.calls)


async def test_a_few_are_looked_up_one_by_one_and_are_who_slack_says_they_are(
    stage: Stage, eva: Participant
) -> None:
    programme = await stage.programme(eva)
    has_an_account(stage, "Maria Lind-Berg", MARIA[3])
    has_an_account(stage, "Pia Pil", PIA[3], deactivated=True)
    await eva.shares_file("deltagare.xlsx", workbook(MARIA, PIA))
    assert "En hittar jag inte i Slack" in written(eva).text
    await eva.clicks(views.ADD)
    assert (asked(stage, "users.lookupByEmail"), asked(stage, "users.list")) == (4, 0)
    found = {one.person.name: one.person for one in await members(stage, programme)}
    assert found["Maria Lind-Berg"].reachable
    assert found["Maria Lind-Berg"].zone == "Europe/Helsinki"
    assert not found["Pia Pil"].in_slack, "her account is closed"


async def test_many_are_looked_for_in_the_whole_list_also_when_slack_makes_us_wait(
    stage: Stage, eva: Participant
) -> None:
    programme = await stage.programme(eva)
    rows = [
        ("Norrby", "Norra", f"Person {at}", f"person.{at}@exempel.example", "sakkunnig", "")
        for at in range(30)
    ]
    await eva.shares_file("deltagare.xlsx", workbook(*rows))
    assert "30 hittar jag inte i Slack" in written(eva).text
    await eva.clicks(views.ADD)

    for at in range(20):
        has_an_account(stage, f"Person {at}", f"Person.{at}@exempel.example")
    stage.slack.trouble.rate_limits("users.list", retry_after=0)
    await eva.shares_file("deltagare.xlsx", workbook(*rows))
    assert "Jag ändrade inget" in written(eva).text
    found = {one.person.name: one.person for one in await members(stage, programme)}
    assert sum(one.in_slack for one in found.values()) == 21, "who has come to Slack since is known there"
    assert found["Person 1"].language == "en"
    assert asked(stage, "users.lookupByEmail") == 0


async def test_mischief_in_a_list_is_only_words(stage: Stage, eva: Participant) -> None:
    programme = await stage.programme(eva)
    hostile = (
        "<!channel>",
        "*Norra*",
        "  <http://exempel.example|Klicka>  ",
        "a@exempel.example",
        "CHEF",
        "",
    )
    await eva.shares_file("<!here>.xlsx", workbook(hostile))
    assert "<!here>" not in written(eva).text
    await eva.clicks(views.ADD)
    assert "<http://exempel.example|Klicka>" in await names(stage, programme)
    await manages(eva)
    assert "&lt;!channel&gt;" in eva.modal.words
    assert eva.failures == []
