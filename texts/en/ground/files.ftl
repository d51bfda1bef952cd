# When a file or a pasted table cannot be read: why, and what can be done.
file-empty = There is nothing there: the file is empty.
file-unseen = In this format I cannot see whether rows or columns are hidden, or what is shown as per cent. Save as .xlsx if something is to be left out.
file-large = The file is too large. I read { $most } MB at most.
file-unpacked = There is too much in the file for me to read it. Copy the rows to a new Excel file and give me that instead.
file-heavy = The file is too heavy for me to read. Copy the rows to a new Excel file and give me that instead.
file-long = The file has more than { $most } rows, which is more than I read. Save only the rows that are needed.
file-long-sheet = The sheet { $sheet } has more than { $most } rows, which is more than I read. Save a file with only the sheet and the rows that are needed.
file-wide = There is something in { $cell }, far to the right of the table. I read { $most } columns at most. Remove it, or copy the table to a new file.
file-wide-sheet = On the sheet { $sheet } there is something in { $cell }, far to the right of the table. I read { $most } columns at most. Remove it, or copy the table to a new file.
file-gap = There is something in row { $row }, far below the table, which ends in row { $last }. Remove it, or copy the table to a new file.
file-gap-sheet = On the sheet { $sheet } there is something in row { $row }, far below the table, which ends in row { $last }. Remove it, or copy the table to a new file.
file-locked = The file is locked with a password. Remove the password in Excel and give it to me again.
file-broken = The file is damaged, so I cannot read it. Open it in Excel, save it again and give it to me once more.
file-unsafe = The file holds things that no spreadsheet program writes, so I do not read it. Copy the table to a new Excel file and give me that instead.
file-old = The file was saved by a very old Excel. Open it in Excel, choose Save as and Excel Workbook (.xlsx), and give me the new one.
file-foreign = { $what ->
    [word] That is a text document. Copy the table in it to Excel and save it as an Excel Workbook (.xlsx).
    [slides] That is a presentation. Copy the table in it to Excel and save it as an Excel Workbook (.xlsx).
    [pdf] That is a PDF, and I cannot read tables in it. Give me the file it was made from, such as the one in Excel.
    [picture] That is a picture, and I cannot read tables in it. Give me the file, or paste the rows.
    [sound] That is sound or film. Give me a file with a table, or paste the rows.
    [numbers] The file is from Numbers. Choose File, Export To, Excel, and give me that file.
    [packed] That is a packed folder. Unpack it and give me the file in it.
    [page] The file has the name of an Excel file but is a web page. Open it in Excel, choose Save as and Excel Workbook (.xlsx), and give me the new one.
   *[other] That is not a file with a table. Save the table as an Excel Workbook (.xlsx) or as csv.
 }
file-quotes = A quotation mark begins but does not end, at the latest in row { $row }. Put it right, or save the file from Excel again.
