# En fil som någon delar: frågan om vad den hör till, där den delades.
shared-file-one = Hör *{ $file }* till *{ $title }*, inför { $meeting }? Då lämnar jag in den.
shared-file-many = Hör *{ $file }* till något av det här? Välj vad, så lämnar jag in den.
shared-file-yes = Ja, lämna in
shared-file-no = Nej
shared-file-left = Då låter jag *{ $file }* vara.
shared-file-taken = *{ $title }* inför { $meeting }: inlämnat, med filen { $file }.
