# A file that somebody shares: the question what it belongs to, where it was shared.
shared-file-one = Does *{ $file }* belong to *{ $title }*, before { $meeting }? If so, I will hand it in.
shared-file-many = Does *{ $file }* belong to one of these? Choose which, and I will hand it in.
shared-file-yes = Yes, hand it in
shared-file-no = No
shared-file-left = All right, I will leave *{ $file }* alone.
shared-file-taken = *{ $title }* before { $meeting }: handed in, with the file { $file }.
