# What few who follow open: priorities of every assembly, and the archive of questions.
followed-priorities = Anliegen der Räume und Versammlungen
followed-priorities-sum = { $count ->
    [one] Eine Versammlung hat ihre Anliegen geschickt: lesen
   *[other] { $count } Versammlungen haben ihre Anliegen geschickt: lesen
 }
followed-area = { $count ->
    [one] { $area }: eine Versammlung
   *[other] { $area }: { $count } Versammlungen
 }
followed-people = { $count ->
    [one] Eine Person hat zugestimmt.
   *[other] { $count } Personen haben zugestimmt.
 }
followed-newer = Neuere sind gekommen: anzeigen
followed-lost = Das konnte nicht geladen werden. Schließen Sie es und öffnen Sie es noch einmal.
followed-archive = Frühere Fragen
followed-archive-sum = { $count ->
    [one] Eine frühere Frage und was daraus wurde
   *[other] { $count } frühere Fragen und was daraus wurde
 }
