# What somebody writes to me, but means for the facilitator.
facilitator-message-offer = This seems to be for { $names }. Shall I send it?
facilitator-message-offer-why = It says that it is from you. Nothing is sent yet.
facilitator-message-send = Send to { $names }
facilitator-message-sent = { $names } gets this from me in the next letter, and it says there that it is from you. Until then you can undo it.
facilitator-message-taken-back = I have not sent it. This is what you wrote:
facilitator-message-left = It has already gone, so it cannot be undone. Do write to the facilitator directly.
facilitator-message-long = You wrote { $count } characters, and { $most } fit at most. Please shorten it, or write to the facilitator directly.
facilitator-message-nobody = Right now I reach nobody who leads the programme, so I have not sent it.
facilitator-message-from = *{ $author }* writes to you about *{ $programme }*:
facilitator-message-answer = Answer directly to
facilitator-message-answer-named = Answer { $author } directly. I pass no answer on.
foresight-facilitator-message = A message from somebody who takes part
