# Checklists: those there are, and one brought in from Excel.
checklist-unknown = The checklist { $name } is not here. The facilitator can bring it in from Excel.
checklist-version-taken = Version { $version } of the list is here already, in other words. Call the new list another version.
