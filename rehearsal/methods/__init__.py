"""Every Web API method the stand-in knows, by name."""

from rehearsal.desk import Method
from rehearsal.methods import app, chat, conversations, files, users, views

METHODS: dict[str, Method] = {
    **app.METHODS,
    **chat.METHODS,
    **conversations.METHODS,
    **files.METHODS,
    **users.METHODS,
    **views.METHODS,
}
