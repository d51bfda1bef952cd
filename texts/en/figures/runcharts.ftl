# Values that somebody has written or pasted: what cannot be read, and how to write it instead.
series-number = “{ $text }” cannot be read as a number. Write 12.5, for example.
series-number-large = The number { $text } is too large for a chart. Count in a larger unit, such as thousands.
series-count = “{ $text }” cannot be read as a count. Write 7 of 10, for example.
series-count-whole = { $part } of { $whole } does not add up. Write 7 of 10, for example.
series-count-share = The percentage and the count in “{ $text }” do not match. Write 7 of 10, for example.
series-date = “{ $text }” cannot be read as a date. Write 2027-01-04 or 4/1 (day first), for example.
series-empty = There are no values here yet. Write a date and a value on each line, such as 2027-01-04 12.5.
series-long = There are { $count } values, and { $most } are as many as a chart can hold. Leave out the oldest.
series-not-found = The file { $file } is not there, or cannot be opened.
series-not-written = The picture could not be saved in { $file }. Please choose another place.
series-reordered = The lines were not in the order of their dates, so I have sorted them.
series-more-slips = { $count ->
    [one] One more line needs a look.
   *[other] { $count } more lines need a look.
 }
series-freeze = The baseline can be the first 1 to { $points } values, but not { $freeze }.

# A single sentence on what may and may not be concluded.
runchart-none = There are no values yet, so there is nothing to say about change.
runchart-few = Too few values so far: { $useful } of the { $needed } it takes to say whether anything has changed.
runchart-few-beside = Too few values so far: { $useful } of the { $needed } it takes, as values exactly on the median, the middle one, are not counted.
runchart-signal = This is a sign of change, as values rarely look like this by chance: you know best what lies behind it.
runchart-ordinary = This looks like ordinary variation, and nothing suggests that anything has changed: wait for more values, or test something new.
runchart-groups-few = Too few values so far: { $useful } of the { $needed } it takes ({ $which }) to say whether anything has changed.
runchart-groups-signal = This is a sign of change ({ $which }), as values rarely look like this by chance: you know best what lies behind it.
runchart-groups-ordinary = This looks like ordinary variation, both in the groups and in the gap between them: wait for more values, or test something new.
runchart-gap = the gap between the groups
runchart-points-apart = percentage points

# The picture in words, for those who listen instead of look.
runchart-alt = Run chart: { $name }.
runchart-alt-points = { $count ->
    [one] One value, { $latest }, on { $last }.
   *[other] { $count } values from { $first } to { $last }, between { $low } and { $high }. Median { $median }, latest { $latest }.
 }
runchart-alt-target = Target { $target }.
runchart-alt-frozen = The median comes from the baseline, the first { $frozen } values.
runchart-alt-since = New baseline from { $day }.
runchart-alt-annotation = { $day }: { $text }.

# The words in the picture itself.
picture-median = Median { $value }
picture-target = Target { $value }
picture-baseline = Baseline
picture-rebased = New baseline
picture-up = higher is better
picture-down = lower is better
picture-gap-pair = Gap: { $first } minus { $second }
picture-gap-spread = Gap: the highest group minus the lowest

# The whole chart in words, on the command line.
runchart-words-points = { $points ->
    [one] One value.
   *[other] { $points } values, of which { $useful } are not on the median { $centre }.
 }
runchart-words-anhoej = Anhøj: at the longest { $longest_run } in a row on one side (up to { $longest_run_limit } is usual) and { $crossings } crossings (at least { $crossings_limit } is usual).
runchart-words-runs = Perla: { $runs } runs on one side (between { $fewest } and { $most } is usual).
runchart-words-shift = Shift: values { $first } to { $last }, { $side ->
    [above] above
   *[below] below
 } the median.
runchart-words-trend = Trend: values { $first } to { $last }, { $way ->
    [up] up
   *[down] down
 }.
runchart-words-xmr = XmR: mean { $mean }, natural limits { $lower } and { $upper }.
runchart-words-outside = Outside the limits: values { $which }.
