# The Home tab.
home-greeting = Hi { $name }.
home-yours = *This is waiting for you*
home-earlier = Show earlier
home-further = Show more
home-besides = *This is also ahead of your team*
home-besides-line = { $title } ({ $name }), before { $meeting }
home-besides-nobody = { $title } (nobody yet), before { $meeting }
home-besides-more = { $count ->
    [one] and one more thing
   *[other] and { $count } more things
 }
home-more-programmes = { $count ->
    [one] One more programme does not fit here.
   *[other] { $count } more programmes do not fit here.
 }
home-my-reflections = My reflections
home-export = Fetch as Excel
home-plain = I cannot show your page right now. What you have saved is safe, and I may still be able to answer if you type /hemmaplan. If it happens again, give this code to whoever runs Hemmaplan: { $interaction }.
home-improving-more = { $count ->
    [one] One more thing is under Improvements.
   *[other] { $count } more things are under Improvements.
 }
home-board = Show the board
home-written = *What you have written*
home-own-words = { $day }: { $text }
