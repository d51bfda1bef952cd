"""Claims: an account in Slack has the address of somebody who waits for one; is it she?"""

from dataclasses import dataclass

from programme.people.people import Person, Standing


@dataclass(frozen=True, slots=True)
class Claim:
    """``slack_id`` is the account, ``standing`` what Slack says of it, ``person`` who waits.

    ``hers`` is a facilitator's answer; None until there is one.
    """

    id: str
    person: Person
    slack_id: str
    standing: Standing
    hers: bool | None = None


def is_plain(standing: Standing | None, homes: frozenset[str], workspace_id: str, *, is_bot: bool) -> bool:
    """Whether an address alone is enough: the account is of our own workspace, and no guest's or bot's.

    Who manages the workspace has vouched for the address of a member. ``homes`` are the workspaces and the
    organisation that Slack names of her; none, where it names none.
    """
    return standing is Standing.MEMBER and not is_bot and (not homes or workspace_id in homes)


def may_be_asked(standing: Standing | None, *, is_bot: bool, deactivated: bool) -> bool:
    """A bot or a closed account is nobody's: there is nothing to ask."""
    return standing is not None and not is_bot and not deactivated
