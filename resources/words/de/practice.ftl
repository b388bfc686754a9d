# The practice question of a room, on its phones and its screen.
practice-part =
    .aria-label = Übung
practice-notice = ÜBUNG, keine Abstimmung. Sie zählt nirgends, und nichts davon wird aufbewahrt.
practice-question = Hören Sie den Ton aus dem Saal gut?
practice-yes = Ja, gut
practice-quiet = Zu leise
practice-loud = Zu laut
practice-tap = Tippen Sie eine Antwort an.
practice-in = Ihre Übungsantwort ist da: { $option }. Sie können sie ändern.
practice-line = ÜBUNG, keine Abstimmung: { $question } { $counts }
