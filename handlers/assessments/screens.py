"""What stands on a self-assessment's screen, in the shape the deed takes, and what it showed before."""

from typing import Any

from handlers.ground import forms
from programme.assessments.keeping import Filled
from programme.ground.refusals import Refusal
from views.assessments.points import COMMENT, COMPANY, LEVEL, NONE

Json = dict[str, Any]


def filled(view: Json) -> Filled:
    """What is chosen and written now."""
    found = forms.read(view)
    levels = {_point(block): _level(said) for block, said in found.items() if _is(block, LEVEL) and said}
    comments = {_point(block): str(said or "") for block, said in found.items() if _is(block, COMMENT)}
    return Filled(levels, comments, str(found[COMPANY] or "") if COMPANY in found else None)


def shown(view: Json) -> Filled:
    """What it showed when it was drawn: levels stand in the blocks' ids, comments in the fields."""
    named = [block["block_id"] for block in view["blocks"] if _is(block.get("block_id", ""), LEVEL)]
    levels = {_point(name): _level(level) for name in named if (level := name.split()[-1]) != NONE}
    opened = forms.opened_with(view)
    comments = {_point(block): str(said or "") for block, said in opened.items() if _is(block, COMMENT)}
    return Filled(levels, comments, str(opened.get(COMPANY) or ""))


def touched(action: Json) -> str:
    """The point whose level was chosen."""
    return _point(str(action.get("block_id", "")))


def _is(block: str, what: str) -> bool:
    return block.startswith(f"{what} ")


def _point(block: str) -> str:
    parts = block.split()
    if len(parts) < 2:  # noqa: PLR2004  what it is, and the point
        raise Refusal("thing-gone")
    return parts[1]


def _level(said: object) -> int:
    if not str(said).isdecimal():
        raise Refusal("thing-gone")
    return int(str(said))
