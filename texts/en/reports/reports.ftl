# The closing report and the programme's report: the headings, and what is said where nobody has written anything.
paper-name-presentation = { $whose } presentation
account-title = Closing report: { $organisation }
account-said = { $programme }, { $day }. A draft of what there is in Hemmaplan: rewrite, strike out and add.
account-work = What we have tried
account-state = Where it is now: { $state }
account-said-title = In our own words
report-title = What we have learned: { $programme }
report-said = For the steering group, { $day }. Each organisation has written and approved what is said about it.
report-changed-title = What has changed for women, men, girls and boys
report-learned-title = What was tested, and what the organisations learned
report-assessed-title = The organisations' own judgement
report-assessed-said = This is how the organisations judge themselves. It cannot be compared between them.
report-quotes-title = In their own words
report-who-title = Who is in it
report-who = In the report: { $there }. { $waiting ->
    [0] Nobody is left to approve.
    [one] One organisation has not approved its part yet, and is not in it.
   *[other] { SPELT($waiting, capital: 1) } organisations have not approved their parts yet, and are not in it.
 } { $left ->
    [0] Nobody has chosen to stay out.
    [one] One has chosen to stay out.
   *[other] { SPELT($left, capital: 1) } have chosen to stay out.
 }
report-nothing = No organisation has approved anything about this yet.
report-no-figures = There are no figures from two occasions here yet.
report-quote = “{ $text }”

# What can be fetched, and the organisation's own part of the report.
papers-open = Reports
papers-title = Reports
papers-none = There is nothing here for you to fetch yet.
papers-account = *Closing report for { $organisation }.* A draft of what you have written in Hemmaplan, to work on. The PDF is for the registry.
papers-part = *Your part of the programme's report.* { $state ->
    [asked] It is waiting for you. None of it goes anywhere until you have approved it.
    [approved] It is approved. If you change it, what you approve last is used.
   *[left-out] You have chosen not to be in the report.
 }
papers-report = *The programme's report.* { $approved ->
    [0] No organisation has approved its part yet.
    [one] One organisation has approved its part.
   *[other] { $approved } organisations have approved their parts.
 } { $waiting ->
    [0] {""}
    [one] One remains.
   *[other] { $waiting } remain.
 } { $left ->
    [0] {""}
    [one] One stays out.
   *[other] { $left } stay out.
 } { $asks ->
    [0] {""}
    [one] One has not been asked.
   *[other] { $asks } have not been asked.
 } What is not approved is not in it, and you cannot see it.
papers-master = *What presentations are made in.* { $own ->
    [yes] Drafts are made in { $name }.
   *[no] Drafts are made in Hemmaplan's own. If the programme has a PowerPoint of its own, it can be used.
 }
paper-kind = { $kind ->
    [pptx] PowerPoint
    [docx] Word
   *[pdf] PDF for the registry
 }
report-ask = { $count ->
    [one] Ask one organisation
   *[other] Ask { $count } organisations
 }
report-part-write = Read and approve
report-part-change = Change it
report-part-title = Your part of the report
report-part-about = This is all that is said about *{ $organisation }* in the programme's report to the steering group. The fields hold what you have written in Hemmaplan, so strike out and change as you like. If you are in it, you also appear in the picture of who tried whose ideas, as it is when you approve. Four pages may not hold everything: put what matters most first, and the rest goes in an appendix. Nothing goes anywhere until you approve.
report-part-field = { $field ->
    [changed] What has changed
    [learned] What you tried and learned
    [assessed] How you judge yourselves
   *[quotes] Quotes
 }
report-part-hint = { $field ->
    [changed] For women, men, girls and boys. A line for each change. A measure that is named may get its run chart beside it.
    [learned] A line for each lesson.
    [assessed] Your own judgement: where you began, where you are now, and why.
   *[quotes] A quote on each line. Ask whoever said it.
 }
report-part-then = What should happen to it?
report-part-state = { $state ->
    [asked] Save, we are not ready
    [approved] We approve this
   *[left-out] We do not want to be in the report
 }
report-part-kept = { $state ->
    [asked] Saved. Nothing goes anywhere until you approve.
    [approved] Approved. These are the words about you in the report, and no others.
   *[left-out] You are not in the report. If you change your mind you can approve later.
 }
report-part-long = The text has { $length } characters, and { $most } is the most there is room for.
report-part-empty = There is nothing in your part yet. Write something, or choose not to be in the report.
report-part-not-yours = That part is for the organisation alone to write and approve.
letter-report-asked = { $facilitator } is putting together a report on *{ $programme }* for the steering group. You decide what it says about { $organisation }. I have made a draft of what you have written: read it, change it and approve it, or choose not to be in it. Until then nothing goes anywhere.
letter-report-settled = { $state ->
    [approved] Your part of the report is approved.
   *[other] You have chosen not to be in the report.
 }
letter-report-gone = The report is no longer being asked for.

# What presentations are made in.
master-open = Use a PowerPoint of your own
master-away = Remove it
master-title = Base of presentations
master-file = PowerPoint (.pptx)
master-hint = It needs a layout with a title and text. Its slides are left out; only the looks are used.
master-looked-at = I am reading the file and will answer in our conversation.
master-kept = From now on drafts are made in { $name }.
master-no-pptx = The file cannot be read as a PowerPoint. Save it as .pptx and try again. Until then drafts are made as before.
master-macros = The file contains macros. Save it as .pptx without macros and try again. Until then drafts are made as before.
master-layouts = The file has no layout with both a title and text, so there is nowhere to write. Add one in the slide master and try again.
master-pictures = The pictures in the file are { $size } MB, and { $most } MB is the most: they come along in every presentation. Compress them in PowerPoint and try again.
master-large = The file is too large. { $most } MB at most is fine.
master-not-there = The file is no longer in Slack. Share it again.

# Around a file that is fetched.
paper-no-presentation = This is not a presentation, so there is nothing to draft.
paper-not-yours = The closing report is for those in the organisation.
paper-under-way = { $stage ->
    [reading] I am gathering what you have written. { $paper ->
        [presentation] The draft will be in our conversation in a little while.
       *[other] The file will be in our conversation in a little while.
     }
    [writing] Everything is read, and now I am making the file.
   *[sending] The file is made, and I am putting it in our conversation now.
 }
paper-ready = { $paper ->
    [presentation] The draft is in our conversation. When the presentation is ready, share it here and it counts.
   *[other] The file is in our conversation.
 }
paper-share = It is ready, hand it in
paper-comment = { $paper ->
    [presentation] Here is a draft of your presentation, made of what you have written in *{ $programme }*. Read it through, strike out and add. Small counts are left out, and what only you can read so far is marked in the notes. This has not been handed in.
    [attendance] Here is the attendance list.
    [feedback] Here is what was said about the meeting.
    [account] Here is a draft of your closing report from *{ $programme }*. Rewrite it as you like: nothing of it has been sent to anybody.
   *[report] Here is the report on *{ $programme }* as it is now. It holds only what the organisations have approved.
 }
report-points-moved = From level { $before } to level { $now } of { $highest }: { $points }.

# Papers about a meeting.
papers-meeting = *{ $meeting }, { $cluster }.* { $day }.
paper-of-meeting = { $paper ->
    [attendance] Attendance list (PDF)
   *[feedback] Plus, minus, interesting (Word)
 }
attendance-title = Attendance list: { $meeting }
feedback-paper-title = Plus, minus, interesting: { $meeting }
paper-meeting-said = { $programme }, { $cluster }, { $day }.
paper-meeting-place = Place: { $place }.
attendance-count = { $present ->
    [one] One was there, of { $invited } invited.
   *[other] { $present } were there, of { $invited } invited.
 }
attendance-column-name = Name
attendance-column-organisation = Organisation
attendance-for = { $name }, in place of { $who }
feedback-paper-count = { $count ->
    [0] Nobody has answered yet.
    [one] One answer.
   *[other] { $count } answers.
 } Names appear only where somebody has signed. When few have answered one can guess who wrote what.
feedback-paper-plus = Plus
feedback-paper-minus = Minus
feedback-paper-interesting = Interesting
foresight-report-asked = A question to read and approve what the report says
foresight-why-report-asked = May approve it for the organisation.
report-said-excerpts = For the steering group, { $day }. Each organisation has written and approved what is said about it. Excerpts come first, on four pages at most. All of it is in the appendix that follows.
report-few-changed = These are { $shown } of { $all } organisations, first those that have measured how it is for different groups. All are in the appendix.
report-few-learned = These are { $shown } of { $all } organisations, first those not mentioned above. All are in the appendix.
report-few-assessed = These are { $shown } of { $all } organisations, first those not mentioned above. All are in the appendix.
report-tally-group = Measures split by group
report-tally-gap = The gap between the groups
report-tally-wanted = The right way
report-tally-same = The same
report-tally-against = The other way
report-tally-said = How many of the measures in the organisations' parts went each way, from the first value to the latest. A gap that went the right way has become smaller. Two values do not show what it is due to.
report-travelled = { $ideas } ideas have gone from one organisation to another, to { $takers } of them. { $adopted } have been adopted there.
report-appendix-title = Appendix: the organisations' parts
report-appendix-field = { $field ->
    [changed] What has changed
    [learned] What they tried and learned
   *[assessed] Their own judgement
 }
report-appendix-said = { $count ->
    [one] One organisation's part, as it has itself written and approved it.
   *[other] { $count } organisations' parts, as they have themselves written and approved them.
 }
report-who-counted = { $count ->
    [one] one organisation
   *[other] { $count } organisations, by name in the appendix
 }
master-offer = Presentations can be made in { $file }. { $count ->
    [one] Should the drafts in *{ $programme }* be made in it? Only its looks are used, not its slides.
   *[other] In which programme should the drafts be made in it? Only its looks are used, not its slides.
 }
master-use = Yes, use it
master-leave = No
master-unfit = I read { $file } as a base for the programme's presentations. { $why }
master-left = { $file } is not used for anything.
master-back = Undo
master-taken-back = { $own ->
    [yes] Drafts are made in { $name } again.
   *[no] Drafts are made in Hemmaplan's own again.
 }
master-another-since = Another file has taken its place since then. You find which under Reports.
