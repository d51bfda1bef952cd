# Reading each other's: what the others have handed in, and what you ask them.
reading-letter = *{ $owner }* has shared its *{ $title }*. Please read it before { $meeting }, { $meets }, and send a question if you have one. It is enough if one person in your team does.
reading-letter-again = *{ $owner }* has shared its *{ $title }*, to read before { $meeting }, { $meets }.
reading-link = Open the link
reading-file = File: { $file }
reading-read = Read
reading-ask = Write a question
reading-ask-again = Change the question
reading-get = Get the file
reading-was-read = *{ $title }* from { $owner }: read by { $name }.
reading-was-asked = *{ $title }* from { $owner }: read by { $name }, and the question is kept for { $meeting }.
reading-gone = This has been removed. Open To read to see what is there now.

reading-form-title = A question
reading-form-about = *{ $title }* from { $owner }
reading-form-question = What would you like to ask?
reading-form-hint = Shown in Hemmaplan only to you, { $owner } and the facilitator. { $owner } will see it the day before.

reading-shelf-open = To read
reading-shelf-title = To read before we meet
reading-shelf-programme = *{ $programme }*
reading-shelf-meeting = Before *{ $meeting }*, { $day }
reading-shelf-material = *{ $owner }*: { $title }.
reading-shelf-own = *{ $title }*. You have handed this in, and the others in the cluster can read it.
reading-shelf-read = Read by { $name }.
reading-shelf-empty = There is nothing to read here right now. When the others in the cluster hand in their presentations you will find them here.
reading-question = { $organisation } ({ $name }) asks:
reading-questions-more = { $count ->
    [one] and one question more
   *[other] and { $count } questions more
 }

reading-asked = The others have read what you handed in and have these questions before { $meeting } on { $meets }. There is no need to answer now, but please bring them along.
reading-asked-lead = Before *{ $meeting }* on { $meets } there { $count ->
    [one] is one question
   *[other] are { $count } questions
 } to { $owners ->
    [one] one organisation
   *[other] { $owners } organisations
 }. You can read them here, if you want to set aside time for them at the meeting.
reading-asked-open = Read the questions

reading-file-ready = Here is { $file } from { $owner }.
reading-file-failed = I cannot open { $file }. Please ask { $owner } to upload it again or send a link.
reading-file-large = { $file } is too large for me to send. Please ask { $owner } for a link.

material-not-yours = This is for those who meet in that cluster.
material-gone = This has been removed. Open To read to see what is there now.
material-own = This is what you handed in yourselves.
question-empty = Write what you would like to ask.
question-long = There is room for { $most } characters here; this is { $length }.

foresight-reading = To read from { $owner }: { $title }
foresight-asked = Questions before { $meeting }
foresight-why-reading = Reads for their organisation, before { $meeting } { $meets }.
foresight-why-asked = The questions are kept for the day before { $meeting }, { $meets }.

beside-open = Compare
beside-line = *{ $title }*: how those in the cluster have answered.
beside-title = Side by side
beside-asked = *{ $asked }*
beside-answer = *{ $organisation }*: { $said }
beside-nothing = *{ $organisation }*: no answer.
beside-waiting = { $count ->
    [one] { $names } has not filled in the form yet.
   *[other] These have not filled in the form yet: { $names }.
 }
reading-shelf-past = From earlier meetings
reading-shelf-ahead = For the meetings ahead
reading-shelf-empty-past = There is nothing to read here from past meetings.
reading-shelf-ideas = All ideas
reading-shelf-reflections = Reflections, step by step
reading-shelf-reflections-in = Reflections: { $programme }
