"""Who may start a programme and facilitate it, as the workspace's administrators choose."""

import re
from typing import Any

from programme.people.facilitating import Policy, Starters
from texts import Texts
from views.ground import blocks, windows
from views.ground.blocks import Block, Element
from views.ground.forms import Form, names

OPEN = "starters-open"
FORM = "starters-form"
_SLACK_ID = re.compile(r"[UW][A-Z0-9]+")


class StartersForm(Form):
    """``people`` are Slack ids, ``addresses`` those who stood on the list by their e-mail, a line each."""

    starters: Starters = Starters.MEMBERS
    people: tuple[str, ...] = ()
    addresses: str = ""

    @property
    def listed(self) -> tuple[str, ...]:
        return (*self.people, *self.addresses.split())


FIELDS = names(StartersForm)


def door(texts: Texts) -> Element:
    """The way to the form, on an administrator's Home."""
    return blocks.button(texts("starters-open"), OPEN)


def form(policy: Policy, texts: Texts, *, memory: str = "") -> dict[str, Any]:
    """As it is now; the list counts only where it is chosen."""
    options = [(one.value, texts(f"starters-{one}")) for one in Starters]
    chosen = blocks.radio(FIELDS.starters, options, chosen=policy.starters)
    known = [one for one in policy.listed if _SLACK_ID.fullmatch(one)]
    others = [one for one in policy.listed if one not in known]
    people = blocks.people_input(FIELDS.people, texts("starters-choose"), initial=known)
    addresses = blocks.text_input(FIELDS.addresses, initial="\n".join(others), lines=True)
    parts: list[Block] = [
        blocks.section(texts.rich("starters-intro")),
        blocks.field_block(FIELDS.starters, texts("starters-who"), chosen),
        blocks.field_block(FIELDS.people, texts("starters-people"), people, optional=True),
        blocks.field_block(
            FIELDS.addresses,
            texts("starters-addresses"),
            addresses,
            hint=texts("starters-addresses-hint"),
            optional=True,
        ),
    ]
    return windows.form(FORM, texts("starters-open"), parts, texts, memory=memory)
