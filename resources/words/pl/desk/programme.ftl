desk-programme-standby-group = Gotowe
desk-programme-plan = plan
desk-programme-expected = oczek.
desk-programme-actual = fakt.
desk-programme-day = Dzień { $day } · { $date }
desk-programme-called = Świadek { $name }: { $state }
desk-programme-called-unplaced = Świadek { $name }: { $state }, jeszcze bez miejsca
desk-programme-called-by-chamber = Wezwany przez izbę: { $state }
desk-programme-kind = { $kind ->
    [ceremony] Uroczystość
    [speech] Przemówienie
    [witness] Świadek
    [deliberation] Narada
    [breakout] Praca w grupach
    [vote] Głosowanie
    [break] Przerwa
    [performance] Występ
   *[notice] Ogłoszenie
 }
desk-programme-now-for = teraz na { $time }
desk-programme-times = { $nth } raz, najpierw { $time }
desk-programme-is-skipped = Pominięte
desk-programme-not-held = Nie odbyło się
desk-programme-go-skips = GO to pominie
desk-programme-length = { $minutes } min
desk-programme-length-planned = { $minutes } min (plan: { $planned })
desk-programme-left = zostało { $time }
desk-programme-over = { $time } ponad
desk-programme-row-state = { $state ->
    [on] na antenie
    [standby] gotowe
   *[done] za nami
 }
desk-programme-row-expected = oczekiwane { $time }
desk-programme-awaited = Oczekiwanie na program …
desk-programme-none-planned = Ta konferencja nie ma jeszcze programu. Planuje się go przy tworzeniu konferencji.
desk-programme-standby = GOTOWE
desk-programme-standby-arms = GOTOWE, GO uzbraja { $who }
desk-programme-standby-picked = GOTOWE, wybrane ręcznie
desk-programme-standby-skips = GOTOWE, wybrane ręcznie: pomija { $title }
desk-programme-standby-skips-many = GOTOWE, wybrane ręcznie: pomija { $count }, w tym { $title }
desk-programme-nothing = nic
desk-programme-is-over = Program się skończył.
desk-programme-none-yet = Nie ma jeszcze programu.
desk-programme-no-link-go = Brak połączenia z serwerem: stąd nic nie wejdzie na antenę.
desk-programme-no-link-end = Brak połączenia z serwerem: stąd nic nie można zakończyć.
desk-programme-no-link-edit = Brak połączenia z serwerem: stąd nic nie można edytować.
desk-programme-go-puts = GO wprowadza „{ $title }” na antenę.
desk-programme-go-puts-early = GO wprowadza „{ $title }” na antenę, { $time } przed stałym początkiem.
desk-programme-none-on = Żaden punkt nie jest na antenie.
desk-programme-go-typing = GO    Esc, potem Space
desk-programme-go-again = Ponownie: na antenę
desk-programme-end-item = Zakończ punkt
desk-programme-end-again = Ponownie: zakończ
desk-programme-typing = Piszesz w polu: Escape z niego wychodzi, potem Space uruchamia. Ctrl+Space uruchamia od razu.
desk-programme-go = GO: gotowe na antenę
desk-programme-go-item = GO: { $title }
desk-programme-end = Zakończ punkt na antenie
desk-programme-next = Gotowe: z powrotem do tego, co następne
desk-programme-to-rundown = Do scenopisu: strzałki zaznaczają, Return wybiera
desk-programme-run-sheet = Karta przebiegu: otwórz do druku
desk-programme-run-sheet-unwritten = Nie można zapisać karty przebiegu: { $reason } ({ $path }).
desk-programme-run-sheet-unopened = Nic tutaj nie otwiera karty przebiegu. To { $path }.
desk-programme-none-picked = Nic nie wybrano ręcznie: gotowe jest to, co następne.
desk-programme-undo-last = Cofnij ostatnią zmianę scenopisu
desk-programme-redo-last = Ponów cofniętą zmianę
desk-programme-move-up = Przesuń punkt w górę
desk-programme-move-down = Przesuń punkt w dół
desk-programme-longer = Minuta więcej dla punktu na antenie
desk-programme-shorter = Minuta mniej dla punktu na antenie
desk-programme-change = Zmień punkt
desk-programme-lock = Zablokuj scenopis przed zmianami lub odblokuj
desk-programme-unlock = Odblokuj scenopis
desk-programme-insert = Wstaw punkt po tym
desk-programme-change-it = Zmień „{ $title }”
desk-programme-move-it-up = Przesuń „{ $title }” w górę
desk-programme-move-it-down = Przesuń „{ $title }” w dół
desk-programme-skip-it = Pomiń „{ $title }”
desk-programme-hold-it = Jednak przeprowadź „{ $title }”
desk-programme-split-it = Podziel „{ $title }” na dwa
desk-programme-delete-it = Usuń „{ $title }”
desk-programme-cues-of = Cue punktu „{ $title }”
desk-programme-cues-of-item = Cue punktu
desk-programme-none-marked = Żaden punkt nie jest zaznaczony: kliknij go albo przejdź do niego strzałkami.
desk-programme-is-first = Jest pierwszy.
desk-programme-is-last = Jest ostatni.
desk-programme-is-short = Trwa minutę: nic nie da się wydzielić.
desk-programme-is-least = Trwa minutę: lepiej go zakończ.
desk-programme-none-to-undo = Nie ma czego cofnąć.
desk-programme-none-to-redo = Nie ma czego ponowić.
desk-programme-undo-of = Cofnij: { $edit }
desk-programme-redo-of = Ponów: { $edit }
desk-programme-undone = Cofnięto: { $edit }.
desk-programme-redone = Ponowiono: { $edit }.
desk-programme-the-server = serwer
desk-programme-edited = { $who }: { $what ->
    [inserted] wstawiono
    [deleted] usunięto
    [moved] przesunięto
    [retitled] zmieniono tytuł
    [split] podzielono
    [length] zmieniono długość
    [times] zmieniono początek
   *[changed] zmieniono
 } „{ $title }”
desk-programme-edited-skip = { $who }: „{ $title }” { $what ->
    [skipped] do pominięcia
   *[unskipped] jednak się odbędzie
 }
desk-programme-planned = { $who }: wczytano plan
desk-programme-planned-items = { $who }: wczytano plan, { $count ->
    [one] { $count } punkt
    [few] { $count } punkty
    [many] { $count } punktów
   *[other] { $count } punktu
 }
desk-programme-locked = Zablokowany przed zmianami. Ctrl+Shift+L go odblokowuje.
desk-programme-locked-by = Zablokowany przed zmianami ({ $who }). Ctrl+Shift+L go odblokowuje.
desk-programme-form-insert = Wstaw punkt
desk-programme-form-change = Zmień punkt
desk-programme-form-put-in = Wstaw
desk-programme-form-done = Zmień
desk-programme-form-speaker = Mówca
desk-programme-form-minutes = Minuty
desk-programme-form-start = Planowany początek
desk-programme-form-hard = Początek jest stały
desk-programme-form-no-title = Punkt musi mieć tytuł.
desk-programme-form-no-start = Planowany początek to godzina, np. 9:05.
