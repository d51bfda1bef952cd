# The steps: where one is, what shall be reached, what there is to read.
stage-now = *{ $step }*: what we want to reach. Tick what you have.
stage-now-bare = *{ $step }*
stage-all = All steps
stage-window = All steps
stage-when = { $day }
stage-ways = *Ways of working*
stage-outcomes = *What we want to reach*
stage-outcome-reached = { $outcome } (reached)
stage-material = *To read, watch or fill in*
stage-line = • { $line }
outcome-gone = That line is no longer in the programme. Open the step again to see what holds now.
outcome-not-yours = What { $organisation } has reached is for its own people to say.
