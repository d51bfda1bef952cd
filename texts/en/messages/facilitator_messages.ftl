# What somebody writes to me, but means for the facilitator.
facilitator-message-offer = This seems to be for { $names }. Shall I send it?
facilitator-message-offer-why = It says that it is from you. Nothing has been sent yet.
facilitator-message-send = Send to { $names }
facilitator-message-sent = { $names } will get this in my next message, which says that it is from you. Until then you can undo it.
facilitator-message-taken-back = I have not sent it. This is what you wrote:
facilitator-message-left = The message has already gone, so it cannot be undone. Please write to the facilitator directly.
facilitator-message-long = You wrote { $count } characters, and there is room for { $most }. Please shorten it, or write to the facilitator directly.
facilitator-message-nobody = I cannot reach anybody who leads the programme right now, so I have not sent it.
facilitator-message-from = *{ $author }* has written to you about *{ $programme }*:
facilitator-message-answer = Reply directly to
facilitator-message-answer-named = Reply to { $author } directly. I do not pass replies on.
foresight-facilitator-message = A message from somebody who takes part
