"""Slack's limits. Each group names the page it stands on, below https://docs.slack.dev/reference/ .

Lengths are in characters, counts in items, sizes in bytes. Where copies of a page differ in age (charts, the
rows of a data table), the newest figure stands here.
"""

# block-kit/blocks: how many, where
MESSAGE_BLOCKS = 50
VIEW_BLOCKS = 100

# block-kit/composition-objects/text-object, option-object, option-group-object, confirmation-dialog-object
TEXT = 3000
OPTION_TEXT = 75
OPTION_VALUE = 150
OPTION_DESCRIPTION = 75
OPTION_GROUP_LABEL = 75
CONFIRM_TITLE = 100
CONFIRM_TEXT = 300
CONFIRM_BUTTON = 30

# block-kit/block-elements/*
ID = 255  # action_id, block_id, callback_id, external_id
URL = 3000
BUTTON_TEXT = 75
BUTTON_VALUE = 2000
ACCESSIBILITY_LABEL = 75
VISIBLE_TO_USERS = 10
OVERFLOW_OPTIONS = 5
CHOICES = 10  # radio buttons and checkboxes
SELECT_OPTIONS = 100
OPTION_GROUPS = 100
PLACEHOLDER = 150
PLAIN_TEXT_INPUT = 3000
INPUT_FILES = 10
ALT_TEXT = 2000

# block-kit/blocks/*
HEADER_TEXT = 150
SECTION_FIELDS = 10
SECTION_FIELD_TEXT = 2000
CONTEXT_ELEMENTS = 10
ACTIONS_ELEMENTS = 25
CONTEXT_ACTIONS_ELEMENTS = 5
IMAGE_TITLE = 2000
INPUT_LABEL = 2000
INPUT_HINT = 2000
MARKDOWN_A_MESSAGE = 12_000
ALERT_TEXT = 200
CARD_TITLE = 150
CARD_BODY = 200
CAROUSEL_CARDS = 10
VIDEO_TITLE = 199  # "must be less than 200 characters"
VIDEO_AUTHOR = 49  # "must be less than 50 characters"
LIST_INDENT = 8

# block-kit/blocks/table-block, data-table-block
TABLE_ROWS = 100
TABLE_COLUMNS = 20
TABLE_CHARACTERS = 10_000
DATA_TABLE_ROWS = 201  # the header is one of them
DATA_TABLE_PAGE = 100

# block-kit/blocks/data-visualization-block
CHARTS_A_MESSAGE = 2
CHART_TITLE = 50
CHART_LABEL = 20
CHART_SERIES = 12
CHART_POINTS = 20
PIE_SEGMENTS = 12

# views/modal-views, views/home-tab-views
VIEW_TITLE = 24  # title, submit and close
PRIVATE_METADATA = 3000
VIEW_BYTES = 250_000

# methods/chat.postMessage, methods/chat.update
UPDATED_TEXT = 4000
ATTACHMENTS = 100
