"""A cluster's page: with a mentor and a host, with two programmes, and where she meets in none."""

from dataclasses import replace

from programme.ground.roles import Role
from programme.screens.pages.cluster_pages import ClusterPage, Neighbour
from views.examples.programmes.programmes import EKEBY, NORRBY
from views.examples.values import EVA, MARIA, MEETING, PER, PROGRAMME, TODAY
from views.screens.pages import cluster_pages

NEIGHBOURS = (
    Neighbour(NORRBY, ((MARIA, (Role.KEY_PERSON, Role.MEETING_HOST)), (PER, (Role.ADVISER,)))),
    Neighbour(EKEBY, ((replace(MARIA, id="elsa", name="Elsa Holm"), (Role.MANAGER,)),), hosts=True),
)
PAGE = ClusterPage(PROGRAMME, "Norra", NEIGHBOURS, (EVA,), TODAY, MEETING)

EXAMPLES = {
    "modal-cluster-page": lambda texts: cluster_pages.window([PAGE], texts),
    "modal-cluster-page-two": lambda texts: cluster_pages.window([PAGE, replace(PAGE, meeting=None)], texts),
    "modal-cluster-page-none": lambda texts: cluster_pages.window([], texts),
}
