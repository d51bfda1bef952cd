"""Edits: a programme's copy a step at a time, every form, and its own words."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from programme.ground.languages import Language
from programme.programmes import edits as rules
from texts import Texts
from views.examples.programmes.programmes import MEMORY
from views.examples.values import PROGRAMME, STEPS, TEMPLATE
from views.programmes import edit_forms, edits, own_words

STEP = STEPS[1]
PARTS = {
    "step": STEP.id,
    "outcomes": STEP.id,
    "ways": STEP.id,
    "material": STEP.material[0].id,
    "question": TEMPLATE.questions[1].id,
    "changed": TEMPLATE.preparations[0].id,
}
FORM = next(one for one in TEMPLATE.preparations if one.fields)
WORDED = replace(PROGRAMME, words=((Language.SV, "meeting", "samling", "samlingen"),))


def _form(what: str, texts: Texts, part: str = "") -> dict[str, Any]:
    facts = rules.as_is(TEMPLATE, what, part or PARTS[what])
    return edit_forms.form(PROGRAMME, what, facts, texts, memory=MEMORY)


def _step(texts: Texts, step_id: str) -> dict[str, Any]:
    return edits.window(PROGRAMME, texts, step_id=step_id, page=0, memory=MEMORY)


def _new(what: str, where: str) -> Callable[[Texts], dict[str, Any]]:
    held = {"id": "own-1", where: STEP.id}
    return lambda texts: edit_forms.form(PROGRAMME, what, held, texts, memory=MEMORY)


EXAMPLES: dict[str, Callable[[Texts], dict[str, Any]]] = {
    "modal-edits": lambda texts: _step(texts, STEP.id),
    "modal-edits-home": lambda texts: _step(texts, TEMPLATE.steps[2].id),
    "modal-edit-step": lambda texts: _form("step", texts),
    "modal-edit-outcomes": lambda texts: _form("outcomes", texts),
    "modal-edit-ways": lambda texts: _form("ways", texts),
    "modal-edit-material": lambda texts: _form("material", texts),
    "modal-edit-question": lambda texts: _form("question", texts),
    "modal-edit-question-in-committee": lambda texts: _form("question", texts, TEMPLATE.questions[0].id),
    "modal-edit-preparation": lambda texts: _form("changed", texts),
    "modal-edit-new": lambda texts: edit_forms.form(
        PROGRAMME, "added", {"id": "own-1", "step": STEP.id}, texts, memory=MEMORY
    ),
    **{
        f"modal-edit-{what}": _new(what, where)
        for what, where in (("step-added", "after"), ("material-added", "step"), ("question-added", "step"))
    },
    "modal-edit-form": lambda texts: _form("fields", texts, FORM.id),
    "modal-edit-reminders": lambda texts: edit_forms.form(
        PROGRAMME, "reminders", {"reminders": TEMPLATE.reminders}, texts, memory=MEMORY
    ),
    "modal-programme-words": lambda texts: own_words.words(WORDED, texts, memory=MEMORY),
}
