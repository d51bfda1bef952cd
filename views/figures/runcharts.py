"""Run charts in words: one plain sentence, the picture for those who listen, and every finding in turn."""

from collections.abc import Iterator
from dataclasses import asdict, replace

from babel.lists import format_list

from programme.figures.runcharts import FEWEST, RunChart
from programme.figures.series import Group, Series
from programme.figures.written_values import Slip, SlipsError
from programme.ground.refusals import Refusal
from texts import Texts, escaped
from texts.dates import LOCALES
from texts.numbers import number
from views.ground import blocks
from views.ground.blocks import Message

MOST_SLIPS = 5


def shown(series: Series, texts: Texts, *, file_id: str) -> Message:
    """The picture, which is a file in Slack, and the one sentence under it."""
    said = escaped(conclusion(series, texts))
    whole = blocks.joined(escaped(alt(series, texts)), said, by="\n\n")
    picture = blocks.image(file_id, alt(series, texts))
    return Message(blocks.clip_mrkdwn(whole, blocks.UPDATE_TEXT), [picture, blocks.section(said)])


def sentence(chart: RunChart, texts: Texts) -> str:
    """What may and may not be concluded from one series, in one plain sentence."""
    if not chart.points:
        return texts("runchart-none")
    if chart.anhoej.signal is None:
        key = "runchart-few" if chart.useful == chart.points else "runchart-few-beside"
        return texts(key, useful=chart.useful, needed=FEWEST)
    return texts("runchart-signal" if chart.anhoej.signal else "runchart-ordinary")


def conclusion(series: Series, texts: Texts) -> str:
    """The same for a measure: where it is split, about every group and the gap at once."""
    charts = _charts(series, texts)
    if not series.split:
        return sentence(charts[0][1], texts)
    changed = [name for name, chart in charts if chart.anhoej.signal]
    if changed:
        return texts("runchart-groups-signal", which=_listed(changed, texts))
    fewest = min(chart.useful for _, chart in charts)
    if fewest < FEWEST:
        which = [name for name, chart in charts if chart.useful == fewest]
        return texts("runchart-groups-few", useful=fewest, needed=FEWEST, which=_listed(which, texts))
    return texts("runchart-groups-ordinary")


def alt(series: Series, texts: Texts) -> str:
    """What the picture shows, for a screen reader: plain text, at most as long as Slack takes."""
    return blocks.clip(" ".join(_told(series, texts)), blocks.ALT)


def in_words(chart: RunChart, texts: Texts) -> list[str]:
    """Everything the rules say of a chart, a line each, and last what may be concluded."""
    return [*_findings(chart, texts), sentence(chart, texts)]


def slips(refusal: Refusal, texts: Texts) -> list[str]:
    """What cannot be read, a line each: the first few, and how many more there are."""
    found = refusal.slips if isinstance(refusal, SlipsError) else (Slip(refusal.key, refusal.facts),)
    said = [texts(slip.key, **slip.facts) for slip in found[:MOST_SLIPS]]
    more = len(found) - len(said)
    return [*said, texts("series-more-slips", count=more)] if more else said


def _charts(series: Series, texts: Texts) -> list[tuple[str, RunChart]]:
    """Every group, and the gap where there are several, with what the rules say of each."""
    gap = series.gap()
    charts = [(group.name, series.chart(group)) for group in series.groups]
    return [*charts, (texts("runchart-gap"), series.chart(gap))] if gap else charts


def _told(series: Series, texts: Texts) -> Iterator[str]:
    yield texts("runchart-alt", name=series.name)
    for group in series.groups:
        yield (
            f"{group.name}: {_points(series, group, texts)}"
            if series.split
            else _points(series, group, texts)
        )
    gap = series.gap()
    if gap and gap.points:
        apart = replace(series, unit=texts("runchart-points-apart")) if series.unit == "%" else series
        yield f"{texts('runchart-gap').capitalize()}: {_points(apart, gap, texts)}"
    if series.target is not None:
        yield texts("runchart-alt-target", target=_amount(series.target, series, texts))
    if series.frozen:
        yield texts("runchart-alt-frozen", frozen=series.frozen)
    if series.since:
        yield texts("runchart-alt-since", day=texts.dates.dated(series.since))
    for note in series.annotations:
        yield texts("runchart-alt-annotation", day=texts.dates.dated(note.on), text=note.text)


def _points(series: Series, group: Group, texts: Texts) -> str:
    if not group.points:
        return texts("runchart-none")
    values = group.values
    centre = series.chart(group).centre
    return texts(
        "runchart-alt-points",
        count=len(values),
        first=texts.dates.dated(group.points[0].on),
        last=texts.dates.dated(group.points[-1].on),
        low=number(min(values), texts.language),
        high=_amount(max(values), series, texts),
        latest=_amount(values[-1], series, texts),
        median="–" if centre is None else number(centre, texts.language),
    )


def _amount(value: float, series: Series, texts: Texts) -> str:
    return f"{number(value, texts.language)} {series.unit}".rstrip()


def _listed(words: list[str], texts: Texts) -> str:
    return str(format_list(words, locale=LOCALES[texts.language]))


def _findings(chart: RunChart, texts: Texts) -> Iterator[str]:
    perla, xmr = chart.perla, chart.xmr
    if chart.centre is not None:
        centre = number(chart.centre, texts.language)
        yield texts("runchart-words-points", points=chart.points, useful=chart.useful, centre=centre)
    if chart.anhoej.signal is not None:
        yield texts("runchart-words-anhoej", **asdict(chart.anhoej))
    if perla.runs and perla.runs_limits:
        fewest, most = perla.runs_limits
        yield texts("runchart-words-runs", runs=perla.runs, fewest=fewest, most=most)
    for first, last, side in perla.shifts:
        yield texts("runchart-words-shift", first=first, last=last, side=side)
    for first, last, way in perla.trends:
        yield texts("runchart-words-trend", first=first, last=last, way=way)
    if xmr:
        limits = {name: number(getattr(xmr, name), texts.language) for name in ("mean", "lower", "upper")}
        yield texts("runchart-words-xmr", **limits)
    if xmr and xmr.outside:
        yield texts("runchart-words-outside", which=_listed([str(at) for at in xmr.outside], texts))
