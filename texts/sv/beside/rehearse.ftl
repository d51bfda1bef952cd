# Repetitionen i webbläsaren.
rehearse-hint-1 = Du är processledaren. Skriv /hemmaplan, eller öppna fliken Hem, och starta ett program.
rehearse-hint-2 = Lägg till några organisationer och deras folk. Alla här är påhittade och finns redan i Slack.
rehearse-hint-3 = Titta i kalendern högst upp: den visar vad som kommer att skickas, till vem och varför.
rehearse-hint-4 = Vrid fram klockan till nästa händelse. Den som fick något står under klockan: klicka på namnet, så blir du den personen.
rehearse-hint-5 = Svara på det som kom, gå vidare till avslutet, och se vad gruppen har lärt sig. Inget av det här sparas när du stänger.
