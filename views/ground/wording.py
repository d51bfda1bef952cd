"""A template's words and a reader's language brought together."""

from programme.ground.languages import Language, Words
from programme.people.erasure import is_forgotten
from programme.people.people import Person
from texts import Texts


def written(words: Words, texts: Texts) -> str:
    """What the template says in the reader's language, and in her own words for the method's."""
    return texts.in_own_words(words.in_(Language(texts.language)))


def capital(text: str) -> str:
    """The text as a sentence begins with it."""
    return text[:1].upper() + text[1:]


def first_name(person: Person) -> str:
    if is_forgotten(person):
        return person.name
    return person.name.split()[0] if person.name.split() else person.name
