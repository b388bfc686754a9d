# What a decision needs, in words. $how is more or least, $of what the majority is of, $part a fraction or a number.
rule-majority = { $of ->
    [for-and-against] حق اور مخالفت کے ووٹوں
    [cast] ڈالے گئے ووٹوں (غیر جانبدار سمیت)
    [present] حاضر ارکان
    [voters] ووٹ دینے والوں
    [entitled] ووٹ کے تمام اہل افراد
   *[members] تمام ارکان
 } کے { $part } { $how ->
    [more] سے زیادہ
   *[least] یا اس سے زیادہ
 }
rule-all = تمام { $of ->
    [for-and-against] حق اور مخالفت کے ووٹ
    [cast] ڈالے گئے ووٹ (غیر جانبدار سمیت)
    [present] حاضر ارکان
    [voters] ووٹ دینے والے
    [entitled] ووٹ کے اہل افراد
   *[members] ارکان
 }
rule-quorum = { $of ->
    [seats] تمام نشستوں کا { $part } حاضر ہونا لازم ہے
    [number] { $part } نشستیں حاضر ہونا لازم ہیں
    [entitled] ووٹ کے تمام اہل افراد کے { $part } کا ووٹ دینا لازم ہے
   *[present] حاضرین کے { $part } کا ووٹ دینا لازم ہے
 }
rule-quorum-votes = { $part } ارکان کا ووٹ دینا لازم ہے
rule-tie = { $tie ->
    [chair] برابری میں صدر کا ووٹ فیصلہ کن ہے۔
    [lot] برابری کا فیصلہ قرعے سے ہوتا ہے۔
   *[status_quo] برابری میں منظور نہیں ہوتا۔
 }
rule-share = { $part } { $how ->
    [more] سے زیادہ
   *[least] یا زیادہ
 }
