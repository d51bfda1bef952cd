"""The rehearsal's page in a real browser: hostile words stay words, and no foreign page gets in."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession, web
from playwright.async_api import Browser, BrowserContext, expect

from rehearsal import Slack
from tests.page.conftest import Sits, together

HOSTILE = (
    "<script>window.struck = 1</script>",
    "<img src=x onerror='window.struck = 1'>",
    "\"><svg onload='window.struck = 1'>",
    "javascript:window.struck=1",
    '<a href="javascript:window.struck=1">tryck här</a>',
    "<iframe srcdoc='<script>parent.struck=1</script>'></iframe>",
    "{{constructor.constructor('window.struck=1')()}}",
    "<http://evil.example|<img src=x onerror=window.struck=1>>",
    "`<b onmouseover='window.struck=1'>`",
)
LINKS = "[...document.querySelectorAll('a[href]')].map(a => a.href)"
FOREIGN = """<!doctype html><title>evil</title><script>
window.got = [];
const told = (what) => window.got.push(what);
async function tries() {
  for (const mode of ["cors", "no-cors"]) {
    try {
      const answer = await fetch(ADDRESS, {mode, credentials: "include"});
      told(answer.type === "opaque" ? "opaque" : `read ${answer.status}`);
    } catch { told("refused"); }
  }
  await new Promise((done) => {
    const line = new WebSocket(ADDRESS.replace("http", "ws") + "line");
    line.onopen = () => { told("line open"); done(); };
    line.onerror = () => { told("refused"); done(); };
  });
  const form = new FormData();
  form.set("person", "U000000002");
  form.set("file", new Blob(["x"]), "x.txt");
  try { await fetch(ADDRESS + "files", {method: "POST", body: form, mode: "no-cors"}); told("sent"); }
  catch { told("refused"); }
  window.done = true;
}
tries();
</script>"""


async def test_whatever_somebody_is_called_or_writes_the_page_shows_it_and_runs_nothing(
    sits: Sits, slack: Slack, programme: None
) -> None:
    workspace = slack.workspace
    eva = next(one for one in workspace.people if not one.is_bot)
    workspace.change(eva, name=HOSTILE[1])
    channel = workspace.add_channel("<img src=x onerror='window.struck=1'>", members=[eva])
    for words in HOSTILE:
        workspace.post(channel, eva, words)
        workspace.post(workspace.direct(eva), workspace.bot, words, blocks=_said(words))
        file = workspace.add_file(f"{words[:60]}.html".replace("/", " "), eva, words.encode())
        workspace.share(file, channel)
    window = await sits()
    for place in (channel.name, "Hem", "Meddelanden"):
        await window.goes(place)
        await expect(window.page.locator("main")).to_be_visible()
        assert await window.page.evaluate("window.struck") is None, place
        links: list[str] = await window.page.evaluate(LINKS)
        assert not [one for one in links if one.lower().startswith(("javascript:", "data:", "vbscript:"))]
    await expect(window.page.locator("main")).to_contain_text("<script>")


def _said(words: str) -> list[dict[str, Any]]:
    return [
        {"type": "section", "text": {"type": "mrkdwn", "text": words}},
        {"type": "section", "text": {"type": "plain_text", "text": words}},
        {"type": "header", "text": {"type": "plain_text", "text": words[:140]}},
    ]


@together()
async def foreign(address: str) -> AsyncIterator[int]:
    """Another site on this machine, whose page knows the address with its key."""

    async def page(_: web.Request) -> web.Response:
        return web.Response(text=FOREIGN.replace("ADDRESS", f'"{address}"'), content_type="text/html")

    app = web.Application()
    app.router.add_get("/", page)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield site._server.sockets[0].getsockname()[1]
    await runner.cleanup()


async def test_a_foreign_site_reads_nothing_opens_no_line_and_hands_nothing_in(
    context: BrowserContext, address: str, foreign: int, slack: Slack
) -> None:
    files = len(slack.workspace.files)
    page = await context.new_page()
    await page.goto(f"http://localhost:{foreign}/")
    await page.wait_for_function("window.done")
    got = await page.evaluate("window.got")
    assert [one for one in got if one.startswith("read") or one == "line open"] == []
    assert len(slack.workspace.files) == files, "a cross-site form hands nothing in"


@pytest.mark.parametrize("name", ["rebound.example", "evil.example:1", "127.0.0.1.evil.example", "0.0.0.0"])
async def test_a_name_that_was_bound_to_this_machine_gets_nothing(
    name: str, address: str, browser: Browser
) -> None:
    """DNS rebinding: the browser believes it talks to that name, and says so in Host."""
    async with ClientSession() as session:
        port = address.split(":")[2].partition("/")[0]
        host = name if ":" in name and not name.startswith("[") else f"{name}:{port}"
        async with session.get(address, headers={"Host": host}) as answer:
            assert answer.status == 403


async def test_no_foreign_page_frames_it(context: BrowserContext, address: str) -> None:
    page = await context.new_page()
    await page.set_content(f'<iframe src="{address}"></iframe>')
    await page.wait_for_timeout(500)
    inside = [await frame.locator("[data-me]").count() for frame in page.frames if frame != page.main_frame]
    assert inside in ([], [0])
