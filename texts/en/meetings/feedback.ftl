# After the meeting: plus, minus and interesting, and the host's reading of it.
letter-how-it-was = { $again ->
    [yes] *{ $meeting }* was { $day }. What was good, what was less good and what was interesting?
   *[no] *{ $meeting }* was { $day }. What was good, what was less good and what was interesting? It takes two minutes. The host and the facilitator will read it. Your name is shown only if you sign.
 }
letter-how-it-was-said = Thank you, you have said how the meeting was.
letter-why-how-it-was = were there
letter-gathered = { $count ->
    [one] One person has said how *{ $meeting }* was.
   *[other] { SPELT($count, capital: 1) } people have said how *{ $meeting }* was.
 } Read it before you plan the next one.
letter-why-gathered = hosted it
foresight-how-it-was = Question about how { $meeting } was
foresight-why-how-it-was = Was at { $meeting } { $meets }.
foresight-gathered = What was said about { $meeting }
foresight-why-gathered = Hosted { $meeting } { $meets }.
feedback-title = How was the meeting?
feedback-say = Say how it was
feedback-change = Change how it was
feedback-intro = A few words about { $meeting } are enough. If fewer than five answer, whoever reads may guess who wrote what.
feedback-plus = Plus: what was good?
feedback-minus = Minus: what was less good?
feedback-interesting = Interesting: what made you think?
feedback-sign = Your name
feedback-sign-yes = Show my name
feedback-sign-hint = Without a tick the host and the facilitator see the words but not the name.
feedback-kept = Thank you. The host and the facilitator will read it.
feedback-read = Read what they said
feedback-read-count = Feedback ({ $count })
feedback-gathered = { $count ->
    [one] *{ $meeting }*: one has answered.
   *[other] *{ $meeting }*: { $count } have answered.
 }
feedback-few = Fewer than five have answered, so you may be able to guess who wrote what. Please let it stay here.
feedback-none = Nobody has said anything about *{ $meeting }* yet.
feedback-by = – { $name }
feedback-line-plus = *Plus:*
feedback-line-minus = *Minus:*
feedback-line-interesting = *Interesting:*
feedback-empty = Write something in at least one of the fields.
feedback-long = That was { $length } characters. Each field holds { $most }.
feedback-early = The meeting has not been held yet. Come back when it has.
feedback-late = It is more than a month since the meeting, so it is too late to answer here. Please write to the facilitator.
feedback-not-there = The host has noted that you were not at the meeting. If you were, please tell the host.
feedback-not-yours = It is for those in the cluster to answer.

inventory-title = Knowledge inventory
inventory-fill-in = Knowledge inventory
inventory-read = Knowledge ({ $count })
inventory-intro = What do you know already, and what do you need to learn? Fill it in by yourself or as a group. The host of { $meeting } and the facilitator will read it.
inventory-knows = What we know
inventory-needs = What we need to learn
inventory-shares = What we can share
inventory-who = Who you are
inventory-who-hint = If you fill it in together.
inventory-empty = Write something in at least one of the fields.
inventory-long = It can be { $most } characters at most.
inventory-summed = { $count ->
    [one] One inventory is filled in.
   *[other] { $count } inventories are filled in.
 }
inventory-none = No inventory is filled in yet.
inventory-line-knows = *Know*
inventory-line-needs = *Need to learn*
inventory-line-shares = *Can share*
inventory-by = ({ $name })
