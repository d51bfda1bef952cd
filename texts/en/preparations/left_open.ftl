# What was not done in time: one decision for many.
left-open = Decide on what is missing
left-open-title = What is missing
left-open-intro = Choose what should happen. Take away those it is not for.
left-open-what = What should happen?
left-open-fate = { $fate ->
    [week] One week more
    [date] Another date
    [exempt] It does not apply to them
   *[let-be] I remind them no more
 }
left-open-day = Which date?
left-open-due = It was due { $due }. { $more ->
    [0] { "" }
   *[other] { $more } more are shown when these are settled.
 }
left-open-more = { $count ->
    [one] One more thing is shown when these are settled.
   *[other] { $count } more things are shown when these are settled.
 }
left-open-nothing = Nothing is missing any more.
left-open-settled = { $fate ->
    [week] { $count ->
        [one] One has until { $day }. Whoever is responsible will hear.
       *[other] { $count } have until { $day }. Those responsible will hear.
    }
    [date] { $count ->
        [one] One has until { $day }. Whoever is responsible will hear.
       *[other] { $count } have until { $day }. Those responsible will hear.
    }
    [exempt] { $count ->
        [one] It no longer applies to one of them.
       *[other] It no longer applies to { $count } of them.
    }
   *[let-be] { $count ->
        [one] I say no more about one thing.
       *[other] I say no more about { $count } things.
    }
 }
left-open-none = Choose whom it is for. It may also have been done in the meantime.
left-open-no-day = Choose a date.
