# Breakouts: their list with what can be done, and the form that prepares one.
desk-breakouts-show = Pokaż pracę w grupach
desk-breakouts-prepare = Przygotuj pracę w grupach
desk-breakouts-begin = Przygotuj grupy …
desk-breakouts-act-of = { $act }: { $title }
desk-breakouts-start = Zacznij
desk-breakouts-start-again = Zacznij: ponownie
desk-breakouts-more = +1 min
desk-breakouts-less = −1 min
desk-breakouts-next = Następna faza
desk-breakouts-recall = Przywołaj
desk-breakouts-recall-again = Przywołaj: ponownie
desk-breakouts-end = Zakończ
desk-breakouts-end-again = Zakończ teraz: ponownie
desk-breakouts-change = Zmień …
desk-breakouts-forget = Usuń notatki …
desk-breakouts-forget-heading = Usunąć to, co stoliki napisały w „{ $title }”?
desk-breakouts-forget-words = Notatki wszystkich stolików z tej pracy w grupach zostaną na zawsze usunięte z serwera i jego dysku. Sale nie będą mogły ich czytać. Oddane wypowiedzi zostają, a także kopie zapasowe zrobione wcześniej.
desk-breakouts-forget-done = Usuń notatki
desk-breakouts-kind-settle = Usiąść
desk-breakouts-kind-read = Czytać
desk-breakouts-kind-go-round = Rundka
desk-breakouts-kind-talk = Otwarta rozmowa
desk-breakouts-kind-agree = Uzgodnić
desk-breakouts-kind-write = Zapisać
desk-breakouts-on = w toku: { $number }
desk-breakouts-ready = gotowe: { $number }
desk-breakouts-talking = rozmawia: { $number }
desk-breakouts-finished = skończyło: { $number }
desk-breakouts-late = spóźnione: { $number }
desk-breakouts-silent = bez wiadomości: { $number }
desk-breakouts-headway = { $rooms }: { $told }
desk-breakouts-prepared = PRZYGOTOWANE
desk-breakouts-called-back = PRZYWOŁANE
desk-breakouts-over = PO WSZYSTKIM
desk-breakouts-phase-place = { $phase }, { $place } Z { $of }
desk-breakouts-phases = { $count ->
    [one] { $count } faza
    [few] { $count } fazy
   *[other] { $count } faz
 }
desk-breakouts-phases-with = { $count ->
    [one] { $count } faza
    [few] { $count } fazy
   *[other] { $count } faz
 }, z wypowiedziami
desk-breakouts-then-over = potem koniec
desk-breakouts-then = potem: { $phase }, { $length }
desk-breakouts-then-recall = potem sale są przywoływane, { $grace } s na dokończenie
desk-breakouts-for-rooms = dla { $count ->
    [one] { $count } sali
    [few] { $count } sal
   *[other] { $count } sal
 }
desk-breakouts-for-all = dla wszystkich sal
desk-breakouts-for-region = dla: { $region }
desk-breakouts-rooms-late = Spóźnione: { $rooms }
desk-breakouts-rooms-finished = Skończyły: { $rooms }
desk-breakouts-others = jeszcze { $number }
desk-breakouts-empty = Nie przygotowano pracy w grupach. Sale rozmawiają w małych grupach, w ustalonych fazach: usiąść, rundka, otwarta rozmowa, uzgodnić, zapisać.
desk-breakouts-min = min
desk-breakouts-s = s
desk-breakouts-usual-words = Słowa na ekranach; puste: zwykłe
desk-breakouts-remove-phase = Usuń tę fazę
desk-breakouts-minutes = Minuty
desk-breakouts-seconds = Sekundy
desk-breakouts-words = Słowa
desk-breakouts-sends = Stoliki wysyłają wypowiedzi
desk-breakouts-kinds-usual = Rodzaje, po przecinku; puste: brak
desk-breakouts-a-room = na salę
desk-breakouts-kinds = Rodzaje wypowiedzi
desk-breakouts-most = Najwięcej wypowiedzi na salę
desk-breakouts-change-heading = Zmień pracę w grupach
desk-breakouts-prepare-done = Przygotuj
desk-breakouts-title-words = Tytuł: pokazują go ekrany
desk-breakouts-question-words = O czym rozmawiają stoliki
desk-breakouts-add-phase = Dodaj fazę
desk-breakouts-all-rooms = Wszystkie sale
desk-breakouts-by-name = Sale po nazwie lub numerze …
desk-breakouts-named = Słowa z nazwy lub miejsca albo numery: 3, 7, 12
desk-breakouts-rooms = Sale
desk-breakouts-which = Które sale
desk-breakouts-at-table = przy stoliku
desk-breakouts-to-finish = s na dokończenie
desk-breakouts-mixed = Losowo, nie tak, jak siedzą
desk-breakouts-table-people = Osoby przy stoliku
desk-breakouts-grace = Sekundy na dokończenie po przywołaniu
