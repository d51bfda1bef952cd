"""When something goes wrong: a refusal becomes kind words where the person is, a fault an apology."""

from typing import Any

import structlog
from pydantic import ValidationError
from slack_bolt import BoltResponse
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.exc import NoResultFound

from delivery.people import SWEDISH
from handlers.ground.doorway.callers import acts
from handlers.ground.house import PASSED
from programme.ground.refusals import Refusal, Refusals
from texts import Mrkdwn, Texts, texts_in
from views.ground import apologies
from views.ground.forms import UnreadableError

Json = dict[str, Any]
log = structlog.get_logger()


async def answer_error(
    error: Exception, body: Json, context: AsyncBoltContext, client: AsyncWebClient
) -> BoltResponse:
    """Bolt's one error handler. Answers 200 always: without it Slack says nothing of use. Never raises.

    Who did nothing towards us is not told that something of ours went wrong.
    """
    texts: Texts = context.get("texts") or texts_in(SWEDISH)
    no = _kindly(error, str(context.get("interaction") or "–"))
    try:
        return await _answered(no, body, context, client, texts)
    except Exception as fault:
        log.error("nor could that be said", exc_info=fault)
        return BoltResponse(status=200)


def _kindly(error: Exception, interaction: str) -> Refusal | Refusals:
    """What she is told: the rules' no, that a thing is not there (any more), or that it is our fault."""
    match error:
        case Refusal() | Refusals():
            return error
        case NoResultFound():
            log.info("asked for what is not there")
            return Refusal("thing-gone")
        case SlackApiError() if error.response["error"] in PASSED:
            log.warning("a window came too late", error=error.response["error"])
            return Refusal("window-late")
        case UnreadableError():
            log.warning("a form was not as it was shown", why=str(error))
            return Refusal("window-strange")
        case ValidationError():
            slips = error.errors(include_input=False, include_url=False, include_context=False)
            log.warning("what came back was not what was given", model=error.title, why=slips[0]["type"])
            return Refusal("window-strange")
    log.error("an interaction failed", exc_info=error)
    return Refusal("apology", interaction=interaction)


async def _answered(
    no: Refusal | Refusals, body: Json, context: AsyncBoltContext, client: AsyncWebClient, texts: Texts
) -> BoltResponse:
    slips = no.each if isinstance(no, Refusals) else (no,)
    told = {_field_in(body, slip.field): texts(slip.key, **slip.facts) for slip in reversed(slips)}
    if None not in told:
        return _json({"response_action": "errors", "errors": told})
    if acts(body):
        await say_here(texts.rich(slips[0].key, **slips[0].facts), body, context, client, texts)
    return BoltResponse(status=200)


def _field_in(body: Json, field: str | None) -> str | None:
    """Where in a submitted form it is said: at its field, or else at the first there is."""
    if body.get("type") != "view_submission":
        return None
    fields = [block["block_id"] for block in body["view"]["blocks"] if block["type"] == "input"]
    return field if field in fields else next(iter(fields), None)


def _json(answer: Json) -> BoltResponse:
    return BoltResponse(status=200, body=answer, headers={"content-type": "application/json"})  # type: ignore[arg-type, unused-ignore]


async def say_here(
    words: Mrkdwn, body: Json, context: AsyncBoltContext, client: AsyncWebClient, texts: Texts
) -> None:
    """Says something only to the person, where she is: under the message, or in a window of its own.

    Where that cannot be done any more, it is said in our conversation.
    """
    respond = context.respond
    if context.response_url and respond is not None:
        await respond(text=words, response_type="ephemeral", replace_original=False)
    elif not await _in_a_window(words, body, client, texts) and isinstance(context.user_id, str):
        await client.chat_postMessage(channel=context.user_id, text=words)


async def _in_a_window(words: Mrkdwn, body: Json, client: AsyncWebClient, texts: Texts) -> bool:
    """Whether it stands in one now."""
    trigger = body.get("trigger_id")
    if not trigger or body.get("type") == "view_submission":
        return False
    window = apologies.window(words, texts)
    try:
        if (body.get("view") or {}).get("type") == "modal":
            await client.views_push(trigger_id=trigger, view=window)
        else:
            await client.views_open(trigger_id=trigger, view=window)
    except SlackApiError as error:
        log.warning("a window did not open", error=error.response["error"])
        return False
    return True
