"""Improvement work told: an extract's improvements, ideas, tests and actions as they stand in a file."""

from collections.abc import Iterable

from exports import improvement_data as data
from programme.ground.calendar import local_day
from programme.improvement.actions import Action
from programme.improvement.cycles import Cycle, Observation
from programme.improvement.dossiers import Move
from programme.improvement.features import predicted
from programme.improvement.findings import Finding
from programme.improvement.ideas import TakenUp
from programme.people.people import Person
from programme.screens.exports import Extract, Improved, Tested


def improvements(extract: Extract) -> tuple[data.Improvement, ...]:
    ideas: dict[str, list[str]] = {}
    for taken in extract.ideas:
        for one in taken.by:
            ideas.setdefault(one.id, []).append(taken.idea.id)
    today = extract.programme.today(extract.taken_at)
    zone = extract.programme.zone
    return tuple(
        _improvement(
            one,
            ideas.get(one.improvement.id, ()),
            (today - local_day(one.improvement.state_since, zone)).days,
        )
        for one in extract.improvements
    )


def _improvement(improved: Improved, ideas: Iterable[str], days: int) -> data.Improvement:
    one = improved.improvement
    return data.Improvement(
        id=one.id,
        organisation=one.organisation_id,
        cluster=one.cluster_id,
        title=one.title,
        track=one.track,
        state=one.state,
        state_since=one.state_since,
        days_in_state=days,
        stuck=improved.stuck,
        may_read=one.may_read,
        responsible=id_of(one.responsible),
        responsible_name=name_of(one.responsible),
        made_at=one.made_at,
        made_by=one.made_by.id,
        made_by_name=one.made_by.name,
        invited=improved.invited,
        starts_from=one.starts_from,
        problem=one.problem,
        equality_as=one.equality_as,
        checklist_points=one.checklist_points,
        aim=one.aim,
        for_whom=one.for_whom,
        how_much=one.how_much,
        by_when=one.by_when,
        field_of_operation=one.field_of_operation,
        service=one.service,
        conditions=one.conditions,
        link=one.link,
        report_at=one.report_at,
        chain=data.Chain(**{box.value: text for box, text in one.chain}),
        drives=improved.drives_id,
        ideas=tuple(ideas),
        findings=tuple(map(_finding, improved.findings)),
        secure_owner=one.secure_owner,
        secure_where=one.secure_where,
        secure_look_on=one.secure_look_on,
        spread_to=one.spread_to,
        moves=tuple(map(_move, improved.moves)),
    )


def _finding(one: Finding) -> data.Finding:
    return data.Finding(
        id=one.id,
        method=one.method,
        lines=one.lines,
        link=one.link,
        file_id=one.file_id,
        file_name=one.file_name,
        at=one.at,
        by=one.by.id,
        by_name=one.by.name,
    )


def _move(one: Move) -> data.Move:
    return data.Move(
        from_state=one.from_,
        to_state=one.to,
        because=one.because,
        reason=one.reason,
        at=one.at,
        by=one.by.id,
        by_name=one.by.name,
    )


def idea(taken: TakenUp) -> data.Idea:
    return data.Idea(
        id=taken.idea.id,
        organisation=taken.idea.organisation_id,
        text=taken.idea.text,
        at=taken.idea.at,
        taken_up_by=tuple(one.id for one in taken.by),
    )


def cycle(tested: Tested) -> data.Cycle:
    one, told = tested.cycle, tested.features
    return data.Cycle(
        **_plan(one),
        prediction=one.prediction,
        predicted=predicted(one),
        predicted_at=one.predicted_at,
        predicted_by=id_of(one.predicted_by),
        predicted_by_name=name_of(one.predicted_by),
        do_at=one.do_at,
        study_at=one.study_at,
        act_at=one.act_at,
        closed_at=one.closed_at,
        paused_at=one.paused_at,
        carried_out=one.carried_out,
        check_ins=tuple(map(_check_in, one.observations)),
        surprises=one.surprises,
        matched=one.matched,
        learned=one.learned,
        studied_at=one.studied_at,
        studied_by=id_of(one.studied_by),
        studied_by_name=name_of(one.studied_by),
        decision=one.decision,
        decision_why=one.decision_why,
        decided_at=one.decided_at,
        decided_by=id_of(one.decided_by),
        decided_by_name=name_of(one.decided_by),
        features=data.Features(**{name: getattr(told, name) for name in data.Features.model_fields}),
    )


def _plan(one: Cycle) -> dict[str, object]:
    """What stands from the beginning."""
    plan = one.plan
    words = ("question", "what", "who", "where", "data_plan", "scale", "starts_on", "ends_on", "weekday")
    return {name: getattr(plan, name) for name in words} | {
        "id": one.id,
        "improvement": one.improvement_id,
        "number": one.number,
        "previous": one.previous_id,
        "phase": one.phase,
        "phase_since": one.phase_since,
        "idea": plan.idea_id,
        "responsible": id_of(one.responsible),
        "responsible_name": name_of(one.responsible),
        "made_at": one.made_at,
        "made_by": one.made_by.id,
        "made_by_name": one.made_by.name,
    }


def _check_in(one: Observation) -> data.CheckIn:
    return data.CheckIn(
        at=one.at,
        by=one.by.id,
        by_name=one.by.name,
        text=one.text,
        count=one.count.part if one.count else None,
        out_of=one.count.whole if one.count else None,
    )


def action(one: Action) -> data.Action:
    return data.Action(
        id=one.id,
        improvement=one.improvement_id,
        purpose=one.purpose,
        what=one.what,
        due_on=one.due_on,
        state=one.state,
        responsible=id_of(one.responsible),
        responsible_name=name_of(one.responsible),
        done_at=one.done_at,
        done_by=id_of(one.done_by),
        done_by_name=name_of(one.done_by),
    )


def id_of(person: Person | None) -> str | None:
    return person.id if person else None


def name_of(person: Person | None) -> str:
    return person.name if person else ""
