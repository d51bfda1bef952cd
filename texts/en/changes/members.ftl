# Those who take part: they come, change roles, leave, or say that it was a mistake.
member-role = { $role ->
    [facilitator] facilitator
    [meeting_host] meeting host
    [politician] politician
    [manager] manager
    [key_person] key person
    [adviser] adviser
   *[service_representative] service representative
 }
member-new = Add a person
member-another = Add another
member-change = Change person
member-choose = Choose a person
member-person = Person in Slack
member-name = Or a name, for somebody without Slack
member-name-hint = Somebody who is not in Slack gets the letters by email.
member-email = Email, for somebody without Slack
member-address = Email
member-address-hint = Correct it if emails do not arrive.
member-roles = Roles
member-roles-hint = A facilitator runs the whole programme and belongs to no organisation.
member-organisation = Organisation
member-organisation-hint = Not needed for a facilitator.
member-line = { $name }, { $roles }
member-line-unreachable = { $name }, { $roles }. Cannot be reached in Slack.
member-who = *{ $name }*, { $email }
member-who-no-address = *{ $name }*{ $email }
member-joined-title = Added
member-joined = *{ $name }* has been added. I will welcome them on the next working day.
member-joined-unreachable = *{ $name }* is on the list. As I cannot reach { $name } in Slack, somebody else needs to do what needs to be done.
member-joined-away = *{ $name }* has been added.
member-remove = Remove from the programme
member-remove-title = Remove from the programme?
member-remove-sure = { $name } will hear no more from me about { $programme }. What has been written and done is kept.
member-removed-title = Removed
member-removed = { $name } no longer takes part.
member-removed-taken = { $name } no longer takes part. A colleague has taken over, and I will tell them.
member-removed-left = { $name } no longer takes part. { $count ->
    [one] Nobody is responsible for one preparation now. Please add somebody who can take it.
   *[other] Nobody is responsible for { $count } preparations now. Please add somebody who can take them.
 }
member-goodbye = Understood, and sorry for the trouble. You do not take part in *{ $programme }* and will hear no more from me about it. I will let { $facilitator } know. If you pressed by mistake, please get in touch there.
facilitators-window = Facilitators
facilitators-intro = Those who run *{ $programme }*. You see and can change the same things.
facilitators-line = { $name }

person-or-name = Choose a person in Slack, or fill in a name and an email address.
person-and-name = Choose either a person in Slack or a name, not both.
person-name-amiss = Write a name of { $most } characters at most.
person-email-missing = Write an email address, so that I recognise the person if they come to Slack.
person-email-amiss = That is not an email address. Write it like maria@norrby.example.
person-email-taken = Somebody else already has that address. Two people cannot share one, because then I do not know who answers.
person-role-missing = Choose at least one role.
person-organisation-missing = Choose the organisation the person comes from.
facilitator-has-no-organisation = A facilitator belongs to no organisation. Leave the field empty, or choose another role as well.
person-unknown = I cannot find that person in Slack. Choose from the list, or fill in a name and an email address.
person-is-bot = That is an app, not a person. Choose somebody else.
person-has-left = That account in Slack has been closed. Choose somebody else.
person-gone = That person no longer takes part here. Close this and open it again to see who does.
last-facilitator = The programme needs at least one facilitator. Add another one first.
person-other-name = That address is already here, with another name. Check that the address is right and that the name is spelt as the person spells it.
