"""Which Hemmaplan this is: the wheel, the exports and the releases are all told it here.

Not asked of an installed package, for the house also runs from a folder that nobody has installed.
"""

VERSION = "0.2.0.dev0"
