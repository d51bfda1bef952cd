# What somebody wrote comes back, quoted.
returns-line = > { $said }
returns-more = > and { $count } more
returns-earlier = You wrote earlier:
returns-intro = This is what you wrote earlier:
returns-answer = *{ $asked }*
    > { $said }
letter-returned = You planned to look at *{ $title }* again today. You wrote:
letter-returned-asks = How has it gone? Change what is no longer right.
letter-why-returned = wrote it and chose the day
reflection-for-host = The host of the next meeting and the facilitator read this when you show it to the cluster.
