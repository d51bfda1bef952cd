"""Everything the bot can show is drawn, and so is everything the strict judge lets through."""

import inspect
import re
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel

from rehearsal.strict import blocks, buttons, cards, charts, inputs, menus, rich_text, tables
from tests.page.conftest import STATIC, Sits
from texts import texts_in
from views.examples import examples
from views.ground.blocks import Message

DRAWS = """async (payloads) => {
    const [{ Blocks }, { html, render }, { viewPlace }] = await Promise.all(
        ["js/blocks.js", "js/dom.js", "js/places.js"].map((path) => import(new URL(path, document.baseURI))));
    const slips = [];
    for (const [name, blocks] of payloads) {
        const frame = document.createElement("div");
        document.body.append(frame);
        const place = viewPlace({ id: name, type: "home", blocks, state: { values: {} } });
        render(html`<${Blocks} blocks=${blocks} place=${place} />`, frame);
        const unknown = [...frame.querySelectorAll("[data-unknown]")];
        slips.push(...unknown.map((one) => `${name}: ${one.outerHTML}`));
        const empty = !frame.textContent.trim() && !frame.querySelector("img, hr, input");
        if (blocks.length && empty) slips.push(`${name}: nothing`);
        render(null, frame);
        frame.remove();
    }
    return slips;
}"""
PARTS_OF_RICH_TEXT = {
    "rich_text",
    "rich_text_section",
    "rich_text_list",
    "rich_text_quote",
    "rich_text_preformatted",
}
NOT_DRAWN_ALONE = {"raw_text", "raw_number", "url", "pie", "line", "bar", "area"}


def payloads() -> list[tuple[str, list[dict[str, Any]]]]:
    shown = [
        (name, language, example(texts_in(language)))
        for name, example in examples().items()
        for language in ("sv", "en")
    ]
    return [
        (f"{name} {language}", view.blocks if isinstance(view, Message) else view["blocks"])
        for name, language, view in shown
    ]


def named(*modules: Any) -> set[str]:
    """Every `type` that the judge's models know."""
    models = {
        one
        for module in modules
        for _, one in inspect.getmembers(module, inspect.isclass)
        if issubclass(one, BaseModel)
    }
    kinds = [one.model_fields["type"].annotation for one in models if "type" in one.model_fields]
    return {name for kind in kinds if get_origin(kind) is Literal for name in get_args(kind)}


async def test_every_payload_of_views_is_drawn(sits: Sits) -> None:
    eva = await sits()
    every = payloads()
    assert len(every) > 100
    assert await eva.page.evaluate(DRAWS, every) == []


def test_every_block_and_element_the_judge_accepts_has_its_drawing() -> None:
    known = "".join(
        (STATIC / "js" / f"{name}.js").read_text() for name in ("blocks", "elements", "buttons", "rich")
    )
    drawn = set(re.findall(r"^\s*(?:if \(element\.type === \")?(\w+)(?:\"\)|[:,])", known, re.MULTILINE))
    accepted = named(blocks, buttons, cards, charts, inputs, menus, rich_text, tables)
    assert accepted - drawn - NOT_DRAWN_ALONE - {"plain_text", "mrkdwn"} == set()


async def test_charts_tables_cards_and_the_rest_are_drawn(sits: Sits) -> None:
    points = [{"label": label, "value": value} for label, value in (("v. 1", 3), ("v. 2", 7))]
    line = {
        "type": "line",
        "series": [{"name": "Norrby", "data": points}],
        "axis_config": {"categories": ["v. 1", "v. 2"]},
    }
    cells = [[{"type": "raw_text", "text": "Mått"}, {"type": "raw_text", "text": "Värde"}]]
    cells += [[{"type": "raw_text", "text": "Kom"}, {"type": "raw_number", "value": 7, "text": "7"}]]
    every = [
        {"type": "data_visualization", "title": "Linje", "chart": line},
        {"type": "data_visualization", "title": "Stapel", "chart": line | {"type": "bar"}},
        {"type": "data_visualization", "title": "Yta", "chart": line | {"type": "area"}},
        {"type": "data_visualization", "title": "Tårta", "chart": {"type": "pie", "segments": points}},
        {"type": "table", "rows": cells},
        {"type": "data_table", "caption": "Mått", "rows": cells},
        {"type": "card", "title": {"type": "plain_text", "text": "Kort"}},
        {"type": "carousel", "elements": [{"type": "card", "title": {"type": "plain_text", "text": "Kort"}}]},
        {"type": "alert", "text": {"type": "plain_text", "text": "Obs"}, "level": "warning"},
        {"type": "markdown", "text": "# Rubrik"},
        {
            "type": "plan",
            "title": "Plan",
            "tasks": [{"type": "task_card", "task_id": "1", "title": "Ett", "status": "complete"}],
        },
        {"type": "file", "external_id": "F1", "source": "remote"},
    ]
    eva = await sits()
    assert await eva.page.evaluate(DRAWS, [(one["type"], [one]) for one in every]) == []
