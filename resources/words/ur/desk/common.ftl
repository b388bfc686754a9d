desk-cancel = منسوخ کریں
desk-close = بند کریں
desk-keep = رکھیں
desk-press-again = دوبارہ
desk-reason = وجہ
desk-reason-why = کیوں، ایک جملے میں۔ یہ ریکارڈ میں رہتا ہے۔
desk-title = عنوان
desk-kind = قسم
desk-name = نام
desk-question = سوال
desk-next = اگلا
desk-all = سب
desk-a-desk = ایک ڈیسک
desk-no-link = سرور سے رابطہ نہیں۔
desk-waiting-for-server = سرور کا انتظار ہے …
desk-parties = { $count ->
    [one] { $count } اجتماع
   *[other] { $count } اجتماعات
 }
desk-people = { $count ->
    [one] { $count } شخص
   *[other] { $count } افراد
 }
desk-seats = { $count ->
    [one] { $count } نشست
   *[other] { $count } نشستیں
 }
desk-rooms = { $count ->
    [one] { $count } کمرہ
   *[other] { $count } کمرے
 }
desk-phones = { $count ->
    [one] { $count } فون
   *[other] { $count } فون
 }
desk-answers = { $count ->
    [one] { $count } جواب
   *[other] { $count } جوابات
 }
desk-votes = { $count ->
    [one] { $count } ووٹ
   *[other] { $count } ووٹ
 }
desk-ballots = { $count ->
    [one] { $count } بیلٹ
   *[other] { $count } بیلٹ
 }
desk-faults = { $count ->
    [one] { $count } غلطی
   *[other] { $count } غلطیاں
 }
