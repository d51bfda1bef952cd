"""Who in Slack has which e-mail address."""

from collections.abc import AsyncIterator, Collection
from dataclasses import replace
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from delivery.people import A_PAGE, profile
from storage.people.people import Profile

ONE_BY_ONE = 20
"""Addresses worth a question each: Slack answers fifty such questions a minute, and gives twenty pages."""

Account = tuple[str, dict[str, Any]]
"""An address, and Slack's user object."""


async def found(addresses: Collection[str], client: AsyncWebClient, workspace_id: str) -> dict[str, Profile]:
    """Address (in small letters) → the member of our workspace who has it, with an open account.

    Guests and people from elsewhere are left out: whether it is they, a facilitator is asked by name.
    Many are looked for in the whole list of people, page by page: a minute more where Slack makes us wait.
    """
    accounts = _each(addresses, client) if len(addresses) <= ONE_BY_ONE else _everybody(client)
    people = {
        address: replace(profile(user), email=address)
        async for address, user in accounts
        if not user.get("deleted") and profile(user).is_plain(workspace_id)
    }
    return {address: people[address] for address in addresses if address in people}


async def _each(addresses: Collection[str], client: AsyncWebClient) -> AsyncIterator[Account]:
    for address in addresses:
        try:
            yield address, (await client.users_lookupByEmail(email=address))["user"]
        except SlackApiError as error:
            if error.response["error"] != "users_not_found":
                raise


async def _everybody(client: AsyncWebClient) -> AsyncIterator[Account]:
    cursor = ""
    while True:
        page = await client.users_list(include_locale=True, limit=A_PAGE, cursor=cursor)
        for user in page["members"]:
            yield str((user.get("profile") or {}).get("email") or "").lower(), user
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return
