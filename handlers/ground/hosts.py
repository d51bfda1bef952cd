"""Hosts: which addresses are Slack's, for what is given to nobody else."""

import re
from urllib.parse import SplitResult, urlsplit

SLACKS = ("slack.com", "slack-files.com", "slack-gov.com")
"""Where Slack keeps files and hears answers (files.slack.com, hooks.slack.com and others under them)."""
HOOKS = ("hooks.slack.com", "hooks.slack-gov.com")
HTTPS = 443
PLAIN = re.compile(r"[A-Za-z0-9.-]+(:[0-9]{1,5})?")


def keeps_files(url: str, api: str) -> bool:
    """Whether a file's address is Slack's own, or where ``api`` (SLACK_API_URL) is."""
    there = _read(url)
    return there is not None and (_at_home(there, SLACKS, below=True) or _same(there, _read(api)))


def hears_answers(url: str, api: str) -> bool:
    """The same for an interaction's response_url."""
    there = _read(url)
    return there is not None and (_at_home(there, HOOKS, below=False) or _same(there, _read(api)))


def _read(url: str) -> SplitResult | None:
    """None for what two readers may read differently: signs nobody sees, a name before the host."""
    try:
        found = urlsplit(url)
        plain = PLAIN.fullmatch(found.netloc) and not any(sign < " " for sign in url)
        return found if plain and found.port != 0 else None
    except ValueError:
        return None


def _at_home(there: SplitResult, hosts: tuple[str, ...], *, below: bool) -> bool:
    host = there.hostname or ""
    ours = host in hosts or (below and host.endswith(tuple(f".{one}" for one in hosts)))
    return there.scheme == "https" and ours and there.port in {None, HTTPS}


def _same(there: SplitResult, api: SplitResult | None) -> bool:
    return api is not None and (there.scheme, there.netloc) == (api.scheme, api.netloc)
