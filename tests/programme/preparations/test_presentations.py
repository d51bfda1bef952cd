"""Which of what is owed is a presentation, and what about."""

import pytest

from programme.preparations.presentations import Variant, variant_of
from programme.programmes.template_files import shipped_templates

PRESENTED = {
    "presentation-1": Variant.GOVERNANCE,
    "presentation-2": Variant.IMPROVEMENT,
    "presentation-3": Variant.FOLLOW_UP,
    "presentation-close": Variant.CLOSE,
}


@pytest.mark.parametrize("name", shipped_templates())
def test_each_template_has_one_before_each_meeting_and_the_close(name: str) -> None:
    template = shipped_templates()[name]
    found = {item.id: variant_of(item, template) for item in template.preparations}
    assert {item: variant for item, variant in found.items() if variant} == PRESENTED


def test_a_fourth_meeting_follows_up_as_the_third_does() -> None:
    template = shipped_templates()["kort"]
    steps = list(template.steps)
    third = next(step for step in steps if step.id == "meeting-3")
    steps.insert(-1, third.model_copy(update={"id": "meeting-4"}))
    more = template.model_copy(update={"steps": tuple(steps)})
    item = next(one for one in template.preparations if one.id == "presentation-3")
    assert variant_of(item.model_copy(update={"before": "meeting-4"}), more) is Variant.FOLLOW_UP
