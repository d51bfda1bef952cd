"""Who is in one's cluster, in a window."""

from collections.abc import Sequence
from typing import Any

from programme.screens.pages.cluster_pages import ClusterPage, Neighbour
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block
from views.people.role_names import role_names
from views.preparations import beside, readings
from views.reflections.reflections import read_button
from views.screens.next import meeting

WINDOW = "cluster-page-window"
OPEN = "cluster-page-open"
"""One of Home's menu's choices."""
CLUSTERS = 15
"""Six blocks each at the most, of Slack's hundred."""


def window(pages: Sequence[ClusterPage], texts: Texts) -> dict[str, Any]:
    """A cluster after the other; with more than one programme each is named."""
    several = len({one.programme.id for one in pages}) > 1
    parts = [part for one in pages[:CLUSTERS] for part in _page(one, texts, named=several)]
    if pages[CLUSTERS:]:
        parts.append(blocks.context(texts.rich("cluster-page-more", count=len(pages) - CLUSTERS)))
    parts = parts or [blocks.section(texts.rich("cluster-page-none"))]
    return blocks.modal(WINDOW, texts("cluster-page-title"), parts, close=texts("button-close"))


def _page(one: ClusterPage, texts: Texts, *, named: bool) -> list[Block]:
    programme = texts.rich("next-programme", programme=one.programme.title) if named else Mrkdwn("")
    head = [blocks.header(texts("cluster-page-cluster", cluster=one.cluster))]
    about = blocks.joined(programme, meeting(one.meeting, texts, today=one.today).text, by="\n")
    led = texts.rich("programme-facilitators", names=", ".join(each.name for each in one.facilitators))
    return [
        *head,
        blocks.section(blocks.joined(about, led, by="\n")),
        *blocks.sections(*(_neighbour(each, texts) for each in one.neighbours)),
        *beside.doors(one.compared, texts),
        blocks.actions(read_button(one.programme.id, texts), readings.door(texts)),
    ]


def _neighbour(one: Neighbour, texts: Texts) -> Mrkdwn:
    """*Norrby*, mentor, värd för nästa träff, and its people under it."""
    marks = (
        texts.rich("organisation-mentor-mark") if one.organisation.mentor else Mrkdwn(""),
        texts.rich("cluster-page-hosts") if one.hosts else Mrkdwn(""),
    )
    name = blocks.joined(texts.rich("cluster-page-organisation", name=one.organisation.name), *marks)
    people = (
        texts.rich("cluster-page-person", name=person.name, roles=role_names(roles, texts))
        for person, roles in one.people
    )
    return blocks.joined(name, *people, by="\n")
