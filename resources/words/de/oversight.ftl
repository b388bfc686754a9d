# Oversight: panels drawn by lot read the facts and file reports.
oversight-title = Aufsicht
oversight-explained = Ausgeloste Gremien wachen über das Verfahren: wie Menschen ausgewählt werden, was auf der Tagesordnung steht und was die Pulte ändern. Ihre Berichte stehen Wort für Wort im Verzeichnis und im Protokoll, und alle können sie lesen.
oversight-part-reports = Berichte
oversight-part-facts = Die Tatsachen
oversight-facts-for = Die Tatsachen, für { $panel }
oversight-renew = Die Tatsachen neu lesen
oversight-write = Einen Bericht schreiben
oversight-write-hint = Was Sie senden, wird sofort unter dem Namen Ihres Gremiums veröffentlicht und kann nicht geändert werden.
oversight-write-title = Titel
oversight-write-text = Bericht
oversight-file = Den Bericht einreichen
oversight-filed-as = Eingereicht als Bericht { $number }.
oversight-for-members = Für Mitglieder eines Gremiums
oversight-badge-hint = Auf Ihrem Ausweis dieser Auslosung stehen ein Name oder eine Nummer und ein Code. Diese Seite behält beides nicht.
oversight-show = Die Tatsachen zeigen
oversight-try-again = { $reason } Versuchen Sie es noch einmal.
oversight-sitting = Jetzt im Amt: { $panels }.
oversight-sitting-none = Jetzt ist kein Gremium im Amt.
oversight-panel = { $title } ({ $count ->
    [one] { $count } Mitglied
   *[other] { $count } Mitglieder
 })
oversight-numbered = { $number }. { $title }
oversight-report-by = { $panel }, { $time }
oversight-no-report = Bisher wurde kein Bericht eingereicht.
# The facts of the process, part by part.
oversight-selection = Auswahl
oversight-selection-none = Es wurde keine Auslosung festgelegt.
oversight-agenda = Tagesordnung
oversight-agenda-none = Es wurde nichts eingebracht.
oversight-changes = Änderungen durch Pulte
oversight-changes-none = Die Pulte haben nichts geändert.
oversight-alerts = Warnungen
oversight-alerts-none = Seit dem Start des Servers gab es keine.
oversight-members = Mitglieder: { $standings }
oversight-standing = { $standing ->
    [invited] eingeladen
    [accepted] zugesagt
    [declined] abgesagt
    [replaced] ersetzt
    [present] anwesend
    [served] hat mitgewirkt
    [silent] ohne Antwort
    [dropped] ausgeschieden
   *[other] andere
 }: { $number }
oversight-draw = { $title }: { $stage ->
    [committed] festgelegt
    [live] läuft
    [drawn] gezogen
    [revealed] gezeigt
   *[void] ungültig
 }
oversight-draw-further = { $title }: Ziehung { $draw }, { $stage ->
    [committed] festgelegt
    [live] läuft
    [drawn] gezogen
    [revealed] gezeigt
   *[void] ungültig
 }
oversight-with-reason = { $words } ({ $reason })
oversight-digests = Festlegung { $commitment }, Ziehung { $draw }
oversight-digest-commitment = Festlegung { $commitment }
oversight-brought = { $number }. { $name }: { $state ->
    [open] offen
    [due] fällig
    [put] in Abstimmung
    [carried] angenommen
    [rejected] abgelehnt
   *[withdrawn] zurückgezogen
 }
oversight-signed = Unterschriften: { $count }
oversight-signed-of = Unterschriften: { $signed } von { $count }
oversight-waits = fällig seit { $span }, nicht zur Abstimmung gestellt
oversight-waited = fällig für { $span } vor der Abstimmung
oversight-undecided = Abstimmungen ohne Entscheidung: { $count }
oversight-witness = Anhörung: { $state ->
    [requested] angefragt
    [invited] eingeladen
    [coming] kommt
   *[cannot_come] kann nicht kommen
 }
oversight-order = Ablauf von Tag { $day }, beschlossen um { $time }. Das Programm ist so, wie es beschlossen wurde.
oversight-order-departs = Ablauf von Tag { $day }, beschlossen um { $time }. { $departures }
oversight-digest = Prüfsumme { $digest }
oversight-change-by = { $time }, { $by }
oversight-refused = { $who } wurde abgewiesen: { $text }
oversight-refused-somebody = Jemand wurde abgewiesen: { $text }
oversight-room-lost = Raum { $room } hat die Verbindung verloren.
oversight-rooms-lost = Räume, die die Verbindung verloren haben: { $count }.
