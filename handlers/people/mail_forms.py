"""What somebody says of herself on the page of a letter: that she is away, or cannot stand in."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from handlers.ground.forms import Filled
from handlers.ground.page_rooms import NOWHERE, Deed, PageForm, View, of_filled
from programme.people.acts import Act
from storage.changes import absence_deeds
from storage.changes.absence_deeds import Wish
from texts import Texts
from views.people import absences


def _away(session: Session, act: Act, _: str, texts: Texts) -> View:
    paper = absence_deeds.paper(session, act)
    return absences.form(
        paper.absence, paper.weekdays, paper.colleagues, texts, today=paper.today, memory=NOWHERE
    )


def _keep_away(session: Session, act: Act, _: str, filled: Filled) -> object:
    form = absences.AbsenceForm.of(filled)
    return absence_deeds.keep(session, act, Wish(form.weekdays, form.since, form.until, form.stand_in))


TAPS: Mapping[str, Deed] = {absences.CANNOT: absence_deeds.decline}
FORMS: Mapping[str, PageForm] = {absences.MENU: PageForm(_away, of_filled(_keep_away))}
