# The front page, where people come in by a code, and the gate of pages that need one.
join-page = Dołącz do konferencji
join-welcome = Wejdź, usiądź, zabierz głos
join-code-label = Kod twojego zebrania
join-hint = Jest na dużym ekranie w waszej sali. Wielkie litery, odstępy i kreski nie mają znaczenia; można wkleić cały link.
join-go = Dołącz
join-facilitator = Witamy osobę prowadzącą: { $first }
join-device = Do czego jest to urządzenie?
join-run = Prowadzić zebranie
join-run-hint = Odnotować obecnych, wpisać głosy z rąk, nacisnąć przycisk. Telefon lub tablet.
join-screen = Być dużym ekranem
join-screen-hint = Obraz, pytanie, słupki i kod do dołączenia. Telewizor lub projektor.
join-back =
    .aria-label = Zebrania, na których było to urządzenie
join-watch = Nie masz kodu? Oglądaj z nami
join-drawn = Czy cię wylosowano?
join-missing = Wpisz kod swojego zebrania. Jest na dużym ekranie w waszej sali.
join-looking = Szukamy twojego zebrania
join-welcome-to = Witamy: { $party }
join-back-to = Wróć: { $party }
join-back-run = Prowadź: { $party }
join-back-screen = Duży ekran: { $party }
join-fault-length = Ten kod jest niepoprawny: ma { $count ->
    [one] 1 znak
    [few] { $count } znaki
   *[other] { $count } znaków
 }; kod zebrania ma 9, a osoby prowadzącej 13.
join-fault-strange = Ten kod jest niepoprawny: w kodach nie ma { $letter }. Porównaj go z tym, który masz.
join-fault-check = Ten kod jest niepoprawny: jakaś litera lub cyfra jest inna. Porównaj go z tym, który masz.
gate-again = Wejdź ponownie
gate-go = Dalej
gate-front = Na stronę główną
gate-missing = Najpierw wpisz kod.
