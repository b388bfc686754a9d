desk-bridge-no-answer = سرور جواب نہیں دے رہا۔
desk-bridge-nobody = وہاں کوئی سرور جواب نہیں دے رہا۔
desk-bridge-unknown-host = میزبان { $host } معلوم نہیں۔
desk-bridge-closed = سرور نے رابطہ بند کر دیا۔
desk-bridge-other-server = جو وہاں جواب دے رہا ہے وہ کانفرنس سرور نہیں۔
desk-bridge-not-heard = { $count ->
    [one] سرور { $count } سیکنڈ سے خاموش ہے۔
   *[other] سرور { $count } سیکنڈ سے خاموش ہے۔
 }
desk-bridge-self-made = { $host } کا سرٹیفکیٹ خود بنایا ہوا ہے، یا ایسے ادارے کا جسے یہ مشین نہیں جانتی۔ اگر یہ آپ کا ہے تو اسے --ca فائل سے دیں: اس کی نقل جو سرور کے پاس --tls-cert ہے۔
desk-bridge-other-host = سرٹیفکیٹ { $host } کے لیے نہیں ہے۔ وہ پتہ استعمال کریں جس کے لیے یہ ہے، یا معلوم کریں کہ وہاں کون جواب دے رہا ہے۔
desk-bridge-expired = { $host } کا سرٹیفکیٹ ختم ہو چکا ہے۔ اسے نیا کریں، یا اس مشین کی گھڑی دیکھیں۔
desk-bridge-not-trusted = { $host } کے سرٹیفکیٹ پر بھروسا نہیں: { $detail }۔
