"""Slack's markup becomes words and links; whatever somebody typed stays text."""

from playwright.async_api import expect

from rehearsal import Slack
from tests.page.conftest import Sits

HOSTILE = (
    "<script>window.hacked=1</script><img src=x onerror=window.hacked=1>\"'><b>fet</b> <!channel> {{7*7}}"
)
SAYS = """async (text) => {
    const [{ mrkdwn }, { html, render }] = await Promise.all(
        ["js/text.js", "js/dom.js"].map((path) => import(new URL(path, document.baseURI))));
    const frame = document.createElement("div");
    render(html`${mrkdwn(text)}`, frame);
    return frame.innerHTML;
}"""


async def test_markup_is_read_as_slack_reads_it(sits: Sits) -> None:
    eva = await sits()
    for written, drawn in {
        "*fet* och _lutad_ och ~struken~": "<strong>fet</strong> och <em>lutad</em> och <s>struken</s>",
        "snake_case_ord och 2*3*4": "snake_case_ord och 2*3*4",
        "*_båda_*": "<strong><em>båda</em></strong>",
        "`*kod*` &lt;b&gt;": "<code>*kod*</code> &lt;b&gt;",
        "&gt; citat\nrad": "<blockquote>citat</blockquote>rad",
        "<javascript:alert(1)|tryck>": "tryck",
        "en\ntvå": "en<br>två",
        "<!date^0^{date_num}|förr>": "<time>1970-01-01</time>",
    }.items():
        assert await eva.page.evaluate(SAYS, written) == drawn
    link = await eva.page.evaluate(SAYS, "<https://exempel.example/?a=1&amp;b=2|*här*>")
    assert 'href="https://exempel.example/?a=1&amp;b=2"' in link
    assert 'rel="noopener noreferrer"' in link
    assert ">*här*</a>" in link


async def test_hostile_text_in_every_field_is_shown_as_text(sits: Sits, slack: Slack) -> None:
    slack.workspace.add_person(HOSTILE, title=HOSTILE)
    eva = await sits()
    await eva.presses("programme-new")
    await eva.fills("title", HOSTILE[:75])
    await eva.fills("controller", HOSTILE[:75])
    await eva.fills("contact", "dataskydd@exempel.example")
    await eva.goes_on_to("organisation-new")
    await expect(eva.modal).to_contain_text(HOSTILE[:75])
    await eva.presses("organisation-new")
    await eva.fills("name", HOSTILE[:75])
    await eva.fills("new-cluster", HOSTILE[:75])
    await eva.modal.locator('[data-field="key_person"] input').fill("script")
    await eva.modal.locator('[data-field="key_person"] [role=option]').first.click()
    await expect(eva.modal.locator(".chip")).to_contain_text(HOSTILE)
    await eva.submits()
    await expect(eva.modal).to_contain_text(HOSTILE[:75])
    await eva.closes_modal()
    await eva.goes("# allmänt")
    await eva.writes(HOSTILE)
    await expect(eva.messages.last).to_contain_text(HOSTILE)
    await eva.page.locator("input[type=file]").set_input_files(
        {"name": "<b>x.txt", "mimeType": "text/plain", "buffer": b"hej"}
    )
    await expect(eva.messages.last).to_contain_text("<b>x.txt")
    await eva.goes("Meddelanden")
    await eva.writes(f"/hemmaplan {HOSTILE}")
    await expect(eva.messages.last).to_contain_text("Syns bara för dig")
    await eva.page.locator('[data-day="2027-01-07"]').click()
    await expect(eva.pane).to_contain_text(HOSTILE)
    assert await eva.page.evaluate("window.hacked") is None


async def test_a_picture_from_outside_is_not_fetched(sits: Sits, slack: Slack) -> None:
    eva = await sits()
    asked: list[str] = []
    eva.page.on("request", lambda request: asked.append(request.url))
    picture = {"type": "image", "image_url": "https://exempel.example/spion.png", "alt_text": "Ett diagram"}
    direct = slack.workspace.direct(
        slack.hands(slack.workspace.people.by_email("eva.ek@exempel.example")).person
    )  # type: ignore[arg-type]
    slack.workspace.post(direct, slack.workspace.bot, "Ett diagram", blocks=[picture])
    await eva.goes("Meddelanden")
    await expect(eva.messages.last).to_contain_text("Ett diagram")
    assert not [one for one in asked if not one.startswith("http://127.0.0.1")]


async def test_a_file_is_shared_with_what_is_written_beside_it_and_can_be_fetched_again(sits: Sits) -> None:
    eva = await sits()
    await eva.goes("# allmänt")
    await eva.page.locator("[data-composer]").fill("Så här blev det")
    await eva.page.locator("input[type=file]").set_input_files(
        {"name": "Träff 1 å.txt", "mimeType": "text/plain", "buffer": b"hej"}
    )
    await expect(eva.messages.last).to_contain_text("Så här blev det")
    await expect(eva.page.locator("[data-composer]")).to_have_value("")
    async with eva.page.expect_download() as coming:
        await eva.messages.last.get_by_role("link", name="Träff 1 å.txt").click()
    download = await coming.value
    assert download.suggested_filename == "Träff 1 å.txt"
    assert (await download.path()).read_bytes() == b"hej"
