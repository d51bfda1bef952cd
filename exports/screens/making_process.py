"""The process in which one file is made: asked on standard input, it answers on standard output and ends."""

import os
import pickle
import sys
from contextlib import closing
from traceback import extract_tb

from sqlalchemy.orm import Session

import exports
from exports.screens.apart import WRITING, Made, Wanted
from exports.screens.papers import paper
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.reports.papers import Asked
from programme.screens.exports import Extract
from storage.ground.database import Database
from storage.messages import acquaintances
from storage.people import people
from storage.reports import papers
from storage.reports.papers import Material
from storage.screens import exports as questions
from texts import Texts, texts_in

KINDLY = 10
"""Whoever clicks goes before (nice)."""


def main() -> None:
    os.nice(KINDLY)
    wanted: Wanted = pickle.load(sys.stdin.buffer)  # noqa: S301  from ourselves
    out = sys.stdout.buffer
    try:
        answer: tuple[str, object] = "made", _make(wanted)
    except Refusal as no:
        answer = "refused", (no.key, no.field, dict(no.facts))
    except Exception as error:  # noqa: BLE001  told where it can be heard, and without anybody's words
        frames = " < ".join(
            f"{one.filename}:{one.lineno}" for one in reversed(extract_tb(error.__traceback__))
        )
        answer = "failed", f"{type(error).__name__} {frames}"
    pickle.dump(answer, out)
    out.flush()


def _make(wanted: Wanted) -> Made:
    with closing(Database(wanted.url)) as database:
        extract = database.read(questions.extract, wanted.programme_id, viewer_id=wanted.as_, now=wanted.now)
        texts = database.read(_texts, wanted.as_)
        material = database.read(_material, wanted)
    sys.stdout.buffer.write(WRITING)
    sys.stdout.buffer.flush()
    name, content = _written(wanted, extract, material, texts)
    return Made(
        name,
        content,
        extract.programme.title,
        len(extract.reflections),
        len(extract.preparations),
        len(extract.improvements),
    )


def _material(session: Session, wanted: Wanted) -> Material | None:
    """Asked before anything is written: whether she may have that paper."""
    if not isinstance(wanted.format, Asked):
        return None
    return papers.material(session, Act(people.by_id(session, wanted.as_), wanted.now), wanted.format)


def _written(wanted: Wanted, extract: Extract, of: Material | None, texts: Texts) -> tuple[str, bytes]:
    if isinstance(wanted.format, Asked):
        assert of is not None
        return paper(wanted.format, extract, of, texts)
    name = exports.file_name(extract, format=wanted.format)
    return name, exports.render(extract, texts, format=wanted.format, version=wanted.version)


def _texts(session: Session, person_id: str) -> Texts:
    """The words she reads in Slack as well."""
    person = people.by_id(session, person_id)
    known = acquaintances.in_slack(session, person.workspace_id, person.slack_id or "")
    return texts_in(person.language, known[1] if known else ())


if __name__ == "__main__":
    main()
