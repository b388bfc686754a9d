# Previews of pages: what stands there in place of what is each room's own.
desk-pages-live-picture = Live picture
desk-pages-code = the code of each room
