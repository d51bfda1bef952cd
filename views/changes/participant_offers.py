"""What was read of a participant list, before anybody is added: told, asked about, and read otherwise."""

import json
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from programme.changes.participant_columns import NOT_READ, column_choices
from programme.changes.participant_lists import Row, letter
from programme.changes.participant_sheets import ALL
from programme.ground.offers import Answers, Ask, Choice, Offer, Remark
from programme.ground.refusals import Refusal
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.windows import Memory

ANSWERING = "list-answering"
CHOOSING = "list-choosing"
MOST_ASKED = 40
"""Questions in one window; when they are answered, the others follow."""
MOST_COLUMNS = 40
MOST_PACKED = 1400
"""Characters of the answers in a button, beside the file's name and ids: it holds 2,000."""
NAMES = 1800
"""Characters of the names in the message that asks."""
TOLD = 8
"""Things left out that are told by row."""
SHEET = "sheet"

Offered = Offer[Row]


class OfferMemory(Memory):
    """Which list, in which message, and what she has answered: as its buttons remember it."""

    value: str = ""
    channel: str = ""
    ts: str = ""
    thread: str = ""


def packed(answers: Answers) -> str:
    """Her answers as a button remembers them. Raises Refusal for more than it holds."""
    if not answers:
        return "-"
    said = json.dumps(dict(answers), ensure_ascii=False, separators=(",", ":"))
    text = urlsafe_b64encode(zlib.compress(said.encode(), 9)).decode("ascii")
    if len(text) > MOST_PACKED:
        raise Refusal("list-many-answers")
    return text


def unpacked(text: str) -> dict[str, str]:
    if text == "-":
        return {}
    try:
        found: dict[str, str] = json.loads(zlib.decompress(urlsafe_b64decode(text)))
    except (ValueError, zlib.error):
        raise Refusal("thing-gone") from None
    return found


def told(offer: Offered, texts: Texts) -> list[Mrkdwn]:
    """Which sheet, which columns as what, who, and what was left out and why."""
    known = [texts.rich(one.key, **one.facts) for one in offer.told]
    read = [*_sheets(offer, texts), *_columns(offer, texts), *_people(offer, texts)]
    return [*read, *left_out(offer, texts), *known]


def _sheets(offer: Offered, texts: Texts) -> Iterator[Mrkdwn]:
    titles = [title for title in offer.read_from if title]
    if titles and len(offer.sheets) > 1:
        yield texts.rich("list-read-sheets", sheets=", ".join(titles), count=len(titles))


def _columns(offer: Offered, texts: Texts) -> Iterator[Mrkdwn]:
    read = [
        texts("list-read-column", heading=one.heading, column=one.read_as)
        for one in offer.columns
        if one.read_as
    ]
    if read:
        yield texts.rich("list-read-columns", columns="; ".join(read))
    beside = [one.heading for one in offer.columns if not one.read_as]
    if beside:
        yield texts.rich("list-unread-columns", columns=", ".join(beside))


def _people(offer: Offered, texts: Texts) -> Iterator[Mrkdwn]:
    """The names by organisation, as many as there is room for."""
    room, seen = NAMES, 0
    every = sorted(enumerate(offer.rows), key=lambda one: (one[1].organisation.casefold(), one[0]))
    for organisation, rows in groupby((row for _, row in every), key=lambda row: row.organisation):
        names = [_name(row, texts) for row in rows]
        line = texts.rich("list-read-people", organisation=organisation or "–", names=", ".join(names))
        room -= len(line)
        if room < 0:
            break
        seen += len(names)
        yield line
    if seen < len(offer.rows):
        yield texts.rich("list-read-more", count=len(offer.rows) - seen)


def _name(row: Row, texts: Texts) -> str:
    roles = ", ".join(texts("member-role", role=role.value) for role in row.roles)
    return f"{row.name} ({roles})" if roles else row.name


def left_out(offer: Offered, say: Texts) -> list[Mrkdwn]:
    """What is not kept, with its rows, and why."""
    return [escaped(line) for line in left_out_plainly(offer, say)]


def left_out_plainly(offer: Offered, texts: Texts) -> list[str]:
    """The same without markup, what is alike in one line."""
    alike: dict[tuple[str, str, str], list[Remark]] = {}
    for one in offer.left_out:
        alike.setdefault((one.sheet, one.key, json.dumps(dict(one.facts), sort_keys=True)), []).append(one)
    lines = [_left(same, texts) for same in alike.values()]
    more = len(lines) - TOLD
    return [*lines[:TOLD], *([texts("list-left-more", count=more)] if more > 0 else [])]


def _left(same: Sequence[Remark], texts: Texts) -> str:
    what = texts(same[0].key, **same[0].facts)
    rows = [one.row for one in same if one.row]
    if not rows:
        return what
    return texts("list-left-rows", rows=_spans(rows), count=len(rows), what=what)


def _spans(rows: Iterable[int]) -> str:
    """2, 3, 4 and 7 as 2–4, 7."""
    runs = groupby(enumerate(sorted(rows)), key=lambda one: one[1] - one[0])
    spans = [[row for _, row in run] for _, run in runs]
    return ", ".join(str(one[0]) if len(one) == 1 else f"{one[0]}–{one[-1]}" for one in spans)


# The windows.


def waits(title: str, texts: Texts) -> dict[str, Any]:
    """Until the list has been read once more."""
    return blocks.modal(
        ANSWERING, texts(title), [blocks.section(texts.rich("list-wait"))], close=texts("button-close")
    )


def answering(offer: Offered, texts: Texts, *, memory: OfferMemory) -> dict[str, Any]:
    """Everything that is asked, or as much of it as there is room for."""
    parts = [_question(at, ask, texts) for at, ask in enumerate(offer.asks[:MOST_ASKED])]
    if len(offer.asks) > MOST_ASKED:
        parts.append(blocks.context(texts.rich("list-asks-more", count=len(offer.asks) - MOST_ASKED)))
    return windows.form(
        ANSWERING, texts("list-answer-title"), parts, texts, memory=memory.kept(), submit="list-answer-keep"
    )


def _question(at: int, ask: Ask, texts: Texts) -> Block:
    name, label = f"ask-{at}", texts(ask.key, **ask.facts)
    if not ask.choices:
        return blocks.field_block(name, label, blocks.text_input(name, initial=ask.proposed, most=75))
    options = [(str(place), said(one, texts)) for place, one in enumerate(ask.choices[: blocks.OPTIONS])]
    likely = next((str(at) for at, one in enumerate(ask.choices) if one.value == ask.proposed), None)
    return blocks.field_block(
        name, label, blocks.menu(texts("list-answer-choose"), name, options, chosen=likely)
    )


def said(choice: Choice, texts: Texts) -> str:
    return choice.label or texts(choice.key)


def answered(offer: Offered, filled: Mapping[str, Any]) -> dict[str, str]:
    """What she has chosen or written: an ask's name → a choice's value."""
    found = {}
    for at, ask in enumerate(offer.asks[:MOST_ASKED]):
        said = str(filled.get(f"ask-{at}") or "")
        if said:
            found[ask.name] = ask.choices[int(said)].value if ask.choices else said
    return found


def choosing(offer: Offered, texts: Texts, *, memory: OfferMemory) -> dict[str, Any]:
    """Which sheet is read, and which column as what."""
    parts = [_sheet_menu(offer, texts)] if len(offer.sheets) > 1 else []
    choices = [(one.value, texts(one.key)) for one in column_choices()]
    for one in offer.columns[:MOST_COLUMNS]:
        name = f"column-{one.place}"
        menu = blocks.menu(texts("list-answer-choose"), name, choices, chosen=one.read_as or NOT_READ)
        parts.append(
            blocks.field_block(
                name, texts("list-choose-column", letter=letter(one.place), heading=one.heading), menu
            )
        )
    return windows.form(
        CHOOSING, texts("list-choose-title"), parts, texts, memory=memory.kept(), submit="list-answer-keep"
    )


def _sheet_menu(offer: Offered, texts: Texts) -> Block:
    options = [(str(at), title) for at, title in enumerate(offer.sheets[: blocks.OPTIONS - 1])]
    options.append((ALL, texts("list-sheets-all")))
    read = [str(at) for at, title in enumerate(offer.sheets) if title in offer.read_from]
    chosen = read[0] if len(read) == 1 else ALL
    return blocks.field_block(
        SHEET,
        texts("list-choose-sheet"),
        blocks.menu(texts("list-answer-choose"), SHEET, options, chosen=chosen),
    )


def chosen(offer: Offered, filled: Mapping[str, Any]) -> dict[str, str]:
    """What she wants read otherwise: only what she has changed."""
    found = {}
    sheet = str(filled.get(SHEET) or "")
    wanted = sheet if sheet in {"", ALL} else offer.sheets[int(sheet)]
    if wanted and not _is_read(offer, wanted):
        return {SHEET: wanted}
    for one in offer.columns[:MOST_COLUMNS]:
        said = str(filled.get(f"column-{one.place}") or "")
        if said and said != (one.read_as or NOT_READ):
            found[f"column:{letter(one.place)}"] = said
    return found


def _is_read(offer: Offered, wanted: str) -> bool:
    return offer.read_from == (wanted,) or (wanted == ALL and len(offer.read_from) > 1)
