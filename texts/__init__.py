"""Every word a person reads, in Swedish and in English."""

from texts.dates import Dates
from texts.words import Mrkdwn, Texts, escaped, texts_in

__all__ = ["Dates", "Mrkdwn", "Texts", "escaped", "texts_in"]
