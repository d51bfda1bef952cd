# What somebody wrote comes back, quoted.
returns-line = > { $said }
returns-more = > and { $count } more
returns-intro = This is what you wrote earlier:
returns-answer = *{ $asked }*
    > { $said }
letter-returned = Today you were to look at *{ $title }* again. This is what you wrote:
letter-returned-asks = How has it gone? Change what no longer holds.
letter-why-returned = you wrote it and chose the day
reflection-for-host = The host of the next meeting and the facilitator read this when you show it to the cluster.
