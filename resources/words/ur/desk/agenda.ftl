# The agenda: what members have brought, what is due, and how far witnesses are.
desk-agenda-show = ایجنڈا دکھائیں
# What can be done, as the palette says it.
desk-agenda-act-put = منتخب تجویز کو ووٹنگ کے لیے پیش کریں
desk-agenda-act-place = منتخب تجویز کو پروگرام میں رکھیں
desk-agenda-act-witness = درج کریں کہ منتخب گواہ کا معاملہ کہاں تک ہے
desk-agenda-act-order = کسی دن کی ترتیب پر ووٹنگ کرائیں
desk-agenda-act-withdraw = ڈیسک کی اپنی دن کی ترتیب واپس لیں
# The buttons.
desk-agenda-button-put = ووٹنگ کرائیں
desk-agenda-button-place = جگہ دیں …
desk-agenda-button-witness = گواہ …
desk-agenda-button-order = دن کی ترتیب …
desk-agenda-button-withdraw = واپس لیں
desk-agenda-list = ارکان کی تجاویز
# Where there is nothing, and why something cannot be done now.
desk-agenda-empty = کسی رکن نے کوئی تجویز پیش نہیں کی۔ وہ اپنی نشستوں سے پیش کرتے ہیں، جب قواعد میں کسی قسم کے لیے دستخط رکھے گئے ہوں: item، motion، witness، recall یا order (rules.csv)۔
desk-agenda-no-link = سرور سے رابطہ نہیں: اس ڈیسک کو خبر نہیں کہ ارکان کیا پیش کرتے ہیں۔
desk-agenda-select-first = پہلے ایک تجویز منتخب کریں۔
desk-agenda-no-programme = ابھی کوئی پروگرام نہیں۔
desk-agenda-waits-for-signatures = یہ دستخطوں کی منتظر ہے: ووٹنگ صرف اس پر ہوتی ہے جو واجب ہو۔
desk-agenda-placed-already = یہ پروگرام میں ہے۔
desk-agenda-own-alone = صرف دن کی وہ ترتیب جو ڈیسک نے پیش کی اور جس پر ووٹنگ نہیں ہو رہی۔
desk-agenda-carried-alone = صرف وہ جسے ایوان نے منظور کیا: کوئی نکتہ، یا گواہ۔
desk-agenda-decided = اس پر ووٹنگ ہو رہی ہے، یا فیصلہ ہو چکا۔
# Where a proposal stands.
desk-agenda-due = { $count ->
    [one] { $count } واجب
   *[other] { $count } واجب
 }
desk-agenda-waiting = { $count ->
    [one] { $count } دستخطوں کی منتظر
   *[other] { $count } دستخطوں کی منتظر
 }
desk-agenda-own = ڈیسک کی طرف سے: ووٹنگ کرائیں، یا واپس لیں
desk-agenda-by-seat = نشست { $seat } کی طرف سے
desk-agenda-by-desk = ڈیسک کی طرف سے
desk-agenda-is-due = واجب، { $count ->
    [one] { $count }
   *[other] { $count }
 } میں سے { $signed } دستخط
desk-agenda-is-due-undecided = واجب، { $count ->
    [one] { $count }
   *[other] { $count }
 } میں سے { $signed } دستخط، پچھلے ووٹ سے کوئی فیصلہ نہیں ہوا
desk-agenda-is-put = ووٹنگ میں
desk-agenda-is-over = { $state ->
    [rejected] نامنظور
   *[withdrawn] واپس لی گئی
 }
desk-agenda-unknown = دستخط ابھی معلوم نہیں
desk-agenda-no-rule = { $count ->
    [one] { $count } دستخط
   *[other] { $count } دستخط
 }، ابھی اس کا کوئی قاعدہ نہیں
desk-agenda-signed = { $count ->
    [one] { $count }
   *[other] { $count }
 } میں سے { $signed } دستخط
desk-agenda-carried = منظور
desk-agenda-in-programme = پروگرام میں
desk-agenda-not-in-programme = ابھی پروگرام میں نہیں
desk-agenda-motion = قرارداد { $motion }
desk-agenda-witness = { $state ->
    [requested] درخواست کی گئی
    [invited] مدعو
    [coming] آ رہے ہیں
   *[cannot_come] نہیں آ سکتے
 }
desk-agenda-witness-why = { $state ->
    [requested] درخواست کی گئی
    [invited] مدعو
    [coming] آ رہے ہیں
   *[cannot_come] نہیں آ سکتے
 }: { $reason }
desk-agenda-departs = دن { $day } اس ترتیب سے ہٹا ہوا ہے جو ایوان نے منظور کی: { $departures }
# What the desk owes the chamber, as it stands after the name of the proposal.
desk-agenda-owed-due = واجب ہے: ووٹنگ کرائیں
desk-agenda-owed-again = واجب ہے: دوبارہ ووٹنگ کرائیں: پچھلے ووٹ سے کوئی فیصلہ نہیں ہوا
desk-agenda-owed-invite = ایوان نے بلایا ہے: گواہ کو مدعو کریں
desk-agenda-owed-place = منظور ہوئی: پروگرام میں رکھیں
desk-agenda-news-due = { $proposal }: ایوان کو اس پر ووٹ دینا ہوگا۔
desk-agenda-news-carried = { $proposal }: ایوان نے منظور کیا۔
# The forms.
desk-agenda-place-ask = “{ $title }” کو پروگرام میں رکھیں
desk-agenda-place-go = رکھیں
desk-agenda-place-explained = یہ اپنے عنوان سے پروگرام کی ایک مد بن جاتی ہے۔ اس کا وقت اور دورانیہ وہاں کسی بھی دوسری مد کی طرح بدلا جا سکتا ہے۔
desk-agenda-first = سب سے پہلے
desk-agenda-after-item = دن { $day }: { $title }
desk-agenda-after = کس کے بعد
desk-agenda-length = دورانیہ
desk-agenda-witness-ask = { $proposal }: کہاں تک؟
desk-agenda-witness-go = درج کریں
desk-agenda-witness-choice = { $state ->
    [invited] مدعو
    [coming] آ رہے ہیں
   *[cannot_come] نہیں آ سکتے
 }
desk-agenda-witness-reason = گواہ کیوں نہیں آ سکتے، یا کب آئیں گے
desk-agenda-witness-state = حالت
desk-agenda-witness-explained = ارکان اسے فوراً پڑھتے ہیں، اور یہ رن ڈاؤن اور ریکارڈ میں رہتا ہے۔
desk-agenda-order-go = پیش کریں
desk-agenda-order-day = دن { $day } ({ $count ->
    [one] { $count } مد
   *[other] { $count } مدات
 })
desk-agenda-day = دن
desk-agenda-order-explained = دن کی مدات ایوان کے سامنے اسی ترتیب میں رکھی جاتی ہیں جس میں وہ اب پروگرام میں ہیں۔ منظوری کے بعد اس سے ہر انحراف ارکان کو اور روداد میں بتایا جاتا ہے۔
