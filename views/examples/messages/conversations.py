"""The conversation: what the bot answers, and what becomes of an offer."""

from programme.reflections.reflections import LONGEST
from views.examples.reflections.reflections import HOSTILE, ONE
from views.examples.values import MARIA
from views.messages import conversations

EXAMPLES = {
    "message-offer": lambda texts: conversations.offer(ONE.text, texts),
    "message-offer-hostile": lambda texts: conversations.offer(HOSTILE, texts),
    "message-offer-longest": lambda texts: conversations.offer("&" * LONGEST, texts),
    "message-offer-kept": lambda texts: conversations.kept(ONE, texts),
    "message-offer-left": conversations.left,
    "message-too-long": lambda texts: conversations.too_long(LONGEST + 412, texts),
    "message-help": lambda texts: conversations.help_(MARIA, texts),
}
