"""A calendar subscribed to, before there is an address and with one."""

from views.messages.calendar_feeds import FeedMemory, window

ADDRESS = "https://hemmaplan.example/c/5kNn3zJ7Qw.ics"
MEMORY = FeedMemory().kept()

EXAMPLES = {
    "modal-calendar-feed": lambda texts: window(ADDRESS, texts, memory=MEMORY),
    "modal-calendar-feed-none": lambda texts: window("", texts, memory=MEMORY),
}
