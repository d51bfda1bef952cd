# Values from a file or from pasted lines: what was read, what was left out and why, and what is wrong.
values-at-row = Line { $row }: { $said }

# This is left out, and nothing is wrong with it.
values-hidden = The row is hidden in the file.
values-hidden-columns = { $count ->
    [one] A hidden column is not read.
   *[other] { $count } hidden columns are not read.
 }
values-hidden-sheet = The sheet { $sheet } is hidden and is not read.
values-other-sheet = The sheet { $sheet } has values too.
values-title = “{ $text }” is above the table.
values-summary = “{ $text }” sums up the other rows.
values-elsewhere = The row is about { $text }.
values-other-group = The row is about { $text }.
values-none-there = { $day } has no value.
values-none-of = { $day } has no value for { $group }.
values-note = “{ $text }” has no date or value.
values-same-twice = { $day } is already on line { $first }, with the same value.

# Good to know of what is read.
values-numbered-days = { $text } is { $day }: that is how spreadsheets count days.
values-year-said = Days without a year are read as { $year }, which is above the table.
values-periods = A period is kept on its last day: { $text } becomes { $day }.
values-outside = { $value } % is less than 0 or more than 100. Is that right?

# This cannot be read.
values-count-unit = “{ $text }” is a share, but the measure counts in { $unit }. Write a number, or change the measure to %.
values-other-unit = “{ $text }” is in per cent, but the measure is counted in { $unit }.
values-group-missing = There is no column for { $group }.
values-ahead-told = { $count ->
    [one] { $day } lies ahead. The value can be saved on that day.
   *[other] { $count } values lie ahead, the first { $day }. They can be saved then.
 }
values-weekday = “{ $text }” is another day of the week: { $day }. Which is right?
values-ahead = { $day } lies ahead.
values-period-ahead = { $text } ends on { $day }, which lies ahead.
values-doubled = { $day } is already on line { $first }, with another value. Keep one of them.
values-too-wide = The row has { $count } columns, but there are { $most } headings. With commas in the numbers, put quotation marks around them.
values-formula = The cell has a formula without a result. Open the file in Excel, save it and give it to me again.
values-became-day = “{ $text }” is a date and not a value. Excel likes to turn 7/10 into a date. Write 7 of 10.
values-no-day = The row has a value but no date.
values-no-days = I cannot find a date. Write 2027-01-04, 4/1 2027 (day first), Jan 2027 or week 5 2027, for example.
values-no-column = I can find dates but no values beside them.
values-none = There were no values to save.

# Only you can know this.
values-ask-date = Which column has the dates?
values-ask-value = Which column has the values?
values-ask-value-of = Which column is about { $group }?
values-ask-only = { $heading }: which rows is it about?
values-ask-group = Which group is it about?
values-ask-shares = Line { $row } says { $value }. How much is that in per cent?
values-ask-sums = Row { $row } says { $text }, and other rows are about parts of the same time. What is that value?
values-sums-left = A summary of the others: leave it out
values-sums-kept = A value of its own: save it too
values-ask-all = All rows
values-shares = It is a share: 0.7 is 70 %
values-as-they-are = It is per cent: 0.7 is 0.7 %
values-ask-slashes = Line { $row } says { $text }. Which comes first, the day or the month?
values-day-first = The day first
values-month-first = The month first
values-ask-commas = Line { $row } has { $whole } and { $part } in a column each, without headings. Is it the number { $whole }.{ $part }?
values-joined = Yes, it is one number with a decimal comma
values-apart = No, they are two columns
