"""Choosing: what is picked in a menu, a box or a calendar is an action, and only what Slack shows can be."""

import pytest

from rehearsal import ScreenRefusesError
from tests.rehearsal.block_kit import actions, field, modal, options, plain, text_field
from tests.rehearsal.bots import over_sockets


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
