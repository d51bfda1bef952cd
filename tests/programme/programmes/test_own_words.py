"""Own words are kept in their forms; several of it are guessed where nobody told them."""

import pytest

from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from programme.programmes.own_words import LONGEST, guessed, kept, told, typed

SV, EN = Language.SV, Language.EN


def test_two_forms_are_enough_in_swedish_and_four_are_kept() -> None:
    found = kept(
        [("meeting", " dialogmöte,  dialogmötet"), ("step", "etapp, etappen, etapper, etapperna")], SV
    )
    assert found["meeting"] == {
        "a": "dialogmöte",
        "the": "dialogmötet",
        "some": "dialogmöten",
        "those": "dialogmötena",
    }
    assert typed(told(found), "step") == "etapp, etappen, etapper, etapperna"
    assert typed(told(found), "cluster") == ""


def test_english_says_one_and_several() -> None:
    found = kept([("meeting", "gathering"), ("key-person", "lead, leads"), ("step", "")], EN)
    assert found["meeting"] == {
        "a": "gathering",
        "the": "gathering",
        "some": "gatherings",
        "those": "gatherings",
    }
    assert typed(told(found), "key-person") == "lead, leads"
    assert "step" not in found


@pytest.mark.parametrize(
    ("said", "language", "key"),
    [
        ("samling", SV, "word-both"),
        ("a, b, c, d, e", SV, "word-both"),
        ("a, b, c", EN, "word-both"),
        ("x" * (LONGEST + 1), EN, "word-long"),
    ],
)
def test_what_cannot_be_kept_is_told_at_its_field(said: str, language: Language, key: str) -> None:
    with pytest.raises(Refusal) as no:
        kept([("meeting", said)], language, ending="-other")
    assert (no.value.key, no.value.field) == (key, "meeting-other")


@pytest.mark.parametrize(
    ("a", "the", "several"),
    [
        ("samling", "samlingen", ("samlingar", "samlingarna")),
        ("möte", "mötet", ("möten", "mötena")),
        ("nätverk", "nätverket", ("nätverk", "nätverken")),
        ("resa", "resan", ("resor", "resorna")),
        ("samordnare", "samordnaren", ("samordnare", "samordnarna")),
        ("station", "stationen", ("stationer", "stationerna")),
        ("gathering", "the gathering", ("gatherings", "gatherings")),
        ("study", "study", ("studies", "studies")),
    ],
)
def test_several_are_guessed(a: str, the: str, several: tuple[str, str]) -> None:
    assert guessed(a, the) == several


def test_what_was_kept_before_with_one_of_it_alone_is_still_said() -> None:
    assert told({"meeting": {"a": "samling", "the": "samlingen"}, "odd": {"a": "x", "the": "y"}}) == (
        ("meeting", "samling", "samlingen"),
        ("meeting many", "samlingar", "samlingarna"),
    )
