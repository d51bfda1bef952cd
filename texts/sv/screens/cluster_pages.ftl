# Vilka som är i gruppen, och eget datum för en grupp.
cluster-page-open = Vilka är i gruppen?
cluster-page-title = Vilka är i gruppen?
cluster-page-cluster = { $cluster }
cluster-page-organisation = *{ $name }*
cluster-page-hosts = (värd för nästa träff)
cluster-page-person = • { $name }, { $roles }
cluster-page-none = Du är inte med i någon grupp än.
cluster-own-date = Eget datum: { $meeting }, { $day }
cluster-page-more = { $count ->
    [one] En grupp till finns i programmet. Öppna programmet för att se den.
   *[other] { $count } grupper till finns i programmet. Öppna programmet för att se dem.
 }
