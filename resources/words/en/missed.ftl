# Missed it? What was, to be watched again.
missed-title = Missed it?
missed-how = Tap anything to watch it again. Results and what rooms said stand where they happened.
missed-nothing = Nothing is over yet. What was on stands here as soon as it has ended.
missed-highlights = Highlights
missed-untitled = Without a title
missed-on-now = On now, since { $time }
missed-not-played = This cannot be played now. The stream may still be writing it, or the link is poor.
missed-again = Try again
missed-live = Follow what is on now
