# The method's words. An organisation may show its own: "a" is one of the kind, "the" the one we know.
-meeting = { $form ->
    [the] meeting
   *[a] meeting
 }
-preparation = { $form ->
    [the] preparation
   *[a] preparation
 }
-reflection = { $form ->
    [the] reflection
   *[a] reflection
 }
-improvement = { $form ->
    [the] improvement
   *[a] improvement
 }
-wheel = { $form ->
    [the] PDSA wheel
   *[a] PDSA wheel
 }

# The same words alone, where an organisation sees what is shown today.
term-meeting = { -meeting }
term-preparation = { -preparation }
term-reflection = { -reflection }
term-improvement = { -improvement }
term-wheel = { -wheel }
