# Meetings: when, where, with whom, and what follows from a change.
meeting-line = *{ $meeting }*, { $day }
meeting-time = at { $time }
meeting-place-line = in { $place }
meeting-change = Change the { -meeting }
meeting-apart = Give this cluster its own date
meeting-of-all = *{ $meeting }*, shared by every cluster without a date of its own.
meeting-of-cluster = *{ $meeting }*, for { $cluster } only.
meeting-set-apart = *{ $meeting }* gets a date of its own for { $cluster }. The other clusters notice nothing.
meeting-day = Day
meeting-day-hint = Now { $day }. The preparations follow.
meeting-starts = Starts
meeting-ends = Ends
meeting-ends-hint = If you leave it empty, I count on { $length }.
meeting-ends-before = The end must come after the start, on the same day.
meeting-ends-alone = Say when the meeting starts as well.
meeting-place = Place
meeting-link = Link
meeting-link-hint = To the video meeting, or to the page on the platform.
meeting-host = Host organisation
meeting-host-hint = What the cluster prepares together goes to somebody there.
meeting-saved = Saved
meeting-redated = { $count ->
    [one] One preparation has a new date.
   *[other] { $count } preparations have new dates.
 }
meeting-told = { $count ->
    [0] I have not told anybody the old date, so nobody needs to hear anything.
    [one] I have told one person the old date, and will tell them the new one.
   *[other] I have told { $count } people the old date, and will tell them the new one.
 }
meeting-nothing-followed = No other date changes with it.
meeting-date-order-cluster = { $cluster } has a date of its own that would then be out of order. Change that one first.
meeting-place-long = The place can be { $most } characters at most.
meeting-link-amiss = The link needs to begin with https:// and must not be too long.
meeting-host-outside = That organisation does not take part here. Choose another.
meeting-was = which was { $day }
meeting-line-cancelled = *{ $meeting }*, { $day }: cancelled
meeting-back-on = It is cancelled. If you save, it is back on and its preparations are due again.
meeting-rejoin = Same day as the others again
meeting-nothing-shared = There is no shared date to go back to.
meeting-cancel = Cancel the meeting
meeting-fate = Its preparations
meeting-fate-exempt = Are no longer needed
meeting-fate-next = Are for the next meeting instead
meeting-cancelled-title = Cancelled
meeting-is-cancelled = That meeting is cancelled for everybody. Change it first, so that it is on again.
meeting-has-been = That meeting has already been held. Choose one that lies ahead.
meeting-day-off = That is a day off, the eve of one or a bridge day, or falls in a break. Save only if you will really meet then.
meeting-at-in = { $ends ->
    [yes] It is { $time } in { $place }.
   *[no] It starts at { $time } in { $place }.
 }
meeting-at = { $ends ->
    [yes] It is { $time }.
   *[no] It starts at { $time }.
 }
meeting-in = The place is { $place }.
meeting-told-where = { $count ->
    [0] I have not told anybody the time and place yet.
    [one] I have told one person the old time and place, and will tell them the new ones.
   *[other] I have told { $count } people the old time and place, and will tell them the new ones.
 }
meeting-dated-at = { $day } at { $time }
letter-hosts = { $meeting }, { $day }, is hosted by you in { $host }. The host's tasks come to you.
letter-hosted-by = { $meeting }, { $day }, will be hosted by { $host } instead of { $was }. The host's tasks are no longer yours.
letter-hosted-by-nobody = { $meeting }, { $day }, will not be hosted by { $was }. The host's tasks are no longer yours.
foresight-hosted = News of who hosts the meeting
foresight-why-hosted = Hosts or was going to host { $meeting } { $meets }.
meeting-tell-anyway = Tell everybody anyway
meeting-news = { $meeting } is on { $day }.
