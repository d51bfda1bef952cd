"""The demo's year counted in words: what it sends is short, and a thing is explained once."""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from typing import Any

import pytest

from bot.demo.script import TEMPLATE
from programme.programmes.template import QuestionWhen
from programme.programmes.template_files import shipped_templates
from tests.bot.conftest import Lived

LETTER = 50
"""Words in a letter, at the median."""
LONGEST = 180
A_WEEK = 250
"""Words in anybody's worst week."""
REPEATED = 0.10
"""Share of all words that stand in sentences their reader has been sent lately."""
LATELY = timedelta(days=60)
A_SENTENCE = 6
"""Words from which a sentence counts: names, dates and greetings are always said again."""
TO_A_POLITICIAN = 9
"""Letters a year."""
TO_A_KEY_PERSON = 30
"""Letters a year, beside those that only tell that a meeting moves: how often it does is the year's own."""

MEETS = {step.id for step in shipped_templates()[TEMPLATE].steps if step.kind.meets}
ASKED_OF_IT = {
    one.id
    for one in shipped_templates()[TEMPLATE].questions
    if one.step in MEETS and one.when in {QuestionWhen.AFTER_MEETING, QuestionWhen.IN_COMMITTEE}
}

ON_HOME, BUTTONS = 250, 12
"""Words, and buttons with their menus, on a participant's Home on an ordinary day."""

Posts = list[dict[str, Any]]


@pytest.fixture(scope="module")
def year(lived: Lived) -> Path:
    return lived.out


@pytest.fixture(scope="module", params=["sv", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def letters(year: Path, language: str) -> Posts:
    """Everything that reached somebody unasked, in order: not what a channel reads, nor a mail given back.

    The year was lived in Swedish; the same letters in English are the interpreter's.
    """
    sent = [
        post for post in read(year, "transcript") if post["message"] and post["person"] and post["notices"]
    ]
    if language == "en":
        told = {one["message"]: one["text"] for one in read(year, "interpreted")}
        sent = [post | {"text": told[post["message"]]} for post in sent]
    return sorted(sent, key=lambda post: post["at"])


def read(year: Path, what: str) -> Posts:
    return [json.loads(line) for line in (year / f"{what}.jsonl").read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def roles(year: Path) -> dict[str, set[str]]:
    """Person → her roles."""
    data = json.loads((year / "data.json").read_text("utf-8"))
    return {one["id"]: {seat["role"] for seat in one["seats"]} for one in data["people"]}


def words(text: str) -> list[str]:
    """An address is one word, however many its token looks like."""
    plain = re.sub(r"[*_>•]", " ", re.sub(r"https?://\S+", "address", text))
    return re.findall(r"[^\W_]+(?:[-'’.][^\W_]+)*", plain)


def sentences(text: str) -> Iterator[str]:
    for said in re.split(r"(?<=[.!?:])\s+|\n+", text):
        told = words(said.lower())
        if len(told) >= A_SENTENCE:
            yield " ".join(told)


def day(post: dict[str, Any]) -> date:
    return date.fromisoformat(post["at"][:10])


def said_again(letters: Posts) -> Counter[str]:
    """Sentence → its words each time that it had been sent to the same person within ``LATELY``."""
    seen: dict[tuple[str, str], date] = {}
    again: Counter[str] = Counter()
    for post in letters:
        for sentence in sentences(post["text"]):
            key = post["person"], sentence
            if key in seen and day(post) - seen[key] <= LATELY:
                again[sentence] += len(sentence.split())
            seen[key] = day(post)
    return again


def test_a_letter_is_short_and_none_is_long(letters: Posts) -> None:
    lengths = sorted(len(words(post["text"])) for post in letters)
    assert median(lengths) <= LETTER
    assert lengths[-1] <= LONGEST


def test_nobodys_week_is_full_of_words(letters: Posts) -> None:
    weeks: Counter[tuple[str, tuple[int, int]]] = Counter()
    for post in letters:
        weeks[post["person"], day(post).isocalendar()[:2]] += len(words(post["text"]))
    assert max(weeks.values()) <= A_WEEK, weeks.most_common(3)


def test_little_is_said_again(letters: Posts) -> None:
    again, every = said_again(letters), sum(len(words(post["text"])) for post in letters)
    assert sum(again.values()) <= REPEATED * every, again.most_common(5)


def test_a_politician_hears_seldom_and_no_sentence_more_than_twice(
    letters: Posts, roles: dict[str, set[str]]
) -> None:
    hers: dict[str, Posts] = defaultdict(list)
    for post in letters:
        if roles[post["person"]] == {"politician"}:
            hers[post["person"]].append(post)
    assert hers
    for posts in hers.values():
        assert len(posts) <= TO_A_POLITICIAN
        told = Counter(sentence for post in posts for sentence in sentences(post["text"]))
        assert max(told.values()) <= 2, told.most_common(1)


def about_a_meeting(notice: dict[str, str]) -> bool:
    """Whether it invites to one, says when and where, or asks about it; that it moves is no part of it."""
    asks = notice["kind"] == "question" and notice["occasion"].partition(" ")[0] in ASKED_OF_IT
    return notice["kind"] in {"invited", "meets", "how_it_was"} or asks


def test_a_meeting_costs_anybody_two_letters_and_a_politician_one(
    letters: Posts, roles: dict[str, set[str]]
) -> None:
    cost: dict[tuple[str, str], set[str]] = defaultdict(set)
    for post in letters:
        for notice in filter(about_a_meeting, post["notices"]):
            cost[post["person"], notice["subject"]].add(post["message"])
    by_mail = {post["person"] for post in letters if post["channel"] == "mail"}
    assert by_mail & {who for who, _ in cost}, "also who has no Slack"
    assert max(map(len, cost.values())) == 2
    assert {len(some) for (who, _), some in cost.items() if roles[who] == {"politician"}} == {1}


def kinds(post: dict[str, Any]) -> set[str]:
    return {one["kind"] for one in post["notices"]}


def prompt(letters: Posts, roles: dict[str, set[str]]) -> dict[str, int]:
    """Key persons who were late with nothing and test nothing, and how many letters each was sent."""
    sent = Counter(post["person"] for post in letters if kinds(post) != {"moved"})
    busy = {post["person"] for post in letters if kinds(post) & {"late", "observation"}}
    return {who: sent[who] for who in sent if "key_person" in roles[who] and who not in busy}


def test_a_prompt_key_person_hears_seldom(letters: Posts, roles: dict[str, set[str]]) -> None:
    calm = prompt(letters, roles)
    assert calm
    assert max(calm.values()) <= TO_A_KEY_PERSON


def test_home_is_short_for_who_takes_part(year: Path, roles: dict[str, set[str]]) -> None:
    hers = [one for one in read(year, "homes") if "facilitator" not in roles[one["person"]]]
    assert len(hers) > len(roles)
    for one in hers:
        seen = one["name"], one["at"], one["language"]
        assert len(words(one["words"])) <= ON_HOME, seen
        assert one["buttons"] <= BUTTONS, seen
