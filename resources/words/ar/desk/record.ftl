# The record: whether it is written, and what in it anybody can check.
desk-record-checks = أين يمكن لأي أحد التحقق منه
desk-record-published = ما نُشر، الأحدث أولًا
desk-record-deeds = من فعل ماذا في مكاتب التحكم، الأحدث أولًا
desk-record-empty = لم يُنشر شيء بعد. ستظهر النتائج والالتزامات هنا.
desk-record-idle = لم يُطلب شيء من مكتب تحكم بعد.
desk-record-origin = عنوان هذه الجلسة
desk-record-number = الرقم
desk-record-entries = القيود
desk-record-rate = أوراق الاقتراع في الثانية
desk-record-connections = الاتصالات
desk-record-desks = مكاتب التحكم
desk-record-head = الرأس الموقّع، للجميع
desk-record-entry = قيد برقمه
desk-record-receipt = إيصال
desk-record-names = من صوّت وكيف، في التصويت بالاسم
desk-record-state-none = لم يُسمع شيء عن السجل بعد.
desk-record-state-ok = يُكتب السجل: كل قيد محفوظ ويمكن التحقق منه.
desk-record-state-fault = لا يمكن كتابة السجل: { $fault }
desk-record-poll = التصويت { $place }، { $state ->
    [void] باطل
   *[published] منشور
 }
desk-record-lottery-void = القرعة، باطلة
desk-record-lottery-draw = القرعة، السحب { $draw }
desk-record-lottery-revealed = القرعة، كُشفت
desk-record-lottery-number = { $title }: { $count ->
    [one] مقعد واحد
    [two] مقعدان
    [few] { $count } مقاعد
    [many] { $count } مقعدًا
   *[other] { $count } مقعد
 }، بالرقم { $number }
desk-record-commitment = الالتزام
