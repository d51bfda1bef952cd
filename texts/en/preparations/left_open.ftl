# What was not done in time: one decision for many.
left-open = Decide on what is missing
left-open-title = What is missing
left-open-intro = Choose what should happen. Remove those it does not apply to.
left-open-what = What should happen?
left-open-fate = { $fate ->
    [week] One more week
    [date] Another date
    [exempt] It does not apply to them
   *[let-be] Stop reminding them
 }
left-open-day = Which date?
left-open-due = It was due { $due }. { $more ->
    [0] { "" }
   *[other] { $more } more will be shown when these are settled.
 }
left-open-more = { $count ->
    [one] One more thing will be shown when these are settled.
   *[other] { $count } more things will be shown when these are settled.
 }
left-open-nothing = Nothing is missing any more.
left-open-settled = { $fate ->
    [week] { $count ->
        [one] One has until { $day }. I will tell whoever is responsible.
       *[other] { $count } have until { $day }. I will tell those responsible.
    }
    [date] { $count ->
        [one] One has until { $day }. I will tell whoever is responsible.
       *[other] { $count } have until { $day }. I will tell those responsible.
    }
    [exempt] { $count ->
        [one] It no longer applies to one of them.
       *[other] It no longer applies to { $count } of them.
    }
   *[let-be] { $count ->
        [one] I will send no more reminders about one thing.
       *[other] I will send no more reminders about { $count } things.
    }
 }
left-open-none = Choose which ones. They may also have been done in the meantime.
left-open-no-day = Choose a date.
