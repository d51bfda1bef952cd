# Erasure: what goes and what stays, shown before anything happens.
erase-title = { $who ->
    [own] Erase me
   *[other] Erase the person
 }
erase-intro = { $who ->
    [own] Nothing has happened yet. Here is what goes and what stays. In any case I will forget your name, your address and your Slack account, and that cannot be undone.
   *[other] Nothing has happened yet. Here is what goes about *{ $name }* and what stays. In any case I will forget the name, the address and the Slack account, and that cannot be undone.
 }
erase-going = *This goes:*
erase-hers = *This was written in one person's name, and you choose whether it stays:*
erase-staying = *This is the team's work and stays, but without a name:*
erase-line = • { $noun }: { $count }
erase-leaves = { $who ->
    [own] You leave { $programmes }.
   *[other] The person leaves { $programmes }.
 } { $count ->
    [0] Nothing is waiting there.
    [one] One thing waiting there goes to a colleague, or to the facilitator to hand over.
   *[other] { $count } things waiting there go to colleagues, or to the facilitator to hand over.
 }
erase-words = { $who ->
    [own] What you wrote in your own name
   *[other] What was written in their own name, as they want it
 }
erase-words-stay = Stays, without a name
erase-words-go = Goes too
erase-words-hint = Reflections, questions about material, notes and group messages. What only you could read always goes.
erase-elsewhere-too = What is in Slack stays there, and backups hold the data until they are overwritten. Whoever writes to me again is new to me.
erase-yes = Erase
erase-done-title = Erased
erase-done = { $who ->
    [own] I no longer know who you are. Thank you for what you have contributed.
   *[other] The person is erased. What was left to do is shown in the programme.
 }
erase-elsewhere = { $name } takes part in another programme too, which you do not facilitate. They can do it themselves with /hemmaplan erase, or whoever runs Hemmaplan can.
member-erase = Erase the person
letter-erased = A participant in { $programme } has been erased and will hear nothing more from me. What they were responsible for has gone to colleagues where there were any. Please check whether anything needs to be handed over.
erase-last = You are the only facilitator of { $programme }. Add another one first, so that somebody can take over.
