"""Reflections: the form in its shapes, the thanks, and the lists."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from programme.ground.notices import Kind
from programme.people.visibility import MayRead
from programme.reflections.notices import Asked
from programme.reflections.reflections import LONGEST, Draft, Page, Paper, Reflection, page_of
from texts import Texts
from views.examples.messages.letters import letter, line
from views.examples.values import EVA, MARIA, MEETING, NOW, PROGRAMME, TEMPLATE
from views.reflections import reflections

Modal = dict[str, Any]
Shown = Callable[[Texts], Modal]

QUESTION = TEMPLATE.questions[1]
HOSTILE = "<!channel> <http://exempel.example|klicka> *&* \u202eabc =1+1"
DRAFT = Draft("reflection1", PROGRAMME.id, may_read=MayRead.ORGANISATION, step=TEMPLATE.steps[1].id)
NEW = Paper(DRAFT, PROGRAMME, (PROGRAMME,), "Norrby")
OTHER = replace(PROGRAMME, id="programme2", title="Andra rundan")
FULL = replace(DRAFT, text="å" * LONGEST, joint=True, may_read=MayRead.CLUSTER, changes=True)
ONE = Reflection(
    "reflection1",
    PROGRAMME.id,
    MARIA.id,
    "Vi ringde upp i stället för att skicka brev. Fyra av fem svarade.",
    MayRead.CLUSTER,
    NOW,
    organisation_id="norrby",
    cluster_id="cluster1",
    step=TEMPLATE.steps[1].id,
    question=QUESTION.id,
    author=MARIA.name,
    organisation="Norrby",
)
BY_EVA = replace(
    ONE,
    id="reflection2",
    author_id=EVA.id,
    author=EVA.name,
    organisation_id=None,
    organisation="",
    cluster_id=None,
    question=None,
    may_read=MayRead.PROGRAMME,
)
MANY = [
    replace(ONE, joint=True, edited_at=NOW + timedelta(days=2)),
    BY_EVA,
    replace(ONE, id="reflection3", text=HOSTILE, may_read=MayRead.ME, step=None, question=None),
    *(replace(ONE, id=f"long{at}", text="\U0001f600" * LONGEST) for at in range(9)),
]


def _form(paper: Paper) -> Shown:
    return lambda texts: reflections.form(paper, texts, memory='{"id": "reflection1"}')


def _thanks(level: MayRead) -> Shown:
    return lambda texts: reflections.thanks(replace(ONE, may_read=level), texts)


def _mine(page: Page) -> Shown:
    return lambda texts: reflections.mine(page, {PROGRAMME.id: PROGRAMME}, texts, zone=MARIA.zone)


def _reading(page: Page, step: str | None = None) -> Shown:
    return lambda texts: reflections.reading(page, PROGRAMME, texts, step=step, zone=MARIA.zone, memory="{}")


EXAMPLES = {
    "modal-reflection": _form(NEW),
    "modal-reflection-answer": _form(replace(NEW, question=QUESTION.text, programmes=())),
    "modal-reflection-in-committee": _form(
        replace(NEW, question=TEMPLATE.questions[0].text, in_committee=True, programmes=())
    ),
    "modal-reflection-programmes": _form(replace(NEW, programmes=(PROGRAMME, OTHER))),
    "modal-reflection-facilitator": _form(replace(NEW, organisation="")),
    "modal-reflection-change": _form(replace(NEW, draft=FULL, programmes=())),
    **{f"modal-reflection-thanks-{level}": _thanks(level) for level in MayRead},
    "modal-reflections-mine": _mine(page_of(MANY, 0)),
    "modal-reflections-mine-middle": _mine(page_of(MANY, 1)),
    "modal-reflections-mine-empty": _mine(page_of([], 0)),
    "modal-reflections-reading": _reading(page_of(MANY, 0)),
    "modal-reflections-reading-last": _reading(page_of(MANY, 2)),
    "modal-reflections-reading-empty": _reading(page_of([], 0), TEMPLATE.steps[1].id),
    "message-question-answered": letter(
        MARIA, line(Kind.QUESTION, Asked(QUESTION, meeting=MEETING, answered=True), QUESTION.id)
    ),
}
