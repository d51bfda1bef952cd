"""``python -m bot`` is ``hemmaplan``."""

from bot.cli import main

main()
