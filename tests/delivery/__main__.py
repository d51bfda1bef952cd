"""Kills in earnest, see kills.py. Who is killed reads this room first: it holds nothing else."""

import sys

if __name__ == "__main__":
    from tests.delivery.kills import main

    sys.exit(main())
