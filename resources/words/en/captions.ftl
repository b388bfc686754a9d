# What is said in the hall, in words: on screens and phones, and the page of those who write it.
captions-called = Captions
captions-part = Captions
captions-language = Language of the captions
captions-waiting = Captions are on. They come as soon as somebody speaks.
captions-said = What was said
captions-search-for = Words, or a few in a row
captions-search = Search
captions-found = { $count ->
    [one] { $count } line, the newest first
   *[other] { $count } lines, the newest first
 }
captioner-title = Write captions
captioner-explained = What you write here is read on the screens of all rooms that want captions in your language. You need a code of your own, which the desk gives.
captioner-code = Your code
captioner-out = Leave the booth
captioner-room =
    .aria-label = What the rooms see
captioner-line = The line that you write
captioner-send = Send
captioner-by-pause = Send the line by itself when I pause
captioner-late = I hear the hall late by so many seconds
captioner-keys = Enter sends the line. Arrow up changes the last one. Ctrl+Enter takes the turn and sends. Page down sends the next line of the prepared text.
captioner-sent = What was sent
captioner-words = Names and short forms
captioner-words-hint = Type the short form and a blank: the long form is written in its place. All who write this language share them.
captioner-short = Short
captioner-long = Long
captioner-keep = Keep
captioner-script = Prepared text
captioner-script-hint = Paste a speech or a song, one caption a line. Page down, or a presenter’s clicker, sends the next line; press a line to go on from there.
captioner-script-file = From a file
captioner-script-next = Send the next line
captioner-long-of = What { $short } stands for
captioner-remove-of = Remove: { $text }
captioner-remove = Remove
captioner-lost = { $reason } { $count ->
    [one] { $count } line waits on this device and goes out by itself.
   *[other] { $count } lines wait on this device and go out by themselves.
 }
captioner-not-kept = The rooms see your lines, but the server cannot store them just now: its disk may be full. Tell the desk.
captioner-who = { $name }, { $language }
captioner-readers = { $count ->
    [one] { $count } screen reads this language
   *[other] { $count } screens read this language
 }
captioner-not-yours = It is the turn of { $name }. Press Ctrl+Enter to take over.
captioner-yours = Your turn: the rooms read what you send.
captioner-of = It is the turn of { $name }.
captioner-take = Take over
captioner-hand = Hand over to { $name }
captioner-waits = waits
captioner-change-of = Change: { $text }
captioner-change = Change
