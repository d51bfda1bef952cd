# Samtalet: vad jag svarar när någon skriver till mig.
conversation-offer = Vill du spara det här?
conversation-offer-why = Jag har inget sparat än. Sparar du väljer du själv vem som får läsa. Skriv *hjälp* om du undrar vad jag kan.
conversation-keep = Spara som { -reflection }
conversation-leave = Nej tack
conversation-kept = Det är sparat.
conversation-left = Då sparar jag inget.
conversation-long = Det här är { $count } tecken, och { $most } får plats i en text jag sparar. Inget är borta, ditt meddelande står kvar: skicka det igen i två delar, eller lite kortare.
conversation-help = Hej { $name }. Jag säger till när något ska vara klart inför en träff, och tar hand om det ni lär er däremellan. Skriv några ord till mig här, så frågar jag om de ska sparas. Inget sparas förrän du säger ja, och du väljer vem som får läsa. Skriv /hemmaplan så ser du vad som är på gång.
