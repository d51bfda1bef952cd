# Does an account in Slack have the address of somebody who waits for one, and is it a guest's?
claim-asks = { $standing ->
    [guest] is a guest in your Slack and
   *[stranger] comes from another workspace and
 } has the same address as *{ $name }* in { $programme }. Is it { $name }? Until you answer, the account gets nothing of what is waiting.
claim-yes = Yes, the same person
claim-no = No, somebody else
claim-hers = is *{ $name }*, and gets what was waiting.
claim-not-hers = is not *{ $name }*, who is still waiting without Slack.
claim-over = is no longer in question: *{ $name }* has Slack, or takes no part.
claim-answered = That has been answered for { $name } already.
claim-closed = The account is closed, so it cannot be { $name }.

foresight-claimed = A question about an account in Slack
