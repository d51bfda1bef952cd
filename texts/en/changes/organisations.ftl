# Organisations and clusters.
organisation-new = Add an organisation
organisation-another = Add another
organisation-change = Change organisation
organisation-window = Organisation
organisation-name = Name
organisation-cluster = Cluster
organisation-cluster-hint = The organisations that meet.
organisation-first-cluster-hint = The organisations that meet. Write what the cluster is to be called, for example North.
organisation-new-cluster = New cluster
organisation-new-cluster-hint = Fill this in if the cluster does not exist yet.
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
organisation-words-intro = Do you use other words in *{ $name }*? Write one of it and several, with a comma between, and I will use your words when I write to you. Where you leave it empty I use the programme's word.
cluster-name = *{ $cluster }*
cluster-open = Cluster and dates
cluster-window = Cluster
cluster-meetings = The cluster's dates. You can replace a shared date with one of the cluster's own.

organisation-gone = That organisation no longer exists. Close this and open it again to see which there are.
cluster-gone = That cluster no longer exists. Close this and open it again to see which there are.
cluster-missing = Choose a cluster, or write what a new one is called.
cluster-both = Choose a cluster or write a new one, not both.
cluster-name-long = The name can be { $most } characters at most.
word-both = Write one of it, and several if you like, with a comma between: gathering, gatherings. In Swedish two to four forms.
own-word-hint = Leave it empty for { $words }.
word-long = The word can be { $most } characters at most.
organisation-left-mark = Left on { $day }.
organisation-leave = Take out of the programme
organisation-come-back = Bring back
organisation-will-leave = *{ $name }* will leave the programme. { $people ->
    [0] Nobody from there takes part.
    [one] One person from there will hear nothing more from me.
   *[other] { $people } people from there will hear nothing more from me.
 } { $owed ->
    [0] Nothing was left for them to do.
    [one] One remaining preparation will be dropped.
   *[other] { $owed } remaining preparations will be dropped.
 } What they have written and done is kept, and may be read by those they chose.
organisation-has-left = *{ $name }* has left the programme. { $people ->
    [0] Nobody from there took part.
    [one] One person from there will hear nothing more from me.
   *[other] { $people } people from there will hear nothing more from me.
 } { $owed ->
    [0] Nothing was left for them to do.
    [one] One preparation is dropped.
   *[other] { $owed } preparations are dropped.
 }
organisation-is-back = *{ $name }* takes part again. { $people ->
    [0] Nobody from there takes part yet.
    [one] One person is back in the same role.
   *[other] { $people } people are back in the same roles.
 } { $owed ->
    [0] They have nothing more to prepare.
    [one] They have one preparation to do.
   *[other] They have { $owed } preparations to do.
 }
organisation-has-left-before = { $name } has taken part and left. Open { $name } in the list and press Bring back.
