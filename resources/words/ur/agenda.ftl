# What members propose for the agenda, and how far it is.
agenda-heading = ایجنڈا
agenda-called = { $kind ->
    [item] ایجنڈے کا نکتہ
    [motion] قرارداد
    [witness] گواہ
    [recall] برطرفی
   *[order] دن کی ترتیب
 }: { $title }
agenda-called-office = { $kind ->
    [recall] برطرفی
   *[other] تجویز
 }: { $title }، { $office }
agenda-numbered = { $number }۔ { $called }
agenda-needs = { $count ->
    [one] { $count } نشست کے دستخط لازم ہیں
   *[other] { $count } نشستوں کے دستخط لازم ہیں
 }: پھر ایوان کو اس پر ووٹ دینا ہوگا۔
agenda-needs-share = تمام نشستوں میں سے { $share } کے دستخط لازم ہیں: پھر ایوان کو اس پر ووٹ دینا ہوگا۔
agenda-by-desk = کانفرنس کی میز نے پیش کی۔
agenda-signed = دستخط: { $count }۔
agenda-signed-of = { $count } میں سے { $signed } دستخط۔
agenda-due = اس کے دستخط پورے ہیں ({ $count }): ایوان کو اس پر ووٹ دینا ہوگا۔
agenda-due-undecided = اس کے دستخط پورے ہیں ({ $count }): ایوان کو اس پر ووٹ دینا ہوگا۔ پچھلے ووٹ سے کوئی فیصلہ نہیں ہوا۔
agenda-put = اس پر ووٹنگ ہو رہی ہے۔
agenda-rejected = ایوان نے اس کے خلاف ووٹ دیا۔
agenda-withdrawn = یہ واپس لے لی گئی۔
agenda-carried = ایوان نے اسے منظور کیا۔
agenda-carried-item = ایوان نے اسے منظور کیا؛ یہ پروگرام میں { $where ->
    [in] شامل ہے
   *[out] ابھی شامل نہیں
 }۔
agenda-carried-motion = ایوان نے اسے لے لیا ہے: یہ پیش ہے، اس میں ترمیم اور ووٹنگ ہوگی۔
agenda-carried-witness = ایوان اس گواہ کو بلاتا ہے: { $state ->
    [requested] درخواست کی گئی
    [invited] مدعو
    [coming] آ رہے ہیں
   *[cannot_come] نہیں آ سکتے
 }۔
agenda-carried-witness-why = ایوان اس گواہ کو بلاتا ہے: { $state ->
    [requested] درخواست کی گئی
    [invited] مدعو
    [coming] آ رہے ہیں
   *[cannot_come] نہیں آ سکتے
 } ({ $reason })۔
agenda-departs = دن { $day } ویسا نہیں جیسا ایوان نے منظور کیا تھا۔ { $departures }
agenda-sign = دستخط کریں
agenda-sign-it = دستخط کریں: { $proposal }
agenda-unsign = میرا دستخط واپس لیں
agenda-unsign-it = میرا دستخط واپس لیں: { $proposal }
agenda-withdraw = میری تجویز واپس لیں
agenda-withdraw-it = واپس لیں: { $proposal }
# The form: what one can bring, and what is asked for each.
agenda-bring-title = تجویز پیش کریں
agenda-bring-what = آپ کیا تجویز کرتے ہیں؟
agenda-bring-go = ایوان کے سامنے پیش کریں
agenda-form-item = ایجنڈے کا نکتہ
agenda-form-item-title = نکتے کا نام
agenda-form-item-text = یہ کس بارے میں ہے
agenda-form-motion = قرارداد
agenda-form-motion-title = قرارداد کا نام
agenda-form-motion-text = اس کا متن، ہر شق ایک پیراگراف جو نمبر سے شروع ہو
agenda-form-witness = گواہ
agenda-form-witness-title = کسے سنا جائے
agenda-form-witness-text = ان سے کس بارے میں پوچھا جائے
agenda-form-recall = کسی کی برطرفی
agenda-form-recall-title = کسے برطرف کیا جائے
agenda-form-recall-office = کس عہدے سے
agenda-form-recall-text = کیوں
agenda-departed-gone = ”{ $title }“ اب پروگرام میں نہیں۔
agenda-departed-day = ”{ $title }“ دن { $day } پر ہے۔
agenda-departed-skipped = ”{ $title }“ چھوڑ دیا گیا ہے۔
agenda-departed-called = ”{ $title }“ کا نام ”{ $other }“ ہے۔
agenda-departed-added = ”{ $title }“ شامل کیا گیا۔
agenda-departed-moved = ”{ $title }“ دوسری جگہ ہے۔
