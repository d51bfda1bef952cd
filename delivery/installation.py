"""Installation: whether we are in a workspace, asked of Slack itself."""

from slack_sdk.web.async_client import AsyncWebClient

from delivery.verdicts import TROUBLE, Outcome, verdict


async def is_taken_out(slack: AsyncWebClient) -> bool:
    """Whether Slack knows our token no more. An event that says so may be late, and about what was before.

    Where Slack does not answer, nothing is believed: posting will tell.
    """
    try:
        await slack.auth_test()
    except TROUBLE as error:
        return verdict(error).outcome is Outcome.SHUT
    return False
