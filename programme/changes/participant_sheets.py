"""Which sheets of a file are the list: the only one, one an organisation, or those she chooses."""

from collections.abc import Sequence

from programme.changes.participant_findings import Findings
from programme.changes.participant_headings import Headed, headed
from programme.changes.participant_lists import EXAMPLES, Column, Words, cleaned, folded, named
from programme.ground.offers import Choice
from programme.ground.tables import Sheet

ALL = "*"
"""The answer that every sheet with such headings is read."""
APART = "+"
"""The same for those that are about an organisation each, without those of others."""


def chosen(sheets: Sequence[Sheet], words: Words, findings: Findings) -> list[Headed]:
    """The sheets that are read, in their order; the others are told as left out."""
    every = [one for sheet in sheets if (one := headed(sheet, words))]
    lists = [one for one in every if not _is_ours(one, words)] or every
    seen = [one for one in lists if not one.sheet.hidden]
    read = _chosen(lists, seen, words, findings)
    for sheet in sheets:
        if sheet.title not in {one.sheet.title for one in read}:
            _tell(sheet, every, words, findings)
    return read


def _chosen(
    lists: Sequence[Headed], seen: Sequence[Headed], words: Words, findings: Findings
) -> list[Headed]:
    said = findings.answers.get("sheet", "")
    if named_so := [one for one in lists if one.sheet.title == said]:
        return named_so
    filled = [one for one in seen if len(one.sheet.lines) > one.last + 1] or list(seen)
    if said == ALL or (len(filled) > 1 and all(_is_apart(one, words) for one in filled)):
        return filled
    if len(filled) == 1:
        return filled
    return _asked(filled or lists, words, findings)


def _asked(among: Sequence[Headed], words: Words, findings: Findings) -> list[Headed]:
    if not among:
        return []
    here = [one for one in among if not _is_of_others(one, words)] or list(among)
    apart = len(here) > 1 and len(here) < len(among) and all(_is_apart(one, words) for one in here)
    titles = [one.sheet.title for one in among]
    some = [Choice(APART, ", ".join(one.sheet.title for one in here))] if apart else []
    every = [Choice(ALL, key="list-sheets-all")] if len(titles) > 1 else []
    said = findings.ask(
        "sheet",
        "list-ask-sheet",
        choices=[*some, *(Choice(title, title) for title in titles), *every],
        proposed=APART if apart else max(here, key=lambda one: len(one.columns)).sheet.title,
        count=len(titles),
    )
    return here if said == APART else [one for one in among if said in {ALL, one.sheet.title}]


def _tell(sheet: Sheet, every: Sequence[Headed], words: Words, findings: Findings) -> None:
    if not sheet.title or folded(sheet.title) in words.ours or not sheet.lines:
        return
    alike = any(one.sheet.title == sheet.title and len(one.columns) > 1 for one in every)
    key = "list-left-sheet" if alike else "list-left-sheet-other"
    findings.leave((sheet.title, 0), f"{key}-hidden" if sheet.hidden else key, sheet=sheet.title)


def _is_ours(one: Headed, words: Words) -> bool:
    """The example in the file to fill in, unless somebody has written in it."""
    addresses = {folded(text) for text in _texts(one, Column.EMAIL)}
    return folded(one.sheet.title) in words.ours and addresses <= {folded(email) for email in EXAMPLES}


def _is_apart(one: Headed, words: Words) -> bool:
    """Whether a sheet is about the organisation or the cluster that it is called after."""
    title = named(one.sheet.title)
    for column in (Column.ORGANISATION, Column.CLUSTER):
        said = {named(text) for text in _texts(one, column)}
        if len(said) == 1 and all(text.startswith(title) or title.startswith(text) for text in said):
            return True
    no_words_of_it = Column.ORGANISATION not in one.columns and not _is_of_others(one, words)
    return no_words_of_it and not any(folded(title) in ranked for ranked in words.headings)


def _is_of_others(one: Headed, words: Words) -> bool:
    """Such as those who have left, or wait for a place."""
    title = folded(one.sheet.title)
    return any(word in title for word in words.left)


def _texts(one: Headed, column: Column) -> list[str]:
    places = [at for at, meant in one.meanings.items() if meant.column is column]
    lines = one.sheet.lines[one.last + 1 :]
    texts = (cleaned(line.cells[at].text) for line in lines for at in places if at < len(line.cells))
    return [text for text in texts if text]
