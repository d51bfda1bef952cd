# The participant list: an Excel file with those who take part, to fill in and to read.
list-column = { $column ->
    [organisation] Organisation
    [cluster] Cluster
    [name] Name
    [first_name] First name
    [last_name] Last name
    [email] Email
    [roles] Role
   *[language] Language
 }
list-column-row = Row
list-column-happened = What happened
list-row = Row { $row }
list-language = { $language ->
    [en] English
   *[sv] Swedish
 }
list-sheet-list = Participants
list-sheet-example = Example
list-sheet-explained = How to fill it in

list-explain-column = Column
list-explain-how = How
list-explain = { $what ->
    [organisation] The municipality, the region or whoever takes part. Write the name the same way on every row. Leave it empty for a facilitator.
    [cluster] Those who meet. Once for each organisation is enough, and it is not needed for one that is there already.
    [name] First and last name. Somebody with Slack will be called what Slack calls them.
    [email] The address in Slack, for somebody with Slack: that is how I know the person. Two people cannot share an address. Somebody who has none can be without.
    [roles] Choose from the list, or write the role in Swedish or English. Somebody with two roles has two rows, or both in one cell with a comma between.
    [language] Swedish or English. If it is empty the programme's language is used, and somebody with Slack reads the language they have there.
    [rows] Begin in the row under the headings. The columns can be in any order, and I ignore any others.
    [again] Those who take part already are in the list already. The same list again changes nothing. Nobody is removed because a row is missing: you do that in the programme's window.
   *[nobody] Somebody without Slack gets the letters by email. Without an address the person is on the list all the same, and a colleague can do what needs to be done.
 }
list-choose = Choose one of these: { $words }.

list-fate-new = Added.{ $slack ->
    [with] {""}
   *[without] {" "}Not in Slack.
 }
list-fate-waits = Can be added.{ $slack ->
    [with] {""}
   *[without] {" "}Not in Slack.
 }

# What needs to be put right in a row.
list-cell-missing = { $column ->
    [organisation] The organisation is missing.
    [cluster] The organisation's cluster is missing.
    [name] The name is missing.
    [email] The email address is missing.
   *[roles] The role is missing.
 }
list-cell-long = { $column ->
    [organisation] The name of the organisation
    [cluster] The name of the cluster
   *[name] The name
 } can be { $most } characters at most.
list-cell-unseen = There are invisible characters under { list-column }. Delete the text and type it again.
list-email-amiss = { $email } is not an email address. Write it like name@example.com.
list-language-unknown = I do not know the language { $language }. Write Swedish or English, or leave it empty.
list-other-cluster = { $organisation } is in { $cluster }. To change its cluster, use the programme's window.
list-elsewhere = The person already takes part from { $organisation }. To change their organisation, use the programme's window.

# When the file cannot be read.
spreadsheet-gone = The file is no longer in Slack. Share it again and I will read it.

# In the programme's window.
list-open = Participant list
list-window = Participant list
list-intro = Everybody who takes part, in a file. Get the list to fill in: it has the right headings, and those who are there already. Then hand it in here, or share it in our conversation. I show what it means before anybody is added.
list-get = Get the list to fill in
list-file = Completed list
list-read = Read the list
list-got-title = Getting the list
list-got = The list will be in our conversation in a moment.
list-given-title = Reading the list
list-given = You will soon see in our conversation what the list means. Nobody is added before you have said yes.

# In the conversation.
list-reading = I am reading { $file }.
list-looking-up = I am looking for { $count ->
    [one] one address
   *[other] { $count } addresses
 } in Slack. It may take a minute.
list-which = Which programme is { $file } for?
list-new-organisations = { $count ->
    [one] One organisation is new
   *[other] { $count } organisations are new
 }{ $clusters ->
    [0] .
    [one] , and one cluster.
   *[other] , and { $clusters } clusters.
 }
list-new-people = { $count ->
    [one] One person is new.
   *[other] { $count } people are new.
 }
list-without-slack = I cannot find { $count ->
    [one] one person
   *[other] { $count } people
 } in Slack. They can be on the list all the same, and a colleague can do what needs doing.
list-new-parts = { $count ->
    [one] Somebody who takes part already gets another role.
   *[other] { $count } rows give another role to somebody who takes part already.
 }
list-new-facilitators = { $count ->
    [one] One becomes a facilitator, and can see and change everything in the programme.
   *[other] { $count } become facilitators, and can see and change everything in the programme.
 }
list-there = { $count ->
    [one] One row is there already and is not changed.
   *[other] { $count } rows are there already and are not changed.
 }
list-amiss = { $count ->
    [one] One row needs to be put right.
   *[other] { $count } rows need to be put right.
 }
list-slip = Row { $row }: { $what }
list-slips-more = { $count ->
    [one] One more row needs to be put right.
   *[other] { $count } more rows need to be put right.
 }
list-put-right = Please put it right in the file below, whose last column says what happened to each row, and share it again.
list-add = Add them
list-add-good = { $count ->
    [one] Add the row that is right
   *[other] Add the { $count } rows that are right
 }
list-leave = No thanks
list-left = All right, I will not add anybody from { $file }.
list-taking = I am adding those in { $file }.
list-taken = Those in { $file } now take part in *{ $programme }*.
list-taken-some = The people on the correct rows of { $file } now take part in *{ $programme }*.
list-unchanged = Everybody in { $file } takes part in *{ $programme }* already. I changed nothing.
list-comment = This is what happened to each row of { $file }: see the last column.
list-to-fill-in = Here is the participant list of *{ $programme }* to fill in. Share it here in the conversation when you are done.
list-failed = Something went wrong on my side, and I cannot be sure whether anybody from { $file } was added. Share the file again to see how it stands: the same list twice does no harm. If it happens again, give this code to whoever runs Hemmaplan: { $interaction }.
list-not-fetched = I could not make the list, and that is my fault. Please try again. If it happens again, give this code to whoever runs Hemmaplan: { $interaction }.
list-begun = I have already begun with that list. If you do not see how it went, share the file again.
list-file-name = participant-list
list-report-name = participant-list-what-happened

# On the command line.
list-not-found = The file { $file } cannot be opened. Check that the name is right.
list-not-led = In { $programme } no facilitator is called { $who }, or there is no such programme.
list-told = { $how ->
    [taken] Done. Those who are new take part in { $programme }.
    [asked] Nobody has been added to { $programme }. Answer the questions above first.
    [nobody] Nobody has been added to { $programme }. Put the rows right, or add the others with --good-rows.
   *[unchanged] Everybody takes part in { $programme } already. Nothing was changed.
 }
list-told-welcomes = { $count ->
    [one] One welcome waits for the facilitator to send it.
   *[other] { $count } welcomes wait for the facilitator to send them.
 }
