"""What is read on the page of a letter about a whole programme: how far it has come, for who comes late."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from handlers.ground.page_rooms import Draw, View
from programme.people.acts import Act
from storage.screens.pages import recaps
from texts import Texts
from views.screens.pages import recaps as views


def _so_far(session: Session, act: Act, programme_id: str, texts: Texts) -> View:
    what = recaps.of_programme(session, act, programme_id)
    return views.window(what, texts, zone=act.by.zone)


WINDOWS: Mapping[str, Draw] = {views.OPEN: _so_far}
