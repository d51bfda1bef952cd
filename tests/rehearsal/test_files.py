"""Files go up in three steps, are shared in conversations, and come down with the bot's token."""

import pytest
from aiohttp import ClientSession
from slack_sdk.errors import SlackApiError


async def fetch(url, token):
    async with (
        ClientSession() as session,
        session.get(url, headers={"Authorization": f"Bearer {token}"}) as response,
    ):
        return response.content_type, await response.read()


async def test_the_bot_shares_a_file_with_words_to_it(slack, client, workspace, maria):
    room = workspace.direct(maria)
    await client.files_upload_v2(
        channel=room.id, content=b"bild", filename="kurva.png", title="Kurvan", initial_comment="Här är den"
    )
    message = slack.hands(maria).last_message()
    assert (message.text, message.files[0].content, message.files[0].title) == (
        "Här är den",
        b"bild",
        "Kurvan",
    )
    assert slack.posts[-1].text == "Här är den"


async def test_a_file_comes_down_with_the_bots_token_and_else_a_sign_in_page(slack, client, maria):
    file = await slack.hands(maria).shares_file("bilder.pptx", b"PK...")
    url = (await client.files_info(file=file.id))["file"]["url_private_download"]
    assert await fetch(url, slack.bot_token) == ("application/octet-stream", b"PK...")
    kind, page = await fetch(url, "xoxb-other")
    assert (kind, b"Sign in" in page) == ("text/html", True)


async def test_a_file_goes_only_where_the_bot_is_and_by_channel_id(client, workspace, maria):
    elsewhere = workspace.add_channel("annan", with_bot=False)
    for channel, error in ((elsewhere.id, "not_in_channel"), (maria.id, "invalid_channel")):
        with pytest.raises(SlackApiError, match=error):
            await client.files_upload_v2(channel=channel, content=b"bild", filename="kurva.png")


async def test_a_file_with_alt_text_is_silently_not_shared(slack, client, workspace, maria):
    room = workspace.direct(maria)
    answer = await client.files_upload_v2(
        channel=room.id, content=b"bild", filename="kurva.png", alt_txt="En kurva"
    )
    assert answer["ok"]
    assert slack.hands(maria).messages() == []


async def test_a_file_is_there_only_once_it_is_uploaded(client):
    begun = await client.files_getUploadURLExternal(filename="kurva.png", length=4)
    with pytest.raises(SlackApiError, match="file_not_found"):
        await client.files_info(file=begun["file_id"])
    with pytest.raises(SlackApiError, match="file_not_found"):
        await client.files_completeUploadExternal(files=[{"id": begun["file_id"], "title": "Kurvan"}])
