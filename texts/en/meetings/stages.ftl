# The steps: where one is, what to reach, what there is to read.
stage-now = *{ $step }*: what we want to achieve. Tick what you have reached.
stage-now-bare = *{ $step }*
stage-all = All steps
stage-window = All steps
stage-when = { $day }
stage-ways = *Ways of working*
stage-outcomes = *What we want to achieve*
stage-outcome-reached = { $outcome } (reached)
stage-material = *To read, watch or fill in*
stage-line = • { $line }
outcome-gone = That line is no longer in the programme. Open the step again to see what is current.
outcome-not-yours = Only { $organisation } can say what it has reached.
stage-brief = { $step }: you have reached { $reached } of { $of } outcomes.
