<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AddressEntry</name>
    <message>
        <source>An address is needed: 127.0.0.1:8080, [::1]:8080, /tmp/socket or @name.</source>
        <translation>एक पता चाहिए: 127.0.0.1:8080, [::1]:8080, /tmp/socket या @name।</translation>
    </message>
    <message>
        <source>“%1” is no numeric address. Names are looked up before any socket call is made; 127.0.0.1 and [::1] are this computer.</source>
        <translation>“%1” अंकों में लिखा पता नहीं है। नाम किसी भी सॉकेट कॉल से पहले खोजे जाते हैं; 127.0.0.1 और [::1] यही कंप्यूटर हैं।</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>a Unix socket without a name</source>
        <translation>बिना नाम का Unix सॉकेट</translation>
    </message>
    <message>
        <source>an abstract name: no file stands for it, and it goes with its socket</source>
        <translation>एक abstract नाम: इसके लिए कोई फ़ाइल नहीं होती, और यह अपने सॉकेट के साथ चला जाता है</translation>
    </message>
    <message>
        <source>a file in the file system stands for the socket; it stays when the socket goes</source>
        <translation>फ़ाइल सिस्टम में एक फ़ाइल इस सॉकेट का प्रतिनिधित्व करती है; सॉकेट के जाने पर भी वह बनी रहती है</translation>
    </message>
    <message>
        <source>%1; port 0: the system chooses a free one</source>
        <translation>%1; पोर्ट 0: सिस्टम कोई खाली पोर्ट चुनता है</translation>
    </message>
    <message>
        <source>where the kernel writes the address</source>
        <translation>जहाँ कर्नेल पता लिखता है</translation>
    </message>
    <message>
        <source>every address of this computer, so that others reach it too</source>
        <translation>इस कंप्यूटर का हर पता, ताकि दूसरे कंप्यूटर भी इस तक पहुँच सकें</translation>
    </message>
    <message>
        <source>this computer's own loop: only its programs can reach it</source>
        <translation>इस कंप्यूटर का अपना लूपबैक पता: केवल इसी के प्रोग्राम इस तक पहुँच सकते हैं</translation>
    </message>
    <message>
        <source>a group: every socket that has joined it</source>
        <translation>एक समूह: हर वह सॉकेट जो इसमें शामिल हुआ है</translation>
    </message>
    <message>
        <source>every computer of the local network; needs SO_BROADCAST</source>
        <translation>स्थानीय नेटवर्क का हर कंप्यूटर; SO_BROADCAST चाहिए</translation>
    </message>
    <message>
        <source>no computer in particular; Linux takes it for this one</source>
        <translation>कोई विशेष कंप्यूटर नहीं; Linux इसे यही कंप्यूटर मानता है</translation>
    </message>
    <message>
        <source>a program at that address</source>
        <translation>उस पते पर कोई प्रोग्राम</translation>
    </message>
    <message>
        <source>an address in a network: if it is this computer's, others reach the socket there</source>
        <translation>किसी नेटवर्क का एक पता: यदि वह इसी कंप्यूटर का है, तो दूसरे वहाँ सॉकेट तक पहुँचते हैं</translation>
    </message>
    <message>
        <source>this computer itself</source>
        <translation>यही कंप्यूटर स्वयं</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>%1 = %2: %3</source>
        <comment>an argument, its value, the value in words</comment>
        <translation>%1 = %2: %3</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>क्या गड़बड़ हुई</translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation>यहाँ क्या हुआ</translation>
    </message>
    <message>
        <source>Found by looking</source>
        <translation>जाँच में क्या मिला</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>इसका उपाय</translation>
    </message>
    <message>
        <source>What usually comes next</source>
        <translation>आम तौर पर आगे क्या होता है</translation>
    </message>
    <message>
        <source>What the call does</source>
        <translation>यह कॉल क्या करती है</translation>
    </message>
    <message>
        <source>Its arguments</source>
        <translation>इसके आर्ग्युमेंट</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>किसकी प्रतीक्षा है</translation>
    </message>
    <message>
        <source>What ends it</source>
        <translation>प्रतीक्षा कैसे समाप्त होती है</translation>
    </message>
</context>
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
        <source>The system's table of open files is full. Close other programs.</source>
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
        <source>This computer's firewall or a security policy forbids connections to %1.</source>
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
        <comment>a socket's state, such as ESTABLISHED</comment>
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
        <source>The program asked the system for the option's value.</source>
        <translation>प्रोग्राम ने सिस्टम से इस विकल्प का मान पूछा।</translation>
    </message>
    <message>
        <source>From now on clients can connect. Up to %1 of them wait in the accept queue: the backlog and one more, but no more than the system's own limit allows.</source>
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
        <source>The system tells the socket's own address: %1.</source>
        <translation>सिस्टम सॉकेट का अपना पता बताता है: %1।</translation>
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
        <source>Small messages are sent at once instead of being gathered (Nagle's algorithm is off).</source>
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
        <source>This end has finished sending (a half-close): after the last byte the peer's recv() returns 0. This end can still receive.</source>
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
        <source>The system tells the address of the socket's peer: %1.</source>
        <translation>सिस्टम सॉकेट के दूसरे सिरे का पता बताता है: %1।</translation>
    </message>
    <message>
        <source>The socket has no peer any more: the association was dissolved.</source>
        <translation>अब सॉकेट का कोई दूसरा सिरा नहीं है: संबंध तोड़ दिया गया।</translation>
    </message>
    <message>
        <source>The socket sends to %1 from now on and takes datagrams from there only. Nothing was sent for it.</source>
        <translation>अब से सॉकेट %1 को भेजता है और केवल वहीं से डेटाग्राम लेता है। इसके लिए कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The connection to %1 waits in the listener's queue or was taken already; bytes may be sent at once.</source>
        <translation>%1 से कनेक्शन listen करने वाले सॉकेट की कतार में प्रतीक्षा कर रहा है या accept हो चुका है; बाइट तुरंत भेजे जा सकते हैं।</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a socket's domain and type</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>IPv4 socket for TCP</source>
        <translation>TCP के लिए IPv4 सॉकेट</translation>
    </message>
    <message>
        <source>IPv4 socket for UDP</source>
        <translation>UDP के लिए IPv4 सॉकेट</translation>
    </message>
    <message>
        <source>IPv6 socket for TCP</source>
        <translation>TCP के लिए IPv6 सॉकेट</translation>
    </message>
    <message>
        <source>IPv6 socket for UDP</source>
        <translation>UDP के लिए IPv6 सॉकेट</translation>
    </message>
    <message>
        <source>Unix socket, %1</source>
        <translation>Unix सॉकेट, %1</translation>
    </message>
    <message>
        <source>A new socket was made (%1). It has descriptor %2 and is not connected to anything yet.</source>
        <translation>एक नया सॉकेट बना (%1)। उसका डिस्क्रिप्टर %2 है और वह अभी किसी से कनेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>The socket has an abstract name now, which the system chose.</source>
        <translation>सॉकेट का अब एक abstract नाम है, जो सिस्टम ने चुना।</translation>
    </message>
    <message>
        <source>The socket has the name %1 now.</source>
        <translation>सॉकेट का नाम अब %1 है।</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes were handed over as one datagram. Whether it arrives, the call cannot tell.</source>
        <translation>
            <numerusform>%n बाइट एक डेटाग्राम के रूप में सौंपा गया। वह पहुँचेगा या नहीं, यह कॉल नहीं बता सकती।</numerusform>
            <numerusform>%n बाइट एक डेटाग्राम के रूप में सौंपे गए। वह पहुँचेगा या नहीं, यह कॉल नहीं बता सकती।</numerusform>
        </translation>
    </message>
    <message>
        <source>its sender</source>
        <comment>where a datagram came from, when the call does not tell</comment>
        <translation>अपने प्रेषक</translation>
    </message>
    <message>
        <source>An empty datagram came from %1: it has no bytes, but it is a message, and no end of anything.</source>
        <translation>%1 से एक खाली डेटाग्राम आया: उसमें कोई बाइट नहीं है, पर वह एक संदेश है, किसी चीज़ का अंत नहीं।</translation>
    </message>
    <message>
        <source>A datagram of %1 bytes came from %2, and the buffer took %3 of them. The rest is lost: what is left of a datagram is never kept for the next call.</source>
        <translation>%2 से %1 बाइट का एक डेटाग्राम आया, और बफ़र ने उनमें से %3 लिए। बाकी खो गए: डेटाग्राम का बचा हुआ भाग अगली कॉल के लिए कभी नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>A datagram came from %1 that is longer than the buffer: msg_flags has MSG_TRUNC. %2 bytes were taken, the rest is lost.</source>
        <translation>%1 से एक डेटाग्राम आया जो बफ़र से लंबा है: msg_flags में MSG_TRUNC है। %2 बाइट लिए गए, बाकी खो गए।</translation>
    </message>
    <message>
        <source>A datagram came from %1 and filled the buffer of %2 bytes. If it was longer, the rest is lost; MSG_TRUNC would tell.</source>
        <translation>%1 से एक डेटाग्राम आया और उसने %2 बाइट का बफ़र पूरा भर दिया। यदि वह इससे लंबा था, तो बाकी खो गया; MSG_TRUNC यह बता देता।</translation>
    </message>
    <message>
        <source>One whole datagram of %1 bytes came from %2. One call takes one datagram, never parts of two.</source>
        <translation>%2 से %1 बाइट का एक पूरा डेटाग्राम आया। एक कॉल एक ही डेटाग्राम लेती है, कभी दो के हिस्से नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>The program looked at %n bytes that the peer had sent and left them where they are: the next call finds them again.</source>
        <translation>
            <numerusform>प्रोग्राम ने दूसरे सिरे का भेजा %n बाइट केवल देखा और उसे वहीं रहने दिया: अगली कॉल को वह फिर मिलेगा।</numerusform>
            <numerusform>प्रोग्राम ने दूसरे सिरे के भेजे %n बाइट केवल देखे और उन्हें वहीं रहने दिया: अगली कॉल को वे फिर मिलेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>SO_LINGER was set. Unix sockets take it and do nothing with it: what was sent is in the peer's queue already.</source>
        <translation>SO_LINGER लगाया गया। Unix सॉकेट इसे स्वीकार कर लेते हैं, पर इससे कुछ करते नहीं: जो भेजा गया, वह पहले से ही दूसरे सिरे की कतार में है।</translation>
    </message>
    <message>
        <source>Closing will not wait: close() returns at once, and the system still delivers what is queued.</source>
        <translation>बंद करने पर प्रतीक्षा नहीं होगी: close() तुरंत लौटता है, और जो कतार में है उसे सिस्टम अब भी पहुँचाता है।</translation>
    </message>
    <message numerus="yes">
        <source>Closing will now wait until what is queued has been acknowledged, for %n second(s) at most.</source>
        <translation>
            <numerusform>अब बंद करने पर तब तक प्रतीक्षा होगी जब तक कतार में रखे सब कुछ की पावती न आ जाए, पर अधिक से अधिक %n सेकंड।</numerusform>
            <numerusform>अब बंद करने पर तब तक प्रतीक्षा होगी जब तक कतार में रखे सब कुछ की पावती न आ जाए, पर अधिक से अधिक %n सेकंड।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes are in the receiver's queue as one datagram. Between Unix sockets none is lost: with a full queue the call waits.</source>
        <translation>
            <numerusform>%n बाइट एक डेटाग्राम के रूप में प्राप्तकर्ता की कतार में पहुँच गया है। Unix सॉकेटों के बीच कोई डेटाग्राम नहीं खोता: कतार भरी हो तो कॉल प्रतीक्षा करती है।</numerusform>
            <numerusform>%n बाइट एक डेटाग्राम के रूप में प्राप्तकर्ता की कतार में पहुँच गए हैं। Unix सॉकेटों के बीच कोई डेटाग्राम नहीं खोता: कतार भरी हो तो कॉल प्रतीक्षा करती है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program took a message of %n bytes: on a SOCK_SEQPACKET socket one recv() takes one message, and what the buffer has no room for is lost.</source>
        <translation>
            <numerusform>प्रोग्राम ने %n बाइट का एक संदेश लिया: SOCK_SEQPACKET सॉकेट पर एक recv() एक ही संदेश लेता है, और जिसके लिए बफ़र में जगह नहीं है वह खो जाता है।</numerusform>
            <numerusform>प्रोग्राम ने %n बाइट का एक संदेश लिया: SOCK_SEQPACKET सॉकेट पर एक recv() एक ही संदेश लेता है, और जिसके लिए बफ़र में जगह नहीं है वह खो जाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>This end has finished sending: when the peer has read all, its recv() returns 0. Nothing is sent for it, the kernel only notes it at both ends; this end can still receive.</source>
        <translation>यह सिरा भेजना समाप्त कर चुका है: जब दूसरा सिरा सब कुछ पढ़ लेता है, तो उसका recv() 0 लौटाता है। इसके लिए कुछ नहीं भेजा जाता, कर्नेल इसे केवल दोनों सिरों पर नोट करता है; यह सिरा अब भी प्राप्त कर सकता है।</translation>
    </message>
    <message>
        <source>The descriptor was given back. Datagrams that still waited here are thrown away, and later ones reach nobody.</source>
        <translation>डिस्क्रिप्टर लौटा दिया गया। जो डेटाग्राम यहाँ अब भी प्रतीक्षा में थे वे फेंक दिए जाते हैं, और बाद में आने वाले किसी तक नहीं पहुँचते।</translation>
    </message>
    <message>
        <source>The descriptor was given back. What was sent waits in the peer's queue; after it the peer's recv() returns 0.</source>
        <translation>डिस्क्रिप्टर लौटा दिया गया। जो भेजा गया था, वह दूसरे सिरे की कतार में प्रतीक्षा करता है; उसके बाद दूसरे सिरे का recv() 0 लौटाता है।</translation>
    </message>
    <message>
        <source>The socket has no peer any more, and can be connected anew. A connection that was still open has ended with a reset; one that listened listens no more.</source>
        <translation>अब सॉकेट का कोई दूसरा सिरा नहीं है, और उसे नए सिरे से कनेक्ट किया जा सकता है। जो कनेक्शन अभी खुला था, वह रीसेट के साथ समाप्त हुआ; जो सॉकेट listen कर रहा था, वह अब listen नहीं करता।</translation>
    </message>
    <message>
        <source>Nothing has changed: a socket that listens sends nothing anyway.</source>
        <translation>कुछ नहीं बदला: listen करने वाला सॉकेट वैसे भी कुछ नहीं भेजता।</translation>
    </message>
    <message>
        <source>The socket no longer listens: new clients are refused, and who still waited in the accept queue is turned away. The descriptor stays open.</source>
        <translation>सॉकेट अब listen नहीं करता: नए क्लाइंट अस्वीकार होते हैं, और जो अभी accept कतार में प्रतीक्षा कर रहे थे वे लौटा दिए जाते हैं। डिस्क्रिप्टर खुला रहता है।</translation>
    </message>
    <message>
        <source>The program will receive no more here: recv() returns 0 once what has come is read. It can still send.</source>
        <translation>प्रोग्राम यहाँ अब और कुछ प्राप्त नहीं करेगा: जो आ चुका है उसे पढ़ लेने के बाद recv() 0 लौटाता है। वह अब भी भेज सकता है।</translation>
    </message>
    <message>
        <source>This end has finished sending. Nothing tells the peer so: datagrams have no FIN. This end can still receive.</source>
        <translation>यह सिरा भेजना समाप्त कर चुका है। दूसरे सिरे को यह कोई नहीं बताता: डेटाग्राम में FIN नहीं होता। यह सिरा अब भी प्राप्त कर सकता है।</translation>
    </message>
    <message>
        <source>The descriptor was given back; this socket had no connection that could end.</source>
        <translation>डिस्क्रिप्टर लौटा दिया गया; इस सॉकेट का कोई कनेक्शन नहीं था जो समाप्त हो सकता।</translation>
    </message>
    <message>
        <source>The descriptor was given back and the connection reset, as SO_LINGER with no time asks: what was not sent yet is lost, and the peer sees ECONNRESET.</source>
        <translation>डिस्क्रिप्टर लौटा दिया गया और कनेक्शन रीसेट किया गया, जैसा शून्य समय वाला SO_LINGER माँगता है: जो अभी भेजा नहीं गया था वह खो गया, और दूसरे सिरे को ECONNRESET मिलता है।</translation>
    </message>
    <message>
        <source>The descriptor was given back. The system still delivers what was sent and then ends the connection; bytes that came and were not read make the end a reset.</source>
        <translation>डिस्क्रिप्टर लौटा दिया गया। जो भेजा गया था, सिस्टम उसे अब भी पहुँचाता है और फिर कनेक्शन समाप्त करता है; यदि आए हुए कुछ बाइट पढ़े नहीं गए, तो यह समाप्ति रीसेट बन जाती है।</translation>
    </message>
    <message>
        <source>An empty message was sent. The peer's recv() returns 0 for it, just as at the end.</source>
        <translation>एक खाली संदेश भेजा गया। इसके लिए दूसरे सिरे का recv() 0 लौटाता है, ठीक वैसे ही जैसे अंत में।</translation>
    </message>
    <message>
        <source>Nothing was sent: a stream of bytes has no empty messages, so the peer learns nothing of this call.</source>
        <translation>कुछ नहीं भेजा गया: बाइटों की स्ट्रीम में खाली संदेश नहीं होते, इसलिए दूसरे सिरे को इस कॉल का कुछ पता नहीं चलता।</translation>
    </message>
    <message numerus="yes">
        <source>The system took %n bytes and marked the last of them as urgent: the peer can take that one out of turn, with MSG_OOB.</source>
        <translation><numerusform>सिस्टम ने %n बाइट लिया और उसे अत्यावश्यक (urgent) चिह्नित किया: दूसरा सिरा उसे MSG_OOB के साथ बारी से पहले ले सकता है।</numerusform><numerusform>सिस्टम ने %n बाइट लिए और उनमें से आखिरी को अत्यावश्यक (urgent) चिह्नित किया: दूसरा सिरा उस एक बाइट को MSG_OOB के साथ बारी से पहले ले सकता है।</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The system took %n bytes into its send buffer. They go to the peer of the connection: Linux passes over the address that was named.</source>
        <translation><numerusform>सिस्टम ने %n बाइट अपने send बफ़र में लिया। वह कनेक्शन के दूसरे सिरे को जाता है: जो पता बताया गया, Linux उसे अनदेखा कर देता है।</numerusform><numerusform>सिस्टम ने %n बाइट अपने send बफ़र में लिए। वे कनेक्शन के दूसरे सिरे को जाते हैं: जो पता बताया गया, Linux उसे अनदेखा कर देता है।</numerusform></translation>
    </message>
    <message>
        <source>An empty datagram was handed over: it has a sender, but no bytes. Whether it arrives, the call cannot tell.</source>
        <translation>एक खाली डेटाग्राम सौंपा गया: उसका प्रेषक है, पर उसमें कोई बाइट नहीं। वह पहुँचेगा या नहीं, यह कॉल नहीं बता सकती।</translation>
    </message>
    <message>
        <source>A datagram was taken, and all of it is lost: the buffer had no room.</source>
        <translation>एक डेटाग्राम लिया गया, और वह पूरा खो गया: बफ़र में जगह नहीं थी।</translation>
    </message>
    <message>
        <source>shutdown() has ended receiving here, so 0 came back at once; or an empty datagram had come before.</source>
        <translation>shutdown() यहाँ प्राप्त करना समाप्त कर चुका है, इसलिए तुरंत 0 लौटा; या पहले कोई खाली डेटाग्राम आ चुका था।</translation>
    </message>
    <message>
        <source>The program looked at %1 bytes of a datagram from %2 and left it where it is: the next call finds it whole.</source>
        <translation>प्रोग्राम ने %2 से आए एक डेटाग्राम के %1 बाइट केवल देखे और उसे वहीं रहने दिया: अगली कॉल को वह पूरा मिलेगा।</translation>
    </message>
    <message>
        <source>0 bytes were asked for, so 0 came back at once. That tells nothing about the peer.</source>
        <translation>0 बाइट माँगे गए थे, इसलिए तुरंत 0 लौटा। इससे दूसरे सिरे के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>shutdown() has ended receiving here, so recv() returned 0. That tells nothing about the peer.</source>
        <translation>shutdown() यहाँ प्राप्त करना समाप्त कर चुका है, इसलिए recv() ने 0 लौटाया। इससे दूसरे सिरे के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>recv() returned 0: the peer has finished sending, or it has sent an empty message. On a SOCK_SEQPACKET socket both look alike.</source>
        <translation>recv() ने 0 लौटाया: दूसरा सिरा भेजना समाप्त कर चुका है, या उसने एक खाली संदेश भेजा है। SOCK_SEQPACKET सॉकेट पर दोनों एक जैसे दिखते हैं।</translation>
    </message>
    <message>
        <source>The program took the urgent byte, which was kept aside: it has come before bytes that were sent earlier and are not read yet.</source>
        <translation>प्रोग्राम ने वह अत्यावश्यक (urgent) बाइट लिया, जो अलग रखा गया था: वह उन बाइट से पहले मिला जो उससे पहले भेजे गए थे और अभी पढ़े नहीं गए हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes were taken and thrown away: TCP hands nothing over with MSG_TRUNC (tcp(7)).</source>
        <translation><numerusform>%n बाइट लिया गया और फेंक दिया गया: MSG_TRUNC के साथ TCP कुछ नहीं सौंपता (tcp(7))।</numerusform><numerusform>%n बाइट लिए गए और फेंक दिए गए: MSG_TRUNC के साथ TCP कुछ नहीं सौंपता (tcp(7))।</numerusform></translation>
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
    <message>
        <source>Lab</source>
        <translation>लैब</translation>
    </message>
    <message>
        <source>Lab %1</source>
        <translation>लैब %1</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>काटा गया</translation>
    </message>
    <message>
        <source>(empty datagram)</source>
        <translation>(खाली डेटाग्राम)</translation>
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
    <message>
        <source>(encrypted)</source>
        <translation>(एन्क्रिप्टेड)</translation>
    </message>
</context>
<context>
    <name>CardArguments</name>
    <message>
        <source>no open descriptor</source>
        <translation>कोई खुला डिस्क्रिप्टर नहीं</translation>
    </message>
    <message>
        <source>the listening socket of %1</source>
        <translation>%1 का listen करने वाला सॉकेट</translation>
    </message>
    <message>
        <source>the socket of %1</source>
        <translation>%1 का सॉकेट</translation>
    </message>
    <message>
        <source>the TLS session over this descriptor: %1</source>
        <translation>इस डिस्क्रिप्टर पर चलने वाला TLS सत्र: %1</translation>
    </message>
    <message>
        <source>no address at all: the association is to be dissolved</source>
        <translation>कोई भी पता नहीं: संबंध तोड़ा जाना है</translation>
    </message>
    <message>
        <source>the room in the buffer: at most so many bytes are taken</source>
        <translation>बफ़र में जगह: अधिक से अधिक इतने बाइट लिए जाते हैं</translation>
    </message>
    <message>
        <source>so many bytes are to be sent</source>
        <translation>इतने बाइट भेजने हैं</translation>
    </message>
    <message>
        <source>none: the peer that connect() noted</source>
        <translation>कोई नहीं: वही दूसरा सिरा जिसे connect() ने नोट किया</translation>
    </message>
    <message>
        <source>this one and no other; 0 would be the usual one</source>
        <translation>यही प्रोटोकॉल, कोई दूसरा नहीं; 0 का अर्थ होता सामान्य प्रोटोकॉल</translation>
    </message>
    <message>
        <source>passed over: the connection has its peer</source>
        <translation>अनदेखा किया गया: कनेक्शन का दूसरा सिरा तय है</translation>
    </message>
    <message>
        <source>left as it was: the sender has no name</source>
        <translation>जैसा था वैसा ही रहा: प्रेषक का कोई नाम नहीं है</translation>
    </message>
    <message>
        <source>left as it was: on a connection the sender is known</source>
        <translation>जैसा था वैसा ही रहा: कनेक्शन पर प्रेषक पहले से ज्ञात है</translation>
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
        <source>--reply and --echo exclude each other.</source>
        <translation>--reply और --echo एक साथ नहीं दिए जा सकते।</translation>
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
        <source>listen needs [ADDR:]PORT, or a protocol and an address.</source>
        <translation>listen के साथ [ADDR:]PORT चाहिए, या कोई प्रोटोकॉल और पता।</translation>
    </message>
    <message>
        <source>connect needs HOST:PORT with a port from 1 to 65535, or a protocol and an address.</source>
        <translation>connect के साथ HOST:PORT चाहिए, जिसमें पोर्ट 1 से 65535 तक हो, या कोई प्रोटोकॉल और पता।</translation>
    </message>
    <message>
        <source>Say what to do: listen, connect, lab, replay, lesson, show, convert, code, report, stats or diff. --help tells more.</source>
        <translation>बताएँ कि क्या करना है: listen, connect, lab, replay, lesson, show, convert, code, report, stats या diff। --help अधिक बताता है।</translation>
    </message>
    <message>
        <source>“%1” is not a command; there are listen, connect, lab, replay, lesson, show, convert, code, report, stats and diff.</source>
        <translation>“%1” कमांड नहीं है; listen, connect, lab, replay, lesson, show, convert, code, report, stats और diff हैं।</translation>
    </message>
    <message>
        <source>
listen serves until it is interrupted, on 127.0.0.1 unless ADDR is given; port 0 is any
free one. Lines on stdin go to every client that is connected then.
  --backlog N            length of the accept queue (the system's limit)
  --max-connections N    clients kept at once (1000)
  --greeting TEXT        sent to each client when it connects
  --reply TEXT           sent after each message, which is what one recv returned
  --echo                 each message is sent back
  --close-after-reply    the server closes after its first reply

connect sends each TEXT, then the lines of stdin, then finishes sending, and ends
when the peer has finished too.
  --send TEXT            may be given several times
  --keep-open            does not finish sending when stdin ends

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

</translation>
    </message>
    <message>
        <source>These, lab and replay:
  --transcript FILE      every call, by the file's ending: .txt, .csv, .html, .md or
                         .pcapng are saved at the end; any other is JSON Lines and
                         written as it happens, whole also after a crash or a kill
  --bytes-per-call N     JSON Lines hold at most N bytes of each call's data (all)
  --quiet                does not print the calls
  --payload-limit SIZE   data kept, the oldest dropped first: 512M, 4G … (2G)

</source>
        <translation>ये दोनों, lab और replay:
  --transcript FILE      हर कॉल, फ़ाइल के एक्सटेंशन के अनुसार: .txt, .csv, .html, .md या
                         .pcapng अंत में सहेजी जाती है; कोई और एक्सटेंशन यानी JSON Lines,
                         जो साथ-साथ लिखी जाती है, क्रैश या kill के बाद भी पूरी
  --bytes-per-call N     JSON Lines में हर कॉल के डेटा के अधिकतम N बाइट (सभी)
  --quiet                कॉल नहीं छापता
  --payload-limit SIZE   रखा जाने वाला डेटा, सबसे पुराना पहले हटता है: 512M, 4G … (2G)

</translation>
    </message>
    <message>
        <source>Both take an address with a protocol: tcp:// (which is meant without one), udp://, and
for sockets of the Unix domain unix:///PATH, unix-dgram:///PATH and unix-seqpacket:///PATH,
or @NAME in the place of /PATH for an abstract name.
  --option NAME=VALUE    sets a socket option first: SO_REUSEADDR, SO_REUSEPORT,
                         SO_KEEPALIVE, SO_LINGER, SO_RCVBUF, SO_SNDBUF, TCP_NODELAY,
                         IPV6_V6ONLY, SO_BROADCAST; may be given several times
  --datagram-bytes N     received of each datagram at most, the rest is cut off (65536)
  --group ADDR[%IF]      listen joins a multicast group; may be given several times
  --remove-stale         listen takes away a Unix socket whose program has ended
  --source ADDR[:PORT]   connect comes from there; of Unix datagrams /PATH or @NAME
  --unconnected          connect makes sendto() and recvfrom() instead of connect()
  --wait S               connect waits S seconds for the last answer to a datagram (1)

</source>
        <translation>दोनों प्रोटोकॉल वाला पता लेते हैं: tcp:// (प्रोटोकॉल न देने पर यही), udp://, और Unix
डोमेन के सॉकेट के लिए unix:///PATH, unix-dgram:///PATH और unix-seqpacket:///PATH,
या अमूर्त नाम के लिए /PATH की जगह @NAME।
  --option NAME=VALUE    पहले सॉकेट का एक विकल्प तय करता है: SO_REUSEADDR, SO_REUSEPORT,
                         SO_KEEPALIVE, SO_LINGER, SO_RCVBUF, SO_SNDBUF, TCP_NODELAY,
                         IPV6_V6ONLY, SO_BROADCAST; कई बार दिया जा सकता है
  --datagram-bytes N     हर डेटाग्राम से अधिकतम इतने बाइट लिए जाते हैं, बाकी कट जाते हैं (65536)
  --group ADDR[%IF]      listen किसी मल्टीकास्ट समूह से जुड़ता है; कई बार दिया जा सकता है
  --remove-stale         listen उस Unix सॉकेट को हटाता है जिसका प्रोग्राम समाप्त हो चुका है
  --source ADDR[:PORT]   connect यहाँ से आता है; Unix डेटाग्राम में /PATH या @NAME
  --unconnected          connect connect() के बदले sendto() और recvfrom() करता है
  --wait S               connect डेटाग्राम के अंतिम उत्तर की S सेकंड प्रतीक्षा करता है (1)

</translation>
    </message>
    <message>
        <source>show prints the calls of a transcript (.jsonl) as listen and connect do.
  --filter QUERY         only calls that answer it, such as 'call:send is:error hello'
  --explain N            call N in words instead: what it does, its arguments, its
                         result, what helps or comes next

convert writes a transcript in the format of OUT's ending: .jsonl, .txt, .csv,
.html, .md, .pcapng.
  --to ENDING            another format than that of OUT's ending
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
  --filter QUERY         केवल मेल खाती कॉल, जैसे 'call:send is:error hello'
  --explain N            इसके बजाय कॉल N शब्दों में: वह क्या करती है, उसके आर्ग्युमेंट,
                         उसका परिणाम, किससे मदद मिलती है या आगे क्या आता है

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
        <source>lab makes the calls of a script, or of the lines of stdin, and ends when all have
returned. A call that waits lets the next one begin. A line is one call:
  s = socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC)
  setsockopt(s, SOL_SOCKET, SO_REUSEADDR, 1)    getsockopt(s, SOL_SOCKET, SO_ERROR)
  bind(s, 127.0.0.1:0)    listen(s, 5)    getsockname(s)    getpeername(c)
  connect(c, name(s))     a = accept(s)   b = accept4(s, SOCK_NONBLOCK)
  send(c, TEXT, MSG_OOB)  sendto(u, TEXT, 0, 127.0.0.1:9)
  recv(a, 100, MSG_PEEK)  recvfrom(u, 100)  recvmsg(u, 100)
  shutdown(c, SHUT_WR)    close(c)
  cancel(a) ends what waits on a; wait(a) goes on when nothing does
name(s) is what getsockname(s) told; an address may also be [::1]:80, /PATH,
@NAME, and AF_UNSPEC for connect. TEXT is in quotes, # begins a comment.

</source>
        <translation>lab किसी स्क्रिप्ट की, या stdin की पंक्तियों की कॉल करता है, और सबके लौट आने पर समाप्त
होता है। जो कॉल प्रतीक्षा करती है वह अगली को शुरू होने देती है। एक पंक्ति में एक कॉल:
  s = socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC)
  setsockopt(s, SOL_SOCKET, SO_REUSEADDR, 1)    getsockopt(s, SOL_SOCKET, SO_ERROR)
  bind(s, 127.0.0.1:0)    listen(s, 5)    getsockname(s)    getpeername(c)
  connect(c, name(s))     a = accept(s)   b = accept4(s, SOCK_NONBLOCK)
  send(c, TEXT, MSG_OOB)  sendto(u, TEXT, 0, 127.0.0.1:9)
  recv(a, 100, MSG_PEEK)  recvfrom(u, 100)  recvmsg(u, 100)
  shutdown(c, SHUT_WR)    close(c)
  cancel(a) वह समाप्त करता है जो a पर प्रतीक्षा में है; wait(a) तब आगे बढ़ता है जब कुछ
  प्रतीक्षा में न हो
name(s) वह है जो getsockname(s) ने बताया; पता [::1]:80, /PATH, @NAME, और connect के लिए
AF_UNSPEC भी हो सकता है। TEXT उद्धरण चिह्नों में होता है, # से टिप्पणी शुरू होती है।

</translation>
    </message>
    <message>
        <source>--play, --transcript, --validate and --list exclude each other.</source>
        <translation>--play, --transcript, --validate और --list एक साथ नहीं दिए जा सकते।</translation>
    </message>
    <message>
        <source>lesson needs a file, or the number of a built-in one (--list).</source>
        <translation>lesson को कोई फ़ाइल चाहिए, या किसी अंतर्निहित पाठ की संख्या (--list)।</translation>
    </message>
    <message>
        <source>lesson performs a lesson by its play script and checks each step in its own log. LESSON is
a file (see lesson-format.md), or the number or name of a built-in one.
  --transcript FILE      performs nothing: checks this session, such as one handed in
  --validate             performs nothing: says what is wrong in the lesson's file
  --list                 names the built-in lessons
  --record FILE          writes the session that it performed
  --quiet                does not print the calls
  Exit status: 0 every step is done, 1 not every one, 2 on misuse, or if the lesson or the
  transcript cannot be read.

</source>
        <translation>lesson किसी पाठ को उसकी play स्क्रिप्ट से करता है और हर चरण अपने लॉग में जाँचता है। LESSON
एक फ़ाइल है (देखें lesson-format.md), या किसी अंतर्निहित पाठ की संख्या या नाम।
  --transcript FILE      कुछ नहीं करता: इस सत्र को जाँचता है, जैसे जमा किया गया कोई सत्र
  --validate             कुछ नहीं करता: बताता है कि पाठ की फ़ाइल में क्या गलत है
  --list                 अंतर्निहित पाठों के नाम बताता है
  --record FILE          किए गए सत्र को लिखता है
  --quiet                कॉल नहीं छापता
  एग्ज़िट स्थिति: 0 हर चरण पूरा, 1 हर चरण पूरा नहीं, 2 गलत उपयोग पर, या यदि पाठ या
  प्रतिलेख पढ़ा न जा सके।

</translation>
    </message>
    <message>
        <source>Datagrams cannot be replayed; give a protocol with connections.</source>
        <translation>डेटाग्राम का रीप्ले नहीं हो सकता; कनेक्शन वाला कोई प्रोटोकॉल दें।</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.</source>
        <translation>“%1” SHA-256 फ़िंगरप्रिंट नहीं है: उसमें 64 हेक्साडेसिमल अंक होते हैं, कोलन के साथ या बिना।</translation>
    </message>
    <message>
        <source>With tls:// everything is encrypted. The server makes a certificate unless it is given one;
a client refuses a certificate that does not verify, and says why.
  --tls-cert FILE        listen shows this certificate (PEM)
  --tls-key FILE         with this private key; else it is in the certificate's file
  --tls-ca FILE          connect trusts these authorities or certificates, not the system's
  --tls-trust SHA256     connect trusts the one certificate with this fingerprint
  --tls-name NAME        connect expects this name in the certificate, not the host's

</source>
        <translation>tls:// के साथ सब कुछ एन्क्रिप्ट होता है। सर्वर को प्रमाणपत्र न दिया जाए तो वह स्वयं बनाता है;
क्लाइंट ऐसा प्रमाणपत्र अस्वीकार करता है जो सत्यापित न हो, और कारण बताता है।
  --tls-cert FILE        listen यह प्रमाणपत्र (PEM) दिखाता है
  --tls-key FILE         इस निजी कुंजी के साथ; नहीं तो वह प्रमाणपत्र की फ़ाइल में है
  --tls-ca FILE          connect सिस्टम के बजाय इन प्राधिकरणों या प्रमाणपत्रों पर भरोसा
                         करता है
  --tls-trust SHA256     connect केवल इस फ़िंगरप्रिंट वाले प्रमाणपत्र पर भरोसा करता है
  --tls-name NAME        connect प्रमाणपत्र में होस्ट के नाम के बजाय यह नाम चाहता है

</translation>
    </message>
    <message>
        <source>code needs --language python, c or qt.</source>
        <translation>code को --language python, c या qt चाहिए।</translation>
    </message>
    <message>
        <source>“%1” is no endpoint; they are named as in “server” and “client 2”.</source>
        <translation>“%1” कोई एंडपॉइंट नहीं है; उनके नाम “server” और “client 2” जैसे होते हैं।</translation>
    </message>
    <message>
        <source>report needs the name of a transcript, or - for stdin.</source>
        <translation>report को प्रतिलेख का नाम चाहिए, या stdin के लिए -।</translation>
    </message>
    <message>
        <source>A report is written as html or md here; the window writes pdf too.</source>
        <translation>यहाँ रिपोर्ट html या md के रूप में लिखी जाती है; विंडो pdf भी लिखती है।</translation>
    </message>
    <message>
        <source>--language takes python, c or qt.</source>
        <translation>--language के साथ python, c या qt चाहिए।</translation>
    </message>
    <message>
        <source>Usage: socketscope-cli listen [PROTOCOL://][ADDR:]PORT [options]
       socketscope-cli connect [PROTOCOL://]HOST:PORT [options]
       socketscope-cli lab [SCRIPT] [options]
       socketscope-cli replay FILE --as client|server [options]
       socketscope-cli lesson LESSON [options]
       socketscope-cli show FILE [--filter QUERY | --explain N]
       socketscope-cli convert IN OUT [--to ENDING] [--filter QUERY]
       socketscope-cli code FILE --language LANGUAGE [--endpoint NAME | --whole] [-o OUT]
       socketscope-cli code --lesson LESSON --language LANGUAGE [-o OUT]
       socketscope-cli report FILE [--to html|md] [-o OUT] [options]
       socketscope-cli stats FILE [--json]
       socketscope-cli diff A B [--by WHAT]
</source>
        <translation>उपयोग: socketscope-cli listen [PROTOCOL://][ADDR:]PORT [options]
       socketscope-cli connect [PROTOCOL://]HOST:PORT [options]
       socketscope-cli lab [SCRIPT] [options]
       socketscope-cli replay FILE --as client|server [options]
       socketscope-cli lesson LESSON [options]
       socketscope-cli show FILE [--filter QUERY | --explain N]
       socketscope-cli convert IN OUT [--to ENDING] [--filter QUERY]
       socketscope-cli code FILE --language LANGUAGE [--endpoint NAME | --whole] [-o OUT]
       socketscope-cli code --lesson LESSON --language LANGUAGE [-o OUT]
       socketscope-cli report FILE [--to html|md] [-o OUT] [options]
       socketscope-cli stats FILE [--json]
       socketscope-cli diff A B [--by WHAT]
</translation>
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
  --tls-…                as listen and connect take them; what was recorded over TLS goes over
                         TLS again. As a client the certificate that the record's server
                         showed is trusted, as a server one is made
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
  --tls-…                वैसे ही जैसे listen और connect लेते हैं; जो TLS पर रिकॉर्ड हुआ था वह
                         फिर TLS पर जाता है। क्लाइंट के रूप में उस प्रमाणपत्र पर भरोसा होता है
                         जो रिकॉर्ड के सर्वर ने दिखाया था, सर्वर के रूप में एक बनाया जाता है
  --fill-with-zeros      रिकॉर्ड में जो डेटा नहीं रखा गया, उसकी जगह शून्य भेजता है
  एग्ज़िट स्थिति: 0 रिकॉर्ड के अनुसार, 1 विचलन, 2 विफलता या गलत उपयोग पर, या रोके जाने पर।

</translation>
    </message>
    <message>
        <source>code needs the name of a transcript, or - for stdin, or --lesson.</source>
        <translation>code को प्रतिलेख का नाम चाहिए, या stdin के लिए -, या --lesson।</translation>
    </message>
    <message>
        <source>--whole and --endpoint exclude each other.</source>
        <translation>--whole और --endpoint एक साथ नहीं दिए जा सकते।</translation>
    </message>
    <message>
        <source>code writes what an endpoint did as a program that makes the same calls.
  --language LANGUAGE    python, c or qt (C++ with Qt)
  --endpoint NAME        "server", "client 2" … (all, if -o is a folder)
  -o FILE                a file, or a folder that has or gets a program for each
                         endpoint (stdout)
  --whole                all endpoints in one program, which talks with itself
  --lesson LESSON        instead of a transcript: performs a lesson, whose calls
                         are then one program

report writes a lab report: aim, the calls explained, programs, timeline, output,
calls, conclusion, and the transcript's SHA-256.
  --to html|md           (the ending of OUT, or html); .md has the timeline beside it
  --title T, --name N, --aim A, --conclusion C   what is not given stays a blank
                         line, to be filled in by hand
  --language LANGUAGE    of the programs (python)
  -o FILE                (stdout)

</source>
        <translation>code किसी एंडपॉइंट ने जो किया उसे ऐसे प्रोग्राम के रूप में लिखता है जो वही कॉल करता है।
  --language LANGUAGE    python, c या qt (Qt के साथ C++)
  --endpoint NAME        "server", "client 2" … (सभी, यदि -o फ़ोल्डर हो)
  -o FILE                एक फ़ाइल, या ऐसा फ़ोल्डर जिसमें हर एंडपॉइंट का एक प्रोग्राम हो या
                         बने (stdout)
  --whole                सभी एंडपॉइंट एक ही प्रोग्राम में, जो स्वयं से बात करता है
  --lesson LESSON        प्रतिलेख के बजाय: कोई पाठ करता है, जिसकी कॉल फिर एक प्रोग्राम
                         बनती हैं

report लैब रिपोर्ट लिखता है: उद्देश्य, कॉल की व्याख्या, प्रोग्राम, समयरेखा, आउटपुट,
कॉल, निष्कर्ष, और प्रतिलेख का SHA-256।
  --to html|md           (OUT का एक्सटेंशन, नहीं तो html); .md के साथ समयरेखा अलग फ़ाइल में
  --title T, --name N, --aim A, --conclusion C   जो न दिया जाए उसकी जगह खाली पंक्ति
                         रहती है, जिसे हाथ से भरना है
  --language LANGUAGE    प्रोग्रामों की भाषा (python)
  -o FILE                (stdout)

</translation>
    </message>
</context>
<context>
    <name>CliShow</name>
    <message>
        <source>There is no call %1: the transcript has %2.</source>
        <translation>कॉल %1 नहीं है: प्रतिलेख में कॉलों की संख्या %2 है।</translation>
    </message>
</context>
<context>
    <name>ClientEndpoint</name>
    <message>
        <source>“%1” is not an address. Enter one of this computer's addresses as the source, or leave it empty.</source>
        <translation>“%1” कोई पता नहीं है। स्रोत में इस कंप्यूटर का कोई पता लिखें, या उसे खाली छोड़ें।</translation>
    </message>
    <message>
        <source>The source %1 and the target %2 are of different kinds (IPv4 and IPv6). Choose a source of the target's kind.</source>
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
    <name>CodeCommand</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>फ़ोल्डर “%1” नहीं बनाया जा सका।</translation>
    </message>
    <message>
        <source>There are no calls in “%1”.</source>
        <translation>“%1” में कोई कॉल नहीं है।</translation>
    </message>
    <message>
        <source>“%1” made no calls; these did: %2.</source>
        <translation>“%1” ने कोई कॉल नहीं की; इन्होंने की: %2।</translation>
    </message>
    <message>
        <source>The session has several programs (%1); choose one with --endpoint, take all in one with --whole, or name a folder with -o.</source>
        <translation>सत्र में कई प्रोग्राम हैं (%1); --endpoint से कोई एक चुनें, --whole से सभी को एक में लें, या -o के साथ कोई फ़ोल्डर बताएँ।</translation>
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
    <message>
        <source>An empty message was not sent: the peer's recv() would return 0, as at the end of the connection.</source>
        <translation>खाली संदेश नहीं भेजा गया: दूसरे सिरे का recv() 0 लौटाता, जैसे कनेक्शन के अंत में।</translation>
    </message>
    <message>
        <source>A file is sent as a stream of bytes, but this socket keeps the boundaries of messages. Use tcp or unix for it.</source>
        <translation>फ़ाइल बाइट की स्ट्रीम के रूप में भेजी जाती है, पर यह सॉकेट संदेशों की सीमाएँ बनाए रखता है। इसके लिए tcp या unix लें।</translation>
    </message>
    <message>
        <source>The message of %1 bytes was not sent: it is larger than the socket's send buffer, and a message is never split. Send less at once, or set SO_SNDBUF higher.</source>
        <translation>%1 बाइट का संदेश नहीं भेजा गया: वह सॉकेट के send बफ़र से बड़ा है, और संदेश कभी बाँटा नहीं जाता। एक बार में कम भेजें, या SO_SNDBUF बढ़ाएँ।</translation>
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
    <message>
        <source>Unix datagrams</source>
        <translation>Unix डेटाग्राम</translation>
    </message>
    <message>
        <source>Unix sequenced packets</source>
        <translation>Unix अनुक्रमित पैकेट</translation>
    </message>
    <message>
        <source>Unix stream</source>
        <translation>Unix स्ट्रीम</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>कनेक्शन %1</translation>
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
    <message>
        <source>“socketscope --convert IN OUT” writes .%1, without a display too.</source>
        <translation>“socketscope --convert IN OUT” .%1 फ़ाइल लिखता है, डिस्प्ले के बिना भी।</translation>
    </message>
</context>
<context>
    <name>DatagramCause</name>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3)।</translation>
    </message>
    <message>
        <source>The datagram of %1 bytes was not sent: it is larger than the socket's send buffer, and a datagram is never split. Send less at once, or set SO_SNDBUF higher.</source>
        <translation>%1 बाइट का डेटाग्राम नहीं भेजा गया: वह सॉकेट के send बफ़र से बड़ा है, और डेटाग्राम कभी बाँटा नहीं जाता। एक बार में कम भेजें, या SO_SNDBUF बढ़ाएँ।</translation>
    </message>
    <message>
        <source>The datagram of %1 bytes was not sent: UDP carries at most %2 bytes in one, and a datagram is never split. Send less at once, or use TCP.</source>
        <translation>%1 बाइट का डेटाग्राम नहीं भेजा गया: UDP एक डेटाग्राम में अधिकतम %2 बाइट ले जाता है, और डेटाग्राम कभी बाँटा नहीं जाता। एक बार में कम भेजें, या TCP लें।</translation>
    </message>
    <message>
        <source>The datagram was not sent: there is no socket at %1.</source>
        <translation>डेटाग्राम नहीं भेजा गया: %1 पर कोई सॉकेट नहीं है।</translation>
    </message>
    <message>
        <source>The datagram was not sent: its receiver has no name to send to.</source>
        <translation>डेटाग्राम नहीं भेजा गया: प्राप्तकर्ता का कोई नाम नहीं है जिस पर भेजा जाए।</translation>
    </message>
    <message>
        <source>The datagram was not sent: the program that had %1 has closed it.</source>
        <translation>डेटाग्राम नहीं भेजा गया: %1 जिस प्रोग्राम के पास था, उसने उसे बंद कर दिया है।</translation>
    </message>
    <message>
        <source>The datagram was not sent: the socket at %1 is not of datagrams.</source>
        <translation>डेटाग्राम नहीं भेजा गया: %1 वाला सॉकेट डेटाग्राम का नहीं है।</translation>
    </message>
    <message>
        <source>The datagram was not sent: you may not write to %1; its owner or mode forbids it.</source>
        <translation>डेटाग्राम नहीं भेजा गया: आपको %1 पर लिखने की अनुमति नहीं है; उसका स्वामी या मोड इसे रोकता है।</translation>
    </message>
    <message>
        <source>The datagram was not sent: its receiver has no name to send to. A client must bind() one of its own to be answered.</source>
        <translation>डेटाग्राम नहीं भेजा गया: प्राप्तकर्ता का कोई नाम नहीं है जिस पर भेजा जाए। उत्तर पाने के लिए क्लाइंट को अपने किसी नाम पर bind() करना होगा।</translation>
    </message>
    <message>
        <source>Nothing receives on %1; the datagram was not sent.</source>
        <translation>%1 पर कोई प्राप्त नहीं कर रहा; डेटाग्राम नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The datagram to %1 was not sent: a broadcast address wants the option SO_BROADCAST first.</source>
        <translation>%1 को डेटाग्राम नहीं भेजा गया: ब्रॉडकास्ट पते के लिए पहले विकल्प SO_BROADCAST चाहिए।</translation>
    </message>
    <message>
        <source>The datagram to %1 was not sent: this computer's firewall forbids it.</source>
        <translation>%1 को डेटाग्राम नहीं भेजा गया: इस कंप्यूटर का फ़ायरवॉल इसकी अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>The datagram was not sent: this computer has no route to %1.</source>
        <translation>डेटाग्राम नहीं भेजा गया: इस कंप्यूटर से %1 तक कोई मार्ग नहीं है।</translation>
    </message>
    <message>
        <source>This socket is closed; nothing was sent.</source>
        <translation>यह सॉकेट बंद है; कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Nobody has sent a datagram yet, so there is nobody to answer; nothing was sent.</source>
        <translation>अभी तक किसी ने डेटाग्राम नहीं भेजा, इसलिए उत्तर देने को कोई नहीं है; कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Sending is finished on this socket; nothing more can be sent on it.</source>
        <translation>इस सॉकेट पर भेजना समाप्त हो चुका है; इस पर अब और कुछ नहीं भेजा जा सकता।</translation>
    </message>
    <message>
        <source>The output queue is full: the system has not yet taken %1. The datagram was not sent; try again in a moment.</source>
        <translation>आउटपुट कतार भरी है: सिस्टम ने %1 अभी नहीं लिए हैं। डेटाग्राम नहीं भेजा गया; थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>A file is sent as a stream of bytes; datagrams may be lost or come in another order. Use tcp or unix for it.</source>
        <translation>फ़ाइल बाइट की स्ट्रीम के रूप में भेजी जाती है; डेटाग्राम खो सकते हैं या अलग क्रम में आ सकते हैं। इसके लिए tcp या unix लें।</translation>
    </message>
    <message>
        <source>The datagram to %1 was not sent</source>
        <translation>%1 को डेटाग्राम नहीं भेजा गया</translation>
    </message>
    <message>
        <source>The program that had %1 has closed it; what it had not read is lost.</source>
        <translation>%1 जिस प्रोग्राम के पास था, उसने उसे बंद कर दिया है; जो उसने नहीं पढ़ा था वह खो गया।</translation>
    </message>
    <message>
        <source>A datagram was not delivered: nothing receives on %1. The computer there said so with an ICMP message (port unreachable), which the next call tells.</source>
        <translation>एक डेटाग्राम नहीं पहुँचा: %1 पर कोई प्राप्त नहीं कर रहा। वहाँ के कंप्यूटर ने यह ICMP संदेश (port unreachable) से बताया, जो अगली कॉल में पता चलता है।</translation>
    </message>
    <message>
        <source>A datagram to %1 was not delivered: it is too large for the way there.</source>
        <translation>%1 को भेजा एक डेटाग्राम नहीं पहुँचा: वह वहाँ तक के मार्ग के लिए बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>A datagram to %1 was not delivered</source>
        <translation>%1 को भेजा एक डेटाग्राम नहीं पहुँचा</translation>
    </message>
</context>
<context>
    <name>DatagramServer</name>
    <message>
        <source>The group %1 could not be joined: %2 (%3). Name an interface after it, as in %1%4, and a group of the address's own kind (IPv4 or IPv6).</source>
        <translation>समूह %1 से नहीं जुड़ा जा सका: %2 (%3)। उसके बाद कोई इंटरफ़ेस लिखें, जैसे %1%4, और समूह उसी प्रकार का दें जिसका पता है (IPv4 या IPv6)।</translation>
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
        <source>other bytes from the stream's byte %1 on</source>
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
        <source>Image: the timeline's picture</source>
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
    <name>EndpointUrl</name>
    <message>
        <source>“%1” names no socket: after “://” comes a path that begins with “/”, or “@” and an abstract name.</source>
        <translation>“%1” किसी सॉकेट का नाम नहीं है: “://” के बाद “/” से शुरू होने वाला पथ आता है, या “@” और एक अमूर्त नाम।</translation>
    </message>
    <message>
        <source>“%1” is not a protocol of this program; there are tcp, udp, unix, unix-dgram, unix-seqpacket and tls.</source>
        <translation>“%1” इस प्रोग्राम का प्रोटोकॉल नहीं है; tcp, udp, unix, unix-dgram, unix-seqpacket और tls हैं।</translation>
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
        <source>an address outside the program's memory was given</source>
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
        <source>the system's table of open files is full</source>
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
    <name>FailureCure</name>
    <message>
        <source>If no server uses the file any more, remove it and bind again; many servers do so when they start. Else choose another name.</source>
        <translation>यदि अब कोई सर्वर इस फ़ाइल का उपयोग नहीं करता, तो इसे हटाएँ और फिर से bind करें; कई सर्वर शुरू होते समय यही करते हैं। नहीं तो कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Choose another source port, or leave the choice to the system.</source>
        <translation>कोई दूसरा स्रोत पोर्ट चुनें, या चुनाव सिस्टम पर छोड़ दें।</translation>
    </message>
    <message>
        <source>Choose a directory that you may write to, such as /tmp or your own.</source>
        <translation>ऐसी डायरेक्टरी चुनें जिसमें आप लिख सकते हैं, जैसे /tmp या आपकी अपनी।</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the right to use its socket file.</source>
        <translation>जो सर्वर चलाता है, उससे सर्वर की सॉकेट फ़ाइल का उपयोग करने की अनुमति माँगें।</translation>
    </message>
    <message>
        <source>Choose a port from %1 on, or start the program with the privilege.</source>
        <translation>पोर्ट %1 या उससे बड़ा चुनें, या प्रोग्राम को ज़रूरी विशेषाधिकार के साथ चलाएँ।</translation>
    </message>
    <message>
        <source>Use SOCK_STREAM or SOCK_DGRAM, which everybody may.</source>
        <translation>SOCK_STREAM या SOCK_DGRAM लें, जिनकी अनुमति सबको है।</translation>
    </message>
    <message>
        <source>Set SO_BROADCAST for a broadcast address; else look at the firewall's rules.</source>
        <translation>ब्रॉडकास्ट पते के लिए SO_BROADCAST लगाएँ; नहीं तो फ़ायरवॉल के नियम देखें।</translation>
    </message>
    <message>
        <source>Make a new socket for another address: one that is bound stays so. Check also that the address is one of the socket's domain.</source>
        <translation>दूसरे पते के लिए नया सॉकेट बनाएँ: जो bind हो चुका है, वह वैसा ही रहता है। यह भी जाँचें कि पता सॉकेट के डोमेन का है।</translation>
    </message>
    <message>
        <source>Call listen() on the socket first.</source>
        <translation>पहले सॉकेट पर listen() बुलाएँ।</translation>
    </message>
    <message>
        <source>Listen on a fresh socket, and bind a Unix one before.</source>
        <translation>नए सॉकेट पर listen करें, और Unix सॉकेट हो तो पहले उसे bind करें।</translation>
    </message>
    <message>
        <source>Compare the arguments, and the order of the calls, with %1.</source>
        <translation>आर्ग्युमेंट और कॉल के क्रम की %1 से तुलना करें।</translation>
    </message>
    <message>
        <source>Make a socket of its own for each connection.</source>
        <translation>हर कनेक्शन के लिए अलग सॉकेट बनाएँ।</translation>
    </message>
    <message>
        <source>Dissolve the association first: connect() with AF_UNSPEC.</source>
        <translation>पहले संबंध तोड़ें: AF_UNSPEC के साथ connect()।</translation>
    </message>
    <message>
        <source>Use send(), or name no destination: the socket has its peer.</source>
        <translation>send() का उपयोग करें, या कोई गंतव्य न दें: सॉकेट का दूसरा सिरा तय है।</translation>
    </message>
    <message>
        <source>Use the descriptor that accept() returned: the listening socket itself carries no bytes.</source>
        <translation>वह डिस्क्रिप्टर लें जो accept() ने लौटाया: listen करने वाला सॉकेट स्वयं कोई बाइट नहीं ले जाता।</translation>
    </message>
    <message>
        <source>Nothing needs to be done; close() gives the descriptor back.</source>
        <translation>कुछ करने की ज़रूरत नहीं; close() डिस्क्रिप्टर लौटा देता है।</translation>
    </message>
    <message>
        <source>Call connect() first, or, on a server, use the descriptor that accept() returned.</source>
        <translation>पहले connect() बुलाएँ, या सर्वर पर वह डिस्क्रिप्टर लें जो accept() ने लौटाया।</translation>
    </message>
    <message>
        <source>Start the receiver, or check its address and port; then send again.</source>
        <translation>प्राप्तकर्ता को शुरू करें, या उसका पता और पोर्ट जाँचें; फिर दोबारा भेजें।</translation>
    </message>
    <message>
        <source>Start the server before the client, and check that both have the same address and port.</source>
        <translation>सर्वर को क्लाइंट से पहले शुरू करें, और जाँचें कि दोनों का पता और पोर्ट एक ही है।</translation>
    </message>
    <message>
        <source>Wait with poll() until the socket can be written to, and send then; or let the socket block.</source>
        <translation>poll() से तब तक प्रतीक्षा करें जब तक सॉकेट में लिखा न जा सके, और तब भेजें; या सॉकेट को block होने दें।</translation>
    </message>
    <message>
        <source>Try again when the server has accepted some connections; it may listen with a larger backlog.</source>
        <translation>जब सर्वर कुछ कनेक्शन accept कर चुका हो, तब फिर कोशिश करें; वह बड़े backlog के साथ listen कर सकता है।</translation>
    </message>
    <message>
        <source>Wait with poll() until there is something, and call again; or let the socket block.</source>
        <translation>poll() से तब तक प्रतीक्षा करें जब तक कुछ न आए, और फिर से बुलाएँ; या सॉकेट को block होने दें।</translation>
    </message>
    <message>
        <source>Choose a shorter path: sun_path holds 108 bytes, one of them for the NUL.</source>
        <translation>छोटा पथ चुनें: sun_path में 108 बाइट आते हैं, जिनमें से एक NUL के लिए है।</translation>
    </message>
    <message>
        <source>Check the path. A server must have made the socket before a client connects, and its directory must be there before that.</source>
        <translation>पथ जाँचें। क्लाइंट के कनेक्ट होने से पहले सर्वर को सॉकेट बना चुका होना चाहिए, और उससे भी पहले उसकी डायरेक्टरी मौजूद होनी चाहिए।</translation>
    </message>
    <message>
        <source>Choose another path.</source>
        <translation>कोई दूसरा पथ चुनें।</translation>
    </message>
    <message>
        <source>Use SOCK_STREAM (or SOCK_SEQPACKET) for a server that accepts; a datagram server calls recvfrom() at once.</source>
        <translation>accept करने वाले सर्वर के लिए SOCK_STREAM (या SOCK_SEQPACKET) लें; डेटाग्राम सर्वर सीधे recvfrom() बुलाता है।</translation>
    </message>
    <message>
        <source>Leave out the flag that this type of socket does not have.</source>
        <translation>वह फ़्लैग छोड़ दें जो इस प्रकार के सॉकेट में नहीं होता।</translation>
    </message>
    <message>
        <source>Name a destination with sendto(), or call connect() once before.</source>
        <translation>sendto() से गंतव्य बताएँ, या पहले एक बार connect() बुलाएँ।</translation>
    </message>
    <message>
        <source>Close the socket, or connect it first if it never was. MSG_NOSIGNAL spares the program the signal SIGPIPE, which would end it.</source>
        <translation>सॉकेट बंद करें, या यदि वह कभी कनेक्ट नहीं हुआ तो पहले कनेक्ट करें। MSG_NOSIGNAL प्रोग्राम को सिग्नल SIGPIPE से बचाता है, जो उसे समाप्त कर देता।</translation>
    </message>
    <message>
        <source>Close the socket and connect anew. A peer that reads everything before it closes does not reset.</source>
        <translation>सॉकेट बंद करें और नए सिरे से कनेक्ट करें। जो दूसरा सिरा बंद करने से पहले सब कुछ पढ़ लेता है, वह रीसेट नहीं करता।</translation>
    </message>
    <message>
        <source>Call accept() again for the next one.</source>
        <translation>अगले कनेक्शन के लिए accept() फिर से बुलाएँ।</translation>
    </message>
    <message>
        <source>Check the address, the network and the firewalls on the way, and that the server accepts what waits in its queue.</source>
        <translation>पता, नेटवर्क और रास्ते के फ़ायरवॉल जाँचें, और यह भी कि सर्वर अपनी कतार में प्रतीक्षा कर रहे कनेक्शन accept करता है।</translation>
    </message>
    <message>
        <source>Nothing is wrong: wait with poll() until the socket can be written to, then read SO_ERROR.</source>
        <translation>कुछ गलत नहीं है: poll() से तब तक प्रतीक्षा करें जब तक सॉकेट में लिखा न जा सके, फिर SO_ERROR पढ़ें।</translation>
    </message>
    <message>
        <source>Wait until the first attempt has ended, and read SO_ERROR.</source>
        <translation>पहली कोशिश के समाप्त होने तक प्रतीक्षा करें, और SO_ERROR पढ़ें।</translation>
    </message>
    <message>
        <source>Check the address and the network connection; “ip route” shows where packets can go.</source>
        <translation>पता और नेटवर्क कनेक्शन जाँचें; “ip route” दिखाता है कि पैकेट कहाँ जा सकते हैं।</translation>
    </message>
    <message>
        <source>Send several smaller datagrams, or use a stream.</source>
        <translation>कई छोटे डेटाग्राम भेजें, या स्ट्रीम का उपयोग करें।</translation>
    </message>
    <message>
        <source>Make the socket with the same type as the server's.</source>
        <translation>सॉकेट उसी प्रकार का बनाएँ जिस प्रकार का सर्वर का है।</translation>
    </message>
    <message>
        <source>Check that the peer speaks TLS, and that its certificate is valid and for its name; then make a new connection.</source>
        <translation>जाँचें कि दूसरा सिरा TLS बोलता है, और यह कि उसका प्रमाणपत्र मान्य है और उसी के नाम का है; फिर नया कनेक्शन बनाएँ।</translation>
    </message>
    <message>
        <source>Close the connection: a TLS session that has failed cannot go on.</source>
        <translation>कनेक्शन बंद करें: जो TLS सत्र विफल हो चुका है, वह आगे नहीं चल सकता।</translation>
    </message>
    <message>
        <source>Close some connections, or wait a minute until old ones have ended.</source>
        <translation>कुछ कनेक्शन बंद करें, या पुराने कनेक्शनों के समाप्त होने तक एक मिनट रुकें।</translation>
    </message>
    <message>
        <source>Choose 127.0.0.1, 0.0.0.0 or one of this computer's own addresses.</source>
        <translation>127.0.0.1, 0.0.0.0 या इस कंप्यूटर का कोई अपना पता चुनें।</translation>
    </message>
    <message>
        <source>Make the socket in the domain of the address: AF_INET, AF_INET6 or AF_UNIX.</source>
        <translation>सॉकेट पते के डोमेन में बनाएँ: AF_INET, AF_INET6 या AF_UNIX।</translation>
    </message>
    <message>
        <source>Use SOCK_STREAM or SOCK_DGRAM; SOCK_SEQPACKET goes with AF_UNIX.</source>
        <translation>SOCK_STREAM या SOCK_DGRAM लें; SOCK_SEQPACKET का उपयोग AF_UNIX के साथ होता है।</translation>
    </message>
    <message>
        <source>Make the call again if it is still wanted.</source>
        <translation>यदि कॉल अब भी चाहिए, तो उसे फिर से करें।</translation>
    </message>
    <message>
        <source>Close sockets that are no longer needed; “ulimit -n” tells and sets how many descriptors a program may have.</source>
        <translation>जिन सॉकेट की अब ज़रूरत नहीं, उन्हें बंद करें; “ulimit -n” बताता और तय करता है कि किसी प्रोग्राम के पास कितने डिस्क्रिप्टर हो सकते हैं।</translation>
    </message>
    <message>
        <source>Check that level and option belong together, and fit the socket's domain.</source>
        <translation>जाँचें कि स्तर और विकल्प एक-दूसरे के हैं, और सॉकेट के डोमेन के लिए ठीक हैं।</translation>
    </message>
    <message>
        <source>Use a descriptor that socket() or accept() returned and that has not been closed.</source>
        <translation>ऐसा डिस्क्रिप्टर लें जो socket() या accept() ने लौटाया हो और जो बंद न किया गया हो।</translation>
    </message>
    <message>
        <source>The section ERRORS of %1 says more.</source>
        <translation>%1 का अनुभाग ERRORS अधिक बताता है।</translation>
    </message>
    <message>
        <source>Close the socket that has the name, or choose another one.</source>
        <translation>जिस सॉकेट के पास यह नाम है उसे बंद करें, या कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Stop the program that has the port, or choose another one. Where only old connections rest in TIME_WAIT, set SO_REUSEADDR before every bind() of the server, or wait a minute; against a socket that listens it does not help.</source>
        <translation>जिस प्रोग्राम के पास यह पोर्ट है उसे रोकें, या कोई दूसरा पोर्ट चुनें। जहाँ केवल पुराने कनेक्शन TIME_WAIT में हों, वहाँ सर्वर के हर bind() से पहले SO_REUSEADDR लगाएँ, या एक मिनट रुकें; यदि कोई सॉकेट listen कर रहा हो, तो इससे मदद नहीं मिलती।</translation>
    </message>
    <message>
        <source>Close the socket, and make a new one for another peer.</source>
        <translation>सॉकेट बंद करें, और किसी अन्य सिरे के लिए नया सॉकेट बनाएँ।</translation>
    </message>
    <message>
        <source>Make the socket in the domain of the address.</source>
        <translation>सॉकेट पते के डोमेन में बनाएँ।</translation>
    </message>
    <message>
        <source>Check the value and its size, and when the option may be set: some only before bind() or connect().</source>
        <translation>मान और उसका आकार जाँचें, और यह भी कि विकल्प कब लगाया जा सकता है: कुछ विकल्प केवल bind() या connect() से पहले।</translation>
    </message>
    <message>
        <source>Call it with one of the three.</source>
        <translation>इसे इन तीनों में से किसी एक के साथ बुलाएँ।</translation>
    </message>
    <message>
        <source>Take it once, after the peer has sent with MSG_OOB; all other bytes come without the flag.</source>
        <translation>इसे एक ही बार लें, दूसरे सिरे के MSG_OOB के साथ भेजने के बाद; बाकी सभी बाइट इस फ़्लैग के बिना आते हैं।</translation>
    </message>
    <message>
        <source>Name the port that the receiver is bound to.</source>
        <translation>वह पोर्ट बताएँ जिससे प्राप्तकर्ता bind है।</translation>
    </message>
    <message>
        <source>Call connect() first, or name a destination with sendto().</source>
        <translation>पहले connect() बुलाएँ, या sendto() से गंतव्य बताएँ।</translation>
    </message>
    <message>
        <source>Call connect() first: only then has the socket a peer.</source>
        <translation>पहले connect() बुलाएँ: सॉकेट का दूसरा सिरा तभी होता है।</translation>
    </message>
    <message>
        <source>Start the server, and check that both have the same name.</source>
        <translation>सर्वर शुरू करें, और जाँचें कि दोनों का नाम एक ही है।</translation>
    </message>
    <message>
        <source>Start the server. If it cannot bind because a socket's file was left there, remove that first; never a file that is no socket.</source>
        <translation>सर्वर शुरू करें। यदि वह इसलिए bind नहीं कर पाता कि वहाँ किसी सॉकेट की फ़ाइल पीछे छूट गई है, तो पहले उसे हटाएँ; ऐसी फ़ाइल कभी न हटाएँ जो सॉकेट नहीं है।</translation>
    </message>
    <message>
        <source>Leave the choice to the system: protocol 0.</source>
        <translation>चुनाव सिस्टम पर छोड़ दें: प्रोटोकॉल 0।</translation>
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
    <message>
        <source>The socket has no peer, or its connection is over.</source>
        <translation>सॉकेट का कोई दूसरा सिरा नहीं है, या उसका कनेक्शन समाप्त हो चुका है।</translation>
    </message>
    <message>
        <source>This system has no sockets of the domain %1, or they are switched off.</source>
        <translation>इस सिस्टम में डोमेन %1 के सॉकेट नहीं हैं, या वे बंद किए गए हैं।</translation>
    </message>
    <message>
        <source>The domain %1 has no sockets of the type %2.</source>
        <translation>डोमेन %1 में प्रकार %2 के सॉकेट नहीं होते।</translation>
    </message>
    <message>
        <source>Sockets of the type %1 need privileges, which this program does not have.</source>
        <translation>प्रकार %1 के सॉकेट के लिए विशेषाधिकार चाहिए, जो इस प्रोग्राम के पास नहीं हैं।</translation>
    </message>
    <message>
        <source>A socket of this type cannot listen: it has no connections that could wait.</source>
        <translation>इस प्रकार का सॉकेट listen नहीं कर सकता: उसके कनेक्शन होते ही नहीं जो प्रतीक्षा कर सकें।</translation>
    </message>
    <message>
        <source>The socket cannot listen in its state: it is connected already, or it is a Unix socket without an address.</source>
        <translation>सॉकेट अपनी स्थिति में listen नहीं कर सकता: वह पहले से कनेक्ट है, या वह बिना पते का Unix सॉकेट है।</translation>
    </message>
    <message>
        <source>A directory on the way to %1 does not exist.</source>
        <translation>%1 के रास्ते की कोई डायरेक्टरी मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>There is no %1: no server has made it, or it is elsewhere.</source>
        <translation>%1 है ही नहीं: किसी सर्वर ने उसे नहीं बनाया, या वह कहीं और है।</translation>
    </message>
    <message>
        <source>This program may not make a file at %1.</source>
        <translation>यह प्रोग्राम %1 पर फ़ाइल नहीं बना सकता।</translation>
    </message>
    <message>
        <source>This program may not write to %1, which connecting needs.</source>
        <translation>यह प्रोग्राम %1 में नहीं लिख सकता, जो कनेक्ट करने के लिए ज़रूरी है।</translation>
    </message>
    <message>
        <source>The socket behind %1 is of another type than this one.</source>
        <translation>%1 के पीछे का सॉकेट इस सॉकेट से अलग प्रकार का है।</translation>
    </message>
    <message>
        <source>The queue of the socket behind %1 is full.</source>
        <translation>%1 के पीछे के सॉकेट की कतार भरी है।</translation>
    </message>
    <message>
        <source>The socket has an address already, and it is given one only once; or the address does not fit the socket's domain.</source>
        <translation>सॉकेट का पता पहले से है, और पता उसे केवल एक बार दिया जाता है; या यह पता सॉकेट के डोमेन के लिए ठीक नहीं है।</translation>
    </message>
    <message>
        <source>The address %1 is of another family than the socket.</source>
        <translation>पता %1 सॉकेट से अलग परिवार का है।</translation>
    </message>
    <message>
        <source>The socket does not listen, so it has no queue to take a connection from.</source>
        <translation>सॉकेट listen नहीं करता, इसलिए उसकी कोई कतार नहीं है जिससे कनेक्शन लिया जा सके।</translation>
    </message>
    <message>
        <source>A socket of this type never has connections to accept.</source>
        <translation>इस प्रकार के सॉकेट के पास accept करने के लिए कभी कनेक्शन नहीं होते।</translation>
    </message>
    <message>
        <source>The call was interrupted before a connection came.</source>
        <translation>कनेक्शन आने से पहले ही कॉल बीच में रुक गई।</translation>
    </message>
    <message>
        <source>The socket is connected already, or it listens; a connection needs a socket of its own.</source>
        <translation>सॉकेट पहले से कनेक्ट है, या वह listen करता है; कनेक्शन के लिए अपना अलग सॉकेट चाहिए।</translation>
    </message>
    <message>
        <source>The socket does not block, so the call came back at once: the handshake with %1 goes on meanwhile.</source>
        <translation>सॉकेट block नहीं होता, इसलिए कॉल तुरंत लौट आई: %1 के साथ हैंडशेक इस बीच चलता रहता है।</translation>
    </message>
    <message>
        <source>An earlier connect() on this socket is still under way.</source>
        <translation>इस सॉकेट पर पहले किया गया connect() अभी चल रहा है।</translation>
    </message>
    <message>
        <source>The call was interrupted. The system goes on with the handshake with %1.</source>
        <translation>कॉल बीच में रुक गई। सिस्टम %1 के साथ हैंडशेक जारी रखता है।</translation>
    </message>
    <message>
        <source>The system forbids this connection: %1 may be a broadcast address, which needs SO_BROADCAST, or a firewall rule stands against it.</source>
        <translation>सिस्टम इस कनेक्शन की अनुमति नहीं देता: हो सकता है कि %1 ब्रॉडकास्ट पता हो, जिसके लिए SO_BROADCAST चाहिए, या फ़ायरवॉल का कोई नियम इसे रोकता हो।</translation>
    </message>
    <message>
        <source>The connection takes no more bytes: this end has finished sending, or the peer is gone. (A TCP socket that was never connected says the same.)</source>
        <translation>कनेक्शन अब और बाइट नहीं लेता: इस सिरे ने भेजना समाप्त कर दिया है, या दूसरा सिरा जा चुका है। (जो TCP सॉकेट कभी कनेक्ट नहीं हुआ, वह भी यही कहता है।)</translation>
    </message>
    <message>
        <source>The socket is not connected, so there is nobody whom the bytes could go to.</source>
        <translation>सॉकेट कनेक्ट नहीं है, इसलिए कोई नहीं है जिसके पास बाइट जा सकें।</translation>
    </message>
    <message>
        <source>The socket has no peer and the call named none, so the datagram has no destination.</source>
        <translation>सॉकेट का कोई दूसरा सिरा नहीं है और कॉल ने भी कोई नहीं बताया, इसलिए डेटाग्राम का कोई गंतव्य नहीं है।</translation>
    </message>
    <message>
        <source>The socket is connected, and the call named a destination all the same.</source>
        <translation>सॉकेट कनेक्ट है, फिर भी कॉल ने एक गंतव्य बताया।</translation>
    </message>
    <message>
        <source>%1 bytes do not fit into one datagram, and a datagram is never divided: UDP over IPv4 takes 65,507 at most.</source>
        <translation>%1 बाइट एक डेटाग्राम में नहीं समाते, और डेटाग्राम कभी बाँटा नहीं जाता: IPv4 पर UDP अधिक से अधिक 65,507 लेता है।</translation>
    </message>
    <message>
        <source>No way leads from here to the destination: %1.</source>
        <translation>यहाँ से गंतव्य तक कोई रास्ता नहीं जाता: %1।</translation>
    </message>
    <message>
        <source>The system forbids it: the destination may be a broadcast address, which needs SO_BROADCAST, or a firewall rule stands against it.</source>
        <translation>सिस्टम इसकी अनुमति नहीं देता: हो सकता है कि गंतव्य ब्रॉडकास्ट पता हो, जिसके लिए SO_BROADCAST चाहिए, या फ़ायरवॉल का कोई नियम इसे रोकता हो।</translation>
    </message>
    <message>
        <source>The call was interrupted before a byte was taken.</source>
        <translation>एक भी बाइट लिए जाने से पहले कॉल बीच में रुक गई।</translation>
    </message>
    <message>
        <source>One of the flags does not fit this type of socket.</source>
        <translation>इनमें से कोई फ़्लैग इस प्रकार के सॉकेट के लिए ठीक नहीं है।</translation>
    </message>
    <message>
        <source>The socket is not connected, so nothing can come in on it.</source>
        <translation>सॉकेट कनेक्ट नहीं है, इसलिए उस पर कुछ नहीं आ सकता।</translation>
    </message>
    <message>
        <source>The call was interrupted before anything came.</source>
        <translation>कुछ आने से पहले ही कॉल बीच में रुक गई।</translation>
    </message>
    <message>
        <source>MSG_OOB asks for the urgent byte, and none is there.</source>
        <translation>MSG_OOB अत्यावश्यक (urgent) बाइट माँगता है, और ऐसा कोई बाइट नहीं है।</translation>
    </message>
    <message>
        <source>Nothing can be received in the state that the socket is in.</source>
        <translation>सॉकेट जिस स्थिति में है, उसमें कुछ प्राप्त नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>An earlier datagram reached no socket, and the peer's system said so (by ICMP, for UDP). The error is told by the next call on the socket, whichever it is.</source>
        <translation>पहले भेजा गया कोई डेटाग्राम किसी सॉकेट तक नहीं पहुँचा, और दूसरे सिरे के सिस्टम ने यह बताया (UDP के लिए ICMP से)। यह त्रुटि सॉकेट पर होने वाली अगली कॉल बताती है, वह चाहे जो भी हो।</translation>
    </message>
    <message>
        <source>%1 is in use: another socket has this address and port.</source>
        <translation>%1 उपयोग में है: यह पता और पोर्ट किसी दूसरे सॉकेट के पास है।</translation>
    </message>
    <message>
        <source>The system does not let this program have %1; ports below 1024 need privileges.</source>
        <translation>सिस्टम इस प्रोग्राम को %1 नहीं लेने देता; 1024 से नीचे के पोर्ट के लिए विशेष अधिकार चाहिए।</translation>
    </message>
    <message>
        <source>The connection takes no more bytes: this end has finished sending, or the peer has closed its socket.</source>
        <translation>कनेक्शन अब और बाइट नहीं लेता: इस सिरे ने भेजना समाप्त कर दिया है, या दूसरे सिरे ने अपना सॉकेट बंद कर दिया है।</translation>
    </message>
    <message>
        <source>The socket that this one is connected to is closed: nobody takes a datagram there any more.</source>
        <translation>जिस सॉकेट से यह सॉकेट कनेक्ट है, वह बंद है: वहाँ अब कोई डेटाग्राम नहीं लेता।</translation>
    </message>
    <message>
        <source>%1 bytes are more than one message may have: it must fit into the send buffer (SO_SNDBUF) as a whole.</source>
        <translation>%1 बाइट एक संदेश की सीमा से अधिक हैं: संदेश को send बफ़र (SO_SNDBUF) में पूरा समाना चाहिए।</translation>
    </message>
    <message>
        <source>%1 is none of SHUT_RD, SHUT_WR and SHUT_RDWR.</source>
        <translation>%1 न SHUT_RD है, न SHUT_WR, न SHUT_RDWR।</translation>
    </message>
    <message>
        <source>The socket is not connected, so there is nothing to finish.</source>
        <translation>सॉकेट कनेक्ट नहीं है, इसलिए समाप्त करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The protocol %1 does not go with %2 and %3.</source>
        <translation>प्रोटोकॉल %1 का %2 और %3 से मेल नहीं है।</translation>
    </message>
    <message>
        <source>SOCK_RAW has no usual protocol: the call must name one, such as IPPROTO_ICMP.</source>
        <translation>SOCK_RAW का कोई सामान्य प्रोटोकॉल नहीं है: कॉल को कोई एक बताना होगा, जैसे IPPROTO_ICMP।</translation>
    </message>
    <message>
        <source>The socket is connected already, so it cannot listen.</source>
        <translation>सॉकेट पहले से कनेक्ट है, इसलिए वह listen नहीं कर सकता।</translation>
    </message>
    <message>
        <source>A Unix socket cannot listen without a name: nobody could reach it.</source>
        <translation>बिना नाम का Unix सॉकेट listen नहीं कर सकता: कोई उस तक पहुँच ही नहीं पाता।</translation>
    </message>
    <message>
        <source>The association was not dissolved: %1. TCP and datagram sockets can do it; a Unix connection keeps its peer.</source>
        <translation>संबंध नहीं तोड़ा गया: %1। TCP और डेटाग्राम सॉकेट ऐसा कर सकते हैं; Unix कनेक्शन का दूसरा सिरा बना रहता है।</translation>
    </message>
    <message>
        <source>Port 0 is no destination: it stands for “any free port”, and only bind() can ask for one.</source>
        <translation>पोर्ट 0 कोई गंतव्य नहीं है: इसका अर्थ है “कोई भी खाली पोर्ट”, और इसे केवल bind() माँग सकता है।</translation>
    </message>
    <message>
        <source>Another socket has the abstract name %1.</source>
        <translation>abstract नाम %1 किसी दूसरे सॉकेट के पास है।</translation>
    </message>
    <message>
        <source>No socket has the abstract name %1 now, or the one that has it takes no connections.</source>
        <translation>abstract नाम %1 अभी किसी सॉकेट का नहीं है, या जिसका है वह कनेक्शन नहीं लेता।</translation>
    </message>
    <message>
        <source>%1 exists already. bind() takes only a name that is free, even where nobody uses the old file any more.</source>
        <translation>%1 पहले से मौजूद है। bind() केवल ऐसा नाम लेता है जो खाली हो, भले ही पुरानी फ़ाइल का अब कोई उपयोग न करता हो।</translation>
    </message>
    <message>
        <source>%1 is there, but no socket takes connections on it: perhaps a server that has ended left the file behind, or the file is no socket at all.</source>
        <translation>%1 मौजूद है, पर कोई सॉकेट उस पर कनेक्शन नहीं लेता: शायद कोई सर्वर समाप्त होकर यह फ़ाइल पीछे छोड़ गया, या यह फ़ाइल सॉकेट है ही नहीं।</translation>
    </message>
    <message>
        <source>The peer closed its socket while bytes of this end lay there unread; they are lost. Or it was never accepted: its server closed the listening socket.</source>
        <translation>दूसरे सिरे ने अपना सॉकेट तब बंद कर दिया जब इस सिरे के कुछ बाइट वहाँ बिना पढ़े रखे थे; वे खो गए हैं। या यह कनेक्शन कभी accept हुआ ही नहीं: उसके सर्वर ने listen करने वाला सॉकेट बंद कर दिया।</translation>
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
    <name>FlagWords</name>
    <message>
        <source>MSG_PEEK: look only, the bytes stay for the next call</source>
        <translation>MSG_PEEK: केवल देखें, बाइट अगली कॉल के लिए वहीं रहते हैं</translation>
    </message>
    <message>
        <source>MSG_DONTROUTE: only to a computer on the same network</source>
        <translation>MSG_DONTROUTE: केवल उसी नेटवर्क के किसी कंप्यूटर तक</translation>
    </message>
    <message>
        <source>MSG_TRUNC: return the datagram's true length, even where the buffer is shorter</source>
        <translation>MSG_TRUNC: डेटाग्राम की असली लंबाई लौटाएँ, भले ही बफ़र छोटा हो</translation>
    </message>
    <message>
        <source>MSG_EOR: a record ends here</source>
        <translation>MSG_EOR: एक रिकॉर्ड यहाँ समाप्त होता है</translation>
    </message>
    <message>
        <source>MSG_DONTWAIT: this once, do not wait; EAGAIN instead</source>
        <translation>MSG_DONTWAIT: केवल इस बार प्रतीक्षा न करें; उसके बदले EAGAIN</translation>
    </message>
    <message>
        <source>MSG_WAITALL: wait until the whole buffer is full</source>
        <translation>MSG_WAITALL: पूरा बफ़र भरने तक प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>MSG_NOSIGNAL: no SIGPIPE, which would end the program; EPIPE alone</source>
        <translation>MSG_NOSIGNAL: SIGPIPE नहीं, जो प्रोग्राम को समाप्त कर देता; केवल EPIPE</translation>
    </message>
    <message>
        <source>MSG_MORE: more follows, so wait with sending</source>
        <translation>MSG_MORE: और आने वाला है, इसलिए भेजने में रुकें</translation>
    </message>
    <message>
        <source>MSG_TRUNC: the datagram was longer than the buffer, the rest is lost</source>
        <translation>MSG_TRUNC: डेटाग्राम बफ़र से लंबा था, बाकी खो गया</translation>
    </message>
    <message>
        <source>MSG_CTRUNC: there was no room for all control data</source>
        <translation>MSG_CTRUNC: सारे नियंत्रण डेटा के लिए जगह नहीं थी</translation>
    </message>
    <message>
        <source>MSG_EOR: the end of a record</source>
        <translation>MSG_EOR: एक रिकॉर्ड का अंत</translation>
    </message>
    <message>
        <source>MSG_OOB: this is the urgent byte</source>
        <translation>MSG_OOB: यह अत्यावश्यक (urgent) बाइट है</translation>
    </message>
    <message>
        <source>Unix sockets: programs of this computer, by a path or an abstract name</source>
        <translation>Unix सॉकेट: इसी कंप्यूटर के प्रोग्राम, किसी पथ या abstract नाम से</translation>
    </message>
    <message>
        <source>IPv4: addresses such as 127.0.0.1, and a port</source>
        <translation>IPv4: 127.0.0.1 जैसे पते, और एक पोर्ट</translation>
    </message>
    <message>
        <source>IPv6: addresses such as ::1, and a port</source>
        <translation>IPv6: ::1 जैसे पते, और एक पोर्ट</translation>
    </message>
    <message>
        <source>another family of addresses</source>
        <translation>पतों का कोई दूसरा परिवार</translation>
    </message>
    <message>
        <source>a connection that carries bytes in order, without borders between messages</source>
        <translation>ऐसा कनेक्शन जो बाइट क्रम से ले जाता है, संदेशों के बीच सीमाओं के बिना</translation>
    </message>
    <message>
        <source>single messages without a connection, each whole or lost</source>
        <translation>बिना कनेक्शन के अकेले संदेश, हर एक पूरा पहुँचता है या खो जाता है</translation>
    </message>
    <message>
        <source>a connection that carries whole messages in order</source>
        <translation>ऐसा कनेक्शन जो पूरे संदेश क्रम से ले जाता है</translation>
    </message>
    <message>
        <source>packets with their own headers; needs privileges</source>
        <translation>अपने ही हेडर वाले पैकेट; विशेषाधिकार चाहिए</translation>
    </message>
    <message>
        <source>another type of socket</source>
        <translation>किसी दूसरे प्रकार का सॉकेट</translation>
    </message>
    <message>
        <source>the usual one for these two: TCP</source>
        <translation>इन दोनों के लिए सामान्य प्रोटोकॉल: TCP</translation>
    </message>
    <message>
        <source>the usual one for these two: UDP</source>
        <translation>इन दोनों के लिए सामान्य प्रोटोकॉल: UDP</translation>
    </message>
    <message>
        <source>the usual one for these two</source>
        <translation>इन दोनों के लिए सामान्य प्रोटोकॉल</translation>
    </message>
    <message>
        <source>SOCK_NONBLOCK: no call on the socket waits; EAGAIN instead</source>
        <translation>SOCK_NONBLOCK: सॉकेट पर कोई कॉल प्रतीक्षा नहीं करती; उसके बदले EAGAIN</translation>
    </message>
    <message>
        <source>SOCK_CLOEXEC: programs that this one starts do not get the descriptor</source>
        <translation>SOCK_CLOEXEC: यह प्रोग्राम जो प्रोग्राम शुरू करता है, उन्हें यह डिस्क्रिप्टर नहीं मिलता</translation>
    </message>
    <message>
        <source>none: calls wait, and started programs inherit it</source>
        <translation>कोई नहीं: कॉल प्रतीक्षा करती हैं, और शुरू किए गए प्रोग्राम इसे विरासत में पाते हैं</translation>
    </message>
    <message>
        <source>nothing special happened</source>
        <translation>कुछ विशेष नहीं हुआ</translation>
    </message>
    <message>
        <source>none: the usual way</source>
        <translation>कोई नहीं: सामान्य तरीका</translation>
    </message>
    <message>
        <source>0x%1: a flag without a name here</source>
        <translation>0x%1: ऐसा फ़्लैग जिसका यहाँ कोई नाम नहीं</translation>
    </message>
    <message>
        <source>no more receiving</source>
        <translation>अब और प्राप्त नहीं करना</translation>
    </message>
    <message>
        <source>no more sending: a half-close</source>
        <translation>अब और नहीं भेजना: half-close</translation>
    </message>
    <message>
        <source>neither receiving nor sending</source>
        <translation>न प्राप्त करना, न भेजना</translation>
    </message>
    <message>
        <source>none of the three ways</source>
        <translation>तीनों तरीकों में से कोई नहीं</translation>
    </message>
    <message>
        <source>more than this system grants, so it is cut to %1 (SOMAXCONN, net.core.somaxconn)</source>
        <translation>इस सिस्टम की अनुमति से अधिक, इसलिए घटाकर %1 किया गया (SOMAXCONN, net.core.somaxconn)</translation>
    </message>
    <message>
        <source>up to %1 finished connections wait to be accepted: Linux keeps one more than the backlog</source>
        <translation>%1 तक पूरे बने कनेक्शन accept होने की प्रतीक्षा करते हैं: Linux backlog से एक अधिक रखता है</translation>
    </message>
    <message>
        <source>MSG_OOB: asks for an urgent byte, which single messages do not have</source>
        <translation>MSG_OOB: अत्यावश्यक (urgent) बाइट माँगता है, जो अकेले संदेशों में नहीं होता</translation>
    </message>
    <message>
        <source>MSG_OOB: take the urgent byte, which is kept aside</source>
        <translation>MSG_OOB: वह अत्यावश्यक (urgent) बाइट लें, जो अलग रखा गया है</translation>
    </message>
    <message>
        <source>MSG_OOB: the last byte is urgent, and the peer's program can take it before the others</source>
        <translation>MSG_OOB: आखिरी बाइट अत्यावश्यक (urgent) है, और दूसरे सिरे का प्रोग्राम उसे बाकी बाइट से पहले ले सकता है</translation>
    </message>
    <message>
        <source>MSG_TRUNC: TCP throws the bytes away instead of handing them over</source>
        <translation>MSG_TRUNC: TCP बाइट सौंपने के बजाय उन्हें फेंक देता है</translation>
    </message>
    <message>
        <source>packets of the network card itself, below IP; needs privileges</source>
        <translation>IP से नीचे, स्वयं नेटवर्क कार्ड के पैकेट; विशेषाधिकार चाहिए</translation>
    </message>
    <message>
        <source>talks with the kernel itself, as “ss” and “ip” do</source>
        <translation>स्वयं कर्नेल से बात करता है, जैसे “ss” और “ip” करते हैं</translation>
    </message>
    <message>
        <source>the kernel's keys for IPsec</source>
        <translation>IPsec के लिए कर्नेल की कुंजियाँ</translation>
    </message>
    <message>
        <source>a network of earlier days, which few systems still have</source>
        <translation>पुराने समय का एक नेटवर्क, जो अब कुछ ही सिस्टम में है</translation>
    </message>
    <message>
        <source>reliable datagrams between the computers of a cluster</source>
        <translation>किसी क्लस्टर के कंप्यूटरों के बीच विश्वसनीय डेटाग्राम</translation>
    </message>
</context>
<context>
    <name>FoundCauses</name>
    <message>
        <source>This computer has the addresses %1.</source>
        <translation>इस कंप्यूटर के पते ये हैं: %1।</translation>
    </message>
    <message>
        <source>This system keeps the ports below %1 for privileged programs.</source>
        <translation>यह सिस्टम %1 से छोटे पोर्ट विशेषाधिकार वाले प्रोग्रामों के लिए रखता है।</translation>
    </message>
    <message>
        <source>This program has %1 descriptors open now and may have %2.</source>
        <translation>इस प्रोग्राम के पास अभी %1 डिस्क्रिप्टर खुले हैं और %2 तक हो सकते हैं।</translation>
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
    <name>LabArguments</name>
    <message>
        <source>“%1” is not known here; write %2.</source>
        <translation>“%1” यहाँ ज्ञात नहीं है; यह लिखें: %2।</translation>
    </message>
    <message>
        <source>seconds, as in 0.5, or {seconds, microseconds}</source>
        <translation>सेकंड, जैसे 0.5, या {सेकंड, माइक्रोसेकंड}</translation>
    </message>
    <message>
        <source>{onoff, seconds}, as in {1, 0}</source>
        <translation>{onoff, सेकंड}, जैसे {1, 0}</translation>
    </message>
    <message>
        <source>a group, as in 239.1.2.3 or {239.1.2.3, 127.0.0.1}</source>
        <translation>समूह, जैसे 239.1.2.3 या {239.1.2.3, 127.0.0.1}</translation>
    </message>
    <message>
        <source>a group and an interface's index, as in {ff02::1, 1}</source>
        <translation>समूह और इंटरफ़ेस का क्रमांक, जैसे {ff02::1, 1}</translation>
    </message>
    <message>
        <source>AF_INET, AF_INET6, AF_UNIX or a number</source>
        <translation>AF_INET, AF_INET6, AF_UNIX या कोई संख्या</translation>
    </message>
    <message>
        <source>SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET or a number</source>
        <translation>SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET या कोई संख्या</translation>
    </message>
    <message>
        <source>SOCK_NONBLOCK, SOCK_CLOEXEC or both with “|” between them</source>
        <translation>SOCK_NONBLOCK, SOCK_CLOEXEC या बीच में “|” के साथ दोनों</translation>
    </message>
    <message>
        <source>flags as in MSG_PEEK|MSG_DONTWAIT</source>
        <translation>फ़्लैग, जैसे MSG_PEEK|MSG_DONTWAIT</translation>
    </message>
    <message>
        <source>SOL_SOCKET, IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP or a number</source>
        <translation>SOL_SOCKET, IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP या कोई संख्या</translation>
    </message>
    <message>
        <source>an option of that level, as in SO_REUSEADDR, or a number</source>
        <translation>उस स्तर का कोई विकल्प, जैसे SO_REUSEADDR, या कोई संख्या</translation>
    </message>
    <message>
        <source>SHUT_RD, SHUT_WR or SHUT_RDWR</source>
        <translation>SHUT_RD, SHUT_WR या SHUT_RDWR</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>कोई संख्या</translation>
    </message>
    <message>
        <source>an address in numbers with its port, as in 127.0.0.1:12345 or [::1]:12345</source>
        <translation>अंकों में पता और उसका पोर्ट, जैसे 127.0.0.1:12345 या [::1]:12345</translation>
    </message>
    <message>
        <source>0, IPPROTO_TCP, IPPROTO_UDP or a number</source>
        <translation>0, IPPROTO_TCP, IPPROTO_UDP या कोई संख्या</translation>
    </message>
</context>
<context>
    <name>LabCall</name>
    <message>
        <source>Domain, type and protocol can be from 0 to 65535.</source>
        <translation>डोमेन, प्रकार और प्रोटोकॉल 0 से 65535 तक हो सकते हैं।</translation>
    </message>
    <message>
        <source>Level and option can be from 0 to 65535.</source>
        <translation>स्तर और विकल्प 0 से 65535 तक हो सकते हैं।</translation>
    </message>
    <message>
        <source>An option's value can be up to %1 bytes long.</source>
        <translation>किसी विकल्प का मान %1 बाइट तक लंबा हो सकता है।</translation>
    </message>
    <message>
        <source>The flags of a message can be from 0 to 0xffff.</source>
        <translation>किसी संदेश के फ़्लैग 0 से 0xffff तक हो सकते हैं।</translation>
    </message>
    <message>
        <source>There is no such call to be made by hand.</source>
        <translation>ऐसी कोई कॉल नहीं है जिसे हाथ से किया जा सके।</translation>
    </message>
    <message>
        <source>Give the address that bind() shall ask for.</source>
        <translation>वह पता दें जो bind() को माँगना है।</translation>
    </message>
    <message>
        <source>One call can move up to %1 bytes here.</source>
        <translation>यहाँ एक कॉल %1 बाइट तक ले जा सकती है।</translation>
    </message>
</context>
<context>
    <name>LabRefusal</name>
    <message>
        <source>This socket is closed. Its descriptor's number may belong to something else by now, so no call is made on it; the system would answer EBADF, or worse, do it.</source>
        <translation>यह सॉकेट बंद है। हो सकता है कि उसके डिस्क्रिप्टर की संख्या अब किसी और की हो, इसलिए उस पर कोई कॉल नहीं की जाती; सिस्टम EBADF उत्तर देता, या उससे भी बुरा, कॉल कर देता।</translation>
    </message>
    <message>
        <source>The call was cancelled before it was made.</source>
        <translation>कॉल किए जाने से पहले ही रद्द कर दी गई।</translation>
    </message>
    <message>
        <source>The lab has %1 sockets already. Close one of them first.</source>
        <translation>लैब में पहले से %1 सॉकेट हैं। पहले उनमें से एक बंद करें।</translation>
    </message>
    <message>
        <source>%1 calls wait already. Cancel one of them first.</source>
        <translation>पहले से %1 कॉल प्रतीक्षा में हैं। पहले उनमें से एक रद्द करें।</translation>
    </message>
    <message>
        <source>%1 calls have been asked for already that wait for their turn.</source>
        <translation>पहले से %1 कॉल माँगी जा चुकी हैं, जो अपनी बारी की प्रतीक्षा में हैं।</translation>
    </message>
    <message>
        <source>The system gave no thread for the call: %1</source>
        <translation>सिस्टम ने कॉल के लिए थ्रेड नहीं दिया: %1</translation>
    </message>
</context>
<context>
    <name>LabReport</name>
    <message>
        <source>Lab report</source>
        <translation>लैब रिपोर्ट</translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) are in the transcript.</source>
        <translation>
            <numerusform>%n और कॉल प्रतिलेख में है।</numerusform>
            <numerusform>%n और कॉल प्रतिलेख में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s); “Show as code” has them all.</source>
        <translation>
            <numerusform>%n और पंक्ति है; सब “कोड के रूप में दिखाएँ” में है।</numerusform>
            <numerusform>%n और पंक्तियाँ हैं; सब “कोड के रूप में दिखाएँ” में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Date of the session</source>
        <translation>सत्र की तारीख</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>सिद्धांत</translation>
    </message>
    <message>
        <source>No calls were made.</source>
        <translation>कोई कॉल नहीं की गई।</translation>
    </message>
    <message>
        <source>manual page %1</source>
        <translation>मैनुअल पेज %1</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>Nothing was sent or received.</source>
        <translation>कुछ भी भेजा या प्राप्त नहीं किया गया।</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>प्रतिलेख</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>The session was not saved as a transcript.</source>
        <translation>सत्र प्रतिलेख के रूप में सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Timeline of the session</source>
        <translation>सत्र की समयरेखा</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
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
</context>
<context>
    <name>LabScript</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 नहीं दिया गया।</translation>
    </message>
    <message>
        <source>The text in quotes</source>
        <translation>उद्धरण चिह्नों में टेक्स्ट</translation>
    </message>
    <message>
        <source>Put what is to be sent in quotes, as in "hello\n".</source>
        <translation>जो भेजना है उसे उद्धरण चिह्नों में लिखें, जैसे "hello\n"।</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>The option's level</source>
        <translation>विकल्प का स्तर</translation>
    </message>
    <message>
        <source>The option</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>The option's value</source>
        <translation>विकल्प का मान</translation>
    </message>
    <message>
        <source>The domain</source>
        <translation>डोमेन</translation>
    </message>
    <message>
        <source>The type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>The size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>A size cannot be negative.</source>
        <translation>आकार ऋणात्मक नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The backlog</source>
        <translation>backlog</translation>
    </message>
    <message>
        <source>SHUT_RD, SHUT_WR or SHUT_RDWR</source>
        <translation>SHUT_RD, SHUT_WR या SHUT_RDWR</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>this is no call; write one as in listen(s, 5).</source>
        <translation>यह कॉल नहीं है; ऐसे लिखें: listen(s, 5)।</translation>
    </message>
    <message>
        <source>there is no call named “%1” here.</source>
        <translation>यहाँ “%1” नाम की कोई कॉल नहीं है।</translation>
    </message>
    <message>
        <source>only socket() and accept() make a socket that has a name.</source>
        <translation>केवल socket() और accept() ऐसा सॉकेट बनाते हैं जिसका नाम हो।</translation>
    </message>
    <message>
        <source>The socket</source>
        <translation>सॉकेट</translation>
    </message>
    <message>
        <source>The flags</source>
        <translation>फ़्लैग</translation>
    </message>
    <message>
        <source>There are more arguments than the call has.</source>
        <translation>कॉल में जितने आर्ग्युमेंट होते हैं, यहाँ उससे अधिक हैं।</translation>
    </message>
</context>
<context>
    <name>LessonCommands</name>
    <message numerus="yes">
        <source>“%1” is a lesson of %n step(s).</source>
        <translation>
            <numerusform>“%1” %n चरण का पाठ है।</numerusform>
            <numerusform>“%1” %n चरणों का पाठ है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonFields</name>
    <message>
        <source>one of %1</source>
        <translation>%1 में से एक</translation>
    </message>
    <message>
        <source>until</source>
        <translation>“until”</translation>
    </message>
    <message>
        <source>the id of a step, or a condition</source>
        <translation>किसी चरण की id, या कोई शर्त</translation>
    </message>
    <message>
        <source>the field “%1” is missing.</source>
        <translation>फ़ील्ड “%1” मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>a text, {"is": "…"} or {"contains": "…"}</source>
        <translation>टेक्स्ट, {"is": "…"} या {"contains": "…"}</translation>
    </message>
    <message>
        <source>one of the fields “call”, “state”, “queue”, “full”, “unread” and “unacked” is needed.</source>
        <translation>“call”, “state”, “queue”, “full”, “unread” और “unacked” में से कोई एक फ़ील्ड ज़रूरी है।</translation>
    </message>
    <message>
        <source>there are more than %1 names of sockets.</source>
        <translation>सॉकेट के %1 से अधिक नाम हैं।</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>एक सूची</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>एक ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>मौजूद नहीं</translation>
    </message>
    <message>
        <source>The lesson: %1</source>
        <translation>पाठ: %1</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>%1 में: %2</translation>
    </message>
    <message>
        <source>an object { … } was expected, but there is %1.</source>
        <translation>ऑब्जेक्ट { … } अपेक्षित था, पर मिला: %1।</translation>
    </message>
    <message>
        <source>there is no field “%1” here. There are: %2.</source>
        <translation>यहाँ “%1” नाम का कोई फ़ील्ड नहीं है। ये फ़ील्ड हैं: %2।</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the field “%1” should be %2, but is %3.</source>
        <translation>फ़ील्ड “%1” में %2 अपेक्षित है, पर %3 है।</translation>
    </message>
    <message>
        <source>the field “%1” has more than %2 characters.</source>
        <translation>फ़ील्ड “%1” में %2 से अधिक वर्ण हैं।</translation>
    </message>
    <message>
        <source>the field “%1” holds a character that cannot be shown.</source>
        <translation>फ़ील्ड “%1” में ऐसा वर्ण है जिसे दिखाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>a name of letters, digits, - and _</source>
        <translation>अक्षरों, अंकों, - और _ से बना नाम</translation>
    </message>
    <message>
        <source>the field “%1” should hold a text for each language, such as {"en": "…", "de": "…"}.</source>
        <translation>फ़ील्ड “%1” में हर भाषा के लिए टेक्स्ट होना चाहिए, जैसे {"en": "…", "de": "…"}।</translation>
    </message>
    <message>
        <source>a text for each language</source>
        <translation>हर भाषा के लिए टेक्स्ट</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 से %2 तक की संख्या</translation>
    </message>
    <message>
        <source>a number from %1 to %2, or {"least": …, "most": …}</source>
        <translation>%1 से %2 तक की संख्या, या {"least": …, "most": …}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true या false</translation>
    </message>
    <message>
        <source>a text or a short list of texts</source>
        <translation>टेक्स्ट या टेक्स्ट की छोटी सूची</translation>
    </message>
    <message>
        <source>a list of at most %1 entries</source>
        <translation>अधिकतम %1 प्रविष्टियों की सूची</translation>
    </message>
    <message>
        <source>a known name</source>
        <translation>कोई ज्ञात नाम</translation>
    </message>
    <message>
        <source>play %1</source>
        <translation>“play” %1</translation>
    </message>
    <message>
        <source>the field “%1”: %2</source>
        <translation>फ़ील्ड “%1”: %2</translation>
    </message>
    <message>
        <source>nothing before this gives a socket the name “%1”.</source>
        <translation>इससे पहले कुछ भी किसी सॉकेट को “%1” नाम नहीं देता।</translation>
    </message>
    <message>
        <source>one of tcp, udp, unix, unix-dgram, unix-seqpacket, tls</source>
        <translation>tcp, udp, unix, unix-dgram, unix-seqpacket, tls में से एक</translation>
    </message>
    <message>
        <source>a path that begins with “/”, or “@” and a name</source>
        <translation>“/” से शुरू होने वाला पथ, या “@” और एक नाम</translation>
    </message>
    <message>
        <source>a Unix socket has no port.</source>
        <translation>Unix सॉकेट का कोई पोर्ट नहीं होता।</translation>
    </message>
</context>
<context>
    <name>LessonFile</name>
    <message>
        <source>step %1</source>
        <translation>चरण %1</translation>
    </message>
    <message>
        <source>another step has the id “%1”.</source>
        <translation>किसी दूसरे चरण की id भी “%1” है।</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>“check” %1</translation>
    </message>
    <message>
        <source>wrong %1</source>
        <translation>“wrong” %1</translation>
    </message>
    <message>
        <source>question</source>
        <translation>“question”</translation>
    </message>
    <message>
        <source>theory %1</source>
        <translation>“theory” %1</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>“questions” %1</translation>
    </message>
    <message>
        <source>The lesson is not JSON: at line %1, column %2: %3.</source>
        <translation>पाठ JSON नहीं है: पंक्ति %1, कॉलम %2 पर: %3।</translation>
    </message>
    <message>
        <source>The lesson is longer than %1 KiB.</source>
        <translation>पाठ %1 KiB से लंबा है।</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” को पढ़ा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
</context>
<context>
    <name>LessonReport</name>
    <message>
        <source>row %1: %2 = %3</source>
        <translation>पंक्ति %1: %2 = %3</translation>
    </message>
    <message>
        <source>done    </source>
        <translation>पूरा     </translation>
    </message>
    <message>
        <source>not done</source>
        <translation>बाकी    </translation>
    </message>
    <message>
        <source>%1 of %2 steps done.
</source>
        <translation>%2 में से %1 चरण पूरे।
</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>at least %1</source>
        <translation>कम से कम %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2 तक</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>अधिक से अधिक %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> या </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>डोमेन</translation>
    </message>
    <message>
        <source>type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>backlog</source>
        <translation>backlog</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>option</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>फ़्लैग का मान</translation>
    </message>
    <message>
        <source>size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>number of sends that it took</source>
        <translation>इसमें लगे send की संख्या</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>किसी त्रुटि</translation>
    </message>
    <message>
        <source>%1 succeeded; here it should fail with %2.</source>
        <translation>%1 सफल रहा; यहाँ इसे %2 के साथ विफल होना चाहिए।</translation>
    </message>
    <message>
        <source>%1 failed with %2; here it should fail with %3.</source>
        <translation>%1 %2 के साथ विफल रहा; यहाँ इसे %3 के साथ विफल होना चाहिए।</translation>
    </message>
    <message>
        <source>%1 failed with %2: %3.</source>
        <translation>%1 %2 के साथ विफल रहा: %3।</translation>
    </message>
    <message>
        <source>%1 in row %2</source>
        <translation>पंक्ति %2 में %1</translation>
    </message>
    <message>
        <source>%1: the %2 is %3, but here it should be %4.</source>
        <translation>%1: %2 %3 है, पर यहाँ %4 चाहिए।</translation>
    </message>
    <message>
        <source>the socket's state</source>
        <translation>सॉकेट की स्थिति</translation>
    </message>
    <message>
        <source>the accept queue</source>
        <translation>accept कतार</translation>
    </message>
    <message>
        <source>the kernel's buffers</source>
        <translation>कर्नेल के बफ़र</translation>
    </message>
    <message>
        <source>%1 %2 times</source>
        <translation>%1 %2 बार</translation>
    </message>
</context>
<context>
    <name>LogCauses</name>
    <message>
        <source>Call #%1 has bound the socket to %2 before.</source>
        <translation>कॉल #%1 सॉकेट को पहले ही %2 से bind कर चुकी है।</translation>
    </message>
    <message>
        <source>Call #%1 has made it a listening socket before.</source>
        <translation>कॉल #%1 इसे पहले ही listen करने वाला सॉकेट बना चुकी है।</translation>
    </message>
    <message>
        <source>Call #%1 has connected the socket to %2 before.</source>
        <translation>कॉल #%1 सॉकेट को पहले ही %2 से कनेक्ट कर चुकी है।</translation>
    </message>
    <message>
        <source>Call #%1 has finished sending on this socket.</source>
        <translation>कॉल #%1 इस सॉकेट पर भेजना समाप्त कर चुकी है।</translation>
    </message>
    <message>
        <source>Call #%1 told that the peer had reset the connection.</source>
        <translation>कॉल #%1 ने बताया था कि दूसरे सिरे ने कनेक्शन रीसेट कर दिया है।</translation>
    </message>
    <message>
        <source>Call #%1 returned 0: the peer had finished sending, and has closed since.</source>
        <translation>कॉल #%1 ने 0 लौटाया: दूसरा सिरा भेजना समाप्त कर चुका था, और तब से बंद कर चुका है।</translation>
    </message>
    <message>
        <source>No call has connected this socket.</source>
        <translation>किसी कॉल ने इस सॉकेट को कनेक्ट नहीं किया है।</translation>
    </message>
    <message>
        <source>%1 had %2 until call #%3 closed its socket.</source>
        <translation>%2 %1 के पास था, जब तक कॉल #%3 ने उसका सॉकेट बंद नहीं किया।</translation>
    </message>
    <message>
        <source>%1 has %2 with descriptor %3, since call #%4.</source>
        <translation>कॉल #%4 से %2 %1 के पास है, डिस्क्रिप्टर %3 के साथ।</translation>
    </message>
    <message>
        <source>%1 is close by, at %2 (call #%3).</source>
        <translation>%1 पास ही है, %2 पर (कॉल #%3)।</translation>
    </message>
    <message>
        <source>No call has made this socket listen.</source>
        <translation>किसी कॉल ने इस सॉकेट से listen नहीं करवाया है।</translation>
    </message>
    <message>
        <source>At call #%1 the system chose an address for it, because it had none.</source>
        <translation>कॉल #%1 पर सिस्टम ने इसके लिए एक पता चुना, क्योंकि इसका कोई पता नहीं था।</translation>
    </message>
    <message>
        <source>Call #%1 had made it listen, and call #%2 has ended that.</source>
        <translation>कॉल #%1 ने इससे listen करवाया था, और कॉल #%2 ने उसे समाप्त कर दिया।</translation>
    </message>
    <message>
        <source>Call #%1 has taken it already.</source>
        <translation>कॉल #%1 उसे पहले ही ले चुकी है।</translation>
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
    <name>MulticastGroup</name>
    <message>
        <source>“%1” is not the address of a multicast group: these go from 224.0.0.0 to 239.255.255.255, and IPv6 ones begin with ff.</source>
        <translation>“%1” किसी मल्टीकास्ट समूह का पता नहीं है: ये 224.0.0.0 से 239.255.255.255 तक होते हैं, और IPv6 वाले ff से शुरू होते हैं।</translation>
    </message>
    <message>
        <source>This computer has no network interface “%1”.</source>
        <translation>इस कंप्यूटर पर “%1” नाम का कोई नेटवर्क इंटरफ़ेस नहीं है।</translation>
    </message>
</context>
<context>
    <name>NextCall</name>
    <message>
        <source>recv() or recvfrom() for the answer, with a time limit: the datagram or its answer may be lost.</source>
        <translation>उत्तर के लिए recv() या recvfrom(), समय-सीमा के साथ: डेटाग्राम या उसका उत्तर खो सकता है।</translation>
    </message>
    <message>
        <source>The next send(), or recv() for the answer.</source>
        <translation>अगला send(), या उत्तर के लिए recv()।</translation>
    </message>
    <message>
        <source>recv() for the answer; shutdown(SHUT_WR) or close() when there is nothing more to say. What was not taken must be sent again.</source>
        <translation>उत्तर के लिए recv(); जब और कुछ कहना न हो तो shutdown(SHUT_WR) या close()। जो नहीं लिया गया, उसे फिर से भेजना होगा।</translation>
    </message>
    <message>
        <source>sendto() with the answer to whom it came from, and the next receive.</source>
        <translation>जिससे डेटाग्राम आया उसे उत्तर देने के लिए sendto(), और फिर अगला receive।</translation>
    </message>
    <message>
        <source>recv() without MSG_PEEK, which takes the bytes.</source>
        <translation>MSG_PEEK के बिना recv(), जो बाइट को सचमुच ले लेता है।</translation>
    </message>
    <message>
        <source>What is left to send, and then close(). A program that waits for more here would get 0 again and again.</source>
        <translation>जो भेजना बाकी है उसे भेजें, फिर close()। जो प्रोग्राम यहाँ और की प्रतीक्षा करे, उसे बार-बार 0 ही मिलेगा।</translation>
    </message>
    <message>
        <source>send() with an answer, or recv() again until the message is whole or 0 comes.</source>
        <translation>उत्तर के साथ send(), या संदेश पूरा होने या 0 आने तक फिर से recv()।</translation>
    </message>
    <message>
        <source>bind() to be reachable, or sendto() at once; the system then chooses the port.</source>
        <translation>bind(), ताकि दूसरे इस तक पहुँच सकें, या सीधे sendto(); तब पोर्ट सिस्टम चुनता है।</translation>
    </message>
    <message>
        <source>A server: setsockopt(SO_REUSEADDR), bind(), listen(). A client: connect().</source>
        <translation>सर्वर: setsockopt(SO_REUSEADDR), bind(), listen()। क्लाइंट: connect()।</translation>
    </message>
    <message>
        <source>The call that the option is for: most must be set before bind() or connect().</source>
        <translation>वह कॉल जिसके लिए यह विकल्प है: अधिकतर विकल्प bind() या connect() से पहले लगाने होते हैं।</translation>
    </message>
    <message>
        <source>Whatever depends on the value.</source>
        <translation>जो कुछ इस मान पर निर्भर है।</translation>
    </message>
    <message>
        <source>recvfrom(): datagrams to this address wait for it.</source>
        <translation>recvfrom(): इस पते पर आने वाले डेटाग्राम इसकी प्रतीक्षा करते हैं।</translation>
    </message>
    <message>
        <source>listen() for a server; connect() for a client that wants this source address.</source>
        <translation>सर्वर के लिए listen(); जिस क्लाइंट को यही स्रोत पता चाहिए, उसके लिए connect()।</translation>
    </message>
    <message>
        <source>accept(), which waits for the first client.</source>
        <translation>accept(), जो पहले क्लाइंट की प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <source>send() and recv() on the new descriptor %1, and accept() again on the listening one.</source>
        <translation>नए डिस्क्रिप्टर %1 पर send() और recv(), और listen करने वाले डिस्क्रिप्टर पर फिर से accept()।</translation>
    </message>
    <message>
        <source>sendto() with a destination each time, or connect() to another peer.</source>
        <translation>हर बार गंतव्य के साथ sendto(), या किसी अन्य सिरे के लिए connect()।</translation>
    </message>
    <message>
        <source>send() and recv().</source>
        <translation>send() और recv()।</translation>
    </message>
    <message>
        <source>recv() until it returns 0, then close().</source>
        <translation>recv(), जब तक वह 0 न लौटाए, फिर close()।</translation>
    </message>
    <message>
        <source>close(), which gives the descriptor back.</source>
        <translation>close(), जो डिस्क्रिप्टर लौटा देता है।</translation>
    </message>
    <message>
        <source>Nothing on this descriptor. Connections that were accepted live on.</source>
        <translation>इस डिस्क्रिप्टर पर कुछ नहीं। जो कनेक्शन accept किए जा चुके हैं, वे बने रहते हैं।</translation>
    </message>
    <message>
        <source>Nothing on this descriptor: the next socket may get the same number.</source>
        <translation>इस डिस्क्रिप्टर पर कुछ नहीं: अगले सॉकेट को यही संख्या मिल सकती है।</translation>
    </message>
    <message>
        <source>Whatever the address was wanted for: a line in a log, an answer.</source>
        <translation>जिस काम के लिए पता चाहिए था: लॉग की एक पंक्ति, एक उत्तर।</translation>
    </message>
    <message>
        <source>SSL_do_handshake().</source>
        <translation>SSL_do_handshake()।</translation>
    </message>
    <message>
        <source>SSL_write() and SSL_read() with the plain text.</source>
        <translation>सादे पाठ के साथ SSL_write() और SSL_read()।</translation>
    </message>
    <message>
        <source>SSL_shutdown() and close().</source>
        <translation>SSL_shutdown() और close()।</translation>
    </message>
    <message>
        <source>SSL_write() with an answer, or SSL_read() again.</source>
        <translation>उत्तर के साथ SSL_write(), या फिर से SSL_read()।</translation>
    </message>
    <message>
        <source>SSL_read() for the answer, or SSL_shutdown().</source>
        <translation>उत्तर के लिए SSL_read(), या SSL_shutdown()।</translation>
    </message>
    <message>
        <source>shutdown() or close() of the connection below.</source>
        <translation>नीचे के कनेक्शन का shutdown() या close()।</translation>
    </message>
    <message>
        <source>bind() with a name to be reachable, or sendto() at once; without a name nobody can answer.</source>
        <translation>किसी नाम के साथ bind(), ताकि दूसरे इस तक पहुँच सकें, या सीधे sendto(); नाम के बिना कोई उत्तर नहीं दे सकता।</translation>
    </message>
    <message>
        <source>A server: bind() with a name, listen(). A client: connect().</source>
        <translation>सर्वर: किसी नाम के साथ bind(), फिर listen()। क्लाइंट: connect()।</translation>
    </message>
    <message>
        <source>recv() or recvfrom() for the answer, which comes only if this socket has a name or is connected.</source>
        <translation>उत्तर के लिए recv() या recvfrom(); उत्तर तभी आता है जब इस सॉकेट का कोई नाम हो या यह कनेक्ट हो।</translation>
    </message>
    <message>
        <source>send() with an answer, or recv() for the next message.</source>
        <translation>उत्तर के साथ send(), या अगले संदेश के लिए recv()।</translation>
    </message>
    <message>
        <source>connect() to another peer, or close().</source>
        <translation>किसी अन्य सिरे के लिए connect(), या close()।</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>%1 Note: %2</source>
        <comment>a call's sentence and what a person wrote about it</comment>
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
    <name>OptionEntry</name>
    <message>
        <source>This option takes a whole number, such as 0 or 1.</source>
        <translation>इस विकल्प के लिए पूर्णांक चाहिए, जैसे 0 या 1।</translation>
    </message>
    <message>
        <source>Linger is “off” or how many seconds close() may wait; 0 resets.</source>
        <translation>Linger या तो “off” है, या उतने सेकंड जितने close() रुक सकता है; 0 पर कनेक्शन रीसेट होता है।</translation>
    </message>
    <message>
        <source>A time limit is a number of seconds, such as 2.5; 0 is none.</source>
        <translation>समय-सीमा सेकंड की संख्या होती है, जैसे 2.5; 0 यानी कोई सीमा नहीं।</translation>
    </message>
    <message>
        <source>A group is an IPv4 address such as 239.1.2.3, and behind it the address of an interface if one is wanted.</source>
        <translation>समूह एक IPv4 पता होता है, जैसे 239.1.2.3, और चाहें तो उसके बाद किसी इंटरफ़ेस का पता।</translation>
    </message>
    <message>
        <source>A group is an IPv6 address such as ff02::1234, and behind it the number of an interface if one is wanted.</source>
        <translation>समूह एक IPv6 पता होता है, जैसे ff02::1234, और चाहें तो उसके बाद किसी इंटरफ़ेस की संख्या।</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>off, or seconds</source>
        <translation>off, या सेकंड</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>Group, interface</source>
        <translation>समूह, इंटरफ़ेस</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>the error that waits on the socket; reading it takes it away</source>
        <translation>सॉकेट पर रुकी हुई त्रुटि; पढ़ते ही वह वहाँ से हट जाती है</translation>
    </message>
    <message>
        <source>the socket's type</source>
        <translation>सॉकेट का प्रकार</translation>
    </message>
    <message>
        <source>whether an address may be bound while old connections of it rest in TIME_WAIT</source>
        <translation>क्या किसी पते पर तब भी bind हो सकता है जब उसके पुराने कनेक्शन TIME_WAIT में हों</translation>
    </message>
    <message>
        <source>whether several sockets may have the same address and port, if all of them want it</source>
        <translation>क्या कई सॉकेट का पता और पोर्ट एक ही हो सकता है, यदि वे सब ऐसा चाहें</translation>
    </message>
    <message>
        <source>whether TCP asks after hours of silence if the peer is still there</source>
        <translation>क्या TCP घंटों की चुप्पी के बाद पूछता है कि दूसरा सिरा अब भी है या नहीं</translation>
    </message>
    <message>
        <source>whether datagrams may go to a broadcast address</source>
        <translation>क्या डेटाग्राम किसी ब्रॉडकास्ट पते पर भेजे जा सकते हैं</translation>
    </message>
    <message>
        <source>what close() does with bytes that are still queued</source>
        <translation>जो बाइट अभी कतार में हैं, close() उनका क्या करता है</translation>
    </message>
    <message>
        <source>whether the urgent byte comes among the others</source>
        <translation>क्या urgent बाइट बाकी बाइट के बीच ही आता है</translation>
    </message>
    <message>
        <source>the size of the receive buffer; Linux doubles what is asked for, for its own bookkeeping</source>
        <translation>प्राप्ति बफ़र (receive buffer) का आकार; माँगे गए आकार को Linux अपने हिसाब-किताब के लिए दुगुना कर देता है</translation>
    </message>
    <message>
        <source>the size of the send buffer; Linux doubles what is asked for, for its own bookkeeping</source>
        <translation>प्रेषण बफ़र (send buffer) का आकार; माँगे गए आकार को Linux अपने हिसाब-किताब के लिए दुगुना कर देता है</translation>
    </message>
    <message>
        <source>how long a receive waits at most</source>
        <translation>कोई receive अधिक से अधिक कितनी देर प्रतीक्षा करता है</translation>
    </message>
    <message>
        <source>how long a send waits at most</source>
        <translation>कोई send अधिक से अधिक कितनी देर प्रतीक्षा करता है</translation>
    </message>
    <message>
        <source>whether small sends go out at once instead of being gathered (Nagle's algorithm)</source>
        <translation>क्या छोटे send इकट्ठा किए जाने के बजाय तुरंत भेजे जाते हैं (Nagle का एल्गोरिद्म)</translation>
    </message>
    <message>
        <source>the most bytes of one TCP segment</source>
        <translation>एक TCP सेगमेंट में अधिक से अधिक कितने बाइट</translation>
    </message>
    <message>
        <source>whether segments that are not full are held back</source>
        <translation>क्या अधूरे भरे सेगमेंट रोके रखे जाते हैं</translation>
    </message>
    <message>
        <source>whether what comes is acknowledged at once</source>
        <translation>क्या जो आता है उसकी पावती तुरंत दी जाती है</translation>
    </message>
    <message>
        <source>what the kernel knows of the connection</source>
        <translation>कर्नेल इस कनेक्शन के बारे में क्या जानता है</translation>
    </message>
    <message>
        <source>how long sent bytes may stay without acknowledgement</source>
        <translation>भेजे गए बाइट बिना पावती के कितनी देर रह सकते हैं</translation>
    </message>
    <message>
        <source>the seconds between two questions of SO_KEEPALIVE</source>
        <translation>SO_KEEPALIVE की दो पूछताछ के बीच के सेकंड</translation>
    </message>
    <message>
        <source>the questions of SO_KEEPALIVE without an answer that end a connection</source>
        <translation>SO_KEEPALIVE की कितनी पूछताछ का उत्तर न आने पर कनेक्शन समाप्त होता है</translation>
    </message>
    <message>
        <source>how many routers a packet may pass</source>
        <translation>कोई पैकेट कितने राउटर पार कर सकता है</translation>
    </message>
    <message>
        <source>the interface over which datagrams to a group leave</source>
        <translation>वह इंटरफ़ेस जिससे किसी समूह के लिए डेटाग्राम निकलते हैं</translation>
    </message>
    <message>
        <source>how many routers a datagram to a group may pass</source>
        <translation>किसी समूह के लिए डेटाग्राम कितने राउटर पार कर सकता है</translation>
    </message>
    <message>
        <source>whether this computer gets its own datagrams to a group</source>
        <translation>क्या किसी समूह को भेजे गए अपने ही डेटाग्राम इस कंप्यूटर को भी मिलते हैं</translation>
    </message>
    <message>
        <source>joins a group, so that what is sent to it comes here too</source>
        <translation>किसी समूह में शामिल होता है, ताकि उसे भेजा गया यहाँ भी आए</translation>
    </message>
    <message>
        <source>leaves a group</source>
        <translation>समूह छोड़ता है</translation>
    </message>
    <message>
        <source>whether the socket is for IPv6 alone, or for IPv4 too</source>
        <translation>सॉकेट केवल IPv6 के लिए है या IPv4 के लिए भी</translation>
    </message>
    <message>
        <source>off: close() returns at once, and the kernel delivers what is queued</source>
        <translation>बंद: close() तुरंत लौटता है, और जो कतार में है उसे कर्नेल पहुँचाता है</translation>
    </message>
    <message>
        <source>on, 0 s: close() throws away what is queued and resets the connection</source>
        <translation>चालू, 0 s: close() जो कतार में है उसे फेंक देता है और कनेक्शन रीसेट करता है</translation>
    </message>
    <message>
        <source>on: close() waits up to %1 s until all is delivered</source>
        <translation>चालू: close() सब कुछ पहुँचने तक अधिक से अधिक %1 s प्रतीक्षा करता है</translation>
    </message>
    <message>
        <source>options that every kind of socket has</source>
        <translation>विकल्प जो हर प्रकार के सॉकेट में होते हैं</translation>
    </message>
    <message>
        <source>options of TCP</source>
        <translation>TCP के विकल्प</translation>
    </message>
    <message>
        <source>options of IPv4</source>
        <translation>IPv4 के विकल्प</translation>
    </message>
    <message>
        <source>options of IPv6</source>
        <translation>IPv6 के विकल्प</translation>
    </message>
    <message>
        <source>options of another layer</source>
        <translation>किसी और परत के विकल्प</translation>
    </message>
    <message>
        <source>an option of that layer</source>
        <translation>उस परत का एक विकल्प</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>an option's value</comment>
        <translation>
            <numerusform>%n बाइट</numerusform>
            <numerusform>%n बाइट</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>no error waits</source>
        <translation>कोई त्रुटि नहीं रुकी है</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>संख्या %1</translation>
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
    <name>PayloadForms</name>
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
        <source>Socket calls recorded on %1</source>
        <translation>%1 पर दर्ज सॉकेट कॉल</translation>
    </message>
    <message>
        <source>The packets were not captured: %1 made their headers up from the socket calls it recorded. Payload, addresses, ports and times are those of the calls; sequence and acknowledgement numbers count the calls' bytes. Calls on Unix sockets make no packets and are left out, and so are bytes sent out of band (MSG_OOB).</source>
        <translation>पैकेट पकड़े नहीं गए थे: %1 ने उनके हेडर दर्ज सॉकेट कॉल से बनाए। पेलोड, पते, पोर्ट और समय कॉल के हैं; अनुक्रम और पावती संख्याएँ कॉल के बाइट गिनती हैं। Unix सॉकेट की कॉल से पैकेट नहीं बनते, इसलिए वे छोड़ दी गई हैं, और बैंड से बाहर (out of band, MSG_OOB) भेजे गए बाइट भी।</translation>
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
    <name>PortCauses</name>
    <message>
        <source>At port %1 of %2, %3 takes datagrams, but not at %4.</source>
        <translation>%2 के पोर्ट %1 पर %3 डेटाग्राम लेता है, पर %4 पर नहीं।</translation>
    </message>
    <message>
        <source>%1 listens at %2, but not at %3.</source>
        <translation>%1 %2 पर listen कर रहा है, पर %3 पर नहीं।</translation>
    </message>
    <message>
        <source>The name %1 went to %2 here; the address %3 would reach it.</source>
        <translation>नाम %1 से यहाँ पता %2 मिला; पता %3 से उस तक पहुँचा जा सकेगा।</translation>
    </message>
    <message>
        <source>The name %1 stands for %2 here, too; the address %3 would reach it.</source>
        <translation>यहाँ नाम %1 का अर्थ %2 भी है; पता %3 से उस तक पहुँचा जा सकेगा।</translation>
    </message>
    <message>
        <source>Nothing is at port %1, but %2 is at the port beside it: %3.</source>
        <translation>पोर्ट %1 पर कुछ नहीं है, पर उसके बगल वाले पोर्ट पर %2 है: %3।</translation>
    </message>
    <message>
        <source>Nothing is at port %1 of this computer, nor at the ports beside it.</source>
        <translation>इस कंप्यूटर के पोर्ट %1 पर कुछ नहीं है, और उसके बगल वाले पोर्ट पर भी नहीं।</translation>
    </message>
    <message>
        <source>this program itself</source>
        <translation>यह प्रोग्राम स्वयं</translation>
    </message>
    <message>
        <source>a program of another user</source>
        <translation>किसी दूसरे उपयोगकर्ता का प्रोग्राम</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <comment>a program's name and process id</comment>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>%1 has the port: it is bound to %2.</source>
        <translation>%1 इस पोर्ट का उपयोग कर रहा है: वह %2 से bind है।</translation>
    </message>
    <message>
        <source>%1 has the port: it listens at %2.</source>
        <translation>%1 इस पोर्ट का उपयोग कर रहा है: वह %2 पर listen कर रहा है।</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of this port are still open.</source>
        <translation>
            <numerusform>इस पोर्ट का %n कनेक्शन अभी खुला है।</numerusform>
            <numerusform>इस पोर्ट के %n कनेक्शन अभी खुले हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody listens there any more. A socket may be bound to it without listening, which the kernel does not list.</source>
        <translation>वहाँ अब कोई listen नहीं कर रहा। हो सकता है कि कोई सॉकेट listen किए बिना उससे bind हो; ऐसे सॉकेट को कर्नेल सूची में नहीं दिखाता।</translation>
    </message>
    <message>
        <source>By now %1 is there, at %2: it was started after the call.</source>
        <translation>अब वहाँ %1 है, %2 पर: वह इस कॉल के बाद शुरू किया गया।</translation>
    </message>
    <message>
        <source>%1 listens there, and its accept queue has room now: %2 of %3 wait.</source>
        <translation>वहाँ %1 listen कर रहा है, और उसकी accept कतार में अब जगह है: %3 में से %2 प्रतीक्षा में हैं।</translation>
    </message>
    <message>
        <source>The accept queue is full: %1 listens with a backlog of %2, and %3 connections wait that it has not accepted. Further ones get no answer until it does.</source>
        <translation>accept कतार भरी है: %1 backlog %2 के साथ listen कर रहा है, और %3 कनेक्शन प्रतीक्षा में हैं जिन्हें उसने accept नहीं किया। जब तक वह ऐसा नहीं करता, और कनेक्शनों को कोई उत्तर नहीं मिलेगा।</translation>
    </message>
    <message numerus="yes">
        <source>Nobody listens there. %n old connection(s) of this port rest in TIME_WAIT, the last for %1 s more: the end that closes first keeps its port so long. With SO_REUSEADDR set before bind() it can be had at once, if the program that had it before did set it too.</source>
        <translation>
            <numerusform>वहाँ कोई listen नहीं कर रहा। इस पोर्ट का %n पुराना कनेक्शन TIME_WAIT में है, अभी %1 s और: जो सिरा पहले बंद करता है, उसका पोर्ट इतनी देर उसी के पास रहता है। bind() से पहले SO_REUSEADDR लगाने पर पोर्ट तुरंत मिल सकता है, यदि पहले जिस प्रोग्राम के पास यह था उसने भी इसे लगाया हो।</numerusform>
            <numerusform>वहाँ कोई listen नहीं कर रहा। इस पोर्ट के %n पुराने कनेक्शन TIME_WAIT में हैं, अंतिम वाला अभी %1 s और: जो सिरा पहले बंद करता है, उसका पोर्ट इतनी देर उसी के पास रहता है। bind() से पहले SO_REUSEADDR लगाने पर पोर्ट तुरंत मिल सकता है, यदि पहले जिस प्रोग्राम के पास यह था उसने भी इसे लगाया हो।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramLanguage</name>
    <message>
        <source>C++ with Qt</source>
        <translation>Qt के साथ C++</translation>
    </message>
</context>
<context>
    <name>ProgramText</name>
    <message>
        <source>%1 of the Socketscope session of %2, as a program.</source>
        <translation>%2 के Socketscope सत्र का %1, प्रोग्राम के रूप में।</translation>
    </message>
    <message>
        <source>It makes the calls of the record one after the other. Over each stands its row there: number, call, arguments and result. The program's sockets wait (block) where the session was told when to go on.</source>
        <translation>यह रिकॉर्ड की कॉल एक के बाद एक करता है। हर कॉल के ऊपर रिकॉर्ड की उसकी पंक्ति है: संख्या, कॉल, आर्ग्युमेंट और परिणाम। जहाँ सत्र को बताया जाता था कि कब आगे बढ़ना है, वहाँ प्रोग्राम के सॉकेट प्रतीक्षा करते हैं (block होते हैं)।</translation>
    </message>
    <message>
        <source>To run it:</source>
        <translation>इसे चलाने के लिए:</translation>
    </message>
    <message>
        <source>Start it before its clients; they connect in the order of the record.</source>
        <translation>इसे इसके क्लाइंट से पहले शुरू करें; वे रिकॉर्ड के क्रम में कनेक्ट होते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>The record goes on with %n call(s), too many for a program to be read.</source>
        <translation>
            <numerusform>रिकॉर्ड %n कॉल और आगे चलता है, जो पढ़ने लायक प्रोग्राम के लिए ज़्यादा है।</numerusform>
            <numerusform>रिकॉर्ड %n कॉल और आगे चलता है, जो पढ़ने लायक प्रोग्राम के लिए ज़्यादा हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The record ends with these open: %1. The end of the program closes them.</source>
        <translation>रिकॉर्ड के अंत में ये खुले हैं: %1। प्रोग्राम के समाप्त होने पर ये बंद हो जाते हैं।</translation>
    </message>
    <message>
        <source>The Socketscope lesson “%1”, as a program.</source>
        <translation>Socketscope का पाठ “%1”, प्रोग्राम के रूप में।</translation>
    </message>
    <message>
        <source>The whole Socketscope session of %1, as one program.</source>
        <translation>%1 का पूरा Socketscope सत्र, एक ही प्रोग्राम के रूप में।</translation>
    </message>
    <message>
        <source>TLS is left to the library. What it sends and receives by itself is not listed here; over the wire it goes in other pieces.</source>
        <translation>TLS लाइब्रेरी पर छोड़ा गया है। वह स्वयं जो भेजती और प्राप्त करती है, वह यहाँ नहीं दिया गया; तार पर वह दूसरे टुकड़ों में जाता है।</translation>
    </message>
    <message>
        <source>CERTIFICATE is a PEM file that holds the server's certificate and its private key. Without it the program makes a certificate that is signed by itself: the private key of the session's is not in the record.</source>
        <translation>CERTIFICATE एक PEM फ़ाइल है जिसमें सर्वर का प्रमाणपत्र और उसकी निजी कुंजी है। इसके बिना प्रोग्राम एक स्व-हस्ताक्षरित प्रमाणपत्र बनाता है: सत्र के प्रमाणपत्र की निजी कुंजी रिकॉर्ड में नहीं है।</translation>
    </message>
    <message>
        <source>TRUSTED is a PEM file of the certificates that are accepted, or the SHA-256 fingerprint of one.</source>
        <translation>TRUSTED उन प्रमाणपत्रों की PEM फ़ाइल है जो स्वीकार किए जाते हैं, या किसी एक का SHA-256 फ़िंगरप्रिंट।</translation>
    </message>
    <message>
        <source>Without it those are accepted that the system's authorities signed.</source>
        <translation>इसके बिना वे प्रमाणपत्र स्वीकार होते हैं जिन पर सिस्टम के प्राधिकरणों ने हस्ताक्षर किए हैं।</translation>
    </message>
    <message>
        <source>Without it the one is accepted that the session accepted.</source>
        <translation>इसके बिना वही प्रमाणपत्र स्वीकार होता है जो सत्र ने स्वीकार किया था।</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Takes the peer away from the socket again: connect() with the family AF_UNSPEC dissolves the association. A datagram socket can then send to anybody and receive from anybody.</source>
        <translation>सॉकेट से दूसरे सिरे का पता फिर हटा देता है: AF_UNSPEC परिवार के साथ connect() यह संबंध तोड़ देता है। तब डेटाग्राम सॉकेट किसी को भी भेज सकता है और किसी से भी प्राप्त कर सकता है।</translation>
    </message>
    <message>
        <source>Writes a peer's address into the socket. Nothing goes over the network: send() has a destination from here on, and datagrams from others are left out.</source>
        <translation>सॉकेट में दूसरे सिरे का पता लिखता है। नेटवर्क पर कुछ नहीं जाता: अब से send() का एक गंतव्य है, और औरों के डेटाग्राम छोड़ दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Asks the peer's system for a connection and waits for the answer. With TCP the two kernels shake hands in three segments; the peer's program need not have called accept() for that.</source>
        <translation>दूसरे सिरे के सिस्टम से कनेक्शन माँगता है और उत्तर की प्रतीक्षा करता है। TCP में दोनों कर्नेल तीन सेगमेंट में हैंडशेक करते हैं; इसके लिए ज़रूरी नहीं कि दूसरे सिरे के प्रोग्राम ने accept() बुलाया हो।</translation>
    </message>
    <message>
        <source>Hands one message to the kernel, which sends it as one datagram: whole, or not at all. It may be lost on the way, and nobody tells.</source>
        <translation>कर्नेल को एक संदेश सौंपता है, जो उसे एक डेटाग्राम के रूप में भेजता है: पूरा, या बिल्कुल नहीं। वह रास्ते में खो सकता है, और कोई नहीं बताता।</translation>
    </message>
    <message>
        <source>Copies bytes into the socket's send buffer; the kernel sends them on from there, in portions of its own. The call is done when they are in the buffer.</source>
        <translation>बाइट को सॉकेट के प्रेषण बफ़र (send buffer) में कॉपी करता है; वहाँ से कर्नेल उन्हें अपने हिसाब के टुकड़ों में आगे भेजता है। बाइट बफ़र में आते ही कॉल पूरी हो जाती है।</translation>
    </message>
    <message>
        <source>Takes the oldest datagram that has arrived. What does not fit into the buffer is thrown away.</source>
        <translation>जो सबसे पुराना डेटाग्राम आया है उसे लेता है। जो बफ़र में नहीं समाता, वह फेंक दिया जाता है।</translation>
    </message>
    <message>
        <source>Takes bytes that have arrived out of the socket's receive buffer. A stream has no borders: how many come at once says nothing about how they were sent.</source>
        <translation>आए हुए बाइट सॉकेट के प्राप्ति बफ़र (receive buffer) से निकालता है। स्ट्रीम में सीमाएँ नहीं होतीं: एक बार में कितने आते हैं, इससे यह पता नहीं चलता कि वे कैसे भेजे गए थे।</translation>
    </message>
    <message>
        <source>Ends the receiving direction of the socket. The descriptor stays open.</source>
        <translation>सॉकेट की प्राप्त करने की दिशा समाप्त करता है। डिस्क्रिप्टर खुला रहता है।</translation>
    </message>
    <message>
        <source>Ends the sending direction: after the last byte TCP sends a FIN. The other direction and the descriptor stay open.</source>
        <translation>भेजने की दिशा समाप्त करता है: आखिरी बाइट के बाद TCP एक FIN भेजता है। दूसरी दिशा और डिस्क्रिप्टर खुले रहते हैं।</translation>
    </message>
    <message>
        <source>Ends both directions of the connection. The descriptor stays open until close().</source>
        <translation>कनेक्शन की दोनों दिशाएँ समाप्त करता है। डिस्क्रिप्टर close() तक खुला रहता है।</translation>
    </message>
    <message>
        <source>Makes the state of one TLS session: its keys, its certificates and where its bytes come from. No bytes move yet.</source>
        <translation>एक TLS सत्र की स्थिति बनाता है: उसकी कुंजियाँ, उसके प्रमाणपत्र, और उसके बाइट कहाँ से आते हैं। अभी कोई बाइट नहीं चलते।</translation>
    </message>
    <message>
        <source>Agrees with the peer on a version, a cipher and keys, and checks the certificate. The sends and recvs below it carry the handshake's messages.</source>
        <translation>दूसरे सिरे के साथ संस्करण, सिफ़र और कुंजियाँ तय करता है, और प्रमाणपत्र जाँचता है। इसके नीचे के send और recv हैंडशेक के संदेश ले जाते हैं।</translation>
    </message>
    <message>
        <source>Gives the plain text of what was received encrypted. One record may need several recvs, and one recv may bring several records.</source>
        <translation>जो एन्क्रिप्टेड प्राप्त हुआ उसका सादा पाठ देता है। एक रिकॉर्ड के लिए कई recv लग सकते हैं, और एक recv कई रिकॉर्ड ला सकता है।</translation>
    </message>
    <message>
        <source>Encrypts plain text into records of at most 16,384 bytes each; the send below moves them.</source>
        <translation>सादे पाठ को अधिक से अधिक 16,384 बाइट के रिकॉर्ड में एन्क्रिप्ट करता है; नीचे का send उन्हें आगे पहुँचाता है।</translation>
    </message>
    <message>
        <source>Ends this end's side of the TLS session with a close_notify, so that the peer can tell the end from a cut.</source>
        <translation>TLS सत्र का इस सिरे का पक्ष close_notify से समाप्त करता है, ताकि दूसरा सिरा समाप्ति और बीच में कटने में अंतर कर सके।</translation>
    </message>
    <message>
        <source>Makes an end for communication and gives it the lowest free descriptor. It has no address yet, and nobody else learns of it.</source>
        <translation>संचार का एक सिरा बनाता है और उसे सबसे छोटा खाली डिस्क्रिप्टर देता है। अभी उसका कोई पता नहीं है, और किसी और को उसकी खबर नहीं होती।</translation>
    </message>
    <message>
        <source>Changes how the socket, or a layer below it, behaves. The level says which layer, the option what about it.</source>
        <translation>बदलता है कि सॉकेट, या उसके नीचे की कोई परत, कैसे व्यवहार करे। level बताता है कौन-सी परत, विकल्प बताता है उसकी कौन-सी बात।</translation>
    </message>
    <message>
        <source>Reads how the socket, or a layer below it, is set.</source>
        <translation>पढ़ता है कि सॉकेट, या उसके नीचे की कोई परत, किस तरह सेट है।</translation>
    </message>
    <message>
        <source>Gives the socket an address of its own, under which others can reach it: an IP address and a port, or the name of a Unix socket.</source>
        <translation>सॉकेट को अपना एक पता देता है, जिस पर दूसरे उस तक पहुँच सकते हैं: IP पता और पोर्ट, या Unix सॉकेट का नाम।</translation>
    </message>
    <message>
        <source>Makes the socket wait for connections. From here on the kernel finishes handshakes by itself and keeps the connections in a queue until accept() takes them.</source>
        <translation>सॉकेट से कनेक्शनों की प्रतीक्षा करवाता है। अब से कर्नेल हैंडशेक अपने आप पूरे करता है और कनेक्शनों को एक कतार में रखता है, जब तक accept() उन्हें न ले।</translation>
    </message>
    <message>
        <source>Takes the oldest connection out of the listening socket's queue and makes a new socket for it. The listening socket goes on listening.</source>
        <translation>listen करने वाले सॉकेट की कतार से सबसे पुराना कनेक्शन निकालता है और उसके लिए नया सॉकेट बनाता है। listen करने वाला सॉकेट listen करता रहता है।</translation>
    </message>
    <message>
        <source>Takes the oldest connection out of the listening socket's queue and makes a new socket for it, with flags set from its beginning: that is what accept4() adds to accept().</source>
        <translation>listen करने वाले सॉकेट की कतार से सबसे पुराना कनेक्शन निकालता है और उसके लिए नया सॉकेट बनाता है, जिसमें फ़्लैग शुरू से ही लगे होते हैं: accept() में accept4() यही जोड़ता है।</translation>
    </message>
    <message>
        <source>Gives the descriptor back; its number is free for the next socket or file. Of a connection, what is still in the send buffer is delivered before the end, unless SO_LINGER says otherwise.</source>
        <translation>डिस्क्रिप्टर लौटा देता है; उसकी संख्या अगले सॉकेट या फ़ाइल के लिए खाली हो जाती है। कनेक्शन का जो कुछ प्रेषण बफ़र (send buffer) में बाकी है वह अंत से पहले पहुँचाया जाता है, जब तक SO_LINGER कुछ और न कहे।</translation>
    </message>
    <message>
        <source>Asks which address the socket has itself: after bind() with port 0, or after connect(), the system has chosen it.</source>
        <translation>पूछता है कि सॉकेट का अपना पता क्या है: पोर्ट 0 के साथ bind() के बाद, या connect() के बाद, वह सिस्टम का चुना हुआ होता है।</translation>
    </message>
    <message>
        <source>Asks which address the other end of the connection has.</source>
        <translation>पूछता है कि कनेक्शन के दूसरे सिरे का पता क्या है।</translation>
    </message>
    <message>
        <source>Makes the socket wait for connections. From here on the kernel keeps those who connect in a queue until accept() takes them.</source>
        <translation>सॉकेट से कनेक्शनों की प्रतीक्षा करवाता है। अब से जो कनेक्ट करते हैं, कर्नेल उन्हें एक कतार में रखता है, जब तक accept() उन्हें न ले।</translation>
    </message>
    <message>
        <source>Joins the socket to a new one in the listener's queue. Both are in the same kernel, so nothing goes over a network, and the peer's program need not have called accept() yet.</source>
        <translation>सॉकेट को listen करने वाले सॉकेट की कतार में बने एक नए सॉकेट से जोड़ता है। दोनों एक ही कर्नेल में हैं, इसलिए नेटवर्क पर कुछ नहीं जाता, और यह ज़रूरी नहीं कि दूसरे सिरे का प्रोग्राम accept() बुला चुका हो।</translation>
    </message>
    <message>
        <source>Puts one message into the receiver's queue: whole, or not at all. None is lost on the way; with a full queue the call waits.</source>
        <translation>प्राप्तकर्ता की कतार में एक संदेश रखता है: पूरा, या बिल्कुल नहीं। रास्ते में कोई संदेश नहीं खोता; कतार भरी हो तो कॉल प्रतीक्षा करती है।</translation>
    </message>
    <message>
        <source>Puts one message into the peer's queue, whole. The peer takes it with one recv().</source>
        <translation>दूसरे सिरे की कतार में एक संदेश रखता है, पूरा का पूरा। दूसरा सिरा उसे एक ही recv() से लेता है।</translation>
    </message>
    <message>
        <source>Puts bytes into the peer's receive queue; the call is done when they are there.</source>
        <translation>दूसरे सिरे की प्राप्ति कतार (receive queue) में बाइट रखता है; उनके वहाँ पहुँचते ही कॉल पूरी हो जाती है।</translation>
    </message>
    <message>
        <source>Takes the oldest message that has arrived. What does not fit into the buffer is thrown away.</source>
        <translation>जो सबसे पुराना संदेश आया है उसे लेता है। जो बफ़र में नहीं समाता, वह फेंक दिया जाता है।</translation>
    </message>
    <message>
        <source>Ends the sending direction: when the peer has read what was sent, its recv() returns 0. The other direction and the descriptor stay open.</source>
        <translation>भेजने की दिशा समाप्त करता है: जब दूसरा सिरा भेजा हुआ सब पढ़ लेता है, तो उसका recv() 0 लौटाता है। दूसरी दिशा और डिस्क्रिप्टर खुले रहते हैं।</translation>
    </message>
    <message>
        <source>Takes the peer away from the socket again: connect() with the family AF_UNSPEC dissolves the association. TCP ends the connection for it; the socket can then be connected once more.</source>
        <translation>सॉकेट से दूसरे सिरे का पता फिर हटा देता है: AF_UNSPEC परिवार के साथ connect() यह संबंध तोड़ देता है। इसके लिए TCP कनेक्शन समाप्त कर देता है; उसके बाद सॉकेट को एक बार फिर कनेक्ट किया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>PythonProgram</name>
    <message>
        <source>Python cannot dissolve an association; this call is left out.</source>
        <translation>Python यह संबंध नहीं तोड़ सकता; यह कॉल छोड़ दी गई है।</translation>
    </message>
</context>
<context>
    <name>QtProgram</name>
    <message>
        <source>listen() of Qt sets this itself.</source>
        <translation>Qt का listen() इसे स्वयं सेट करता है।</translation>
    </message>
    <message>
        <source>Qt makes the socket later; the option is set as soon as it is there.</source>
        <translation>Qt सॉकेट बाद में बनाता है; सॉकेट बनते ही विकल्प सेट किया जाता है।</translation>
    </message>
    <message>
        <source>listen() of Qt makes this call.</source>
        <translation>Qt का listen() यह कॉल करता है।</translation>
    </message>
    <message>
        <source>Qt has no function for this call; it is left out here.</source>
        <translation>Qt में इस कॉल के लिए कोई फ़ंक्शन नहीं है; यह यहाँ छोड़ दी गई है।</translation>
    </message>
    <message>
        <source>Qt has no class for sockets of this type; the call is left out here.</source>
        <translation>Qt में इस प्रकार के सॉकेट के लिए कोई क्लास नहीं है; यह कॉल यहाँ छोड़ दी गई है।</translation>
    </message>
    <message>
        <source>Qt has no function that finishes only the sending.</source>
        <translation>Qt में ऐसा कोई फ़ंक्शन नहीं है जो केवल भेजना समाप्त करे।</translation>
    </message>
    <message>
        <source>It was begun above.</source>
        <translation>इसे ऊपर शुरू किया जा चुका है।</translation>
    </message>
    <message>
        <source>This only asks; it is left out here.</source>
        <translation>यह कॉल केवल पूछती है; यह यहाँ छोड़ दी गई है।</translation>
    </message>
    <message>
        <source>Qt has no class for this type of socket; these are the system's own calls.</source>
        <translation>Qt में इस प्रकार के सॉकेट के लिए कोई क्लास नहीं है; ये सिस्टम की अपनी कॉल हैं।</translation>
    </message>
    <message>
        <source>QSslSocket finishes sending by itself.</source>
        <translation>QSslSocket भेजना स्वयं समाप्त करता है।</translation>
    </message>
    <message>
        <source>QSslSocket has closed the connection at the peer's end; this is left out.</source>
        <translation>दूसरे सिरे के समाप्त करने पर QSslSocket कनेक्शन बंद कर चुका है; यह कॉल छोड़ दी गई है।</translation>
    </message>
    <message>
        <source>QSslSocket is closed already, and does not wait for the peer's end.</source>
        <translation>QSslSocket पहले ही बंद है, और दूसरे सिरे के समाप्त करने की प्रतीक्षा नहीं करता।</translation>
    </message>
    <message>
        <source>QSslSocket has answered the peer's end by itself.</source>
        <translation>दूसरे सिरे के समाप्त करने का उत्तर QSslSocket स्वयं दे चुका है।</translation>
    </message>
    <message>
        <source>QSslSocket cannot finish only the sending; it does so when it has received everything, and then closes.</source>
        <translation>QSslSocket केवल भेजना समाप्त नहीं कर सकता; वह सब कुछ प्राप्त कर लेने पर ऐसा करता है, और फिर बंद हो जाता है।</translation>
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
    <message>
        <source>TLS failed. %1</source>
        <translation>TLS विफल रहा। %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clients to %1, which overlap</source>
        <translation>
            <numerusform>%1 का %n क्लाइंट, जिसका समय ओवरलैप होता है</numerusform>
            <numerusform>%1 के %n क्लाइंट, जिनका समय आपस में ओवरलैप होता है</numerusform>
        </translation>
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
    <message>
        <source>Datagrams cannot be replayed: nothing holds them to an order, and a reply may be lost. Only what went over connections can.</source>
        <translation>डेटाग्राम का रीप्ले नहीं हो सकता: उन्हें कोई चीज़ क्रम में नहीं बाँधती, और उत्तर खो सकता है। केवल वही रीप्ले हो सकता है जो कनेक्शन पर गया था।</translation>
    </message>
    <message>
        <source>TLS failed in this connection (%1), so nothing was said over it that could be replayed.</source>
        <translation>इस कनेक्शन में TLS विफल रहा (%1), इसलिए इस पर ऐसा कुछ नहीं कहा गया जिसका रीप्ले हो सके।</translation>
    </message>
    <message>
        <source>There is no connection in this session.</source>
        <translation>इस सत्र में कोई कनेक्शन नहीं है।</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” को पढ़ा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>There is no free name for the transcript beside “%1”.</source>
        <translation>“%1” के साथ रखने के लिए प्रतिलेख का कोई खाली नाम नहीं है।</translation>
    </message>
</context>
<context>
    <name>ReportTheory</name>
    <message>
        <source>Makes an end of a conversation that does not exist yet and gives it a number, the descriptor. The domain says which addresses it uses (AF_INET: IPv4), the type how it talks: SOCK_STREAM in one ordered stream of bytes, SOCK_DGRAM in single messages.</source>
        <translation>ऐसी बातचीत का एक सिरा बनाता है जो अभी है नहीं, और उसे एक संख्या देता है, डिस्क्रिप्टर। डोमेन बताता है कि वह कौन-से पते काम में लेता है (AF_INET: IPv4), और प्रकार बताता है कि वह कैसे बात करता है: SOCK_STREAM में बाइट की एक क्रमबद्ध स्ट्रीम, SOCK_DGRAM में अलग-अलग संदेश।</translation>
    </message>
    <message>
        <source>Changes how a socket behaves. SO_REUSEADDR, for one, lets a server take its port again while connections of its last run are still in TIME_WAIT.</source>
        <translation>सॉकेट का व्यवहार बदलता है। उदाहरण के लिए, SO_REUSEADDR से सर्वर अपना पोर्ट फिर ले सकता है, भले ही उसके पिछली बार के कनेक्शन अभी TIME_WAIT में हों।</translation>
    </message>
    <message>
        <source>Asks how an option of a socket is set. SO_ERROR also tells why a connect that ran in the background has failed.</source>
        <translation>पूछता है कि सॉकेट का कोई विकल्प कैसे सेट है। SO_ERROR यह भी बताता है कि पृष्ठभूमि में चला connect क्यों विफल हुआ।</translation>
    </message>
    <message>
        <source>Gives a socket its own address and port. A server needs it so that clients know where to find it; with port 0 the kernel picks a free one.</source>
        <translation>सॉकेट को अपना पता और पोर्ट देता है। सर्वर को इसकी ज़रूरत इसलिए है कि क्लाइंट जानें कि वह कहाँ मिलेगा; पोर्ट 0 देने पर कर्नेल कोई खाली पोर्ट चुनता है।</translation>
    </message>
    <message>
        <source>Turns a socket into one that waits for connections. From then on the kernel answers clients by itself and keeps finished connections in the accept queue, whose length the backlog bounds.</source>
        <translation>सॉकेट को ऐसा बना देता है जो कनेक्शनों की प्रतीक्षा करे। तब से कर्नेल क्लाइंट को अपने आप उत्तर देता है और पूरे हो चुके कनेक्शन accept कतार में रखता है, जिसकी लंबाई backlog सीमित करता है।</translation>
    </message>
    <message>
        <source>Takes the first connection from the accept queue and makes a new socket for it. The listening socket stays as it is and can accept the next client.</source>
        <translation>accept कतार से पहला कनेक्शन लेता है और उसके लिए नया सॉकेट बनाता है। listen करने वाला सॉकेट जैसा है वैसा ही रहता है और अगले क्लाइंट को accept कर सकता है।</translation>
    </message>
    <message>
        <source>Asks a server for a connection; with TCP this is the exchange of SYN, SYN-ACK and ACK. The kernel chooses a free port for the client's own end if it has none.</source>
        <translation>सर्वर से कनेक्शन माँगता है; TCP में यह SYN, SYN-ACK और ACK का आदान-प्रदान है। यदि क्लाइंट के अपने सिरे का कोई पोर्ट नहीं है, तो कर्नेल एक खाली पोर्ट चुनता है।</translation>
    </message>
    <message>
        <source>Asks which address and port a socket has itself, for example the port that the kernel chose for a client.</source>
        <translation>पूछता है कि सॉकेट का अपना पता और पोर्ट क्या है, जैसे वह पोर्ट जो कर्नेल ने क्लाइंट के लिए चुना।</translation>
    </message>
    <message>
        <source>Asks which address and port the other end of a connection has. It fails with ENOTCONN where there is no other end.</source>
        <translation>पूछता है कि कनेक्शन के दूसरे सिरे का पता और पोर्ट क्या है। जहाँ दूसरा सिरा है ही नहीं, वहाँ यह ENOTCONN के साथ विफल होता है।</translation>
    </message>
    <message>
        <source>Hands bytes to the kernel, which sends them as it sees fit. The result says how many it took, not that the peer has them; the borders between two sends are not kept in a stream.</source>
        <translation>बाइट कर्नेल को सौंपता है, जो उन्हें जैसा ठीक समझे वैसे भेजता है। परिणाम बताता है कि उसने कितने लिए, यह नहीं कि वे दूसरे सिरे को मिल गए; स्ट्रीम में दो send के बीच की सीमा नहीं रखी जाती।</translation>
    </message>
    <message>
        <source>Sends one message to the address that stands with it. A datagram arrives whole or not at all.</source>
        <translation>साथ दिए गए पते पर एक संदेश भेजता है। डेटाग्राम पूरा पहुँचता है या बिल्कुल नहीं।</translation>
    </message>
    <message>
        <source>Takes bytes that have arrived, at most as many as asked for, and waits if there are none. The result 0 says that the peer has finished sending.</source>
        <translation>आए हुए बाइट लेता है, अधिक से अधिक उतने जितने माँगे गए, और कुछ न हो तो प्रतीक्षा करता है। परिणाम 0 बताता है कि दूसरा सिरा भेजना समाप्त कर चुका है।</translation>
    </message>
    <message>
        <source>Takes one message and tells who sent it. What does not fit into the buffer is lost.</source>
        <translation>एक संदेश लेता है और बताता है कि उसे किसने भेजा। जो बफ़र में नहीं समाता, वह खो जाता है।</translation>
    </message>
    <message>
        <source>Receives as recvfrom does and also tells, in flags of its answer, whether a message was too long for the buffer and what else came with it.</source>
        <translation>recvfrom की तरह प्राप्त करता है और अपने उत्तर के फ़्लैग में यह भी बताता है कि क्या कोई संदेश बफ़र के लिए बहुत लंबा था और उसके साथ और क्या आया।</translation>
    </message>
    <message>
        <source>Gives the descriptor back. If it was the last one, TCP closes the connection: with a FIN, or with a reset if received bytes were left unread.</source>
        <translation>डिस्क्रिप्टर लौटा देता है। यदि वह आखिरी था, तो TCP कनेक्शन बंद करता है: FIN से, या रीसेट से, यदि आए हुए कुछ बाइट पढ़े नहीं गए।</translation>
    </message>
    <message>
        <source>Makes the state of one TLS connection. It is a call of libssl, which speaks TLS on top of a connection that exists already.</source>
        <translation>एक TLS कनेक्शन की स्थिति बनाता है। यह libssl की कॉल है, जो पहले से मौजूद कनेक्शन के ऊपर TLS बोलती है।</translation>
    </message>
    <message>
        <source>Agrees with the peer on keys and looks at its certificate. Several sends and recvs go to and fro under it; it fails if the certificate cannot be trusted.</source>
        <translation>दूसरे सिरे के साथ कुंजियाँ तय करता है और उसका प्रमाणपत्र देखता है। इसके नीचे कई send और recv इधर-उधर जाते हैं; यदि प्रमाणपत्र पर भरोसा नहीं किया जा सकता, तो यह विफल होता है।</translation>
    </message>
    <message>
        <source>Gives the plain text of what has arrived. The recv below it takes the encrypted bytes, which are more.</source>
        <translation>जो आया है उसका सादा पाठ देता है। इसके नीचे का recv एन्क्रिप्टेड बाइट लेता है, जो अधिक होते हैं।</translation>
    </message>
    <message>
        <source>Encrypts plain text and sends it, so that nobody on the way can read or change it.</source>
        <translation>सादे पाठ को एन्क्रिप्ट करके भेजता है, ताकि रास्ते में कोई उसे न पढ़ सके, न बदल सके।</translation>
    </message>
    <message>
        <source>Tells the peer that no more will come, inside TLS; so nobody else can pretend that the conversation was over.</source>
        <translation>TLS के भीतर दूसरे सिरे को बताता है कि अब और कुछ नहीं आएगा; इसलिए कोई और यह दिखावा नहीं कर सकता कि बातचीत समाप्त हो गई।</translation>
    </message>
    <message>
        <source>Ends one direction of a connection or both. After SHUT_WR the peer reads the end of the stream (over TCP a FIN tells it), but can still answer: a half-close.</source>
        <translation>कनेक्शन की एक या दोनों दिशाएँ समाप्त करता है। SHUT_WR के बाद दूसरा सिरा स्ट्रीम का अंत पढ़ता है (TCP पर FIN इसे बताता है), पर अब भी उत्तर दे सकता है: यह half-close है।</translation>
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
    <message>
        <source>The kernel's list of sockets is not available on this system.</source>
        <translation>इस सिस्टम पर कर्नेल की सॉकेट सूची उपलब्ध नहीं है।</translation>
    </message>
</context>
<context>
    <name>SocketOptions</name>
    <message>
        <source>%1 takes a number from 0 to %2.</source>
        <translation>%1 के लिए 0 से %2 तक की संख्या चाहिए।</translation>
    </message>
    <message>
        <source>“%1” is not a socket option of this program; there are %2.</source>
        <translation>“%1” इस प्रोग्राम का सॉकेट विकल्प नहीं है; %2 हैं।</translation>
    </message>
    <message>
        <source>%1 could not be set: %2 (%3). It goes on without it.</source>
        <translation>%1 तय नहीं हो सका: %2 (%3)। काम उसके बिना आगे बढ़ता है।</translation>
    </message>
</context>
<context>
    <name>SocketProgram</name>
    <message>
        <source>The session gave this call up; it is not made here, where it would wait.</source>
        <translation>सत्र ने यह कॉल छोड़ दी थी; यह यहाँ नहीं की जाती, क्योंकि यह प्रतीक्षा करती रहती।</translation>
    </message>
    <message>
        <source>This call was cancelled while it waited; it is not made here.</source>
        <translation>यह कॉल प्रतीक्षा करते समय रद्द कर दी गई थी; यह यहाँ नहीं की जाती।</translation>
    </message>
    <message>
        <source>This socket did not block; this program's do, and wait for the result.</source>
        <translation>यह सॉकेट block नहीं होता था; इस प्रोग्राम के सॉकेट होते हैं और परिणाम की प्रतीक्षा करते हैं।</translation>
    </message>
    <message>
        <source>There was nothing to do yet; this program's sockets wait instead.</source>
        <translation>तब करने को कुछ नहीं था; इसके बजाय इस प्रोग्राम के सॉकेट प्रतीक्षा करते हैं।</translation>
    </message>
    <message>
        <source>This failed because something was used up, which it need not be now.</source>
        <translation>यह इसलिए विफल हुआ था कि कोई संसाधन समाप्त हो गया था; ज़रूरी नहीं कि अब भी ऐसा हो।</translation>
    </message>
    <message>
        <source>The peer had gone before; that cannot be had again.</source>
        <translation>दूसरा सिरा पहले ही जा चुका था; वह स्थिति फिर नहीं लाई जा सकती।</translation>
    </message>
    <message>
        <source>The record does not tell how this socket was made.</source>
        <translation>रिकॉर्ड नहीं बताता कि यह सॉकेट कैसे बना।</translation>
    </message>
    <message>
        <source>The program does not have all that was sent; dots stand for the rest.</source>
        <translation>प्रोग्राम में वह सब नहीं है जो भेजा गया; बाकी की जगह बिंदु हैं।</translation>
    </message>
    <message>
        <source>The record does not have all of this message; dots stand for it.</source>
        <translation>रिकॉर्ड में यह पूरा संदेश नहीं है; उसकी जगह बिंदु हैं।</translation>
    </message>
    <message>
        <source>It waits until as much is there as the session saw.</source>
        <translation>यह तब तक प्रतीक्षा करता है जब तक उतना न आ जाए जितना सत्र ने देखा।</translation>
    </message>
    <message>
        <source>Both ends of TLS would wait for each other in one thread; a program of each endpoint speaks it.</source>
        <translation>एक ही थ्रेड में TLS के दोनों सिरे एक-दूसरे की प्रतीक्षा करते रहते; हर एंडपॉइंट का अपना प्रोग्राम TLS में बात करता है।</translation>
    </message>
    <message>
        <source>The connection was over.</source>
        <translation>कनेक्शन समाप्त हो चुका था।</translation>
    </message>
    <message>
        <source>The record does not tell how TLS began on this socket.</source>
        <translation>रिकॉर्ड नहीं बताता कि इस सॉकेट पर TLS कैसे शुरू हुआ।</translation>
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
    <message>
        <source>protocol</source>
        <translation>प्रोटोकॉल</translation>
    </message>
    <message numerus="yes">
        <source>%n datagram socket(s)</source>
        <translation><numerusform>%n डेटाग्राम सॉकेट</numerusform><numerusform>%n डेटाग्राम सॉकेट</numerusform></translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Step</source>
        <translation>एक-एक चरण</translation>
    </message>
    <message>
        <source>Make the calls one at a time; each is told before it is made</source>
        <translation>कॉल एक-एक करके करें; हर कॉल करने से पहले बताई जाती है</translation>
    </message>
</context>
<context>
    <name>StepPlan</name>
    <message>
        <source>TLS does not go step by step: one call of its library makes several of the system's. Choose TCP here, or start it as a whole and look at its rows.</source>
        <translation>TLS एक-एक चरण नहीं चलता: उसकी लाइब्रेरी की एक कॉल सिस्टम की कई कॉल करती है। यहाँ TCP चुनें, या इसे एक साथ शुरू करें और इसकी पंक्तियाँ देखें।</translation>
    </message>
</context>
<context>
    <name>StepPredictions</name>
    <message>
        <source>-1 %1: %2</source>
        <translation>-1 %1: %2</translation>
    </message>
    <message>
        <source>a new descriptor, the lowest number that is free</source>
        <translation>एक नया डिस्क्रिप्टर, खाली संख्याओं में सबसे छोटी</translation>
    </message>
    <message>
        <source>no descriptor is free</source>
        <translation>कोई डिस्क्रिप्टर खाली नहीं है</translation>
    </message>
    <message>
        <source>0: the socket has the address now</source>
        <translation>0: सॉकेट के पास अब यह पता है</translation>
    </message>
    <message>
        <source>another socket has the address</source>
        <translation>यह पता किसी दूसरे सॉकेट के पास है</translation>
    </message>
    <message>
        <source>this computer has no such address</source>
        <translation>इस कंप्यूटर का ऐसा कोई पता नहीं है</translation>
    </message>
    <message>
        <source>0: clients can connect from now on</source>
        <translation>0: अब से क्लाइंट कनेक्ट हो सकते हैं</translation>
    </message>
    <message>
        <source>another socket listens there</source>
        <translation>वहाँ कोई दूसरा सॉकेट listen कर रहा है</translation>
    </message>
    <message>
        <source>a new descriptor for the connection</source>
        <translation>कनेक्शन के लिए एक नया डिस्क्रिप्टर</translation>
    </message>
    <message>
        <source>cancelled while it waited</source>
        <translation>प्रतीक्षा करते समय रद्द की गई</translation>
    </message>
    <message>
        <source>the socket does not listen</source>
        <translation>सॉकेट listen नहीं कर रहा</translation>
    </message>
    <message>
        <source>0: connected</source>
        <translation>0: कनेक्ट हो गया</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>वहाँ कोई listen नहीं कर रहा</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>कोई उत्तर नहीं आया</translation>
    </message>
    <message>
        <source>the number of bytes that the system took</source>
        <translation>सिस्टम ने जितने बाइट लिए, उनकी संख्या</translation>
    </message>
    <message>
        <source>the connection is over</source>
        <translation>कनेक्शन समाप्त हो चुका है</translation>
    </message>
    <message>
        <source>the peer has reset the connection</source>
        <translation>दूसरे सिरे ने कनेक्शन रीसेट कर दिया है</translation>
    </message>
    <message>
        <source>the number of bytes that came</source>
        <translation>जितने बाइट आए, उनकी संख्या</translation>
    </message>
    <message>
        <source>0: the peer has finished sending</source>
        <translation>0: दूसरा सिरा भेजना समाप्त कर चुका है</translation>
    </message>
    <message>
        <source>0: this end has finished sending</source>
        <translation>0: यह सिरा भेजना समाप्त कर चुका है</translation>
    </message>
    <message>
        <source>0: done</source>
        <translation>0: हो गया</translation>
    </message>
    <message>
        <source>no such descriptor</source>
        <translation>ऐसा कोई डिस्क्रिप्टर नहीं है</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>0: the peer is chosen, nothing is sent</source>
        <translation>0: दूसरा सिरा चुन लिया गया, कुछ नहीं भेजा गया</translation>
    </message>
    <message>
        <source>nobody receives there</source>
        <translation>वहाँ कोई प्राप्त नहीं कर रहा</translation>
    </message>
    <message>
        <source>the number of bytes in the datagram</source>
        <translation>डेटाग्राम में जितने बाइट हैं, उनकी संख्या</translation>
    </message>
    <message>
        <source>the datagram is too long</source>
        <translation>डेटाग्राम बहुत लंबा है</translation>
    </message>
    <message>
        <source>the number of bytes in one datagram</source>
        <translation>एक डेटाग्राम में जितने बाइट हैं, उनकी संख्या</translation>
    </message>
    <message>
        <source>0: an empty datagram</source>
        <translation>0: एक खाली डेटाग्राम</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>accept() will take a connection from the queue, or wait for one.</source>
        <translation>accept() कतार से एक कनेक्शन लेगा, या उसके आने की प्रतीक्षा करेगा।</translation>
    </message>
    <message>
        <source>accept() will wait: the queue is empty.</source>
        <translation>accept() प्रतीक्षा करेगा: कतार खाली है।</translation>
    </message>
    <message>
        <source>accept() will take %1 from the queue.</source>
        <translation>accept() कतार से %1 को लेगा।</translation>
    </message>
    <message numerus="yes">
        <source>accept() will take the first of %n connections from the queue.</source>
        <translation>
            <numerusform>accept() कतार में मौजूद %n कनेक्शन को लेगा।</numerusform>
            <numerusform>accept() कतार के %n कनेक्शनों में से पहले को लेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>socket() will make a socket (%1, %2).</source>
        <translation>socket() एक सॉकेट बनाएगा (%1, %2)।</translation>
    </message>
    <message>
        <source>bind() will give the socket the address %1 and a free port.</source>
        <translation>bind() सॉकेट को पता %1 और एक खाली पोर्ट देगा।</translation>
    </message>
    <message>
        <source>bind() will give the socket the address %1.</source>
        <translation>bind() सॉकेट को पता %1 देगा।</translation>
    </message>
    <message>
        <source>getsockname() will tell which port the system has chosen.</source>
        <translation>getsockname() बताएगा कि सिस्टम ने कौन-सा पोर्ट चुना।</translation>
    </message>
    <message>
        <source>listen() will let clients connect; up to %1 wait in the queue.</source>
        <translation>listen() क्लाइंट को कनेक्ट होने देगा; अधिकतम %1 कतार में रुकते हैं।</translation>
    </message>
    <message>
        <source>connect() will ask %1 for a connection.</source>
        <translation>connect() %1 से कनेक्शन माँगेगा।</translation>
    </message>
    <message numerus="yes">
        <source>send() will hand %n bytes to the system.</source>
        <translation>
            <numerusform>send() सिस्टम को %n बाइट सौंपेगा।</numerusform>
            <numerusform>send() सिस्टम को %n बाइट सौंपेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>shutdown() will tell the peer that this end has finished sending.</source>
        <translation>shutdown() दूसरे सिरे को बताएगा कि यह सिरा भेजना समाप्त कर चुका है।</translation>
    </message>
    <message>
        <source>close() will give the descriptor back.</source>
        <translation>close() डिस्क्रिप्टर लौटा देगा।</translation>
    </message>
    <message>
        <source>a port that still rests in TIME_WAIT can be bound again at once</source>
        <translation>जो पोर्ट अभी TIME_WAIT में है उस पर तुरंत दोबारा bind किया जा सकता है</translation>
    </message>
    <message>
        <source>several sockets can share the port</source>
        <translation>कई सॉकेट एक ही पोर्ट साझा कर सकते हैं</translation>
    </message>
    <message>
        <source>a peer that is gone is noticed even while nothing is sent</source>
        <translation>दूसरा सिरा जा चुका हो, तो कुछ न भेजे जाने पर भी इसका पता चल जाता है</translation>
    </message>
    <message>
        <source>close() waits for what was not sent yet, or resets</source>
        <translation>जो अभी भेजा नहीं गया, close() उसकी प्रतीक्षा करता है, या रीसेट करता है</translation>
    </message>
    <message>
        <source>datagrams may go to everybody in a network</source>
        <translation>डेटाग्राम किसी नेटवर्क में सबको भेजे जा सकते हैं</translation>
    </message>
    <message>
        <source>small sends leave at once</source>
        <translation>छोटे send तुरंत निकल जाते हैं</translation>
    </message>
    <message>
        <source>it is decided whether IPv4 is served too</source>
        <translation>यह तय होता है कि IPv4 को भी सेवा मिले या नहीं</translation>
    </message>
    <message>
        <source>what is sent to the group arrives here</source>
        <translation>समूह को जो भेजा जाता है वह यहाँ पहुँचता है</translation>
    </message>
    <message>
        <source>setsockopt() will set %1.</source>
        <translation>setsockopt() %1 तय करेगा।</translation>
    </message>
    <message>
        <source>setsockopt() will set %1: %2.</source>
        <translation>setsockopt() %1 तय करेगा: %2।</translation>
    </message>
    <message>
        <source>bind() will give the socket a name that the system chooses.</source>
        <translation>bind() सॉकेट को सिस्टम का चुना हुआ नाम देगा।</translation>
    </message>
    <message>
        <source>bind() will give the socket the name %1.</source>
        <translation>bind() सॉकेट को नाम %1 देगा।</translation>
    </message>
    <message>
        <source>connect() will make %1 the only peer; nothing is sent.</source>
        <translation>connect() %1 को एकमात्र दूसरा सिरा बनाएगा; कुछ नहीं भेजा जाता।</translation>
    </message>
    <message numerus="yes">
        <source>sendto() will send a datagram of %n bytes to %1.</source>
        <translation>
            <numerusform>sendto() %1 को %n बाइट का एक डेटाग्राम भेजेगा।</numerusform>
            <numerusform>sendto() %1 को %n बाइट का एक डेटाग्राम भेजेगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>send() will send a datagram of %n bytes.</source>
        <translation>
            <numerusform>send() %n बाइट का एक डेटाग्राम भेजेगा।</numerusform>
            <numerusform>send() %n बाइट का एक डेटाग्राम भेजेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will return up to %2 bytes, or wait for some.</source>
        <translation>%1 अधिकतम %2 बाइट लौटाएगा, या बाइट आने की प्रतीक्षा करेगा।</translation>
    </message>
    <message>
        <source>%1 will return the first %2 bytes of a datagram of %3; the rest is lost.</source>
        <translation>%1 %3 बाइट के डेटाग्राम के पहले %2 बाइट लौटाएगा; बाकी खो जाएँगे।</translation>
    </message>
    <message numerus="yes">
        <source>%1 will return %n bytes: they have come already.</source>
        <translation>
            <numerusform>%1 %n बाइट लौटाएगा: वह आ चुका है।</numerusform>
            <numerusform>%1 %n बाइट लौटाएगा: वे आ चुके हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will return at once: an empty datagram has come, or an error.</source>
        <translation>%1 तुरंत लौटेगा: एक खाली डेटाग्राम आया है, या कोई त्रुटि।</translation>
    </message>
    <message>
        <source>%1 will return 0: the peer has finished sending.</source>
        <translation>%1 0 लौटाएगा: दूसरा सिरा भेजना समाप्त कर चुका है।</translation>
    </message>
    <message>
        <source>%1 will return at once: the connection is over.</source>
        <translation>%1 तुरंत लौटेगा: कनेक्शन समाप्त हो चुका है।</translation>
    </message>
    <message>
        <source>%1 will wait: nothing has come.</source>
        <translation>%1 प्रतीक्षा करेगा: कुछ नहीं आया है।</translation>
    </message>
    <message>
        <source>%1 has waited for %2 s.</source>
        <translation>%1 को प्रतीक्षा करते %2 सेकंड हुए।</translation>
    </message>
    <message>
        <source>%1 A client that connects ends it.</source>
        <translation>%1 किसी क्लाइंट के कनेक्ट होने पर यह प्रतीक्षा समाप्त होगी।</translation>
    </message>
    <message>
        <source>%1 What the peer sends ends it.</source>
        <translation>%1 दूसरे सिरे के कुछ भेजने पर यह प्रतीक्षा समाप्त होगी।</translation>
    </message>
    <message>
        <source>getsockname() will tell which name the system has chosen.</source>
        <translation>getsockname() बताएगा कि सिस्टम ने कौन-सा नाम चुना।</translation>
    </message>
    <message>
        <source>getaddrinfo("%1") will ask which addresses the name has. It is a call of the library and not on a socket, so the table will have no row of it.</source>
        <translation>getaddrinfo("%1") पूछेगा कि इस नाम के कौन-से पते हैं। यह लाइब्रेरी की कॉल है, किसी सॉकेट पर नहीं, इसलिए तालिका में इसकी कोई पंक्ति नहीं होगी।</translation>
    </message>
    <message>
        <source>getaddrinfo("%1") has waited for %2 s. A name server's answer ends it.</source>
        <translation>getaddrinfo("%1") को प्रतीक्षा करते %2 सेकंड हुए। नेम सर्वर का उत्तर आने पर यह प्रतीक्षा समाप्त होगी।</translation>
    </message>
    <message>
        <source>%1 It is for the address %2.</source>
        <translation>%1 यह पते %2 के लिए है।</translation>
    </message>
    <message>
        <source>%1 If that fails, %2 is next.</source>
        <translation>%1 यदि यह विफल हो, तो %2 की बारी है।</translation>
    </message>
    <message>
        <source>%1 Then %2 is tried, with a new socket.</source>
        <translation>%1 फिर नए सॉकेट के साथ %2 को आज़माया जाएगा।</translation>
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
    <name>TimelineView</name>
    <message>
        <source>%1 waits, %2 s</source>
        <translation>%1 प्रतीक्षा में, %2 सेकंड</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>No certificate could be made (%1). Choose one from a file.</source>
        <translation>कोई प्रमाणपत्र नहीं बनाया जा सका (%1)। किसी फ़ाइल से एक चुनें।</translation>
    </message>
</context>
<context>
    <name>TlsContext</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>“%1” नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>फ़ाइल “%1” को पढ़ा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a certificate.</source>
        <translation>फ़ाइल “%1” प्रमाणपत्र के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>“%1” holds no certificate (%2). A PEM file with “BEGIN CERTIFICATE” is needed.</source>
        <translation>“%1” में कोई प्रमाणपत्र नहीं है (%2)। “BEGIN CERTIFICATE” वाली PEM फ़ाइल चाहिए।</translation>
    </message>
    <message>
        <source>The certificate in “%1” cannot be used: %2.</source>
        <translation>“%1” के प्रमाणपत्र का उपयोग नहीं हो सकता: %2।</translation>
    </message>
    <message>
        <source>“%1” holds no private key that can be read (%2). A PEM file with “BEGIN PRIVATE KEY” and without a passphrase is needed.</source>
        <translation>“%1” में पढ़ी जा सकने वाली कोई निजी कुंजी नहीं है (%2)। “BEGIN PRIVATE KEY” वाली और बिना पासफ़्रेज़ की PEM फ़ाइल चाहिए।</translation>
    </message>
    <message>
        <source>The private key in “%1” does not belong to the certificate in “%2”. Choose the two that were made together.</source>
        <translation>“%1” की निजी कुंजी “%2” के प्रमाणपत्र की नहीं है। वे दोनों चुनें जो साथ बनाए गए थे।</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 fingerprint. Enter its 64 hexadecimal digits, with or without colons.</source>
        <translation>“%1” SHA-256 फ़िंगरप्रिंट नहीं है। उसके 64 हेक्साडेसिमल अंक लिखें, कोलन के साथ या बिना।</translation>
    </message>
    <message>
        <source>“%1” holds no certificates (%2). A PEM file with “BEGIN CERTIFICATE” is needed.</source>
        <translation>“%1” में कोई प्रमाणपत्र नहीं हैं (%2)। “BEGIN CERTIFICATE” वाली PEM फ़ाइल चाहिए।</translation>
    </message>
</context>
<context>
    <name>TlsLink</name>
    <message>
        <source>Its SHA-256 fingerprint is %1.</source>
        <translation>उसका SHA-256 फ़िंगरप्रिंट %1 है।</translation>
    </message>
</context>
<context>
    <name>TlsReason</name>
    <message>
        <source>the peer refused our certificate</source>
        <translation>दूसरे सिरे ने हमारा प्रमाणपत्र अस्वीकार कर दिया</translation>
    </message>
    <message>
        <source>the peer does not know who signed our certificate</source>
        <translation>हमारे प्रमाणपत्र पर किसने हस्ताक्षर किए, यह दूसरा सिरा नहीं जानता</translation>
    </message>
    <message>
        <source>the peer says that our certificate has expired</source>
        <translation>दूसरा सिरा कहता है कि हमारे प्रमाणपत्र की अवधि समाप्त हो गई है</translation>
    </message>
    <message>
        <source>the peer says that our certificate was revoked</source>
        <translation>दूसरा सिरा कहता है कि हमारा प्रमाणपत्र निरस्त कर दिया गया है</translation>
    </message>
    <message>
        <source>the peer found nothing in common with us</source>
        <translation>दूसरे सिरे को हमारे साथ कुछ भी साझा नहीं मिला</translation>
    </message>
    <message>
        <source>the peer wants another version of TLS</source>
        <translation>दूसरे सिरे को TLS का कोई और संस्करण चाहिए</translation>
    </message>
    <message>
        <source>the peer has no certificate for that name</source>
        <translation>दूसरे सिरे के पास उस नाम का प्रमाणपत्र नहीं है</translation>
    </message>
    <message>
        <source>the peer wants a certificate from us</source>
        <translation>दूसरे सिरे को हमसे प्रमाणपत्र चाहिए</translation>
    </message>
    <message>
        <source>the peer broke off with an alert</source>
        <translation>दूसरे सिरे ने अलर्ट के साथ बात तोड़ दी</translation>
    </message>
    <message>
        <source>what came is not TLS</source>
        <translation>जो आया वह TLS नहीं है</translation>
    </message>
    <message>
        <source>no version of TLS in common</source>
        <translation>TLS का कोई साझा संस्करण नहीं</translation>
    </message>
    <message>
        <source>no cipher in common</source>
        <translation>कोई साझा सिफ़र नहीं</translation>
    </message>
    <message>
        <source>cut off without close_notify</source>
        <translation>close_notify के बिना कट गया</translation>
    </message>
    <message>
        <source>the peer ended the connection in the handshake</source>
        <translation>दूसरे सिरे ने हैंडशेक में ही कनेक्शन समाप्त कर दिया</translation>
    </message>
    <message>
        <source>the handshake took too long</source>
        <translation>हैंडशेक में बहुत समय लगा</translation>
    </message>
    <message>
        <source>the handshake was given up</source>
        <translation>हैंडशेक छोड़ दिया गया</translation>
    </message>
    <message>
        <source>a record is damaged</source>
        <translation>एक रिकॉर्ड खराब है</translation>
    </message>
    <message>
        <source>the connection was lost in the handshake</source>
        <translation>हैंडशेक में कनेक्शन टूट गया</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS विफल रहा</translation>
    </message>
    <message>
        <source>The peer refused our certificate, and told so by an alert. A client that does not know a self-signed certificate does this: let it trust the certificate's fingerprint, or use one of an authority that it trusts.</source>
        <translation>दूसरे सिरे ने हमारा प्रमाणपत्र अस्वीकार किया और अलर्ट से यह बताया। जो क्लाइंट किसी स्व-हस्ताक्षरित प्रमाणपत्र को नहीं जानता, वह ऐसा करता है: उससे कहें कि प्रमाणपत्र के फ़िंगरप्रिंट पर भरोसा करे, या ऐसे प्राधिकरण का प्रमाणपत्र लगाएँ जिस पर वह भरोसा करता है।</translation>
    </message>
    <message>
        <source>The peer does not trust who signed our certificate (alert unknown_ca). Let it trust the certificate's fingerprint or file, or use a certificate of an authority that it trusts.</source>
        <translation>हमारे प्रमाणपत्र पर जिसने हस्ताक्षर किए, उस पर दूसरा सिरा भरोसा नहीं करता (अलर्ट unknown_ca)। उससे प्रमाणपत्र के फ़िंगरप्रिंट या फ़ाइल पर भरोसा करवाएँ, या ऐसे प्राधिकरण का प्रमाणपत्र लगाएँ जिस पर वह भरोसा करता है।</translation>
    </message>
    <message>
        <source>The peer says that our certificate has expired. Use a new one, and check the clocks of both computers.</source>
        <translation>दूसरा सिरा कहता है कि हमारे प्रमाणपत्र की अवधि समाप्त हो गई है। नया प्रमाणपत्र लगाएँ, और दोनों कंप्यूटरों की घड़ियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The peer says that our certificate was revoked by its authority. Use another one.</source>
        <translation>दूसरा सिरा कहता है कि हमारा प्रमाणपत्र उसके प्राधिकरण ने निरस्त कर दिया है। कोई दूसरा प्रमाणपत्र लगाएँ।</translation>
    </message>
    <message>
        <source>The peer broke the handshake off (alert handshake_failure): it found no cipher or signature in common, or wants a certificate from us.</source>
        <translation>दूसरे सिरे ने हैंडशेक तोड़ दिया (अलर्ट handshake_failure): उसे कोई साझा सिफ़र या हस्ताक्षर नहीं मिला, या उसे हमसे प्रमाणपत्र चाहिए।</translation>
    </message>
    <message>
        <source>The peer speaks no version of TLS that we do (alert protocol_version). TLS 1.2 and 1.3 are spoken here; older ones are broken.</source>
        <translation>दूसरा सिरा TLS का ऐसा कोई संस्करण नहीं बोलता जो हम बोलते हों (अलर्ट protocol_version)। यहाँ TLS 1.2 और 1.3 बोले जाते हैं; उनसे पुराने असुरक्षित हो चुके हैं।</translation>
    </message>
    <message>
        <source>The server has no certificate for the name we asked for (alert unrecognized_name). Check the host, or enter another server name.</source>
        <translation>हमने जो नाम पूछा, उसके लिए सर्वर के पास प्रमाणपत्र नहीं है (अलर्ट unrecognized_name)। होस्ट जाँचें, या कोई दूसरा सर्वर नाम लिखें।</translation>
    </message>
    <message>
        <source>The server wants a certificate from the client, which this program does not send. Choose a server that asks for none.</source>
        <translation>सर्वर को क्लाइंट से प्रमाणपत्र चाहिए, जो यह प्रोग्राम नहीं भेजता। ऐसा सर्वर चुनें जो प्रमाणपत्र न माँगे।</translation>
    </message>
    <message>
        <source>The peer broke off with an alert; the row tells which one.</source>
        <translation>दूसरे सिरे ने अलर्ट के साथ बात तोड़ दी; कौन-सा अलर्ट, यह पंक्ति बताती है।</translation>
    </message>
    <message>
        <source>What the peer sent is not TLS. It probably speaks without encryption: choose TCP, or another port.</source>
        <translation>दूसरे सिरे ने जो भेजा वह TLS नहीं है। शायद वह बिना एन्क्रिप्शन के बात करता है: TCP चुनें, या कोई दूसरा पोर्ट।</translation>
    </message>
    <message>
        <source>The peer speaks only versions of TLS older than 1.2, which are broken and not spoken here. Update it.</source>
        <translation>दूसरा सिरा TLS के केवल 1.2 से पुराने संस्करण बोलता है, जो असुरक्षित हो चुके हैं और यहाँ नहीं बोले जाते। उसे अपडेट करें।</translation>
    </message>
    <message>
        <source>The two ends have no cipher or signature in common. Let the peer allow the usual ones of TLS 1.2 or 1.3.</source>
        <translation>दोनों सिरों का कोई साझा सिफ़र या हस्ताक्षर नहीं है। दूसरे सिरे पर TLS 1.2 या 1.3 के सामान्य सिफ़र और हस्ताक्षर चलने दें।</translation>
    </message>
    <message>
        <source>The connection ended (FIN) without TLS's own goodbye, close_notify. So nobody can tell whether the last bytes are missing: someone in between may have cut it. Programs that close carelessly look the same.</source>
        <translation>कनेक्शन TLS की अपनी विदाई, close_notify, के बिना समाप्त हुआ (FIN)। इसलिए कोई नहीं बता सकता कि आखिरी बाइट छूट गए या नहीं: हो सकता है कि बीच में किसी ने उसे काट दिया हो। जो प्रोग्राम लापरवाही से बंद करते हैं, उनमें भी ऐसा ही दिखता है।</translation>
    </message>
    <message>
        <source>The peer ended the connection in the middle of the handshake. It may not speak TLS, or not like our certificate; its own messages tell.</source>
        <translation>दूसरे सिरे ने हैंडशेक के बीच में ही कनेक्शन समाप्त कर दिया। हो सकता है कि वह TLS न बोलता हो, या उसे हमारा प्रमाणपत्र पसंद न हो; यह उसके अपने संदेश बताते हैं।</translation>
    </message>
    <message>
        <source>The handshake was not finished in time, so it was given up. The peer may not speak TLS and wait for us to speak; then choose TCP.</source>
        <translation>हैंडशेक समय पर पूरा नहीं हुआ, इसलिए उसे छोड़ दिया गया। हो सकता है कि दूसरा सिरा TLS न बोलता हो और हमारे बोलने की प्रतीक्षा करता हो; तब TCP चुनें।</translation>
    </message>
    <message>
        <source>The handshake was given up before it was finished.</source>
        <translation>हैंडशेक पूरा होने से पहले ही छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>A record does not match its checksum: it was damaged or forged on the way, or the two ends lost step. The connection is of no more use.</source>
        <translation>एक रिकॉर्ड उसके चेकसम से मेल नहीं खाता: वह रास्ते में खराब हुआ या जाली बनाया गया, या दोनों सिरों का तालमेल टूट गया। यह कनेक्शन अब किसी काम का नहीं।</translation>
    </message>
    <message>
        <source>The connection broke before the handshake was finished.</source>
        <translation>हैंडशेक पूरा होने से पहले ही कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>TLS failed; the row holds what the library says.</source>
        <translation>TLS विफल रहा; लाइब्रेरी क्या कहती है, यह पंक्ति में है।</translation>
    </message>
    <message>
        <source>the certificate is signed by itself</source>
        <translation>प्रमाणपत्र स्व-हस्ताक्षरित है</translation>
    </message>
    <message>
        <source>the certificate's authority is not known</source>
        <translation>प्रमाणपत्र का प्राधिकरण अज्ञात है</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>प्रमाणपत्र की अवधि समाप्त हो गई है</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>प्रमाणपत्र अभी मान्य नहीं हुआ है</translation>
    </message>
    <message>
        <source>the certificate is for another name</source>
        <translation>प्रमाणपत्र किसी और नाम का है</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>प्रमाणपत्र निरस्त कर दिया गया है</translation>
    </message>
    <message>
        <source>the certificate's signature is wrong</source>
        <translation>प्रमाणपत्र का हस्ताक्षर गलत है</translation>
    </message>
    <message>
        <source>the certificate is not for a server</source>
        <translation>प्रमाणपत्र सर्वर के लिए नहीं है</translation>
    </message>
    <message>
        <source>the certificate is too weak</source>
        <translation>प्रमाणपत्र बहुत कमज़ोर है</translation>
    </message>
    <message>
        <source>the certificate is not the chosen one</source>
        <translation>प्रमाणपत्र वह नहीं है जो चुना गया था</translation>
    </message>
    <message>
        <source>there is no certificate</source>
        <translation>कोई प्रमाणपत्र नहीं है</translation>
    </message>
    <message>
        <source>the certificate cannot be verified</source>
        <translation>प्रमाणपत्र सत्यापित नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>The server's certificate is signed by itself, so nobody vouches for it. If it is a server that you know, compare the fingerprint with the one it shows, and choose to trust this fingerprint.</source>
        <translation>सर्वर का प्रमाणपत्र स्व-हस्ताक्षरित है, इसलिए कोई उसकी ज़मानत नहीं देता। यदि यह आपका जाना-पहचाना सर्वर है, तो फ़िंगरप्रिंट को उस फ़िंगरप्रिंट से मिलाएँ जो सर्वर दिखाता है, और इस फ़िंगरप्रिंट पर भरोसा करना चुनें।</translation>
    </message>
    <message>
        <source>Nobody that is trusted here has signed the server's certificate. Choose the file of its authority, or, if you know the server, trust the certificate's fingerprint.</source>
        <translation>सर्वर के प्रमाणपत्र पर ऐसे किसी ने हस्ताक्षर नहीं किए जिस पर यहाँ भरोसा किया जाता है। उसके प्राधिकरण की फ़ाइल चुनें, या यदि आप सर्वर को जानते हैं, तो प्रमाणपत्र के फ़िंगरप्रिंट पर भरोसा करें।</translation>
    </message>
    <message>
        <source>The server's certificate has expired. Its owner has to get a new one; if this computer's clock is wrong, set it.</source>
        <translation>सर्वर के प्रमाणपत्र की अवधि समाप्त हो गई है। उसके मालिक को नया प्रमाणपत्र लेना होगा; यदि इस कंप्यूटर की घड़ी गलत है, तो उसे ठीक करें।</translation>
    </message>
    <message>
        <source>The server's certificate is not valid yet. Check this computer's clock.</source>
        <translation>सर्वर का प्रमाणपत्र अभी मान्य नहीं हुआ है। इस कंप्यूटर की घड़ी जाँचें।</translation>
    </message>
    <message>
        <source>The server's certificate is for another name than the one connected to. Connect to the name that is in the certificate, or enter it as the server name.</source>
        <translation>जिस नाम से कनेक्ट किया गया, सर्वर का प्रमाणपत्र उससे अलग नाम का है। प्रमाणपत्र में दिए नाम से कनेक्ट करें, या उसे सर्वर नाम के रूप में लिखें।</translation>
    </message>
    <message>
        <source>The server's certificate was revoked by its authority: its key may have been stolen. Do not trust it.</source>
        <translation>सर्वर का प्रमाणपत्र उसके प्राधिकरण ने निरस्त कर दिया है: हो सकता है कि उसकी कुंजी चोरी हो गई हो। उस पर भरोसा न करें।</translation>
    </message>
    <message>
        <source>A signature of the server's certificate is wrong: it was changed after it was signed. Do not trust it.</source>
        <translation>सर्वर के प्रमाणपत्र का एक हस्ताक्षर गलत है: हस्ताक्षर के बाद उसे बदला गया। उस पर भरोसा न करें।</translation>
    </message>
    <message>
        <source>The certificate was not made for a server, or one of those that signed it not for signing. The server needs another one.</source>
        <translation>यह प्रमाणपत्र सर्वर के लिए नहीं बना, या जिन प्रमाणपत्रों से उस पर हस्ताक्षर हुए उनमें से कोई हस्ताक्षर करने के लिए नहीं बना। सर्वर को दूसरा प्रमाणपत्र चाहिए।</translation>
    </message>
    <message>
        <source>The certificate's key or digest is too weak to be trusted. The server needs a new one.</source>
        <translation>प्रमाणपत्र की कुंजी या डाइजेस्ट इतना कमज़ोर है कि उस पर भरोसा नहीं किया जा सकता। सर्वर को नया प्रमाणपत्र चाहिए।</translation>
    </message>
    <message>
        <source>The server showed another certificate than the one whose fingerprint you chose to trust. Either it has a new one, or this is another server: compare the fingerprint with the one the server shows.</source>
        <translation>सर्वर ने उससे अलग प्रमाणपत्र दिखाया जिसके फ़िंगरप्रिंट पर आपने भरोसा करना चुना था। या तो उसके पास नया प्रमाणपत्र है, या यह कोई दूसरा सर्वर है: फ़िंगरप्रिंट को उससे मिलाएँ जो सर्वर दिखाता है।</translation>
    </message>
    <message>
        <source>The server has no certificate, so nobody can tell who it is.</source>
        <translation>सर्वर के पास कोई प्रमाणपत्र नहीं है, इसलिए कोई नहीं बता सकता कि वह कौन है।</translation>
    </message>
    <message>
        <source>The server's certificate cannot be verified; the row holds what the library says.</source>
        <translation>सर्वर का प्रमाणपत्र सत्यापित नहीं किया जा सकता; लाइब्रेरी क्या कहती है, यह पंक्ति में है।</translation>
    </message>
</context>
<context>
    <name>TlsText</name>
    <message>
        <source>The two ends agreed on %1 with the cipher %2, after %3. From now on everything they send is encrypted.</source>
        <translation>दोनों सिरों ने सिफ़र %2 के साथ %1 तय किया, %3 के बाद। अब से वे जो कुछ भेजते हैं, सब एन्क्रिप्टेड है।</translation>
    </message>
    <message>
        <source>The server proved that it has the key of the certificate for %1, which was accepted.</source>
        <translation>सर्वर ने सिद्ध किया कि उसके पास %1 के प्रमाणपत्र की कुंजी है; यह प्रमाणपत्र स्वीकार किया गया।</translation>
    </message>
    <message>
        <source>TLS begins on this connection. The program, as the server, will show the certificate below.</source>
        <translation>इस कनेक्शन पर TLS शुरू होता है। प्रोग्राम, सर्वर के रूप में, नीचे का प्रमाणपत्र दिखाएगा।</translation>
    </message>
    <message>
        <source>TLS begins on this connection: the library made what it needs to encrypt.</source>
        <translation>इस कनेक्शन पर TLS शुरू होता है: लाइब्रेरी ने वह सब बनाया जो एन्क्रिप्ट करने के लिए चाहिए।</translation>
    </message>
    <message>
        <source>The peer said by close_notify that it sends no more. So nothing is missing: nobody cut the connection.</source>
        <translation>दूसरे सिरे ने close_notify से कहा कि वह और नहीं भेजेगा। इसलिए कुछ छूटा नहीं है: किसी ने कनेक्शन नहीं काटा।</translation>
    </message>
    <message numerus="yes">
        <source>The program got %n bytes of plain text, which came encrypted in the recv before.</source>
        <translation>
            <numerusform>प्रोग्राम को सादे पाठ का %n बाइट मिला, जो पिछले recv में एन्क्रिप्टेड आया था।</numerusform>
            <numerusform>प्रोग्राम को सादे पाठ के %n बाइट मिले, जो पिछले recv में एन्क्रिप्टेड आए थे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library encrypted %n bytes of plain text, which go out with the next send.</source>
        <translation>
            <numerusform>लाइब्रेरी ने सादे पाठ का %n बाइट एन्क्रिप्ट किया, जो अगले send के साथ जाएगा।</numerusform>
            <numerusform>लाइब्रेरी ने सादे पाठ के %n बाइट एन्क्रिप्ट किए, जो अगले send के साथ जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>The library wrote close_notify: it tells the peer, so that nobody can forge it, that nothing more comes from this end.</source>
        <translation>लाइब्रेरी ने close_notify लिखा: यह दूसरे सिरे को बताता है कि इस सिरे से अब और कुछ नहीं आएगा, और कोई इसकी जालसाज़ी नहीं कर सकता।</translation>
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
    <name>UnixCause</name>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3)।</translation>
    </message>
    <message>
        <source>A socket of another program is at %1 and in use. Choose another name.</source>
        <translation>%1 पर किसी दूसरे प्रोग्राम का सॉकेट है और उपयोग में है। कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>A socket of this program is at %1 already. Close it or choose another name.</source>
        <translation>%1 पर पहले से इसी प्रोग्राम का एक सॉकेट है। उसे बंद करें या कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>%1 is held by %2 (pid %3). Stop it or choose another name.</source>
        <translation>%1 पहले से %2 (pid %3) के पास है। उसे रोकें या कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>A socket is left at %1 from a program that has ended: it refuses connections, and no program has it open. Remove it to start here, or choose another path.</source>
        <translation>%1 पर किसी समाप्त हो चुके प्रोग्राम का सॉकेट बचा है: वह कनेक्शन अस्वीकार करता है, और किसी प्रोग्राम में वह खुला नहीं है। यहाँ शुरू करने के लिए उसे हटाएँ, या कोई दूसरा पथ चुनें।</translation>
    </message>
    <message>
        <source>There is something at %1 that is not a socket; it is left alone. Choose another path.</source>
        <translation>%1 पर कुछ ऐसा है जो सॉकेट नहीं है; उसे छेड़ा नहीं जाता। कोई दूसरा पथ चुनें।</translation>
    </message>
    <message>
        <source>%1 was taken a moment ago and is free again. Try once more.</source>
        <translation>%1 अभी थोड़ी देर पहले किसी के पास था और अब फिर खाली है। एक बार फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 is taken, and it could not be found out by whom. Choose another path.</source>
        <translation>%1 किसी के पास है, और यह पता नहीं चल सका कि किसके। कोई दूसरा पथ चुनें।</translation>
    </message>
    <message>
        <source>No socket has the abstract name %1. Start a server there, or check the name.</source>
        <translation>अमूर्त नाम %1 किसी सॉकेट का नहीं है। वहाँ सर्वर शुरू करें, या नाम जाँचें।</translation>
    </message>
    <message>
        <source>%1 is not a socket. Check the path.</source>
        <translation>%1 सॉकेट नहीं है। पथ जाँचें।</translation>
    </message>
    <message>
        <source>The socket at %1 does not listen. Its program must call listen() first.</source>
        <translation>%1 पर मौजूद सॉकेट listen नहीं कर रहा। उसके प्रोग्राम को पहले listen() बुलाना होगा।</translation>
    </message>
    <message>
        <source>Nothing listens on %1: the socket there is left from a program that has ended. Start a server there.</source>
        <translation>%1 पर कोई listen नहीं कर रहा: वहाँ का सॉकेट किसी समाप्त हो चुके प्रोग्राम का बचा हुआ है। वहाँ सर्वर शुरू करें।</translation>
    </message>
    <message>
        <source>The directory of %1 does not exist. Make it first, or choose another path.</source>
        <translation>%1 की डायरेक्टरी मौजूद नहीं है। पहले उसे बनाएँ, या कोई दूसरा पथ चुनें।</translation>
    </message>
    <message>
        <source>A part of %1 that should be a directory is none. Check the path.</source>
        <translation>%1 का एक हिस्सा, जिसे डायरेक्टरी होना चाहिए, डायरेक्टरी नहीं है। पथ जाँचें।</translation>
    </message>
    <message>
        <source>You may not make a socket at %1: its directory is not yours to write to. Choose another path, in /tmp for instance.</source>
        <translation>आपको %1 पर सॉकेट बनाने की अनुमति नहीं है: उसकी डायरेक्टरी में आप लिख नहीं सकते। कोई दूसरा पथ चुनें, जैसे /tmp में।</translation>
    </message>
    <message>
        <source>%1 is on a file system that can only be read. Choose another path.</source>
        <translation>%1 ऐसे फ़ाइल सिस्टम पर है जो केवल पढ़ने के लिए है। कोई दूसरा पथ चुनें।</translation>
    </message>
    <message>
        <source>The server could not be started, %1 failed</source>
        <translation>सर्वर शुरू नहीं हो सका, %1 विफल रहा</translation>
    </message>
    <message>
        <source>There is no socket at %1. Start a server there, or check the path.</source>
        <translation>%1 पर कोई सॉकेट नहीं है। वहाँ सर्वर शुरू करें, या पथ जाँचें।</translation>
    </message>
    <message>
        <source>You may not write to the socket at %1: its owner or mode forbids it.</source>
        <translation>आपको %1 वाले सॉकेट पर लिखने की अनुमति नहीं है: उसका स्वामी या मोड इसे रोकता है।</translation>
    </message>
    <message>
        <source>The socket at %1 is of another type. Choose between unix, unix-dgram and unix-seqpacket as its server does.</source>
        <translation>%1 पर मौजूद सॉकेट दूसरे प्रकार का है। unix, unix-dgram और unix-seqpacket में से वही चुनें जो उसका सर्वर उपयोग करता है।</translation>
    </message>
    <message>
        <source>A program listens at %1, but its accept queue is full. It must accept connections, or listen with a larger backlog.</source>
        <translation>%1 पर एक प्रोग्राम listen कर रहा है, पर उसकी accept कतार भरी है। उसे कनेक्शन accept करने होंगे, या बड़े backlog के साथ listen करना होगा।</translation>
    </message>
    <message>
        <source>Connecting to %1 failed</source>
        <translation>%1 से कनेक्ट करना विफल रहा</translation>
    </message>
</context>
<context>
    <name>UnixCauses</name>
    <message>
        <source>The directory %1 does not exist.</source>
        <translation>डायरेक्टरी %1 मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>By now %1 is there.</source>
        <translation>अब %1 वहाँ है।</translation>
    </message>
    <message>
        <source>The directory is there, but no %1 in it.</source>
        <translation>डायरेक्टरी वहाँ है, पर उसमें %1 नहीं है।</translation>
    </message>
    <message>
        <source>You may not go into the directory %1.</source>
        <translation>आपको डायरेक्टरी %1 में जाने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>You may not write to %1.</source>
        <translation>आपको %1 में लिखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>You may not make files in the directory %1.</source>
        <translation>आपको डायरेक्टरी %1 में फ़ाइलें बनाने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>%1 has the name %2.</source>
        <translation>%1 नाम %2 का उपयोग कर रहा है।</translation>
    </message>
    <message>
        <source>%1 listens at %2, and its queue is full: it has not accepted what waits.</source>
        <translation>%1 %2 पर listen कर रहा है, और उसकी कतार भरी है: जो प्रतीक्षा में हैं उन्हें उसने accept नहीं किया।</translation>
    </message>
    <message>
        <source>%1 is bound to %2 but does not listen.</source>
        <translation>%1 %2 से bind है, पर listen नहीं कर रहा।</translation>
    </message>
    <message>
        <source>By now %1 listens at %2.</source>
        <translation>अब %1 %2 पर listen कर रहा है।</translation>
    </message>
    <message>
        <source>No socket has the name %1 now.</source>
        <translation>अब किसी सॉकेट का नाम %1 नहीं है।</translation>
    </message>
    <message>
        <source>The file %1 is a stale one: no socket is bound to it any more. Its server ended without removing it.</source>
        <translation>फ़ाइल %1 पुरानी बची हुई है: अब कोई सॉकेट उससे bind नहीं है। उसका सर्वर उसे हटाए बिना ही समाप्त हो गया।</translation>
    </message>
    <message>
        <source>%1 is a file of another kind, not a socket.</source>
        <translation>%1 सॉकेट नहीं, किसी और प्रकार की फ़ाइल है।</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 अब वहाँ नहीं है।</translation>
    </message>
</context>
<context>
    <name>UnixName</name>
    <message>
        <source>Enter a path, or a name after “@”.</source>
        <translation>कोई पथ लिखें, या “@” के बाद कोई नाम।</translation>
    </message>
    <message>
        <source>A path cannot contain a NUL byte.</source>
        <translation>पथ में NUL बाइट नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The path of a Unix socket has at most %1 bytes; this one has %2. Use a shorter directory, /tmp for instance.</source>
        <translation>Unix सॉकेट के पथ में अधिक से अधिक %1 बाइट हो सकते हैं; इसमें %2 हैं। कोई छोटी डायरेक्टरी लें, जैसे /tmp।</translation>
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
    <name>WaitingCard</name>
    <message>
        <source>connect() waits: the server's queue is full.</source>
        <translation>connect() प्रतीक्षा में है: सर्वर की कतार भरी है।</translation>
    </message>
    <message>
        <source>It returns once the server has accepted one of those before it.</source>
        <translation>सर्वर जैसे ही इससे पहले वालों में से किसी एक को accept करता है, यह लौट आता है।</translation>
    </message>
    <message>
        <source>connect() waits: nothing has answered the SYN yet. Either nobody is at that address, or a firewall drops it, or the server's accept queue is full.</source>
        <translation>connect() प्रतीक्षा में है: SYN का अभी तक कोई उत्तर नहीं आया। या तो उस पते पर कोई नहीं है, या कोई फ़ायरवॉल उसे गिरा देता है, या सर्वर की accept कतार भरी है।</translation>
    </message>
    <message>
        <source>It returns with 0 once the peer's system answers, with ECONNREFUSED if that has nobody at the port. Until then the SYN is sent again after 1, 3, 7 … seconds; after about two minutes the answer is ETIMEDOUT (tcp(7), tcp_syn_retries).</source>
        <translation>दूसरे सिरे के सिस्टम का उत्तर आते ही यह 0 लौटाता है, और यदि वहाँ उस पोर्ट पर कोई न हो तो ECONNREFUSED के साथ लौटता है। तब तक SYN 1, 3, 7 … सेकंड बाद फिर भेजा जाता है; लगभग दो मिनट बाद उत्तर ETIMEDOUT होता है (tcp(7), tcp_syn_retries)।</translation>
    </message>
    <message>
        <source>The call waits: the receiver's queue is full.</source>
        <translation>कॉल प्रतीक्षा में है: प्राप्तकर्ता की कतार भरी है।</translation>
    </message>
    <message>
        <source>It returns once the receiver has taken a datagram.</source>
        <translation>प्राप्तकर्ता के एक डेटाग्राम लेते ही यह लौट आती है।</translation>
    </message>
    <message>
        <source>The call waits: the send buffer is full, because the peer does not read as fast as it is sent to.</source>
        <translation>कॉल प्रतीक्षा में है: प्रेषण बफ़र (send buffer) भरा है, क्योंकि दूसरा सिरा उतनी तेज़ी से नहीं पढ़ता जितनी तेज़ी से उसे भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>It returns once all bytes are in the buffer, with EPIPE or ECONNRESET if the connection ends.</source>
        <translation>सभी बाइट बफ़र में पहुँचते ही यह लौट आती है; कनेक्शन समाप्त हो जाए तो EPIPE या ECONNRESET के साथ।</translation>
    </message>
    <message>
        <source>The call waits: no datagram has come.</source>
        <translation>कॉल प्रतीक्षा में है: कोई डेटाग्राम नहीं आया है।</translation>
    </message>
    <message>
        <source>It returns with the first that comes.</source>
        <translation>जो पहला डेटाग्राम आता है, उसे लेकर यह लौट आती है।</translation>
    </message>
    <message>
        <source>It returns 0 when the peer finishes sending, and ECONNRESET if it breaks off.</source>
        <translation>दूसरा सिरा भेजना समाप्त करे तो यह 0 लौटाती है, और वह कनेक्शन तोड़ दे तो ECONNRESET।</translation>
    </message>
    <message>
        <source>The call waits: with MSG_WAITALL it wants all %1 bytes, and fewer have come.</source>
        <translation>कॉल प्रतीक्षा में है: MSG_WAITALL के साथ इसे पूरे %1 बाइट चाहिए, और अभी इससे कम आए हैं।</translation>
    </message>
    <message>
        <source>It returns once all of them are there, or with those that came when the peer finishes sending.</source>
        <translation>वे सब आते ही यह लौट आती है, या दूसरे सिरे के भेजना समाप्त करने पर उनके साथ जो आ चुके हों।</translation>
    </message>
    <message>
        <source>The call waits: no bytes have come that were not received before.</source>
        <translation>कॉल प्रतीक्षा में है: ऐसे कोई बाइट नहीं आए हैं जो पहले प्राप्त न हो चुके हों।</translation>
    </message>
    <message>
        <source>It returns with the first that come, be they fewer than asked for.</source>
        <translation>जो पहले बाइट आते हैं उन्हें लेकर यह लौट आती है, चाहे वे माँगे गए से कम हों।</translation>
    </message>
    <message>
        <source>accept() waits: nobody is in the queue yet.</source>
        <translation>accept() प्रतीक्षा में है: कतार में अभी कोई नहीं है।</translation>
    </message>
    <message>
        <source>It returns a new descriptor once a client connects.</source>
        <translation>किसी क्लाइंट के कनेक्ट होते ही यह एक नया डिस्क्रिप्टर लौटाता है।</translation>
    </message>
    <message>
        <source>close() waits: with SO_LINGER it wants the peer to have acknowledged all that was sent.</source>
        <translation>close() प्रतीक्षा में है: SO_LINGER के साथ यह चाहता है कि जो कुछ भेजा गया, दूसरा सिरा उस सबकी पावती दे चुका हो।</translation>
    </message>
    <message>
        <source>It returns when that has come, or when the option's seconds are over.</source>
        <translation>पावती आ जाने पर, या विकल्प में दिए सेकंड पूरे होने पर, यह लौट आता है।</translation>
    </message>
    <message>
        <source>The call has not returned yet.</source>
        <translation>कॉल अभी तक नहीं लौटी है।</translation>
    </message>
    <message>
        <source>Cancelled, it answers -1 EINTR; the descriptor is gone all the same.</source>
        <translation>रद्द करने पर उत्तर -1 EINTR होता है; डिस्क्रिप्टर फिर भी जा चुका होता है।</translation>
    </message>
    <message>
        <source>Cancelled, it answers -1 EINTR.</source>
        <translation>रद्द करने पर उत्तर -1 EINTR होता है।</translation>
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
  --listen [ADDR:]PORT   start a server at once (address 127.0.0.1 if none is given);
                         also udp://[ADDR:]PORT, unix:///PATH, unix-dgram://, unix-seqpacket://
  --echo                 the server sends every message back
  --connect HOST:PORT    connect a client at once; may be given several times;
                         other protocols as for --listen
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
  --listen [ADDR:]PORT   तुरंत एक सर्वर शुरू करें (पता न देने पर 127.0.0.1);
                         udp://[ADDR:]PORT, unix:///PATH, unix-dgram://, unix-seqpacket:// भी
  --echo                 सर्वर हर संदेश वापस भेजता है
  --connect HOST:PORT    तुरंत एक क्लाइंट कनेक्ट करें; कई बार दिया जा सकता है;
                         दूसरे प्रोटोकॉल --listen की तरह
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
        <source>While this is on, the server does not call accept(): clients that connect wait in the kernel's queue, at most backlog + 1 of them, and further ones stay in SYN_SENT (Shift+F5)</source>
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
    <name>socketscope::AcceptForm</name>
    <message>
        <source>A call that would wait on the accepted socket returns EAGAIN at once</source>
        <translation>जिस कॉल को accept किए गए सॉकेट पर रुकना पड़ता, वह तुरंत EAGAIN लौटाती है</translation>
    </message>
    <message>
        <source>The descriptor is closed when the program executes another one</source>
        <translation>प्रोग्राम के कोई दूसरा प्रोग्राम चलाने (exec) पर डिस्क्रिप्टर बंद हो जाता है</translation>
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
    <name>socketscope::AddressForm</name>
    <message>
        <source>Address</source>
        <translation>पता</translation>
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
        <source>What the peer has sent and no recv() has taken yet: it lies in the kernel's receive buffer</source>
        <translation>दूसरे सिरे ने जो भेजा और किसी recv() ने अभी नहीं लिया: वह कर्नेल के प्राप्ति बफ़र में है</translation>
    </message>
    <message>
        <source>Not yet acknowledged</source>
        <translation>पुष्टि बाकी</translation>
    </message>
    <message>
        <source>What send() has handed to the kernel and the peer's kernel has not taken yet: it lies in the kernel's send buffer</source>
        <translation>send() ने जो कर्नेल को सौंपा और दूसरे सिरे के कर्नेल ने अभी नहीं लिया: वह कर्नेल के प्रेषण बफ़र में है</translation>
    </message>
    <message>
        <source>What lies in the kernel's buffers is not available on this system</source>
        <translation>कर्नेल के बफ़र में क्या है, यह सिस्टम नहीं बताता</translation>
    </message>
</context>
<context>
    <name>socketscope::CallButtons</name>
    <message>
        <source>Choose %1() and its arguments</source>
        <translation>%1() और उसके आर्ग्युमेंट चुनें</translation>
    </message>
</context>
<context>
    <name>socketscope::CallCards</name>
    <message>
        <source>Only the log was looked at: a transcript does not tell what else the system had to do with it.</source>
        <translation>केवल लॉग देखा गया: प्रतिलेख यह नहीं बताता कि सिस्टम की और क्या भूमिका थी।</translation>
    </message>
</context>
<context>
    <name>socketscope::CallsActs</name>
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
        <source>Copied were the first %1 of %2 selected calls; all can be saved.</source>
        <translation>चुनी हुई %2 में से पहली %1 कॉल कॉपी की गईं; सहेजी सभी जा सकती हैं।</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n selected call(s)…</source>
        <translation>
            <numerusform>चुनी हुई %n कॉल सहेजें…(&amp;S)</numerusform>
            <numerusform>चुनी हुई %n कॉल सहेजें…(&amp;S)</numerusform>
        </translation>
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
        <source>Show all calls</source>
        <translation>सभी कॉल दिखाएँ</translation>
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
        <comment>the column of the calls' numbers</comment>
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
        <source>The socket's number in this session; descriptors are used again</source>
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
    <name>socketscope::CallsTable</name>
    <message numerus="yes">
        <source>%n call(s) selected</source>
        <translation>
            <numerusform>%n कॉल चुनी गई</numerusform>
            <numerusform>%n कॉल चुनी गईं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::CauseLook</name>
    <message>
        <source>The system was not looked at: the call failed too long ago.</source>
        <translation>सिस्टम को नहीं देखा गया: कॉल बहुत पहले विफल हुई थी।</translation>
    </message>
    <message>
        <source>Looking for the cause…</source>
        <translation>कारण खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Looked just now, at %1, %2 after the call: the system tells nothing more.</source>
        <translation>अभी-अभी देखा, %1 बजे, कॉल के %2 बाद: सिस्टम और कुछ नहीं बताता।</translation>
    </message>
    <message>
        <source>Looked at %1, %2 after the call.</source>
        <translation>%1 बजे देखा गया, कॉल के %2 बाद।</translation>
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
    <message numerus="yes">
        <source>%1… %n byte(s) cut off, for which the buffer had no room</source>
        <translation>
            <numerusform>%1… %n बाइट कट गया, जिसके लिए बफ़र में जगह नहीं थी</numerusform>
            <numerusform>%1… %n बाइट कट गए, जिनके लिए बफ़र में जगह नहीं थी</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty datagram)</source>
        <translation>(खाली डेटाग्राम)</translation>
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
    <message>
        <source>Nobody has sent a datagram yet</source>
        <translation>अभी तक किसी ने डेटाग्राम नहीं भेजा</translation>
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
    <message>
        <source>encrypted from now on</source>
        <translation>अब से एन्क्रिप्टेड</translation>
    </message>
    <message>
        <source>the peer closed its socket with bytes unread</source>
        <translation>दूसरे सिरे ने कुछ बाइट पढ़े बिना ही अपना सॉकेट बंद कर दिया</translation>
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
    <name>socketscope::ClientForm</name>
    <message>
        <source>Client host</source>
        <translation>क्लाइंट का होस्ट</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>नाम या पता</translation>
    </message>
    <message>
        <source>Client path</source>
        <translation>क्लाइंट का पथ</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>क्लाइंट का पोर्ट</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>स्रोत पता</translation>
    </message>
    <message>
        <source>The system's choice</source>
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
        <source>Connect the socket</source>
        <translation>सॉकेट कनेक्ट करें</translation>
    </message>
    <message>
        <source>With connect(), send() and recv() only the server's datagrams are received, and it is told when nobody receives; without it sendto() and recvfrom() take answers from anywhere, as to a broadcast</source>
        <translation>connect(), send() और recv() के साथ केवल सर्वर के डेटाग्राम प्राप्त होते हैं, और क्लाइंट को पता चलता है कि कोई प्राप्त नहीं कर रहा; इसके बिना sendto() और recvfrom() कहीं से भी उत्तर लेते हैं, जैसे ब्रॉडकास्ट के उत्तर</translation>
    </message>
    <message>
        <source>Client receive size</source>
        <translation>क्लाइंट का प्राप्ति आकार</translation>
    </message>
    <message>
        <source>What is longer is cut off, as recvfrom() does with a small buffer</source>
        <translation>इससे लंबा भाग कट जाता है, जैसे छोटे बफ़र के साथ recvfrom() करता है</translation>
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
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>समय-सीमा</translation>
    </message>
    <message>
        <source>Receive at most</source>
        <translation>अधिकतम प्राप्ति</translation>
    </message>
    <message>
        <source>A name that the system chooses</source>
        <translation>सिस्टम का चुना हुआ नाम</translation>
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
        <source>The source is one of this computer's addresses, such as 127.0.0.1.</source>
        <translation>स्रोत इस कंप्यूटर का ही कोई पता होता है, जैसे 127.0.0.1।</translation>
    </message>
    <message>
        <source>Client protocol</source>
        <translation>क्लाइंट का प्रोटोकॉल</translation>
    </message>
</context>
<context>
    <name>socketscope::ClientPane</name>
    <message>
        <source>Connect client</source>
        <translation>क्लाइंट कनेक्ट करें</translation>
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
        <source>Cancel</source>
        <translation>रद्द करें</translation>
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
    <message>
        <source>Step the client</source>
        <translation>क्लाइंट एक-एक चरण चलाएँ</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>इस प्रमाणपत्र पर भरोसा करें</translation>
    </message>
    <message>
        <source>Accepts the one certificate that has this fingerprint, and connects again. Compare it with the server's first.</source>
        <translation>केवल इस फ़िंगरप्रिंट वाला प्रमाणपत्र स्वीकार करता है, और फिर से कनेक्ट करता है। पहले इसे सर्वर के फ़िंगरप्रिंट से मिलाएँ।</translation>
    </message>
    <message>
        <source>● Step by step</source>
        <translation>● एक-एक चरण</translation>
    </message>
    <message>
        <source>Fold the client's card</source>
        <translation>क्लाइंट का कार्ड समेटें</translation>
    </message>
    <message>
        <source>Unfold the client's card</source>
        <translation>क्लाइंट का कार्ड खोलें</translation>
    </message>
    <message>
        <source>A client goes step by step here. Stop its steps before you connect others.</source>
        <translation>यहाँ एक क्लाइंट एक-एक चरण चल रहा है। दूसरे क्लाइंट कनेक्ट करने से पहले उसके चरण रोकें।</translation>
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
        <source>When each call began, counted from its socket's first one</source>
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
        <source>Send a file's bytes to this connection</source>
        <translation>इस कनेक्शन पर किसी फ़ाइल के बाइट भेजें</translation>
    </message>
    <message>
        <source>Files go to one connection: choose it in the list</source>
        <translation>फ़ाइल एक ही कनेक्शन पर जाती है: उसे सूची में चुनें</translation>
    </message>
    <message>
        <source>Send empty</source>
        <translation>खाली भेजें</translation>
    </message>
    <message>
        <source>Sends an empty datagram: a message of 0 bytes</source>
        <translation>एक खाली डेटाग्राम भेजता है: 0 बाइट का संदेश</translation>
    </message>
    <message>
        <source>There is nothing to send: 0 bytes are no message on a connection. Only datagrams may be empty.</source>
        <translation>भेजने के लिए कुछ नहीं है: कनेक्शन पर 0 बाइट कोई संदेश नहीं होते। केवल डेटाग्राम खाली हो सकते हैं।</translation>
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
        <source>While this is on, the program does not call recv() on this connection: what the peer sends waits in the kernel's buffers, and once they are full its sends wait too (%1)</source>
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
    <name>socketscope::DescriptorsModel</name>
    <message>
        <source>waits</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>bind किया हुआ</translation>
    </message>
    <message>
        <source>descriptor %1 of %2</source>
        <translation>%2 का डिस्क्रिप्टर %1</translation>
    </message>
    <message>
        <source>local %1</source>
        <translation>स्थानीय %1</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>दूसरा सिरा %1</translation>
    </message>
    <message>
        <source>fd</source>
        <translation>fd</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>डोमेन</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>स्थानीय</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>दूसरा सिरा</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>अंतिम कॉल</translation>
    </message>
</context>
<context>
    <name>socketscope::DescriptorsPane</name>
    <message>
        <source>Open descriptors</source>
        <translation>खुले डिस्क्रिप्टर</translation>
    </message>
    <message>
        <source>Every socket that is open has a number here:
its descriptor.</source>
        <translation>यहाँ हर खुले सॉकेट की एक संख्या है:
उसका डिस्क्रिप्टर।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln खुला</numerusform>
            <numerusform>%Ln खुले</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::DescriptorsView</name>
    <message>
        <source>Descriptors</source>
        <translation>डिस्क्रिप्टर</translation>
    </message>
    <message>
        <source>Columns of the descriptors</source>
        <translation>डिस्क्रिप्टरों के कॉलम</translation>
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
    <message>
        <source>Explain</source>
        <translation>व्याख्या</translation>
    </message>
    <message>
        <source>Explain the selected call instead of showing its bytes</source>
        <translation>चुनी हुई कॉल के बाइट दिखाने के बजाय उसकी व्याख्या करें</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>प्रतीक्षा में</translation>
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
    <name>socketscope::ExplainCard</name>
    <message>
        <source>Explain</source>
        <translation>व्याख्या</translation>
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
text:hello   hex:0d0a   "two words"   -call:setsockopt</source>
        <translation>शब्द कॉल, एंडपॉइंट, पतों, त्रुटियों, टिप्पणियों और डेटा के टेक्स्ट में खोजे जाते हैं।
सभी शब्दों का मेल खाना ज़रूरी है; किसी शब्द से पहले ऋण चिह्न लगाने पर अर्थ उलट जाता है।

call:send,recv   endpoint:client   endpoint:server   socket:3   fd:6
dir:in   dir:out   is:error   is:eof   is:note   errno:ECONNRESET
text:hello   hex:0d0a   "two words"   -call:setsockopt</translation>
    </message>
    <message>
        <source>Lab</source>
        <comment>as a word to filter by</comment>
        <translation>लैब</translation>
    </message>
</context>
<context>
    <name>socketscope::LabCommand</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 नहीं पढ़ी जा सकती: %2।</translation>
    </message>
    <message>
        <source>%1 is larger than a script may be (1 MiB).</source>
        <translation>%1 स्क्रिप्ट की सीमा (1 MiB) से बड़ी है।</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
</context>
<context>
    <name>socketscope::LabPane</name>
    <message>
        <source>Call to be made</source>
        <translation>की जाने वाली कॉल</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>पिछला परिणाम</translation>
    </message>
    <message>
        <source>What the result means</source>
        <translation>परिणाम का अर्थ</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>हाथ से</translation>
    </message>
    <message>
        <source>on socket</source>
        <translation>सॉकेट पर</translation>
    </message>
    <message>
        <source>New socket</source>
        <translation>नया सॉकेट</translation>
    </message>
    <message>
        <source>Call %1()</source>
        <translation>%1() बुलाएँ</translation>
    </message>
    <message>
        <source>Make a socket first.</source>
        <translation>पहले एक सॉकेट बनाएँ।</translation>
    </message>
</context>
<context>
    <name>socketscope::LabPlayer</name>
    <message>
        <source>there is no socket named “%1”.</source>
        <translation>“%1” नाम का कोई सॉकेट नहीं है।</translation>
    </message>
    <message>
        <source>the address of “%1” is not known; call getsockname(%1) first.</source>
        <translation>“%1” का पता ज्ञात नहीं है; पहले getsockname(%1) बुलाएँ।</translation>
    </message>
</context>
<context>
    <name>socketscope::LabSocketBox</name>
    <message>
        <source>Lab socket</source>
        <translation>लैब का सॉकेट</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>अभी कोई नहीं</translation>
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
    <message>
        <source>lab socket</source>
        <translation>लैब सॉकेट</translation>
    </message>
</context>
<context>
    <name>socketscope::LessonCard</name>
    <message>
        <source>Lesson</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Restart the lesson</source>
        <translation>पाठ फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>पाठ बंद करें</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>पाठ का टेक्स्ट</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Shows what there is to say about the question</source>
        <translation>दिखाता है कि प्रश्न के बारे में क्या कहा जा सकता है</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 में से %1 पूरे</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>समाप्त करें</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>As code…</source>
        <translation>कोड के रूप में…</translation>
    </message>
    <message>
        <source>Performs the lesson by itself and shows its calls as a program in Python, C or C++ with Qt</source>
        <translation>पाठ को अपने-आप करता है और उसकी कॉल Python, C या Qt के साथ C++ के प्रोग्राम के रूप में दिखाता है</translation>
    </message>
    <message>
        <source>Performing…</source>
        <translation>पाठ किया जा रहा है…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>socketscope::LessonPage</name>
    <message>
        <source>What happened instead</source>
        <translation>इसके बदले क्या हुआ</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <source>What there is to see</source>
        <translation>यहाँ क्या दिखता है</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>What the log has of it</source>
        <translation>लॉग में इसका क्या-क्या है</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Ticked off by itself when the log has: %1</source>
        <translation>लॉग में ये आने पर चरण पर अपने-आप सही का निशान लग जाता है: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2 में से चरण %1: %3</translation>
    </message>
    <message>
        <source>Do the step again; the lesson goes on from here.</source>
        <translation>यह चरण फिर से करें; पाठ यहाँ से आगे चलता है।</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>पूरा हुआ।</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>सभी चरण पूरे हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are still to be done</source>
        <translation>
            <numerusform>%n चरण अभी बाकी है</numerusform>
            <numerusform>%n चरण अभी बाकी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>The session can be saved and handed in: “socketscope-cli lesson” checks it.</source>
        <translation>सत्र को सहेजकर जमा किया जा सकता है: “socketscope-cli lesson” उसे जाँचता है।</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>अगला: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>स्रोत: %1</translation>
    </message>
</context>
<context>
    <name>socketscope::LessonPlayer</name>
    <message>
        <source>This lesson has no play script: the program cannot do it itself.</source>
        <translation>इस पाठ में play स्क्रिप्ट नहीं है: प्रोग्राम इसे स्वयं नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Command %1 of the play script: no socket has the name “%2” yet.</source>
        <translation>play स्क्रिप्ट का कमांड %1: अभी किसी सॉकेट का नाम “%2” नहीं है।</translation>
    </message>
    <message>
        <source>Command %1 of the play script did not bring about what it waits for.</source>
        <translation>play स्क्रिप्ट का कमांड %1 जिसकी प्रतीक्षा करता है, वह नहीं हुआ।</translation>
    </message>
    <message>
        <source>The play script is at its end, but step %1 is not done.</source>
        <translation>play स्क्रिप्ट समाप्त हो गई है, पर चरण %1 पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>Command %1 of the play script: %2</source>
        <translation>play स्क्रिप्ट का कमांड %1: %2</translation>
    </message>
</context>
<context>
    <name>socketscope::LessonProgram</name>
    <message>
        <source>The script of this lesson goes beyond this computer (%1), so it is not performed here; “socketscope-cli code --lesson FILE” does it.</source>
        <translation>इस पाठ की स्क्रिप्ट इस कंप्यूटर से बाहर जाती है (%1), इसलिए उसे यहाँ नहीं चलाया जाता; “socketscope-cli code --lesson FILE” यह करता है।</translation>
    </message>
</context>
<context>
    <name>socketscope::LessonSteps</name>
    <message>
        <source>Introduction</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>End of the lesson</source>
        <translation>पाठ का अंत</translation>
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation>चरण %1, पूरा: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>चरण %1: %2</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>End</source>
        <translation>अंत</translation>
    </message>
</context>
<context>
    <name>socketscope::ListenCommand</name>
    <message>
        <source>Listening on %1</source>
        <translation>%1 पर सुन रहा है</translation>
    </message>
    <message>
        <source>Receiving on %1</source>
        <translation>%1 पर प्राप्त कर रहा है</translation>
    </message>
</context>
<context>
    <name>socketscope::ListenForm</name>
    <message>
        <source>Lab backlog</source>
        <translation>लैब का backlog</translation>
    </message>
    <message>
        <source>How many connections may wait until they are accepted</source>
        <translation>accept होने तक कितने कनेक्शन प्रतीक्षा कर सकते हैं</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
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
    <message>
        <source>Show as co&amp;de…</source>
        <translation>कोड के रूप में दिखाएँ…(&amp;D)</translation>
    </message>
    <message>
        <source>What each endpoint did, as a program in Python, C or C++ with Qt</source>
        <translation>हर एंडपॉइंट ने क्या किया, Python, C या Qt के साथ C++ के प्रोग्राम के रूप में</translation>
    </message>
    <message>
        <source>&amp;Write lab report…</source>
        <translation>लैब रिपोर्ट लिखें…(&amp;W)</translation>
    </message>
    <message>
        <source>Aim, theory, programs, timeline, output and calls of the session, to hand in</source>
        <translation>सत्र का उद्देश्य, सिद्धांत, प्रोग्राम, समयरेखा, आउटपुट और कॉल, जमा करने के लिए</translation>
    </message>
    <message>
        <source>Save the se&amp;lected calls…</source>
        <translation>चुनी हुई कॉल सहेजें…(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>लैब(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lab mode</source>
        <translation>लैब मोड(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New socket</source>
        <translation>नया सॉकेट(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Make the chosen call</source>
        <translation>चुनी हुई कॉल करें(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cancel waiting call</source>
        <translation>प्रतीक्षा करती कॉल रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <source>Less&amp;ons</source>
        <translation>पाठ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>पाठ खोलें…(&amp;O)</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>पाठ खोलें</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>पाठ (*.json)</translation>
    </message>
    <message>
        <source>Explain the selected &amp;call</source>
        <translation>चुनी हुई कॉल की व्याख्या करें(&amp;C)</translation>
    </message>
    <message>
        <source>Step the &amp;server</source>
        <translation>सर्वर एक-एक चरण चलाएँ(&amp;S)</translation>
    </message>
    <message>
        <source>Step the cl&amp;ient</source>
        <translation>क्लाइंट एक-एक चरण चलाएँ(&amp;I)</translation>
    </message>
    <message>
        <source>N&amp;ext step</source>
        <translation>अगला चरण(&amp;X)</translation>
    </message>
    <message>
        <source>Next step of the &amp;other side</source>
        <translation>दूसरे पक्ष का अगला चरण(&amp;O)</translation>
    </message>
    <message>
        <source>Lesson as &amp;code…</source>
        <translation>पाठ, कोड के रूप में…(&amp;C)</translation>
    </message>
    <message>
        <source>Performs the lesson by itself and shows its calls as a program in Python, C or C++ with Qt</source>
        <translation>पाठ को अपने-आप करता है और उसकी कॉल Python, C या Qt के साथ C++ के प्रोग्राम के रूप में दिखाता है</translation>
    </message>
    <message>
        <source>Choose a lesson first; it can then be shown as code.</source>
        <translation>पहले कोई पाठ चुनें; फिर उसे कोड के रूप में दिखाया जा सकता है।</translation>
    </message>
    <message>
        <source>Show the running session</source>
        <translation>चालू सत्र दिखाएँ</translation>
    </message>
    <message>
        <source>Fold or unfold the card</source>
        <translation>कार्ड समेटें या खोलें</translation>
    </message>
    <message>
        <source>This menu is for the running session, in the first tab</source>
        <translation>यह मेनू चालू सत्र के लिए है, जो पहले टैब में है</translation>
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
    <name>socketscope::ModeSwitch</name>
    <message>
        <source>Mode</source>
        <translation>मोड</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>निर्देशित</translation>
    </message>
    <message>
        <source>A server and clients that make their calls themselves</source>
        <translation>एक सर्वर और क्लाइंट, जो अपनी कॉल खुद करते हैं</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>लैब</translation>
    </message>
    <message>
        <source>Make sockets and press their calls one by one</source>
        <translation>सॉकेट बनाएँ और उनकी कॉल एक-एक करके दबाएँ</translation>
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
    <name>socketscope::NumberBox</name>
    <message>
        <source>%1: “%2” is neither one of the names that are offered nor a number up to %3.</source>
        <translation>%1: “%2” न तो दिए गए नामों में से कोई है, न %3 तक की कोई संख्या।</translation>
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
    <message>
        <source>The file is being read</source>
        <translation>फ़ाइल पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>The file holds no calls</source>
        <translation>फ़ाइल में कोई कॉल नहीं है</translation>
    </message>
    <message>
        <source>This is before the first call</source>
        <translation>यह पहली कॉल से पहले का समय है</translation>
    </message>
    <message>
        <source>Play goes on from here.</source>
        <translation>चलाएँ दबाने पर यहाँ से आगे चलेगा।</translation>
    </message>
</context>
<context>
    <name>socketscope::OptionForm</name>
    <message>
        <source>Option</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>“%1” is no option of the level %2 that is known here; its number can be typed.</source>
        <translation>“%1” स्तर %2 का ऐसा विकल्प नहीं है जो यहाँ ज्ञात हो; उसकी संख्या लिखी जा सकती है।</translation>
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
    <name>socketscope::PathField</name>
    <message>
        <source>/path or @name</source>
        <translation>/path या @name</translation>
    </message>
    <message>
        <source>A path of at most 107 bytes, or @ and an abstract name, which needs no file</source>
        <translation>अधिकतम 107 बाइट का पथ, या @ और एक अमूर्त नाम, जिसे फ़ाइल नहीं चाहिए</translation>
    </message>
    <message>
        <source>A Unix socket is at a path that begins with /, or has an abstract name after @.</source>
        <translation>Unix सॉकेट / से शुरू होने वाले पथ पर होता है, या @ के बाद उसका एक अमूर्त नाम होता है।</translation>
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
        <source>The diagram's text is on the clipboard.</source>
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
    <name>socketscope::PredictionBox</name>
    <message>
        <source>Prediction</source>
        <translation>अनुमान</translation>
    </message>
    <message>
        <source>What do you think the call will return?</source>
        <translation>आपके विचार से यह कॉल क्या लौटाएगी?</translation>
    </message>
    <message>
        <source>Predict first…</source>
        <translation>पहले अनुमान लगाएँ…</translation>
    </message>
</context>
<context>
    <name>socketscope::ProgramDialog</name>
    <message>
        <source>Session as code</source>
        <translation>सत्र, कोड के रूप में</translation>
    </message>
    <message>
        <source>What the &amp;endpoint did</source>
        <translation>एंडपॉइंट का काम(&amp;E)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>एंडपॉइंट</translation>
    </message>
    <message>
        <source>in the &amp;language</source>
        <translation>किस भाषा में(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>सभी सहेजें…(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>इस रूप में सहेजें…(&amp;S)</translation>
    </message>
    <message>
        <source>Puts a program for each endpoint into a folder, and what they need to be built.</source>
        <translation>हर एंडपॉइंट का प्रोग्राम, और उन्हें बनाने के लिए जो चाहिए वह, एक फ़ोल्डर में रखता है।</translation>
    </message>
    <message>
        <source>There is no program yet: no socket call was made.</source>
        <translation>अभी कोई प्रोग्राम नहीं है: कोई सॉकेट कॉल नहीं हुई।</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी किया गया।</translation>
    </message>
    <message>
        <source>Save program</source>
        <translation>प्रोग्राम सहेजें</translation>
    </message>
    <message>
        <source>Save all programs in a folder</source>
        <translation>सभी प्रोग्राम एक फ़ोल्डर में सहेजें</translation>
    </message>
    <message>
        <source>Saved in “%1”.</source>
        <translation>“%1” में सहेजा गया।</translation>
    </message>
    <message>
        <source>All of them, in one program</source>
        <translation>सभी, एक ही प्रोग्राम में</translation>
    </message>
    <message>
        <source>Lesson as code</source>
        <translation>पाठ, कोड के रूप में</translation>
    </message>
</context>
<context>
    <name>socketscope::ProtocolBox</name>
    <message>
        <source>Protocol</source>
        <translation>प्रोटोकॉल</translation>
    </message>
    <message>
        <source>What the sockets speak: it chooses their domain and type</source>
        <translation>सॉकेट क्या बोलते हैं: इससे उनका डोमेन और प्रकार तय होता है</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>Unix stream</source>
        <translation>Unix स्ट्रीम</translation>
    </message>
    <message>
        <source>Unix datagram</source>
        <translation>Unix डेटाग्राम</translation>
    </message>
    <message>
        <source>Unix seqpacket</source>
        <translation>Unix seqpacket</translation>
    </message>
</context>
<context>
    <name>socketscope::ReceiveForm</name>
    <message>
        <source>The bytes stay there for the next call to take</source>
        <translation>बाइट वहीं रहते हैं, ताकि अगली कॉल उन्हें ले सके</translation>
    </message>
    <message>
        <source>Waits until so many bytes have come, or the end</source>
        <translation>तब तक प्रतीक्षा करता है जब तक इतने बाइट या अंत न आ जाए</translation>
    </message>
    <message>
        <source>If it would wait, it returns EAGAIN at once</source>
        <translation>अगर रुकना पड़ता, तो यह तुरंत EAGAIN लौटाता है</translation>
    </message>
    <message>
        <source>Takes the urgent byte</source>
        <translation>अर्जेंट बाइट लेता है</translation>
    </message>
    <message>
        <source>Returns the datagram's true length, even if it was cut off</source>
        <translation>डेटाग्राम की असली लंबाई लौटाता है, भले ही वह कट गया हो</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
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
        <source>An address is needed, such as 127.0.0.1 for this computer.</source>
        <translation>एक पता चाहिए, जैसे इस कंप्यूटर के लिए 127.0.0.1।</translation>
    </message>
    <message>
        <source>The port that the server listens on is needed.</source>
        <translation>वह पोर्ट चाहिए जिस पर सर्वर listen कर रहा है।</translation>
    </message>
    <message>
        <source>T&amp;rust</source>
        <translation>भरोसा(&amp;R)</translation>
    </message>
    <message>
        <source>Trusted fingerprint</source>
        <translation>भरोसेमंद फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>The certificate of the recorded server</source>
        <translation>रिकॉर्ड किए गए सर्वर का प्रमाणपत्र</translation>
    </message>
    <message>
        <source>The SHA-256 fingerprint of the server's certificate, if it is another one than in the record.</source>
        <translation>सर्वर के प्रमाणपत्र का SHA-256 फ़िंगरप्रिंट, यदि वह रिकॉर्ड वाले प्रमाणपत्र से अलग हो।</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits, with or without colons.</source>
        <translation>SHA-256 फ़िंगरप्रिंट में 64 हेक्साडेसिमल अंक होते हैं, कोलन के साथ या बिना।</translation>
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
    <name>socketscope::ReportDialog</name>
    <message>
        <source>Lab report</source>
        <translation>लैब रिपोर्ट</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>वेब पेज (.html)</translation>
    </message>
    <message>
        <source>Pages (.pdf)</source>
        <translation>पृष्ठ (.pdf)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>शीर्षक(&amp;T)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>&amp;Aim</source>
        <translation>उद्देश्य(&amp;A)</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>C&amp;onclusion</source>
        <translation>निष्कर्ष(&amp;O)</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>&amp;Programs in</source>
        <translation>प्रोग्राम की भाषा(&amp;P)</translation>
    </message>
    <message>
        <source>Language of the programs</source>
        <translation>प्रोग्रामों की भाषा</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>प्रारूप(&amp;F)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>What is left empty stays a line to be filled in by hand. The transcript is saved beside the report, which names its SHA-256 checksum.</source>
        <translation>जो खाली छोड़ा जाए, उसकी जगह हाथ से भरने के लिए एक पंक्ति रहती है। प्रतिलेख रिपोर्ट के साथ सहेजा जाता है, और रिपोर्ट में उसका SHA-256 चेकसम दिया होता है।</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>इस रूप में सहेजें…(&amp;S)</translation>
    </message>
    <message>
        <source>Save lab report</source>
        <translation>लैब रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>lab report</source>
        <translation>लैब रिपोर्ट</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Saved “%1”, and the transcript beside it as “%2”.</source>
        <translation>“%1” सहेजा गया, और साथ में प्रतिलेख “%2” नाम से।</translation>
    </message>
</context>
<context>
    <name>socketscope::SendForm</name>
    <message>
        <source>Bytes</source>
        <translation>बाइट</translation>
    </message>
    <message>
        <source>If it would wait, it returns EAGAIN at once</source>
        <translation>अगर रुकना पड़ता, तो यह तुरंत EAGAIN लौटाता है</translation>
    </message>
    <message>
        <source>The last byte is sent as urgent data</source>
        <translation>अंतिम बाइट अर्जेंट डेटा के रूप में भेजा जाता है</translation>
    </message>
    <message>
        <source>More is coming: the kernel may wait with sending</source>
        <translation>और डेटा आने वाला है: कर्नेल भेजने से पहले रुक सकता है</translation>
    </message>
    <message>
        <source>No signal SIGPIPE, only EPIPE, when the peer is gone</source>
        <translation>दूसरा सिरा जा चुका हो तो सिग्नल SIGPIPE नहीं, केवल EPIPE</translation>
    </message>
    <message>
        <source>Ends a record, where the socket knows records</source>
        <translation>रिकॉर्ड समाप्त करता है, जहाँ सॉकेट में रिकॉर्ड होते हैं</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>गंतव्य</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message numerus="yes">
        <source>One call sends at most %Ln byte(s) here.</source>
        <translation>
            <numerusform>यहाँ एक कॉल अधिकतम %Ln बाइट भेजती है।</numerusform>
            <numerusform>यहाँ एक कॉल अधिकतम %Ln बाइट भेजती है।</numerusform>
        </translation>
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
    <message>
        <source>of the server</source>
        <translation>सर्वर का</translation>
    </message>
    <message>
        <source>Server path</source>
        <translation>सर्वर का पथ</translation>
    </message>
    <message>
        <source>Multicast groups</source>
        <translation>मल्टीकास्ट समूह</translation>
    </message>
    <message>
        <source>Groups to join, with spaces between; an interface may follow after %</source>
        <translation>जिन समूहों से जुड़ना है, बीच में खाली स्थान के साथ; % के बाद इंटरफ़ेस लिखा जा सकता है</translation>
    </message>
    <message>
        <source>Receive size</source>
        <translation>प्राप्ति आकार</translation>
    </message>
    <message>
        <source>What is longer is cut off, as recvfrom() does with a small buffer</source>
        <translation>इससे लंबा भाग कट जाता है, जैसे छोटे बफ़र के साथ recvfrom() करता है</translation>
    </message>
    <message>
        <source>Receive at most</source>
        <translation>अधिकतम प्राप्ति</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>पथ</translation>
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
    <message>
        <source>Remove it and start</source>
        <translation>हटाकर शुरू करें</translation>
    </message>
    <message>
        <source>Takes the left-over socket away, after one more look that nobody uses it</source>
        <translation>बचे हुए सॉकेट को हटाता है, पर पहले एक बार फिर देखता है कि कोई उसका उपयोग नहीं कर रहा</translation>
    </message>
    <message>
        <source>● Receiving</source>
        <translation>● प्राप्त कर रहा है</translation>
    </message>
    <message>
        <source>Open to the network: other computers can send datagrams to this server, and nothing is encrypted.</source>
        <translation>नेटवर्क के लिए खुला है: दूसरे कंप्यूटर इस सर्वर को डेटाग्राम भेज सकते हैं, और कुछ भी एन्क्रिप्टेड नहीं है।</translation>
    </message>
    <message>
        <source>Step the server</source>
        <translation>सर्वर एक-एक चरण चलाएँ</translation>
    </message>
    <message>
        <source>● Step by step</source>
        <translation>● एक-एक चरण</translation>
    </message>
    <message>
        <source>Fold the server's card</source>
        <translation>सर्वर का कार्ड समेटें</translation>
    </message>
    <message>
        <source>Unfold the server's card</source>
        <translation>सर्वर का कार्ड खोलें</translation>
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
    <message>
        <source>Save selected…</source>
        <translation>चुनी हुई सहेजें…</translation>
    </message>
    <message numerus="yes">
        <source>Save %n selected call(s)</source>
        <translation>
            <numerusform>चुनी हुई %n कॉल सहेजें</numerusform>
            <numerusform>चुनी हुई %n कॉल सहेजें</numerusform>
        </translation>
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
    <name>socketscope::ShutdownForm</name>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
</context>
<context>
    <name>socketscope::SocketForm</name>
    <message>
        <source>Domain</source>
        <translation>डोमेन</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>A call that would wait returns EAGAIN at once</source>
        <translation>जिस कॉल को रुकना पड़ता, वह तुरंत EAGAIN लौटाती है</translation>
    </message>
    <message>
        <source>The descriptor is closed when the program executes another one</source>
        <translation>प्रोग्राम के कोई दूसरा प्रोग्राम चलाने (exec) पर डिस्क्रिप्टर बंद हो जाता है</translation>
    </message>
    <message>
        <source>Protocol number</source>
        <translation>प्रोटोकॉल संख्या</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>प्रोटोकॉल</translation>
    </message>
    <message>
        <source>0 is the usual protocol of the domain and the type</source>
        <translation>0 यानी डोमेन और प्रकार का सामान्य प्रोटोकॉल</translation>
    </message>
</context>
<context>
    <name>socketscope::SocketOptionsArea</name>
    <message>
        <source>Socket options</source>
        <translation>सॉकेट विकल्प</translation>
    </message>
    <message>
        <source>Set with setsockopt() before the socket is bound or connected; an empty field leaves the system's own value</source>
        <translation>सॉकेट के bind या कनेक्ट होने से पहले setsockopt() से तय किए जाते हैं; खाली फ़ील्ड में सिस्टम का अपना मान रहता है</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>बाइट</translation>
    </message>
    <message>
        <source>%1 is a number from 0 to %2, or empty.</source>
        <translation>%1 के लिए 0 से %2 तक की संख्या चाहिए, या खाली।</translation>
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
    <name>socketscope::StepBar</name>
    <message>
        <source>What came of it</source>
        <translation>इसका परिणाम</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>इसका अर्थ</translation>
    </message>
    <message>
        <source>What was not taken</source>
        <translation>जो नहीं लिया गया</translation>
    </message>
    <message>
        <source>What the server does next</source>
        <translation>सर्वर आगे क्या करता है</translation>
    </message>
    <message>
        <source>What the client does next</source>
        <translation>क्लाइंट आगे क्या करता है</translation>
    </message>
    <message>
        <source>Finish the server</source>
        <translation>सर्वर समाप्त करें</translation>
    </message>
    <message>
        <source>Finish the client</source>
        <translation>क्लाइंट समाप्त करें</translation>
    </message>
    <message>
        <source>Stop the steps of the server</source>
        <translation>सर्वर के चरण रोकें</translation>
    </message>
    <message>
        <source>Stop the steps of the client</source>
        <translation>क्लाइंट के चरण रोकें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel waiting step</source>
        <translation>प्रतीक्षा करता चरण रद्द करें</translation>
    </message>
    <message>
        <source>The call ends with EINTR, as after a signal (Esc)</source>
        <translation>कॉल EINTR के साथ समाप्त होती है, जैसे किसी सिग्नल के बाद (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>सेटिंग पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Next call of the server</source>
        <translation>सर्वर की अगली कॉल</translation>
    </message>
    <message>
        <source>Next call of the client</source>
        <translation>क्लाइंट की अगली कॉल</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent already; make some steps first.</source>
        <translation>
            <numerusform>%n संदेश पहले से भेजे जाने की प्रतीक्षा में है; पहले कुछ चरण चलाएँ।</numerusform>
            <numerusform>%n संदेश पहले से भेजे जाने की प्रतीक्षा में हैं; पहले कुछ चरण चलाएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Begin once more with the same settings</source>
        <translation>उसी सेटिंग के साथ एक बार फिर शुरू करें</translation>
    </message>
    <message>
        <source>Make exactly this call (%1)</source>
        <translation>ठीक यही कॉल करें (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 predicted</source>
        <translation>%2 में से %1 अनुमान सही</translation>
    </message>
    <message>
        <source>As you predicted. %1</source>
        <translation>आपके अनुमान के अनुसार। %1</translation>
    </message>
    <message>
        <source>You predicted “%1”. %2</source>
        <translation>आपका अनुमान था “%1”। %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>आगे: %1</translation>
    </message>
    <message>
        <source>There is no next call: everything is closed.</source>
        <translation>कोई अगली कॉल नहीं है: सब कुछ बंद है।</translation>
    </message>
    <message>
        <source>» closes the server step by step, □ at once.</source>
        <translation>» सर्वर को एक-एक चरण में बंद करता है, □ तुरंत।</translation>
    </message>
    <message>
        <source>One client at a time goes step by step. » closes it so, □ at once.</source>
        <translation>एक समय में एक ही क्लाइंट एक-एक चरण चलता है। » उसे इसी तरह बंद करता है, □ तुरंत।</translation>
    </message>
    <message>
        <source>There is no next call.</source>
        <translation>कोई अगली कॉल नहीं है।</translation>
    </message>
</context>
<context>
    <name>socketscope::StepHead</name>
    <message>
        <source>Finish: from now on the next steps are those that close what is open</source>
        <translation>समाप्त करें: अब से अगले चरण वही हैं जो खुली चीज़ों को बंद करते हैं</translation>
    </message>
    <message>
        <source>Stop: close everything at once, and go back to the settings</source>
        <translation>रोकें: सब कुछ तुरंत बंद करें, और सेटिंग पर वापस जाएँ</translation>
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
    <message>
        <source>%1 waits</source>
        <translation>%1 प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>socketscope::TlsFields</name>
    <message>
        <source>Browse…</source>
        <translation>ब्राउज़ करें…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Made by this program</source>
        <translation>इस प्रोग्राम का बनाया हुआ</translation>
    </message>
    <message>
        <source>From files</source>
        <translation>फ़ाइलों से</translation>
    </message>
    <message>
        <source>Who the server says it is. A certificate made here is signed by itself: clients must be told to trust its fingerprint.</source>
        <translation>सर्वर अपने को कौन बताता है। यहाँ बनाया गया प्रमाणपत्र स्व-हस्ताक्षरित होता है: क्लाइंटों से कहना पड़ता है कि उसके फ़िंगरप्रिंट पर भरोसा करें।</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>प्रमाणपत्र की फ़ाइल</translation>
    </message>
    <message>
        <source>Certificate, PEM</source>
        <translation>प्रमाणपत्र, PEM</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>कुंजी की फ़ाइल</translation>
    </message>
    <message>
        <source>Private key, PEM; empty: in the same file</source>
        <translation>निजी कुंजी, PEM; खाली: उसी फ़ाइल में</translation>
    </message>
    <message>
        <source>Choose the certificate's file</source>
        <translation>प्रमाणपत्र की फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose the private key's file</source>
        <translation>निजी कुंजी की फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>भरोसा</translation>
    </message>
    <message>
        <source>The system's authorities</source>
        <translation>सिस्टम के प्राधिकरण</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>कोई फ़ाइल</translation>
    </message>
    <message>
        <source>One fingerprint</source>
        <translation>एक फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>Whose certificates are accepted. Any other is refused, with the reason and the fingerprint it has.</source>
        <translation>किसके प्रमाणपत्र स्वीकार किए जाते हैं। बाकी हर प्रमाणपत्र अस्वीकार होता है; साथ में कारण और उसका फ़िंगरप्रिंट बताया जाता है।</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>भरोसेमंद प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Certificates, PEM</source>
        <translation>प्रमाणपत्र, PEM</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>SHA-256, AB:CD:…</source>
        <translation>SHA-256, AB:CD:…</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>सर्वर नाम</translation>
    </message>
    <message>
        <source>As the host</source>
        <translation>होस्ट के अनुसार</translation>
    </message>
    <message>
        <source>The name that the certificate must be for</source>
        <translation>वह नाम जिसके लिए प्रमाणपत्र होना चाहिए</translation>
    </message>
    <message>
        <source>Choose the file of trusted certificates</source>
        <translation>भरोसेमंद प्रमाणपत्रों की फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose the file of the certificate.</source>
        <translation>प्रमाणपत्र की फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose the file of the certificates that are trusted.</source>
        <translation>उन प्रमाणपत्रों की फ़ाइल चुनें जिन पर भरोसा किया जाता है।</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits, with or without colons.</source>
        <translation>SHA-256 फ़िंगरप्रिंट में 64 हेक्साडेसिमल अंक होते हैं, कोलन के साथ या बिना।</translation>
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
<context>
    <name>socketscope::WaitingList</name>
    <message>
        <source>Waiting calls</source>
        <translation>प्रतीक्षा करती कॉल</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel waiting call</source>
        <translation>प्रतीक्षा करती कॉल रद्द करें</translation>
    </message>
    <message>
        <source>The call ends with EINTR, as after a signal</source>
        <translation>कॉल EINTR के साथ समाप्त होती है, जैसे किसी सिग्नल के बाद</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more call(s) wait(s).</source>
        <translation>
            <numerusform>%Ln और कॉल प्रतीक्षा में है।</numerusform>
            <numerusform>%Ln और कॉल प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has waited for %2 s</source>
        <translation>%1 को प्रतीक्षा करते %2 सेकंड हुए</translation>
    </message>
</context>
</TS>
