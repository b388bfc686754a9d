desk-pages-live-picture = Imagen en directo
desk-pages-code = el código de cada sala
