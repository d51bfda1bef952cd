"""The decision about a test: adopt, adapt or abandon, and why."""

from programme.improvement.cases import Case
from programme.improvement.cycles import LONGEST_WHY, Decision
from programme.improvement.features import hint_for
from programme.improvement.headings import Heading
from texts import Texts, escaped
from views.ground import blocks, windows
from views.ground.forms import Form, names
from views.ground.windows import saved
from views.improvement.cycle_forms import View
from views.improvement.cycles import decision_name, named
from views.improvement.headings import write_button

DECISION_FORM = "cycle-decision-form"


class DecisionForm(Form):
    decision: Decision
    why: str = ""


DECISION = names(DecisionForm)


def decision_form(case: Case, texts: Texts, *, decision: Decision, memory: str) -> View:
    """Adopt, adapt or abandon, and a line of why."""
    cycle = case.cycle
    ways = [(each.value, decision_name(each, texts)) for each in Decision]
    said = blocks.joined(texts.rich("cycle-learned-said"), escaped(cycle.learned))
    learned = [blocks.section(said)] if cycle.learned else []
    chosen = blocks.radio(DECISION.decision, ways, chosen=decision)
    why = blocks.text_input(DECISION.why, initial=cycle.decision_why, lines=True, most=LONGEST_WHY)
    parts = [
        blocks.header(named(cycle, texts)),
        *learned,
        blocks.field_block(DECISION.decision, texts("cycle-decision-ask"), chosen),
        blocks.field_block(
            DECISION.why, texts("cycle-why"), why, hint=texts("cycle-why-hint"), optional=True
        ),
    ]
    return windows.form(DECISION_FORM, texts("cycle-decision-title"), parts, texts, memory=memory)


def decided(case: Case, texts: Texts) -> View:
    """It is decided, with at most one hint. What is adopted gets an owner, and may be carried on."""
    cycle = case.cycle
    decision = decision_name(cycle.decision, texts) if cycle.decision else ""
    said = texts.rich("cycle-decided-said", test=named(cycle, texts), decision=decision)
    hint = hint_for(cycle, place=case.place)
    tip = [texts.rich("cycle-hint", hint=hint.value)] if hint else []
    adopted = cycle.decision is Decision.ADOPT
    carry = [texts.rich("cycle-adopted-carry")] if adopted else []
    words = blocks.joined(said, *tip, *carry, by="\n\n")
    ways = (Heading.SECURE, Heading.SPREAD) if adopted else ()
    buttons = (write_button(heading, case.improvement, texts) for heading in ways)
    return saved(texts("cycle-saved-title"), words, texts, *buttons)
