# Checklists: those there are, and one brought in from Excel.
checklist-unknown = The checklist { $name } is not here. The facilitator can bring it in from Excel.
checklist-version-taken = Version { $version } of the list is here already, with a different wording. Give the new list another version.
checklist-scale-heading-also = { $what ->
    [level] level, step, nivå, steg
    [english] in English, English
   *[word] means, meaning, betyder, betydelse
 }
checklist-id-strange = Id { $id } has neither a letter nor a figure.
checklist-point-long = The point has { $length } characters, at most { $most } fit.
checklist-points-many = The list has { $count } points, at most { $most } fit on a screen.
checklist-no-scale = The sheet of levels is missing. It should have the headings Level and Means, and levels 1, 2, 3 in order.
checklist-scale-order = This should be level { $expected }, but it says “{ $value }”. Levels count from 1 in order.
checklist-scale-word = Level { $value } has no meaning.
checklist-scale-doubled = Two levels are called { $word }, so they cannot be told apart.
checklist-doubled-words = Point { $id } has the same words as the one in row { $first }, so nobody could tell which an answer is about.
checklist-scale-long = A meaning may have at most { $most } characters.
checklist-scale-size = The scale has { $count } levels. It should have between { $fewest } and { $most }.

checklist-sheet-points = Points
checklist-sheet-scale = Levels
checklist-sheet-how = How to fill it in
checklist-file-id = Id
checklist-file-point = Point
checklist-file-english = In English
checklist-file-short = Short name
checklist-file-level = Level
checklist-file-word = Means
checklist-file-what = What
checklist-file-how = How
checklist-file-what-of = { $what ->
    [id] Id
    [point] Point
    [english] In English
    [short] Short name
    [level] Levels
   *[version] A new version
 }
checklist-explain = { $what ->
    [id] The point's number, as you say it. The same id in the next version means the same point.
    [point] The point as a sentence, at most 300 characters.
    [english] For those who read Hemmaplan in English. Leave it empty if it is not needed.
    [short] A few words for tables and the heat map. Leave it empty, and the beginning of the point is taken.
    [level] A sheet of its own: 1, 2, 3 and so on, with what each level means.
   *[version] If a point means something else than before, it is a new version. Movement is worked out within one version only.
 }
checklist-file-name = checklist.xlsx
checklist-file-comes = The template will be in our conversation in a moment.
checklist-file-comment = Write over the example, then hand in the file under *Bring in from Excel*.

checklists-open = Checklists
checklists-title = Checklists
checklists-about = This list is used when the self-assessment is done. Rounds that have begun keep theirs.
checklists-none = The programme has no self-assessment.
checklist-choose = Choose a checklist
checklist-none = None, done with one tap
checklist-option-both = { $title }, and one for a committee
checklist-option = { $title }, { $version }
checklist-get-file = Get the template
checklist-bring-in = Bring in from Excel
checklist-bring-title = Bring in a checklist
checklist-field-title = What is the list called?
checklist-field-version = Which version is it?
checklist-field-version-hint = A year, for example.
checklist-field-before = Is it a new version of one that is here?
checklist-field-file = The file
checklist-title-missing = Give the list a name.
checklist-title-long = The name may have at most { $most } characters.
checklist-version-missing = Write which version it is.
checklist-version-long = The version may have at most { $most } characters.
checklist-file-missing = Choose the file.
checklist-reading = I am reading *{ $file }*.
checklist-unfetched = I could not fetch the file. Please share it once more.
checklist-slips-title = Not quite yet
checklist-slips = This needs to be put right in the file. Put it right and bring it in again. Nothing has been saved.
checklist-slip = Row { $row }: { $said }
checklist-slip-in = { $sheet }, row { $row }: { $said }
checklist-slips-more = And { $count } more.
checklist-found = *{ $title }*, { $version }: { $points } points, levels { $levels }.
checklist-found-point = *{ $id }* { $text }
checklist-gone = Removed: { $points }.
checklist-new = New: { $points }.
checklist-renamed = Reworded: { $points }.
checklist-apart = This is a new version. Movement cannot be compared with the one before.
checklist-take = Bring in the list
checklist-taken = *{ $title }*, { $version }, has been added. Choose it for a self-assessment in the list.
