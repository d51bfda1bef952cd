"""``python -m texts``: are all texts there, sound, and alike in both languages?"""

import sys

from texts.checks import TextSlipsError, require_sound

try:
    require_sound()
except TextSlipsError as slips:
    sys.exit(str(slips))
