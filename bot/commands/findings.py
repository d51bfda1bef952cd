"""What the doctor finds: well, or amiss with how to mend it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at; ``mend`` is empty where it is well."""

    what: str
    told: str
    mend: str = ""

    @property
    def well(self) -> bool:
        return not self.mend

    def __str__(self) -> str:
        first = f"{'ok   ' if self.well else 'AMISS'}  {self.what}: {self.told}"
        return first if self.well else f"{first}\n       To mend it: {self.mend}."


def well(what: str, told: str) -> Finding:
    return Finding(what, told)


def amiss(what: str, told: str, mend: str) -> Finding:
    return Finding(what, told, mend)
