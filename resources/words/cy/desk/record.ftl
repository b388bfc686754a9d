# The record: whether it is written, and what in it anybody can check.
desk-record-checks = LLE GALL UNRHYW UN EI WIRIO
desk-record-published = YR HYN A GYHOEDDWYD, Y DIWEDDARAF YN GYNTAF
desk-record-deeds = PWY WNAETH BETH WRTH Y DESGIAU, Y DIWEDDARAF YN GYNTAF
desk-record-empty = Does dim wedi'i gyhoeddi eto. Bydd canlyniadau ac ymrwymiadau yn sefyll yma.
desk-record-idle = Does dim wedi'i ofyn wrth ddesg eto.
desk-record-origin = cyfeiriad y gynhadledd hon
desk-record-number = RHIF
desk-record-entries = Cofnodion
desk-record-rate = Papurau pleidleisio yr eiliad
desk-record-connections = Cysylltiadau
desk-record-desks = Desgiau
desk-record-head = Pen wedi'i lofnodi, i unrhyw un
desk-record-entry = Cofnod yn ôl ei rif
desk-record-receipt = Derbynneb
desk-record-names = Pwy bleidleisiodd sut, mewn pleidleisiau wrth enw
desk-record-state-none = Does dim wedi'i glywed am y cofnod eto.
desk-record-state-ok = Mae'r cofnod yn cael ei ysgrifennu: cedwir pob cofnod a gellir ei wirio.
desk-record-state-fault = Ni ellir ysgrifennu'r cofnod: { $fault }
desk-record-poll = Pleidlais { $place }, { $state ->
    [void] dirym
   *[published] cyhoeddwyd
 }
desk-record-lottery-void = Loteri, dirym
desk-record-lottery-draw = Loteri, { $draw } tro
desk-record-lottery-revealed = Loteri, datgelwyd
desk-record-lottery-number = { $title }: { $count } sedd, yn ôl y rhif { $number }
desk-record-commitment = Ymrwymiad
