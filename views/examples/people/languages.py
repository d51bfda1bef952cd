"""The language one reads."""

from views.people import languages

EXAMPLES = {"modal-language": lambda texts: languages.form(texts, memory="")}
