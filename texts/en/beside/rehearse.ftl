# The rehearsal in the browser.
rehearse-hint-1 = You are the facilitator. Type /hemmaplan, or open the Home tab, and start a programme.
rehearse-hint-2 = Add some organisations and their people. Everybody here is invented and is in Slack already.
rehearse-hint-3 = Look at the calendar at the top: it shows what will be sent, to whom and why.
rehearse-hint-4 = Turn the clock to the next event. Whoever got something stands under the clock: click the name to be that person.
rehearse-hint-5 = Answer what came, go on to the close, and see what the group has learned. None of this is kept when you stop.
