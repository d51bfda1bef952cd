"""The form about who may start a programme."""

from programme.people.facilitating import Policy, Starters
from views.programmes import starters

SOME = Policy(Starters.LISTED, ("U0EVA", "siv.dal@exempel.example"))

EXAMPLES = {
    "modal-starters": lambda texts: starters.form(Policy(), texts),
    "modal-starters-listed": lambda texts: starters.form(SOME, texts),
}
