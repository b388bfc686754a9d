# Who voted how.
names-explained = جن ووٹوں کو نام کے ساتھ قرار دیا گیا ان میں ہر کوئی پڑھ سکتا ہے کہ کس نے فون سے کیسے ووٹ دیا۔ باقی سب ووٹ خفیہ ہیں۔ نام وہی ہے جو ووٹر نے لکھا؛ پورے کمروں کے جواب یہاں نہیں۔
names-by-name = نام کے ساتھ ووٹ
names-find = نام یا اجتماع تلاش کریں
names-name = نام
names-party = اجتماع
names-answer = جواب
names-more = مزید دکھائیں
names-all = نام کے ساتھ تمام ووٹ
names-none = ابھی نام کے ساتھ کوئی ووٹ بند نہیں ہوا۔ بند ہونے کے بعد آئیں۔
names-void = کالعدم: نام نہیں
names-votes = { $count } ووٹ
names-count = نام کے ساتھ { $count } ووٹ
names-found = نام کے ساتھ { $count } میں سے { $found } ووٹ
names-nobody-found = اس سے کوئی نہیں ملا۔ نام یا اجتماع کا کوئی حصہ آزمائیں۔
names-nobody = اس میں کسی نے نام کے ساتھ ووٹ نہیں دیا۔
