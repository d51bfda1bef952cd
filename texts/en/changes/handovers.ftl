# Handing everything over to a colleague.
hand-over-all = Hand over everything
hand-over-in = *{ $programme }*
hand-over-yours = You are responsible for { $preparations ->
    [0] no preparations
    [one] one preparation
   *[other] { $preparations } preparations
 } in *{ $programme }*{ $others ->
    [0] .
    [one] {" "}and one thing in the improvement work.
   *[other] {" "}and { $others } things in the improvement work.
 } What you have written and done is kept.
hand-over-theirs = *{ $name }* is responsible for { $preparations ->
    [0] no preparations
    [one] one preparation
   *[other] { $preparations } preparations
 } in *{ $programme }*{ $others ->
    [0] .
    [one] {" "}and one thing in the improvement work.
   *[other] {" "}and { $others } things in the improvement work.
 } What is written and done already is kept.
hand-over-nobody = At the moment there is nobody else in the team I can reach. The facilitator can add somebody.
hand-over-to = Who takes over
hand-over-then = And then
hand-over-leave = I no longer take part in the programme
hand-over-removed = Remove from the programme
hand-over-yes = Hand over
hand-over-done = { $count ->
    [0] There was nothing to hand over.
    [one] One thing is now with { $to }. I will tell them.
   *[other] { $count } things are now with { $to }. I will tell them in a single message.
 }
hand-over-you-left = You no longer take part in *{ $programme }* and will hear nothing more from me about it. Thank you for your time.
hand-over-they-left = { $name } no longer takes part in *{ $programme }*.
hand-over-all-outside = Choose somebody in the team whom I can reach in Slack.
hand-over-nowhere = You are not in a programme yet, so there is nothing to hand over.
