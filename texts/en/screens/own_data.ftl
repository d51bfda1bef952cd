# Own data: everything there is about a person, and who is responsible for it.
own-data-fetch = Fetch my data
own-data-erase = Erase me
own-data-privacy = My data
own-data-under-way = I am gathering everything there is about you in all programmes. Two files will be in our conversation shortly.
own-data-ready = Your data is in our conversation.
own-data-comment = Here is everything I have about you and everything you have written: an Excel file to read, and the same as json for whoever wants to move it to another system. What others have written is not in it. I do not keep the messages themselves, they are still in our conversation in Slack; the file says what they were about and when they came.
own-data-nobody = I do not know anybody called { $who }.
own-about = About the file
own-about-how = Everything Hemmaplan has about you and everything you have written, in all programmes. The column The rest has the same names as the json file.
own-programme = Responsible for the data: { $controller }. Contact: { $contact }. Kept until { $until }.
export-column-own-programme = Programme
export-column-own-parts = Your part
export-column-own-when = When ({ $zone })
export-column-own-words = What you wrote
export-column-own-rest = The rest

privacy-intro = *How data about you is handled*
privacy-programme = *{ $programme }*: { $controller } is responsible for the data.
privacy-programme-unsaid = *{ $programme }*: who is responsible for the data has not been filled in yet. Ask the facilitator.
privacy-contact = If you have questions or complaints, contact { $contact }.
privacy-until = All of it is kept until { $day } and then { $fate ->
    [erase] erased
   *[anonymise] made anonymous
 }.
privacy-reads = *Who reads what*
    • A reflection is read by those you choose yourself, each time you write one.
    • What you fill in or hand in before a meeting is read by your organisation and the facilitator. If it is material for the others, the whole cluster reads it and sees who handed it in.
    • An improvement is read by your team and those the team opens it to, and what is in it shows who wrote it.
    • Your name, role and organisation are seen by everybody in the programme. Your email address is seen by colleagues and the facilitator.
    • Only the person responsible and the facilitator see what is late.
privacy-not = Please write nothing about clients, patients or anybody else who could be recognised.
privacy-rights = *What you can do*
    • /hemmaplan *my data* fetches everything there is about you.
    • /hemmaplan *erase* shows what goes and what stays before anything happens.
    • You change your own words where you wrote them. You correct a wrong name or address in your Slack profile.
    • If you are not satisfied you can complain to the Swedish Authority for Privacy Protection (imy.se).

export-sheet-own-person = About you
export-sheet-own-memberships = Roles
export-sheet-own-former-seats = Former roles
export-sheet-own-claims = Accounts with your address
export-sheet-own-absences = Absences
export-sheet-own-audit-entries = Log
export-sheet-own-notices = What I said
export-sheet-own-messages = Messages
export-sheet-own-mentions = Mentions in channels
export-sheet-own-told = Dates you were told
export-sheet-own-facilitator-messages = To the facilitator
export-sheet-own-calendar-feeds = Subscribed calendar
export-sheet-own-circulars = Group messages
export-sheet-own-nudges = Words about preparations
export-sheet-own-notes = Notes
export-sheet-own-reflections = Reflections
export-sheet-own-readings = Read and asked
export-sheet-own-preparations = Preparations
export-sheet-own-reached-outcomes = Reached
export-sheet-own-improvements = Improvements
export-sheet-own-improvement-moves = Changes of stage
export-sheet-own-invitations = Invitations
export-sheet-own-ideas = Ideas
export-sheet-own-improvement-ideas = Ideas being tried
export-sheet-own-findings = Results from the whiteboard
export-sheet-own-actions = Action plan
export-sheet-own-cycles = Tests
export-sheet-own-observations = Observations
export-sheet-own-measures = Measures
export-sheet-own-measure-values = Values
export-sheet-own-annotations = Notes in charts
export-sheet-own-programmes = Programmes
export-sheet-own-stewardships = Archive copies

own-part-self = it is about you
own-part-author = you wrote or did it
own-part-responsible = you are responsible for it
own-part-added = you added it
own-part-stand-in = you are the stand-in
own-part-actor = you did it
own-part-about = it concerns you
own-part-reader = to you
own-part-told = you said so
own-part-answered = you answered about an account
own-part-took-out = you took details about somebody out
own-part-done = you finished it
own-part-predicted = you predicted
own-part-studied = you studied
own-part-decided = you decided
export-sheet-own-attendances = Answers to invitations
export-sheet-own-meeting-feedback = How meetings were
export-sheet-own-knowledge-inventories = Knowledge inventories
export-sheet-own-meeting-invitations = Invitations
export-sheet-own-shadowings = Managers who follow each other
export-sheet-own-assessment-rounds = Self-assessments
export-sheet-own-assessment-marks = Levels and comments
export-sheet-own-assessment-voices = Answers on one's own
export-sheet-own-checklists = Checklists
export-sheet-own-report-parts = Parts of the report
export-sheet-own-presentation-masters = Presentation templates
