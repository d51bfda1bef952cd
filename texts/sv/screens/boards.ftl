# Processledarens tavla: hur långt var och en har kommit, de som kan behöva hjälp först.
board-title = *Så långt har organisationerna kommit*
board-cluster = Grupp
board-every-cluster = Alla grupper
board-lacks = Vad som saknas
board-lacks-anything = Något saknas
board-lacks-item = { $step }: { $title }
board-search = Sök
board-everything = Visa alla
board-search-title = Sök
board-search-words = Organisation eller person
board-search-hint = Några bokstäver i namnet räcker. Lämna tomt för att inte söka.
board-searched = Här syns bara de som har ”{ $words }” i namnet, på organisationen eller någon som är med därifrån.
board-none-found = Ingen organisation passar in på det du har valt. Tryck Visa alla så syns de igen.
board-empty = Ingen organisation är med än.
board-at-risk = *Här kan din hjälp behövas*
board-on-its-way = *På väg*
board-ready = *Inget kvar att förbereda*
board-row = *{ $name }*, { $cluster }: { $done } av { $of } förberedelser är klara.
board-row-nothing = *{ $name }*, { $cluster }: inget att förbereda.
board-unreachable = { $count ->
    [one] En person därifrån går inte att nå.
   *[other] { $count } personer därifrån går inte att nå.
 }
board-due = • *{ $title }*, senast { $due }.
board-late = • *{ $title }* saknas, sista dagen var { $due }.
board-let-be = • *{ $title }*: inga fler påminnelser.
board-joint = *Det här gör en grupp tillsammans*
board-joint-due = • *{ $title }*, { $owner }, senast { $due }.
board-joint-late = • *{ $title }* saknas från { $owner }, sista dagen var { $due }.
board-joint-more = { $count ->
    [one] och en sak till
   *[other] och { $count } saker till
 }
board-open = Öppna
board-page = Sida { $page } av { $pages }, { $found ->
    [one] en organisation
   *[other] { $found } organisationer
 }
