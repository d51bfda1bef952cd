"""What a person does reaches a real Bolt app, and its answer the person; over sockets and over HTTP."""

import pytest

from rehearsal import NotOnScreenError
from tests.rehearsal.block_kit import actions, button, home, modal, section, text_field
from tests.rehearsal.bots import over_sockets, short_of_patience


async def test_a_command_is_answered_for_the_person_alone(app, slack, maria, hands, connection):
    @app.command("/hemmaplan")
    async def helps(ack, command):
        await ack(f"Du skrev {command['text']}")

    async with connection(app, slack):
        await hands.runs("/hemmaplan", "hjälp")

    [answer] = hands.ephemeral
    assert answer.text == "Du skrev hjälp"
    assert slack.posts[-1].person is maria
    assert hands.messages() == []


async def test_a_command_can_be_answered_for_everybody_with_blocks(
    app, slack, workspace, hands, maria, connection
):
    norrby = workspace.add_channel("norrby", members=[maria])

    @app.command("/hemmaplan")
    async def shows(ack):
        await ack(text="Läget", blocks=[section("*Läget* i Norrby")], response_type="in_channel")

    async with connection(app, slack):
        await hands.runs("/hemmaplan", channel=norrby)
    assert hands.last_message(norrby).words == "*Läget* i Norrby"


async def test_a_button_opens_a_form_and_the_form_is_kept(app, slack, client, maria, hands, connection):
    kept = []

    @app.action("answer")
    async def opens(ack, client, body):
        form = modal("Reflektion", text_field("reflection"), callback_id="form")
        form["private_metadata"] = body["actions"][0]["value"]
        await client.views_open(trigger_id=body["trigger_id"], view=form)
        await ack()

    @app.view("form")
    async def keeps(ack, view):
        kept.append((view["private_metadata"], view["state"]["values"]["reflection"]["typed"]["value"]))
        await ack()

    async with connection(app, slack):
        await client.chat_postMessage(
            channel=maria.id, text="Hur gick mötet?", blocks=[actions(button("answer", "Svara", "meeting-7"))]
        )
        await hands.clicks("answer")
        assert hands.modal.title == "Reflektion"
        await hands.fills({"reflection": "Det gick bra"})
        await hands.submits()

    assert hands.modal is None
    assert kept == [("meeting-7", "Det gick bra")]
    assert hands.failures == []


async def test_errors_stand_under_their_field_and_the_form_stays_open(app, slack, maria, hands, connection):
    answers = iter([{"response_action": "errors", "errors": {"reflection": "Skriv lite mer"}}, {}])

    @app.shortcut("write")
    async def opens(ack, client, body):
        form = modal("Reflektion", text_field("reflection"), callback_id="form")
        await client.views_open(trigger_id=body["trigger_id"], view=form)
        await ack()

    @app.view("form")
    async def judges(ack):
        await ack(**next(answers))

    async with connection(app, slack):
        await hands.uses_shortcut("write")
        await hands.fills({"reflection": "Bra"})
        await hands.submits()
        assert hands.errors == {"reflection": "Skriv lite mer"}
        assert hands.modal.state["reflection", "typed"]["value"] == "Bra"
        await hands.submits()
    assert hands.errors == {}
    assert hands.modal is None


@pytest.fixture
async def form_open(app, slack, hands):
    """Opens a form by shortcut, over sockets, whose submission is answered as told."""

    @app.shortcut("write")
    async def opens(ack, client, body):
        await client.views_open(
            trigger_id=body["trigger_id"], view=modal("Ett", section("."), callback_id="form")
        )
        await ack()

    def answered_with(**answer):
        @app.view("form")
        async def answers(ack):
            await ack(**answer)

    return answered_with


async def test_a_form_can_be_updated_pushed_upon_and_cleared(app, slack, hands, form_open, connection):
    @app.view("second")
    async def pushes(ack):
        await ack(response_action="push", view=modal("Tre", section("."), callback_id="third"))

    @app.view("third")
    async def clears(ack):
        await ack(response_action="clear")

    form_open(response_action="update", view=modal("Två", section("."), callback_id="second"))
    async with connection(app, slack):
        await hands.uses_shortcut("write")
        first = hands.modal
        await hands.submits()
        assert (hands.modal, hands.modal.title) == (first, "Två")
        await hands.submits()
        assert hands.modal.title == "Tre"
        assert (hands.modal.root_id, hands.modal.previous_id) == (first.id, first.id)
        await hands.submits()
    assert hands.modal is None


async def test_an_answer_slack_cannot_read_leaves_the_form_and_tells_the_person(
    app, slack, hands, form_open, connection
):
    form_open(response_action="errors", errors={"no-such-field": "Fel"})
    async with connection(app, slack):
        await hands.uses_shortcut("write")
        await hands.submits()
    assert hands.modal.title == "Ett"
    assert "trouble connecting" in hands.failures[0]


async def test_closing_a_form_is_told_where_it_asks_for_it(app, slack, hands, connection):
    told = []

    @app.shortcut("write")
    async def opens(ack, client, body):
        form = modal("Reflektion", section("."), callback_id="form", notify_on_close=True)
        await client.views_open(trigger_id=body["trigger_id"], view=form)
        await ack()

    @app.view_closed("form")
    async def hears(ack, body):
        told.append(body["is_cleared"])
        await ack()

    async with connection(app, slack):
        await hands.uses_shortcut("write")
        await hands.closes()
    assert told == [False]
    assert hands.modal is None


async def test_opening_home_is_an_event_and_home_shows_what_was_published(
    app, slack, maria, hands, connection
):
    @app.event("app_home_opened")
    async def publishes(event, client):
        assert event["tab"] == "home"
        await client.views_publish(user_id=event["user"], view=home(section("Välkommen hem")))

    async with connection(app, slack):
        shown = await hands.opens_home()
    assert shown.words == "Välkommen hem"


async def test_words_to_the_bot_arrive_escaped_and_are_answered(app, slack, hands, connection):
    @app.event("message")
    async def repeats(event, say):
        await say(f"Du sa: {event['text']}")

    async with connection(app, slack):
        await hands.says("5 < 6 & <http://ekeby.example|Ekeby>")
        await slack.until(lambda: len(hands.messages()) == 2)
    assert hands.last_message().text == "Du sa: 5 &lt; 6 &amp; &lt;http://ekeby.example|Ekeby&gt;"
    assert slack.events[0].payload["event"]["channel_type"] == "im"


async def test_a_mention_in_a_channel_is_told_beside_the_message(
    app, slack, workspace, maria, hands, connection
):
    norrby = workspace.add_channel("norrby", members=[maria])
    heard = []

    @app.event("app_mention")
    async def mentioned(event):
        heard.append(event["text"])

    @app.event("message")
    async def ignored(event):
        heard.append(event["type"])

    async with connection(app, slack):
        await hands.says(f"Hej <@{workspace.bot.id}>", channel=norrby)
    assert sorted(heard) == [f"Hej <@{workspace.bot.id}>", "message"]


async def test_a_message_shortcut_brings_the_message_along(app, slack, hands, connection):
    @app.event("message")
    async def ignores(event):
        pass

    @app.shortcut("keep_as_example")
    async def keeps(ack, shortcut, respond):
        await ack()
        await respond(f"Sparat: {shortcut['message']['text']}")

    async with connection(app, slack):
        said = await hands.says("Vi ringer dagen före")
        await hands.uses_message_shortcut("keep_as_example", said)
    assert hands.ephemeral[-1].text == "Sparat: Vi ringer dagen före"


async def test_a_shared_file_is_told_and_can_be_fetched(app, slack, hands, connection):
    heard = []

    @app.event("file_shared")
    async def hears(event, client):
        file = (await client.files_info(file=event["file_id"]))["file"]
        heard.append((file["name"], file["size"]))

    @app.event({"type": "message", "subtype": "file_share"})
    async def sees(event):
        heard.append(event["files"][0]["mimetype"])

    async with connection(app, slack):
        await hands.shares_file("möte.pdf", b"%PDF")
        await slack.settled()
    assert ("möte.pdf", 4) in heard
    assert "application/pdf" in heard


async def test_nobody_presses_what_is_not_there(slack, client, maria, hands):
    await client.chat_postMessage(channel=maria.id, text="Hej", blocks=[actions(button("answer", "Svara"))])
    with pytest.raises(NotOnScreenError, match="answer"):
        await hands.clicks("decline")
    with pytest.raises(NotOnScreenError):
        await hands.submits()


async def test_of_two_like_buttons_the_value_says_which(app, slack, client, maria, hands, connection):
    pressed = []

    @app.action("done")
    async def presses(ack, action):
        pressed.append(action["value"])
        await ack()

    async with connection(app, slack):
        one = actions(button("done", "Klart", "one"))
        two = actions(button("done", "Klart", "two")) | {"block_id": "second"}
        await client.chat_postMessage(channel=maria.id, text="Hej", blocks=[one, two])
        with pytest.raises(NotOnScreenError, match="2 times"):
            await hands.clicks("done")
        await hands.clicks("Klart", "two")
    assert pressed == ["two"]


async def test_somebody_who_left_presses_nothing(slack, client, workspace, maria, hands):
    await client.chat_postMessage(channel=maria.id, text="Hej", blocks=[actions(button("answer", "Svara"))])
    workspace.deactivate(maria)
    with pytest.raises(NotOnScreenError, match="has left"):
        await hands.clicks("answer")


@short_of_patience
async def test_a_person_is_told_when_a_button_gets_no_answer(app, slack, client, maria, hands):
    await client.chat_postMessage(channel=maria.id, text="Hej", blocks=[actions(button("answer", "Svara"))])
    async with over_sockets(app, slack):
        await hands.clicks("answer")
    assert hands.failures == ["Provbot did not respond to answer (timeout)"]


async def test_closing_all_at_once_where_a_form_says_so(app, slack, hands):
    cleared = []

    @app.shortcut("write")
    async def opens(ack, client, body):
        first = modal("Ett", section("."), notify_on_close=True, callback_id="form")
        await client.views_open(trigger_id=body["trigger_id"], view=first)
        await ack()

    @app.shortcut("more")
    async def pushes(ack, client, body):
        second = modal("Två", section("."), clear_on_close=True)
        await client.views_push(trigger_id=body["trigger_id"], view=second)
        await ack()

    @app.view_closed("form")
    async def hears(ack, body):
        cleared.append(body["is_cleared"])
        await ack()

    async with over_sockets(app, slack):
        await hands.uses_shortcut("write")
        await hands.uses_shortcut("more")
        await hands.closes()
    assert hands.modal is None
    assert cleared == [True]
