"""Actions: what somebody has promised to do in an improvement, by a day."""

from enum import StrEnum


class Purpose(StrEnum):
    """Why it is promised: a line of the action PLAN, or what makes an improvement last and be heard of."""

    PLAN = "plan"
    LOOK_AGAIN = "look_again"
    COMMUNICATE = "communicate"
