# How figures, shares, days and lists are written.
figures-group = {","}
figures-decimal = {"."}
# From how many digits on thousands are grouped.
figures-grouped-from = 4
# In place of a share of nothing.
figures-none = –
figures-percent = { $figure }%
figures-percent-under = { $figure }% سے کم
figures-percent-over = { $figure }% سے زیادہ
figures-ordinal = نمبر { $number }
# d0 is Sunday, m1 January.
figures-weekday = { $weekday ->
    [d0] اتوار
    [d1] پیر
    [d2] منگل
    [d3] بدھ
    [d4] جمعرات
    [d5] جمعہ
   *[d6] ہفتہ
 }
figures-month = { $month ->
    [m1] جنوری
    [m2] فروری
    [m3] مارچ
    [m4] اپریل
    [m5] مئی
    [m6] جون
    [m7] جولائی
    [m8] اگست
    [m9] ستمبر
    [m10] اکتوبر
    [m11] نومبر
   *[m12] دسمبر
 }
figures-day = { $weekday } { $day } { $month }
figures-zone = { $place } کا وقت
figures-list-more = { $first }، { $next }
figures-list-last = { $first } اور { $last }
figures-people = { $count ->
    [one] { $count } شخص
   *[other] { $count } افراد
 }
figures-parties = { $count ->
    [one] { $count } اجتماع
   *[other] { $count } اجتماعات
 }
figures-seconds = { $count } سیکنڈ
figures-minutes = { $count } منٹ
figures-hours = { $count ->
    [one] { $count } گھنٹہ
   *[other] { $count } گھنٹے
 }
