# Who is in the cluster, and a date of a cluster's own.
cluster-page-open = Who is in my cluster?
cluster-page-title = Who is in my cluster?
cluster-page-cluster = { $cluster }
cluster-page-organisation = *{ $name }*
cluster-page-hosts = (hosts the next meeting)
cluster-page-person = • { $name }, { $roles }
cluster-page-none = You are not in a cluster yet.
cluster-own-date = Own date: { $meeting }, { $day }
cluster-page-more = { $count ->
    [one] There is one more cluster in the programme. Open the programme to see it.
   *[other] There are { $count } more clusters in the programme. Open the programme to see them.
 }
