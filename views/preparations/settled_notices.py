"""That a thing was done for somebody, or waived, in a line of her letter."""

from programme.ground.notices import Kind
from programme.messages.letters import Line
from programme.preparations.preparations import State
from programme.preparations.settled_notices import SettledForHer
from texts import Mrkdwn
from views.ground.notices import Reader, Shown, paragraphs
from views.ground.wording import written


def _said(line: Line[SettledForHer], reader: Reader) -> Mrkdwn:
    one, texts = line.about.owed, reader.texts
    if one is None:
        return texts.rich("preparation-gone-line")
    facts = {"title": written(one.item.title, texts), "owner": one.owner}
    if one.state is State.EXEMPT:
        return texts.rich("letter-settled-exempt", facilitator=line.facilitator, **facts)
    if one.done is not None:
        return texts.rich("letter-settled-done", name=(one.done.told_by or one.done.by).name, **facts)
    return texts.rich("letter-settled-open", **facts)


SHOWN = (Shown((Kind.SETTLED,), paragraphs(_said)),)
