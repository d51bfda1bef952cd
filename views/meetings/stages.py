"""Stages: the step somebody is in, what shall be reached in it as lines to tick, what there is to read."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from programme.meetings.stages import Path, Stage
from programme.programmes.template import Material, ShortLine
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks
from views.ground.blocks import Block, Element
from views.ground.windows import Memory, turning
from views.ground.wording import capital, written
from views.programmes import materials

OPEN = "stage-open"
WINDOW = "stage-window"
PAGE = "stage-page"
REACHED = "stage-reached"
"""Lines to tick on Home; the block's id begins with the organisation's."""
BY_ITSELF = "stage-reached-window"


class StagesMemory(Memory):
    """Whose steps, and the place of the one that is shown."""

    organisation: str
    page: int = 0


def on_home(path: Path, texts: Texts) -> list[Block]:
    """The step somebody is in and the one she prepares for: what to reach, what to read."""
    return at_hand(path, texts, action=REACHED)


def at_hand(path: Path, texts: Texts, *, action: str) -> list[Block]:
    """The same wherever it stands; ``action`` is that of its boxes."""
    made: list[Block] = []
    for stage in path.current:
        made += [_heading(stage, texts), *outcomes(stage, texts, action=action)]
    return [*made, *_reading(path.current, texts), blocks.actions(steps_button(path, texts))]


def in_brief(path: Path, texts: Texts) -> list[Block]:
    """How much of it is reached, where other things wait."""
    lines = [_brief(stage, texts) for stage in path.current if stage.step.outcomes]
    return [blocks.section(blocks.joined(*lines, by="\n"))] if lines else []


def _brief(stage: Stage, texts: Texts) -> Mrkdwn:
    step, of = written(stage.step.short or stage.step.title, texts), len(stage.step.outcomes)
    return texts.rich("stage-brief", step=capital(step), reached=stage.count_reached, of=of)


def steps_button(path: Path, texts: Texts) -> Element:
    """The way to all steps."""
    return blocks.button(texts("stage-all"), OPEN, path.stages[0].organisation.id)


def window(path: Path, texts: Texts, *, page: int, memory: str) -> dict[str, Any]:
    """One step at a time, whole."""
    at = max(0, min(page, len(path.stages) - 1))
    stage = path.stages[at]
    parts = [
        blocks.header(written(stage.step.title, texts)),
        *_when(stage, path.today, texts),
        blocks.section(escaped(written(stage.step.about, texts))),
        *_listed("stage-ways", [written(one.text, texts) for one in stage.step.ways_of_working], texts),
        *_to_reach(stage, texts),
        *_reading([stage], texts),
        *turning(PAGE, at, len(path.stages), texts),
    ]
    title, close = texts("stage-window"), texts("button-close")
    return blocks.modal(WINDOW, title, parts, close=close, memory=memory)


def outcomes(stage: Stage, texts: Texts, *, action: str) -> list[Block]:
    """The step's wanted outcomes to tick, ten to a block."""
    lines = stage.step.outcomes
    return [
        blocks.actions(_ticks(lines[at : at + blocks.CHECKBOXES], stage, action, texts))
        | {"block_id": f"{stage.organisation.id} {stage.step.id} {at}"}
        for at in range(0, len(lines), blocks.CHECKBOXES)
    ]


def organisation_of(block_id: str) -> str:
    """Whose outcomes the lines of a block are."""
    return block_id.split(maxsplit=1)[0]


def _ticks(lines: Sequence[ShortLine], stage: Stage, action: str, texts: Texts) -> Element:
    options = [(one.id, written(one.text, texts)) for one in lines]
    return blocks.checkboxes(action, options, chosen=stage.reached)


def _heading(stage: Stage, texts: Texts) -> Block:
    key = "stage-now" if stage.step.outcomes else "stage-now-bare"
    return blocks.section(texts.rich(key, step=written(stage.step.title, texts)))


def _when(stage: Stage, today: date, texts: Texts) -> list[Block]:
    if stage.meeting is None:
        return []
    return [blocks.context(texts.rich("stage-when", day=texts.dates.ahead(stage.meeting.on, today)))]


def _to_reach(stage: Stage, texts: Texts) -> list[Block]:
    """Lines to tick for the organisation's own people; for others, which are ticked."""
    if stage.may_say and stage.step.outcomes:
        title = blocks.section(texts.rich("stage-outcomes"))
        return [title, *outcomes(stage, texts, action=BY_ITSELF)]
    lines = [
        texts("stage-outcome-reached", outcome=written(one.text, texts))
        if one.id in stage.reached
        else written(one.text, texts)
        for one in stage.step.outcomes
    ]
    return _listed("stage-outcomes", lines, texts)


def _reading(stages: Sequence[Stage], texts: Texts) -> list[Block]:
    """What has a link: a title that leads nowhere helps nobody."""
    pieces = [material(one, texts) for stage in stages for one in stage.material if one.link]
    if not pieces:
        return []
    more = materials.platform(stages[0].programme.template.platform, texts)
    said = [Mrkdwn(f"• {more}")] if more else []
    return blocks.sections(texts.rich("stage-material"), *pieces, *said)


def material(one: Material, texts: Texts) -> Mrkdwn:
    """Something to read, see or fill in, as a line."""
    return Mrkdwn(f"• {materials.piece(one, texts)}")


def _listed(key: str, lines: Sequence[str], texts: Texts) -> list[Block]:
    if not lines:
        return []
    return blocks.sections(texts.rich(key), *(texts.rich("stage-line", line=one) for one in lines))
