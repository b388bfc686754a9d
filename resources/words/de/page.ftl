# What stands on every page. A party is a watch party, a local assembly, never a political one.
page-unstyled = Diese Seite konnte nicht geladen werden. Melden Sie sich im WLAN an, falls es danach fragt, und laden Sie die Seite neu.
page-script = Diese Seite braucht JavaScript. Bitte erlauben Sie es für diese Adresse.
page-leave = Dieses Gerät verlassen
page-leave-again = Nochmals drücken: Dieses Gerät vergisst seine Codes, Stimmen und Belege
page-leave-waits = Dieses Gerät hat vergessen. { $reason } Die Konferenz erfährt es, sobald sie erreichbar ist.
page-no-connection = Keine Verbindung zur Konferenz: Melden Sie sich zuerst im WLAN an oder prüfen Sie das Netz dieses Geräts.
page-no-answer = Die Konferenz antwortet im Moment nicht.
page-tried-again = { $reason } Es wird von selbst erneut versucht.
page-code-tried-again = { $reason } Ihr Code wird von selbst erneut versucht.
page-the-conference = Die Konferenz
page-minutes = Das Protokoll
page-back-to-party = Zurück zur Versammlung
page-back-to-vote = Zurück zu meiner Stimme
page-rehearsal = PROBE: nur zur Übung, Stimmen zählen nicht
    .aria-label = Probe
