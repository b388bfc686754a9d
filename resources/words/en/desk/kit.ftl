# What all parts of the desk are made of says: forms, the palette, spans of time.
desk-kit-throw-away = Throw it away
desk-kit-throw-away-or-go-on = What is written here is kept nowhere else. Throw it away, or go on writing?
desk-kit-not-sent = Not sent: there is no link to the server. What is written here stays until there is.
desk-kit-first-this = Keep what is written here, or cancel it, before another form opens.
desk-kit-declare-void = Declare void
desk-kit-why = Why, in one sentence
desk-kit-password = Password of the desk
desk-kit-password-hint = As it was printed: your own, or the one of all desks
desk-kit-connect = Connect
desk-kit-what-to-do = What do you want to do?
desk-kit-nothing-called-that = Nothing is called that.
desk-kit-shortcuts = Shortcuts
desk-kit-either-key = { $one }  or  { $other }
desk-kit-second-press = What changes the show asks for a second press within four seconds. Escape takes the first one back, leaves a field, closes a form. Any key closes this sheet.
desk-kit-confirm = { $act ->
    [publish_poll] Confirm publish: { $who } asked
    [start_lottery] Confirm going live: { $who } asked
   *[other] Confirm the reveal: { $who } asked
 }
desk-kit-another-confirms = Asked: another confirms
desk-kit-you-asked = You have asked for it. Another login must confirm by { $until }.
desk-kit-times = { $count ->
    [one] { $sentence } ({ $count } time)
   *[other] { $sentence } ({ $count } times)
 }
desk-kit-seconds = { $count } s
desk-kit-minutes = { $count } min
desk-kit-hours = { $count } h
desk-kit-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
desk-kit-days-and-hours = { $count ->
    [one] { $count } day { $hours } h
   *[other] { $count } days { $hours } h
 }
desk-kit-percent-under = under { $figure }%
desk-kit-percent-over = over { $figure }%
