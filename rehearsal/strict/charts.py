"""Charts drawn by Slack itself: lines, bars, areas and pies.

https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block
"""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from rehearsal.strict import limits
from rehearsal.strict.text import Id, Omittable, Part, up_to

Label = Annotated[str, up_to(limits.CHART_LABEL)]
Title = Annotated[str, up_to(limits.CHART_TITLE)]


class Segment(Part):
    label: Label
    value: Annotated[float, Field(gt=0)]


class Pie(Part):
    type: Literal["pie"]
    segments: Annotated[list[Segment], up_to(limits.PIE_SEGMENTS)]


class Point(Part):
    label: Label
    value: float


class Series(Part):
    name: Label
    data: Annotated[list[Point], up_to(limits.CHART_POINTS)]


class Axes(Part):
    categories: Annotated[list[Label], up_to(limits.CHART_POINTS)]
    x_label: Omittable[Title] = None
    y_label: Omittable[Title] = None


class SeriesChart(Part):
    """Every series has one point for every category, and a name of its own."""

    type: Literal["line", "bar", "area"]
    series: Annotated[list[Series], up_to(limits.CHART_SERIES)]
    axis_config: Axes

    @model_validator(mode="after")
    def is_one_chart(self) -> Self:
        categories = sorted(self.axis_config.categories)
        if any(sorted(point.label for point in one.data) != categories for one in self.series):
            raise ValueError("every series must have one point for each of the categories")
        if len({one.name for one in self.series}) < len(self.series):
            raise ValueError("every series must have a name of its own")
        return self


class DataVisualization(Part):
    type: Literal["data_visualization"]
    block_id: Omittable[Id] = None
    title: Title
    chart: Annotated[Pie | SeriesChart, Field(discriminator="type")]
