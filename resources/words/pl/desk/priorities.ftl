# Priorities: how many have come, found by words, entered from paper.
desk-priorities-show = Pokaż priorytety sal
desk-priorities-open = Otwórz zbieranie
desk-priorities-close = Zamknij zbieranie
desk-priorities-paper = Z papieru …
desk-priorities-select = Proszę znaleźć zebranie i je wybrać.
desk-priorities-search = Szukaj w nazwach i słowach, potem Enter
desk-priorities-search-name = Szukaj w priorytetach
desk-priorities-never = Priorytety nie są jeszcze zbierane. Gdy zbieranie zostanie otwarte, sale i zebrania mogą wysłać do pięciu na stronie /priorities.
desk-priorities-of = z { $number }
desk-priorities-summary = { $received } z { $expected }
desk-priorities-is-open = Zbieranie jest otwarte.
desk-priorities-is-closed = Zbieranie jest zamknięte.
desk-priorities-is-set = Zbieranie jest wyznaczone i jeszcze się nie zaczęło.
desk-priorities-told = Zgodnych: { $count }, z papieru: { $papers }, wycofano: { $withdrawn }.
desk-priorities-not-open = Zbieranie nie jest otwarte.
desk-priorities-open-first = Najpierw trzeba otworzyć zbieranie: nic nie jest przyjmowane, gdy jest zamknięte.
desk-priorities-unheard = Serwer nie odpowiada. Proszę szukać ponownie.
desk-priorities-found = Znaleziono { $count ->
    [one] { $count } zebranie
    [few] { $count } zebrania
   *[other] { $count } zebrań
 }.
desk-priorities-found-first = Znaleziono { $count ->
    [one] { $count } zebranie
    [few] { $count } zebrania
   *[other] { $count } zebrań
 }, tu pierwsze { $shown }.
desk-priorities-state = { $area }: { $state ->
    [withdrawn] wycofano
   *[nothing] jeszcze nic nie wysłano
 }
desk-priorities-sent = { $first } ({ $language })
desk-priorities-sent-paper = { $first } ({ $language }, z papieru)
desk-priorities-how = Jeden priorytet w wierszu, najważniejszy pierwszy, słowami z papieru; powód po kresce (|). Zostanie oznaczone jako wpisane z papieru, z nazwą konta.
desk-priorities-from-paper = Z papieru: { $name }
desk-priorities-enter-it = Wpisz
desk-priorities-people = Osoby, które się zgodziły
