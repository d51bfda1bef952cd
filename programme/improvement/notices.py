"""What is told about improvements: actions somebody has promised, and questions about tests."""

from programme.ground.notices import Kind
from programme.ground.speeches import Politicians, Speech, To

ACTION_YOURS = Speech(Kind.ACTION_YOURS, To.RESPONSIBLE, Politicians.HERS, lasts=True, at_work=True)
ACTION = Speech(
    Kind.ACTION,
    To.RESPONSIBLE,
    Politicians.HERS,
    repeated=True,
    beside=(Kind.ACTION_YOURS,),
    reaches_stand_in=True,
    at_work=True,
)
QUESTIONS = tuple(
    Speech(
        kind,
        To.RESPONSIBLE,
        Politicians.HERS,
        repeated=kind is Kind.OBSERVATION,
        reaches_stand_in=True,
        at_work=True,
    )
    for kind in (Kind.PREDICTION, Kind.OBSERVATION, Kind.STUDY, Kind.DECISION)
)
STANDSTILL = Speech(Kind.STANDSTILL, To.RESPONSIBLE, reaches_stand_in=True, at_work=True)
SPEECHES = (ACTION_YOURS, ACTION, *QUESTIONS, STANDSTILL)
ON_ACTION = (ACTION_YOURS.kind, ACTION.kind)
ON_TEST = tuple(one.kind for one in (*QUESTIONS, STANDSTILL))
