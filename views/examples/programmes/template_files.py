"""A template given as a file: taken, and with more wrong in it than one reads at once."""

from programme.programmes.template_files import Problem
from views.examples.values import TEMPLATE
from views.programmes import template_files as views

WRONG = tuple(
    Problem("eget.yaml", at + 1, f"preparations.{at}.help", "", kind) for at, kind in enumerate(views.KINDS)
)

EXAMPLES = {
    "message-template-taken": lambda texts: views.taken(TEMPLATE, texts),
    "message-template-amiss": lambda texts: views.amiss("eget.yaml", WRONG[:2], texts),
    "message-template-much-amiss": lambda texts: views.amiss("eget.yaml", WRONG, texts),
    "message-template-refused": lambda texts: views.refused(texts.rich("template-too-large")),
}
