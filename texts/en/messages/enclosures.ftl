# What comes besides words: a file, a table, somebody else's message. What can be done with it.
enclosure-unnamed = without a name
enclosure-file = { $what ->
    [table] I have your table { $name }, but I do not know where it belongs. If it holds values, open your measure and give me the file there. A participant list comes from the facilitator.
    [picture] I have your picture { $name }, but I cannot read pictures. Tell me in words what it shows, and I will ask whether to save it. If it belongs to something you should have ready, press Done there.
    [snippet] I have your snippet { $name }, but I can only read ordinary messages. Paste the text here as a message, and I will ask whether to save it. If it holds values, paste the rows under your measure.
    [voice] I have your voice message, but I cannot listen. Write the main thing in a few words, and I will ask whether to save it.
    [film] I have your film { $name }, but I cannot watch it. Tell me in words what it shows, and I will ask whether to save it.
   *[document] I have your file { $name }, but I cannot see what it belongs to right now. Type /hemmaplan to see what comes next.
 }
pasted-name = what you pasted
enclosure-pasted = I see a table of { $rows ->
    [one] one row
   *[other] { $rows } rows
 }, but I do not know where it belongs. If it holds values, open your measure and paste the rows there. If it is a participant list, save it as an Excel file and share it here.
enclosure-forwarded = What you forwarded is in somebody else's words, so I will not save it. Write in your own words what you want to remember of it, and I will ask whether to save that.
enclosure-nothing = There was nothing there that I can read. Write me a few words, or type *help* to see what I can do.
