"""Every form in which somebody writes freely asks her not to name clients or patients."""

from typing import Any

import pytest

from texts import texts_in
from views.examples import examples
from views.ground import blocks
from views.ground.blocks import Message
from views.ground.windows import writes_freely
from views.improvement.measuring.measure_forms import PASTE_FORM
from views.messages.mails import COPY
from views.programmes.edit_forms import EDITING
from views.programmes.material_links import LINKS_FORM
from views.programmes.new_programmes import STARTING
from views.programmes.programmes import BREAKING
from views.programmes.stewardships import KEPT

ABOUT_NOBODY = {
    BREAKING: "weeks and days",
    EDITING: "the programme's own copy of its template",
    STARTING: "who answers for the data",
    KEPT: "who answers for the data",
    LINKS_FORM: "links to the material",
    PASTE_FORM: "rows of dates and values",
    COPY: "words to be copied, which are kept nowhere",
}


def forms(language: str) -> dict[str, dict[str, Any]]:
    """Every example of a modal in which somebody writes freely."""
    texts = texts_in(language)
    drawn = {name: draw(texts) for name, draw in examples().items()}
    return {
        name: view
        for name, view in drawn.items()
        if not isinstance(view, Message)
        and view["type"] == "modal"
        and any(writes_freely(block) for block in view["blocks"])
    }


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_free_text_form_asks_not_to_name_clients_or_patients(language: str) -> None:
    asked = texts_in(language)("form-no-names")
    found = forms(language)
    assert len(found) > 15
    for name, view in found.items():
        hints = [block["hint"]["text"] for block in view["blocks"] if "hint" in block]
        if view["callback_id"] in ABOUT_NOBODY:
            assert not any(asked in hint for hint in hints), name
        else:
            assert sum(asked in hint for hint in hints) == 1, name


def test_each_exception_is_a_form_there_is() -> None:
    there = {view["callback_id"] for view in forms("sv").values()}
    assert set(ABOUT_NOBODY) <= there


def test_older_texts_are_shown_with_their_emoji_as_signs() -> None:
    assert blocks.plain("Klart :tada:", 20)["text"] == "Klart 🎉"
