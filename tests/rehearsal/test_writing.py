"""What people type comes as Slack passes it on, and who is here from elsewhere is known as that."""

import pytest

from rehearsal import ScreenRefusesError, Slack, TurnedClock, Workspace, serve
from rehearsal.writing import given_back, written
from tests.rehearsal.block_kit import actions, button, modal
from tests.rehearsal.bots import app_for, over_sockets


@pytest.mark.parametrize(
    ("typed", "comes"),
    [
        ("Bra 🎉 jobbat", "Bra :tada: jobbat"),
        ("5 < 7 & 8 > 3", "5 &lt; 7 &amp; 8 &gt; 3"),
        ("<@U000000002> hej", "<@U000000002> hej"),
        ("<@W000000002> hej", "<@W000000002> hej"),
        ("<!channel>", "&lt;!channel&gt;"),
    ],
)
def test_words_are_escaped_and_emoji_come_by_their_names(typed: str, comes: str) -> None:
    assert written(typed) == comes


def test_plain_text_comes_back_escaped_and_values_do_not() -> None:
    chosen = {"selected_option": {"text": {"type": "plain_text", "text": "A & B"}, "value": "a&b"}}
    told = {"selected_option": {"text": {"type": "plain_text", "text": "A &amp; B"}, "value": "a&b"}}
    assert given_back(chosen) == told


async def test_a_button_with_an_ampersand_tells_it_escaped(app, slack, client, maria, hands, connection):
    heard = []

    @app.action("go")
    async def hears(ack, body):
        heard.append(body["actions"][0]["text"]["text"])
        await ack()

    async with connection(app, slack):
        await client.chat_postMessage(
            channel=maria.id, text="Vart?", blocks=[actions(button("go", "Mål & medel"))]
        )
        await hands.clicks("go")
    assert heard == ["Mål &amp; medel"]


async def test_a_file_of_more_than_ten_megabytes_never_leaves_the_screen(
    app, slack, workspace, client, maria, hands, connection
):
    large = workspace.add_file("film.mp4", maria, b"x" * 10_000_001)
    field = {"type": "file_input", "action_id": "file"}
    block = {"type": "input", "block_id": "file", "label": {"type": "plain_text", "text": "Fil"}}

    @app.action("open")
    async def opens(ack, client, body):
        await client.views_open(
            trigger_id=body["trigger_id"], view=modal("Fil", block | {"element": field}, callback_id="f")
        )
        await ack()

    async with connection(app, slack):
        await client.chat_postMessage(channel=maria.id, text="Ge", blocks=[actions(button("open", "Öppna"))])
        await hands.clicks("open")
        with pytest.raises(ScreenRefusesError, match="10 MB"):
            await hands.fills({"file": [large]})


async def test_everybodys_status_is_told_and_who_works_elsewhere_is_a_stranger(
    app, slack, workspace, connection
):
    heard = []

    @app.event("user_change")
    async def hears(event):
        heard.append(event["user"])

    async with connection(app, slack):
        kim = workspace.add_person("Kim Utanför", outsider=True)
        workspace.change(kim, status="Lunch")
        await slack.until(lambda: heard)
    [user] = heard
    assert (user["is_stranger"], user["profile"]["status_text"], user["locale"]) == (True, "Lunch", "sv-SE")
    assert user["team_id"] != workspace.team_id


async def test_in_an_enterprise_its_id_and_ids_with_w_come_along(clock: TurnedClock) -> None:
    place = Workspace("Norrbygden", clock, enterprise_id="E0NORR")
    maria = place.add_person("Maria Lind")
    heard = []
    async with serve(place) as slack:
        app = app_for(slack)

        @app.command("/hemmaplan")
        async def hears(ack, body):
            heard.append((body["user_id"][0], body["enterprise_id"]))
            await ack()

        async with over_sockets(app, slack):
            await slack.hands(maria).runs("/hemmaplan")
    assert heard == [("W", "E0NORR")]
    assert isinstance(slack, Slack)
