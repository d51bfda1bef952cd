# Processledarens egna anteckningar om en organisation.
note-heading = *Egna anteckningar*
note-new = Ny anteckning
note-text = Anteckning
note-hint = I Hemmaplan läser bara programmets processledare anteckningen. Begär någon ut den som allmän handling är det din organisation som prövar det, inte jag.
note-save = Spara anteckningen
note-by = { $name }, { $day }
note-edited = (ändrat { $day })
note-change = Ändra anteckningen
note-remove-title = Ta bort?
note-remove-sure = Anteckningen försvinner för alla.
note-empty = Skriv några ord att spara.
note-long = Här får { $most } tecken plats, det här är { $length }.
note-gone = Anteckningen finns inte längre, eller är någon annans. Stäng och öppna igen, så ser du vad som finns.
