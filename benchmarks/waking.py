"""Waking: a thousand that are due are taken from among a million that wait, beside APScheduler's job store.

The store keeps a job a reminder, as many bots do: the due are read, and each is removed when it has run.
"""

from datetime import timedelta

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy import String, cast, insert, literal, select

from benchmarks.row import TURNS, Goal, Row, beside, medians, once
from benchmarks.stages import mornings, waiters
from benchmarks.stages.databases import of_each_sort, settle
from storage.ground.database import Database
from storage.messages import messages
from storage.messages.rounds import claiming

DUE, WAITING = 1_000, 1_000_000
GOAL = Goal(50, at_least=True, of_ratio=True)


def reminds(person: str) -> None:
    """What a job of the store would call."""


def rows() -> list[Row]:
    """Takes some minutes, most of them for two million rows to be written."""
    with of_each_sort() as databases:
        return [_row(sort, database) for sort, database in databases]


def _row(sort: str, database: Database) -> Row:
    morning = mornings.letters_wait(database, DUE, lines=(1,))
    waiters.promise(database, morning.led)
    waiters.grow(database, WAITING)
    store = _store(database)
    settle(database)
    turns = [(_ours(database, morning), _peers(store)) for _ in range(TURNS + 1)][1:]
    ours, peer = medians(turns)
    what = f"{DUE:,} due taken from {WAITING:,} that wait, {sort} (beside: APScheduler's SQLAlchemyJobStore)"
    name = f"wake-1000-{sort.lower()}"
    return beside(name, what, 1 / ours, 1 / peer, unit="a second", goal=GOAL)


def _ours(database: Database, morning: mornings.Morning) -> float:
    database.write(morning.again)
    return once(lambda: _taken(database))


def _taken(database: Database) -> None:
    """Put into a letter for each, and claimed to be sent."""
    while database.write(messages.gather, now=mornings.NOW):
        pass
    taken = 0
    while claims := database.write(claiming.claim, now=mornings.NOW, at_most=messages.AT_ONCE):
        taken += len(claims)
    assert taken == DUE, taken


def _store(database: Database) -> SQLAlchemyJobStore:
    """With one job for another year, and copies of it."""
    store = SQLAlchemyJobStore(url=database.url)
    scheduler = BackgroundScheduler(jobstores={"default": store}, timezone="UTC")
    scheduler.start(paused=True)
    scheduler.add_job(reminds, "date", run_date=mornings.NOW + timedelta(days=365), args=["nobody"], id="far")
    row, number = store.jobs_t, waiters.numbers(0, WAITING)
    copies = select(row.c.id + literal(" ") + cast(number.c.at, String), row.c.next_run_time, row.c.job_state)
    with store.engine.begin() as connection:
        connection.execute(insert(row).from_select(row.c.keys(), copies.join(number, literal(True))))
    return store


def _peers(store: SQLAlchemyJobStore) -> float:
    scheduler = store._scheduler
    for at in range(DUE):
        scheduler.add_job(reminds, "date", run_date=mornings.NOW, args=[f"person {at}"], id=f"due {at}")
    return once(lambda: _run(store))


def _run(store: SQLAlchemyJobStore) -> None:
    """What its scheduler does, but for calling the jobs."""
    due = store.get_due_jobs(mornings.NOW)
    assert len(due) == DUE, len(due)
    for job in due:
        store.remove_job(job.id)
    store.get_next_run_time()
