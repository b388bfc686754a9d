desk-pages-live-picture = Llun byw
desk-pages-code = cod pob ystafell
