"""Who is this? Somebody who acts is known by then, or is looked up and remembered."""

from slack_sdk.web.async_client import AsyncWebClient

from delivery.people import profile
from handlers.ground.house import House
from programme.people.people import Person
from storage.changes import reachability_deeds
from storage.messages import acquaintances
from texts import Texts, texts_in


async def meet(house: House, client: AsyncWebClient, slack_id: str) -> tuple[Person, Texts]:
    """The person Slack calls ``slack_id``, and the words she reads."""
    known = await house.answer(acquaintances.in_slack, house.workspace_id, slack_id)
    if known is not None:
        person, own_words = known
        return person, texts_in(person.language, own_words)
    told = profile((await client.users_info(user=slack_id, include_locale=True))["user"])
    await house.transaction(reachability_deeds.keep, house.workspace_id, told, now=house.now())
    return await meet(house, client, slack_id)
