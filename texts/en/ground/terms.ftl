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
