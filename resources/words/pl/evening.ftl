# The evening of a room, for who runs it: what to say and do, the checklist, who hosts. Several sentences stand one a line.
evening-title = Wieczór
evening-get-ready = Przygotuj
evening-is-now = Teraz
evening-is-next = Następnie
evening-later-on = Później tego wieczoru
evening-print = Wydrukuj plakat, kartki na stoliki i ten scenariusz
evening-welcome = Witaj ludzi przy drzwiach i pokazuj im kod z Zaproś.
evening-until = Teraz, do około { $time } · { $kind }
evening-what-say = Co powiedzieć
evening-what-do = Co zrobić
evening-nothing-more = Na ten wieczór nic więcej nie zaplanowano.
evening-next-at = Następnie, { $when } · { $kind }
evening-at = o { $time }
evening-about-planned = około { $time } (w planie { $planned })
evening-in-moment = za chwilę
evening-doors = Przed otwarciem drzwi
evening-doors-state = Przed otwarciem drzwi: { $state }
evening-same-ticks = Wszyscy, którzy prowadzą tę salę, widzą te same zaznaczenia.
evening-ticked = { $name }, { $time }
evening-checked-all = Wszystko zrobione. Możesz otworzyć drzwi.
evening-checked = Zrobiono { $done } z { $count }
evening-late-by = { $count ->
    [one] Program ma { $count } minutę opóźnienia.
    [few] Program ma { $count } minuty opóźnienia.
   *[many] Program ma { $count } minut opóźnienia.
 } Wszystkie godziny tutaj to uwzględniają.
evening-ahead-by = { $count ->
    [one] Program wyprzedza plan o { $count } minutę.
    [few] Program wyprzedza plan o { $count } minuty.
   *[many] Program wyprzedza plan o { $count } minut.
 } Wszystkie godziny tutaj to uwzględniają.
evening-soon-moment = Za chwilę: { $title }
evening-soon-in = { $count ->
    [one] Za { $count } minutę: { $title }
    [few] Za { $count } minuty: { $title }
   *[many] Za { $count } minut: { $title }
 }
evening-phones-nobody = { $phones }, a nikogo nie odnotowano: żaden głos tej sali nie może się liczyć. Odnotuj obecnych.
evening-phones-many = { $phones }, a odnotowano { $people }: część telefonów zostanie odrzucona. Policz salę jeszcze raz.
evening-you = ty
evening-phone = telefon { $letters }
evening-alone = Tylko ty masz tę stronę otwartą. Druga osoba może ją otworzyć tym samym kodem.
evening-together = Prowadzisz tę salę razem z: { $names }.
evening-headcount-you = O { $time } odnotowano z twojego urządzenia: { $people }.
evening-headcount-by = { $name }: odnotowano { $people } o { $time }.
evening-hands-you = O { $time } wpisano z twojego urządzenia: { $hands }.
evening-hands-by = { $name }: wpisano { $hands } o { $time }.
evening-button-you = O { $time } naciśnięto z twojego urządzenia przycisk za salę.
evening-button-by = { $name }: naciśnięto przycisk za salę o { $time }.
evening-who-runs = Kto prowadzi tę salę
evening-say-who = Powiedz, kim jestem
evening-your-name = Twoje imię, dla innych, którzy prowadzą tę salę
evening-check-screen = Duży ekran pokazuje nazwę tej sali i obraz.
evening-check-sound = Dźwięk słychać w ostatnim rzędzie.
evening-check-awake = Usypianie i wygaszacz dużego ekranu są wyłączone, a ekran jest podłączony do prądu.
evening-check-wifi = Telefon, który nie jest mój, dołączył kodem, w tutejszym Wi-Fi.
evening-check-posters = Plakat z kodem wisi przy drzwiach i z tyłu.
evening-check-tables = Stoliki dla czterech do ośmiu osób, na każdym kartka.
evening-check-access = Droga bez schodów do drzwi, do miejsca i do toalety oraz miejsce blisko ekranu dla tych, którzy słabo widzą lub słyszą.
evening-check-exits = Wyjścia są wolne i wiem, gdzie spotykamy się na zewnątrz.
evening-check-conduct = Zasady zachowania są przeczytane i wiadomo, kto może poprosić kogoś o wyjście.
evening-check-helper = Druga osoba ma tę stronę otwartą w swoim telefonie.
evening-check-paper = Papier i długopisy, dla osób bez telefonu i na czas bez połączenia.
evening-check-water = Woda i coś do zjedzenia na potem.
evening-ceremony = Uroczystość
evening-ceremony-say =
    Witamy wszystkich.
    Dziś wieczorem sale w całym kraju spotykają się w tej samej chwili, a my jesteśmy jedną z nich.
    Znajdźcie miejsce, z którego widać ekran.
evening-ceremony-do =
    Podgłośnij dźwięk i trochę przyciemnij światło.
    Niech jedna osoba zostanie przy drzwiach dla spóźnionych.
    Odnotuj wszystkich, którzy są.
evening-ceremony-before =
    Ekran pokazuje obraz, a dźwięk słychać z tyłu.
    Wszyscy wiedzą, którędy wejść i gdzie są toalety.
evening-speech = Przemówienie
evening-speech-say =
    Teraz słuchamy przemówienia.
    Zanotujcie jedną rzecz, o której chcecie rozmawiać przy stoliku.
    Potem jest czas, by każdy mógł mówić.
evening-speech-do =
    Podgłośnij dźwięk.
    Spóźnionych wpuszczaj cicho i policz ich.
    Jeśli obraz stanie, zostaw dźwięk i wezwij pomoc.
evening-speech-before =
    Poproś ludzi, by wrócili na miejsca.
    Sprawdź, czy wszyscy mogą przeczytać ekran.
evening-witness = Świadectwo
evening-witness-say =
    Teraz ktoś opowie o tym, co sam przeżył.
    Nie nagrywamy tego i nie oceniamy.
    Jeśli to dla ciebie za dużo, wyjdź: ktoś pójdzie z tobą.
evening-witness-do =
    Podgłośnij dźwięk, zatrzymaj bar i kuchnię.
    Rozejrzyj się, kto może potrzebować towarzystwa.
    Na koniec daj chwilę ciszy.
evening-witness-before =
    Poproś jedną osobę, by zajęła się tymi, którzy wyjdą.
    Zadbaj o ciszę w sali.
evening-deliberation = W izbie
evening-deliberation-say =
    Wylosowani członkowie rozmawiają teraz między sobą o pytaniu.
    Śledźcie powody, nie tylko to, kto jest za.
    Przyjdzie nasza kolej: to, co powiemy, trafi do izby.
evening-deliberation-do =
    Przeczytaj pytanie na głos, jeśli z tyłu go nie widać.
    Niech każdy stolik zanotuje, co chce dodać.
evening-deliberation-before =
    Przeczytaj pytanie raz na głos.
    Sprawdź, czy każdy stolik ma czym pisać.
evening-breakout = Przy stolikach
evening-breakout-say =
    Teraz rozmawiamy przy stolikach, w małych grupach od czterech do ośmiu osób.
    Każdy ma tyle samo czasu, a kto chce, może oddać kolejkę.
    Proszę słuchać, aż druga osoba skończy.
evening-breakout-do =
    Połącz tych, którzy siedzą sami, i podziel stoliki powyżej ośmiu osób.
    Ścisz dźwięk i zostaw ekran włączony: pokazuje czas.
    Dwie minuty przed końcem obejdź salę i poproś stoliki, by uzgodniły, co powiedzą.
evening-breakout-before =
    Zestaw stoliki dla czterech do ośmiu osób.
    Połóż na każdym stoliku kartkę.
    Poproś przy każdym stoliku jedną osobę, by pilnowała czasu.
evening-vote = Głosowanie
evening-vote-say =
    Teraz wszyscy odpowiadają na pytanie, każdy za siebie.
    Można to zrobić na własnym telefonie albo tutaj przez podniesienie ręki.
    Możecie zmienić zdanie aż do zamknięcia.
evening-vote-do =
    Odnotuj wszystkich obecnych przed otwarciem.
    Przeczytaj pytanie i wszystkie odpowiedzi na głos.
    Policz ręce osób bez telefonu, a gdy jest blisko, policz dwa razy.
evening-vote-before =
    Odnotuj, ile osób jest teraz.
    Zapytaj, kto nie ma telefonu: podnosi rękę albo korzysta z twojego.
    Pokaż kod jeszcze raz spóźnionym.
evening-break = Przerwa
evening-break-say =
    Teraz jest przerwa.
    Porozmawiajcie z kimś, kogo nie znaliście przed tym wieczorem.
    Zawołam was dwie minuty przed ciągiem dalszym.
evening-break-do =
    Otwórz okno.
    Zobacz, kto jeszcze nie mówił, i zapytaj, jak się czuje.
    Zawołaj ludzi dwie minuty przed ciągiem dalszym.
evening-break-before =
    Przygotuj wodę.
    Sprawdź, czy wyjście jest wolne.
evening-performance = Występ
evening-performance-say =
    Teraz coś dla przyjemności.
    Można śpiewać albo wstać i się rozciągnąć.
    Zaraz potem program idzie dalej.
evening-performance-do =
    Podgłośnij dźwięk.
    Wykorzystaj czas, by policzyć obecnych.
evening-performance-before = Sprawdź, czy dźwięk słychać z tyłu.
evening-notice = Ogłoszenie
evening-notice-say =
    Jest coś, o czym wszyscy powinni wiedzieć.
    Proszę przez chwilę posłuchać.
    Jeśli coś jest niejasne, zapytajcie mnie potem.
evening-notice-do =
    Podgłośnij dźwięk.
    Powtórz to tym, którzy nie usłyszeli.
evening-notice-before = Zadbaj o ciszę w sali.
