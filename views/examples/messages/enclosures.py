"""What comes besides words, and what is answered to each."""

from programme.messages.enclosures import Enclosure
from views.messages import enclosures

EXAMPLES = {
    "message-enclosure-table": lambda texts: enclosures.file(Enclosure.TABLE, "väntetider.xlsx", texts),
    "message-enclosure-picture": lambda texts: enclosures.file(Enclosure.PICTURE, "<b>tavla.jpg", texts),
    "message-enclosure-snippet": lambda texts: enclosures.file(Enclosure.SNIPPET, "anteckningar.txt", texts),
    "message-enclosure-voice": lambda texts: enclosures.file(Enclosure.VOICE, "audio_message.m4a", texts),
    "message-enclosure-film": lambda texts: enclosures.file(Enclosure.FILM, "klipp.mp4", texts),
    "message-enclosure-document": lambda texts: enclosures.file(Enclosure.DOCUMENT, "", texts),
    "message-enclosure-pasted": lambda texts: enclosures.pasted(12, texts),
    "message-enclosure-forwarded": enclosures.forwarded,
    "message-enclosure-nothing": enclosures.nothing,
}
