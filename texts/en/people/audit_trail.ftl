# The audit trail: who has done what with whose data. Never what anybody wrote.
somebody-who-left = Somebody who has left

trail-window = The log
trail-open = Log
trail-intro = This shows who has fetched, changed and removed data in *{ $programme }*, the latest first. What anybody wrote is not shown.
trail-empty = There is nothing here yet.
trail-line = { $moment } · { $who }: { $what }
trail-nobody = Whoever runs Hemmaplan
trail-what = { $what ->
    [exported] fetched the programme as a file ({ $detail })
    [read-as] fetched the programme as a file, as { $about } sees it ({ $detail })
    [fetched] fetched everything there is about { $about }
    [seated] { $about } facilitates from now on
    [unseated] { $about } no longer takes part
    [reseated] { $about } got other roles or another organisation ({ $detail })
    [organisation-left] an organisation left the programme, with { $detail } people
    [widened] let more people read than before ({ $detail })
    [rewritten] changed what { $about } had written ({ $detail })
    [details-out] took details about somebody out of what { $about } had written
    [removed] removed an improvement
    [erased] a person was erased ({ $detail })
    [kept-otherwise] changed how long the data is kept ({ $detail })
    [answered-by] changed who is responsible for the data
    [archived] took the copy for the archive
    [ended] the time was up ({ $detail })
   *[may-facilitate] changed who may start programmes
 }
export-sheet-trail = Log
export-column-trail-at = When ({ $zone })
export-column-trail-by = Who
export-column-trail-what = What
export-column-trail-about = Whom it concerned
export-column-trail-thing = Which (id)
export-column-trail-detail = More
