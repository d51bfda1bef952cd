# A calendar to subscribe to: its address, another one, or none any more.
calendar-feed-open = Subscribe in my calendar
calendar-feed-title = Your calendar
calendar-feed-intro = Your meetings and what you are to do, in the calendar you use anyway. When something moves, it moves there too. Whoever has the address can read it, so keep it to yourself.
calendar-feed-how = In Outlook: Add calendar, Subscribe from web. In Google Calendar: Other calendars, From URL. On an iPhone: Calendar Subscription.
calendar-feed-subscribe = Get an address
calendar-feed-renew = Change the address
calendar-feed-take-back = Remove the address
calendar-feed-none = Whoever runs Hemmaplan has not opened a web address for calendars. To my calendar gives you one meeting at a time.
calendar-feed-name = Hemmaplan
calendar-feed-due = By today: { $title }
page-calendar-button = Subscribe in my calendar
page-calendar-new-button = Change the calendar's address
page-calendar-away-button = Remove the calendar's address
page-calendar = Your calendar's address is { $address }. Add it as a calendar that you subscribe to. Whoever has the address can read it, so keep it to yourself.
page-calendar-gone = The address is removed. What your calendar has got already you remove there.
