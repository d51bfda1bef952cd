"""Whatever kind of notice there is, the demo's table has words for it."""

import pytest

from programme.ground.languages import Language
from programme.ground.notices import Kind
from texts import texts_in


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", Kind)
def test_every_kind_of_notice_has_words_in_the_demo(language: Language, kind: Kind) -> None:
    assert texts_in(language)("demo-kind", kind=kind.value) != kind.value
