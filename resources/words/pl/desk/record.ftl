# The record: whether it is written, and what in it anybody can check.
desk-record-checks = GDZIE KAŻDY MOŻE TO SPRAWDZIĆ
desk-record-published = CO OPUBLIKOWANO, NAJNOWSZE NAJPIERW
desk-record-deeds = KTO CO ZROBIŁ PRZY PULPITACH, NAJNOWSZE NAJPIERW
desk-record-empty = Nic jeszcze nie opublikowano. Wyniki i zobowiązania znajdą się tutaj.
desk-record-idle = Przy żadnym pulpicie jeszcze niczego nie zlecono.
desk-record-origin = adres tej konferencji
desk-record-number = NUMER
desk-record-entries = Wpisy
desk-record-rate = Karty na sekundę
desk-record-connections = Połączenia
desk-record-desks = Pulpity
desk-record-head = Podpisany nagłówek, dla każdego
desk-record-entry = Wpis według numeru
desk-record-receipt = Potwierdzenie
desk-record-names = Kto jak głosował, w głosowaniach imiennych
desk-record-state-none = Nie ma jeszcze wiadomości o zapisie.
desk-record-state-ok = Zapis jest prowadzony: każdy wpis zostaje i można go sprawdzić.
desk-record-state-fault = Zapisu nie można prowadzić: { $fault }
desk-record-poll = Głosowanie { $place }, { $state ->
    [void] nieważne
   *[published] opublikowane
 }
desk-record-lottery-void = Losowanie, nieważne
desk-record-lottery-draw = Losowanie, { $draw } ciągnienie
desk-record-lottery-revealed = Losowanie, ujawnione
desk-record-lottery-number = { $title }: { $count ->
    [one] { $count } miejsce
    [few] { $count } miejsca
   *[other] { $count } miejsc
 }, według liczby { $number }
desk-record-commitment = Zobowiązanie
