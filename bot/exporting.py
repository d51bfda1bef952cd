"""``hemmaplan export``: what one person may read of a programme, in a file."""

from datetime import datetime
from pathlib import Path
from typing import Literal

import exports
from storage import exports as questions
from storage.database import Database
from texts import texts_in

Kind = Literal["xlsx", "csv", "json"]


def export_file(
    database: Database,
    programme_id: str,
    out: Path,
    *,
    kind: Kind,
    as_: str | None,
    now: datetime,
    version: str,
) -> str:
    """Writes the file; the name of the one whose eyes it was written for. Raises Refusal."""
    viewer = database.read(_viewer, programme_id, as_)
    extract = database.read(questions.extract, programme_id, viewer_id=viewer.id, now=now)
    content = exports.render(extract, texts_in(viewer.language), format=kind, version=version)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(content)
    return viewer.name
