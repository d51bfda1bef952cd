"""The words around a paper somebody fetches: that it is made, what it is, and what to do with it."""

from programme.ground.refusals import Refusal
from programme.reports.papers import KINDS, Asked, Paper
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Element, Message
from views.preparations.preparation_buttons import HAND_IN
from views.reports.shelves import fetch


def under_way(asked: Asked, stage: str, texts: Texts) -> Message:
    """``stage`` is reading, writing or sending."""
    return _said(texts.rich("paper-under-way", paper=asked.paper.value, stage=stage))


def ready(asked: Asked, texts: Texts) -> Message:
    """Where it lies; the other kinds there are, and of a presentation how it is handed in."""
    said = texts.rich("paper-ready", paper=asked.paper.value)
    ways = _ways_on(asked, texts)
    return Message(said, [blocks.section(said), *([blocks.actions(*ways)] if ways else [])])


def _ways_on(asked: Asked, texts: Texts) -> list[Element]:
    if asked.paper is Paper.PRESENTATION:
        return [blocks.button(texts("paper-share"), HAND_IN, asked.about, primary=True)]
    return [
        blocks.button(texts("paper-kind", kind=kind.value), fetch(asked.paper, kind), asked.about)
        for kind in KINDS[asked.paper]
        if kind is not asked.kind
    ]


def comment(asked: Asked, texts: Texts, *, programme: str) -> Mrkdwn:
    """What is said with the file itself."""
    return texts.rich("paper-comment", paper=asked.paper.value, programme=programme)


def failed(interaction: str, texts: Texts) -> Message:
    return _said(texts.rich("export-failed", interaction=interaction))


def refused(no: Refusal, texts: Texts) -> Message:
    """Why not, where she waits for it."""
    return _said(texts.rich(no.key, **no.facts))


def _said(words: Mrkdwn) -> Message:
    return Message(words, [blocks.section(words)])
