# The letter half a year after the close.
afterwards-want = Send me a letter in half a year
afterwards-title = A letter in half a year
afterwards-comes = The letter will come { $day }. There will be only one, about what lives on in your organisation.
afterwards-none = Then I will send no letter.
afterwards-no-close = The programme has no close with a date, so there is nothing to count from.
letter-afterwards = { $late ->
    [yes] More than half a year has passed since *{ $programme }* closed, and you asked for a letter afterwards.
   *[no] Half a year has passed since *{ $programme }* closed, and you asked for a letter now.
 }
letter-afterwards-owner = You wrote then that this is followed up in your ordinary processes by: { $owner }
letter-afterwards-no-owner = It does not say who follows this up in your ordinary processes. It is not too late to decide.
letter-afterwards-plan = { $planner } looks after the plan for all services.
letter-afterwards-look = Take half an hour together: are you using what you adopted, and what would keep it going? There will be no more letters.
foresight-afterwards = Letter half a year after the close
foresight-why-afterwards = Has asked for it.
