"""Every question and every deed that somebody asks or does in her own name, each with the rights it takes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from programme.assessments.keeping import Filled
from programme.changes.participant_lists import Reading
from programme.changes.replacements import Coming as Successor
from programme.ground.languages import Language
from programme.ground.offers import Kind as OfferKind
from programme.ground.offers import Offer
from programme.ground.roles import Role
from programme.improvement.actions import Wanted
from programme.improvement.cycles import Decision, Matched, Phase, Seen
from programme.improvement.findings import Draft as FindingDraft
from programme.improvement.headings import Heading
from programme.improvement.improvements import Method, State, Step, Track
from programme.improvement.measures import Draft as MeasureDraft
from programme.improvement.measures import Figures
from programme.meetings.attendance import Coming
from programme.meetings.feedback import Words as FeedbackWords
from programme.meetings.inventories import Stock
from programme.meetings.meetings import Fate as MeetingFate
from programme.meetings.meetings import proposed_dates
from programme.messages.circulars import Aim, Target
from programme.people.erasure import Words
from programme.people.facilitating import Starters
from programme.people.rights import Right, Tie
from programme.people.visibility import SEES, MayRead
from programme.preparations.preparations import DoneHow, Evidence, HandedIn, Wish
from programme.preparations.shadowings import Pair
from programme.preparations.undone.left_open import Fate as LeftFate
from programme.programmes.edit_parts import StepWords
from programme.programmes.programmes import Inviter
from programme.programmes.stewardships import Fate
from programme.reflections.reflections import Draft
from programme.reports.papers import Asked, Paper
from programme.reports.papers import Kind as PaperKind
from programme.reports.report_parts import Words as PartWords
from programme.screens.homes import At
from storage.changes import absence_deeds
from storage.changes.dates.meeting_deeds import Change
from storage.changes.organisation_deeds import Newcomer
from storage.changes.trial_deeds import Names
from storage.reports.masters import Master
from tests.programme.assessments.rounds import checklist
from tests.rights.kinds import KINDS, Kind
from tests.rights.marks import INVITED, invited_to
from tests.rights.town import CLAIMANT, SHORT, STEP, Town, mark

Given = tuple[Any, ...]
Arguments = Callable[[Town, MayRead], "Given | tuple[Given, dict[str, Any]]"]


@dataclass(frozen=True)
class Row:
    """Which rights it takes, and what it is given; ``named`` arguments are those by name.

    ``tried`` is whether it is about an improvement, opened in each way; ``own`` whose the thing is, by kind.
    """

    rights: tuple[Right, ...]
    given: Callable[[Town, MayRead], Given] = lambda *_: ()
    named: Callable[[Town, MayRead], dict[str, Any]] = lambda *_: {}
    tried: bool = False
    own: frozenset[str] = frozenset()
    tie: Tie = Tie.OWN
    invited: bool = False

    def may(self, kind: Kind, level: MayRead) -> bool:
        ties = {self.tie} if kind.name in self.own else set()
        rights = self.rights
        if self.tried:
            ties |= invited_to(kind, level)
            rights = (SEES[level], *rights)
        elif self.invited and kind.invited:
            ties |= INVITED
        return kind.may(*rights, ties=frozenset(ties))


@dataclass(frozen=True)
class Hers:
    """Anybody may ask it of herself: what she is answered is hers, and that is looked at.

    ``tells_where`` are kinds who have no seat any more and hear in which programme it is, or was.
    """

    given: Callable[[Town, MayRead], Given] = lambda *_: ()
    named: Callable[[Town, MayRead], dict[str, Any]] = lambda *_: {}
    tells_where: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Inner:
    """No listener calls it: it is given what another has asked the rule for. ``why`` says by whom."""

    why: str


def see(*parts: str, **named: Any) -> Row:
    return Row((), lambda _, level: tuple(f"{part} {level}" for part in parts), lambda *_: named, tried=True)


def work(*given: Any, **named: Any) -> Row:
    """A text that ends in a space is the id of what is tried, at each level."""

    def put(town: Town, level: MayRead) -> Given:
        each = (one(town) if callable(one) else one for one in given)
        return tuple(f"{one}{level}" if isinstance(one, str) and one.endswith(" ") else one for one in each)

    return Row((Right.WORK_ON,), put, lambda *_: named, tried=True)


def about(*names: str) -> Callable[[Town, MayRead], Given]:
    """Things of the town by their name there; a name that is none stands for itself."""
    return lambda town, _: tuple(town.of.get(name, name) for name in names)


def lead(*names: Any, **named: Any) -> Row:
    def put(town: Town, level: MayRead) -> Given:
        return tuple(
            town.of.get(one, one) if isinstance(one, str) else one(town) if callable(one) else one
            for one in names
        )

    def by_name(town: Town, level: MayRead) -> dict[str, Any]:
        return {key: one(town) if callable(one) else one for key, one in named.items()}

    return Row((Right.LEAD,), put, by_name)


def person(kind: str) -> Callable[[Town], str]:
    return lambda town: town.people[kind].id


def owed(right: Right, item: str, *given: Any, **named: Any) -> Row:
    def put(town: Town, level: MayRead) -> Given:
        return (town.of[item], *given)

    def by_name(town: Town, level: MayRead) -> dict[str, Any]:
        return {key: one(town) if callable(one) else one for key, one in named.items()}

    return Row((right,), put, by_name)


def _presentation(town: Town, _: MayRead) -> Given:
    return (Asked(Paper.PRESENTATION, town.of["open"], PaperKind.PPTX),)


def _part(town: Town, _: MayRead) -> Given:
    return town.of["report part"], PartWords("Fler kommer.")


DAY = date(2027, 1, 20)
LINK = HandedIn(link="https://exempel.example/ny")
TICK = Evidence(DoneHow.TICK)
PAIRED = [Pair("nobody", "nobody else", DAY)]
WRITERS = frozenset({"key person", "who left", "who was removed"})
KEY = frozenset({"key person"})
MEMBERS = frozenset(KINDS) - {"guest", "closed account"}
LEADER = frozenset({"facilitator"})
TICKED = {"ticked": frozenset(), "unticked": frozenset()}
MEETS = Change(date(2027, 3, 1), time(13))
NEW = Draft("new words", "", "Nytt", MayRead.ORGANISATION, STEP)


def _draft(town: Town, level: MayRead) -> Given:
    return (Draft("new words", town.programme.id, "Nytt", MayRead.ME, STEP),)


def _manager_there(town: Town, level: MayRead) -> Given:
    return (town.programme.id, town.people["manager"].id)


def _changed(town: Town, level: MayRead) -> Given:
    return (Draft("reflection organisation", town.programme.id, "Ändrat", MayRead.ME, STEP, changes=True),)


def _edit(town: Town) -> StepWords:
    step = town.programme.template.steps[0]
    return StepWords(id=step.id, number=step.number, title=step.title, about=step.about)


HOSTS = frozenset({"host"})
"""Who has that part in the cluster, where no organisation is said to host."""


def host(*given: Any, **named: Any) -> Row:
    def put(town: Town, level: MayRead) -> Given:
        return (town.of["meeting"], town.of["cluster of Norrby"], *given)

    def by_name(town: Town, level: MayRead) -> dict[str, Any]:
        return {key: one(town) if callable(one) else one for key, one in named.items()}

    return Row((Right.HOST_MEETING,), put, by_name, own=HOSTS, tie=Tie.HOST)


def there(right: Right, *given: Any, **named: Any) -> Row:
    def put(town: Town, level: MayRead) -> Given:
        return (town.of["meeting"], *given)

    return Row(
        (right,), put, lambda town, _: {"cluster_id": town.of["cluster of Norrby"], **named}, invited=True
    )


NOTHING = Reading(Offer(OfferKind.LIST, (), (), (), ()), ())
START = {
    "title": "Ny",
    "language": Language.SV,
    "country": "SE",
    "zone": "Europe/Stockholm",
    "dates": proposed_dates(SHORT, date(2027, 2, 1)),
}


ROWS: Mapping[str, Row | Hers | Inner] = {
    "changes.absence_deeds.paper": Hers(),
    "changes.absence_deeds.keep": Hers(lambda *_: (absence_deeds.Wish(since=date(2027, 1, 5), until=DAY),)),
    "changes.absence_deeds.come_back": Hers(),
    "changes.absence_deeds.paper_of": lead("programme", person("manager")),
    "changes.absence_deeds.keep_for": lead(
        "programme", person("manager"), absence_deeds.Wish(since=date(2027, 1, 5), until=DAY)
    ),
    "changes.absence_deeds.decline": Row(
        (Right.DECLINE_STANDING_IN,), about("absence"), own=frozenset({"stand-in"}), tie=Tie.STAND_IN
    ),
    "changes.dates.break_deeds.change": lead("programme", lambda town: town.programme.template.breaks),
    "changes.dates.cancellation_deeds.cancel": lead("meeting", MeetingFate.EXEMPT, seen_version=1),
    "changes.endings.departure_deeds.remove": lead("programme", person("manager")),
    "changes.endings.replacements.crew": lead("Norrby"),
    "changes.endings.replacements.replace": lead(
        "Norrby", lambda town: [Successor(town.people["manager"].id, "late", town.people["late"])]
    ),
    "changes.endings.departure_deeds.decline": Hers(about("programme")),
    "changes.endings.departure_deeds.go": Inner("handover_deeds.everything, which has asked whose it is"),
    "assessments.assessment_deeds.begin": owed(Right.ASSESS, "assessed closed"),
    "assessments.assessment_deeds.keep": owed(
        Right.ASSESS, "round closed", Filled({"mandate": 3}), shown=Filled(), touched=["mandate"]
    ),
    "assessments.assessment_deeds.settle": owed(Right.ASSESS, "round closed", "mandate", 1),
    "assessments.assessment_deeds.take_back": owed(Right.ASSESS, "assessed closed", {"mandate": None}),
    "assessments.assessment_deeds.to_assess": owed(Right.ASSESS, "assessed closed"),
    "assessments.assessment_deeds.answer_alone": owed(Right.ASSESS, "round closed", {"mandate": 2}),
    "assessments.assessment_deeds.tell": owed(Right.ASSESS, "round closed", {"needs": "Mer"}),
    "assessments.assessment_deeds.open_to_cluster": owed(Right.OPEN_LEVELS, "round closed"),
    "assessments.assessment_deeds.open_to_facilitator": owed(Right.OPEN_LEVELS, "round closed"),
    "assessments.cases.case": owed(Right.SEE_LEVELS, "round closed"),
    "assessments.cases.to_fill_in": owed(Right.ASSESS, "assessed closed"),
    "assessments.checklists.assessed": lead("programme"),
    "assessments.checklists.choose": lead("programme", lambda _: "self-assessment-1", lambda _: None),
    "assessments.checklists.bring_in": lead("programme", lambda _: checklist()),
    "assessments.rounds.seen_in": Hers(about("programme")),
    "assessments.shelves.of_person": Hers(),
    "changes.committee_deeds.assess_both": lead(
        "programme",
        lambda _: "self-assessment-1",
        whole="jamstalldhet-2023",
        committee="jamstalldhet-2023-namnd",
    ),
    "changes.inviting_deeds.rename": lead("programme", title="Ny", language=Language.SV, inviter=Inviter.BOT),
    "changes.edit_deeds.change": lead("programme", _edit, seen=""),
    "changes.endings.erasure_deeds.before": Hers(),
    "changes.endings.erasure_deeds.before_of": Row((Right.ERASE,), _manager_there),
    "changes.endings.erasure_deeds.erase_led": Row(
        (Right.ERASE,), lambda town, level: (*_manager_there(town, level), Words.STAY)
    ),
    "changes.endings.erasure_deeds.erase_own": Hers(lambda *_: (Words.GO,)),
    "changes.endings.handover_deeds.burden": Row(
        (Right.HAND_OVER,), lambda town, _: (town.programme.id, town.people["key person"].id), own=KEY
    ),
    "changes.endings.handover_deeds.everything": Row(
        (Right.HAND_OVER,),
        lambda town, _: (town.programme.id, town.people["key person"].id),
        lambda town, _: {"to": town.people["manager"].id},
        own=KEY,
    ),
    "changes.invitation_deeds.invite": work("improvement ", lambda town: [town.people["late"]]),
    "changes.invitation_deeds.withdraw": work("improvement ", person("invited to another")),
    "changes.dates.apart_deeds.change": lead("meeting", MEETS, seen_version=1),
    "changes.dates.apart_deeds.rejoin": lead("meeting", seen_version=1),
    "changes.dates.meeting_deeds.change": lead("meeting", MEETS, seen_version=1),
    "changes.dates.meeting_deeds.set_apart": lead("meeting", "cluster of Norrby", MEETS, seen_version=1),
    "changes.dates.meeting_deeds.cancel_apart": lead(
        "meeting", "cluster of Norrby", MeetingFate.EXEMPT, seen_version=1
    ),
    "changes.member_deeds.add": lead(
        "programme", lambda town: town.people["late"], lambda _: [Role.MANAGER], "Norrby"
    ),
    "changes.member_deeds.newcomer": lead("programme", name="Nytt Namn", email="nytt.namn@adress.example"),
    "changes.member_deeds.change": lead(
        "programme",
        person("manager"),
        lambda _: [Role.ADVISER],
        sits_in=lambda town: town.of["Norrby"],
        organisation_id=lambda town: town.of["Norrby"],
    ),
    "changes.organisation_deeds.join": lead("programme", Newcomer("Nyby", "Nygruppen")),
    "changes.organisation_deeds.add_person": Inner("its callers: add in tests, and lists"),
    "changes.organisation_deeds.change": lead(
        "Norrby", name="Norrby", cluster=mark("grupp strandvik"), mentor=False
    ),
    "changes.organisation_deeds.set_words": lead("Norrby", lambda _: []),
    "changes.endings.organisation_departures.leave": lead("Norrby"),
    "changes.endings.organisation_departures.come_back": lead("Norrby"),
    "changes.participant_lists.led": Hers(),
    "changes.participant_lists.everybody": lead("programme"),
    "changes.participant_lists.strangers": Hers(lambda *_: (NOTHING,)),
    "changes.participant_lists.hold": lead("programme", NOTHING, lambda _: {}),
    "changes.participant_lists.take": lead("programme", NOTHING, lambda _: {}, good_rows=True),
    "changes.participant_lists.known": lead("programme"),
    "changes.welcome_deeds.release": lead("programme"),
    "changes.welcome_deeds.waiting": lead("programme"),
    "improvement.measures.to_write_in": Hers(),
    "preparations.reading.shared_files.may_belong": Hers(
        named=lambda *_: {"channel": "D1", "name": "a.pptx"}
    ),
    "changes.pause_deeds.pause": lead("programme"),
    "changes.pause_deeds.resume": lead("programme"),
    "changes.previews.of_start": Inner("the preview of a start, which is asked for in start itself"),
    "changes.reachability_deeds.asked_about": Row((Right.ANSWER_CLAIM,), about("claim")),
    "changes.reachability_deeds.confirm": Row(
        (Right.ANSWER_CLAIM,), lambda town, _: (town.of["claim"], CLAIMANT)
    ),
    "changes.reachability_deeds.deny": Row((Right.ANSWER_CLAIM,), about("claim")),
    "changes.reachability_deeds.seat_of": lead("programme", person("manager")),
    "changes.reachability_deeds.set_channel": lead("Norrby", None),
    "changes.drafts.of_form": owed(Right.FINISH, "mandate"),
    "changes.drafts.keep": owed(Right.FINISH, "mandate", {}),
    "changes.chosen_operations.fill_in": owed(Right.FINISH, "mandate", {"what": "nytt"}, shown={}),
    "programmes.delays.of_people": lead("programme", lambda town: [town.people["manager"].id]),
    "programmes.delays.of_mentor": lead("Norrby"),
    "screens.rosters.of_programme": lead("programme"),
    "screens.rosters.of_organisation": lead("Norrby"),
    "screens.rosters.organisation": lead("programme", "Norrby"),
    "screens.rosters.of_facilitators": lead("programme"),
    "screens.rosters.of_cluster": lead("cluster of Norrby"),
    "screens.rosters.participant": lead("programme", person("manager"), "Norrby"),
    "screens.rosters.of_meeting": lead("meeting"),
    "screens.rosters.organisations_like": lead("programme", "märke"),
    "screens.rosters.clusters_like": lead("programme", "märke"),
    "improvement.action_deeds.by_id": work("action "),
    "improvement.delays.of_given": work("improvement ", lambda town: [town.people["late"].id]),
    "improvement.action_deeds.with_team": work("action "),
    "improvement.action_deeds.promise": work("new", "improvement ", Wanted("Ring", None, DAY)),
    "improvement.action_deeds.change": work("action ", Wanted("Ring", None, DAY)),
    "improvement.action_deeds.finish": work("action "),
    "improvement.action_deeds.drop": work("action "),
    "improvement.action_deeds.reopen": work("action "),
    "improvement.action_deeds.postpone": work("action "),
    "improvement.action_deeds.redate": work("action ", DAY),
    "improvement.action_deeds.hand_over": work("action ", to=None),
    "improvement.idea_notices.taken_up": Inner("ideas.take_up and write, which have asked"),
    "improvement.idea_notices.tried": Inner("cycle_deeds.decide, which has asked"),
    "improvement.improvement_notices.owned": Inner("improvement_deeds.write, which has asked"),
    "improvement.improvement_notices.answered_for": Inner("improvement_deeds.write, which has asked"),
    "improvement.improvement_notices.given": Inner("improvement_deeds.write, which has asked"),
    "improvement.overviews.journeys.of_viewer": Hers(),
    "improvement.improvement_states.follow": Inner("the deeds on a test, which have asked"),
    "improvement.action_deeds.look_again": Inner("improvement_deeds.write"),
    "improvement.action_deeds.communicate": Inner("improvement_deeds.move"),
    "improvement.overviews.comparisons.sides": Inner(
        "with a comparison, which has asked; it asks again of each"
    ),
    "improvement.cycle_deeds.plan": work("new", "improvement ", {"what": "x"}, shown={}),
    "improvement.cycle_deeds.predict": work("cycle ", "minst 7", shown=""),
    "improvement.cycle_deeds.pass_prediction": work("cycle "),
    "improvement.cycle_deeds.begin": work("cycle "),
    "improvement.cycle_deeds.observe": work("cycle ", Seen("new line", "sett")),
    "improvement.cycle_deeds.nothing_new": work("cycle "),
    "improvement.cycle_deeds.pause": work("cycle "),
    "improvement.cycle_deeds.resume": work("cycle "),
    "improvement.cycle_deeds.end": work("cycle "),
    "improvement.cycle_deeds.match": work("cycle ", Matched.YES),
    "improvement.cycle_deeds.study": work("cycle ", {"matched": "yes", "learned": "x"}, shown={}),
    "improvement.cycle_deeds.decide": work("cycle ", Decision.ADOPT, "x"),
    "improvement.cycle_deeds.undo": work("cycle ", seen=Phase.DO),
    "improvement.cycle_deeds.hand_over": work("cycle ", to=""),
    "improvement.cycle_rows.to_turn": Inner("cycle_deeds; it asks whether she may"),
    "improvement.cycle_rows.begun": Inner("cycle_deeds.plan"),
    "improvement.cycle_rows.note": Inner("cycle_deeds, which have asked"),
    "improvement.cycle_rows.adapted": Inner("cycle_deeds, which have asked"),
    "improvement.cycles.of_improvement": see("improvement"),
    "improvement.cycles.by_id": see("cycle"),
    "improvement.cycles.to_work_on": work("cycle "),
    "improvement.cycles.case": see("cycle"),
    "improvement.cycles.case_to_work_on": work("cycle "),
    "improvement.cycles.paper": work("improvement "),
    "improvement.cycles.paper_again": work("cycle "),
    "improvement.overviews.dossiers.of_improvement": see("improvement"),
    "improvement.overviews.dossiers.to_work_on": work("improvement "),
    "improvement.findings.opened": see("finding"),
    "improvement.findings.keep": work("improvement ", FindingDraft("new", Method.FIVE_WHYS, "varför")),
    "improvement.findings.remove": work("finding "),
    "improvement.ideas.comparison": see("idea"),
    "improvement.ideas.write": work("new", "improvement ", "ny idé"),
    "improvement.ideas.take_up": work("idea ", "improvement "),
    "improvement.ideas.put_aside": work("idea ", "improvement "),
    "improvement.improvement_deeds.begin": Row(
        (Right.BEGIN_IMPROVEMENT,),
        about("new", "Norrby"),
        lambda *_: {"facts": {"title": "Ny", "track": Track.OPERATION, "state": State.CHOOSE}},
    ),
    "improvement.improvement_deeds.write": work("improvement ", Heading.AIM, {"aim": "x"}, shown={}),
    "improvement.improvement_deeds.move": work("improvement ", Step(State.STUDY, State.TEST)),
    "improvement.improvement_deeds.link": work("improvement ", "improvement "),
    "improvement.improvement_deeds.unlink": work("improvement "),
    "improvement.improvement_deeds.remove": work("improvement "),
    "improvement.improvements.listed": Hers(),
    "improvement.improvements.by_id": see("improvement"),
    "improvement.improvements.to_work_on": work("improvement "),
    "improvement.improvements.where_to_begin": Hers(),
    "improvement.measure_deeds.set_up": work("new", "improvement ", MeasureDraft("Nytt", "", None, None, ())),
    "improvement.measure_deeds.enter": Row(
        (Right.WORK_ON,),
        lambda _, level: (Figures(f"measure {level}", ("7",), ("value",), DAY),),
        tried=True,
    ),
    "improvement.measure_deeds.keep": work("measure ", []),
    "improvement.measure_deeds.take_away": work("measure ", DAY),
    "improvement.measure_deeds.annotate": work("new", "measure ", on=date(2027, 1, 3), text="x"),
    "improvement.measure_deeds.erase_note": work("annotation "),
    "improvement.measure_deeds.freeze": work("measure ", None, ""),
    "improvement.measure_deeds.rebase": work("measure ", None, ""),
    "improvement.measure_deeds.remove": work("measure "),
    "improvement.measures.of_improvement": see("improvement"),
    "improvement.measures.listed": see("improvement"),
    "improvement.measures.by_id": see("measure"),
    "improvement.measures.case": see("measure"),
    "improvement.measures.case_to_work_on": work("measure "),
    "improvement.measures.row_to_work_on": work("measure "),
    "improvement.rewritings.note": Inner("cycle_deeds and measure_deeds, which have asked"),
    "changes.dates.next_date_deeds.paper": host(),
    "changes.dates.next_date_deeds.agree": host(Change(DAY), seen_version=1),
    "meetings.held.caught_ideas.paper": Hers(),
    "reports.meeting_summaries.of_meeting": lead("meeting", "cluster of Norrby"),
    "meetings.held.caught_ideas.catch": Hers(lambda *_: ("ny idé", "Kallelse med sms")),
    "meetings.held.attendance_deeds.answer": there(Right.ANSWER_INVITATION, Coming.YES),
    "meetings.held.attendance_deeds.say_who_was_there": host(shown=frozenset(), present=frozenset()),
    "meetings.held.attendance_deeds.come_in": Hers(lambda *_: ("ABCDE",)),
    "meetings.held.attendances.coming": host(),
    "meetings.circles.circle": Inner("the questions and deeds of a meeting, which ask the rule of it"),
    "meetings.circles.to_host": Inner("the same of what is for hosts"),
    "meetings.held.feedback_deeds.paper": there(Right.SAY_HOW_IT_WAS),
    "meetings.held.feedback_deeds.write": there(Right.SAY_HOW_IT_WAS, FeedbackWords("bra")),
    "meetings.held.feedbacks.gathered": host(),
    "meetings.held.feedbacks.own": Hers(about("meeting")),
    "meetings.held.inventories.own": Hers(about("meeting")),
    "meetings.held.inventories.keep": there(Right.SAY_HOW_IT_WAS, Stock("statistik")),
    "meetings.held.inventories.summed_up": host(),
    "preparations.invitation_deeds.paper": host(),
    "preparations.invitation_deeds.keep": host(agenda="Punkt", have_ready=""),
    "preparations.invitation_deeds.send": host(seen_version=1),
    "preparations.meeting_pages.nearest": Hers(),
    "preparations.meeting_pages.to_show": Hers(),
    "preparations.meeting_pages.of_meeting": there(Right.SEE_MEETING),
    "meetings.stages.of_organisation": Row((Right.SEE_REACHED,), about("Norrby")),
    "meetings.stages.say": Row((Right.SAY_REACHED,), about("Norrby"), lambda *_: TICKED),
    "messages.circular_deeds.waiting": lead("programme"),
    "messages.circular_deeds.how_it_waits": lead("circular"),
    "messages.circular_deeds.take_back": lead("circular"),
    "messages.circulars.to_organisation": lead("Norrby"),
    "messages.circulars.keep_draft": lead(
        "new circular", "programme", text="Hej", target=Target(Aim.EVERYONE), urgent=False
    ),
    "messages.circulars.posting": lead("circular"),
    "messages.circulars.send": lead("circular"),
    "messages.circulars.targets": lead("programme"),
    "messages.digests.on_demand": lead("programme"),
    "messages.mails.to_organisation": lead("Norrby"),
    "messages.mails.to_person": lead("Norrby", person("manager")),
    "messages.mails.in_hand": lead("letter"),
    "messages.mails.pass_on": lead("letter"),
    "messages.mail_answers.wants_mail": Inner("mail_deeds.stop and begin"),
    "changes.mail_deeds.answers": Hers(),
    "changes.mail_deeds.correct": lead("programme", person("manager"), lambda _: "ny@adress.example"),
    "changes.mail_deeds.stop": Hers(),
    "changes.mail_deeds.begin": Hers(),
    "screens.outbox.of_programme": lead("programme"),
    "messages.standing.of_facilitator": Hers(),
    "screens.mail_standing.of_facilitator": Hers(),
    "messages.standing.try_again": Hers(lambda *_: ((),)),
    "people.audit_trail.exported": Row(
        (Right.EXPORT,), about("programme", "xlsx"), own=WRITERS, invited=True
    ),
    "people.audit_trail.page": Row((Right.READ_TRAIL,), lambda town, _: (town.programme.id, 0)),
    "people.workspaces.asked_policy": Row((Right.SET_FACILITATORS,)),
    "people.workspaces.set_policy": Row((Right.SET_FACILITATORS,), lambda *_: (Starters.MEMBERS, ())),
    "preparations.delays.of_news": owed(Right.FINISH, "open"),
    "preparations.delays.of_words": owed(Right.DECIDE, "open"),
    "preparations.delays.of_wish": owed(Right.FINISH, "open"),
    "preparations.undone.nudges.desk": owed(Right.DECIDE, "open"),
    "preparations.undone.left_open.of_programme": lead("programme"),
    "preparations.undone.left_open.settle": lead(
        "programme", lambda town: [town.of["open"]], LeftFate.EXEMPT
    ),
    "preparations.undone.nudges.write": Row((Right.DECIDE,), lambda town, _: ("new", town.of["open"], "Hej")),
    "preparations.undone.nudges.let_be": owed(Right.DECIDE, "open"),
    "preparations.undone.nudges.remind_again": owed(Right.DECIDE, "open"),
    "preparations.settled_notices.told": Inner("the deeds on a preparation, which have asked"),
    "preparations.preparation_deeds.book": owed(Right.FINISH, "open"),
    "preparations.preparation_deeds.case": owed(Right.FINISH, "mandate"),
    "people.languages.choose": Hers(lambda *_: (Language.EN,)),
    "preparations.preparation_deeds.case_to_show": owed(Right.FINISH, "mandate"),
    "preparations.returns.case_to_show": owed(Right.FINISH, "mandate"),
    "preparations.preparation_deeds.case_to_leave": owed(Right.FINISH, "open"),
    "preparations.preparation_deeds.case_to_decide": owed(Right.DECIDE, "open"),
    "preparations.preparation_deeds.finish": owed(Right.FINISH_JOINT, "joint", TICK),
    "preparations.preparation_deeds.hand_in": owed(Right.FINISH, "open", LINK),
    "preparations.preparation_deeds.fill_in": owed(Right.FINISH, "mandate", {"what": "nytt"}, shown={}),
    "preparations.preparation_deeds.reopen": owed(Right.FINISH, "mandate"),
    "preparations.preparation_deeds.exempt": owed(Right.DECIDE, "open"),
    "preparations.preparation_deeds.postpone": owed(Right.FINISH, "open"),
    "preparations.preparation_deeds.hand_over": owed(Right.FINISH, "open", to=person("expert")),
    "preparations.preparation_deeds.let_go": owed(Right.FINISH, "open"),
    "preparations.preparation_deeds.ask": owed(Right.FINISH, "open", Wish(DAY)),
    "preparations.preparation_deeds.agree_date": owed(Right.DECIDE, "open", DAY),
    "preparations.afterwards_notices.want": Hers(about("programme")),
    "preparations.afterwards_notices.decline": Hers(about("programme")),
    "preparations.shadowings.of_item": owed(Right.FINISH, "mandate"),
    "preparations.shadowings.choose": owed(Right.FINISH, "mandate", PAIRED),
    "preparations.shadowings.by_id": Hers(lambda *_: ("none",)),
    "preparations.shadowings.write": Hers(lambda *_: ("none", "Sett")),
    "preparations.reading.beside.in_cluster": Hers(about("programme", "cluster of Norrby")),
    "preparations.reading.beside.of_material": owed(Right.OPEN_MATERIAL, "material"),
    "preparations.reading.readings.material": owed(Right.OPEN_MATERIAL, "material"),
    "preparations.reading.readings.read": owed(Right.OPEN_MATERIAL, "material"),
    "preparations.reading.readings.ask": owed(Right.OPEN_MATERIAL, "material", "Hur?"),
    "preparations.reading.readings.shelves": Hers(),
    "preparations.reading.shared_files.heard": Hers(
        lambda *_: ("event",), lambda *_: {"channel": "D1", "name": "a.pptx"}
    ),
    "changes.trial_deeds.begin": Row(
        (Right.TRY,), lambda *_: (Names("På prov", "Min (på prov)", "Grupp (på prov)"),), own=MEMBERS
    ),
    "changes.trial_deeds.remove": Hers(),
    "messages.facilitator_messages.send": Row(
        (Right.TELL_FACILITATOR,), lambda town, _: ("new message", town.programme.id, "Hej"), invited=True
    ),
    "messages.facilitator_messages.take_back": Row(
        (Right.TAKE_BACK_MESSAGE,), lambda *_: ("facilitator message",), own=KEY
    ),
    "improvement.improvements.to_write_in": Hers(),
    "improvement.cycles.to_log": Hers(),
    "programmes.programmes.begin": Inner("start, and trial_deeds.begin, which has asked whether she may try"),
    "programmes.programmes.led_by": lead("programme"),
    "programmes.programmes.led_by_person": Hers(),
    "programmes.programmes.to_start": Row((Right.START_PROGRAMME,), own=MEMBERS, tie=Tie.STARTER),
    "programmes.programmes.start": Row(
        (Right.START_PROGRAMME,), lambda *_: (SHORT,), lambda *_: START, own=MEMBERS, tie=Tie.STARTER
    ),
    "programmes.material_links.set_platform": lead("programme", "https://ny.example", closed=False),
    "programmes.material_links.give": lead("programme", {}),
    "programmes.material_links.keep": lead("programme", platform="", closed=False, lines=[]),
    "programmes.own_templates.keep": Row(
        (Right.START_PROGRAMME,), lambda *_: (SHORT,), own=MEMBERS, tie=Tie.STARTER
    ),
    "programmes.own_templates.of_workspace": Hers(),
    "programmes.programmes.rename": lead("programme", title="Ny", language=Language.SV),
    "programmes.programmes.set_words": lead("programme", lambda _: {}),
    "programmes.stewardships.answer": lead("programme", controller="Nyby", contact="dso@nyby.example"),
    "programmes.stewardships.keep": lead("programme", months=36, fate=Fate.ERASE),
    "programmes.stewardships.led_by": lead("programme"),
    "programmes.stewardships.take_to_archive": lead("programme"),
    "reflections.details.to_take_out": Row(
        (Right.READ_CLUSTERS, Right.TAKE_OUT_DETAILS), about("reflection cluster")
    ),
    "reflections.details.take_out": Row(
        (Right.READ_CLUSTERS, Right.TAKE_OUT_DETAILS),
        lambda *_: ("reflection cluster", "En text"),
        lambda *_: {"edited": ""},
    ),
    "reflections.reflection_deeds.paper": Row(
        (Right.REFLECT,), named=lambda town, _: {"programme_id": town.programme.id}, invited=True
    ),
    "reflections.reflection_deeds.paper_again": Row(
        (Right.CHANGE_REFLECTION,), about("reflection organisation"), own=KEY
    ),
    "reflections.reflection_deeds.keep": Row((Right.REFLECT,), _draft, invited=True),
    "reflections.reflection_deeds.change": Row((Right.CHANGE_REFLECTION,), _changed, own=KEY),
    "reflections.reflection_deeds.remove": Row((Right.CHANGE_REFLECTION,), about("reflection me"), own=KEY),
    "reflections.reflections.own_page": Hers(lambda *_: (0,)),
    "reflections.reflections.readable_page": Row(
        (Right.EXPORT,), lambda town, _: (town.programme.id, 0), invited=True
    ),
    "reports.masters.name_of": lead("programme"),
    "reports.masters.give": lead("programme", Master("mall.pptx", b"x")),
    "reports.masters.led": Hers(),
    "reports.masters.take_back": lead("programme", "mall.pptx"),
    "reports.masters.take_away": lead("programme"),
    "reports.papers.programme_of": Row((Right.FINISH,), _presentation),
    "reports.papers.material": Row((Right.FINISH,), _presentation),
    "reports.report_parts.of_programme": lead("programme"),
    "reports.report_parts.own": Row((Right.APPROVE_REPORT,), about("report part")),
    "reports.report_parts.own_of_person": Hers(),
    "reports.report_part_deeds.ask": lead("programme"),
    "reports.report_part_deeds.write": Row((Right.APPROVE_REPORT,), _part),
    "reports.report_part_deeds.approve": Row((Right.APPROVE_REPORT,), _part),
    "reports.report_part_deeds.leave_out": Row((Right.APPROVE_REPORT,), _part),
    "reports.report_part_deeds.take_back": Row((Right.APPROVE_REPORT,), about("report part")),
    "reports.shelves.of_person": Hers(),
    "reports.ventures.of_part": Row((Right.APPROVE_REPORT,), about("report part")),
    "screens.answers.around": Hers(),
    "screens.calendar_feeds.own": Hers(),
    "screens.calendar_feeds.of_person": Hers(),
    "screens.calendar_feed_deeds.subscribe": Hers(),
    "screens.calendar_feed_deeds.renew": Hers(),
    "screens.calendar_feed_deeds.take_back": Hers(),
    "screens.next.named": Hers(lambda *_: ("presentation",)),
    "screens.exports.programmes_of": Hers(),
    "screens.pages.cluster_pages.of_person": Hers(),
    "screens.homes.of_person": Hers(lambda *_: (At(),)),
    "screens.next.of_person": Hers(named=lambda town, _: {"touched": town.of["mandate"]}),
    "screens.next.of_viewer": Inner("of_person and her Home, with the seats they have read of her"),
    "screens.next.finish_named": Hers(lambda *_: ("presentation",)),
    "screens.notes.about": lead("Norrby"),
    "screens.notes.own": Row((Right.READ_NOTES, Right.CHANGE_NOTE), about("note"), own=LEADER),
    "screens.notes.keep": Row((Right.READ_NOTES,), about("new note", "Norrby", "Ord")),
    "screens.notes.change": Row((Right.READ_NOTES, Right.CHANGE_NOTE), about("note", "Nya ord"), own=LEADER),
    "screens.notes.remove": Row((Right.READ_NOTES, Right.CHANGE_NOTE), about("note"), own=LEADER),
    "screens.pages.organisation_pages.of_organisation": lead("Norrby"),
    "screens.own_data.own": Hers(tells_where=frozenset({"closed account"})),
    "screens.own_data.stewardships_of": Hers(),
    "screens.pages.years.of_viewer": Hers(about("programme")),
    "screens.pages.recaps.of_programme": Row((Right.RECAP,), about("programme")),
    "screens.standings.of_organisation": Row((Right.SEE_REACHED,), about("Norrby")),
    "screens.standings.along": Inner("standings.of_organisation and homes, with a path that was asked for"),
}
