"""How what people do reaches the bot: sockets, or requests over HTTP."""
