"""What a letter says of people: that one stands in, cannot be reached, can be reached again, has left."""

from programme.ground.notices import Kind
from programme.messages.letters import Line
from programme.people.notices import ERASED, HANDED_OVER, Claimed, Somebody
from programme.people.reachability import Why, why_not
from texts import Mrkdwn
from views.ground import blocks
from views.ground.blocks import Element
from views.ground.notices import Reader, Shown, paragraphs
from views.people import claims
from views.people.reachability import stand_in_button

BY_MAIL = {Why.NO_MAIL, Why.BOUNCED}


def _unreachable(line: Line[Somebody], reader: Reader) -> Mrkdwn:
    """The facilitator hears that somebody cannot be reached, and why."""
    texts = reader.texts
    person = line.about.person
    why = why_not(person) or Why.SHUT
    key = "reachability-unmailed" if why in BY_MAIL else "reachability-unreachable"
    said = texts.rich(key, name=person.name, why=why.value, programme=line.programme)
    return said if why in {Why.CLOSED, Why.NO_MAIL} else blocks.joined(said, texts.rich("reachability-again"))


def _reachable(line: Line[Somebody], reader: Reader) -> Mrkdwn:
    """She can be reached after all."""
    return reader.texts.rich("reachability-back", name=line.about.person.name, programme=line.programme)


def _reached(line: Line[Somebody], reader: Reader) -> Mrkdwn | None:
    """What became of *cannot be reached* since it was said."""
    return _reachable(line, reader) if why_not(line.about.person) is None else None


def _another(line: Line[Somebody], reader: Reader) -> list[Element]:
    return [stand_in_button(line.programme_id, line.about.person, reader.texts)]


def _claimed(line: Line[Claimed], reader: Reader) -> Mrkdwn:
    """The facilitator is asked whether an account is the one who waits."""
    asks = line.about.claim
    facts = {"standing": asks.standing.value, "name": asks.person.name, "programme": line.programme}
    return blocks.joined(Mrkdwn(f"<@{asks.slack_id}>"), reader.texts.rich("claim-asks", **facts))


def _claim_answered(line: Line[Claimed], reader: Reader) -> Mrkdwn | None:
    asks = line.about.claim
    if asks.hers is None and line.about.waits:
        return None
    key = "claim-hers" if asks.hers else "claim-not-hers" if asks.hers is False else "claim-over"
    return blocks.joined(Mrkdwn(f"<@{asks.slack_id}>"), reader.texts.rich(key, name=asks.person.name))


def _yes_or_no(line: Line[Claimed], reader: Reader) -> list[Element]:
    return claims.buttons(line.about.claim, reader.texts)


def _declined(line: Line[Somebody], reader: Reader) -> Mrkdwn:
    texts = reader.texts
    how = {HANDED_OVER: "letter-left", ERASED: "letter-erased"}
    key = next((key for begins, key in how.items() if line.occasion.startswith(begins)), "letter-declined")
    return texts.rich(key, name=line.about.person.name, programme=line.programme)


SHOWN = (
    Shown((Kind.UNREACHABLE,), paragraphs(_unreachable, settled=_reached, buttons=_another)),
    Shown((Kind.REACHABLE,), paragraphs(_reachable)),
    Shown((Kind.CLAIMED,), paragraphs(_claimed, settled=_claim_answered, buttons=_yes_or_no)),
    Shown((Kind.DECLINED,), paragraphs(_declined)),
)
