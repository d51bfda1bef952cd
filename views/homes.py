"""Home: what is next, then each programme, in sections within Slack's hundred blocks."""

from collections.abc import Sequence
from typing import Any

from programme.next import Besides, Lead, Next, Outlook, Task
from texts import Mrkdwn, Texts
from views import absences, blocks, readings
from views.blocks import Block
from views.circulars import circular_button
from views.digests import digest_button
from views.exports import EXPORT
from views.improvements import list_button
from views.next import (
    in_full,
    meeting,
    no_programme,
    one_obvious,
    paragraph,
    ready,
    said,
    settled,
    unreachable,
)
from views.preparations import desk_button
from views.programmes import PROGRAMME_MANAGE
from views.reflections import REFLECTION_LIST, REFLECTION_NEW
from views.wording import first_name, written

EARLIER = "home-earlier"
FURTHER = "home-further"

A_PAGE = 8
"""Things to do shown at once, two blocks each."""
IN_FULL = 3
"""Programmes shown with everything; then only as many as IN_BRIEF, in a line each."""
IN_BRIEF = 8
AT_RISK = 10
BESIDES = 10
MEETINGS = 4
"""Meetings whose readiness is told: what lies further ahead moves nobody yet."""


def home(what: Next, texts: Texts, *, page: int = 0) -> dict[str, Any]:
    """The whole tab; ``page`` says which of the things to do are shown, and is remembered with the view."""
    at = max(0, min(page, (len(what.tasks) - 1) // A_PAGE))
    made = [
        *_greeting(what, texts),
        *settled(what, texts).blocks,
        *absences.at_home(what.absence, what.stands_in, texts, today=what.today),
        *_yours(what, texts, at),
        *_programmes(what.outlooks, texts),
        *_doors(what, texts),
    ]
    return blocks.home(one_obvious(made)) | {"private_metadata": str(at)}


def plain(texts: Texts, interaction: str) -> dict[str, Any]:
    """What is shown when the tab cannot be built."""
    return blocks.home([blocks.section(texts.rich("home-plain", interaction=interaction))])


def _greeting(what: Next, texts: Texts) -> list[Block]:
    return [blocks.section(texts.rich("home-greeting", name=first_name(what.person)))]


def _yours(what: Next, texts: Texts, page: int) -> list[Block]:
    """What she answers for, a programme at a time, the nearest first."""
    if not what.outlooks:
        return no_programme(texts).blocks
    if not what.tasks:
        return said("next-nothing", texts).blocks if what.takes_part else []
    made = [blocks.section(texts.rich("home-yours"))]
    before: Outlook | None = None
    for outlook, task in what.tasks[page * A_PAGE : (page + 1) * A_PAGE]:
        if outlook is not before and len(what.outlooks) > 1:
            made.append(_name(outlook, texts))
        made += in_full(task, texts).blocks
        before = outlook
    return made + _pages(page, len(what.tasks), texts)


def _pages(page: int, tasks: int, texts: Texts) -> list[Block]:
    turns = []
    if page:
        turns.append(blocks.button(texts("home-earlier"), EARLIER, str(page - 1)))
    if (page + 1) * A_PAGE < tasks:
        turns.append(blocks.button(texts("home-further"), FURTHER, str(page + 1)))
    return [blocks.actions(*turns)] if turns else []


def _programmes(outlooks: Sequence[Outlook], texts: Texts) -> list[Block]:
    full, rest = outlooks[:IN_FULL], outlooks[IN_FULL:]
    made = [block for one in full for block in _programme(one, texts)]
    made += [_in_brief(one, texts) for one in rest[:IN_BRIEF]]
    if rest[IN_BRIEF:]:
        made.append(blocks.section(texts.rich("home-more-programmes", count=len(rest) - IN_BRIEF)))
    return made


def _programme(one: Outlook, texts: Texts) -> list[Block]:
    led = _led(one, one.lead, texts) if one.lead else []
    return [
        blocks.divider(),
        _name(one, texts),
        *meeting(one.meeting, texts).blocks,
        *_besides(one.besides, texts),
        *led,
    ]


def _in_brief(one: Outlook, texts: Texts) -> Block:
    words = blocks.joined(texts.rich("next-programme", programme=one.programme.title), _nearest(one, texts))
    return blocks.section(words, accessory=_manage(one, texts) if one.lead else None)


def _nearest(one: Outlook, texts: Texts) -> Mrkdwn:
    return ready(one.lead, texts)[0] if one.lead else meeting(one.meeting, texts).text


def _name(one: Outlook, texts: Texts) -> Block:
    return blocks.section(texts.rich("next-programme", programme=one.programme.title))


def _besides(besides: Sequence[Besides], texts: Texts) -> list[Block]:
    """What the others in the team answer for."""
    if not besides:
        return []
    lines = [_in_a_line(one, texts) for one in besides[:BESIDES]]
    if len(besides) > BESIDES:
        lines.append(texts.rich("home-besides-more", count=len(besides) - BESIDES))
    return paragraph(texts.rich("home-besides"), *lines).blocks


def _in_a_line(one: Besides, texts: Texts) -> Mrkdwn:
    facts = {"title": written(one.title, texts), "meeting": written(one.meeting.title, texts)}
    if not one.name:
        return texts.rich("home-besides-nobody", **facts)
    return texts.rich("home-besides-line", **facts, name=one.name)


def _led(one: Outlook, lead: Lead, texts: Texts) -> list[Block]:
    """How ready all are, who may need help, and the way to the programme."""
    return [
        *paragraph(*ready(lead, texts)[:MEETINGS], unreachable(lead, texts)).blocks,
        *absences.for_facilitator(one.away, texts, today=one.today),
        *_at_risk(lead, texts),
        blocks.actions(
            _manage(one, texts),
            digest_button(one.programme.id, texts),
            circular_button(one.programme.id, texts),
        ),
    ]


def _at_risk(lead: Lead, texts: Texts) -> list[Block]:
    if not lead.at_risk:
        return paragraph(texts.rich("home-at-risk-none")).blocks
    more = len(lead.at_risk) - AT_RISK
    return [
        blocks.section(texts.rich("home-at-risk")),
        *(_risk(task, texts) for task in lead.at_risk[:AT_RISK]),
        *([blocks.context(texts.rich("home-at-risk-more", count=more))] if more > 0 else []),
    ]


def _risk(task: Task, texts: Texts) -> Block:
    one = task.owed
    about = texts.rich(
        "home-at-risk-late" if task.late else "home-at-risk-line",
        title=written(one.item.title, texts),
        owner=one.owner,
        due=texts.dates.day(one.due_on),
    )
    return blocks.section(blocks.joined(about, _who(task, texts)), accessory=desk_button(one, texts))


def _who(task: Task, texts: Texts) -> Mrkdwn:
    answers = task.owed.responsible
    if answers is None:
        return texts.rich("home-at-risk-nobody")
    key = "home-at-risk-name" if answers.reachable else "home-at-risk-unreachable"
    return texts.rich(key, name=answers.name)


def _manage(one: Outlook, texts: Texts) -> dict[str, Any]:
    return blocks.button(texts("next-manage"), PROGRAMME_MANAGE, one.programme.id)


def _works(what: Next) -> bool:
    """A politician's Home stays short: she finds the way to being away on what she is sent."""
    return any(one.lead or one.in_team for one in what.outlooks)


def _doors(what: Next, texts: Texts) -> list[Block]:
    """The ways on, for those who are in a programme."""
    if not what.outlooks:
        return []
    return [
        blocks.divider(),
        blocks.actions(
            list_button(texts),
            blocks.button(texts("next-reflect"), REFLECTION_NEW, primary=what.takes_part),
            blocks.button(texts("home-my-reflections"), REFLECTION_LIST),
            *([readings.door(texts), absences.door(texts)] if _works(what) else []),
            blocks.button(texts("home-export"), EXPORT),
        ),
    ]
