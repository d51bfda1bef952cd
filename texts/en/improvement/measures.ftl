# Measures: what you count, once before and once after, or a little at a time.
measure-list = Measures
measure-list-title = Measures
measure-list-of = *{ $improvement }*
measure-list-empty = There are no measures here yet. Before and after goes a long way, and a number out of ten says a lot.
measure-list-line = *{ $measure }*
measure-open = Open
measure-all = All measures
measure-new = New measure
measure-none-yet = no values yet
measure-latest = latest { $day }:
measure-to-improvement = To the { -improvement(form: "the") }

measure-about = { $improvement } · { $wanted }
measure-wanted = { $direction ->
    [up] higher is better
    [down] lower is better
   *[none] no wanted direction
 }
measure-target = target { $target }
measure-split = split by { $groups }
measure-values = *Values*
measure-day = { $day }:
measure-value-of = { $group } { $value }
measure-value-counted = { $value } ({ $part } of { $whole })
measure-values-older = { $count ->
    [one] and one older value
   *[other] and { $count } older values
 }
measure-before-after = *Before and after*
measure-change = from { $before } to { $after }
measure-change-of = { $group } from { $before } to { $after }
measure-change-gap = { $gap }, from { $before } to { $after }
measure-missing = On { $day } there is no value for { $groups }, so the gap cannot be worked out for that day.
measure-hidden = { $count ->
    [one] One value is hidden, because it covers so few people that somebody might be recognised.
   *[other] { $count } values are hidden, because they cover so few people that somebody might be recognised.
 }
measure-frozen = The baseline is the first { $points } values:
measure-rebased = New baseline from { $day }:
measure-note-line = { $day }: { $text }
measure-test-began = test { $number } begins
measure-history = *Latest entries*
measure-history-line = { $day }: { $value }, { $name } { $at }
measure-history-replaced = { $day }: ~{ $value }~ corrected { $replaced }, { $name } { $at }

measure-enter = Enter a value
measure-paste = Paste values
measure-file = Upload from Excel
measure-picture = Show the chart
measure-note = Add a note to the chart
measure-change-it = Change the measure
measure-freeze = Freeze the baseline
measure-unfreeze = Unfreeze the baseline
measure-rebase = Set a new baseline
measure-unrebase = Undo the new baseline
measure-take-away = Remove a day's values
measure-remove = Remove the measure
measure-remove-title = Remove the measure?
measure-remove-sure = All its values will be gone for good, for the others in the team too.

# The forms.
measure-form-title = Measure
measure-field-name = What do you count?
measure-field-unit = Unit
measure-field-direction = What is better?
measure-field-target = Target
measure-field-groups = Split by which groups?
measure-hint-name = Such as: came to their first visit.
measure-hint-unit = Such as days or euros. Write % if you count shares; then you can write 7 of 10 as it is.
measure-hint-target = Such as 80.
measure-hint-groups = Such as: women, men. Or girls, boys, or groups of your own, at most { $most }. The gap between them is shown then.
measure-groups-fixed = Split by { $groups }. This cannot be changed once there are values.
measure-direction = { $direction ->
    [up] Higher
   *[down] Lower
 }
measure-enter-title = Enter a value
measure-field-on = Which day is it for?
measure-field-value = Value
measure-field-value-of = { $group }
measure-field-value-unit = Value ({ $unit })
measure-field-value-of-unit = { $group } ({ $unit })
measure-hint-value = If that day has a value already it is corrected, and the old one is kept in the history.
measure-paste-title = Paste values
measure-field-lines = A date and a value on each line
measure-field-lines-groups = A date and a value for each group on each line: { $groups }
measure-hint-lines = Such as: 2027-01-04 12.5. The lines may come in any order.
measure-hint-lines-groups = Such as: 2027-01-04 { $figures }. The lines may come in any order.
measure-file-title = Upload from Excel
measure-field-file = File
measure-reading-title = Reading the file
measure-reading = I am reading { $file }. It takes a few seconds.
measure-note-title = Add a note to the chart
measure-field-text = What happened?
measure-hint-text = Such as: new letter of invitation.
measure-freeze-title = Freeze the baseline
measure-freeze-about = The median then comes from the first values, and all that is new is compared with them. Freeze when you know how it was before you began.
measure-field-points = How many of the first values?
measure-field-why = Why?
measure-rebase-title = New baseline
measure-rebase-about = The values before that day are shown but not counted. Do this when something has really changed and you want to compare with how it is from now on.
measure-field-rebase = From which day?
measure-take-away-title = Remove a day's values
measure-field-day = Which day was wrong?
measure-choose = Choose

# What came of it.
measure-kept-title = Saved
measure-kept = { $measure }: { $added ->
    [0] no new values
    [one] one new value
   *[other] { $added } new values
 }{ $corrected ->
    [0] .
    [one] , one corrected.
   *[other] , { $corrected } corrected.
 }
measure-slips-title = It could not be read
measure-file-unfetched = The file could not be fetched from Slack. Please try again, or paste the lines.
measure-picture-comes = The chart will be in our conversation in a few seconds.
measure-picture-title = Chart
measure-picture-comment = *{ $measure }*
measure-picture-failed = The picture could not be shown just now, but this is how it looks in words.
measure-picture-file = chart.png

# When it cannot be done.
measure-gone = That measure no longer exists, or it is not open to you. Close this and open it again to see what there is.
measure-name-missing = Write what you count.
measure-text-long = There is room for { $most } characters here, and this is { $length }.
measure-groups-count = Write two to { $most } groups, or leave it empty.
measure-groups-kept = There are values already, so the groups cannot be changed. Make a new measure instead.
measure-groups-changed = The groups have changed while you wrote. Close this and open it again.
measure-value-missing = Write at least one value.
measure-day-missing = Choose a day.
measure-day-ahead = Choose a day that has been, or today.
measure-file-missing = Choose a file.
measure-why-missing = Write a line about why, so that others can trust the chart.
measure-points-number = Write a whole number of values.
measure-rebase-day = Choose a day after the first value and no later than the last.
measure-note-missing = Write what happened.

# What was read, before any of it is kept.
values-offer-title = Is this right?
values-offer-sheet = I have read the sheet *{ $sheet }*.
values-offer-columns = Columns: { $columns }
values-offer-unread = Not read: { $columns }
values-offer-column = { $heading } as { $read ->
    [date] date
    [value] value
    [group] group
    [count] count
    [out_of] out of
   *[other] { $read }
 }
values-offer-count = { $count ->
    [one] One value, { $last }.
   *[other] { $count } values, from { $first } to { $last }.
 }
values-offer-first = *The first ones*
values-offer-line = { $day }: { $value }
values-offer-left-out = *This is left out*
values-offer-left-out-more = { $said } And { $count ->
    [one] one more row for the same reason.
   *[other] { $count } more rows for the same reason.
 }
values-offer-uneven = { $count ->
    [one] One day has no value for one of the groups, so the gap cannot be worked out for that day.
   *[other] { $count } days have no value for one of the groups, so the gap cannot be worked out for those days.
 }
values-offer-slips = Nothing has been saved. I could not read this:
values-offer-asks = Nothing is saved yet. Only you can know this:
values-offer-nothing-kept = Nothing is saved yet. Does it look right?
values-offer-field-sheet = Sheet
values-offer-field-column = The values' column
values-offer-field-lines = The lines
values-offer-go-on = Read again
values-offer-choose = Choose
values-offer-name = Write it as in the file
values-offer-pasted = What you pasted looks like values. Do they belong to a measure? Choose the measure, and I will show how I read the rows before anything is saved.
values-offer-file = You shared { $file }. Are there values for a measure in it? Choose the measure, and I will show how I read the file before anything is saved.
measure-file-about = An Excel file, csv or another table. You will see how it is read before anything is saved. 10 MB at most.
