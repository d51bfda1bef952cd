"""Papers to fetch: one's organisation's, the programme's for who leads it, and what they are made in."""

from collections.abc import Iterator, Sequence
from typing import Any

from programme.reports.papers import KINDS, Kind, Paper
from programme.reports.report_parts import ReportPart, State
from programme.reports.shelves import Held, Shelf
from texts import Texts
from views.ground import blocks, windows
from views.ground.blocks import Block, Element
from views.ground.forms import File, Form, names
from views.ground.windows import Memory
from views.ground.wording import written
from views.reports.part_forms import write_button

OPEN = "papers-open"
WINDOW = "papers-window"
ASK = "report-ask"
MASTER = "master-open"
MASTER_FORM = "master-form"
MASTER_AWAY = "master-away"
SHOWN = 12
"""Programmes, and organisations of hers in each, that are shown."""


class ShelfMemory(Memory):
    """Nothing but what lies beneath it."""


class MasterForm(Form):
    file: tuple[File, ...] = ()


class MasterMemory(Memory):
    programme: str


FIELDS = names(MasterForm)


def door(texts: Texts) -> Element:
    return blocks.button(texts("papers-open"), OPEN)


def fetch(paper: Paper, kind: Kind) -> str:
    """The action that fetches it; the button's value is what it is about."""
    return f"paper-fetch-{paper}-{kind}"


def fetches(paper: Paper, about: str, texts: Texts) -> list[Element]:
    return [
        blocks.button(texts("paper-kind", kind=kind.value), fetch(paper, kind), about)
        for kind in KINDS[paper]
    ]


def window(shelves: Sequence[Shelf], texts: Texts, *, memory: str) -> dict[str, Any]:
    """A programme after the other."""
    parts = [part for one in shelves[:SHOWN] for part in _shelf(one, texts)]
    parts = parts or [blocks.section(texts.rich("papers-none"))]
    return blocks.modal(WINDOW, texts("papers-title"), parts, close=texts("button-close"), memory=memory)


def _shelf(one: Shelf, texts: Texts) -> Iterator[Block]:
    yield blocks.header(one.programme.title)
    for team, part in one.teams[:SHOWN]:
        yield blocks.section(texts.rich("papers-account", organisation=team.name))
        yield blocks.actions(*fetches(Paper.ACCOUNT, team.id, texts))
        if part is not None:
            yield from _own_part(part, texts)
    for held in one.held:
        yield from _held(held, texts)
    if one.leads:
        yield from _report(one, texts)
        yield from _master(one, texts)


def _held(one: Held, texts: Texts) -> Iterator[Block]:
    """Who was at a meeting and what was said of it: the kind that is most wanted of each."""
    day, meeting = texts.dates.dated(one.meeting.on), written(one.meeting.title, texts)
    facts = {"meeting": meeting, "cluster": one.cluster.name, "day": day}
    yield blocks.section(texts.rich("papers-meeting", **facts))
    yield blocks.actions(
        *(
            blocks.button(
                texts("paper-of-meeting", paper=paper.value), fetch(paper, KINDS[paper][0]), one.about
            )
            for paper in (Paper.ATTENDANCE, Paper.FEEDBACK)
        )
    )


def _own_part(part: ReportPart, texts: Texts) -> Iterator[Block]:
    yield blocks.section(texts.rich("papers-part", state=part.state.value))
    yield blocks.actions(write_button(part.id, texts, primary=part.state is State.ASKED))


def _report(one: Shelf, texts: Texts) -> Iterator[Block]:
    """How far it has come, who is asked, and the report as it is by now."""
    counts = {
        "approved": one.count(State.APPROVED),
        "waiting": one.count(State.ASKED),
        "left": one.count(State.LEFT_OUT),
    }
    yield blocks.section(texts.rich("papers-report", **counts, asks=one.asks))
    ask = [blocks.button(texts("report-ask", count=one.asks), ASK, one.programme.id)] if one.asks else []
    yield blocks.actions(*ask, *fetches(Paper.REPORT, one.programme.id, texts))


def _master(one: Shelf, texts: Texts) -> Iterator[Block]:
    yield blocks.section(
        texts.rich("papers-master", name=one.master or "–", own="yes" if one.master else "no")
    )
    away = [blocks.button(texts("master-away"), MASTER_AWAY, one.programme.id)] if one.master else []
    yield blocks.actions(blocks.button(texts("master-open"), MASTER, one.programme.id), *away)


def master_form(texts: Texts, *, memory: str) -> dict[str, Any]:
    """The file presentations are put into."""
    field = blocks.field_block(
        FIELDS.file, texts("master-file"), blocks.file_input(FIELDS.file), hint=texts("master-hint")
    )
    return windows.form(MASTER_FORM, texts("master-title"), [field], texts, memory=memory, free=False)


def master_looked_at(texts: Texts, *, memory: str) -> dict[str, Any]:
    """It is fetched and looked at, which takes a moment: the answer comes in our conversation."""
    return windows.saved(texts("master-title"), texts.rich("master-looked-at"), texts, memory=memory)
