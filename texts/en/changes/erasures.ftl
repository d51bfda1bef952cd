# Erasure: what goes and what stays, shown before anything happens.
erase-title = { $who ->
    [own] Erase me
   *[other] Erase the person
 }
erase-intro = { $who ->
    [own] Nothing has happened yet. Here is what goes and what stays. Your name, your address and your Slack account I forget in any case, and that cannot be undone.
   *[other] Nothing has happened yet. Here is what goes about *{ $name }* and what stays. Name, address and Slack account I forget in any case, and that cannot be undone.
 }
erase-going = *This goes:*
erase-hers = *This was written in one's own name, and there is a choice:*
erase-staying = *This is the team's work and stays, but without a name:*
erase-line = • { $noun }: { $count }
erase-leaves = { $who ->
    [own] You leave { $programmes }.
   *[other] The person leaves { $programmes }.
 } { $count ->
    [0] Nothing is waiting there.
    [one] One thing that waits there goes to a colleague, or to the facilitator to hand over.
   *[other] { $count } things that wait there go to colleagues, or to the facilitator to hand over.
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
    [own] Now I do not know who you are any more. Thank you for what you have contributed.
   *[other] The person is erased. What was left to do is shown in the programme.
 }
erase-elsewhere = { $name } takes part in another programme too, which you do not facilitate. Then it is for them to do with /hemmaplan erase, or for whoever runs Hemmaplan.
member-erase = Erase the person
letter-erased = A participant in { $programme } has been erased and hears nothing more from me. What they were responsible for has gone to colleagues where there were any. Please look whether something needs to be handed over.
erase-last = You are the only facilitator of { $programme }. Add another one first, so that somebody can take over.
