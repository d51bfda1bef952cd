"""What a person does reaches a real Bolt app, and its answer the person; over sockets and over HTTP."""

import pytest

from rehearsal import NotOnScreenError, ScreenRefusesError
from tests.rehearsal.block_kit import actions, button, field, home, modal, options, plain, section, text_field
from tests.rehearsal.bots import over_sockets


@pytest.fixture
def hands(slack, maria):
    return slack.hands(maria)


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


@pytest.mark.parametrize(
    "case",
    [
        ({"type": "static_select", "options": options("Ja", "Nej")}, "Nej", ("selected_option", "nej")),
        ({"type": "radio_buttons", "options": options("Ja", "Nej")}, "ja", ("selected_option", "ja")),
        (
            {"type": "checkboxes", "options": options("Ja", "Nej")},
            ["Ja", "Nej"],
            ("selected_options", ["ja", "nej"]),
        ),
        ({"type": "overflow", "options": options("Ja", "Nej")}, "Ja", ("selected_option", "ja")),
        ({"type": "datepicker"}, "2027-02-01", ("selected_date", "2027-02-01")),
        ({"type": "timepicker"}, "13:00", ("selected_time", "13:00")),
    ],
    ids=lambda case: case[0]["type"],
)
async def test_choosing_in_a_message_is_an_action(app, slack, client, maria, case, connection):
    element, choice, (key, expected) = case
    hands, heard = slack.hands(maria), []

    @app.action("choice")
    async def hears(ack, action, body):
        heard.append((action, body["state"]["values"]))
        await ack()

    async with connection(app, slack):
        asked = [actions({"action_id": "choice", **element})]
        await client.chat_postMessage(channel=maria.id, text="Välj", blocks=asked)
        await hands.chooses("choice", choice)

    [(action, values)] = heard
    chosen = action[key]
    if isinstance(chosen, dict):
        chosen = chosen["value"]
    elif isinstance(chosen, list):
        chosen = [option["value"] for option in chosen]
    assert chosen == expected
    if element["type"] != "overflow":
        assert values["actions"]["choice"][key] == action[key]


async def test_a_select_that_asks_the_bot_offers_what_it_answers(
    app, slack, client, maria, hands, connection
):
    chosen = []

    @app.options("team")
    async def offers(ack, payload):
        towns = ("Norrby", "Norrvik", "Ekeby")
        await ack(
            options=options(*(town for town in towns if town.lower().startswith(payload["value"].lower())))
        )

    @app.action("team")
    async def takes(ack, action):
        chosen.append(action["selected_option"]["value"])
        await ack()

    async with connection(app, slack):
        select = {"type": "external_select", "action_id": "team", "min_query_length": 1}
        await client.chat_postMessage(channel=maria.id, text="Vilket team?", blocks=[actions(select)])
        offered = await hands.searches("team", "nor")
        assert [option["text"]["text"] for option in offered] == ["Norrby", "Norrvik"]
        await hands.chooses("team", "Norrvik")
        with pytest.raises(ScreenRefusesError, match="Strandvik"):
            await hands.chooses("team", "Strandvik")
    assert chosen == ["norrvik"]


async def test_a_field_that_dispatches_is_an_action_inside_the_form(app, slack, hands, connection):
    heard = []

    @app.shortcut("write")
    async def opens(ack, client, body):
        select = {"type": "static_select", "action_id": "town", "options": options("Norrby", "Ekeby")}
        form = modal("Träff", field("where", select, dispatch_action=True), text_field("why"))
        await client.views_open(trigger_id=body["trigger_id"], view=form)
        await ack()

    @app.action("town")
    async def hears(ack, body, client):
        heard.append(body["view"]["state"]["values"]["where"]["town"]["selected_option"]["value"])
        view = body["view"]
        form = modal("Träff i Ekeby", *view["blocks"])
        await client.views_update(view_id=view["id"], hash=view["hash"], view=form)
        await ack()

    async with connection(app, slack):
        await hands.uses_shortcut("write")
        await hands.fills({"why": "Vi ses", "where": "Ekeby"})
    assert heard == ["ekeby"]
    assert hands.modal.title == "Träff i Ekeby"
    assert hands.modal.state["why", "typed"]["value"] == "Vi ses"


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


async def test_options_slack_would_not_show_are_not_offered(app, slack, client, maria, hands):
    @app.options("team")
    async def offers(ack):
        await ack(options=options("x" * 76))

    async with over_sockets(app, slack):
        select = {"type": "external_select", "action_id": "team"}
        await client.chat_postMessage(channel=maria.id, text="Vilket team?", blocks=[actions(select)])
        assert await hands.searches("team", "x") == []
    assert "could not load its options" in hands.failures[0]


async def test_grouped_options_are_offered_as_one_list(app, slack, client, maria, hands):
    @app.options("team")
    async def offers(ack):
        groups = {"Kommuner": options("Norrby"), "Regioner": options("Strandvik")}
        await ack(option_groups=[{"label": plain(name), "options": found} for name, found in groups.items()])

    async with over_sockets(app, slack):
        select = {"type": "external_select", "action_id": "team"}
        await client.chat_postMessage(channel=maria.id, text="Vilket team?", blocks=[actions(select)])
        offered = await hands.searches("team", "o")
    assert [option["value"] for option in offered] == ["norrby", "strandvik"]


async def test_somebody_who_left_presses_nothing(slack, client, workspace, maria, hands):
    await client.chat_postMessage(channel=maria.id, text="Hej", blocks=[actions(button("answer", "Svara"))])
    workspace.deactivate(maria)
    with pytest.raises(NotOnScreenError, match="has left"):
        await hands.clicks("answer")


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
