# What a group comes to at the whiteboard.
finding-heading = *From the whiteboard*
finding-line = { $method }, { $day }, { $name }
finding-more = { $count ->
    [one] One more result is kept.
   *[other] { $count } more results are kept.
 }
finding-new = Add from the whiteboard
finding-new-title = Add from the whiteboard
finding-method = Method
finding-method-name = { $method ->
    [five_whys] Five whys
    [fishbone] Fishbone
    [obstacles] Obstacles
   *[priorities] Priorities
 }
finding-help = { $method ->
    [five_whys] Write the problem at the top. Ask why it is so, and then why again of the answer, about five times. Stop when you reach something you can change yourselves. If the answer points to one person, ask why once more.
    [fishbone] Draw a fish. Write the problem at its head, and let the bones be for example people, ways of working, rules, premises, tools and information. What does each contribute? Circle what you think weighs most, and ask which figures would show it.
    [obstacles] What may stand in the way of getting it done? Which obstacles can you deal with yourselves, which need somebody else's help, and who is that?
   *[priorities] How useful is each suggestion, and how easy is it to try? Begin with what is useful and easy. Give what is useful but hard a plan of its own.
 }
finding-lines = What did you find?
finding-lines-hint = The lines worth remembering. A photo of the whiteboard is enough too.
finding-link = Link
finding-file = Photo or file
finding-file-hint = The file stays in Slack. I only remember which one it is. 10 MB at most.
finding-file-there = { $file } is here now. A new file takes its place.
finding-window-title = From the whiteboard
finding-shown-link = Link: { $link }
finding-shown-file = File in Slack: { $file }
finding-open = Read

# When it cannot be done.
finding-empty = Write something, or add a link or a photo.
finding-gone = That result has been removed. Close this and open it again to see what there is.
