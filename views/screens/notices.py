"""What a letter says first to somebody new."""

from programme.ground.notices import Kind
from programme.messages.letters import Line
from programme.screens.notices import Welcome
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Element
from views.ground.notices import Reader, Shown, paragraphs
from views.messages.letters import NOT_ME
from views.people.languages import other_button
from views.screens.own_data import PRIVACY
from views.screens.pages import recaps


def _said(line: Line[Welcome], reader: Reader) -> Mrkdwn:
    """Who has been welcomed before, to another programme, knows who we are."""
    texts = reader.texts
    again = "-again" if Kind.WELCOME in reader.known else ""
    key = "letter-welcome-briefly" if line.about.briefly else "letter-welcome"
    hello = texts.rich(f"{key}{again}", facilitator=line.facilitator, programme=line.programme)
    if again:
        return blocks.joined(hello, _answers_again(line, texts))
    return blocks.joined(hello, _answers(line, texts), by="\n\n")


def _answers_again(line: Line[Welcome], texts: Texts) -> Mrkdwn:
    about = line.about
    if not about.controller:
        return Mrkdwn("")
    return texts.rich("letter-welcome-again-privacy", controller=about.controller, contact=about.contact)


def _answers(line: Line[Welcome], texts: Texts) -> Mrkdwn:
    """Who answers for her data, and where the rest is said."""
    about = line.about
    if not about.controller:
        return texts.rich("letter-welcome-privacy-unsaid", facilitator=line.facilitator)
    return texts.rich("letter-welcome-privacy", controller=about.controller, contact=about.contact)


def _ways_in(line: Line[Welcome], reader: Reader) -> list[Element]:
    """What has happened so far, the other language, and out again."""
    not_me = blocks.button(reader.texts("letter-not-me"), NOT_ME, line.programme_id)
    privacy = blocks.button(reader.texts("own-data-privacy"), PRIVACY)
    begun = [recaps.button(line.programme_id, reader.texts)] if line.about.has_begun else []
    return [*begun, other_button(reader.texts), privacy, not_me]


SHOWN = (Shown((Kind.WELCOME,), paragraphs(_said, buttons=_ways_in), names_programme=True),)
