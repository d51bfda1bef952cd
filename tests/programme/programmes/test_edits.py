"""Edits: what a form begins with is of the template as it is now."""

import pytest

from programme.ground.refusals import Refusal
from programme.programmes.edits import as_is, require_step
from programme.programmes.template_files import shipped_templates

KORT = shipped_templates()["kort"]


def test_something_new_begins_in_a_step_that_there_is() -> None:
    for step in KORT.steps:
        require_step(KORT, step.id)


@pytest.mark.parametrize("gone", ["", "x", "facts"])
def test_what_is_gone_is_refused_and_so_is_a_step_that_nothing_can_begin_in(gone: str) -> None:
    with pytest.raises(Refusal, match="edit-gone"):
        require_step(KORT, gone)
    with pytest.raises(Refusal, match="edit-gone"):
        as_is(KORT, "question", f"{gone}?")
