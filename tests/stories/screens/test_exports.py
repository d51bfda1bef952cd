"""Somebody fetches what she may see as a file."""

import asyncio
import csv
import json
import threading
import time
from io import BytesIO, StringIO

from openpyxl import load_workbook
from structlog.testing import capture_logs

from handlers.screens.exports import Progress
from tests.stage import Participant, Stage
from views.ground.blocks import actions, button
from views.screens import exports
from views.screens.exports import KINDS
from views.screens.exports import Stage as Step


async def test_eva_writes_one_word_and_gets_her_programme_as_a_workbook(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva, title="Norra & <södra>")
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)

    await eva.runs("/hemmaplan", "export")
    letter = eva.last()
    (file,) = letter.files
    assert file.name == "norra-sodra-2027-01-04.xlsx"
    assert "*Norra &amp; &lt;södra&gt;*" in letter.text, "what somebody wrote is escaped"
    book = load_workbook(BytesIO(file.content or b""))
    assert {row[0] for row in book["Personer"].iter_rows(min_row=2, values_only=True)} == {
        "Eva Ek",
        "Maria Lind",
    }
    assert book["Förberedelser"].max_row > 10
    said = [message.text for message in eva.ephemeral]
    begun, *_, ready = said  # how far it has come between them, on a slow machine
    assert "Jag samlar ihop" in begun
    assert "ligger i vår konversation" in ready


async def test_she_can_have_it_as_json_and_csv_as_well(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await stage.programme(eva)
    await eva.runs("/hemmaplan", "export")

    await eva.clicks(KINDS["json"])
    assert json.loads(eva.last().files[0].content or b"")["programme"]["title"] == "Exempelrundan"
    await eva.clicks(KINDS["csv"])
    rows = list(csv.reader(StringIO((eva.last().files[0].content or b"").decode("utf-8-sig"))))
    assert "Reflektion" in rows[0]


async def test_who_is_in_two_programmes_is_asked_which(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await stage.programme(eva, title="Den första")
    later = await stage.programme(eva, title="Den andra")

    await eva.runs("/hemmaplan", "export")
    assert eva.messages() == [], "nothing is fetched before she has said which"
    await eva.clicks(KINDS["json"], later.id)
    assert json.loads(eva.last().files[0].content or b"")["programme"]["id"] == later.id


async def test_the_button_on_home_answers_in_the_conversation(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    programme = await stage.programme(eva)
    await shows_button(stage, eva, programme.id, home=True)

    await eva.clicks(exports.EXPORT, in_=eva.home)
    word, letter = eva.messages()
    assert "ligger i vår konversation" in word.text, "one message, rewritten as it goes"
    assert letter.files[0].name.endswith(".xlsx")

    await eva.clicks(KINDS["json"], in_=word)
    assert [file.name[-5:] for message in eva.messages() for file in message.files] == [".xlsx", ".json"]
    assert eva.ephemeral == [], "all of it where she already is"


async def test_a_button_without_a_programme_leaves_its_message_as_it_is(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await stage.programme(eva)
    await shows_button(stage, eva, "")
    await eva.clicks(exports.EXPORT)
    assert eva.messages()[0].text == "Hämta"
    assert eva.last().files


async def test_another_programmes_file_is_refused_kindly(stage: Stage) -> None:
    eva, siv = stage.participant("Eva Ek"), stage.participant("Siv Dal")
    programme = await stage.programme(eva)
    await shows_button(stage, siv, programme.id)

    await siv.clicks(exports.EXPORT)
    assert siv.last().files == []
    assert "Du är inte med i programmet" in siv.ephemeral[-1].text


async def test_who_is_in_no_programme_hears_so(stage: Stage) -> None:
    siv = stage.participant("Siv Dal")
    await siv.runs("/hemmaplan", "export")
    assert "inte med i något program" in siv.ephemeral[-1].text


async def test_when_slack_takes_no_file_she_gets_an_apology_with_a_number_to_tell(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await stage.programme(eva)
    stage.slack.trouble.fails("files.completeUploadExternal", "internal_error")

    with capture_logs() as log:
        await eva.runs("/hemmaplan", "export")
    assert [line["log_level"] for line in log] == ["error"], "whoever runs the bot can find it"
    apology = eva.ephemeral[-1].text
    assert "felet ligger hos mig" in apology
    assert len(apology.rstrip(".").split()[-1]) == 8, "the interaction's id, as in the log"
    await eva.runs("/hemmaplan", "export")
    assert eva.last().files, "and it works again"


async def test_slow_work_is_done_one_at_a_time_and_holds_up_nobody(stage: Stage) -> None:
    house = stage.hemmaplan.house
    under_way: list[int] = []
    most = 0

    def work() -> str:
        nonlocal most
        under_way.append(1)
        most = max(most, len(under_way))
        time.sleep(0.05)
        under_way.pop()
        return threading.current_thread().name

    ran_in = await asyncio.gather(*(house.slowly(work) for _ in range(3)))
    assert most == 1
    assert threading.main_thread().name not in ran_in


async def test_how_it_goes_is_told_at_once_and_then_not_too_often() -> None:
    told: list[Step] = []

    async def tell(stage: Step) -> None:
        told.append(stage)

    quick = Progress(tell, quiet_seconds=4)
    for at, step in enumerate(Step):
        await quick.comes_to(step, at=at)
    assert told == [Step.READING]

    slow = Progress(tell, quiet_seconds=4)
    for at, step in enumerate(Step):
        await slow.comes_to(step, at=at * 5)
    assert told[1:] == [Step.READING, Step.WRITING, Step.SENDING]


async def shows_button(stage: Stage, who: Participant, programme_id: str, *, home: bool = False) -> None:
    """The button as it stands on Home or in a message."""
    blocks = [actions(button("Hämta", exports.EXPORT, programme_id))]
    slack = stage.hemmaplan.house.slack
    if home:
        await slack.views_publish(user_id=who.slack_id, view={"type": "home", "blocks": blocks})
    else:
        await slack.chat_postMessage(channel=who.slack_id, text="Hämta", blocks=blocks)
