"""An organisation's part of the report on the page of a letter: written, approved, left out, taken back."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from handlers.ground.page_rooms import NOWHERE, Answer, Deed, PageForm, View
from handlers.reports.report_parts import DEEDS
from programme.people.acts import Act
from programme.reports.report_parts import ReportPart
from storage.reports import report_part_deeds, ventures
from texts import Texts
from views.reports import part_forms as views


def _write(session: Session, act: Act, part_id: str, texts: Texts) -> View:
    part, tried, moved = ventures.of_part(session, act, part_id)
    return views.form(part, views.drafted(tried, moved, texts), texts, memory=NOWHERE)


def _keep(session: Session, act: Act, part_id: str, answer: Answer) -> ReportPart:
    form = views.PartForm.of(answer.filled)
    return DEEDS[form.state](session, act, part_id, form.words)


FORMS: Mapping[str, PageForm] = {views.WRITE: PageForm(_write, _keep, views.UNDO)}
TAPS: Mapping[str, Deed] = {views.UNDO: report_part_deeds.take_back}
