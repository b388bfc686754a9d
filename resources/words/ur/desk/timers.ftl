desk-timers-start = ٹائمر شروع کریں
desk-timers-start-more = ٹائمر شروع کریں …
desk-timers-start-it = شروع کریں
desk-timers-empty = کوئی ٹائمر نہیں چل رہا۔ نشر پر بند کا اپنا وقت ہے، اوپر کی پٹی میں۔
desk-timers-count = { $count ->
    [one] { $count } ٹائمر
   *[other] { $count } ٹائمر
 }
desk-timers-pause = روکیں
desk-timers-resume = پھر چلائیں
desk-timers-more = +1 منٹ
desk-timers-less = −1 منٹ
desk-timers-stop = بند کریں
desk-timers-pause-it = روکیں: { $label }
desk-timers-resume-it = پھر چلائیں: { $label }
desk-timers-more-it = +1 منٹ: { $label }
desk-timers-less-it = −1 منٹ: { $label }
desk-timers-stop-it = بند کریں: { $label }
desk-timers-word = { $state ->
    [left] باقی
    [over] زائد
    [paused] رکا ہوا
   *[paused_over] رکا ہوا، زائد
 }
desk-timers-kind = { $kind ->
    [plenary] عام نشست
    [breakout] گروہی گفتگو
    [speaker] مقرر
   *[free] آزاد
 }
desk-timers-spoken = { $label }، { $kind }، { $time } { $state ->
    [left] باقی
    [over] زائد
    [paused] رکا ہوا
   *[paused_over] رکا ہوا، زائد
 }
desk-timers-what-for = یہ کس لیے ہے، یا کون بول رہا ہے: اسکرینیں یہ دکھاتی ہیں
desk-timers-minutes = منٹ
desk-timers-seconds = سیکنڈ
desk-timers-min-after = { " " }منٹ
desk-timers-s-after = { " " }سیکنڈ
