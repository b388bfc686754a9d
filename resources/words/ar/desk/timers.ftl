desk-timers-start = تشغيل مؤقّت
desk-timers-start-more = تشغيل مؤقّت …
desk-timers-start-it = تشغيل
desk-timers-empty = لا مؤقّت يعمل. للبند الذي على الهواء وقته، في الشريط العلوي.
desk-timers-count = { $count ->
    [one] مؤقّت واحد
    [two] مؤقّتان
    [few] { $count } مؤقّتات
    [many] { $count } مؤقّتًا
   *[other] { $count } مؤقّت
 }
desk-timers-pause = إيقاف مؤقت
desk-timers-resume = استئناف
desk-timers-more = +1 د
desk-timers-less = −1 د
desk-timers-stop = إيقاف
desk-timers-pause-it = إيقاف مؤقت: { $label }
desk-timers-resume-it = استئناف: { $label }
desk-timers-more-it = +1 د: { $label }
desk-timers-less-it = −1 د: { $label }
desk-timers-stop-it = إيقاف: { $label }
desk-timers-word = { $state ->
    [left] متبقٍّ
    [over] تجاوز
    [paused] متوقف
   *[paused_over] متوقف، تجاوز
 }
desk-timers-kind = { $kind ->
    [plenary] جلسة عامة
    [breakout] مجموعات
    [speaker] متحدث
   *[free] حر
 }
desk-timers-spoken = { $label }، { $kind }، { $time } { $state ->
    [left] متبقٍّ
    [over] تجاوز
    [paused] متوقف
   *[paused_over] متوقف، تجاوز
 }
desk-timers-what-for = لأي شيء هو، أو من يتكلم: تعرضه الشاشات
desk-timers-minutes = الدقائق
desk-timers-seconds = الثواني
desk-timers-min-after = { " " }د
desk-timers-s-after = { " " }ث
