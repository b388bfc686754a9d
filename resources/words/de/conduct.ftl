# Conduct at a room: what its hosts say and do, and the page of the rules. Several sentences stand one a line.
conduct-title = Verhalten
conduct-rules-link = Die Regeln dieses Abends, für alle
conduct-name = Benennen
conduct-names = Ihre Namen, einer je Zeile
conduct-what-first = Was Sie zuerst sagen
conduct-what-go = Was Sie sagen, wenn jemand gehen muss
conduct-write = Aufschreiben
conduct-note-ask = Eine Notiz darüber, was geschah und was Sie getan haben. Nur wer diesen Raum leitet und die Regie lesen sie.
conduct-noted = { $time } { $text } ({ $name })
conduct-nobody-named = Noch ist niemand benannt, der jemanden bitten darf zu gehen. Benennen Sie eine oder zwei Personen, die den ganzen Abend da sind.
conduct-named = Wer jemanden bitten darf zu gehen: { $names }.
conduct-say =
    Darf ich draußen kurz mit Ihnen sprechen?
    Ich habe gesehen oder erfahren, dass Sie dies getan haben, und die Regeln dieses Abends erlauben es nicht.
    Bitte hören Sie jetzt damit auf, dann können Sie gern bleiben.
conduct-say-go =
    Ich muss Sie bitten, für heute Abend zu gehen.
    Es geht um das, was Sie getan haben, und nicht um das, was Sie denken.
    Sie können den Veranstaltern schreiben, wenn Sie das falsch finden.
conduct-do =
    Kümmern Sie sich zuerst um die betroffene Person: Was möchte sie?
    Gehen Sie zu zweit, nie allein, und bleiben Sie ruhig und kurz.
    Bei Gefahr rufen Sie 999, dann die Regie zu Hilfe.
    Schreiben Sie es unten auf, solange Sie sich erinnern.
conduct-page = Wie wir miteinander umgehen
conduct-none = Noch sind keine Verhaltensregeln veröffentlicht. Fragen Sie die Moderation Ihres Raums.
conduct-since = Sie gelten seit { $time }, { $day }.
