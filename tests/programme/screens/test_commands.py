"""What people write after /hemmaplan is read kindly, and a word is never taken for more than it says."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.ground.languages import Language
from programme.preparations.preparations import Owed
from programme.screens.commands import ALSO, KNOWN, SHOWN, Asked, Command, folded, meant_by, parse, shown
from views.examples.values import owed

SV, EN = Language.SV, Language.EN
PRESENTATION, FILM, SELF_1, SELF_2 = (
    owed(item) for item in ("presentation-1", "film-chain", "self-assessment-1", "self-assessment-2")
)
EVERYTHING = (PRESENTATION, FILM, SELF_1, SELF_2, owed("presentation-2"), owed("invitation-1"))


def meant(words: str) -> tuple[list[str], list[str]]:
    """Titles that are surely meant, and those that may be."""
    found = meant_by(words, EVERYTHING)
    return [one.id for one in found.surely], [one.id for one in found.maybe]


@pytest.mark.parametrize(
    ("written", "command"),
    [
        ("", Command.NEXT),
        ("   ", Command.NEXT),
        ("nästa", Command.NEXT),
        ("nasta", Command.NEXT),
        ("Next", Command.NEXT),
        ("KLART", Command.DONE),
        ("klart.", Command.DONE),
        ("done!", Command.DONE),
        (" hjälp ", Command.HELP),
        ("hjalp?", Command.HELP),
        ("reflektera", Command.REFLECT),
        ("Export", Command.EXPORT),
        ("mina", Command.MINE),
        ("my", Command.MINE),
        ("mine", Command.MINE),
        ("Mina  Uppgifter!", Command.OWN_DATA),
        ("my data", Command.OWN_DATA),
        ("uppgifter", Command.OWN_DATA),
    ],
)
@pytest.mark.parametrize("language", Language)
def test_both_languages_words_are_known_whatever_somebody_speaks(
    written: str, command: Command, language: Language
) -> None:
    assert parse(written, language) == Asked(command)


def test_no_word_means_two_things() -> None:
    said: dict[str, set[Command]] = {}
    for words in (*SHOWN.values(), ALSO):
        for word, command in words.items():
            said.setdefault(folded(word), set()).add(command)
    assert [word for word, meant in said.items() if len(meant) > 1] == []


def test_what_follows_the_word_is_kept_as_it_was_typed() -> None:
    assert parse("reflektera  Det gick bra, 7 av 10 kom!", SV).words == "Det gick bra, 7 av 10 kom!"


@pytest.mark.parametrize(
    ("written", "language", "meant"),
    [
        ("klrt", SV, "klart"),
        ("klrt", EN, "done"),
        ("refletkera", SV, "reflektera"),
        ("halp", EN, "help"),
        ("banan", SV, None),
    ],
)
def test_an_unknown_word_gets_a_suggestion_in_the_persons_language(
    written: str, language: Language, meant: str | None
) -> None:
    asked = parse(written, language)
    assert (asked.command, asked.word, asked.meant) == (None, written, meant)


@given(st.text(max_size=200), st.sampled_from(Language))
def test_anything_at_all_can_be_written(written: str, language: Language) -> None:
    asked = parse(written, language)
    assert asked.command is not None or asked.word


@given(
    st.sampled_from([(language, word) for language in SHOWN for word in SHOWN[language]]),
    st.sampled_from([str.upper, str.title, str.lower]),
    st.sampled_from(["NFC", "NFD"]),
    st.text(alphabet=" .,!?", max_size=5),
)
def test_case_accents_and_punctuation_never_matter(word, case, form, tail) -> None:
    language, written = word
    asked = parse(unicodedata.normalize(form, case(written)) + tail, language)
    assert asked.command is SHOWN[language][written]


def test_every_command_has_a_word_in_both_languages() -> None:
    assert {shown(command, language) for command in Command for language in Language}
    assert set(KNOWN.values()) == set(Command)


@pytest.mark.parametrize(
    ("words", "one"),
    [
        ("presentation inför träff 1", PRESENTATION),
        ("Presentationen 1", PRESENTATION),
        ("presentation 1.", PRESENTATION),
        ("filmen", FILM),
        ("med filmen om styrkedjan", FILM),
        ("styrkedja", FILM),
        ("prezentation 1", PRESENTATION),
        ("the film", FILM),
    ],
)
def test_a_thing_is_found_by_the_words_people_use_for_it(words: str, one: Owed) -> None:
    assert meant(words)[0] == [one.id]


def test_words_that_fit_several_point_out_no_single_one() -> None:
    assert meant("självskattning")[0] == [SELF_1.id, SELF_2.id]
    assert len(meant("presentation")[0]) == 2
    assert len(meant("träff")[0]) > 2


def test_where_only_some_words_fit_nothing_is_sure() -> None:
    assert meant("presentationen i måndags") == ([], [PRESENTATION.id, "owed-presentation-2"])
    assert meant("presentation 7")[0] == [], "a wrong number is not a spelling mistake"


def test_words_that_fit_nothing_find_nothing() -> None:
    assert meant("budget") == ([], [])
    assert meant("den") == ([], [])


@given(st.text(max_size=60))
def test_what_is_sure_is_always_among_what_may_be_meant(words: str) -> None:
    sure, maybe = meant(words)
    assert set(sure) <= set(maybe)
