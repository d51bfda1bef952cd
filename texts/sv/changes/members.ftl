# De som är med: de kommer, byter roll, slutar, eller säger att det blivit fel.
member-role = { $role ->
    [facilitator] processledare
    [meeting_host] mötesarrangör
    [politician] politiker
    [manager] chef
    [key_person] nyckelperson
    [adviser] sakkunnig
   *[service_representative] verksamhetsföreträdare
 }
member-new = Lägg till person
member-another = Lägg till en till
member-change = Ändra person
member-choose = Välj en person
member-person = Person i Slack
member-name = Eller namn, för den som inte har Slack
member-name-hint = Den som inte har Slack får breven med mejl.
member-email = E-post, för den som inte har Slack
member-address = E-post
member-address-hint = Rätta den om mejlen inte kommer fram.
member-roles = Roller
member-roles-hint = En processledare sköter hela programmet och hör inte till någon organisation.
member-organisation = Organisation
member-organisation-hint = Behövs inte för en processledare.
member-line = { $name }, { $roles }
member-line-unreachable = { $name }, { $roles }. Går inte att nå i Slack.
member-who = *{ $name }*, { $email }
member-who-no-address = *{ $name }*{ $email }
member-joined-title = Tillagd
member-joined = *{ $name }* är med, och hälsas välkommen av mig nästa arbetsdag.
member-joined-unreachable = *{ $name }* finns nu på listan. Eftersom jag inte når { $name } i Slack behöver någon annan göra det som ska göras.
member-joined-away = *{ $name }* är med.
member-remove = Ta bort ur programmet
member-remove-title = Ta bort ur programmet?
member-remove-sure = { $name } får inget mer från mig om { $programme }. Det som redan är skrivet och klart ligger kvar.
member-removed-title = Borttagen
member-removed = { $name } är inte längre med.
member-removed-taken = { $name } är inte längre med. En kollega har tagit över och får veta det av mig.
member-removed-left = { $name } är inte längre med. { $count ->
    [one] En förberedelse har nu ingen som ansvarar. Lägg gärna till någon som kan ta den.
   *[other] { $count } förberedelser har nu ingen som ansvarar. Lägg gärna till någon som kan ta dem.
 }
member-goodbye = Då vet jag, och ber om ursäkt för besväret. Du är inte med i *{ $programme }* och hör inget mer från mig om det. Jag säger till { $facilitator }. Blev det fel går det bra att höra av sig dit.
facilitators-window = Processledare
facilitators-intro = De som sköter *{ $programme }*. Ni ser och kan ändra samma saker.
facilitators-line = { $name }

person-or-name = Välj en person i Slack, eller fyll i namn och e-post.
person-and-name = Välj antingen en person i Slack eller ett namn, inte både och.
person-name-amiss = Skriv ett namn på högst { $most } tecken.
person-email-missing = Skriv en e-postadress. På den känner jag igen personen som senare får Slack.
person-email-amiss = Adressen går inte att använda. Skriv den som maria@norrby.example.
person-email-taken = Någon annan har redan adressen. Två personer kan inte dela på en, för då vet jag inte vem som svarar.
person-role-missing = Välj minst en roll.
person-organisation-missing = Välj den organisation som personen kommer från.
facilitator-has-no-organisation = En processledare hör inte till någon organisation. Lämna fältet tomt, eller välj en roll till.
person-unknown = Jag hittar inte personen i Slack. Välj i listan, eller fyll i namn och e-post.
person-is-bot = Du har valt en app och ingen person. Välj någon annan.
person-has-left = Kontot i Slack är avslutat. Välj någon annan.
person-gone = Personen är inte längre med här. Stäng och öppna igen, så ser du vilka som är med.
last-facilitator = Programmet behöver minst en processledare. Lägg till en annan först.
person-other-name = Adressen finns redan här, med ett annat namn. Se efter att adressen är rätt och att namnet är stavat som personen själv stavar det.
