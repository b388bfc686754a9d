# Oversight: panels drawn by lot read the facts and file reports.
oversight-title = Nadzór
oversight-explained = Losowane panele czuwają nad przebiegiem: jak wybiera się ludzi, co jest w porządku obrad i co zmieniają stoły. Ich sprawozdania są w rejestrze i w protokole, słowo w słowo, i każdy może je przeczytać.
oversight-part-reports = Sprawozdania
oversight-part-facts = Fakty
oversight-facts-for = Fakty, dla: { $panel }
oversight-renew = Odczytaj fakty ponownie
oversight-write = Napisz sprawozdanie
oversight-write-hint = To, co wyślesz, zostanie od razu opublikowane pod nazwą twojego panelu i nie można tego zmienić.
oversight-write-title = Tytuł
oversight-write-text = Sprawozdanie
oversight-file = Złóż sprawozdanie
oversight-filed-as = Złożono jako sprawozdanie { $number }.
oversight-for-members = Dla członków panelu
oversight-badge-hint = Na identyfikatorze z tego losowania jest nazwa lub numer oraz kod. Ta strona nie zachowuje żadnego z nich.
oversight-show = Pokaż mi fakty
oversight-try-again = { $reason } Spróbuj ponownie.
oversight-sitting = Teraz działają: { $panels }.
oversight-sitting-none = Teraz nie działa żaden panel.
oversight-panel = { $title } (członkowie: { $count })
oversight-numbered = { $number }. { $title }
oversight-report-by = { $panel }, { $time }
oversight-no-report = Nie złożono jeszcze żadnego sprawozdania.
# The facts of the process, part by part.
oversight-selection = Wybór osób
oversight-selection-none = Nie zobowiązano się do żadnego losowania.
oversight-agenda = Porządek obrad
oversight-agenda-none = Niczego nie zgłoszono.
oversight-changes = Zmiany przez stoły
oversight-changes-none = Stoły niczego nie zmieniły.
oversight-alerts = Alarmy
oversight-alerts-none = Od uruchomienia serwera nie było żadnych.
oversight-members = Członkowie: { $standings }
oversight-standing = { $standing ->
    [invited] zaproszeni
    [accepted] zgodzili się
    [declined] odmówili
    [replaced] zastąpieni
    [present] obecni
    [served] pełnili funkcję
    [silent] bez odpowiedzi
    [dropped] skreśleni
   *[other] inni
 }: { $number }
oversight-draw = { $title }: { $stage ->
    [committed] ustalone
    [live] trwa
    [drawn] wylosowano
    [revealed] ujawniono
   *[void] nieważne
 }
oversight-draw-further = { $title }: losowanie { $draw }, { $stage ->
    [committed] ustalone
    [live] trwa
    [drawn] wylosowano
    [revealed] ujawniono
   *[void] nieważne
 }
oversight-with-reason = { $words } ({ $reason })
oversight-digests = zobowiązanie { $commitment }, losowanie { $draw }
oversight-digest-commitment = zobowiązanie { $commitment }
oversight-brought = { $number }. { $name }: { $state ->
    [open] otwarte
    [due] do głosowania
    [put] w głosowaniu
    [carried] przyjęte
    [rejected] odrzucone
   *[withdrawn] wycofane
 }
oversight-signed = podpisy: { $count }
oversight-signed-of = podpisy: { $signed } z { $count }
oversight-waits = czeka od { $span }, nie poddano pod głosowanie
oversight-waited = czekało { $span } przed głosowaniem
oversight-undecided = głosowania bez rozstrzygnięcia: { $count }
oversight-witness = świadek: { $state ->
    [requested] wystąpiono o to
    [invited] zaproszono
    [coming] przyjdzie
   *[cannot_come] nie może przyjść
 }
oversight-order = Porządek dnia { $day }, przyjęty o { $time }. Program jest taki, jak go przyjęto.
oversight-order-departs = Porządek dnia { $day }, przyjęty o { $time }. { $departures }
oversight-digest = skrót { $digest }
oversight-change-by = { $time }, { $by }
oversight-refused = Odmowa ({ $who }): { $text }
oversight-refused-somebody = Komuś odmówiono: { $text }
oversight-room-lost = Sala { $room } straciła połączenie.
oversight-rooms-lost = Sale, które straciły połączenie: { $count }.
