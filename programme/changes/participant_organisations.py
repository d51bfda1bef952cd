"""Which organisation each line is of: said, merged, written once over its people, or the sheet's title."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from programme.changes.participant_findings import Findings
from programme.changes.participant_lines import Written
from programme.changes.participant_lists import Column, Words, cleaned, folded, named, shown
from programme.ground.offers import Choice
from programme.ground.roles import Role

_UNNAMED = re.compile(r"(blad|sheet|tabell|table|ark|lista|list|worksheet|data)?\d*")
"""What programs call a sheet that nobody has named, folded."""


def filled(
    lines: Sequence[Written], title: str, words: Words, findings: Findings, *, one_of_many: bool
) -> list[Written]:
    """The lines with people in them, each with its organisation as far as anybody can know."""
    if any(cleaned(one.says(Column.ORGANISATION)) for one in lines):
        return list(_downwards(lines, words, findings))
    headings = _headings(lines, findings)
    if headings:
        return list(_beneath(lines, headings))
    if all(_leads(one, words) for one in lines):
        return list(lines)
    organisation = _of_sheet(title, words, findings, one_of_many=one_of_many)
    return [one if _leads(one, words) else one.with_text(Column.ORGANISATION, organisation) for one in lines]


def _downwards(lines: Sequence[Written], words: Words, findings: Findings) -> Iterator[Written]:
    """An empty cell means what stands above: under a heading, or where each is written once."""
    once, near, above, used = _is_written_once(lines), _near(lines), "", set[int]()
    heading: tuple[int, Written] | None = None
    for at, one in enumerate(lines):
        if one.only(Column.ORGANISATION, Column.CLUSTER):
            if not one.merged:
                heading, above = (at, one), cleaned(one.says(Column.ORGANISATION))
            continue
        above = "" if one.after_gap and heading is None else above
        said = cleaned(one.says(Column.ORGANISATION))
        if said:
            heading = None
        elif not _leads(one, words):
            if heading is not None:
                used.add(heading[0])
            said = above if above and (heading or once) else _asked(one, near[at], findings)
        above = said or above
        yield _in_cluster(one.with_text(Column.ORGANISATION, said), heading)
    _tell_unused(lines, used, findings)


def _in_cluster(one: Written, heading: tuple[int, Written] | None) -> Written:
    """With the cluster of its heading, where it has none of its own."""
    cluster = heading[1].says(Column.CLUSTER) if heading else ""
    return one if one.says(Column.CLUSTER) or not cluster else one.with_text(Column.CLUSTER, cluster)


def _tell_unused(lines: Sequence[Written], used: set[int], findings: Findings) -> None:
    """Lines with an organisation and nobody in it."""
    for at, one in enumerate(lines):
        if one.only(Column.ORGANISATION, Column.CLUSTER) and not one.merged and at not in used:
            findings.leave(
                one.line.place, "list-left-nobody", organisation=shown(one.says(Column.ORGANISATION))
            )


def _is_written_once(lines: Sequence[Written]) -> bool:
    """No organisation stands twice below each other."""
    said = [named(one.says(Column.ORGANISATION)) for one in lines if not one.merged]
    return not any(one and one == two for one, two in pairwise(said))


def _near(lines: Sequence[Written]) -> list[tuple[str, str]]:
    """The organisation that is said last before each line, and the next one after it."""
    said = [cleaned(one.says(Column.ORGANISATION)) for one in lines]
    return list(zip(_last(said), reversed(list(_last(list(reversed(said))))), strict=True))


def _last(said: Sequence[str]) -> Iterator[str]:
    last = ""
    for text in said:
        yield last
        last = text or last


def _asked(one: Written, near: tuple[str, str], findings: Findings) -> str:
    """One of the organisations that stand around a line without any."""
    choices = {named(name): name for name in near if name}
    return findings.ask(
        f"organisation:{one.line.sheet}:{one.line.row}",
        "list-ask-organisation-of",
        choices=[Choice(name, name) for name in choices.values()],
        row=str(one.line.row),
        name=shown(_who(one)),
    )


def _who(one: Written) -> str:
    names = (one.says(Column.NAME), one.says(Column.FIRST_NAME), one.says(Column.LAST_NAME))
    return cleaned(" ".join(names)) or one.says(Column.EMAIL)


def _leads(one: Written, words: Words) -> bool:
    """A facilitator belongs to no organisation."""
    return words.roles.get(folded(one.says(Column.ROLES))) is Role.FACILITATOR


def _headings(lines: Sequence[Written], findings: Findings) -> list[Written]:
    """Lines that hold one text, with others beneath them that hold more; organisations, if she says so."""
    found = [one for one in lines if _holds_one_text(one)]
    if not found or len(found) * 2 > len(lines) or found[0] is not lines[0]:
        return []
    said = findings.ask(
        "headings",
        "list-ask-headings",
        choices=[Choice("yes", key="list-headings-yes"), Choice("no", key="list-headings-no")],
        proposed="yes",
        headings=", ".join(shown(_who(one)) for one in found[:5]),
    )
    return found if said == "yes" else []


def _holds_one_text(one: Written) -> bool:
    texts = [text for text in one.line.cells.values() if cleaned(text)]
    return len(texts) == 1 and not one.others and "@" not in texts[0]


def _beneath(lines: Sequence[Written], headings: Sequence[Written]) -> Iterator[Written]:
    above, heads = "", {id(one) for one in headings}
    for one in lines:
        if id(one) in heads:
            above = _who(one)
        else:
            yield one.with_text(Column.ORGANISATION, above)


def _of_sheet(title: str, words: Words, findings: Findings, *, one_of_many: bool) -> str:
    """What all in a sheet belong to that says no organisation: its title, or what she answers."""
    says_something = not (_UNNAMED.fullmatch(folded(title)) or _is_about_a_list(title, words))
    if says_something and one_of_many:
        return cleaned(title)
    return findings.ask(
        f"organisation:{title}",
        "list-ask-organisation-of-sheet" if one_of_many else "list-ask-organisation",
        proposed=cleaned(title) if says_something else "",
        sheet=title,
    )


def _is_about_a_list(title: str, words: Words) -> bool:
    known = {*words.ours, *words.left, *(word for ranked in words.headings for word in ranked)}
    return folded(title) in known or any(folded(title).startswith(word) for word in words.left)
