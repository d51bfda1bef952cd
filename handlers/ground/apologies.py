"""When something goes wrong: a refusal becomes kind words where the person is, a fault an apology."""

from typing import Any

import structlog
from slack_bolt import BoltResponse
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from programme.ground.refusals import Refusal, Refusals
from texts import Mrkdwn, Texts
from views.ground import apologies

log = structlog.get_logger()


async def answer_error(
    error: Exception, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient
) -> BoltResponse:
    """Bolt's one error handler. Answers 200 always: without it Slack says nothing of use."""
    texts: Texts = context["texts"]
    if not isinstance(error, Refusal | Refusals):
        log.error("an interaction failed", exc_info=error)
        error = Refusal("apology", interaction=context["interaction"])
    slips = error.each if isinstance(error, Refusals) else (error,)
    told = {_field_in(body, no.field): texts(no.key, **no.facts) for no in reversed(slips)}
    if None not in told:
        return _json({"response_action": "errors", "errors": told})
    await say_here(texts.rich(slips[0].key, **slips[0].facts), body, context, client, texts)
    return BoltResponse(status=200)


def _field_in(body: dict[str, Any], field: str | None) -> str | None:
    """Where in a submitted form it is said: at its field, or else at the first there is."""
    if body.get("type") != "view_submission":
        return None
    fields = [block["block_id"] for block in body["view"]["blocks"] if block["type"] == "input"]
    return field if field in fields else next(iter(fields), None)


def _json(answer: dict[str, Any]) -> BoltResponse:
    return BoltResponse(status=200, body=answer, headers={"content-type": "application/json"})  # type: ignore[arg-type, unused-ignore]


async def say_here(
    words: Mrkdwn, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, texts: Texts
) -> None:
    """Says something only to the person, where she is: under the message, or in a window of its own."""
    respond = context.respond
    if context.response_url and respond is not None:
        await respond(text=words, response_type="ephemeral", replace_original=False)
    elif body.get("trigger_id") and body.get("type") != "view_submission":
        window = apologies.window(words, texts)
        if body.get("view", {}).get("type") == "modal":
            await client.views_push(trigger_id=body["trigger_id"], view=window)
        else:
            await client.views_open(trigger_id=body["trigger_id"], view=window)
    elif isinstance(context.user_id, str):
        await client.chat_postMessage(channel=context.user_id, text=words)
