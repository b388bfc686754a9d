# Rooms without a link: entered by telephone or from paper, by two logins.
desk-telephone-show = Enter rooms by telephone
desk-telephone-enter = Enter its figures …
desk-telephone-list = Rooms by telephone
desk-telephone-search = Search for a room by name or place
desk-telephone-search-name = Search for a room
desk-telephone-no-poll = No question is open to the rooms that counted hands can answer. Once one is, a room without a link says its headcount and its hands by telephone or on paper: one login enters them, and another one enters the same as the room says them again.
desk-telephone-how = “{ $question }” Search for the room, and enter what it says. The figures count once another login has entered the same; a room that answers by its own devices is not taken.
desk-telephone-summary = { $count ->
    [one] { $count } room counts
   *[other] { $count } rooms count
 }, { $waiting } waiting
desk-telephone-checked-in = { $count ->
    [one] { $count } person
   *[other] { $count } people
 } checked in
desk-telephone-one-login = { $teller } has entered it; another login must.
desk-telephone-differ = They differ, none is taken. { $figures }
desk-telephone-figures = { $teller }: { $people }, { $counts }
desk-telephone-waits = waits
desk-telephone-taken = { $way ->
    [telephone] by telephone, by { $first } and { $second }
   *[paper] on paper, by { $first } and { $second }
 }
desk-telephone-why-no-poll = No question is open that counted hands can answer.
desk-telephone-select = Search for the room, and select it.
desk-telephone-from = From { $name }
desk-telephone-enter-it = Enter it
desk-telephone-by-telephone = By telephone
desk-telephone-on-paper = On paper
desk-telephone-read-back = “{ $question }” Have the room say its figures, enter them, and read them back. They count once another login has entered the same. What you enter replaces what you entered before.
desk-telephone-people = People in the room
desk-telephone-came = It came
desk-telephone-hands = Hands together
desk-telephone-too-many = { $hands } of { $people }: more hands than people
