"""Who is this? Somebody who acts is known by then, or is looked up and remembered."""

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from delivery.people import profile
from handlers.ground.house import House
from programme.ground.calendar import local_day
from programme.people.people import Person
from storage.changes import reachability_deeds
from storage.messages import acquaintances
from texts import Texts, texts_in

Acquaintance = tuple[Person, Texts]
NOBODYS = frozenset({"user_not_found", "user_not_visible"})
"""What Slack answers of an account that it does not know, or does not show us: nobody who acts here."""


async def recognised(
    house: House, client: AsyncWebClient, slack_id: str, *, acts: bool
) -> Acquaintance | None:
    """The person Slack calls ``slack_id``, and the words she reads; None for whose account is closed,
    or whom Slack itself does not know.

    Who did nothing towards us (``acts``) is not asked about: she is somebody we know already, or nobody.
    """
    if acts:
        try:
            person, texts = await meet(house, client, slack_id)
        except SlackApiError as error:
            if error.response["error"] in NOBODYS:
                return None
            raise
        return None if person.deactivated else (person, texts)
    known = await _known(house, slack_id)
    return known if known is not None and not known[0].deactivated else None


async def meet(house: House, client: AsyncWebClient, slack_id: str) -> Acquaintance:
    """The same for who acts: she is looked up if we do not know her, or know her account as closed."""
    known = await _known(house, slack_id)
    if known is not None and not known[0].deactivated:
        return known
    told = profile((await client.users_info(user=slack_id, include_locale=True))["user"])
    await house.transaction(reachability_deeds.keep, house.workspace_id, told, now=house.now())
    known = await _known(house, slack_id)
    assert known is not None  # she was kept just now
    return known


async def _known(house: House, slack_id: str) -> Acquaintance | None:
    found = await house.answer(acquaintances.in_slack, house.workspace_id, slack_id)
    if found is None:
        return None
    person, own_words = found
    today = local_day(house.now(), person.zone)
    return person, texts_in(person.language, own_words).read_on(today)
