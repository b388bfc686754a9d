# Doors: who is in by which login, and what can be ended.
desk-doors-show = دکھائیں کون کس لاگ اِن سے اندر ہے، اور سیشن ختم کریں
desk-doors-by-login = ڈیسک، لاگ اِن کے لحاظ سے
desk-doors-others = باقی سب
desk-doors-end = ختم کریں
desk-doors-end-login = { $login } ختم کریں
desk-doors-facilitators = سہولت کار
desk-doors-facilitators-end = سب سہولت کار ختم
desk-doors-code-tip = وہ اپنے کوڈ سے دوبارہ آ جاتے ہیں۔
desk-doors-screens = بڑی سکرینیں
desk-doors-screens-end = سب سکرینیں ختم
desk-doors-people = لوگوں کے فون
desk-doors-people-end = سب فون ختم
desk-doors-people-tip = لوگ اپنے اجتماع کے کوڈ سے نئے افراد کے طور پر دوبارہ آتے ہیں: جو رائے شماری ابھی کھلی ہے اس میں ووٹ دے چکے لوگ ایک بار پھر ووٹ دے سکتے ہیں۔
desk-doors-displays = ہال کے ڈسپلے
desk-doors-displays-end = سب ڈسپلے ختم
desk-doors-displays-tip = وہ ڈسپلے کے کوڈ سے دوبارہ آ جاتے ہیں۔
desk-doors-controllers = کنٹرولر
desk-doors-controllers-end = سب کنٹرولر ختم
desk-doors-controllers-tip = ان کے ٹوکن اب کچھ نہیں کھولتے: نئے ‎conference controller‎ سے بنتے ہیں۔
desk-doors-asked = سرور سے پوچھا جا رہا ہے کہ کون اندر ہے۔
desk-doors-on = { $count ->
    [one] { $count } ڈیسک
   *[other] { $count } ڈیسک
 } چالو
desk-doors-counts = { $post }، { $count ->
    [one] { $count } ڈیسک
   *[other] { $count } ڈیسک
 } چالو، { $number } لاگ اِن
desk-doors-signed-in = { $number } لاگ اِن
desk-doors-post = { $post ->
    [polls] رائے شماری
    [parties] اجتماعات
    [door] دروازہ
    [reader] قاری
   *[director] نگران
 }
desk-doors-this-machine = یہ مشین
desk-doors-why-folder = ان کے پاس خود فولڈر ہے۔ نیا پاس ورڈ انہیں ختم کرتا ہے: ‎conference password FOLDER‎
desk-doors-why-own = یہ اسی ڈیسک کا لاگ اِن ہے۔
desk-doors-login-tip = اس کے ڈیسک فوراً باہر ہو جاتے ہیں، اور دوبارہ لاگ اِن کرنا ہوتا ہے۔ کسی کو باہر رکھنے کے لیے لاگ اِن ہٹا دیں: ‎conference password FOLDER --remove NAME‎
desk-doors-no-link = سرور سے رابطہ نہیں ہے۔
desk-doors-why-post = ڈیسک اور آلات نگران کے عہدے سے لاگ آؤٹ ہوتے ہیں۔
desk-doors-nobody = کوئی لاگ اِن نہیں ہے۔
desk-doors-ended = { $count ->
    [one] { $count } سیشن ختم ہوا
   *[other] { $count } سیشن ختم ہوئے
 }۔
desk-doors-refused = رد ہوا: { $reason }
desk-doors-unheard = سرور نے جواب نہیں دیا۔ دیکھیں کہ سیشن ختم ہوئے یا نہیں۔
desk-doors-act = { $what }  (اندراج { $number })
