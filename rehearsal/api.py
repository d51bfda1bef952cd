"""The wire of the Web API: one call from the request to its answer, trouble on order included."""

import asyncio
import time

from aiohttp import web

from rehearsal.arguments import Arguments, read_arguments
from rehearsal.bell import Traffic
from rehearsal.desk import Desk, Method
from rehearsal.ledger import Call
from rehearsal.methods import METHODS
from rehearsal.response_urls import ResponseUrls
from rehearsal.trouble import Plan, Trouble
from rehearsal.wire import Fault, Json

SIGN_IN = "<!DOCTYPE html><title>Sign in | Slack</title>"

CAME = web.RequestKey("came", float)
"""When a request came, in seconds of the monotonic clock."""


class Api:
    """Serves calls, uploads, downloads and response_urls."""

    def __init__(self, desk: Desk, trouble: Trouble, traffic: Traffic, response_urls: ResponseUrls) -> None:
        self._desk = desk
        self._trouble = trouble
        self._traffic = traffic
        self._response_urls = response_urls

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/api/{method}", self.call),
            web.post("/api/{method}", self.call),
            web.post("/upload/v1/{file}", self.upload),
            web.get("/files/{file}/{name}", self.download),
            web.post("/respond/{team}/{key}", self.respond),
            web.get("/link/", self.link),
        ]

    async def link(self, request: web.Request) -> web.StreamResponse:
        try:
            return await self._desk.sockets.welcome(request)
        except Fault as fault:
            return web.json_response(fault.answer(), status=401)

    async def call(self, request: web.Request) -> web.StreamResponse:
        with self._traffic.under_way():
            request[CAME] = time.monotonic()
            return await self._called(request, request.match_info["method"])

    async def _called(self, request: web.Request, name: str) -> web.StreamResponse:
        try:
            given = await read_arguments(request)
        except Fault as fault:
            return web.json_response(fault.answer())
        token = str(given.pop("token", ""))
        call = self._desk.ledger.opens(self._desk.workspace.clock.now(), name, given)
        await self._desk.ledger.tells(call, "before")
        plan = self._trouble.plan_for(name, given)
        if plan.refusal is None or plan.refusal.carried_out:
            call.answer = self._carried_out(name, token, given)
            await self._desk.ledger.tells(call, "after")
        return await self._answer(request, call, plan)

    async def _answer(self, request: web.Request, call: Call, plan: Plan) -> web.StreamResponse:
        headers = {"x-oauth-scopes": ",".join(sorted(self._desk.installation.scopes))}
        if plan.refusal is not None:
            call.answer = {"ok": False, "error": plan.refusal.error}
            call.status = plan.refusal.status
            headers |= plan.refusal.headers
        await asyncio.sleep(plan.seconds)
        call.seconds = time.monotonic() - request[CAME]
        self._desk.ledger.closes(call)
        if plan.loses_answer and isinstance(request.transport, asyncio.Transport):
            request.transport.abort()
        return web.json_response(call.answer, status=call.status, headers=headers)

    def _carried_out(self, name: str, token: str, given: Json) -> Json:
        try:
            method = METHODS.get(name)
            if method is None:
                raise Fault("unknown_method", req_method=name)
            self._check_token(method, token)
            self._desk.allows(*method.scopes)
            return {"ok": True, **method.carry_out(self._desk, Arguments(given))}
        except Fault as fault:
            return fault.answer()

    def _check_token(self, method: Method, token: str) -> None:
        installed = self._desk.installation
        if not token:
            raise Fault("not_authed")
        if installed.dead:
            raise Fault(installed.dead)
        if token not in {installed.bot_token, installed.app_token}:
            raise Fault("invalid_auth")
        if token != (installed.app_token if method.app_level else installed.bot_token):
            raise Fault("not_allowed_token_type")

    async def upload(self, request: web.Request) -> web.StreamResponse:
        with self._traffic.under_way():
            file = self._desk.workspace.files.get(request.match_info["file"])
            if file is None or file.content is not None:
                return web.Response(status=404, text="no such upload")
            file.content = await _content(request)
            return web.Response(text=f"OK - {len(file.content)}")

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Without the bot's token Slack shows its sign-in page, with status 200."""
        with self._traffic.under_way():
            installed = self._desk.installation
            allowed = request.headers.get("Authorization") == f"Bearer {installed.bot_token}"
            if not allowed or "files:read" not in installed.scopes:
                return web.Response(text=SIGN_IN, content_type="text/html")
            file = self._desk.workspace.files.get(request.match_info["file"])
            if file is None or file.content is None:
                return web.Response(status=404)
            return web.Response(body=file.content, content_type="application/octet-stream")

    async def respond(self, request: web.Request) -> web.StreamResponse:
        with self._traffic.under_way():
            request[CAME] = time.monotonic()
            try:
                said = await read_arguments(request)
            except Fault as fault:
                return web.json_response(fault.answer(), status=400)
            call = self._desk.ledger.opens(self._desk.workspace.clock.now(), "response_url", said)
            await self._desk.ledger.tells(call, "before")
            plan = self._trouble.plan_for("response_url", said)
            if plan.refusal is None or plan.refusal.carried_out:
                call.answer, call.status = self._responded(request.match_info["key"], said)
                await self._desk.ledger.tells(call, "after")
            return await self._answer(request, call, plan)

    def _responded(self, key: str, said: Json) -> tuple[Json, int]:
        try:
            self._response_urls.answers(key, said)
        except Fault as fault:
            return fault.answer(), 404 if fault.code in {"expired_url", "used_url"} else 400
        return {"ok": True}, 200


async def _content(request: web.Request) -> bytes:
    """An upload's bytes, sent bare or as the first file of a form."""
    if not request.content_type.startswith("multipart/"):
        return await request.read()
    parts = (await request.post()).values()
    return next((part.file.read() for part in parts if isinstance(part, web.FileField)), b"")
