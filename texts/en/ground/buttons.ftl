# The buttons, the same everywhere.
button-done = Done
button-fill-in = Fill in
button-hand-in = Add link or file
button-later = Later
button-not-mine = Not mine
button-undo = Undo
button-save = Save
button-send = Send
button-close = Close
button-cancel = Cancel
button-next = Continue
button-change = Change
button-remove = Remove
button-yes = Yes
button-no = No
form-no-names = Please do not name clients or patients.
