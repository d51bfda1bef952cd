"""The rooms of the bench are asked for by name; who asks what there is, or for what there is not, is told."""

import pytest

from benchmarks.__main__ import ROOMS, asked


def test_without_a_name_it_is_every_room() -> None:
    assert asked([]) == (list(ROOMS), False)
    assert asked(["--json", "letters", "structure"]) == (["letters", "structure"], True)


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["--help"], 0, "letters"),
        (["lettres"], 2, "no room is called lettres; there are structure"),
        (["letters", "--jsn"], 2, "unrecognized arguments: --jsn"),
    ],
)
def test_what_there_is_and_is_not_is_said_and_nothing_measured(
    capsys: pytest.CaptureFixture[str], words: list[str], code: int, said: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        asked(words)
    assert ended.value.code == code
    told = capsys.readouterr()
    assert said in told.out + told.err
