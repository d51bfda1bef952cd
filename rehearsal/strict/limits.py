"""Slack's limits, each with the page it stands on, below https://docs.slack.dev/reference/.

`block-kit/composition-objects/`, `block-kit/block-elements/`, `block-kit/blocks/`, `views/`, `methods/`.
"""

TEXT = 3000
BUTTON_TEXT = 75
BUTTON_VALUE = 2000
HEADER_TEXT = 150
SECTION_FIELDS = 10
SECTION_FIELD_TEXT = 2000
CONTEXT_ELEMENTS = 10
ACTIONS_ELEMENTS = 25
MESSAGE_BLOCKS = 50
VIEW_BLOCKS = 100
BLOCK_ID = ACTION_ID = CALLBACK_ID = 255
VIEW_TITLE = 24
PRIVATE_METADATA = 3000
URL = 3000
