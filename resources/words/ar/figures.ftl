# How figures, shares, days and lists are written.
figures-group = {","}
figures-decimal = {"."}
# From how many digits on thousands are grouped.
figures-grouped-from = 4
# In place of a share of nothing.
figures-none = –
figures-percent = { $figure }%
figures-percent-under = أقل من { $figure }%
figures-percent-over = أكثر من { $figure }%
figures-ordinal = رقم { $number }
# d0 is Sunday, m1 January.
figures-weekday = { $weekday ->
    [d0] الأحد
    [d1] الاثنين
    [d2] الثلاثاء
    [d3] الأربعاء
    [d4] الخميس
    [d5] الجمعة
   *[d6] السبت
 }
figures-month = { $month ->
    [m1] يناير
    [m2] فبراير
    [m3] مارس
    [m4] أبريل
    [m5] مايو
    [m6] يونيو
    [m7] يوليو
    [m8] أغسطس
    [m9] سبتمبر
    [m10] أكتوبر
    [m11] نوفمبر
   *[m12] ديسمبر
 }
figures-day = { $weekday } { $day } { $month }
figures-zone = توقيت { $place }
figures-list-more = { $first }، { $next }
figures-list-last = { $first } و{ $last }
figures-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
 }
figures-parties = { $count ->
    [zero] لا تجمّع
    [one] تجمّع واحد
    [two] تجمّعان
    [few] { $count } تجمّعات
    [many] { $count } تجمّعًا
   *[other] { $count } تجمّع
 }
figures-seconds = { $count ->
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
 }
figures-minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
 }
figures-hours = { $count ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
 }
