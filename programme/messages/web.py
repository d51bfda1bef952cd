"""The bot's own side towards the web: the addresses at which it is reached."""

from dataclasses import dataclass

from programme.ground import tokens


@dataclass(frozen=True, slots=True)
class Web:
    """Where the outside reaches us: ``url`` has no slash at its end, ``key`` seals calendars' addresses."""

    url: str
    key: bytes

    def calendar(self, name: str) -> str:
        return f"{self.url}/c/{tokens.token_for(self.key, name)}.ics"

    @property
    def codes(self) -> str:
        """Where a meeting's code is typed, as one reads it from a screen."""
        return f"{self.url.partition('://')[2]}/t"
