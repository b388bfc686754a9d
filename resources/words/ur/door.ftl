# The door of the chamber, for stewards: badges are checked in and out.
door-title = ایوان کا دروازہ
door-check-part =
    .aria-label = بیج کی جانچ
door-which-way = کس طرف
door-coming-in = اندر آنا
door-going-out = باہر جانا
door-badge = بیج اسکین کریں، یا ID:CODE کی شکل میں لکھیں
door-do-in = اندر درج کریں
door-do-out = باہر درج کریں
door-scan-it = کیمرے سے اسکین کریں
door-none = ابھی کوئی بیج نہیں
door-none-yet = جانچ کا نتیجہ یہاں بڑے الفاظ میں آئے گا۔
door-hall-part =
    .aria-label = ہال میں کون ہے
door-hall = اس وقت ہال میں
door-hall-of = اس وقت ہال میں، { $count } نشستوں میں سے
door-last-checks = پچھلی جانچیں
door-last-none = اس آلے پر ابھی کوئی نہیں۔
door-stewards = دروازے کے عملے کے لیے: یہاں بیج اندر اور باہر درج ہوتے ہیں۔ پاس ورڈ میز سے ملتا ہے۔
door-password = پاس ورڈ
door-to-seat = آپ رکن ہیں؟ اپنی نشست پر داخل ہوں
door-signed-in = بطور { $login } داخل
door-password-missing = پہلے پاس ورڈ لکھیں۔
door-other-post = اس کھاتے کا منصب { $post } ہے: یہ بیج نہیں جانچتا۔ میز سے دروازے کا کھاتہ مانگیں۔
door-signed-out = یہ آلہ اب داخل نہیں۔ میز سے پاس ورڈ مانگیں۔
door-tried-again = { $reason } دوبارہ کوشش خود بخود ہو رہی ہے۔ کسی کو بغیر جانچے نہ گزرنے دیں۔
door-old-figures = { $reason } یہ اعداد اس لمحے کے نہیں۔
# What a check has found, in big words.
door-no-badge = یہ بیج نہیں
door-no-badge-do = بیج کا QR کوڈ پھر اسکین کریں، یا جو اس پر لکھا ہے وہ لکھیں: نام یا نمبر، کولن، کوڈ۔
door-checking = جانچ ہو رہی ہے
door-checking-way = { $way ->
    [in] ایک بیج اندر آ رہا ہے۔
   *[out] ایک بیج باہر جا رہا ہے۔
 }
door-is-in = نشست { $seat } اندر
door-is-in-words = خوش آمدید۔ نشست اب سے حاضر شمار ہوتی ہے۔
door-again-in = نشست { $seat } پہلے ہی اندر ہے
door-again-in-words = یہ بیج پہلے ہی ہال میں ہے۔ اگر کوئی اور دکھا رہا ہو تو میز کو بلائیں۔
door-was-in = نشست { $seat } پہلے ہی اندر تھی
door-is-out = نشست { $seat } باہر
door-is-out-words = جب تک دوبارہ اندر درج نہ ہو، نشست حاضر شمار نہیں ہوتی۔
door-again-out = نشست { $seat } پہلے ہی باہر ہے
door-again-out-words = یہ بیج ہال میں نہیں تھا۔
door-was-out = نشست { $seat } پہلے ہی باہر تھی
door-no-seat = کوئی نشست نہیں
door-no-seat-not-drawn = کوئی نشست نہیں: قرعے میں نہیں نکلا
door-not-drawn = یہ بیج قرعے میں نہیں نکلا اور اسے نشست نہیں ملتی۔ یہ کوشش ریکارڈ میں ہے۔ شناخت اور کوڈ کو ایک بار بیج سے ملائیں۔ اگر درست ہوں تو اس شخص کو اندر نہ آنے دیں اور میز کو بلائیں۔
door-has-none = اس بیج کی کوئی نشست نہیں۔ شناخت اور کوڈ بیج سے ملائیں۔ اگر درست ہوں تو میز کو بلائیں۔
door-replaced = اس بیج کی نشست متبادل شخص کو دے دی گئی۔ اس شخص کو کانفرنس کی میز پر بھیجیں۔
door-refused = { $reason } اس شخص کو کانفرنس کی میز پر بھیجیں۔
