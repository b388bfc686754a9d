# The page that everybody follows without a code, and what tables say on screens.
follow-title = Śledź konferencję
follow-in-room = Jesteś w sali? Wpisz jej kod
follow-sign-up = Przyprowadź salę ludzi: zgłoś ją
follow-as-of = Stan z { $time }. Ta strona odświeża się sama.
follow-old = Stan z { $time }. Teraz nie ma połączenia: strona próbuje sama ponownie.
follow-on-now = Teraz
follow-asked = Pytanie teraz
follow-last = Ostatni wynik
follow-said = Co mówią sale
follow-the-picture = Obraz
follow-picture-show = Pokaż obraz na żywo
follow-picture-words = Potrzebuje około 15 MB na minutę.
follow-programme = Program
follow-programme-of = Program: { $day }
follow-earlier = Wcześniejsze wyniki
follow-sum = { $statements }, { $rooms }
follow-statements = { $count ->
    [one] { $count } wypowiedź
    [few] { $count } wypowiedzi
   *[many] { $count } wypowiedzi
 }
follow-rooms = { $count ->
    [one] { $count } sala
    [few] { $count } sale
   *[many] { $count } sal
 }
follow-said-by = { $room } i { $count ->
    [one] { $count } inna sala
    [few] { $count } inne sale
   *[many] { $count } innych sal
 }
follow-not-agreed = { $who }: bez zgody przy stoliku
board-call = Co mówią stoliki
board-nothing = Stoliki piszą.
board-against = { $rooms }, bez zgody: { $count }
board-line = „{ $text }” · { $rooms }
