# A checklist given as a file: headings it may have, and what is wrong in it.
checklist-heading-also = { $what ->
    [id] id, no, nr, number, point id, point number
    [english] in English, English, point in English
    [short] short name, short
    [text] point, text, statement, question, criterion, wording
   *[level] level, levels, step, score, rating, scale
 }
checklist-no-headings = I cannot find a checklist. One row should have the headings Id and Point, and perhaps Level.
checklist-empty = There are headings but no points.
checklist-no-id = The point has no id.
checklist-doubled = Row { $first } already has id { $id }. Two points cannot have the same.
checklist-no-words = Point { $id } has no text.
checklist-hidden = The row is hidden in the file.
