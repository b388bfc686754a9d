desk-pages-live-picture = Obraz na żywo
desk-pages-code = kod każdej sali
