"""An improvement on one screen: where it stands, the next obvious thing, and all that is written about it."""

from programme.ground.calendar import local_day
from programme.improvement.dossiers import Dossier
from programme.improvement.findings import Finding
from programme.improvement.headings import Heading
from programme.improvement.ideas import Idea
from programme.improvement.improvements import Method, State, next_of
from programme.preparations.preparations import State as ActionState
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block, Element
from views.improvement import cycles
from views.improvement.actions import ACTION_PLAN, said_of
from views.improvement.findings import FINDING_NEW, FINDING_OPEN, finding_line
from views.improvement.headings import as_written, write_button, written_down
from views.improvement.ideas import IDEA_NEW, IDEA_OPEN, idea_said
from views.improvement.improvements import (
    FOLD,
    FORWARD,
    IMPROVEMENT_LIST,
    INVITE,
    LESS,
    LINK,
    MOVE,
    REMOVE,
    WINDOW,
    ScreenMemory,
    View,
    moved,
    open_button,
    state_name,
)
from views.improvement.measuring import measures

IDEAS = 8
FINDINGS = 5
DRIVERS = 5


def screen(what: Dossier, texts: Texts, *, memory: ScreenMemory) -> View:
    """One improvement, for those who work on it and, without the buttons, for those who may read.

    It opens with its next step and what is under way; all else is behind *More*.
    """
    obvious = _obvious(what, texts) if what.may_work else None
    parts = [
        blocks.header(what.improvement.title),
        blocks.context(_about(what, texts)),
        *_now(what, obvious, texts, more=memory.more),
        blocks.divider(),
        *(_everything(what, obvious, texts) if memory.more else _in_short(what, texts)),
    ]
    return blocks.modal(
        WINDOW, texts("improvement-list-title"), parts, close=texts("button-close"), memory=memory.kept()
    )


def _in_short(what: Dossier, texts: Texts) -> list[Block]:
    """To be read, with a button only for what is under way."""
    one = what.improvement
    every = blocks.button(texts("improvement-all"), IMPROVEMENT_LIST)
    read = [*_links(what, texts), *_ideas(what, texts), *_findings(what, texts)]
    return [
        *_test(what, texts),
        *_actions(what, texts),
        *as_written(what, texts),
        *({key: said for key, said in block.items() if key != "accessory"} for block in read),
        *_last_move(what, texts),
        *_guests(what, texts),
        blocks.actions(cycles.list_button(one.id, texts), measures.list_button(one.id, texts), every),
    ]


def _everything(what: Dossier, obvious: Element | None, texts: Texts) -> list[Block]:
    return [
        *written_down(what, texts, but=obvious),
        *_links(what, texts),
        *_ideas(what, texts),
        *_findings(what, texts),
        *_test(what, texts),
        *_actions(what, texts),
        *_last_move(what, texts),
        *_guests(what, texts),
        _ways_on(what, obvious, texts),
    ]


def _about(what: Dossier, texts: Texts) -> Mrkdwn:
    one = what.improvement
    who = (
        texts.rich("improvement-responsible", name=one.responsible.name)
        if one.responsible
        else texts.rich("improvement-nobody")
    )
    since = texts.rich(
        "improvement-about",
        track=texts("improvement-track-name", track=one.track.value),
        organisation=one.organisation,
        day=texts.dates.dated(local_day(one.state_since, what.reader.zone)),
    )
    shown = texts.rich("improvement-shown", level=one.may_read.value, organisation=one.organisation)
    return blocks.joined(blocks.joined(since, who, by=" · "), shown, by="\n")


def _now(what: Dossier, obvious: Element | None, texts: Texts, *, more: bool) -> list[Block]:
    """The state with what belongs to it, the next obvious thing, the way forward, and the way to all else."""
    state = what.improvement.state
    said = texts.rich("improvement-now", name=state_name(state, texts), state=state.value)
    words, value = ("improvement-less", LESS) if more else ("improvement-more", "")
    fold = blocks.button(texts(words), FOLD, value)
    ahead = _next(what, obvious, texts, more=more) if what.may_work else []
    return [blocks.section(said), blocks.actions(*ahead, fold)]


def _next(what: Dossier, obvious: Element | None, texts: Texts, *, more: bool) -> list[Element]:
    one, follows = what.improvement, next_of(what.improvement.state)
    found = [obvious] if obvious else []
    if follows:
        words = texts("improvement-forward", state=state_name(follows, texts))
        value = f"{one.id} {one.state} {follows}"
        found.append(blocks.button(words, FORWARD, value, primary=obvious is None))
    return [*found, *([blocks.button(texts("improvement-move"), MOVE, one.id)] if more else [])]


def _obvious(what: Dossier, texts: Texts) -> Element | None:
    """What its state asks for and nobody has done yet."""
    one = what.improvement
    match one.state:
        case State.CHOOSE if not one.aim:
            return write_button(Heading.AIM, one, texts, primary=True)
        case State.FACTS if not one.problem:
            return write_button(Heading.START, one, texts, primary=True)
        case State.CAUSES if not what.findings:
            return blocks.button(
                texts("finding-new"), FINDING_NEW, f"{one.id} {Method.FIVE_WHYS}", primary=True
            )
        case State.IDEAS if not what.ideas:
            return blocks.button(texts("idea-new"), IDEA_NEW, one.id, primary=True)
        case State.PLAN | State.TEST if what.test is None:
            return cycles.new_button(one.id, texts, primary=True)
        case State.SECURE if one.owner is None:
            return write_button(Heading.SECURE, one, texts, primary=True)
        case State.SPREAD if not one.spread_to:
            return write_button(Heading.SPREAD, one, texts, primary=True)
    return None


def _links(what: Dossier, texts: Texts) -> list[Block]:
    found = []
    if what.drives:
        said = texts.rich("improvement-drives", title=what.drives.title)
        found.append(blocks.section(said, accessory=open_button(what.drives, texts)))
    for one in what.driven_by[:DRIVERS]:
        said = texts.rich("improvement-driven-by", title=one.title, organisation=one.organisation)
        found.append(blocks.section(said, accessory=open_button(one, texts)))
    if what.driven_by[DRIVERS:]:
        hidden = len(what.driven_by) - DRIVERS
        found.append(blocks.context(texts.rich("improvement-driven-more", count=hidden)))
    return found


def _ideas(what: Dossier, texts: Texts) -> list[Block]:
    if not what.ideas:
        return []
    found = [blocks.section(texts.rich("idea-heading"))]
    found += [_idea(idea, what, texts) for idea in what.ideas[:IDEAS]]
    if what.ideas[IDEAS:]:
        found.append(blocks.context(texts.rich("idea-more", count=len(what.ideas) - IDEAS)))
    return found


def _idea(idea: Idea, what: Dossier, texts: Texts) -> Block:
    said = idea_said(idea, texts, at_home=what.improvement.organisation_id)
    return blocks.section(said, accessory=blocks.button(texts("improvement-open"), IDEA_OPEN, idea.id))


def _findings(what: Dossier, texts: Texts) -> list[Block]:
    if not what.findings:
        return []
    found = [blocks.section(texts.rich("finding-heading"))]
    found += [_finding(one, what, texts) for one in what.findings[:FINDINGS]]
    if what.findings[FINDINGS:]:
        found.append(blocks.context(texts.rich("finding-more", count=len(what.findings) - FINDINGS)))
    return found


def _finding(one: Finding, what: Dossier, texts: Texts) -> Block:
    opens = blocks.button(texts("finding-open"), FINDING_OPEN, one.id)
    return blocks.section(finding_line(one, texts, zone=what.reader.zone), accessory=opens)


def _test(what: Dossier, texts: Texts) -> list[Block]:
    """The latest, and where it stands."""
    if what.test is None:
        return []
    about = " · ".join([cycles.standing(what.test, texts), *cycles.dates(what.test, texts)])
    said = texts.rich("improvement-test", test=cycles.named(what.test, texts), about=about)
    return [blocks.section(said, accessory=cycles.open_button(what.test, texts))]


def _actions(what: Dossier, texts: Texts) -> list[Block]:
    if not what.actions:
        return []
    still_open = [one for one in what.actions if one.state is ActionState.OPEN]
    facts = {"what": "", "who": "", "due": ""}
    if still_open:
        nearest = still_open[0]
        who = nearest.responsible.name if nearest.responsible else texts("action-nobody")
        facts = {
            "what": said_of(nearest, texts),
            "who": who,
            "due": texts.dates.ahead(nearest.due_on, what.today),
        }
    said = texts.rich("action-summary", open=len(still_open), **facts)
    plan = blocks.button(texts("action-plan"), ACTION_PLAN, what.improvement.id) if what.may_work else None
    return [blocks.section(blocks.joined(texts.rich("action-heading"), said, by="\n"), accessory=plan)]


def _last_move(what: Dossier, texts: Texts) -> list[Block]:
    return [blocks.context(moved(what.moves[0], texts, zone=what.reader.zone))] if what.moves else []


def _guests(what: Dossier, texts: Texts) -> list[Block]:
    if not what.invited:
        return []
    names = ", ".join(person.name for person in what.invited)
    return [blocks.context(texts.rich("improvement-invited", names=names))]


def _ways_on(what: Dossier, obvious: Element | None, texts: Texts) -> Block:
    one = what.improvement
    every = blocks.button(texts("improvement-all"), IMPROVEMENT_LIST)
    tests, counted = cycles.list_button(one.id, texts), measures.list_button(one.id, texts)
    if not what.may_work:
        return blocks.actions(tests, counted, every)
    sure = blocks.confirmation(
        texts("improvement-remove-title"),
        texts("improvement-remove-sure"),
        texts("button-remove"),
        texts("button-cancel"),
    )
    buttons = [
        tests,
        counted,
        blocks.button(texts("idea-new"), IDEA_NEW, one.id),
        blocks.button(texts("finding-new"), FINDING_NEW, f"{one.id} {Method.FIVE_WHYS}"),
        *([] if what.actions else [blocks.button(texts("action-plan"), ACTION_PLAN, one.id)]),
        write_button(Heading.BASICS, one, texts),
        blocks.button(texts("improvement-link"), LINK, one.id),
        blocks.button(texts("improvement-invite"), INVITE, one.id),
        blocks.button(texts("improvement-remove"), REMOVE, one.id, confirm=sure),
        every,
    ]
    above = obvious["action_id"] if obvious else ""
    return blocks.actions(*(button for button in buttons if button["action_id"] != above))
