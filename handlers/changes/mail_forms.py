"""What is said twice on the page of a letter: that whoever reads it is not who it is for."""

from collections.abc import Mapping

from handlers.ground.page_rooms import Deed
from storage.changes.endings import departure_deeds
from views.messages.mail_pages import NOT_ME_SURE

TAPS: Mapping[str, Deed] = {NOT_ME_SURE: departure_deeds.decline}
