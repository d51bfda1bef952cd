# Brev till den som inte har Slack: vad som står runt det som sägs, och sidan där hon svarar.
mail-subject = { $programme }
mail-reply = Svara på det här mejlet, så når du din processledare.
mail-page = Här kan du svara på allt ovan, utan att logga in:
mail-page-open = Svara på allt ovan, utan att logga in
mail-why-mail = Du får mejl för att du inte har Slack. Det kommer högst ett om dagen.
mail-again = Har du redan fått det här är det samma brev. Det skickas en gång till eftersom det är osäkert om det första kom fram.
mail-hand-answer = Svara på det här mejlet när något är klart, så bockar jag av det.

letter-to-mail = { $name } har inte Slack. Här är brevet till { $address }, klart att skicka från din egen e-post.
letter-to-mail-sent = Brevet till { $name } är skickat.
to-mail-open = Visa texten
to-mail-sent = Jag har skickat det

page-title = Ditt brev
page-forwarded = Det här brevet är till { $name }. Är det inte du, lämna sidan som den är.
page-done = Det är sparat. Du kan ändra dig här så länge länken gäller.
page-no-mail = Jag skickar inga fler mejl till dig. Kollegor tar över det du ansvarade för, och din processledare får veta det.
page-no-mail-button = Skicka inga fler mejl
page-mail-again = Skicka mejl igen
page-mail-back = Du får mejl igen.
page-nothing = Det som låg bakom knappen har ändrats. Så här ser det ut nu.
page-undo = Ångra
page-mine = Det är min uppgift
page-invalid = Länken gäller inte. Den kan ha blivit avklippt eller vara för gammal. Svara på mejlet i stället, så når du din processledare.
page-busy = Det blev många tryck på kort tid. Vänta en minut och försök igen.
page-not-now = Det gick inte att spara: { $why }
page-reflection = Dina ord
page-reflection-may-read = Vem får läsa?
page-reflection-save = Spara
page-assess = Självskattningen gör ni i Slack. Har du inte Slack kan en kollega fylla i den, och finns ingen sådan hos er gör processledaren det. Det syns vem som gjorde det.
page-link = Länk
page-link-save = Lämna in länken
