"""What has happened so far: everything, and next to nothing."""

from dataclasses import replace

from programme.screens.recaps import Recap
from views.examples.programmes.programmes import MEETINGS
from views.examples.reflections.reflections import ONE
from views.examples.values import PROGRAMME, TODAY
from views.screens import recaps

SO_FAR = Recap(PROGRAMME, TODAY, MEETINGS[:3], (ONE, replace(ONE, organisation="")), 5, MEETINGS[3])

EXAMPLES = {
    "modal-recap": lambda texts: recaps.window(SO_FAR, texts, zone="Europe/Stockholm"),
    "modal-recap-nothing": lambda texts: recaps.window(
        Recap(PROGRAMME, TODAY), texts, zone="Europe/Stockholm"
    ),
}
