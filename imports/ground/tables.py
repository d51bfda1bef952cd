"""A table that comes in, whatever it came in: what stands in its cells, or why it cannot be read."""

from collections.abc import Sequence
from lzma import LZMAError
from zipfile import BadZipFile
from zlib import error as DeflateError  # noqa: N812  it is a class, whatever zlib calls it

from imports.ground.archives import Archive
from imports.ground.bounds import require_small
from imports.ground.excel import workbook
from imports.ground.kinds_of_files import Kind, kind_of
from imports.ground.old_excel import old_excel
from imports.ground.opendocument import opendocument
from imports.ground.separated import decoded, separated
from programme.ground.offers import Remark
from programme.ground.refusals import Refusal
from programme.ground.tables import Sheet

_BROKEN = (
    *(
        BadZipFile,
        DeflateError,
        LZMAError,
        EOFError,
        OSError,
        SyntaxError,
        LookupError,
        ValueError,
        TypeError,
    ),
    *(AttributeError, ArithmeticError, RuntimeError, NotImplementedError),
)
"""What zipfile, the XML parser, openpyxl and calamine raise at a broken file: they believe what they read."""
_COMMAS = (".csv", ".tsv")


def sheets(content: bytes, *, name: str = "") -> tuple[Sheet, ...]:
    """Every sheet of a file, also the hidden ones, in their order; one without a title for text.

    What the file is is found in it; ``name`` only says whether commas part the columns of text. Raises
    Refusal for what is empty, locked, foreign, broken or too much, with its true cause. Takes a second for
    some thousand rows, and holds what a file makes it hold: read it apart.
    """
    require_small(len(content))
    try:
        found = _read(content, name)
    except Refusal:
        raise
    except _BROKEN as error:
        raise Refusal("file-broken") from error
    if not any(sheet.lines for sheet in found):
        raise Refusal("file-empty")
    return found


def unseen(found: Sequence[Sheet]) -> tuple[Remark, ...]:
    """What is to be told of the file, whatever was in it: what its kind keeps from us."""
    return (Remark(0, "file-unseen", {}),) if any(sheet.unseeing for sheet in found) else ()


def pasted(text: str) -> Sheet:
    """Lines somebody pasted: with columns if tabs, semicolons or commas of a table part them, else whole.

    Raises Refusal for what is empty or too much.
    """
    require_small(len(text))
    found = separated(text, commas=False)
    if not found.lines:
        raise Refusal("file-empty")
    return found


def _read(content: bytes, name: str) -> tuple[Sheet, ...]:
    match kind_of(content):
        case Kind.EXCEL:
            return workbook(content)
        case Kind.OPENDOCUMENT:
            with Archive(content) as archive:
                return opendocument(archive)
        case Kind.OLD_EXCEL:
            return old_excel(content)
    text = decoded(content)
    return (separated(text, commas=name.casefold().endswith(_COMMAS)),)
