# The practice question of a room, on its phones and its screen.
practice-part =
    .aria-label = Ymarfer
practice-notice = YMARFER, nid pleidlais. Nid yw'n cyfrif yn unman, ac ni chedwir dim ohono.
practice-question = A ydych chi'n clywed y sain o'r neuadd yn dda?
practice-yes = Ydw, yn dda
practice-quiet = Rhy dawel
practice-loud = Rhy uchel
practice-tap = Tapiwch ateb.
practice-in = Mae eich ateb ymarfer i mewn: { $option }. Gallwch ei newid.
practice-line = YMARFER, nid pleidlais: { $question } { $counts }
