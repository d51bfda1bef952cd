"""What a letter says to an organisation whose part of the report is asked for."""

from programme.ground.notices import Kind
from programme.messages.letters import Line
from programme.reports.notices import PartAsked
from programme.reports.report_parts import State
from texts import Mrkdwn
from views.ground.blocks import Element
from views.ground.notices import Reader, Shown, paragraphs
from views.reports.part_forms import change_button, undo_button, write_button


def _asked(line: Line[PartAsked], reader: Reader) -> Mrkdwn:
    part = line.about.part
    assert part is not None
    facts = {"facilitator": line.facilitator, "programme": line.programme, "organisation": part.organisation}
    return reader.texts.rich("letter-report-asked", **facts)


def _became(line: Line[PartAsked], reader: Reader) -> Mrkdwn | None:
    """None while it waits."""
    part = line.about.part
    if part is None:
        return reader.texts.rich("letter-report-gone")
    if part.state is State.ASKED:
        return None
    return reader.texts.rich("letter-report-settled", state=part.state.value)


def _to_do(line: Line[PartAsked], reader: Reader) -> list[Element]:
    part = line.about.part
    return [write_button(part.id, reader.texts, primary=True)] if part else []


def _ways_back(line: Line[PartAsked], reader: Reader) -> list[Element]:
    """Other words may be approved, and it may be taken back."""
    part = line.about.part
    return [change_button(part.id, reader.texts), undo_button(part.id, reader.texts)] if part else []


SHOWN = (
    Shown((Kind.REPORT_ASKED,), paragraphs(_asked, buttons=_to_do, settled=_became, ways_on=_ways_back)),
)
