# The participant list as it was read: what is shown, asked about and left out.
list-fate = { $fate ->
    [again] The same as a row further up.
    [changed] The details have been put right.
   *[there] Was there already. Nothing changed.
 }
list-fate-changes = The details will be put right.
list-row-in = { $sheet }, row { $row }

# What needs to be put right.
list-formula = There is a formula in { $cell } that no program has worked out. Open the file in Excel and save it, or write what should be there.
list-error = There is { $error } in { $cell }, an error from Excel. Write what should be there instead.
list-no-headings = I cannot find a participant list in the file. One row should have headings above the columns, such as Organisation, Name, Email and Role.
list-name-missing = I cannot find a column with names. Write Name above it, or choose the column yourself.
list-empty = There are no rows with names under the headings.
list-long = The list has { $count } rows, and I take { $most } at a time at most. Split it into several files.
list-slip-in = { $sheet }, row { $row }: { $what }
list-many-answers = There are more questions about the list than I can keep track of here. Write the roles and the clusters in the file, so that there are fewer, and share it again.

# What is left out.
list-left-rows = { $count ->
    [one] Row { $rows }: { $what }
   *[other] Rows { $rows }: { $what }
 }
list-left-more = { $count ->
    [one] And one more thing was left out.
   *[other] And { $count } more things were left out.
 }
list-left-hidden = Hidden in the file, and left out.
list-left-beside = Nothing under the headings I read.
list-left-vacant = Where the name should be it says “{ $name }”.
list-left-total = A total, not a person.
list-left-nobody = { $organisation } is listed without any people.
list-left-role = { $name } ({ $title }) should not take part.
list-left-elsewhere = { $name } takes part from another organisation.
list-left-sheet = The sheet { $sheet } has such headings too, but is left out.
list-left-sheet-hidden = The sheet { $sheet } is hidden, and left out.
list-left-sheet-other = The sheet { $sheet } is not a participant list.
list-left-sheet-other-hidden = The sheet { $sheet } is hidden, and is not a participant list.

# What only the one who gave the list can know.
list-ask-column = What is under the heading { $heading }?
list-ask-which = Two columns may be { $column ->
    [organisation] the organisation
    [cluster] the cluster
    [name] the name
    [first_name] the first name
    [last_name] the last name
    [email] the email address
    [roles] the role
   *[language] the language
 }. Which one should I read?
list-ask-sheet = { $count ->
    [one] The list is on a hidden sheet. Shall I read it?
   *[other] { $count } sheets may be the list. Which one should I read?
 }
list-ask-hidden = { $count ->
    [one] One row is hidden in the file. Shall I include it?
   *[other] { $count } rows are hidden in the file. Shall I include them?
 }
list-ask-headings = Are these organisations, with their people under them: { $headings }?
list-ask-organisation = Which organisation do they come from?
list-ask-organisation-of-sheet = Which organisation do those on the sheet { $sheet } come from?
list-ask-organisation-of = Row { $row }: which organisation does { $name } come from?
list-ask-title = Which role does somebody with the title { $title } have?
list-ask-no-role = Some have no role in the list. Which one should they have?
list-ask-facilitator = In the list somebody with the role { $title } belongs to an organisation. A facilitator sees and can change everything in the programme. Which role should it be?
list-ask-email = Row { $row }: { $name } has several addresses. Which one should I use?
list-ask-same = Are { $organisation } and { $other } the same organisation?
list-ask-name = The address { $email } appears with several names (rows { $rows }). Which one is right?
list-ask-name-two = Two people who share an address
list-ask-home = { $name } appears under several organisations (rows { $rows }). Which one do they belong to?
list-ask-address = { $name } has the address { $old } in Hemmaplan, and { $email } in the list. Is it the same person?
list-ask-cluster = Which cluster are they in? Write the name of the cluster.
list-ask-cluster-of = Which cluster is { $organisation } in?
list-column-organisation = Organisation
list-column-cluster = Cluster
list-column-name = Name
list-column-first_name = First name
list-column-last_name = Last name
list-column-email = Email
list-column-roles = Role
list-column-language = Language
list-column-not = Do not read it
list-role-facilitator = Facilitator
list-role-meeting_host = Meeting host
list-role-politician = Politician
list-role-manager = Manager
list-role-key_person = Key person
list-role-adviser = Adviser
list-role-service_representative = Service representative
list-role-leave = Should not take part
list-sheets-all = Every sheet with such headings
list-hidden-leave = No, leave out hidden rows
list-hidden-take = Yes, include them
list-headings-yes = Yes, organisations
list-headings-no = No, people
list-same-yes = Yes, the same
list-same-no = No, two
list-address-same = Yes, the same person
list-address-other = No, somebody else
list-wait = I am reading the list once more. It takes a few seconds.
list-answer = { $count ->
    [one] Answer one question
   *[other] Answer { $count } questions
 }
list-answer-title = About the list
list-answer-keep = Save the answers
list-answer-choose = Choose
list-asks-more = { $count ->
    [one] One more question follows.
   *[other] { $count } more questions follow.
 }
list-otherwise = Another sheet or column
list-choose-title = Read it another way
list-choose-sheet = Sheet
list-choose-column = { $letter }: { $heading }

# What was read.
list-file-hint = Excel (.xlsx), OpenDocument (.ods) or csv. 10 MB at most.
list-offer = This is how I read { $file }. Shall I add them to *{ $programme }*?
list-stuck = This is how I read { $file } for *{ $programme }*.
list-asks-first = { $count ->
    [one] This is how I read { $file } for *{ $programme }*. There is one thing I need to ask first.
   *[other] This is how I read { $file } for *{ $programme }*. There are { $count } things I need to ask first.
 }
list-nobody-yet = Nobody has been added yet.
list-read-sheets = { $count ->
    [one] The sheet { $sheets }.
   *[other] The sheets { $sheets }.
 }
list-read-columns = Columns: { $columns }.
list-read-column = { $heading } as { $column ->
    [organisation] organisation
    [cluster] cluster
    [name] name
    [first_name] first name
    [last_name] last name
    [email] email
    [roles] role
   *[language] language
 }
list-unread-columns = Not read: { $columns }.
list-read-people = *{ $organisation }*: { $names }
list-read-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
 }
list-without-address = { $count ->
    [one] One has no email address in the list. That is fine: a colleague can do what needs doing.
   *[other] { $count } have no email address in the list. That is fine: a colleague can do what needs doing.
 }
list-changed = { $count ->
    [one] One person's details are changed to match the list.
   *[other] The details of { $count } people are changed to match the list.
 }
