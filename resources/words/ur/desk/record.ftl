# The record: whether it is written, and what in it anybody can check.
desk-record-checks = جہاں ہر کوئی جانچ سکتا ہے
desk-record-published = جو شائع ہوا، سب سے نیا پہلے
desk-record-deeds = ڈیسکوں پر کس نے کیا کیا، سب سے نیا پہلے
desk-record-empty = ابھی کچھ شائع نہیں ہوا۔ نتائج اور پابندیاں یہاں ہوں گی۔
desk-record-idle = ابھی کسی ڈیسک سے کچھ نہیں مانگا گیا۔
desk-record-origin = اس کانفرنس کا پتہ
desk-record-number = نمبر
desk-record-entries = اندراجات
desk-record-rate = بیلٹ فی سیکنڈ
desk-record-connections = رابطے
desk-record-desks = ڈیسک
desk-record-head = دستخط شدہ سرا، سب کے لیے
desk-record-entry = نمبر سے اندراج
desk-record-receipt = ایک رسید
desk-record-names = کس نے کیسے ووٹ دیا، نام کے ساتھ رائے شماری میں
desk-record-state-none = ریکارڈ کے بارے میں ابھی کچھ نہیں سنا گیا۔
desk-record-state-ok = ریکارڈ لکھا جا رہا ہے: ہر اندراج محفوظ ہے اور جانچا جا سکتا ہے۔
desk-record-state-fault = ریکارڈ نہیں لکھا جا سکتا: { $fault }
desk-record-poll = رائے شماری { $place }، { $state ->
    [void] کالعدم
   *[published] شائع
 }
desk-record-lottery-void = قرعہ اندازی، کالعدم
desk-record-lottery-draw = قرعہ اندازی، قرعہ { $draw }
desk-record-lottery-revealed = قرعہ اندازی، ظاہر شدہ
desk-record-lottery-number = { $title }: { $count ->
    [one] { $count } نشست
   *[other] { $count } نشستیں
 }، نمبر { $number } سے
desk-record-commitment = پابندی
