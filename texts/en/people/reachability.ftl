# Somebody who cannot be reached: why, who is told, and the organisation's own channel.
reachability-unreachable = *{ $name }* cannot be reached in Slack: { $why ->
    [closed] the account is closed
    [gone] the account no longer exists
    [guest] guest accounts cannot get my messages
    [stranger] the account belongs to another workspace
    [no-account] there is no account
   *[shut] Slack is blocking my messages
 }. Please choose today who takes over. This concerns { $programme }.
reachability-unmailed = *{ $name }* cannot be reached: { $why ->
    [no-mail] no emails from me are wanted. Please choose today who takes over
   *[bounced] emails do not arrive. Please correct the address, or choose today who takes over
 }. This concerns { $programme }.
reachability-again = I will try again every working day as long as something is waiting.
reachability-back = *{ $name }* can be reached again, and gets what was waiting. This concerns { $programme }.
reachability-stand-in = Choose who takes over
reachability-mention = There is something for you in Hemmaplan. You will find it in the app's Home tab.
reachability-channel = The organisation's channel
reachability-channel-intro = Does *{ $organisation }* have a channel of its own in Slack? If a message to one of them does not get through, I will write there that there is something to read, never what it is about.
reachability-channel-hint = Invite me to the channel with /invite, or I cannot write there.
reachability-channel-shut = I cannot write in the channel at the moment. It is closed, or I am not in it.
reachability-channel-kept = Now I know which channel belongs to *{ $organisation }*.
reachability-channel-none = *{ $organisation }* has no channel of its own with me.

foresight-reachable = News that { $name } can be reached again
