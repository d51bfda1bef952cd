"""Home: what waits for somebody, then each programme, in sections within Slack's hundred blocks."""

from collections.abc import Sequence
from typing import Any

from pydantic import TypeAdapter, ValidationError

from programme.ground.calendar import local_day
from programme.meetings.stages import Path
from programme.reflections.reflections import Reflection
from programme.screens.homes import At, Home
from programme.screens.next import Besides, Lead, Next, Outlook
from programme.screens.standings import Standing
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block, Element
from views.ground.wording import first_name, written
from views.improvement import action_notices, cycles
from views.improvement.improvements import list_button
from views.meetings import meeting_pages, stages
from views.messages.circulars import circular_button
from views.messages.digests import digest_button
from views.people import absences
from views.preparations import readings
from views.programmes import starters
from views.programmes.programmes import PROGRAMME_MANAGE
from views.reflections.reflections import REFLECTION_LIST, REFLECTION_NEW
from views.screens import boards, own_data, standings
from views.screens.exports import EXPORT
from views.screens.next import (
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

EARLIER = "home-earlier"
FURTHER = "home-further"
BOARD = "home-board"

A_PAGE = 6
"""Things to do shown at once, two blocks each."""
IN_BRIEF = 8
"""Programmes in a line each, after those shown whole."""
BESIDES = 10
MEETINGS = 4
"""Meetings whose readiness is told: what lies further ahead moves nobody yet."""
OF_IMPROVEMENTS = 3
"""Actions, and tests, shown; the rest are a tap away."""
MEMORY = TypeAdapter(At)
"""What the tab remembers (private_metadata): where somebody is in it."""
QUOTED = 150
"""Characters of each of her own reflections."""


def home(what: Home, texts: Texts) -> dict[str, Any]:
    """The whole tab, with where she is in it as its memory."""
    at = max(0, min(what.at.page, (len(what.next.tasks) - 1) // A_PAGE))
    made = [
        blocks.section(texts.rich("home-greeting", name=first_name(what.next.person))),
        *settled(what.next, texts).blocks,
        *absences.at_home(what.next.absence, what.next.stands_in, texts, today=what.next.today),
        *_yours(what, texts, at),
        *_programmes(what, texts),
        *_written(what, texts),
        *_doors(what, texts),
    ]
    return blocks.home(one_obvious(made)) | {"private_metadata": MEMORY.dump_json(_where(what, at)).decode()}


def _where(what: Home, page: int) -> At:
    return At(page, what.board.asked if what.board else what.at.board)


def at_home(kept: str) -> At:
    """Where somebody is, from what Home remembers; the beginning where that is nothing, or not that."""
    try:
        return MEMORY.validate_json(kept) if kept else At()
    except ValidationError:
        return At()


def plain(texts: Texts, interaction: str) -> dict[str, Any]:
    """What is shown when the tab cannot be built."""
    return blocks.home([blocks.section(texts.rich("home-plain", interaction=interaction))])


def _yours(what: Home, texts: Texts, page: int) -> list[Block]:
    """What she answers for, a programme at a time, the nearest first; then her share of improvement work."""
    if not what.next.outlooks:
        return no_programme(texts, may_start=what.next.may_start).blocks
    if what.is_calm:
        return said("next-nothing", texts).blocks if what.next.takes_part else []
    hers = [
        *_tasks(what.next, texts, page),
        *_pages(page, len(what.next.tasks), texts),
        *_improving(what, texts),
    ]
    return [blocks.section(texts.rich("home-yours")), *hers] if hers else []


def _tasks(what: Next, texts: Texts, page: int) -> list[Block]:
    made: list[Block] = []
    before: Outlook | None = None
    for outlook, task in what.tasks[page * A_PAGE : (page + 1) * A_PAGE]:
        if outlook is not before and len(what.outlooks) > 1:
            made.append(_name(outlook, texts))
        made += in_full(task, texts, today=outlook.today).blocks
        before = outlook
    return made


def _improving(what: Home, texts: Texts) -> list[Block]:
    """Actions with their buttons, tests with the way in."""
    made = [block for one in what.actions[:OF_IMPROVEMENTS] for block in action_notices.on_home(one, texts)]
    made += [cycles.on_home(one, texts) for one in what.tests[:OF_IMPROVEMENTS]]
    more = len(what.actions[OF_IMPROVEMENTS:]) + len(what.tests[OF_IMPROVEMENTS:])
    return [*made, *([blocks.context(texts.rich("home-improving-more", count=more))] if more else [])]


def _pages(page: int, tasks: int, texts: Texts) -> list[Block]:
    turns = []
    if page:
        turns.append(blocks.button(texts("home-earlier"), EARLIER, str(page - 1)))
    if (page + 1) * A_PAGE < tasks:
        turns.append(blocks.button(texts("home-further"), FURTHER, str(page + 1)))
    return [blocks.actions(*turns)] if turns else []


def _programmes(what: Home, texts: Texts) -> list[Block]:
    made = [block for one in what.in_full for block in _programme(one, what, texts)]
    made += [_in_brief(one, texts) for one in what.in_brief[:IN_BRIEF]]
    if what.in_brief[IN_BRIEF:]:
        count = len(what.in_brief) - IN_BRIEF
        made.append(blocks.section(texts.rich("home-more-programmes", count=count)))
    return made


def _programme(one: Outlook, what: Home, texts: Texts) -> list[Block]:
    return [
        blocks.divider(),
        _name(one, texts),
        *meeting(one.meeting, texts).blocks,
        *meeting_pages.on_home(one.meeting, texts),
        *[block for each in _here(what.standings, one) for block in standings.on_home(each, texts)],
        *(_besides(one.besides, texts) if one.works_in else []),
        *[block for path in _paths(what.paths, one) for block in _stage(path, what, texts)],
        *_where_we_stand(one, texts),
        *(_led(one, one.lead, what, texts) if one.lead else []),
    ]


def _here(standing: Sequence[Standing], one: Outlook) -> list[Standing]:
    return [each for each in standing if each.path.stages[0].programme.id == one.programme.id]


def _paths(paths: Sequence[Path], one: Outlook) -> list[Path]:
    return [path for path in paths if path.stages[0].programme.id == one.programme.id]


def _stage(path: Path, what: Home, texts: Texts) -> list[Block]:
    """In the first programme there is room to tick in; in the others it is a tap away."""
    if path is what.paths[0]:
        return stages.on_home(path, texts)
    return [blocks.actions(stages.steps_button(path, texts))]


def _where_we_stand(one: Outlook, texts: Texts) -> list[Block]:
    """A tap away: for a politician, who is shown nothing unasked, and for who leads a team she works in."""
    both = [each for each in one.leads_in if each in one.works_in]
    asked = both if one.in_team else one.sits_in
    return [blocks.actions(standings.button(asked[0], texts))] if asked else []


def _in_brief(one: Outlook, texts: Texts) -> Block:
    words = blocks.joined(texts.rich("next-programme", programme=one.programme.title), _nearest(one, texts))
    return blocks.section(words, accessory=_way_in(one, texts) if one.lead else None)


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
    facts = {"title": written(one.title, texts), "meeting": written(one.meeting.short, texts)}
    if not one.name:
        return texts.rich("home-besides-nobody", **facts)
    return texts.rich("home-besides-line", **facts, name=one.name)


def _led(one: Outlook, lead: Lead, what: Home, texts: Texts) -> list[Block]:
    """How ready all are, the ways to the programme, and its board, or the way to it."""
    opened = what.board is not None and what.board.programme.id == one.programme.id
    return [
        *paragraph(*ready(lead, texts)[:MEETINGS], unreachable(lead, texts)).blocks,
        *absences.for_facilitator(one.away, texts, today=one.today),
        blocks.actions(
            *([] if opened else [_way_in(one, texts)]),
            _manage(one, texts),
            digest_button(one.programme.id, texts),
            circular_button(one.programme.id, texts),
        ),
        *(boards.on_home(what.board, texts) if what.board and opened else []),
    ]


def _manage(one: Outlook, texts: Texts) -> Element:
    return blocks.button(texts("next-manage"), PROGRAMME_MANAGE, one.programme.id)


def _way_in(one: Outlook, texts: Texts) -> Element:
    """To the board of another programme she facilitates."""
    return blocks.button(texts("home-board"), BOARD, one.programme.id)


def _written(what: Home, texts: Texts) -> list[Block]:
    """The latest of what she has written herself."""
    if not what.written:
        return []
    lines = (_own_words(one, what.next, texts) for one in what.written)
    return [blocks.divider(), blocks.context(texts.rich("home-written")), *lines]


def _own_words(one: Reflection, what: Next, texts: Texts) -> Block:
    day = texts.dates.dated(local_day(one.written_at, what.person.zone))
    return blocks.context(texts.rich("home-own-words", day=day, text=blocks.clip(one.text, QUOTED)))


def _works(what: Next) -> bool:
    """A politician's Home stays short: she finds the way to being away on what she is sent."""
    return any(one.lead or one.in_team for one in what.outlooks)


def _doors(what: Home, texts: Texts) -> list[Block]:
    """The ways on; who is in no programme keeps those to her own words and to what is kept of her."""
    own = [blocks.button(texts("home-my-reflections"), REFLECTION_LIST)] if what.written else []
    if what.next.outlooks:
        made = _in_programmes(what.next, texts)
    else:
        files = [*own, blocks.button(texts("home-export"), EXPORT)] if own else []
        made = [blocks.actions(*files, own_data.menu(texts))]
    if what.next.person.admin:
        made.append(blocks.actions(starters.door(texts)))
    return [blocks.divider(), *made]


def _in_programmes(what: Next, texts: Texts) -> list[Block]:
    return [
        blocks.actions(
            list_button(texts),
            blocks.button(texts("next-reflect"), REFLECTION_NEW, primary=what.takes_part),
            blocks.button(texts("home-my-reflections"), REFLECTION_LIST),
            *([readings.door(texts), absences.door(texts)] if _works(what) else []),
            blocks.button(texts("home-export"), EXPORT),
            own_data.menu(texts),
        ),
    ]
