<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>CallCause</name>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3)।</translation>
    </message>
    <message>
        <source>Port %1 is already in use on this computer. Choose another port.</source>
        <translation>इस कंप्यूटर पर पोर्ट %1 पहले से उपयोग में है। कोई दूसरा पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>Port %1 is already held by another server of this program. Stop it or choose another port.</source>
        <translation>पोर्ट %1 पहले से इसी प्रोग्राम के दूसरे सर्वर के पास है। उसे रोकें या कोई दूसरा पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>Port %1 is already held by a program of another user. Choose another port.</source>
        <translation>पोर्ट %1 पहले से किसी दूसरे उपयोगकर्ता के प्रोग्राम के पास है। कोई दूसरा पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>Port %1 is already held by %2 (pid %3). Stop it or choose another port.</source>
        <translation>पोर्ट %1 पहले से %2 (pid %3) के पास है। उसे रोकें या कोई दूसरा पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>Ports below %1 are reserved for the system. Choose port %1 or above, or start the program with the privilege.</source>
        <translation>%1 से छोटे पोर्ट सिस्टम के लिए आरक्षित हैं। पोर्ट %1 या उससे बड़ा चुनें, या प्रोग्राम को ज़रूरी विशेषाधिकार के साथ चलाएँ।</translation>
    </message>
    <message>
        <source>The system does not allow the use of %1. A security policy may forbid it.</source>
        <translation>सिस्टम %1 के उपयोग की अनुमति नहीं देता। हो सकता है कि कोई सुरक्षा नीति इसे रोकती हो।</translation>
    </message>
    <message>
        <source>This computer has no address %1. Use 127.0.0.1 for this computer alone, or one of its own addresses.</source>
        <translation>इस कंप्यूटर का कोई पता %1 नहीं है। केवल इसी कंप्यूटर के लिए 127.0.0.1 लें, या इसका अपना कोई पता।</translation>
    </message>
    <message>
        <source>The program has no descriptor left. Close some connections, or raise the limit (ulimit -n).</source>
        <translation>प्रोग्राम के पास कोई डिस्क्रिप्टर नहीं बचा। कुछ कनेक्शन बंद करें, या सीमा बढ़ाएँ (ulimit -n)।</translation>
    </message>
    <message>
        <source>The system&apos;s table of open files is full. Close other programs.</source>
        <translation>सिस्टम की खुली फ़ाइलों की तालिका भर गई है। दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>The system has no memory left for sockets. Close some connections or other programs.</source>
        <translation>सिस्टम के पास सॉकेट के लिए मेमोरी नहीं बची। कुछ कनेक्शन या दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>This computer has IPv6 switched off, so %1 cannot be used. Use an IPv4 address.</source>
        <translation>इस कंप्यूटर पर IPv6 बंद है, इसलिए %1 का उपयोग नहीं हो सकता। कोई IPv4 पता लें।</translation>
    </message>
    <message>
        <source>Nothing listens on %1. Start a server there, or check the port.</source>
        <translation>%1 पर कोई listen नहीं कर रहा। वहाँ सर्वर शुरू करें, या पोर्ट जाँचें।</translation>
    </message>
    <message>
        <source>%1 refuses connections to port %2: nothing listens there, or a firewall forbids it. Check the port, and that the server listens on that address.</source>
        <translation>%1 पोर्ट %2 पर कनेक्शन अस्वीकार करता है: वहाँ कोई listen नहीं कर रहा, या फ़ायरवॉल इसे रोकता है। पोर्ट जाँचें, और यह भी कि सर्वर उसी पते पर listen कर रहा है।</translation>
    </message>
    <message>
        <source>No answer from %1 within %2 s: %3 listens there, but its accept queue is full (%4 waiting). It must accept connections, or listen with a larger backlog.</source>
        <translation>%1 से %2 सेकंड में कोई उत्तर नहीं मिला: वहाँ %3 listen कर रहा है, पर उसकी accept कतार भरी है (%4 प्रतीक्षा में)। उसे कनेक्शन accept करने होंगे, या बड़े backlog के साथ listen करना होगा।</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>कोई प्रोग्राम</translation>
    </message>
    <message>
        <source>No answer from %1 within %2 s. The computer may be off, or a firewall drops the request; check the address.</source>
        <translation>%1 से %2 सेकंड में कोई उत्तर नहीं मिला। हो सकता है कि वह कंप्यूटर बंद हो, या फ़ायरवॉल अनुरोध को रोक रहा हो; पता जाँचें।</translation>
    </message>
    <message>
        <source>The server could not be started, %1 failed</source>
        <translation>सर्वर शुरू नहीं हो सका, %1 विफल रहा</translation>
    </message>
    <message>
        <source>The source %1 cannot be used</source>
        <translation>स्रोत %1 का उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>This computer has no route to %1. Check the network connection and the address.</source>
        <translation>इस कंप्यूटर से %1 तक कोई मार्ग नहीं है। नेटवर्क कनेक्शन और पता जाँचें।</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no route leads there, or nobody answers at that address. Check the address and the network.</source>
        <translation>%1 तक नहीं पहुँचा जा सकता: वहाँ तक कोई मार्ग नहीं है, या उस पते पर कोई उत्तर नहीं देता। पता और नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>No source port is free for a connection to %1. Close some connections, or wait a minute for old ones to end.</source>
        <translation>%1 से कनेक्शन के लिए कोई स्रोत पोर्ट खाली नहीं है। कुछ कनेक्शन बंद करें, या पुराने कनेक्शन समाप्त होने तक एक मिनट रुकें।</translation>
    </message>
    <message>
        <source>A connection from that source port to %1 exists already. Choose another source port.</source>
        <translation>उस स्रोत पोर्ट से %1 तक एक कनेक्शन पहले से है। कोई दूसरा स्रोत पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall or a security policy forbids connections to %1.</source>
        <translation>इस कंप्यूटर का फ़ायरवॉल या कोई सुरक्षा नीति %1 से कनेक्शन की अनुमति नहीं देती।</translation>
    </message>
    <message>
        <source>This computer has IPv6 switched off, so %1 cannot be reached. Use an IPv4 address.</source>
        <translation>इस कंप्यूटर पर IPv6 बंद है, इसलिए %1 तक नहीं पहुँचा जा सकता। कोई IPv4 पता लें।</translation>
    </message>
    <message>
        <source>%1 reset the connection as soon as it was made.</source>
        <translation>%1 ने कनेक्शन बनते ही उसे रीसेट कर दिया।</translation>
    </message>
    <message>
        <source>Connecting to %1 failed</source>
        <translation>%1 से कनेक्ट करना विफल रहा</translation>
    </message>
    <message>
        <source>No host was given. Enter a name or an address, such as 127.0.0.1.</source>
        <translation>कोई होस्ट नहीं दिया गया। कोई नाम या पता लिखें, जैसे 127.0.0.1।</translation>
    </message>
    <message>
        <source>No computer named “%1” is known. Check the spelling, or use its address.</source>
        <translation>“%1” नाम का कोई कंप्यूटर नहीं मिला। वर्तनी जाँचें, या उसका पता लिखें।</translation>
    </message>
    <message>
        <source>The name “%1” could not be looked up: %2. Check the network, or use the address.</source>
        <translation>नाम “%1” का पता नहीं खोजा जा सका: %2। नेटवर्क जाँचें, या सीधे पता लिखें।</translation>
    </message>
    <message>
        <source>The name “%1” was not found within %2 s. Check the network, or use the address.</source>
        <translation>नाम “%1” %2 सेकंड में नहीं मिला। नेटवर्क जाँचें, या सीधे पता लिखें।</translation>
    </message>
    <message>
        <source>The attempt was cancelled.</source>
        <translation>प्रयास रद्द किया गया।</translation>
    </message>
    <message>
        <source>%1 reset the connection: its program ended, or closed it with bytes unread.</source>
        <translation>%1 ने कनेक्शन रीसेट कर दिया: उसका प्रोग्राम समाप्त हो गया, या उसने कुछ बाइट पढ़े बिना ही कनेक्शन बंद कर दिया।</translation>
    </message>
    <message>
        <source>%1 no longer receives: it closed the connection while there was still something to send.</source>
        <translation>%1 अब कुछ प्राप्त नहीं करता: जब भेजने को कुछ बाकी था, तभी उसने कनेक्शन बंद कर दिया।</translation>
    </message>
    <message>
        <source>%1 no longer answers; the system gave the connection up. The network may be interrupted, or the computer off.</source>
        <translation>%1 अब उत्तर नहीं देता; सिस्टम ने यह कनेक्शन छोड़ दिया। हो सकता है कि नेटवर्क बीच में टूट गया हो, या वह कंप्यूटर बंद हो।</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <translation>%1 से कनेक्शन टूट गया</translation>
    </message>
    <message>
        <source>New clients must wait: %1</source>
        <translation>नए क्लाइंट को रुकना होगा: %1</translation>
    </message>
    <message numerus="yes">
        <source>The limit of %n connection(s) is reached. Further clients wait in the accept queue until one disconnects.</source>
        <translation>
            <numerusform>%n कनेक्शन की सीमा पूरी हो गई है। इससे अधिक क्लाइंट accept कतार में तब तक रुकते हैं जब तक वह डिस्कनेक्ट न हो।</numerusform>
            <numerusform>%n कनेक्शनों की सीमा पूरी हो गई है। इससे अधिक क्लाइंट accept कतार में तब तक रुकते हैं जब तक कोई एक डिस्कनेक्ट न हो।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>took %1</source>
        <translation>अवधि %1</translation>
    </message>
    <message>
        <source>errno %1</source>
        <translation>errno %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an errno name and its meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a socket&apos;s state, such as ESTABLISHED</comment>
        <translation>अब %1</translation>
    </message>
    <message>
        <source>stream byte %1</source>
        <translation>स्ट्रीम का बाइट %1</translation>
    </message>
    <message>
        <source>stream bytes %1–%2</source>
        <translation>स्ट्रीम के बाइट %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 #%2 (%Ln byte(s))</source>
        <comment>a call, its number, what it moved</comment>
        <translation>
            <numerusform>%1 #%2 (%Ln बाइट)</numerusform>
            <numerusform>%1 #%2 (%Ln बाइट)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 और %Ln अन्य</numerusform>
            <numerusform>%1 और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 और %2</translation>
    </message>
    <message>
        <source>The other end has not taken these bytes yet.</source>
        <translation>दूसरे सिरे ने ये बाइट अभी नहीं लिए हैं।</translation>
    </message>
    <message>
        <source>%1 took them in %2.</source>
        <translation>%1 ने इन्हें %2 में लिया।</translation>
    </message>
    <message>
        <source>They are %2 of %1.</source>
        <translation>ये %1 के %2 हैं।</translation>
    </message>
    <message>
        <source>They arrived whole in %1 #%2 of %3, %4 after this call began.</source>
        <translation>ये पूरे के पूरे %3 की %1 #%2 में पहुँचे, इस कॉल के शुरू होने के %4 बाद।</translation>
    </message>
    <message>
        <source>They are %1 #%2 of %3, which arrived whole after %4.</source>
        <translation>ये %3 की %1 #%2 के बाइट हैं, जो %4 बाद पूरे के पूरे पहुँचे।</translation>
    </message>
    <message>
        <source>They arrived in %1 of %2.</source>
        <translation>ये %2 की %1 में पहुँचे।</translation>
    </message>
    <message numerus="yes">
        <source>They are part of %1 #%2 of %3, which sent %Ln byte(s) at once.</source>
        <translation>
            <numerusform>ये %3 की %1 #%2 का हिस्सा हैं, जिसने एक साथ %Ln बाइट भेजा।</numerusform>
            <numerusform>ये %3 की %1 #%2 का हिस्सा हैं, जिसने एक साथ %Ln बाइट भेजे।</numerusform>
        </translation>
    </message>
    <message>
        <source>These bytes are no longer kept: the session holds at most %1 of data and drops the oldest first.</source>
        <translation>ये बाइट अब नहीं रखे गए हैं: सत्र ज़्यादा से ज़्यादा %1 डेटा रखता है और सबसे पुराना पहले हटाता है।</translation>
    </message>
    <message>
        <source>Only the first %1 of these bytes were kept.</source>
        <translation>इन बाइट में से केवल पहले %1 रखे गए हैं।</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <comment>nanoseconds</comment>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>The first part arrived %1 after this call began, the last %2.</source>
        <translation>पहला भाग इस कॉल के शुरू होने के %1 बाद पहुँचा, अंतिम %2 बाद।</translation>
    </message>
    <message>
        <source>They arrived %1 after the first of these began, %2 after the last.</source>
        <translation>ये इनमें से पहली कॉल के शुरू होने के %1 बाद और अंतिम के %2 बाद पहुँचे।</translation>
    </message>
</context>
<context>
    <name>CallExplanation</name>
    <message>
        <source>The program asked the system for the option&apos;s value.</source>
        <translation>प्रोग्राम ने सिस्टम से इस विकल्प का मान पूछा।</translation>
    </message>
    <message>
        <source>From now on clients can connect. Up to %1 of them wait in the accept queue: the backlog and one more, but no more than the system&apos;s own limit allows.</source>
        <translation>अब से क्लाइंट कनेक्ट हो सकते हैं। उनमें से %1 तक accept कतार में रुक सकते हैं: backlog से एक अधिक, पर सिस्टम की अपनी सीमा से अधिक नहीं।</translation>
    </message>
    <message>
        <source>The server took the connection from %1 out of the accept queue. It has a socket of its own from here on, with descriptor %2.</source>
        <translation>सर्वर ने %1 से आया कनेक्शन accept कतार से निकाला। अब से उसका अपना सॉकेट है, जिसका डिस्क्रिप्टर %2 है।</translation>
    </message>
    <message>
        <source>The connection to %1 is established; the handshake took %2.</source>
        <translation>%1 से कनेक्शन बन गया; हैंडशेक में %2 लगे।</translation>
    </message>
    <message>
        <source>The system tells the socket&apos;s own address: %1.</source>
        <translation>सिस्टम सॉकेट का अपना पता बताता है: %1।</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>A new %1 socket for TCP was made. It has descriptor %2 and is not connected to anything yet.</source>
        <translation>TCP के लिए एक नया %1 सॉकेट बना। उसका डिस्क्रिप्टर %2 है और वह अभी किसी से कनेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>The address may be bound again at once, although closed connections of an earlier server may still rest in TIME_WAIT.</source>
        <translation>इस पते पर तुरंत दोबारा bind किया जा सकता है, भले ही पिछले सर्वर के बंद कनेक्शन अभी TIME_WAIT में हों।</translation>
    </message>
    <message>
        <source>Closing will now reset the connection: bytes that are still queued are thrown away, and the peer sees ECONNRESET instead of an orderly end.</source>
        <translation>अब बंद करने पर कनेक्शन रीसेट होगा: जो बाइट अभी कतार में हैं वे फेंक दिए जाएँगे, और दूसरे सिरे को सामान्य समाप्ति के बदले ECONNRESET मिलेगा।</translation>
    </message>
    <message>
        <source>The socket takes IPv6 connections only.</source>
        <translation>सॉकेट केवल IPv6 कनेक्शन लेता है।</translation>
    </message>
    <message>
        <source>The socket takes both IPv6 and IPv4 connections.</source>
        <translation>सॉकेट IPv6 और IPv4 दोनों कनेक्शन लेता है।</translation>
    </message>
    <message>
        <source>Small messages are sent at once instead of being gathered (Nagle&apos;s algorithm is off).</source>
        <translation>छोटे संदेश इकट्ठा किए जाने के बजाय तुरंत भेजे जाते हैं (Nagle का एल्गोरिद्म बंद है)।</translation>
    </message>
    <message>
        <source>The option %1 was set to %2.</source>
        <translation>विकल्प %1 का मान %2 किया गया।</translation>
    </message>
    <message>
        <source>The socket has the address %1 now, and the system chose a free port for it.</source>
        <translation>सॉकेट का पता अब %1 है, और सिस्टम ने उसके लिए एक खाली पोर्ट चुना।</translation>
    </message>
    <message>
        <source>The socket has port %1 now, on every address of this computer.</source>
        <translation>सॉकेट के पास अब इस कंप्यूटर के हर पते पर पोर्ट %1 है।</translation>
    </message>
    <message>
        <source>The socket has the address %1 now.</source>
        <translation>सॉकेट का पता अब %1 है।</translation>
    </message>
    <message>
        <source>The system took %1 of %2 bytes, because its send buffer is full. The rest follows when the peer has read some.</source>
        <translation>सिस्टम ने %2 में से %1 बाइट लिए, क्योंकि उसका send बफ़र भर गया है। बाकी तब जाएँगे जब दूसरा सिरा कुछ पढ़ लेगा।</translation>
    </message>
    <message numerus="yes">
        <source>The system took %n bytes into its send buffer and delivers them. That says nothing yet about the peer having read them.</source>
        <translation>
            <numerusform>सिस्टम ने %n बाइट अपने send बफ़र में लिया और उसे पहुँचाता है। इससे अभी यह पता नहीं चलता कि दूसरे सिरे ने उसे पढ़ा या नहीं।</numerusform>
            <numerusform>सिस्टम ने %n बाइट अपने send बफ़र में लिए और उन्हें पहुँचाता है। इससे अभी यह पता नहीं चलता कि दूसरे सिरे ने उन्हें पढ़ा या नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The peer has finished sending: recv() returned 0, which is the end of the stream. The other direction stays open until this end finishes too.</source>
        <translation>दूसरा सिरा भेजना समाप्त कर चुका है: recv() ने 0 लौटाया, यानी स्ट्रीम का अंत। दूसरी दिशा तब तक खुली रहती है जब तक यह सिरा भी समाप्त न करे।</translation>
    </message>
    <message numerus="yes">
        <source>The program took %n bytes that the peer had sent. The buffer was filled, so more may be waiting.</source>
        <translation>
            <numerusform>प्रोग्राम ने दूसरे सिरे का भेजा %n बाइट लिया। बफ़र पूरा भर गया, इसलिए हो सकता है कि और बाइट प्रतीक्षा में हों।</numerusform>
            <numerusform>प्रोग्राम ने दूसरे सिरे के भेजे %n बाइट लिए। बफ़र पूरा भर गया, इसलिए हो सकता है कि और बाइट प्रतीक्षा में हों।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program took %n bytes that the peer had sent. recv() returns what is there, not one message: two sends may arrive in one recv, or one in several.</source>
        <translation>
            <numerusform>प्रोग्राम ने दूसरे सिरे का भेजा %n बाइट लिया। recv() वही लौटाता है जो उस समय मौजूद है, एक पूरा संदेश नहीं: दो send एक recv में आ सकते हैं, या एक send कई recv में।</numerusform>
            <numerusform>प्रोग्राम ने दूसरे सिरे के भेजे %n बाइट लिए। recv() वही लौटाता है जो उस समय मौजूद है, एक पूरा संदेश नहीं: दो send एक recv में आ सकते हैं, या एक send कई recv में।</numerusform>
        </translation>
    </message>
    <message>
        <source>The program will receive no more on this connection; it can still send.</source>
        <translation>प्रोग्राम इस कनेक्शन पर अब और कुछ प्राप्त नहीं करेगा; वह अब भी भेज सकता है।</translation>
    </message>
    <message>
        <source>This end has finished sending (a half-close): after the last byte the peer&apos;s recv() returns 0. This end can still receive.</source>
        <translation>यह सिरा भेजना समाप्त कर चुका है (half-close): आखिरी बाइट के बाद दूसरे सिरे का recv() 0 लौटाता है। यह सिरा अब भी प्राप्त कर सकता है।</translation>
    </message>
    <message>
        <source>Both directions are finished: nothing more is sent or received here.</source>
        <translation>दोनों दिशाएँ समाप्त हैं: यहाँ अब न कुछ भेजा जाता है, न प्राप्त होता है।</translation>
    </message>
    <message>
        <source>The server no longer listens: new clients are refused, and connections that still waited in the accept queue are reset.</source>
        <translation>सर्वर अब listen नहीं करता: नए क्लाइंट अस्वीकार होते हैं, और जो कनेक्शन अभी accept कतार में थे वे रीसेट किए जाते हैं।</translation>
    </message>
    <message>
        <source>The descriptor was given back; this socket never came to a connection.</source>
        <translation>डिस्क्रिप्टर लौटा दिया गया; इस सॉकेट का कोई कनेक्शन बना ही नहीं।</translation>
    </message>
    <message>
        <source>The descriptor was given back; the connection had been reset before.</source>
        <translation>डिस्क्रिप्टर लौटा दिया गया; कनेक्शन पहले ही रीसेट हो चुका था।</translation>
    </message>
    <message>
        <source>The descriptor was given back. The system still delivers what was sent and then ends the connection.</source>
        <translation>डिस्क्रिप्टर लौटा दिया गया। जो भेजा गया था, सिस्टम उसे अब भी पहुँचाता है और फिर कनेक्शन समाप्त करता है।</translation>
    </message>
</context>
<context>
    <name>CallFormat</name>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>सर्वर %1</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>क्लाइंट %1</translation>
    </message>
    <message>
        <source>no answer within %1; given up</source>
        <translation>%1 में कोई उत्तर नहीं; छोड़ दिया</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>छोड़ दिया</translation>
    </message>
    <message>
        <source>the peer has finished sending</source>
        <translation>दूसरा सिरा भेजना समाप्त कर चुका है</translation>
    </message>
    <message>
        <source>(no longer kept)</source>
        <translation>(अब नहीं रखा गया)</translation>
    </message>
    <message>
        <source>Call %1, %2, %3: %4 = %5</source>
        <translation>कॉल %1, %2, %3: %4 = %5</translation>
    </message>
</context>
<context>
    <name>CallLines</name>
    <message>
        <source>time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>call = result</source>
        <translation>कॉल = परिणाम</translation>
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 के साथ एक मान चाहिए।</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>%1 के साथ %2 से %3 तक की संख्या चाहिए।</translation>
    </message>
    <message>
        <source>“%1” is not an option of this command.</source>
        <translation>“%1” इस कमांड का विकल्प नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” एक आर्ग्युमेंट ज़्यादा है।</translation>
    </message>
    <message>
        <source>listen needs [ADDR:]PORT.</source>
        <translation>listen के साथ [ADDR:]PORT चाहिए।</translation>
    </message>
    <message>
        <source>--reply and --echo exclude each other.</source>
        <translation>--reply और --echo एक साथ नहीं दिए जा सकते।</translation>
    </message>
    <message>
        <source>connect needs HOST:PORT with a port from 1 to 65535.</source>
        <translation>connect के साथ HOST:PORT चाहिए, जिसमें पोर्ट 1 से 65535 तक हो।</translation>
    </message>
    <message>
        <source>--help, --version        print this or the version

TEXT may hold \n \r \t \0 \\ and \xNN. Exit status: 0, 1 on failure, 2 on misuse.
</source>
        <translation>--help, --version        यह सहायता या संस्करण छापता है

TEXT में \n \r \t \0 \\ और \xNN हो सकते हैं। एग्ज़िट स्थिति: 0, विफलता पर 1, गलत उपयोग पर 2।
</translation>
    </message>
    <message>
        <source>show needs the name of a transcript, or - for stdin.</source>
        <translation>show को प्रतिलेख का नाम चाहिए, या stdin के लिए -।</translation>
    </message>
    <message>
        <source>convert needs two names, of which - is stdin or stdout.</source>
        <translation>convert को दो नाम चाहिए, जिनमें - यानी stdin या stdout।</translation>
    </message>
    <message>
        <source>stats needs the name of a transcript, or - for stdin.</source>
        <translation>stats को प्रतिलेख का नाम चाहिए, या stdin के लिए -।</translation>
    </message>
    <message>
        <source>diff needs two transcripts, of which one may be - for stdin.</source>
        <translation>diff को दो प्रतिलेख चाहिए, जिनमें से एक stdin के लिए - हो सकता है।</translation>
    </message>
    <message>
        <source>--by takes calls, bytes and timing, with commas between.</source>
        <translation>--by के साथ calls, bytes और timing, बीच में अल्पविराम।</translation>
    </message>
    <message>
        <source>Say what to do: listen, connect, replay, show, convert, stats or diff. --help tells more.</source>
        <translation>बताएँ कि क्या करना है: listen, connect, replay, show, convert, stats या diff। --help अधिक बताता है।</translation>
    </message>
    <message>
        <source>“%1” is not a command; there are listen, connect, replay, show, convert, stats and diff.</source>
        <translation>“%1” कमांड नहीं है; listen, connect, replay, show, convert, stats और diff हैं।</translation>
    </message>
    <message>
        <source>Usage: socketscope-cli listen [ADDR:]PORT [options]
       socketscope-cli connect HOST:PORT [options]
       socketscope-cli replay FILE --as client|server [options]
       socketscope-cli show FILE [--filter QUERY]
       socketscope-cli convert IN OUT [--to ENDING] [--filter QUERY]
       socketscope-cli stats FILE [--json]
       socketscope-cli diff A B [--by WHAT]
</source>
        <translation>उपयोग: socketscope-cli listen [ADDR:]PORT [options]
       socketscope-cli connect HOST:PORT [options]
       socketscope-cli replay FILE --as client|server [options]
       socketscope-cli show FILE [--filter QUERY]
       socketscope-cli convert IN OUT [--to ENDING] [--filter QUERY]
       socketscope-cli stats FILE [--json]
       socketscope-cli diff A B [--by WHAT]
</translation>
    </message>
    <message>
        <source>
listen serves until it is interrupted, on 127.0.0.1 unless ADDR is given; port 0 is any
free one. Lines on stdin go to every client that is connected then.
  --backlog N            length of the accept queue (the system&apos;s limit)
  --max-connections N    clients kept at once (1000)
  --greeting TEXT        sent to each client when it connects
  --reply TEXT           sent after each message, which is what one recv returned
  --echo                 each message is sent back
  --close-after-reply    the server closes after its first reply

connect sends each TEXT, then the lines of stdin, then finishes sending, and ends
when the peer has finished too.
  --send TEXT            may be given several times
  --keep-open            does not finish sending when stdin ends

These, and replay:
  --transcript FILE      every call, by the file&apos;s ending: .txt, .csv, .html, .md or
                         .pcapng are saved at the end; any other is JSON Lines and
                         written as it happens, whole also after a crash or a kill
  --bytes-per-call N     JSON Lines hold at most N bytes of each call&apos;s data (all)
  --quiet                does not print the calls
  --payload-limit SIZE   data kept, the oldest dropped first: 512M, 4G … (2G)

</source>
        <translation>
listen तब तक सर्वर चलाता है जब तक उसे रोका न जाए; ADDR न देने पर 127.0.0.1 पर; पोर्ट 0 यानी
कोई भी खाली पोर्ट। stdin की पंक्तियाँ उस समय कनेक्ट हर क्लाइंट को भेजी जाती हैं।
  --backlog N            accept कतार की लंबाई (सिस्टम की सीमा)
  --max-connections N    एक साथ रखे जाने वाले क्लाइंट (1000)
  --greeting TEXT        हर क्लाइंट को कनेक्ट होते ही भेजा जाता है
  --reply TEXT           हर संदेश के बाद भेजा जाता है; संदेश = एक recv ने जो लौटाया
  --echo                 हर संदेश वापस भेजा जाता है
  --close-after-reply    सर्वर अपने पहले उत्तर के बाद कनेक्शन बंद करता है

connect हर TEXT भेजता है, फिर stdin की पंक्तियाँ, फिर भेजना समाप्त करता है, और तब समाप्त
होता है जब दूसरा सिरा भी समाप्त कर चुका हो।
  --send TEXT            कई बार दिया जा सकता है
  --keep-open            stdin समाप्त होने पर भेजना समाप्त नहीं करता

ये दोनों, और replay:
  --transcript FILE      हर कॉल, फ़ाइल के एक्सटेंशन के अनुसार: .txt, .csv, .html, .md या
                         .pcapng अंत में सहेजी जाती है; कोई और एक्सटेंशन यानी JSON Lines,
                         जो साथ-साथ लिखी जाती है, क्रैश या kill के बाद भी पूरी
  --bytes-per-call N     JSON Lines में हर कॉल के डेटा के अधिकतम N बाइट (सभी)
  --quiet                कॉल नहीं छापता
  --payload-limit SIZE   रखा जाने वाला डेटा, सबसे पुराना पहले हटता है: 512M, 4G … (2G)

</translation>
    </message>
    <message>
        <source>show prints the calls of a transcript (.jsonl) as listen and connect do.
  --filter QUERY         only calls that answer it, such as &apos;call:send is:error hello&apos;

convert writes a transcript in the format of OUT&apos;s ending: .jsonl, .txt, .csv,
.html, .md, .pcapng.
  --to ENDING            another format than that of OUT&apos;s ending
  --filter QUERY         only calls that answer it

stats tells duration, bytes, messages, times from send to recv, and errors of each
connection.
  --json                 for programs

diff lists what differs between two sessions, socket by socket.
  --by WHAT              calls, bytes, timing, with commas between (calls,bytes)
  --tolerance MS         what timing may differ by (10)
  Exit status: 0 the same, 1 different, 2 on failure or misuse.

These read stdin where a transcript is -, and write stdout where OUT is -.
Lines that are wrong are passed over and named on stderr.

</source>
        <translation>show प्रतिलेख (.jsonl) की कॉल वैसे ही छापता है जैसे listen और connect।
  --filter QUERY         केवल मेल खाती कॉल, जैसे &apos;call:send is:error hello&apos;

convert प्रतिलेख को OUT के एक्सटेंशन के प्रारूप में लिखता है: .jsonl, .txt, .csv,
.html, .md, .pcapng।
  --to ENDING            OUT के एक्सटेंशन से अलग प्रारूप
  --filter QUERY         केवल मेल खाती कॉल

stats हर कनेक्शन की अवधि, बाइट, संदेश, send से recv तक के समय और त्रुटियाँ
बताता है।
  --json                 प्रोग्रामों के लिए

diff दो सत्रों के अंतर सॉकेट-दर-सॉकेट बताता है।
  --by WHAT              calls, bytes, timing, बीच में अल्पविराम (calls,bytes)
  --tolerance MS         समय में कितना अंतर हो सकता है (10)
  एग्ज़िट स्थिति: 0 समान, 1 भिन्न, 2 विफलता या गलत उपयोग पर।

जहाँ प्रतिलेख - है वहाँ ये stdin पढ़ते हैं, और जहाँ OUT - है वहाँ stdout लिखते हैं।
गलत पंक्तियाँ छोड़ दी जाती हैं और stderr पर बताई जाती हैं।

</translation>
    </message>
    <message>
        <source>--timing takes peer or recorded.</source>
        <translation>--timing के साथ peer या recorded चाहिए।</translation>
    </message>
    <message>
        <source>replay needs the name of a transcript, or - for stdin.</source>
        <translation>replay को प्रतिलेख का नाम चाहिए, या stdin के लिए -।</translation>
    </message>
    <message>
        <source>replay needs --as client or --as server.</source>
        <translation>replay को --as client या --as server चाहिए।</translation>
    </message>
    <message>
        <source>As a client --connect says where to, as a server --listen where.</source>
        <translation>क्लाइंट के लिए --connect बताता है कि कहाँ कनेक्ट करना है, सर्वर के लिए --listen कि कहाँ listen करना है।</translation>
    </message>
    <message>
        <source>--connect takes HOST:PORT with a port from 1 to 65535.</source>
        <translation>--connect के साथ HOST:PORT चाहिए, जिसमें पोर्ट 1 से 65535 तक हो।</translation>
    </message>
    <message>
        <source>replay takes over one side of a transcript, against a real peer, and tells whether that
does as recorded. It prints the calls it makes, then the first divergence from the
record, both sides side by side. Where only the other end was recorded, what that
received is sent.
  --as client            sends what the client sent, expects what it received
  --as server            the same for all connections of a server, in order of accept
  --connect HOST:PORT    of the real server (as recorded)
  --listen [ADDR:]PORT   where to wait for real clients (as recorded)
  --connection N         which one, if there are several (1)
  --timing WHAT          peer: each send as soon as what was recorded before it has come
                         (default); recorded: also not before its time
  --timeout S            how long the peer may do nothing (10); without it a server waits
                         for its first client without limit
  --stop-at-divergence   does not go on after it
  --fill-with-zeros      sends zeros where the record has not kept the data
  Exit status: 0 as recorded, 1 diverged, 2 on failure or misuse, or if it was stopped.

</source>
        <translation>replay असली दूसरे सिरे के सामने प्रतिलेख का एक पक्ष निभाता है, और बताता है कि वह सिरा
रिकॉर्ड के अनुसार चलता है या नहीं। वह अपनी कॉल छापता है, फिर रिकॉर्ड से पहला विचलन, दोनों
पक्ष साथ-साथ। जहाँ केवल दूसरा सिरा रिकॉर्ड हुआ था, वहाँ उसे जो मिला था वही भेजा जाता है।
  --as client            क्लाइंट ने जो भेजा था वह भेजता है, जो पाया था उसकी अपेक्षा रखता है
  --as server            सर्वर के सभी कनेक्शनों के लिए वही, accept के क्रम में
  --connect HOST:PORT    असली सर्वर का पता (जैसा रिकॉर्ड हुआ)
  --listen [ADDR:]PORT   असली क्लाइंटों की प्रतीक्षा कहाँ करनी है (जैसा रिकॉर्ड हुआ)
  --connection N         कई हों तो कौन-सा कनेक्शन (1)
  --timing WHAT          peer: हर send तभी, जब उससे पहले का रिकॉर्ड किया हुआ सब आ जाए
                         (डिफ़ॉल्ट); recorded: साथ ही अपने समय से पहले भी नहीं
  --timeout S            दूसरा सिरा कितनी देर कुछ न करे (10); यह न देने पर सर्वर अपने
                         पहले क्लाइंट की असीमित प्रतीक्षा करता है
  --stop-at-divergence   विचलन के बाद आगे नहीं बढ़ता
  --fill-with-zeros      रिकॉर्ड में जो डेटा नहीं रखा गया, उसकी जगह शून्य भेजता है
  एग्ज़िट स्थिति: 0 रिकॉर्ड के अनुसार, 1 विचलन, 2 विफलता या गलत उपयोग पर, या रोके जाने पर।

</translation>
    </message>
</context>
<context>
    <name>ClientEndpoint</name>
    <message>
        <source>“%1” is not an address. Enter one of this computer&apos;s addresses as the source, or leave it empty.</source>
        <translation>“%1” कोई पता नहीं है। स्रोत में इस कंप्यूटर का कोई पता लिखें, या उसे खाली छोड़ें।</translation>
    </message>
    <message>
        <source>The source %1 and the target %2 are of different kinds (IPv4 and IPv6). Choose a source of the target&apos;s kind.</source>
        <translation>स्रोत %1 और लक्ष्य %2 अलग-अलग प्रकार के हैं (IPv4 और IPv6)। लक्ष्य के प्रकार का स्रोत चुनें।</translation>
    </message>
</context>
<context>
    <name>CloseWaitRemark</name>
    <message>
        <source>the peer has finished; close() was not called</source>
        <translation>दूसरा सिरा समाप्त कर चुका है; close() नहीं बुलाया गया</translation>
    </message>
    <message>
        <source>the peer had finished; for %1 close() was not called</source>
        <translation>दूसरा सिरा समाप्त कर चुका था; %1 तक close() नहीं बुलाया गया</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Not connected yet; nothing was sent. Wait for the connection.</source>
        <translation>अभी कनेक्ट नहीं हुआ; कुछ नहीं भेजा गया। कनेक्शन बनने तक रुकें।</translation>
    </message>
    <message>
        <source>This connection is closed; nothing was sent.</source>
        <translation>यह कनेक्शन बंद है; कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Sending is finished on this connection; nothing more can be sent on it.</source>
        <translation>इस कनेक्शन पर भेजना समाप्त हो चुका है; इस पर अब और कुछ नहीं भेजा जा सकता।</translation>
    </message>
    <message>
        <source>The message (%1) is larger than the output queue (%2). Send it as a file.</source>
        <translation>संदेश (%1) आउटपुट कतार (%2) से बड़ा है। इसे फ़ाइल के रूप में भेजें।</translation>
    </message>
    <message>
        <source>The output queue is full: the peer has not yet taken %1. The message was not sent; try again when the peer has read some.</source>
        <translation>आउटपुट कतार भरी है: दूसरे सिरे ने %1 अभी नहीं लिए हैं। संदेश नहीं भेजा गया; जब दूसरा सिरा कुछ पढ़ ले, तब फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>A file is already being sent on this connection. Wait for its end or cancel it.</source>
        <translation>इस कनेक्शन पर पहले से एक फ़ाइल भेजी जा रही है। उसके पूरा होने तक रुकें या उसे रद्द करें।</translation>
    </message>
    <message>
        <source>Sending the file was cancelled.</source>
        <translation>फ़ाइल भेजना रद्द किया गया।</translation>
    </message>
    <message>
        <source>The connection was closed before the file was sent whole.</source>
        <translation>फ़ाइल पूरी भेजे जाने से पहले ही कनेक्शन बंद हो गया।</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>%1 open</source>
        <translation>%1 खुले</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Everyone at %1</source>
        <translation>%1 पर सभी</translation>
    </message>
    <message>
        <source>Connection %1 of %2</source>
        <translation>%2 का कनेक्शन %1</translation>
    </message>
    <message>
        <source>%1 bytes received, %2 bytes sent</source>
        <translation>%1 बाइट प्राप्त, %2 बाइट भेजे</translation>
    </message>
    <message>
        <source>Accepted so far: %1 · backlog: %2</source>
        <translation>अब तक accept हुए: %1 · backlog: %2</translation>
    </message>
    <message>
        <source>Descriptor %1, socket %2</source>
        <translation>डिस्क्रिप्टर %1, सॉकेट %2</translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <source>“%1” has no ending that names a format; there are %2.</source>
        <translation>“%1” में प्रारूप बताने वाला एक्सटेंशन नहीं है; %2 हैं।</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>“%1” is not a format; there are %2. Name one with --to.</source>
        <translation>“%1” प्रारूप नहीं है; %2 हैं। --to से कोई एक बताएँ।</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>There may be more differences; these are the first.</source>
        <translation>और भी अंतर हो सकते हैं; ये पहले वाले हैं।</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>only in A</source>
        <translation>केवल A में</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>केवल B में</translation>
    </message>
    <message>
        <source>another outcome</source>
        <translation>अलग परिणाम</translation>
    </message>
    <message>
        <source>other bytes from the stream&apos;s byte %1 on</source>
        <translation>धारा की बाइट %1 से बाइट भिन्न</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 बाद में</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 पहले</translation>
    </message>
    <message>
        <source>in A %1</source>
        <translation>A में %1</translation>
    </message>
    <message>
        <source>in B %1</source>
        <translation>B में %1</translation>
    </message>
</context>
<context>
    <name>DocumentFormats</name>
    <message>
        <source>PDF: pages to print and hand in</source>
        <translation>PDF: छापने और जमा करने के लिए पृष्ठ</translation>
    </message>
    <message>
        <source>Image: the timeline&apos;s picture</source>
        <translation>छवि: समयरेखा का चित्र</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>एंडपॉइंट</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message numerus="yes">
        <source>%n further calls are left out here; the other formats have them.</source>
        <translation>
            <numerusform>%n और कॉल यहाँ छोड़ी गई है; अन्य प्रारूपों में वह है।</numerusform>
            <numerusform>%n और कॉल यहाँ छोड़ी गई हैं; अन्य प्रारूपों में वे हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointAddress</name>
    <message>
        <source>“%1” is not an address and port: %2.</source>
        <translation>“%1” पता और पोर्ट नहीं है: %2।</translation>
    </message>
    <message>
        <source>“]:” and a port are missing</source>
        <translation>“]:” और पोर्ट नहीं दिए गए</translation>
    </message>
    <message>
        <source>write an IPv6 address in brackets, as in [::1]:80</source>
        <translation>IPv6 पता कोष्ठक में लिखें, जैसे [::1]:80</translation>
    </message>
    <message>
        <source>the port is a number from 0 to 65535</source>
        <translation>पोर्ट 0 से 65535 तक की संख्या होती है</translation>
    </message>
</context>
<context>
    <name>Errno</name>
    <message>
        <source>the system does not permit this</source>
        <translation>सिस्टम इसकी अनुमति नहीं देता</translation>
    </message>
    <message>
        <source>a signal interrupted the call</source>
        <translation>किसी सिग्नल ने कॉल को बीच में रोक दिया</translation>
    </message>
    <message>
        <source>an input or output error</source>
        <translation>इनपुट या आउटपुट की त्रुटि</translation>
    </message>
    <message>
        <source>the descriptor is not open</source>
        <translation>डिस्क्रिप्टर खुला नहीं है</translation>
    </message>
    <message>
        <source>nothing to do now without waiting</source>
        <translation>बिना रुके अभी कुछ नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>the system is out of memory</source>
        <translation>सिस्टम की मेमोरी खत्म हो गई है</translation>
    </message>
    <message>
        <source>permission denied; ports below 1024 need privileges</source>
        <translation>अनुमति नहीं मिली; 1024 से छोटे पोर्ट के लिए विशेषाधिकार चाहिए</translation>
    </message>
    <message>
        <source>an address outside the program&apos;s memory was given</source>
        <translation>प्रोग्राम की मेमोरी से बाहर का पता दिया गया</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>यह पहले से मौजूद है</translation>
    </message>
    <message>
        <source>a part of the path is not a directory</source>
        <translation>पथ का एक हिस्सा डायरेक्टरी नहीं है</translation>
    </message>
    <message>
        <source>no such path</source>
        <translation>ऐसा कोई पथ नहीं है</translation>
    </message>
    <message>
        <source>an argument is not valid in this state</source>
        <translation>कोई आर्ग्युमेंट इस अवस्था में मान्य नहीं है</translation>
    </message>
    <message>
        <source>the system&apos;s table of open files is full</source>
        <translation>सिस्टम की खुली फ़ाइलों की तालिका भर गई है</translation>
    </message>
    <message>
        <source>the program has no descriptor left</source>
        <translation>प्रोग्राम के पास कोई डिस्क्रिप्टर नहीं बचा</translation>
    </message>
    <message>
        <source>no space left</source>
        <translation>जगह नहीं बची</translation>
    </message>
    <message>
        <source>this end can no longer send: it was shut down or the peer is gone</source>
        <translation>यह सिरा अब नहीं भेज सकता: इसका भेजना बंद किया जा चुका है या दूसरा सिरा जा चुका है</translation>
    </message>
    <message>
        <source>an argument is out of its domain</source>
        <translation>कोई आर्ग्युमेंट अपनी मान्य सीमा से बाहर है</translation>
    </message>
    <message>
        <source>the path is too long</source>
        <translation>पथ बहुत लंबा है</translation>
    </message>
    <message>
        <source>too many symbolic links in the path</source>
        <translation>पथ में बहुत अधिक सांकेतिक लिंक हैं</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>फ़ाइल सिस्टम केवल पढ़ने के लिए है</translation>
    </message>
    <message>
        <source>the descriptor is not a socket</source>
        <translation>यह डिस्क्रिप्टर सॉकेट का नहीं है</translation>
    </message>
    <message>
        <source>no destination address was given</source>
        <translation>कोई गंतव्य पता नहीं दिया गया</translation>
    </message>
    <message>
        <source>the message is too long to be sent at once</source>
        <translation>संदेश इतना लंबा है कि एक बार में नहीं भेजा जा सकता</translation>
    </message>
    <message>
        <source>the protocol is of the wrong type for this socket</source>
        <translation>प्रोटोकॉल इस सॉकेट के लिए गलत प्रकार का है</translation>
    </message>
    <message>
        <source>the option does not exist at this level</source>
        <translation>यह विकल्प इस स्तर पर नहीं होता</translation>
    </message>
    <message>
        <source>the protocol is not supported</source>
        <translation>प्रोटोकॉल समर्थित नहीं है</translation>
    </message>
    <message>
        <source>the socket type is not supported</source>
        <translation>सॉकेट का यह प्रकार समर्थित नहीं है</translation>
    </message>
    <message>
        <source>this kind of socket does not support the call</source>
        <translation>इस प्रकार का सॉकेट यह कॉल नहीं कर सकता</translation>
    </message>
    <message>
        <source>the address family is not supported</source>
        <translation>पता परिवार समर्थित नहीं है</translation>
    </message>
    <message>
        <source>the address and port are already in use</source>
        <translation>पता और पोर्ट पहले से उपयोग में हैं</translation>
    </message>
    <message>
        <source>this computer does not have that address</source>
        <translation>वह पता इस कंप्यूटर का नहीं है</translation>
    </message>
    <message>
        <source>the network is down</source>
        <translation>नेटवर्क बंद है</translation>
    </message>
    <message>
        <source>there is no route to that network</source>
        <translation>उस नेटवर्क तक कोई मार्ग नहीं है</translation>
    </message>
    <message>
        <source>the network dropped the connection</source>
        <translation>नेटवर्क ने कनेक्शन तोड़ दिया</translation>
    </message>
    <message>
        <source>the connection was aborted before it was accepted</source>
        <translation>accept होने से पहले ही कनेक्शन निरस्त हो गया</translation>
    </message>
    <message>
        <source>the peer reset the connection</source>
        <translation>दूसरे सिरे ने कनेक्शन रीसेट कर दिया</translation>
    </message>
    <message>
        <source>the system has no buffer space left</source>
        <translation>सिस्टम के पास बफ़र की जगह नहीं बची</translation>
    </message>
    <message>
        <source>the socket is already connected</source>
        <translation>सॉकेट पहले से कनेक्ट है</translation>
    </message>
    <message>
        <source>the socket is not connected</source>
        <translation>सॉकेट कनेक्ट नहीं है</translation>
    </message>
    <message>
        <source>this end has been shut down</source>
        <translation>यह सिरा बंद (shutdown) किया जा चुका है</translation>
    </message>
    <message>
        <source>too many references</source>
        <translation>बहुत अधिक संदर्भ</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>समय पर कोई उत्तर नहीं आया</translation>
    </message>
    <message>
        <source>nothing listens on that address and port</source>
        <translation>उस पते और पोर्ट पर कोई listen नहीं कर रहा</translation>
    </message>
    <message>
        <source>the host is down</source>
        <translation>होस्ट बंद है</translation>
    </message>
    <message>
        <source>there is no route to that host</source>
        <translation>उस होस्ट तक कोई मार्ग नहीं है</translation>
    </message>
    <message>
        <source>an earlier attempt is still under way</source>
        <translation>पिछला प्रयास अभी चल रहा है</translation>
    </message>
    <message>
        <source>the attempt is still under way</source>
        <translation>प्रयास अभी चल रहा है</translation>
    </message>
    <message>
        <source>a protocol error</source>
        <translation>प्रोटोकॉल की त्रुटि</translation>
    </message>
    <message>
        <source>the operation was cancelled</source>
        <translation>कार्रवाई रद्द की गई</translation>
    </message>
    <message>
        <source>no such device</source>
        <translation>ऐसा कोई डिवाइस नहीं है</translation>
    </message>
    <message>
        <source>the computer is not on a network</source>
        <translation>कंप्यूटर किसी नेटवर्क पर नहीं है</translation>
    </message>
    <message>
        <source>error number %1</source>
        <translation>त्रुटि संख्या %1</translation>
    </message>
</context>
<context>
    <name>FailureExplanation</name>
    <message>
        <source>No socket could be made: %1.</source>
        <translation>सॉकेट नहीं बन सका: %1।</translation>
    </message>
    <message>
        <source>Another socket listens on this address and port already.</source>
        <translation>कोई दूसरा सॉकेट पहले से इस पते और पोर्ट पर listen कर रहा है।</translation>
    </message>
    <message>
        <source>The socket cannot listen: %1.</source>
        <translation>सॉकेट listen नहीं कर सकता: %1।</translation>
    </message>
    <message>
        <source>There was nothing left to finish: the connection was over already.</source>
        <translation>समाप्त करने को कुछ बचा ही नहीं था: कनेक्शन पहले ही समाप्त हो चुका था।</translation>
    </message>
    <message>
        <source>The option %1 was not set: %2.</source>
        <translation>विकल्प %1 का मान नहीं बदला गया: %2।</translation>
    </message>
    <message>
        <source>%1() failed: %2.</source>
        <translation>%1() विफल रहा: %2।</translation>
    </message>
    <message>
        <source>%1 is in use: another socket has this address and port. Stop the program that holds it, or take another port.</source>
        <translation>%1 उपयोग में है: यह पता और पोर्ट किसी दूसरे सॉकेट के पास है। जिस प्रोग्राम के पास यह है उसे रोकें, या कोई दूसरा पोर्ट लें।</translation>
    </message>
    <message>
        <source>The system does not let this program have %1; ports below 1024 need privileges. Take a port from 1024 on.</source>
        <translation>सिस्टम इस प्रोग्राम को %1 नहीं लेने देता; 1024 से नीचे के पोर्ट के लिए विशेष अधिकार चाहिए। 1024 या उससे ऊपर का पोर्ट लें।</translation>
    </message>
    <message>
        <source>This computer does not have the address %1, so no socket can be bound to it.</source>
        <translation>इस कंप्यूटर का पता %1 नहीं है, इसलिए किसी सॉकेट को उससे bind नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The socket cannot have the address %1: %2.</source>
        <translation>सॉकेट को पता %1 नहीं मिल सकता: %2।</translation>
    </message>
    <message>
        <source>No connection is waiting in the accept queue.</source>
        <translation>accept कतार में कोई कनेक्शन प्रतीक्षा नहीं कर रहा है।</translation>
    </message>
    <message>
        <source>A client gave its connection up before it was accepted.</source>
        <translation>एक क्लाइंट ने accept होने से पहले ही अपना कनेक्शन छोड़ दिया।</translation>
    </message>
    <message>
        <source>The connection could not be taken: %1. It stays in the accept queue, and accepting is tried again after a rest.</source>
        <translation>कनेक्शन स्वीकार नहीं किया जा सका: %1। वह accept कतार में बना रहेगा और थोड़ा रुककर accept फिर आज़माया जाएगा।</translation>
    </message>
    <message>
        <source>The connection could not be taken: %1.</source>
        <translation>कनेक्शन स्वीकार नहीं किया जा सका: %1।</translation>
    </message>
    <message>
        <source>%1 gave no answer within %2, so the attempt was given up. Its computer may be off, a firewall may drop the packets, or its accept queue is full.</source>
        <translation>%1 से %2 के भीतर कोई उत्तर नहीं आया, इसलिए कोशिश छोड़ दी गई। हो सकता है कि वह कंप्यूटर बंद हो, कोई फ़ायरवॉल पैकेट गिरा रहा हो, या उसकी accept कतार भरी हो।</translation>
    </message>
    <message>
        <source>The attempt to connect to %1 was given up after %2, before an answer had come.</source>
        <translation>%1 से कनेक्ट करने की कोशिश %2 बाद, उत्तर आने से पहले ही छोड़ दी गई।</translation>
    </message>
    <message>
        <source>Nothing listens on %1, so its system refused the connection.</source>
        <translation>%1 पर कोई सुन नहीं रहा है, इसलिए उसके सिस्टम ने कनेक्शन ठुकरा दिया।</translation>
    </message>
    <message>
        <source>%1 gave no answer; the system gave up after %2.</source>
        <translation>%1 से कोई उत्तर नहीं आया; सिस्टम ने %2 बाद कोशिश छोड़ दी।</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here: %2.</source>
        <translation>यहाँ से %1 तक नहीं पहुँचा जा सकता: %2।</translation>
    </message>
    <message>
        <source>There is no free port on this computer for a connection to %1, or %1 is no address that can be connected to.</source>
        <translation>%1 से कनेक्शन के लिए इस कंप्यूटर पर कोई खाली पोर्ट नहीं है, या %1 ऐसा पता नहीं है जिससे कनेक्ट किया जा सके।</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>%1 से कनेक्शन विफल रहा: %2।</translation>
    </message>
    <message>
        <source>The send buffer is full; the bytes wait until the peer has read some.</source>
        <translation>भेजने का बफ़र भरा है; जब तक दूसरा सिरा कुछ पढ़ नहीं लेता, बाइट प्रतीक्षा करेंगे।</translation>
    </message>
    <message>
        <source>The connection takes no more bytes: this end has finished sending, or the peer is gone.</source>
        <translation>कनेक्शन अब और बाइट नहीं लेता: इस सिरे ने भेजना समाप्त कर दिया है, या दूसरा सिरा जा चुका है।</translation>
    </message>
    <message>
        <source>The peer reset the connection; the bytes were not delivered.</source>
        <translation>दूसरे सिरे ने कनेक्शन रीसेट कर दिया; बाइट नहीं पहुँचे।</translation>
    </message>
    <message>
        <source>The bytes could not be sent: %1.</source>
        <translation>बाइट नहीं भेजे जा सके: %1।</translation>
    </message>
    <message>
        <source>Nothing has arrived that could be taken now.</source>
        <translation>अभी ऐसा कुछ नहीं आया है जिसे लिया जा सके।</translation>
    </message>
    <message>
        <source>The peer reset the connection instead of finishing it; bytes that were on their way are lost.</source>
        <translation>दूसरे सिरे ने कनेक्शन समाप्त करने के बजाय रीसेट कर दिया; जो बाइट रास्ते में थे, वे खो गए।</translation>
    </message>
    <message>
        <source>The peer no longer acknowledges anything, so the system gave the connection up.</source>
        <translation>दूसरे सिरे से अब कोई पावती नहीं आ रही, इसलिए सिस्टम ने कनेक्शन छोड़ दिया।</translation>
    </message>
    <message>
        <source>Nothing could be received: %1.</source>
        <translation>कुछ भी प्राप्त नहीं किया जा सका: %1।</translation>
    </message>
</context>
<context>
    <name>FileSender</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>“%1” नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is not a plain file. Choose a file.</source>
        <translation>“%1” साधारण फ़ाइल नहीं है। कोई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” को पढ़ा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>“%1” became shorter while it was being sent; the rest is missing.</source>
        <translation>“%1” भेजे जाने के दौरान छोटी हो गई; बाकी हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>“%1” cannot be read on: %2.</source>
        <translation>“%1” को आगे नहीं पढ़ा जा सकता: %2।</translation>
    </message>
</context>
<context>
    <name>HeaderFacts</name>
    <message>
        <source>Transcript of a session</source>
        <translation>एक सत्र का प्रतिलेख</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>%1, %2 sent, %3 received</source>
        <translation>%1, %2 भेजे, %3 प्राप्त</translation>
    </message>
</context>
<context>
    <name>HtmlFormat</name>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>कुछ नहीं कहा गया।</translation>
    </message>
    <message>
        <source>There are no notes.</source>
        <translation>कोई टिप्पणी नहीं है।</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>कॉल %1</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>“%1” could not be written. %2</source>
        <translation>“%1” को लिखा नहीं जा सका। %2</translation>
    </message>
    <message>
        <source>“%1” can no longer be written. %2</source>
        <translation>“%1” में अब और लिखा नहीं जा सकता। %2</translation>
    </message>
    <message>
        <source>“%1” was taken away while it was written.</source>
        <translation>“%1” लिखे जाने के दौरान हटा दी गई।</translation>
    </message>
</context>
<context>
    <name>JournalFolder</name>
    <message>
        <source>That session is no longer there.</source>
        <translation>वह सत्र अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>That session is still being recorded. Quit its Socketscope first.</source>
        <translation>वह सत्र अभी रिकॉर्ड हो रहा है। पहले उसके Socketscope से बाहर निकलें।</translation>
    </message>
    <message>
        <source>The session could not be deleted. The system says: %1.</source>
        <translation>सत्र हटाया नहीं जा सका। सिस्टम कहता है: %1।</translation>
    </message>
    <message>
        <source>“%1” could not be made. %2</source>
        <translation>“%1” नहीं बनाया जा सका। %2</translation>
    </message>
</context>
<context>
    <name>JsonLine</name>
    <message>
        <source>longer than a line can be</source>
        <translation>पंक्ति जितनी हो सकती है उससे लंबी</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>JSON नहीं</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>JSON ऑब्जेक्ट नहीं</translation>
    </message>
    <message>
        <source>brackets within brackets without end</source>
        <translation>कोष्ठक के भीतर कोष्ठक, जिनका अंत नहीं</translation>
    </message>
    <message>
        <source>something that each such line has is missing</source>
        <translation>ऐसी हर पंक्ति में जो होता है वह नहीं है</translation>
    </message>
    <message>
        <source>a value is of the wrong kind</source>
        <translation>कोई मान गलत प्रकार का है</translation>
    </message>
    <message>
        <source>a number is out of its range</source>
        <translation>कोई संख्या अपनी सीमा से बाहर है</translation>
    </message>
    <message>
        <source>a call that this version does not know</source>
        <translation>ऐसी कॉल जिसे यह संस्करण नहीं जानता</translation>
    </message>
    <message>
        <source>a name that this version does not know</source>
        <translation>ऐसा नाम जिसे यह संस्करण नहीं जानता</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>the data are not base64</source>
        <translation>डेटा base64 नहीं है</translation>
    </message>
    <message>
        <source>accepts a socket that was there before</source>
        <translation>ऐसे सॉकेट को accept करती है जो पहले से था</translation>
    </message>
    <message>
        <source>a note on a call that is not there</source>
        <translation>ऐसी कॉल पर टिप्पणी जो नहीं है</translation>
    </message>
    <message>
        <source>more than a session can hold</source>
        <translation>सत्र जितना रख सकता है उससे अधिक</translation>
    </message>
</context>
<context>
    <name>MarkdownFormat</name>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ भेजा</translation>
    </message>
    <message>
        <source>← received</source>
        <translation>← प्राप्त</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Call %1:</source>
        <translation>कॉल %1:</translation>
    </message>
</context>
<context>
    <name>Mermaid</name>
    <message numerus="yes">
        <source>Cut here: %Ln call(s) more</source>
        <translation>
            <numerusform>यहाँ काटा गया: %Ln कॉल और</numerusform>
            <numerusform>यहाँ काटा गया: %Ln कॉल और</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln बाइट</numerusform>
            <numerusform>%Ln बाइट</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageEntry</name>
    <message>
        <source>After \x come two hex digits, as in \x1b.</source>
        <translation>\x के बाद दो हेक्स अंक आते हैं, जैसे \x1b।</translation>
    </message>
    <message>
        <source>A backslash begins \n, \r, \t, \0, \xNN or \\; no other letter may follow it.</source>
        <translation>बैकस्लैश से \n, \r, \t, \0, \xNN या \\ शुरू होता है; उसके बाद कोई और अक्षर नहीं आ सकता।</translation>
    </message>
    <message>
        <source>There is half a character here that cannot be sent.</source>
        <translation>यहाँ आधा वर्ण है, जिसे भेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>A byte takes two hex digits, and here is only one.</source>
        <translation>एक बाइट के लिए दो हेक्स अंक चाहिए, पर यहाँ केवल एक है।</translation>
    </message>
    <message>
        <source>“%1” is no hex digit; write bytes as in 48 65 6c 6c 6f.</source>
        <translation>“%1” हेक्स अंक नहीं है; बाइट ऐसे लिखें: 48 65 6c 6c 6f।</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>%1 Note: %2</source>
        <comment>a call&apos;s sentence and what a person wrote about it</comment>
        <translation>%1 टिप्पणी: %2</translation>
    </message>
</context>
<context>
    <name>OpenedTranscript</name>
    <message>
        <source>Passed over %1.</source>
        <translation>छोड़ा गया: %1।</translation>
    </message>
    <message numerus="yes">
        <source>Passed over %n more line(s).</source>
        <translation>
            <numerusform>%n और पंक्ति छोड़ी गई।</numerusform>
            <numerusform>%n और पंक्तियाँ छोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The last line is not whole, as after a crash; all before it was read.</source>
        <translation>अंतिम पंक्ति पूरी नहीं है, जैसे क्रैश के बाद; उससे पहले का सब पढ़ा गया।</translation>
    </message>
    <message>
        <source>stdin</source>
        <translation>stdin</translation>
    </message>
</context>
<context>
    <name>PacketComment</name>
    <message>
        <source>, bytes %1 to %2</source>
        <translation>, बाइट %1 से %2</translation>
    </message>
    <message>
        <source>, %1 of the bytes are no longer kept</source>
        <translation>, इनमें से %1 बाइट अब नहीं रखे गए हैं</translation>
    </message>
</context>
<context>
    <name>PayloadLimit</name>
    <message>
        <source>“%1” is not a size; write it as 512M or 2G.</source>
        <translation>“%1” आकार नहीं है; इसे 512M या 2G की तरह लिखें।</translation>
    </message>
    <message>
        <source>The data that is kept can be from 8 MiB to 256 GiB, not “%1”.</source>
        <translation>रखा जाने वाला डेटा 8 MiB से 256 GiB तक हो सकता है, “%1” नहीं।</translation>
    </message>
</context>
<context>
    <name>PcapngFormat</name>
    <message>
        <source>The packets were not captured: %1 made their headers up from the socket calls it recorded. Payload, addresses, ports and times are those of the calls; sequence and acknowledgement numbers count the calls&apos; bytes.</source>
        <translation>पैकेट पकड़े नहीं गए थे: %1 ने उनके हेडर दर्ज सॉकेट कॉल से बनाए। पेलोड, पते, पोर्ट और समय कॉल के हैं; अनुक्रम और पावती संख्याएँ कॉल के बाइट गिनती हैं।</translation>
    </message>
    <message>
        <source>Socket calls recorded on %1</source>
        <translation>%1 पर दर्ज सॉकेट कॉल</translation>
    </message>
</context>
<context>
    <name>PdfFormat</name>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>कुछ नहीं कहा गया।</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>कॉल %1</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>पृष्ठ %1 / %2</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>socket</source>
        <translation>socket</translation>
    </message>
    <message>
        <source>bind</source>
        <translation>bind</translation>
    </message>
    <message>
        <source>listen</source>
        <translation>listen</translation>
    </message>
    <message>
        <source>accept, connect</source>
        <translation>accept, connect</translation>
    </message>
    <message>
        <source>send</source>
        <translation>send</translation>
    </message>
    <message>
        <source>recv</source>
        <translation>recv</translation>
    </message>
    <message>
        <source>shutdown</source>
        <translation>shutdown</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
    <message>
        <source>failed call</source>
        <translation>विफल कॉल</translation>
    </message>
    <message>
        <source>note</source>
        <translation>टिप्पणी</translation>
    </message>
</context>
<context>
    <name>PngFormat</name>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>इस आकार के चित्र के लिए पर्याप्त मेमोरी नहीं है।</translation>
    </message>
</context>
<context>
    <name>ReadableFormat</name>
    <message>
        <source>Transcript of a %1 session</source>
        <translation>%1 सत्र का प्रतिलेख</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>time in s</source>
        <translation>समय (s)</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>एंडपॉइंट</translation>
    </message>
    <message>
        <source>call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>टिप्पणी:</translation>
    </message>
</context>
<context>
    <name>ReplacingFile</name>
    <message>
        <source>The disk is full. Free some space, or choose another place.</source>
        <translation>डिस्क भर गई है। कुछ जगह खाली करें या कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>You may not write there. Choose a folder of your own.</source>
        <translation>आपको वहाँ लिखने की अनुमति नहीं है। अपना कोई फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>That place is read-only. Choose another one.</source>
        <translation>उस जगह केवल पढ़ा जा सकता है। कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The folder does not exist. Create it, or choose another one.</source>
        <translation>यह फ़ोल्डर मौजूद नहीं है। इसे बनाएँ या कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>That name is a folder. Choose another name.</source>
        <translation>यह नाम एक फ़ोल्डर का है। कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>नाम बहुत लंबा है। कोई छोटा नाम चुनें।</translation>
    </message>
    <message>
        <source>The file would be larger than allowed there. Choose another place.</source>
        <translation>फ़ाइल वहाँ की अनुमत सीमा से बड़ी हो जाएगी। कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>सिस्टम का संदेश: %1।</translation>
    </message>
    <message>
        <source>“%1” could not be written. %2</source>
        <translation>“%1” को लिखा नहीं जा सका। %2</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>what the peer sends is other than recorded from byte %1 on.</source>
        <translation>दूसरा सिरा जो भेजता है, वह बाइट %1 से रिकॉर्ड से भिन्न है।</translation>
    </message>
    <message>
        <source>the peer sends more than the %1 bytes that were recorded.</source>
        <translation>दूसरा सिरा रिकॉर्ड किए गए %1 बाइट से अधिक भेजता है।</translation>
    </message>
    <message>
        <source>the peer finished sending before byte %1, which was recorded.</source>
        <translation>दूसरे सिरे ने बाइट %1 से पहले ही भेजना समाप्त कर दिया, जो रिकॉर्ड में थी।</translation>
    </message>
    <message>
        <source>byte %1 of what the peer sends did not come in time.</source>
        <translation>दूसरे सिरे से बाइट %1 समय पर नहीं आई।</translation>
    </message>
    <message>
        <source>the peer did not finish sending in time, as it had when it was recorded.</source>
        <translation>दूसरे सिरे ने समय पर भेजना समाप्त नहीं किया, जबकि रिकॉर्डिंग में किया था।</translation>
    </message>
    <message>
        <source>the peer reset the connection (%1) after %2 bytes; recorded was no reset.</source>
        <translation>दूसरे सिरे ने %2 बाइट के बाद कनेक्शन रीसेट किया (%1); रिकॉर्ड में कोई रीसेट नहीं था।</translation>
    </message>
    <message>
        <source>the peer did not reset the connection, as it had when it was recorded.</source>
        <translation>दूसरे सिरे ने कनेक्शन रीसेट नहीं किया, जबकि रिकॉर्डिंग में किया था।</translation>
    </message>
    <message>
        <source>the peer did not take all that was sent to it in time.</source>
        <translation>दूसरे सिरे ने भेजा गया सब कुछ समय पर नहीं लिया।</translation>
    </message>
    <message>
        <source>the connection did not come about (%1). %2</source>
        <translation>कनेक्शन नहीं बना (%1)। %2</translation>
    </message>
    <message>
        <source>the connection came about; when it was recorded, it failed.</source>
        <translation>कनेक्शन बन गया; रिकॉर्डिंग में वह विफल हुआ था।</translation>
    </message>
    <message>
        <source>no client connected in time.</source>
        <translation>समय पर कोई क्लाइंट कनेक्ट नहीं हुआ।</translation>
    </message>
    <message>
        <source>one more client connected than was recorded.</source>
        <translation>रिकॉर्ड से एक क्लाइंट अधिक कनेक्ट हुआ।</translation>
    </message>
    <message>
        <source>A client of %1 on %2</source>
        <translation>%2 पर %1 का क्लाइंट</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2 तक</translation>
    </message>
    <message>
        <source>The server of %1 on %2</source>
        <translation>%2 पर %1 का सर्वर</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 पर %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n कनेक्शन</numerusform>
            <numerusform>%n कनेक्शन</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation>कनेक्शन %1: %2</translation>
    </message>
    <message>
        <source>%1 sent, %2 received as recorded.</source>
        <translation>%1 भेजे, %2 रिकॉर्ड के अनुसार प्राप्त।</translation>
    </message>
    <message>
        <source>Replaying: %1</source>
        <translation>रीप्ले जारी: %1</translation>
    </message>
    <message numerus="yes">
        <source>As recorded: %n connection(s);</source>
        <translation>
            <numerusform>रिकॉर्ड के अनुसार: %n कनेक्शन;</numerusform>
            <numerusform>रिकॉर्ड के अनुसार: %n कनेक्शन;</numerusform>
        </translation>
    </message>
    <message>
        <source>Diverged: %1</source>
        <translation>विचलन हुआ: %1</translation>
    </message>
    <message>
        <source>Stopped before its end: %1</source>
        <translation>अंत से पहले रोका गया: %1</translation>
    </message>
</context>
<context>
    <name>ReplayReport</name>
    <message>
        <source>%1 sent, %2 received as recorded.</source>
        <translation>%1 भेजे, %2 रिकॉर्ड के अनुसार प्राप्त।</translation>
    </message>
    <message>
        <source>diverged;</source>
        <translation>विचलन हुआ;</translation>
    </message>
    <message>
        <source>as recorded;</source>
        <translation>रिकॉर्ड के अनुसार;</translation>
    </message>
    <message>
        <source>not played to its end;</source>
        <translation>अंत तक नहीं चला;</translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation>कनेक्शन %1: %2</translation>
    </message>
    <message>
        <source>record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अब</translation>
    </message>
</context>
<context>
    <name>ReplayScript</name>
    <message numerus="yes">
        <source>This is too long to be replayed: more than %n call(s).</source>
        <translation>
            <numerusform>रीप्ले के लिए यह बहुत लंबा है: %n से अधिक कॉल।</numerusform>
            <numerusform>रीप्ले के लिए यह बहुत लंबा है: %n से अधिक कॉल।</numerusform>
        </translation>
    </message>
    <message>
        <source>Call %1 of the record moved %2 at once, which is more than can be replayed.</source>
        <translation>रिकॉर्ड की कॉल %1 में एक साथ %2 गए, जो रीप्ले की सीमा से अधिक है।</translation>
    </message>
</context>
<context>
    <name>SessionChat</name>
    <message numerus="yes">
        <source>%n further messages are left out here.</source>
        <translation>
            <numerusform>%n और संदेश यहाँ छोड़ा गया है।</numerusform>
            <numerusform>%n और संदेश यहाँ छोड़े गए हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPicture</name>
    <message>
        <source>fd %1</source>
        <translation>fd %1</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>listen</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>सॉकेट</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln कॉल</numerusform>
            <numerusform>%Ln कॉल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) more have no room</source>
        <translation>
            <numerusform>%Ln और लेन के लिए जगह नहीं है</numerusform>
            <numerusform>%Ln और लेनों के लिए जगह नहीं है</numerusform>
        </translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>%1 का सत्र</translation>
    </message>
    <message>
        <source>Timeline of socket calls: a lane per socket, a mark per call, arrows from send to recv. %1, %2.</source>
        <translation>सॉकेट कॉल की समयरेखा: हर सॉकेट की एक लेन, हर कॉल का एक चिह्न, send से recv तक तीर। %1, %2।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln लेन</numerusform>
            <numerusform>%Ln लेन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation>%2 में से %1 कॉल</translation>
    </message>
</context>
<context>
    <name>SessionWorker</name>
    <message>
        <source>This connection is closed; nothing was sent.</source>
        <translation>यह कनेक्शन बंद है; कुछ नहीं भेजा गया।</translation>
    </message>
</context>
<context>
    <name>SockDiag</name>
    <message>
        <source>The kernel does not list its sockets: %1.</source>
        <translation>कर्नेल अपने सॉकेट की सूची नहीं देता: %1।</translation>
    </message>
</context>
<context>
    <name>StandardOutput</name>
    <message>
        <source>stdout could not be written: %1.</source>
        <translation>stdout लिखा नहीं जा सका: %1।</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>endpoint</source>
        <translation>एंडपॉइंट</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>सॉकेट</translation>
    </message>
    <message>
        <source>local</source>
        <translation>स्थानीय</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>दूसरा सिरा</translation>
    </message>
    <message>
        <source>state</source>
        <translation>अवस्था</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>भेजे</translation>
    </message>
    <message>
        <source>sends</source>
        <translation>send</translation>
    </message>
    <message>
        <source>received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>recvs</source>
        <translation>recv</translation>
    </message>
    <message>
        <source>send→recv p50</source>
        <translation>send→recv p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>max</source>
        <translation>अधिकतम</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>त्रुटियाँ</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n कॉल</numerusform>
            <numerusform>%n कॉल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n कनेक्शन</numerusform>
            <numerusform>%n कनेक्शन</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeRuler</name>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घं॰</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 दिन</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>Socketscope session of %1</source>
        <translation>%1 का Socketscope सत्र</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln कॉल</numerusform>
            <numerusform>%Ln कॉल</numerusform>
        </translation>
    </message>
    <message>
        <source>calls %1 to %2 of %3</source>
        <translation>%3 में से कॉल %1 से %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) more have no room</source>
        <translation>
            <numerusform>%Ln और लेन के लिए जगह नहीं है</numerusform>
            <numerusform>%Ln और लेनों के लिए जगह नहीं है</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of socket calls: a lane per socket, a mark per call, arrows from send to recv. %1, %2.</source>
        <translation>सॉकेट कॉल की समयरेखा: हर सॉकेट की एक लेन, हर कॉल का एक चिह्न, send से recv तक तीर। %1, %2।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln लेन</numerusform>
            <numerusform>%Ln लेन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an endpoint and one of its sockets</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>a filter is on: %Ln call(s) of the session answer it</source>
        <translation>
            <numerusform>फ़िल्टर चालू है: सत्र की %Ln कॉल मेल खाती है</numerusform>
            <numerusform>फ़िल्टर चालू है: सत्र की %Ln कॉल मेल खाती हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptReader</name>
    <message>
        <source>Opening was cancelled.</source>
        <translation>खोलना रद्द किया गया।</translation>
    </message>
    <message>
        <source>could not be read. The system says: %1.</source>
        <translation>पढ़ा नहीं जा सका। सिस्टम कहता है: %1।</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>खाली है।</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>“%1” could not be opened. The system says: %2.</source>
        <translation>“%1” खोला नहीं जा सका। सिस्टम कहता है: %2।</translation>
    </message>
    <message>
        <source>is not a transcript of Socketscope (.jsonl). Only what was saved as JSON Lines can be opened.</source>
        <translation>Socketscope का प्रतिलेख (.jsonl) नहीं है। केवल JSON Lines के रूप में सहेजा गया ही खोला जा सकता है।</translation>
    </message>
    <message>
        <source>was written by a newer Socketscope: its format is %1, and this one reads %2. That newer one can open it.</source>
        <translation>नए Socketscope ने लिखा है: इसका प्रारूप %1 है, और यह %2 पढ़ता है। वही नया Socketscope इसे खोल सकता है।</translation>
    </message>
</context>
<context>
    <name>TranscriptWriter</name>
    <message>
        <source>Saving was cancelled.</source>
        <translation>सहेजना रद्द किया गया।</translation>
    </message>
    <message>
        <source>JSON Lines: complete, for programs</source>
        <translation>JSON Lines: पूरा, प्रोग्रामों के लिए</translation>
    </message>
    <message>
        <source>Text: readable, one line per call</source>
        <translation>टेक्स्ट: पढ़ने योग्य, हर कॉल की एक पंक्ति</translation>
    </message>
    <message>
        <source>Table: for spreadsheets</source>
        <translation>तालिका: स्प्रेडशीट के लिए</translation>
    </message>
    <message>
        <source>Web page: to read, print and hand in</source>
        <translation>वेब पेज: पढ़ने, छापने और जमा करने के लिए</translation>
    </message>
    <message>
        <source>Markdown: for documents and issues</source>
        <translation>Markdown: दस्तावेज़ों और रिपोर्टों के लिए</translation>
    </message>
    <message>
        <source>Capture: for Wireshark</source>
        <translation>कैप्चर: Wireshark के लिए</translation>
    </message>
</context>
<context>
    <name>VisibleText</name>
    <message numerus="yes">
        <source>… +%n bytes</source>
        <translation>
            <numerusform>… +%n बाइट</numerusform>
            <numerusform>… +%n बाइट</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 के साथ एक मान चाहिए।</translation>
    </message>
    <message>
        <source>“%1” is not an option of this program.</source>
        <translation>“%1” इस प्रोग्राम का विकल्प नहीं है।</translation>
    </message>
    <message>
        <source>--connect needs HOST:PORT with a port from 1 to 65535.</source>
        <translation>--connect के साथ HOST:PORT चाहिए, जिसमें पोर्ट 1 से 65535 तक हो।</translation>
    </message>
    <message>
        <source>--echo goes with --listen.</source>
        <translation>--echo का उपयोग --listen के साथ होता है।</translation>
    </message>
    <message>
        <source>--convert needs two names, of a transcript and of what it becomes.</source>
        <translation>--convert को दो नाम चाहिए: प्रतिलेख का, और वह जिस रूप में बदले उसका।</translation>
    </message>
    <message>
        <source>Usage: socketscope [options] [FILE...]
Starts servers, connects clients, and shows every socket call of both ends.
FILE is a transcript (.jsonl) to look at; each has a tab of its own.

Options:
  --listen [ADDR:]PORT   start a server at once (address 127.0.0.1 if none is given)
  --echo                 the server sends every message back
  --connect HOST:PORT    connect a client at once; may be given several times
  --payload-limit SIZE   data kept, the oldest dropped first: 512M, 4G …
  --convert IN OUT       write a transcript as .pdf, .png, .html … and exit; needs no display
  --help                 print this and exit
  --version              print the version and exit

Without a window: socketscope-cli listen PORT, socketscope-cli connect HOST:PORT.
</source>
        <translation>उपयोग: socketscope [options] [FILE...]
सर्वर शुरू करता है, क्लाइंट कनेक्ट करता है और दोनों सिरों की हर सॉकेट कॉल दिखाता है।
FILE देखने के लिए एक प्रतिलेख (.jsonl) है; हर एक का अपना टैब होता है।

विकल्प:
  --listen [ADDR:]PORT   तुरंत एक सर्वर शुरू करें (पता न देने पर 127.0.0.1)
  --echo                 सर्वर हर संदेश वापस भेजता है
  --connect HOST:PORT    तुरंत एक क्लाइंट कनेक्ट करें; कई बार दिया जा सकता है
  --payload-limit SIZE   रखा जाने वाला डेटा, सबसे पुराना पहले हटता है: 512M, 4G …
  --convert IN OUT       प्रतिलेख को .pdf, .png, .html … के रूप में लिखें और बाहर निकलें;
                         डिस्प्ले ज़रूरी नहीं
  --help                 यह जानकारी दिखाएँ और बाहर निकलें
  --version              संस्करण दिखाएँ और बाहर निकलें

बिना विंडो के: socketscope-cli listen PORT, socketscope-cli connect HOST:PORT.
</translation>
    </message>
</context>
<context>
    <name>socketscope::AcceptBar</name>
    <message>
        <source>Accept queue</source>
        <translation>accept कतार</translation>
    </message>
    <message>
        <source>Pause accept</source>
        <translation>accept रोकें</translation>
    </message>
    <message>
        <source>While this is on, the server does not call accept(): clients that connect wait in the kernel&apos;s queue, at most backlog + 1 of them, and further ones stay in SYN_SENT (Shift+F5)</source>
        <translation>जब तक यह चालू है, सर्वर accept() नहीं बुलाता: कनेक्ट होने वाले क्लाइंट कर्नेल की कतार में रुकते हैं, अधिकतम बैकलॉग + 1, और बाकी SYN_SENT में रहते हैं (Shift+F5)</translation>
    </message>
    <message>
        <source>How many clients are connected and wait for accept(), and how many can</source>
        <translation>कितने क्लाइंट कनेक्ट हैं और accept() की प्रतीक्षा में हैं, और कितने हो सकते हैं</translation>
    </message>
    <message>
        <source>How many clients wait in the accept queue is not available on this system</source>
        <translation>accept कतार में कितने क्लाइंट हैं, यह सिस्टम नहीं बताता</translation>
    </message>
    <message>
        <source>Accept queue: %1</source>
        <translation>accept कतार: %1</translation>
    </message>
</context>
<context>
    <name>socketscope::AcceptQueueText</name>
    <message>
        <source>%1 of %2, full</source>
        <translation>%2 में से %1, भरी</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>भरी</translation>
    </message>
</context>
<context>
    <name>socketscope::AddressBox</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all IPv4 addresses</source>
        <translation>सभी IPv4 पते</translation>
    </message>
    <message>
        <source>all addresses, IPv4 and IPv6</source>
        <translation>सभी पते, IPv4 और IPv6</translation>
    </message>
    <message>
        <source>An address is needed, such as 127.0.0.1 for this computer only.</source>
        <translation>एक पता चाहिए, जैसे केवल इसी कंप्यूटर के लिए 127.0.0.1।</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>पते में खाली स्थान नहीं होता।</translation>
    </message>
</context>
<context>
    <name>socketscope::Appearance</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>रंग-रूप(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>सिस्टम के अनुसार(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा(&amp;D)</translation>
    </message>
</context>
<context>
    <name>socketscope::BufferBar</name>
    <message>
        <source>Waiting to be read</source>
        <translation>पढ़ना बाकी</translation>
    </message>
    <message>
        <source>What the peer has sent and no recv() has taken yet: it lies in the kernel&apos;s receive buffer</source>
        <translation>दूसरे सिरे ने जो भेजा और किसी recv() ने अभी नहीं लिया: वह कर्नेल के प्राप्ति बफ़र में है</translation>
    </message>
    <message>
        <source>Not yet acknowledged</source>
        <translation>पुष्टि बाकी</translation>
    </message>
    <message>
        <source>What send() has handed to the kernel and the peer&apos;s kernel has not taken yet: it lies in the kernel&apos;s send buffer</source>
        <translation>send() ने जो कर्नेल को सौंपा और दूसरे सिरे के कर्नेल ने अभी नहीं लिया: वह कर्नेल के प्रेषण बफ़र में है</translation>
    </message>
    <message>
        <source>What lies in the kernel&apos;s buffers is not available on this system</source>
        <translation>कर्नेल के बफ़र में क्या है, यह सिस्टम नहीं बताता</translation>
    </message>
</context>
<context>
    <name>socketscope::CallsHeader</name>
    <message>
        <source>Usual columns</source>
        <translation>सामान्य कॉलम</translation>
    </message>
</context>
<context>
    <name>socketscope::CallsModel</name>
    <message>
        <source>#</source>
        <comment>the column of the calls&apos; numbers</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>the column of times since the row before</comment>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>एंडपॉइंट</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>सॉकेट</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>आर्ग्युमेंट</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Δ to selected</source>
        <translation>चुनी गई से Δ</translation>
    </message>
    <message>
        <source>Time since the row before</source>
        <translation>पिछली पंक्ति से अब तक का समय</translation>
    </message>
    <message>
        <source>The socket&apos;s number in this session; descriptors are used again</source>
        <translation>इस सत्र में सॉकेट का क्रमांक; डिस्क्रिप्टर दोबारा उपयोग होते हैं</translation>
    </message>
</context>
<context>
    <name>socketscope::CallsPane</name>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>सभी कॉल दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>पंक्तियाँ कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as C &amp;notation</source>
        <translation>C संकेतन में कॉपी करें(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;data as text</source>
        <translation>डेटा को टेक्स्ट के रूप में कॉपी करें(&amp;D)</translation>
    </message>
    <message>
        <source>Only %1 calls</source>
        <translation>केवल %1 कॉल</translation>
    </message>
    <message>
        <source>Only this socket</source>
        <translation>केवल यह सॉकेट</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>केवल %1</translation>
    </message>
    <message>
        <source>Call %1 is selected; the filter does not show it.</source>
        <translation>कॉल %1 चुनी गई है; फ़िल्टर उसे नहीं दिखाता।</translation>
    </message>
    <message>
        <source>Calls appear here as they are made.
Press Start server, then Connect client.</source>
        <translation>कॉल होते ही यहाँ दिखाई देंगी।
“सर्वर शुरू करें” और फिर “क्लाइंट कनेक्ट करें” दबाएँ।</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज जारी है…</translation>
    </message>
    <message>
        <source>No call matches the filter.</source>
        <translation>कोई कॉल फ़िल्टर से मेल नहीं खाती।</translation>
    </message>
</context>
<context>
    <name>socketscope::ChatDelegate</name>
    <message numerus="yes">
        <source>to %n connection(s)</source>
        <translation>
            <numerusform>%n कनेक्शन को</numerusform>
            <numerusform>%n कनेक्शनों को</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 को</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 से</translation>
    </message>
</context>
<context>
    <name>socketscope::ChatModel</name>
    <message numerus="yes">
        <source>(%n byte(s) no longer kept)</source>
        <translation>
            <numerusform>(%n बाइट अब नहीं रखा गया है)</numerusform>
            <numerusform>(%n बाइट अब नहीं रखे गए हैं)</numerusform>
        </translation>
    </message>
    <message>
        <source>(the beginning of a character)</source>
        <translation>(एक वर्ण का शुरुआती भाग)</translation>
    </message>
</context>
<context>
    <name>socketscope::ChatPane</name>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Messages appear here, those you send at the right.
Start the server, connect a client, and write to it below.</source>
        <translation>संदेश यहाँ दिखाई देंगे, आपके भेजे हुए दाईं ओर।
सर्वर शुरू करें, क्लाइंट कनेक्ट करें और नीचे उसे लिखें।</translation>
    </message>
    <message>
        <source>Connect a client first</source>
        <translation>पहले कोई क्लाइंट कनेक्ट करें</translation>
    </message>
    <message>
        <source>Nobody is connected yet</source>
        <translation>अभी तक कोई नहीं जुड़ा है</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>अभी कनेक्ट नहीं हुआ</translation>
    </message>
    <message>
        <source>Sending is finished; what the peer sends still arrives</source>
        <translation>भेजना समाप्त हो चुका है; दूसरा सिरा जो भेजेगा, वह अब भी आएगा</translation>
    </message>
    <message>
        <source>The connection could not be made</source>
        <translation>कनेक्शन नहीं बन सका</translation>
    </message>
    <message>
        <source>The connection was reset</source>
        <translation>कनेक्शन रीसेट हो गया</translation>
    </message>
    <message>
        <source>The server has stopped</source>
        <translation>सर्वर रुक गया है</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>कनेक्शन बंद है</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n अपठित</numerusform>
            <numerusform>%n अपठित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) are in the calls table</source>
        <translation>
            <numerusform>%n पुराना संदेश कॉल तालिका में है</numerusform>
            <numerusform>%n पुराने संदेश कॉल तालिका में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent or received in this conversation.</source>
        <translation>इस बातचीत में न कुछ भेजा गया, न प्राप्त हुआ।</translation>
    </message>
</context>
<context>
    <name>socketscope::ChatText</name>
    <message>
        <source>no answer from %1 in time</source>
        <translation>%1 से समय पर कोई उत्तर नहीं आया</translation>
    </message>
    <message>
        <source>connecting to %1 was cancelled</source>
        <translation>%1 से कनेक्ट करना रद्द किया गया</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2</source>
        <translation>%1 तक नहीं पहुँचा जा सका: %2</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 जुड़ गया</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>%1 से जुड़ गया</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>सुन रहा है</translation>
    </message>
    <message>
        <source>the peer has finished sending</source>
        <translation>दूसरे सिरे ने भेजना समाप्त कर दिया है</translation>
    </message>
    <message>
        <source>sending is finished</source>
        <translation>भेजना समाप्त हो गया है</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद हो गया</translation>
    </message>
    <message numerus="yes">
        <source>sent %1 to %n connection(s): %2</source>
        <translation>
            <numerusform>%n कनेक्शन को %1 भेजे: %2</numerusform>
            <numerusform>%n कनेक्शनों को %1 भेजे: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>sent %1: %2</source>
        <translation>%1 भेजे: %2</translation>
    </message>
    <message>
        <source>sent %1 to %2: %3</source>
        <translation>%2 को %1 भेजे: %3</translation>
    </message>
    <message>
        <source>received %1: %2</source>
        <translation>%1 प्राप्त हुए: %2</translation>
    </message>
    <message>
        <source>received %1 from %2: %3</source>
        <translation>%2 से %1 प्राप्त हुए: %3</translation>
    </message>
</context>
<context>
    <name>socketscope::ChatView</name>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>New messages ↓</source>
        <translation>नए संदेश ↓</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>हेक्स में कॉपी करें</translation>
    </message>
    <message>
        <source>Show call</source>
        <translation>कॉल दिखाएँ</translation>
    </message>
</context>
<context>
    <name>socketscope::ClientPane</name>
    <message>
        <source>Client host</source>
        <translation>क्लाइंट का होस्ट</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>नाम या पता</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>क्लाइंट का पोर्ट</translation>
    </message>
    <message>
        <source>Connect client</source>
        <translation>क्लाइंट कनेक्ट करें</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>स्रोत पता</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>सिस्टम की पसंद</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>स्रोत पोर्ट</translation>
    </message>
    <message>
        <source>0 lets the system choose a free port</source>
        <translation>0 देने पर सिस्टम कोई खाली पोर्ट चुनता है</translation>
    </message>
    <message>
        <source>Close once the server has finished</source>
        <translation>सर्वर के समाप्त करते ही बंद करें</translation>
    </message>
    <message>
        <source>Without this the connection stays in CLOSE_WAIT until it is disconnected</source>
        <translation>इसके बिना कनेक्शन डिस्कनेक्ट किए जाने तक CLOSE_WAIT में रहता है</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>कनेक्ट करने की समय-सीमा</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>क्लाइंट त्रुटि</translation>
    </message>
    <message>
        <source>More client settings</source>
        <translation>क्लाइंट की और सेटिंग</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>क्लाइंट</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>समय-सीमा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, पोर्ट %2</translation>
    </message>
    <message>
        <source>A host is needed: a name or an address such as 127.0.0.1.</source>
        <translation>एक होस्ट चाहिए: कोई नाम या पता, जैसे 127.0.0.1।</translation>
    </message>
    <message>
        <source>A host has no spaces in it.</source>
        <translation>होस्ट में खाली स्थान नहीं होता।</translation>
    </message>
    <message>
        <source>The source is one of this computer&apos;s addresses, such as 127.0.0.1.</source>
        <translation>स्रोत इस कंप्यूटर का ही कोई पता होता है, जैसे 127.0.0.1।</translation>
    </message>
    <message numerus="yes">
        <source>● %n connected</source>
        <translation>
            <numerusform>● %n जुड़ा</numerusform>
            <numerusform>● %n जुड़े</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 से कनेक्ट हो रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>Connecting %n client(s)…</source>
        <translation>
            <numerusform>%n क्लाइंट कनेक्ट हो रहा है…</numerusform>
            <numerusform>%n क्लाइंट कनेक्ट हो रहे हैं…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::Command</name>
    <message>
        <source>The calls can no longer be printed: %1.</source>
        <translation>कॉल अब प्रिंट नहीं की जा सकतीं: %1।</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) stand in the transcript without their data, which came faster than the disk took them.</source>
        <translation>
            <numerusform>%n कॉल प्रतिलेख में बिना अपने डेटा के है; डेटा डिस्क के लिखने की गति से तेज़ आया।</numerusform>
            <numerusform>%n कॉल प्रतिलेख में बिना अपने डेटा के हैं; डेटा डिस्क के लिखने की गति से तेज़ आया।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The session goes on; what was written before is whole.</source>
        <translation>%1 सत्र जारी है; पहले जो लिखा गया वह पूरा है।</translation>
    </message>
</context>
<context>
    <name>socketscope::ComparisonDialog</name>
    <message>
        <source>Compare with</source>
        <translation>किससे तुलना करें</translation>
    </message>
    <message>
        <source>Open sessions</source>
        <translation>खुले सत्र</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>कोई फ़ाइल…(&amp;F)</translation>
    </message>
    <message>
        <source>Compare “%1” with:</source>
        <translation>“%1” की तुलना इससे करें:</translation>
    </message>
</context>
<context>
    <name>socketscope::ComparisonView</name>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Comparing: %1 %</source>
        <translation>तुलना जारी: %1 %</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>तुलना रद्द की गई।</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>तुलना का आधार</translation>
    </message>
    <message>
        <source>ca&amp;lls</source>
        <translation>कॉल(&amp;L)</translation>
    </message>
    <message>
        <source>Which calls were made, with what arguments and outcome</source>
        <translation>कौन-सी कॉल हुईं, किन आर्ग्युमेंट और परिणाम के साथ</translation>
    </message>
    <message>
        <source>&amp;bytes</source>
        <translation>बाइट(&amp;B)</translation>
    </message>
    <message>
        <source>What each connection carried, however it was cut into calls</source>
        <translation>हर कनेक्शन ने क्या पहुँचाया, चाहे वह कॉल में कैसे भी बँटा हो</translation>
    </message>
    <message>
        <source>&amp;times beyond</source>
        <translation>समय, इससे अधिक अंतर(&amp;T)</translation>
    </message>
    <message>
        <source>When each call began, counted from its socket&apos;s first one</source>
        <translation>हर कॉल कब शुरू हुई, उसके सॉकेट की पहली कॉल से गिनकर</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>How much later or earlier a call may begin</source>
        <translation>कोई कॉल कितनी बाद में या पहले शुरू हो सकती है</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>%1 की समयरेखा</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>अंतर</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s); there may be more, these are the first.</source>
        <translation>
            <numerusform>%Ln अंतर; और भी हो सकते हैं, ये पहले वाले हैं।</numerusform>
            <numerusform>%Ln अंतर; और भी हो सकते हैं, ये पहले वाले हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln अंतर</numerusform>
            <numerusform>%Ln अंतर</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is compared: choose by what.</source>
        <translation>कोई तुलना नहीं हुई: आधार चुनें।</translation>
    </message>
    <message>
        <source>No differences: both sessions are the same in this.</source>
        <translation>कोई अंतर नहीं: इसमें दोनों सत्र समान हैं।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>फिर तुलना करें</translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation>%1 ↔ %2</translation>
    </message>
</context>
<context>
    <name>socketscope::Composer</name>
    <message>
        <source>Entry mode</source>
        <translation>लिखने का तरीका</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Escapes</source>
        <translation>एस्केप</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>हेक्स</translation>
    </message>
    <message>
        <source>Text goes out as typed, in UTF-8. With Escapes, \n \r \t \0 \xNN name bytes. Hex is two digits a byte.</source>
        <translation>टेक्स्ट जैसा लिखा जाए, वैसा ही UTF-8 में भेजा जाता है। एस्केप में \n \r \t \0 \xNN बाइट बताते हैं। हेक्स में हर बाइट के दो अंक होते हैं।</translation>
    </message>
    <message>
        <source>Line ending</source>
        <translation>पंक्ति का अंत</translation>
    </message>
    <message>
        <source>No ending</source>
        <translation>कोई अंत नहीं</translation>
    </message>
    <message>
        <source>What is put at the end of each message</source>
        <translation>हर संदेश के अंत में क्या जोड़ा जाए</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>फ़ाइल…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>फ़ाइल भेजें</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>संदेश लिखें…</translation>
    </message>
    <message>
        <source>%1  Enter sends, Shift+Enter is a new line</source>
        <translation>%1  Enter से भेजें, Shift+Enter से नई पंक्ति</translation>
    </message>
    <message>
        <source>Send a file&apos;s bytes to this connection</source>
        <translation>इस कनेक्शन पर किसी फ़ाइल के बाइट भेजें</translation>
    </message>
    <message>
        <source>Files go to one connection: choose it in the list</source>
        <translation>फ़ाइल एक ही कनेक्शन पर जाती है: उसे सूची में चुनें</translation>
    </message>
</context>
<context>
    <name>socketscope::ConnectionsModel</name>
    <message>
        <source>Endpoint</source>
        <translation>एंडपॉइंट</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>ट्रैफ़िक</translation>
    </message>
    <message>
        <source>%1, recv paused</source>
        <translation>%1, recv रुका है</translation>
    </message>
    <message>
        <source>recv paused</source>
        <translation>recv रुका है</translation>
    </message>
</context>
<context>
    <name>socketscope::ConnectionsPane</name>
    <message>
        <source>Start the server and it waits here for clients.
Connect a client and both ends appear.</source>
        <translation>सर्वर शुरू करें, वह यहाँ क्लाइंट की प्रतीक्षा करेगा।
क्लाइंट कनेक्ट करें, दोनों सिरे दिखाई देंगे।</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Finish sending</source>
        <translation>भेजना समाप्त करें</translation>
    </message>
    <message>
        <source>Tell the peer that nothing more comes; what it sends still arrives</source>
        <translation>दूसरे सिरे को बताएँ कि अब और कुछ नहीं आएगा; वह जो भेजेगा, वह अब भी आएगा</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>डिस्कनेक्ट करें</translation>
    </message>
    <message>
        <source>Send what waits, then close the connection</source>
        <translation>जो प्रतीक्षा में है उसे भेजें, फिर कनेक्शन बंद करें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Break the connection off at once; what waits is lost</source>
        <translation>कनेक्शन तुरंत तोड़ दें; जो प्रतीक्षा में है वह खो जाएगा</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>While this is on, the program does not call recv() on this connection: what the peer sends waits in the kernel&apos;s buffers, and once they are full its sends wait too (%1)</source>
        <translation>जब तक यह चालू है, प्रोग्राम इस कनेक्शन पर recv() नहीं बुलाता: दूसरा सिरा जो भेजता है वह कर्नेल के बफ़र में रुकता है, और उनके भरने पर उसका भेजना भी रुकता है (%1)</translation>
    </message>
    <message>
        <source>&amp;Pause recv</source>
        <translation>recv रोकें(&amp;P)</translation>
    </message>
    <message>
        <source>No socket is in this session.</source>
        <translation>इस सत्र में कोई सॉकेट नहीं है।</translation>
    </message>
</context>
<context>
    <name>socketscope::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
</context>
<context>
    <name>socketscope::ConversationButton</name>
    <message>
        <source>No conversation</source>
        <translation>कोई बातचीत नहीं</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation>बातचीत: %1</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (बंद)</translation>
    </message>
    <message>
        <source>● %1: %2 unread</source>
        <translation>● %1: %2 अपठित</translation>
    </message>
    <message>
        <source>Nobody is connected yet</source>
        <translation>अभी तक कोई नहीं जुड़ा है</translation>
    </message>
    <message>
        <source>More in the list of connections</source>
        <translation>बाकी कनेक्शन सूची में</translation>
    </message>
</context>
<context>
    <name>socketscope::DataKept</name>
    <message>
        <source>&amp;Data kept</source>
        <translation>रखा जाने वाला डेटा(&amp;D)</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>अधिकतम %1</translation>
    </message>
    <message>
        <source>Of what was sent and received; beyond it the oldest is dropped, and the calls stay.</source>
        <translation>भेजे और पाए गए डेटा में से; इससे अधिक होने पर सबसे पुराना हटता है, कॉल बनी रहती हैं।</translation>
    </message>
</context>
<context>
    <name>socketscope::DetailsPane</name>
    <message>
        <source>Select a call in the table or on the timeline to see it in full.</source>
        <translation>किसी कॉल को पूरा देखने के लिए उसे तालिका में या समयरेखा पर चुनें।</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>बाइट</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>हेक्स</translation>
    </message>
    <message>
        <source>Show the bytes as hex</source>
        <translation>बाइट हेक्स में दिखाएँ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Show the bytes as text</source>
        <translation>बाइट टेक्स्ट के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>टिप्पणी लिखें</translation>
    </message>
    <message>
        <source>Write a note on this call; it is saved with the transcript</source>
        <translation>इस कॉल पर टिप्पणी लिखें; वह प्रतिलेख के साथ सहेजी जाती है</translation>
    </message>
    <message numerus="yes">
        <source>A session keeps at most %Ln note(s).</source>
        <translation>
            <numerusform>एक सत्र अधिकतम %Ln टिप्पणी रखता है।</numerusform>
            <numerusform>एक सत्र अधिकतम %Ln टिप्पणियाँ रखता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>टिप्पणी: %1</translation>
    </message>
</context>
<context>
    <name>socketscope::DifferencesModel</name>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>A में</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>B में</translation>
    </message>
</context>
<context>
    <name>socketscope::EscapedEdit</name>
    <message>
        <source>\n, \r, \t, \0 and \xNN stand for the bytes they name; \\ is a backslash</source>
        <translation>\n, \r, \t, \0 और \xNN अपने-अपने बाइट बताते हैं; \\ का अर्थ है बैकस्लैश</translation>
    </message>
</context>
<context>
    <name>socketscope::FileCard</name>
    <message>
        <source>Transcript</source>
        <translation>प्रतिलेख</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>रिकॉर्ड समय</translation>
    </message>
    <message>
        <source>On</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>By</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Lines passed over</source>
        <translation>छोड़ी गई पंक्तियाँ</translation>
    </message>
    <message>
        <source>End of the file</source>
        <translation>फ़ाइल का अंत</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>केवल पढ़ने हेतु</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>अवधि %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>नहीं बताया गया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln कॉल</numerusform>
            <numerusform>%Ln कॉल</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 sent, %2 received</source>
        <translation>, %1 भेजे, %2 प्राप्त</translation>
    </message>
    <message>
        <source>The last line is not whole, as after a crash; all before it was read.</source>
        <translation>अंतिम पंक्ति पूरी नहीं है, जैसे क्रैश के बाद; उससे पहले का सब पढ़ा गया।</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>और %Ln अन्य</numerusform>
            <numerusform>और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read and are not shown: %1.</source>
        <translation>
            <numerusform>%Ln पंक्ति पढ़ी नहीं जा सकी और दिखाई नहीं गई है: %1।</numerusform>
            <numerusform>%Ln पंक्तियाँ पढ़ी नहीं जा सकीं और दिखाई नहीं गई हैं: %1।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::FilterBar</name>
    <message>
        <source>Follow</source>
        <translation>फ़ॉलो करें</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Filter: call, endpoint, text, bytes…</source>
        <translation>फ़िल्टर: कॉल, एंडपॉइंट, टेक्स्ट, बाइट…</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>मिले परिणाम</translation>
    </message>
    <message>
        <source>Show only calls that failed</source>
        <translation>केवल विफल कॉल दिखाएँ</translation>
    </message>
    <message>
        <source>Keep the newest calls in view</source>
        <translation>नवीनतम कॉल सामने रखें</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>सापेक्ष</translation>
    </message>
    <message>
        <source>Time since the session began</source>
        <translation>सत्र शुरू होने से अब तक का समय</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>दिन का समय</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Time to the selected call</source>
        <translation>चुनी गई कॉल से समय का अंतर</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>as a word to filter by</comment>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>as a word to filter by</comment>
        <translation>क्लाइंट</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>त्रुटियाँ %1</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>पिछला परिणाम</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>पिछला परिणाम (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>अगला परिणाम</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>अगला परिणाम (F3)</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <comment>hits of all calls</comment>
        <translation>%2 में से %1 कॉल</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the selected hit, of all hits</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1, gone round the end</source>
        <translation>%1, अंत से घूमकर</translation>
    </message>
    <message>
        <source>Words are looked for in calls, endpoints, addresses, errors, notes and the text of the data.
All of them must fit; a minus sign before one turns it round.

call:send,recv   endpoint:client   endpoint:server   socket:3   fd:6
dir:in   dir:out   is:error   is:eof   is:note   errno:ECONNRESET
text:hello   hex:0d0a   &quot;two words&quot;   -call:setsockopt</source>
        <translation>शब्द कॉल, एंडपॉइंट, पतों, त्रुटियों, टिप्पणियों और डेटा के टेक्स्ट में खोजे जाते हैं।
सभी शब्दों का मेल खाना ज़रूरी है; किसी शब्द से पहले ऋण चिह्न लगाने पर अर्थ उलट जाता है।

call:send,recv   endpoint:client   endpoint:server   socket:3   fd:6
dir:in   dir:out   is:error   is:eof   is:note   errno:ECONNRESET
text:hello   hex:0d0a   &quot;two words&quot;   -call:setsockopt</translation>
    </message>
</context>
<context>
    <name>socketscope::LaneText</name>
    <message>
        <source>listening</source>
        <translation>सुन रहा है</translation>
    </message>
    <message>
        <source>server socket</source>
        <translation>सर्वर सॉकेट</translation>
    </message>
    <message>
        <source>client socket</source>
        <translation>क्लाइंट सॉकेट</translation>
    </message>
    <message>
        <source>fd %1</source>
        <translation>fd %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %4, %n call(s)</source>
        <translation>
            <numerusform>%1, %2, %3, %4, %n कॉल</numerusform>
            <numerusform>%1, %2, %3, %4, %n कॉल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln लेन</numerusform>
            <numerusform>%Ln लेन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, accept queue: %2</source>
        <translation>%1, accept कतार: %2</translation>
    </message>
</context>
<context>
    <name>socketscope::ListenCommand</name>
    <message>
        <source>Listening on %1</source>
        <translation>%1 पर सुन रहा है</translation>
    </message>
</context>
<context>
    <name>socketscope::LiveView</name>
    <message>
        <source>New session</source>
        <translation>नया सत्र</translation>
    </message>
    <message>
        <source>The session that is being recorded</source>
        <translation>वह सत्र जो रिकॉर्ड हो रहा है</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are kept on disk without their data, which would be lost.</source>
        <translation>
            <numerusform>%n कॉल डिस्क पर बिना अपने डेटा के रखी गई है; वह डेटा खो जाएगा।</numerusform>
            <numerusform>%n कॉल डिस्क पर बिना अपने डेटा के रखी गई हैं; वह डेटा खो जाएगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are not on disk and would be lost.</source>
        <translation>
            <numerusform>%n कॉल डिस्क पर नहीं है और खो जाएगी।</numerusform>
            <numerusform>%n कॉल डिस्क पर नहीं हैं और खो जाएँगी।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save transcript…</source>
        <translation>प्रतिलेख सहेजें…(&amp;S)</translation>
    </message>
    <message>
        <source>Save transcript &amp;as…</source>
        <translation>प्रतिलेख इस रूप में सहेजें…(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>कॉपी करें(&amp;C)	Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Filter calls</source>
        <translation>कॉल फ़िल्टर करें(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>संदेश लिखें(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>सर्वर(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start server</source>
        <translation>सर्वर शुरू करें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop server</source>
        <translation>सर्वर रोकें(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>क्लाइंट(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connect client</source>
        <translation>क्लाइंट कनेक्ट करें(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ancel connecting</source>
        <translation>कनेक्ट करना रद्द करें(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Finish sending</source>
        <translation>भेजना समाप्त करें(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>डिस्कनेक्ट करें(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>रीसेट करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Follow the newest calls</source>
        <translation>नवीनतम कॉल फ़ॉलो करें(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next failed call</source>
        <translation>अगली विफल कॉल(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous failed call</source>
        <translation>पिछली विफल कॉल(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ज़ूम इन(&amp;I)</translation>
    </message>
    <message>
        <source>Show the &amp;whole session</source>
        <translation>पूरा सत्र दिखाएँ(&amp;W)</translation>
    </message>
    <message>
        <source>The language changes when Socketscope is started again.</source>
        <translation>Socketscope दोबारा शुरू करने पर भाषा बदल जाएगी।</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Socketscope</source>
        <translation>Socketscope के बारे में(&amp;A)</translation>
    </message>
    <message>
        <source>About Socketscope</source>
        <translation>Socketscope के बारे में</translation>
    </message>
    <message>
        <source>Socketscope %1

Start a server, connect clients, talk over them, and watch every socket call of both ends happen.

MIT License. Built with Qt %2.</source>
        <translation>Socketscope %1

सर्वर शुरू करें, क्लाइंट कनेक्ट करें, उनके ज़रिए बात करें और दोनों सिरों की हर सॉकेट कॉल होते हुए देखें।

MIT लाइसेंस। Qt %2 से निर्मित।</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>कहीं और सहेजें…</translation>
    </message>
    <message>
        <source>%1[*] — Socketscope</source>
        <translation>%1[*] — Socketscope</translation>
    </message>
    <message>
        <source>Quit Socketscope</source>
        <translation>Socketscope से बाहर निकलें</translation>
    </message>
    <message>
        <source>Save the transcript of this session before you quit?</source>
        <translation>बाहर निकलने से पहले इस सत्र का प्रतिलेख सहेजें?</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid diagram</source>
        <translation>Mermaid आरेख के रूप में कॉपी करें(&amp;M)</translation>
    </message>
    <message>
        <source>Ne&amp;xt match</source>
        <translation>अगला परिणाम(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous match</source>
        <translation>पिछला परिणाम(&amp;P)</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>टिप्पणी लिखें…(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>टिप्पणी हटाएँ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>चित्र निर्यात करें…(&amp;E)</translation>
    </message>
    <message>
        <source>Pause &amp;accept</source>
        <translation>accept रोकें(&amp;A)</translation>
    </message>
    <message>
        <source>Next n&amp;ote</source>
        <translation>अगली टिप्पणी(&amp;O)</translation>
    </message>
    <message>
        <source>Previous no&amp;te</source>
        <translation>पिछली टिप्पणी(&amp;T)</translation>
    </message>
    <message>
        <source>Set measuring cursor A at the selected call</source>
        <translation>मापन कर्सर A चुनी हुई कॉल पर रखें</translation>
    </message>
    <message>
        <source>Set measuring cursor B at the selected call</source>
        <translation>मापन कर्सर B चुनी हुई कॉल पर रखें</translation>
    </message>
    <message>
        <source>Remove the measuring cursors</source>
        <translation>मापन कर्सर हटाएँ</translation>
    </message>
    <message>
        <source>Fold or unfold the lanes of this &amp;endpoint</source>
        <translation>इस छोर की लेन समेटें या खोलें(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Unfold all lanes</source>
        <translation>सभी लेन खोलें(&amp;U)</translation>
    </message>
    <message>
        <source>How much data is kept changes when Socketscope is started again.</source>
        <translation>कितना डेटा रखा जाए, यह Socketscope के फिर शुरू होने पर बदलता है।</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>चित्र कॉपी करें(&amp;I)</translation>
    </message>
    <message>
        <source>Save what the &amp;filter shows…</source>
        <translation>फ़िल्टर जो दिखाता है वह सहेजें…(&amp;F)</translation>
    </message>
    <message>
        <source>Save the selected &amp;connection…</source>
        <translation>चुना हुआ कनेक्शन सहेजें…(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>ज़ूम आउट(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom to the calls a&amp;round the selected one</source>
        <translation>चुनी हुई कॉल के आसपास की कॉल पर ज़ूम करें(&amp;R)</translation>
    </message>
    <message>
        <source>Fold all lane&amp;s</source>
        <translation>सभी लेन समेटें(&amp;S)</translation>
    </message>
    <message>
        <source>Save the changes to “%1” before you quit?</source>
        <translation>बाहर निकलने से पहले “%1” में हुए बदलाव सहेजें?</translation>
    </message>
    <message>
        <source>Compare with a transcript</source>
        <translation>किसी प्रतिलेख से तुलना करें</translation>
    </message>
    <message>
        <source>Transcripts (*.jsonl)</source>
        <translation>प्रतिलेख (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, %2 से तुलना</translation>
    </message>
    <message>
        <source>“%1” was not opened: %2 sessions are open. Close a tab first.</source>
        <translation>“%1” नहीं खोला गया: %2 सत्र खुले हैं। पहले कोई टैब बंद करें।</translation>
    </message>
    <message>
        <source>Open transcripts</source>
        <translation>प्रतिलेख खोलें</translation>
    </message>
    <message>
        <source>Not recorded to disk: %1</source>
        <translation>डिस्क पर रिकॉर्ड नहीं हुआ: %1</translation>
    </message>
    <message numerus="yes">
        <source>Bytes came faster than the disk took them: %n call(s) are kept in Sessions without their data (%1).</source>
        <translation>
            <numerusform>बाइट डिस्क के लिखने की गति से तेज़ आए: %n कॉल “सत्र” में बिना अपने डेटा (%1) के रखी गई है।</numerusform>
            <numerusform>बाइट डिस्क के लिखने की गति से तेज़ आए: %n कॉल “सत्र” में बिना अपने डेटा (%1) के रखी गई हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions that were cut short</source>
        <translation>अधूरे रह गए सत्र</translation>
    </message>
    <message>
        <source>The session of %1 (%2) was cut short. All that was recorded of it is kept.</source>
        <translation>%1 का सत्र (%2) अधूरा रह गया। उसका जितना रिकॉर्ड हुआ था, सब रखा है।</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were cut short, the last of them that of %1 (%2). All that was recorded of them is kept.</source>
        <translation>
            <numerusform>%n सत्र अधूरा रह गया, %1 का (%2)। उसका जितना रिकॉर्ड हुआ था, सब रखा है।</numerusform>
            <numerusform>%n सत्र अधूरे रह गए, उनमें अंतिम %1 का (%2)। उनका जितना रिकॉर्ड हुआ था, सब रखा है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation>सत्र…</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>टैब बंद करें</translation>
    </message>
    <message>
        <source>Save the changes to “%1” before its tab is closed?</source>
        <translation>टैब बंद करने से पहले “%1” में हुए बदलाव सहेजें?</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>&amp;Open transcript…</source>
        <translation>प्रतिलेख खोलें…(&amp;O)</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>टैब बंद करें(&amp;T)</translation>
    </message>
    <message>
        <source>Compare wit&amp;h…</source>
        <translation>इससे तुलना करें…(&amp;H)</translation>
    </message>
    <message>
        <source>Sess&amp;ions…</source>
        <translation>सत्र…(&amp;I)</translation>
    </message>
    <message>
        <source>Re&amp;play against a peer…</source>
        <translation>दूसरे सिरे के साथ रीप्ले करें…(&amp;P)</translation>
    </message>
    <message>
        <source>Takes over one side of the opened session, against a real server or client.</source>
        <translation>असली सर्वर या क्लाइंट के सामने, खोले गए सत्र का एक पक्ष निभाता है।</translation>
    </message>
    <message>
        <source>Save the calls &amp;between the cursors…</source>
        <translation>कर्सरों के बीच की कॉल सहेजें…(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>प्लेबैक(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>चलाएँ या रोकें(&amp;P)</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>एक कदम आगे(&amp;F)</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>एक कदम पीछे(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Go to the beginning</source>
        <translation>आरंभ पर जाएँ(&amp;G)</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>और तेज़(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>और धीमा(&amp;S)</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>अगला टैब(&amp;X)</translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation>पिछला टैब(&amp;B)</translation>
    </message>
</context>
<context>
    <name>socketscope::MessageEdit</name>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>socketscope::NoteEdit</name>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>What is worth remembering about this call?</source>
        <translation>इस कॉल के बारे में क्या याद रखने योग्य है?</translation>
    </message>
</context>
<context>
    <name>socketscope::NoteField</name>
    <message>
        <source>A note of yours, saved with the transcript. Ctrl+Enter ends, Esc takes back.</source>
        <translation>आपकी अपनी टिप्पणी, प्रतिलेख के साथ सहेजी जाती है। Ctrl+Enter से पूरी, Esc से वापस।</translation>
    </message>
</context>
<context>
    <name>socketscope::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>socketscope::OpenedView</name>
    <message>
        <source>This session is still being read; it can be saved once all of it is there.</source>
        <translation>यह सत्र अभी पढ़ा जा रहा है; पूरा पढ़ लिए जाने पर सहेजा जा सकेगा।</translation>
    </message>
    <message>
        <source>Reading “%1”: %2 %</source>
        <translation>“%1” पढ़ा जा रहा है: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>socketscope::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>The whole session; the arrow keys move what the timeline shows</source>
        <translation>पूरा सत्र; तीर कुंजियाँ समयरेखा में दिख रहे हिस्से को खिसकाती हैं</translation>
    </message>
</context>
<context>
    <name>socketscope::PictureDialog</name>
    <message>
        <source>&amp;Light colours, for paper</source>
        <translation>हल्के रंग, काग़ज़ के लिए(&amp;L)</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>चित्र निर्यात करें</translation>
    </message>
    <message>
        <source>Picture of</source>
        <translation>किसका चित्र</translation>
    </message>
    <message>
        <source>the calls in &amp;view</source>
        <translation>दिख रही कॉल(&amp;V)</translation>
    </message>
    <message>
        <source>the &amp;whole session</source>
        <translation>पूरा सत्र(&amp;W)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>&amp;SVG: sharp at any size, for documents and the web</source>
        <translation>SVG: हर आकार में स्पष्ट, दस्तावेज़ों और वेब के लिए(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;PNG: an image of pixels</source>
        <translation>PNG: पिक्सेल की छवि(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Mermaid: a sequence diagram as text, for Markdown</source>
        <translation>Mermaid: पाठ के रूप में अनुक्रम आरेख, Markdown के लिए(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>इस रूप में सहेजें…(&amp;A)</translation>
    </message>
</context>
<context>
    <name>socketscope::PictureExport</name>
    <message>
        <source>There is no picture yet: no socket call was made.</source>
        <translation>अभी कोई चित्र नहीं है: कोई सॉकेट कॉल नहीं हुई।</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>चित्र निर्यात करें</translation>
    </message>
    <message>
        <source>The diagram&apos;s text is on the clipboard.</source>
        <translation>आरेख का पाठ क्लिपबोर्ड पर है।</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>चित्र क्लिपबोर्ड पर है।</translation>
    </message>
    <message>
        <source>The picture is saved as %1.</source>
        <translation>चित्र %1 के रूप में सहेजा गया है।</translation>
    </message>
    <message>
        <source>The picture before this one is still being made.</source>
        <translation>इससे पहले का चित्र अभी बन रहा है।</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>इस आकार के चित्र के लिए पर्याप्त मेमोरी नहीं है।</translation>
    </message>
</context>
<context>
    <name>socketscope::PlaybackBar</name>
    <message>
        <source>Go to the beginning</source>
        <translation>आरंभ पर जाएँ</translation>
    </message>
    <message>
        <source>Go to the beginning (Alt+Home)</source>
        <translation>आरंभ पर जाएँ (Alt+Home)</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>एक कदम पीछे</translation>
    </message>
    <message>
        <source>One call less (Alt+Left)</source>
        <translation>एक कॉल कम (Alt+Left)</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>एक कदम आगे</translation>
    </message>
    <message>
        <source>One call more (Alt+Right)</source>
        <translation>एक कॉल अधिक (Alt+Right)</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>पूरा सत्र दिखाएँ</translation>
    </message>
    <message>
        <source>Show the whole session (Alt+End)</source>
        <translation>पूरा सत्र दिखाएँ (Alt+End)</translation>
    </message>
    <message>
        <source>Place in the session</source>
        <translation>सत्र में स्थान</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>प्लेबैक</translation>
    </message>
    <message>
        <source>as fast as can be</source>
        <translation>जितना तेज़ हो सके</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>How much faster than it happened: Alt+PgUp is faster, Alt+PgDown is slower</source>
        <translation>वास्तविक गति से कितना तेज़: Alt+PgUp से और तेज़, Alt+PgDown से और धीमा</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>निष्क्रिय समय</translation>
    </message>
    <message>
        <source>How long the time between two calls may last while nothing happens</source>
        <translation>जब कुछ न हो रहा हो, तब दो कॉल के बीच का समय कितना लंबा हो सकता है</translation>
    </message>
    <message>
        <source>all idle time</source>
        <translation>पूरा निष्क्रिय समय</translation>
    </message>
    <message>
        <source>idle at most %1</source>
        <translation>निष्क्रिय अधिकतम %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Pause (Ctrl+P)</source>
        <translation>रोकें (Ctrl+P)</translation>
    </message>
    <message>
        <source>Play the session (Ctrl+P)</source>
        <translation>सत्र चलाएँ (Ctrl+P)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>call %L1 of %L2</source>
        <translation>%L2 में से कॉल %L1</translation>
    </message>
</context>
<context>
    <name>socketscope::PortField</name>
    <message>
        <source>A port is needed: a number from 0 to %1.</source>
        <translation>एक पोर्ट चाहिए: 0 से %1 तक की कोई संख्या।</translation>
    </message>
    <message>
        <source>%1 is too large: ports go from 0 to %2.</source>
        <translation>%1 बहुत बड़ा है: पोर्ट 0 से %2 तक होते हैं।</translation>
    </message>
    <message>
        <source>“%1” is no port: ports are numbers from 0 to %2.</source>
        <translation>“%1” पोर्ट नहीं है: पोर्ट 0 से %2 तक की संख्याएँ होते हैं।</translation>
    </message>
</context>
<context>
    <name>socketscope::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>हाल के प्रतिलेख खोलें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>यह सूची साफ़ करें(&amp;C)</translation>
    </message>
</context>
<context>
    <name>socketscope::ReplayCommand</name>
    <message>
        <source>There is no connection in this transcript.</source>
        <translation>इस प्रतिलेख में कोई कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>--connection takes a number from 1 to %1 here.</source>
        <translation>यहाँ --connection के साथ 1 से %1 तक की संख्या चाहिए।</translation>
    </message>
    <message>
        <source>Replaying the first of these; --connection N takes another:</source>
        <translation>इनमें से पहले का रीप्ले हो रहा है; --connection N से दूसरा चुनें:</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>%1 पर सुन रहा है</translation>
    </message>
</context>
<context>
    <name>socketscope::ReplayDialog</name>
    <message>
        <source>Result of the replay</source>
        <translation>रीप्ले का परिणाम</translation>
    </message>
    <message>
        <source>Replay “%1” against a peer</source>
        <translation>दूसरे सिरे के साथ “%1” का रीप्ले</translation>
    </message>
    <message>
        <source>Waiting for clients on %1.</source>
        <translation>%1 पर क्लाइंटों की प्रतीक्षा है।</translation>
    </message>
    <message>
        <source>S&amp;top replay</source>
        <translation>रीप्ले रोकें(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;tart replay</source>
        <translation>रीप्ले शुरू करें(&amp;T)</translation>
    </message>
</context>
<context>
    <name>socketscope::ReplayForm</name>
    <message>
        <source>the &amp;client, against a real server</source>
        <translation>क्लाइंट की, असली सर्वर के साथ(&amp;C)</translation>
    </message>
    <message>
        <source>the ser&amp;ver, for real clients</source>
        <translation>सर्वर की, असली क्लाइंटों के लिए(&amp;V)</translation>
    </message>
    <message>
        <source>Stop at the &amp;first divergence</source>
        <translation>पहले विचलन पर रुकें(&amp;F)</translation>
    </message>
    <message>
        <source>Send &amp;zeros for data not kept</source>
        <translation>न रखे गए डेटा की जगह शून्य भेजें(&amp;Z)</translation>
    </message>
    <message>
        <source>Recorded connection</source>
        <translation>रिकॉर्ड किया गया कनेक्शन</translation>
    </message>
    <message>
        <source>Peer host</source>
        <translation>दूसरे सिरे का होस्ट</translation>
    </message>
    <message>
        <source>Peer port</source>
        <translation>दूसरे सिरे का पोर्ट</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>भेजने का समय</translation>
    </message>
    <message>
        <source>as soon as the peer has answered</source>
        <translation>दूसरे सिरे का उत्तर आते ही</translation>
    </message>
    <message>
        <source>with the recorded pauses</source>
        <translation>रिकॉर्ड किए गए अंतरालों के साथ</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>प्रतीक्षा सीमा</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long the peer may do nothing before the replay ends. A first client may take its time.</source>
        <translation>दूसरा सिरा कितनी देर कुछ न करे कि रीप्ले समाप्त हो जाए। पहले क्लाइंट के लिए कोई समय-सीमा नहीं है।</translation>
    </message>
    <message>
        <source>The oldest data of a long session may have been dropped; without this such a session is not replayed.</source>
        <translation>लंबे सत्र का सबसे पुराना डेटा हटाया गया हो सकता है; इसके बिना ऐसे सत्र का रीप्ले नहीं होता।</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>कनेक्शन(&amp;O)</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>भेजें(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Give up after</source>
        <translation>समय-सीमा(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>पोर्ट(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>सर्वर(&amp;S)</translation>
    </message>
    <message>
        <source>Li&amp;sten on</source>
        <translation>listen पता(&amp;S)</translation>
    </message>
    <message>
        <source>There is no connection in this session.</source>
        <translation>इस सत्र में कोई कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>An address is needed, such as 127.0.0.1 for this computer.</source>
        <translation>एक पता चाहिए, जैसे इस कंप्यूटर के लिए 127.0.0.1।</translation>
    </message>
    <message>
        <source>The port that the server listens on is needed.</source>
        <translation>वह पोर्ट चाहिए जिस पर सर्वर listen कर रहा है।</translation>
    </message>
</context>
<context>
    <name>socketscope::ReplaySides</name>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Show in the &amp;record</source>
        <translation>रिकॉर्ड में दिखाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अब</translation>
    </message>
    <message>
        <source>Show in the &amp;live session</source>
        <translation>चालू सत्र में दिखाएँ(&amp;L)</translation>
    </message>
    <message>
        <source>%1: call</source>
        <translation>%1: कॉल</translation>
    </message>
    <message>
        <source>%1: bytes</source>
        <translation>%1: बाइट</translation>
    </message>
    <message>
        <source>No call was recorded here.</source>
        <translation>यहाँ कोई कॉल रिकॉर्ड नहीं हुई।</translation>
    </message>
    <message>
        <source>No call was made here.</source>
        <translation>यहाँ कोई कॉल नहीं हुई।</translation>
    </message>
</context>
<context>
    <name>socketscope::Replayer</name>
    <message>
        <source>There is no connection to replay.</source>
        <translation>रीप्ले के लिए कोई कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>The record has not kept %1 of the data that would have to be sent. Zeros can be sent in their place, if you say so.</source>
        <translation>भेजे जाने वाले डेटा में से %1 रिकॉर्ड में नहीं रखे गए। आप कहें तो उनकी जगह शून्य भेजे जा सकते हैं।</translation>
    </message>
    <message>
        <source>The peer did nothing for %1.</source>
        <translation>दूसरे सिरे ने %1 तक कुछ नहीं किया।</translation>
    </message>
</context>
<context>
    <name>socketscope::ServerForm</name>
    <message>
        <source>Server address</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>Server port</source>
        <translation>सर्वर का पोर्ट</translation>
    </message>
    <message>
        <source>0 lets the system choose a free port</source>
        <translation>0 देने पर सिस्टम कोई खाली पोर्ट चुनता है</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>How many clients may wait until they are accepted; the backlog of listen(2)</source>
        <translation>accept होने तक कितने क्लाइंट प्रतीक्षा कर सकते हैं; listen(2) का backlog</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>अभिवादन</translation>
    </message>
    <message>
        <source>Sent to each client (\n, \xNN …)</source>
        <translation>हर क्लाइंट को भेजा जाता है (\n, \xNN …)</translation>
    </message>
    <message>
        <source>Reply mode</source>
        <translation>उत्तर का तरीका</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Close once the client has finished</source>
        <translation>क्लाइंट के समाप्त करते ही बंद करें</translation>
    </message>
    <message>
        <source>Without this the connection stays in CLOSE_WAIT until it is disconnected</source>
        <translation>इसके बिना कनेक्शन डिस्कनेक्ट किए जाने तक CLOSE_WAIT में रहता है</translation>
    </message>
    <message>
        <source>Close after the reply</source>
        <translation>उत्तर के बाद बंद करें</translation>
    </message>
    <message>
        <source>The server closes the connection once it has answered the first message</source>
        <translation>पहले संदेश का उत्तर देते ही सर्वर कनेक्शन बंद कर देता है</translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation>कनेक्शन सीमा</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>further clients wait in the accept queue</source>
        <translation>बाकी क्लाइंट accept कतार में प्रतीक्षा करते हैं</translation>
    </message>
    <message>
        <source>Answer to each message</source>
        <translation>हर संदेश का उत्तर</translation>
    </message>
</context>
<context>
    <name>socketscope::ServerPane</name>
    <message>
        <source>Server warning</source>
        <translation>सर्वर चेतावनी</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>सर्वर त्रुटि</translation>
    </message>
    <message>
        <source>More server settings</source>
        <translation>सर्वर की और सेटिंग</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Stop server</source>
        <translation>सर्वर रोकें</translation>
    </message>
    <message>
        <source>Start server</source>
        <translation>सर्वर शुरू करें</translation>
    </message>
    <message>
        <source>● Not started</source>
        <translation>● शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>○ Not running</source>
        <translation>○ चालू नहीं</translation>
    </message>
    <message numerus="yes">
        <source>● Full, %n connection(s)</source>
        <translation>
            <numerusform>● पूरा भरा, %n कनेक्शन</numerusform>
            <numerusform>● पूरा भरा, %n कनेक्शन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● Accepting rests, %n connection(s)</source>
        <translation>
            <numerusform>● accept रुका है, %n कनेक्शन</numerusform>
            <numerusform>● accept रुका है, %n कनेक्शन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● Listening, %n connection(s)</source>
        <translation>
            <numerusform>● सुन रहा है, %n कनेक्शन</numerusform>
            <numerusform>● सुन रहा है, %n कनेक्शन</numerusform>
        </translation>
    </message>
    <message>
        <source>● Starting…</source>
        <translation>● शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Open to the network: other computers can connect to this server, and what is sent is not encrypted.</source>
        <translation>नेटवर्क के लिए खुला है: दूसरे कंप्यूटर इस सर्वर से कनेक्ट हो सकते हैं, और जो भेजा जाता है वह एन्क्रिप्टेड नहीं होता।</translation>
    </message>
    <message>
        <source>%1 is open to the network: other computers will be able to connect.</source>
        <translation>%1 नेटवर्क के लिए खुला है: दूसरे कंप्यूटर कनेक्ट हो सकेंगे।</translation>
    </message>
    <message numerus="yes">
        <source>● Accept paused, %n connection(s)</source>
        <translation>
            <numerusform>● accept रोका गया है, %n कनेक्शन</numerusform>
            <numerusform>● accept रोका गया है, %n कनेक्शन</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::SessionView</name>
    <message>
        <source>Saving the transcript: %1 %</source>
        <translation>प्रतिलेख सहेजा जा रहा है: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>कहीं और सहेजें…</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>प्रतिलेख सहेजें…</translation>
    </message>
    <message>
        <source>Save what the filter shows</source>
        <translation>फ़िल्टर जो दिखाता है वह सहेजें</translation>
    </message>
    <message>
        <source>Save the selected connection</source>
        <translation>चुना हुआ कनेक्शन सहेजें</translation>
    </message>
    <message>
        <source>Save the calls between the cursors</source>
        <translation>कर्सरों के बीच की कॉल सहेजें</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) have not been saved and would be lost.</source>
        <translation>
            <numerusform>%n कॉल सहेजी नहीं गई है और खो जाएगी।</numerusform>
            <numerusform>%n कॉल सहेजी नहीं गई हैं और खो जाएँगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed in your notes has not been saved and would be lost.</source>
        <translation>आपकी टिप्पणियों में हुए बदलाव सहेजे नहीं गए हैं और खो जाएँगे।</translation>
    </message>
</context>
<context>
    <name>socketscope::SessionsDialog</name>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Kept sessions</source>
        <translation>रखे गए सत्र</translation>
    </message>
    <message>
        <source> days</source>
        <translation> दिन</translation>
    </message>
    <message>
        <source>Keep sessions for</source>
        <translation>सत्र रखने की अवधि</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>अधिकतम रखें</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>पहले %1</translation>
    </message>
    <message>
        <source>Data kept of each call</source>
        <translation>हर कॉल का रखा जाने वाला डेटा</translation>
    </message>
    <message>
        <source>Of what one call sent or received; used when Socketscope is started again.</source>
        <translation>एक कॉल ने जो भेजा या पाया उसमें से; Socketscope दोबारा शुरू करने पर लागू होता है।</translation>
    </message>
    <message>
        <source>The oldest sessions beyond it are deleted when Socketscope is started.</source>
        <translation>इससे अधिक होने पर सबसे पुराने सत्र Socketscope के शुरू होते समय हटाए जाते हैं।</translation>
    </message>
    <message>
        <source>&amp;Keep sessions for</source>
        <translation>सत्र रखने की अवधि(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;together at most</source>
        <translation>कुल मिलाकर अधिकतम(&amp;T)</translation>
    </message>
    <message>
        <source>Data of &amp;each call</source>
        <translation>हर कॉल का डेटा(&amp;E)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>हटाएँ…(&amp;D)</translation>
    </message>
    <message>
        <source>Every session is kept here as it is recorded, also one that a crash cuts short. There is none yet.</source>
        <translation>हर सत्र रिकॉर्ड होते हुए यहाँ रखा जाता है, वह भी जो क्रैश से अधूरा रह जाए। अभी कोई सत्र नहीं है।</translation>
    </message>
    <message>
        <source>Delete sessions</source>
        <translation>सत्र हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n session(s)?</source>
        <translation>
            <numerusform>%n सत्र हटाएँ?</numerusform>
            <numerusform>%n सत्र हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was recorded is gone then, unless a transcript of it was saved elsewhere.</source>
        <translation>तब रिकॉर्ड किया हुआ सब चला जाएगा, जब तक उसका प्रतिलेख कहीं और न सहेजा गया हो।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>socketscope::SessionsModel</name>
    <message>
        <source>Started</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>यह सत्र</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>रिकॉर्ड हो रहा है</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>अधूरा</translation>
    </message>
</context>
<context>
    <name>socketscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>क्या होता है</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>In the timeline: arrows step from call to call, + and − zoom, Home and End go to the ends.
In the message box: Enter sends, Shift+Enter is a new line, Up and Down bring back earlier messages.</source>
        <translation>समयरेखा में: तीर कुंजियाँ एक कॉल से दूसरी कॉल पर ले जाती हैं, + और − से ज़ूम होता है, Home और End दोनों छोरों पर ले जाती हैं।
संदेश बॉक्स में: Enter से संदेश भेजा जाता है, Shift+Enter से नई पंक्ति बनती है, ऊपर और नीचे की तीर कुंजियाँ पिछले संदेश वापस लाती हैं।</translation>
    </message>
</context>
<context>
    <name>socketscope::StatusLine</name>
    <message>
        <source>Recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>सहेजने की स्थिति</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>कौन कनेक्ट हो सकता है</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln कॉल</numerusform>
            <numerusform>%Ln कॉल</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 प्राप्त</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 भेजे गए</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln कनेक्शन</numerusform>
            <numerusform>%Ln कनेक्शन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the oldest data dropped</source>
        <translation>सबसे पुराने डेटा के %1 हटाए गए</translation>
    </message>
    <message>
        <source>log full, %1 calls not kept</source>
        <translation>लॉग भर गया, %1 कॉल नहीं रखी गईं</translation>
    </message>
    <message>
        <source>no server runs</source>
        <translation>कोई सर्वर चालू नहीं</translation>
    </message>
    <message>
        <source>loopback only</source>
        <translation>केवल loopback</translation>
    </message>
    <message>
        <source>reachable from the network</source>
        <translation>नेटवर्क से पहुँच संभव</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>अभी सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Saved %1, more calls since</source>
        <translation>सहेजा गया: %1, उसके बाद और कॉल हुईं</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>सहेजा गया: %1</translation>
    </message>
    <message>
        <source>Kept on disk</source>
        <translation>डिस्क पर रखा गया</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खोला गया</translation>
    </message>
    <message>
        <source>Kept in Sessions</source>
        <translation>“सत्र” में रखा गया</translation>
    </message>
    <message>
        <source>Kept in Sessions in part</source>
        <translation>“सत्र” में आंशिक रूप से रखा गया</translation>
    </message>
    <message>
        <source>Not recorded to disk</source>
        <translation>डिस्क पर रिकॉर्ड नहीं हुआ</translation>
    </message>
</context>
<context>
    <name>socketscope::TcpSocket</name>
    <message>
        <source>The socket is already connecting or connected.</source>
        <translation>सॉकेट पहले से कनेक्ट हो रहा है या कनेक्ट हो चुका है।</translation>
    </message>
    <message>
        <source>A socket made elsewhere cannot be taken over: its calls were not recorded.</source>
        <translation>कहीं और बना सॉकेट नहीं लिया जा सकता: उसकी कॉल रिकॉर्ड नहीं हुई थीं।</translation>
    </message>
    <message>
        <source>The socket is not connected, or has finished sending.</source>
        <translation>सॉकेट कनेक्ट नहीं है, या भेजना समाप्त कर चुका है।</translation>
    </message>
    <message>
        <source>No computer of that name is known.</source>
        <translation>इस नाम का कोई कंप्यूटर ज्ञात नहीं है।</translation>
    </message>
</context>
<context>
    <name>socketscope::TimelineView</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n कॉल</numerusform>
            <numerusform>%n कॉल</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
    <message>
        <source>One lane per socket, one mark per call. The wheel zooms about the cursor, Shift and the wheel (or dragging) moves through time, Alt and the wheel (or the wheel over the names) moves through the lanes. A double click on a mark zooms to the calls around it, elsewhere to the whole session. Left and Right step through the calls of a lane, Up and Down through the lanes.</source>
        <translation>हर सॉकेट की एक लेन, हर कॉल का एक निशान। माउस का पहिया कर्सर के आसपास ज़ूम करता है, Shift के साथ पहिया (या खींचना) समय में आगे-पीछे ले जाता है, Alt के साथ पहिया (या नामों के ऊपर पहिया) लेनों में ऊपर-नीचे ले जाता है। किसी निशान पर डबल-क्लिक करने से उसके आसपास की कॉल तक ज़ूम होता है, कहीं और करने से पूरा सत्र दिखता है। बाएँ और दाएँ तीर एक लेन की कॉल के बीच ले जाते हैं, ऊपर और नीचे के तीर लेनों के बीच।</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>समय अक्ष</translation>
    </message>
    <message>
        <source>&amp;Even steps</source>
        <translation>समान अंतराल(&amp;E)</translation>
    </message>
    <message>
        <source>Every call gets the same room; the labels tell the time.</source>
        <translation>हर कॉल को बराबर जगह मिलती है; समय लेबल बताते हैं।</translation>
    </message>
    <message>
        <source>&amp;True time</source>
        <translation>वास्तविक समय(&amp;T)</translation>
    </message>
    <message>
        <source>Room is proportional to time.</source>
        <translation>जगह समय के अनुपात में होती है।</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>समान अंतराल</translation>
    </message>
    <message>
        <source>True time</source>
        <translation>वास्तविक समय</translation>
    </message>
    <message>
        <source>Every socket call will appear here as it happens</source>
        <translation>हर सॉकेट कॉल होते ही यहाँ दिखाई देगी</translation>
    </message>
    <message>
        <source>Press Start server, then Connect client.</source>
        <translation>“सर्वर शुरू करें” और फिर “क्लाइंट कनेक्ट करें” दबाएँ।</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>socket</translation>
    </message>
    <message>
        <source>bind</source>
        <translation>bind</translation>
    </message>
    <message>
        <source>listen</source>
        <translation>listen</translation>
    </message>
    <message>
        <source>accept, connect</source>
        <translation>accept, connect</translation>
    </message>
    <message>
        <source>send</source>
        <translation>send</translation>
    </message>
    <message>
        <source>recv</source>
        <translation>recv</translation>
    </message>
    <message>
        <source>shutdown</source>
        <translation>shutdown</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
    <message>
        <source>%1; from cursor A to B: %2</source>
        <translation>%1; कर्सर A से B तक: %2</translation>
    </message>
    <message>
        <source>%1 (%2 ns)</source>
        <translation>%1 (%2 ns)</translation>
    </message>
    <message numerus="yes">
        <source>Δ %1 · %Ln call(s)</source>
        <translation>
            <numerusform>Δ %1 · %Ln कॉल</numerusform>
            <numerusform>Δ %1 · %Ln कॉल</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>an endpoint, its lanes, folded or unfolded</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>समेटा हुआ</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of day</comment>
        <translation>%1 बजे</translation>
    </message>
    <message>
        <source>%1 from the first call</source>
        <translation>पहली कॉल से %1</translation>
    </message>
    <message>
        <source>%1 from the selected call</source>
        <translation>चुनी हुई कॉल से %1</translation>
    </message>
    <message numerus="yes">
        <source>received %1 after send #%2 began (%Ln byte(s))</source>
        <translation>
            <numerusform>send #%2 शुरू होने के %1 बाद प्राप्त (%Ln बाइट)</numerusform>
            <numerusform>send #%2 शुरू होने के %1 बाद प्राप्त (%Ln बाइट)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) received by recv #%1 after %2</source>
        <translation>
            <numerusform>%Ln बाइट recv #%1 ने %2 बाद प्राप्त किया</numerusform>
            <numerusform>%Ln बाइट recv #%1 ने %2 बाद प्राप्त किए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them shown by the filter</source>
        <translation>
            <numerusform>%1, फ़िल्टर उनमें से %Ln दिखाता है</numerusform>
            <numerusform>%1, फ़िल्टर उनमें से %Ln दिखाता है</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; differs from the other session</source>
        <translation>%1; दूसरे सत्र से भिन्न</translation>
    </message>
</context>
<context>
    <name>socketscope::TranscriptOpening</name>
    <message>
        <source>“%1” is no file. Transcripts are files whose names end in .jsonl.</source>
        <translation>“%1” फ़ाइल नहीं है। प्रतिलेख वे फ़ाइलें हैं जिनके नाम के अंत में .jsonl होता है।</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>खोलना रद्द किया गया।</translation>
    </message>
</context>
<context>
    <name>socketscope::TranscriptSaving</name>
    <message>
        <source>Save transcript</source>
        <translation>प्रतिलेख सहेजें</translation>
    </message>
</context>
<context>
    <name>socketscope::TransferStatus</name>
    <message>
        <source>Output queue</source>
        <translation>आउटपुट कतार</translation>
    </message>
    <message>
        <source>File transfer</source>
        <translation>फ़ाइल स्थानांतरण</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel file</source>
        <translation>फ़ाइल रद्द करें</translation>
    </message>
    <message>
        <source>The peer does not take what is sent: %1 wait here, and no more fit. Sending goes on once it has read enough.</source>
        <translation>जो भेजा जा रहा है, उसे दूसरा सिरा नहीं ले रहा: %1 यहाँ प्रतीक्षा में हैं और अब और जगह नहीं है। उसके पर्याप्त पढ़ लेने पर भेजना जारी होगा।</translation>
    </message>
    <message>
        <source>%1 wait until the peer takes them.</source>
        <translation>%1 प्रतीक्षा में हैं, जब तक दूसरा सिरा उन्हें ले न ले।</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3 में से %2</translation>
    </message>
</context>
</TS>
