"""Own words for the method's terms, of a programme or an organisation: both forms, or none."""

from collections.abc import Iterable

from programme.ground.refusals import Refusal

LONGEST = 40
TERMS = ("meeting", "preparation", "reflection", "improvement", "wheel")
"""The terms one may have other words for."""

Forms = dict[str, dict[str, str]]
"""Term → form (a: one of it, the: the one we know) → word."""


def kept(words: Iterable[tuple[str, str, str]], *, ending: str = "") -> Forms:
    """What is kept of (term, one of it, the one we know).

    Raises Refusal with the field, such as meeting-the with an ``ending``, when only one form is there.
    """
    found: Forms = {}
    for term, one, the in words:
        for form, said in (("a", one), ("the", the)):
            if len(said) > LONGEST:
                raise Refusal("word-long", field=f"{term}-{form}{ending}", most=LONGEST)
        if bool(one) != bool(the):
            raise Refusal("word-both", field=f"{term}-{'the' if one else 'a'}{ending}")
        if one:
            found[term] = {"a": one, "the": the}
    return found
