"""Titles: which role somebody may have by what she is called at work; confirmed once a title."""

from rapidfuzz import fuzz, process

from programme.changes.participant_cells import parts_of_roles
from programme.changes.participant_findings import LEAVE, Findings
from programme.changes.participant_lists import Words, folded, shown
from programme.ground.offers import Choice
from programme.ground.roles import Role

ALIKE = 80
"""Of 100: how like the word for a role a misspelt one is."""
CHOICES = (
    *(Choice(role.value, key=f"list-role-{role.value}") for role in Role),
    Choice(LEAVE, key="list-role-leave"),
)


def proposed(title: str, words: Words) -> Role | None:
    """The role a title makes likely: by the end of a word, or as the misspelt word for it."""
    known = folded(title)
    near = process.extractOne(known, list(words.roles), scorer=fuzz.ratio, score_cutoff=ALIKE)
    if near:
        return words.roles[near[0]]
    said = [folded(word) for word in title.split()]
    for end, role in words.titles:
        if any(word.endswith(end) for word in said) or known.endswith(end):
            return role
    return None


def roles(text: str, words: Words, findings: Findings, *, at_home: bool) -> tuple[Role, ...] | None:
    """The roles of somebody, each once; None for somebody who is not to be taken.

    A facilitator ``at_home`` in an organisation is asked about: she would own the whole programme.
    """
    parts = list(parts_of_roles(text, words)) or [""]
    said = [_role(part, words, findings, at_home=at_home) for part in parts]
    if all(one == LEAVE for one in said):
        return None
    return tuple(dict.fromkeys(Role(one) for one in said if one and one != LEAVE))


def _role(part: str, words: Words, findings: Findings, *, at_home: bool) -> str:
    """A role, LEAVE, or nothing while nobody knows."""
    role = words.roles.get(folded(part))
    if role is not None and not (role is Role.FACILITATOR and at_home):
        return role.value
    return _asked(part, role or (proposed(part, words) if part else None), findings)


def _asked(title: str, likely: Role | None, findings: Findings) -> str:
    key = "list-ask-no-role" if not title else "list-ask-title"
    if likely is Role.FACILITATOR:
        key = "list-ask-facilitator"
    return findings.ask(
        f"title:{folded(title)}",
        key,
        choices=CHOICES,
        proposed=likely.value if likely else "",
        title=shown(title),
    )
