"""What a window remembers comes back as it was given: to her, in that window, from any of our processes."""

import pytest

from handlers.ground.doorway.sealing import LONGEST_MEMORY, Seals
from programme.ground.refusals import Refusal

SEALS = Seals.of("xoxb-1")
VIEW = {"type": "modal", "callback_id": "organisation", "private_metadata": '{"organisation":"o1"}'}


def test_it_comes_back_in_every_process_that_has_the_token() -> None:
    sealed = SEALS.sealed(VIEW, "U1")
    assert VIEW["private_metadata"] not in sealed["private_metadata"][:22]
    assert Seals.of("xoxb-1").opened(sealed, "U1") == VIEW["private_metadata"]


@pytest.mark.parametrize(
    "forged",
    [
        {"private_metadata": '{"organisation":"o2"}'},
        {"private_metadata": "x"},
        {"private_metadata": "å" * 50},
        {"private_metadata": SEALS.sealed(VIEW, "U2")["private_metadata"]},
        {"private_metadata": Seals.of("xoxb-2").sealed(VIEW, "U1")["private_metadata"]},
        {"private_metadata": SEALS.sealed(VIEW, "U1")["private_metadata"].replace("o1", "o2")},
        {"callback_id": "programme"},
    ],
)
def test_what_was_not_given_to_her_in_this_window_is_refused(forged: dict[str, str]) -> None:
    with pytest.raises(Refusal, match="window-strange"):
        SEALS.opened(SEALS.sealed(VIEW, "U1") | forged, "U1")


def test_a_home_is_at_its_beginning_then() -> None:
    home = {"type": "home", "private_metadata": '{"page":2}'}
    assert SEALS.opened(SEALS.sealed(home, "U1"), "U1") == '{"page":2}'
    assert SEALS.opened(home, "U1") == ""


def test_what_remembers_nothing_has_no_seal_and_the_longest_memory_has_room_for_one() -> None:
    assert SEALS.sealed({"type": "modal"}, "U1") == {"type": "modal"}
    assert SEALS.opened({"type": "modal", "private_metadata": ""}, "U1") == ""
    longest = SEALS.sealed({"type": "modal", "private_metadata": "x" * LONGEST_MEMORY}, "U1")
    assert len(longest["private_metadata"]) == 3000
