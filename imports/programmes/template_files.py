"""A template of somebody's own: a file that she gives the bot."""

from programme.programmes.template_files import Problem, TemplateError, read_template_file

ENDINGS = (".yaml", ".yml")


def read(content: bytes, *, name: str) -> str | tuple[Problem, ...]:
    """The template as JSON, or everything that is wrong in the file."""
    try:
        return read_template_file(content, name=name).model_dump_json()
    except TemplateError as wrong:
        return wrong.problems
