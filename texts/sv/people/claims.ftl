# Har ett konto i Slack samma adress som någon som väntar på Slack, och är kontot en gästs?
claim-asks = { $standing ->
    [guest] är gäst i er Slack och
   *[stranger] kommer från en annan arbetsyta och
 } har samma adress som *{ $name }* i { $programme }. Är det { $name }? Innan du svarar får kontot ingenting av det som väntar.
claim-yes = Ja, det är samma person
claim-no = Nej, någon annan
claim-hers = är *{ $name }*, och får det som väntade.
claim-not-hers = är någon annan än *{ $name }*, som väntar vidare utan Slack.
claim-over = är ingen fråga längre: *{ $name }* har Slack, eller är inte med.
claim-answered = Det är redan besvarat för { $name }.
claim-closed = Kontot är avslutat, så det kan inte vara { $name }.

foresight-claimed = Fråga om ett konto i Slack
