# What is said in the hall, in words: on screens and phones, and the page of those who write it.
captions-called = Untertitel
captions-part = Untertitel
captions-language = Sprache der Untertitel
captions-waiting = Die Untertitel sind an. Sie kommen, sobald jemand spricht.
captions-said = Was gesagt wurde
captions-search-for = Wörter, oder mehrere hintereinander
captions-search = Suchen
captions-found = { $count ->
    [one] { $count } Zeile, die neueste zuerst
   *[other] { $count } Zeilen, die neueste zuerst
 }
captioner-title = Untertitel schreiben
captioner-explained = Was Sie hier schreiben, wird auf den Bildschirmen aller Räume gelesen, die Untertitel in Ihrer Sprache wollen. Sie brauchen einen eigenen Code, den die Regie gibt.
captioner-code = Ihr Code
captioner-out = Kabine verlassen
captioner-room =
    .aria-label = Was die Räume sehen
captioner-line = Die Zeile, die Sie schreiben
captioner-send = Senden
captioner-by-pause = Die Zeile von selbst senden, wenn ich eine Pause mache
captioner-late = Ich höre den Saal um so viele Sekunden später
captioner-keys = Enter sendet die Zeile. Pfeil nach oben ändert die letzte. Strg+Enter übernimmt und sendet. Bild ab sendet die nächste Zeile des vorbereiteten Textes.
captioner-sent = Was gesendet ist
captioner-words = Namen und Kürzel
captioner-words-hint = Tippen Sie das Kürzel und ein Leerzeichen: An seiner Stelle steht die lange Form. Alle, die diese Sprache schreiben, teilen sie.
captioner-short = Kurz
captioner-long = Lang
captioner-keep = Behalten
captioner-script = Vorbereiteter Text
captioner-script-hint = Fügen Sie eine Rede oder ein Lied ein, einen Untertitel je Zeile. Bild ab oder ein Presenter sendet die nächste Zeile; drücken Sie auf eine Zeile, um dort weiterzugehen.
captioner-script-file = Aus einer Datei
captioner-script-next = Nächste Zeile senden
captioner-long-of = Wofür { $short } steht
captioner-remove-of = Entfernen: { $text }
captioner-remove = Entfernen
captioner-lost = { $reason } { $count ->
    [one] { $count } Zeile wartet auf diesem Gerät und geht von selbst hinaus.
   *[other] { $count } Zeilen warten auf diesem Gerät und gehen von selbst hinaus.
 }
captioner-not-kept = Die Räume sehen Ihre Zeilen, aber der Server kann sie gerade nicht speichern: Vielleicht ist seine Platte voll. Sagen Sie es der Regie.
captioner-who = { $name }, { $language }
captioner-readers = { $count ->
    [one] { $count } Bildschirm liest diese Sprache
   *[other] { $count } Bildschirme lesen diese Sprache
 }
captioner-not-yours = { $name } ist dran. Drücken Sie Strg+Enter, um zu übernehmen.
captioner-yours = Sie sind dran: Die Räume lesen, was Sie senden.
captioner-of = { $name } ist dran.
captioner-take = Übernehmen
captioner-hand = An { $name } übergeben
captioner-waits = wartet
captioner-change-of = Ändern: { $text }
captioner-change = Ändern
