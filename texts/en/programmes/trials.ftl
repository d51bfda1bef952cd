# On trial: a programme with oneself alone, to see what it is like.
trial-what = If you would like to see what it is like first, you can try it for three weeks, with yourself. You get real reminders and questions, but nobody else notices anything, and all of it goes with one tap.
trial-begin = Try it yourself
trial-title = On trial: three weeks with yourself
trial-organisation = My organisation (on trial)
trial-cluster = My cluster (on trial)
trial-marked = This is a trial. You are alone in it: only you get messages, and it does not count anywhere. Four weeks after its close I remove it myself.
trial-remove = Remove the trial
trial-not-here = Members of this workspace can try it. Guests cannot.
trial-alone = This is a trial, and in a trial you are alone. Start a real programme when you want others to join.
trial-name-stays = A trial keeps its name, so that it always shows that it is one.
trial-letter-on-its-way = A message from the trial is on its way to you right now. Press once more in a few minutes, and I will remove all of it.
trial-removed = The trial is gone, and you hear no more from me about it. To try again, there is a button on Home.
