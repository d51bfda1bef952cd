# How a file would be read, on the command line.
look-kind = { $kind ->
    [list] Read as a participant list.
    [values] Read as values.
    [checklist] Read as a checklist.
   *[guests] Read as guests of a rehearsal.
 }
look-sheet = Sheet: { $sheet }
look-not-read = is not read
look-rows = { $count ->
    [0] No rows.
    [one] { $count } row:
   *[other] { $count } rows:
 }
look-row = Row { $row }:
look-left-out = Left out ({ $count }):
look-told = Good to know ({ $count }):
look-asks = Somebody needs to answer this ({ $count }):
look-slips = This cannot be read ({ $count }):
look-not-found = { $file } is not there, or cannot be opened. Check that the name is right.
