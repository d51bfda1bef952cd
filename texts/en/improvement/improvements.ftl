# Improvements: from what one chooses to what lasts.
improvement-list = Improvements
improvement-list-title = Improvements
improvement-list-ours = *Ours*
improvement-list-others = *From others*
improvement-list-line = *{ $title }*
    { $track } · { $state } · { $organisation }
improvement-list-empty = There are no improvements here yet. A title is enough to begin, the rest can come bit by bit.
improvement-list-empty-guest = There is nothing to show yet. The day somebody invites you to an improvement it will be here.
improvement-list-field = Service area
improvement-list-every-field = All areas
improvement-open = Open
improvement-all = All improvements
improvement-new = Begin an improvement
improvement-new-title = New improvement
improvement-new-hint = Short and easy to recognise, for example: Invitations by text message.
improvement-new-idea = It tries the idea: { $idea }
improvement-new-organisation = For which organisation?
improvement-new-state-hint = Begin where you are. You can step in halfway, also with something already done.
improvement-title = Title
improvement-track = Track
improvement-track-name = { $track ->
    [steering] Governance and leadership
   *[operation] Services
 }
improvement-state = Where are you?
improvement-state-name = { $state ->
    [choose] Choose
    [facts] Facts
    [causes] Causes
    [ideas] Ideas
    [plan] Plan
    [test] Test
    [study] Study
    [secure] Make it stick
    [spread] Spread
   *[done] Done
 }
improvement-now = *{ $name }.* { $state ->
    [choose] Choose something bounded that matters and that there is time for. What do you want to achieve, and for whom?
    [facts] How do things look today? A few figures and a few voices go a long way, ideally split by sex.
    [causes] Why do things look like that? Keep asking until you reach something you can change.
    [ideas] What could make a difference? Have a look at what others have tried.
    [plan] Here the { -wheel(form: "the") } begins. Choose the idea most likely to work, and plan a small test.
    [test] Test on a small scale and write down what you see.
    [study] Was it an improvement? Was it the right solution? If not, a step back is a step too.
    [secure] Who owns the routine, where is it written, and when will you look at it again?
    [spread] Where else could this be useful? Tell others what you have learned.
   *[done] It has stuck, and others have been told. If you notice it slipping you can always go back.
 }
improvement-about = { $track } · { $organisation } · since { $day }
improvement-responsible = { $name } is responsible
improvement-nobody = nobody is responsible at the moment
improvement-shown = { $level ->
    [me] Shown in Hemmaplan only to the one who wrote it.
    [organisation] Shown in Hemmaplan only to { $organisation } and those they invite.
    [cluster] Shown in Hemmaplan only to { $organisation }, the cluster they meet in and the facilitator.
   *[programme] Shown in Hemmaplan only to those who take part in the programme.
 }
improvement-forward = On to: { $state }
improvement-move = Change stage
improvement-add = More to write, whenever you like:
improvement-field = *{ $label }*
    { $said }

improvement-heading = { $heading ->
    [basics] Name and readers
    [start] Why this?
    [aim] Aim
    [operation] The service
    [conditions] Your conditions
    [elsewhere] Link and reporting
    [chain] Result chain
    [secure] Make it stick
   *[spread] Spread
 }
improvement-help = { $heading ->
    [start] A prioritised goal, or some inequality you have seen.
    [aim] An aim people can remember: what, for whom, how much, by when.
    [operation] One chosen service, so that you can compare with others in the same area.
    [conditions] What is special about your organisation stands beside the result when others read. Otherwise it easily becomes a contest.
    [elsewhere] If you already write somewhere else a link is enough. Nobody needs to write twice.
    [chain] Begin with what you want to achieve and ask your way back. It works best together, and empty boxes are answers too.
    [secure] What has no owner slips back. On the day you choose I will remind you to look again.
    [spread] Which other services could use what you have found?
   *[basics] What it is called, who is responsible and who may read it.
 }
improvement-field-title = Title
improvement-field-track = Track
improvement-field-responsible_id = Who is responsible?
improvement-field-may_read = Who may read?
improvement-field-starts_from = What do you start from?
improvement-field-problem = What is the problem?
improvement-field-equality_as = Gender equality as a means or as the goal?
improvement-field-checklist_points = Points on the checklist
improvement-field-aim = What do you want to achieve?
improvement-field-for_whom = For whom?
improvement-field-how_much = How much?
improvement-field-by_when = By when?
improvement-field-field_of_operation = Service area
improvement-field-service = Chosen service
improvement-field-conditions = What is special about your organisation?
improvement-field-link = Link to where you write
improvement-field-report_at = To be reported at
improvement-field-effect = Effect
improvement-field-outcome = Outcome
improvement-field-way_of_working = Way of working
improvement-field-product = Product
improvement-field-activities = Activities
improvement-field-resources = Resources
improvement-field-secure_owner_id = Who owns the routine?
improvement-field-secure_where = Where is it written?
improvement-field-secure_look_on = When will you look at it again?
improvement-field-spread_to = Which other services?
improvement-hint-starts_from = For example a goal in the budget, or a difference you have found in the statistics.
improvement-hint-checklist_points = The improvement then stands beside the points in the self-assessment. Numbers or names will do.
improvement-hint-how_much = Ideally a figure: at least 8 of 10.
improvement-hint-field_of_operation = For example preschool, home care or culture. The same word as others use makes it easy to compare.
improvement-hint-conditions = Size, staffing, distances, whatever somebody else needs to know to understand.
improvement-hint-secure_owner_id = I will tell whoever owns the routine. If they are not in the list, invite them first.
improvement-hint-responsible_id = The person I ask and remind.
improvement-hint-effect = Where do you want to get in the long run, for the people you are there for?
improvement-hint-outcome = What should have become different for them?
improvement-hint-way_of_working = How do you need to work for that to happen?
improvement-hint-product = What needs to be in place: a routine, a template, a decision?
improvement-hint-activities = What do you need to do to get it?
improvement-hint-resources = Who and what needs to be there: time, knowledge, money, mandate?
improvement-equality = { $as ->
    [means] A means to better quality
   *[goal] A goal in itself
 }
improvement-level-organisation = Us: { $organisation }
improvement-level-cluster = Our cluster and the facilitator
improvement-level-programme = Everyone in the programme
improvement-no-step = No meeting in particular

improvement-move-title = Change stage
improvement-move-to = To which stage?
improvement-move-because = Why back?
improvement-move-because-hint = Only needed when you go back. It is part of the work.
improvement-because = { $because ->
    [know_more] We know more now
    [not_right] It was not the right solution
    [too_big] It was too big
    [things_changed] Things changed around us
   *[other] Something else
 }
improvement-move-reason = Would you like to write more?
improvement-moved-forward = On from { $from } to { $to }, { $day }, { $name }.
improvement-moved-back = Back from { $from } to { $to }, { $day }, { $name }: { $because }.

improvement-test = *Latest test*
    { $test }: { $about }
improvement-drives = *Should drive*
    { $title }
improvement-driven-by = *Driven by*
    { $title }, { $organisation }
improvement-link = Link the tracks
improvement-link-title = Link the tracks
improvement-link-intro = What you change in governance should be noticed in a service. Link the two, and it shows from both sides.
improvement-link-with = With which one?
improvement-unlink = Unlink the tracks
improvement-link-none = There is no improvement on the other track to link it with yet.

improvement-invite = Invite
improvement-invite-title = Invite
improvement-invite-intro = Those you invite can see this improvement and write in it, and nothing else. I will welcome anybody who is new first.
improvement-invite-who = Who in the service?
improvement-invited = Invited: { $names }
improvement-withdraw = Remove
improvement-guest = { $name }

improvement-remove = Remove the { -improvement(form: "the") }
improvement-remove-title = Remove?
improvement-remove-sure = Everything in it disappears for good.
improvement-choose = Choose

# When it cannot be done.
improvement-gone = That improvement no longer exists, or it is not open to you. Close this and open it again to see what there is.
improvement-not-yours = Only { $organisation } writes there.
improvement-nowhere = You are not in a team yet. Ask the facilitator to add you, and you can begin.
improvement-title-missing = Write a title. A few words are enough.
improvement-text-long = There is room for { $most } characters here, and this is { $length }.
improvement-points-many = At most { $most } points, of at most { $length } characters each.
improvement-made-to-last-first = An improvement can be marked as done once it has been through Make it stick or Spread. Change to one of them first.
improvement-back-why = Choose why you are going back. One tap is enough.
improvement-moved-meanwhile = Somebody else moved the improvement while you were reading. Close it and open it again, and you will see where it is.
improvement-outside-team = That person is no longer in the team. Choose somebody else.
improvement-link-amiss = Choose one improvement in governance and one in a service, both from the same organisation.
improvement-has-lessons = The improvement cannot be removed, as it has tests or measures that you have learned from. Press Change stage and choose where it is.
invitation-nobody = Choose at least one person.
invitation-elsewhere = { $name } belongs to another organisation in the programme, and cannot be invited here. Choose somebody in your own.

# A routine's owner, and what is due to be reported.
letter-routine = { $name } has named you as the owner of the routine in *{ $improvement }*. Owning it means seeing that it is used and kept up to date.
letter-routine-nameless = You now own the routine in *{ $improvement }*. Owning it means seeing that it is used and kept up to date.
letter-routine-look = I will remind you to look at it again { $day }.
letter-answered-for = { $name } has made you responsible for *{ $improvement }*. Open it to see what is being done. I will ask you how it is going.
letter-answered-for-nameless = You are now responsible for *{ $improvement }*. Open it to see what is being done. I will ask you how it is going.
letter-shared = { $name } has invited you to *{ $improvement }*. You can read and write there.
letter-shared-nameless = You are invited to *{ $improvement }*. You can read and write there.
letter-report = *{ $improvement }* is due to be reported at { $meeting } { $day }. Add the latest before then, so that you have it at hand.
letter-improvement-gone = The improvement no longer exists.
foresight-routine = News that somebody has a part in an improvement
foresight-why-routine = Owns the routine, is responsible or is invited.
foresight-report = Reminder that an improvement is due to be reported
foresight-why-report = Is responsible for the improvement.
improvement-more = More
improvement-less = Show less
improvement-driven-more = { $count ->
    [one] One more is linked with this one, see All improvements.
   *[other] { $count } more are linked with this one, see All improvements.
 }
