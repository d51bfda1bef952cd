"""What has happened so far: everything, and next to nothing."""

from dataclasses import replace

from programme.screens.pages.recaps import Recap
from programme.screens.pages.years import Lesson, Year
from views.examples.improvement.improvements import NEW
from views.examples.programmes.programmes import MEETINGS
from views.examples.reflections.reflections import ONE
from views.examples.values import PROGRAMME, TODAY
from views.screens.pages import recaps

SO_FAR = Recap(PROGRAMME, TODAY, MEETINGS[:3], (ONE, replace(ONE, organisation="")), 5, MEETINGS[3])

YEAR = Year(
    "Norrby & <co>", 12, 17, (NEW,) * 12, 4, (Lesson(NEW.title, "ö" * 900), Lesson(NEW.title, "Ring.")), 1, 2
)

EXAMPLES = {
    "modal-recap-year": lambda texts: recaps.window(
        replace(SO_FAR, year=YEAR), texts, zone="Europe/Stockholm"
    ),
    "modal-recap-year-empty": lambda texts: recaps.window(
        replace(SO_FAR, year=Year("Norrby")), texts, zone="Europe/Stockholm"
    ),
    "modal-recap": lambda texts: recaps.window(SO_FAR, texts, zone="Europe/Stockholm"),
    "modal-recap-nothing": lambda texts: recaps.window(
        Recap(PROGRAMME, TODAY), texts, zone="Europe/Stockholm"
    ),
}
