"""What the year left behind: a workbook, the data, a transcript, and a table of what happened."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console
from rich.table import Table

import exports
from bot.demo.script import Story
from bot.demo.transcript import write_transcript
from bot.demo.year import Year
from programme.assessments.movements import Movement, Way, movements
from programme.ground.calendar import local_day
from programme.ground.languages import Language
from programme.ground.version import VERSION
from programme.preparations.preparations import State
from programme.screens.exports import Extract
from storage.screens import exports as questions
from storage.screens import transcript
from texts import Texts, texts_in

COMMANDS = (
    "status",
    "export --programme {programme} --out mine.xlsx --as 'Maria Lind'",
    "person --person 'Maria Lind' --out maria",
)
"""To look around in a database that is kept, words after ``hemmaplan``: none of them asks Slack."""
FILES = {"workbook.xlsx": "xlsx", "data.json": "json"}


async def write_results(out: Path, year: Year, story: Story, console: Console, language: Language) -> None:
    """Writes the files as the facilitator would get them, and prints the table."""
    house, texts = year.hemmaplan.house, texts_in(language)
    extract = await house.answer(
        questions.extract, story.programme_id, viewer_id=story.facilitator_id, now=house.now()
    )
    for name, kind in FILES.items():
        content = exports.render(extract, texts, format=kind, version=VERSION)  # type: ignore[arg-type]
        (out / name).write_bytes(content)
    for name, content in year.desk.papers.items():
        (out / name).write_bytes(content)
    year.homes.write(out / "homes.jsonl")
    year.interpreter.write(out / "interpreted.jsonl")
    posts = write_transcript(
        out / "transcript.jsonl", year.slack, year.post.office, house.database, house.workspace_id
    )
    said = await house.answer(transcript.said)
    kinds = Counter(one.kind.value for notices in said.values() for one in notices)
    console.print(_table(_counts(extract, year, posts), kinds, texts))
    console.print(texts("demo-written", folder=str(out)))
    if year.desk.papers:
        console.print(texts("demo-papers", files=", ".join(sorted(year.desk.papers))))


def _counts(extract: Extract, year: Year, posts: int) -> dict[str, int]:
    done = [one.owed for one in extract.preparations if one.owed.state is State.DONE]
    zone = extract.programme.zone
    late = sum(one.done is not None and local_day(one.done.at, zone) > one.due_on for one in done)
    return {
        "demo-people": len(extract.people),
        "demo-posts": posts,
        "demo-preparations": len(extract.preparations),
        "demo-in-time": len(done) - late,
        "demo-after": late,
        "demo-open": sum(one.owed.state is State.OPEN for one in extract.preparations),
        "demo-assessments": len(extract.assessments),
        "demo-moved-up": sum(moved.count(Way.UP) for moved in _movements(extract)),
        "demo-moved-down": sum(moved.count(Way.DOWN) for moved in _movements(extract)),
        "demo-reflections": len(extract.reflections),
        "demo-improvements": len(extract.improvements),
        "demo-tests": len(extract.cycles),
        "demo-restarts": year.restarts,
    }


def _movements(extract: Extract) -> Iterator[Movement]:
    """From round to round, organisation by organisation."""
    for organisation in extract.organisations:
        theirs = [one for one in extract.assessments if one.organisation_id == organisation.id]
        yield from movements(theirs)


def _table(counts: dict[str, int], kinds: Counter[str], texts: Texts) -> Table:
    table = Table(title=texts("demo-title"), show_header=False)
    table.add_column(overflow="fold")
    table.add_column(justify="right")
    for key, count in counts.items():
        table.add_row(texts(key), str(count))
    table.add_section()
    for kind, count in kinds.most_common():
        table.add_row(texts("demo-kind", kind=kind), str(count))
    return table


def ways_in(url: str, programme_id: str) -> list[str]:
    """Command lines to copy, each whole."""
    return [f"DATABASE_URL={url} hemmaplan {one.format(programme=programme_id)}" for one in COMMANDS]
