# Oversight: panels drawn by lot read the facts and file reports.
oversight-title = نگرانی
oversight-explained = قرعے سے چنے گئے پینل عمل پر نظر رکھتے ہیں: لوگ کیسے چنے جاتے ہیں، ایجنڈے پر کیا ہے، اور میزیں کیا بدلتی ہیں۔ ان کی رپورٹیں لفظ بہ لفظ ریکارڈ اور روداد میں ہیں، اور ہر کوئی پڑھ سکتا ہے۔
oversight-part-reports = رپورٹیں
oversight-part-facts = حقائق
oversight-facts-for = حقائق، { $panel } کے لیے
oversight-renew = حقائق دوبارہ پڑھیں
oversight-write = رپورٹ لکھیں
oversight-write-hint = آپ جو بھیجیں گے وہ فوراً آپ کے پینل کے نام سے شائع ہو جائے گا اور بدلا نہیں جا سکتا۔
oversight-write-title = عنوان
oversight-write-text = رپورٹ
oversight-file = رپورٹ جمع کریں
oversight-filed-as = بطور رپورٹ { $number } جمع ہوئی۔
oversight-for-members = پینل کے ارکان کے لیے
oversight-badge-hint = اس قرعے کے آپ کے بیج پر نام یا نمبر اور ایک کوڈ ہے۔ یہ صفحہ دونوں میں سے کچھ نہیں رکھتا۔
oversight-show = مجھے حقائق دکھائیں
oversight-try-again = { $reason } پھر کوشش کریں۔
oversight-sitting = اس وقت کام کرنے والے: { $panels }۔
oversight-sitting-none = اس وقت کوئی پینل کام نہیں کر رہا۔
oversight-panel = { $title } ({ $count } ارکان)
oversight-numbered = { $number }۔ { $title }
oversight-report-by = { $panel }، { $time }
oversight-no-report = ابھی کوئی رپورٹ جمع نہیں ہوئی۔
# The facts of the process, part by part.
oversight-selection = انتخابِ افراد
oversight-selection-none = کسی قرعہ اندازی کا تعین نہیں ہوا۔
oversight-agenda = ایجنڈا
oversight-agenda-none = کچھ پیش نہیں ہوا۔
oversight-changes = میزوں کی تبدیلیاں
oversight-changes-none = میزوں نے کچھ نہیں بدلا۔
oversight-alerts = انتباہات
oversight-alerts-none = سرور شروع ہونے کے بعد سے کوئی نہیں۔
oversight-members = ارکان: { $standings }
oversight-standing = { $standing ->
    [invited] مدعو
    [accepted] قبول
    [declined] انکار
    [replaced] تبدیل
    [present] حاضر
    [served] خدمت کر چکے
    [silent] خاموش
    [dropped] خارج
   *[other] دیگر
 }: { $number }
oversight-draw = { $title }: { $stage ->
    [committed] طے شدہ
    [live] جاری
    [drawn] نکل گیا
    [revealed] ظاہر
   *[void] کالعدم
 }
oversight-draw-further = { $title }: قرعہ { $draw }، { $stage ->
    [committed] طے شدہ
    [live] جاری
    [drawn] نکل گیا
    [revealed] ظاہر
   *[void] کالعدم
 }
oversight-with-reason = { $words } ({ $reason })
oversight-digests = پیشگی تعین { $commitment }، قرعہ { $draw }
oversight-digest-commitment = پیشگی تعین { $commitment }
oversight-brought = { $number }۔ { $name }: { $state ->
    [open] کھلی
    [due] ووٹ واجب
    [put] ووٹنگ میں
    [carried] منظور
    [rejected] نامنظور
   *[withdrawn] واپس
 }
oversight-signed = دستخط: { $count }
oversight-signed-of = دستخط: { $count } میں سے { $signed }
oversight-waits = { $span } سے واجب، ووٹ کے لیے پیش نہیں ہوئی
oversight-waited = ووٹ سے پہلے { $span } واجب رہی
oversight-undecided = بے نتیجہ ووٹ: { $count }
oversight-witness = گواہ: { $state ->
    [requested] درخواست کی گئی
    [invited] مدعو
    [coming] آ رہے ہیں
   *[cannot_come] نہیں آ سکتے
 }
oversight-order = دن { $day } کی ترتیب، { $time } پر منظور۔ پروگرام ویسا ہی ہے جیسا منظور ہوا۔
oversight-order-departs = دن { $day } کی ترتیب، { $time } پر منظور۔ { $departures }
oversight-digest = خلاصہ عدد { $digest }
oversight-change-by = { $time }، { $by }
oversight-refused = { $who } کو انکار ہوا: { $text }
oversight-refused-somebody = کسی کو انکار ہوا: { $text }
oversight-room-lost = کمرہ { $room } کا رابطہ ٹوٹ گیا۔
oversight-rooms-lost = جن کمروں کا رابطہ ٹوٹا: { $count }۔
