"""Sealing: what a window remembers comes back as we gave it, to the one it was given to, in that window."""

import hashlib
import hmac
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from programme.ground import tokens
from programme.ground.refusals import Refusal

Json = dict[str, Any]
PURPOSE = b"hemmaplan: what a window remembers"
SEAL_BYTES = 16
LENGTH = 22
"""Characters of a seal; it stands before what it seals."""
LONGEST_MEMORY = 3000 - LENGTH
"""Characters; Slack's limit for private_metadata is 3,000."""
HOME = "home"


@dataclass(frozen=True, slots=True)
class Seals:
    """``key`` is derived from the bot's token, and so the same in every process."""

    key: bytes

    @classmethod
    def of(cls, token: str) -> "Seals":
        return cls(tokens.key_of(token, PURPOSE))

    def sealed(self, view: Json, whose: str) -> Json:
        """A view as Slack keeps it for somebody, by her Slack id; one that remembers nothing has no seal."""
        said = view.get("private_metadata")
        return {**view, "private_metadata": self._seal(view, said, whose) + said} if said else view

    def opened(self, view: Json, whose: str) -> str:
        """What it remembers. Raises Refusal where that is not what we gave her.

        A Home is at its beginning then: it lies there also while the bot changes, and remembers no more than
        where she is in it.
        """
        kept = view.get("private_metadata") or ""
        if not isinstance(kept, str):
            raise Refusal("window-strange")
        seal, said = kept[:LENGTH], kept[LENGTH:]
        if not kept or hmac.compare_digest(seal.encode(), self._seal(view, said, whose).encode()):
            return said
        if view.get("type") == HOME:
            return ""
        raise Refusal("window-strange")

    def _seal(self, view: Json, said: str, whose: str) -> str:
        facts = (whose, str(view.get("type")), str(view.get("callback_id") or ""), said)
        parts = [one.encode(errors="surrogatepass") for one in facts]
        told = b"".join(len(one).to_bytes(4, "big") + one for one in parts)
        digest = hmac.digest(self.key, told, hashlib.sha256)[:SEAL_BYTES]
        return urlsafe_b64encode(digest).decode().rstrip("=")


class SealingClient(AsyncWebClient):
    """Slack's client for one person's visit: every window that leaves by it is sealed for her."""

    def __init__(self, client: AsyncWebClient, seals: Seals, whose: str) -> None:
        super().__init__(
            token=client.token,
            base_url=client.base_url,
            session=client.session,
            headers=client.headers,
            logger=client.logger,
            retry_handlers=client.retry_handlers,
        )
        self._seals = seals
        self._whose = whose

    async def api_call(self, api_method: str, *, json: Json | None = None, **rest: Any) -> AsyncSlackResponse:
        if json is not None and isinstance(json.get("view"), dict):
            json = {**json, "view": self.sealed(json["view"])}
        return await super().api_call(api_method, json=json, **rest)

    def sealed(self, view: Json) -> Json:
        return self._seals.sealed(view, self._whose)
