# What members propose for the agenda, and how far it is.
agenda-heading = Porządek obrad
agenda-called = { $kind ->
    [item] Punkt porządku obrad
    [motion] Wniosek
    [witness] Świadek
    [recall] Odwołanie
   *[order] Porządek dnia
 }: { $title }
agenda-called-office = { $kind ->
    [recall] Odwołanie
   *[other] Propozycja
 }: { $title }, { $office }
agenda-numbered = { $number }. { $called }
agenda-needs = Potrzebne podpisy: { $count }. Wtedy izba musi nad tym głosować.
agenda-needs-share = Musi to podpisać { $share } wszystkich miejsc: wtedy izba musi nad tym głosować.
agenda-by-desk = Zgłoszone przez stół konferencji.
agenda-signed = Podpisy: { $count }.
agenda-signed-of = Podpisy: { $signed } z { $count }.
agenda-due = Ma wymagane podpisy ({ $count }): izba musi nad tym głosować.
agenda-due-undecided = Ma wymagane podpisy ({ $count }): izba musi nad tym głosować. Ostatnie głosowanie niczego nie rozstrzygnęło.
agenda-put = Jest poddane pod głosowanie.
agenda-rejected = Izba głosowała przeciw.
agenda-withdrawn = Zostało wycofane.
agenda-carried = Izba to przyjęła.
agenda-carried-item = Izba to przyjęła; { $where ->
    [in] jest
   *[out] nie ma tego jeszcze
 } w programie.
agenda-carried-motion = Izba podjęła ten wniosek: jest złożony, można zgłaszać poprawki i głosować.
agenda-carried-witness = Izba wzywa tego świadka: { $state ->
    [requested] wystąpiono o to
    [invited] zaproszono
    [coming] przyjdzie
   *[cannot_come] nie może przyjść
 }.
agenda-carried-witness-why = Izba wzywa tego świadka: { $state ->
    [requested] wystąpiono o to
    [invited] zaproszono
    [coming] przyjdzie
   *[cannot_come] nie może przyjść
 } ({ $reason }).
agenda-departs = Dzień { $day } nie jest taki, jak uchwaliła izba. { $departures }
agenda-sign = Podpisz
agenda-sign-it = Podpisz: { $proposal }
agenda-unsign = Wycofaj mój podpis
agenda-unsign-it = Wycofaj mój podpis: { $proposal }
agenda-withdraw = Wycofaj moją propozycję
agenda-withdraw-it = Wycofaj: { $proposal }
# The form: what one can bring, and what is asked for each.
agenda-bring-title = Zgłoś propozycję
agenda-bring-what = Co proponujesz?
agenda-bring-go = Przedstaw izbie
agenda-form-item = Punkt porządku obrad
agenda-form-item-title = Jak punkt się nazywa
agenda-form-item-text = Czego dotyczy
agenda-form-motion = Wniosek
agenda-form-motion-title = Jak wniosek się nazywa
agenda-form-motion-text = Jego tekst, każdy punkt to akapit zaczynający się od numeru
agenda-form-witness = Świadka
agenda-form-witness-title = Kogo należy wysłuchać
agenda-form-witness-text = O co należy zapytać
agenda-form-recall = Odwołanie kogoś
agenda-form-recall-title = Kogo należy odwołać
agenda-form-recall-office = Z jakiej funkcji
agenda-form-recall-text = Dlaczego
agenda-departed-gone = „{ $title }” nie ma już w programie.
agenda-departed-day = „{ $title }” jest w dniu { $day }.
agenda-departed-skipped = „{ $title }” jest pominięte.
agenda-departed-called = „{ $title }” nazywa się „{ $other }”.
agenda-departed-added = „{ $title }” dodano.
agenda-departed-moved = „{ $title }” stoi w innym miejscu.
