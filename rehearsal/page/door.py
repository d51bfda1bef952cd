"""The door: the page answers only this machine, only with the key, only to itself."""

import secrets
from collections.abc import Awaitable, Callable

from aiohttp import web

REFUSAL = (
    "Adressen stämmer inte. Använd hela adressen som skrevs ut när repetitionen startade.\n"
    "This is not the address. Use the whole address that was printed when the rehearsal started.\n"
)
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-cache",
}
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Door:
    """The key is the first part of every path, so that whatever the page fetches carries it along."""

    def __init__(self, port: int) -> None:
        self._hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}
        self.key = secrets.token_urlsafe(18)
        self.address = f"http://127.0.0.1:{port}/{self.key}/"

    @web.middleware
    async def guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """The middleware before every route."""
        if not self._may_enter(request):
            return web.Response(status=403, text=REFUSAL)
        return await handler(request)

    async def adorn(self, _request: web.Request, response: web.StreamResponse) -> None:
        """Every answer says what the browser may do with it; a file says more strictly itself."""
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)

    def _may_enter(self, request: web.Request) -> bool:
        """A name in Host that is not ours is a foreign site's; Origin names who asks."""
        key = request.path.lstrip("/").partition("/")[0]
        origin = request.headers.get("Origin")
        upgrading = request.headers.get("Upgrade", "").lower() == "websocket"
        return (
            secrets.compare_digest(key.encode(), self.key.encode())
            and request.host in self._hosts
            and (origin is None or origin == f"http://{request.host}")
            and not (upgrading and origin is None)
            and _is_from_here(request)
        )


def _is_from_here(request: web.Request) -> bool:
    """What the browser says of who asks; following the printed link from elsewhere is fine."""
    site, mode = request.headers.get("Sec-Fetch-Site", "none"), request.headers.get("Sec-Fetch-Mode")
    return site in {"none", "same-origin"} or mode == "navigate"
