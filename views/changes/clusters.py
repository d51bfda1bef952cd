"""A cluster: its organisations, and the dates it meets on."""

from typing import Any

from programme.changes.rosters import ClusterRoster
from programme.meetings.meetings import Meeting
from texts import Texts
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.windows import Memory
from views.meetings.meetings import MEETING_APART
from views.programmes.programmes import meeting_line, meeting_row, team_row

TEAMS = 30
CLUSTER_WINDOW = "cluster-window"
CLUSTER_SEARCH = "cluster-search"
CLUSTER_PAGE = "cluster-page"


class ClusterMemory(Memory):
    cluster: str
    page: int = 0


def cluster_window(what: ClusterRoster, texts: Texts, *, page: int, memory: str) -> dict[str, Any]:
    """One cluster: its own meetings, those it shares and may have to itself, and its organisations."""
    shown, page, pages = windows.page_of(what.teams, page, TEAMS)
    parts = [
        blocks.header(what.cluster.name),
        blocks.section(texts.rich("cluster-meetings")),
        *(meeting_row(one, texts) if one.cluster_id else _shared(one, texts) for one in what.meetings),
        blocks.header(texts("programme-organisations", count=len(what.teams))),
        *(team_row(team, texts) for team in shown),
        *windows.turning(CLUSTER_PAGE, page, pages, texts),
    ]
    return blocks.modal(
        CLUSTER_WINDOW, texts("cluster-window"), parts, close=texts("button-close"), memory=memory
    )


def _shared(one: Meeting, texts: Texts) -> Block:
    if one.cancelled:
        return blocks.section(meeting_line(one, texts))
    apart = blocks.button(texts("meeting-apart"), MEETING_APART, one.id)
    return blocks.section(meeting_line(one, texts), accessory=apart)
