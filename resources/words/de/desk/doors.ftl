# Doors: who is in by which login, and what can be ended.
desk-doors-show = Zeigen, wer mit welcher Anmeldung da ist, und Sitzungen beenden
desk-doors-by-login = PULTE, NACH ANMELDUNG
desk-doors-others = ALLE ANDEREN
desk-doors-end = Beenden
desk-doors-end-login = { $login } beenden
desk-doors-facilitators = Moderationen
desk-doors-facilitators-end = Alle Moderationen
desk-doors-code-tip = Sie kommen mit ihrem Code wieder herein.
desk-doors-screens = Große Bildschirme
desk-doors-screens-end = Alle Bildschirme
desk-doors-people = Telefone der Leute
desk-doors-people-end = Alle Telefone
desk-doors-people-tip = Die Leute kommen mit dem Code ihrer Versammlung wieder herein, als neue Personen: Wer in einer offenen Abstimmung schon gestimmt hat, kann es noch einmal.
desk-doors-displays = Anzeigen im Saal
desk-doors-displays-end = Alle Anzeigen
desk-doors-displays-tip = Sie kommen mit dem Code der Anzeige wieder herein.
desk-doors-controllers = Steuergeräte
desk-doors-controllers-end = Alle Steuergeräte
desk-doors-controllers-tip = Ihre Zugangsmarken öffnen nichts mehr: Neue macht man mit conference controller.
desk-doors-asked = Der Server wird gefragt, wer da ist.
desk-doors-on = { $count ->
    [one] { $count } Pult
   *[other] { $count } Pulte
 } an
desk-doors-counts = { $post }, { $count ->
    [one] { $count } Pult
   *[other] { $count } Pulte
 } an, { $number } angemeldet
desk-doors-signed-in = { $number } angemeldet
desk-doors-post = { $post ->
    [polls] Abstimmungen
    [parties] Versammlungen
    [door] Einlass
    [reader] Mitlesen
   *[director] Leitung
 }
desk-doors-this-machine = dieser Rechner
desk-doors-why-folder = Sie haben den Ordner selbst. Ein neues Passwort beendet sie: conference password FOLDER
desk-doors-why-own = Das ist die Anmeldung dieses Pults.
desk-doors-login-tip = Ihre Pulte sind sofort draußen und müssen sich neu anmelden. Um jemanden fernzuhalten, nehmen Sie die Anmeldung weg: conference password FOLDER --remove NAME
desk-doors-no-link = Es gibt keine Verbindung zum Server.
desk-doors-why-post = Pulte und Geräte meldet der Posten Leitung ab.
desk-doors-nobody = Niemand ist angemeldet.
desk-doors-ended = { $count ->
    [one] { $count } Sitzung wurde
   *[other] { $count } Sitzungen wurden
 } beendet.
desk-doors-refused = Abgelehnt: { $reason }
desk-doors-unheard = Der Server hat nicht geantwortet. Sehen Sie nach, ob die Sitzungen beendet sind.
desk-doors-act = { $what }  (Eintrag { $number })
