# The Home tab.
home-greeting = Hi { $name }.
home-yours = *This is waiting for you*
home-more-programmes = { $count ->
    [one] One more programme does not fit here.
   *[other] { $count } more programmes do not fit here.
 }
home-my-reflections = My reflections
home-export = Fetch as Excel
home-plain = I cannot show your page right now. What you have saved is safe, and I may still be able to answer if you type /hemmaplan. If it happens again, give this code to whoever runs Hemmaplan: { $interaction }.
home-board = Show the board
home-written = *What you have written*
home-own-words = { $day }: { $text }
home-before = *Before { $meeting }*
home-before-in = *Before { $meeting }*, { $programme }
home-after = *After { $meeting }*
home-after-in = *After { $meeting }*, { $programme }
home-improving = *In your improvement work*
home-task = *{ $title }*, due *{ $due }*. { $help }
home-task-late = *{ $title }* was due *{ $due }*. { $way ->
    [form] A few words in each field are enough.
    [pairs] One pair is enough to begin with.
    [hand-in] A half-finished version is fine.
    [there] A half-finished version is fine.
    [levels] *Don't know yet* is an answer too.
    [invite] The draft is ready for you to read and send.
   *[tap] If it is done, just press Done.
 } { $help }
home-brief = *{ $title }*, due { $due }
home-brief-late = *{ $title }* was due { $due }
home-then = Then:
home-things-more = { $count ->
    [one] and one more thing
   *[other] and { $count } more things
 }
