# A meeting: its agenda, who comes, what is caught at it, the next date.
meeting-page-open = About the meeting
meeting-page-title = The meeting
meeting-page-host = { $host } hosts.
meeting-page-cluster = The cluster is { $cluster }.
meeting-page-agenda = *Agenda*
meeting-page-presentations = *Presentations*
meeting-page-presentation = • { $owner }: { $title }
meeting-page-code = To show on the screen: type */hemmaplan meeting { $code }* in Slack and say how it was.
meeting-page-none = You have no meeting ahead.
meeting-code-unknown = I cannot find a meeting today with that code. Please check the screen.
meeting-calendar = To my calendar
meeting-calendar-sent = The calendar file is in our conversation. Open it to add the meeting to your calendar.
meeting-calendar-title = Calendar file
meeting-calendar-comment = { $meeting }, { $day }
meeting-idea-catch = Write down an idea
meeting-idea-title = An idea
meeting-idea-hint = One line is enough. It goes among the ideas.
meeting-idea-from = From whom?
meeting-idea-own = Our own
meeting-idea-kept = It is among the ideas, and you can try it in an improvement when you like.
meeting-idea-line = *{ $idea }*
meeting-idea-another = One more
idea-no-home = Only those who take part in one of the programme's organisations can write ideas.
next-date = Next date
next-date-intro = Agree on *{ $meeting }* while everybody is here. It applies to your cluster only, and the preparations follow.
next-date-none = There is no meeting after this one.
next-date-not-now = The host sets the next date at the meeting or within two weeks after. Otherwise the facilitator does.
meeting-summary = Summary
summary-head = Summary of { $meeting }, { $day }
summary-ideas = Ideas to take home:
summary-questions = Questions about the presentations:
summary-next = Next time: { $meeting }, { $day }.
summary-from = • { $text } (from { $home })
summary-decisions = Decisions after tests:
summary-question = • { $home } asks { $owner }: { $text }
summary-empty = Nothing has been written down from the meeting yet. Write a few lines yourself.
summary-decision = • { $home }, { $title }: { $decision ->
    [adopt] adopted
    [adapt] adapted and tested again
   *[abandon] abandoned
 }
