"""Slack's own screen: what a field takes, how its state is told, and what never reaches the bot."""

from datetime import UTC, date, datetime

import pytest

from rehearsal import ScreenRefusesError
from tests.rehearsal.block_kit import field, modal, options, section, text_field
from tests.rehearsal.bots import over_sockets


@pytest.fixture
def opens(app, slack, maria):
    """Puts a form on Maria's screen, the way a bot does; gives her hands."""

    async def on_the_screen(*blocks):
        @app.shortcut("write")
        async def opens_form(ack, client, body):
            await client.views_open(trigger_id=body["trigger_id"], view=modal("Blankett", *blocks))
            await ack()

        async with over_sockets(app, slack):
            await slack.hands(maria).uses_shortcut("write")
        return slack.hands(maria)

    return on_the_screen


def picker(kind, **more):
    return field("asked", {"type": kind, "action_id": "typed", **more})


CHOICES = options("Ja", "Nej", "Kanske")
GROUPS = [{"label": {"type": "plain_text", "text": "Svar"}, "options": CHOICES}]
YES, NO, MAYBE = CHOICES


@pytest.mark.parametrize(
    ("element", "value", "told"),
    [
        (picker("plain_text_input"), "Bra", {"value": "Bra"}),
        (picker("plain_text_input", multiline=True), "Bra\nmen sent", {"value": "Bra\nmen sent"}),
        (picker("plain_text_input"), None, {"value": None}),
        (picker("email_text_input"), "maria@norrby.example", {"value": "maria@norrby.example"}),
        (picker("url_text_input"), "https://norrby.example/plan", {"value": "https://norrby.example/plan"}),
        (picker("number_input", is_decimal_allowed=False, min_value="0"), 12, {"value": "12"}),
        (picker("number_input", is_decimal_allowed=True), "1.5", {"value": "1.5"}),
        (picker("datepicker"), date(2027, 2, 1), {"selected_date": "2027-02-01"}),
        (picker("timepicker"), "09:30", {"selected_time": "09:30"}),
        (picker("datetimepicker"), datetime(2027, 2, 1, tzinfo=UTC), {"selected_date_time": 1801440000}),
        (picker("static_select", options=CHOICES), "Nej", {"selected_option": NO}),
        (picker("static_select", option_groups=GROUPS), "kanske", {"selected_option": MAYBE}),
        (picker("radio_buttons", options=CHOICES), "ja", {"selected_option": YES}),
        (picker("checkboxes", options=CHOICES), ["ja", "Nej"], {"selected_options": [YES, NO]}),
        (picker("multi_static_select", options=CHOICES), [], {"selected_options": []}),
        (picker("users_select"), "U000000002", {"selected_user": "U000000002"}),
        (picker("multi_users_select"), ["U000000002"], {"selected_users": ["U000000002"]}),
        (picker("conversations_select"), "C000000009", {"selected_conversation": "C000000009"}),
        (picker("multi_channels_select"), ["C000000009"], {"selected_channels": ["C000000009"]}),
    ],
    ids=lambda given: given["element"]["type"] if isinstance(given, dict) and "element" in given else "",
)
async def test_a_field_tells_what_it_holds_in_slacks_own_shape(opens, element, value, told):
    hands = await opens(element)
    await hands.fills({"asked": value})
    assert hands.modal.state["asked", "typed"] == {"type": element["element"]["type"], **told}


@pytest.mark.parametrize(
    ("element", "value"),
    [
        (picker("plain_text_input", max_length=3), "Bra!"),
        (picker("plain_text_input", min_length=5), "Bra"),
        (picker("plain_text_input"), "x" * 3001),
        (picker("plain_text_input"), "två\nrader"),
        (picker("email_text_input"), "maria"),
        (picker("url_text_input"), "norrby"),
        (picker("number_input", is_decimal_allowed=False), "1.5"),
        (picker("number_input", is_decimal_allowed=False, max_value="9"), 10),
        (picker("number_input", is_decimal_allowed=False), "tio"),
        (picker("datepicker"), "2027-02-30"),
        (picker("timepicker"), "25:00"),
        (picker("datetimepicker"), "i morgon"),
        (picker("static_select", options=CHOICES), "Aldrig"),
        (picker("multi_static_select", options=CHOICES, max_selected_items=1), ["Ja", "Nej"]),
        (picker("users_select"), "maria"),
    ],
    ids=lambda given: given["element"]["type"] if isinstance(given, dict) else "",
)
async def test_what_the_screen_would_not_take_is_refused(opens, element, value):
    hands = await opens(element)
    with pytest.raises(ScreenRefusesError):
        await hands.fills({"asked": value})


async def test_a_field_starts_with_what_the_bot_put_there(opens):
    hands = await opens(
        text_field("why", initial_value="Därför"),
        picker("radio_buttons", options=CHOICES, initial_option=NO),
    )
    assert hands.modal.state["why", "typed"]["value"] == "Därför"
    assert hands.modal.state["asked", "typed"]["selected_option"] == NO


async def test_a_required_field_holds_the_form_back(opens, slack):
    hands = await opens(text_field("why"), field("more", {"type": "plain_text_input"}, optional=True))
    with pytest.raises(ScreenRefusesError, match="why"):
        await hands.submits()
    assert list(hands.errors) == ["why"]
    assert hands.modal is not None


async def test_people_channels_and_files_can_be_given_as_themselves(opens, slack, workspace, maria):
    norrby = workspace.add_channel("norrby", members=[maria])
    photo = await slack.hands(maria).shares_file("tavla.png", b"bild")
    hands = await opens(
        field("who", {"type": "users_select", "action_id": "typed"}),
        field("where", {"type": "channels_select", "action_id": "typed"}),
        field("picture", {"type": "file_input", "action_id": "typed", "filetypes": ["png"]}),
    )
    await hands.fills({"who": maria, "where": norrby, "picture": [photo]})
    assert hands.modal.state["who", "typed"]["selected_user"] == maria.id
    assert hands.modal.state["where", "typed"]["selected_channel"] == norrby.id
    assert hands.modal.state["picture", "typed"]["files"][0]["id"] == photo.id
    text = await hands.shares_file("tavla.txt", b"text")
    with pytest.raises(ScreenRefusesError, match="kinds"):
        await hands.fills({"picture": [text]})


async def test_a_screen_can_be_read_aloud(opens):
    hands = await opens(section("*Läs* detta"), text_field("Varför?"))
    assert hands.modal.words.splitlines() == ["Blankett", "*Läs* detta", "Varför?"]
