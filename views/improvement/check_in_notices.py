"""Check-ins in a letter: the question, its one-tap answers, and how it stands once somebody has answered."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from programme.ground.notices import Kind
from programme.improvement.check_ins import CheckIn
from programme.improvement.cycles import Cycle, Decision, Matched, Phase
from programme.improvement.notices import ON_TEST
from programme.messages.letters import Line
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block, Element
from views.ground.notices import Piece, Reader, Shown, drawn, with_buttons
from views.improvement.cycles import (
    MATCHED,
    NOT_MINE,
    NOTHING_NEW,
    OBSERVE,
    PASS,
    PAUSE,
    PREDICT,
    RESUME,
    STUDY,
    decide_button,
    decision_buttons,
    decision_name,
    named,
    new_button,
    open_button,
    undo_button,
)
from views.people import absences

QUOTED = 180
"""Characters of somebody's words told in a letter; a text holds a thousand, however they are escaped."""
EXPLAINED = (Kind.PREDICTION, Kind.OBSERVATION, Kind.STUDY, Kind.DECISION)
"""What is explained the first time somebody is asked."""
LINES = 3
"""Observations told in a letter, the latest."""


STUCK = "stuck"


def _check_ins(lines: Sequence[Line[CheckIn]], reader: Reader) -> Iterator[Piece]:
    """The first of its kind explains what is asked for and what counts as done; then a line is enough.

    So it is with what stands still: what to do about it is said once a letter.
    """
    explained = reader.explained
    for line in lines:
        whole = line.kind in EXPLAINED and line.kind not in reader.known and line.kind.value not in explained
        [piece] = _each([line], replace(reader, explained=explained))
        if whole and _settled(line.kind, line.about, reader.texts) is None and line.about.cycle is not None:
            yield _whole(piece, line.kind, reader.texts)
            explained |= {line.kind.value}
        else:
            yield piece
        explained |= {STUCK} if line.about.stuck is not None else frozenset()


def _whole(piece: Piece, kind: Kind, texts: Texts) -> Piece:
    words = blocks.joined(piece.words, texts.rich(f"check-in-explain-{kind.value}"))
    return replace(piece, words=words, blocks=[blocks.section(words), *piece.blocks[1:]])


def _drawn(line: Line[CheckIn], reader: Reader) -> tuple[Mrkdwn, list[Block]]:
    """The question with its answers, one tap each before any text; or what has become of it since."""
    about, texts = line.about, reader.texts
    settled = _settled(line.kind, about, texts)
    buttons = _ways_on(line.kind, about, texts) if settled else _answers(line.kind, about, texts)
    if about.absence is not None:  # whose it is stays as it is
        buttons = [one for one in buttons if one["action_id"] != NOT_MINE]
    words = settled or _asks(line.kind, about, reader)
    return words, with_buttons(words, buttons)


def _asks(kind: Kind, about: CheckIn, reader: Reader) -> Mrkdwn:
    texts = reader.texts
    if about.stuck is not None:
        key = "check-in-stuck-too" if STUCK in reader.explained else "check-in-stuck"
        return texts.rich(key, title=about.stuck.title)
    if about.cycle is None:
        return texts.rich("check-in-gone")
    match kind:
        case Kind.PREDICTION:
            return _prediction(about.cycle, reader)
        case Kind.OBSERVATION:
            return _observation(about.cycle, about, reader)
        case Kind.STUDY:
            return _study(about.cycle, reader)
        case Kind.DECISION:
            return texts.rich("check-in-decision", test=named(about.cycle, texts))
        case _:
            return texts.rich("check-in-standstill", test=named(about.cycle, texts))


def _prediction(cycle: Cycle, reader: Reader) -> Mrkdwn:
    texts, starts_on = reader.texts, cycle.plan.starts_on
    day = texts.dates.ahead(starts_on, reader.today) if starts_on else "–"
    return texts.rich("check-in-prediction", test=named(cycle, texts), day=day)


def _observation(cycle: Cycle, about: CheckIn, reader: Reader) -> Mrkdwn:
    texts, ends_on = reader.texts, cycle.plan.ends_on
    if about.last:
        day = texts.dates.ahead(ends_on, reader.today) if ends_on else "–"
        return texts.rich("check-in-observation-last", test=named(cycle, texts), day=day)
    began = texts.dates.weekday(about.began_on) if about.began_on else "–"
    return texts.rich("check-in-observation", test=named(cycle, texts), day=began)


def _study(cycle: Cycle, reader: Reader) -> Mrkdwn:
    texts = reader.texts
    if cycle.matched is not None:
        return texts.rich("check-in-study-half", test=named(cycle, texts), matched=cycle.matched.value)
    ends_on = cycle.plan.ends_on
    ended = "said" if cycle.phase is Phase.STUDY or ends_on is None else "dated"
    day = texts.dates.passed(ends_on, reader.today) if ends_on else ""
    return blocks.joined(
        texts.rich("check-in-study", test=named(cycle, texts), ended=ended, day=day),
        _thought(cycle, texts),
        _saw(cycle, texts),
        texts.rich("check-in-study-asks"),
    )


def _thought(cycle: Cycle, texts: Texts) -> Mrkdwn:
    if not cycle.prediction:
        return texts.rich("check-in-study-thought-nothing")
    return texts.rich("check-in-study-thought", prediction=_short(cycle.prediction))


def _saw(cycle: Cycle, texts: Texts) -> Mrkdwn:
    if not cycle.seen:
        return texts.rich("check-in-study-saw-nothing")
    lines = (texts.rich("check-in-seen-line", text=_short(one.text)) for one in cycle.seen[-LINES:])
    return blocks.joined(texts.rich("check-in-study-saw"), Mrkdwn(blocks.joined(*lines, by=", ") + "."))


def _settled(kind: Kind, about: CheckIn, texts: Texts) -> Mrkdwn | None:
    """What became of the question since it was asked; None while it stands as it did."""
    if about.stuck is not None:
        return None
    if about.cycle is None:
        return texts.rich("check-in-gone")
    return _over(about.cycle, texts) or _became(kind, about.cycle, about, texts)


def _over(cycle: Cycle, texts: Texts) -> Mrkdwn | None:
    """It rests, or has been decided upon: then nothing of it is asked."""
    test = named(cycle, texts)
    if cycle.decision is not None:
        decision = decision_name(cycle.decision, texts)
        return texts.rich("check-in-decided", test=test, decision=decision, why=_short(cycle.decision_why))
    return texts.rich("check-in-resting", test=test) if cycle.paused_at else None


def _became(kind: Kind, cycle: Cycle, about: CheckIn, texts: Texts) -> Mrkdwn | None:
    match kind:
        case Kind.PREDICTION:
            return _predicted(cycle, about, texts)
        case Kind.OBSERVATION:
            return _seen(cycle, about, texts)
        case Kind.STUDY:
            return _studied(cycle, texts)
        case Kind.STANDSTILL:
            return _moving(cycle, about, texts)
    return None


def _studied(cycle: Cycle, texts: Texts) -> Mrkdwn | None:
    if cycle.phase is not Phase.ACT:
        return None
    return texts.rich(
        "check-in-studied",
        test=named(cycle, texts),
        matched=cycle.matched.value if cycle.matched else "unsaid",
        learned=_short(cycle.learned),
    )


def _predicted(cycle: Cycle, about: CheckIn, texts: Texts) -> Mrkdwn | None:
    test = named(cycle, texts)
    if cycle.passed:
        return texts.rich("check-in-passed", test=test)
    if not cycle.prediction:
        return None
    said = {"test": test, "prediction": _short(cycle.prediction)}
    if cycle.predicted_by is None or cycle.predicted_by.id == about.reader_id:
        return texts.rich("check-in-predicted", **said)
    return texts.rich("check-in-predicted-by", **said, name=cycle.predicted_by.name)


def _seen(cycle: Cycle, about: CheckIn, texts: Texts) -> Mrkdwn | None:
    """The latest line since the question was asked, or that the time for lines is over."""
    if cycle.phase not in {Phase.PLAN, Phase.DO}:
        return _studied(cycle, texts) or texts.rich("check-in-over", test=named(cycle, texts))
    since = [one for one in cycle.observations if one.at >= about.asked_at]
    if not since:
        return None
    test, name = named(cycle, texts), since[-1].by.name
    if not since[-1].text:
        return texts.rich("check-in-nothing-new", test=test, name=name)
    return texts.rich("check-in-seen", test=test, text=_short(since[-1].text), name=name)


def _moving(cycle: Cycle, about: CheckIn, texts: Texts) -> Mrkdwn | None:
    last = max((one.at for one in cycle.observations), default=cycle.phase_since)
    moved = max(last, cycle.phase_since) > about.asked_at
    return texts.rich("check-in-gone-on", test=named(cycle, texts)) if moved else None


def _answers(kind: Kind, about: CheckIn, texts: Texts) -> list[Element]:
    if about.stuck is not None:
        return [new_button(about.stuck.id, texts, primary=True)]
    if about.cycle is None:
        return []
    cycle = about.cycle
    not_mine = blocks.button(texts("button-not-mine"), NOT_MINE, cycle.id)
    match kind:
        case Kind.PREDICTION:
            write = blocks.button(texts("cycle-predict"), PREDICT, cycle.id, primary=True)
            return [write, blocks.button(texts("cycle-pass"), PASS, cycle.id), not_mine]
        case Kind.OBSERVATION:
            return [*_observe(cycle, texts), not_mine]
        case Kind.STUDY:
            return [*_study_buttons(cycle, texts), not_mine]
        case Kind.DECISION:
            return [*decision_buttons(cycle, texts), open_button(cycle, texts, words="cycle-show")]
        case _:
            pause = blocks.button(texts("cycle-pause"), PAUSE, cycle.id)
            show = open_button(cycle, texts, words="cycle-show")
            return [show, pause, decide_button(cycle, Decision.ABANDON, texts), not_mine]


def _observe(cycle: Cycle, texts: Texts) -> list[Element]:
    return [
        blocks.button(texts("cycle-observe"), OBSERVE, cycle.id, primary=True),
        blocks.button(texts("cycle-nothing-new"), NOTHING_NEW, cycle.id),
        blocks.button(texts("cycle-pause"), PAUSE, cycle.id),
    ]


def _study_buttons(cycle: Cycle, texts: Texts) -> list[Element]:
    if cycle.matched is not None:
        return [
            blocks.button(texts("cycle-learn"), STUDY, cycle.id, primary=True),
            undo_button(cycle, texts),
        ]
    first = (
        [] if cycle.seen else [blocks.button(texts("cycle-observe-here"), OBSERVE, cycle.id, primary=True)]
    )
    taps = [
        blocks.button(texts("cycle-matched", how=matched.value), MATCHED[matched], cycle.id)
        for matched in Matched
    ]
    return [*first, *taps] if cycle.phase is not Phase.STUDY else taps


def _ways_on(kind: Kind, about: CheckIn, texts: Texts) -> list[Element]:
    """From what has been answered, on or back."""
    cycle = about.cycle
    if cycle is None:
        return []
    show = open_button(cycle, texts, words="cycle-show")
    if cycle.decision is not None:
        return [show, undo_button(cycle, texts)]
    if cycle.paused_at is not None:
        return [blocks.button(texts("cycle-resume"), RESUME, cycle.id)]
    if cycle.phase is Phase.ACT:
        return [*decision_buttons(cycle, texts), undo_button(cycle, texts)]
    match kind:
        case Kind.PREDICTION if cycle.phase is Phase.PLAN or not cycle.prediction:
            words = "button-change" if cycle.prediction else "cycle-predict"
            return [blocks.button(texts(words), PREDICT, cycle.id)]
        case Kind.OBSERVATION if cycle.phase is Phase.DO:
            return [blocks.button(texts("cycle-observe-here"), OBSERVE, cycle.id)]
        case Kind.OBSERVATION:
            return [blocks.button(texts("cycle-study"), STUDY, cycle.id, primary=True)]
    return [show]


def _short(text: str) -> str:
    return blocks.clip(" ".join(text.split()), QUOTED).rstrip(".")


def _why(line: Line[CheckIn], texts: Texts) -> Mrkdwn:
    return absences.why(line.about.absence, texts)


_each = drawn(_drawn, reason=_why)


SHOWN = (Shown(ON_TEST, _check_ins),)
