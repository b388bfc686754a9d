# Elections: who is nominated, both counts, the rounds, and the forms.
desk-elections-show = Pokaż wybory
# What can be done, as the palette says it.
desk-elections-act-close = Zamknij zgłaszanie kandydatur
desk-elections-act-draw = Losuj kolejność na karcie
desk-elections-act-hustings = Otwórz prezentację kandydatów
desk-elections-act-put = Poddaj wybory pod głosowanie
desk-elections-act-lot = Wpisz wylosowany los
desk-elections-act-previous = Pokaż poprzednią rundę
desk-elections-act-following = Pokaż następną rundę
desk-elections-act-whole = Pokaż całe liczenie
desk-elections-act-accept = Odnotuj zgodę zaznaczonej osoby
desk-elections-act-withdraw = Wycofaj zaznaczoną kandydaturę
desk-elections-act-vacate = Odnotuj rezygnację zaznaczonej osoby
desk-elections-act-take = Wolne miejsce zostało przyjęte
desk-elections-act-decline = Odmówiono wolnego miejsca
desk-elections-act-reopen = Otwórz zgłaszanie ponownie
desk-elections-act-cancel = Odwołaj wybory
# The buttons.
desk-elections-button-close = Zamknij …
desk-elections-button-draw = Kolejność …
desk-elections-button-hustings = Prezentacja …
desk-elections-button-put = Głosowanie
desk-elections-button-lot = Wpisz los …
desk-elections-button-accept = Zgoda …
desk-elections-button-withdraw = Wycofaj …
desk-elections-button-vacate = Rezygnacja …
desk-elections-button-take = Przyjęte …
desk-elections-button-decline = Odmowa …
desk-elections-button-reopen = Otwórz znów …
desk-elections-button-cancel = Odwołaj …
desk-elections-step-previous = Poprzednia
desk-elections-step-following = Następna
desk-elections-step-whole = Wszystkie
desk-elections-election = Wybory
desk-elections-list = Zgłoszone osoby albo kto sprawuje funkcję
# What is said where nobody fit is selected.
desk-elections-select-accept = Zaznacz kogoś, kto jeszcze się nie zgodził.
desk-elections-select-withdraw = Najpierw zaznacz zgłoszoną osobę.
desk-elections-select-vacate = Zaznacz kogoś, kto sprawuje funkcję.
# The election as it stands.
desk-elections-empty = Nie zarządzono żadnych wyborów. Zarządź je tabelą: conference election call FOLDER --file elections.csv. Zob. docs/elections.md.
desk-elections-state = { $state ->
    [open] ZGŁASZANIE OTWARTE
    [closed] KANDYDACI USTALENI
    [put] POD GŁOSOWANIEM
    [elected] WYBRANO
   *[cancelled] ODWOŁANE
 }
desk-elections-signatures = { $count ->
    [one] { $count } podpis
    [few] { $count } podpisy
   *[other] { $count } podpisów
 }
desk-elections-next-close = Przyjmowane są kandydatury. Potem zamknij zgłaszanie: to ustala kandydatów.
desk-elections-next-close-until = Kandydatury są przyjmowane do: { $moment }. Potem zamknij zgłaszanie: to ustala kandydatów.
desk-elections-next-nobody = Nikt nie kandyduje. Otwórz zgłaszanie ponownie albo odwołaj wybory.
desk-elections-next-draw = Wylosuj kolejność na karcie publiczną wartością.
desk-elections-next-put = Poddaj wybory pod głosowanie; głosowanie jest szkicem, dopóki nie zostanie otwarte.
desk-elections-next-poll-draft = Głosowanie { $poll } jest szkicem. Otwórz je wśród głosowań { $whose ->
    [members] członków
   *[chamber] izby
 }.
desk-elections-next-poll-open = Głosowanie { $poll } jest otwarte. Zamknij je wśród głosowań { $whose ->
    [members] członków
   *[chamber] izby
 }.
desk-elections-next-lot = Liczenie się zatrzymało: równą liczbę głosów mają { $names }. Wyciągnij publicznie los i wpisz go.
desk-elections-next-counting = Trwa liczenie kart.
desk-elections-next-counting-again = Trwa drugie liczenie kart.
desk-elections-next-differ = Oba liczenia się różnią i niczego nie można opublikować. Zob. docs/elections.md.
desk-elections-next-rounds = Oba liczenia są zgodne. Pokaż pierwszą rundę, opublikuj, a potem idź runda po rundzie.
desk-elections-office-offered = Miejsce po: { $name }. Proponuje się je: { $who }. Zgoda czy odmowa?
desk-elections-office-counting = Trwa liczenie kart dla miejsca po: { $name }.
desk-elections-office-empty = { $count ->
    [one] { $count } miejsce pozostaje puste
    [few] { $count } miejsca pozostają puste
   *[other] { $count } miejsc pozostaje pustych
 }.
desk-elections-office-filled = Wszystkie miejsca są obsadzone.
# Both counts, and which round is shown.
desk-elections-first-waits = Pierwsze liczenie: jeszcze go nie ma
desk-elections-first = Pierwsze liczenie: { $names }
desk-elections-first-nobody = Pierwsze liczenie: nikt
desk-elections-second-waits = Drugie liczenie: jeszcze go nie ma
desk-elections-second-differs = Drugie liczenie się różni. { $differences }
desk-elections-second-same = Drugie liczenie: zgodne co do ostatniej cyfry ({ $counter })
desk-elections-lot = Los między: { $names }. Wartość: { $value }
desk-elections-round = Runda { $round } z { $count }
desk-elections-rounds = Wszystkie rundy: { $count ->
    [one] { $count }
    [few] { $count }
   *[other] { $count }
 }
# How somebody nominated stands, and what became of who was elected.
desk-elections-withdrawn = wycofano: { $reason }
desk-elections-lacks-nothing = niczego nie brakuje
desk-elections-statement = { $has ->
    [yes] z oświadczeniem
   *[no] bez oświadczenia
 }
desk-elections-photo = { $has ->
    [yes] ze zdjęciem
   *[no] bez zdjęcia
 }
desk-elections-holder = { $came ->
    [recount] po ponownym liczeniu
   *[vote] z wyboru
 }, { $cause ->
    [resigned] rezygnacja
    [died] śmierć
    [recalled] odwołanie
    [succeeded] zastąpienie przez innych
   *[none] sprawuje funkcję
 }
desk-elections-holder-why = { $came ->
    [recount] po ponownym liczeniu
   *[vote] z wyboru
 }, { $cause ->
    [resigned] rezygnacja
    [died] śmierć
    [recalled] odwołanie
   *[succeeded] zastąpienie przez innych
 }: { $reason }
# Why something cannot be done now.
desk-elections-why-none = Nie zarządzono żadnych wyborów.
desk-elections-why-reopen = Zgłaszanie można otworzyć ponownie tylko przed poddaniem wyborów pod głosowanie.
desk-elections-why-close-and-draw = Najpierw zamknij zgłaszanie i wylosuj kolejność na karcie.
desk-elections-why-hustings = Prezentacja kandydatów jest już otwarta: zob. mówców.
desk-elections-why-fixed = Karty nie można już zmienić.
desk-elections-why-nobody-holds = Z tych wyborów nikt jeszcze nie sprawuje funkcji.
desk-elections-why-not-offered = Nikomu nie proponuje się wolnego miejsca.
desk-elections-why-not-cancelled = Jest pod głosowaniem albo zakończone: najpierw unieważnij głosowanie.
desk-elections-why-no-count = Nie ma jeszcze liczenia do pokazania.
desk-elections-why-no-round = Nie ma takiej rundy: zobacz, która jest pokazana.
desk-elections-why-drawn = Kolejność wylosowano przez „{ $value }”.
desk-elections-why-close-first = Najpierw zamknij zgłaszanie: wtedy nikt nie może wybrać miejsca na karcie.
desk-elections-why-nobody-stands = Nikt nie kandyduje.
desk-elections-why-no-lot = Żadne liczenie nie czeka na los.
# The forms: what is asked, and the button.
desk-elections-lot-drawn = Co wylosowano publicznie
desk-elections-paper = Na jakim piśmie albo skąd to wiadomo. Trafia to do zapisu.
desk-elections-close-says = To ustala kandydatów; komu czegoś brakuje, ten nie kandyduje.
desk-elections-close-go = Zamknij
desk-elections-lot-ask = Wpisz los
desk-elections-lot-go = Wpisz
desk-elections-accept-ask = Zgłoszona osoba się zgadza
desk-elections-accept-says = Ta osoba chce kandydować.
desk-elections-accept-go = Odnotuj zgodę
desk-elections-withdraw-ask = Wycofaj kandydaturę
desk-elections-withdraw-says = Ta osoba nie kandyduje.
desk-elections-withdraw-go = Wycofaj
desk-elections-vacate-ask = Ktoś opuszcza funkcję
desk-elections-vacate-says = Karty z wyborów są ponownie liczone dla tego miejsca, a kto zostaje, zachowuje swoje.
desk-elections-vacate-go = Opuszcza funkcję
desk-elections-take-says = Od teraz ta osoba sprawuje funkcję.
desk-elections-take-go = Przyjmuje
desk-elections-decline-says = Karty są liczone ponownie bez tej osoby.
desk-elections-decline-go = Odmawia
desk-elections-reopen-says = Wylosowana kolejność traci ważność; zgłoszone osoby zostają.
desk-elections-reopen-go = Otwórz
desk-elections-cancel-says = Nikt nie zostaje przez nie wybrany.
desk-elections-cancel-go = Odwołaj
