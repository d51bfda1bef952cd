"""Rights: who may do what with what, as one table; ``rights_page.py`` makes docs/rights.md of it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from programme.people.ties import Tie as Tie  # noqa: PLC0414  asked for beside the rights


class Right(StrEnum):
    """An act and the thing it is done with."""

    READ_MINE = "read-me"
    READ_ORGANISATIONS = "read-organisation"
    READ_CLUSTERS = "read-cluster"
    READ_PROGRAMMES = "read-programme"
    REFLECT = "reflect"
    CHANGE_REFLECTION = "change-reflection"
    WIDEN_REFLECTION = "widen-reflection"
    TAKE_OUT_DETAILS = "take-out-details"
    FOLLOW = "follow"
    FOLLOW_JOINT = "follow-joint"
    FINISH = "finish"
    FINISH_JOINT = "finish-joint"
    HAND_OVER = "hand-over"
    DECIDE = "decide"
    SEE_LATE = "see-late"
    OPEN_MATERIAL = "open-material"
    SEE_QUESTION = "see-question"
    SAY_REACHED = "say-reached"
    SEE_REACHED = "see-reached"
    SEE_LEVELS = "see-levels"
    SEE_LEVELS_OF_CLUSTER = "see-levels-cluster"
    SEE_LEVELS_AS_FACILITATOR = "see-levels-facilitator"
    ASSESS = "assess"
    OPEN_LEVELS = "open-levels"
    APPROVE_REPORT = "approve-report"
    SEE_OWN_IMPROVEMENT = "see-improvement-me"
    SEE_ORGANISATIONS_IMPROVEMENT = "see-improvement-organisation"
    SEE_CLUSTERS_IMPROVEMENT = "see-improvement-cluster"
    SEE_PROGRAMMES_IMPROVEMENT = "see-improvement-programme"
    WORK_ON = "work-on"
    BEGIN_IMPROVEMENT = "begin-improvement"
    SEE_IDEA = "see-idea"
    SEE_SMALL_COUNTS = "see-small-counts"
    SEE_NAMES = "see-names"
    SEE_ADDRESS = "see-address"
    SEE_MEETING = "see-meeting"
    ANSWER_INVITATION = "answer-invitation"
    HOST_MEETING = "host-meeting"
    SAY_HOW_IT_WAS = "say-how-it-was"
    RECAP = "recap"
    EXPORT = "export"
    READ_NOTES = "read-notes"
    CHANGE_NOTE = "change-note"
    BE_AWAY = "be-away"
    DECLINE_STANDING_IN = "decline-standing-in"
    LEAVE = "leave"
    HAVE_OWN_DATA = "have-own-data"
    ERASE = "erase"
    ANSWER_CLAIM = "answer-claim"
    READ_TRAIL = "read-trail"
    LEAD = "lead"
    START_PROGRAMME = "start-programme"
    TRY = "try"
    TELL_FACILITATOR = "tell-facilitator"
    TAKE_BACK_MESSAGE = "take-back-message"
    SET_FACILITATORS = "set-facilitators"


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the table: whom it is for, under which heading, and in which words it is told."""

    thing: str
    says: str
    may: frozenset[Tie]


def _for(thing: str, says: str, *ties: Tie) -> Entry:
    return Entry(thing, says, frozenset(ties))


_REFLECTIONS, _OWED, _WORK = "Reflections", "Preparations and what is reached", "Improvements"
_MEETINGS = "Meetings"
_LEVELS = "Self-assessments"
_PEOPLE, _PROGRAMME = "People, and files to take along", "The programme, and the workspace"
_HOME = (Tie.TEAM, Tie.INVITED)

RIGHTS: Mapping[Right, Entry] = {
    Right.READ_MINE: _for(_REFLECTIONS, "read one kept for *only me*", Tie.OWN),
    Right.READ_ORGANISATIONS: _for(_REFLECTIONS, "read one opened to *my organisation*", Tie.OWN, Tie.TEAM),
    Right.READ_CLUSTERS: _for(
        _REFLECTIONS, "read one opened to *my cluster*", Tie.OWN, Tie.TEAM, Tie.CLUSTER, Tie.FACILITATOR
    ),
    Right.READ_PROGRAMMES: _for(
        _REFLECTIONS, "read one opened to *everyone in the programme*", Tie.OWN, Tie.PROGRAMME
    ),
    Right.REFLECT: _for(_REFLECTIONS, "write one, and choose who may read", Tie.PROGRAMME, Tie.INVITED),
    Right.CHANGE_REFLECTION: _for(
        _REFLECTIONS,
        "edit one, open it to fewer, take it out as a file, remove it; also after leaving",
        Tie.OWN,
    ),
    Right.WIDEN_REFLECTION: _for(
        _REFLECTIONS, "open it to more, while she still sits where she wrote it", Tie.OWN
    ),
    Right.TAKE_OUT_DETAILS: _for(
        _REFLECTIONS,
        "take somebody's name or details out of one that she may read; the writer sees who did it and when",
        Tie.FACILITATOR,
    ),
    Right.FOLLOW: _for(_OWED, "see what an organisation owes and has handed in", Tie.TEAM, Tie.FACILITATOR),
    Right.FOLLOW_JOINT: _for(_OWED, "see what a cluster owes together", Tie.CLUSTER, Tie.FACILITATOR),
    Right.FINISH: _for(
        _OWED,
        "hand it in, say that it is done, hand it over, ask for another date",
        Tie.TEAM,
        Tie.FACILITATOR,
    ),
    Right.FINISH_JOINT: _for(
        _OWED, "the same for what a cluster owes together", Tie.CLUSTER, Tie.FACILITATOR
    ),
    Right.HAND_OVER: _for(_OWED, "hand over all that somebody answers for at once", Tie.OWN, Tie.FACILITATOR),
    Right.DECIDE: _for(_OWED, "give it another date, say that it does not apply, nudge", Tie.FACILITATOR),
    Right.SEE_LATE: _for(_OWED, "see that it is late", Tie.RESPONSIBLE, Tie.FACILITATOR),
    Right.OPEN_MATERIAL: _for(
        _OWED,
        "open a presentation handed in for the others, read it, ask about it",
        Tie.TEAM,
        Tie.CLUSTER,
        Tie.FACILITATOR,
    ),
    Right.SEE_QUESTION: _for(
        _OWED, "see what is asked about it: who asks and who is asked", Tie.TEAM, Tie.FACILITATOR
    ),
    Right.SAY_REACHED: _for(_OWED, "say what the organisation has reached", Tie.TEAM),
    Right.SEE_REACHED: _for(_OWED, "see what it says that it has reached", Tie.TEAM, Tie.FACILITATOR),
    Right.SEE_LEVELS: _for(_LEVELS, "see levels, comments and what they say of the whole", Tie.TEAM),
    Right.SEE_LEVELS_OF_CLUSTER: _for(
        _LEVELS, "the same, once the organisation has opened them to its cluster", Tie.TEAM, Tie.CLUSTER
    ),
    Right.SEE_LEVELS_AS_FACILITATOR: _for(
        _LEVELS, "the same, once it has opened them to the facilitator", Tie.TEAM, Tie.FACILITATOR
    ),
    Right.ASSESS: _for(
        _LEVELS,
        "choose levels and answer alone; a facilitator only where nobody in the team has Slack",
        Tie.TEAM,
        Tie.STAND_IN,
    ),
    Right.OPEN_LEVELS: _for(_LEVELS, "open the levels to the cluster or the facilitator, or close", Tie.TEAM),
    Right.APPROVE_REPORT: _for(
        _OWED,
        "write the organisation's part of the programme's report, and approve it; until then nobody else "
        "reads it, and nothing of it goes in",
        Tie.TEAM,
    ),
    Right.SEE_OWN_IMPROVEMENT: _for(_WORK, "see one kept for *only me*", Tie.OWN),
    Right.SEE_ORGANISATIONS_IMPROVEMENT: _for(
        _WORK, "see one, with its tests, measures, values and actions, opened to *my organisation*", *_HOME
    ),
    Right.SEE_CLUSTERS_IMPROVEMENT: _for(
        _WORK, "see one opened to *my cluster*", *_HOME, Tie.CLUSTER, Tie.FACILITATOR
    ),
    Right.SEE_PROGRAMMES_IMPROVEMENT: _for(
        _WORK, "see one opened to *everyone in the programme*", *_HOME, Tie.PROGRAMME
    ),
    Right.WORK_ON: _for(
        _WORK,
        "write in one that she may see: tests, values, actions, who is invited",
        *_HOME,
        Tie.FACILITATOR,
    ),
    Right.BEGIN_IMPROVEMENT: _for(_WORK, "begin one", Tie.TEAM, Tie.FACILITATOR),
    Right.SEE_IDEA: _for(
        _WORK, "see an idea from the organisation; others see those taken up in what they may see", Tie.TEAM
    ),
    Right.SEE_SMALL_COUNTS: _for(_WORK, "see counts of so few that one might know who they are", *_HOME),
    Right.SEE_MEETING: _for(
        _MEETINGS, "see when and where the cluster meets", Tie.CLUSTER, Tie.INVITED, Tie.FACILITATOR
    ),
    Right.ANSWER_INVITATION: _for(
        _MEETINGS, "say whether she comes, and who comes in her place", Tie.CLUSTER, Tie.INVITED
    ),
    Right.SAY_HOW_IT_WAS: _for(
        _MEETINGS,
        "say how it was, with or without her name; fill in a knowledge inventory",
        Tie.CLUSTER,
        Tie.INVITED,
    ),
    Right.HOST_MEETING: _for(
        _MEETINGS,
        "write and send the invitation; see who comes and say who was there; agree on the next date; "
        "read how it was, without names but for those who signed, and the knowledge inventories",
        Tie.HOST,
        Tie.FACILITATOR,
    ),
    Right.SEE_NAMES: _for(
        _PEOPLE,
        "see who takes part, from which organisation; the invited see her own",
        Tie.PROGRAMME,
        Tie.INVITED,
    ),
    Right.SEE_ADDRESS: _for(_PEOPLE, "see somebody's e-mail address", Tie.OWN, Tie.TEAM, Tie.FACILITATOR),
    Right.RECAP: _for(_PEOPLE, "read what has happened so far", Tie.PROGRAMME),
    Right.EXPORT: _for(
        _PEOPLE,
        "take along a file of what she may see, and no more; who has left, of her own words",
        Tie.OWN,
        Tie.PROGRAMME,
        Tie.INVITED,
    ),
    Right.READ_NOTES: _for(_PEOPLE, "read what facilitators note about an organisation", Tie.FACILITATOR),
    Right.CHANGE_NOTE: _for(_PEOPLE, "change or remove such a note, while she facilitates", Tie.OWN),
    Right.BE_AWAY: _for(_PEOPLE, "say that she is away, and who stands in", Tie.OWN, Tie.FACILITATOR),
    Right.DECLINE_STANDING_IN: _for(_PEOPLE, "decline to stand in", Tie.STAND_IN),
    Right.LEAVE: _for(_PEOPLE, "leave, and hand over what was hers", Tie.OWN),
    Right.HAVE_OWN_DATA: _for(
        _PEOPLE,
        "take along all that is kept by and about her, in every programme; also after leaving",
        Tie.OWN,
    ),
    Right.ERASE: _for(
        _PEOPLE,
        "have her name forgotten, and what only she could read; a facilitator does it for who is in no "
        "programme but hers",
        Tie.OWN,
        Tie.FACILITATOR,
    ),
    Right.ANSWER_CLAIM: _for(
        _PEOPLE,
        "say whether a guest's account, or one from elsewhere, is who waits with its address",
        Tie.FACILITATOR,
    ),
    Right.READ_TRAIL: _for(
        _PROGRAMME, "read who has fetched, changed and removed what, and take it along", Tie.FACILITATOR
    ),
    Right.LEAD: _for(
        _PROGRAMME,
        "change steps, dates, words and breaks; add, move and remove people and organisations; "
        "write to many; see the board, the outbox and who cannot be reached; "
        "put the programme's report together, and give its presentations a master; "
        "say who answers for the data, how long it is kept, and that the archive has its copy",
        Tie.FACILITATOR,
    ),
    Right.START_PROGRAMME: _for(_PROGRAMME, "start a programme, and so facilitate it", Tie.STARTER),
    Right.TRY: _for(_PROGRAMME, "try it alone, in a programme of her own; never a guest", Tie.OWN),
    Right.TELL_FACILITATOR: _for(
        _PROGRAMME,
        "have a message of hers sent to the programme's facilitators, with her name",
        Tie.PROGRAMME,
        Tie.INVITED,
    ),
    Right.TAKE_BACK_MESSAGE: _for(_PROGRAMME, "take such a message back, until it has left", Tie.OWN),
    Right.SET_FACILITATORS: _for(_PROGRAMME, "say who may facilitate in the workspace", Tie.ADMIN),
}


def allows(right: Right, ties: Collection[Tie]) -> bool:
    """Whether somebody with these ties to a thing may do that with it."""
    return not RIGHTS[right].may.isdisjoint(ties)
