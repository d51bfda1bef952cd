"""A table that is pasted becomes one beside the words, as in Slack; whatever else is pasted stays words."""

from typing import Any

import pytest
from playwright.async_api import BrowserContext, expect

from tests.page.conftest import Sits
from tests.page.sitting import Sitting

ROWS = [
    ["Organisation", "Grupp", "Namn", "E-post", "Roll"],
    ["Sundby", "Norra", "Sven Alm", "sven.alm@sundby.example", "chef"],
]
TABBED = "\r\n".join("\t".join(row) for row in ROWS) + "\r\n"
CELLS = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS)
SPREADSHEET = f"<html><body><table>{CELLS}</table></body></html>"
COPIES = """async (kinds) => {
    const blobs = Object.entries(kinds).map(([kind, text]) => [kind, new Blob([text], { type: kind })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}"""
READ = """async (kinds) => {
    const { tableOn } = await import(new URL("js/pasted.js", document.baseURI));
    const clipboard = new DataTransfer();
    for (const [kind, text] of Object.entries(kinds)) clipboard.setData(kind, text);
    return tableOn(clipboard);
}"""


async def pastes(who: Sitting, kinds: dict[str, str]) -> None:
    await who.page.bring_to_front()
    await who.page.evaluate(COPIES, kinds)
    await who.page.locator("[data-composer]").press("Control+V")


@pytest.mark.usefixtures("programme")
@pytest.mark.parametrize("kinds", [{"text/plain": TABBED}, {"text/html": SPREADSHEET, "text/plain": TABBED}])
async def test_a_table_out_of_a_spreadsheet_is_shown_sent_and_read_by_the_bot(
    sits: Sits, context: BrowserContext, kinds: dict[str, str]
) -> None:
    await context.grant_permissions(["clipboard-read", "clipboard-write"])
    eva = await sits()
    await eva.goes("Meddelanden")
    await pastes(eva, kinds)
    pasted = eva.page.locator(".composer table")
    await expect(pasted.locator("td")).to_have_text(ROWS[1])
    await eva.page.get_by_role("button", name="Ta bort tabellen").click()
    await expect(pasted).to_have_count(0)
    await pastes(eva, kinds)
    await eva.writes("Här är de som ska vara med")
    await expect(pasted).to_have_count(0)
    sent = eva.messages.filter(has=eva.page.locator("table"))
    await expect(sent.locator("th")).to_have_text(ROWS[0])
    await expect(sent).to_contain_text("Här är de som ska vara med")
    await expect(eva.messages.last).to_contain_text("Sven Alm (chef)")


async def test_only_a_table_and_nothing_else_is_taken_for_one(sits: Sits) -> None:
    eva = await sits()

    async def read(**kinds: str) -> Any:
        return await eva.page.evaluate(READ, {f"text/{kind}": text for kind, text in kinds.items()})

    assert await read(plain="a\tb\n1\t2") == [["a", "b"], ["1", "2"]]
    assert await read(plain="2027-01-04\t12,5") == [["2027-01-04", "12,5"]]
    styled = "<style>td {color: red}</style><table><tr><td colspan=2 style='color: red'>Mars<td>x</table>"
    assert await read(html=styled) == [["Mars", "", "x"]]
    for words in ("hej", "hej\ndu", "rad\n\tindragen", "", "\t", "\t\n\t"):
        assert await read(plain=words) is None, words
    for markup in (
        "<p>Se här</p><table><tr><td>1<td>2</table>",
        "<table><tr><td>ensam</table>",
        "<b>hej</b>",
    ):
        assert await read(html=markup) is None, markup
    assert await read(plain="\n".join(["1\t2"] * 101)) is None, "more rows than Slack's table holds"
    hostile = (
        '<table><tr><td><img src=x onerror="window.hacked=1">1<td><script>window.hacked=1</script>2</table>'
    )
    assert await read(html=hostile) == [["1", "2"]]
    assert await eva.page.evaluate("window.hacked") is None
    assert all("Content Security Policy" in one for one in eva.slips), "the browser tells what it has not run"
    eva.slips.clear()
