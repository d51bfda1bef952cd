# The same as in Slack, said to somebody who reads it in an email or on the page where it is answered.
letter-more-by-mail = There is more: { $count ->
    [one] one more thing
   *[other] { $count } more things
 }. Reply to this email to hear what.
letter-handed-over-more-by-mail = { $count ->
    [one] And one more, which I will tell you about in good time.
   *[other] And { $count } more, which I will tell you about in good time.
 }

letter-welcome-by-mail = { $facilitator } has added you to *{ $programme }*. I am Hemmaplan, and I keep track of things between the meetings. You will hear from me once a day at the most, on weekdays: when something is due, or with a question to think about. I show a reflection only to those you choose. What you hand in before a meeting is read by your organisation, the facilitator and, when it is material for the others, the cluster. If this is a mistake, say that it is not you. Then I will stop writing to you and tell { $facilitator }.
letter-welcome-briefly-by-mail = { $facilitator } has added you to *{ $programme }* as a politician. I am Hemmaplan, and I keep track of things between the meetings. You will get one short letter in each step, with a question to ask in your committee or board. There is nothing you have to do. If a meeting moves whose date you have been given, I will tell you. I show a reflection only to those you choose. If this is a mistake, say that it is not you. Then I will stop writing to you and tell { $facilitator }.
letter-welcome-again-by-mail = { $facilitator } has added you to *{ $programme }*. You will hear from me when something is due there, or with a question. I show a reflection only to those you choose. If this is a mistake, say that it is not you.
letter-welcome-briefly-again-by-mail = { $facilitator } has added you to *{ $programme }* as a politician. From there you will get one short letter in each step, with a question to ask in your committee or board. If this is a mistake, say that it is not you.
letter-welcome-privacy-by-mail = { $controller } is responsible for the data about you. For questions, contact { $contact }. Please write nothing about clients or patients. To know more, or to get or erase the data, write to your facilitator.
letter-welcome-privacy-unsaid-by-mail = { $facilitator } knows who is responsible for the data about you. Please write nothing about clients or patients. To know more, or to get or erase the data, write to your facilitator.

letter-late-enough-by-mail = { $way ->
        [form] A few words in each field are enough.
        [pairs] One pair is enough to begin with.
        [levels] *Don't know yet* is an answer too.
        [invite] If you have invited them in another way, just say so.
        [hand-in] A half-finished version is fine. If it is already on the platform, just say so.
        [there] A half-finished version is fine. If it is on the platform, just say so.
       *[tap] If it is done, just say so.
    }
letter-reminder-again-by-mail = *{ $title }*{ $due ->
    [no] {""}
   *[other] , due *{ $due }*
 }. { $way ->
        [form] Done when it is saved.
        [pairs] Done when the pairs are chosen.
        [hand-in] Done when it is in.
        [invite] The draft is ready for you to read and send.
        [levels] Done when every point has a level.
       *[tap] If it is done, just say so.
    }

action-remind-by-mail = *{ $what }*, due *{ $due }*. It belongs to *{ $title }*. If it is done, just say so.
action-overdue-by-mail = *{ $what }* was due { $due }. It belongs to *{ $title }*. If it is done, just say so. Otherwise choose a new date that you can keep. This stays between us.
action-yours-by-mail = { $name } has asked you to take on something in your action plan: *{ $what }*, by *{ $due }*. It belongs to *{ $title }*. I will remind you in good time. If it should be somebody else, say so.
action-yours-nameless-by-mail = *{ $what }* in your action plan is yours now, by *{ $due }*. It belongs to *{ $title }*. I will remind you in good time. If it should be somebody else, say so.
check-in-explain-decision-by-mail = Choose, and write a line about why. To abandon is a good answer too, because then you know. If you adapt it, the plan carries over to the next test.
preparation-done-mail-by-mail = *{ $title }* is done, handed over to { $name }.

preparation-gone-by-mail = That preparation no longer exists.
preparation-is-exempt-by-mail = It no longer applies to you.
preparation-not-yours-by-mail = That preparation belongs to another organisation.
preparation-file-hint-by-mail = 10 MB at most.
hand-in-empty-by-mail = Add a link or a file. If it is done anyway, press Done.
cycle-seen-empty-by-mail = Write a line about what you have seen, or press Nothing new.
question-gone-by-mail = That question is no longer being asked.

answer-facilitator-how-by-mail = You can write to them directly.
answer-readers-by-mail = Each time you save, you choose who may read: only you, your organisation, the cluster or the whole programme. I do not save what you write in an email. Only the person responsible and the facilitator can see that something is late.
answer-material-more-by-mail = The facilitator knows whether there is more.
answer-no-cluster-by-mail = You are not in a cluster.
answer-quiet-by-mail = I write once a day at the most, and only when something concerns you. If you are away for a time, say so on the page below. If you do not want to take part at all, tell the facilitator.
wish-away-by-mail = If you are away, fill in the days on the page below. I will not write to you then.
wish-away-day-by-mail = Are you away { $since }? Fill it in on the page below, and I will not write to you that day.
wish-away-days-by-mail = Are you away from { $since } to { $until }? Fill it in on the page below, and I will not write to you then.

letter-stands-in-by-mail = { $name } is away from { $since } until *{ $until }*, and you are the stand-in. Meanwhile you will get the reminders and the questions about tests instead of { $name }. { $name } is still responsible, but you can say that something is done. If it does not suit you, say so.
letter-stands-in-now-by-mail = { $name } is away until *{ $until }*, and you are the stand-in. Meanwhile you will get the reminders and the questions about tests instead of { $name }. { $name } is still responsible, but you can say that something is done. If it does not suit you, say so.
