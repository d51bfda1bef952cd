"""By keyboard, by screen reader, on a telephone, in the dark, in English."""

import re
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.page.conftest import STATIC, Sits
from tests.page.sitting import Sitting
from views.preparations import preparation_buttons

AXE = (Path(__file__).parent / "axe" / "axe.min.js").read_text("utf-8")
GRAVE = """async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
    .filter((one) => ["serious", "critical"].includes(one.impact))
    .map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`)"""


async def found_by_axe(window: Sitting) -> list[str]:
    await window.page.evaluate(AXE)
    found: list[str] = await window.page.evaluate(GRAVE)
    return found


@pytest.mark.usefixtures("programme")
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing_serious_wherever_one_goes(sits: Sits, scheme: str) -> None:
    eva = await sits()
    await eva.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    await eva.goes_to("2027-01-11")
    assert await found_by_axe(eva) == []
    await eva.becomes("Maria Lind")
    await eva.page.locator('[data-day="2027-01-25"]').click()
    assert await found_by_axe(eva) == []
    await eva.presses(preparation_buttons.HAND_IN)
    await expect(eva.modal).to_be_visible()
    assert await found_by_axe(eva) == []
    await eva.closes_modal()
    await eva.page.get_by_role("button", name="Verkstad").click()
    assert await found_by_axe(eva) == []
    await eva.page.locator("[data-me]").click()
    assert await found_by_axe(eva) == []


async def test_a_programme_is_set_up_by_keyboard_alone(sits: Sits) -> None:
    eva = await sits()
    keys = eva.page.keyboard
    await tabs_to(eva, '[data-action="programme-new"]')
    await keys.press("Enter")
    await expect(eva.modal.locator("select").first).to_be_focused()
    await keys.type("Tre")  # as one chooses in a menu
    for field, words in (("controller", "Region Exempel"), ("contact", "ombud@exempel.example")):
        await tabs_to(eva, f'[data-field="{field}"] input')
        await keys.type(words)
    while not await eva.modal.locator('[data-action="organisation-new"]').count():
        await tabs_to(eva, "footer .primary")
        await eva.submits(by_keyboard=True)
    await tabs_to(eva, '[data-action="organisation-new"]')
    await keys.press("Enter")
    await expect(eva.modal.locator('[data-field="name"] input')).to_be_focused()
    await keys.type("Norrby")
    await keys.press("Tab")
    await keys.type("Norra")
    await tabs_to(eva, '[data-field="key_person"] input')
    await keys.type("maria")
    await expect(eva.modal.get_by_role("option", name="Maria Lind")).to_be_visible()
    await keys.press("Enter")
    await expect(eva.modal.locator(".chip")).to_contain_text("Maria Lind")
    await tabs_to(eva, "footer .primary")
    await keys.press("Enter")
    await expect(eva.page.locator('dialog[data-view="saved"]')).to_contain_text("Norrby")
    await keys.press("Escape")
    await expect(eva.modal).to_have_count(0)


@pytest.mark.usefixtures("programme")
async def test_the_clock_the_people_and_the_command_are_in_reach_of_the_keyboard(sits: Sits) -> None:
    eva = await sits()
    keys = eva.page.keyboard
    await tabs_to(eva, '[data-turn="event"]')
    await keys.press("Enter")
    await expect(eva.page.locator(".reached")).to_contain_text("Maria Lind")
    await tabs_to(eva, "[data-me]")
    await keys.press("Enter")
    await keys.type("maria")
    await expect(eva.page.locator(".who")).to_have_count(1)
    await keys.press("Enter")
    await expect(eva.page.locator("[data-me]")).to_contain_text("Maria Lind")

    await tabs_to(eva, "[data-composer]")
    await keys.type("/he")
    await expect(eva.page.get_by_role("option", name="/hemmaplan")).to_be_visible()
    await keys.press("Tab")
    await expect(eva.page.get_by_role("option", selected=True)).to_have_count(0)
    await keys.type("h")
    await keys.press("Enter")
    await expect(eva.page.locator("[data-composer]")).to_have_value("/hemmaplan hjälp")
    await keys.press("Enter")
    await expect(eva.messages.last).to_contain_text("Syns bara för dig")

    await tabs_to(eva, '.day[tabindex="0"]')
    await keys.press("ArrowRight")
    await keys.press("Enter")
    await expect(eva.pane).to_be_focused()
    await keys.press("Escape")
    await expect(eva.page.locator('[data-day="2027-01-08"]')).to_be_focused()


async def tabs_to(window: Sitting, wanted: str) -> None:
    for _ in range(140):
        if await window.page.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
            return
        await window.page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard never comes to {wanted}")


@pytest.mark.usefixtures("programme")
async def test_a_telephone_is_wide_enough(sits: Sits) -> None:
    eva = await sits()
    await eva.goes_to("2027-01-11")
    await eva.page.set_viewport_size({"width": 360, "height": 740})
    await eva.page.keyboard.press("Escape")
    await eva.page.get_by_role("button", name="Visa samtalen").click()
    await eva.becomes("Maria Lind")
    assert await eva.page.evaluate("document.documentElement.scrollWidth") == 360
    await eva.presses(preparation_buttons.HAND_IN)
    await expect(eva.modal).to_be_visible()
    box = await eva.modal.bounding_box()
    assert box
    assert box["width"] <= 360
    await eva.closes_modal()
    await eva.presses(preparation_buttons.DONE)
    await expect(eva.messages.last).to_contain_text("klart. Tack.")
    await eva.page.locator('[data-day="2027-02-01"]').click()
    await expect(eva.pane).to_contain_text("Gå till den dagen")
    assert await eva.page.evaluate("document.documentElement.scrollWidth") == 360


async def test_the_page_speaks_english_to_who_wants_it(sits: Sits) -> None:
    eva = await sits()
    await eva.page.get_by_role("button", name="In English").click()
    await expect(eva.clock).to_have_text(re.compile("Monday,? 4 January 2027"))
    await expect(eva.page.locator("html")).to_have_attribute("lang", "en")
    await eva.page.get_by_role("button", name="How to rehearse").click()
    await expect(eva.pane).to_contain_text("You are the facilitator")
    await eva.page.reload()
    await expect(eva.clock).to_have_text(re.compile("Monday"))


async def test_nothing_moves_for_who_wants_it_still(sits: Sits) -> None:
    eva = await sits()
    await eva.page.emulate_media(reduced_motion="reduce")
    await eva.presses("programme-new")
    assert await eva.modal.evaluate("one => one.getAnimations().length") == 0


def test_every_word_is_there_in_both_languages_and_used() -> None:
    said = {
        language: set(
            re.findall(
                r'^  "([\w.-]+)":', (STATIC / "words" / f"{language}.js").read_text("utf-8"), re.MULTILINE
            )
        )
        for language in ("sv", "en")
    }
    assert said["sv"] == said["en"]
    scripts = "\n".join(path.read_text("utf-8") for path in (STATIC / "js").glob("*.js"))
    asked = set(re.findall(r'\bt\(\s*"([\w.-]+)"', scripts))
    whole = {re.sub(r"\.(one|other)$", "", key) for key in said["sv"]}
    assert asked - whole == set()
    pieces = set(re.findall(r"[\"`]([\w.-]+\.)\$\{", scripts))
    quoted = set(re.findall(r'"([\w-]+\.[\w.-]+)"', scripts))
    unused = {key for key in whole - asked - quoted if not any(key.startswith(piece) for piece in pieces)}
    assert unused == set()
