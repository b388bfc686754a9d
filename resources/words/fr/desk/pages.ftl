desk-pages-live-picture = Image en direct
desk-pages-code = le code de chaque salle
