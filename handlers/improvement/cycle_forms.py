"""Forms of tests: opened about one, kept, and what they were opened from drawn again."""

from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import forms, windows
from handlers.ground.house import House
from handlers.ground.places import place, show_again
from programme.improvement.cases import Case
from programme.improvement.cycles import CarriedOut, Decision, Seen
from programme.improvement.measures import Figures
from programme.people.acts import Act
from programme.people.people import Person
from storage.ground.columns import new_id
from storage.improvement import cycle_deeds, cycles
from texts import Texts
from views.ground.windows import kept, recalled
from views.improvement import cycle_forms, cycle_window
from views.improvement import cycles as views

Body = dict[str, Any]
Listener = Callable[..., Awaitable[None]]
Draw = Callable[..., dict[str, Any]]


def opens(form: Draw, **facts: object) -> Listener:
    """A button whose value is the test's id: it opens a form about it, over where the button stands."""

    async def opened(
        ack: AsyncAck,
        action: Body,
        body: Body,
        person: Person,
        texts: Texts,
        house: House,
        client: AsyncWebClient,
    ) -> None:
        case = await house.answer(cycles.case_to_work_on, Act(person, house.now()), action["value"])
        await windows.show(body, form(case, *facts.values(), texts, memory=_memory(body, case)), client)
        await ack()

    return opened


def _memory(body: Body, case: Case) -> str:
    """What the form is about and what its figures are of; and where it was opened, when over no window."""
    in_modal = (body.get("view") or {}).get("type") == "modal"
    return windows.memory(
        body,
        cycle=case.cycle.id,
        line=new_id(),
        measures=[[measure.id, *fields] for measure, fields in cycle_forms.figures_asked(case.measures)],
        place=None if in_modal else place(body, touched=case.cycle.id),
    )


async def open_new(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    paper = await house.answer(cycles.paper, Act(person, house.now()), action["value"])
    in_modal = (body.get("view") or {}).get("type") == "modal"
    memory = windows.memory(
        body,
        cycle=paper.cycle_id,
        improvement=paper.improvement.id,
        new=True,
        place=None if in_modal else place(body, touched=paper.improvement.id),
    )
    await windows.show(body, cycle_forms.plan_form(paper, texts, memory=memory), client)
    await ack()


def opens_plan(form: Draw) -> Listener:
    """A form of the plan of a test that is there."""

    async def opened(
        ack: AsyncAck,
        action: Body,
        body: Body,
        person: Person,
        texts: Texts,
        house: House,
        client: AsyncWebClient,
    ) -> None:
        paper = await house.answer(cycles.paper_again, Act(person, house.now()), action["value"])
        memory = windows.memory(body, cycle=paper.cycle_id, improvement=paper.improvement.id)
        await windows.show(body, form(paper, texts, memory=memory), client)
        await ack()

    return opened


async def keep_plan(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """A new test takes the place of the window beneath, where its own forms have room above it."""
    facts = recalled(view)
    new = bool(facts.get("new"))
    one = await house.transaction(
        cycle_deeds.plan,
        Act(person, house.now()),
        facts["cycle"],
        facts["improvement"],
        forms.read(view),
        shown={} if new else forms.as_opened(view),
        new=new,
    )
    if not new:
        await _done(ack, body, facts, person, texts, house, client)
        return
    if "place" in facts:
        house.afterwards(show_again(facts["place"], texts=texts, house=house, client=client))
    there = {"cycle": one.id, "under": (facts.get("under") or {}).get("under")}
    window = await windows.draw(cycle_window.WINDOW, there, person=person, texts=texts, house=house)
    if view.get("previous_view_id"):
        house.afterwards(client.views_update(view_id=view["previous_view_id"], view=window))
        await ack()
    else:
        await ack(response_action="update", view=window)


async def keep_prediction(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts, said = recalled(view), forms.read(view)["prediction"] or ""
    shown = forms.as_opened(view)["prediction"] or ""
    one = await house.transaction(
        cycle_deeds.predict, Act(person, house.now()), facts["cycle"], said, shown=shown
    )
    stands = cycle_forms.both_stand(one.prediction, texts) if one.prediction != said else None
    await _done(ack, body, facts, person, texts, house, client, instead=stands)


async def keep_observation(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """Each line stands beside the others'; today's values come along."""
    facts, filled = recalled(view), forms.read(view)
    seen = Seen(
        line_id=facts["line"],
        text=filled["seen"] or "",
        surprises=filled["surprises"] or "",
        surprises_shown=forms.as_opened(view)["surprises"] or "",
        carried_out=CarriedOut(filled["carried_out"]) if filled["carried_out"] else None,
        figures=tuple(
            Figures(measure_id, tuple(filled.get(field) for field in fields), tuple(fields))
            for measure_id, *fields in facts["measures"]
        ),
    )
    await house.transaction(cycle_deeds.observe, Act(person, house.now()), facts["cycle"], seen)
    await _done(ack, body, facts, person, texts, house, client)


async def keep_study(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts, filled, shown = recalled(view), forms.read(view), forms.as_opened(view)
    one = await house.transaction(
        cycle_deeds.study, Act(person, house.now()), facts["cycle"], filled, shown=shown
    )
    both = one.learned != (filled["learned"] or "")
    stands = cycle_forms.both_stand(one.learned, texts) if both else None
    await _done(ack, body, facts, person, texts, house, client, instead=stands)


async def keep_decision(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """What is adapted goes on at once in the next test's plan, carried over to be changed."""
    facts, filled = recalled(view), forms.read(view)
    decision, why = Decision(filled["decision"]), filled["why"] or ""
    await house.transaction(cycle_deeds.decide, Act(person, house.now()), facts["cycle"], decision, why)
    case = await house.answer(cycles.case, Act(person, house.now()), facts["cycle"])
    if case.cycle.decision is Decision.ADAPT and case.next is not None:
        paper = await house.answer(cycles.paper_again, Act(person, house.now()), case.next.id)
        memory = kept(**facts | {"cycle": case.next.id, "improvement": paper.improvement.id})
        instead = cycle_forms.plan_form(paper, texts, memory=memory)
    else:
        instead = cycle_forms.decided(case, texts)
    await _done(ack, body, facts, person, texts, house, client, instead=instead)


async def keep_taker(
    ack: AsyncAck, body: Body, view: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    facts, to = recalled(view), forms.read(view)["responsible_id"]
    await house.transaction(cycle_deeds.hand_over, Act(person, house.now()), facts["cycle"], to=to)
    await _done(ack, body, facts, person, texts, house, client)


async def _done(
    ack: AsyncAck,
    body: Body,
    facts: dict[str, Any],
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
    *,
    instead: Body | None = None,
) -> None:
    """Closes a form, or shows something in its place, and draws what it was opened from again."""
    if "place" in facts:
        house.afterwards(show_again(facts["place"], texts=texts, house=house, client=client))
    house.afterwards(windows.draw_beneath(body, person=person, texts=texts, house=house, client=client))
    if instead is None:
        await ack()
    else:
        await ack(response_action="update", view=instead)


def register(app: AsyncApp) -> None:
    app.action(views.CYCLE_NEW)(open_new)
    app.action(views.CYCLE_PLAN)(opens_plan(cycle_forms.plan_form))
    app.action(views.CYCLE_DETAILS)(opens_plan(cycle_forms.details_form))
    app.action(views.PREDICT)(opens(cycle_forms.prediction_form))
    app.action(views.OBSERVE)(opens(cycle_forms.observation_form))
    app.action(views.STUDY)(opens(cycle_forms.study_form))
    app.action(views.NOT_MINE)(opens(cycle_forms.whose_form))
    for decision, action in views.DECIDE.items():
        app.action(action)(opens(cycle_forms.decision_form, decision=decision))
    app.view(cycle_forms.PLAN_FORM)(keep_plan)
    app.view(cycle_forms.DETAILS_FORM)(keep_plan)
    app.view(cycle_forms.PREDICTION_FORM)(keep_prediction)
    app.view(cycle_forms.OBSERVATION_FORM)(keep_observation)
    app.view(cycle_forms.STUDY_FORM)(keep_study)
    app.view(cycle_forms.DECISION_FORM)(keep_decision)
    app.view(cycle_forms.WHOSE_FORM)(keep_taker)
