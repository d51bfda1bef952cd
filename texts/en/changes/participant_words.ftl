# Words that others write in their lists, with commas between. Capitals, spaces and hyphens make no difference.
# Among the headings the surest come first; a title is the end of a word.
list-column-also = { $column ->
    [organisation] Organization, Organisations, Organizations, Organisation name, Organization name, Municipality or region
    [cluster] Group, Clusters, Cluster name, Group name, Network
    [name] Full name, First and last name, Whole name, First name and last name, Last name and first name
    [first_name] First name, Given name, Forename
    [last_name] Last name, Surname, Family name
    [email] E-mail address, Mail, Mail address, Emails
    [roles] Roles
   *[language] Lang, Preferred language
 }
list-column-second = { $column ->
    [organisation] Municipality, Municipality name, Region, City, Council, Employer, Local authority
    [cluster] {""}
    [name] Participant, Participants, Participant name, Person, Attendee, Attendee name, Delegate
    [first_name] First
    [last_name] Last
    [email] Contact email
    [roles] Function, Assignment
   *[language] {""}
 }
list-column-third = { $column ->
    [organisation] Department, Administration, Company, Agency, Unit, Workplace, Service
    [cluster] {""}
    [name] Contact person, Contact, Member
    [first_name] {""}
    [last_name] {""}
    [email] Private email, Personal email
    [roles] Position, Title, Job title, Occupation, Profession, Post
   *[language] {""}
 }
list-title-also = { $role ->
    [facilitator] {""}
    [meeting_host] host
    [politician] councillor, mayor, chair, chairman, chairwoman, chairperson, alderman, politicians, vice chair, committee member, commissioner
    [manager] manager, director, executive officer, head, head teacher, ceo, principal, chief, supervisor
    [key_person] strategist, coordinator, developer, contact, officer, project leader, controller, planner, secretary, analyst, administrator, lead, assistant
    [adviser] adviser, advisor, specialist, consultant, researcher, counsel
   *[service_representative] nurse, teacher, social worker, midwife, doctor, physician, librarian, psychologist, counsellor
 }
list-heading-beside = in, on, for, to, of, at, the, your, their, participant, participants, work, project, programme, program, required, please, enter, no
list-nothing-also = missing, none, no, na, not available, unknown, no email, nil, not known, has none, without
list-nobody-also = vacant, vacancy, tba, tbc, tbd, to be announced, to be appointed, to be confirmed, not appointed, unknown person
list-left-also = left, waiting, waitlist, queue, reserve, former, old, declined, cancelled, archive, copy, previous, dropped, withdrawn
list-total-also = Sum, Total, Totals, Count, Mean, Average
list-role-also = { $role ->
    [facilitator] facilitators, process leader
    [meeting_host] host, organiser
    [politician] politicians
    [manager] managers
    [key_person] key persons, key people, keyperson
    [adviser] advisor, advisers, advisors, expert adviser
   *[service_representative] service representatives
 }
list-language-also = { $language ->
    [en] en, eng, british, en-gb, en-us
   *[sv] sv, swe, se, sv-se
 }
