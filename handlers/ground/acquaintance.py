"""Who is this? Every listener gets ``person``, ``texts``, ``house`` and ``interaction`` from here."""

import secrets
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from delivery.people import SWEDISH, profile
from handlers.ground.house import House
from programme.people.people import Person
from storage.changes import reachability_deeds
from storage.messages import letters
from storage.people import people
from texts import texts_in


class Acquaintance:
    """Bolt middleware. ``person`` is None for an event that no one person stands behind."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def __call__(
        self,
        context: AsyncBoltContext,
        client: AsyncWebClient,
        next: Callable[[], Awaitable[Any]],  # noqa: A002
    ) -> None:
        context["house"] = self._house
        context["interaction"] = secrets.token_hex(4)
        structlog.contextvars.bind_contextvars(interaction=context["interaction"])
        context["person"] = None
        context["texts"] = texts_in(SWEDISH)
        slack_id = context.user_id
        if isinstance(slack_id, str) and slack_id != self._house.bot_user_id:
            person = await meet(self._house, client, slack_id)
            own_words = await self._house.answer(letters.own_words, person.id)
            context["person"], context["texts"] = person, texts_in(person.language, own_words)
        await next()


async def meet(house: House, client: AsyncWebClient, slack_id: str) -> Person:
    """The person Slack calls ``slack_id``; somebody new is looked up and remembered."""
    known = await house.answer(people.in_slack, house.workspace_id, slack_id)
    if known is not None:
        return known
    answer = await client.users_info(user=slack_id, include_locale=True)
    return await house.transaction(
        reachability_deeds.keep, house.workspace_id, profile(answer["user"]), now=house.now()
    )
