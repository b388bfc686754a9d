desk-bridge-no-answer = الخادم لا يجيب.
desk-bridge-nobody = لا يجيب هناك أي خادم.
desk-bridge-unknown-host = المضيف { $host } غير معروف.
desk-bridge-closed = أغلق الخادم الاتصال.
desk-bridge-other-server = ما يجيب هناك ليس خادم مؤتمر.
desk-bridge-not-heard = { $count ->
    [one] لم يُسمع الخادم منذ ثانية واحدة.
    [two] لم يُسمع الخادم منذ ثانيتين.
    [few] لم يُسمع الخادم منذ { $count } ثوانٍ.
    [many] لم يُسمع الخادم منذ { $count } ثانية.
   *[other] لم يُسمع الخادم منذ { $count } ثانية.
 }
desk-bridge-self-made = شهادة { $host } ذاتية الصنع، أو من جهة لا يعرفها هذا الجهاز. إن كانت لك فأعطها مع --ca ثم اسم الملف: نسخة مما لدى الخادم في --tls-cert.
desk-bridge-other-host = الشهادة ليست لـ { $host }. استعمل العنوان الذي هي له، أو اعرف من يجيب هناك.
desk-bridge-expired = انتهت صلاحية شهادة { $host }. جدّدها، أو تحقق من ساعة هذا الجهاز.
desk-bridge-not-trusted = شهادة { $host } غير موثوقة: { $detail }.
