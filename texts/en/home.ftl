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
home-at-risk = *Your help may be needed here*
home-at-risk-none = Nothing needs your help right now.
home-at-risk-line = *{ $title }*, { $owner }, by { $due }.
home-at-risk-late = *{ $title }* is missing from { $owner }, it was due on { $due }.
home-at-risk-name = { $name } is responsible.
home-at-risk-unreachable = { $name } is responsible but cannot be reached.
home-at-risk-nobody = Nobody is responsible yet.
home-at-risk-more = { $count ->
    [one] One more thing may need your help.
   *[other] { $count } more things may need your help.
 }
home-more-programmes = { $count ->
    [one] One more programme does not fit here.
   *[other] { $count } more programmes do not fit here.
 }
home-my-reflections = My reflections
home-export = Fetch as Excel
home-plain = I cannot show your page right now. What you have saved is safe, and I may still be able to answer if you write /hemmaplan. If this happens again, please tell whoever runs Hemmaplan: { $interaction }.
