# The material as links: where it is, what it is, and the window in which links are pasted.
material-kind-template = Template
material-kind-film = Film
material-kind-facts = Facts
material-kind-example = Example
material-kind-method = Method
material-kind-checklist = Checklist
material-kind-link = { "" }
material-platform = The platform

links-open = Links
links-title = Links to the material
links-intro = { $count ->
    [0] All material has a link. Paste a new one and it takes the old one's place.
    [one] One piece of material has no link. Paste it here, and it will appear beside its task.
   *[other] { $count } pieces of material have no link. Paste them here, and they will appear beside their tasks. I do not show what has no link.
 }
links-platform = The platform's address
links-platform-hint = Where material and presentations are, such as a project site.
links-closed-label = Who can get in?
links-closed = Only those with an account there
links-lines = Links
links-lines-hint = One on each line, ideally with the name first: Film: The chain: https://… Where something is unclear I will ask in the next window.
links-unlinked = *Without a link*
links-unlinked-line = • { $title }
links-sorting-intro = { $count ->
    [one] I cannot place one link. The rest is saved.
   *[other] I cannot place { $count } links. The rest is saved.
 }
links-link = Link { $at }
links-which = What is “{ $words }”?
links-which-bare = What does it lead to?
links-none = None of these
links-saved = { $count ->
    [0] Saved.
    [one] Saved. One piece of material has its link.
   *[other] Saved. { $count } pieces of material have their link.
 }
links-missing = Without a link: { $titles }{ $more ->
    [0] .
   *[other] { " " }and { $more } more.
 }
links-all = All material has a link.
links-more = Add more
links-line-without = I cannot find a link on the line “{ $line }”. It should begin with https:// or http://.
links-many = At most { $most } links at a time. Take the rest in the next round.
