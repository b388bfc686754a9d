# What few who follow open: priorities of every assembly, and the archive of questions.
followed-priorities = Priorytety sal i zgromadzeń
followed-priorities-sum = { $count ->
    [one] { $count } zgromadzenie przysłało swoje priorytety: czytaj
    [few] { $count } zgromadzenia przysłały swoje priorytety: czytaj
    [many] { $count } zgromadzeń przysłało swoje priorytety: czytaj
   *[other] { $count } zgromadzenia przysłało swoje priorytety: czytaj
 }
followed-area = { $count ->
    [one] { $area }: { $count } zgromadzenie
    [few] { $area }: { $count } zgromadzenia
    [many] { $area }: { $count } zgromadzeń
   *[other] { $area }: { $count } zgromadzenia
 }
followed-people = { $count ->
    [one] Zgodziła się { $count } osoba.
    [few] Zgodziły się { $count } osoby.
    [many] Zgodziło się { $count } osób.
   *[other] Zgodziło się { $count } osoby.
 }
followed-newer = Przyszły nowsze: pokaż je
followed-lost = Nie udało się wczytać. Zamknij i otwórz ponownie.
followed-archive = Wcześniejsze pytania
followed-archive-sum = { $count ->
    [one] { $count } wcześniejsze pytanie i jego wynik
    [few] { $count } wcześniejsze pytania i ich wyniki
    [many] { $count } wcześniejszych pytań i ich wyniki
   *[other] { $count } wcześniejszego pytania i ich wyniki
 }
