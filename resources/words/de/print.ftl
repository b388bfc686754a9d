# What a room prints: a poster, a sheet for each table, the script of the evening. Several sentences stand one a line.
print-poster = Plakat
print-welcome = Kommen Sie herein. Sie sind willkommen.
print-conduct = Wie wir miteinander umgehen: { $address }
print-table = Tisch { $number } von { $of }
print-how = Wie wir reden
print-agree = Worin wir uns einig sind und worin nicht
print-script = Skript des Abends
print-before = Zehn Minuten vorher:
print-step-camera = Richten Sie die Kamera Ihres Telefons auf das Quadrat.
print-step-open = Oder öffnen Sie { $address } und geben Sie den Code ein.
print-step-none = Kein Konto, keine App. Ohne Telefon nehmen Sie per Handzeichen teil.
print-talk =
    Einmal reihum: Alle sagen ihren Namen und eine Sache.
    Alle haben gleich viel Zeit. Wer möchte, darf aussetzen.
    Lassen Sie andere ausreden. Fragen Sie, bevor Sie antworten.
    Sprechen Sie von der Sache, nicht von der Person.
    Wer hat noch nicht gesprochen? Fragen Sie freundlich nach.
    Schreiben Sie auf, worin Sie sich einig sind und worin nicht.
print-title = Druckvorlagen für diesen Raum
print-for = Drucken für { $first }
print-this-room = diesen Raum
print-words = Ein Plakat für die Tür, ein Blatt für jeden Tisch und das Skript des Abends. Auf A4 oder Letter, auch in Schwarzweiß.
print-want-poster = { $first } Plakat
print-want-tables = { $first } Blätter für Tische
print-want-script = { $first } Skript des Abends
print-tables = Wie viele Tische
print-go = Drucken
print-back = Zurück zum Leiten des Raums
print-sheets =
    .aria-label = Blätter
print-gate = Für einen Raum drucken
