"""Delays: who writes to somebody away is told where she is that it waits, or who hears it meanwhile."""

from collections.abc import Sequence
from typing import Any

from programme.people.absences import Delay
from texts import Mrkdwn, Texts
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.names import some


def waits(delays: Sequence[Delay], texts: Texts) -> Mrkdwn:
    """Nothing where nobody is away."""
    if len(delays) == 1:
        return _one(delays[0], texts)
    who = [texts("delay-who", name=one.person.name, until=texts.dates.day(one.until)) for one in delays]
    return texts.rich("delay-many", names=some(who, texts)) if who else Mrkdwn("")


def _one(delay: Delay, texts: Texts) -> Mrkdwn:
    facts = {"name": delay.person.name, "until": texts.dates.day(delay.until)}
    if delay.instead is not None:
        return texts.rich("delay-instead", **facts, **{"stand-in": delay.instead.name})
    if delay.reminded is not None:
        return texts.rich("delay-reminded", **facts, **{"stand-in": delay.reminded.name})
    return texts.rich("delay-waits", **facts)


def section(delays: Sequence[Delay], texts: Texts) -> list[Block]:
    return [blocks.section(waits(delays, texts))] if delays else []


def kept(delays: Sequence[Delay], texts: Texts) -> dict[str, Any]:
    """It is kept, and waits."""
    return windows.saved(texts("absence-kept-title"), waits(delays, texts), texts)
