"""``hemmaplan backup``: a whole copy of an SQLite database, taken while a bot writes to it."""

import os
import shlex
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import URL, make_url

from storage.ground.database import Database
from storage.ground.migrating import require_current

PRIVATE = 0o600
PAGES = -1
"""All at once: who writes meanwhile does not wait, and does not make SQLite begin anew."""


class BackupError(Exception):
    """No copy was made; the message says why, and what to do."""


def back_up(url: str, to: Path) -> str:
    """What was done, in words; for PostgreSQL what to do. Raises BackupError, WrongShapeError."""
    found = make_url(url)
    if found.get_backend_name() != "sqlite":
        return _postgresql(found, to)
    if to.exists():
        raise BackupError(f"{to} is there already. Choose another name, or move it away first.")
    to.parent.mkdir(parents=True, exist_ok=True)
    with closing(Database(url)) as database:
        require_current(database)
        _copy(database, to)
    return f"{to}: a copy of the database as it is now, {to.stat().st_size:,} bytes, and it is sound."


def _copy(database: Database, to: Path) -> None:
    """SQLite's online backup (sqlite.org/backup.html). A copy that is not whole is not left lying about."""
    os.close(os.open(to, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE))
    try:
        with closing(sqlite3.connect(to)) as copy, database.reading.connect() as original:
            line: sqlite3.Connection = original.connection.driver_connection  # type: ignore[assignment]
            line.rollback()  # within a transaction it would copy nothing that is written meanwhile
            line.backup(copy, pages=PAGES)
            (verdict,) = copy.execute("PRAGMA integrity_check").fetchone()
        if verdict != "ok":
            raise BackupError(f"The copy is not sound: {verdict}")
    except BaseException:
        to.unlink()
        raise


def _postgresql(url: URL, to: Path) -> str:
    """PostgreSQL has means of its own, which know of roles, large tables and standby servers."""
    name, host = url.database or "", url.host or url.query.get("host")
    known = {"host": host, "port": url.port, "username": url.username}
    where = "".join(f"--{each} {shlex.quote(str(it))} " for each, it in known.items() if it)
    return (
        "PostgreSQL has means of its own; nothing was copied. To copy it while the bot runs,\n"
        "by programs that are at least as new as the server:\n"
        f"  pg_dump --format=custom {where}--file {to} {name}\n"
        "To put it back, into an empty database, with the bot stopped:\n"
        f"  pg_restore --no-owner --exit-on-error {where}--dbname {name} {to}\n"
        "Then run: hemmaplan migrate"
    )
