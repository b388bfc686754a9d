# How did it feel: a few questions on phones after a session, and what a room said.
survey-part =
    .aria-label = Wie war es?
survey-step-one = Gar nicht
survey-step-two = Wenig
survey-step-three = Etwas
survey-step-four = Ziemlich
survey-step-five = Sehr
survey-blank = Antworten Sie, worauf Sie möchten. Niemand sieht Ihren Namen.
survey-changed = Noch nicht gesendet.
survey-in = Ihre Antwort ist da. Sie können sie ändern, bis geschlossen wird.
survey-about = Über: { $title }
survey-about-nothing = Eine kurze Frage an alle Räume
survey-words-read = Antworten in Worten werden in der Regie gelesen.
survey-hidden = Verborgen: Weniger als fünf haben geantwortet, oder es ließe sich aus den anderen errechnen.
survey-nobody = Niemand hat geantwortet.
survey-mean = { $mean } von 5, aus { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
 }.
survey-free = { $question } (wenn Sie möchten, bis zu 200 Zeichen; keine Namen)
survey-all-said = Was alle Räume gesagt haben:
survey-send = Meine Antwort senden
survey-send-change = Änderung senden
survey-room-open = Die Telefone werden gefragt, wie es war
survey-room-told = Wie es in Ihrem Raum war
survey-room-words = Alle antworten auf dem eigenen Telefon, ohne Namen. Was Ihr Raum gesagt hat, steht nach dem Schluss hier, wenn fünf oder mehr geantwortet haben.
survey-room-none = Kein Telefon Ihres Raums hat geantwortet.
