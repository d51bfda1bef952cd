"""Material: what there is to fill in, see or read, as links that tell what they lead to."""

from collections.abc import Iterable

from programme.programmes.template import Material, Platform
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks
from views.ground.wording import written


def piece(one: Material, texts: Texts) -> Mrkdwn:
    """Template: Facts sheet (PPT), the title being its link."""
    title = written(one.title, texts)
    kind = texts("material-kind-" + one.kind.value)
    named = title.casefold().startswith(kind.casefold()) or not kind.strip()
    shown = Mrkdwn(f"<{escaped(one.link)}|{escaped(title)}>") if one.link else escaped(title)
    said = shown if named else blocks.joined(escaped(f"{kind}:"), shown)
    file_kind = one.file_kind or ""
    return said if file_kind.casefold() in {"", kind.casefold()} else Mrkdwn(f"{said} ({escaped(file_kind)})")


def at_hand(pieces: Iterable[Material], texts: Texts) -> Mrkdwn:
    """Some of them after each other; nothing of none."""
    return blocks.joined(*(piece(one, texts) for one in pieces if one.link), by=" · ")


def platform(where: Platform | None, texts: Texts) -> Mrkdwn:
    """The way to the platform, where there is one that we know of."""
    if where is None:
        return Mrkdwn("")
    return Mrkdwn(f"<{escaped(where.link)}|{escaped(texts('material-platform'))}>")
