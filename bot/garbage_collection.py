"""Rubbish: how often Python looks for it."""

import gc

YOUNG, MIDDLE, OLD = 50_000, 20, 20
"""Things made before each of gc's three generations is looked through; Python's own are 700, 10, 10."""


def look_for_it_seldom() -> None:
    """Called once everything is imported: that stays, and is looked through no more.

    A wide change makes hundreds of thousands of things that are all needed. Looking through them time and
    again made a country's plan grow faster than the country.
    """
    gc.freeze()
    gc.set_threshold(YOUNG, MIDDLE, OLD)
    gc.enable()  # bot/__main__.py begins without it
