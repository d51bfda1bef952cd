"""What a person does reaches a real Bolt app, and its answer the person; over sockets and over HTTP."""

FIELDS = [
    {
        "type": "input",
        "block_id": "reflection",
        "label": {"type": "plain_text", "text": "Er reflektion"},
        "element": {"type": "plain_text_input", "action_id": "words", "max_length": 20},
    },
]


def button(action_id, text, value):
    return {
        "type": "button",
        "action_id": action_id,
        "text": {"type": "plain_text", "text": text},
        "value": value,
    }


def modal(title, blocks, **more):
    return {
        "type": "modal",
        "title": {"type": "plain_text", "text": title},
        "submit": {"type": "plain_text", "text": "Spara"},
        "blocks": blocks,
        **more,
    }


async def test_a_command_is_answered_for_the_person_alone(app, slack, maria, connection):
    @app.command("/hemmaplan")
    async def helps(ack, command):
        await ack(f"Du skrev {command['text']}")

    async with connection(app, slack):
        await slack.hands(maria).runs("/hemmaplan", "hjälp")

    [answer] = slack.hands(maria).ephemeral
    assert answer.text == "Du skrev hjälp"
    assert slack.posts[-1].person is maria


async def test_a_button_opens_a_form_and_the_form_is_kept(app, slack, client, maria, connection):
    kept = []

    @app.action("answer")
    async def opens(ack, client, body):
        await client.views_open(
            trigger_id=body["trigger_id"],
            view=modal(
                "Reflektion", FIELDS, callback_id="form", private_metadata=body["actions"][0]["value"]
            ),
        )
        await ack()

    @app.view("form")
    async def keeps(ack, view):
        kept.append((view["private_metadata"], view["state"]["values"]["reflection"]["words"]["value"]))
        await ack()

    hands = slack.hands(maria)
    async with connection(app, slack):
        await client.chat_postMessage(
            channel=maria.id,
            text="Hur gick mötet?",
            blocks=[{"type": "actions", "elements": [button("answer", "Svara", "meeting-7")]}],
        )
        await hands.clicks("answer")
        assert hands.modal.title == "Reflektion"
        await hands.fills({"reflection": "Det gick bra"})
        await hands.submits()

    assert hands.modal is None
    assert kept == [("meeting-7", "Det gick bra")]
    assert hands.failures == []
