"""Papers: an extract and what a paper is made of besides, made a file with a name."""

from datetime import datetime

from exports import plain
from exports.ground.documents import Document
from exports.reports.accounts import account
from exports.reports.meeting_papers import attendance_list, feedback
from exports.reports.presentations import presentation
from exports.reports.programme_reports import programme_report
from programme.reports.papers import Asked, Kind, Paper
from programme.screens.exports import Extract
from programme.screens.illustrations import illustrations
from programme.screens.portraits import portrait
from storage.reports.papers import Material
from texts import Texts


def paper(asked: Asked, extract: Extract, of: Material, texts: Texts) -> tuple[str, bytes]:
    """Its name and what is in it. Takes some seconds where there are pictures. Raises Refusal."""
    if asked.paper is Paper.PRESENTATION:
        assert of.variant is not None
        drawn = portrait(extract, of.organisation_id, before=of.meeting_id)
        name = _name(texts("paper-name-presentation", whose=drawn.organisation.name), extract, asked.kind)
        return name, presentation(drawn, of.variant, texts, master=of.master)
    document = _document(asked, extract, of, texts)
    return _name(document.title, extract, asked.kind), _file(document, asked.kind, extract.taken_at)


def _document(asked: Asked, extract: Extract, of: Material, texts: Texts) -> Document:
    if asked.paper is Paper.ACCOUNT:
        return account(portrait(extract, of.organisation_id), texts)
    day = texts.dates.dated(extract.programme.today(extract.taken_at))
    if asked.paper is Paper.ATTENDANCE:
        assert of.held is not None
        assert of.guests is not None
        return attendance_list(of.held, of.guests, extract.programme.title, texts)
    if asked.paper is Paper.FEEDBACK:
        assert of.held is not None
        assert of.said is not None
        return feedback(of.held, of.said, extract.programme.title, texts)
    shown = illustrations(extract, of.parts)
    return programme_report(extract.programme.title, day, of.parts, shown, texts)


def _file(document: Document, kind: Kind, made_at: datetime) -> bytes:
    if kind is Kind.PDF:
        from exports.ground.archive_files import archive_file

        return archive_file(document, made_at)
    from exports.ground.word_files import word_file

    return word_file(document, made_at)


def _name(said: str, extract: Extract, kind: Kind) -> str:
    """norrby-presentation-2027-01-18.pptx, on the programme's day."""
    return f"{plain(said)}-{extract.programme.today(extract.taken_at).isoformat()}.{kind}"
