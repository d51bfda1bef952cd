"""What moved since last time, what they say of it, and who gets to see it."""

from collections.abc import Iterable
from typing import Any

from programme.assessments.assessments import LONGEST_WORDS, is_possible_model
from programme.assessments.cases import Case
from programme.assessments.movements import Moved, Movement, Way
from texts import Mrkdwn, Texts, escaped
from texts.lists import listed
from views.assessments import points
from views.ground import blocks, windows
from views.ground.blocks import Block, Element
from views.ground.forms import Form, names
from views.ground.windows import Memory
from views.ground.wording import written

WINDOW = "assessment-moved-window"
OPEN_CLUSTER, CLOSE_CLUSTER = "assessment-open-cluster", "assessment-close-cluster"
OPEN_FACILITATOR, CLOSE_FACILITATOR = "assessment-open-facilitator", "assessment-close-facilitator"


class WholeForm(Form):
    """What they say of the whole; ``movement`` is asked where something could move."""

    movement: str = ""
    needs: str = ""


class MovedMemory(Memory):
    id: str


FIELDS = names(WholeForm)


def screen(case: Case, texts: Texts, memory: str) -> dict[str, Any]:
    one = case.round
    fields = [*_movement_field(case, texts), _field(FIELDS.needs, one.needs, texts)] if case.writes else []
    parts = [
        blocks.header(written(one.title, texts)),
        *blocks.sections(*told(case, texts)),
        *fields,
        *_opening(case, texts),
    ]
    parts, title = windows.asking(parts, texts("form-no-names")), texts("assessment-moved-title")
    close = texts("button-close")
    submit = texts("button-save") if fields else ""
    return blocks.modal(WINDOW, title, parts, submit=submit, close=close, memory=memory)


def told(case: Case, texts: Texts) -> list[Mrkdwn]:
    """The whole in a line, then every point that moved, up before down, and what a drop may mean."""
    model = [texts.rich("assessment-possible-model")] if is_possible_model(case.round) else []
    moved = case.movement
    if moved is None:
        return [texts.rich("assessment-first-time"), *model]
    up, down = (_moved(moved, way, texts) for way in (Way.UP, Way.DOWN))
    insight = [texts.rich("assessment-insight")] if down else []
    return [in_all(moved, texts), *up, *down, *insight, *model]


def in_all(moved: Movement, texts: Texts) -> Mrkdwn:
    return texts.rich(
        "assessment-in-all",
        day=texts.dates.day(moved.before.on),
        up=moved.count(Way.UP),
        same=moved.count(Way.SAME),
        down=moved.count(Way.DOWN),
        unsure=moved.count(Way.UNSURE),
    )


def _moved(moved: Movement, way: Way, texts: Texts) -> list[Mrkdwn]:
    return [_line(one, moved, texts) for one in moved.points if one.way is way]


def _line(one: Moved, moved: Movement, texts: Texts) -> Mrkdwn:
    checklist = moved.now.checklist
    point = next(each for each in checklist.points if each.id == one.point)
    before, now = (escaped(points.word(checklist, level, texts)) for level in (one.before, one.now))
    said = texts.rich("assessment-moved-point", number=point.number, point=written(point.short, texts))
    return blocks.joined(said, Mrkdwn(f"{before} → {now}"))


def _movement_field(case: Case, texts: Texts) -> list[Block]:
    return [_field(FIELDS.movement, case.round.movement, texts)] if case.movement else []


def _field(name: str, initial: str, texts: Texts) -> Block:
    words = blocks.text_input(name, initial=initial, lines=True, most=LONGEST_WORDS)
    return blocks.field_block(name, texts(f"assessment-{name}"), words, optional=True)


def _opening(case: Case, texts: Texts) -> list[Block]:
    """Who sees the levels now, and the ways to let somebody in or close again."""
    one = case.round
    seen = [texts("assessment-seen-team")]
    seen += [texts("assessment-seen-cluster")] if one.chosen_cluster_id else []
    seen += [texts("assessment-seen-facilitator")] if one.to_facilitator else []
    said = blocks.section(texts.rich("assessment-seen", who=listed(seen, texts.language)))
    return [said, blocks.actions(*_doors(case, texts))] if case.opens else [said]


def _doors(case: Case, texts: Texts) -> Iterable[Element]:
    one = case.round
    cluster = CLOSE_CLUSTER if one.chosen_cluster_id else OPEN_CLUSTER
    facilitator = CLOSE_FACILITATOR if one.to_facilitator else OPEN_FACILITATOR
    return [blocks.button(texts(action), action, one.id) for action in (cluster, facilitator)]
