# The words after /hemmaplan.
command-help =
    Type /hemmaplan, and I will show what is next for you. You can also add a word:
    • /hemmaplan *done* shows what you can tick off, and /hemmaplan *done presentation* ticks it off at once
    • /hemmaplan *reflect* opens a page for a { -reflection }, with what you write after the word already on it
    • /hemmaplan *mine* shows what you have written yourself, even when you no longer take part
    • /hemmaplan *idea* takes an idea in a line, and *meeting* shows your next meeting
    • /hemmaplan *calendar* gives you an address to subscribe to in your calendar
    • /hemmaplan *export* fetches what you may read as an Excel file
    • /hemmaplan *handover* hands over everything you are responsible for to a colleague
    • /hemmaplan *message* sends a message to several people at once (facilitators)
    • /hemmaplan *my data* fetches everything there is about you, *erase* shows how to be forgotten, and *privacy* who reads what
    • /hemmaplan *status* shows what is sent next and what is stuck, for a facilitator
    • /hemmaplan *language* lets you choose Swedish or English
    • /hemmaplan *help* lists these words
command-support = Does something about Hemmaplan itself not work, or could it be better? Contact { $support }.
command-unknown = I do not know the word *{ $word }*.
command-unheard = I did not understand that. If you want to save a thought, write it to me in our own conversation, where only you can read it.
command-meant = Did you mean /hemmaplan *{ $meant }*?
command-which = What is done?
command-which-of = Which one do you mean?
command-no-such = I cannot find anything about *{ $words }* among what is waiting for you. Type /hemmaplan *done* to see it all.
command-choice = *{ $title }*, before { $meeting }
