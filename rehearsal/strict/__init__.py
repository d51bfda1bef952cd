"""The strict judge: JSON on its way to Slack is read as Slack reads it, and each slip told with its place."""

from rehearsal.strict.messages import message_problems
from rehearsal.strict.views import view_problems

__all__ = ["message_problems", "view_problems"]
