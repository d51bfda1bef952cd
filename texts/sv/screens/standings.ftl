# Var vi står: en skärm för den som leder.
standing-open = Var vi står
standing-window = Var vi står
standing-heading = *Var { $organisation } står*
standing-ready = Inför *{ $meeting }*, { $day }: { $done } av { $of } förberedelser är klara.
standing-nothing-owed = Inför *{ $meeting }*, { $day }, är det inget som ska lämnas.
standing-no-meeting = Alla träffar har varit.
standing-reached = { $step }: ni har nått { $reached } av { $of } resultat.
standing-no-improvements = Ingen förbättring har påbörjats än.
standing-trying = { $improvements ->
    [0] Inget förbättringsarbete pågår
    [one] En förbättring pågår
   *[other] { SPELT($improvements, capital: 1) } förbättringar pågår
 }, { $tests ->
    [0] inget testas just nu.
    [one] ett test är i gång.
   *[other] { SPELT($tests) } test är i gång.
 }
standing-improvement = *{ $title }*, nu i skedet { $state }.
standing-decisions = { $count ->
    [one] *Ett test väntar på beslut*
   *[other] *{ $count } test väntar på beslut*
 }
standing-decision-line = { $test }, i *{ $improvement }*. Ska det införas, justeras eller läggas ner?
standing-more = { $count ->
    [one] En till finns under Förbättringar.
   *[other] { $count } till finns under Förbättringar.
 }
