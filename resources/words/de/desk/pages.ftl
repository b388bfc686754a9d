desk-pages-live-picture = Livebild
desk-pages-code = der Code jedes Raums
