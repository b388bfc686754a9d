# Handing a room on, who is here, and the room's own evening.
handover-phones = Telefony, które prowadzą tę salę
handover-named = { $name } (telefon { $letters })
handover-phone = Telefon { $letters }
handover-own = Ten telefon
handover-here = Jest teraz tutaj
handover-away = Bez połączenia
handover-take-off = Odłącz
handover-take-off-whom = Odłącz: { $phone }
handover-take-off-again = Naciśnij jeszcze raz, aby odłączyć
handover-title = Przekaż salę innemu telefonowi
handover-about = Drugi telefon prowadzi tę salę dzięki kodowi, którego można użyć raz. Twój własny kod zostaje u ciebie.
handover-stay = Ja też zostaję: prowadzimy salę razem.
handover-step-down = Ustępuję, gdy tylko drugi telefon wejdzie.
handover-show = Pokaż kod
handover-how = Zeskanuj to drugim telefonem albo wpisz kod pod adresem, pod którym ludzie dołączają.
handover-left = { $count ->
    [one] Można użyć raz, jeszcze przez { $count } minutę.
    [few] Można użyć raz, jeszcze przez { $count } minuty.
   *[other] Można użyć raz, jeszcze przez { $count } minut.
 }
handover-not = Jednak nie
handover-over = Kod wygasł. Pokaż następny, jeśli jest jeszcze potrzebny.
handover-done-you = O { $time } sala trafiła od ciebie do: { $phone }.
handover-done = { $name }: o { $time } sala przekazana do: { $phone }.
handover-off-you = O { $time } odłączono od ciebie: { $phone }. Jeśli wróci, poproś pulpit o nowy kod.
handover-off = { $name }: o { $time } odłączono: { $phone }. Jeśli wróci, poproś pulpit o nowy kod.
refused-handed-on = Sala została przekazana innemu telefonowi i on ją teraz prowadzi. Ten już nie.
refused-taken-off = Ktoś, kto prowadzi tę salę, odłączył ten telefon. Zapytaj tę osobę albo zadzwoń do pulpitu.
refused-own-phone = To twój własny telefon. Naciśnij na nim Opuść, w Zaproś.
refused-no-such-phone = Ten telefon nie prowadzi już tej sali.
checkin-ways = Zgłoś obecnych według telefonów albo listy
checkin-by-phones = Według telefonów, które dołączyły
checkin-phones = { $count ->
    [one] Dołączył { $count } telefon.
    [few] Dołączyły { $count } telefony.
   *[other] Dołączyło { $count } telefonów.
 }
checkin-no-phones = Żaden telefon jeszcze nie dołączył.
checkin-over = { $people } to więcej, niż mieści sala ({ $capacity }). Policz salę.
checkin-go = Zgłoś { $count }
checkin-without-phone = Osoby bez telefonu
checkin-follow = Samo podąża, gdy dołączają kolejne telefony
checkin-by-list = Według listy nazwisk
checkin-private = Nazwiska zostają tylko w tym telefonie: wysyłana jest sama liczba. Lista znika dzień po ostatniej zmianie.
checkin-list-came = Obecnych: { $count } z { $all }.
checkin-list-empty = Wpisz lub wklej nazwiska oczekiwanych osób.
checkin-not-listed = Inni, których nie ma na liście
checkin-type-names = Nazwiska, po jednym w wierszu
checkin-add = Dodaj do listy
checkin-clear = Wyczyść listę
checkin-clear-again = Naciśnij jeszcze raz, aby wyczyścić
checkin-not-kept = Ten telefon nie może zachować listy: zniknie po ponownym wczytaniu strony.
checkin-one-less = O jedną mniej
checkin-one-more = O jedną więcej
telephone-counted = { $count ->
    [one] { $count } osobę policzono telefonicznie. W tym pytaniu ta sala nie jest liczona w żaden inny sposób.
    [few] { $count } osoby policzono telefonicznie. W tym pytaniu ta sala nie jest liczona w żaden inny sposób.
   *[other] { $count } osób policzono telefonicznie. W tym pytaniu ta sala nie jest liczona w żaden inny sposób.
 }
refused-by-telephone = W tym głosowaniu twoją salę policzono telefonicznie (osób: { $people }) i nie jest liczona dwa razy. Jeśli to błąd, zadzwoń do pulpitu.
ours-page-title = Nasz wieczór
ours-title = Nasz wieczór
ours-about = Nasze odpowiedzi obok odpowiedzi kraju, co powiedziały nasze stoły, nasze priorytety: na duży ekran na koniec, do sfotografowania i do druku.
ours-open = Otwórz jako stronę, do druku lub udostępnienia
ours-show = Pokaż na dużym ekranie
ours-hide = Zdejmij z dużego ekranu
ours-print = Drukuj
ours-share = Udostępnij jako tekst
ours-back = Wróć do prowadzenia sali
ours-no-room = Otwórz tę stronę na telefonie, który prowadzi salę, albo najpierw się tam zaloguj.
ours-here = { $count ->
    [one] Była tu { $count } osoba
    [few] Były tu { $count } osoby
   *[other] Było tu { $count } osób
 }
ours-all = { $count ->
    [one] { $count } osoba w kraju
    [few] { $count } osoby w kraju
   *[other] { $count } osób w kraju
 }
ours-rooms = { $count ->
    [one] { $count } sala
    [few] { $count } sale
   *[other] { $count } sal
 }
ours-answers = Co odpowiedzieliśmy
ours-ours = Nasza sala
ours-country = Kraj
ours-no-answers = Na żadne pytanie jeszcze nie odpowiedziano.
ours-more = { $count ->
    [one] i { $count } odpowiedź więcej
    [few] i { $count } odpowiedzi więcej
   *[other] i { $count } odpowiedzi więcej
 }
ours-few = Głosowało tu tak mało telefonów, że naszej odpowiedzi się nie pokazuje: zdradziłaby, kto jak głosował.
ours-none = Nasza sala nie odpowiedziała na to pytanie.
ours-left-out = Naszej sali nie liczono w tym pytaniu.
ours-priorities = Nasze priorytety
ours-said = Co powiedziały nasze stoły
ours-thanks = Dziękujemy za ten wieczór.
ours-shared = { $party }, { $area }: nasz wieczór na { $conference }
ours-shared-answer = My powiedzieliśmy: { $ours }. Kraj powiedział: { $country }.
