# Answers to what somebody writes in their own words.
answer-no-meeting = I do not know of a { -meeting } ahead of you yet. When a date is set it will be here.
answer-no-place = The place is not set yet. The person who knows more is
answer-meeting-then = Then: *{ $meeting }*, { $day }.
answer-agenda = This is what it is about: { $about }
answer-agenda-from = The agenda is sent out before the meeting. If you have questions about it, ask
answer-facilitator = *{ $programme }* is led by
answer-facilitator-how = Press the name to write to them directly.
answer-no-programme = You are not in a programme yet, so I do not know who leads yours.
answer-cluster = *{ $cluster }* in { $programme }:
answer-cluster-line = • { $name }
answer-cluster-mentor = • { $name }, mentor
answer-no-cluster = You are not in a cluster. If you lead a programme, its clusters are under *Open the programme* in my Home tab.
answer-who = *{ $title }*: { $name }
answer-who-you = *{ $title }*: you
answer-who-nobody = *{ $title }*: nobody yet
answer-who-none = Nothing is waiting for your team right now.
answer-standing = This is where you stand.
answer-others = This is what I can see of the others so far:
answer-others-none = The others have not shared anything that you may read yet. When they do, you will find it under *To read*.
answer-others-material = • *{ $owner }*: { $title }.
answer-others-work = • *{ $owner }* is working on { $title } ({ $state }).
answer-agenda-point = • { $point }
answer-material = Here it is:
answer-material-more = There is more under the steps in my Home tab.
answer-material-no-link = • { $title } (no link has been entered yet)
answer-no-material = I have no link to that. The facilitator knows where it is.
answer-reflections = Here is everything you have written. You can change it and remove it, and nobody else can.
answer-readers = Each time you save, you choose who may read: only you, your organisation, the cluster or the whole programme. What you write here and do not save is only in our conversation. Only the person responsible and the facilitator can see that something is late.
answer-test = Tests are kept in their improvement. Open it to start a new one or write how it went.
answer-values = Values are entered under the measure in your improvement. You can paste a whole column or give me a file.
answer-idea = Ideas are kept in the improvement they belong to. Open it and add yours.
answer-bring = You wrote: { $about }
answer-export = You get what you may read as an Excel file.
answer-language = I write to you in English. If you would rather read Swedish, press here, and it applies from now on.
answer-term-unknown = I have no explanation of *{ $words }*. The facilitator is sure to know.
answer-erase = You can fetch what I have about you, and erase yourself. Before anything goes you will see what it means, and say yes or no.
answer-quiet = I write at most once a day, and only when something is for you. You can choose weekdays on which I am quiet, or say that you are away for a time. If you do not want to take part at all, tell the facilitator.

wish-done = { $count ->
    [one] Is this done?
   *[other] Which is done?
 }
wish-later = { $count ->
    [one] Shall I remind you of this later?
   *[other] What should I remind you of later?
 }
wish-date = { $count ->
    [one] Would you like to ask for a new date for this? The facilitator answers.
   *[other] What needs a new date? The facilitator answers.
 }
wish-not-mine = { $count ->
    [one] Is this somebody else's?
   *[other] Which is somebody else's?
 }
wish-hand-over-one = { $count ->
    [one] Is this what somebody else should take over?
   *[other] What should somebody else take over?
 }
wish-hand-over = You can hand over everything you are responsible for to a colleague, all at once.
wish-away = Which days are you away? I will not write to you then.
wish-away-day = Are you away { $since }? I will not write to you that day.
wish-away-days = Are you away from { $since } to { $until }? I will not write to you then.
wish-away-keep = Fill in the days
wish-message = This seems to be for
wish-message-how = I have not sent anything. Press the name, and you can paste it to { $name }.
wish-message-words = { $words }
