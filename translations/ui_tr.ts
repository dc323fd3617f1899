<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AgainScreen</name>
    <message>
        <source>Thank you, once is enough</source>
        <extracomment>After a resident said that they answered these questions before</extracomment>
        <translation>Teşekkürler, bir kez yeterli</translation>
    </message>
    <message>
        <source>You may go on all the same.</source>
        <extracomment>Under &quot;Thank you, once is enough&quot;</extracomment>
        <translation>Yine de devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>To the start, without asking anything</extracomment>
        <translation>Burada bırak</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>Goes on to the questions although they were answered before</extracomment>
        <translation>Bir kez daha</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>I would rather not say</source>
        <extracomment>An answer on every question, set apart below the others</extracomment>
        <translation>Söylemek istemem</translation>
    </message>
    <message>
        <source>I live somewhere else</source>
        <extracomment>An answer to &quot;Which neighbourhood do you live in?&quot;: outside this municipality</extracomment>
        <translation>Başka bir yerde oturuyorum</translation>
    </message>
    <message>
        <source>I do not know</source>
        <extracomment>An answer to &quot;Which neighbourhood do you live in?&quot;</extracomment>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>The last answer below a list of which several may be chosen</extracomment>
        <translation>Bunların hiçbiri</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>The invitation on the welcome screen</extracomment>
        <translation>Mahallenizde hayat nasıl?</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) · without a name · free</source>
        <extracomment>Under the invitation. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>%n dakika · isimsiz · isteğe bağlı</numerusform>
        </translation>
    </message>
    <message>
        <source>A demonstration. This town does not exist.</source>
        <extracomment>Welcome screen, when the town and everything about it is made up</extracomment>
        <translation>Bu bir örnek. Böyle bir belediye yok.</translation>
    </message>
</context>
<context>
    <name>CalibrationScreen</name>
    <message>
        <source>Size of the screen</source>
        <extracomment>Title of the screen where the staff measure the tablet&apos;s screen</extracomment>
        <translation>Ekran boyutu</translation>
    </message>
    <message>
        <source>Hold the long side of a bank card against the bar. Make the bar as long as the card.</source>
        <extracomment>How to measure the screen</extracomment>
        <translation>Banka kartının uzun kenarını çubuğa tutun. Çubuğu kart kadar uzun yapın.</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>Said aloud for the bar that is held against a bank card</extracomment>
        <translation>Çubuk</translation>
    </message>
    <message>
        <source>Shorter</source>
        <extracomment>Makes the bar shorter</extracomment>
        <translation>Kısalt</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>Makes the bar longer</extracomment>
        <translation>Uzat</translation>
    </message>
    <message>
        <source>It fits</source>
        <extracomment>The bar is as long as the card: keeps the size</extracomment>
        <translation>Uyuyor</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Answers are sealed for the key: %1</source>
        <extracomment>Check list: %1 are four words that two people compare; the municipality reads the same ones</extracomment>
        <translation>Yanıtlar şu anahtar için mühürlenir: %1</translation>
    </message>
    <message>
        <source>A damaged box was set aside; a new one takes the answers. Hand over soon: the damaged box goes along.</source>
        <extracomment>Check list: a damaged ballot box was set aside, and goes along when the staff hand over</extracomment>
        <translation>Hasarlı kutu kenara alındı; cevapları yeni bir kutu alıyor. Yakında teslim edin: hasarlı kutu da gider.</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Check list of the staff: the file with questions that the municipality gave to this tablet</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Signed by %1, for wave %2.</source>
        <extracomment>Check list: the package is in order. %1 is the municipality, %2 the name of the wave.</extracomment>
        <translation>%1 imzaladı, dönem %2 için.</translation>
    </message>
    <message>
        <source>The package was changed or damaged. Ask the municipality for a new one.</source>
        <extracomment>Check list: the package cannot be trusted</extracomment>
        <translation>Paket değişmiş veya bozulmuş. Belediyeden yenisini isteyin.</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>Check list: what is asked</extracomment>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>Check list: a questionnaire with its version. %1 is its name, %2 the version.</extracomment>
        <translation>%1, sürüm %2</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>Check list: in which languages residents can answer</extracomment>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Not on this tablet: %1. Ask the municipality for a newer program.</source>
        <extracomment>Check list: the package asks in languages that this program has no screens for. %1 are their names.</extracomment>
        <translation>Bu tablette yok: %1. Belediyeden daha yeni bir program isteyin.</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <extracomment>Check list: below this size no figures are shown</extracomment>
        <translation>En küçük grup</translation>
    </message>
    <message>
        <source>Figures are about at least %1 people.</source>
        <extracomment>Check list: %1 is a number of people, such as 30</extracomment>
        <translation>Sayılar en az %1 kişiyi kapsar.</translation>
    </message>
    <message>
        <source>Help numbers</source>
        <extracomment>Check list: the telephone numbers that residents see at the end</extracomment>
        <translation>Yardım numaraları</translation>
    </message>
    <message>
        <source>There is no number to call in the package.</source>
        <extracomment>Check list: there is no telephone number in the package</extracomment>
        <translation>Pakette aranacak numara yok.</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Check list: when the wave ends</extracomment>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <extracomment>Check list: the days of the wave, as the package writes them</extracomment>
        <translation>%1 – %2 arası.</translation>
    </message>
    <message>
        <source>The package names no last day. Ask the municipality when it ends.</source>
        <extracomment>Check list: the package names no days</extracomment>
        <translation>Pakette son gün yazmıyor. Ne zaman bittiğini belediyeye sorun.</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <extracomment>Check list: how small groups may get. %1 is a question, such as &quot;Age&quot;.</extracomment>
        <translation>Gruplar: %1</translation>
    </message>
    <message>
        <source>The smallest group we expect is %1 people, in %2.</source>
        <extracomment>Check list, green. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>Beklediğimiz en küçük grup %1 kişi, yer: %2.</translation>
    </message>
    <message>
        <source>We expect only %1 people in the smallest group, in %2. Say “confidential” and promise no more.</source>
        <extracomment>Check list, amber. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>En küçük grupta yalnızca %1 kişi bekliyoruz, yer: %2. “Gizli” deyin, daha fazlasına söz vermeyin.</translation>
    </message>
    <message>
        <source>We expect only %1 people in the smallest group, in %2. The municipality must leave this question out.</source>
        <extracomment>Check list, blocked. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>En küçük grupta yalnızca %1 kişi bekliyoruz, yer: %2. Belediye bu soruyu çıkarmalı.</translation>
    </message>
    <message>
        <source>The package does not say how many people live here. Say “confidential” and promise no more.</source>
        <extracomment>Check list, amber</extracomment>
        <translation>Paket burada kaç kişi yaşadığını söylemiyor. “Gizli” deyin, daha fazlasına söz vermeyin.</translation>
    </message>
    <message>
        <source>This tablet</source>
        <extracomment>Check list: whether the municipality will take what this tablet hands over</extracomment>
        <translation>Bu tablet</translation>
    </message>
    <message>
        <source>The municipality knows it. Its words: %1</source>
        <extracomment>Check list: %1 are four words that two people compare</extracomment>
        <translation>Belediye onu tanıyor. Sözcükleri: %1</translation>
    </message>
    <message>
        <source>The municipality does not know it yet. Tell them these words: %1</source>
        <extracomment>Check list: %1 are four words that two people compare</extracomment>
        <translation>Belediye onu henüz tanımıyor. Onlara bu sözcükleri söyleyin: %1</translation>
    </message>
    <message>
        <source>It has no key of its own. Ask the municipality to set it up.</source>
        <extracomment>Check list: the tablet was not set up whole</extracomment>
        <translation>Kendi anahtarı yok. Belediyeden hazırlamasını isteyin.</translation>
    </message>
    <message>
        <source>Ballot box</source>
        <extracomment>Check list: where the sealed answers are kept</extracomment>
        <translation>Yanıt kutusu</translation>
    </message>
    <message>
        <source>It takes answers.</source>
        <extracomment>Check list: the ballot box is in order</extracomment>
        <translation>Yanıt alıyor.</translation>
    </message>
    <message>
        <source>The disk takes nothing. Answers cannot be kept on this tablet.</source>
        <extracomment>Check list: the ballot box cannot be written</extracomment>
        <translation>Disk hiçbir şey almıyor. Bu tablet yanıt saklayamıyor.</translation>
    </message>
    <message>
        <source>Only %1 places are left. Hand over what is in it.</source>
        <extracomment>Check list: %1 is a number of answers</extracomment>
        <translation>Yalnızca %1 yer kaldı. İçindekileri teslim edin.</translation>
    </message>
    <message>
        <source>The note of the last session was damaged. Open a new one; no answer is lost.</source>
        <extracomment>Check list: what the last session left behind cannot be read</extracomment>
        <translation>Son oturumun notu bozulmuş. Yenisini açın; hiçbir yanıt kaybolmadı.</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Check list: what day the tablet thinks it is</extracomment>
        <translation>Saat</translation>
    </message>
    <message>
        <source>It stands in the year %1. Answers do not need it; ask who set this tablet up to put it right.</source>
        <extracomment>Check list: the clock is wrong. %1 is a year.</extracomment>
        <translation>%1 yılını gösteriyor. Yanıtların buna ihtiyacı yok; bu tableti kuran kişiden düzeltmesini isteyin.</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>Check list: whether the disk of the tablet is encrypted</extracomment>
        <translation>Disk</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <extracomment>Check list: the disk is encrypted</extracomment>
        <translation>Şifreli.</translation>
    </message>
    <message>
        <source>It is not encrypted. Whoever takes the tablet may see in which order people came.</source>
        <extracomment>Check list: the disk is not encrypted</extracomment>
        <translation>Şifreli değil. Tableti alan, insanların hangi sırayla geldiğini görebilir.</translation>
    </message>
    <message>
        <source>We cannot see whether it is encrypted. Ask who set it up.</source>
        <extracomment>Check list: nobody knows whether the disk is encrypted</extracomment>
        <translation>Şifreli olup olmadığını göremiyoruz. Hazırlayan kişiye sorun.</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>Check list: whether the tablet can read the screens aloud</extracomment>
        <translation>Sesli okuma</translation>
    </message>
    <message>
        <source>There is a voice for every language.</source>
        <extracomment>Check list: the tablet can read aloud in all languages on offer</extracomment>
        <translation>Her dil için bir ses var.</translation>
    </message>
    <message>
        <source>There is no voice for: %1. Offer to read along.</source>
        <extracomment>Check list: %1 are names of languages</extracomment>
        <translation>Şu diller için ses yok: %1. Birlikte okumayı önerin.</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>This device is not on at the moment.</source>
        <extracomment>Instead of the welcome, when no answers can be kept</extracomment>
        <translation>Bu cihaz şu anda kapalı.</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Lütfen danışmaya sorun.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>We ask how you experience contact with others. It takes about %n minute(s).</source>
        <extracomment>Information screen, before &quot;Yes, I take part&quot;. Short sentences; no word for loneliness. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>Başka insanlarla ilişkilerinizi nasıl yaşadığınızı soruyoruz. Bu yaklaşık %n dakika sürer.</numerusform>
        </translation>
    </message>
    <message>
        <source>We keep no name, time or device number. You may skip any question and stop at any time. Then we erase everything.</source>
        <extracomment>Information screen: what is not kept, and what a resident may do</extracomment>
        <translation>İsim, zaman ve cihaz numarası saklamıyoruz. İstediğiniz soruyu atlayabilirsiniz. İstediğiniz an bırakabilirsiniz. O zaman her şeyi sileriz.</translation>
    </message>
    <message>
        <source>Once sent, we cannot erase your answers. We do not know which are yours. The municipality sees only figures about at least %1 people together.</source>
        <extracomment>Information screen: what happens after sending. %1 is the smallest group that figures are shown about, e.g. 30.</extracomment>
        <translation>Gönderdikten sonra cevaplarınızı artık silemeyiz. Hangi cevapların sizin olduğunu bilmiyoruz. Belediye yalnızca en az %1 kişilik grupların sayılarını görür.</translation>
    </message>
    <message>
        <source>Taking part is free. For help or activities it makes no difference.</source>
        <extracomment>Information screen: taking part is free</extracomment>
        <translation>Katılmak isteğe bağlıdır. Yardım veya etkinlikler için bir şey değiştirmez.</translation>
    </message>
    <message>
        <source>Responsible: %1. Questions? %2</source>
        <extracomment>Information and help screens. %1 is who answers for the data, %2 how to reach them.</extracomment>
        <translation>Verilerden sorumlu: %1. Sorularınız için: %2</translation>
    </message>
    <message>
        <source>We want to know what people in each neighbourhood have and what they miss. With that, residents and the municipality plan together.</source>
        <extracomment>&quot;Know more&quot;: what the answers are for</extracomment>
        <translation>Her mahallede insanların nelere sahip olduğunu ve neyin eksik olduğunu bilmek istiyoruz. Sakinler ve belediye bununla birlikte plan yapar.</translation>
    </message>
    <message>
        <source>This device seals your answers and cannot open them again. The municipality opens all answers together, after the round. It keeps them mixed and locked, without names.</source>
        <extracomment>&quot;Know more&quot;: who opens the answers, when, and how they are kept</extracomment>
        <translation>Bu cihaz cevaplarınızı mühürler ve bir daha açamaz. Belediye, dönem bitince bütün cevapları birlikte açar. Onları karışık ve kilitli olarak, isimsiz saklar.</translation>
    </message>
    <message>
        <source>Nobody knows which answers are yours. So nobody can show, change or erase them later.</source>
        <extracomment>&quot;Know more&quot;: why nobody can look up or change answers later</extracomment>
        <translation>Hangi cevapların sizin olduğunu kimse bilmez. Bu yüzden kimse onları sonradan gösteremez, değiştiremez veya silemez.</translation>
    </message>
    <message>
        <source>Not content with how we handle data? Turn to: %1</source>
        <extracomment>&quot;Know more&quot;. %1 is the name and address of the authority that handles complaints about data.</extracomment>
        <translation>Verilerle ilgili tutumumuzdan memnun değil misiniz? Başvuru yeri: %1</translation>
    </message>
    <message>
        <source>Your answers are anonymous.</source>
        <extracomment>Information screen, only where the groups are expected to be so large that nobody can be recognised</extracomment>
        <translation>Yanıtlarınız anonimdir.</translation>
    </message>
    <message>
        <source>Your answers stay confidential.</source>
        <extracomment>Information screen, in place of &quot;Your answers are anonymous.&quot; where some groups may be small</extracomment>
        <translation>Yanıtlarınız gizli kalır.</translation>
    </message>
</context>
<context>
    <name>CountsScreen</name>
    <message>
        <source>Three numbers</source>
        <extracomment>Title of the screen with three numbers</extracomment>
        <translation>Üç sayı</translation>
    </message>
    <message>
        <source>finished in this session</source>
        <extracomment>Below a number: finished since the session was opened</extracomment>
        <translation>bu oturumda tamamlandı</translation>
    </message>
    <message>
        <source>in the ballot box in all</source>
        <extracomment>Below a number: sealed answers on this tablet</extracomment>
        <translation>kutuda toplam</translation>
    </message>
    <message>
        <source>received by the municipality</source>
        <extracomment>Below a number: the municipality signed for them</extracomment>
        <translation>belediyenin aldığı</translation>
    </message>
    <message>
        <source>Nobody can open the answers on this tablet. The numbers stand still until you come back here.</source>
        <extracomment>Under the three numbers</extracomment>
        <translation>Bu tabletteki yanıtları kimse açamaz. Sayılar, siz buraya dönene kadar değişmez.</translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Go on or stop?</source>
        <extracomment>Covers the question at once after &quot;Stop&quot;</extracomment>
        <translation>Devam etmek mi, bırakmak mı?</translation>
    </message>
    <message>
        <source>If you stop, we erase everything.</source>
        <extracomment>On the cover, under the title</extracomment>
        <translation>Bırakırsanız her şeyi sileriz.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>On the cover: back to the question</extracomment>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <extracomment>On the cover: wipes all answers and goes to the start</extracomment>
        <translation>Bırak ve sil</translation>
    </message>
</context>
<context>
    <name>FailureScreen</name>
    <message>
        <source>Keeping your answers did not work.</source>
        <extracomment>After sending failed</extracomment>
        <translation>Cevaplarınızı saklayamadık.</translation>
    </message>
    <message>
        <source>Your answers are erased. We are sorry. Please tell the desk.</source>
        <extracomment>After sending failed</extracomment>
        <translation>Cevaplarınız silindi. Özür dileriz. Lütfen danışmaya haber verin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>HelpLines</name>
    <message>
        <source>Would you like to talk to somebody?</source>
        <extracomment>Above the same list of telephone numbers for everybody</extracomment>
        <translation>Biriyle konuşmak ister misiniz?</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the help</extracomment>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Tap the answer that fits you. Then tap “Next”. You may skip any question. “Stop” hides everything at once.</source>
        <extracomment>Help: how the screens work</extracomment>
        <translation>Size uyan cevaba dokunun. Sonra “İleri” düğmesine dokunun. İstediğiniz soruyu atlayabilirsiniz. “Bırak” düğmesi her şeyi hemen gizler.</translation>
    </message>
    <message>
        <source>Something does not work? Ask at the desk.</source>
        <extracomment>Help: who can assist on the spot</extracomment>
        <translation>Çalışmayan bir şey mi var? Lütfen danışmaya sorun.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>This device has no voice for this language. Ask somebody to read with you.</source>
        <extracomment>Help, where nothing can be read aloud</extracomment>
        <translation>Bu cihazda bu dil için ses yok. Birinden sizinle birlikte okumasını isteyin.</translation>
    </message>
    <message>
        <source>“Listen” reads the screen to you. Touch the screen and it stops. You can use headphones.</source>
        <extracomment>Help: about reading aloud</extracomment>
        <translation>“Dinle” ekranı size okur. Ekrana dokununca durur. Kulaklık kullanabilirsiniz.</translation>
    </message>
    <message>
        <source>Sound: soft</source>
        <extracomment>Help: how loud the screen is read aloud; a tap goes to the next</extracomment>
        <translation>Ses: kısık</translation>
    </message>
    <message>
        <source>Sound: loud</source>
        <translation>Ses: yüksek</translation>
    </message>
    <message>
        <source>Sound: normal</source>
        <translation>Ses: normal</translation>
    </message>
</context>
<context>
    <name>InfoScreen</name>
    <message>
        <source>Before you begin</source>
        <extracomment>Title of the information screen</extracomment>
        <translation>Başlamadan önce</translation>
    </message>
    <message>
        <source>Yes, I take part</source>
        <extracomment>Information screen: goes to the first question</extracomment>
        <translation>Evet, katılırım</translation>
    </message>
    <message>
        <source>No, rather not</source>
        <extracomment>Information screen: back to the start, nothing is counted</extracomment>
        <translation>Hayır, istemem</translation>
    </message>
    <message>
        <source>Know more</source>
        <extracomment>Information screen: opens a page about purpose, keeping, who is responsible, complaints</extracomment>
        <translation>Daha fazla bilgi</translation>
    </message>
</context>
<context>
    <name>IntroScreen</name>
    <message>
        <source>Tap your answer. Then tap “Next”. You can always go back.</source>
        <extracomment>Before the first statement: how to answer and how to go on</extracomment>
        <translation>Cevabınıza dokunun. Sonra “İleri” düğmesine dokunun. Her zaman geri dönebilirsiniz.</translation>
    </message>
    <message>
        <source>Skip this part</source>
        <extracomment>Before a part of the questions that is not needed: goes on to the part after it</extracomment>
        <translation>Bu bölümü atla</translation>
    </message>
</context>
<context>
    <name>KioskTools</name>
    <message>
        <source>Language</source>
        <extracomment>Tool: opens the list of languages</extracomment>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Tool: makes the letters larger, and after the largest size normal again</extracomment>
        <translation>Yazı</translation>
    </message>
    <message>
        <source>Letters: normal</source>
        <translation>Yazı: normal</translation>
    </message>
    <message>
        <source>Letters: largest</source>
        <translation>Yazı: çok büyük</translation>
    </message>
    <message>
        <source>Letters: large</source>
        <translation>Yazı: büyük</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Tool: changes between paper colours and white on black</extracomment>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Contrast: high</source>
        <translation>Kontrast: yüksek</translation>
    </message>
    <message>
        <source>Contrast: normal</source>
        <translation>Kontrast: normal</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Tool: explains how the screens work and where to turn to</extracomment>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Tool: covers the screen at once and asks whether to stop</extracomment>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>No voice</source>
        <extracomment>Tool, after it was asked to read and cannot: there is no voice for this language. One short word or two.</extracomment>
        <translation>Ses yok</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>Tool: reads the screen aloud from the top. One word.</extracomment>
        <translation>Dinle</translation>
    </message>
    <message>
        <source>This device has no voice for this language.</source>
        <extracomment>Tool, said by a screen reader</extracomment>
        <translation>Bu cihazda bu dil için ses yok.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>Title of the window</extracomment>
        <translation>Mahallenizde hayat nasıl?</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Title of the list of languages</extracomment>
        <translation>Dilinizi seçin</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>LetterTabs</name>
    <message>
        <source>Names from %1 to %2, part %3</source>
        <extracomment>Said aloud for a button above a long list of names. %1 and %2 are letters, %3 counts the buttons.</extracomment>
        <translation>%1 ile %2 arası adlar, bölüm %3</translation>
    </message>
</context>
<context>
    <name>LogoKey</name>
    <message>
        <source>For the staff: hold three seconds</source>
        <extracomment>Said aloud for the logo on the welcome screen</extracomment>
        <translation>Personel için: üç saniye basılı tutun</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>&quot;What did I tell?&quot;: %1 is a statement, %2 the answer that the resident gave to it</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>LookBackScreen</name>
    <message>
        <source>What did I tell?</source>
        <extracomment>Title of a page on which residents read back their own answers</extracomment>
        <translation>Neler anlattım?</translation>
    </message>
    <message>
        <source>Only you see this. When you close it, it is gone.</source>
        <extracomment>Under &quot;What did I tell?&quot;</extracomment>
        <translation>Bunu yalnızca siz görürsünüz. Kapatınca silinir.</translation>
    </message>
    <message>
        <source>This you have</source>
        <extracomment>Above statements which say, with the answers given, that the resident has something</extracomment>
        <translation>Bunlar sizde var</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>Above statements to which the middle answer was given</extracomment>
        <translation>Biraz öyle, biraz böyle</translation>
    </message>
    <message>
        <source>This you miss</source>
        <extracomment>Above statements which say, with the answers given, that the resident misses something</extracomment>
        <translation>Bunları özlüyorsunuz</translation>
    </message>
    <message>
        <source>You answered no statement. That is fine too.</source>
        <extracomment>&quot;What did I tell?&quot;, when no statement was answered</extracomment>
        <translation>Hiçbir cümleyi yanıtlamadınız. Bu da olur.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>What happens with your answers</source>
        <extracomment>Title of the page &quot;Know more&quot;</extracomment>
        <translation>Cevaplarınıza ne olur</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the bottom left: to the screen before</extracomment>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button at the bottom right: to the next screen</extracomment>
        <translation>İleri</translation>
    </message>
</context>
<context>
    <name>NeighbourhoodScreen</name>
    <message>
        <source>You have chosen nothing yet.</source>
        <extracomment>Shown once when &quot;Next&quot; is tapped without an answer</extracomment>
        <translation>Henüz bir şey seçmediniz.</translation>
    </message>
</context>
<context>
    <name>OutOfServiceWindow</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>Title of the window</extracomment>
        <translation>Mahallenizde hayat nasıl?</translation>
    </message>
    <message>
        <source>This device is not on at the moment.</source>
        <extracomment>Instead of the welcome, when no answers can be kept</extracomment>
        <translation>Bu cihaz şu anda kapalı.</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Lütfen danışmaya sorun.</translation>
    </message>
    <message>
        <source>For the staff: the package was changed or damaged. Ask the municipality for a new one.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the file with questions is not in order</extracomment>
        <translation>Personel için: paket değişmiş veya bozulmuş. Belediyeden yenisini isteyin.</translation>
    </message>
    <message>
        <source>For the staff: the disk takes nothing. Ask who set this tablet up.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the disk is read-only or broken</extracomment>
        <translation>Personel için: disk hiçbir şey kabul etmiyor. Bu tableti kuran kişiye sorun.</translation>
    </message>
    <message>
        <source>For the staff: the ballot box is damaged. Empty nothing and take this tablet to the municipality.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the file with sealed answers cannot be read</extracomment>
        <translation>Personel için: yanıt kutusu bozulmuş. Hiçbir şeyi boşaltmayın ve bu tableti belediyeye götürün.</translation>
    </message>
    <message>
        <source>For the staff: this tablet was not set up. Ask the municipality.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff</extracomment>
        <translation>Personel için: bu tablet kurulmamış. Belediyeye sorun.</translation>
    </message>
</context>
<context>
    <name>PagedGrid</name>
    <message>
        <source>Earlier</source>
        <extracomment>Below a list that does not fit on one page: shows the page before</extracomment>
        <translation>Öncekiler</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Below a list that does not fit on one page: shows the next page</extracomment>
        <translation>Daha fazla</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Choose a code for the staff</source>
        <extracomment>Title above the keys for the code of the staff, when this tablet has none yet</extracomment>
        <translation>Personel için bir kod seçin</translation>
    </message>
    <message>
        <source>Code of the staff</source>
        <extracomment>Title above the keys for the code of the staff</extracomment>
        <translation>Personel kodu</translation>
    </message>
    <message>
        <source>To the start</source>
        <extracomment>Leaves the staff&apos;s screens, back to the welcome</extracomment>
        <translation>Başa dön</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <extracomment>The code was wrong</extracomment>
        <translation>Bu kod doğru değil.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. Try again in %n second(s).</source>
        <extracomment>After too many wrong codes</extracomment>
        <translation>
            <numerusform>Çok fazla yanlış kod. %n saniye sonra yeniden deneyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type six digits. Tell them only to colleagues who prepare this tablet.</source>
        <extracomment>A new code is typed for the first time</extracomment>
        <translation>Altı rakam yazın. Yalnızca bu tableti hazırlayan iş arkadaşlarınıza söyleyin.</translation>
    </message>
    <message>
        <source>Type the same six digits again.</source>
        <extracomment>A new code is typed for the second time</extracomment>
        <translation>Aynı altı rakamı yeniden yazın.</translation>
    </message>
    <message>
        <source>The two codes were not the same. Choose again.</source>
        <extracomment>The second time was not the same</extracomment>
        <translation>İki kod aynı değildi. Yeniden seçin.</translation>
    </message>
    <message>
        <source>The disk of this tablet does not work. Ask the municipality.</source>
        <extracomment>The disk does not take the code</extracomment>
        <translation>Bu tabletin diski çalışmıyor. Belediyeye sorun.</translation>
    </message>
    <message>
        <source>Type the six digits, then ✓.</source>
        <extracomment>Above the keys for the code</extracomment>
        <translation>Altı rakamı yazın, sonra ✓.</translation>
    </message>
    <message>
        <source>%1 of %2 digits typed</source>
        <extracomment>Said aloud: how many digits of the code were typed</extracomment>
        <translation>%1 / %2 rakam yazıldı</translation>
    </message>
    <message>
        <source>Hide digits</source>
        <extracomment>Hides the digits of the code again</extracomment>
        <translation>Rakamları gizle</translation>
    </message>
    <message>
        <source>Show digits</source>
        <extracomment>Shows the digits of the code while they are typed</extracomment>
        <translation>Rakamları göster</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Takes back the last digit of the code</extracomment>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Try the code</source>
        <extracomment>Said aloud for the key that tries the code</extracomment>
        <translation>Kodu dene</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>This is to practise. We do not keep it.</source>
        <extracomment>Under the statement to practise on</extracomment>
        <translation>Bu, alıştırma içindir. Bunu saklamıyoruz.</translation>
    </message>
</context>
<context>
    <name>PrepareScreen</name>
    <message>
        <source>Check the tablet</source>
        <extracomment>Title of the check list of the staff</extracomment>
        <translation>Tableti kontrol et</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>Check list: nothing to do</extracomment>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Take care</source>
        <extracomment>Check list: it works, but read this</extracomment>
        <translation>Dikkat</translation>
    </message>
    <message>
        <source>Not possible</source>
        <extracomment>Check list: no session can be opened</extracomment>
        <translation>Olmaz</translation>
    </message>
    <message>
        <source>Residents cannot take part yet. See what is not possible below.</source>
        <extracomment>Above the check list, when a line of it is not in order</extracomment>
        <translation>Sakinler henüz katılamaz. Neyin olmadığına aşağıda bakın.</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>I will choose</source>
        <extracomment>Answer to &quot;You have chosen nothing yet&quot;: stays on this question</extracomment>
        <translation>Seçeceğim</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Answer to &quot;You have chosen nothing yet&quot;: goes on without an answer</extracomment>
        <translation>Soruyu atla</translation>
    </message>
</context>
<context>
    <name>QuickCard</name>
    <message>
        <source>Quick card</source>
        <extracomment>Title of the short guide for the staff</extracomment>
        <translation>Hızlı kart</translation>
    </message>
    <message>
        <source>To come here: hold the logo on the welcome screen for three seconds. Then type the code.</source>
        <extracomment>Quick card: how to come here</extracomment>
        <translation>Buraya gelmek için: açılış ekranındaki logoya üç saniye basılı tutun. Sonra kodu yazın.</translation>
    </message>
    <message>
        <source>Do: set the screen so that nobody can look along. Sit beside somebody who asks for help. Read aloud what stands there.</source>
        <extracomment>Quick card: do</extracomment>
        <translation>Yapın: ekranı kimse bakamayacak şekilde koyun. Yardım isteyenin yanına oturun. Yazılanı sesli okuyun.</translation>
    </message>
    <message>
        <source>Do not: explain a statement in other words, choose for somebody, or stand behind somebody. Copy nothing from the tablet.</source>
        <extracomment>Quick card: do not</extracomment>
        <translation>Yapmayın: bir ifadeyi başka sözlerle açıklamak, biri adına seçmek, birinin arkasında durmak. Tabletten hiçbir şey kopyalamayın.</translation>
    </message>
    <message>
        <source>Say: it is without a name, and you may stop at any time. Help does not depend on it.</source>
        <extracomment>Quick card: what to say to residents</extracomment>
        <translation>Deyin ki: isim yok ve istediğiniz zaman bırakabilirsiniz. Yardım buna bağlı değil.</translation>
    </message>
    <message>
        <source>The check list counts on one in ten people taking part. Where nothing is known, the rarest answer gets half an even share.</source>
        <extracomment>Quick card: what the check list assumes about groups</extracomment>
        <translation>Liste, on kişiden birinin katılacağını varsayar. Bir şey bilinmiyorsa en seyrek yanıt eşit payın yarısını alır.</translation>
    </message>
    <message>
        <source>Lay headphones beside the tablet. “Listen” reads each screen aloud, and a touch stops it.</source>
        <extracomment>Quick card: about reading aloud</extracomment>
        <translation>Tabletin yanına kulaklık koyun. “Dinle” her ekranı okur, dokununca durur.</translation>
    </message>
</context>
<context>
    <name>QuickCardScreen</name>
    <message>
        <source>Quick card</source>
        <extracomment>Title of the short guide for the staff</extracomment>
        <translation>Hızlı kart</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Back to the top</source>
        <translation>Başa dön ↑</translation>
    </message>
    <message>
        <source>Read on ↓</source>
        <translation>Devamını oku ↓</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Recovery sheet %1 of 3: signing key</source>
        <translation>Kurtarma sayfası %1/3: imza anahtarı</translation>
    </message>
    <message>
        <source>Recovery sheet %1 of 3: wave %2</source>
        <translation>Kurtarma sayfası %1/3: tur %2</translation>
    </message>
    <message>
        <source>Two of the three sheets together stand in for the passphrase when it is lost. One sheet alone says nothing.</source>
        <translation>Üç sayfadan ikisi birlikte, kaybolan parolanın yerini tutar. Tek sayfa hiçbir şey söylemez.</translation>
    </message>
    <message>
        <source>Keep each sheet in a closed envelope in another place. Never keep two together.</source>
        <translation>Her sayfayı kapalı bir zarfta, başka bir yerde saklayın. İkisini asla bir arada saklamayın.</translation>
    </message>
    <message>
        <source>The key is called</source>
        <translation>Anahtarın adı</translation>
    </message>
    <message>
        <source>The same characters as a QR code</source>
        <translation>Aynı karakterler, QR kodu olarak</translation>
    </message>
    <message>
        <source>The last character of each group checks the others: a typing error is named with its group.</source>
        <translation>Her grubun son karakteri diğerlerini denetler: yazım hatası grubuyla birlikte söylenir.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>daha çok</translation>
    </message>
    <message>
        <source>less</source>
        <translation>daha az</translation>
    </message>
    <message>
        <source>no demonstrable difference</source>
        <translation>gösterilebilir bir fark yok</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>gösterilmedi</translation>
    </message>
    <message>
        <source>%1 (from %2 to %3 of 100)</source>
        <translation>%1 (100 kişide %2 → %3)</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>100 kişide %1</translation>
    </message>
    <message>
        <source>From %1 to %2: participants who miss contact</source>
        <translation>%1 ile %2 arasında: ilişki eksikliği duyan katılımcılar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Smallest change we could notice</source>
        <translation>Fark edebileceğimiz en küçük değişim</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <translation>Geniş çevre eksikliği</translation>
    </message>
    <message>
        <source>Misses a close bond</source>
        <translation>Yakın bağ eksikliği</translation>
    </message>
    <message>
        <source>* Stood out alone, but not after correcting for the number of comparisons. Chance alone makes some stand out.</source>
        <translation>* Tek başına öne çıktı, ama karşılaştırma sayısına göre düzeltilince çıkmadı. Yalnızca şansla bile bazıları öne çıkar.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ne değişti</translation>
    </message>
    <message>
        <source>There is one wave so far. A next one makes comparison possible.</source>
        <translation>Şimdiye kadar tek bir tur yapıldı. Sonraki turdan sonra karşılaştırabiliriz.</translation>
    </message>
    <message>
        <source>The last two waves asked other statements, words or answers, or counted by another rule. They are two series and are not compared.</source>
        <translation>Son iki turda cümleler, kelimeler veya cevaplar farklıydı ya da sayım kuralı başkaydı. Bunlar iki ayrı dizidir, karşılaştırmıyoruz.</translation>
    </message>
    <message>
        <source>Small groups vary by chance. For every group, the table says how large a change must be. One of that size shows in 8 of 10 cases. A smaller one may be real and stay unseen.</source>
        <translation>Küçük gruplar şansa bağlı olarak oynar. Tablo her değişimden önce, 10 durumun 8’inde fark edilmesi için ne kadar büyük olması gerektiğini söyler. Daha küçük bir değişim gerçek olabilir ve görünmeden kalabilir.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Katılımcılar</translation>
    </message>
    <message>
        <source>%1, wave %2: of 100 participants (between, by chance)</source>
        <translation>%1, tur %2: 100 katılımcıda (şansa bağlı aralık)</translation>
    </message>
    <message>
        <source>All figures are invented.</source>
        <translation>Bütün sayılar uydurmadır.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gösterildi</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sayı yok</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sorulmadı</translation>
    </message>
    <message>
        <source>Misses contact, all statements together</source>
        <translation>İlişki eksikliği, bütün cümleler birlikte</translation>
    </message>
    <message>
        <source>Misses contact strongly, all statements together</source>
        <translation>Büyük ilişki eksikliği, bütün cümleler birlikte</translation>
    </message>
    <message>
        <source>from the lowest to the highest that chance can make of it</source>
        <translation>rastlantının yapabileceği en düşükten en yükseğe</translation>
    </message>
    <message>
        <source>participants, rounded to 5</source>
        <translation>katılımcılar, 5’e yuvarlanmış</translation>
    </message>
    <message>
        <source>of them counted, rounded to 5; &lt;5 means fewer than 5</source>
        <translation>bunlardan sayılanlar, 5’e yuvarlanmış; &lt;5, 5’ten az demektir</translation>
    </message>
    <message>
        <source>share of the participants: 0 is nobody, 1 is everybody</source>
        <translation>katılımcıların payı: 0 hiç kimse, 1 herkes</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>ortalama puan</translation>
    </message>
    <message>
        <source>from how many points somebody is counted</source>
        <translation>kaç puandan itibaren bir kişi sayılır</translation>
    </message>
    <message>
        <source>read me</source>
        <translation>beni oku</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>sayılar</translation>
    </message>
    <message>
        <source>places</source>
        <translation>yerler</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Tur</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Fingerprint of the figures</source>
        <translation>Sayıların parmak izi</translation>
    </message>
    <message>
        <source>Fingerprint of the ledger</source>
        <translation>Kayıt defterinin parmak izi</translation>
    </message>
    <message>
        <source>%1, wave %2, page %3 of %4</source>
        <translation>%1, %2 turu, sayfa %3 / %4</translation>
    </message>
    <message>
        <source>Put no name on this paper. Nobody knows which one is yours, so nobody can give it back.</source>
        <translation>Bu kâğıda isim yazmayın. Hangisinin sizin olduğunu kimse bilmez, bu yüzden kimse geri veremez.</translation>
    </message>
    <message>
        <source>Put a cross in one box for each question. Leave open what you would rather not say.</source>
        <translation>Her soruda bir kutuya çarpı koyun. Söylemek istemediğinizi boş bırakın.</translation>
    </message>
    <message>
        <source>Here you may put a cross in several boxes.</source>
        <translation>Burada birden çok kutuya çarpı koyabilirsiniz.</translation>
    </message>
    <message>
        <source>Ready? Fold this paper and put it in the closed box: %1.</source>
        <translation>Bitti mi? Bu kâğıdı katlayın ve kapalı kutuya atın: %1.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ne soruldu</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Sosyal</translation>
    </message>
    <message>
        <source>Somebody misses a wider circle: people to do things with, to fall back on.</source>
        <translation>Kişi daha geniş bir çevrenin eksikliğini duyar: birlikte bir şeyler yapacağı, destek alacağı insanlar.</translation>
    </message>
    <message>
        <source>Emotional</source>
        <translation>Duygusal</translation>
    </message>
    <message>
        <source>Somebody misses a close bond: one person to share the most important things with.</source>
        <translation>Kişi yakın bir bağın eksikliğini duyar: en önemli şeyleri paylaşacağı bir insan.</translation>
    </message>
    <message>
        <source>Not the same as few contacts</source>
        <translation>Az ilişki ile aynı şey değil</translation>
    </message>
    <message>
        <source>Loneliness is how contacts feel. Somebody with few contacts may miss nobody, somebody with many may miss a lot.</source>
        <translation>Yalnızlık, ilişkilerin nasıl hissedildiğiyle ilgilidir. Az ilişkisi olan kimsenin eksikliğini duymayabilir. Çok ilişkisi olan çok şeyin eksikliğini duyabilir.</translation>
    </message>
    <message>
        <source>What these figures can and cannot tell</source>
        <translation>Bu sayılar neyi söyler, neyi söylemez</translation>
    </message>
    <message>
        <source>They can</source>
        <translation>Şunları yapabilir</translation>
    </message>
    <message>
        <source>start a conversation with residents: do you recognise this?</source>
        <translation>mahallelilerle bir sohbet başlatmak: bu size tanıdık geliyor mu?</translation>
    </message>
    <message>
        <source>show what participants of a neighbourhood miss, a wider circle or a close bond</source>
        <translation>bir mahallede katılımcıların neyin eksikliğini duyduğunu göstermek: daha geniş bir çevre veya yakın bir bağ</translation>
    </message>
    <message>
        <source>show a change in the same place, where it is larger than chance</source>
        <translation>şanstan büyükse, aynı yerdeki bir değişimi göstermek</translation>
    </message>
    <message>
        <source>They cannot</source>
        <translation>Şunları yapamaz</translation>
    </message>
    <message>
        <source>tell how many residents of the municipality miss contact</source>
        <translation>belediyede kaç kişinin ilişki eksikliği duyduğunu söylemek</translation>
    </message>
    <message>
        <source>tell anything about one person</source>
        <translation>tek bir kişi hakkında bir şey söylemek</translation>
    </message>
    <message>
        <source>put neighbourhoods in order: ranges overlap, and other people took part</source>
        <translation>mahalleleri sıralamak: aralıklar çakışır ve başka insanlar katılmıştır</translation>
    </message>
    <message>
        <source>tell why something changed</source>
        <translation>bir şeyin neden değiştiğini söylemek</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Bu sayılar nasıl hazırlandı</translation>
    </message>
    <message>
        <source>Who counts as missing something</source>
        <translation>Kim eksiklik duyan biri sayılır</translation>
    </message>
    <message>
        <source>On each of the two parts: %1 or more unfavourable answers (rule &quot;%2&quot;: %3). Other publications use other rules, so shares differ.</source>
        <translation>İki bölümün her birinde: %1 veya daha çok olumsuz cevap (kural “%2”: %3). Başka yayınlar başka kurallar kullanır, bu yüzden oranlar farklıdır.</translation>
    </message>
    <message>
        <source>What is not shown</source>
        <translation>Neler gösterilmiyor</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 participants and groups that would give others away are not shown. All measures of a group are shown or withheld together.</source>
        <translation>Katılımcı sayısı en az %1 olmayan gruplar ve başkalarını ele verecek gruplar gösterilmez. Bir grubun bütün ölçümleri birlikte gösterilir veya hiç gösterilmez.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Yuvarlama</translation>
    </message>
    <message>
        <source>Numbers of people are rounded to 5 and everything else is computed from the rounded numbers. Ranges hold for every number that rounds this way.</source>
        <translation>Kişi sayıları 5’in katlarına yuvarlanır ve geri kalan her şey yuvarlanmış sayılardan hesaplanır. Aralıklar, bu şekilde yuvarlanan her sayı için geçerlidir.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Aralıklar</translation>
    </message>
    <message>
        <source>Suppose that the participants were a random draw of residents. Then 95 of 100 such ranges would hold the true share. We do not know whether they were.</source>
        <translation>Katılımcılar kurayla seçilmiş gibi olsaydı, böyle 100 aralığın 95’i gerçek oranı içerirdi. Öyle olup olmadığını bilmiyoruz.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Soru formu</translation>
    </message>
    <message>
        <source>%1, version %2, answers in format %3.</source>
        <translation>%1, sürüm %2, cevap biçimi %3.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>The statements were asked in a published wording (%1).</source>
        <translation>Cümleler yayımlanmış sözlerle soruldu (%1).</translation>
    </message>
    <message>
        <source>The statements were asked in our own words (%1), which have not been validated. Published norms do not apply.</source>
        <translation>Cümleler kendi sözlerimizle soruldu (%1). Bu sözlerin geçerliliği sınanmadı. Yayımlanmış normlar geçerli değildir.</translation>
    </message>
    <message>
        <source>INVENTED figures, made to show the program. They are about nobody.</source>
        <translation>Programı göstermek için UYDURULMUŞ sayılar. Kimseyle ilgili değildir.</translation>
    </message>
    <message>
        <source>How contacts feel in %1</source>
        <translation>%1: ilişkiler nasıl hissediliyor</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Tur %1</translation>
    </message>
    <message>
        <source>Made with Buurtpeil from a release of wave %1.</source>
        <translation>Buurtpeil ile, %1 turunun yayımlanan sayılarından hazırlandı.</translation>
    </message>
    <message>
        <source>Missing a wider circle, and missing a close bond, by place</source>
        <translation>Yerlere göre geniş çevre eksikliği ve yakın bağ eksikliği</translation>
    </message>
    <message>
        <source>Everything in this picture is in the table that follows it.</source>
        <translation>Bu çizimdeki her şey, ardından gelen tabloda da vardır.</translation>
    </message>
    <message>
        <source>Social: misses a wider circle</source>
        <translation>Sosyal: geniş çevre eksikliği</translation>
    </message>
    <message>
        <source>Emotional: misses a close bond</source>
        <translation>Duygusal: yakın bağ eksikliği</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Aynısı tablo olarak</translation>
    </message>
    <message>
        <source>Of 100 participants, by place</source>
        <translation>100 katılımcıda, yerlere göre</translation>
    </message>
    <message>
        <source>Neighbourhoods side by side</source>
        <translation>Mahalleler yan yana</translation>
    </message>
    <message>
        <source>Of 100 participants in %4, about %1 miss a wider circle of people. By chance this can be between %2 and %3.</source>
        <translation>%4: 100 katılımcıdan yaklaşık %1 kişi daha geniş bir çevrenin eksikliğini duyuyor. Şansa bağlı olarak bu sayı %2 ile %3 arasında olabilir.</translation>
    </message>
    <message>
        <source>Of 100 participants in %4, about %1 miss a close bond. By chance this can be between %2 and %3.</source>
        <translation>%4: 100 katılımcıdan yaklaşık %1 kişi yakın bir bağın eksikliğini duyuyor. Şansa bağlı olarak bu sayı %2 ile %3 arasında olabilir.</translation>
    </message>
    <message>
        <source>Participants out of 100. The mark is the best guess, the bar shows what chance can make of it. The order is that of the alphabet. Hatched means: not shown, to protect small groups and groups near them.</source>
        <translation>100 katılımcıda. İşaret en iyi tahmindir, çizgi şansın bundan ne yapabileceğini gösterir. Sıra alfabe sırasıdır. Taralı alan şu demektir: küçük grupları ve onlara yakın grupları korumak için gösterilmedi.</translation>
    </message>
    <message>
        <source>Groups of participants</source>
        <translation>Katılımcı grupları</translation>
    </message>
    <message>
        <source>One grouping at a time, for the whole municipality.</source>
        <translation>Her seferinde tek bir gruplama, bütün belediye için.</translation>
    </message>
    <message>
        <source>Of 100 participants, by group</source>
        <translation>100 katılımcıda, gruba göre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Few contacts, and missing contact</source>
        <translation>Az ilişki, ve ilişki eksikliği duymak</translation>
    </message>
    <message>
        <source>These are two different things. So they stand side by side and are never added up.</source>
        <translation>Bunlar iki farklı şeydir. Bu yüzden yan yana dururlar ve asla toplanmazlar.</translation>
    </message>
    <message>
        <source>About %1 participants told us about both.</source>
        <translation>Yaklaşık %1 katılımcı bize ikisini de anlattı.</translation>
    </message>
    <message>
        <source>About %1 have contacts and miss nobody.</source>
        <translation>Yaklaşık %1 kişinin ilişkileri var ve kimsenin eksikliğini duymuyor.</translation>
    </message>
    <message>
        <source>About %1 have few contacts and miss nobody.</source>
        <translation>Yaklaşık %1 kişinin az ilişkisi var ve kimsenin eksikliğini duymuyor.</translation>
    </message>
    <message>
        <source>About %1 have contacts and still miss contact.</source>
        <translation>Yaklaşık %1 kişinin ilişkileri var ama yine de ilişki eksikliği duyuyor.</translation>
    </message>
    <message>
        <source>About %1 have few contacts and miss contact.</source>
        <translation>Yaklaşık %1 kişinin az ilişkisi var ve ilişki eksikliği duyuyor.</translation>
    </message>
    <message>
        <source>Few contacts means: at most %1 of %2 points on the questions about contacts. That line is our own, without norms.</source>
        <translation>Az ilişki şu demektir: ilişkilerle ilgili sorularda %2 puandan en çok %1 puan. Bu sınır bize aittir, normu yoktur.</translation>
    </message>
    <message>
        <source>Participants who answered every statement</source>
        <translation>Her cümleye cevap veren katılımcılar</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>herkes</translation>
    </message>
    <message>
        <source>under 65</source>
        <translation>65 yaş altı</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 yaş ve üstü</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Kimler katıldı</translation>
    </message>
    <message>
        <source>These are people in %1 who took part. They are not a sample of all residents.</source>
        <translation>Bunlar katılan kişilerdir (%1). Bütün sakinlerin bir örneklemi değildir.</translation>
    </message>
    <message>
        <source>About %1 residents answered.</source>
        <translation>Yaklaşık %1 kişi cevap verdi.</translation>
    </message>
    <message>
        <source>About %1 of them answered every statement. The figures below are about them.</source>
        <translation>Bunlardan yaklaşık %1 kişi her cümleye cevap verdi. Aşağıdaki sayılar onlarla ilgilidir.</translation>
    </message>
    <message>
        <source>Some people are missing: those who never come to the place where the tablet stands. So are those who cannot leave their home or who do not read its languages. How many of them miss contact is not known.</source>
        <translation>Tabletin bulunduğu yere hiç gelmeyen, evinden çıkamayan veya tabletteki dilleri okumayan insanlar burada yok. Kaçının ilişki eksikliği duyduğunu bilmiyoruz.</translation>
    </message>
    <message>
        <source>What people would like and can offer</source>
        <translation>İnsanların istedikleri ve sunabilecekleri</translation>
    </message>
    <message>
        <source>Everybody could choose several things. The tables count choices, not people.</source>
        <translation>Herkes birden fazla şey seçebilirdi. Tablolar kişileri değil, seçimleri sayar.</translation>
    </message>
    <message>
        <source>Which element a choice belongs to is our reading. Talk about it at the round table.</source>
        <translation>Bir seçimin hangi unsura ait olduğu bizim yorumumuzdur. Bunu yuvarlak masada konuşun.</translation>
    </message>
    <message>
        <source>An offer is not a registration. Nobody can be called back.</source>
        <translation>Bir öneri kayıt değildir. Kimse geri aranamaz.</translation>
    </message>
    <message>
        <source>Wishes, by working element</source>
        <translation>İstekler, etkili unsura göre</translation>
    </message>
    <message>
        <source>Offers, by working element</source>
        <translation>Öneriler, etkili unsura göre</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Buluşma</translation>
    </message>
    <message>
        <source>Practical support</source>
        <translation>Pratik destek</translation>
    </message>
    <message>
        <source>Meaningful activity</source>
        <translation>Anlamlı etkinlik</translation>
    </message>
    <message>
        <source>A meaningful role</source>
        <translation>Anlamlı bir rol</translation>
    </message>
    <message>
        <source>Meaningful contact</source>
        <translation>Anlamlı ilişki</translation>
    </message>
    <message>
        <source>Social skills</source>
        <translation>Sosyal beceriler</translation>
    </message>
    <message>
        <source>Realistic expectations</source>
        <translation>Gerçekçi beklentiler</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>yaklaşık %1</translation>
    </message>
    <message>
        <source>fewer than 5 participants</source>
        <translation>5’ten az katılımcı</translation>
    </message>
    <message>
        <source>about %1 of 100, between %2 and %3</source>
        <translation>100 kişide yaklaşık %1, %2 ile %3 arasında</translation>
    </message>
    <message>
        <source>living alone</source>
        <translation>tek başına yaşıyor</translation>
    </message>
    <message>
        <source>living with others</source>
        <translation>başkalarıyla yaşıyor</translation>
    </message>
    <message>
        <source>18 to 34</source>
        <translation>18-34 yaş</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation>35-49 yaş</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>50-64 yaş</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation>65-74 yaş</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation>75 yaş ve üstü</translation>
    </message>
    <message>
        <source>women</source>
        <translation>kadınlar</translation>
    </message>
    <message>
        <source>men</source>
        <translation>erkekler</translation>
    </message>
    <message>
        <source>other gender</source>
        <translation>diğer cinsiyet</translation>
    </message>
    <message>
        <source>All statements together</source>
        <translation>Bütün cümleler birlikte</translation>
    </message>
</context>
<context>
    <name>ReviewCell</name>
    <message>
        <source>%1: %2. Change</source>
        <extracomment>Said aloud for a question on the review. %1 is its name, %2 &quot;filled in&quot;, &quot;skipped&quot; or the answer.</extracomment>
        <translation>%1: %2. Değiştir</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Look it over and send</source>
        <extracomment>Title of the last screen before sending</extracomment>
        <translation>Kontrol edip gönderin</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <extracomment>Review screen: hides the answers again</extracomment>
        <translation>Cevaplarımı gizle</translation>
    </message>
    <message>
        <source>Show my answers</source>
        <extracomment>Review screen: shows the answers beside the questions</extracomment>
        <translation>Cevaplarımı göster</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Review screen: keeps the answers and goes to the thanks</extracomment>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Tap a question to change it. After sending we can erase nothing any more.</source>
        <extracomment>Review screen: each question below is a button</extracomment>
        <translation>Cevabınızı değiştirmek için soruya dokunun. Gönderdikten sonra artık hiçbir şeyi silemeyiz.</translation>
    </message>
    <message>
        <source>What did I tell?</source>
        <extracomment>Review screen: opens a page on which residents read back what they told</extracomment>
        <translation>Neler anlattım?</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Session</source>
        <extracomment>Title of the screen where the staff open and close a session</extracomment>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Letters: normal</source>
        <translation>Harfler: normal</translation>
    </message>
    <message>
        <source>Letters: largest</source>
        <translation>Harfler: çok büyük</translation>
    </message>
    <message>
        <source>Letters: large</source>
        <translation>Harfler: büyük</translation>
    </message>
    <message>
        <source>The tablet is not ready. Look at the check list first.</source>
        <extracomment>A session could not be opened because of the check list</extracomment>
        <translation>Tablet hazır değil. Önce kontrol listesine bakın.</translation>
    </message>
    <message>
        <source>The session could not be opened. Look at the check list.</source>
        <extracomment>A session could not be opened</extracomment>
        <translation>Oturum açılamadı. Kontrol listesine bakın.</translation>
    </message>
    <message>
        <source>The session could not be closed. Look at the numbers and try again.</source>
        <extracomment>A session could not be closed</extracomment>
        <translation>Oturum kapatılamadı. Sayılara bakın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 · wave %2</source>
        <extracomment>Place and wave of a session. %1 is where the tablet stands, %2 the name of the wave.</extracomment>
        <translation>%1 · dönem %2</translation>
    </message>
    <message>
        <source>Is this right? The tablet stood at %1. There are %2 in the box.</source>
        <extracomment>Asks the staff to look before a session is closed. %1 is a place, %2 a number of answers.</extracomment>
        <translation>Doğru mu? Tablet şuradaydı: %1. Kutuda %2 tane var.</translation>
    </message>
    <message>
        <source>You are practising. Nothing is kept.</source>
        <extracomment>A practice session is open</extracomment>
        <translation>Alıştırma yapıyorsunuz. Hiçbir şey saklanmaz.</translation>
    </message>
    <message>
        <source>A session is open. Residents can take part.</source>
        <extracomment>A session is open</extracomment>
        <translation>Bir oturum açık. Sakinler katılabilir.</translation>
    </message>
    <message>
        <source>No session is open. Residents cannot take part.</source>
        <extracomment>No session is open</extracomment>
        <translation>Açık oturum yok. Sakinler katılamaz.</translation>
    </message>
    <message>
        <source>First language: %1</source>
        <extracomment>The language in which residents find the tablet. %1 is a language.</extracomment>
        <translation>İlk dil: %1</translation>
    </message>
    <message>
        <source>To practise: yes</source>
        <extracomment>The next session is to try the tablet; nothing is kept</extracomment>
        <translation>Alıştırma için: evet</translation>
    </message>
    <message>
        <source>To practise: no</source>
        <extracomment>The next session is a real one</extracomment>
        <translation>Alıştırma için: hayır</translation>
    </message>
    <message>
        <source>Open the session</source>
        <extracomment>Opens a session: residents can take part from now on</extracomment>
        <translation>Oturumu aç</translation>
    </message>
    <message>
        <source>Close the session</source>
        <extracomment>Asks whether to close the session</extracomment>
        <translation>Oturumu kapat</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <extracomment>Closes the session; place and number are right</extracomment>
        <translation>Evet, kapat</translation>
    </message>
    <message>
        <source>No, leave it open</source>
        <extracomment>Leaves the session open</extracomment>
        <translation>Hayır, açık kalsın</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For the staff</source>
        <extracomment>Title of the menu for the staff</extracomment>
        <translation>Personel için</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Leaves the staff&apos;s screens, back to the welcome; the code is needed again</extracomment>
        <translation>Kilitle</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <extracomment>Menu of the staff: opens the check list</extracomment>
        <translation>Tableti kontrol et</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>Menu of the staff: opens and closes a session</extracomment>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Three numbers</source>
        <extracomment>Menu of the staff: shows three numbers</extracomment>
        <translation>Üç sayı</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Menu of the staff: brings the answers to the municipality</extracomment>
        <translation>Teslim et</translation>
    </message>
    <message>
        <source>Quick card</source>
        <extracomment>Menu of the staff: what to do and what to say, in short</extracomment>
        <translation>Hızlı kart</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <extracomment>Menu of the staff: measures the screen with a bank card</extracomment>
        <translation>Ekran boyutu</translation>
    </message>
    <message>
        <source>Change the code</source>
        <extracomment>Menu of the staff: another code in the place of the present one</extracomment>
        <translation>Kodu değiştir</translation>
    </message>
</context>
<context>
    <name>StatementScreen</name>
    <message>
        <source>You have chosen nothing yet.</source>
        <extracomment>Shown once when &quot;Next&quot; is tapped without an answer</extracomment>
        <translation>Henüz bir şey seçmediniz.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Which neighbourhood do you live in?</source>
        <extracomment>Question; the names of the neighbourhoods stand below it</extracomment>
        <translation>Mahalleniz hangisi?</translation>
    </message>
    <message>
        <source>Your neighbourhood</source>
        <extracomment>Name of the part of the questions that asks for the neighbourhood</extracomment>
        <translation>Mahalleniz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress within a part: statement 4 of 11</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>I like to drink coffee.</source>
        <extracomment>A statement that anybody can answer, to practise tapping and going on. Nothing about it is kept.</extracomment>
        <translation>Kahve içmeyi severim.</translation>
    </message>
    <message>
        <source>To practise</source>
        <extracomment>Above the statement to practise on, where the name of the part stands otherwise</extracomment>
        <translation>Alıştırma</translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>After some minutes without a touch</extracomment>
        <translation>Hâlâ orada mısınız?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we erase everything.</source>
        <extracomment>Counts down while nobody touches the screen</extracomment>
        <translation>
            <numerusform>%n saniye sonra her şeyi sileriz.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <extracomment>Back to the question, everything is still there</extracomment>
        <translation>Hâlâ buradayım</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Thank you</source>
        <extracomment>Title of the last screen</extracomment>
        <translation>Teşekkür ederiz</translation>
    </message>
    <message>
        <source>Your answers are kept without a name. Together they show what people in your neighbourhood have and what they miss.</source>
        <extracomment>Last screen, after the answers were kept</extracomment>
        <translation>Cevaplarınız isimsiz saklandı. Bütün cevaplar birlikte şunu gösterir: mahallenizde insanların neleri var, neleri eksik.</translation>
    </message>
    <message>
        <source>There are cards with these numbers beside the tablet. Take one if you like.</source>
        <extracomment>Last screen: a paper card with the same numbers lies beside the tablet</extracomment>
        <translation>Cihazın yanında bu numaraların yazılı olduğu kartlar var. İsterseniz bir tane alın.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Last screen: back to the start for the next person</extracomment>
        <translation>Bitti</translation>
    </message>
</context>
<context>
    <name>TransferScreen</name>
    <message>
        <source>Hand over</source>
        <extracomment>Title of the screen where answers go to the municipality</extracomment>
        <translation>Teslim et</translation>
    </message>
    <message>
        <source>%2 signed for all %1 answers. Empty the box for good?</source>
        <extracomment>Asks once more before the box is emptied. %1 is a number of answers, %2 a municipality.</extracomment>
        <translation>%2, %1 yanıtın hepsi için imzaladı. Kutu tamamen boşaltılsın mı?</translation>
    </message>
    <message>
        <source>No memory stick found. Put one in and look again.</source>
        <extracomment>No memory stick is in the tablet</extracomment>
        <translation>Bellek çubuğu bulunamadı. Bir tane takın ve yeniden bakın.</translation>
    </message>
    <message>
        <source>The stick is full. Take another one. The box stays as it is.</source>
        <extracomment>The memory stick has no room</extracomment>
        <translation>Çubuk dolu. Başka bir tane alın. Kutu olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>It was interrupted. The box stays as it is. Try again.</source>
        <extracomment>Writing or reading went wrong</extracomment>
        <translation>Yarıda kesildi. Kutu olduğu gibi kalır. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>There are fewer than %1. They go only when the wave has ended.</source>
        <extracomment>%1 is a number, 10. The wave is still going on.</extracomment>
        <translation>%1 sayısından az var. Ancak dönem bitince gider.</translation>
    </message>
    <message>
        <source>The municipality does not know this tablet yet. See the check list.</source>
        <extracomment>The municipality does not know this tablet</extracomment>
        <translation>Belediye bu tableti henüz tanımıyor. Kontrol listesine bakın.</translation>
    </message>
    <message>
        <source>The ballot box cannot be read. Change nothing and call the municipality.</source>
        <extracomment>The ballot box cannot be read</extracomment>
        <translation>Yanıt kutusu okunamıyor. Hiçbir şeyi değiştirmeyin, belediyeyi arayın.</translation>
    </message>
    <message>
        <source>%1 answers are on the stick, sealed. Bring the file %2 to the municipality.</source>
        <extracomment>%1 is a number of answers, %2 the name of a file</extracomment>
        <translation>%1 yanıt çubukta, mühürlü. %2 dosyasını belediyeye götürün.</translation>
    </message>
    <message>
        <source>They were on the stick already. Bring the file %1 to the municipality.</source>
        <extracomment>The same file was on the stick already. %1 is the name of a file.</extracomment>
        <translation>Zaten çubuktaydı. %1 dosyasını belediyeye götürün.</translation>
    </message>
    <message>
        <source>There is no receipt for this tablet on the stick.</source>
        <extracomment>There is no receipt on the stick</extracomment>
        <translation>Çubukta bu tablet için makbuz yok.</translation>
    </message>
    <message>
        <source>The receipt was changed or damaged. Ask for a new one.</source>
        <extracomment>The receipt cannot be trusted</extracomment>
        <translation>Makbuz değişmiş veya bozulmuş. Yenisini isteyin.</translation>
    </message>
    <message>
        <source>The receipt is from another municipality. The box stays as it is.</source>
        <extracomment>The receipt is from somebody else</extracomment>
        <translation>Makbuz başka bir belediyeden. Kutu olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>%1 has all %2. You may empty the box.</source>
        <extracomment>%1 is a municipality, %2 a number of answers</extracomment>
        <translation>%1 hepsini aldı: %2. Kutuyu boşaltabilirsiniz.</translation>
    </message>
    <message>
        <source>%1 has %2. People came since. Write to the stick again.</source>
        <extracomment>%1 is a municipality, %2 a number of answers</extracomment>
        <translation>%1 şu kadarını aldı: %2. O zamandan beri gelenler oldu. Çubuğa yeniden yazın.</translation>
    </message>
    <message>
        <source>Close the session first.</source>
        <extracomment>The box cannot be emptied now</extracomment>
        <translation>Önce oturumu kapatın.</translation>
    </message>
    <message>
        <source>People came since the receipt. Write to the stick again.</source>
        <extracomment>The box cannot be emptied now</extracomment>
        <translation>Makbuzdan sonra gelenler oldu. Çubuğa yeniden yazın.</translation>
    </message>
    <message>
        <source>The box is empty.</source>
        <extracomment>The box is empty</extracomment>
        <translation>Kutu boş.</translation>
    </message>
    <message>
        <source>For %1, wave %2.</source>
        <extracomment>%1 is a municipality, %2 the name of the wave</extracomment>
        <translation>%1 için, dönem %2.</translation>
    </message>
    <message>
        <source>Stick: %1</source>
        <extracomment>Which memory stick is used; a tap goes to the next one. %1 is its name.</extracomment>
        <translation>Çubuk: %1</translation>
    </message>
    <message>
        <source>Look for a stick again</source>
        <extracomment>Looks for a memory stick</extracomment>
        <translation>Yeniden çubuk ara</translation>
    </message>
    <message>
        <source>The wave has ended: yes</source>
        <extracomment>Then any number of answers goes</extracomment>
        <translation>Dönem bitti: evet</translation>
    </message>
    <message>
        <source>The wave has ended: no</source>
        <extracomment>Then only ten answers or more go</extracomment>
        <translation>Dönem bitti: hayır</translation>
    </message>
    <message>
        <source>1. Write to the stick</source>
        <extracomment>Writes the sealed answers to the memory stick</extracomment>
        <translation>1. Çubuğa yaz</translation>
    </message>
    <message>
        <source>2. Read the receipt</source>
        <extracomment>Reads the receipt of the municipality from the memory stick</extracomment>
        <translation>2. Makbuzu oku</translation>
    </message>
    <message>
        <source>3. Empty the box</source>
        <extracomment>Asks whether to empty the ballot box; only after a receipt</extracomment>
        <translation>3. Kutuyu boşalt</translation>
    </message>
    <message>
        <source>Yes, empty it</source>
        <extracomment>Empties the ballot box for good</extracomment>
        <translation>Evet, boşalt</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <extracomment>Leaves the ballot box as it is</extracomment>
        <translation>Hayır, kalsın</translation>
    </message>
</context>
<context>
    <name>Watermark</name>
    <message>
        <source>PRACTICE</source>
        <extracomment>Across every screen while the staff practise. One word in capitals.</extracomment>
        <translation>ALIŞTIRMA</translation>
    </message>
</context>
<context>
    <name>models::ReviewList</name>
    <message>
        <source>filled in</source>
        <extracomment>On the review screen, beside the name of a question that was answered (also with &quot;I would rather not say&quot;)</extracomment>
        <translation>dolduruldu</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>atlandı</translation>
    </message>
</context>
</TS>
