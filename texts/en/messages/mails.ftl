# Letters to who has no Slack: what stands around what is said, and the page where she answers.
mail-subject = { $programme }
mail-reply = Reply to this email to reach your facilitator.
mail-page = You can answer all of the above here, without logging in:
mail-page-open = Answer all of the above, without logging in
mail-why-mail = You get emails because you are not in Slack. At most one a day.
mail-again = If you already have this, it is the same letter. It is sent once more because the first may not have arrived.
mail-hand-answer = Reply to this email when something is done, and I will tick it off.

letter-to-mail = { $name } is not in Slack. Here is the letter to { $address }, ready to send from your own email.
letter-to-mail-sent = The letter to { $name } is sent.
to-mail-open = Show the text
to-mail-sent = I have sent it

page-title = Your letter
page-forwarded = This letter is for { $name }. If that is not you, please leave the page as it is.
page-done = Saved. You can change your mind here as long as the link works.
page-no-mail = I will send you no more emails. Colleagues take over what you were responsible for, and your facilitator is told.
page-no-mail-button = Send no more emails
page-mail-again = Send emails again
page-mail-back = You get emails again.
page-nothing = What the button was about has changed. This is how things stand now.
page-undo = Undo
page-mine = It is mine
page-invalid = This link does not work. It may have been cut off or be too old. Reply to the email instead to reach your facilitator.
page-busy = That was many presses in a short time. Wait a minute and try again.
page-not-now = It could not be saved: { $why }
page-reflection = Your words
page-reflection-may-read = Who may read?
page-reflection-save = Save
page-assess = The self-assessment is done in Slack. If you are not there a colleague can fill it in, and if none of you is, the facilitator. It shows who did.
page-link = Link
page-link-save = Hand in the link
