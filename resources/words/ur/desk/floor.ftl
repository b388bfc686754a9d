# The floor: the list of speakers, its buttons and its forms.
desk-floor-show = مقررین کی فہرست دکھائیں
# What can be done, as the palette says it.
desk-floor-act-next = اگلے مقرر کو بلائیں
desk-floor-act-end = تقریر ختم کریں
desk-floor-act-open = مقررین کی فہرست کھولیں
desk-floor-act-add = ایک نشست کو مقررین کی فہرست میں شامل کریں
desk-floor-act-close = مقررین کی فہرست بند کریں
desk-floor-act-draw = قرعے والی فہرست کی عوامی قدر درج کریں
desk-floor-act-over = مقررین کی فہرست ختم کریں
desk-floor-act-call = منتخب مقرر کو بلائیں
desk-floor-act-strike = منتخب مقرر کو فہرست سے کاٹیں
# The buttons.
desk-floor-next = اگلا: { $name }
desk-floor-next-nobody = اگلا
desk-floor-again-call = بلانے کے لیے دوبارہ دبائیں
desk-floor-button-end = تقریر ختم
desk-floor-button-call = بلائیں …
desk-floor-button-strike = کاٹیں …
desk-floor-button-add = شامل کریں …
desk-floor-button-close = فہرست بند کریں
desk-floor-button-draw = قرعہ …
desk-floor-button-over = فہرست ختم کریں …
desk-floor-button-open = فہرست کھولیں …
# The list.
desk-floor-waits = منتظر مقررین
desk-floor-used = استعمال شدہ وقت
desk-floor-used-by = { $name } { $time }
desk-floor-state = { $state ->
    [open] کھلی
   *[closed] بند
 }
desk-floor-waiting = { $count ->
    [one] { $count } منتظر
   *[other] { $count } منتظر
 }
desk-floor-each = ہر ایک کو { $span }
desk-floor-out-of-order = باری سے ہٹ کر: { $reason }
desk-floor-clock = { $state ->
    [left] باقی
    [over] زائد
    [paused] رکا ہوا
   *[none] گھڑی نہیں
 }
desk-floor-time = { $time } { $word }
desk-floor-place = { $state ->
    [next] اگلا
    [room] کمرہ
   *[away] باہر
 }
desk-floor-kind = { $kind ->
    [for] حق میں
    [against] مخالفت میں
    [question] سوال
   *[order] نکتۂ اعتراض
 }
desk-floor-kind-about = { $kind }: { $about }
# Why something cannot be done now.
desk-floor-empty = مقررین کی کوئی فہرست کھلی نہیں۔ نشر ہونے والی مد پر فہرست کھولیں، یا اپنے عنوان سے۔
desk-floor-nobody-waits = اس فہرست میں کوئی منتظر نہیں۔
desk-floor-not-drawn = فہرست قرعے سے نکلتی ہے: اسے بند کریں، پھر عوامی قدر درج کریں۔
desk-floor-select-first = پہلے فہرست میں کسی کو منتخب کریں۔
desk-floor-closed-already = فہرست پہلے ہی بند ہے۔
desk-floor-not-by-lot = یہ فہرست قرعے سے نہیں نکلتی: اس کا قاعدہ اور ہے۔
desk-floor-was-drawn = یہ “{ $value }” سے نکالی گئی۔
desk-floor-close-first = پہلے فہرست بند کریں۔
# The forms.
desk-floor-about-placeholder = وہ کس بارے میں بولتے ہیں
desk-floor-rule-first-come = درخواست کی ترتیب سے
desk-floor-rule-alternating = باری باری حق میں اور مخالفت میں
desk-floor-rule-unheard = جو نہیں بولے وہ پہلے
desk-floor-rule-groups = گروہ کے حساب سے: سب سے کم وقت والا پہلے
desk-floor-rule-lot = قرعے سے، ایک عوامی قدر کے ساتھ
desk-floor-open-go = کھولیں
desk-floor-minutes-suffix = منٹ
desk-floor-seconds-suffix = سیکنڈ
desk-floor-groups-placeholder = نشست اور گروہ، ہر سطر میں ایک: 12, شمال
desk-floor-about = موضوع
desk-floor-rule = قاعدہ
desk-floor-each-speaks = ہر ایک کا وقت
desk-floor-groups = گروہ
desk-floor-each-minutes = ہر ایک کے لیے منٹ
desk-floor-each-seconds = ہر ایک کے لیے سیکنڈ
desk-floor-groups-bad = گروہوں کی ہر سطر میں نشست، کوما اور گروہ ہونا چاہیے۔
desk-floor-add = ایک نشست فہرست میں شامل کریں
desk-floor-add-go = شامل کریں
desk-floor-seat = نشست
desk-floor-for-what = کس لیے
desk-floor-call-ask = { $name } کو باری سے ہٹ کر بلائیں؟
desk-floor-call-go = بلائیں
desk-floor-strike-ask = { $name } کو فہرست سے کاٹیں؟
desk-floor-strike-go = کاٹیں
desk-floor-rule-of = اس فہرست کا قاعدہ: { $rule }
desk-floor-draw-list = فہرست کا قرعہ نکالیں
desk-floor-value-once = ترتیب اسی سے نکلتی ہے، اور یہ بدلی نہیں جا سکتی۔ بالکل وہی درج کریں جو سب نے دیکھا۔
desk-floor-value = عوامی قدر
desk-floor-draw-go = قرعہ نکالیں
desk-floor-end-ask = فہرست “{ $title }” ختم کریں؟
desk-floor-ends = جو ابھی منتظر ہیں وہ نہیں سنے جائیں گے۔ جو کہا گیا وہ ریکارڈ میں رہتا ہے۔
desk-floor-end-go = فہرست ختم کریں
