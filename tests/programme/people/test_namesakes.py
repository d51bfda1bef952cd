"""Two people of one name are told apart by what each can be known by."""

import pytest

from programme.people.namesakes import Namesake, bynames, called
from programme.people.people import Person

Where = dict[str, str]


def beside(*homes: Where, name: str = "Anna Berg") -> list[str]:
    found = bynames(Namesake(str(at), name, where) for at, where in enumerate(homes))
    return [found[str(at)] for at in range(len(homes))]


@pytest.mark.parametrize(
    ("homes", "said"),
    [
        ([{"p": "Norrby"}], [""]),
        ([{"p": "Norrby"}, {"p": "Ekeby"}], ["Norrby", "Ekeby"]),
        ([{"p": "Norrby"}, {"p": "Norrby"}], ["Norrby, 1", "Norrby, 2"]),
        ([{"p": "Norrby"}, {"p": "Norrby"}, {"p": "Ekeby"}], ["Norrby, 1", "Norrby, 2", "Ekeby"]),
        ([{"p": ""}, {"p": "Norrby"}], ["", "Norrby"]),
        ([{"p": ""}, {"p": ""}], ["1", "2"]),
        ([{"p": "Norrby"}, {"q": "Ekeby"}], ["", ""]),
        ([{"p": "Norrby", "q": "Dal"}, {"q": "Ekeby"}, {}], ["Dal", "Ekeby", ""]),
    ],
)
def test_who_meets_another_of_her_name_is_named_with_her_organisation(
    homes: list[Where], said: list[str]
) -> None:
    assert beside(*homes) == said


def test_letters_great_and_small_make_no_other_name() -> None:
    some = [Namesake("1", "ANNA  BERG", {"p": "Norrby"}), Namesake("2", "Anna Berg", {"p": "Ekeby"})]
    assert bynames(some) == {"1": "Norrby", "2": "Ekeby"}


def test_her_own_name_is_what_she_is_called_without_it() -> None:
    anna = Person("1", "T1", called("Anna Berg", "Norrby, 1"), byname="Norrby, 1")
    assert (anna.name, anna.own_name) == ("Anna Berg (Norrby, 1)", "Anna Berg")
    assert Person("2", "T1", "Anna (Ann) Berg").own_name == "Anna (Ann) Berg"
