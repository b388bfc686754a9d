# Who has the floor, who comes next, and asking for it. $kind is what a speech is: for, against, question or order.
floor-speaker = { $name }, { $kind ->
    [for] za
    [against] przeciw
    [question] pytanie
   *[order] sprawa formalna
 }
floor-next = Następny głos: { $who }
floor-nobody = Nikt nie mówi.
floor-speaking = Mówi: { $who }
floor-speaking-left = Mówi: { $who }, zostało { $span }
floor-speaking-over = Mówi: { $who }, { $span } po czasie
floor-have = Masz głos.
floor-have-waits = Masz głos. { $place }
floor-room-asked = Wasza sala poprosiła o głos, { $kind ->
    [for] za
    [against] przeciw
    [question] pytanie
   *[order] sprawa formalna
 }. Przewodniczący wybiera spośród sal, które poprosiły.
floor-when-here = Jesteś na liście, { $kind ->
    [for] za
    [against] przeciw
    [question] pytanie
   *[order] sprawa formalna
 }; zostaniesz wywołany, gdy będziesz na sali.
floor-you-next = Następny głos jest twój, { $kind ->
    [for] za
    [against] przeciw
    [question] pytanie
   *[order] sprawa formalna
 }.
floor-by-lot = Jesteś na liście, { $kind ->
    [for] za
    [against] przeciw
    [question] pytanie
   *[order] sprawa formalna
 }. Kolejność zostanie wylosowana po zamknięciu listy.
floor-at-place = Twoje miejsce na liście na tę chwilę: { $place } z { $count }, { $kind ->
    [for] za
    [against] przeciw
    [question] pytanie
   *[order] sprawa formalna
 }.
floor-rule = Po { $span }. { $rule } Sprawy formalne mają pierwszeństwo.
floor-rule-first-come = W kolejności zgłoszeń.
floor-rule-alternating = Na przemian za i przeciw, każda strona w kolejności zgłoszeń; pytania wchodzą, gdy zgłoszono je przed głosem, który teraz przypada. Gdy jedna strona nie ma nikogo, mówi dalej druga.
floor-rule-unheard = Najpierw ten, kto na tej liście mówił najmniej; przy równości w kolejności zgłoszeń.
floor-rule-groups = Najpierw grupa o najmniejszym czasie wypowiedzi na członka; w grupie w kolejności zgłoszeń. Miejsce bez grupy stanowi osobną grupę. Ostatnio udzielony głos liczy się z czasem, który na niego dano.
floor-rule-lot = Losowo: w kolejności SHA-256 z listy, publicznej wartości i miejsca. Wartość wpisuje się po zamknięciu listy.
floor-closed = Lista jest zamknięta.
floor-room-about = Co wasza sala chce powiedzieć, w jednym zdaniu
floor-ask-for = Zabrać głos za
floor-ask-against = Zabrać głos przeciw
floor-ask-question = Zadać pytanie
floor-ask-order = Sprawa formalna
floor-withdraw = Wycofaj: { $kind ->
    [for] za
    [against] przeciw
    [question] pytanie
   *[order] sprawa formalna
 }
