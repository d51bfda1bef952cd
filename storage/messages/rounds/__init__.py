"""A round's steps: messages are claimed, looked at again, and sent or not."""
