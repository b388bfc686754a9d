# Handing a room on, who is here, and the room's own evening.
handover-phones = Die Telefone, die diesen Raum leiten
handover-named = { $name } (Telefon { $letters })
handover-phone = Telefon { $letters }
handover-own = Dieses Telefon
handover-here = Jetzt hier
handover-away = Nicht verbunden
handover-take-off = Abmelden
handover-take-off-whom = Abmelden: { $phone }
handover-take-off-again = Noch einmal drücken, um es abzumelden
handover-title = Den Raum an ein anderes Telefon übergeben
handover-about = Das andere Telefon leitet diesen Raum mit einem Code, der einmal gilt. Ihr eigener Code bleibt bei Ihnen.
handover-stay = Ich bleibe auch: Wir leiten den Raum zusammen.
handover-step-down = Ich gebe ab, sobald das andere Telefon da ist.
handover-show = Einen Code zeigen
handover-how = Scannen Sie das mit dem anderen Telefon, oder tippen Sie den Code an der Adresse ein, an der alle dazukommen.
handover-left = { $count ->
    [one] Gilt einmal, noch { $count } Minute.
   *[other] Gilt einmal, noch { $count } Minuten.
 }
handover-not = Doch nicht
handover-over = Der Code ist abgelaufen. Zeigen Sie einen neuen, wenn noch einer gebraucht wird.
handover-done-you = Sie haben den Raum um { $time } an { $phone } übergeben.
handover-done = { $name } hat den Raum um { $time } an { $phone } übergeben.
handover-off-you = Sie haben { $phone } um { $time } abgemeldet. Kommt es zurück, bitten Sie die Leitung um einen neuen Code.
handover-off = { $name } hat { $phone } um { $time } abgemeldet. Kommt es zurück, bitten Sie die Leitung um einen neuen Code.
refused-handed-on = Sie haben den Raum an ein anderes Telefon übergeben, das ihn jetzt leitet. Dieses tut es nicht mehr.
refused-taken-off = Jemand, der diesen Raum leitet, hat dieses Telefon abgemeldet. Fragen Sie dort nach, oder rufen Sie die Leitung.
refused-own-phone = Das ist Ihr eigenes Telefon. Drücken Sie darauf auf Verlassen, unter Einladen.
refused-no-such-phone = Dieses Telefon leitet den Raum nicht mehr.
checkin-ways = Nach Telefonen oder nach einer Liste anmelden
checkin-by-phones = Nach den Telefonen, die dabei sind
checkin-phones = { $count ->
    [one] { $count } Telefon ist dabei.
   *[other] { $count } Telefone sind dabei.
 }
checkin-no-phones = Noch ist kein Telefon dabei.
checkin-over = { $people } sind mehr, als der Raum fasst ({ $capacity }). Zählen Sie den Raum.
checkin-go = { $count } anmelden
checkin-without-phone = Menschen ohne Telefon
checkin-follow = Von selbst folgen, wenn weitere Telefone dazukommen
checkin-by-list = Nach einer Liste von Namen
checkin-private = Namen bleiben nur auf diesem Telefon: Gesendet wird allein die Zahl. Die Liste ist einen Tag nach der letzten Änderung weg.
checkin-list-came = { $count ->
    [one] { $count } von { $all } ist da.
   *[other] { $count } von { $all } sind da.
 }
checkin-list-empty = Tippen Sie die Namen der Erwarteten ein, oder fügen Sie sie ein.
checkin-not-listed = Andere, die nicht auf der Liste stehen
checkin-type-names = Namen, einer je Zeile
checkin-add = Auf die Liste setzen
checkin-clear = Die Liste leeren
checkin-clear-again = Noch einmal drücken, um sie zu leeren
checkin-not-kept = Dieses Telefon kann die Liste nicht behalten: Sie ist weg, wenn die Seite neu geladen wird.
checkin-one-less = Einer weniger
checkin-one-more = Einer mehr
telephone-counted = { $count ->
    [one] { $count } Person wurde per Telefon gezählt. Dieser Raum zählt bei dieser Frage auf keine andere Weise.
   *[other] { $count } Menschen wurden per Telefon gezählt. Dieser Raum zählt bei dieser Frage auf keine andere Weise.
 }
refused-by-telephone = Ihr Raum wurde bei dieser Abstimmung per Telefon gezählt, mit { $people } Menschen, und wird nicht zweimal gezählt. Wenn das falsch ist, rufen Sie die Leitung.
ours-page-title = Unser Abend
ours-title = Unser Abend
ours-about = Unsere Antworten neben denen des Landes, was unsere Tische sagten, unsere Prioritäten: für die große Leinwand am Ende, zum Fotografieren und zum Drucken.
ours-open = Als Seite öffnen, zum Drucken oder Teilen
ours-show = Auf dem großen Bildschirm zeigen
ours-hide = Vom großen Bildschirm nehmen
ours-print = Drucken
ours-share = Als Text teilen
ours-back = Zurück zum Leiten des Raums
ours-no-room = Öffnen Sie diese Seite auf dem Telefon, das den Raum leitet, oder melden Sie sich erst dort an.
ours-here = { $count ->
    [one] { $count } Mensch war hier
   *[other] { $count } Menschen waren hier
 }
ours-all = { $count ->
    [one] { $count } Mensch im Land
   *[other] { $count } Menschen im Land
 }
ours-rooms = { $count ->
    [one] { $count } Raum
   *[other] { $count } Räume
 }
ours-answers = Was wir geantwortet haben
ours-ours = Unser Raum
ours-country = Das Land
ours-no-answers = Noch ist keine Frage beantwortet.
ours-more = { $count ->
    [one] und { $count } weitere Antwort
   *[other] und { $count } weitere Antworten
 }
ours-few = Hier haben so wenige Telefone abgestimmt, dass unsere Antwort nicht gezeigt wird: Sie verriete, wer wie gestimmt hat.
ours-none = Unser Raum hat diese Frage nicht beantwortet.
ours-left-out = Unser Raum wurde bei dieser Frage nicht gezählt.
ours-priorities = Unsere Prioritäten
ours-said = Was unsere Tische sagten
ours-thanks = Danke für diesen Abend.
ours-shared = { $party }, { $area }: unser Abend bei { $conference }
ours-shared-answer = Wir sagten: { $ours }. Das Land sagte: { $country }.
