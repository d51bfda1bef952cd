"""Somebody gives the bot something besides words: it says what can be done with it, and keeps her words."""

import pytest

from tests.stage import Participant, Stage
from views.messages import conversations
from views.reflections import reflections

PICTURE = b"\x89PNG\r\n\x1a\n"
PRESENTATION = "presentation.pdf"


@pytest.fixture
async def stranger(stage: Stage) -> Participant:
    """Who is in no programme: nothing of hers waits for a file."""
    return stage.participant("Ada Berg")


@pytest.fixture
async def maria(stage: Stage) -> Participant:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    return maria


@pytest.mark.parametrize(
    ("name", "clip", "said"),
    [
        ("tavla.png", "", "bilden tavla.png"),
        ("anteckningar.txt", "", "textutdraget anteckningar.txt"),
        ("audio_message.mp4", "slack_audio", "röstmeddelande"),
        ("klipp.mp4", "", "filmen klipp.mp4"),
        ("väntetider.xlsx", "", "tabellen väntetider.xlsx"),
        ("utan-ändelse", "", "filen utan-ändelse"),
        ("<!channel>.png", "", "bilden &lt;!channel&gt;.png"),
    ],
)
async def test_whatever_file_it_is_she_hears_what_can_be_done_with_it(
    stage: Stage, stranger: Participant, name: str, clip: str, said: str
) -> None:
    await stranger.hands.shares_file(name, PICTURE, clip=clip)
    await stage.settled()
    [answer] = stranger.heard()
    assert said in answer


async def test_words_beside_a_picture_are_kept_as_words_are(stage: Stage, maria: Participant) -> None:
    await maria.hands.shares_file("tavla.png", PICTURE, words="Det här kom vi fram till :tada:")
    await stage.settled()
    offers = [said for said in maria.heard() if "Det här kom vi fram till 🎉" in said]
    assert len(offers) == 1
    assert len(maria.heard()) == 2, "the words, and what the picture may belong to"


async def test_words_beside_a_table_are_offered_too(stage: Stage, stranger: Participant) -> None:
    await stranger.hands.pastes_table([["Datum", "Värde"], ["2027-01-05", "62,5"]], "så här ser det ut")
    await stage.settled()
    words, table = sorted(stranger.heard(), key=lambda said: "tabell" in said)
    assert "så här ser det ut" in words
    assert "en tabell med 2 rader" in table


async def test_a_table_alone_is_not_met_with_silence(stage: Stage, stranger: Participant) -> None:
    await stranger.hands.pastes_table([["Datum", "Värde"]])
    await stage.settled()
    [answer] = stranger.heard()
    assert "en tabell med en rad" in answer


async def test_what_somebody_else_wrote_is_not_kept(stage: Stage, stranger: Participant) -> None:
    said = await stranger.says("Bara en tanke")
    await stage.settled()
    await stranger.clicks(conversations.LEAVE)
    await stranger.hands.passes_on(said)
    await stage.settled()
    assert "någon annans ord" in stranger.heard()[-1]
    await stranger.clicks(reflections.REFLECTION_LIST)


async def test_nothing_at_all_is_answered_too(stage: Stage, stranger: Participant) -> None:
    await stranger.hands.attaches({"image_url": "https://gif.example/1.gif"}, "")
    await stage.settled()
    assert "inget som jag kan läsa" in stranger.heard()[-1]


async def test_what_slack_tells_twice_is_answered_once(stage: Stage, stranger: Participant) -> None:
    await stranger.hands.shares_file("tavla.png", PICTURE, words="hur gick det här till")
    await stage.settled()
    heard = len(stranger.heard())
    for event in [one for one in stage.slack.events if one.type == "message"]:
        await stage.slack.redelivers(event)
    await stage.settled()
    assert len(stranger.heard()) == heard == 2


async def test_a_presentation_is_only_asked_about(stage: Stage, maria: Participant) -> None:
    await maria.shares_file(PRESENTATION, b"%PDF-1.7")
    await stage.settled()
    [answer] = maria.heard()
    assert PRESENTATION in answer
    assert "kan höra till" not in answer
