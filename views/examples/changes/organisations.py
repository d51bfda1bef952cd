"""Organisations and clusters: new, opened, changed, with words of their own."""

from dataclasses import replace

from programme.changes.rosters import ClusterRoster, Participant, Team, TeamRoster
from programme.ground.roles import Role
from programme.programmes.programmes import Cluster
from views.changes import clusters, organisations
from views.examples.programmes.programmes import MANY, MEETINGS, MEMORY, NORRBY, TEAMS
from views.examples.values import MARIA, PER, PROGRAMME, TODAY

TEAM = TeamRoster(
    PROGRAMME,
    TEAMS[0],
    (Participant(MARIA, (Role.KEY_PERSON, Role.MANAGER)), Participant(PER, (Role.POLITICIAN,))),
)
NORTHERN = Cluster("cluster1", PROGRAMME.id, "Norra")
CLUSTER = ClusterRoster(
    PROGRAMME, NORTHERN, (replace(MEETINGS[0], cluster_id="cluster1"), *MEETINGS[1:]), TEAMS
)
LEFT = Team(replace(NORRBY, left_on=TODAY), 0, 0)
OWN_WORDS = replace(NORRBY, words=(("meeting", "samling", "samlingen"),))

EXAMPLES = {
    "modal-organisation-first": lambda texts: organisations.new(texts, any_cluster=False, memory=MEMORY),
    "modal-organisation-new": lambda texts: organisations.new(texts, any_cluster=True, memory=MEMORY),
    "modal-organisation-joined": lambda texts: organisations.joined(
        NORRBY, texts, people=("Maria Lind", "Per Ås"), memory=MEMORY
    ),
    "modal-organisation": lambda texts: organisations.window(TEAM, texts, page=0, memory=MEMORY),
    "modal-organisation-empty": lambda texts: organisations.window(
        replace(TEAM, team=TEAMS[1], participants=()), texts, page=0, memory=MEMORY
    ),
    "modal-organisation-many": lambda texts: organisations.window(
        replace(TEAM, participants=TEAM.participants * 60), texts, page=1, memory=MEMORY
    ),
    "modal-organisation-change": lambda texts: organisations.change(NORRBY, texts, memory=MEMORY),
    "modal-organisation-words": lambda texts: organisations.words(OWN_WORDS, texts, memory=MEMORY),
    "modal-organisation-left": lambda texts: organisations.window(
        replace(TEAM, team=LEFT, participants=()), texts, page=0, memory=MEMORY
    ),
    "modal-organisation-parted": lambda texts: organisations.parted(
        LEFT.organisation, texts, people=4, owed=9, memory=MEMORY
    ),
    "modal-organisation-back": lambda texts: organisations.parted(
        NORRBY, texts, people=4, owed=9, memory=MEMORY
    ),
    "modal-cluster": lambda texts: clusters.cluster_window(CLUSTER, texts, page=0, memory=MEMORY),
    "modal-cluster-many": lambda texts: clusters.cluster_window(
        replace(CLUSTER, teams=MANY, meetings=MEETINGS * 10), texts, page=1, memory=MEMORY
    ),
}
