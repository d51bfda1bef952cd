# The language one reads.
language-open = Language
language-title = Language
language-name = English
language-field = Which language do you want to read?
language-hint = It applies to everything I write to you. What others write is as they wrote it.
language-other = Read in English
