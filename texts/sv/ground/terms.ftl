# Metodens ord. En organisation kan visa sina egna: "a" är ett av slaget, "the" det bestämda.
-meeting = { $form ->
    [the] träffen
   *[a] träff
 }
-preparation = { $form ->
    [the] förberedelsen
   *[a] förberedelse
 }
-reflection = { $form ->
    [the] reflektionen
   *[a] reflektion
 }
-improvement = { $form ->
    [the] förbättringen
   *[a] förbättring
 }
-wheel = { $form ->
    [the] PDSA-hjulet
   *[a] PDSA-hjul
 }

# Samma ord för sig, där en organisation ser vad som visas i dag.
term-meeting = { -meeting }
term-preparation = { -preparation }
term-reflection = { -reflection }
term-improvement = { -improvement }
term-wheel = { -wheel }
