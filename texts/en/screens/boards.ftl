# The facilitator's board: how far each has come, those who may need help first.
board-title = *How far the organisations have come*
board-cluster = Cluster
board-every-cluster = All clusters
board-lacks = What is missing
board-lacks-anything = Something is missing
board-lacks-item = { $step }: { $title }
board-search = Search
board-everything = Show all
board-search-title = Search
board-search-words = Organisation or person
board-search-hint = A few letters of the name are enough. Leave it empty to stop searching.
board-searched = Only those with “{ $words }” in a name are shown, their own or that of somebody who takes part from there.
board-none-found = No organisation fits what you have chosen. Press Show all to see them again.
board-empty = No organisation takes part yet.
board-at-risk = *Your help may be needed here*
board-on-its-way = *On their way*
board-ready = *Nothing left to prepare*
board-row = *{ $name }*, { $cluster }: { $done } of { $of } preparations are done.
board-row-nothing = *{ $name }*, { $cluster }: nothing to prepare.
board-unreachable = { $count ->
    [one] One person there cannot be reached.
   *[other] { $count } people there cannot be reached.
 }
board-due = • *{ $title }*, due { $due }.
board-late = • *{ $title }* is missing. It was due { $due }.
board-let-be = • *{ $title }*: no more reminders.
board-joint = *A cluster does this together*
board-joint-due = • *{ $title }*, { $owner }, due { $due }.
board-joint-late = • *{ $title }* is missing from { $owner }. It was due { $due }.
board-joint-more = { $count ->
    [one] and one more thing
   *[other] and { $count } more things
 }
board-open = Open
board-page = Page { $page } of { $pages }, { $found ->
    [one] one organisation
   *[other] { $found } organisations
 }
