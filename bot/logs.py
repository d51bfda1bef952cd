"""Logs: a line an event, with the interaction's id; never a token, never a person's words."""

import logging
import sys

import structlog

QUIET = ("slack_bolt", "slack_sdk", "aiohttp", "apscheduler", "alembic")
"""Libraries that speak up only when something is amiss; at lower levels some log what people wrote."""


def start_logging(level: str) -> None:
    """Readable lines at a terminal, JSON elsewhere."""
    at_terminal = sys.stderr.isatty()
    shared: list[structlog.types.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
    ]
    if not at_terminal:
        shared.append(structlog.processors.format_exc_info)
    plain = structlog.dev.plain_traceback  # the prettier ones show local variables: tokens, people's words
    renderer = (
        structlog.dev.ConsoleRenderer(exception_formatter=plain)
        if at_terminal
        else structlog.processors.JSONRenderer()
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.stdlib.LoggerFactory(),
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(processor=renderer, foreign_pre_chain=shared))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
