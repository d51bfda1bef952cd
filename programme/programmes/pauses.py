"""A pause: a programme says nothing for a while, and what is still worth saying when it goes on."""

from programme.ground.notices import Kind

STILL_NEWS = frozenset(
    {Kind.WELCOME, Kind.MOVED, Kind.CANCELLED, Kind.BACK_ON, Kind.CIRCULAR, Kind.NEW_DATE, Kind.NUDGE}
    | {Kind.HANDED_OVER, Kind.STANDS_IN, Kind.ACTION_YOURS}
    | {Kind.UNREACHABLE, Kind.REACHABLE, Kind.DECLINED}
)
"""Kinds that tell what is so, whenever they are read. The others belonged to their day, which has gone by."""
