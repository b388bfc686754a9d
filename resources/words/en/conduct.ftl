# Conduct at a room: what its hosts say and do, and the page of the rules. Several sentences stand one a line.
conduct-title = Conduct
conduct-rules-link = The rules of tonight, for everybody
conduct-name = Name them
conduct-names = Their names, one a line
conduct-what-first = What to say first
conduct-what-go = What to say if they have to leave
conduct-write = Write it down
conduct-note-ask = A note about what happened and what you did. Only you who run this room and the desk read it.
conduct-noted = { $time } { $text } ({ $name })
conduct-nobody-named = Nobody is named yet who may ask somebody to leave. Name one or two people who are here all evening.
conduct-named = { $names } may ask somebody to leave.
conduct-say =
    May I have a word with you outside?
    I saw, or was told, that you did this, and the rules of tonight do not allow it.
    Please stop it now, and then you are welcome to stay.
conduct-say-go =
    I have to ask you to leave for tonight.
    It is about what you did, and not about what you think.
    You can write to the organisers if you find this wrong.
conduct-do =
    Look first after the person to whom it was done: what do they want?
    Go in twos, never alone, and stay calm and short.
    In danger call 999, then call the desk for help.
    Write it down below while you remember it.
conduct-page = How we treat each other
conduct-none = No rules of conduct are published yet. Ask the facilitator of your room.
conduct-since = In force since { $time } on { $day }.
