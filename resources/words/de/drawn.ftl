# Whether somebody was drawn by lot, as their own device works it out.
drawn-page = Wurden Sie ausgelost?
drawn-explained = Ihr eigenes Gerät rechnet es aus dem aus, was veröffentlicht ist. Ihre Kennung und Ihr Code bleiben darauf.
drawn-id = Ihre Kennung
drawn-code = Ihr eigener Code
drawn-code-hint = Beides haben Sie mit Ihrer Einladung bekommen. Der Code hat 32 Buchstaben und Ziffern.
drawn-lottery = Welche Auslosung
drawn-go = Nachsehen
drawn-asks = Diese Seite fragt den Server nach dem Beweis für ein Pseudonym, das dieses Gerät aus Ihrer Kennung und Ihrem Code bildet. Der Server sieht also, dass jemand nach diesem Pseudonym fragt; Ihre Kennung und Ihr Code werden nicht gesendet.
drawn-experts-hint = Pseudonym: SHA-256 von "conference/sortition/person/1", Ihrem Code und Ihrer Kennung, je gefolgt von einem Nullbyte. Pool: die Zeilen von pool.csv als Baum nach RFC 9162, Abschnitt 2.1. Festlegung: SHA-256 ihres JSON, Namen sortiert, ohne Leerzeichen. Diese Seite kam vom selben Server wie die Dateien: Wer niemandem trauen will, holt sich die Dateien und prüft sie mit "conference sortition verify" auf dem eigenen Computer.
drawn-script = Diese Seite braucht JavaScript: Ihr eigenes Gerät sieht nach. Bitte erlauben Sie es für diese Adresse.
drawn-id-missing = Geben Sie Ihre Kennung so ein, wie Sie sie bekommen haben.
drawn-code-wrong = Ein Code hat 32 Buchstaben und Ziffern, 0 bis 9 und a bis f. Kopieren Sie ihn noch einmal.
drawn-lottery-missing = Geben Sie den Namen der Auslosung ein.
drawn-looking = Wird nachgesehen
drawn-unknown = Es konnte nicht nachgesehen werden
drawn-unknown-why = { $reason } Das sagt nichts über Sie. Drücken Sie dann noch einmal auf Nachsehen.
# What was found, with what to do.
drawn-no-lottery = Diese Auslosung gibt es nicht
drawn-no-lottery-why = Unter diesem Namen ist noch nichts veröffentlicht. Prüfen Sie den Namen oder kommen Sie wieder, wenn sie angekündigt ist.
drawn-not-in-pool = Sie sind nicht im Pool dieser Auslosung
drawn-not-in-pool-why = Mit dieser Kennung und diesem Code konnte niemand ausgelost werden. Prüfen Sie zuerst, ob beides so eingegeben ist, wie Sie es bekommen haben. Wenn es stimmt, fragen Sie die Leute am Pult der Konferenz. Wer schon einen Sitz hat, ist in keinem Pool.
drawn-not-yet = Die Auslosung war noch nicht
drawn-not-yet-why = Sie sind im Pool: eine von { $size } Personen, die ausgelost werden können. Bisher ist keine gültige Ziehung veröffentlicht: Kommen Sie wieder, wenn die Ziffern gefallen sind.
drawn-yes = Sie wurden ausgelost
drawn-yes-why = Sie haben einen Sitz in der Kammer. Behalten Sie Ihre Kennung und Ihren Code, und fragen Sie die Leute am Pult der Konferenz, wie es weitergeht.
drawn-no = Sie wurden diesmal nicht ausgelost
drawn-no-why = Sie waren im Pool, eine von { $size } Personen, und das Los fiel auf andere.
drawn-misfit = Der Beweis stimmt nicht
drawn-misfit-why = { $reason } Machen Sie ein Bild dieser Seite und zeigen Sie es den Leuten am Pult der Konferenz, und anderen.
# What was checked, a step each: its name, and what was found.
drawn-in-pool = Sie sind im Pool
drawn-in-pool-not = Im Pool gibt es keine Zeile mit Ihrem Pseudonym.
drawn-in-pool-other = Der Server hat die Zeile von jemand anderem gesendet.
drawn-in-pool-computed = Aus Ihrer Zeile und { $others } weiteren Werten hat dieses Gerät die Wurzel des Pools errechnet, die vorher festgelegt war.
drawn-in-pool-misfit = Ihre Zeile führt nicht zu der Wurzel des Pools, die vorher festgelegt war.
drawn-who = Wer ausgelost wurde
drawn-who-looked = Dieses Gerät hat Ihr Pseudonym unter den { $count } gesucht, die ausgelost wurden.
drawn-fixed = Was vorher festgelegt war
drawn-fixed-misfit = Was als vorher festgelegt veröffentlicht ist, ergibt nicht den Wert, unter dem es veröffentlicht ist.
drawn-fixed-other = Dieses Gerät hat auf der Anzeige dieser Auslosung eine andere Festlegung gesehen.
drawn-fixed-seen = Es ist unter dem Wert { $figure } veröffentlicht. Diesen Wert hat dieses Gerät vor der Ziehung gesehen.
drawn-fixed-compare = Es ist unter dem Wert { $figure } veröffentlicht. Vergleichen Sie ihn mit dem auf den Bildschirmen oder im Verzeichnis.
# For experts: what the figures are.
drawn-figure-pseudonym = Ihr Pseudonym
drawn-figure-commitment = Festlegung
drawn-figure-root = Wurzel des Pools
drawn-figure-line = Ihre Zeile
