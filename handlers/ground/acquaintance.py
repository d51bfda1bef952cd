"""Who is this? Somebody who acts is known by then, or is looked up and remembered."""

from slack_sdk.web.async_client import AsyncWebClient

from delivery.people import profile
from handlers.ground.house import House
from programme.people.people import Person
from storage.changes import reachability_deeds
from storage.messages import letters
from storage.people import people
from texts import Texts, texts_in


async def meet(house: House, client: AsyncWebClient, slack_id: str) -> tuple[Person, Texts]:
    """The person Slack calls ``slack_id``, and the words she reads."""
    person = await house.answer(people.in_slack, house.workspace_id, slack_id)
    if person is None:
        answer = await client.users_info(user=slack_id, include_locale=True)
        person = await house.transaction(
            reachability_deeds.keep, house.workspace_id, profile(answer["user"]), now=house.now()
        )
    own_words = await house.answer(letters.own_words, person.id)
    return person, texts_in(person.language, own_words)
