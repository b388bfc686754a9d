# The page that everybody follows without a code, and what tables say on screens.
follow-title = Der Konferenz folgen
follow-in-room = Sind Sie in einem Raum? Geben Sie seinen Code ein
follow-sign-up = Bringen Sie einen Raum voller Menschen mit: Melden Sie ihn an
follow-as-of = Stand { $time }. Diese Seite erneuert sich von selbst.
follow-old = Stand { $time }. Gerade keine Verbindung: Diese Seite versucht es von selbst erneut.
follow-on-now = Jetzt
follow-asked = Jetzt gefragt
follow-last = Das letzte Ergebnis
follow-said = Was Räume sagen
follow-the-picture = Bild
follow-picture-show = Live-Bild zeigen
follow-picture-words = Es braucht etwa 15 MB in der Minute.
follow-programme = Programm
follow-programme-of = Programm: { $day }
follow-earlier = Frühere Ergebnisse
follow-sum = { $statements }, { $rooms }
follow-statements = { $count ->
    [one] { $count } Aussage
   *[other] { $count } Aussagen
 }
follow-rooms = { $count ->
    [one] { $count } Raum
   *[other] { $count } Räume
 }
follow-said-by = { $room } und { $count ->
    [one] { $count } weiterer Raum
   *[other] { $count } weitere Räume
 }
follow-not-agreed = { $who }: am Tisch nicht einig
board-call = Was Tische sagen
board-nothing = Die Tische schreiben.
board-against = { $rooms }, { $count } nicht einig
board-line = „{ $text }“ · { $rooms }
