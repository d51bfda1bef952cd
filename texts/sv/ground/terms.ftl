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
