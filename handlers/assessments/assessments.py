"""Self-assessments: levels and comments are kept at each choice, two at once are asked about."""

from handlers.assessments.screens import filled, shown, touched
from handlers.ground import windows
from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from programme.assessments.assessments import Round
from programme.ground.refusals import Refusal
from storage.assessments import assessment_deeds, cases
from views.assessments import assessments as views
from views.assessments import moved, one_point, points
from views.preparations.preparation_buttons import ASSESS


async def screen(visit: Visit, memory: views.AssessmentMemory) -> Json:
    case = await visit.asks(cases.case, memory.id)
    return views.screen(case, visit.texts, memory.kept())


async def one_screen(visit: Visit, memory: one_point.OnePointMemory) -> Json:
    case = await visit.asks(cases.case, memory.id)
    return one_point.screen(case, memory.at, visit.texts, memory.kept())


async def question(visit: Visit, memory: views.QuestionMemory) -> Json:
    case = await visit.asks(cases.case, memory.id)
    return views.two_levels(case, case.round.mark(memory.point), visit.texts, memory.kept())


async def begin(visit: Visit) -> None:
    """From a letter, Home or the desk: the round is begun, if it is the first time."""
    place = visit.place()
    try:
        one = await visit.does(assessment_deeds.begin, visit.value)
    except Refusal:
        visit.again(place.quietly())
        raise
    memory = views.AssessmentMemory(id=one.id, place=place, under=windows.beneath(visit))
    await visit.opens(await screen(visit, memory))


async def kept(visit: Visit, point: str | None = None) -> Round | None:
    """All that stands on the screen she is in is kept; None where she is in another window."""
    if visit.view.get("callback_id") == views.WINDOW:
        memory: views.AssessmentMemory | one_point.OnePointMemory = visit.recalls(views.AssessmentMemory)
    elif visit.view.get("callback_id") == one_point.WINDOW:
        memory = visit.recalls(one_point.OnePointMemory)
    else:
        return None
    before, now = shown(visit.view), filled(visit.view)
    one = await visit.does(
        assessment_deeds.keep, memory.id, now, shown=before, touched=[point] if point else ()
    )
    if one.done:
        visit.again(memory.place.quietly())
    return one


async def choose(visit: Visit) -> None:
    """Her screen is not drawn again: what she is writing stays where it is."""
    point = touched(visit.action)
    one = await kept(visit, point)
    if one is not None and one.mark(point).rival is not None:
        memory = views.QuestionMemory(id=one.id, point=point)
        under = memory.model_copy(update={"under": windows.beneath(visit)})
        await visit.lays_over(await question(visit, under))


async def settle(visit: Visit) -> None:
    """One of two levels holds, wherever it was asked."""
    await kept(visit)
    round_id, point, level = visit.values(3)
    await visit.does(assessment_deeds.settle, round_id, point, _number(level))
    visit.later(windows.draw_here(visit))
    visit.beneath()


def _number(level: str) -> int:
    if not level.isdecimal():
        raise Refusal("thing-gone")
    return int(level)


async def save(visit: Visit) -> None:
    """When every point has a level, what moved takes the screen's place."""
    one = await kept(visit)
    assert one is not None
    visit.again(visit.recalls(views.AssessmentMemory).place.quietly())
    visit.beneath()
    if not one.complete:
        await visit.closes(instead=views.left(one, visit.texts))
        return
    case = await visit.asks(cases.case, one.id)
    await visit.closes(instead=moved.screen(case, visit.texts, moved.MovedMemory(id=one.id).kept()))


async def one_by_one(visit: Visit) -> None:
    await kept(visit)
    place = visit.recalls(views.AssessmentMemory).place
    memory = one_point.OnePointMemory(id=visit.value, place=place, under=windows.beneath(visit))
    await visit.opens(await one_screen(visit, memory))


async def turn(visit: Visit) -> None:
    await kept(visit)
    memory = visit.recalls(one_point.OnePointMemory).model_copy(update={"at": visit.number})
    await visit.redraws(await one_screen(visit, memory))


async def save_one(visit: Visit) -> None:
    await kept(visit)
    visit.beneath()


def register(door: Door) -> None:
    door.window(views.WINDOW, views.AssessmentMemory, screen)
    door.window(one_point.WINDOW, one_point.OnePointMemory, one_screen)
    door.window(views.QUESTION, views.QuestionMemory, question)
    door.taps(ASSESS, begin)
    door.taps(points.LEVEL, choose)
    door.taps(f"{points.HOLDS}-0", settle)
    door.taps(f"{points.HOLDS}-1", settle)
    door.taps(views.ONE_BY_ONE, one_by_one)
    door.taps(one_point.EARLIER, turn)
    door.taps(one_point.FURTHER, turn)
    door.submits(views.WINDOW, save)
    door.submits(one_point.WINDOW, save_one)
