"""Tests: the list, one in each phase, the forms, and the check-ins in letters, asked and answered."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from programme.figures.written_values import Count
from programme.ground.notices import Kind
from programme.improvement.cases import Case, PlanPaper, Tests
from programme.improvement.check_ins import CheckIn
from programme.improvement.cycle_plans import LONGEST_LINE, LONGEST_TEXT, Plan
from programme.improvement.cycles import (
    LONGEST_LESSON,
    LONGEST_OBSERVATION,
    LONGEST_PREDICTION,
    LONGEST_SURPRISES,
    LONGEST_WHY,
    CarriedOut,
    Cycle,
    Decision,
    Matched,
    Observation,
    Phase,
)
from texts import Texts
from views.examples.improvement.improvements import AT_HOME, AT_MOST, HOSTILE, NEW, PER_AWAY, WRITTEN
from views.examples.improvement.measures import MANY, SHARES, SPLIT
from views.examples.messages.letters import letter, line
from views.examples.values import MARIA, NOW, PER, PROGRAMME, TODAY
from views.ground.blocks import Message
from views.improvement import (
    cycle_forms,
    cycle_window,
    cycles,
    decision_forms,
    improvement_window,
    improvements,
)

Modal = dict[str, Any]
Shown = Callable[[Texts], Modal]

LATER = NOW + timedelta(days=14)
PLAN = Plan(
    question="Kommer fler om de får ett sms dagen före?",
    what="sms dagen före",
    who="Receptionen",
    where="Mottagningen i Norrby",
    data_plan="Ett streck för varje besök",
    scale="En vecka, tio personer",
    starts_on=date(2027, 1, 19),
    ends_on=date(2027, 1, 29),
    weekday=2,
    responsible_id=MARIA.id,
)
PLANNED = Cycle(
    id="cycle1",
    improvement_id=NEW.id,
    improvement=NEW.title,
    programme_id=PROGRAMME.id,
    organisation_id="norrby",
    number=1,
    phase=Phase.PLAN,
    phase_since=NOW,
    made_at=NOW,
    made_by=MARIA,
    plan=PLAN,
    responsible=MARIA,
)
BARE = replace(PLANNED, plan=Plan(question="Vad händer om vi ringer?"), responsible=None)
PREDICTED = replace(
    PLANNED, prediction="Minst 7 av 10 kommer.", predicted_at=NOW - timedelta(hours=1), predicted_by=MARIA
)
LINES = (
    Observation("seen1", NOW + timedelta(days=3), MARIA, "5 av 8 kom, två hade fel nummer", Count(5, 8)),
    Observation("seen2", NOW + timedelta(days=5), PER),
    Observation("seen3", NOW + timedelta(days=7), PER, "7 av 9 kom", Count(7, 9)),
)
DOING = replace(PREDICTED, phase=Phase.DO, do_at=NOW, observations=LINES)
LATE = replace(DOING, predicted_at=LATER)
RESTING = replace(DOING, paused_at=LATER)
STUDYING = replace(DOING, phase=Phase.STUDY, study_at=LATER, carried_out=CarriedOut.PARTLY)
HALF = replace(STUDYING, matched=Matched.PARTLY, studied_by=PER)
STUDIED = replace(
    HALF,
    phase=Phase.ACT,
    act_at=LATER,
    learned="Numren behöver kontrolleras när tiden bokas.",
    surprises="Flera svarade och bad om en annan tid.",
    studied_at=LATER,
)
ADAPTED = replace(
    STUDIED,
    phase=Phase.CLOSED,
    closed_at=LATER,
    decision=Decision.ADAPT,
    decision_why="Med rätt nummer lär det bli fler.",
    decided_at=LATER,
    decided_by=PER,
)
ADOPTED = replace(ADAPTED, decision=Decision.ADOPT)
NEXT = replace(PLANNED, id="cycle2", number=2, previous_id="cycle1", plan=replace(PLAN, starts_on=None))
FULL = replace(
    ADAPTED,
    plan=replace(PLAN, question="å" * LONGEST_TEXT, data_plan="ö" * LONGEST_TEXT, what="ä" * LONGEST_LINE),
    prediction="\U0001f600" * LONGEST_PREDICTION,
    surprises="&" * LONGEST_SURPRISES,
    learned="<" * LONGEST_LESSON,
    decision_why="&" * LONGEST_WHY,
    observations=tuple(Observation(f"line{at}", NOW, PER, ">" * LONGEST_OBSERVATION) for at in range(30)),
)
HURT = replace(PREDICTED, plan=replace(PLAN, what=HOSTILE), prediction=HOSTILE, improvement=HOSTILE)
MEMORY = "{}"


def _case(cycle: Cycle, *chain: Cycle, may_work: bool = True) -> Case:
    there = chain or (cycle,)
    return Case(
        cycle, WRITTEN, there, MARIA, may_work, TODAY, MARIA.zone, team=(MARIA, PER), measures=(SHARES, SPLIT)
    )


def _window(cycle: Cycle, *chain: Cycle, may_work: bool = True) -> Shown:
    return lambda texts: cycle_window.window(_case(cycle, *chain, may_work=may_work), texts, memory=MEMORY)


def _list(*found: Cycle, page: int = 0, may_work: bool = True) -> Shown:
    tests = Tests(WRITTEN, tuple(reversed(found)), may_work)
    return lambda texts: cycles.listed(tests, texts, page=page, memory=MEMORY)


def _form(draw: Callable[..., Modal], cycle: Cycle, **facts: object) -> Shown:
    return lambda texts: draw(_case(cycle), texts, **facts, memory=MEMORY)


def _plan(draw: Callable[..., Modal], paper: PlanPaper) -> Shown:
    return lambda texts: draw(paper, texts, memory=MEMORY)


PAPER = PlanPaper("cycle1", WRITTEN, 1, Plan(responsible_id=MARIA.id), new=True, team=(MARIA, PER))
AGAIN = replace(PAPER, plan=FULL.plan, prediction=FULL.prediction, previous=1, number=2, new=False)


def _asked(kind: Kind, cycle: Cycle | None, **facts: Any) -> Callable[[Texts], Message]:
    return letter(MARIA, line(kind, CheckIn(MARIA.id, facts.pop("asked_at", LATER), cycle, **facts)))


CHAIN = (ADAPTED, NEXT)
LETTERS: dict[str, Callable[[Texts], Message]] = {
    "message-check-in-prediction": _asked(Kind.PREDICTION, PLANNED),
    "message-check-in-predicted": _asked(Kind.PREDICTION, PREDICTED),
    "message-check-in-predicted-by-colleague": _asked(
        Kind.PREDICTION, replace(PREDICTED, predicted_by=PER, phase=Phase.DO)
    ),
    "message-check-in-passed": _asked(Kind.PREDICTION, replace(PLANNED, predicted_at=NOW)),
    "message-check-in-observation": _asked(Kind.OBSERVATION, DOING, began_on=date(2027, 1, 19)),
    "message-check-in-observation-last": _asked(Kind.OBSERVATION, DOING, last=True),
    "message-check-in-seen": _asked(Kind.OBSERVATION, DOING, asked_at=NOW),
    "message-check-in-nothing-new": _asked(
        Kind.OBSERVATION, replace(DOING, observations=LINES[:2]), asked_at=NOW
    ),
    "message-check-in-over": _asked(Kind.OBSERVATION, STUDYING),
    "message-check-in-resting": _asked(Kind.OBSERVATION, RESTING),
    "message-check-in-study": _asked(Kind.STUDY, DOING),
    "message-check-in-study-ended": _asked(Kind.STUDY, replace(STUDYING, prediction="")),
    "message-check-in-study-unseen": _asked(Kind.STUDY, replace(PREDICTED, phase=Phase.DO)),
    "message-check-in-study-half": _asked(Kind.STUDY, HALF),
    "message-check-in-studied": _asked(Kind.STUDY, STUDIED),
    "message-check-in-decision": _asked(Kind.DECISION, STUDIED),
    "message-check-in-decided": _asked(Kind.DECISION, ADAPTED),
    "message-check-in-standstill": _asked(Kind.STANDSTILL, DOING),
    "message-check-in-moving": _asked(Kind.STANDSTILL, DOING, asked_at=NOW),
    "message-check-in-stuck": _asked(Kind.STANDSTILL, None, stuck=NEW),
    "message-check-in-stuck-too": letter(
        MARIA, *(line(Kind.STANDSTILL, CheckIn(MARIA.id, LATER, None, stuck=NEW)) for _ in range(2))
    ),
    "message-check-in-stand-in": _asked(Kind.OBSERVATION, DOING, absence=PER_AWAY, last=True),
    "message-check-in-stand-in-studied": _asked(Kind.STUDY, STUDIED, absence=PER_AWAY),
    "message-check-in-gone": _asked(Kind.STUDY, None),
    "message-check-in-hostile": _asked(Kind.STUDY, replace(HURT, phase=Phase.DO)),
    "message-check-in-full": _asked(Kind.STUDY, replace(FULL, phase=Phase.DO, matched=None, decision=None)),
}
MODALS: dict[str, Shown] = {
    "modal-cycle-list": _list(ADAPTED, NEXT, replace(BARE, id="cycle3", number=3)),
    "modal-cycle-list-empty": _list(),
    "modal-cycle-list-read": _list(ADAPTED, may_work=False),
    "modal-cycle-list-many": _list(
        *(replace(FULL, id=f"cycle{at}", number=at + 1) for at in range(30)), page=1
    ),
    "modal-cycle-planned": _window(PLANNED),
    "modal-cycle-bare": _window(BARE),
    "modal-cycle-predicted": _window(PREDICTED),
    "modal-cycle-doing": _window(DOING),
    "modal-cycle-late": _window(LATE),
    "modal-cycle-passed": _window(replace(DOING, prediction="")),
    "modal-cycle-resting": _window(RESTING),
    "modal-cycle-studying": _window(STUDYING),
    "modal-cycle-studied": _window(STUDIED),
    "modal-cycle-closed": _window(ADAPTED, *CHAIN),
    "modal-cycle-next": _window(NEXT, *CHAIN),
    "modal-cycle-read": _window(ADAPTED, *CHAIN, may_work=False),
    "modal-cycle-full": _window(FULL),
    "modal-cycle-hostile": _window(HURT),
    "modal-improvement-tested": lambda texts: improvement_window.screen(
        replace(AT_MOST, test=FULL), texts, memory=SCREEN
    ),
    "modal-improvement-testing": lambda texts: improvement_window.screen(
        replace(AT_HOME, test=DOING), texts, memory=SCREEN
    ),
    "modal-cycle-plan": _plan(cycle_forms.plan_form, PAPER),
    "modal-cycle-plan-adapted": _plan(cycle_forms.plan_form, AGAIN),
    "modal-cycle-plan-stands": _plan(cycle_forms.plan_form, replace(AGAIN, stands=True)),
    "modal-cycle-details": _plan(cycle_forms.details_form, AGAIN),
    "modal-cycle-prediction": _form(cycle_forms.prediction_form, PLANNED),
    "modal-cycle-prediction-late": _form(cycle_forms.prediction_form, DOING),
    "modal-cycle-observation": _form(cycle_forms.observation_form, DOING),
    "modal-cycle-study": _form(cycle_forms.study_form, STUDYING),
    "modal-cycle-study-again": _form(cycle_forms.study_form, FULL),
    **{f"modal-cycle-{way}": _form(decision_forms.decision_form, STUDIED, decision=way) for way in Decision},
    "modal-cycle-whose": _form(cycle_forms.whose_form, DOING),
    "modal-cycle-whose-alone": lambda texts: cycle_forms.whose_form(
        replace(_case(DOING), team=(MARIA,)), texts, memory=MEMORY
    ),
    "modal-cycle-both-stand": lambda texts: cycle_forms.both_stand(HOSTILE, texts),
    "modal-cycle-decided-again": lambda texts: decision_forms.decided(_case(ADOPTED), texts),
    "modal-cycle-decided-predict": lambda texts: decision_forms.decided(
        _case(replace(LATE, decision=Decision.ABANDON)), texts
    ),
    "modal-cycle-decided-plain": lambda texts: decision_forms.decided(
        _case(replace(ADAPTED, decision=Decision.ABANDON)), texts
    ),
    "modal-cycle-observation-many": lambda texts: cycle_forms.observation_form(
        replace(_case(DOING), measures=(MANY, SPLIT, SHARES)), texts, memory=MEMORY
    ),
}
SCREEN: improvements.ScreenMemory = improvements.ScreenMemory(improvement="improvement1", more=True)

EXAMPLES: dict[str, Callable[[Texts], Message | Modal]] = {**LETTERS, **MODALS}
