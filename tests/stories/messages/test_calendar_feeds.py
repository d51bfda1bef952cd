"""A calendar of one's own: subscribed to from Slack, with an address that can be changed and taken back."""

from programme.messages.web import Web
from tests.norrby import norrby
from tests.stage import Stage
from views.messages import calendar_feeds as views
from views.screens import ahead

WEB = Web("https://hemmaplan.example", b"what seals calendars in a story")


async def test_an_address_is_asked_for_changed_and_taken_back(stage: Stage) -> None:
    team = await norrby(stage, "facts", "presentation-1")
    await team.maria.runs("/hemmaplan", "kalender")
    assert "inte öppnat någon webbadress" in team.maria.ephemeral[-1].text
    stage.hemmaplan.house.web = WEB
    await team.maria.opens_home()
    await team.maria.clicks(ahead.OPEN, in_=team.maria.home)
    await team.maria.clicks(views.OPEN)
    assert "https://" not in team.maria.modal.words
    await team.maria.clicks(views.SUBSCRIBE)
    first = team.maria.modal.words
    assert "https://hemmaplan.example/c/" in first
    await team.maria.clicks(views.RENEW)
    assert "https://hemmaplan.example/c/" in team.maria.modal.words
    assert team.maria.modal.words != first
    await team.maria.clicks(views.TAKE_BACK)
    assert "https://" not in team.maria.modal.words
