"""Papers person by person: who may have which, and that nothing stands in one that she may not see."""

from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from bot.commands.exporting import export_paper
from exports.screens.papers import paper
from programme.ground.refusals import Refusal
from programme.people.rights import Right
from programme.reports.papers import Asked, Kind, Paper
from storage.ground.database import Database
from storage.reports import papers
from storage.screens import exports as questions
from tests import presentations
from tests.rights.building import build
from tests.rights.kinds import KINDS
from tests.rights.kinds import Kind as Who
from tests.rights.marks import leaks
from tests.rights.town import NOW, Town, mark
from texts import texts_in

MAY = {
    Paper.PRESENTATION: Right.FINISH,
    Paper.ACCOUNT: Right.APPROVE_REPORT,
    Paper.REPORT: Right.LEAD,
}


def asked(town: Town) -> list[Asked]:
    return [
        Asked(Paper.PRESENTATION, town.of["open"], Kind.PPTX),
        Asked(Paper.ACCOUNT, town.of["Norrby"], Kind.DOCX),
        Asked(Paper.REPORT, town.programme.id, Kind.DOCX),
        Asked(Paper.ATTENDANCE, f"{town.of['meeting']} {town.of['cluster of Norrby']}", Kind.DOCX),
        Asked(Paper.FEEDBACK, f"{town.of['meeting']} {town.of['cluster of Norrby']}", Kind.DOCX),
    ]


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_each_has_the_papers_that_are_hers_with_nothing_in_them_that_is_not(town: Town, kind: Who) -> None:
    act = town.act(kind.name)
    for one in asked(town):
        try:
            of = town.database.read(papers.material, act, one)
        except Refusal:
            assert one.paper not in MAY or not kind.may(MAY[one.paper]), one.paper
            continue
        assert one.paper not in MAY or kind.may(MAY[one.paper]), one.paper
        extract = town.database.read(questions.extract, of.programme_id, viewer_id=act.by.id, now=NOW)
        _, content = paper(one, extract, of, texts_in("sv"))
        assert leaks(kind, words(one, content)) == [], one.paper


def words(one: Asked, content: bytes) -> str:
    if one.kind is Kind.PPTX:
        return presentations.words(content)
    book = Document(BytesIO(content))
    cells = (cell.text for table in book.tables for row in table.rows for cell in row.cells)
    return "\n".join((*(paragraph.text for paragraph in book.paragraphs), *cells))


def test_the_command_line_writes_a_paper_through_somebodys_eyes(shaped_sqlite: Path, tmp_path: Path) -> None:
    """In a town of its own, for that it was read is written down."""
    file, out = tmp_path / "town.db", tmp_path / "ny" / "report.docx"
    file.write_bytes(shaped_sqlite.read_bytes())
    with closing(Database(f"sqlite:///{file}")) as database:
        town = build(database)
        one = Asked(Paper.REPORT, town.programme.id, Kind.DOCX)
        name = export_paper(database, town.programme.id, out, asked=one, as_=None, now=NOW)
        with pytest.raises(Refusal, match="export-no-programme"):
            export_paper(database, "elsewhere", out, asked=one, as_=None, now=NOW)
    assert name == town.act("facilitator").by.name
    assert mark("rapportdel") not in words(one, out.read_bytes()), "written, and not approved"
