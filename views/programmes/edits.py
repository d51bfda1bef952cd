"""A programme's copy, a step at a time: everything it says and asks for, with the way to change it."""

from typing import Any

from programme.programmes.programmes import Programme
from programme.programmes.template import DoneBy, Material, Preparation, Question, Step
from texts import Mrkdwn, Texts
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.windows import Memory
from views.ground.wording import written
from views.people.role_names import role_names
from views.programmes.programmes import EDITS_OPEN

__all__ = ["EDITS_OPEN"]

WINDOW = "edits-window"
PAGE = "edits-page"
STEP = "edits-step"
EDIT = "edit-"
"""An action is called after what is edited: edit-step, edit-changed ..."""
ROWS = 30
SHORT = 150
"""Characters of a longer text in a list."""


class EditsMemory(Memory):
    """The programme, and which step is shown; none is the first."""

    programme: str
    step: str = ""
    page: int = 0


def window(programme: Programme, texts: Texts, *, step_id: str, page: int, memory: str) -> dict[str, Any]:
    """One step; the others are a menu away."""
    step = programme.step(step_id)
    shown, page, pages = windows.page_of(_rows(programme, step, texts), page, ROWS)
    steps = [(one.id, _numbered(one, texts)) for one in programme.template.steps]
    menu = blocks.menu(texts("window-choose"), STEP, steps, chosen=step_id)
    is_last = step is programme.template.steps[-1]
    parts = [
        blocks.section(texts.rich("edit-intro", programme=programme.title)),
        blocks.actions(
            blocks.button(texts("edit-add"), EDIT + "added", step_id, primary=True),
            blocks.button(texts("edit-add-question"), EDIT + "question-added", step_id),
            blocks.button(texts("edit-add-material"), EDIT + "material-added", step_id),
            *([] if is_last else [blocks.button(texts("edit-add-step"), EDIT + "step-added", step_id)]),
            blocks.button(texts("edit-reminders"), EDIT + "reminders", programme.id),
        ),
        blocks.section(texts.rich("edit-step"), accessory=menu),
        *shown,
        *windows.turning(PAGE, page, pages, texts),
    ]
    return blocks.modal(WINDOW, texts("edit-open"), parts, close=texts("button-close"), memory=memory)


def _numbered(step: Step, texts: Texts) -> str:
    return texts("edit-step-numbered", number=step.number, title=written(step.title, texts))


def _rows(programme: Programme, step: Step, texts: Texts) -> list[Block]:
    template = programme.template
    return [
        _row(_about(step, texts), "step", step.id, texts),
        _row(texts.rich("edit-outcomes-line", count=len(step.outcomes)), "outcomes", step.id, texts),
        _row(texts.rich("edit-ways-line", count=len(step.ways_of_working)), "ways", step.id, texts),
        *(_row(_material(one, texts), "material", one.id, texts) for one in step.material),
        *(
            row
            for one in template.preparations
            if one.step == step.id
            for row in _of_preparation(programme, one, texts)
        ),
        *(
            _row(_question(one, texts), "question", one.id, texts)
            for one in template.questions
            if one.step == step.id
        ),
    ]


def _of_preparation(programme: Programme, one: Preparation, texts: Texts) -> list[Block]:
    """What it is; and the questions of its form, where it has one or may get one."""
    itself = _row(_preparation(programme, one, texts), "changed", one.id, texts)
    if one.done_by not in {DoneBy.FORM, DoneBy.TICK}:
        return [itself]
    form = texts.rich("edit-form-line", title=written(one.title, texts), count=len(one.fields))
    return [itself, _row(form, "fields", one.id, texts)]


def _row(said: Mrkdwn, what: str, part_id: str, texts: Texts) -> Block:
    return blocks.section(said, accessory=blocks.button(texts("button-change"), EDIT + what, part_id))


def _about(step: Step, texts: Texts) -> Mrkdwn:
    about = blocks.clip(written(step.about, texts), SHORT)
    return texts.rich("edit-step-line", title=_numbered(step, texts), about=about)


def _material(one: Material, texts: Texts) -> Mrkdwn:
    key = "edit-material-line" if one.link else "edit-material-line-unlinked"
    return texts.rich(key, title=written(one.title, texts), link=blocks.clip(one.link or "", SHORT))


def _preparation(programme: Programme, one: Preparation, texts: Texts) -> Mrkdwn:
    return texts.rich(
        "edit-preparation-line",
        title=written(one.title, texts),
        days=one.days_before,
        meeting=written(programme.step(one.before).title, texts),
        roles=role_names(one.audience[:1], texts),
        others=role_names(one.audience[1:], texts),
        count=len(one.audience) - 1,
    )


def _question(one: Question, texts: Texts) -> Mrkdwn:
    roles = role_names(one.roles, texts)
    return texts.rich("edit-question-line", question=written(one.text, texts), roles=roles)
