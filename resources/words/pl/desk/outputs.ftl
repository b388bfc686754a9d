desk-outputs-displays = Ekrany
desk-outputs-displays-count = Ekrany { $count }
desk-outputs-displays-tip = Ekrany sali głównej: który jest który i co każdy pokazuje.
desk-outputs-identify = Oznacz ekrany
desk-outputs-identify-tip = Każdy ekran przez pięć sekund pokazuje dużymi literami, który to: publiczność to widzi.
desk-outputs-no-display = Żaden ekran się nie zgłosił. Otwórz go poleceniem: conference display.
desk-outputs-show-output = pokaż: { $output }
desk-outputs-show-instead = { $display }: pokaż zamiast tego { $output }
desk-outputs-display = { $name } ({ $output })
desk-outputs-display-late = { $name } ({ $output }, jeszcze nie to, co na antenie)
desk-outputs-is-page = Strona w przeglądarce: otwórz tam inną stronę.
desk-outputs-outputs = Wyjścia
desk-outputs-take = TAKE tego, co jest w podglądzie
desk-outputs-black-all = CZERŃ na wszystkich wyjściach, albo zdjęcie jej
desk-outputs-back-before = BACK do poprzedniej sceny
desk-outputs-only = tylko dla: { $output }
desk-outputs-the-output = wyjście { $output }
desk-outputs-message = Wiadomość do podglądu
desk-outputs-prepare = Przygotuj
desk-outputs-prepare-menu = Przygotuj …
desk-outputs-message-large = Dużymi literami
desk-outputs-message-under = Pod tym, jeśli trzeba
desk-outputs-page = Tak, jak widzi to pierwsze zebranie, ze strony w przeglądarce: teksty, liczby i miejsca. Obraz na żywo, kod i to, co sama sala odpowiedziała, są tylko na stronie.
desk-outputs-nothing-prepared = nic nie przygotowano
desk-outputs-black-over = CZERŃ na: { $scene }
desk-outputs-black = CZERŃ
desk-outputs-lift-all = ZDEJMIJ czerń
desk-outputs-black-one = Czerń: { $output }
desk-outputs-lift-one = Zdejmij: { $output }
desk-outputs-lift = Zdejmij czerń
desk-outputs-cannot-show = nie da się pokazać
desk-outputs-prepared = przygotowano
desk-outputs-another-for = { $fault } Przygotuj inną scenę dla wyjścia { $output } (Ctrl+K).
desk-outputs-nothing-for = Dla wyjścia { $output } nic nie przygotowano. Przygotuj scenę (Ctrl+K) albo ustaw punkt jako gotowy.
desk-outputs-take-brings = TAKE przyniesie: { $scene }
desk-outputs-no-change = Jego podgląd niczego by nie zmienił.
desk-outputs-take-waits = Ostatni TAKE jeszcze bez odpowiedzi.
desk-outputs-take-to = TAKE na: { $outputs }
desk-outputs-take-to-many = TAKE na { $count ->
    [one] { $count } wyjście
    [few] { $count } wyjścia
    [many] { $count } wyjść
   *[other] { $count } wyjść
 }
desk-outputs-no-target = Nie zaznaczono żadnego celu.
desk-outputs-another = { $fault } Przygotuj inną scenę.
desk-outputs-nothing-new = Nie przygotowano niczego, czego nie ma na antenie.
desk-outputs-no-before = Przed tą nie było na antenie żadnej sceny.
desk-outputs-two-presses = { $what }. Trzeba nacisnąć dwa razy.
desk-outputs-none-reported = Żaden ekran się nie zgłosił: { $output }.
desk-outputs-none-reported-what = Żaden ekran nie zgłosił, co pokazuje: { $output }.
desk-outputs-showing = Pokazuje to { $part } z { $count ->
    [one] { $count } ekranu
    [few] { $count } ekranów
    [many] { $count } ekranów
   *[other] { $count } ekranów
 }.
desk-outputs-showing-not-yet = Pokazuje to { $part } z { $count ->
    [one] { $count } ekranu
    [few] { $count } ekranów
    [many] { $count } ekranów
   *[other] { $count } ekranów
 }. Jeszcze nie: { $names }.
desk-outputs-all-show = Pokazują to wszystkie: { $count }.
desk-outputs-more = jeszcze { $count }
desk-outputs-lagging = { $part } z { $whole } tego nie pokazuje: { $names }
desk-outputs-lagging-yet = { $part } z { $whole } jeszcze tego nie pokazuje
desk-outputs-targets = Cele TAKE
desk-outputs-on-air = Na antenie
desk-outputs-look-at = Wyjścia do podglądu
desk-outputs-open = Co jest teraz otwarte
desk-outputs-open-now = OTWARTE TERAZ
desk-outputs-open-nothing = NIC OTWARTEGO
desk-outputs-close-whose = Zamknij: { $whose ->
    [parties] sale
    [chamber] izba
   *[members] członkowie
 }
desk-outputs-whose-answers = { $whose ->
    [parties] SALE
    [chamber] IZBA
   *[members] CZŁONKOWIE
 } { $part } z { $whole }
desk-outputs-question = „{ $question }”
desk-outputs-poll = głosowanie { $number } „{ $question }” { $part } z { $whole }
desk-outputs-poll-none = głosowanie { $number } „{ $question }” bez odpowiedzi
desk-outputs-black-on = CZERŃ { $outputs }
desk-outputs-lottery = { $rehearsal ->
    [yes] próba losowania
   *[no] losowanie
 }: { $title }
desk-outputs-cue-in = cue za { $span }: { $cue }
desk-outputs-skip = Pomiń
desk-outputs-back = Wstecz
desk-outputs-prepare-message = wiadomość …
desk-outputs-prepare-next = to, co następne
desk-outputs-poll-void = Głosowanie unieważniono i nie liczy się.
desk-outputs-not-published = Jego wynik nie jest jeszcze opublikowany.
