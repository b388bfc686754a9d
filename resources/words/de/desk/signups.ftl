# Sign-ups: rooms that wait, what can be done about each, and how rooms come in.
desk-signups-show = Angemeldete Räume zeigen
desk-signups-down-words = Wer einlädt, liest den Grund, und er steht in der Aufzeichnung: Nennen Sie niemanden darin.
desk-signups-alert = Ein Raum hat sich angemeldet und wartet auf Zusage: Anmeldungen (Ctrl+Shift+U).
desk-signups-down-heading = Anmeldung { $number } ablehnen
desk-signups-down-done = Ablehnen
desk-signups-admitted-words = Er ist sofort eine Versammlung, mit Codes, die auf der Seite des Raums stehen. An einer Abstimmung, die jetzt offen ist, nimmt er nicht teil.
desk-signups-ruled-words = Wer jetzt wartet, wartet weiter. Alle können die Regel, und wer nach ihr eingelassen wurde, in der Aufzeichnung lesen.
desk-signups-by-nod = Jeder Raum wartet auf Zusage
desk-signups-by-count = Die ersten Räume kommen sofort herein
desk-signups-by-none = Kein Raum kann sich anmelden
desk-signups-admit-heading = Den Raum der Anmeldung { $number } einlassen
desk-signups-admit-done = Einlassen
desk-signups-people-most = Personen höchstens
desk-signups-holds = Fasst
desk-signups-rule-heading = Wie angemeldete Räume hereinkommen
desk-signups-rule-done = Festlegen
desk-signups-rooms-all = Räume insgesamt
desk-signups-rule-name = Wie Räume hereinkommen
desk-signups-at-once = So viele sofort
desk-signups-admit-label = Ausgewählten Raum einlassen
desk-signups-down-label = Ausgewählten Raum ablehnen
desk-signups-link-label = Link des ausgewählten Raums beenden
desk-signups-rule-label = Festlegen, wie angemeldete Räume eingelassen werden
desk-signups-admit = Einlassen …
desk-signups-down = Ablehnen …
desk-signups-link = Link beenden
desk-signups-rule = Wie sie hereinkommen …
desk-signups-empty-closed = Räume können sich nicht anmelden. „Wie sie hereinkommen …“ öffnet ihnen die Seite /signup: Jeder wartet hier auf Ihre Zusage, oder die ersten werden sofort eingelassen.
desk-signups-empty-nobody = Noch hat sich kein Raum angemeldet. Das geschieht auf der Seite /signup, und sie stehen sofort hier.
desk-signups-empty-found = Keine Anmeldung hat diese Worte. Leeren Sie das Feld, um alle zu sehen.
desk-signups-no-link = Keine Verbindung zum Server: Dieses Pult hört nicht, welche Räume sich anmelden.
desk-signups-select = Wählen Sie zuerst einen Raum.
desk-signups-waiting = { $number } warten
desk-signups-ruled-none = Räume können sich jetzt nicht anmelden.
desk-signups-ruled-nod = Jeder Raum wartet auf Zusage.
desk-signups-ruled-done = { $count ->
    [one] { $count } Raum kam
   *[other] { $count } Räume kamen
 } sofort herein; die nächsten warten auf Zusage.
desk-signups-ruled-next = { $count ->
    [one] Der nächste { $count } Raum kommt
   *[other] Die nächsten { $count } Räume kommen
 } sofort herein.
desk-signups-why-link = Sein Link öffnet nichts mehr.
desk-signups-why-withdrawn = Die Anmeldung wurde zurückgenommen.
desk-signups-why-admitted = Der Raum ist dabei: Was sich ändern lässt, steht auf seiner Karte unter Versammlungen.
desk-signups-why-down = Er ist schon abgelehnt.
desk-signups-room-in = Ein Raum in { $area }
desk-signups-waits = WARTET · { $area }, { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
 }
desk-signups-admitted = Eingelassen als Versammlung { $party } · { $area }
desk-signups-turned-down = Abgelehnt
desk-signups-withdrawn = Zurückgenommen
desk-signups-state-reason = { $state }: { $reason }
desk-signups-host = Es lädt ein: { $host }, { $telephone }
desk-signups-has = Hat: { $access }
desk-signups-no-access = Zum Zugang ist nichts gesagt
desk-signups-languages = Sprachen: { $languages }
desk-signups-note = „{ $note }“
desk-signups-access = { $way ->
    [step_free] stufenloser Zugang
    [toilet] barrierefreie Toilette
    [loop] Induktionsschleife
    [sign] Gebärdensprache
    [quiet] Ruheraum
   *[parking] Parkplatz an der Tür
 }
desk-signups-list = Angemeldete Räume
desk-signups-search = Name, Gastgeber, Telefon, Ort suchen
desk-signups-search-name = Anmeldungen durchsuchen
