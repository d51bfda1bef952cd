# Orden efter /hemmaplan.
command-help =
    Skriv /hemmaplan, så visar jag vad som är på gång för dig. Du kan också lägga till ett ord:
    • /hemmaplan *klart* visar vad du kan bocka av, och /hemmaplan *klart presentation* bockar av den direkt
    • /hemmaplan *mina* visar det du själv har skrivit, också när du inte är med längre
    • /hemmaplan *reflektera* öppnar ett blad för { -reflection }, och det du skriver efter ordet står redan där
    • /hemmaplan *idé* tar emot en idé i en rad, och *träff* visar din nästa träff
    • /hemmaplan *kalender* ger dig en adress att prenumerera på i din kalender
    • /hemmaplan *export* hämtar det du får läsa som en Excelfil
    • /hemmaplan *lämna* lämnar över allt du ansvarar för till en kollega
    • /hemmaplan *utskick* skriver till flera på en gång, för den som är processledare
    • /hemmaplan *mina uppgifter* hämtar allt som finns om dig, *radera* visar hur du blir glömd, och *integritet* vem som läser vad
    • /hemmaplan *status* visar vad som skickas härnäst och vad som har fastnat, för den som är processledare
    • /hemmaplan *språk* låter dig välja svenska eller engelska
    • /hemmaplan *hjälp* visar det här
command-support = Är det något med själva Hemmaplan som inte fungerar, eller som kunde bli bättre? Vänd dig till { $support }.
command-unknown = Ordet *{ $word }* känner jag inte till.
command-unheard = Jag förstod inte. Vill du spara en tanke, skriv den till mig i vårt eget samtal, där bara du läser.
command-meant = Menade du /hemmaplan *{ $meant }*?
command-which = Vad är klart?
command-which-of = Vilken menar du?
command-no-such = Jag hittar inget om *{ $words }* bland det som väntar på dig. Skriv /hemmaplan *klart*, så ser du allt.
command-choice = *{ $title }*, inför { $meeting }
