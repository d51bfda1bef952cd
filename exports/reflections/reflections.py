"""Reflections as they stand in a file, and the sheet of them, which is also the csv."""

from datetime import datetime

from exports.ground.shapes import Shape, translated
from exports.ground.sheets import Column, Columns, Names
from programme.people.visibility import MayRead
from programme.programmes.programmes import Programme
from programme.reflections import reflections
from texts import Texts


class Reflection(Shape):
    id: str
    author: str
    author_name: str
    organisation: str | None
    cluster: str | None
    step: str | None
    question: str | None
    question_text: str
    text: str
    joint: bool
    may_read: MayRead
    written_at: datetime
    edited_at: datetime | None
    details_out_at: datetime | None
    details_out_by: str


def reflection(one: reflections.Reflection, programme: Programme, texts: Texts) -> Reflection:
    question = programme.question(one.question) if one.question else None
    asked = translated(question.text, texts) if question else ""
    return Reflection.of(one, author_name=one.author, question_text=asked)


COLUMNS: Columns[Reflection, Names] = (
    Column("written", 20, lambda one, _: one.written_at),
    Column("name", 22, lambda one, _: one.author_name),
    Column("organisation", 20, lambda one, names: names.organisations.get(one.organisation)),
    Column("cluster", 14, lambda one, names: names.clusters.get(one.cluster), detail=True),
    Column("step", 22, lambda one, names: names.steps.get(one.step, one.step)),
    Column("question", 32, lambda one, _: one.question_text or one.question),
    Column("text", 64, lambda one, _: one.text),
    Column("joint", 11, lambda one, _: one.joint),
    Column("may-read", 22, lambda one, names: names.said("export-may-read", who=one.may_read), detail=True),
    Column("edited", 20, lambda one, _: one.edited_at, detail=True),
)
