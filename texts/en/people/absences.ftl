# Away and off: when I leave somebody in peace, and who hears instead.
absence-open = Away or off
absence-title = Away or off
absence-intro = While you are away I will not write to you. Only what cannot wait, such as a meeting that is moved within the week, will still come.
absence-since = Away from
absence-until = Away until and including
absence-until-hint = Leave it empty if you are not away.
absence-stand-in = Who is your stand-in meanwhile?
absence-stand-in-hint = I will tell the person you choose once, with the last day.
absence-choose = Choose a colleague
absence-nobody = Nobody, they can wait
absence-weekdays = Days on which I never write to you
absence-weekdays-hint = For instance if you are always off on Fridays. At weekends I leave everybody alone.
absence-back = I am back

absence-kept-title = Saved
absence-kept = You are away until *{ $until }*. After that I will write as usual. There is nothing more you need to do.
absence-kept-ahead = You are away from *{ $since }* until *{ $until }*. After that I will write as usual. There is nothing more you need to do.
absence-kept-stand-in = { $name } will get my reminders meanwhile. I will tell them.
absence-kept-waits = What I would have reminded you of will wait until you are back.
absence-kept-there = You are not away, and I will write as usual on working days.
absence-kept-weekdays = I will never write to you on these days: { $days }.

absence-home = You are away until *{ $until }*.
absence-home-ahead = You are away from *{ $since }* until *{ $until }*.
absence-home-stand-in = { $name } is getting my reminders meanwhile.
absence-home-stands-in = You are standing in for { $name } until *{ $until }*.

absence-line = { $name } is away until { $until }.
absence-line-ahead = { $name } is away from { $since } until { $until }.
absence-line-stand-in = { $stand-in } is standing in.
absence-lead = *Away*
absence-lead-more = { $count ->
    [one] One more is away, or will be within a week.
   *[other] { $count } more are away, or will be within a week.
 }

letter-menu-away = I am away
letter-stands-in = { $name } is away from { $since } until *{ $until }*, and you are the stand-in. Meanwhile you will get the reminders and the questions about tests instead of { $name }. { $name } is still responsible, but you can press Done. If it does not suit you, press I cannot stand in.
letter-stands-in-now = { $name } is away until *{ $until }*, and you are the stand-in. Meanwhile you will get the reminders and the questions about tests instead of { $name }. { $name } is still responsible, but you can press Done. If it does not suit you, press I cannot stand in.
letter-stands-in-again = { $name } is away from { $since } until *{ $until }*, and you are the stand-in.
letter-stands-in-now-again = { $name } is away until *{ $until }*, and you are the stand-in.
letter-stands-in-things = This will come to you:
letter-stands-in-nothing = Just now there is nothing to remind you of meanwhile.
stands-in-thing = • *{ $title }*{ $due ->
    [no] {""}
   *[other] , by { $due }
 }
stands-in-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
 }
stands-in-more-people = { $count ->
    [one] You are standing in for one more person.
   *[other] You are standing in for { $count } more people.
 }
letter-stands-in-cannot = I cannot stand in
letter-stands-in-no = You are no longer standing in for { $name }.
letter-why-stand-in = are standing in for { $name } until { $until }

absence-past = That day has passed. Choose today or later.
absence-order = The last day cannot come before the first.
absence-long = There is room for { $most } days here. If you are away for longer it is better to hand over what you are responsible for.
absence-gone = That has changed since. Open *Away or off* again.
weekdays-all = Leave at least one working day, or I can never write to you.
stand-in-away = { $name } is away then too. Choose somebody else, or nobody.
stand-in-outside = Choose somebody in your team.

foresight-stands-in = News to somebody standing in for a colleague who is away
foresight-why-book = Done together with others, so a time is booked well ahead. Due { $due }. Responsible for it in { $owner }, before { $meeting } { $meets }.
foresight-why-stands-in = Has been chosen to stand in.

absence-for = Away
absence-for-title = Away
absence-for-intro = When *{ $name }* has been in touch and is away. Meanwhile I will write nothing that can wait.
absence-for-until-hint = Leave it empty if the person is back.
absence-for-stand-in = Who is the stand-in meanwhile?
absence-for-there = { $name } is not away, and I will write as usual on working days.
absence-for-hers = { $name } will see it in the Home tab and can say when it is over.
