# Who voted how.
names-explained = Bei Abstimmungen, die als namentlich angekündigt waren, können alle lesen, wie jede Person per Telefon gestimmt hat. Alle anderen sind geheim. Der Name ist der, den die Person geschrieben hat; Antworten ganzer Räume stehen nicht hier.
names-by-name = Namentliche Abstimmungen
names-find = Name oder Versammlung suchen
names-name = Name
names-party = Versammlung
names-answer = Antwort
names-more = Mehr zeigen
names-all = Alle namentlichen Abstimmungen
names-none = Bisher ist keine namentliche Abstimmung beendet. Kommen Sie danach wieder.
names-void = ungültig: keine Namen
names-votes = { $count ->
    [one] { $count } Stimme
   *[other] { $count } Stimmen
 }
names-count = { $count ->
    [one] { $count } namentliche Stimme
   *[other] { $count } namentliche Stimmen
 }
names-found = { $found } von { $count ->
    [one] { $count } namentlichen Stimme
   *[other] { $count } namentlichen Stimmen
 }
names-nobody-found = Damit wurde niemand gefunden. Versuchen Sie einen Teil des Namens oder der Versammlung.
names-nobody = Hier hat niemand namentlich abgestimmt.
