"""Things that wait for somebody: the nearest whole, with one button and a menu each; the others in a line."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import groupby

from programme.improvement.actions import Spoken
from programme.preparations.preparations import Owed
from programme.screens.homes import Waiting
from programme.screens.next import Task
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block
from views.ground.folding import fold, folded, menu
from views.ground.wording import written
from views.improvement import action_notices, cycles
from views.preparations.notices import way_of
from views.preparations.preparation_desk import whose
from views.preparations.preparations import beside
from views.screens.next import due_words, silence, task_buttons

Group = tuple[str, str]
"""Programme and meeting; two empty ones for improvement work."""


def whole(waiting: Sequence[Waiting], texts: Texts, *, today: date, several: bool) -> list[Block]:
    """Each with its help and what can be done about it, under the meeting it is for."""
    return _grouped(waiting, texts, several, lambda one: _whole(one, texts, today))


def lines(waiting: Sequence[Waiting], texts: Texts, *, today: date) -> list[Block]:
    """In a line each, with everything that can be done about it behind three dots."""
    return [block for one in waiting for block in _line(one, texts, today)]


def brief(one: Waiting, texts: Texts, *, today: date) -> Mrkdwn:
    """What it is and by when."""
    match one.thing:
        case Task() as task:
            key = "home-brief-late" if task.late else "home-brief"
            return texts.rich(key, title=title(one, task.owed, texts), due=due_words(task, texts, today))
        case Spoken() as spoken:
            return action_notices.in_brief(spoken, texts)
        case test:
            return cycles.in_brief(test, texts)


def title(one: Waiting, owed: Owed, texts: Texts) -> str:
    """With whose it is, where she owes the same for several."""
    return whose(owed, texts) if one.alike else written(owed.item.title, texts)


def group_of(one: Waiting) -> Group:
    if not isinstance(one.thing, Task) or one.outlook is None:
        return "", ""
    told_of = one.thing.after
    return one.outlook.programme.id, f"after {told_of.id}" if told_of else one.thing.meeting.id


def _grouped(
    waiting: Sequence[Waiting], texts: Texts, several: bool, drawn: Callable[[Waiting], list[Block]]
) -> list[Block]:
    """Meetings in the order of their nearest thing; what is for one meeting stands together."""
    order = list(dict.fromkeys(group_of(one) for one in waiting))
    made: list[Block] = []
    for _, group in groupby(sorted(waiting, key=lambda one: order.index(group_of(one))), key=group_of):
        them = list(group)
        made += [_heading(them[0], texts, several), *(block for one in them for block in drawn(one))]
    return made


def _heading(one: Waiting, texts: Texts, several: bool) -> Block:
    if not isinstance(one.thing, Task) or one.outlook is None:
        return blocks.section(texts.rich("home-improving"))
    told_of = one.thing.after
    key = "home-after" if told_of else "home-before"
    meeting = written((told_of or one.thing.meeting).short, texts)
    if not several:
        return blocks.section(texts.rich(key, meeting=meeting))
    programme = one.outlook.programme.title
    return blocks.section(texts.rich(f"{key}-in", meeting=meeting, programme=programme))


def _whole(one: Waiting, texts: Texts, today: date) -> list[Block]:
    match one.thing:
        case Task() as task:
            buttons = blocks.actions(*folded(task_buttons(task, texts)))
            return [blocks.section(_told(one, task, texts, today)), buttons]
        case Spoken() as spoken:
            return fold(action_notices.on_home(spoken, texts))
        case test:
            return [cycles.on_home(test, texts)]


def _told(one: Waiting, task: Task, texts: Texts, today: date) -> Mrkdwn:
    """By when, what counts as done, and what lies beside it."""
    owed = task.owed
    about = texts.rich(
        "home-task-late" if task.late else "home-task",
        title=title(one, owed, texts),
        due=due_words(task, texts, today),
        help=written(owed.item.help, texts),
        **({"way": way_of(owed)} if task.late else {}),
    )
    joint = Mrkdwn("") if owed.organisation_id else texts.rich("next-joint", owner=owed.owner)
    return blocks.joined(blocks.joined(about, joint, silence(task, texts)), beside(owed, texts), by="\n")


def _line(one: Waiting, texts: Texts, today: date) -> Iterator[Block]:
    said = brief(one, texts, today=today)
    match one.thing:
        case Task() as task:
            yield blocks.section(said, accessory=menu(task_buttons(task, texts)))
        case Spoken() as spoken:
            buttons = action_notices.buttons(spoken, texts)
            yield blocks.section(said, accessory=menu(buttons) if buttons else None)
        case test:
            yield blocks.section(said, accessory=cycles.open_button(test, texts))
