"""A programme, its clusters and its organisations as they stand in a file, and the sheet of organisations."""

from exports.ground.shapes import Shape, translated
from exports.ground.sheets import Column, Columns, Names
from programme.ground.languages import Language
from programme.programmes import programmes
from programme.programmes.template import StepKind
from texts import Texts


class Step(Shape):
    id: str
    number: str
    kind: StepKind
    title: str


class Programme(Shape):
    id: str
    title: str
    language: Language
    country: str
    zone: str
    template: str
    steps: tuple[Step, ...]


class Cluster(Shape):
    id: str
    name: str


class Organisation(Shape):
    id: str
    name: str
    cluster: str
    mentor: bool


def programme(one: programmes.Programme, texts: Texts) -> Programme:
    steps = (Step.of(step, title=translated(step.title, texts)) for step in one.template.steps)
    return Programme.of(one, template=one.template.id, steps=tuple(steps))


ORGANISATIONS: Columns[Organisation, Names] = (
    Column("organisation", 24, lambda one, _: one.name),
    Column("cluster", 14, lambda one, names: names.clusters[one.cluster]),
    Column("mentor", 14, lambda one, _: one.mentor),
)
