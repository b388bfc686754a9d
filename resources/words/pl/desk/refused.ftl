desk-refused-not-allowed = Ta rola nie może tego zrobić. Użyj właściwej strony lub kodu.
desk-refused-not-your-post = Twoje stanowisko to { $post }, a to należy do: { $posts }. Zapytaj tam albo zaloguj się innym kontem.
desk-refused-not-your-post-scenes = Twoje stanowisko to głosowania: przygotowujesz sceny głosowań, a kierowanie wszystkie inne.
desk-refused-not-your-post-director = kierowanie
desk-refused-not-your-post-polls = głosowania
desk-refused-not-your-post-parties = zebrania
desk-refused-not-your-post-door = wejście
desk-refused-not-your-post-reader = podgląd
desk-refused-not-your-post-or-polls = kierowanie lub głosowania
desk-refused-not-your-post-or-door = kierowanie lub wejście
desk-refused-not-your-post-or-parties = kierowanie lub zebrania
desk-refused-not-your-post-or-both = kierowanie, głosowania lub zebrania
desk-refused-ends-too-soon = Głosowanie jest otwarte jeszcze co najmniej sekundę. Aby zakończyć je teraz, zamknij je.
desk-refused-closed = Głosowanie zamknięto o { $time }, zanim to dotarło; to się nie liczy.
desk-refused-closed-zone = Głosowanie zamknięto o { $time } (czas: { $place }), zanim to dotarło; to się nie liczy.
desk-refused-unknown-poll = Nie ma takiego głosowania. Zobacz listę, jaka jest teraz.
desk-refused-channel-closed = Na to głosowanie odpowiada się inaczej: { $ways }.
desk-refused-other-electorate-parties = To głosowanie jest dla zebrań: nikt inny na nie nie odpowiada.
desk-refused-other-electorate-chamber = To głosowanie jest dla izby: nikt inny na nie nie odpowiada.
desk-refused-other-electorate-members = To głosowanie jest dla członków z rejestru: nikt inny na nie nie odpowiada.
desk-refused-other-area = To głosowanie jest tylko dla członków z: { $area }. Ty jesteś z innego obszaru.
desk-refused-no-area = Lista głosujących nie ma obszaru „{ $area }”. Podaj jeden z jej obszarów albo żaden, czyli wszystkie.
desk-refused-adjourned = Głosowanie jest odroczone; trwa dalej od następnego posiedzenia. Wyślij głos wtedy ponownie.
desk-refused-adjourned-until = Głosowanie jest odroczone; trwa dalej o { $time }. Wyślij głos wtedy ponownie.
desk-refused-adjourned-zone = Głosowanie jest odroczone; trwa dalej o { $time } (czas: { $place }). Wyślij głos wtedy ponownie.
desk-refused-no-seats = Izba nie ma jeszcze miejsc. Najpierw wpisz wylosowanych na listę potwierdzonych.
desk-refused-rules-changed = Regulamin zmieniono od przygotowania tego głosowania. Przygotuj je ponownie, potem otwórz.
desk-refused-counted-once = Zanotowano: { $teller } policzył(a) ({ $channel ->
    [hands] ręce
    [paper] papier
   *[other] inne
 }). Liczy się, gdy druga osoba, z innego konta, policzy tyle samo.
desk-refused-tellers-differ = Liczący się nie zgadzają ({ $told }). Niczego nie przyjęto. Policzcie oboje jeszcze raz.
desk-refused-too-many-hands-told = Policzono { $told }, ale tylko { $most } z zalogowanych nie głosowało inaczej. Policz jeszcze raz.
desk-refused-too-many-hands-paper = Policzono { $told }, ale wydano tylko { $most } kart. Policz jeszcze raz.
desk-refused-told-once = { $login } wpisał(a) tę salę. Poproś salę o podanie liczb jeszcze raz: inne konto musi wpisać to samo.
desk-refused-told-once-desk = Pulpit wpisał tę salę. Poproś salę o podanie liczb jeszcze raz: inne konto musi wpisać to samo.
desk-refused-figures-differ = Liczby się różnią i żadnej nie przyjęto ({ $told }). Zapytaj salę jeszcze raz i wpisz je od nowa.
desk-refused-has-own-answer-phones = Ta sala odpowiedziała sama: głosowało { $count } jej telefonów. Nigdy nie liczy się jej na dwa sposoby: zostaw jej odpowiedź albo pomiń salę w tym głosowaniu.
desk-refused-has-own-answer-hands = Ta sala odpowiedziała sama: wpisała ręce lub przycisk. Nigdy nie liczy się jej na dwa sposoby: zostaw jej odpowiedź albo pomiń salę w tym głosowaniu.
desk-refused-bad-headcount-told = Sala przez telefon ma od 1 do { $capacity } osób, tyle ile mieści. Zapytaj salę jeszcze raz.
desk-refused-bad-headcount-desk = Liczba obecnych w tej sali to od 0 do { $capacity }. Jeśli mieści więcej, najpierw podaj to w Napraw (Ctrl+M).
desk-refused-more-hands-than-people = Rąk: { $hands }, osób: { $people }. Tak nie może być. Zapytaj salę jeszcze raz.
desk-refused-tie-is-open-chair = Głosy są równe i decyduje przewodniczący: najpierw to zapisz, potem opublikuj.
desk-refused-tie-is-open-lot = Głosy są równe i decyduje los: najpierw to zapisz, potem opublikuj.
desk-refused-hands-changed = Ręce tej sali zmieniono tymczasem na innym urządzeniu: stoi tam { $hands }. Uzgodnijcie jedną liczbę i wpiszcie ją ponownie.
desk-refused-hands-changed-none = Ręce tej sali zmieniono tymczasem na innym urządzeniu: nie ma tam żadnych. Uzgodnijcie jedną liczbę i wpiszcie ją ponownie.
desk-refused-came-late-seat = Miejsce { $seat } przydzielono po otwarciu tego głosowania; głosuje od następnego.
desk-refused-not-draft = To głosowanie jest już { $state ->
    [open] otwarte
    [closed] zamknięte
    [published] opublikowane
    [void] nieważne
   *[other] zakończone
 }. Przygotuj nowe.
desk-refused-another-is-open = „{ $question }” jest jeszcze otwarte. Najpierw je zamknij.
desk-refused-not-closed = To głosowanie jest { $state ->
    [draft] szkicem
    [open] otwarte
    [published] opublikowane
    [void] nieważne
   *[other] niezamknięte
 }. Wynik można opublikować po zamknięciu.
desk-refused-not-counted = Głosy są właśnie liczone według reguły. Opublikuj za chwilę.
desk-refused-is-published = Opublikowany wynik jest ostateczny. Zadaj pytanie jeszcze raz.
desk-refused-bad-poll-kind = Regulamin nie ma rodzaju „{ $decision }”; ma: { $known }.
desk-refused-bad-poll-word = Głosowanie ma nieznane słowo: { $error }.
desk-refused-bad-poll-question = Głosowanie potrzebuje pytania.
desk-refused-bad-poll-options = Podaj od { $least } do { $most } opcji.
desk-refused-bad-poll-alike = Każda opcja potrzebuje własnego tekstu.
desk-refused-bad-poll-channels = Wybierz co najmniej jeden sposób; tu ({ $electorate }) te: { $known }.
desk-refused-bad-poll-named = Nazwiska przychodzą z głosami z telefonów: głosowanie imienne wymaga telefonów.
desk-refused-bad-poll-by-hand = Nikt nie liczy ręcznie głosowania tego rodzaju ({ $kind }): zostaw tylko telefony.
desk-refused-bad-poll-decision = Decyduje tylko izba i członkowie: poddaj decyzję jednym z nich.
desk-refused-bad-poll-choice = Decyzja to wybór z dwóch lub trzech opcji: za, przeciw, wstrzymanie się.
desk-refused-bad-poll-only-area = Tylko głosowanie członków dotyczy jednego obszaru: pomiń to.
desk-refused-bad-poll-only-sittings = Tylko głosowanie członków ma posiedzenia: pomiń to.
desk-refused-bad-poll-only-close = Tylko głosowanie członków ma posiedzenia. To po prostu zamknij.
desk-refused-bad-poll-secret = Głosowanie członków jest tajne: nikogo nie pyta się o nazwisko.
desk-refused-bad-poll-rule = Reguła „{ $rule }” nie liczy tego rodzaju ({ $kind }); te liczą: { $names }.
desk-refused-bad-poll-seats = Nie da się obsadzić miejsc ({ $seats }) z opcji ({ $options }).
desk-refused-bad-poll-scale = Każdy stopień skali potrzebuje liczby, np. 30%.
desk-refused-bad-poll-points = Głosowanie punktowe, i tylko ono, ma liczbę punktów do rozdania.
desk-refused-bad-poll-one-second = Głosowanie jest otwarte co najmniej sekundę.
desk-refused-bad-poll-all-over = Wszystkie zaplanowane posiedzenia już minęły. Zaplanuj inne, potem otwórz głosowanie.
desk-refused-bad-poll-rounds = Rundy mają numery od 1 do { $last }; 0 to wszystkie.
desk-refused-bad-poll-void-why = Podaj, dlaczego głosowanie się nie liczy; powód jest publikowany.
desk-refused-bad-poll-no-tie = Nie ma tu równości głosów do rozstrzygnięcia.
desk-refused-bad-poll-lot = Decyduje los: wylosuj publicznie i wpisz, co wylosowano.
desk-refused-bad-poll-chair = Decyduje przewodniczący: podaj tak (za) lub nie (przeciw).
desk-refused-bad-poll-tie-decided = Równość głosów już rozstrzygnięto.
desk-refused-bad-poll-next-sitting = Następne posiedzenie zaczyna się najwcześniej za sekundę.
desk-refused-bad-poll-closes-before = Głosowanie kończy się przed początkiem następnego posiedzenia. Najpierw zmień jego koniec.
desk-refused-bad-poll-most-sittings = Głosowanie ma najwyżej { $most } posiedzeń.
desk-refused-bad-poll-sitting-ends = Posiedzenie { $place } kończy się przed początkiem.
desk-refused-bad-poll-sitting-begins = Posiedzenie { $place } zaczyna się przed końcem poprzedniego.
desk-refused-bad-choice-counts = Wpisz liczbę, 0 lub więcej, dla każdej z opcji ({ $options }).
desk-refused-bad-choice-numbered = Opcje mają numery od 0 do { $last }.
desk-refused-bad-choice-tellers = Liczący liczą ręce lub karty.
desk-refused-bad-choice-each = Wpisz liczbę dla każdej z opcji ({ $options }).
desk-refused-not-present-paper = Miejsce { $seat } nie jest zalogowane: najpierw sprawdź identyfikator przy wejściu.
desk-refused-paper-why = Podaj, dlaczego członek głosuje na papierze; powód jest w zapisie.
desk-refused-preview-moved = Podgląd zmienił się od naciśnięcia TAKE. Obejrzyj go i naciśnij TAKE ponownie.
desk-refused-programme-moved = Od naciśnięcia BACK jest tam coś innego ({ $output ->
    [hall] sala główna
    [rooms] sale
    [phones] telefony
    [members] członkowie
    [overlay] nakładka
    [stage] scena
   *[other] wyjście
 }). Spójrz i naciśnij BACK ponownie.
desk-refused-nothing-prepared = Na podglądzie tych wyjść nic nie ma. Przygotuj scenę, potem naciśnij TAKE.
desk-refused-nothing-before = Przed tą żadna scena nie była na antenie na tych wyjściach.
desk-refused-nothing-before-past = Żadnej wcześniejszej sceny nie można już pokazać na tych wyjściach. Przygotuj inną, potem TAKE.
desk-refused-bad-scene = Tego nie można pokazać: { $reason } Przygotuj inną scenę.
desk-refused-no-displays = Żaden ekran tych wyjść się nie zgłosił. Otwórz jeden poleceniem: conference display.
desk-refused-unknown-display = Ten ekran nie jest już podłączony. Wybierz jeden z tych, które są teraz na liście.
desk-refused-not-for-displays = Ekran nie może tego pokazać ({ $output }): to strona przeglądarki. Wybierz salę główną, członków, nakładkę lub scenę.
desk-refused-page-stays = { $display } pokazuje zawsze to samo wyjście. Otwórz tam inną stronę lub ekran.
desk-refused-bad-scene-no-breakout = Nie ma takiej pracy w grupach.
desk-refused-unknown-item = Nie ma takiego punktu w programie.
desk-refused-bad-scene-no-timer = Nie ma takiego stopera.
desk-refused-bad-scene-no-statements = Nikogo nie poproszono o wypowiedzi.
desk-refused-bad-scene-no-words = Nie ma tekstu.
desk-refused-bad-scene-no-survey = Nie ma takiej ankiety.
desk-refused-bad-scene-survey-draft = Tej ankiety jeszcze nie zadano: najpierw ją otwórz.
desk-refused-bad-scene-no-poll = Nie ma takiego głosowania.
desk-refused-bad-scene-void = Głosowanie uznano za nieważne i się nie liczy.
desk-refused-bad-scene-unpublished = Wyniku jeszcze nie opublikowano.
desk-refused-bad-scene-no-lottery = Nie ma takiego losowania.
desk-refused-bad-scene-rehearsal = To próba, której sal się nie pokazuje: pomiń { $outputs }.
desk-refused-bad-scene-draw-void = Losowanie uznano za nieważne i się nie liczy.
desk-refused-bad-scene-draw-ended = Losowanie zakończono: najpierw rozpocznij je od nowa.
desk-refused-bad-scene-no-motion = Nie ma takiego wniosku.
desk-refused-bad-scene-no-amendment = W tym czytaniu nie ma poprawki { $amendment }.
desk-refused-bad-scene-no-clause = W tym czytaniu nie ma takiego punktu.
desk-refused-bad-scene-pages = Nie ma tylu stron.
desk-refused-standby-moved = Gotowe jest teraz „{ $title }”. Nic nie weszło na antenę: przeczytaj i naciśnij GO ponownie.
desk-refused-standby-moved-none = Teraz nic nie jest gotowe. Nic nie weszło na antenę: sprawdź i naciśnij GO ponownie.
desk-refused-item-over = „{ $title }” nie jest na antenie: jest „{ $other }” i trwa dalej.
desk-refused-item-over-none = „{ $title }” nie jest na antenie: nic nie jest.
desk-refused-item-over-this = Ten punkt nie jest na antenie: jest „{ $other }” i trwa dalej.
desk-refused-item-over-this-none = Ten punkt nie jest na antenie: nic nie jest.
desk-refused-plan-moved = Program zmieniono tymczasem. Porównaj z nim plik ponownie, potem przyjmij.
desk-refused-item-is-on = „{ $title }” jest już na antenie. Wybierz inny punkt.
desk-refused-item-exists = Identyfikator nowego punktu ma już „{ $title }”. Wybierz inny.
desk-refused-item-stays-standby = „{ $title }” zostaje w scenopisie, bo jest gotowe: najpierw wstaw tam inny punkt.
desk-refused-item-stays-on-standby = „{ $title }” zostaje w scenopisie, bo jest gotowe.
desk-refused-item-stays-on-air = „{ $title }” zostaje w scenopisie, bo jest na antenie.
desk-refused-item-stays-was-on = „{ $title }” zostaje w scenopisie: było na antenie, a scenopis podaje kiedy.
desk-refused-no-title = Punkt potrzebuje tytułu.
desk-refused-nothing-left = „{ $title }” trwa { $minutes } min: podziel wcześniej, aby coś zostało.
desk-refused-edit-moved-none = Nie ma już czego cofnąć ani ponowić.
desk-refused-edit-moved = W międzyczasie była inna zmiana: „{ $title }” ({ $what ->
    [inserted] wstawienie
    [deleted] usunięcie
    [moved] przesunięcie
    [split] podział
    [retitled] zmiana tytułu
   *[other] zmiana
 }, { $by }). Najpierw trzeba ją cofnąć lub ponowić.
desk-refused-edit-moved-nobody = W międzyczasie była inna zmiana: „{ $title }” ({ $what ->
    [inserted] wstawienie
    [deleted] usunięcie
    [moved] przesunięcie
    [split] podział
    [retitled] zmiana tytułu
   *[other] zmiana
 }). Najpierw trzeba ją cofnąć lub ponowić.
desk-refused-edit-moved-plan = W międzyczasie była inna zmiana: import całego planu ({ $by }). Najpierw trzeba ją cofnąć lub ponowić.
desk-refused-edit-moved-plan-nobody = W międzyczasie była inna zmiana: zaimportowano cały plan. Najpierw trzeba ją cofnąć lub ponowić.
desk-refused-plan-locked = Scenopis jest zablokowany przed zmianami ({ $by }). Najpierw go odblokuj; może to każdy pulpit.
desk-refused-plan-locked-nobody = Scenopis jest zablokowany przed zmianami. Najpierw go odblokuj; może to każdy pulpit.
desk-refused-bad-plan-ids = Każdy punkt programu potrzebuje własnego identyfikatora.
desk-refused-bad-plan-on = Trwający punkt musi zostać w programie.
desk-refused-bad-plan-none = Program ma punkty, a każdy z nich własny identyfikator.
desk-refused-bad-plan-id-length = { $item }: identyfikator ma od 1 do { $most } znaków.
desk-refused-bad-plan-title = { $item }: tytuł nie może być pusty; teksty mają najwyżej { $most } znaków.
desk-refused-bad-plan-minutes = { $item }: punkt trwa od { $least } do { $most } minut.
desk-refused-bad-plan-start = { $item }: początek nie jest chwilą albo dzień nie jest liczbą od 1.
desk-refused-bad-plan-poll = { $item }: nie ma głosowania { $poll }.
desk-refused-bad-plan-parties = Nowe zebrania mają numery od { $first }.
desk-refused-bad-plan-areas = Te zebrania nie są w żadnym znanym obszarze: { $parties }.
desk-refused-bad-plan-conference = Nazwij konferencję i przypisz każdy obszar do jednego z jej regionów.
desk-refused-already-founded = To już jest zapis: { $name }.
desk-refused-unknown-cue = Punkt nie ma takiego cue.
desk-refused-bad-cues-standby = Nic nie jest gotowe.
desk-refused-nothing-on-standby = Nic nie jest gotowe. Najpierw wybierz punkt.
desk-refused-nothing-on-air = Nic nie jest na antenie.
desk-refused-nothing-open = Żadne głosowanie nie jest otwarte.
desk-refused-several-open = Otwartych jest kilka głosowań. Podaj, które zamknąć.
desk-refused-bad-cues-ids = Każdy cue punktu potrzebuje własnego identyfikatora.
desk-refused-bad-cues-scene = Cue { $cue } potrzebuje sceny i wyjść, które ją pokazują.
desk-refused-bad-cues-poll = Cue { $cue } potrzebuje głosowania, które otwiera.
desk-refused-bad-cues-lottery = Cue { $cue } potrzebuje losowania, które rozpoczyna.
desk-refused-bad-cues-obs = Cue { $cue } potrzebuje nazwy sceny OBS.
desk-refused-bad-cues-go = Cue { $cue } przechodzi do następnego punktu: potrzebuje przedtem czasu oczekiwania.
desk-refused-bad-cues-timer = Cue { $cue } potrzebuje stopera: do czego i jak długo.
desk-refused-bad-cues-message = Cue { $cue } potrzebuje tekstu dla sal i czasu wyświetlania.
desk-refused-bad-cues-survey = Cue { $cue } potrzebuje ankiety, którą otwiera.
desk-refused-bad-cues-breakout = Cue { $cue } potrzebuje pracy w grupach, której dotyczy.
desk-refused-bad-cues-not-armed = Czeka i nie jest uzbrojony: zostanie pominięty.
desk-refused-bad-cues-was-not-armed = Nie był uzbrojony: publiczność by to zobaczyła.
desk-refused-bad-cues-was-over = Jego punkt skończył się, zanim nadeszła pora.
desk-refused-bad-cues-already = „{ $question }” jest już { $state ->
    [open] otwarte
    [closed] zamknięte
    [published] opublikowane
    [void] nieważne
   *[other] zakończone
 }.
desk-refused-bad-cues-open-then = „{ $question }” będzie wtedy otwarte: trzeba je przedtem zamknąć.
desk-refused-bad-cues-not-open = „{ $question }” nie jest otwarte.
desk-refused-bad-cues-still-closes = „{ $question }” jest jeszcze otwarte: GO je zamknie.
desk-refused-bad-cues-still-leaves = „{ $question }” jest jeszcze otwarte: GO zostawia je otwarte.
desk-refused-bad-cues-chamber-closes = „{ $question }” jest jeszcze otwarte w izbie: GO je zamknie.
desk-refused-bad-cues-chamber-leaves = „{ $question }” jest jeszcze otwarte w izbie: GO zostawia je otwarte.
desk-refused-many-timers = Działa już { $most } stoperów, więcej nie można. Zatrzymaj jeden, potem uruchom ten.
desk-refused-timer-is-on = Działa już inny stoper o tej nazwie. Najpierw go zatrzymaj albo uruchom ten pod inną nazwą.
desk-refused-unknown-timer = Nie ma takiego stopera: zatrzymano go.
desk-refused-bad-timer-name = Podaj, do czego jest stoper.
desk-refused-bad-timer-least = Stoper działa co najmniej sekundę.
desk-refused-bad-timer-most = Stoper działa najwyżej dobę.
desk-refused-unknown-breakout = Nie ma takiej pracy w grupach. Najpierw ją przygotuj.
desk-refused-many-breakouts = Prac w grupach jest { $most }, więcej nie można. Zmień taką, której nie rozpoczęto.
desk-refused-breakout-started = „{ $title }” już rozpoczęto i zostaje, jak jest. Przygotuj inną pod nową nazwą.
desk-refused-breakout-over = „{ $title }” się skończyło. Aby kontynuować, przygotuj inną.
desk-refused-not-running = „{ $title }” jeszcze nie rozpoczęto. Najpierw rozpocznij.
desk-refused-not-running-recalled = „{ $title }” już odwołano: ludzie kończą.
desk-refused-not-running-over = „{ $title }” się skończyło.
desk-refused-rooms-are-busy = Część jej sal jest w „{ $title }”. Najpierw tamtą odwołaj lub zakończ.
desk-refused-last-phase = To ostatnia faza „{ $title }”. Odwołaj sale albo zakończ.
desk-refused-not-for-room = „{ $title }” jest dla innych sal. Patrz na ekran.
desk-refused-still-on = W „{ $title }” ludzie jeszcze piszą. Najpierw zakończ.
desk-refused-draft-moved = Ktoś przy twoim stoliku tymczasem napisał. Pokazano ten tekst; dodaj swój.
desk-refused-wrote-often = Ta sala zapisuje bardzo często. Strona spróbuje ponownie za chwilę.
desk-refused-bad-breakout-title = Nadaj pracy w grupach tytuł.
desk-refused-bad-breakout-phase = Praca w grupach potrzebuje co najmniej jednej fazy.
desk-refused-bad-breakout-both = Wybierz region albo kilka sal, nie jedno i drugie.
desk-refused-bad-breakout-region = Nie ma takiego regionu.
desk-refused-bad-breakout-room = Wymienia salę, której nie ma.
desk-refused-bad-breakout-kinds = Nadaj każdemu rodzajowi wypowiedzi własną nazwę, jednym słowem.
desk-refused-bad-breakout-day = Praca w grupach trwa najwyżej dobę.
desk-refused-unknown-party = Nie ma takiego zebrania. Sprawdź numer.
desk-refused-unknown-party-short = Nie ma takiego zebrania.
desk-refused-bad-capacity-people = Odnotowano tam { $count } osób: sala mieści od { $least } do { $most } osób.
desk-refused-bad-capacity = Sala mieści od { $least } do { $most } osób.
desk-refused-no-party = Podaj, dla którego zebrania to jest.
desk-refused-empty-message = Napisz, co zebrania mają przeczytać, i wybierz które.
desk-refused-unknown-line = Tego wiersza dziennika już nie ma. Nie trzeba nic robić.
desk-refused-no-help = Ta sala już nie prosi o pomoc. Wyślij jej wiadomość.
desk-refused-needs-reason = Podaj dlaczego. Powód zostaje w zapisie.
desk-refused-needs-reason-code = Podaj, dlaczego kod jest cofany; powód jest w zapisie.
desk-refused-needs-reason-host = Podaj dlaczego: czyta to gospodarz i zostaje w zapisie. Nikogo nie wymieniaj.
desk-refused-needs-reason-off = Podaj, dlaczego jest usuwana: powód zostaje obok niej w zapisie.
desk-refused-needs-reason-draw = Z tego zobowiązania już losowano. Losowanie { $draw } wszyscy zobaczą jako takie: podaj, dlaczego jest potrzebne.
desk-refused-unknown-session = Nikt nie prosił o wypowiedzi pod tą nazwą. Poczekaj, aż konferencja zapyta.
desk-refused-another-statement = Inna wypowiedź ma już ten identyfikator. Napisz swoją jeszcze raz.
desk-refused-bad-category = Najpierw wybierz, co to jest: { $kinds }.
desk-refused-bad-category-none = Wypowiedzi nie mają tu rodzajów.
desk-refused-bad-session-about = Podaj, czego dotyczą wypowiedzi: sale to czytają.
desk-refused-not-passed = Tej wypowiedzi nie ma teraz na liście: usunięto ją lub wstrzymano w sali. Najpierw ją przywróć.
desk-refused-claimed-by-other = Tym zajmuje się teraz { $login }. Weź następną albo zapytaj { $login }.
desk-refused-bad-merge-already = Jedna z nich jest już połączona z inną. Najpierw ją rozłącz.
desk-refused-bad-merge-sessions = Są z różnych sesji. Łącz to, co powiedziano w jednej.
desk-refused-unknown-survey = Nie ma ankiety { $survey }.
desk-refused-survey-is-open = „{ $title }” właśnie trwa. Najpierw zamknij.
desk-refused-bad-survey-not-opened = Jeszcze jej nie otwarto. Najpierw otwórz.
desk-refused-bad-survey-ids = Każda ankieta potrzebuje własnego identyfikatora.
desk-refused-bad-survey-many = Ankiet byłoby więcej niż { $most }.
desk-refused-bad-survey-full = Jest już tyle ankiet: { $most }.
desk-refused-bad-survey-title = Podaj nazwę ankiety.
desk-refused-bad-survey-asked = Już ją zadano. Napisz inną.
desk-refused-bad-survey-asked-questions = Już ją zadano. Napisz inną z jej pytaniami.
desk-refused-bad-survey-item = Nie ma punktu { $item }. Wybierz któryś ze scenopisu.
desk-refused-bad-survey-questions = Zadaj od 1 do { $most } pytań; najlepiej dwa lub trzy.
desk-refused-bad-survey-words-once = O słowa pytaj tylko raz. Drugie pytanie zmień na wybór albo zadaj w innej ankiecie.
desk-refused-bad-survey-tap = Zadaj co najmniej jedno pytanie, na które odpowiada się dotknięciem.
desk-refused-bad-survey-no-words = Pytanie { $place } nie ma tekstu. Napisz je albo usuń.
desk-refused-bad-survey-choices = Pytanie { $place } potrzebuje od 2 do { $most } odpowiedzi do wyboru.
desk-refused-bad-survey-no-choice = Pytanie { $place } ma odpowiedzi do wyboru, a nie jest wyborem.
desk-refused-bad-survey-answer-words = Każda odpowiedź na pytanie { $place } potrzebuje własnych słów.
desk-refused-second-person = Prosi o to { $login }: inne konto musi potwierdzić w ciągu { $minutes } minut.
desk-refused-second-person-desk = Prosi o to pulpit: inne konto musi potwierdzić w ciągu { $minutes } minut.
desk-refused-second-person-by-hand = Reguły wymagają dwóch osób: rozpocznij ręcznie, z dwóch pulpitów.
desk-refused-no-seat = Ten identyfikator nie ma miejsca w izbie. Zapytaj porządkowych przy wejściu.
desk-refused-seat-taken = Miejsce { $seat } głosuje z innego urządzenia. Opuść je tam i zaloguj się tutaj; jeśli urządzenie zginęło, zapytaj porządkowych.
desk-refused-not-present = Miejsce { $seat } nie jest zalogowane. Daj sprawdzić identyfikator przy wejściu, potem głosuj.
desk-refused-no-device = Miejsce { $seat } nie głosuje już z tego urządzenia. Zaloguj się ponownie identyfikatorem, potem głosuj.
desk-refused-vote-is-open = Izba głosuje. Zmień regulamin później.
desk-refused-vote-is-open-members = Trwa głosowanie członków. Sporządź inną listę po jego zamknięciu.
desk-refused-bad-rules-doubled = { $kind } ma więcej niż jedną regułę.
desk-refused-bad-rules-needs = { $kind } potrzebuje reguły: propozycja { $proposal } jest gotowa i musi trafić pod głosowanie.
desk-refused-bad-seat-none = Nie ma miejsca { $seat }.
desk-refused-bad-seat-names = Podaj członków pseudonimem (64 cyfry szesnastkowe), każdego raz.
desk-refused-bad-seat-drawn = Kto został wylosowany, dostaje miejsce z losowania albo jako zastępstwo.
desk-refused-bad-seat-device-why = Podaj, dlaczego urządzenie jest odłączane; powód jest w zapisie.
desk-refused-unknown-election = Nie ma wyborów „{ $election }”. Najpierw je zarządź.
desk-refused-unknown-nominee = Wybory { $election } nie mają zgłoszenia { $number }. Zobacz ich listę.
desk-refused-not-yours-nomination = Zgłoszenie { $number } nie jest twojego miejsca. Zapytaj pulpit.
desk-refused-not-yours-amendment = Poprawka { $amendment } nie jest z twojego miejsca. Zapytaj pulpit.
desk-refused-not-yours-proposal = Propozycja { $number } nie jest twoja. Zapytaj tego, kto ją zgłosił.
desk-refused-barred = Głosują tu tylko członkowie z { $area }, a miejsce { $seat } do nich nie należy. Jeśli to błąd, poproś pulpit o poprawienie obszarów przed następnym głosowaniem.
desk-refused-lot-waits = Liczenie stanęło: remis ({ $tied }), decyduje los. Wylosuj publicznie i wpisz, co wylosowano.
desk-refused-not-counted-twice = Karty są liczone po raz drugi. Opublikuj, gdy będą oba wyniki.
desk-refused-counts-differ = Oba liczenia się różnią: { $differences } Niczego nie można opublikować. Wyeksportuj zapis i daj karty policzyć innym; uruchom serwer z poprawionym programem, który policzy ponownie, albo unieważnij głosowanie i głosujcie jeszcze raz.
desk-refused-bad-election-of = { $election }: { $reason }
desk-refused-bad-election-title = Podaj nazwę wyborów.
desk-refused-bad-election-rule = Reguła „{ $rule }” nie obsadza urzędu; te obsadzają: { $known }.
desk-refused-bad-election-one = Reguła { $rule } wybiera jedną osobę: dla tylu miejsc ({ $seats }) wybierz inną.
desk-refused-bad-election-who = Wybierają: { $known }.
desk-refused-bad-election-signatures = „{ $text }” nie jest liczbą podpisów; wpisz liczbę, część, np. 1/50, albo nic.
desk-refused-bad-election-guarantee = Gwarancja ma oba: nazwę grupy i najmniejszą liczbę miejsc.
desk-refused-bad-election-kept = Miejsca dla grupy zapewniają te reguły: { $known }.
desk-refused-bad-election-most = Wyborów jest najwyżej { $most }.
desk-refused-bad-election-twice = Ten identyfikator jest tu dwa razy.
desk-refused-bad-election-closes = Czas zamknięcia zgłoszeń minął: podaj późniejszy.
desk-refused-bad-election-closes-they = Czas ich zamknięcia minął: podaj późniejszy.
desk-refused-bad-election-area = Żadne miejsce nie jest z obszaru „{ $area }”: zobacz obszary miejsc.
desk-refused-bad-election-list-area = Żaden obszar listy głosujących nie nazywa się „{ $area }”: { $known }.
desk-refused-bad-election-settled = Ktoś jest już zgłoszony albo wybory się skończyły; zostają, jak je zarządzono: odwołaj je i zarządź inne.
desk-refused-bad-election-put = Wybory są pod głosowaniem albo mają wynik. Najpierw unieważnij ich głosowanie.
desk-refused-bad-election-off-why = Podaj, dlaczego są odwołane; powód jest w zapisie.
desk-refused-bad-election-off = Wybory odwołano: { $why }
desk-refused-bad-election-why = Podaj dlaczego; powód jest w zapisie.
desk-refused-bad-election-early-why = Zgłoszenia miały trwać dłużej. Podaj, dlaczego zamykasz je teraz; powód jest w zapisie.
desk-refused-bad-election-reopen = Wybory są pod głosowaniem albo zakończone. Najpierw unieważnij głosowanie, potem otwórz zgłoszenia.
desk-refused-bad-election-nobody = W tych wyborach nikogo jeszcze nie wybrano.
desk-refused-bad-election-value-stays = Kolejność wylosowano wartością „{ $value }” i tak zostaje.
desk-refused-bad-election-close-first = Najpierw zamknij zgłoszenia: wtedy nikt nie wybierze miejsca na karcie.
desk-refused-bad-election-nobody-stands = Nikt nie kandyduje. Otwórz zgłoszenia ponownie albo odwołaj wybory.
desk-refused-bad-election-value = Wpisz publiczną wartość, tak jak wszyscy ją widzieli.
desk-refused-bad-election-heard = Kandydatów wysłuchuje się na liście { $floor }.
desk-refused-bad-election-order-first = Najpierw wylosuj kolejność na karcie: według niej się ich wysłuchuje.
desk-refused-floor-id = Inna lista mówców ma ten identyfikator. Wybierz inny.
desk-refused-bad-election-put-by = Wybory są pod głosowaniem { $poll }.
desk-refused-bad-election-close-and-draw = Najpierw zamknij zgłoszenia i wylosuj kolejność na karcie publiczną wartością.
desk-refused-poll-taken = Jest już głosowanie { $poll }. Podaj inne.
desk-refused-bad-election-nothing-counted = Nic się tu nie liczy.
desk-refused-bad-election-drawn = Wpisz, co wylosowano, tak jak wszyscy to widzieli.
desk-refused-bad-election-no-lot = Żadne liczenie nie czeka tu na los.
desk-refused-bad-election-second-count = Karty liczy się drugi raz po pierwszym.
desk-refused-bad-election-vacancy = Dwa liczenia dla wakatu się różnią: { $differences }
desk-refused-bad-areas-wrong = Obszary miejsc są błędne: { $told }.
desk-refused-bad-areas-voting = { $area } głosuje nad { $poll }. Zmień obszary później.
desk-refused-bad-nomination-name-seats = Podaj miejsca albo osoby, które ich nie mają.
desk-refused-bad-nomination-proof = Podaj, na jakiej podstawie to odnotowano; jest to w zapisie.
desk-refused-bad-nomination-closed = Zgłoszenia są zamknięte. Jeśli jest powód, pulpit może je otworzyć.
desk-refused-bad-nomination-again = { $name }: rezygnacja. Jeśli chce znowu kandydować, zgłasza pulpit.
desk-refused-bad-nomination-there = { $name } jest już na liście, numer { $number }. Podpisz to zgłoszenie.
desk-refused-bad-nomination-name = Podaj nazwisko tak, jak ma stać na karcie.
desk-refused-bad-nomination-who = Podaj, kto zgłasza lub dlaczego; jest to w zapisie.
desk-refused-not-entitled-propose = Zgłaszają tu tylko członkowie z { $area }.
desk-refused-not-entitled-sign = Podpisują tu tylko członkowie z { $area }.
desk-refused-not-entitled-own = Własny podpis się nie liczy: poproś innych.
desk-refused-not-entitled-withdrawn = { $name }: rezygnacja.
desk-refused-not-entitled-training = { $name } potrzebuje szkolenia „{ $training }”: pulpit odnotowuje, kto je ma.
desk-refused-not-entitled-accepted = { $name }: brak zgody. Wyraża się ją z miejsca albo na papierze przy pulpicie.
desk-refused-not-entitled-signatures = { $name } ma { $there } z { $needed } podpisów: muszą podpisać inni.
desk-refused-not-entitled-anew = Miejsce { $seat } ma teraz inny członek: { $name } wymaga ponownego zgłoszenia.
desk-refused-not-entitled-area = Kandydują tu tylko osoby z { $area }, a { $name } jest z { $other }: niech pulpit poprawi obszar albo zgłoś tam.
desk-refused-not-entitled-no-area = Kandydują tu tylko osoby z { $area }, a obszar nie jest znany ({ $name }): niech pulpit go poprawi albo zgłoś gdzie indziej.
desk-refused-not-entitled-holds = { $name } już pełni ten urząd: na wolne miejsca zgłoś kogoś innego.
desk-refused-bad-nomination-most = Zgłoszeń jest { $most }, więcej się nie przyjmuje.
desk-refused-bad-nomination-most-seat = Miejsce zgłasza najwyżej { $most } osób. Podpisz zgłoszenia innych.
desk-refused-bad-nomination-own-seats = Członkowie podpisują ze swoich miejsc.
desk-refused-bad-nomination-sign-else = { $name }: rezygnacja. Podpisz za kogoś innego.
desk-refused-bad-nomination-all-signed = { $name } ma wszystkie potrzebne podpisy.
desk-refused-bad-nomination-withdrawn-anew = { $name }: rezygnacja, potrzebne nowe zgłoszenie.
desk-refused-bad-nomination-paper = Podaj, na jakim papierze wyrażono zgodę.
desk-refused-bad-nomination-put = Wybory są pod głosowaniem: teraz nic się nie zmienia.
desk-refused-bad-nomination-put-void = Wybory są pod głosowaniem. Najpierw je unieważnij; potem można zrezygnować.
desk-refused-bad-office-not = Ta osoba nie pełni tego urzędu. Zobacz, kto go pełni.
desk-refused-bad-office-no-longer = Ta osoba nie pełni już urzędu.
desk-refused-bad-office-successors = Następców się wybiera: zarządź wybory i opublikuj je.
desk-refused-bad-office-known = Podaj, skąd to wiadomo; powód jest w zapisie.
desk-refused-bad-office-recalled-by = Podaj opublikowane głosowanie, którym odwołano.
desk-refused-bad-office-no-recall = Głosowanie { $poll } nie dotyczy odwołania: jego rodzaj w regulaminie jest inny.
desk-refused-bad-office-electors = Głosowanie { $poll } nie jest ani tych, którzy wybrali, ani izby.
desk-refused-bad-office-not-carried = Odwołania nie przyjęto w głosowaniu { $poll }: urząd trwa.
desk-refused-bad-office-somebody-else = Głosowanie { $poll } dotyczy kogoś innego: pytanie nie wymienia tej osoby.
desk-refused-bad-office-recalled = Głosowanie { $poll } już kogoś odwołało.
desk-refused-bad-office-offer = { $name }: nie ma teraz propozycji wolnego miejsca.
desk-refused-bad-office-paper = Podaj, na jakim papierze odpowiedziano.
desk-refused-unknown-motion = Nie ma wniosku „{ $motion }”. Najpierw go złóż.
desk-refused-unknown-amendment = Wniosek { $motion } nie ma poprawki { $amendment }. Zobacz jego listę.
desk-refused-amendment-settled = Poprawka { $amendment } jest { $state ->
    [adopted] przyjęta
    [rejected] odrzucona
    [fallen] bezprzedmiotowa
    [withdrawn] wycofana
   *[other] załatwiona
 }. W tym czytaniu nic więcej nie można z nią zrobić.
desk-refused-is-voted-on = Głosowanie { $poll } dotyczy: { $what }. Najpierw je opublikuj albo unieważnij.
desk-refused-is-voted-on-motion = Głosowanie { $poll } dotyczy wniosku. Najpierw je opublikuj albo unieważnij.
desk-refused-is-voted-on-whole = Głosowanie { $poll } dotyczy całego wniosku. Najpierw je opublikuj albo unieważnij.
desk-refused-is-voted-on-amendment = Głosowanie { $poll } dotyczy poprawki { $amendment }. Najpierw je opublikuj albo unieważnij.
desk-refused-motion-closed = Wniosek { $motion } jest { $verdict ->
    [adopted] przyjęty
    [rejected] odrzucony
   *[other] rozstrzygnięty
 }. Aby go zmienić, rozpocznij drugie czytanie.
desk-refused-bad-motion-id = Nazwij wniosek małymi literami, cyframi i kreskami.
desk-refused-bad-motion-title = Tytuł ma więcej niż { $most } znaków. Skróć go.
desk-refused-text-faults = Tekst ma błędy: { $told }.
desk-refused-bad-motion-put = Wniosek { $motion } poddano pod głosowanie; jego tekst zostaje. Zgłoś poprawkę albo złóż inny.
desk-refused-bad-motion-do-not-fit = Te poprawki nie pasują do nowego tekstu: { $told }. Niech najpierw zostaną wycofane.
desk-refused-bad-amendment-waiting = Na głosowanie czekają poprawki tego miejsca ({ $count }). Najpierw wycofaj jedną.
desk-refused-bad-amendment-signs = Poprawki tego miejsca mają razem więcej niż { $most } znaków. Skróć tę, wycofaj jedną albo oddaj długi tekst pulpitowi.
desk-refused-bad-motion-withdrawn-why = Podaj, dlaczego jest wycofywane; powód jest w zapisie.
desk-refused-bad-vote-something-else = Głosowanie { $poll } dotyczy czegoś innego. Podaj inne.
desk-refused-bad-vote-put = Poddaj pod głosowanie poprawki, punkty albo cały wniosek.
desk-refused-bad-vote-clause = Nie ma punktu { $clause }. Zobacz tekst.
desk-refused-bad-vote-whole-put = Cały wniosek jest pod głosowaniem. Opublikuj je albo unieważnij.
desk-refused-bad-vote-unpublished = Głosowanie { $poll } nad tym wnioskiem nie jest jeszcze opublikowane.
desk-refused-bad-vote-first-or-withdrawn = Najpierw głosujcie nad: { $what } albo niech zostaną wycofane.
desk-refused-bad-vote-sent-back = { $clause }: odesłano. Głosujcie w drugim czytaniu.
desk-refused-bad-vote-amendment-poll = Głosowanie nad poprawką { $amendment } nie jest jeszcze opublikowane.
desk-refused-bad-vote-clause-poll = Głosowanie ({ $what }) nie jest jeszcze opublikowane.
desk-refused-bad-vote-first-change = Najpierw głosujcie nad: { $what }, bo go zmieniają.
desk-refused-bad-vote-nothing = Poprawka { $amendment } jest { $state ->
    [adopted] przyjęta
    [rejected] odrzucona
    [fallen] bezprzedmiotowa
    [withdrawn] wycofana
   *[other] załatwiona
 }: nie ma nad czym głosować.
desk-refused-bad-vote-together = Nie mogą być w jednym głosowaniu: { $why }.
desk-refused-bad-vote-unpublished-and = Głosowanie ({ $what }) nie jest jeszcze opublikowane, a ponadto: { $why }.
desk-refused-bad-vote-first-order = Najpierw głosujcie nad { $what } ({ $why }) albo ustal inną kolejność.
desk-refused-bad-vote-first = Najpierw głosujcie nad { $what }: { $why }.
desk-refused-bad-vote-no-decision = Głosowanie { $poll } nie jest decyzją izby.
desk-refused-bad-vote-of-kind = Głosowanie { $poll } jest rodzaju { $kind }.
desk-refused-bad-vote-which-kind = Podaj, według jakiego rodzaju z regulaminu się decyduje.
desk-refused-bad-vote-back-why = Podaj, dlaczego punkt jest odsyłany; powód jest w zapisie.
desk-refused-bad-vote-undecided = Nic nie rozstrzygnięto: { $what }. Poddaj je pod głosowanie albo niech zostaną wycofane; potem rozpocznij drugie czytanie.
desk-refused-bad-vote-second = Drugie czytanie jest dla tego, co odesłano lub rozstrzygnięto. Poddaj cały wniosek pod głosowanie.
desk-refused-unknown-proposal = Nie ma propozycji { $proposal }. Zobacz listę propozycji.
desk-refused-proposal-not-open-open = Propozycja { $proposal } czeka na podpisy.
desk-refused-proposal-not-open-due = Propozycja { $proposal } jest gotowa: decyduje izba.
desk-refused-proposal-not-open-put = Propozycja { $proposal } jest pod głosowaniem.
desk-refused-proposal-not-open-carried = Propozycję { $proposal } przyjęto.
desk-refused-proposal-not-open-rejected = Propozycję { $proposal } odrzucono; zgłoś ją od nowa.
desk-refused-proposal-not-open-withdrawn = Propozycję { $proposal } wycofano; zgłoś ją od nowa.
desk-refused-proposal-is-due = Propozycja { $proposal } ma dość podpisów i należy do wszystkich podpisanych. Poddaj ją pod głosowanie; decyduje izba.
desk-refused-proposal-not-due-signatures = Propozycja { $proposal } czeka na podpisy. Potrzebuje ich więcej.
desk-refused-proposal-not-due-nothing = Nie ma nic do rozstrzygnięcia.
desk-refused-too-many-proposals = Na podpisy czeka najwyżej { $open } propozycji członka, a razem zgłasza się { $all }. Wycofaj swoją albo podpisz cudzą.
desk-refused-bad-proposal-item = Podaj nazwę punktu.
desk-refused-bad-proposal-witness = Podaj, kto jest świadkiem.
desk-refused-bad-proposal-about = Podaj, o co pytać świadka.
desk-refused-bad-proposal-recall = Podaj, kogo odwołać.
desk-refused-bad-proposal-office = Podaj, z jakiego urzędu.
desk-refused-bad-proposal-no-motion = Nie ma wniosku „{ $motion }”. Podaj złożony albo napisz jego tekst.
desk-refused-bad-proposal-motion-over = Wniosek „{ $motion }” jest już { $verdict ->
    [adopted] przyjęty
    [rejected] odrzucony
   *[other] rozstrzygnięty
 }.
desk-refused-bad-proposal-motion-title = Podaj nazwę wniosku.
desk-refused-bad-proposal-motion-text = Napisz tekst wniosku albo podaj złożony.
desk-refused-bad-proposal-order = Podaj punkty dnia w kolejności.
desk-refused-bad-proposal-no-item = W programie nie ma punktu { $item }.
desk-refused-bad-proposal-other-day = Punkt { $item } jest w dniu { $day }, a nie { $other }.
desk-refused-bad-proposal-item-twice = Punkt { $item } jest tu dwa razy.
desk-refused-bad-proposal-signatures = Według regulaminu podpisy nie wnoszą tego ({ $kind }) do izby. Zapytaj pulpit.
desk-refused-bad-proposal-desk = Pulpit zgłasza tylko porządek dnia. Wstaw punkty do programu, a wnioski złóż.
desk-refused-bad-proposal-poll = Jest już głosowanie { $poll }. Podaj inne: propozycja ma własne.
desk-refused-bad-proposal-not-carried = Propozycja { $proposal } nie jest punktem ani świadkiem przyjętym przez izbę.
desk-refused-bad-proposal-no-witness = Propozycja { $proposal } nie jest świadkiem wezwanym przez izbę.
desk-refused-bad-proposal-requested = Świadka wzywa izba: odnotuj, co z tego wyszło.
desk-refused-bad-proposal-cannot-come = Podaj, dlaczego świadek nie może przyjść; członkowie to czytają.
desk-refused-unknown-floor = Nie ma takiej listy mówców.
desk-refused-many-floors = Trwa jeszcze { $most } list mówców. Zakończ jedną, potem otwórz tę.
desk-refused-floor-is-taken = Na liście „{ $title }” ktoś mówi. Najpierw zakończ to wystąpienie.
desk-refused-floor-not-open = Lista „{ $title }” jest zamknięta. Można jeszcze zgłosić wniosek formalny; w innych sprawach zapytaj przewodniczącego.
desk-refused-floor-is-full = Na liście czeka { $most }, więcej nie można. Zgłoś się, gdy niektórzy już przemówią.
desk-refused-floor-is-drawn = Listę wylosowano: wiadomo już, gdzie stanąłby kolejny mówca. Udziel głosu z uzasadnieniem po liście albo otwórz inną.
desk-refused-not-in-hall = Członka z miejsca { $seat } nie ma na sali. Najpierw daj sprawdzić identyfikator przy wejściu.
desk-refused-already-asked = Już na liście jako numer { $number }, { $kind }. Najpierw to wycofaj.
desk-refused-already-asked-for = Już na liście jako numer { $number }, za. Najpierw to wycofaj.
desk-refused-already-asked-against = Już na liście jako numer { $number }, przeciw. Najpierw to wycofaj.
desk-refused-already-asked-question = Już na liście jako numer { $number }, pytanie. Najpierw to wycofaj.
desk-refused-already-asked-order = Już na liście jako numer { $number }, wniosek formalny. Najpierw to wycofaj.
desk-refused-unknown-wish = Nikt nie czeka na tej liście jako numer { $number }: przemówił, zrezygnował albo został skreślony.
desk-refused-list-moved-nobody = Nie udzielono głosu: według reguły nikt jeszcze nie jest następny. Udziel głosu według obecnej listy albo podaj, dlaczego innej osobie.
desk-refused-list-moved-next = Nie udzielono głosu: według reguły następny jest { $who } ({ $kind ->
    [for] za
    [against] przeciw
    [question] pytanie
   *[other] wniosek formalny
 }). Udziel głosu według obecnej listy albo podaj, dlaczego innej osobie.
desk-refused-list-moved-speaks = Nie udzielono głosu: teraz mówi { $who }. Udziel głosu według obecnej listy albo podaj, dlaczego innej osobie.
desk-refused-list-moved-nobody-speaks = Nie udzielono głosu: teraz nikt nie mówi. Udziel głosu według obecnej listy albo podaj, dlaczego innej osobie.
desk-refused-bad-wish-place = To miejsce na liście należy do kogoś innego.
desk-refused-bad-wish-struck-why = Podaj, dlaczego skreślono; powód jest w zapisie.
desk-refused-bad-floor-not-lot = Tej listy się nie losuje: ma inną regułę.
desk-refused-bad-floor-drawn = Listę wylosowano wartością „{ $value }” i tak zostaje.
desk-refused-bad-floor-close = Najpierw zamknij listę: wtedy nikt nie wybierze swojego miejsca.
desk-refused-bad-floor-about = Podaj, czego dotyczy lista mówców.
desk-refused-bad-floor-question = Nie ma takiego pytania.
desk-refused-bad-floor-groups = Podaj tabelę grup dla tej reguły: które miejsca są w której grupie.
desk-refused-bad-floor-table = Tabela grup jest błędna: { $told }.
desk-refused-bad-wish-both = Podaj miejsce albo salę, nie oba.
desk-refused-bad-wish-on-why = Podaj, dlaczego trafiają na listę; powód jest w zapisie.
desk-refused-bad-wish-order = Wnioski formalne są dla członków izby.
desk-refused-bad-wish-about = Podaj w jednym zdaniu, o czym sala chce mówić.
desk-refused-bad-wish-speaking = Ta osoba ma głos. Zgłoś się po wystąpieniu.
desk-refused-unknown-lottery = Nie ma takiego losowania. Najpierw złóż zobowiązanie.
desk-refused-committed-already = Losowanie o tej nazwie ma już zobowiązanie, a zobowiązania nie można zmienić. Nadaj nowemu inną nazwę.
desk-refused-committed-already-files = To losowanie ma zobowiązanie: jego plików nie można zmienić. Nazwij nowe.
desk-refused-another-scene = „{ $title }” jest jeszcze na ekranach. Najpierw zakończ.
desk-refused-rehearsal-is-on = To jest jego próba. Najpierw zakończ próbę.
desk-refused-rehearsal-is-on-live = Trwa na żywo. Próba jest możliwa tylko wcześniej.
desk-refused-not-live-committed = To losowanie jeszcze nie trwa; cyfry przyjmuje tylko w trakcie.
desk-refused-not-live-live = To losowanie wciąż przyjmuje cyfry; przyjmuje je tylko w trakcie.
desk-refused-not-live-drawn = To losowanie już się odbyło; cyfry przyjmuje tylko w trakcie.
desk-refused-not-live-revealed = Wynik tego losowania już pokazano; cyfry przyjmuje tylko w trakcie.
desk-refused-not-live-void = To losowanie unieważniono; cyfry przyjmuje tylko w trakcie.
desk-refused-not-drawn-committed = To losowanie jeszcze nie trwa; nie ma czego pokazać.
desk-refused-not-drawn-live = To losowanie wciąż przyjmuje cyfry; nie ma czego pokazać.
desk-refused-not-drawn-void = To losowanie unieważniono; nie ma czego pokazać.
desk-refused-second-login = { $login } wpisał(a) tę wartość, i inne konto musi wpisać ją także. Otwórz drugi pulpit z własnym hasłem: conference password FOLDER --name NAME
desk-refused-place-agreed = Pozycję { $place } uzgodniono jako { $value } i tak zostaje. Jeśli jest błędna, unieważnij losowanie i podaj dlaczego.
desk-refused-bad-lottery-name = Nazwa losowania ma do 48 małych liter, cyfr i kresek.
desk-refused-bad-lottery-entries = Listy o { $entries } pozycjach nie da się wskazać samymi cyframi: daj jej 10, 100, 1000 itd.
desk-refused-bad-lottery-needs = Losowanie potrzebuje tytułu i kwot.
desk-refused-bad-lottery-title = Nadaj losowaniu tytuł.
desk-refused-bad-lottery-list = Lista ma 10, 100, 1000 itd. pozycji: każdy ciąg cyfr wskazuje jedną.
desk-refused-bad-lottery-next = Wpisz teraz pozycję { $place }.
desk-refused-bad-lottery-login = Wartość wpisuje się na pulpicie z kontem.
desk-refused-bad-lottery-digit = Wpisz jedną cyfrę, 0–9.
desk-refused-bad-lottery-beacon = Wpisz publiczną wartość losową, do { $most } znaków w jednym wierszu.
desk-refused-bad-lottery-digits = Cyfry to { $digits }, a nie { $other }.
desk-refused-bad-lottery-value = Wartość publiczna nie wynika z cyfr i wartości losowej.
desk-refused-bad-lottery-seats = Wylosowane miejsca nie są miejscami grup.
desk-refused-bad-lottery-rehearsal = Próba nikogo nie wybiera.
desk-refused-bad-lottery-seconds = Miejsca pojawiają się przez 0 do { $most } sekund.
desk-refused-bad-lottery-void-why = Podaj, dlaczego losowanie się nie liczy; powód jest publikowany.
desk-refused-busy-lottery = Trwa obliczanie losowania { $lottery }. Poczekaj albo anuluj.
desk-refused-busy-files = Te pliki są w użyciu. Poczekaj albo anuluj obliczenia.
desk-refused-busy-began = Obliczenia tymczasem się zaczęły. Anuluj je i wyślij ponownie.
desk-refused-needed = Losowanie ma osoby i kwoty: wyślij je ponownie.
desk-refused-too-big = Plik może mieć do { $most } bajtów.
desk-refused-cut-short = Plik nie dotarł w całości. Wyślij go ponownie.
desk-refused-not-stored = Nie udało się zapisać pliku: { $error }. Zwolnij miejsce.
desk-refused-job-send = Wyślij osoby i kwoty.
desk-refused-job-stopped = Zatrzymano. Niczego nie zmieniono.
desk-refused-job-fault = Serwer ma błąd. Próbuje ponownie.
desk-refused-job-ended-outside = Obliczenia przerwano z zewnątrz. Spróbuj ponownie.
desk-refused-job-time = Limit czasu minął przed odpowiedzią; daj więcej czasu.
desk-refused-job-memory = Ten komputer ma za mało pamięci na tyle osób.
desk-refused-job-file = { $file }: nie można odczytać lub zapisać ({ $error }).
desk-refused-job-no-file = { $file }: jeszcze go nie ma. Najpierw wyślij.
desk-refused-job-checked = Osób: { $people }, losować można { $eligible }, w { $types } typach. Panel liczący { $size } jest możliwy.
desk-refused-job-held = Miejsc zajętych: { $held }, losowanych: { $seats }.
desk-refused-job-not-listed = Tylu osób nie da się wypisać z nazwiska.
desk-refused-job-few-orders = Same cyfry dają tylko { $entries } kolejności osób każdego typu, więc możliwych jest tylko { $entries } paneli, a kto ma pulę, może je wszystkie obliczyć przed losowaniem.
desk-refused-job-name-beacon = Podaj publiczną wartość losową z chwili po zobowiązaniu, np. rundę drand.
desk-refused-job-committed-panels = Zobowiązanie złożone: { $entries } ponumerowanych paneli, szanse od { $least } do { $most }.
desk-refused-job-committed-compositions = Zobowiązanie złożone: { $entries } ponumerowanych składów, szanse od { $least } do { $most }.
desk-refused-job-fairest = Limit czasu minął przed znalezieniem najsprawiedliwszych szans: raport podaje, jak daleko mogą być te.
desk-refused-job-mend-one = 1 błąd w { $files }. Popraw i wyślij ponownie.
desk-refused-job-mend = Błędy w { $files }: { $number }. Popraw i wyślij ponownie.
desk-refused-job-has-already = Rejestr ma już tę kadencję.
desk-refused-job-sitting = Rejestr ma ją jako posiedzenie { $sitting }, osób: { $people }.
desk-refused-job-not-a-sitting = { $draw } się nie liczy: usunięto z posiedzeń rejestru.
desk-refused-job-who = Wylosowani są w { $file } w folderze losowania.
desk-refused-unavailable-fault = Serwer ma błąd. Wiadomość zostanie wkrótce wysłana ponownie.
desk-refused-unavailable-busy = Serwer jest bardzo zajęty. Wiadomość zostanie wkrótce wysłana ponownie.
desk-refused-unavailable-changing = Kody są właśnie zmieniane. Próba zostanie ponowiona sama.
desk-refused-server-fault = Serwer ma błąd.
desk-refused-server-busy = Serwer jest zajęty. Spróbuj ponownie.
desk-refused-too-often = Proszono o to właśnie wiele razy. Poczekaj chwilę, potem poproś.
desk-refused-no-office = Ten serwer nie oblicza losowań.
desk-refused-id-used = Ten identyfikator był użyty do innego polecenia. Nadaj każdemu naciśnięciu własny.
desk-refused-not-armed = Nic nie jest uzbrojone: uzbrój, potem wyzwól w ciągu { $seconds } sekund.
desk-refused-too-soon = Dopiero co uzbrojono. Jednym naciśnięciem nic się nie robi.
desk-refused-no-such-act = Nie ma takiego adresu.
desk-refused-no-act-means = Podaj przy { $act }, o co chodzi.
desk-refused-no-act-arming = { $act }: tego się nie uzbraja.
desk-refused-wrong-password = To hasło jest niepoprawne. Sprawdź je i wpisz ponownie.
desk-refused-wrong-password-changed = To hasło zmieniono. Zapytaj o nowe.
desk-refused-wrong-password-let-go = To urządzenie odłączono. Aby wrócić, wpisz hasło ponownie.
desk-refused-locked = To niepoprawne ({ $what ->
    [password] hasło
    [token] token
    [badge] identyfikator
   *[other] kod
 }), a stąd przyszło zbyt wiele błędnych. Sprawdź i spróbuj za { $seconds } s.
desk-refused-locked-second = To niepoprawne ({ $what ->
    [password] hasło
    [token] token
    [badge] identyfikator
   *[other] kod
 }), a stąd przyszło zbyt wiele błędnych. Sprawdź i spróbuj za sekundę.
desk-refused-room-full-phones = Ta sala ma tyle telefonów, ile miejsc. Zapytaj osobę prowadzącą.
desk-refused-door-busy-password = Sprawdzane jest stąd inne hasło. To zostanie za chwilę spróbowane ponownie.
desk-refused-door-busy-signing = To urządzenie jest właśnie logowane. Za chwilę kolejna próba.
desk-refused-idle = Tego pulpitu nie używano przez { $hours } godz. Otwórz go ponownie i zaloguj się.
desk-refused-signed-out = Ten pulpit wylogowano z innego. Otwórz go ponownie i zaloguj się.
desk-refused-conference-over = Ta konferencja się skończyła. Dziękujemy za udział.
desk-refused-too-slow = Połączenie jest zbyt wolne. Nastąpi kolejna próba.
desk-refused-too-much = Przyszło naraz zbyt wiele wiadomości.
desk-refused-no-hello = Powitanie nie przyszło na czas.
desk-refused-untrusted-self-made = Certyfikat { $host } jest własnej roboty albo od urzędu, którego ten komputer nie zna. Jeśli jest twój, podaj go przez --ca FILE: kopię tego, co serwer ma jako --tls-cert.
desk-refused-untrusted-host = Certyfikat nie jest dla { $host }. Użyj adresu, dla którego jest, albo sprawdź, kto tam odpowiada.
desk-refused-untrusted-expired = Certyfikat { $host } wygasł. Odnów go albo sprawdź zegar tego komputera.
desk-refused-bad-members-once = Podaj członków, każdego raz.
desk-refused-bad-members-pseudonym = Członek to pseudonim: 64 cyfry szesnastkowe.
desk-refused-bad-members-badge = Identyfikator to pseudonim: 64 cyfry szesnastkowe.
desk-refused-bad-members-draw = Podaj losowanie przez jego skrót: 64 cyfry szesnastkowe.
desk-refused-bad-members-not-revealed = Tego losowania nie pokazano albo się nie liczy.
desk-refused-bad-members-not-those = To nie są wylosowani członkowie.
desk-refused-bad-members-standing = Stan to jeden z: { $known }.
desk-refused-bad-members-by = Członków zaprasza losowanie, obecność daje identyfikator, a zastępuje runda.
desk-refused-bad-members-reason = Powód to jeden wiersz do { $most } znaków.
desk-refused-bad-members-rounds = Rundy zastępstw mają numery od 1.
desk-refused-has-seat = Członek { $member } ma już miejsce w izbie; weź następnego.
desk-refused-not-drawn-person = Tej osoby nie wylosowano i nie ma tu miejsca.
desk-refused-not-drawn-badge = Tego identyfikatora nie wylosowano. Nie może dostać miejsca; próba jest w zapisie.
desk-refused-replaced = To miejsce dostał zastępca.
desk-refused-drawn-before = Tę osobę już wylosowano; weź następną.
desk-refused-not-accepted = Stan tej osoby: { $standing ->
    [invited] zaproszona
    [declined] odmówiła
    [unreachable] nieosiągalna
    [withdrawn] zrezygnowała
   *[other] brak zgody
 }. Najpierw odnotuj zgodę.
desk-refused-not-from-here = Ze stanu „{ $from }” nie przechodzi się do „{ $to }”.
desk-refused-badge-has-seat = Ten identyfikator ma miejsce.
desk-refused-no-panel = Ten identyfikator nie jest z żadnego działającego panelu nadzoru. Użyj identyfikatora z losowania tego panelu.
desk-refused-bad-panel-already = Losowanie { $draw } to już panel „{ $title }”. Wylosuj inny.
desk-refused-bad-panel-none = Nie ma pokazanego losowania { $draw }. Najpierw wylosuj panel.
desk-refused-bad-panel-title = Podaj nazwę panelu.
desk-refused-bad-panel-replaces = Panel { $panel } teraz nie działa. Zobacz listę paneli.
desk-refused-bad-panel-chamber = To losowanie to cała izba: panel nadzoru ma własne.
desk-refused-bad-report-both = Raport ma tytuł i tekst. Napisz oba.
desk-refused-bad-report-long = Tytuł ma do 200 znaków, raport do { $most }. Skróć go albo złóż dwa.
desk-refused-bad-report-many = Złożono już { $most } raportów. Niech ten złoży inny członek panelu.
desk-refused-no-voters = Nie ma jeszcze listy głosujących. Najpierw sporządź ją z rejestru: conference voters list.
desk-refused-no-voter = Nikt nie ma numeru { $number } na liście głosujących. Znajdź go: conference voters find.
desk-refused-has-code = Głosujący { $number } ma ważny kod. Niech najpierw cofną go dwa konta.
desk-refused-bad-list-areas = Lista ma od 1 do { $most } obszarów; ta ma { $there }.
desk-refused-bad-list-names = Każdy obszar ma własną nazwę.
desk-refused-bad-list-name = „{ $name }” nie jest nazwą obszaru.
desk-refused-bad-list-nobody = W „{ $area }” nikt nie jest uprawniony: pomiń obszar.
desk-refused-bad-list-digest = Skrót to SHA-256 w cyfrach szesnastkowych.
desk-refused-bad-list-day = Dzień rejestru zapisuje się jako 2026-11-30.
desk-refused-unknown-language = Strony nie mają słów w „{ $language }”. Podaj jeden z tych: { $known }.
desk-refused-is-original = Oryginały są już w { $language }. Ustaw język oryginałów albo popraw sam oryginał.
desk-refused-nothing-to-word = Nie ma „{ $what }” z tekstami. Wyeksportuj tabelę ponownie i wypełnij ją.
desk-refused-original-moved = Oryginał { $what } zmieniono od tłumaczenia. Wyeksportuj tabelę ponownie i obejrzyj nowy oryginał.
desk-refused-bad-wording = { $what }, { $language }: { $reason }
desk-refused-bad-wording-twice = Dwie opcje mają ten sam tekst. Sformułuj każdą inaczej.
desk-refused-bad-wording-count = Tekstów jest { $there }, a w oryginale { $most }. Podaj po jednym na każdy.
desk-refused-bad-wording-missing = Brakuje: { $part }. Wstaw.
desk-refused-bad-wording-no-original = Bez oryginału: { $part }. Pomiń.
desk-refused-bad-wording-long = Za długie: { $part }, { $there } znaków, najwyżej { $most }. Skróć.
desk-refused-asked-already = O { $what } już się pyta lub pytano. Podaj powód: zostaje w zapisie jako poprawka, a strony mówią, że brzmienie poprawiono.
desk-refused-many-wordings = Tylu rzeczy nie da się przełożyć: najwyżej { $most }. Wycofaj te, które minęły.
desk-refused-empty-conduct = Napisz zasady zachowania, potem je opublikuj.
desk-refused-signing-up-closed = Sale nie mogą się teraz zapisywać. Zapytaj zapraszającego, kiedy można; kod działa jak zawsze.
desk-refused-many-wait = Na wpuszczenie czeka { $most } sal, więcej nie może. Zachowaj to, co napisano, i spróbuj za godzinę.
desk-refused-bad-name = Podaj nazwę sali, do 80 znaków.
desk-refused-bad-area = Wybierz jeden z obszarów z listy.
desk-refused-bad-expected = Podaj, ilu osób oczekujesz: od 1 do { $most }.
desk-refused-unknown-signup = Żadna sala nie zapisała się jako numer { $signup }. Zobacz listę zapisów.
desk-refused-is-in = Ta sala już jest, jako zebranie { $party }. Co można zmienić, jest na jej karcie w Zebraniach.
desk-refused-is-withdrawn = Kto zapisał tę salę, wycofał zapis. Może zapisać się ponownie.
desk-refused-is-decided = Pulpit już zdecydował o tej sali. Twoja strona pokazuje, co powiedział.
desk-refused-bad-gathering = Zbieranie kończy się po rozpoczęciu. Wybierz późniejszy koniec.
desk-refused-changed-since = Ktoś inny wysłał stąd tymczasem inne priorytety. Obejrzyj je i wyślij to, co ma obowiązywać.
desk-refused-gathering-over = Zbieranie zamknięto: obowiązuje to, co wysłano wcześniej. Jeśli coś jest nie tak, zapytaj konferencję.
desk-refused-not-gathered = Priorytetów jeszcze się nie zbiera. Zachowaj, co napisano, i wyślij później.
desk-refused-not-on-paper = To zebranie samo wysłało swoje priorytety. Poproś je o poprawienie lub wycofanie.
desk-refused-unknown-assembly = Nie ma { $whose }. Znajdź nazwę na liście.
desk-refused-bad-priorities-many = Wyślij od 1 do { $most } priorytetów.
desk-refused-bad-priorities-people = Podaj, ile osób się zgodziło: od 1 do { $most }.
desk-refused-bad-priorities-words = Priorytet { $place } nie ma tekstu. Napisz go albo usuń wiersz.
desk-refused-bad-priorities-long = Priorytet { $place } jest za długi: { $title } znaków i { $why } na uzasadnienie. Skróć go.
desk-refused-bad-priorities-same = Dwa priorytety są takie same. Usuń jeden.
desk-refused-bad-priorities-numbered = Zebrania numeruje się po kolei, do { $most }.
desk-refused-bad-priorities-area = Nie ma obszaru { $area }. Podaj jeden z obszarów konferencji.
desk-refused-bad-priorities-name = Zebranie { $number } potrzebuje nazwy do { $most } znaków.
desk-refused-bad-priorities-twice = Zebranie { $name } jest tu dwa razy. Zostaw jedno.
desk-refused-bad-priorities-often = Zmieniano je tak często, że nic więcej się nie przyjmuje. Zadzwoń do konferencji.
desk-refused-bad-wording-sitting = „{ $text }” nie jest posiedzeniem, np. { $example }.
desk-refused-span-no-day = { $moment } nie jest dniem i godziną, np. 2026-11-28 14:00.
desk-refused-span-no-clock = { $moment } nie istnieje: wtedy przestawia się zegary do przodu.
desk-refused-span-over = { $moment } dawno minęło.
desk-refused-quorum = „{ $text }” nie jest kworum; wpisz część, np. 1/2, liczbę miejsc albo nic.
desk-refused-signatures = „{ $text }” nie jest liczbą podpisów; wpisz liczbę miejsc, ich część, np. 1/20, albo nic.
desk-refused-token-opens-nothing = Ten token niczego nie otwiera. Ostatni przyszedł z { $address }.
