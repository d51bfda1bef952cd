# Programmes: a new one in two windows, and the one a facilitator runs.
window-choose = Choose
window-open = Open
window-earlier = Previous
window-further = Next
window-more = { $count ->
    [one] One more does not fit here.
   *[other] { $count } more do not fit here.
 }
window-page = Page { $page } of { $pages }

programme-new = Start a programme
programme-new-intro = You will be the facilitator. The next window suggests dates for every meeting, and all of it can be changed later.
programme-template = Template
programme-template-hint = It gives the steps, the preparations and the questions. The programme gets a copy of its own.
programme-title = Name of the programme
programme-title-hint = Leave it empty and the programme is called what the template is called.
programme-starts = Day of the kick-off
programme-starts-hint = The other dates are suggested from here.
programme-language = Language of the programme
programme-language-hint = For what is written to everybody, such as an export. Each person still reads in their own language.
programme-language-sv = Swedish
programme-language-en = English
programme-country = Country
programme-country-hint = I will not disturb anybody on its public holidays.
programme-zone = Time zone
programme-zone-hint = Dates and reminders follow this time zone.

programme-dates = Dates of the meetings
programme-dates-intro = This is how it could look. Change what does not suit you. A cluster can have dates of its own later.
programme-date-hint = Suggested: { $day }.
programme-date-near = { $count ->
    [one] There would be too little time for one preparation. It gets three working days.
   *[other] There would be too little time for { $count } preparations. They get three working days.
 }

programme-started-title = Up and running
programme-started = *{ $programme }* is here, with { $count } dates. Add the organisations that take part, and they will hear what to do when the time comes. If you have links to templates and films, paste them now. Nobody will hear from me until you have added somebody.
programme-open = Open the programme

programme-window = The programme
programme-change = Name and language
programme-breaks = Breaks
programme-facilitators = *Facilitators:* { $names }
programme-meetings = Meetings
programme-organisations = { $count ->
    [one] One organisation
   *[other] { $count } organisations
 }
programme-no-organisations = No organisation has joined yet.

programme-breaks-intro = During a break I will say nothing. One line for each break, with a name after it if you like.
programme-break-weeks = Weeks
programme-break-weeks-hint = For example: 27-32 Summer break
programme-break-days = Days
programme-break-days-hint = Day/month, for example: 20/12-6/1 Christmas and New Year
programme-break-untitled = Break

programme-gone = That programme no longer exists. Open my Home tab to see which there are.
programme-title-missing = Write what the programme is called.
programme-title-long = The name can be { $most } characters at most.
template-gone = That template no longer exists. Close this and open it again to see those there are.
break-weeks-unread = I cannot read the line “{ $line }”. Write the weeks first, for example 27-32 Summer break.
break-days-unread = I cannot read the line “{ $line }”. Write the days first, for example 20/12-6/1 Christmas and New Year.
breaks-too-long = The breaks take more than half the year, which leaves too few days for reminders. Shorten them.
programme-pause = Pause
programme-pause-yes = Pause
programme-resume = Resume
programme-is-paused = *Paused* since { $day }. Nobody hears anything from me about the programme.
programme-is-closed = The programme has closed. Since { $day } I say nothing unasked, but everything can be read and exported.
programme-will-pause = *{ $programme }* will be paused. Nobody will hear anything from me about the programme until you resume it. If you want to tell people first, send a group message and pause once it has arrived.
programme-will-resume = *{ $programme }* resumes. I will replan what lies ahead, skip what I would have said during the pause, and not chase what was due then.
programme-paused = *{ $programme }* is paused. Nobody will hear anything from me about the programme until you resume it.
programme-resumed = *{ $programme }* is running again.
programme-closed = The programme has closed. It can be read and exported, but its plan can no longer be changed. Give the close a new date first if the programme is to continue.
programme-words = Programme's words
programme-words-intro = Do you use other words in *{ $programme }*? Write one of it and several, with a comma between, and I will use them with everybody. An organisation's own words, if it has any, are used instead.

# Who may start a programme.
start-guest = You are a guest in this workspace, and guests cannot run a programme. Ask somebody who is a member to start it.
start-not-listed = Only some people may start a programme here. Ask those who manage Slack where you are.
facilitator-not-allowed = { $name } may not be a facilitator here. Those who manage Slack where you are choose who may, and guests never may.
facilitators-empty = Choose at least one person, or let every member start.
facilitators-many = The list holds { $most }. If there are more, it is simpler to let every member start.
only-admin = Only those who manage the workspace in Slack can do that.
starters-open = Who may start?
starters-intro = Whoever starts a programme becomes its facilitator and can write to all who take part. Those who are facilitators already will remain so.
starters-who = Who may start a programme?
starters-members = Every member, but not guests
starters-listed = Only those on the list
starters-people = The list
starters-choose = Choose people
starters-addresses = More, by email address
starters-addresses-hint = One address on each line.
programme-inviter = Who sends the invitations?
programme-inviter-hint = Hemmaplan makes a draft two weeks before each meeting. The host reads it, changes it and sends it to everybody.
programme-inviter-bot = Hemmaplan, once the host has said yes
programme-inviter-facilitator = We invite people ourselves
