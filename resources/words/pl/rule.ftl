# What a decision needs, in words. $how is more or least, $of what the majority is of, $part a fraction or a number.
rule-majority = { $how ->
    [more] więcej niż
   *[least] co najmniej
 } { $part } { $of ->
    [for-and-against] głosów za i przeciw
    [cast] oddanych głosów, łącznie ze wstrzymującymi się
    [present] obecnych członków
    [voters] głosujących
    [entitled] wszystkich uprawnionych
   *[members] wszystkich członków
 }
rule-all = wszystkie: { $of ->
    [for-and-against] głosy za i przeciw
    [cast] oddane głosy, łącznie ze wstrzymującymi się
    [present] obecni członkowie
    [voters] głosujący
    [entitled] uprawnieni
   *[members] członkowie
 }
rule-quorum = { $of ->
    [seats] obecne musi być { $part } wszystkich miejsc
    [number] obecnych miejsc musi być { $part }
    [entitled] musi zagłosować { $part } wszystkich uprawnionych
   *[present] musi zagłosować { $part } obecnych
 }
rule-quorum-votes = musi zagłosować { $part } członków
rule-tie = { $tie ->
    [chair] Przy równości rozstrzyga głos przewodniczącego.
    [lot] Przy równości rozstrzyga los.
   *[status_quo] Przy równości wniosek nie przechodzi.
 }
rule-share = { $how ->
    [more] więcej niż
   *[least] co najmniej
 } { $part }
