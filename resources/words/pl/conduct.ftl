# Conduct at a room: what its hosts say and do, and the page of the rules. Several sentences stand one a line.
conduct-title = Zachowanie
conduct-rules-link = Zasady tego wieczoru, dla wszystkich
conduct-name = Wskaż osoby
conduct-names = Ich imiona, po jednym w wierszu
conduct-what-first = Co powiedzieć najpierw
conduct-what-go = Co powiedzieć, gdy ktoś musi wyjść
conduct-write = Zapisz to
conduct-note-ask = Notatka o tym, co się stało i co zrobiono. Czytają ją tylko osoby prowadzące tę salę i centrala.
conduct-noted = { $time } { $text } ({ $name })
conduct-nobody-named = Nikt jeszcze nie jest wskazany, kto może poprosić kogoś o wyjście. Wskaż jedną lub dwie osoby, które są tu cały wieczór.
conduct-named = Kto może poprosić kogoś o wyjście: { $names }.
conduct-say =
    Czy możemy porozmawiać na zewnątrz?
    Widzę lub słyszę od innych, co się stało, a zasady tego wieczoru na to nie pozwalają.
    Proszę teraz przestać, a wtedy można zostać.
conduct-say-go =
    Muszę poprosić o wyjście na dzisiejszy wieczór.
    Chodzi o to, co zostało zrobione, a nie o poglądy.
    Jeśli to niesłuszne, można napisać do organizatorów.
conduct-do =
    Najpierw zajmij się osobą, którą to spotkało: czego chce?
    Idźcie we dwoje, nigdy w pojedynkę, spokojnie i krótko.
    W niebezpieczeństwie zadzwoń pod 999, potem wezwij centralę.
    Zapisz to poniżej, póki pamiętasz.
conduct-page = Jak się do siebie odnosimy
conduct-none = Nie ogłoszono jeszcze zasad zachowania. Zapytaj osobę prowadzącą twoją salę.
conduct-since = Obowiązują od { $time }, { $day }.
