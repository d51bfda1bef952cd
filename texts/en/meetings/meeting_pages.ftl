# A meeting: its agenda, who comes, what is caught at it, the next date.
meeting-page-open = About the meeting
meeting-page-title = The meeting
meeting-page-host = { $host } hosts.
meeting-page-cluster = The cluster is { $cluster }.
meeting-page-agenda = *Agenda*
meeting-page-presentations = *Presentations*
meeting-page-presentation = • { $owner }: { $title }
meeting-page-code = To show on the screen: type */hemmaplan meeting { $code }* in Slack and say how it was.
meeting-page-code-when = { $meeting } is { $day }. This is for its last minutes.
meeting-page-code-head = The code for the screen
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
meeting-page-code-web = Those without Slack go to *{ $address }* and type the code.
meeting-code-intro = Type the code on the screen in the room, and you can say how the meeting was. You need no account.
meeting-code-field = Code
meeting-code-which = *{ $meeting }*, { $day }. What you write is read by the meeting's host and the facilitator.
meeting-code-name-hint = Leave it empty if you do not want your name to show. Hemmaplan does not know who you are.
meeting-code-footer = Hemmaplan holds together a programme in which organisations learn from each other. This page is for those who have no Slack. We keep the words, the day and the time, and nothing about your phone or computer. If you want to change something, do it while the page is open.
meeting-code-kept = Thank you. It is kept. You can change it as long as the page is open. If you have answered here, you need not answer tomorrow's letter.
feedback-code-full = More people have answered with the code than can have been there, so it takes no more. Please tell the meeting's host.
