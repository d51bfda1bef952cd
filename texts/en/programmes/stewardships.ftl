# Who is responsible for a programme's data, how long it is kept, and the copy for the archive.
stewardship-open = Data and retention
stewardship-title = Data and retention
stewardship-intro = The data in *{ $programme }* is kept until *{ $day }*. I will remind you a month and a week before, and nothing is removed until you have been reminded twice or have said that the archive copy is taken.
stewardship-controller = Controller
stewardship-controller-hint = The organisation that leads the programme and is responsible for the data, such as Region Example.
stewardship-contact = Contact about data
stewardship-contact-hint = Preferably the data protection officer's address. It is in everybody's welcome.
stewardship-months = Months after the close
stewardship-months-hint = From 6 to 120. Two years is common.
stewardship-fate = When the time is up
stewardship-fate-anonymise = Make anonymous: what you learned stays, without names
stewardship-fate-erase = Erase everything
stewardship-fate-hint = Ask your archivist. What must be preserved has to be in the archive first.
stewardship-controller-missing = Say which organisation is responsible for the data.
stewardship-contact-missing = Say whom to contact with questions.
stewardship-long = There is room for { $most } characters.
retention-months = Choose between { $least } and { $most } months.
retention-has-ended = The time is up already, and the data is being removed.
retention-warning = The time for *{ $programme }* is up on *{ $day }*. After that { $fate ->
    [erase] everything in the programme is erased
   *[anonymise] all names are removed, and what you learned stays
 }. Fetch the archive copy first and give it to your archive. If you need the data longer you can change the time.
retention-archived = The archive copy of *{ $programme }* is taken. After *{ $day }* { $fate ->
    [erase] everything in the programme is erased
   *[anonymise] all names are removed, and what you learned stays
 }.
retention-ended = The time for *{ $programme }* is up, and the data is gone.
retention-archive = Fetch the archive copy
retention-archived-yes = The archive copy is taken
retention-keeping = Change the time
retention-archive-comment = The archive copy of *{ $programme }*: an Excel file to read, and the same as json to preserve. The files hold what a facilitator may read. Give them to your archive, then press *The archive copy is taken*.
archive-early = The programme has not closed yet. Take the archive copy after the last meeting, so that everything is in it.
foresight-retention = News that the time for { $programme } is nearly up
