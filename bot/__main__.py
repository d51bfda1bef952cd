"""``python -m bot`` is ``hemmaplan``."""

import gc

gc.disable()  # all that is imported stays: to look through it time and again is a quarter of the start
from bot.command_line.cli import main  # noqa: E402

__all__ = ["main"]

if __name__ == "__main__":
    main()
