"""Starting: Slack tells who we are, as soon as it can."""

import asyncio
import random
from typing import Any

import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.ways_in.lines import pause_before
from bot.ways_in.tokens import is_about_tokens
from delivery.verdicts import TROUBLE, verdict

log = structlog.get_logger()


async def introduced(slack: AsyncWebClient) -> Any:
    """Slack's answer to auth.test; for as long as it does not come, it is asked for again.

    Raises SlackApiError where Slack says that the token is none.
    """
    tried = 0
    while True:
        try:
            return await slack.auth_test()
        except TROUBLE as error:
            if isinstance(error, SlackApiError) and is_about_tokens(error):
                raise
            tried += 1
            await _waits(error, tried)


async def _waits(error: Exception, tried: int) -> None:
    found = verdict(error)
    longest = pause_before(tried, chance=random.random())  # noqa: S311  no secret
    pause = found.wait.total_seconds() if found.limited else longest
    log.warning(
        "slack does not say who we are yet, trying again",
        error=found.error,
        tried=tried,
        seconds=round(pause, 1),
    )
    await asyncio.sleep(pause)
