"""What has happened so far: everything, and next to nothing."""

from dataclasses import replace

from programme.recaps import Recap
from views import recaps
from views.examples.programmes import MEETINGS
from views.examples.reflections import ONE
from views.examples.values import PROGRAMME

SO_FAR = Recap(PROGRAMME, MEETINGS[:3], (ONE, replace(ONE, organisation="")), 5, MEETINGS[3])

EXAMPLES = {
    "modal-recap": lambda texts: recaps.window(SO_FAR, texts, zone="Europe/Stockholm"),
    "modal-recap-nothing": lambda texts: recaps.window(Recap(PROGRAMME), texts, zone="Europe/Stockholm"),
}
