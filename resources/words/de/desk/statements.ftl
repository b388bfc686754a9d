# What tables say: read, starred, put together, taken off, and made into a poll.
desk-statements-show = Zeigen, was Tische sagen
desk-statements-ask-words = Telefone und Moderationen aller Räume haben sofort ein Formular. Sagen Sie in wenigen Worten, was Sie fragen.
desk-statements-kinds-usual = Vorschlag, Sorge, Frage
desk-statements-ask = Räume um Aussagen bitten
desk-statements-ask-done = Bitten
desk-statements-at-tables = An den Tischen
desk-statements-moderated = Die Moderation liest jede zuerst
desk-statements-board-passed = alle, die durchkommen
desk-statements-board-starred = die mit Stern
desk-statements-kinds = Arten
desk-statements-most = Ein Raum sendet höchstens
desk-statements-board = Bildschirme zeigen
desk-statements-close-in = Aussagen in { $seconds } s schließen
desk-statements-draft = Die nächste Frage aus dem mit Stern entwerfen
desk-statements-selected = { $act }: die ausgewählte Aussage
desk-statements-no-undo = Nichts ist mehr rückgängig zu machen.
desk-statements-no-alike = Keine andere Aussage ist wie diese.
desk-statements-star-first = Geben Sie dem einen Stern, was gefragt werden soll, oder wählen Sie eine Aussage.
desk-statements-we-do-not = Wir sind uns nicht einig
desk-statements-empty = Niemand wurde um Aussagen gebeten. Drücken Sie „Bitten …“: Telefone und Moderationen haben dann ein Formular, und was in den Räumen durchkommt, kommt hierher.
desk-statements-no-link = Keine Verbindung zum Server: Dieses Pult hört nicht, was Tische sagen.
desk-statements-none-left = Hier ist nichts mehr. Wählen Sie „Alle“, um zu sehen, was erledigt ist.
desk-statements-none-passed = Noch ist keine Aussage durch ihren Raum gekommen.
desk-statements-party = Versammlung { $number }
desk-statements-table = Tisch { $number }
desk-statements-with = bei { $login }
desk-statements-off = zurückgezogen: { $reason }
desk-statements-same-words = dieselben Worte
desk-statements-share-words = { $share } der Worte
desk-statements-summary = { $count ->
    [one] { $count } Aussage
   *[other] { $count } Aussagen
 }, { $rooms }, { $unread } ungelesen
desk-statements-waiting = { $count ->
    [one] { $count } wartet in ihrem Raum
   *[other] { $count } warten in ihren Räumen
 }.
desk-statements-takes = „{ $title }“ nimmt Aussagen an.
desk-statements-takes-for = „{ $title }“ nimmt noch { $left } lang Aussagen an.
desk-statements-is-closed = „{ $title }“ ist geschlossen.
desk-statements-reason-other = Nicht zur Frage
desk-statements-reason-person = Nennt oder beschreibt eine Person
desk-statements-reason-insult = Beleidigt jemanden
desk-statements-reason-unread = Sagt nichts Lesbares
desk-statements-star = Stern
desk-statements-merge = Verbinden
desk-statements-take-off = Wegnehmen
desk-statements-undo = Rückgängig
desk-statements-why-closed = Jetzt werden keine Aussagen angenommen.
desk-statements-select = Wählen Sie zuerst eine Aussage.
desk-statements-why-off = Sie wurde weggenommen. Drücken Sie O, um sie zurückzulegen.
desk-statements-unread = Ungelesen
desk-statements-all = Alle
desk-statements-starred = Mit Stern
desk-statements-taken-off = Weggenommen
desk-statements-ask-button = Bitten …
desk-statements-question-button = Frage …
desk-statements-list = Was Tische sagen
desk-statements-alike-list = Aussagen wie die ausgewählte
desk-statements-alike-head = Ähnlich: M legt die markierten unter die ausgewählte
desk-statements-all-kinds = Alle Arten
desk-statements-all-regions = Alle Regionen
desk-statements-show-name = Zeigen
desk-statements-region = Region
desk-statements-off-reason = Grund für das Wegnehmen
desk-statements-spoken-star = mit Stern
