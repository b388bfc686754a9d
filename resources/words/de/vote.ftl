# A person's vote: the question, the form, what became of it.
vote-title = Ihre Stimme
vote-joining = Beitritt
vote-this-phone = Dieses Telefon: { $first }
vote-enter-code = Code eingeben
vote-left-out = Ihr Raum zählt bei dieser Abstimmung nicht: { $first }
vote-answered =
    .aria-label = Was geantwortet wurde
vote-connecting = Verbindung zur Konferenz wird hergestellt
vote-not-your-party = Nicht Ihre Versammlung? Anderen Code eingeben
vote-lottery =
    .aria-label = Die Auslosung
vote-receipt = Beleg
vote-receipt-choice = Ihre Stimme
vote-receipt-choice-as = { $choice }, als { $name }
vote-receipt-entry = Eintrag im Verzeichnis
vote-receipt-at = Angenommen um
vote-receipt-leaf = Prüfziffer
vote-receipt-check = Mit dem Verzeichnis vergleichen
vote-counts = Ihre Stimme für { $choice } zählt.
vote-choice = { $choice }.
vote-void = Diese Abstimmung wurde für ungültig erklärt
vote-void-detail = Keine Stimme zählt. Es ist nichts zu tun.
vote-sending = Wird gesendet
vote-sending-busy = Gerade stimmen viele ab. Ihre Stimme geht von selbst noch einmal hinaus.
vote-sending-offline = Gerade keine Verbindung. Ihre Stimme bleibt auf diesem Telefon und geht von selbst hinaus.
vote-sending-offline-device = Gerade keine Verbindung. Ihre Stimme bleibt auf diesem Gerät und geht von selbst hinaus.
vote-hands = Bitte die Hände heben
vote-hands-detail = Hierauf antworten Sie im Raum. Die Moderation zählt die Hände.
vote-talk = Reden Sie, dann antworten Sie gemeinsam
vote-talk-detail = Hierauf antworten Sie im Raum. Die Moderation drückt den Knopf.
vote-refused = Ihre Stimme ist nicht angekommen
vote-send-again = Erneut senden
vote-draft = Noch nicht gesendet
vote-change-blank = In eine leere Stimme ändern
vote-change = Meine Stimme ändern
vote-send-blank = Leere Stimme senden
vote-send = Meine Stimme senden
vote-earlier = Ihre frühere Stimme ist unterwegs.
vote-points-left = Noch { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
 } nicht vergeben.
vote-in = Ihre Stimme ist da
vote-in-detail = { $choice } Sie können sie bis zum Ende der Abstimmung ändern.
vote-again = Ihr Raum beginnt diese Abstimmung neu: Bitte stimmen Sie noch einmal ab
vote-again-detail = Ihre frühere Stimme wurde herausgenommen, wie alle Stimmen per Telefon aus Ihrem Raum.
vote-again-elsewhere = Wenn Sie schon abgestimmt haben, bleibt diese Stimme; eine andere tritt an ihre Stelle.
vote-nothing-ticked = Bisher ist nichts angekreuzt.
vote-closed = Geschlossen
vote-closed-at = Geschlossen um { $time }
vote-late = { $has ->
    [yes] Geschlossen um { $closed }
   *[other] Geschlossen
 }: Ihre Stimme kam um { $came } und zählt nicht
vote-late-change = { $has ->
    [yes] Geschlossen um { $closed }
   *[other] Geschlossen
 }: Diese Änderung kam um { $came } und zählt nicht
vote-late-nothing = Von Ihnen wurde bei dieser Abstimmung nichts gezählt.
vote-in-closed = { $choice } { $has ->
    [yes] Die Abstimmung endete um { $closed }
   *[other] Die Abstimmung ist zu Ende
 }.
vote-missed-before = Wenn Sie abgestimmt hatten, bevor Sie wieder hereinkamen, zählt diese Stimme.
vote-missed-again = Ihr Raum hat diese Abstimmung neu begonnen, und Sie haben nicht noch einmal abgestimmt.
vote-missed = Hier haben Sie nicht abgestimmt.
vote-missed-refused = Was Sie gesendet haben, wurde nicht angenommen. { $reason }
vote-missed-unsent = Was Sie gewählt hatten, wurde nicht gesendet.
vote-fault-ranking = Tippen Sie Ihre erste Wahl an, dann die zweite, so weit Sie möchten.
vote-fault-points-over = Das { $count ->
    [one] ist { $count } Punkt
   *[other] sind { $count } Punkte
 } zu viel. Nehmen Sie welche zurück.
vote-fault-points = Vergeben Sie bis zu { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
 }.
vote-fault-answer = Tippen Sie Ihre Antwort an.
vote-blank = Leere Stimme
vote-in-all = { $choice } … { $count } insgesamt
vote-ranked = { $place } { $name }
vote-pointed = { $name } { $points }
vote-hint-approval = Tippen Sie alles an, was Sie unterstützen können. Nichts ist eine leere Stimme.
vote-hint-ranking = Tippen Sie in Ihrer Reihenfolge: die erste Wahl zuerst. Unter den Optionen können Sie die Reihenfolge ändern.
vote-hint-points-left = Noch { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
 } zu vergeben
vote-hint-points-given = Alle Punkte vergeben
vote-said-rank = { $option }: { $place }
vote-said-no-rank = { $option } hat keinen Platz mehr
vote-said-points = { $option }: { $points }. Noch { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
 }
vote-said-moved = { $option }: jetzt { $place }
vote-counts-now = Zählt jetzt
vote-point-less = Ein Punkt weniger für { $option }
vote-point-more = Ein Punkt mehr für { $option }
vote-points-for = Punkte für { $option }
vote-order = Ihre Reihenfolge
vote-move-up = { $option } nach oben
vote-move-down = { $option } nach unten
vote-not-open = Noch nicht offen
vote-gate-again = { $reason } Er steht auf dem großen Bildschirm in Ihrem Raum.
vote-people-here = { $count ->
    [one] { $count } Person hier
   *[other] { $count } Personen hier
 }
vote-no-place = In Ihrem Raum ist kein Platz mehr
vote-name = Ihr Name
vote-name-change = Namen ändern
vote-name-as = Sie stimmen ab als { $name }
vote-name-was = Sie haben abgestimmt als { $name }
vote-named = Diese Abstimmung ist namentlich: Alle können lesen, wie Sie gestimmt haben.
vote-was-named = Diese Abstimmung war namentlich.
vote-who-how = Wer wie gestimmt hat
vote-who-how-at = Wer wie gestimmt hat: { $address }
vote-members-named = Mitglieder stimmen namentlich ab.
vote-phones-named = Per Telefon wird namentlich abgestimmt.
vote-name-missing = Schreiben Sie Ihren Namen: Diese Abstimmung ist namentlich.
vote-name-long = Ein Name hat höchstens { $count } Zeichen. Kürzen Sie Ihren.
vote-name-strange = In Ihrem Namen ist ein Zeichen, das nicht gezeigt werden kann. Geben Sie ihn neu ein.
vote-name-unseen = Schreiben Sie Ihren Namen mit sichtbaren Buchstaben.
vote-waits = Sobald Platz ist, geht Ihre Stimme von selbst ein: Lassen Sie diese Seite offen.
vote-in-went = Jetzt ist Platz: Sie ging von selbst ein, und Sie können sie ändern. { $choice }
vote-main =
    .aria-label = Ihre Stimme
vote-keeps-nothing = Dieser Browser merkt sich nichts. Lassen Sie diese Seite bis zum Ende offen: Neu geladen weiß sie nicht, dass Sie abgestimmt haben.
vote-next-ask = Ist jemand ohne Telefon hier? Die Person kann mit diesem abstimmen.
vote-next = Nächste Person an diesem Telefon
vote-next-part =
    .aria-label = Nächste Person an diesem Telefon
vote-next-in = Ihre Stimme ist da. Schreiben Sie Ihren Beleg auf, wenn Sie ihn wollen: Dieses Telefon vergisst ihn, wenn Sie es weitergeben.
vote-next-guest = Sie stimmen für sich selbst ab, am Telefon einer anderen Person.
vote-next-done = Fertig: Telefon weitergeben
vote-next-without = Telefon ohne Stimme weitergeben
vote-guest = Gast { $number } an diesem Telefon
vote-elsewhere = Dieses Telefon hat diese Frage bei { $party } beantwortet, und jede Person antwortet einmal: Hier wird es nicht noch einmal gefragt. Ab der nächsten Frage antworten Sie hier. Hat jetzt jemand anderes dieses Telefon, drückt diese Person „{ $next }“.
vote-table =
    .aria-label = Ihr Tisch
vote-handed = Dieses Telefon weitergeben
vote-handed-words = Von der Stimme davor wird von hier an nichts gezeigt. Jede Person stimmt einmal ab und zählt zu den erfassten Anwesenden.
vote-handed-begin = Ich bin die nächste Person
vote-handed-back = Niemand mehr: zurück zu der Person, der dieses Telefon gehört
vote-told-question = Die Frage: { $question }
vote-told-result = Das Ergebnis von „{ $question }“: { $outcome }
