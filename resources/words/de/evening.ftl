# The evening of a room, for who runs it: what to say and do, the checklist, who hosts. Several sentences stand one a line.
evening-title = Der Abend
evening-get-ready = Vorbereiten
evening-is-now = Jetzt
evening-is-next = Als Nächstes
evening-later-on = Später an diesem Abend
evening-print = Plakat, Blätter für die Tische und dieses Skript drucken
evening-welcome = Begrüßen Sie die Leute an der Tür und zeigen Sie ihnen den Code unter Einladen.
evening-until = Jetzt, bis etwa { $time } · { $kind }
evening-what-say = Was zu sagen ist
evening-what-do = Was zu tun ist
evening-nothing-more = Für diesen Abend ist nichts weiter geplant.
evening-next-at = Als Nächstes, { $when } · { $kind }
evening-at = um { $time }
evening-about-planned = etwa um { $time } (geplant für { $planned })
evening-in-moment = gleich
evening-doors = Vor dem Einlass
evening-doors-state = Vor dem Einlass: { $state }
evening-same-ticks = Alle, die diesen Raum leiten, sehen dieselben Häkchen.
evening-ticked = { $name }, { $time }
evening-checked-all = Alles ist erledigt. Sie können die Türen öffnen.
evening-checked = { $done } von { $count } erledigt
evening-late-by = { $count ->
    [one] Das Programm hat { $count } Minute Verspätung.
   *[other] Das Programm hat { $count } Minuten Verspätung.
 } Alle Zeiten hier richten sich danach.
evening-ahead-by = { $count ->
    [one] Das Programm ist dem Plan { $count } Minute voraus.
   *[other] Das Programm ist dem Plan { $count } Minuten voraus.
 } Alle Zeiten hier richten sich danach.
evening-soon-moment = Gleich: { $title }
evening-soon-in = { $count ->
    [one] In { $count } Minute: { $title }
   *[other] In { $count } Minuten: { $title }
 }
evening-phones-nobody = { $phones }, und niemand ist erfasst: Keine Stimme dieses Raums kann zählen. Erfassen Sie die Anwesenden.
evening-phones-many = { $phones } und { $people } erfasst: Einige Telefone werden abgewiesen. Zählen Sie den Raum noch einmal.
evening-you = Sie
evening-phone = Telefon { $letters }
evening-alone = Nur Sie haben diese Seite offen. Eine zweite Person kann sie mit demselben Code öffnen.
evening-together = Sie leiten diesen Raum gemeinsam mit { $names }.
evening-headcount-you = Sie haben um { $time } { $people } erfasst.
evening-headcount-by = { $name } hat um { $time } { $people } erfasst.
evening-hands-you = Sie haben um { $time } { $hands } eingetragen.
evening-hands-by = { $name } hat um { $time } { $hands } eingetragen.
evening-button-you = Sie haben um { $time } den Knopf für den Raum gedrückt.
evening-button-by = { $name } hat um { $time } den Knopf für den Raum gedrückt.
evening-who-runs = Wer diesen Raum leitet
evening-say-who = Sagen, wer ich bin
evening-your-name = Ihr Name, für die anderen, die diesen Raum leiten
evening-check-screen = Der große Bildschirm zeigt den Namen dieses Raums und ein Bild.
evening-check-sound = Der Ton ist in der letzten Reihe zu hören.
evening-check-awake = Ruhezustand und Bildschirmschoner des großen Bildschirms sind aus, und er hängt am Strom.
evening-check-wifi = Ein Telefon, das nicht meines ist, ist mit dem Code dabei, im WLAN dieses Ortes.
evening-check-posters = Das Plakat mit dem Code hängt an der Tür und hinten.
evening-check-tables = Tische für je vier bis acht Personen, mit einem Blatt auf jedem.
evening-check-access = Ein Weg ohne Stufen zur Tür, zu einem Platz und zu einer Toilette, und ein Platz nah am Bildschirm für alle, die schlecht sehen oder hören.
evening-check-exits = Die Ausgänge sind frei, und ich weiß, wo wir uns draußen sammeln.
evening-check-conduct = Ich habe die Verhaltensregeln gelesen und benannt, wer jemanden bitten darf zu gehen.
evening-check-helper = Eine zweite Person hat diese Seite auf ihrem Telefon offen.
evening-check-paper = Papier und Stifte, für Personen ohne Telefon und für den Fall, dass die Verbindung weg ist.
evening-check-water = Wasser, und etwas zu essen für danach.
evening-ceremony = Feier
evening-ceremony-say =
    Herzlich willkommen.
    Heute Abend kommen Räume im ganzen Land im selben Moment zusammen, und wir sind einer davon.
    Suchen Sie sich einen Platz, von dem Sie den Bildschirm sehen.
evening-ceremony-do =
    Stellen Sie den Ton lauter und das Licht etwas dunkler.
    Eine Person bleibt an der Tür für alle, die spät kommen.
    Erfassen Sie alle, die da sind.
evening-ceremony-before =
    Der Bildschirm zeigt das Bild, und der Ton ist hinten zu hören.
    Alle wissen, wo der Eingang ist und wo die Toiletten sind.
evening-speech = Rede
evening-speech-say =
    Jetzt hören wir eine Rede.
    Merken Sie sich eine Sache, über die Sie an Ihrem Tisch reden möchten.
    Danach ist Zeit, dass alle sprechen.
evening-speech-do =
    Stellen Sie den Ton lauter.
    Lassen Sie Späte leise herein und zählen Sie sie.
    Steht das Bild still, lassen Sie den Ton an und rufen Sie Hilfe.
evening-speech-before =
    Bitten Sie die Leute an ihre Plätze zurück.
    Sorgen Sie dafür, dass alle den Bildschirm lesen können.
evening-witness = Zeugnis
evening-witness-say =
    Jetzt erzählt jemand, was er oder sie selbst erlebt hat.
    Wir nehmen es nicht auf, und wir urteilen nicht darüber.
    Wird es Ihnen zu viel, gehen Sie hinaus: Jemand begleitet Sie.
evening-witness-do =
    Stellen Sie den Ton lauter und halten Sie Theke und Küche an.
    Sehen Sie sich um, wer Begleitung brauchen könnte.
    Lassen Sie am Ende einen Moment Stille.
evening-witness-before =
    Bitten Sie eine Person, sich um alle zu kümmern, die hinausgehen.
    Sorgen Sie für Ruhe im Raum.
evening-deliberation = In der Kammer
evening-deliberation-say =
    Die ausgelosten Mitglieder reden jetzt untereinander über die Frage.
    Achten Sie auf die Gründe, nicht nur darauf, wer dafür ist.
    Wir kommen auch dran: Was wir sagen, geht an die Kammer.
evening-deliberation-do =
    Lesen Sie die Frage vor, wenn sie hinten nicht zu lesen ist.
    Lassen Sie jeden Tisch notieren, was er ergänzen möchte.
evening-deliberation-before =
    Lesen Sie die Frage einmal laut vor.
    Sorgen Sie dafür, dass jeder Tisch etwas zum Schreiben hat.
evening-breakout = An den Tischen
evening-breakout-say =
    Jetzt reden wir an unseren Tischen, in kleinen Gruppen von vier bis acht.
    Alle haben gleich viel Zeit, und wer möchte, darf aussetzen.
    Bitte hören Sie zu, bis die andere Person fertig ist.
evening-breakout-do =
    Bringen Sie alle zusammen, die allein sitzen, und teilen Sie Tische mit mehr als acht.
    Stellen Sie den Ton leiser und lassen Sie den Bildschirm an: Er zeigt die Zeit.
    Gehen Sie zwei Minuten vor dem Ende einmal herum und bitten Sie die Tische, sich zu einigen, was sie sagen.
evening-breakout-before =
    Stellen Sie Tische für je vier bis acht Personen zusammen.
    Legen Sie auf jeden Tisch ein Blatt.
    Bitten Sie an jedem Tisch eine Person, auf die Zeit zu achten.
evening-vote = Abstimmung
evening-vote-say =
    Jetzt beantworten alle die Frage, jede Person für sich.
    Sie können es auf dem eigenen Telefon tun oder hier per Handzeichen.
    Sie können Ihre Meinung ändern, bis geschlossen wird.
evening-vote-do =
    Erfassen Sie alle, die da sind, bevor geöffnet wird.
    Lesen Sie die Frage und alle Antworten laut vor.
    Zählen Sie die Hände derer ohne Telefon, bei knappem Ergebnis zweimal.
evening-vote-before =
    Erfassen Sie, wie viele Personen jetzt da sind.
    Fragen Sie, wer kein Telefon dabei hat: Sie heben die Hand oder nehmen Ihres.
    Zeigen Sie den Code noch einmal für alle, die spät kamen.
evening-break = Pause
evening-break-say =
    Jetzt ist Pause.
    Reden Sie mit jemandem, den Sie vor heute Abend nicht kannten.
    Ich rufe Sie zwei Minuten vorher zurück.
evening-break-do =
    Öffnen Sie ein Fenster.
    Sehen Sie, wer noch nicht gesprochen hat, und fragen Sie, wie es geht.
    Rufen Sie die Leute zwei Minuten vorher zurück.
evening-break-before =
    Stellen Sie Wasser bereit.
    Sorgen Sie dafür, dass der Weg hinaus frei ist.
evening-performance = Auftritt
evening-performance-say =
    Jetzt gibt es etwas zum Genießen.
    Sie können mitsingen oder aufstehen und sich strecken.
    Gleich danach geht es mit dem Programm weiter.
evening-performance-do =
    Stellen Sie den Ton lauter.
    Nutzen Sie die Zeit, um zu zählen, wer da ist.
evening-performance-before = Sorgen Sie dafür, dass der Ton hinten zu hören ist.
evening-notice = Hinweis
evening-notice-say =
    Es gibt etwas, das alle wissen müssen.
    Bitte hören Sie einen Moment zu.
    Fragen Sie mich danach, wenn etwas unklar ist.
evening-notice-do =
    Stellen Sie den Ton lauter.
    Wiederholen Sie es für alle, die es nicht gehört haben.
evening-notice-before = Sorgen Sie für Ruhe im Raum.
