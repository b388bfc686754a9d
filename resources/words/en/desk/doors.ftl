# Doors: who is in by which login, and what can be ended.
desk-doors-show = Show who is in by which login, and end sessions
desk-doors-by-login = DESKS, BY LOGIN
desk-doors-others = ALL OTHERS
desk-doors-end = End
desk-doors-end-login = End { $login }
desk-doors-facilitators = Facilitators
desk-doors-facilitators-end = End all facilitators
desk-doors-code-tip = They come in again by their code.
desk-doors-screens = Big screens
desk-doors-screens-end = End all screens
desk-doors-people = Phones of people
desk-doors-people-end = End all phones
desk-doors-people-tip = People come in again by their party's code, as new people: in a poll that is open now, who voted may vote once more.
desk-doors-displays = Hall displays
desk-doors-displays-end = End all displays
desk-doors-displays-tip = They come in again by the display's code.
desk-doors-controllers = Controllers
desk-doors-controllers-end = End all controllers
desk-doors-controllers-tip = Their tokens open nothing any more: new ones are made with conference controller.
desk-doors-asked = The server is asked who is in.
desk-doors-on = { $count ->
    [one] { $count } desk
   *[other] { $count } desks
 } on
desk-doors-counts = { $post }, { $count ->
    [one] { $count } desk
   *[other] { $count } desks
 } on, { $number } signed in
desk-doors-signed-in = { $number } signed in
desk-doors-post = { $post ->
    [polls] polls
    [parties] parties
    [door] door
    [reader] reader
   *[director] director
 }
desk-doors-this-machine = this machine
desk-doors-why-folder = They have the folder itself. A new password ends them: conference password FOLDER
desk-doors-why-own = This is the login of this desk.
desk-doors-login-tip = Its desks are out at once, and have to sign in again. To keep somebody out, take the login away: conference password FOLDER --remove NAME
desk-doors-no-link = There is no link to the server.
desk-doors-why-post = Desks and devices are signed out by the post director.
desk-doors-nobody = Nobody is signed in.
desk-doors-ended = { $count ->
    [one] { $count } session was
   *[other] { $count } sessions were
 } ended.
desk-doors-refused = Refused: { $reason }
desk-doors-unheard = The server did not answer. Look whether the sessions are ended.
desk-doors-act = { $what }  (entry { $number })
