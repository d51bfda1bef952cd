"""Papers to fetch, an organisation's part of the report, and what presentations are made in."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from programme.ground.notices import Kind as Notice
from programme.ground.refusals import Refusal
from programme.programmes.programmes import Cluster, Organisation
from programme.reports.notices import PartAsked
from programme.reports.papers import Asked, Kind, Paper
from programme.reports.portraits import Venture
from programme.reports.report_parts import LONGEST, ReportPart, State, Words
from programme.reports.shelves import Held, Shelf
from texts import Texts
from views.examples.improvement.improvements import WRITTEN
from views.examples.improvement.measures import MANY
from views.examples.messages.letters import letter, line
from views.examples.values import MARIA, MEETING, NOW, PROGRAMME
from views.ground.blocks import Message
from views.preparations.shared_files import SharedFile
from views.reports import masters, papers, part_forms, shelves

View = dict[str, Any]
NORRBY = Organisation("norrby", PROGRAMME.id, "cluster1", "Norra", "Norrby <&>")
HOSTILE = "<!channel> *&* <http://exempel.example|klicka>"
FILE = SharedFile("F1", "Programmets <mall> & bild.pptx")
ASKED = ReportPart("part1", PROGRAMME.id, NORRBY.id, NORRBY.name, State.ASKED, Words(), NOW)
APPROVED = replace(ASKED, state=State.APPROVED, words=Words(HOSTILE, "x" * LONGEST), settled_by=MARIA)
LEFT_OUT = replace(ASKED, state=State.LEFT_OUT, settled_by=MARIA)
HERS = Shelf(PROGRAMME, ((NORRBY, ASKED), (replace(NORRBY, id="ekeby", name="Ekeby"), None)))
HELD = Held(MEETING, Cluster("cluster1", PROGRAMME.id, HOSTILE))
LED = Shelf(PROGRAMME, (), (ASKED, APPROVED, LEFT_OUT), asks=2, master="mall.pptx", held=(HELD, HELD))
UNASKED = Shelf(PROGRAMME, (), (), asks=12)
TRIED = (Venture(WRITTEN, (), (MANY,)),)


def _window(*some: Shelf) -> Callable[[Texts], View]:
    return lambda texts: shelves.window(some, texts, memory="{}")


def _part(part: ReportPart) -> Callable[[Texts], View]:
    return lambda texts: part_forms.form(part, part_forms.drafted(TRIED, None, texts), texts, memory="{}")


def _kept(part: ReportPart) -> Callable[[Texts], View]:
    return lambda texts: part_forms.kept(part, texts, memory="{}")


def _ready(paper: Paper, kind: Kind) -> Callable[[Texts], Message]:
    return lambda texts: papers.ready(Asked(paper, "x", kind), texts)


def _asked(part: ReportPart | None) -> Callable[[Texts], Message]:
    return letter(MARIA, line(Notice.REPORT_ASKED, PartAsked(part), ""))


EXAMPLES: dict[str, Callable[[Texts], Message | View]] = {
    "modal-papers": _window(HERS),
    "modal-papers-led": _window(LED, UNASKED),
    "modal-papers-none": _window(),
    "modal-report-part-drafted": _part(ASKED),
    "modal-report-part-approved": _part(APPROVED),
    "modal-report-part-kept": _kept(APPROVED),
    "modal-report-part-left-out": _kept(LEFT_OUT),
    "modal-master": lambda texts: shelves.master_form(texts, memory="{}"),
    "modal-master-looked-at": lambda texts: shelves.master_looked_at(texts, memory="{}"),
    "message-master-offered": lambda texts: masters.offered(FILE, [PROGRAMME], texts),
    "message-master-offered-many": lambda texts: masters.offered(FILE, [PROGRAMME] * 6, texts),
    "message-master-unfit": lambda texts: masters.unfit(HOSTILE, Refusal("master-macros"), texts),
    "message-master-kept": lambda texts: masters.given(HOSTILE, PROGRAMME.id, texts),
    "message-master-taken-back": lambda texts: masters.taken_back(HOSTILE, texts),
    "message-master-ours-again": lambda texts: masters.taken_back("", texts),
    "message-master-left": lambda texts: masters.left(HOSTILE, texts),
    "message-paper-under-way": lambda texts: papers.under_way(
        Asked(Paper.PRESENTATION, "x", Kind.PPTX), "reading", texts
    ),
    "message-paper-presentation": _ready(Paper.PRESENTATION, Kind.PPTX),
    "message-paper-account": _ready(Paper.ACCOUNT, Kind.DOCX),
    "message-paper-attendance": _ready(Paper.ATTENDANCE, Kind.PDF),
    "message-paper-failed": lambda texts: papers.failed("abc123", texts),
    "message-report-asked": _asked(ASKED),
    "message-report-approved": _asked(APPROVED),
    "message-report-part-gone": _asked(None),
}
