# The file anyone can fetch: everything they may see in a programme themselves, and nothing else.
export-which = Which programme would you like as a file? It comes in our conversation and holds what you may see yourself.
export-which-more = These are the { $count } latest programmes.
export-format = { $format ->
    [xlsx] Excel
    [csv] Reflections as csv
   *[json] Everything as json
 }
export-reading = I am putting together what you may see in *{ $programme }*. The file comes in our conversation in a little while.
export-writing = Everything in *{ $programme }* has been read, and I am writing the file now.
export-sending = The file from *{ $programme }* is written, and I am putting it in our conversation now.
export-ready = The file from *{ $programme }* is in our conversation. If you would like another kind, just press.
export-comment = { $format ->
    [csv] Here are the reflections in *{ $programme }* that you may read: { $reflections }.
   *[other] Here is *{ $programme }* as far as you may see: { $reflections ->
        [one] one reflection
       *[other] { $reflections } reflections
     } and { $preparations ->
        [one] one preparation
       *[other] { $preparations } preparations
     }.
 } Others in the programme may see other things than you do, so think before you pass the file on.
export-failed = The file did not get ready, and the fault is mine. Please try again. If it happens once more, tell whoever looks after Hemmaplan: { $interaction }.
export-not-yours = You are not in that programme, so there is nothing there for you to fetch.
export-nothing = You are not in any programme yet, so there is nothing to fetch.

# The sheets of the workbook and their headings.
export-sheet-reflections = Reflections
export-sheet-preparations = Preparations
export-sheet-meetings = Meetings
export-sheet-people = People
export-sheet-organisations = Organisations
export-sheet-about = About

export-column-written = Written ({ $zone })
export-column-name = Name
export-column-organisation = Organisation
export-column-cluster = Cluster
export-column-step = Step
export-column-question = Question
export-column-text = Reflection
export-column-joint = Written together
export-column-may-read = May be read by
export-column-edited = Changed ({ $zone })
export-column-preparation = Preparation
export-column-before = Before
export-column-due = By
export-column-state = State
export-column-late = Missing after its day
export-column-responsible = Responsible
export-column-done-at = Done ({ $zone })
export-column-done-by = Done by
export-column-told-by = Entered by
export-column-how = How
export-column-link = Link
export-column-file = File
export-column-answers = Answers
export-column-day = Day
export-column-starts = Starts
export-column-meeting = Meeting
export-column-host = Host
export-column-place = Place
export-column-role = Role
export-column-email = E-mail
export-column-mentor = Mentor
export-column-what = About
export-column-which = What

# What stands in the cells.
export-yes = Yes
export-no = No
export-joint = The cluster together
export-all-clusters = All
export-cut = … (the rest does not fit in a cell; the whole text is in the json file)
export-may-read = { $who ->
    [me] Only the writer
    [organisation] The organisation
    [cluster] The cluster and the facilitator
   *[programme] Everyone in the programme
 }
export-state = { $state ->
    [open] To do
    [done] Done
   *[exempt] Does not apply
 }
export-how = { $how ->
    [tick] Said to be done
    [link] Link
    [file] File
    [form] Form
   *[mail] Came another way
 }
export-role = { $role ->
    [facilitator] Facilitator
    [meeting_host] Meeting host
    [politician] Politician
    [manager] Manager
    [key_person] Key person
    [adviser] Adviser
   *[service_representative] Service representative
 }

export-about-programme = Programme
export-about-made-at = Fetched ({ $zone })
export-about-made-for = Fetched by
export-about-version = Written by
export-about-who = What the file holds
export-about-who-facilitator = What you may see in Hemmaplan as a facilitator, and nothing more: all preparations, meetings and people in the programme, your own reflections, and those that others have opened to their cluster or to everyone in the programme. What somebody wrote only for themselves or for their organisation is not here. Hemmaplan has no say in who reads the file from now on: send it only to somebody who may read everything in it.
export-about-who-participant = What you may see in Hemmaplan, and nothing more: your own reflections and those that others have opened to your organisation, your cluster or everyone in the programme, what your organisation and your cluster prepare, your meetings, and the names of everyone in the programme. E-mail addresses are only those of your colleagues. Whether something is missing after its day is shown only where you are responsible yourself. Somebody else who fetches the same file may see other things. Hemmaplan has no say in who reads the file from now on: send it only to somebody who may read everything in it.
export-about-cells = About the cells
export-about-cells-how = Dates are real dates and can be sorted. What somebody wrote is always text and is never worked out as a formula. Characters a spreadsheet cannot show stand as �, and text longer than a cell can hold is cut short and says so. Nothing else has been taken away, and the json file has everything word for word.
