"""HTTP mode, Slack's end: payloads POSTed to the bot's request URL, signed with real time."""

import hashlib
import hmac
import json
import time
from urllib.parse import urlencode

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout

from rehearsal.installation import Installation
from rehearsal.parcels import Parcel, Receipt
from rehearsal.wire import Json

FORM = "application/x-www-form-urlencoded"
JSON_BODY = "application/json"


class Doorstep:
    """Brings parcels to `installation.request_url`; 2xx within the ack time is the ack."""

    def __init__(self, installation: Installation, session: ClientSession, ack_seconds: float) -> None:
        self._installation = installation
        self._session = session
        self._timeout = ClientTimeout(total=ack_seconds)

    async def carry(self, parcel: Parcel) -> Receipt:
        url = self._installation.request_url
        assert url is not None
        content_type, body = _written(parcel)
        headers = {"Content-Type": content_type, **self._signature(body), **_retry(parcel)}
        try:
            async with self._session.post(url, data=body, headers=headers, timeout=self._timeout) as response:
                return await _receipt(response, parcel)
        except TimeoutError:
            return Receipt(acked=False, reason="http_timeout")
        except ClientError:
            return Receipt(acked=False, reason="connection_failed")

    def _signature(self, body: bytes) -> dict[str, str]:
        stamp = str(int(time.time()))
        signed = b":".join([b"v0", stamp.encode(), body])
        digest = hmac.new(self._installation.signing_secret.encode(), signed, hashlib.sha256).hexdigest()
        return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}"}


def _written(parcel: Parcel) -> tuple[str, bytes]:
    if parcel.lane == "events_api":
        return JSON_BODY, json.dumps(parcel.payload).encode()
    fields = parcel.payload if parcel.lane == "slash_commands" else {"payload": json.dumps(parcel.payload)}
    return FORM, urlencode(fields).encode()


def _retry(parcel: Parcel) -> dict[str, str]:
    if not parcel.retry_attempt:
        return {}
    return {"X-Slack-Retry-Num": str(parcel.retry_attempt), "X-Slack-Retry-Reason": parcel.retry_reason}


async def _receipt(response: ClientResponse, parcel: Parcel) -> Receipt:
    body = await response.text()
    if not response.ok:
        return Receipt(acked=False, reason="http_error")
    return Receipt(acked=True, answer=_answer(response, body) if parcel.accepts_answer and body else None)


def _answer(response: ClientResponse, body: str) -> Json:
    if response.content_type != JSON_BODY:
        return {"text": body}
    read: Json = json.loads(body)
    return read
