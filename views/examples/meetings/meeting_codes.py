"""How a meeting was, said with the code on its screen."""

from views.examples.values import MEETING
from views.meetings.meeting_codes import asks, says

EXAMPLES = {
    "modal-meeting-code": asks,
    "modal-meeting-code-said": lambda texts: says(MEETING, texts),
}
