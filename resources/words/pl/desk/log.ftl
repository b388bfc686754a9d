desk-log-show = Pokaż, kto co zrobił, na wszystkich pulpitach
desk-log-list = Dziennik wszystkich pulpitów
desk-log-empty = Jeszcze nic się nie wydarzyło. Tu będzie to, co robią pulpity.
desk-log-seen = { $sentence } (potwierdzenie: { $by })
desk-log-quoted = „{ $name }”
desk-log-proposal = { $number } „{ $title }”
desk-log-server = Serwer
desk-log-a-desk = Pulpit
desk-log-facilitator = Prowadzący
desk-log-somebody = Ktoś ({ $way })
desk-log-an-item = (usunięty)
desk-log-a-message = (usunięta)
desk-log-a-party = (nieznane)
desk-log-party-unknown = Zebranie
desk-log-a-room = (nieznane)
desk-log-seat = miejsce { $number }
desk-log-message-to = „{ $text }” (dla: { $whom })
desk-log-all-parties = wszystkie zebrania
desk-log-act = { $act ->
    [publish_poll] opublikować głosowanie
    [start_lottery] rozpocząć losowanie
    [reveal_lottery] ujawnić losowanie
    [unlock_seat] odblokować miejsce
   *[withdraw_voter_code] wycofać kod głosującego
 }
desk-log-scene = { $scene ->
    [video] wideo
    [poll] głosowanie
    [result] wynik
    [lottery] losowanie
    [timer] stoper
    [breakout] praca w grupach
    [speaker] mówca
    [motion] wniosek
    [message] wiadomość
    [holding] plansza oczekiwania
    [map] mapa
    [statements] wypowiedzi
    [survey] ankieta
   *[next] to, co następne
 }
desk-log-scene-on = { $scene } ({ $outputs })
desk-log-output = { $output ->
    [hall] sala główna
    [rooms] sale
    [phones] telefony
    [members] członkowie
    [overlay] nakładka
    [stage] estrada
   *[all] wszystkie wyjścia
 }
desk-log-did-item-started = { $by }: wprowadzono na antenę punkt { $name }.
desk-log-did-item-ended = { $by }: zakończono punkt { $name }.
desk-log-did-poll-prepared = { $by }: przygotowano głosowanie { $name }.
desk-log-did-poll-opened = { $by }: otwarto głosowanie { $name }.
desk-log-did-poll-extended = { $by }: zmieniono czas zamknięcia głosowania { $name }.
desk-log-did-poll-closed = { $by }: zamknięto głosowanie { $name }.
desk-log-did-poll-published = { $by }: opublikowano wynik głosowania { $name }.
desk-log-did-poll-voided = { $by }: unieważniono głosowanie { $name }.
desk-log-did-round-shown = { $by }: pokazano rundę głosowania { $name }.
desk-log-did-party-left-out = { $by }: pominięto zebranie w głosowaniu { $name }.
desk-log-did-party-counted-again = { $by }: ponownie uwzględniono zebranie w głosowaniu { $name }.
desk-log-did-phones-started-over = { $by }: rozpoczęto od nowa głosowanie telefonami: { $name }.
desk-log-did-headcount-set = { $by }: ustawiono liczbę obecnych: { $name }.
desk-log-did-conduct-published = { $by }: opublikowano zasady zachowania.
desk-log-did-capacity-set = { $by }: poprawiono pojemność sali: { $name }.
desk-log-did-room-code-renewed = { $by }: wydano nowy kod dołączania: { $name }.
desk-log-did-phone-ended = { $by }: wylogowano telefon: { $name }.
desk-log-did-item-inserted = { $by }: dodano do scenopisu punkt { $name }.
desk-log-did-item-deleted = { $by }: usunięto punkt ze scenopisu.
desk-log-did-item-moved = { $by }: przesunięto w scenopisie punkt { $name }.
desk-log-did-item-changed = { $by }: zmieniono w scenopisie punkt { $name }.
desk-log-did-item-split = { $by }: podzielono na dwa punkt { $name }.
desk-log-did-edit-undone = { $by }: cofnięto ostatnią zmianę scenopisu.
desk-log-did-edit-redone = { $by }: przywrócono ostatnio cofniętą zmianę scenopisu.
desk-log-did-programme-planned = { $by }: przyjęto program.
desk-log-did-lottery-committed = { $by }: opublikowano zobowiązanie losowania { $name }.
desk-log-did-lottery-started = { $by }: rozpoczęto na żywo losowanie { $name }.
desk-log-did-lottery-value-entered = { $by }: wprowadzono wartość losowania { $name }.
desk-log-did-lottery-drawn = { $by }: przeprowadzono losowanie { $name }.
desk-log-did-lottery-revealed = { $by }: ujawniono wynik losowania { $name }.
desk-log-did-lottery-ended = { $by }: zakończono losowanie { $name }.
desk-log-did-lottery-voided = { $by }: unieważniono losowanie { $name }.
desk-log-did-members-invited = { $by }: zaproszono członków z losowania { $name }.
desk-log-did-standing-noted = { $by }: zapisano status członka z losowania { $name }.
desk-log-did-members-replaced = { $by }: zastąpiono członków z losowania { $name }.
desk-log-did-badge-checked = { $by }: sprawdzono identyfikator z losowania { $name }.
desk-log-did-cues-planned = { $by }: zaplanowano cue punktu { $name }.
desk-log-did-survey-prepared = { $by }: napisano ankietę { $name }.
desk-log-did-survey-opened = { $by }: otwarto ankietę { $name }.
desk-log-did-survey-closed = { $by }: zamknięto ankietę { $name }.
desk-log-did-languages-set = { $by }: ustalono języki konferencji.
desk-log-did-texts-worded = { $by }: zapisano teksty w innym języku.
desk-log-did-priorities-received = { $by }: wprowadzono priorytety z papieru: { $name }.
desk-log-did-priorities-withdrawn = { $by }: wycofano priorytety: { $name }.
desk-log-did-standby-set = { $state ->
    [next] { $by }: ponownie ustawiono jako gotowe to, co następne.
   *[item] { $by }: ustawiono jako gotowy punkt { $name }.
 }
desk-log-did-second-asked = { $by }: poproszono inne konto o potwierdzenie: { $text } { $name }.
desk-log-did-asking-withdrawn = { $by }: wycofano to, co czekało na inne konto: { $text } { $name }.
desk-log-did-message-sent = { $by }: napisano { $name }.
desk-log-did-message-taken-back = { $by }: cofnięto wiadomość { $name }.
desk-log-did-timer-started = { $by }: uruchomiono stoper { $name }.
desk-log-did-timer-paused = { $by }: wstrzymano stoper { $name }.
desk-log-did-timer-resumed = { $by }: wznowiono stoper { $name }.
desk-log-did-timer-stopped = { $by }: zatrzymano stoper { $name }.
desk-log-did-motion-tabled = { $by }: złożono wniosek { $name }.
desk-log-did-amendments-proposed = { $by }: zgłoszono poprawki do wniosku { $name }.
desk-log-did-amendment-withdrawn = { $by }: wycofano poprawkę do wniosku { $name }.
desk-log-did-voting-order-set = { $by }: ustalono kolejność głosowań nad wnioskiem { $name }.
desk-log-did-vote-put = { $by }: poddano pod głosowanie wniosek { $name } albo poprawki do niego.
desk-log-did-vote-settled = { $by }: rozstrzygnięto głosowanie nad wnioskiem { $name }.
desk-log-did-clause-sent-back = { $by }: odesłano punkt wniosku { $name }.
desk-log-did-second-reading-begun = { $by }: rozpoczęto kolejne czytanie wniosku { $name }.
desk-log-did-text-adopted = { $by }: przyjęto tekst wniosku { $name }.
desk-log-did-floor-opened = { $by }: otwarto listę mówców { $name }.
desk-log-did-speech-asked = { $by }: wpisano kogoś na listę mówców { $name }.
desk-log-did-speaker-struck = { $by }: skreślono numer { $text } z listy mówców { $name }.
desk-log-did-floor-closed = { $by }: zamknięto listę mówców { $name }.
desk-log-did-floor-drawn = { $by }: wylosowano listę mówców { $name } przez { $text }.
desk-log-did-speaker-called = { $by }: wywołano numer { $text } z listy mówców { $name }.
desk-log-did-speaker-called-early = { $by }: wywołano poza kolejnością ({ $why }) numer { $text } z listy mówców { $name }.
desk-log-did-speech-ended = { $by }: zakończono wystąpienie numeru { $text } z listy mówców { $name }.
desk-log-did-floor-ended = { $by }: zakończono listę mówców { $name }.
desk-log-did-election-called = { $by }: zarządzono wybory { $name }.
desk-log-did-seat-areas-given = { $by }: przypisano miejscom obszary.
desk-log-did-training-noted = { $by }: zapisano, kto ma szkolenie.
desk-log-did-person-nominated = { $by }: zgłoszono kogoś w wyborach { $name }.
desk-log-did-nomination-signed = { $by }: podpisano zgłoszenie w wyborach { $name }.
desk-log-did-nomination-accepted = { $by }: zapisano, że osoba zgłoszona w wyborach { $name } wyraża zgodę.
desk-log-did-statement-given = { $by }: zmieniono oświadczenie osoby zgłoszonej w wyborach { $name }.
desk-log-did-photo-given = { $by }: zmieniono zdjęcie osoby zgłoszonej w wyborach { $name }.
desk-log-did-nomination-withdrawn = { $by }: wycofano zgłoszenie w wyborach { $name }.
desk-log-did-nominations-closed = { $by }: zamknięto zgłoszenia w wyborach { $name }.
desk-log-did-nominations-reopened = { $by }: ponownie otwarto zgłoszenia w wyborach { $name }.
desk-log-did-ballot-order-drawn = { $by }: wylosowano przez { $text } kolejność na karcie w wyborach { $name }.
desk-log-did-hustings-opened = { $by }: otwarto prezentację kandydatów w wyborach { $name }.
desk-log-did-election-put = { $by }: poddano pod głosowanie wybory { $name }.
desk-log-did-lot-asked = { $by }: wstrzymano liczenie wyborów { $name } do czasu losowania.
desk-log-did-lot-entered = { $by }: wprowadzono los w wyborach { $name }: { $text }.
desk-log-did-election-counted-again = { $by }: policzono po raz drugi wybory { $name }.
desk-log-did-election-settled = { $by }: opublikowano, kogo wybrano w wyborach { $name }.
desk-log-did-election-cancelled = { $by }: odwołano wybory { $name }.
desk-log-did-office-vacated = { $by }: zapisano, że ktoś opuścił urząd z wyborów { $name }.
desk-log-did-office-counted-back = { $by }: przeliczono karty z wyborów { $name } dla zwolnionego miejsca.
desk-log-did-offer-answered = { $by }: zapisano odpowiedź na propozycję miejsca z wyborów { $name }.
desk-log-did-proposal-brought = { $by }: zgłoszono punkt porządku, propozycja { $name }.
desk-log-did-proposal-signed = { $by }: podpisano propozycję { $name }.
desk-log-did-signature-withdrawn = { $by }: wycofano podpis pod propozycją { $name }.
desk-log-did-proposal-due = { $by }: uznano za wymagającą decyzji propozycję { $name }.
desk-log-did-proposal-withdrawn = { $by }: wycofano propozycję { $name }.
desk-log-did-proposal-put = { $by }: poddano pod głosowanie propozycję { $name }.
desk-log-did-proposal-decided = { $by }: rozstrzygnięto propozycję { $name }.
desk-log-did-order-adopted = { $by }: przyjęto punkt porządku, propozycja { $name }.
desk-log-did-panel-seated = { $by }: powołano panel nadzoru { $name }.
desk-log-did-report-filed = { $by }: złożono sprawozdanie panelu { $name }.
desk-log-did-statements-opened = { $by }: poproszono sale o wypowiedzi: { $name }.
desk-log-did-statements-closed = { $by }: zamknięto wypowiedzi: { $name }.
desk-log-did-statements-read = { $by }: przeczytano wypowiedzi.
desk-log-did-statement-starred = { $by }: oznaczono wypowiedź gwiazdką albo ją zdjęto.
desk-log-did-statements-merged = { $by }: połączono wypowiedzi.
desk-log-did-statement-parted = { $by }: ponownie rozdzielono wypowiedzi.
desk-log-did-statement-taken-off = { $by }: zdjęto wypowiedź: { $text }.
desk-log-did-statement-put-back = { $by }: przywrócono wypowiedź.
desk-log-did-statements-claimed = { $by }: zajęto się wypowiedziami.
desk-log-did-statements-released = { $by }: zostawiono wypowiedzi innym.
desk-log-did-rules-adopted = { $by }: ustalono regulamin izby.
desk-log-did-seats-given = { $by }: przyznano miejsca w izbie członkom, którzy nie zostali wylosowani.
desk-log-did-seat-signed = { $by }: zalogowano urządzenie: { $name }.
desk-log-did-seat-left = { $by }: odłączono urządzenie: { $name }.
desk-log-did-seat-unlocked = { $by }: odłączono utracone urządzenie: { $name }.
desk-log-did-checked-out = { $by }: zapisano wyjście: { $name }.
desk-log-did-counts-told = { $by }: podano wynik liczenia w głosowaniu { $name }.
desk-log-did-counts-agreed = { $by }: policzono tak samo jak druga osoba licząca w głosowaniu { $name }.
desk-log-did-paper-given = { $by }: wydano kartę papierową w głosowaniu { $name }.
desk-log-did-poll-adjourned = { $by }: odroczono głosowanie { $name }.
desk-log-did-poll-resumed = { $by }: wznowiono głosowanie { $name }.
desk-log-did-signing-up-set = { $by }: ustalono, jak wpuszczane są zgłoszone sale.
desk-log-did-room-admitted = { $by }: wpuszczono salę { $name }.
desk-log-did-room-turned-down = { $by }: odrzucono salę z zapisu { $name }.
desk-log-did-parties-registered = { $by }: dodano zebranie.
desk-log-did-voters-listed = { $by }: wprowadzono listę głosujących.
desk-log-did-voter-code-withdrawn = { $by }: wycofano kod głosującego { $text }.
desk-log-did-voter-code-issued = { $by }: wydano inny kod głosującemu { $text }.
desk-log-did-tie-broken = { $by }: zapisano, jak rozstrzygnięto remis w głosowaniu { $name }.
desk-log-did-breakout-prepared = { $by }: przygotowano pracę w grupach { $name }.
desk-log-did-breakout-started = { $by }: rozpoczęto pracę w grupach { $name }.
desk-log-did-breakout-extended = { $by }: zmieniono czas fazy pracy w grupach { $name }.
desk-log-did-phase-ended = { $by }: rozpoczęto następną fazę pracy w grupach { $name }.
desk-log-did-breakout-recalled = { $by }: wezwano sale z powrotem z pracy w grupach { $name }.
desk-log-did-breakout-ended = { $by }: zakończono pracę w grupach { $name }.
desk-log-did-stream-taken = { $by }: w strumieniu jest teraz { $name }.
desk-log-did-stream-source-added = { $by }: dodano do strumienia źródło { $name }.
desk-log-did-stream-source-changed = { $by }: zmieniono źródło { $name } strumienia.
desk-log-did-stream-source-removed = { $by }: usunięto ze strumienia źródło { $name }.
desk-log-did-stream-key-renewed = { $by }: { $name } ma nowy klucz strumienia.
desk-log-did-stream-settings-changed = { $by }: zmieniono ustawienia strumienia.
desk-log-holding-card = plansza
desk-log-did-scene-prepared = { $by }: przygotowano ({ $outputs }): { $scene }.
desk-log-did-scene-taken = { $by }: włączono: { $scene }.
desk-log-did-scene-taken-back = { $by }: przywrócono: { $scene }.
desk-log-did-blackout-set = { $state ->
    [black] { $by }: wyciemniono: { $outputs }.
   *[lifted] { $by }: zdjęto czerń: { $outputs }.
 }
desk-log-did-plan-lock-set = { $state ->
    [locked] { $by }: zablokowano scenopis.
   *[unlocked] { $by }: odblokowano scenopis.
 }
desk-log-did-gathering-set = { $state ->
    [ended] { $by }: zakończono zbieranie priorytetów.
    [opened] { $by }: otwarto zbieranie priorytetów.
   *[set] { $by }: ustalono zbieranie priorytetów.
 }
desk-log-did-timer-added = { $state ->
    [more] { $by }: dodano { $text } s do stopera { $name }.
   *[less] { $by }: odjęto { $text } s od stopera { $name }.
 }
desk-log-did-witness-noted = { $by }: zapisano o świadku z propozycji { $name }: { $state ->
    [requested] wystąpiono o to
    [invited] zaproszono
    [coming] przyjdzie
   *[cannot_come] nie może przyjść
 }.
desk-log-did-witness-noted-why = { $by }: zapisano o świadku z propozycji { $name }: { $state ->
    [requested] wystąpiono o to
    [invited] zaproszono
    [coming] przyjdzie
   *[cannot_come] nie może przyjść
 } ({ $why }).
desk-log-did-other = { $by }: { $what }.
desk-log-asked-set-signing-up = ustalić, jak wpuszczane są zgłoszone sale
desk-log-asked-admit-room = wpuścić zgłoszoną salę
desk-log-asked-turn-room-down = odrzucić zgłoszoną salę
desk-log-asked-end-host-link = zakończyć połączenie gospodarza
desk-log-asked-start-item = wprowadzić na antenę punkt { $name }
desk-log-asked-end-item = zakończyć punkt { $name }
desk-log-asked-set-standby = ustawić jako gotowy punkt { $name }
desk-log-asked-set-edit-lock = zablokować lub odblokować scenopis
desk-log-asked-insert-item = dodać punkt do scenopisu
desk-log-asked-delete-item = usunąć ze scenopisu punkt { $name }
desk-log-asked-move-item = przesunąć w scenopisie punkt { $name }
desk-log-asked-skip-item = pominąć lub nie pomijać punktu { $name }
desk-log-asked-change-item = zmienić w scenopisie punkt { $name }
desk-log-asked-split-item = podzielić na dwa punkt { $name }
desk-log-asked-undo-edit = cofnąć zmianę scenopisu
desk-log-asked-redo-edit = przywrócić zmianę scenopisu
desk-log-asked-prepare-poll = przygotować głosowanie
desk-log-asked-open-poll = otworzyć głosowanie { $name }
desk-log-asked-close-poll = zamknąć głosowanie { $name }
desk-log-asked-extend-poll = zmienić czas zamknięcia głosowania { $name }
desk-log-asked-show-round = pokazać rundę głosowania { $name }
desk-log-asked-publish-poll = opublikować wynik głosowania { $name }
desk-log-asked-void-poll = unieważnić głosowanie { $name }
desk-log-asked-start-phones-over = rozpocząć od nowa głosowanie telefonami: { $name }
desk-log-asked-leave-out-party = pominąć zebranie w głosowaniu { $name }
desk-log-asked-count-party-again = ponownie uwzględnić zebranie w głosowaniu { $name }
desk-log-asked-start-lottery = rozpocząć na żywo losowanie { $name }
desk-log-asked-enter-lottery-value = wprowadzić wartość losowania { $name }
desk-log-asked-reveal-lottery = ujawnić wynik losowania { $name }
desk-log-asked-end-lottery = zakończyć losowanie { $name }
desk-log-asked-void-lottery = unieważnić losowanie { $name }
desk-log-asked-check-lottery = sprawdzić losowanie
desk-log-asked-commit-lottery = opublikować zobowiązanie losowania
desk-log-asked-cancel-lottery = anulować obliczenia dla losowania { $name }
desk-log-asked-set-headcount = ustawić liczbę obecnych
desk-log-asked-publish-conduct = opublikować zasady zachowania
desk-log-asked-set-capacity = poprawić pojemność sali
desk-log-asked-renew-room-code = wydać sali nowy kod dołączania
desk-log-asked-end-phone = wylogować telefon
desk-log-asked-send-message = wysłać wiadomość
desk-log-asked-take-message-back = cofnąć wiadomość
desk-log-asked-acknowledge-line = potwierdzić wiersz dziennika
desk-log-asked-note-party = napisać notatkę o zebraniu
desk-log-asked-answer-help = odpowiedzieć na prośbę o pomoc
desk-log-asked-name-stewards = wskazać, kto może poprosić kogoś o wyjście
desk-log-asked-note-conduct = napisać notatkę o zachowaniu
desk-log-asked-set-contact = zmienić kontakt do zebrania
desk-log-asked-help-done = zaznaczyć, że zebraniu pomożono
desk-log-asked-prepare-scene = przygotować scenę
desk-log-asked-take = włączyć to, co w podglądzie
desk-log-asked-take-back = wrócić do poprzednich scen
desk-log-asked-set-blackout = wyciemnić wyjścia lub zdjąć czerń
desk-log-asked-plan-cues = zaplanować cue punktu { $name }
desk-log-asked-arm-cue = uzbroić lub rozbroić cue punktu { $name }
desk-log-asked-skip-cue = pominąć cue punktu { $name }
desk-log-asked-start-timer = uruchomić stoper
desk-log-asked-pause-timer = wstrzymać stoper { $name }
desk-log-asked-resume-timer = wznowić stoper { $name }
desk-log-asked-prepare-survey = napisać ankietę
desk-log-asked-plan-surveys = napisać ankiety z tabeli
desk-log-asked-open-survey = otworzyć ankietę { $name }
desk-log-asked-close-survey = zamknąć ankietę { $name }
desk-log-asked-set-languages = ustalić języki konferencji
desk-log-asked-word-in = zapisać teksty w innym języku
desk-log-asked-set-gathering = ustalić, kiedy zbierane są priorytety
desk-log-asked-enter-priorities = wprowadzić priorytety z papieru
desk-log-asked-withdraw-priorities = wycofać priorytety
desk-log-asked-add-to-timer = zmienić czas stopera { $name }
desk-log-asked-restart-timer = uruchomić ponownie stoper { $name }
desk-log-asked-stop-timer = zatrzymać stoper { $name }
desk-log-asked-table-motion = złożyć wniosek { $name }
desk-log-asked-propose-amendment = zgłosić poprawkę do wniosku { $name }
desk-log-asked-withdraw-amendment = wycofać poprawkę do wniosku { $name }
desk-log-asked-set-voting-order = ustalić kolejność głosowań nad wnioskiem { $name }
desk-log-asked-call-election = zarządzić wybory { $name }
desk-log-asked-give-seat-areas = przypisać miejscom obszary
desk-log-asked-note-training = zapisać, kto ma szkolenie
desk-log-asked-nominate = zgłosić kogoś w wyborach { $name }
desk-log-asked-accept-nomination = zapisać, że osoba zgłoszona w wyborach { $name } wyraża zgodę
desk-log-asked-give-statement = zmienić oświadczenie osoby zgłoszonej w wyborach { $name }
desk-log-asked-withdraw-nomination = wycofać zgłoszenie w wyborach { $name }
desk-log-asked-close-nominations = zamknąć zgłoszenia w wyborach { $name }
desk-log-asked-reopen-nominations = ponownie otworzyć zgłoszenia w wyborach { $name }
desk-log-asked-draw-ballot-order = wylosować kolejność na karcie w wyborach { $name }
desk-log-asked-open-hustings = otworzyć prezentację kandydatów w wyborach { $name }
desk-log-asked-put-election = poddać pod głosowanie wybory { $name }
desk-log-asked-enter-lot = wprowadzić los w wyborach { $name }
desk-log-asked-cancel-election = odwołać wybory { $name }
desk-log-asked-vacate-office = zapisać, że ktoś opuścił urząd z wyborów { $name }
desk-log-asked-answer-offer = zapisać odpowiedź na propozycję miejsca z wyborów { $name }
desk-log-asked-put-to-vote = poddać pod głosowanie wniosek { $name }
desk-log-asked-send-back = odesłać punkt wniosku { $name }
desk-log-asked-second-reading = rozpocząć kolejne czytanie wniosku { $name }
desk-log-asked-open-floor = otworzyć listę mówców
desk-log-asked-add-speaker = wpisać kogoś na listę mówców { $name }
desk-log-asked-strike-speaker = skreślić kogoś z listy mówców { $name }
desk-log-asked-close-floor = zamknąć listę mówców { $name }
desk-log-asked-draw-floor = wylosować listę mówców { $name }
desk-log-asked-call-speaker = wywołać mówcę z listy { $name }
desk-log-asked-end-speech = zakończyć wystąpienie z listy mówców { $name }
desk-log-asked-end-floor = zakończyć listę mówców { $name }
desk-log-asked-bring-proposal = zgłosić punkt porządku
desk-log-asked-withdraw-proposal = wycofać propozycję { $name }
desk-log-asked-put-proposal = poddać pod głosowanie propozycję { $name }
desk-log-asked-place-proposal = umieścić w programie propozycję { $name }
desk-log-asked-note-witness = zapisać, co ze świadkiem z propozycji { $name }
desk-log-asked-seat-panel = powołać panel nadzoru { $name }
desk-log-asked-open-statements = poprosić sale o wypowiedzi
desk-log-asked-close-statements = zamknąć wypowiedzi: { $name }
desk-log-asked-read-statements = przeczytać wypowiedzi
desk-log-asked-star-statement = oznaczyć wypowiedź gwiazdką
desk-log-asked-merge-statements = połączyć wypowiedzi
desk-log-asked-part-statement = ponownie rozdzielić wypowiedzi
desk-log-asked-take-off-statement = zdjąć wypowiedź
desk-log-asked-put-back-statement = przywrócić wypowiedź
desk-log-asked-claim-statements = zająć się wypowiedziami
desk-log-asked-release-statements = zostawić wypowiedzi innym
desk-log-asked-withdraw-asking = wycofać to, co czeka na inne konto
desk-log-asked-identify-screens = kazać ekranom się przedstawić
desk-log-asked-redirect-display = dać ekranowi inne wyjście
desk-log-asked-adopt-rules = ustalić regulamin izby
desk-log-asked-unlock-seat = odłączyć urządzenie od miejsca
desk-log-asked-check-out = zapisać wyjście z identyfikatorem
desk-log-asked-tell-counts = podać wynik liczenia w głosowaniu { $name }
desk-log-asked-tell-room = wprowadzić telefonicznie salę w głosowaniu { $name }
desk-log-asked-give-paper = wydać kartę papierową w głosowaniu { $name }
desk-log-asked-adjourn-poll = odroczyć głosowanie { $name }
desk-log-asked-resume-poll = wznowić głosowanie { $name }
desk-log-asked-withdraw-voter-code = wycofać kod głosującego
desk-log-asked-break-tie = zapisać, jak rozstrzygnięto remis w głosowaniu { $name }
desk-log-asked-prepare-breakout = przygotować pracę w grupach
desk-log-asked-start-breakout = rozpocząć pracę w grupach { $name }
desk-log-asked-extend-breakout = zmienić czas fazy pracy w grupach { $name }
desk-log-asked-next-phase = rozpocząć następną fazę pracy w grupach { $name }
desk-log-asked-recall-breakout = wezwać sale z powrotem z pracy w grupach { $name }
desk-log-asked-end-breakout = zakończyć pracę w grupach { $name }
desk-log-asked-forget-drafts = usunąć to, co stoliki napisały podczas pracy w grupach { $name }
desk-log-asked-run-the-show = prowadzić realizację
desk-log-asked-other = wykonać { $text }
desk-log-cue-outcome = { $outcome ->
    [skipped] pominięto
   *[failed] nie udało się
 }
desk-log-refused = { $count ->
    [one] { $by } – prośba: { $what }. Odmowa: { $why }
    [few] { $by } – prośba: { $what }. Odmowa ({ $count } razy): { $why }
    [many] { $by } – prośba: { $what }. Odmowa ({ $count } razy): { $why }
   *[other] { $by } – prośba: { $what }. Odmowa ({ $count } raza): { $why }
 }
desk-log-parties-lost = { $count ->
    [one] { $count } zebranie straciło połączenie. Zobacz mapę połączeń (Ctrl+2).
    [few] { $count } zebrania naraz straciły połączenie. Zobacz mapę połączeń (Ctrl+2).
    [many] { $count } zebrań naraz straciło połączenie. Zobacz mapę połączeń (Ctrl+2).
   *[other] { $count } zebrania naraz straciło połączenie. Zobacz mapę połączeń (Ctrl+2).
 }
desk-log-parties-back = { $count ->
    [one] { $count } zebranie wróciło.
    [few] { $count } zebrania wróciły.
    [many] { $count } zebrań wróciło.
   *[other] { $count } zebrania wróciło.
 }
desk-log-room-signed-up = „{ $name }”: nowy zapis, czeka w Zapisach (Ctrl+Shift+U).
desk-log-helped-by = { $by }: pomoc udzielona – { $name }.
desk-log-helped = Pomoc udzielona – { $name }, według prowadzącego.
desk-log-poll-over = { $name }: zamknięto samoczynnie, czas minął. Opublikuj wynik.
desk-log-cue-not-done = Nie wykonano cue, { $cue }: { $why }
desk-log-party-lost = { $name }: utracono połączenie. Zadzwoń do prowadzącego: telefon jest na karcie.
desk-log-party-back = { $name }: połączenie wróciło.
desk-log-party-joined = { $name }: dołączono.
desk-log-help-asked = { $name } prosi o pomoc: { $text }
desk-log-help-answered = { $by }, odpowiedź dla { $name }: { $text }
desk-log-conduct-noted = { $name }: notatka o zachowaniu, autor: { $by }. Jest na karcie.
