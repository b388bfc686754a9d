desk-kit-throw-away = Verwerfen
desk-kit-throw-away-or-go-on = Was hier steht, ist nirgends sonst aufgehoben. Verwerfen oder weiterschreiben?
desk-kit-not-sent = Nicht gesendet: Es gibt keine Verbindung zum Server. Was hier steht, bleibt, bis es sie wieder gibt.
desk-kit-first-this = Behalten oder verwerfen Sie, was hier steht, bevor ein anderes Formular aufgeht.
desk-kit-declare-void = Für ungültig erklären
desk-kit-why = Warum, in einem Satz
desk-kit-password = Passwort des Pults
desk-kit-password-hint = Wie es gedruckt wurde: Ihr eigenes oder das aller Pulte
desk-kit-connect = Verbinden
desk-kit-what-to-do = Was möchten Sie tun?
desk-kit-nothing-called-that = Nichts heißt so.
desk-kit-shortcuts = Tastenkürzel
desk-kit-either-key = { $one }  oder  { $other }
desk-kit-second-press = Was die Sendung ändert, verlangt binnen vier Sekunden einen zweiten Druck. Escape nimmt den ersten zurück, verlässt ein Feld, schließt ein Formular. Jede Taste schließt dieses Blatt.
desk-kit-confirm = { $act ->
    [publish_poll] Veröffentlichung bestätigen: gefragt von { $who }
    [start_lottery] Beginn bestätigen: gefragt von { $who }
   *[other] Enthüllung bestätigen: gefragt von { $who }
 }
desk-kit-another-confirms = Gefragt: jemand anders bestätigt
desk-kit-you-asked = Sie haben es verlangt. Eine andere Anmeldung muss bis { $until } bestätigen.
desk-kit-times = { $count ->
    [one] { $sentence } ({ $count }-mal)
   *[other] { $sentence } ({ $count }-mal)
 }
desk-kit-seconds = { $count } s
desk-kit-minutes = { $count } min
desk-kit-hours = { $count } h
desk-kit-days = { $count ->
    [one] { $count } Tg.
   *[other] { $count } Tg.
 }
desk-kit-days-and-hours = { $count ->
    [one] { $count } Tg. { $hours } h
   *[other] { $count } Tg. { $hours } h
 }
desk-kit-percent-under = unter { $figure }{"\u00A0"}%
desk-kit-percent-over = über { $figure }{"\u00A0"}%
