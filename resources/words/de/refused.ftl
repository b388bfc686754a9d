# Why the server said no, by its codes (refused-CODE), with what to do. English sentences are those of the server.
refused-not-open = Diese Abstimmung ist noch nicht eröffnet. Bitte warten Sie darauf.
refused-void = Diese Abstimmung wurde für ungültig erklärt. Es ist nichts mehr zu tun.
refused-unknown-poll = Diese Abstimmung gibt es nicht. Bitte laden Sie die Seite neu.
refused-takes-no-names = Diese Abstimmung ist geheim und nimmt keine Namen an. Laden Sie die Seite neu und stimmen Sie ohne Namen ab.
refused-has-paper = Sitz { $seat } hat für diese Abstimmung einen Stimmzettel bekommen: Stimmen Sie auf Papier ab, es zählt.
refused-hands-are-counted = Gezählt wurden die Hände aller, die hier waren und nicht abgestimmt hatten. Wurde Ihre nicht gezählt, sagen Sie es den Zählenden: Sie zählen noch einmal.
refused-already-voted = Sie haben hier schon abgestimmt. Um Ihre Stimme zu ändern, nehmen Sie das Gerät, mit dem Sie abgestimmt haben.
refused-too-many-changes = Eine Stimme kann { $most } Mal geändert werden. Ihre letzte angenommene zählt.
refused-started-over = Die Stimmen Ihres Raums wurden neu begonnen, und diese zählt nicht. Stimmen Sie noch einmal ab.
refused-superseded = Eine spätere Stimme von Ihnen ist schon da; sie zählt.
refused-room-full-none = In Ihrer Versammlung ist noch niemand erfasst. Bitten Sie die Moderation, die Zahl der Anwesenden einzutragen.
refused-room-full = { $headcount ->
    [one] Die eine erfasste Person hat
   *[other] Alle { $headcount } erfassten Personen Ihrer Versammlung haben
 } geantwortet. Fragen Sie die Moderation: Die Zahl ist vielleicht zu niedrig, oder Telefone, die nicht hier sind, haben abgestimmt.
refused-came-late = Ihre Versammlung wurde nach Beginn dieser Abstimmung angemeldet; sie ist ab der nächsten dabei.
refused-too-many-hands = Sie haben { $hands } Hände eingetragen, aber nur { $left } Personen können noch antworten ({ $phones } haben per Telefon abgestimmt). Zählen Sie noch einmal oder berichtigen Sie zuerst die Zahl der Anwesenden.
refused-below-answers = { $answered } Personen Ihrer Versammlung haben schon geantwortet; die Zahl der Anwesenden kann nicht kleiner sein. Berichtigen Sie zuerst die Hände.
refused-another-party = Sie können nur für Ihre eigene Versammlung handeln.
refused-wrong-code = Dieser Code stimmt nicht. Prüfen Sie ihn und geben Sie ihn neu ein.
refused-other-version = Diese Seite ist von einer anderen Version als der Server. Bitte laden Sie sie neu.
refused-dead-code = Dieser Code gilt nicht mehr: Ein anderer wurde angefordert. Nehmen Sie den neueren oder fragen Sie die Stelle, die ihn geschickt hat.
refused-full = Alle Plätze sind belegt. Es wird erneut versucht.
refused-room-full-hands = Für alle in Ihrer Versammlung, die nicht per Telefon abgestimmt haben, wurden Hände eingetragen. Bitten Sie die Moderation, die Hände zu berichtigen.
refused-bad-headcount = Die Zahl der Anwesenden ist eine Zahl von 0 bis { $capacity }. Fasst der Raum mehr, fragen Sie die Regie: Sie kann diese Zahl erhöhen.
refused-no-practice = Die Übungsfrage ist vorbei. Es ist nichts weiter zu tun.
refused-unknown-message = Es gibt keine solche Nachricht an Sie.
refused-empty-text = Schreiben Sie in wenigen Worten, worum es geht.
refused-mended-often = In diesem Raum wurde gerade viel berichtigt. Warten Sie einige Sekunden und tun Sie es dann.
refused-unknown-phone = Kein Telefon dieses Raums zeigt { $phone }. Lesen Sie die Buchstaben auf dem Telefon noch einmal.
refused-reported-often = Dieser Raum hat { $most } Mal gesagt, wie weit er ist. Rufen Sie stattdessen die Regie zu Hilfe.
refused-drafts-full = Für diesen Raum kann kein weiterer Text aufbewahrt werden. Kopieren Sie ihn und kürzen Sie ihn, oder fragen Sie die Regie.
refused-own-table = Sagen Sie, an welchem Tisch Sie sitzen.
refused-not-asked = Jetzt werden andere Räume nach Aussagen gefragt. Warten Sie, bis Sie dran sind.
refused-statements-closed = Die Zeit für Aussagen ist vorbei, und diese kam zu spät. Heben Sie sie für das nächste Mal auf oder sagen Sie sie Ihrer Moderation.
refused-empty-statement = Eine Aussage hat 1 bis { $longest } Zeichen. Schreiben Sie einen Satz und senden Sie ihn dann.
refused-too-many-statements = Ihr Raum hat { $most } Aussagen gesendet, so viele wie er darf. Einigen Sie sich auf das Wichtigste.
refused-too-many-this-minute = Ihr Raum hat in einer Minute { $most } Aussagen gesendet. Warten Sie eine Minute und senden Sie sie dann.
refused-of-the-desk = Die Konferenz hat sie schon auf ihrer Liste. Rufen Sie Hilfe, damit sie herausgenommen wird.
refused-unknown-statement = Eine solche Aussage gibt es hier nicht. Sehen Sie die Liste, wie sie jetzt ist.
refused-survey-closed = Diese Umfrage ist nicht offen. Was Sie vor dem Schluss gesendet hatten, zählt.
refused-bad-answer = Das ist keine Antwort auf diese Fragen. Laden Sie die Seite neu.
refused-many-ticks = Eine Liste hat höchstens { $most } Zeilen. Nehmen Sie zuerst ein Häkchen von einer anderen Zeile weg.
