"""Block Kit as a bot would write it, as little as each test needs."""


def plain(text):
    return {"type": "plain_text", "text": text}


def section(text, accessory=None):
    block = {"type": "section", "text": {"type": "mrkdwn", "text": text}}
    return block | ({"accessory": accessory} if accessory else {})


def actions(*elements):
    return {"type": "actions", "block_id": "actions", "elements": list(elements)}


def button(action_id, text, value="x"):
    return {"type": "button", "action_id": action_id, "text": plain(text), "value": value}


def options(*labels):
    return [{"text": plain(label), "value": label.lower()} for label in labels]


def text_field(block_id, **element):
    return field(block_id, {"type": "plain_text_input", "action_id": "typed", **element})


def field(block_id, element, **block):
    return {"type": "input", "block_id": block_id, "label": plain(block_id), "element": element, **block}


def modal(title, *blocks, **more):
    return {"type": "modal", "title": plain(title), "submit": plain("Spara"), "blocks": list(blocks), **more}


def home(*blocks):
    return {"type": "home", "blocks": list(blocks)}
