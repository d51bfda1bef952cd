# Processledarens egna anteckningar om en organisation.
note-heading = *Egna anteckningar*
note-new = Ny anteckning
note-text = Anteckning
note-hint = Läses i Hemmaplan bara av programmets processledare. Vad lagen säger om handlingar hos er kan ingen bot lova bort.
note-save = Spara anteckningen
note-by = { $name }, { $day }
note-edited = (ändrat { $day })
note-change = Ändra anteckningen
note-remove-title = Ta bort?
note-remove-sure = Anteckningen försvinner för alla.
note-empty = Skriv några ord att spara.
note-long = Här får { $most } tecken plats, det här är { $length }.
note-gone = Den anteckningen finns inte längre, eller är någon annans.
