desk-bridge-no-answer = Serwer nie odpowiada.
desk-bridge-nobody = Pod tym adresem nie odpowiada żaden serwer.
desk-bridge-unknown-host = Nieznany adres: { $host }.
desk-bridge-closed = Serwer zamknął połączenie.
desk-bridge-other-server = To, co tam odpowiada, nie jest serwerem konferencji.
desk-bridge-not-heard = { $count ->
    [one] Serwer milczy od { $count } sekundy.
    [few] Serwer milczy od { $count } sekund.
    [many] Serwer milczy od { $count } sekund.
   *[other] Serwer milczy od { $count } sekundy.
 }
desk-bridge-self-made = Certyfikat { $host } jest własnej roboty albo od urzędu, którego ten komputer nie zna. Jeśli jest wasz, podaj go przez --ca PLIK: to kopia tego, co serwer ma jako --tls-cert.
desk-bridge-other-host = Certyfikat nie jest dla { $host }. Użyj adresu, dla którego jest, albo sprawdź, kto tam odpowiada.
desk-bridge-expired = Certyfikat { $host } wygasł. Odnów go albo sprawdź zegar tego komputera.
desk-bridge-not-trusted = Certyfikat { $host } nie jest zaufany: { $detail }.
