# Organisations and clusters.
organisation-new = Add an organisation
organisation-another = Add another
organisation-change = Change organisation
organisation-window = Organisation
organisation-name = Name
organisation-cluster = Cluster
organisation-cluster-hint = Those who meet.
organisation-new-cluster = New cluster
organisation-new-cluster-hint = Fill in if the cluster is not there yet.
organisation-mentor = Mentor
organisation-is-mentor = They are the mentor of the cluster
organisation-mentor-hint = A mentor has made the journey before and helps the others.
organisation-joined-title = Added
organisation-joined = *{ $name }* is in { $cluster }. { $count ->
    [0] Nobody is there yet, so nobody gets any reminders.
    [one] { $names } is there and will be welcomed on the next working day.
   *[other] { $names } are there and will be welcomed on the next working day.
 }
organisation-line = { $name }, { $count ->
    [0] nobody yet
    [one] one person
   *[other] { $count } people
 }
organisation-mentor-mark = (mentor)
organisation-unanswered = { $count ->
    [one] Nobody is responsible for one preparation.
   *[other] Nobody is responsible for { $count } preparations.
 }
organisation-meets-in = Meets the others in *{ $cluster }*.
organisation-empty = Nobody from here takes part yet.
organisation-words = Own words
organisation-words-intro = Do you say something else in *{ $name }*? Fill in both forms and I use your words when I write to you. What is left empty is called what the programme calls it.
organisation-word-a = Instead of { $word } (a)
organisation-word-the = Instead of { $word } (the)
organisation-term-meeting = { $form ->
    [the] { -meeting(form: "the") }
   *[a] { -meeting }
 }
organisation-term-preparation = { $form ->
    [the] { -preparation(form: "the") }
   *[a] { -preparation }
 }
organisation-term-reflection = { $form ->
    [the] { -reflection(form: "the") }
   *[a] { -reflection }
 }
organisation-term-improvement = { $form ->
    [the] { -improvement(form: "the") }
   *[a] { -improvement }
 }
organisation-term-wheel = { $form ->
    [the] { -wheel(form: "the") }
   *[a] { -wheel }
 }
cluster-name = *{ $cluster }*
cluster-open = Cluster and dates
cluster-window = Cluster
cluster-meetings = The dates of the cluster. It can have a shared date to itself.

organisation-gone = That organisation is no longer there.
cluster-gone = That cluster is no longer there.
cluster-missing = Choose a cluster, or write what a new one is called.
cluster-both = Choose a cluster or write a new one, not both.
cluster-name-long = The name can be { $most } characters at most.
word-both = Fill in both forms, or neither.
word-long = The word can be { $most } characters at most.
organisation-left-mark = Left on { $day }.
organisation-leave = Leaves the programme
organisation-come-back = Comes back
organisation-will-leave = *{ $name }* leaves the programme. { $people ->
    [0] Nobody from there takes part.
    [one] One person from there hears nothing more from me.
   *[other] { $people } people from there hear nothing more from me.
 } { $owed ->
    [0] Nothing is missing from them.
    [one] One missing preparation is no longer needed.
   *[other] { $owed } missing preparations are no longer needed.
 } What they have written and done stays, and may be read by those they chose.
organisation-has-left = *{ $name }* has left the programme. { $people ->
    [0] Nobody from there took part.
    [one] One person from there hears nothing more from me.
   *[other] { $people } people from there hear nothing more from me.
 } { $owed ->
    [0] Nothing was missing from them.
    [one] One preparation is no longer needed.
   *[other] { $owed } preparations are no longer needed.
 }
organisation-is-back = *{ $name }* takes part again. { $people ->
    [0] Nobody from there takes part yet.
    [one] One person is back in the same place.
   *[other] { $people } people are back in the same places.
 } { $owed ->
    [0] There is nothing more to prepare.
    [one] One preparation lies ahead of them.
   *[other] { $owed } preparations lie ahead of them.
 }
organisation-has-left-before = { $name } has taken part and left. Open { $name } in the list and press Comes back.
