# The facilitator's own notes about an organisation.
note-heading = *Own notes*
note-new = New note
note-text = Note
note-hint = In Hemmaplan only the programme's facilitators can read this. If somebody asks for it as a public document, your organisation decides, not me.
note-save = Save the note
note-by = { $name }, { $day }
note-edited = (changed { $day })
note-change = Change the note
note-remove-title = Remove?
note-remove-sure = The note will be gone for everybody.
note-empty = Write a few words to save.
note-long = There is room for { $most } characters here, this is { $length }.
note-gone = That note no longer exists, or is somebody else's. Close this and open it again to see what there is.
