"""Home: what waits for somebody, then each programme, in sections within Slack's hundred blocks."""

from collections.abc import Sequence
from typing import Any

from pydantic import TypeAdapter, ValidationError

from programme.ground.calendar import local_day
from programme.meetings.stages import Path
from programme.reflections.reflections import Reflection
from programme.screens.homes import At, Home, Waiting
from programme.screens.next import Lead, Next, Outlook
from programme.screens.standings import Standing
from texts import Mrkdwn, Texts
from views.assessments import shelves as assessments
from views.ground import blocks
from views.ground.blocks import Block, Element
from views.ground.folding import folded
from views.ground.wording import first_name
from views.improvement.improvements import list_button
from views.meetings import meeting_pages, stages
from views.messages.circulars import circular_button
from views.messages.digests import digest_button
from views.people import absences
from views.preparations import readings
from views.programmes import starters, trials
from views.programmes.programmes import PROGRAMME_MANAGE, PROGRAMME_NEW
from views.reflections.reflections import REFLECTION_LIST, REFLECTION_NEW
from views.reports import shelves as reports
from views.screens import ahead, boards, own_data, stand_in_notices, standings, things
from views.screens.exports import EXPORT
from views.screens.next import (
    meeting,
    no_programme,
    one_obvious,
    paragraph,
    ready,
    said,
    settled,
    unreachable,
)
from views.screens.sizes import WIDEST, Size, fitting

BOARD = "home-board"

MEETINGS = 4
"""Meetings whose readiness is told: what lies further ahead moves nobody yet."""
MEMORY = TypeAdapter(At)
"""What the tab remembers (private_metadata): where somebody is in it."""
QUOTED = 150
"""Characters of each of her own reflections."""


def home(what: Home, texts: Texts) -> dict[str, Any]:
    """The whole tab, with where she is in it as its memory."""
    leads = any(one.lead for one in what.next.outlooks)
    made = _drawn(what, texts, WIDEST) if leads else fitting(lambda size: _drawn(what, texts, size))
    return blocks.home(one_obvious(made)) | {"private_metadata": MEMORY.dump_json(_where(what)).decode()}


def _drawn(what: Home, texts: Texts, size: Size) -> list[Block]:
    return [
        blocks.section(texts.rich("home-greeting", name=first_name(what.next.person))),
        *settled(what.next, texts).blocks,
        *absences.at_home(what.next.absence, texts, today=what.next.today),
        *stand_in_notices.on_home(what.next.stands_in, what.covered, texts, size, today=what.next.today),
        *_yours(what, texts, size),
        *_programmes(what, texts, size),
        *_written(what, texts, size),
        *_doors(what, texts),
    ]


def _where(what: Home) -> At:
    return At(what.board.asked if what.board else what.at.board)


def at_home(kept: str) -> At:
    """Where somebody is, from what Home remembers; the beginning where that is nothing, or not that."""
    try:
        return MEMORY.validate_json(kept) if kept else At()
    except ValidationError:
        return At()


def plain(texts: Texts, interaction: str) -> dict[str, Any]:
    """What is shown when the tab cannot be built."""
    return blocks.home([blocks.section(texts.rich("home-plain", interaction=interaction))])


def _yours(what: Home, texts: Texts, size: Size) -> list[Block]:
    """What she answers for, the nearest whole and the next in a line each; the rest is a tap away."""
    if not what.next.outlooks:
        return no_programme(what.next, texts).blocks
    if what.is_calm:
        nothing = said("next-nothing", texts).blocks if what.next.takes_part else []
        return [*nothing, *([blocks.actions(ahead.door(texts))] if _has_more(what) else [])]
    waiting = what.waiting
    deciding = standings.decisions(what.standings[: size.whole]) if size.leading else 0
    room = what.near(waiting, at_most=size.near - deciding)
    several = len(what.next.outlooks) > 1
    hers = [
        *things.whole(waiting[:room], texts, today=what.next.today, several=several),
        *_then(waiting[room:], what, texts, size),
    ]
    heading = [blocks.section(texts.rich("home-yours"))] if waiting else []
    return [*heading, *hers]


def _then(waiting: Sequence[Waiting], what: Home, texts: Texts, size: Size) -> list[Block]:
    """The next few, how many more there are, and the way to all that lies ahead."""
    lines = [things.brief(one, texts, today=what.next.today) for one in waiting[: size.then]]
    if waiting[size.then :]:
        lines.append(texts.rich("home-things-more", count=len(waiting) - size.then))
    bullets = blocks.joined(*(texts.rich("home-then"), *lines), by="\n") if lines else Mrkdwn("")
    door = [blocks.actions(ahead.door(texts))] if waiting or _has_more(what) else []
    return [*([blocks.section(bullets)] if bullets else []), *door]


def _has_more(what: Home) -> bool:
    """Whether others in her teams have something ahead of them."""
    return any(one.besides for one in what.next.outlooks)


def _programmes(what: Home, texts: Texts, size: Size) -> list[Block]:
    whole, brief = what.in_full[: size.whole], (*what.in_full[size.whole :], *what.in_brief)
    made = [block for one in whole for block in _programme(one, what, texts, size)]
    made += [_in_brief(one, texts) for one in brief[: size.brief]]
    if brief[size.brief :]:
        count = len(brief) - size.brief
        made.append(blocks.section(texts.rich("home-more-programmes", count=count)))
    return made


def _programme(one: Outlook, what: Home, texts: Texts, size: Size) -> list[Block]:
    standing = _here(what.standings, one) if size.leading else []
    return [
        blocks.divider(),
        _name(one, texts),
        *meeting(one.meeting, texts, today=one.today).blocks,
        *meeting_pages.on_home(one.meeting, texts),
        *[block for each in standing for block in standings.on_home(each, texts)],
        *[block for path in _paths(what.paths, one) for block in _stage(path, what, texts)],
        *_where_we_stand(one, texts),
        *(_led(one, one.lead, what, texts) if one.lead else []),
        *trials.marked(one.programme, texts).blocks,
    ]


def _here(standing: Sequence[Standing], one: Outlook) -> list[Standing]:
    return [each for each in standing if each.path.stages[0].programme.id == one.programme.id]


def _paths(paths: Sequence[Path], one: Outlook) -> list[Path]:
    return [path for path in paths if path.stages[0].programme.id == one.programme.id]


def _stage(path: Path, what: Home, texts: Texts) -> list[Block]:
    """Where nothing waits there is room to tick in the first programme; else it is a tap away."""
    if path is not what.paths[0]:
        return [blocks.actions(stages.steps_button(path, texts))]
    return stages.on_home(path, texts) if what.is_calm else stages.in_brief(path, texts)


def _where_we_stand(one: Outlook, texts: Texts) -> list[Block]:
    """A tap away: for a politician, who is shown nothing unasked, and for who leads a team she works in."""
    both = [each for each in one.leads_in if each in one.works_in]
    asked = both if one.in_team else one.sits_in
    return [blocks.actions(standings.button(asked[0], texts))] if asked else []


def _in_brief(one: Outlook, texts: Texts) -> Block:
    words = blocks.joined(texts.rich("next-programme", programme=one.programme.title), _nearest(one, texts))
    return blocks.section(words, accessory=_way_in(one, texts) if one.lead else None)


def _nearest(one: Outlook, texts: Texts) -> Mrkdwn:
    if one.lead:
        return ready(one.lead, texts, today=one.today)[0]
    return meeting(one.meeting, texts, today=one.today).text


def _name(one: Outlook, texts: Texts) -> Block:
    return blocks.section(texts.rich("next-programme", programme=one.programme.title))


def _led(one: Outlook, lead: Lead, what: Home, texts: Texts) -> list[Block]:
    """How ready all are, the ways to the programme, and its board, or the way to it."""
    opened = what.board is not None and what.board.programme.id == one.programme.id
    return [
        *paragraph(*ready(lead, texts, today=one.today)[:MEETINGS], unreachable(lead, texts)).blocks,
        *absences.for_facilitator(one.away, texts, today=one.today),
        blocks.actions(
            *([] if opened else [_way_in(one, texts)]),
            _manage(one, texts),
            digest_button(one.programme.id, texts),
            circular_button(one.programme.id, texts),
            blocks.button(texts("home-export"), EXPORT),
        ),
        *(boards.on_home(what.board, texts) if what.board and opened else []),
    ]


def _manage(one: Outlook, texts: Texts) -> Element:
    return blocks.button(texts("next-manage"), PROGRAMME_MANAGE, one.programme.id)


def _way_in(one: Outlook, texts: Texts) -> Element:
    """To the board of another programme she facilitates."""
    return blocks.button(texts("home-board"), BOARD, one.programme.id)


def _written(what: Home, texts: Texts, size: Size) -> list[Block]:
    """The latest of what she has written herself."""
    if not what.written or not size.written:
        return []
    shown = what.written if what.is_calm else what.written[:1]
    lines = (_own_words(one, what.next, texts) for one in shown)
    return [blocks.divider(), blocks.context(texts.rich("home-written")), *lines]


def _own_words(one: Reflection, what: Next, texts: Texts) -> Block:
    day = texts.dates.dated(local_day(one.written_at, what.person.zone))
    return blocks.context(texts.rich("home-own-words", day=day, text=blocks.clip(one.text, QUOTED)))


def _doors(what: Home, texts: Texts) -> list[Block]:
    """The ways on; who is in no programme keeps those to her own words and to what is kept of her."""
    if what.next.outlooks:
        made = _in_programmes(what, texts)
    else:
        words = ("home-my-reflections", REFLECTION_LIST), ("home-export", EXPORT)
        own = [blocks.button(texts(key), action) for key, action in words] if what.written else []
        made = [blocks.actions(*own, own_data.menu_alone(texts))]
    if what.next.person.admin:
        made.append(blocks.actions(starters.door(texts)))
    return [blocks.divider(), *made]


def _in_programmes(what: Home, texts: Texts) -> list[Block]:
    """Two buttons, each with its kin behind three dots; another programme is there while one goes on."""
    paths = (*what.paths, *(one.path for one in what.standings))
    steps = [stages.steps_button(path, texts) for path in paths[:1]]
    work = [list_button(texts), *steps, assessments.door(texts), readings.door(texts), reports.door(texts)]
    reflect = blocks.button(texts("next-reflect"), REFLECTION_NEW, primary=what.next.takes_part)
    start = [blocks.button(texts("next-start-programme"), PROGRAMME_NEW)] if what.may_start else []
    aside, apart = ([], start) if what.next.is_between else (start, [])
    return [
        blocks.actions(*folded([*work, *aside])),
        blocks.actions(reflect, *apart, own_data.menu(texts)),
    ]
