# The floor: the list of speakers, its buttons and its forms.
desk-floor-show = Pokaż listę mówców
# What can be done, as the palette says it.
desk-floor-act-next = Udziel głosu następnej osobie
desk-floor-act-end = Zakończ wypowiedź
desk-floor-act-open = Otwórz listę mówców
desk-floor-act-add = Wpisz miejsce na listę mówców
desk-floor-act-close = Zamknij listę mówców
desk-floor-act-draw = Wpisz publiczną wartość losowanej listy
desk-floor-act-over = Zakończ listę mówców
desk-floor-act-call = Udziel głosu zaznaczonej osobie
desk-floor-act-strike = Skreśl zaznaczoną osobę z listy
# The buttons.
desk-floor-next = Następnie: { $name }
desk-floor-next-nobody = Następny
desk-floor-again-call = Ponownie: udziel głosu
desk-floor-button-end = Zakończ głos
desk-floor-button-call = Udziel głosu …
desk-floor-button-strike = Skreśl …
desk-floor-button-add = Dodaj …
desk-floor-button-close = Zamknij listę
desk-floor-button-draw = Losuj …
desk-floor-button-over = Zakończ listę …
desk-floor-button-open = Otwórz listę …
# The list.
desk-floor-waits = Mówcy, którzy czekają
desk-floor-used = Wykorzystany czas
desk-floor-used-by = { $name } { $time }
desk-floor-state = { $state ->
    [open] OTWARTA
   *[closed] ZAMKNIĘTA
 }
desk-floor-waiting = { $count ->
    [one] { $count } czeka
    [few] { $count } czekają
   *[other] { $count } czeka
 }
desk-floor-each = po { $span }
desk-floor-out-of-order = Poza kolejnością: { $reason }
desk-floor-clock = { $state ->
    [left] ZOSTAŁO
    [over] PO CZASIE
    [paused] PAUZA
   *[none] BEZ ZEGARA
 }
desk-floor-time = { $time } { $word }
desk-floor-place = { $state ->
    [next] NAST.
    [room] SALA
   *[away] POZA
 }
desk-floor-kind = { $kind ->
    [for] za
    [against] przeciw
    [question] pytanie
   *[order] sprawa formalna
 }
desk-floor-kind-about = { $kind }: { $about }
# Why something cannot be done now.
desk-floor-empty = Żadna lista mówców nie jest otwarta. Otwórz listę do punktu na antenie albo z własnym tytułem.
desk-floor-nobody-waits = Na tej liście nikt nie czeka.
desk-floor-not-drawn = Lista jest losowana: zamknij ją, a potem wpisz publiczną wartość.
desk-floor-select-first = Najpierw zaznacz kogoś na liście.
desk-floor-closed-already = Lista jest już zamknięta.
desk-floor-not-by-lot = Ta lista nie jest losowana: ma inną regułę.
desk-floor-was-drawn = Wylosowano ją przez „{ $value }”.
desk-floor-close-first = Najpierw zamknij listę.
# The forms.
desk-floor-about-placeholder = O czym się mówi
desk-floor-rule-first-come = W kolejności zgłoszeń
desk-floor-rule-alternating = Na przemian za i przeciw
desk-floor-rule-unheard = Najpierw, kto jeszcze nie mówił
desk-floor-rule-groups = Według grup: najpierw ta z najmniejszym czasem
desk-floor-rule-lot = Losowo, z publiczną wartością
desk-floor-open-go = Otwórz
desk-floor-minutes-suffix = min
desk-floor-seconds-suffix = s
desk-floor-groups-placeholder = Miejsce i grupa, po jednym w wierszu: 12, Północ
desk-floor-about = Temat
desk-floor-rule = Reguła
desk-floor-each-speaks = Czas głosu
desk-floor-groups = Grupy
desk-floor-each-minutes = Minuty dla każdego
desk-floor-each-seconds = Sekundy dla każdego
desk-floor-groups-bad = Każdy wiersz grup musi mieć miejsce, przecinek i grupę.
desk-floor-add = Wpisz miejsce na listę
desk-floor-add-go = Dodaj
desk-floor-seat = Miejsce
desk-floor-for-what = Po co
desk-floor-call-ask = Udzielić głosu poza kolejnością: { $name }?
desk-floor-call-go = Udziel głosu
desk-floor-strike-ask = Skreślić z listy: { $name }?
desk-floor-strike-go = Skreśl
desk-floor-rule-of = Reguła tej listy: { $rule }
desk-floor-draw-list = Losuj listę
desk-floor-value-once = Z tego wynika kolejność i nie można jej zmienić. Wpisz dokładnie to, co wszyscy widzieli.
desk-floor-value = Publiczna wartość
desk-floor-draw-go = Losuj
desk-floor-end-ask = Zakończyć listę „{ $title }”?
desk-floor-ends = Kto jeszcze czeka, nie zabierze głosu. To, co powiedziano, zostaje w zapisie.
desk-floor-end-go = Zakończ listę
