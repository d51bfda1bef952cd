# Writing down what one learns, and choosing who may read it.
reflection-form-title = Reflect
reflection-form-programme = Which programme is it about?
reflection-form-question = *{ $question }*
reflection-form-text = What do you want to remember?
reflection-form-answer = Your answer
reflection-form-text-hint = One line is enough.
reflection-form-may-read = Who may read it?
reflection-form-promise = Hemmaplan shows it only to those you choose, and you can change your mind at any time. If somebody asks for it as a public document, your organisation decides, not me.
reflection-form-joint = Did you write it together?
reflection-form-joint-yes = We wrote this together
reflection-form-joint-hint = It will be in the name of { $organisation }, and at least you in { $organisation } can read it.
reflection-form-step = Which step is it about?

# Who may read, when choosing.
reflection-level-me = Only me
reflection-level-organisation = My organisation: { $organisation }
reflection-level-cluster = My cluster and the facilitator
reflection-level-programme = Everyone in the programme

# Who may read, once chosen. Only the writer sees the first.
reflection-shown = { $level ->
    [me] Shown in Hemmaplan only to you.
    [organisation] Shown in Hemmaplan only to you in { $organisation }.
    [cluster] Shown in Hemmaplan only to { $organisation }, the cluster they meet with and the facilitator.
   *[programme] Shown in Hemmaplan only to those who are in the programme.
 }

reflection-thanks-title = Saved
reflection-thanks = Thank you. It is saved.
reflection-write = Write a { -reflection }
reflection-write-another = Write another
reflection-mine = What I have written
reflection-read = Read what you all wrote

reflection-mine-title = What I have written
reflection-mine-empty = Nothing here yet. What you write is kept here, and you can change or remove it.
reflection-read-title = What we have written
reflection-read-empty = There is nothing to read yet. What somebody chooses to show you turns up here.
reflection-read-step = Show step
reflection-read-all = All steps
reflection-by = *{ $author }*, { $organisation }
reflection-by-alone = *{ $author }*
reflection-by-joint = *{ $organisation }*, written by { $author }
reflection-answers = In answer to: { $question }
reflection-edited = changed { $day }
reflection-newer = Newer
reflection-older = Older
reflection-page = Page { $number } of { $count }
reflection-remove-title = Remove it?
reflection-remove-sure = It will be gone for good, for you and for those who could read it.

question-answered = { $question } You have answered. Thank you.

# When it cannot be done.
reflection-empty = Write something first. One line is enough.
reflection-long = The text has { $count } characters, and { $most } fit. Shorten it, or split it in two.
reflection-level-closed = You cannot show it that way in this programme. Choose one of those listed here.
reflection-joint-alone = If you wrote it together, all of you need to be able to read it. Choose at least your organisation.
reflection-step-gone = That step no longer exists. Choose another.
reflection-gone = That text no longer exists. Close this and open it again to see what there is.
reflection-no-programme = You are not in a programme yet. Ask the facilitator to add you, and what you write can be saved.
reflection-not-in-programme = You are not in that programme, so nothing can be saved there. Ask the facilitator to add you.
reflection-not-your-words = Somebody else wrote that. Only your own words can be saved, but please write in your own what you take from it.
question-gone = That question is no longer being asked. You are welcome to write anyway: press Write a { -reflection } in my Home tab.
reflection-left = You are no longer where you wrote this, so it cannot be shown to more people than before. You can still edit it, show it to fewer or remove it.
reflection-changed-meanwhile = The writer has changed the text since you opened it. Close it and open it again.
reflection-said-more = Here you can only take out what identifies somebody, and put something short in its place, such as (a colleague). If you want to say more, write to the one who wrote it.

# When the facilitator takes out somebody's details.
details-open = Take out somebody's details
details-title = Take out details
details-intro = { $author } wrote this. If something in it identifies a third person, such as a name or a diagnosis, you can take it out. { $author } will see that you did, and when.
details-text = The text without the details
details-hint = Change as little as you can. These are somebody else's words.
details-out = { $name } took out somebody's details on { $day }.
letter-details-out = { $name } took out somebody's details from what you wrote in *{ $programme }*. This is what it says now: { $text }
letter-details-removed = The text from which somebody's details were taken out no longer exists.
foresight-details-out = News that somebody's details were taken out of a text
foresight-why-details-out = The facilitator took them out.
