"""Logs: a line an event, with the interaction's id; never a token, never a person's words, at any level."""

import logging
import sqlite3
import sys
import traceback
from collections.abc import Iterator
from errno import errorcode
from typing import Any

import structlog
from slack_sdk.errors import SlackApiError
from sqlalchemy.exc import DBAPIError

SAYS_SOMETHING = "a library said something"
"""In the place of words that may be made of a payload; where they were said is told."""


def start_logging(level: str) -> None:
    """Readable lines at a terminal, JSON elsewhere."""
    at_terminal = sys.stderr.isatty()
    shared: list[structlog.types.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
        _without_words,
    ]
    renderer = structlog.dev.ConsoleRenderer() if at_terminal else structlog.processors.JSONRenderer()
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.stdlib.LoggerFactory(),
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(_is_ours_or_amiss)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
            foreign_pre_chain=[_discreet, *shared],
            pass_foreign_args=True,
        )
    )
    logging.basicConfig(level=level, handlers=[handler], force=True)


def _is_ours_or_amiss(record: logging.LogRecord) -> bool:
    """Libraries speak up only when something is amiss: below that, some log all that comes in and goes out.

    Asked of each line, since a library may give any of its loggers a level of its own.
    """
    return hasattr(record, "_logger") or record.levelno >= logging.WARNING


def _discreet(_logger: Any, _name: str, event: structlog.types.EventDict) -> structlog.types.EventDict:
    """What a library says, without what it put into it: a template stays, a finished sentence does not."""
    record: logging.LogRecord = event["_record"]
    template = event.pop("positional_args", ()) and isinstance(record.msg, str)
    event["event"] = record.msg if template else SAYS_SOMETHING
    event["library"], event["at"] = record.name, f"{record.module}:{record.lineno}"
    return event


def _without_words(_logger: Any, _name: str, event: structlog.types.EventDict) -> structlog.types.EventDict:
    """Where a fault came from and of which kind it is: its message may be made of what somebody wrote."""
    given = event.pop("exc_info", None)
    error = given[1] if isinstance(given, tuple) else sys.exc_info()[1] if given is True else given
    if isinstance(error, BaseException):
        event["exception"] = "".join(told(error))
    return event


def told(error: BaseException, *, seen: frozenset[int] = frozenset()) -> Iterator[str]:
    """A traceback of frames and kinds, causes first; of the message only codes that are nobody's words."""
    seen |= {id(error)}
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from told(before, seen=seen)
    for one in error.exceptions if isinstance(error, BaseExceptionGroup) else ():
        yield from told(one, seen=seen)
    yield from traceback.format_tb(error.__traceback__)
    yield f"{type(error).__module__}.{type(error).__qualname__}{_code(error)}\n"


def _code(error: BaseException) -> str:
    match error:
        case SlackApiError():
            return f": {error.response.get('error')}"
        case DBAPIError(orig=sqlite3.Error()):
            return f": {error.orig}"  # SQLite names tables and columns and what it lacks, never a value
        case DBAPIError():
            return f": {getattr(error.orig, 'sqlstate', None)}"
        case OSError(errno=int(number)):
            return f": {errorcode.get(number, number)}"
    return ""
