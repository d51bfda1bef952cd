"""Own words for the method's terms, of a programme or an organisation: each in its forms, or not at all."""

import re
from collections.abc import Iterable, Mapping

from programme.ground.languages import Language
from programme.ground.refusals import Refusal

LONGEST = 40
"""Characters of a form."""
TYPED = 4 * LONGEST + 10
"""Characters of all the forms of a term, with what stands between them."""
TERMS = (
    *("meeting", "preparation", "reflection", "improvement", "wheel", "programme", "template", "step"),
    *("material", "reminder", "digest", "overview", "stand-in", "circular"),
    *("facilitator", "host", "politician", "manager", "key-person", "adviser", "representative"),
    *("service", "team", "cluster", "mentor", "self-assessment", "level", "movement", "action-plan"),
    *("idea", "test", "ramp", "prediction", "lesson", "measure", "value", "result-chain", "feedback"),
    *("kick-off", "mandate", "facts-sheet", "governance-chain", "obstacle", "solution", "target"),
    *("baseline", "success-factor", "closing-report"),
)
"""The terms one may have other words for, in the order in which they are asked for.

48 in two languages are what a window of Slack's hundred blocks holds.
"""
MANY = " many"
"""The end of the term under which several of it stand."""
SHAPE = {Language.SV: range(2, 5), Language.EN: range(1, 3)}
"""How many forms are told: one of it, in Swedish also the one we know; and several, if somebody likes."""
VOWELS = "aeiouyåäö"

Forms = dict[str, dict[str, str]]
"""Term → form (a: one of it, the: the one we know, some: several, those: those we know) → word."""
Words = tuple[tuple[str, str, str], ...]
"""(term, one of it, the one we know), and the same of several under the term with ``MANY``."""


def kept(typed: Iterable[tuple[str, str]], language: Language, *, ending: str = "") -> Forms:
    """What is kept of (term, its forms with commas between them): samling, samlingen, samlingar, samlingarna.

    Raises Refusal with the field, the term and an ``ending``, for too few forms, too many, or a long one.
    """
    found: Forms = {}
    for term, said in typed:
        forms = [" ".join(one.split()) for one in said.split(",") if one.strip()]
        if any(len(one) > LONGEST for one in forms):
            raise Refusal("word-long", field=f"{term}{ending}", most=LONGEST)
        if forms and len(forms) not in SHAPE[language]:
            raise Refusal("word-both", field=f"{term}{ending}")
        if forms:
            found[term] = _in_forms(forms, language)
    return found


def _in_forms(forms: list[str], language: Language) -> dict[str, str]:
    if language is Language.EN:
        some = forms[1] if forms[1:] else guessed(forms[0], forms[0])[0]
        return {"a": forms[0], "the": forms[0], "some": some, "those": some}
    some, those = guessed(forms[0], forms[1])
    return dict(zip(("a", "the", "some", "those"), (*forms, *(some, those)[len(forms) - 2 :]), strict=True))


def guessed(a: str, the: str) -> tuple[str, str]:
    """Several of it, and those we know, where one of it was told; Swedish by how the one we know ends."""
    if the in {a, f"the {a}"}:
        several = a[:-1] + "ies" if re.search(r"[^aeiou]y$", a) else a + ("es" if a[-1:] in "sxz" else "s")
        return several, several
    if the.endswith("t"):
        return (f"{a}n", f"{a}na") if a[-1:] in VOWELS else (a, f"{a}en")
    if a.endswith("are"):
        return a, f"{a[:-1]}na"
    endings = {"a": "or", "e": "ar"}
    stem = a[:-1] if a[-1:] in endings else a
    several = stem + (endings.get(a[-1:]) or ("er" if re.search(r"(?:ion|het|ent|ör)$", a) else "ar"))
    return several, f"{several}na"


def told(kept_words: Mapping[str, Mapping[str, str]]) -> Words:
    """What is kept, as words; what is not of the shape we keep it in is said in the method's own."""
    return tuple(
        one
        for term, forms in sorted(kept_words.items() if isinstance(kept_words, dict) else ())
        if term in TERMS and isinstance(forms, dict) and {"a", "the"} <= forms.keys()
        for one in _told(term, forms)
    )


def _told(term: str, forms: Mapping[str, str]) -> Words:
    """Of one of it alone, as it was kept before, several are guessed."""
    a, the = str(forms["a"]), str(forms["the"])
    some, those = guessed(a, the)
    return (term, a, the), (term + MANY, forms.get("some", some), forms.get("those", those))


def typed(words: Words, term: str) -> str:
    """The forms of a term as somebody types them; "" for none."""
    found = {one: (a, the) for one, a, the in words}
    forms = (*found.get(term, ()), *found.get(term + MANY, ()))
    return ", ".join(dict.fromkeys(forms) if len(set(forms)) <= len(forms) // 2 else forms)
