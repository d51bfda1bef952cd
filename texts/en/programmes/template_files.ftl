# A template of somebody's own, given to the bot as a file.
template-taken = The template *{ $title }* is saved: { $steps } steps and { $preparations } preparations. You can choose it when you start a programme.
template-start = Start a programme
template-amiss = *{ $file }* cannot be used yet. Correct this and share the file again:
template-amiss-more = { $count ->
    [one] One more thing is wrong. It may follow from something above.
   *[other] { $count } more things are wrong. They may follow from something above.
 }
template-slip = • Line { $line }, { $place }: { $kind ->
    [missing] this is missing.
    [unknown] there is no such key in a template.
    [empty] a text belongs here.
    [long] the text is too long.
    [few] there should be more here.
    [many] there are too many here.
    [number] a whole number that fits belongs here.
    [choice] this is not one of the choices.
    [fits] this does not fit the rest of the file.
    [file] the file cannot be read here. Look at indents, colons and quotation marks, and save it as UTF-8.
   *[written] this is written in a way that I do not understand.
 }
template-not-there = I cannot reach the file. Share it here in our conversation again.
template-too-large = The file is too large. A template may be 1 MB at most.
