"""What is told of managers who follow each other: that it is tomorrow, and what one saw."""

from programme.ground.notices import Kind
from programme.ground.speeches import Speech, To

SPEECHES = (Speech(Kind.SHADOWS, To.ANYBODY, asks=True),)
