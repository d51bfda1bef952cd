# Checklistor: de som finns, och en som tas in från Excel.
checklist-unknown = Checklistan { $name } finns inte här. Processledaren kan ta in den från Excel.
checklist-version-taken = Version { $version } av listan finns redan, med andra ord. Ge den nya listan ett annat versionsnamn.
