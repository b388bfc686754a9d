# The floor: the list of speakers, its buttons and its forms.
desk-floor-show = Redeliste zeigen
# What can be done, as the palette says it.
desk-floor-act-next = Nächste Person aufrufen
desk-floor-act-end = Rede beenden
desk-floor-act-open = Redeliste eröffnen
desk-floor-act-add = Einen Sitz auf die Redeliste setzen
desk-floor-act-close = Redeliste schließen
desk-floor-act-draw = Den öffentlichen Wert einer ausgelosten Liste eingeben
desk-floor-act-over = Redeliste beenden
desk-floor-act-call = Die gewählte Person aufrufen
desk-floor-act-strike = Die gewählte Person von der Liste streichen
# The buttons.
desk-floor-next = Als Nächstes: { $name }
desk-floor-next-nobody = Aufrufen
desk-floor-again-call = Noch einmal: aufrufen
desk-floor-button-end = Rede beenden
desk-floor-button-call = Aufrufen …
desk-floor-button-strike = Streichen …
desk-floor-button-add = Hinzufügen …
desk-floor-button-close = Liste schließen
desk-floor-button-draw = Auslosen …
desk-floor-button-over = Liste beenden …
desk-floor-button-open = Liste eröffnen …
# The list.
desk-floor-waits = Wer auf das Wort wartet
desk-floor-used = Verbrauchte Zeit
desk-floor-used-by = { $name } { $time }
desk-floor-state = { $state ->
    [open] OFFEN
   *[closed] GESCHLOSSEN
 }
desk-floor-waiting = { $count ->
    [one] { $count } wartet
   *[other] { $count } warten
 }
desk-floor-each = je { $span }
desk-floor-out-of-order = Außer der Reihe: { $reason }
desk-floor-clock = { $state ->
    [left] ÜBRIG
    [over] DARÜBER
    [paused] PAUSE
   *[none] OHNE UHR
 }
desk-floor-time = { $time } { $word }
desk-floor-place = { $state ->
    [next] DRAN
    [room] RAUM
   *[away] WEG
 }
desk-floor-kind = { $kind ->
    [for] dafür
    [against] dagegen
    [question] Frage
   *[order] zur Geschäftsordnung
 }
desk-floor-kind-about = { $kind }: { $about }
# Why something cannot be done now.
desk-floor-empty = Keine Redeliste ist offen. Eröffnen Sie eine zum Punkt auf Sendung oder mit eigenem Titel.
desk-floor-nobody-waits = Auf dieser Liste wartet niemand.
desk-floor-not-drawn = Die Liste wird ausgelost: Schließen Sie sie und geben Sie dann den öffentlichen Wert ein.
desk-floor-select-first = Wählen Sie zuerst jemanden auf der Liste aus.
desk-floor-closed-already = Die Liste ist schon geschlossen.
desk-floor-not-by-lot = Diese Liste wird nicht ausgelost: Für sie gilt eine andere Regel.
desk-floor-was-drawn = Sie wurde durch „{ $value }“ ausgelost.
desk-floor-close-first = Schließen Sie zuerst die Liste.
# The forms.
desk-floor-about-placeholder = Worüber gesprochen wird
desk-floor-rule-first-come = In der Reihenfolge der Meldungen
desk-floor-rule-alternating = Dafür und dagegen im Wechsel
desk-floor-rule-unheard = Zuerst, wer noch nicht gesprochen hat
desk-floor-rule-groups = Nach Gruppen: die mit der wenigsten Zeit zuerst
desk-floor-rule-lot = Durch Los, mit einem öffentlichen Wert
desk-floor-open-go = Eröffnen
desk-floor-minutes-suffix = min
desk-floor-seconds-suffix = s
desk-floor-groups-placeholder = Sitz und Gruppe, je eine Zeile: 12, Nord
desk-floor-about = Zu
desk-floor-rule = Regel
desk-floor-each-speaks = Redezeit
desk-floor-groups = Gruppen
desk-floor-each-minutes = Minuten für alle
desk-floor-each-seconds = Sekunden für alle
desk-floor-groups-bad = Jede Zeile der Gruppen braucht einen Sitz, ein Komma und eine Gruppe.
desk-floor-add = Einen Sitz auf die Liste setzen
desk-floor-add-go = Hinzufügen
desk-floor-seat = Sitz
desk-floor-for-what = Wofür
desk-floor-call-ask = { $name } außer der Reihe aufrufen?
desk-floor-call-go = Aufrufen
desk-floor-strike-ask = { $name } von der Liste streichen?
desk-floor-strike-go = Streichen
desk-floor-rule-of = Die Regel dieser Liste: { $rule }
desk-floor-draw-list = Die Liste auslosen
desk-floor-value-once = Daraus folgt die Reihenfolge, und sie lässt sich nicht mehr ändern. Geben Sie genau ein, was alle gesehen haben.
desk-floor-value = Der öffentliche Wert
desk-floor-draw-go = Auslosen
desk-floor-end-ask = Die Liste „{ $title }“ beenden?
desk-floor-ends = Wer noch wartet, kommt nicht mehr zu Wort. Was gesprochen wurde, bleibt in der Aufzeichnung.
desk-floor-end-go = Liste beenden
