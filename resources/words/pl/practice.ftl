# The practice question of a room, on its phones and its screen.
practice-part =
    .aria-label = Ćwiczenie
practice-notice = ĆWICZENIE, nie głosowanie. Nigdzie się nie liczy i nic z tego nie jest przechowywane.
practice-question = Czy dobrze słychać dźwięk z sali głównej?
practice-yes = Tak, dobrze
practice-quiet = Za cicho
practice-loud = Za głośno
practice-tap = Dotknij odpowiedzi.
practice-in = Twoja odpowiedź próbna została przyjęta: { $option }. Możesz ją zmienić.
practice-line = ĆWICZENIE, nie głosowanie: { $question } { $counts }
