# The agenda: what members have brought, what is due, and how far witnesses are.
desk-agenda-show = Pokaż porządek obrad
# What can be done, as the palette says it.
desk-agenda-act-put = Poddaj zaznaczoną propozycję pod głosowanie
desk-agenda-act-place = Umieść zaznaczoną propozycję w programie
desk-agenda-act-witness = Odnotuj, co z zaznaczonym świadkiem
desk-agenda-act-order = Poddaj porządek dnia pod głosowanie
desk-agenda-act-withdraw = Wycofaj porządek dnia zgłoszony przez pulpit
# The buttons.
desk-agenda-button-put = Pod głosowanie
desk-agenda-button-place = Umieść …
desk-agenda-button-witness = Świadek …
desk-agenda-button-order = Porządek dnia …
desk-agenda-button-withdraw = Wycofaj
desk-agenda-list = Propozycje członków
# Where there is nothing, and why something cannot be done now.
desk-agenda-empty = Żaden członek nie zgłosił propozycji. Zgłasza się je z miejsc, gdy regulamin przewiduje podpisy dla danego rodzaju: item, motion, witness, recall lub order (rules.csv).
desk-agenda-no-link = Brak połączenia z serwerem: ten pulpit nie wie, co zgłaszają członkowie.
desk-agenda-select-first = Najpierw zaznacz propozycję.
desk-agenda-no-programme = Nie ma jeszcze programu.
desk-agenda-waits-for-signatures = Czeka na podpisy: głosuje się tylko nad tym, co wymagalne.
desk-agenda-placed-already = Jest w programie.
desk-agenda-own-alone = Tylko porządek dnia, który zgłosił pulpit i nad którym się nie głosuje.
desk-agenda-carried-alone = Tylko to, co izba przyjęła: punkt albo świadka.
desk-agenda-decided = Jest pod głosowaniem albo już rozstrzygnięta.
# Where a proposal stands.
desk-agenda-due = { $count ->
    [one] { $count } do głosowania
    [few] { $count } do głosowania
   *[other] { $count } do głosowania
 }
desk-agenda-waiting = { $count ->
    [one] { $count } czeka na podpisy
    [few] { $count } czekają na podpisy
   *[other] { $count } czeka na podpisy
 }
desk-agenda-own = Od pulpitu: poddaj pod głosowanie albo wycofaj
desk-agenda-by-seat = miejsce { $seat }
desk-agenda-by-desk = od pulpitu
desk-agenda-is-due = DO GŁOSOWANIA, podpisy: { $signed } z { $count ->
    [one] { $count }
    [few] { $count }
   *[other] { $count }
 }
desk-agenda-is-due-undecided = DO GŁOSOWANIA, podpisy: { $signed } z { $count ->
    [one] { $count }
    [few] { $count }
   *[other] { $count }
 }, ostatnie głosowanie niczego nie rozstrzygnęło
desk-agenda-is-put = Pod głosowaniem
desk-agenda-is-over = { $state ->
    [rejected] Odrzucona
   *[withdrawn] Wycofana
 }
desk-agenda-unknown = Podpisy jeszcze nieznane
desk-agenda-no-rule = { $count ->
    [one] { $count } podpis
    [few] { $count } podpisy
   *[other] { $count } podpisów
 }, teraz bez reguły
desk-agenda-signed = podpisy: { $signed } z { $count ->
    [one] { $count }
    [few] { $count }
   *[other] { $count }
 }
desk-agenda-carried = Przyjęta
desk-agenda-in-programme = w programie
desk-agenda-not-in-programme = jeszcze nie w programie
desk-agenda-motion = wniosek { $motion }
desk-agenda-witness = { $state ->
    [requested] wystąpiono o to
    [invited] zaproszono
    [coming] przyjdzie
   *[cannot_come] nie może przyjść
 }
desk-agenda-witness-why = { $state ->
    [requested] wystąpiono o to
    [invited] zaproszono
    [coming] przyjdzie
   *[cannot_come] nie może przyjść
 }: { $reason }
desk-agenda-departs = Dzień { $day } odbiega od porządku uchwalonego przez izbę: { $departures }
# What the desk owes the chamber, as it stands after the name of the proposal.
desk-agenda-owed-due = czeka na głosowanie: poddaj pod głosowanie
desk-agenda-owed-again = czeka na głosowanie: poddaj ponownie, ostatnie niczego nie rozstrzygnęło
desk-agenda-owed-invite = wezwany przez izbę: zaproś świadka
desk-agenda-owed-place = przyjęto: umieść w programie
desk-agenda-news-due = { $proposal }: izba musi nad tym głosować.
desk-agenda-news-carried = { $proposal }: izba to przyjęła.
# The forms.
desk-agenda-place-ask = Umieść w programie: „{ $title }”
desk-agenda-place-go = Umieść
desk-agenda-place-explained = Staje się punktem programu pod własnym tytułem. Czas i długość można tam zmienić jak przy każdym innym punkcie.
desk-agenda-first = Na samym początku
desk-agenda-after-item = Dzień { $day }: { $title }
desk-agenda-after = Po
desk-agenda-length = Długość
desk-agenda-witness-ask = { $proposal }: na jakim etapie?
desk-agenda-witness-go = Odnotuj
desk-agenda-witness-choice = { $state ->
    [invited] Zaproszono
    [coming] Przyjdzie
   *[cannot_come] Nie może przyjść
 }
desk-agenda-witness-reason = Dlaczego świadek nie może przyjść albo kiedy przyjdzie
desk-agenda-witness-state = Stan
desk-agenda-witness-explained = Członkowie czytają to od razu; trafia też do scenopisu i do zapisu.
desk-agenda-order-go = Zgłoś
desk-agenda-order-day = Dzień { $day } ({ $count ->
    [one] { $count } punkt
    [few] { $count } punkty
   *[other] { $count } punktów
 })
desk-agenda-day = Dzień
desk-agenda-order-explained = Punkty dnia są przedstawiane izbie w kolejności, w jakiej stoją teraz w programie. Po przyjęciu każde odstępstwo jest podawane członkom i w protokole.
