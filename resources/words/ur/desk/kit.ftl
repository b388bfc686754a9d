desk-kit-throw-away = ضائع کریں
desk-kit-throw-away-or-go-on = یہاں جو لکھا ہے وہ کہیں اور محفوظ نہیں۔ ضائع کریں یا لکھتے رہیں؟
desk-kit-not-sent = نہیں بھیجا گیا: سرور سے رابطہ نہیں ہے۔ یہاں جو لکھا ہے وہ رابطہ بحال ہونے تک رہے گا۔
desk-kit-first-this = دوسرا فارم کھلنے سے پہلے یہاں جو لکھا ہے اسے رکھیں یا منسوخ کریں۔
desk-kit-declare-void = کالعدم قرار دیں
desk-kit-why = وجہ، ایک جملے میں
desk-kit-password = ڈیسک کا پاس ورڈ
desk-kit-password-hint = جیسا چھپا تھا: آپ کا اپنا، یا سب ڈیسکوں کا
desk-kit-connect = جڑیں
desk-kit-what-to-do = آپ کیا کرنا چاہتے ہیں؟
desk-kit-nothing-called-that = اس نام کی کوئی چیز نہیں۔
desk-kit-shortcuts = شارٹ کٹ
desk-kit-either-key = { $one }  یا  { $other }
desk-kit-second-press = جو چیز نشریات بدلتی ہے وہ چار سیکنڈ کے اندر دوبارہ دبانا مانگتی ہے۔ Escape پہلا دباؤ واپس لیتا ہے، خانہ چھوڑتا ہے، فارم بند کرتا ہے۔ کوئی بھی کلید یہ صفحہ بند کر دیتی ہے۔
desk-kit-confirm = { $act ->
    [publish_poll] اشاعت کی تصدیق: { $who } نے کہا
    [start_lottery] نشر کرنے کی تصدیق: { $who } نے کہا
   *[other] انکشاف کی تصدیق: { $who } نے کہا
 }
desk-kit-another-confirms = کہا گیا: کوئی اور تصدیق کرے
desk-kit-you-asked = آپ یہ کہہ چکے ہیں۔ کسی اور لاگ اِن کو { $until } تک تصدیق کرنی ہے۔
desk-kit-times = { $count ->
    [one] { $sentence } ({ $count } بار)
   *[other] { $sentence } ({ $count } بار)
 }
desk-kit-seconds = { $count } سیکنڈ
desk-kit-minutes = { $count } منٹ
desk-kit-hours = { $count } گھنٹے
desk-kit-days = { $count ->
    [one] { $count } دن
   *[other] { $count } دن
 }
desk-kit-days-and-hours = { $count ->
    [one] { $count } دن { $hours } گھنٹے
   *[other] { $count } دن { $hours } گھنٹے
 }
desk-kit-percent-under = { $figure }% سے کم
desk-kit-percent-over = { $figure }% سے زیادہ
