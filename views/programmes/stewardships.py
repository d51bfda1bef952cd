"""Who answers for a programme's data, how long it is kept, and the copy for the archive."""

from typing import Annotated, Any

from pydantic import BeforeValidator

from programme.programmes.stewardships import LONGEST, LONGEST_TEXT, Fate, Stewardship
from texts import Texts
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.forms import Form, names, there
from views.programmes.programmes import STEWARDSHIP

KEEPING = STEWARDSHIP
KEPT = "stewardship-keeping"
ARCHIVE = "archive-fetch"
ARCHIVED = "archive-taken"


class AnswerForm(Form):
    """Which organisation answers for the data, and whom one asks."""

    controller: Annotated[str, there("stewardship-controller-missing")] = ""
    contact: Annotated[str, there("stewardship-contact-missing")] = ""


class KeepingForm(AnswerForm):
    """The same, and how long it is kept after the close."""

    months: Annotated[int, BeforeValidator(int)]
    fate: Fate


FIELDS = names(KeepingForm)


def answer_fields(texts: Texts, one: Stewardship | None = None) -> list[Block]:
    """Also asked when a programme is started."""
    return [
        blocks.field_block(
            FIELDS.controller,
            texts("stewardship-controller"),
            blocks.text_input(FIELDS.controller, initial=one.controller if one else "", most=LONGEST_TEXT),
            hint=texts("stewardship-controller-hint"),
        ),
        blocks.field_block(
            FIELDS.contact,
            texts("stewardship-contact"),
            blocks.text_input(FIELDS.contact, initial=one.contact if one else "", most=LONGEST_TEXT),
            hint=texts("stewardship-contact-hint"),
        ),
    ]


def form(one: Stewardship, texts: Texts, *, memory: str) -> dict[str, Any]:
    """Who answers, how long, and what becomes of it."""
    day = texts.dates.dated(one.until)
    parts = [
        blocks.section(texts.rich("stewardship-intro", programme=one.title, day=day)),
        *answer_fields(texts, one),
        blocks.field_block(
            FIELDS.months,
            texts("stewardship-months"),
            blocks.number_input(FIELDS.months, initial=one.months, most=LONGEST),
            hint=texts("stewardship-months-hint"),
        ),
        blocks.field_block(
            FIELDS.fate,
            texts("stewardship-fate"),
            blocks.radio(
                FIELDS.fate,
                [(each.value, texts(f"stewardship-fate-{each.value}")) for each in Fate],
                chosen=one.fate.value,
            ),
            hint=texts("stewardship-fate-hint"),
        ),
        blocks.actions(
            blocks.button(texts("retention-archive"), ARCHIVE, one.programme_id),
            blocks.button(texts("retention-archived-yes"), ARCHIVED, one.programme_id),
        ),
    ]
    return windows.form(KEPT, texts("stewardship-title"), parts, texts, memory=memory, free=False)


def said(one: Stewardship, texts: Texts) -> dict[str, Any]:
    """That the archive has its copy."""
    day = texts.dates.dated(one.until)
    words = texts.rich("retention-archived", programme=one.title, day=day, fate=one.fate.value)
    return windows.saved(texts("stewardship-title"), words, texts)
