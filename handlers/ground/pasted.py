"""Lines or a table somebody pasted to us: read again from her message, and kept nowhere else."""

import csv
from io import StringIO

from handlers.ground.files import NotThereError
from handlers.ground.typed import plain_words
from handlers.ground.visit import Json, Visit
from imports.ground.slack_tables import tables_in
from programme.ground.tables import Sheet


async def lines(message: Json, visit: Visit) -> str:
    """The tables of a message with tabs between their columns, or else its words."""
    tables = tables_in(message)
    if tables:
        return "\n".join(map(_tabbed, tables))
    return await plain_words(str(message.get("text") or ""), visit.house)


def is_table(text: str) -> bool:
    return any(sign in text for sign in "\t;|")


async def content(channel: str, ts: str, visit: Visit) -> bytes:
    """What she wrote there, as a file would hold it. Raises NotThereError, also for what others wrote."""
    found = await visit.client.conversations_history(
        channel=channel, latest=ts, oldest=ts, inclusive=True, limit=1
    )
    hers = [one for one in found["messages"] if one["ts"] == ts and one.get("user") == visit.person.slack_id]
    if not hers:
        raise NotThereError(ts)
    return (await lines(hers[0], visit)).encode()


def _tabbed(sheet: Sheet) -> str:
    """Rows keep their numbers."""
    file = StringIO()
    writer = csv.writer(file, dialect="excel-tab", lineterminator="\n")
    last = 0
    for line in sheet.lines:
        writer.writerows([] for _ in range(line.number - last - 1))
        writer.writerow([cell.text for cell in line.cells])
        last = line.number
    return file.getvalue()
