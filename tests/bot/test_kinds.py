"""A kind of notice is whole on every floor, or the bot does not start, and says what is lacking where."""

import pytest

from bot import kinds
from bot.kinds import KindsNotWholeError, lacks, require_whole
from programme.ground.notices import Kind
from programme.ground.speeches import speeches


def test_every_kind_is_whole_on_every_floor() -> None:
    assert list(lacks()) == []
    assert list(speeches()) == list(Kind), "in the order of a letter"


def test_what_is_lacking_or_there_twice_is_named_with_its_floor(monkeypatch: pytest.MonkeyPatch) -> None:
    every = list(speeches().values())
    monkeypatch.setattr(kinds, "every_speech", lambda: [*every[2:], every[-1]])
    with pytest.raises(KindsNotWholeError) as told:
        require_whole()
    assert str(told.value).splitlines() == [
        "welcome: in no notices room of programme (SPEECHES)",
        "moved: in no notices room of programme (SPEECHES)",
        "missed: 2 times in the notices rooms of programme (SPEECHES)",
    ]
