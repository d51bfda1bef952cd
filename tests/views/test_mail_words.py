"""A mail says nothing that can only be done in Slack; what it says instead has a sibling there."""

import re
from collections import Counter

import pytest

from texts import texts_in
from texts.sources import facts_in, keys_in, sources
from texts.words import BY_MAIL
from views.examples import examples
from views.ground import markup
from views.messages.letter_mails import paragraphs

IN_SLACK = {
    "sv": re.compile(r"(?i)slack|/hemmaplan|tryck|knapp|flik|konversation|kanalen|samtal|fönst|skriv här"),
    "en": re.compile(r"(?i)slack|/hemmaplan|\bpress\b|button|\btab\b|conversation|the channel|window"),
}
GREETED = re.compile(r"^(Hej|Hi) (?!Eva)", re.MULTILINE)
"""Eva facilitates, which nobody does without Slack."""
HELP = "message-help"
"""The answer to who writes to the bot in Slack."""


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_letter_by_mail_speaks_of_what_is_in_slack_alone(language: str) -> None:
    texts, found, letters = texts_in(language, by_mail=True), {}, 0
    for name, example in examples().items():
        if not name.startswith("message-") or name == HELP or "hostile" in name:
            continue
        said = "\n".join(markup.plain(one) for one in paragraphs(example(texts).blocks))
        letters += bool(GREETED.search(said))
        if GREETED.search(said) and IN_SLACK[language].search(said):
            found[name] = said
    assert found == {}
    assert letters > 40


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_is_said_by_mail_has_a_sibling_in_slack_and_no_facts_of_its_own(language: str) -> None:
    keys = keys_in(language)
    ours = [key for key in keys if key.endswith(BY_MAIL)]
    assert ours
    for key in ours:
        assert key.removesuffix(BY_MAIL) in keys
        assert set(facts_in(language, key)) <= set(facts_in(language, key.removesuffix(BY_MAIL)))
        assert ways(language, key) in (Counter(), ways(language, key.removesuffix(BY_MAIL))), key


def ways(language: str, key: str) -> Counter[str]:
    """What a text chooses between: a sibling that lacks one of them would say another."""
    [written] = re.findall(rf"(?ms)^{key} = .*?(?=^\S|\Z)", "\n".join(sources(language).values()))
    return Counter(re.findall(r"(?m)^\s*\*?\[([\w-]+)\]", written))
