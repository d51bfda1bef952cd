# Det som kommer utöver ord: en fil, en tabell, någon annans meddelande. Vad man kan göra med det.
enclosure-unnamed = utan namn
enclosure-file = { $what ->
    [table] Jag har fått tabellen { $name }, men jag vet inte var den hör hemma. Är det mätvärden öppnar du ert mått och lämnar filen där. En deltagarlista lämnas av den som är processledare.
    [picture] Jag har fått bilden { $name }, men jag kan inte läsa bilder. Skriv gärna med ord vad den visar, så frågar jag om det ska sparas. Hör den till något ni ska ha klart, trycker du Klart där det står.
    [snippet] Jag har fått textutdraget { $name }, men jag läser bara vanliga meddelanden. Klistra in texten här som ett meddelande, så frågar jag om den ska sparas. Är det mätvärden klistrar du in raderna under ert mått.
    [voice] Jag har fått ditt röstmeddelande, men jag kan inte lyssna. Skriv det viktigaste med några ord, så frågar jag om det ska sparas.
    [film] Jag har fått filmen { $name }, men jag kan inte se på den. Skriv gärna med ord vad den visar, så frågar jag om det ska sparas.
   *[document] Jag har fått filen { $name }, men just nu ser jag inget hos er som den kan höra till. Skriv /hemmaplan så ser du vad som är på gång.
 }
pasted-name = det du klistrade in
enclosure-pasted = Jag ser en tabell med { $rows ->
    [one] en rad
   *[other] { $rows } rader
 }, men jag vet inte var den hör hemma. Är det mätvärden öppnar du ert mått och klistrar in raderna där. Är det en deltagarlista sparar du den som en Excelfil och delar den här.
enclosure-forwarded = Det du vidarebefordrar är någon annans ord, så det sparar jag inte. Skriv med egna ord vad du vill minnas av det, så frågar jag om det ska sparas.
enclosure-nothing = Där fanns inget som jag kan läsa. Skriv några ord till mig, eller skriv *hjälp* så berättar jag vad jag kan.
