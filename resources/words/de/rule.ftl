# What a decision needs, in words. $how is more or least, $of what the majority is of, $part a fraction or a number.
rule-majority = { $how ->
    [more] mehr als
   *[least] mindestens
 } { $part } { $of ->
    [for-and-against] der Stimmen dafür und dagegen
    [cast] der abgegebenen Stimmen, Enthaltungen eingeschlossen
    [present] der anwesenden Mitglieder
    [voters] der Abstimmenden
    [entitled] aller Stimmberechtigten
   *[members] aller Mitglieder
 }
rule-all = allen: { $of ->
    [for-and-against] Stimmen dafür und dagegen
    [cast] abgegebene Stimmen, Enthaltungen eingeschlossen
    [present] anwesende Mitglieder
    [voters] Abstimmende
    [entitled] Stimmberechtigte
   *[members] Mitglieder
 }
rule-quorum = { $of ->
    [seats] { $part } aller Sitze müssen angemeldet sein
    [number] { $part } Sitze müssen angemeldet sein
    [entitled] { $part } aller Stimmberechtigten müssen abstimmen
   *[present] { $part } der Angemeldeten müssen abstimmen
 }
rule-quorum-votes = { $part } Mitglieder müssen abstimmen
rule-tie = { $tie ->
    [chair] Bei Gleichstand entscheidet die Stimme des Vorsitzes.
    [lot] Bei Gleichstand entscheidet das Los.
   *[status_quo] Bei Gleichstand ist nichts angenommen.
 }
rule-share = { $how ->
    [more] mehr als
   *[least] mindestens
 } { $part }
