"""What is told about readings: that there is something to read, and what others want to know of one's own.

A line of the first kind speaks of one ``Material``, None once it is taken back; of the second, of several.
"""

from programme.ground.notices import Kind
from programme.ground.speeches import Speech, To

READING = Speech(Kind.READING, To.ANYBODY, asks=True)
ASKED = Speech(Kind.ASKED, To.ANYBODY)
SPEECHES = (READING, ASKED)
