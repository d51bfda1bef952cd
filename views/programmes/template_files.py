"""What is said of a template that somebody gives the bot: taken, or what is wrong in it, line by line."""

from collections.abc import Sequence

from programme.programmes.template import Template
from programme.programmes.template_files import Problem
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Message
from views.ground.wording import written
from views.programmes.programmes import PROGRAMME_NEW

SHOWN = 10
"""Problems told at once: most follow from the first of them."""
KINDS = {
    "missing": "missing",
    "extra_forbidden": "unknown",
    "string_too_short": "empty",
    "string_type": "empty",
    "string_too_long": "long",
    "too_short": "few",
    "too_long": "many",
    "int_parsing": "number",
    "int_type": "number",
    "greater_than_equal": "number",
    "less_than_equal": "number",
    "enum": "choice",
    "literal_error": "choice",
    "string_pattern_mismatch": "written",
    "fits": "fits",
    "file": "file",
}
"""Kind of problem → how the texts tell of it; everything else is written in another way than it should be."""


def taken(template: Template, texts: Texts) -> Message:
    """It is offered from now on, and a programme can be started from it at once."""
    title = written(template.title, texts)
    facts = {"steps": len(template.steps), "preparations": len(template.preparations)}
    said = texts.rich("template-taken", title=title, **facts)
    start = blocks.button(texts("template-start"), PROGRAMME_NEW, primary=True)
    return Message(said, [blocks.section(said), blocks.actions(start)])


def amiss(name: str, problems: Sequence[Problem], texts: Texts) -> Message:
    head = texts.rich("template-amiss", file=name)
    lines = [_line(one, texts) for one in problems[:SHOWN]]
    more = len(problems) - SHOWN
    rest = texts.rich("template-amiss-more", count=more) if more > 0 else Mrkdwn("")
    whole = blocks.joined(head, *lines, rest, by="\n")
    return Message(blocks.clip_mrkdwn(whole, blocks.UPDATE_TEXT), blocks.sections(head, *lines, rest))


def refused(said: Mrkdwn) -> Message:
    return Message(said, [blocks.section(said)])


def _line(one: Problem, texts: Texts) -> Mrkdwn:
    place = one.place or "–"
    kind = KINDS.get(one.kind, "written")
    return texts.rich("template-slip", line=one.line, place=place, kind=kind)
