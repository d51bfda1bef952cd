"""The workspace tells whoever listens of everything that happens in it: what a page is drawn from."""

from tests.rehearsal.block_kit import home, modal, section
from tests.rehearsal.bots import over_sockets


async def test_every_change_is_told_as_it_happens(app, slack, workspace, client, maria):
    @app.shortcut("write")
    async def opens(ack, client, body):
        view = (await client.views_open(trigger_id=body["trigger_id"], view=modal("Ett", section("."))))[
            "view"
        ]
        await client.views_update(view_id=view["id"], view=modal("Två", section(".")))
        await ack()

    told = []
    stop = workspace.listen(lambda change: told.append(change.what))
    async with over_sockets(app, slack):
        await slack.hands(maria).uses_shortcut("write")
    await slack.hands(maria).closes()
    await client.views_publish(user_id=maria.id, view=home(section("Hem")))
    await client.chat_postMessage(channel=maria.id, text="Hej")
    stop()
    workspace.deactivate(maria)
    assert told == ["modal_opened", "view_updated", "modal_closed", "home_published", "message_posted"]


async def test_which_tab_was_opened_is_told(app, slack, maria):
    tabs = []

    @app.event("app_home_opened")
    async def notes(event):
        tabs.append(event["tab"])

    async with over_sockets(app, slack):
        await slack.hands(maria).opens_messages()
        await slack.hands(maria).opens_home()
    assert tabs == ["messages", "home"]
