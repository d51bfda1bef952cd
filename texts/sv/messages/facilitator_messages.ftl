# Det någon skriver till mig, men menar till processledaren.
facilitator-message-offer = Det här verkar vara till { $names }. Ska jag skicka det?
facilitator-message-offer-why = Det står att det är från dig. Inget är skickat än.
facilitator-message-send = Skicka till { $names }
facilitator-message-sent = Det här får { $names } av mig i nästa brev, och där står att det är från dig. Fram till dess kan du ångra dig.
facilitator-message-taken-back = Jag har inte skickat det. Så här skrev du:
facilitator-message-left = Meddelandet har redan gått i väg, så det går inte att ångra. Skriv gärna till processledaren direkt.
facilitator-message-long = Du skrev { $count } tecken, och högst { $most } får plats. Korta gärna, eller skriv direkt till processledaren.
facilitator-message-nobody = Just nu når jag ingen som leder programmet, så jag har inte skickat det.
facilitator-message-from = *{ $author }* skriver till dig om *{ $programme }*:
facilitator-message-answer = Svara direkt till
facilitator-message-answer-named = Svara direkt till { $author }. Jag skickar inget svar vidare.
foresight-facilitator-message = Ett meddelande från någon som är med
