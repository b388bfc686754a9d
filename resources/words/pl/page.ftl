# What stands on every page. A party is a watch party, a local assembly, never a political one.
page-unstyled = Nie udało się wczytać tej strony. Zaloguj się do Wi-Fi, jeśli o to prosi, a potem wczytaj stronę ponownie.
page-script = Ta strona wymaga JavaScriptu. Zezwól na niego dla tego adresu.
page-leave = Opuść to urządzenie
page-leave-again = Naciśnij ponownie: to urządzenie zapomni swoje kody, głosy i potwierdzenia
page-leave-waits = To urządzenie zapomniało. { $reason } Konferencja dowie się o tym, gdy tylko będzie osiągalna.
page-no-connection = Brak połączenia z konferencją: najpierw zaloguj się do Wi-Fi albo sprawdź sieć tego urządzenia.
page-no-answer = Konferencja w tej chwili nie odpowiada.
page-tried-again = { $reason } Kolejna próba nastąpi samoczynnie.
page-code-tried-again = { $reason } Twój kod zostanie wypróbowany ponownie samoczynnie.
page-the-conference = Konferencja
page-minutes = Protokół
page-back-to-party = Wróć do zebrania
page-back-to-vote = Wróć do mojego głosu
page-rehearsal = PRÓBA: ćwiczenie, głosy się nie liczą
    .aria-label = Próba
