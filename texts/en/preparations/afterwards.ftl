# The letter half a year after the close.
afterwards-want = Send me a letter in half a year
afterwards-title = A letter in half a year
afterwards-comes = The letter comes { $day }. There is only one, about what lives on with you.
afterwards-none = Then I will send no letter.
afterwards-no-close = The programme has no close with a date, so there is nothing to count from.
letter-afterwards = Half a year has passed since *{ $programme }* closed, and you asked for a letter now.
letter-afterwards-owner = You wrote then that this is followed up in your ordinary processes by: { $owner }
letter-afterwards-no-owner = You never wrote who follows up in your ordinary processes. It is not too late to decide.
letter-afterwards-plan = The plan for all services is seen to by { $planner }.
letter-afterwards-look = Do take half an hour together: is what you adopted in use, and what does it need to stay? There will be no more letters.
foresight-afterwards = Letter half a year after the close
foresight-why-afterwards = Has asked for it.
