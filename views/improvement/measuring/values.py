"""What was measured, in words: a value, the latest, and what has happened between the first and that."""

from datetime import date

from babel.lists import format_list

from programme.figures.written_values import PER_CENT
from programme.improvement.measures import Measure, Value, before_and_after
from texts import Mrkdwn, Texts, escaped
from texts.dates import LOCALES
from texts.numbers import number
from views.ground import blocks

PAIR = 2


def in_brief(measure: Measure, texts: Texts) -> Mrkdwn:
    """Its name and what has happened: before and after or, with one value a group, that one."""
    changes = changes_in(measure, texts)
    whole = len(changes) == len(measure.split)
    said = [*changes, *gap_change(measure, texts)] if whole else [latest(measure, texts)]
    hidden = [texts.rich("measure-hidden", count=measure.hidden)] if measure.days and measure.hidden else []
    return blocks.joined(texts.rich("measure-list-line", measure=measure.name), *said, *hidden, by="\n")


def latest(measure: Measure, texts: Texts) -> Mrkdwn:
    """The latest day with its values, or why there is none to show."""
    if not measure.days and measure.hidden:
        return texts.rich("measure-hidden", count=measure.hidden)
    if not measure.days:
        return texts.rich("measure-none-yet")
    day = measure.days[-1]
    when = texts.rich("measure-latest", day=texts.dates.dated(day))
    return blocks.joined(when, values_on(measure, day, texts))


def values_on(measure: Measure, day: date, texts: Texts) -> Mrkdwn:
    """Every group's value on a day, in the measure's own order."""
    there = (value for group in measure.split for value in measure.of(group) if value.on == day)
    return blocks.joined(*(escaped(of_group(value, measure, texts)) for value in there), by=", ")


def of_group(value: Value, measure: Measure, texts: Texts) -> str:
    """Flickor 62 %; in a measure that is not split the amount alone."""
    said = amount(value, measure, texts)
    return texts("measure-value-of", group=value.group, value=said) if value.group else said


def amount(value: Value, measure: Measure, texts: Texts) -> str:
    """12,5 dagar; 70 % (7 av 10)."""
    said = f"{number(value.entry.value, texts.language)} {measure.unit}".rstrip()
    counted = value.entry.count
    if counted is None:
        return said
    return texts("measure-value-counted", value=said, part=counted.part, whole=counted.whole)


def listed_words(words: tuple[str, ...], texts: Texts) -> str:
    """Flickor och pojkar, after CLDR."""
    return str(format_list(list(words), locale=LOCALES[texts.language]))


def changes_in(measure: Measure, texts: Texts) -> list[Mrkdwn]:
    """From what to what, a line for each group with two values or more."""
    changes = []
    for group, first, last in before_and_after(measure):
        facts = {"before": amount(first, measure, texts), "after": amount(last, measure, texts)}
        key = "measure-change-of" if group else "measure-change"
        changes.append(escaped(texts(key, **facts, **({"group": group} if group else {}))))
    return changes


def gap_change(measure: Measure, texts: Texts) -> list[Mrkdwn]:
    """The gap on the first and the latest day on which every group has a value."""
    gap = measure.series().gap()
    if gap is None or len(gap.points) < PAIR:
        return []
    before, after = (number(point.value, texts.language) for point in (gap.points[0], gap.points[-1]))
    unit = texts("runchart-points-apart") if measure.unit == PER_CENT else measure.unit
    name = (
        texts("picture-gap-pair", first=measure.groups[0], second=measure.groups[1])
        if len(measure.groups) == PAIR
        else texts("picture-gap-spread")
    )
    return [texts.rich("measure-change-gap", gap=name, before=before, after=f"{after} {unit}".rstrip())]
