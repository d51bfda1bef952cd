"""What a letter says to a facilitator before her programme's time is out."""

from programme.ground.notices import Kind
from programme.messages.letters import Line
from programme.programmes.retention_notices import Ending
from texts import Mrkdwn
from views.ground import blocks
from views.ground.blocks import Element
from views.ground.notices import Reader, Shown, paragraphs
from views.programmes.stewardships import ARCHIVE, ARCHIVED, KEEPING


def _said(line: Line[Ending], reader: Reader) -> Mrkdwn:
    one, texts = line.about.stewardship, reader.texts
    if one is None or one.ended_at is not None:
        return texts.rich("retention-ended", programme=line.programme)
    key = "retention-archived" if one.archived else "retention-warning"
    return texts.rich(key, programme=one.title, day=texts.dates.dated(one.until), fate=one.fate.value)


def _ways_on(line: Line[Ending], reader: Reader) -> list[Element]:
    one, texts = line.about.stewardship, reader.texts
    if one is None or one.ended_at is not None:
        return []
    taken = blocks.button(texts("retention-archived-yes"), ARCHIVED, one.programme_id)
    return [
        blocks.button(texts("retention-archive"), ARCHIVE, one.programme_id, primary=not one.archived),
        *([] if one.archived else [taken]),
        blocks.button(texts("retention-keeping"), KEEPING, one.programme_id),
    ]


SHOWN = (Shown((Kind.RETENTION,), paragraphs(_said, buttons=_ways_on)),)
