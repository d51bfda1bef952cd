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
    [one] One person is there and will be welcomed on the next working day.
   *[other] { $count } people are there and will be welcomed on the next working day.
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
