# The count of a poll: badge, bars, verdict, who has answered.
poll-badge-live = NA ŻYWO
poll-badge-stale = NIE NA ŻYWO
poll-badge-result = WYNIK
poll-badge-counted = POLICZONE
poll-badge-hidden = NA RAZIE TAJNE
poll-badge-void = NIEWAŻNE
poll-badge-draft = JESZCZE NIE OTWARTE
poll-badge-closed = ZAMKNIĘTE
poll-note-void = Nieważne, nie liczy się.
poll-note-void-because = Nieważne, nie liczy się: { $reason }.
poll-note-on-its-way = Wynik jest w drodze.
poll-note-on-close = Odpowiedzi zobaczycie po zamknięciu głosowania.
poll-note-by-chair = Odpowiedzi zobaczycie, gdy ujawni je osoba przewodnicząca.
poll-note-held = Liczby pojawią się, gdy odpowie jeszcze kilka osób.
poll-note-counting = Wciąż liczymy.
poll-note-counted = Wszystkie głosy policzone. Jeszcze niepotwierdzone.
poll-note-final = Ostateczne i w rejestrze.
poll-note-tied = Remis: { $count ->
    [one] { $count } zebranie
    [few] { $count } zebrania
   *[other] { $count } zebrań
 }.
poll-as-of = Te liczby są z godziny { $time }.
poll-unit-people = osoby
poll-unit-parties = zebrania
poll-unit-members = członkowie
poll-unit-points = punkty
poll-unit-first = pierwsze wybory
poll-unit-round = głosy w tej rundzie
poll-unit-duels = wygrane porównania
poll-unit-borda = punkty Bordy
poll-unit-sav = głosy, dzielone między zaznaczone
poll-whole-round = 100% = wszystkie głosy w tej rundzie
poll-whole-duels = 100% = wszystkie porównania
poll-whole-borda = 100% = wszystkie punkty Bordy
poll-whole-sav = 100% = wszystkie głosy
poll-whole-answered = 100% = wszyscy, którzy odpowiedzieli
poll-whole-first = 100% = wszystkie pierwsze preferencje
poll-whole-points = 100% = wszystkie rozdane punkty
poll-whole-counted = 100% = wszyscy policzeni
poll-whole-sides = 100% = głosy za i przeciw
poll-whole-cast = 100% = głosy oddane, wraz ze wstrzymującymi się
poll-whole-present = 100% = obecni członkowie
poll-whole-members = 100% = wszyscy członkowie
poll-mark-needed = potrzeba
poll-mark-half = połowa
poll-own = Twój głos
poll-most = { $shown } z { $count ->
    [one] { $count } opcji
   *[other] { $count } opcji
 }: te z największą liczbą
poll-first = Pierwsze { $shown } z { $count ->
    [one] { $count } opcji
   *[other] { $count } opcji
 }
poll-nobody-answered = Nikt jeszcze nie odpowiedział
poll-nobody-voted = Nikt jeszcze nie zagłosował
poll-turnout-chamber = Zagłosowało { $part } z { $count } zalogowanych
poll-turnout-members = Zagłosowało { $part } z { $whole } uprawnionych
poll-turnout-people = Odpowiedziało { $part } z { $count ->
    [one] { $count } osoby
   *[other] { $count } osób
 }
poll-turnout-parties = { $part } z { $count ->
    [one] { $count } zebrania
   *[other] { $count } zebrań
 }
poll-left-out = Pominięto { $count ->
    [one] { $count } zebranie
    [few] { $count } zebrania
   *[other] { $count } zebrań
 }: { $names }.
poll-left-out-one = { $name } ({ $reason })
poll-left-out-more = { $count } więcej
poll-started-over = Telefony zaczęte od nowa: { $count ->
    [one] { $count } zebranie
    [few] { $count } zebrania
   *[other] { $count } zebrań
 }.
poll-round = Runda { $number } z { $of }.
poll-round-out = Odpadają: { $names }.
poll-round-chosen = Wybrano: { $names }.
poll-gone = odpada
poll-duels-none = Żadna opcja nie wygrywa ze wszystkimi; rozstrzyga reguła.
poll-duels-one = { $name } wygrywa z każdą inną opcją.
poll-duels-won = { $won } z { $of }
poll-verdict-nobody = Nikt nie odpowiedział.
poll-verdict-none = Reguła { $rule } nie wybiera żadnej opcji.
poll-verdict-chosen = Wybrano: { $names }. Reguła: { $rule }.
poll-verdict-middle = Pośrodku: { $names }. Reguła: { $rule }.
poll-verdict-tie-lot = Remis rozstrzygnięto losem.
poll-verdict-tie-rule = Remis rozstrzygnęła reguła.
poll-needed = potrzeba { $needed }
poll-needed-rule = potrzeba { $needed } ({ $majority }: { $base })
poll-base-sides = głosy za i przeciw
poll-base-cast = głosy oddane, wraz ze wstrzymującymi się
poll-base-present = obecni członkowie
poll-base-members = wszyscy członkowie
poll-sheet-option = „{ $option }”
poll-sheet-carried-many = Przyjęto { $names }: po { $part } z { $whole }, { $needed }.
poll-sheet-tie = Remis: { $names }, po { $part } z { $whole }.
poll-sheet-tie-needed = Remis: { $names }, po { $part } z { $whole }, { $needed }.
poll-sheet-majority = { $names } ma większość: { $part } z { $whole }, { $needed }.
poll-sheet-most = { $names } ma najwięcej, ale nie większość: { $part } z { $whole }, { $needed }.
poll-sheet-carried = Przyjęto { $names }: { $part } z { $whole }, { $needed }.
poll-sheet-not-carried = Nie przyjęto { $names }: { $part } z { $whole }, { $needed }.
poll-most-against = Przeciw może być najwyżej { $most }: jest { $against }.
poll-casting-vote = { $by ->
    [lot] Los rozstrzygnął na
   *[other] Głos osoby przewodniczącej był na
 } { $side ->
    [yes] tak
   *[other] nie
 }: { $passed ->
    [yes] przyjęto
   *[other] nie przyjęto
 }.
poll-quorum-none = Nie było kworum ({ $quorum }).
poll-quorum-met = Kworum ({ $quorum }) było.
poll-whose-members = Członkowie głosują z domu
poll-whose-chamber = Głosuje izba
poll-whose-question = { $whose }: { $question }
poll-passes = Przechodzi przy: { $words }.
poll-passes-count = Przechodzi przy { $words }: { $votes } z { $base }.
poll-passes-if = Przechodzi przy { $words }: { $votes } z { $base }, jeśli przy zamknięciu obecnych będzie { $base }.
poll-quorum = Kworum: { $words }.
poll-quorum-count = Kworum: { $words }, { $votes } z { $base }.
poll-figure-abstained = Wstrzymało się
poll-figure-voted = Głosowało łącznie
poll-figure-present = Zalogowani przy zamknięciu
poll-figure-may = Uprawnieni
poll-figure-seats = Miejsca
poll-decided = { $passed ->
    [yes] Przyjęto
   *[other] Nie przyjęto
 }: { $yes } za, { $no } przeciw.
poll-decided-abstained = { $passed ->
    [yes] Przyjęto
   *[other] Nie przyjęto
 }: { $yes } za, { $no } przeciw, { $count } wstrzymujących się.
poll-decided-needed = Potrzeba: { $majority } z { $base } ({ $of }), czyli { $needed }.
poll-decided-needed-members = Potrzeba: { $majority } wszystkich członków ({ $count }), czyli { $needed }.
poll-decided-all = Potrzeba: wszystkich { $base } ({ $of }).
poll-decided-all-members = Potrzeba: wszystkich członków ({ $count }).
poll-decided-quorum = Kworum ({ $quorum }) { $met ->
    [yes] było
   *[other] nie było
 }: { $count } { $what ->
    [voted] głosowało
   *[other] zalogowanych
 }.
poll-decided-equal = Głosów było po równo.
poll-decided-equal-side = Głosów było po równo: { $by ->
    [lot] los rozstrzygnął
   *[other] osoba przewodnicząca rozstrzygnęła
 } „{ $side }”.
