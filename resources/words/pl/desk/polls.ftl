desk-polls-list-prepare = Nowe głosowanie …
desk-polls-list-prepare-tip = Napisz nowe pytanie (Ctrl+N)
desk-polls-row = Głosowanie { $number }, { $question }, { $state }, { $note }
desk-polls-none = Nie przygotowano jeszcze żadnego głosowania. Przygotuj je: Ctrl+N.
desk-polls-none-chamber = Nie przygotowano jeszcze żadnego głosowania izby. Przygotuj je: Ctrl+N.
desk-polls-awaited = Oczekiwanie na głosowania …
desk-polls-heading = GŁOSOWANIE { $number }
desk-polls-heading-chamber = GŁOSOWANIE { $number } · IZBA
desk-polls-heading-members = GŁOSOWANIE { $number } · CZŁONKOWIE
desk-polls-state-draft = SZKIC
desk-polls-state-draft-tip = Widzi je tylko pulpit.
desk-polls-state-open-tip = Zebrania właśnie odpowiadają.
desk-polls-state-closed-tip = Koniec odpowiedzi. Jeszcze nieopublikowane.
desk-polls-state-published-tip = Opublikowane: ten wynik obowiązuje.
desk-polls-state-void-tip = Uznane za nieważne.
desk-polls-options = { $count ->
    [one] { $count } opcja
    [few] { $count } opcje
    [many] { $count } opcji
   *[other] { $count } opcji
 }
desk-polls-of-chamber = izba
desk-polls-of-members = członkowie
desk-polls-answered-by = sposób odpowiedzi: { $ways }
desk-polls-open-by-hand = otwarte { $time } · do zamknięcia ręcznie
desk-polls-open-closes = otwarte { $time } · zamknięcie za { $left }
desk-polls-adjourned-until-you = odroczone · do wznowienia ręcznie
desk-polls-adjourned-till = odroczone · ciąg dalszy o { $time }
desk-polls-closed-at = zamknięte o { $time }
desk-polls-void-since = nieważne od { $time }
desk-polls-does-not-count = nie liczy się
desk-polls-rate = { $figure }/s
desk-polls-way-phones = telefony
desk-polls-way-devices = urządzenia
desk-polls-way-hands = ręce
desk-polls-way-button = przycisk
desk-polls-way-paper = papier
desk-polls-way-by-name = { $way } imiennie
desk-polls-no-answer = bez odpowiedzi
desk-polls-signed-in = { $part } z { $whole } obecnych · { $share }
desk-polls-turnout = { $part } z { $count ->
    [one] { $count } osoby
    [few] { $count } osób
    [many] { $count } osób
   *[other] { $count } osoby
 } · { $share }
desk-polls-parties = { $part } z { $count ->
    [one] { $count } zebrania
    [few] { $count } zebrań
    [many] { $count } zebrań
   *[other] { $count } zebrania
 }
desk-polls-tied = remis: { $count }
desk-polls-region-option = { $option }: { $people } ({ $share })
desk-polls-area-voted = Zagłosowało { $part } z { $whole }
desk-polls-hidden = Liczby są ukryte do zamknięcia, także na tym pulpicie.
desk-polls-kind-needs = { $kind }: { $needs }
desk-polls-left-out = Pominięto { $count ->
    [one] { $count } zebranie
    [few] { $count } zebrania
    [many] { $count } zebrań
   *[other] { $count } zebrania
 }: { $names }.
desk-polls-started-over = Telefony zaczęte od nowa: { $names }; usunięto { $count ->
    [one] { $count } głos
    [few] { $count } głosy
    [many] { $count } głosów
   *[other] { $count } głosu
 } z telefonów.
desk-polls-by-name-devices = Imiennie: po zamknięciu każdy może przeczytać, kto jak głosował na urządzeniu.
desk-polls-by-name-phones = Imiennie: po zamknięciu każdy może przeczytać, kto jak głosował na telefonie.
desk-polls-by-name-result = Imiennie: kto jak głosował, będzie można przeczytać z wynikiem.
desk-polls-by-name-at = Imiennie: kto jak głosował, jest pod adresem { $address }
desk-polls-this-address = adres tej konferencji
desk-polls-no-answer-yet = Nie ma jeszcze odpowiedzi. Słupki ruszą z pierwszą.
desk-polls-first-preferences = Pierwsze preferencje; reguła liczy całe kolejności.
desk-polls-points-each = Punkty; każda osoba ma { $points }.
desk-polls-approve-several = Każdy może poprzeć kilka; udziały liczone są od osób, które odpowiedziały.
desk-polls-rule-told = { $title }: { $sentence }
desk-polls-rule-elects = { $title }: { $sentence } Wybieranych: { $seats }.
desk-polls-equal-chair = Głosów jest po równo i rozstrzyga głos przewodniczącego: zapisz to w przestrzeni Izba, potem opublikuj.
desk-polls-equal-lot = Głosów jest po równo i rozstrzyga los: zapisz to w przestrzeni Izba, potem opublikuj.
desk-polls-language-en = angielski
desk-polls-language-cy = walijski
desk-polls-language-es = hiszpański
desk-polls-language-fr = francuski
desk-polls-language-de = niemiecki
desk-polls-language-pl = polski
desk-polls-language-ur = urdu
desk-polls-language-ar = arabski
desk-polls-also-in = Także w językach: { $languages }.
desk-polls-changed-since = Pytanie zmieniono po przetłumaczeniu: { $languages }.
desk-polls-missing = Brakuje: { $languages }.
desk-polls-wrong-lines = { $language }: { $count ->
    [one] { $count } wiersz
    [few] { $count } wiersze
    [many] { $count } wierszy
   *[other] { $count } wiersza
 }; pytanie i opcje to { $whole }, po jednym w wierszu.
desk-polls-say-why = Pytanie już zadano: podaj powód. Trafia to do zapisu.
desk-polls-wording-form = Pytanie w innych językach
desk-polls-wording-tells = Jeden wiersz na pytanie, potem po jednym na każdą opcję, w tej samej kolejności. Telefony i ekrany pokazują to czytającym w tym języku; karty, liczenie i wyniki dotyczą oryginału. Puste pole cofa tłumaczenie. Tabele dla tłumaczy: conference wordings FOLDER.
desk-polls-wording-language = Język
desk-polls-wording-text = Pytanie i opcje w tym języku, po jednym w wierszu
desk-polls-wording-why = Dlaczego jest poprawione. Trafia to do zapisu i na telefony.
desk-polls-wording-original = Oryginał
desk-polls-wording-translation = Tłumaczenie
desk-polls-code-no-list = Nie ma listy uprawnionych: conference voters list tworzy ją z rejestru.
desk-polls-code-take-back = Unieważnij kod głosującego, za inny …
desk-polls-code-confirm = Potwierdź: unieważnij kod głosującego { $number }, o co prosi { $login } …
desk-polls-code-waiting = Unieważnione i jeszcze bez nowego kodu: { $numbers }.
desk-polls-code-waiting-more = Unieważnione i jeszcze bez nowego kodu: { $numbers } i jeszcze { $count }.
desk-polls-code-withdrawn = Kod głosującego { $number } nikogo już nie wpuszcza. Utwórz nowy: { $command }
desk-polls-code-form = Unieważnić kod głosującego?
desk-polls-code-ask = Poproś o to
desk-polls-code-number = Numer głosującego
desk-polls-code-number-row = Numer
desk-polls-code-why = Dlaczego, w jednym zdaniu. Trafia to do zapisu: bez nazwisk.
desk-polls-code-tells = Kod zgubiono albo jest w złych rękach: nikogo już nie wpuści, a kto nim wszedł, wychodzi. Oddana karta zostaje. Trzeba dwóch kont: drugie wypełnia ten formularz dla tego samego numeru. conference voters find FOLDER ID podaje numer osoby.
desk-polls-code-another = Potem { $command } podaje nowy kod, raz, tam gdzie działa serwer. Przekaż lub wyślij go tylko tej osobie: nie ma go żaden pulpit ani zapis.
desk-polls-edit = Edytuj …
desk-polls-word = Języki …
desk-polls-open = Otwórz
desk-polls-open-armed = Ponownie, by otworzyć
desk-polls-close = Zamknij
desk-polls-close-armed = Ponownie, by zamknąć
desk-polls-extend = +30 s
desk-polls-unbind = Bez końca
desk-polls-adjourn = Odrocz
desk-polls-adjourn-armed = Ponownie, by odroczyć
desk-polls-resume = Wznów
desk-polls-resume-armed = Ponownie, by wznowić
desk-polls-publish = Opublikuj wynik
desk-polls-publish-armed = Ponownie, by opublikować
desk-polls-void = Unieważnij …
desk-polls-open-rooms = Otwórz dla sal
desk-polls-close-rooms = Zamknij dla sal
desk-polls-publish-rooms = Opublikuj wynik sal
desk-polls-open-chamber = Otwórz w izbie
desk-polls-close-chamber = Zamknij w izbie
desk-polls-publish-chamber = Opublikuj wynik izby
desk-polls-open-members = Otwórz dla członków
desk-polls-close-members = Zamknij dla członków
desk-polls-publish-members = Opublikuj wynik członków
desk-polls-arms-too = Uzbraja to także { $who }.
desk-polls-no-link = Brak połączenia z serwerem: stąd nic nie można zmienić.
desk-polls-still-open = „{ $question }” jest jeszcze otwarte. Najpierw zamknij (F6).
desk-polls-aim-chamber = „{ $question }” należy do izby: { $shortcut } dotyczy go w przestrzeni Izba.
desk-polls-aim-rooms = „{ $question }” należy do sal: { $shortcut } dotyczy go w każdej przestrzeni oprócz tej.
desk-polls-aim-members = „{ $question }” należy do sal: { $shortcut } dotyczy go, a głosowania członków nie dotyczy żaden klawisz.
desk-polls-no-poll = Nie ma jeszcze żadnego głosowania.
desk-polls-all-opened = Każde głosowanie już otwierano. Przygotuj następne: Ctrl+N.
desk-polls-open-already = „{ $question }” jest już otwarte, a inne nie jest na kolei. F6 je zamyka.
desk-polls-none-due = Na antenie ani w gotowości nie ma głosowania do otwarcia. Inne otwórz jego przyciskiem.
desk-polls-none-open = Żadne głosowanie nie jest otwarte.
desk-polls-none-waits = Żadne głosowanie nie czeka na publikację.
desk-polls-do-open = Otwórz głosowanie
desk-polls-do-close = Zamknij głosowanie
desk-polls-do-publish = Opublikuj wynik
desk-polls-do-previous = Pokaż poprzednią rundę, na wszystkich ekranach
desk-polls-do-following = Pokaż następną rundę, na wszystkich ekranach
desk-polls-do-all = Pokaż wszystkie rundy, na wszystkich ekranach
desk-polls-do-prepare = Przygotuj głosowanie
desk-polls-do-edit = Zmień szkic
desk-polls-do-word = Przetłumacz głosowanie na inne języki
desk-polls-do-extend = Przedłuż głosowanie o 30 sekund
desk-polls-do-unbind = Pozostaw głosowanie otwarte do ręcznego zamknięcia
desk-polls-do-adjourn = Odrocz głosowanie członków do następnego posiedzenia
desk-polls-do-resume = Wznów głosowanie członków: zaczyna się następne posiedzenie
desk-polls-do-void = Uznaj głosowanie za nieważne
desk-polls-not-draft = Zmienić można tylko szkic.
desk-polls-not-worded = Nie liczy się już albo nie ustawiono języka: conference wordings --languages.
desk-polls-not-open = Nie jest otwarte.
desk-polls-not-ending = Nie ma końca, który można by usunąć.
desk-polls-not-adjourned = Odracza się tylko otwarte głosowanie członków.
desk-polls-not-resumed = Wznawia się tylko odroczone głosowanie członków.
desk-polls-not-voided = Nie można uznać za nieważne.
desk-polls-act-on = { $act }: { $question }
desk-polls-look-at-poll = Głosowanie { $number }: { $question }
desk-polls-withdraw-asked = Wycofaj prośbę ({ $login }): { $act ->
    [publish_poll] opublikować wynik
    [start_lottery] zacząć losowanie
    [reveal_lottery] odsłonić losowanie
    [unlock_seat] odłączyć urządzenie od miejsca
   *[withdraw_voter_code] unieważnić kod głosującego
 }
desk-polls-no-rounds = To głosowanie nie ma rund do przejścia.
desk-polls-rounds-step = Rundy: { $step }
desk-polls-being-counted = Karty są liczone według reguły …
desk-polls-in-round = runda { $number }
desk-polls-invalid = nieważne: { $count }
desk-polls-quota = kwota { $quota }
desk-polls-equally-good = Według reguły tak samo dobre: { $sets }.
desk-polls-sets-then = { $first }; { $next }
desk-polls-previous = Poprzednia
desk-polls-following = Następna
desk-polls-from-first = Od rundy 1
desk-polls-all-of-it = Wszystkie
desk-polls-show-round = Pokaż rundę { $number }
desk-polls-begin-first = Zacznij od rundy 1, na wszystkich ekranach
desk-polls-show-whole = Pokaż cały wynik na wszystkich ekranach
desk-polls-first-round = To pierwsza runda
desk-polls-last-round = To ostatnia runda
desk-polls-all-rounds = { $count ->
    [one] Wszystkie: { $count } runda
    [few] Wszystkie { $count } rundy
    [many] Wszystkie { $count } rund
   *[other] Wszystkie { $count } rundy
 }
desk-polls-steps-note = na wszystkich ekranach  F9 F10 F12
desk-polls-duel = { $number } woli { $first } niż { $second }, { $back } odwrotnie
desk-polls-path = { $number } to najsilniejsza ścieżka od { $first } do { $second }; z powrotem: { $back }
desk-polls-paths = Najsilniejsza ścieżka od wiersza do kolumny
desk-polls-path-wins = Wygrywa silniejsza ścieżka.
desk-polls-row-wins = { $option } wygrywa { $record }
desk-polls-chart-scale = Odpowiedzi na skali
desk-polls-chart-rounds = Przeniesienia głosów w rundach
desk-polls-chart-pairs = Porównanie opcji parami
desk-polls-by-region = WEDŁUG REGIONÓW
desk-polls-closing-tip = Jak długo głosowanie jest otwarte
desk-polls-until-closed = aż zamknę
desk-polls-for-half-minute = na 30 sekund
desk-polls-for-1-minute = na 1 minutę
desk-polls-for-2-minutes = na 2 minuty
desk-polls-for-5-minutes = na 5 minut
desk-polls-open-again = Ponownie: { $closing }
desk-polls-closed-itself = Głosowanie { $number } zamknęło się samo, czas minął: { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
 }. Opublikuj wynik klawiszem F7.
desk-polls-closed-itself-chamber = Głosowanie { $number } zamknęło się samo, czas minął: { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
 }. Opublikuj wynik klawiszem F7 w przestrzeni Izba.
desk-polls-void-form = Uznać to głosowanie za nieważne?
desk-polls-void-tells = „{ $question }” nie będzie się liczyć, na zawsze. Powód zostaje w zapisie.
desk-polls-form-change = Zmień głosowanie
desk-polls-form-keep = Zachowaj jako szkic
desk-polls-form-example = 30% czy 40%?
desk-polls-form-one-a-line = Jedna opcja w wierszu
desk-polls-form-kind = Karta to
desk-polls-form-options = Opcje
desk-polls-form-rule = Liczone według
desk-polls-form-seats = Wybiera
desk-polls-form-points = Punktów na osobę
desk-polls-form-ways = Odpowiedzi przez
desk-polls-form-secrecy = Telefony głosują
desk-polls-form-reveal-parties = Zebrania widzą liczby
desk-polls-form-reveal-hall = Sala główna widzi liczby
desk-polls-form-source = Źródło: { $source }
desk-polls-form-of-at-most = z najwyżej { $most }
desk-polls-form-refused = Serwer to odrzucił: { $reason }
desk-polls-form-whom = Pytani są
desk-polls-form-area = Członkowie z
desk-polls-form-sittings = Posiedzenia
desk-polls-form-decision = Rodzaj decyzji
desk-polls-form-needs = Potrzeba
desk-polls-form-all-areas = Wszyscy uprawnieni
desk-polls-form-sittings-example = { $example }, po jednym w wierszu; puste, gdy otwarte od razu
desk-polls-kind-single = Jedna opcja
desk-polls-kind-approval = Dowolna liczba opcji
desk-polls-kind-scale = Jeden stopień skali
desk-polls-kind-ranking = Kolejność
desk-polls-kind-points = Punkty do rozdania
desk-polls-by-phones = Telefony: każda osoba
desk-polls-by-hands = Ręce: policzone podniesione ręce
desk-polls-by-button = Przycisk: jedno naciśnięcie za salę
desk-polls-seat-phones = Urządzenia: własne każdego członka
desk-polls-seat-hands = Ręce: dwoje liczących ma ten sam wynik
desk-polls-seat-paper = Papier: dla pojedynczych miejsc, z podaniem powodu
desk-polls-home-phones = Urządzenia: własne każdego głosującego, z kodem z listu
desk-polls-of-parties-words = Sale i ludzie w nich
desk-polls-of-chamber-words = Izba: obecni członkowie
desk-polls-of-members-words = Członkowie z rejestru, głosujący z domu
desk-polls-side-for = Za
desk-polls-side-against = Przeciw
desk-polls-side-abstain = Wstrzymuję się
desk-polls-no-decision = Żadna decyzja: pytanie z własnymi opcjami
desk-polls-secret = Tajnie: nikt nie dowie się, kto jak głosował
desk-polls-by-name = Imiennie: każdy może przeczytać, kto jak głosował
desk-polls-reveal-live = gdy jest otwarte
desk-polls-reveal-close = gdy się zamknie
desk-polls-reveal-publish = po opublikowaniu
desk-polls-needs-by-name = { $needs } Głosuje się imiennie.
desk-polls-no-such-kind = Stałe reguły nie mają już takiego rodzaju.
desk-polls-no-rules = Izba nie przyjęła stałych reguł, więc o niczym nie decyduje.
desk-polls-no-verdict = Niczego nie rozstrzyga: prowadzi najwięcej głosów, bez wymogu większości i kworum.
desk-polls-wrong-question = Napisz pytanie.
desk-polls-wrong-question-long = Pytanie ma więcej znaków niż { $most }.
desk-polls-wrong-one-option = Podaj co najmniej jedną opcję, po jednej w wierszu.
desk-polls-wrong-two-options = Podaj co najmniej dwie opcje, po jednej w wierszu.
desk-polls-wrong-many-options = Podaj najwyżej { $most } opcji.
desk-polls-wrong-same = Dwie opcje są takie same.
desk-polls-wrong-option-long = Jedna z opcji ma więcej znaków niż { $most }.
desk-polls-wrong-ways = Wybierz co najmniej jeden sposób odpowiedzi.
desk-polls-wrong-secret = Głosowanie członków jest tajne: nikogo nie pyta się o nazwisko.
desk-polls-wrong-names = Nazwiska są na kartach z telefonów: głosowanie imienne wymaga telefonów.
desk-polls-wrong-sides = Decyzja ma dwie lub trzy opcje: za, przeciw, wstrzymuję się.
desk-polls-wrong-rooms = Ręce i przycisk odpowiadają tylko jedną opcją: wybierz same telefony.
desk-polls-wrong-rule = Ta reguła nie policzy takich kart: wybierz inną.
desk-polls-wrong-seats = Miejsc ({ $seats }) nie da się obsadzić z { $count ->
    [one] { $count } opcji
    [few] { $count } opcji
    [many] { $count } opcji
   *[other] { $count } opcji
 }: najwyżej { $most }.
desk-polls-wrong-step = Każdy stopień skali potrzebuje liczby, np. 30%: „{ $option }” jej nie ma.
desk-polls-wrong-points = Daj każdej osobie co najmniej jeden punkt.
desk-polls-asks-single = Każdy wybiera jedną opcję.
desk-polls-asks-approval = Każdy zaznacza wszystkie opcje, na które się zgadza, albo żadną.
desk-polls-asks-scale = Każdy wybiera jeden stopień. Napisz stopnie po kolei, każdy z liczbą.
desk-polls-asks-ranking = Każdy układa opcje w kolejności, tak daleko, jak chce.
desk-polls-asks-points = Każdy rozdziela punkty między opcje.
desk-polls-one-by-one-rooms = Sala nie może tak odpowiedzieć jako całość: tylko telefony.
desk-polls-one-by-one-chamber = Nikt nie liczy takich odpowiedzi ręcznie: tylko urządzenia.
desk-polls-one-by-one-members = Członkowie głosują z domu: tylko urządzenia.
desk-polls-usual-rule = { $rule } (zwykła)
desk-polls-more-than-none = więcej niż zero
