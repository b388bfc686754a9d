# Who has the floor, who comes next, and asking for it. $kind is what a speech is: for, against, question or order.
floor-speaker = { $name }, { $kind ->
    [for] dafür
    [against] dagegen
    [question] Frage
   *[order] zur Geschäftsordnung
 }
floor-next = Als Nächstes spricht: { $who }
floor-nobody = Niemand spricht.
floor-speaking = Es spricht: { $who }
floor-speaking-left = Es spricht: { $who }, noch { $span }
floor-speaking-over = Es spricht: { $who }, { $span } über der Zeit
floor-have = Sie haben das Wort.
floor-have-waits = Sie haben das Wort. { $place }
floor-room-asked = Ihr Raum hat sich zu Wort gemeldet, { $kind ->
    [for] dafür
    [against] dagegen
    [question] Frage
   *[order] zur Geschäftsordnung
 }. Der Vorsitz wählt unter den Räumen, die sich gemeldet haben.
floor-when-here = Sie stehen auf der Liste, { $kind ->
    [for] dafür
    [against] dagegen
    [question] Frage
   *[order] zur Geschäftsordnung
 }, und werden aufgerufen, sobald Sie im Saal sind.
floor-you-next = Sie sind als Nächstes dran, { $kind ->
    [for] dafür
    [against] dagegen
    [question] Frage
   *[order] zur Geschäftsordnung
 }.
floor-by-lot = Sie stehen auf der Liste, { $kind ->
    [for] dafür
    [against] dagegen
    [question] Frage
   *[order] zur Geschäftsordnung
 }. Die Reihenfolge wird ausgelost, wenn die Liste geschlossen ist.
floor-at-place = Ihr Platz auf der Liste, nach jetzigem Stand: { $place } von { $count }, { $kind ->
    [for] dafür
    [against] dagegen
    [question] Frage
   *[order] zur Geschäftsordnung
 }.
floor-rule = Je { $span }. { $rule } Anträge zur Geschäftsordnung kommen zuerst.
floor-rule-first-come = In der Reihenfolge der Meldungen.
floor-rule-alternating = Dafür und dagegen im Wechsel, jede Seite in der Reihenfolge der Meldungen; Fragen kommen dazwischen, wenn sie vor der Rede angemeldet wurden, die an der Reihe ist. Hat eine Seite niemanden, spricht die andere weiter.
floor-rule-unheard = Zuerst, wer auf dieser Liste am wenigsten gesprochen hat; bei Gleichstand in der Reihenfolge der Meldungen.
floor-rule-groups = Zuerst die Gruppe mit der geringsten Redezeit je Mitglied; in einer Gruppe nach der Reihenfolge der Meldungen. Ein Sitz ohne Gruppe ist eine für sich. Die zuletzt aufgerufene Rede zählt mit der Zeit, die ihr gegeben wurde.
floor-rule-lot = Durch Los: in der Reihenfolge von SHA-256 aus Liste, einem öffentlichen Wert und dem Sitz. Der Wert wird eingegeben, wenn die Liste geschlossen ist.
floor-closed = Die Liste ist geschlossen.
floor-room-about = Was Ihr Raum sagen will, in einem Satz
floor-ask-for = Dafür sprechen
floor-ask-against = Dagegen sprechen
floor-ask-question = Eine Frage stellen
floor-ask-order = Zur Geschäftsordnung
floor-withdraw = Zurückziehen: { $kind ->
    [for] dafür
    [against] dagegen
    [question] Frage
   *[order] zur Geschäftsordnung
 }
