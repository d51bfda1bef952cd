"""What an answer to somebody's own words is made of, as far as she may see it."""

from dataclasses import dataclass
from datetime import date

from programme.meetings.meetings import Meeting
from programme.people.people import Person
from programme.programmes.programmes import Organisation, Programme
from programme.programmes.template_parts import Material, Readers
from programme.screens.commands import titles_meant
from programme.screens.next import Next


@dataclass(frozen=True, slots=True)
class Around:
    """One programme around one person: who leads it, when hers meet, and whom she meets (``theirs``)."""

    programme: Programme
    today: date
    facilitators: tuple[Person, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    theirs: tuple[Organisation, ...] = ()
    sits_in: tuple[str, ...] = ()
    reader_id: str = ""

    @property
    def others_who_lead(self) -> list[Person]:
        """Its facilitators whom a message of hers reaches."""
        return [one for one in self.facilitators if one.reachable and one.id != self.reader_id]

    @property
    def ahead(self) -> list[Meeting]:
        """The nearest first; a cluster's own meeting instead of the one all share."""
        shared_first = sorted(self.meetings, key=lambda one: one.cluster_id is not None)
        own = {one.step: one for one in shared_first}
        every = own.values() if self.sits_in else self.meetings
        return sorted((one for one in every if one.on >= self.today), key=lambda one: one.on)

    @property
    def material(self) -> list[Material]:
        """All that is for participants, what can be opened first, else the steps in order; nothing twice."""
        every = (one for step in self.programme.template.steps for one in step.material)
        found = {str(one.link or one.title.sv): one for one in every if one.for_ is Readers.PARTICIPANTS}
        return sorted(found.values(), key=lambda one: one.link is None)


@dataclass(frozen=True, slots=True)
class Answering:
    """Who answers for a thing: ``name`` is "" for nobody, ``own`` when it is the reader."""

    title: str
    name: str
    own: bool = False


def who_answers(what: Next, words: str) -> list[Answering]:
    """For what the words mean; for everything open where they mean nothing of it."""
    language = what.person.language
    every = [
        Answering(task.owed.item.title.in_(language), what.person.name, own=True) for _, task in what.tasks
    ]
    every += [
        Answering(one.title.in_(language), one.name) for outlook in what.outlooks for one in outlook.besides
    ]
    meant = titles_meant(words, [one.title for one in every])
    return [every[at] for at in meant] or every
