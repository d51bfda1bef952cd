"""The process in which one file is read: it has little memory and little time, and no secrets to give away.

Started by ``apart.py``: a function and its arguments come in, what it answers goes out, and it ends.
"""

import pickle
import resource
import sys
from traceback import extract_tb
from types import TracebackType

from programme.ground.refusals import Refusal

MOST_MEMORY = 192 * 1024 * 1024
"""Bytes of its own, interpreter and libraries among them (RLIMIT_DATA; where a system does not count them,
none).
"""
MOST_SECONDS = 10
"""Of work; a file that is refused for what it holds takes less than one."""


def main() -> None:
    """Reads one file from standard input to standard output."""
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # openpyxl asks for it and does without; it takes longer to begin than most files to be read.
    sys.modules["numpy"] = None  # type: ignore[assignment]
    sys.stdout.buffer.write(_packed(sys.stdin.buffer.read()))


def _packed(asked: bytes) -> bytes:
    try:
        return pickle.dumps(_answer(asked))
    except MemoryError:
        return pickle.dumps(("refused", ("file-heavy", None, {})))


def _answer(asked: bytes) -> tuple[str, object]:
    """``read``, ``refused`` with why not, or ``failed`` with the fault's kind and place, not its words."""
    try:
        function, arguments, options = pickle.loads(asked)  # noqa: S301  from ourselves
        return "read", function(*arguments, **options)
    except Refusal as no:
        return "refused", (no.key, no.field, dict(no.facts))
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001  told where it can be heard, and without anybody's words
        return "failed", f"{type(error).__name__} {_where(error.__traceback__)}"


def _where(traceback: TracebackType | None) -> str:
    return " < ".join(f"{frame.filename}:{frame.lineno}" for frame in reversed(extract_tb(traceback)))


if __name__ == "__main__":
    main()
