# Knapparna, överallt desamma.
button-done = Klart
button-fill-in = Fyll i
button-hand-in = Lägg in länk eller fil
button-later = Senare
button-not-mine = Inte min uppgift
button-undo = Ångra
button-save = Spara
button-send = Skicka
button-close = Stäng
button-cancel = Avbryt
button-next = Vidare
button-change = Ändra
button-remove = Ta bort
button-yes = Ja
button-no = Nej
form-no-names = Nämn inga klienter eller patienter.
