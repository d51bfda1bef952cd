"""The process in which one file is made: asked on standard input, it answers on standard output and ends."""

import os
import pickle
import sys
from contextlib import closing
from traceback import extract_tb

from sqlalchemy.orm import Session

import exports
from exports.screens.apart import WRITING, Made, Wanted
from programme.ground.refusals import Refusal
from storage.ground.database import Database
from storage.messages import acquaintances
from storage.people import people
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
        out.write(b"-")
        answer = "refused", (no.key, no.field, dict(no.facts))
    except Exception as error:  # noqa: BLE001  told where it can be heard, and without anybody's words
        frames = " < ".join(
            f"{one.filename}:{one.lineno}" for one in reversed(extract_tb(error.__traceback__))
        )
        out.write(b"-")
        answer = "failed", f"{type(error).__name__} {frames}"
    pickle.dump(answer, out)
    out.flush()


def _make(wanted: Wanted) -> Made:
    with closing(Database(wanted.url)) as database:
        extract = database.read(questions.extract, wanted.programme_id, viewer_id=wanted.as_, now=wanted.now)
        texts = database.read(_texts, wanted.as_)
    sys.stdout.buffer.write(WRITING)
    sys.stdout.buffer.flush()
    return Made(
        exports.file_name(extract, format=wanted.format),
        exports.render(extract, texts, format=wanted.format, version=wanted.version),
        extract.programme.title,
        len(extract.reflections),
        len(extract.preparations),
        len(extract.improvements),
    )


def _texts(session: Session, person_id: str) -> Texts:
    """The words she reads in Slack as well."""
    person = people.by_id(session, person_id)
    known = acquaintances.in_slack(session, person.workspace_id, person.slack_id or "")
    return texts_in(person.language, known[1] if known else ())


if __name__ == "__main__":
    main()
