# The door of the chamber, for stewards: badges are checked in and out.
door-title = Die Tür der Kammer
door-check-part =
    .aria-label = Einen Ausweis prüfen
door-which-way = In welche Richtung
door-coming-in = Kommt HEREIN
door-going-out = Geht HINAUS
door-badge = Den Ausweis scannen oder als ID:CODE eingeben
door-do-in = Anmelden
door-do-out = Abmelden
door-scan-it = Mit der Kamera scannen
door-none = Noch kein Ausweis
door-none-yet = Was die Prüfung ergibt, erscheint hier in großer Schrift.
door-hall-part =
    .aria-label = Wer im Saal ist
door-hall = jetzt im Saal
door-hall-of = jetzt im Saal, von { $count ->
    [one] { $count } Sitz
   *[other] { $count } Sitzen
 }
door-last-checks = Die letzten Prüfungen
door-last-none = Auf diesem Gerät noch keine.
door-stewards = Für den Einlass: Hier werden Ausweise an- und abgemeldet. Das Pult gibt Ihnen ein Passwort.
door-password = Passwort
door-to-seat = Sie sind Mitglied? Melden Sie sich an Ihrem Sitz an
door-signed-in = Angemeldet als { $login }
door-password-missing = Geben Sie zuerst das Passwort ein.
door-other-post = Der Posten dieser Anmeldung ist { $post }: Er prüft keine Ausweise. Bitten Sie das Pult um eine Anmeldung für die Tür.
door-signed-out = Dieses Gerät ist nicht mehr angemeldet. Fragen Sie am Pult nach dem Passwort.
door-tried-again = { $reason } Es wird von selbst erneut versucht. Lassen Sie niemanden ungeprüft vorbei.
door-old-figures = { $reason } Diese Zahlen sind nicht von jetzt.
# What a check has found, in big words.
door-no-badge = Kein Ausweis
door-no-badge-do = Scannen Sie den QR-Code des Ausweises noch einmal, oder geben Sie ein, was darauf steht: Name oder Nummer, Doppelpunkt, Code.
door-checking = Wird geprüft
door-checking-way = { $way ->
    [in] Ein Ausweis kommt herein.
   *[out] Ein Ausweis geht hinaus.
 }
door-is-in = Sitz { $seat } DRIN
door-is-in-words = Willkommen. Der Sitz zählt ab jetzt als anwesend.
door-again-in = Sitz { $seat } ist schon DRIN
door-again-in-words = Dieser Ausweis ist schon im Saal. Wenn ihn jemand anderes zeigt, rufen Sie das Pult.
door-was-in = Sitz { $seat } war schon DRIN
door-is-out = Sitz { $seat } DRAUSSEN
door-is-out-words = Der Sitz zählt nicht als anwesend, bis er wieder angemeldet ist.
door-again-out = Sitz { $seat } ist schon DRAUSSEN
door-again-out-words = Dieser Ausweis war nicht im Saal.
door-was-out = Sitz { $seat } war schon DRAUSSEN
door-no-seat = KEIN SITZ
door-no-seat-not-drawn = KEIN SITZ: nicht ausgelost
door-not-drawn = Dieser Ausweis wurde nicht ausgelost und bekommt keinen Sitz. Der Versuch steht im Verzeichnis. Vergleichen Sie Kennung und Code einmal mit dem Ausweis. Wenn sie stimmen, lassen Sie die Person nicht herein und rufen Sie das Pult.
door-has-none = Dieser Ausweis hat keinen Sitz. Vergleichen Sie Kennung und Code mit dem Ausweis. Wenn sie stimmen, rufen Sie das Pult.
door-replaced = Der Sitz dieses Ausweises ging an eine Ersatzperson. Schicken Sie die Person zum Pult der Konferenz.
door-refused = { $reason } Schicken Sie die Person zum Pult der Konferenz.
