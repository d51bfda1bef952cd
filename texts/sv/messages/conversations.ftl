# Samtalet: vad jag svarar när någon skriver till mig.
conversation-offer = Vill du spara det här?
conversation-offer-why = Jag har inget sparat än. Sparar du väljer du själv vem som får läsa. Skriv *hjälp* om du undrar vad jag kan.
conversation-offer-else = Var det en fråga till mig? Fråga till exempel när nästa träff är, vad du ska göra eller var mallen finns, eller skriv att något är klart.
conversation-or-kept = Var det något du ville minnas kan du spara orden i stället:
conversation-keep = Spara som { -reflection }
conversation-idea = Spara som idé
conversation-leave = Nej tack
conversation-kept = Det är sparat.
conversation-left = Då sparar jag inget.
conversation-long = Det här är { $count } tecken, och { $most } får plats i en text jag sparar. Inget är borta, ditt meddelande står kvar: skicka det igen i två delar, eller lite kortare.
conversation-help = Hej { $name }. Jag säger till när något ska vara klart inför en träff, och tar hand om det ni lär er däremellan. Skriv några ord till mig här, så frågar jag om de ska sparas. Inget sparas förrän du säger ja, och du väljer vem som får läsa. Skriv /hemmaplan så ser du vad som är på gång.
