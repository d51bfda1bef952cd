# One organisation's page, before a phone call.
organisation-page-open = Read up before a call
organisation-page-title = Before a call
organisation-page-people = Change and add people
organisation-page-contacts = *Those who take part*
organisation-page-contact = • *{ $name }*, { $roles }, { $email }.
organisation-page-contact-no-address = • *{ $name }*, { $roles }.
organisation-page-reads = { $language ->
    [sv] Reads Swedish.
   *[en] Reads English.
 }
organisation-page-why = { $why ->
    [no-mail] Has no Slack, and wants no emails.
    [bounced] Has no Slack, and emails do not arrive.
    [no-account] Is not in Slack.
    [closed] The Slack account is closed.
    [gone] The Slack account no longer exists.
    [guest] Is a guest, and guest accounts cannot get my messages.
    [stranger] Belongs to another workspace and cannot get my messages.
   *[shut] Slack is blocking my messages.
 }
organisation-page-more-contacts = { $count ->
    [one] and one more person
   *[other] and { $count } more people
 }
organisation-page-nothing-owed = *Nothing to prepare*
organisation-page-owed = *{ $done } of { $of } preparations are done*
organisation-page-due = *{ $title }*, due { $due }.
organisation-page-late = *{ $title }* is missing. It was due { $due }.
organisation-page-joint = Done together in { $owner }.
organisation-page-who = { $name } is responsible.
organisation-page-who-unreachable = { $name } is responsible but cannot be reached.
organisation-page-who-nobody = Nobody is responsible yet.
organisation-page-lately = *Latest handed in*
organisation-page-handed-in = *{ $title }*, { $name }, { $day }.
organisation-page-said = *What they have written*
organisation-page-by = { $author }, { $day }.
organisation-page-improvements = *Improvements*
organisation-page-improvement = *{ $title }*: { $state }
organisation-page-conditions = Conditions: { $conditions }
organisation-page-more = { $count ->
    [one] and one more
   *[other] and { $count } more
 }
organisation-page-reached = *What they say they have reached*
organisation-page-reached-line = { $step }: { $reached } of { $of }.
