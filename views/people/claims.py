"""Claims: the two answers to whether an account in Slack is somebody who waits for one."""

from programme.people.claims import Claim
from texts import Texts
from views.ground import blocks
from views.ground.blocks import Element

HERS = "claim-hers"
NOT_HERS = "claim-not-hers"


def buttons(claim: Claim, texts: Texts) -> list[Element]:
    return [
        blocks.button(texts("claim-yes"), HERS, claim.id),
        blocks.button(texts("claim-no"), NOT_HERS, claim.id),
    ]
