# The conversation: what I answer when somebody writes to me.
conversation-offer = Would you like to save this?
conversation-offer-why = I have saved nothing yet. If you save it, you choose who may read it. Type *help* to see what I can do.
conversation-offer-else = Was it a question for me? Ask for example when the next meeting is, what you have to do or where the template is, or write that something is done.
conversation-or-kept = If it was something you wanted to remember, you can save the words instead:
conversation-keep = Save as { -reflection }
conversation-idea = Save as an idea
conversation-leave = No thanks
conversation-kept = It is saved.
conversation-left = All right, I will save nothing.
conversation-long = This has { $count } characters, and { $most } fit in a text that I save. Nothing is lost, your message is still here: send it again in two parts, or a little shorter.
conversation-help = Hi { $name }. I tell you when something should be ready for a meeting, and keep what you learn in between. Write me a few words here, and I will ask whether to save them. Nothing is saved until you say yes, and you choose who may read it. Type /hemmaplan to see what comes next.
