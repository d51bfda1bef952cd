"""A file of values: handed in, read, or told why not; and a picture on its way."""

from typing import Annotated

from pydantic import AfterValidator

from programme.ground.refusals import Refusal
from programme.improvement.measure_cases import Case
from texts import Texts
from views.ground import blocks, windows
from views.ground.forms import File, Form, names
from views.ground.windows import saved
from views.improvement.measuring.measure_forms import View

FILE_FORM = "measure-file-form"


def _handed_in(files: tuple[File, ...]) -> tuple[File, ...]:
    if not files:
        raise Refusal("measure-file-missing")
    return files


class FileForm(Form):
    """One file; Slack lets no more of them in."""

    file: Annotated[tuple[File, ...], AfterValidator(_handed_in)]


FILE = names(FileForm)


def file_form(case: Case, texts: Texts, *, memory: str) -> View:
    """A file with a table; how it is read is shown before anything is kept."""
    parts = [
        blocks.header(case.measure.name),
        blocks.section(texts.rich("measure-file-about")),
        blocks.field_block(FILE.file, texts("measure-field-file"), blocks.file_input(FILE.file)),
    ]
    return windows.form(FILE_FORM, texts("measure-file-title"), parts, texts, memory=memory)


def reading(file: str, texts: Texts) -> View:
    """While a file is fetched and read."""
    return saved(texts("measure-reading-title"), texts.rich("measure-reading", file=file), texts)


def unread(refusal: Refusal, texts: Texts) -> View:
    """Why a file is no table that can be read."""
    return saved(texts("measure-slips-title"), texts.rich(refusal.key, **refusal.facts), texts)


def unfetched(texts: Texts) -> View:
    return saved(texts("measure-slips-title"), texts.rich("measure-file-unfetched"), texts)


def picture_comes(texts: Texts) -> View:
    return saved(texts("measure-picture-title"), texts.rich("measure-picture-comes"), texts)
