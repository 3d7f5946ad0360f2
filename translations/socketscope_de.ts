<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressEntry</name>
    <message>
        <source>An address is needed: 127.0.0.1:8080, [::1]:8080, /tmp/socket or @name.</source>
        <translation>Es fehlt eine Adresse: 127.0.0.1:8080, [::1]:8080, /tmp/socket oder @name.</translation>
    </message>
    <message>
        <source>“%1” is no numeric address. Names are looked up before any socket call is made; 127.0.0.1 and [::1] are this computer.</source>
        <translation>„%1“ ist keine numerische Adresse. Namen werden aufgelöst, bevor ein Socket-Aufruf gemacht wird; 127.0.0.1 und [::1] sind dieser Computer.</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>a Unix socket without a name</source>
        <translation>ein Unix-Socket ohne Namen</translation>
    </message>
    <message>
        <source>an abstract name: no file stands for it, and it goes with its socket</source>
        <translation>ein abstrakter Name: Keine Datei steht für ihn, und er verschwindet mit seinem Socket</translation>
    </message>
    <message>
        <source>a file in the file system stands for the socket; it stays when the socket goes</source>
        <translation>eine Datei im Dateisystem steht für den Socket; sie bleibt, wenn der Socket verschwindet</translation>
    </message>
    <message>
        <source>%1; port 0: the system chooses a free one</source>
        <translation>%1; Port 0: Das System wählt einen freien</translation>
    </message>
    <message>
        <source>where the kernel writes the address</source>
        <translation>wohin der Kernel die Adresse schreibt</translation>
    </message>
    <message>
        <source>every address of this computer, so that others reach it too</source>
        <translation>jede Adresse dieses Computers, sodass auch andere ihn erreichen</translation>
    </message>
    <message>
        <source>this computer's own loop: only its programs can reach it</source>
        <translation>die Loopback-Adresse dieses Computers: Nur seine eigenen Programme können sie erreichen</translation>
    </message>
    <message>
        <source>a group: every socket that has joined it</source>
        <translation>eine Gruppe: jeder Socket, der ihr beigetreten ist</translation>
    </message>
    <message>
        <source>every computer of the local network; needs SO_BROADCAST</source>
        <translation>jeder Computer des lokalen Netzwerks; braucht SO_BROADCAST</translation>
    </message>
    <message>
        <source>no computer in particular; Linux takes it for this one</source>
        <translation>kein bestimmter Computer; Linux versteht darunter diesen hier</translation>
    </message>
    <message>
        <source>a program at that address</source>
        <translation>ein Programm an dieser Adresse</translation>
    </message>
    <message>
        <source>an address in a network: if it is this computer's, others reach the socket there</source>
        <translation>eine Adresse in einem Netzwerk: Gehört sie diesem Computer, so erreichen andere den Socket dort</translation>
    </message>
    <message>
        <source>this computer itself</source>
        <translation>dieser Computer selbst</translation>
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
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation>Was hier geschah</translation>
    </message>
    <message>
        <source>Found by looking</source>
        <translation>Beim Nachsehen gefunden</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>What usually comes next</source>
        <translation>Was meist als Nächstes kommt</translation>
    </message>
    <message>
        <source>What the call does</source>
        <translation>Was der Aufruf tut</translation>
    </message>
    <message>
        <source>Its arguments</source>
        <translation>Seine Argumente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Worauf der Aufruf wartet</translation>
    </message>
    <message>
        <source>What ends it</source>
        <translation>Was das Warten beendet</translation>
    </message>
</context>
<context>
    <name>CallCause</name>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>Port %1 is already in use on this computer. Choose another port.</source>
        <translation>Port %1 ist auf diesem Computer bereits belegt. Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Port %1 is already held by another server of this program. Stop it or choose another port.</source>
        <translation>Port %1 ist bereits von einem anderen Server dieses Programms belegt. Stoppen Sie ihn oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Port %1 is already held by a program of another user. Choose another port.</source>
        <translation>Port %1 ist bereits vom Programm eines anderen Benutzers belegt. Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Port %1 is already held by %2 (pid %3). Stop it or choose another port.</source>
        <translation>Port %1 ist bereits von %2 (PID %3) belegt. Beenden Sie das Programm oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Ports below %1 are reserved for the system. Choose port %1 or above, or start the program with the privilege.</source>
        <translation>Ports unter %1 sind dem System vorbehalten. Wählen Sie einen Port ab %1 oder starten Sie das Programm mit dem nötigen Recht.</translation>
    </message>
    <message>
        <source>The system does not allow the use of %1. A security policy may forbid it.</source>
        <translation>Das System erlaubt die Verwendung von %1 nicht. Möglicherweise verbietet sie eine Sicherheitsrichtlinie.</translation>
    </message>
    <message>
        <source>This computer has no address %1. Use 127.0.0.1 for this computer alone, or one of its own addresses.</source>
        <translation>Dieser Computer hat keine Adresse %1. Verwenden Sie 127.0.0.1 für diesen Computer allein oder eine seiner eigenen Adressen.</translation>
    </message>
    <message>
        <source>The program has no descriptor left. Close some connections, or raise the limit (ulimit -n).</source>
        <translation>Das Programm hat keinen Deskriptor mehr frei. Schließen Sie einige Verbindungen oder erhöhen Sie die Grenze (ulimit -n).</translation>
    </message>
    <message>
        <source>The system's table of open files is full. Close other programs.</source>
        <translation>Die Tabelle der offenen Dateien des Systems ist voll. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The system has no memory left for sockets. Close some connections or other programs.</source>
        <translation>Das System hat keinen Speicher mehr für Sockets. Schließen Sie einige Verbindungen oder andere Programme.</translation>
    </message>
    <message>
        <source>This computer has IPv6 switched off, so %1 cannot be used. Use an IPv4 address.</source>
        <translation>IPv6 ist auf diesem Computer abgeschaltet, daher lässt sich %1 nicht verwenden. Verwenden Sie eine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>Nothing listens on %1. Start a server there, or check the port.</source>
        <translation>An %1 lauscht niemand. Starten Sie dort einen Server oder prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>%1 refuses connections to port %2: nothing listens there, or a firewall forbids it. Check the port, and that the server listens on that address.</source>
        <translation>%1 weist Verbindungen zu Port %2 ab: Dort lauscht niemand oder eine Firewall verbietet es. Prüfen Sie den Port und ob der Server an dieser Adresse lauscht.</translation>
    </message>
    <message>
        <source>No answer from %1 within %2 s: %3 listens there, but its accept queue is full (%4 waiting). It must accept connections, or listen with a larger backlog.</source>
        <translation>Keine Antwort von %1 innerhalb von %2 s: Dort lauscht %3, aber die Warteschlange (accept) ist voll (%4 warten). Das Programm muss Verbindungen annehmen oder mit größerem Backlog lauschen.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>No answer from %1 within %2 s. The computer may be off, or a firewall drops the request; check the address.</source>
        <translation>Keine Antwort von %1 innerhalb von %2 s. Der Computer ist vielleicht ausgeschaltet oder eine Firewall verwirft die Anfrage; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server could not be started, %1 failed</source>
        <translation>Der Server konnte nicht gestartet werden, %1 schlug fehl</translation>
    </message>
    <message>
        <source>The source %1 cannot be used</source>
        <translation>Die Quelle %1 lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>This computer has no route to %1. Check the network connection and the address.</source>
        <translation>Dieser Computer hat keine Route zu %1. Prüfen Sie die Netzwerkverbindung und die Adresse.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no route leads there, or nobody answers at that address. Check the address and the network.</source>
        <translation>%1 ist nicht erreichbar: Es führt keine Route dorthin oder niemand antwortet unter dieser Adresse. Prüfen Sie Adresse und Netzwerk.</translation>
    </message>
    <message>
        <source>No source port is free for a connection to %1. Close some connections, or wait a minute for old ones to end.</source>
        <translation>Für eine Verbindung zu %1 ist kein Quellport frei. Schließen Sie einige Verbindungen oder warten Sie eine Minute, bis alte beendet sind.</translation>
    </message>
    <message>
        <source>A connection from that source port to %1 exists already. Choose another source port.</source>
        <translation>Von diesem Quellport besteht bereits eine Verbindung zu %1. Wählen Sie einen anderen Quellport.</translation>
    </message>
    <message>
        <source>This computer's firewall or a security policy forbids connections to %1.</source>
        <translation>Die Firewall dieses Computers oder eine Sicherheitsrichtlinie verbietet Verbindungen zu %1.</translation>
    </message>
    <message>
        <source>This computer has IPv6 switched off, so %1 cannot be reached. Use an IPv4 address.</source>
        <translation>IPv6 ist auf diesem Computer abgeschaltet, daher ist %1 nicht erreichbar. Verwenden Sie eine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>%1 reset the connection as soon as it was made.</source>
        <translation>%1 hat die Verbindung sofort nach dem Aufbau zurückgesetzt.</translation>
    </message>
    <message>
        <source>Connecting to %1 failed</source>
        <translation>Der Verbindungsaufbau zu %1 schlug fehl</translation>
    </message>
    <message>
        <source>No host was given. Enter a name or an address, such as 127.0.0.1.</source>
        <translation>Es wurde kein Host angegeben. Geben Sie einen Namen oder eine Adresse ein, etwa 127.0.0.1.</translation>
    </message>
    <message>
        <source>No computer named “%1” is known. Check the spelling, or use its address.</source>
        <translation>Ein Computer namens „%1“ ist nicht bekannt. Prüfen Sie die Schreibweise oder verwenden Sie seine Adresse.</translation>
    </message>
    <message>
        <source>The name “%1” could not be looked up: %2. Check the network, or use the address.</source>
        <translation>Der Name „%1“ konnte nicht aufgelöst werden: %2. Prüfen Sie das Netzwerk oder verwenden Sie die Adresse.</translation>
    </message>
    <message>
        <source>The name “%1” was not found within %2 s. Check the network, or use the address.</source>
        <translation>Der Name „%1“ wurde nicht innerhalb von %2 s gefunden. Prüfen Sie das Netzwerk oder verwenden Sie die Adresse.</translation>
    </message>
    <message>
        <source>The attempt was cancelled.</source>
        <translation>Der Versuch wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 reset the connection: its program ended, or closed it with bytes unread.</source>
        <translation>%1 hat die Verbindung zurückgesetzt: Das Programm dort endete oder schloss sie, ohne alle Bytes gelesen zu haben.</translation>
    </message>
    <message>
        <source>%1 no longer receives: it closed the connection while there was still something to send.</source>
        <translation>%1 empfängt nichts mehr: Die Gegenstelle schloss die Verbindung, als es noch etwas zu senden gab.</translation>
    </message>
    <message>
        <source>%1 no longer answers; the system gave the connection up. The network may be interrupted, or the computer off.</source>
        <translation>%1 antwortet nicht mehr; das System gab die Verbindung auf. Vielleicht ist das Netzwerk unterbrochen oder der Computer ausgeschaltet.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <translation>Die Verbindung zu %1 ging verloren</translation>
    </message>
    <message>
        <source>New clients must wait: %1</source>
        <translation>Neue Clients müssen warten: %1</translation>
    </message>
    <message numerus="yes">
        <source>The limit of %n connection(s) is reached. Further clients wait in the accept queue until one disconnects.</source>
        <translation>
            <numerusform>Das Limit von %n Verbindung ist erreicht. Weitere Clients warten in der Warteschlange (accept), bis sie getrennt wird.</numerusform>
            <numerusform>Das Limit von %n Verbindungen ist erreicht. Weitere Clients warten in der Warteschlange (accept), bis eine getrennt wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
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
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>stream byte %1</source>
        <translation>Byte %1 im Datenstrom</translation>
    </message>
    <message>
        <source>stream bytes %1–%2</source>
        <translation>Bytes %1–%2 im Datenstrom</translation>
    </message>
    <message numerus="yes">
        <source>%1 #%2 (%Ln byte(s))</source>
        <comment>a call, its number, what it moved</comment>
        <translation>
            <numerusform>%1 #%2 (%Ln Byte)</numerusform>
            <numerusform>%1 #%2 (%Ln Bytes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The other end has not taken these bytes yet.</source>
        <translation>Die andere Seite hat diese Bytes noch nicht abgeholt.</translation>
    </message>
    <message>
        <source>%1 took them in %2.</source>
        <translation>%1 hat sie mit %2 abgeholt.</translation>
    </message>
    <message>
        <source>They are %2 of %1.</source>
        <translation>Sie stammen aus %2 von %1.</translation>
    </message>
    <message>
        <source>They arrived whole in %1 #%2 of %3, %4 after this call began.</source>
        <translation>Sie kamen vollständig mit %1 #%2 bei %3 an, %4 nach Beginn dieses Aufrufs.</translation>
    </message>
    <message>
        <source>They are %1 #%2 of %3, which arrived whole after %4.</source>
        <translation>Sie stammen aus %1 #%2 von %3 und kamen nach %4 vollständig an.</translation>
    </message>
    <message>
        <source>They arrived in %1 of %2.</source>
        <translation>Sie kamen mit %1 bei %2 an.</translation>
    </message>
    <message numerus="yes">
        <source>They are part of %1 #%2 of %3, which sent %Ln byte(s) at once.</source>
        <translation>
            <numerusform>Sie sind Teil von %1 #%2 von %3; damit wurde %Ln Byte auf einmal gesendet.</numerusform>
            <numerusform>Sie sind Teil von %1 #%2 von %3; damit wurden %Ln Bytes auf einmal gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>These bytes are no longer kept: the session holds at most %1 of data and drops the oldest first.</source>
        <translation>Diese Bytes sind nicht mehr vorhanden: Die Sitzung behält höchstens %1 an Daten und verwirft die ältesten zuerst.</translation>
    </message>
    <message>
        <source>Only the first %1 of these bytes were kept.</source>
        <translation>Nur die ersten %1 dieser Bytes wurden aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <comment>nanoseconds</comment>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>The first part arrived %1 after this call began, the last %2.</source>
        <translation>Der erste Teil kam %1 nach Beginn dieses Aufrufs an, der letzte nach %2.</translation>
    </message>
    <message>
        <source>They arrived %1 after the first of these began, %2 after the last.</source>
        <translation>Sie kamen %1 nach Beginn des ersten und %2 nach Beginn des letzten dieser Aufrufe an.</translation>
    </message>
</context>
<context>
    <name>CallExplanation</name>
    <message>
        <source>The program asked the system for the option's value.</source>
        <translation>Das Programm hat beim System den Wert der Option abgefragt.</translation>
    </message>
    <message>
        <source>From now on clients can connect. Up to %1 of them wait in the accept queue: the backlog and one more, but no more than the system's own limit allows.</source>
        <translation>Ab jetzt können sich Clients verbinden. Bis zu %1 davon warten in der Warteschlange (accept): das Backlog und einer mehr, höchstens aber so viele, wie das System selbst zulässt.</translation>
    </message>
    <message>
        <source>The server took the connection from %1 out of the accept queue. It has a socket of its own from here on, with descriptor %2.</source>
        <translation>Der Server hat die Verbindung von %1 aus der Warteschlange (accept) genommen. Sie hat von hier an einen eigenen Socket mit dem Deskriptor %2.</translation>
    </message>
    <message>
        <source>The connection to %1 is established; the handshake took %2.</source>
        <translation>Die Verbindung zu %1 steht; der Handshake dauerte %2.</translation>
    </message>
    <message>
        <source>The system tells the socket's own address: %1.</source>
        <translation>Das System nennt die eigene Adresse des Sockets: %1.</translation>
    </message>
    <message>
        <source>The address may be bound again at once, although closed connections of an earlier server may still rest in TIME_WAIT.</source>
        <translation>Die Adresse darf sofort wieder gebunden werden, auch wenn geschlossene Verbindungen eines früheren Servers noch in TIME_WAIT ruhen.</translation>
    </message>
    <message>
        <source>Closing will now reset the connection: bytes that are still queued are thrown away, and the peer sees ECONNRESET instead of an orderly end.</source>
        <translation>Das Schließen setzt die Verbindung nun zurück: Noch wartende Bytes werden verworfen und die Gegenstelle sieht ECONNRESET statt eines geordneten Endes.</translation>
    </message>
    <message>
        <source>The socket takes IPv6 connections only.</source>
        <translation>Der Socket nimmt nur IPv6-Verbindungen an.</translation>
    </message>
    <message>
        <source>The socket takes both IPv6 and IPv4 connections.</source>
        <translation>Der Socket nimmt sowohl IPv6- als auch IPv4-Verbindungen an.</translation>
    </message>
    <message>
        <source>Small messages are sent at once instead of being gathered (Nagle's algorithm is off).</source>
        <translation>Kleine Nachrichten werden sofort gesendet statt gesammelt (der Nagle-Algorithmus ist aus).</translation>
    </message>
    <message>
        <source>The option %1 was set to %2.</source>
        <translation>Die Option %1 wurde auf %2 gesetzt.</translation>
    </message>
    <message>
        <source>The socket has the address %1 now, and the system chose a free port for it.</source>
        <translation>Der Socket hat jetzt die Adresse %1; das System hat einen freien Port dafür gewählt.</translation>
    </message>
    <message>
        <source>The socket has port %1 now, on every address of this computer.</source>
        <translation>Der Socket hat jetzt Port %1, an allen Adressen dieses Computers.</translation>
    </message>
    <message>
        <source>The socket has the address %1 now.</source>
        <translation>Der Socket hat jetzt die Adresse %1.</translation>
    </message>
    <message>
        <source>The system took %1 of %2 bytes, because its send buffer is full. The rest follows when the peer has read some.</source>
        <translation>Das System hat %1 von %2 Bytes übernommen, weil sein Sendepuffer voll ist. Der Rest folgt, sobald die Gegenstelle etwas gelesen hat.</translation>
    </message>
    <message numerus="yes">
        <source>The system took %n bytes into its send buffer and delivers them. That says nothing yet about the peer having read them.</source>
        <translation>
            <numerusform>Das System hat %n Byte in seinen Sendepuffer übernommen und stellt es zu. Das sagt noch nicht, dass die Gegenstelle es gelesen hat.</numerusform>
            <numerusform>Das System hat %n Bytes in seinen Sendepuffer übernommen und stellt sie zu. Das sagt noch nicht, dass die Gegenstelle sie gelesen hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The peer has finished sending: recv() returned 0, which is the end of the stream. The other direction stays open until this end finishes too.</source>
        <translation>Die Gegenstelle hat das Senden beendet: recv() lieferte 0, das Ende des Datenstroms. Die andere Richtung bleibt offen, bis auch diese Seite das Senden beendet.</translation>
    </message>
    <message numerus="yes">
        <source>The program took %n bytes that the peer had sent. The buffer was filled, so more may be waiting.</source>
        <translation>
            <numerusform>Das Programm hat %n Byte abgeholt, das die Gegenstelle gesendet hatte. Der Puffer wurde voll, es kann also noch mehr warten.</numerusform>
            <numerusform>Das Programm hat %n Bytes abgeholt, die die Gegenstelle gesendet hatte. Der Puffer wurde voll, es können also noch mehr warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program took %n bytes that the peer had sent. recv() returns what is there, not one message: two sends may arrive in one recv, or one in several.</source>
        <translation>
            <numerusform>Das Programm hat %n Byte abgeholt, das die Gegenstelle gesendet hatte. recv() liefert, was da ist, nicht eine Nachricht: Zwei send können mit einem recv ankommen oder eines mit mehreren.</numerusform>
            <numerusform>Das Programm hat %n Bytes abgeholt, die die Gegenstelle gesendet hatte. recv() liefert, was da ist, nicht eine Nachricht: Zwei send können mit einem recv ankommen oder eines mit mehreren.</numerusform>
        </translation>
    </message>
    <message>
        <source>This end has finished sending (a half-close): after the last byte the peer's recv() returns 0. This end can still receive.</source>
        <translation>Diese Seite hat das Senden beendet (half-close): Nach dem letzten Byte liefert recv() der Gegenstelle 0. Empfangen kann diese Seite weiterhin.</translation>
    </message>
    <message>
        <source>Both directions are finished: nothing more is sent or received here.</source>
        <translation>Beide Richtungen sind beendet: Hier wird nichts mehr gesendet oder empfangen.</translation>
    </message>
    <message>
        <source>The server no longer listens: new clients are refused, and connections that still waited in the accept queue are reset.</source>
        <translation>Der Server lauscht nicht mehr: Neue Clients werden abgewiesen, und Verbindungen, die noch in der Warteschlange (accept) standen, werden zurückgesetzt.</translation>
    </message>
    <message>
        <source>The descriptor was given back; this socket never came to a connection.</source>
        <translation>Der Deskriptor wurde zurückgegeben; bei diesem Socket kam es nie zu einer Verbindung.</translation>
    </message>
    <message>
        <source>The descriptor was given back; the connection had been reset before.</source>
        <translation>Der Deskriptor wurde zurückgegeben; die Verbindung war schon vorher zurückgesetzt worden.</translation>
    </message>
    <message>
        <source>The system tells the address of the socket's peer: %1.</source>
        <translation>Das System nennt die Adresse der Gegenstelle des Sockets: %1.</translation>
    </message>
    <message>
        <source>The socket has no peer any more: the association was dissolved.</source>
        <translation>Der Socket hat keine Gegenstelle mehr: Die Zuordnung wurde aufgelöst.</translation>
    </message>
    <message>
        <source>The socket sends to %1 from now on and takes datagrams from there only. Nothing was sent for it.</source>
        <translation>Der Socket sendet von jetzt an zu %1 und nimmt nur noch Datagramme von dort an. Gesendet wurde dafür nichts.</translation>
    </message>
    <message>
        <source>The connection to %1 waits in the listener's queue or was taken already; bytes may be sent at once.</source>
        <translation>Die Verbindung zu %1 wartet in der Warteschlange des lauschenden Sockets oder wurde schon angenommen; Bytes dürfen sofort gesendet werden.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a socket's domain and type</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>IPv4 socket for TCP</source>
        <translation>IPv4-Socket für TCP</translation>
    </message>
    <message>
        <source>IPv4 socket for UDP</source>
        <translation>IPv4-Socket für UDP</translation>
    </message>
    <message>
        <source>IPv6 socket for TCP</source>
        <translation>IPv6-Socket für TCP</translation>
    </message>
    <message>
        <source>IPv6 socket for UDP</source>
        <translation>IPv6-Socket für UDP</translation>
    </message>
    <message>
        <source>Unix socket, %1</source>
        <translation>Unix-Socket, %1</translation>
    </message>
    <message>
        <source>A new socket was made (%1). It has descriptor %2 and is not connected to anything yet.</source>
        <translation>Ein neuer Socket wurde angelegt (%1). Er hat den Deskriptor %2 und ist noch mit nichts verbunden.</translation>
    </message>
    <message>
        <source>The socket has an abstract name now, which the system chose.</source>
        <translation>Der Socket hat jetzt einen abstrakten Namen, den das System gewählt hat.</translation>
    </message>
    <message>
        <source>The socket has the name %1 now.</source>
        <translation>Der Socket hat jetzt den Namen %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes were handed over as one datagram. Whether it arrives, the call cannot tell.</source>
        <translation>
            <numerusform>%n Byte wurde als ein Datagramm übergeben. Ob es ankommt, kann der Aufruf nicht sagen.</numerusform>
            <numerusform>%n Bytes wurden als ein Datagramm übergeben. Ob es ankommt, kann der Aufruf nicht sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>its sender</source>
        <comment>where a datagram came from, when the call does not tell</comment>
        <translation>seinem Absender</translation>
    </message>
    <message>
        <source>An empty datagram came from %1: it has no bytes, but it is a message, and no end of anything.</source>
        <translation>Ein leeres Datagramm kam von %1: Es enthält keine Bytes, ist aber eine Nachricht und nicht das Ende von irgendetwas.</translation>
    </message>
    <message>
        <source>A datagram of %1 bytes came from %2, and the buffer took %3 of them. The rest is lost: what is left of a datagram is never kept for the next call.</source>
        <translation>Ein Datagramm mit %1 Bytes kam von %2, und der Puffer nahm %3 davon auf. Der Rest ist verloren: Was von einem Datagramm übrig ist, wird nie für den nächsten Aufruf aufbewahrt.</translation>
    </message>
    <message>
        <source>A datagram came from %1 that is longer than the buffer: msg_flags has MSG_TRUNC. %2 bytes were taken, the rest is lost.</source>
        <translation>Von %1 kam ein Datagramm, das länger als der Puffer ist: msg_flags enthält MSG_TRUNC. %2 Bytes wurden abgeholt, der Rest ist verloren.</translation>
    </message>
    <message>
        <source>A datagram came from %1 and filled the buffer of %2 bytes. If it was longer, the rest is lost; MSG_TRUNC would tell.</source>
        <translation>Ein Datagramm kam von %1 und füllte den Puffer von %2 Bytes. War es länger, so ist der Rest verloren; MSG_TRUNC würde es verraten.</translation>
    </message>
    <message>
        <source>One whole datagram of %1 bytes came from %2. One call takes one datagram, never parts of two.</source>
        <translation>Ein ganzes Datagramm mit %1 Bytes kam von %2. Ein Aufruf holt ein Datagramm ab, nie Teile von zweien.</translation>
    </message>
    <message numerus="yes">
        <source>The program looked at %n bytes that the peer had sent and left them where they are: the next call finds them again.</source>
        <translation>
            <numerusform>Das Programm hat sich %n Byte angesehen, das die Gegenstelle gesendet hatte, und es liegen lassen: Der nächste Aufruf findet es wieder vor.</numerusform>
            <numerusform>Das Programm hat sich %n Bytes angesehen, die die Gegenstelle gesendet hatte, und sie liegen lassen: Der nächste Aufruf findet sie wieder vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>SO_LINGER was set. Unix sockets take it and do nothing with it: what was sent is in the peer's queue already.</source>
        <translation>SO_LINGER wurde gesetzt. Unix-Sockets nehmen die Option an und tun nichts damit: Was gesendet wurde, ist schon in der Warteschlange der Gegenstelle.</translation>
    </message>
    <message>
        <source>Closing will not wait: close() returns at once, and the system still delivers what is queued.</source>
        <translation>Das Schließen wird nicht warten: close() kehrt sofort zurück, und das System stellt noch zu, was wartet.</translation>
    </message>
    <message numerus="yes">
        <source>Closing will now wait until what is queued has been acknowledged, for %n second(s) at most.</source>
        <translation>
            <numerusform>Das Schließen wird jetzt warten, bis bestätigt ist, was noch zu senden ist, höchstens %n Sekunde lang.</numerusform>
            <numerusform>Das Schließen wird jetzt warten, bis bestätigt ist, was noch zu senden ist, höchstens %n Sekunden lang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes are in the receiver's queue as one datagram. Between Unix sockets none is lost: with a full queue the call waits.</source>
        <translation>
            <numerusform>%n Byte ist als ein Datagramm in der Warteschlange des Empfängers. Zwischen Unix-Sockets geht keines verloren: Ist die Warteschlange voll, so wartet der Aufruf.</numerusform>
            <numerusform>%n Bytes sind als ein Datagramm in der Warteschlange des Empfängers. Zwischen Unix-Sockets geht keines verloren: Ist die Warteschlange voll, so wartet der Aufruf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program took a message of %n bytes: on a SOCK_SEQPACKET socket one recv() takes one message, and what the buffer has no room for is lost.</source>
        <translation>
            <numerusform>Das Programm hat eine Nachricht von %n Byte abgeholt: Bei einem SOCK_SEQPACKET-Socket holt ein recv() eine Nachricht ab, und wofür der Puffer keinen Platz hat, das ist verloren.</numerusform>
            <numerusform>Das Programm hat eine Nachricht von %n Bytes abgeholt: Bei einem SOCK_SEQPACKET-Socket holt ein recv() eine Nachricht ab, und wofür der Puffer keinen Platz hat, das ist verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>This end has finished sending: when the peer has read all, its recv() returns 0. Nothing is sent for it, the kernel only notes it at both ends; this end can still receive.</source>
        <translation>Diese Seite hat das Senden beendet: Wenn die Gegenstelle alles gelesen hat, liefert ihr recv() 0. Gesendet wird dafür nichts, der Kernel vermerkt es nur auf beiden Seiten; empfangen kann diese Seite weiterhin.</translation>
    </message>
    <message>
        <source>The descriptor was given back. Datagrams that still waited here are thrown away, and later ones reach nobody.</source>
        <translation>Der Deskriptor wurde zurückgegeben. Datagramme, die hier noch warteten, werden verworfen, und spätere erreichen niemanden.</translation>
    </message>
    <message>
        <source>The descriptor was given back. What was sent waits in the peer's queue; after it the peer's recv() returns 0.</source>
        <translation>Der Deskriptor wurde zurückgegeben. Was gesendet wurde, wartet in der Warteschlange der Gegenstelle; danach liefert ihr recv() 0.</translation>
    </message>
    <message>
        <source>The socket has no peer any more, and can be connected anew. A connection that was still open has ended with a reset; one that listened listens no more.</source>
        <translation>Der Socket hat keine Gegenstelle mehr und kann neu verbunden werden. Eine Verbindung, die noch offen war, endete mit einem Zurücksetzen; ein lauschender Socket lauscht nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing has changed: a socket that listens sends nothing anyway.</source>
        <translation>Nichts hat sich geändert: Ein lauschender Socket sendet ohnehin nichts.</translation>
    </message>
    <message>
        <source>The socket no longer listens: new clients are refused, and who still waited in the accept queue is turned away. The descriptor stays open.</source>
        <translation>Der Socket lauscht nicht mehr: Neue Clients werden abgewiesen, und wer noch in der Warteschlange (accept) stand, wird fortgeschickt. Der Deskriptor bleibt offen.</translation>
    </message>
    <message>
        <source>The program will receive no more here: recv() returns 0 once what has come is read. It can still send.</source>
        <translation>Das Programm empfängt hier nichts mehr: recv() liefert 0, sobald gelesen ist, was angekommen war. Senden kann es weiterhin.</translation>
    </message>
    <message>
        <source>This end has finished sending. Nothing tells the peer so: datagrams have no FIN. This end can still receive.</source>
        <translation>Diese Seite hat das Senden beendet. Der Gegenstelle sagt das niemand: Datagramme haben kein FIN. Empfangen kann diese Seite weiterhin.</translation>
    </message>
    <message>
        <source>The descriptor was given back; this socket had no connection that could end.</source>
        <translation>Der Deskriptor wurde zurückgegeben; dieser Socket hatte keine Verbindung, die enden könnte.</translation>
    </message>
    <message>
        <source>The descriptor was given back and the connection reset, as SO_LINGER with no time asks: what was not sent yet is lost, and the peer sees ECONNRESET.</source>
        <translation>Der Deskriptor wurde zurückgegeben und die Verbindung zurückgesetzt, wie es SO_LINGER mit der Zeit 0 verlangt: Was noch nicht gesendet war, ist verloren, und die Gegenstelle sieht ECONNRESET.</translation>
    </message>
    <message>
        <source>The descriptor was given back. The system still delivers what was sent and then ends the connection; bytes that came and were not read make the end a reset.</source>
        <translation>Der Deskriptor wurde zurückgegeben. Das System stellt noch zu, was gesendet wurde, und beendet dann die Verbindung; sind Bytes angekommen, die nicht gelesen wurden, so wird sie stattdessen zurückgesetzt.</translation>
    </message>
    <message>
        <source>An empty message was sent. The peer's recv() returns 0 for it, just as at the end.</source>
        <translation>Eine leere Nachricht wurde gesendet. Das recv() der Gegenstelle liefert dafür 0, genau wie am Ende.</translation>
    </message>
    <message>
        <source>Nothing was sent: a stream of bytes has no empty messages, so the peer learns nothing of this call.</source>
        <translation>Es wurde nichts gesendet: In einem Strom von Bytes gibt es keine leeren Nachrichten, daher erfährt die Gegenstelle von diesem Aufruf nichts.</translation>
    </message>
    <message numerus="yes">
        <source>The system took %n bytes and marked the last of them as urgent: the peer can take that one out of turn, with MSG_OOB.</source>
        <translation><numerusform>Das System hat %n Byte übernommen und es als dringend gekennzeichnet: Die Gegenstelle kann es mit MSG_OOB außer der Reihe abholen.</numerusform><numerusform>Das System hat %n Bytes übernommen und das letzte davon als dringend gekennzeichnet: Die Gegenstelle kann dieses mit MSG_OOB außer der Reihe abholen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The system took %n bytes into its send buffer. They go to the peer of the connection: Linux passes over the address that was named.</source>
        <translation><numerusform>Das System hat %n Byte in seinen Sendepuffer übernommen. Es geht an die Gegenstelle der Verbindung: Die genannte Adresse übergeht Linux.</numerusform><numerusform>Das System hat %n Bytes in seinen Sendepuffer übernommen. Sie gehen an die Gegenstelle der Verbindung: Die genannte Adresse übergeht Linux.</numerusform></translation>
    </message>
    <message>
        <source>An empty datagram was handed over: it has a sender, but no bytes. Whether it arrives, the call cannot tell.</source>
        <translation>Ein leeres Datagramm wurde übergeben: Es hat einen Absender, aber keine Bytes. Ob es ankommt, kann der Aufruf nicht sagen.</translation>
    </message>
    <message>
        <source>A datagram was taken, and all of it is lost: the buffer had no room.</source>
        <translation>Ein Datagramm wurde abgeholt, und es ist ganz verloren: Der Puffer hatte keinen Platz.</translation>
    </message>
    <message>
        <source>shutdown() has ended receiving here, so 0 came back at once; or an empty datagram had come before.</source>
        <translation>shutdown() hat hier das Empfangen beendet, daher kam sofort 0 zurück; oder ein leeres Datagramm war schon vorher angekommen.</translation>
    </message>
    <message>
        <source>The program looked at %1 bytes of a datagram from %2 and left it where it is: the next call finds it whole.</source>
        <translation>Das Programm hat sich %1 Bytes eines Datagramms von %2 angesehen und es liegen lassen: Der nächste Aufruf findet es ganz vor.</translation>
    </message>
    <message>
        <source>0 bytes were asked for, so 0 came back at once. That tells nothing about the peer.</source>
        <translation>Es wurden 0 Bytes verlangt, daher kam sofort 0 zurück. Das sagt nichts über die Gegenstelle.</translation>
    </message>
    <message>
        <source>shutdown() has ended receiving here, so recv() returned 0. That tells nothing about the peer.</source>
        <translation>shutdown() hat hier das Empfangen beendet, daher lieferte recv() 0. Das sagt nichts über die Gegenstelle.</translation>
    </message>
    <message>
        <source>recv() returned 0: the peer has finished sending, or it has sent an empty message. On a SOCK_SEQPACKET socket both look alike.</source>
        <translation>recv() lieferte 0: Die Gegenstelle hat das Senden beendet oder eine leere Nachricht gesendet. Bei einem SOCK_SEQPACKET-Socket sieht beides gleich aus.</translation>
    </message>
    <message>
        <source>The program took the urgent byte, which was kept aside: it has come before bytes that were sent earlier and are not read yet.</source>
        <translation>Das Programm hat das dringende Byte abgeholt, das gesondert aufbewahrt wurde: Es kam vor Bytes, die früher gesendet wurden und noch nicht gelesen sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes were taken and thrown away: TCP hands nothing over with MSG_TRUNC (tcp(7)).</source>
        <translation><numerusform>%n Byte wurde abgeholt und verworfen: Mit MSG_TRUNC übergibt TCP nichts (tcp(7)).</numerusform><numerusform>%n Bytes wurden abgeholt und verworfen: Mit MSG_TRUNC übergibt TCP nichts (tcp(7)).</numerusform></translation>
    </message>
</context>
<context>
    <name>CallFormat</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>no answer within %1; given up</source>
        <translation>keine Antwort innerhalb von %1; aufgegeben</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>the peer has finished sending</source>
        <translation>die Gegenstelle hat das Senden beendet</translation>
    </message>
    <message>
        <source>(no longer kept)</source>
        <translation>(nicht mehr vorhanden)</translation>
    </message>
    <message>
        <source>Call %1, %2, %3: %4 = %5</source>
        <translation>Aufruf %1, %2, %3: %4 = %5</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Lab %1</source>
        <translation>Labor %1</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>(empty datagram)</source>
        <translation>(leeres Datagramm)</translation>
    </message>
</context>
<context>
    <name>CallLines</name>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>call = result</source>
        <translation>Aufruf = Ergebnis</translation>
    </message>
    <message>
        <source>(encrypted)</source>
        <translation>(verschlüsselt)</translation>
    </message>
</context>
<context>
    <name>CardArguments</name>
    <message>
        <source>no open descriptor</source>
        <translation>kein offener Deskriptor</translation>
    </message>
    <message>
        <source>the listening socket of %1</source>
        <translation>der lauschende Socket von %1</translation>
    </message>
    <message>
        <source>the socket of %1</source>
        <translation>der Socket von %1</translation>
    </message>
    <message>
        <source>the TLS session over this descriptor: %1</source>
        <translation>die TLS-Sitzung über diesem Deskriptor: %1</translation>
    </message>
    <message>
        <source>no address at all: the association is to be dissolved</source>
        <translation>gar keine Adresse: Die Zuordnung soll aufgelöst werden</translation>
    </message>
    <message>
        <source>the room in the buffer: at most so many bytes are taken</source>
        <translation>der Platz im Puffer: Höchstens so viele Bytes werden abgeholt</translation>
    </message>
    <message>
        <source>so many bytes are to be sent</source>
        <translation>so viele Bytes sollen gesendet werden</translation>
    </message>
    <message>
        <source>none: the peer that connect() noted</source>
        <translation>keine: die Gegenstelle, die sich connect() gemerkt hat</translation>
    </message>
    <message>
        <source>this one and no other; 0 would be the usual one</source>
        <translation>dieses und kein anderes; 0 wäre das übliche</translation>
    </message>
    <message>
        <source>passed over: the connection has its peer</source>
        <translation>übergangen: Die Verbindung hat ihre Gegenstelle</translation>
    </message>
    <message>
        <source>left as it was: the sender has no name</source>
        <translation>unverändert: Der Absender hat keinen Namen</translation>
    </message>
    <message>
        <source>left as it was: on a connection the sender is known</source>
        <translation>unverändert: Bei einer Verbindung ist der Absender bekannt</translation>
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>%1 erwartet eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” is not an option of this command.</source>
        <translation>„%1“ ist keine Option dieses Befehls.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>--reply and --echo exclude each other.</source>
        <translation>--reply und --echo schließen einander aus.</translation>
    </message>
    <message>
        <source>--help, --version        print this or the version

TEXT may hold \n \r \t \0 \\ and \xNN. Exit status: 0, 1 on failure, 2 on misuse.
</source>
        <translation>--help, --version        gibt diese Hilfe bzw. die Version aus

TEXT darf \n \r \t \0 \\ und \xNN enthalten. Rückgabewert: 0, 1 bei Fehlschlag, 2 bei
falschem Aufruf.
</translation>
    </message>
    <message>
        <source>show needs the name of a transcript, or - for stdin.</source>
        <translation>show braucht den Namen einer Mitschrift, oder - für stdin.</translation>
    </message>
    <message>
        <source>convert needs two names, of which - is stdin or stdout.</source>
        <translation>convert braucht zwei Namen; dabei ist - stdin oder stdout.</translation>
    </message>
    <message>
        <source>stats needs the name of a transcript, or - for stdin.</source>
        <translation>stats braucht den Namen einer Mitschrift, oder - für stdin.</translation>
    </message>
    <message>
        <source>diff needs two transcripts, of which one may be - for stdin.</source>
        <translation>diff braucht zwei Mitschriften; eine davon darf - für stdin sein.</translation>
    </message>
    <message>
        <source>--by takes calls, bytes and timing, with commas between.</source>
        <translation>--by nimmt calls, bytes und timing, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>--timing takes peer or recorded.</source>
        <translation>--timing nimmt peer oder recorded.</translation>
    </message>
    <message>
        <source>replay needs the name of a transcript, or - for stdin.</source>
        <translation>replay braucht den Namen einer Mitschrift, oder - für stdin.</translation>
    </message>
    <message>
        <source>replay needs --as client or --as server.</source>
        <translation>replay braucht --as client oder --as server.</translation>
    </message>
    <message>
        <source>As a client --connect says where to, as a server --listen where.</source>
        <translation>Beim Client sagt --connect, wohin; beim Server sagt --listen, wo.</translation>
    </message>
    <message>
        <source>--connect takes HOST:PORT with a port from 1 to 65535.</source>
        <translation>--connect braucht HOST:PORT mit einem Port von 1 bis 65535.</translation>
    </message>
    <message>
        <source>listen needs [ADDR:]PORT, or a protocol and an address.</source>
        <translation>listen braucht [ADDR:]PORT oder ein Protokoll und eine Adresse.</translation>
    </message>
    <message>
        <source>connect needs HOST:PORT with a port from 1 to 65535, or a protocol and an address.</source>
        <translation>connect braucht HOST:PORT mit einem Port von 1 bis 65535 oder ein Protokoll und eine Adresse.</translation>
    </message>
    <message>
        <source>Say what to do: listen, connect, lab, replay, lesson, show, convert, code, report, stats or diff. --help tells more.</source>
        <translation>Sagen Sie, was zu tun ist: listen, connect, lab, replay, lesson, show, convert, code, report, stats oder diff. --help sagt mehr.</translation>
    </message>
    <message>
        <source>“%1” is not a command; there are listen, connect, lab, replay, lesson, show, convert, code, report, stats and diff.</source>
        <translation>„%1“ ist kein Befehl; es gibt listen, connect, lab, replay, lesson, show, convert, code, report, stats und diff.</translation>
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
listen bedient Clients bis zum Abbruch, ohne ADDR an 127.0.0.1; Port 0 ist irgendein
freier. Zeilen von stdin gehen an alle Clients, die gerade verbunden sind.
  --backlog N            Länge der Warteschlange (accept); sonst die Grenze des Systems
  --max-connections N    Höchstzahl gleichzeitiger Clients (1000)
  --greeting TEXT        wird jedem Client beim Verbinden gesendet
  --reply TEXT           wird nach jeder Nachricht gesendet (was ein recv geliefert hat)
  --echo                 jede Nachricht wird zurückgesendet
  --close-after-reply    der Server schließt nach seiner ersten Antwort

connect sendet jeden TEXT, dann die Zeilen von stdin, beendet dann das Senden und endet,
wenn auch die Gegenstelle das Senden beendet hat.
  --send TEXT            kann mehrfach angegeben werden
  --keep-open            beendet das Senden nicht, wenn stdin endet

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
        <translation>Diese, lab und replay:
  --transcript DATEI     jeder Aufruf, je nach Endung: .txt, .csv, .html, .md und .pcapng
                         werden am Ende gespeichert; jede andere ist JSON Lines und wird
                         laufend geschrieben, vollständig auch nach Absturz oder Abbruch
  --bytes-per-call N     JSON Lines fassen höchstens N Bytes der Daten je Aufruf (alle)
  --quiet                gibt die Aufrufe nicht aus
  --payload-limit GRÖSSE aufbewahrte Daten, die ältesten entfallen zuerst: 512M, 4G … (2G)

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
        <translation>Beide nehmen eine Adresse mit Protokoll: tcp:// (gemeint, wenn keines dasteht), udp:// und
für Sockets der Unix-Domäne unix:///PFAD, unix-dgram:///PFAD und unix-seqpacket:///PFAD,
oder @NAME anstelle von /PFAD für einen abstrakten Namen.
  --option NAME=WERT     setzt zuvor eine Socket-Option: SO_REUSEADDR, SO_REUSEPORT,
                         SO_KEEPALIVE, SO_LINGER, SO_RCVBUF, SO_SNDBUF, TCP_NODELAY,
                         IPV6_V6ONLY, SO_BROADCAST; kann mehrfach angegeben werden
  --datagram-bytes N     so viel wird von jedem Datagramm höchstens empfangen, der Rest
                         wird abgeschnitten (65536)
  --group ADDR[%IF]      listen tritt einer Multicast-Gruppe bei; mehrfach möglich
  --remove-stale         listen nimmt einen Unix-Socket weg, dessen Programm beendet ist
  --source ADDR[:PORT]   connect kommt von dort; bei Unix-Datagrammen /PFAD oder @NAME
  --unconnected          connect macht sendto() und recvfrom() statt connect()
  --wait S               connect wartet S Sekunden auf die letzte Antwort auf ein
                         Datagramm (1)

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
        <translation>show gibt die Aufrufe einer Mitschrift (.jsonl) aus, wie listen und connect es tun.
  --filter ANFRAGE       nur Aufrufe, die passen, etwa 'call:send is:error hallo'
  --explain N            stattdessen Aufruf N in Worten: was er tut, seine Argumente, sein
                         Ergebnis, was hilft oder als Nächstes kommt

convert schreibt eine Mitschrift im Format der Endung von NACH: .jsonl, .txt, .csv,
.html, .md, .pcapng.
  --to ENDUNG            ein anderes Format als das der Endung
  --filter ANFRAGE       nur Aufrufe, die passen

stats nennt Dauer, Bytes, Nachrichten, Zeiten von send zu recv und Fehler jeder
Verbindung.
  --json                 für Programme

diff listet auf, worin sich zwei Sitzungen unterscheiden, Socket für Socket.
  --by WAS               calls, bytes, timing, mit Kommas dazwischen (calls,bytes)
  --tolerance MS         um wie viel Zeiten abweichen dürfen (10)
  Rückgabewert: 0 gleich, 1 verschieden, 2 bei Fehlschlag oder falschem Aufruf.

Sie lesen stdin, wo eine Mitschrift - ist, und schreiben stdout, wo NACH - ist.
Falsche Zeilen werden übergangen und auf stderr genannt.

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
        <translation>lab macht die Aufrufe eines Skripts oder der Zeilen von stdin und endet, wenn alle
zurückgekehrt sind. Wartet ein Aufruf, so beginnt der nächste. Eine Zeile ist ein Aufruf:
  s = socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC)
  setsockopt(s, SOL_SOCKET, SO_REUSEADDR, 1)    getsockopt(s, SOL_SOCKET, SO_ERROR)
  bind(s, 127.0.0.1:0)    listen(s, 5)    getsockname(s)    getpeername(c)
  connect(c, name(s))     a = accept(s)   b = accept4(s, SOCK_NONBLOCK)
  send(c, TEXT, MSG_OOB)  sendto(u, TEXT, 0, 127.0.0.1:9)
  recv(a, 100, MSG_PEEK)  recvfrom(u, 100)  recvmsg(u, 100)
  shutdown(c, SHUT_WR)    close(c)
  cancel(a) beendet, was auf a wartet; wait(a) macht weiter, wenn dort nichts mehr wartet
name(s) ist, was getsockname(s) genannt hat; eine Adresse darf auch [::1]:80, /PFAD,
@NAME und bei connect AF_UNSPEC sein. TEXT steht in Anführungszeichen, # beginnt einen
Kommentar.

</translation>
    </message>
    <message>
        <source>--play, --transcript, --validate and --list exclude each other.</source>
        <translation>--play, --transcript, --validate und --list schließen einander aus.</translation>
    </message>
    <message>
        <source>lesson needs a file, or the number of a built-in one (--list).</source>
        <translation>lesson braucht eine Datei oder die Nummer einer eingebauten Lektion (--list).</translation>
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
        <translation>lesson führt eine Lektion nach ihrem Spielskript vor und prüft jeden Schritt in der eigenen
Aufzeichnung. LEKTION ist eine Datei (siehe lesson-format.md) oder die Nummer oder der Name
einer eingebauten Lektion.
  --transcript DATEI     führt nichts vor: prüft diese Sitzung, etwa eine abgegebene
  --validate             führt nichts vor: sagt, was an der Datei der Lektion falsch ist
  --list                 nennt die eingebauten Lektionen
  --record DATEI         schreibt die Sitzung, die vorgeführt wurde
  --quiet                gibt die Aufrufe nicht aus
  Rückgabewert: 0 jeder Schritt erledigt, 1 nicht jeder, 2 bei falschem Aufruf oder wenn
  die Lektion oder die Mitschrift nicht lesbar ist.

</translation>
    </message>
    <message>
        <source>Datagrams cannot be replayed; give a protocol with connections.</source>
        <translation>Datagramme lassen sich nicht nachspielen; geben Sie ein Protokoll mit Verbindungen an.</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.</source>
        <translation>„%1“ ist kein SHA-256-Fingerabdruck: Er hat 64 Hexadezimalziffern, mit oder ohne Doppelpunkte.</translation>
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
        <translation>Mit tls:// ist alles verschlüsselt. Der Server erzeugt ein Zertifikat, wenn er keines
bekommt; ein Client lehnt ein Zertifikat ab, das die Prüfung nicht besteht, und sagt warum.
  --tls-cert DATEI       listen zeigt dieses Zertifikat (PEM)
  --tls-key DATEI        mit diesem privaten Schlüssel; sonst steht er in der Datei des
                         Zertifikats
  --tls-ca DATEI         connect vertraut diesen Zertifizierungsstellen oder Zertifikaten,
                         nicht denen des Systems
  --tls-trust SHA256     connect vertraut nur dem Zertifikat mit diesem Fingerabdruck
  --tls-name NAME        connect erwartet im Zertifikat diesen Namen, nicht den des Hosts

</translation>
    </message>
    <message>
        <source>code needs --language python, c or qt.</source>
        <translation>code braucht --language python, c oder qt.</translation>
    </message>
    <message>
        <source>“%1” is no endpoint; they are named as in “server” and “client 2”.</source>
        <translation>„%1“ ist kein Endpunkt; sie heißen wie in „server“ und „client 2“.</translation>
    </message>
    <message>
        <source>report needs the name of a transcript, or - for stdin.</source>
        <translation>report braucht den Namen einer Mitschrift, oder - für stdin.</translation>
    </message>
    <message>
        <source>A report is written as html or md here; the window writes pdf too.</source>
        <translation>Ein Bericht wird hier als html oder md geschrieben; das Fenster schreibt auch pdf.</translation>
    </message>
    <message>
        <source>--language takes python, c or qt.</source>
        <translation>--language nimmt python, c oder qt.</translation>
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
        <translation>Aufruf: socketscope-cli listen [PROTOKOLL://][ADDR:]PORT [Optionen]
        socketscope-cli connect [PROTOKOLL://]HOST:PORT [Optionen]
        socketscope-cli lab [SKRIPT] [Optionen]
        socketscope-cli replay DATEI --as client|server [Optionen]
        socketscope-cli lesson LEKTION [Optionen]
        socketscope-cli show DATEI [--filter ANFRAGE | --explain N]
        socketscope-cli convert VON NACH [--to ENDUNG] [--filter ANFRAGE]
        socketscope-cli code DATEI --language SPRACHE [--endpoint NAME | --whole] [-o NACH]
        socketscope-cli code --lesson LEKTION --language SPRACHE [-o NACH]
        socketscope-cli report DATEI [--to html|md] [-o NACH] [Optionen]
        socketscope-cli stats DATEI [--json]
        socketscope-cli diff A B [--by WAS]
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
        <translation>replay übernimmt eine Seite einer Mitschrift gegenüber einer echten Gegenstelle und sagt,
ob diese sich wie aufgezeichnet verhält. Es gibt die eigenen Aufrufe aus, dann die erste
Abweichung von der Aufzeichnung, beide Seiten nebeneinander. Wurde nur die andere Seite
aufgezeichnet, wird gesendet, was sie empfing.
  --as client            sendet, was der Client sendete, erwartet, was er empfing
  --as server            ebenso für alle Verbindungen eines Servers, der Annahme nach
  --connect HOST:PORT    Adresse des echten Servers (wie aufgezeichnet)
  --listen [ADDR:]PORT   wo auf echte Clients gewartet wird (wie aufgezeichnet)
  --connection N         welche, wenn es mehrere gibt (1)
  --timing WAS           peer: jedes send, sobald da ist, was davor aufgezeichnet wurde
                         (Vorgabe); recorded: zudem nicht vor seiner Zeit
  --timeout S            wie lange die Gegenstelle nichts tun darf (10); ohne diese Option
                         wartet ein Server unbegrenzt auf seinen ersten Client
  --stop-at-divergence   macht nach der Abweichung nicht weiter
  --tls-…                wie bei listen und connect; was über TLS aufgezeichnet wurde, geht
                         wieder über TLS. Als Client wird dem Zertifikat vertraut, das der
                         Server der Aufzeichnung zeigte, als Server wird eines erzeugt
  --fill-with-zeros      sendet Nullen, wo die Aufzeichnung die Daten nicht behalten hat
  Rückgabewert: 0 wie aufgezeichnet, 1 abgewichen, 2 bei Fehlschlag, falschem Aufruf oder
  Abbruch.

</translation>
    </message>
    <message>
        <source>code needs the name of a transcript, or - for stdin, or --lesson.</source>
        <translation>code braucht den Namen einer Mitschrift, oder - für stdin, oder --lesson.</translation>
    </message>
    <message>
        <source>--whole and --endpoint exclude each other.</source>
        <translation>--whole und --endpoint schließen einander aus.</translation>
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
        <translation>code schreibt, was ein Endpunkt tat, als Programm, das dieselben Aufrufe macht.
  --language SPRACHE     python, c oder qt (C++ mit Qt)
  --endpoint NAME        "server", "client 2" … (alle, wenn -o ein Ordner ist)
  -o NACH                eine Datei, oder ein Ordner, der für jeden Endpunkt ein Programm
                         enthält oder bekommt (stdout)
  --whole                alle Endpunkte in einem Programm, das mit sich selbst spricht
  --lesson LEKTION       statt einer Mitschrift: führt eine Lektion vor, deren Aufrufe
                         dann ein Programm sind

report schreibt einen Laborbericht: Ziel, die Aufrufe erklärt, Programme, Zeitleiste,
Ausgabe, Aufrufe, Fazit und die SHA-256-Prüfsumme der Mitschrift.
  --to html|md           (die Endung von NACH, sonst html); bei .md liegt die Zeitleiste
                         daneben
  --title T, --name N, --aim Z, --conclusion F   was nicht angegeben ist, bleibt eine
                         leere Zeile zum Ausfüllen von Hand
  --language SPRACHE     der Programme (python)
  -o NACH                (stdout)

</translation>
    </message>
</context>
<context>
    <name>CliShow</name>
    <message>
        <source>There is no call %1: the transcript has %2.</source>
        <translation>Einen Aufruf %1 gibt es nicht: Die Mitschrift hat %2.</translation>
    </message>
</context>
<context>
    <name>ClientEndpoint</name>
    <message>
        <source>“%1” is not an address. Enter one of this computer's addresses as the source, or leave it empty.</source>
        <translation>„%1“ ist keine Adresse. Geben Sie als Quelle eine der Adressen dieses Computers ein oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>The source %1 and the target %2 are of different kinds (IPv4 and IPv6). Choose a source of the target's kind.</source>
        <translation>Die Quelle %1 und das Ziel %2 sind verschiedener Art (IPv4 und IPv6). Wählen Sie eine Quelle von der Art des Ziels.</translation>
    </message>
</context>
<context>
    <name>CloseWaitRemark</name>
    <message>
        <source>the peer has finished; close() was not called</source>
        <translation>die Gegenstelle ist fertig; close() wurde nicht aufgerufen</translation>
    </message>
    <message>
        <source>the peer had finished; for %1 close() was not called</source>
        <translation>die Gegenstelle war fertig; %1 lang wurde close() nicht aufgerufen</translation>
    </message>
</context>
<context>
    <name>CodeCommand</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>There are no calls in “%1”.</source>
        <translation>In „%1“ sind keine Aufrufe.</translation>
    </message>
    <message>
        <source>“%1” made no calls; these did: %2.</source>
        <translation>„%1“ hat keine Aufrufe gemacht; diese haben es: %2.</translation>
    </message>
    <message>
        <source>The session has several programs (%1); choose one with --endpoint, take all in one with --whole, or name a folder with -o.</source>
        <translation>Die Sitzung hat mehrere Programme (%1); wählen Sie eines mit --endpoint, nehmen Sie mit --whole alle in einem oder nennen Sie mit -o einen Ordner.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Not connected yet; nothing was sent. Wait for the connection.</source>
        <translation>Noch nicht verbunden; es wurde nichts gesendet. Warten Sie auf die Verbindung.</translation>
    </message>
    <message>
        <source>This connection is closed; nothing was sent.</source>
        <translation>Diese Verbindung ist geschlossen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Sending is finished on this connection; nothing more can be sent on it.</source>
        <translation>Auf dieser Verbindung ist das Senden beendet; es kann nichts mehr gesendet werden.</translation>
    </message>
    <message>
        <source>The message (%1) is larger than the output queue (%2). Send it as a file.</source>
        <translation>Die Nachricht (%1) ist größer als die Ausgabewarteschlange (%2). Senden Sie sie als Datei.</translation>
    </message>
    <message>
        <source>The output queue is full: the peer has not yet taken %1. The message was not sent; try again when the peer has read some.</source>
        <translation>Die Ausgabewarteschlange ist voll: Die Gegenstelle hat %1 noch nicht abgeholt. Die Nachricht wurde nicht gesendet; versuchen Sie es erneut, wenn die Gegenstelle etwas gelesen hat.</translation>
    </message>
    <message>
        <source>A file is already being sent on this connection. Wait for its end or cancel it.</source>
        <translation>Auf dieser Verbindung wird bereits eine Datei gesendet. Warten Sie das Ende ab oder brechen Sie das Senden ab.</translation>
    </message>
    <message>
        <source>Sending the file was cancelled.</source>
        <translation>Das Senden der Datei wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The connection was closed before the file was sent whole.</source>
        <translation>Die Verbindung wurde geschlossen, bevor die Datei vollständig gesendet war.</translation>
    </message>
    <message>
        <source>An empty message was not sent: the peer's recv() would return 0, as at the end of the connection.</source>
        <translation>Eine leere Nachricht wurde nicht gesendet: Das recv() der Gegenstelle würde 0 liefern, wie am Ende der Verbindung.</translation>
    </message>
    <message>
        <source>A file is sent as a stream of bytes, but this socket keeps the boundaries of messages. Use tcp or unix for it.</source>
        <translation>Eine Datei wird als Strom von Bytes gesendet, dieser Socket aber erhält die Grenzen der Nachrichten. Verwenden Sie dafür tcp oder unix.</translation>
    </message>
    <message>
        <source>The message of %1 bytes was not sent: it is larger than the socket's send buffer, and a message is never split. Send less at once, or set SO_SNDBUF higher.</source>
        <translation>Die Nachricht mit %1 Bytes wurde nicht gesendet: Sie ist größer als der Sendepuffer des Sockets, und eine Nachricht wird nie geteilt. Senden Sie weniger auf einmal oder setzen Sie SO_SNDBUF höher.</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Everyone at %1</source>
        <translation>Alle an %1</translation>
    </message>
    <message>
        <source>Connection %1 of %2</source>
        <translation>Verbindung %1 von %2</translation>
    </message>
    <message>
        <source>%1 bytes received, %2 bytes sent</source>
        <translation>%1 Bytes empfangen, %2 Bytes gesendet</translation>
    </message>
    <message>
        <source>Accepted so far: %1 · backlog: %2</source>
        <translation>Bisher angenommen: %1 · Backlog: %2</translation>
    </message>
    <message>
        <source>Descriptor %1, socket %2</source>
        <translation>Deskriptor %1, Socket %2</translation>
    </message>
    <message>
        <source>Unix datagrams</source>
        <translation>Unix-Datagramme</translation>
    </message>
    <message>
        <source>Unix sequenced packets</source>
        <translation>Unix-Nachrichtenfolge (seqpacket)</translation>
    </message>
    <message>
        <source>Unix stream</source>
        <translation>Unix-Datenstrom</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <source>“%1” has no ending that names a format; there are %2.</source>
        <translation>„%1“ hat keine Endung, die ein Format nennt; es gibt %2.</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>“%1” is not a format; there are %2. Name one with --to.</source>
        <translation>„%1“ ist kein Format; es gibt %2. Nennen Sie eines mit --to.</translation>
    </message>
    <message>
        <source>“socketscope --convert IN OUT” writes .%1, without a display too.</source>
        <translation>„socketscope --convert VON NACH“ schreibt .%1, auch ohne Bildschirm.</translation>
    </message>
</context>
<context>
    <name>DatagramCause</name>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>The datagram of %1 bytes was not sent: it is larger than the socket's send buffer, and a datagram is never split. Send less at once, or set SO_SNDBUF higher.</source>
        <translation>Das Datagramm mit %1 Bytes wurde nicht gesendet: Es ist größer als der Sendepuffer des Sockets, und ein Datagramm wird nie geteilt. Senden Sie weniger auf einmal oder setzen Sie SO_SNDBUF höher.</translation>
    </message>
    <message>
        <source>The datagram of %1 bytes was not sent: UDP carries at most %2 bytes in one, and a datagram is never split. Send less at once, or use TCP.</source>
        <translation>Das Datagramm mit %1 Bytes wurde nicht gesendet: UDP befördert höchstens %2 Bytes in einem, und ein Datagramm wird nie geteilt. Senden Sie weniger auf einmal oder verwenden Sie TCP.</translation>
    </message>
    <message>
        <source>The datagram was not sent: there is no socket at %1.</source>
        <translation>Das Datagramm wurde nicht gesendet: An %1 gibt es keinen Socket.</translation>
    </message>
    <message>
        <source>The datagram was not sent: its receiver has no name to send to.</source>
        <translation>Das Datagramm wurde nicht gesendet: Der Empfänger hat keinen Namen, an den man senden könnte.</translation>
    </message>
    <message>
        <source>The datagram was not sent: the program that had %1 has closed it.</source>
        <translation>Das Datagramm wurde nicht gesendet: Das Programm, das %1 hatte, hat den Socket geschlossen.</translation>
    </message>
    <message>
        <source>The datagram was not sent: the socket at %1 is not of datagrams.</source>
        <translation>Das Datagramm wurde nicht gesendet: Der Socket an %1 ist keiner für Datagramme.</translation>
    </message>
    <message>
        <source>The datagram was not sent: you may not write to %1; its owner or mode forbids it.</source>
        <translation>Das Datagramm wurde nicht gesendet: Sie dürfen in %1 nicht schreiben; Eigentümer oder Zugriffsrechte verbieten es.</translation>
    </message>
    <message>
        <source>The datagram was not sent: its receiver has no name to send to. A client must bind() one of its own to be answered.</source>
        <translation>Das Datagramm wurde nicht gesendet: Der Empfänger hat keinen Namen, an den man senden könnte. Ein Client muss mit bind() einen eigenen annehmen, um eine Antwort zu bekommen.</translation>
    </message>
    <message>
        <source>Nothing receives on %1; the datagram was not sent.</source>
        <translation>An %1 empfängt niemand; das Datagramm wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The datagram to %1 was not sent: a broadcast address wants the option SO_BROADCAST first.</source>
        <translation>Das Datagramm an %1 wurde nicht gesendet: Eine Broadcast-Adresse verlangt zuerst die Option SO_BROADCAST.</translation>
    </message>
    <message>
        <source>The datagram to %1 was not sent: this computer's firewall forbids it.</source>
        <translation>Das Datagramm an %1 wurde nicht gesendet: Die Firewall dieses Computers verbietet es.</translation>
    </message>
    <message>
        <source>The datagram was not sent: this computer has no route to %1.</source>
        <translation>Das Datagramm wurde nicht gesendet: Dieser Computer hat keine Route zu %1.</translation>
    </message>
    <message>
        <source>This socket is closed; nothing was sent.</source>
        <translation>Dieser Socket ist geschlossen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nobody has sent a datagram yet, so there is nobody to answer; nothing was sent.</source>
        <translation>Noch hat niemand ein Datagramm gesendet, also gibt es niemanden, dem zu antworten wäre; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Sending is finished on this socket; nothing more can be sent on it.</source>
        <translation>Auf diesem Socket ist das Senden beendet; es kann nichts mehr gesendet werden.</translation>
    </message>
    <message>
        <source>The output queue is full: the system has not yet taken %1. The datagram was not sent; try again in a moment.</source>
        <translation>Die Ausgabewarteschlange ist voll: Das System hat %1 noch nicht übernommen. Das Datagramm wurde nicht gesendet; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>A file is sent as a stream of bytes; datagrams may be lost or come in another order. Use tcp or unix for it.</source>
        <translation>Eine Datei wird als Strom von Bytes gesendet; Datagramme aber können verloren gehen oder in anderer Reihenfolge ankommen. Verwenden Sie dafür tcp oder unix.</translation>
    </message>
    <message>
        <source>The datagram to %1 was not sent</source>
        <translation>Das Datagramm an %1 wurde nicht gesendet</translation>
    </message>
    <message>
        <source>The program that had %1 has closed it; what it had not read is lost.</source>
        <translation>Das Programm, das %1 hatte, hat den Socket geschlossen; was es nicht gelesen hatte, ist verloren.</translation>
    </message>
    <message>
        <source>A datagram was not delivered: nothing receives on %1. The computer there said so with an ICMP message (port unreachable), which the next call tells.</source>
        <translation>Ein Datagramm wurde nicht zugestellt: An %1 empfängt niemand. Der Computer dort hat das mit einer ICMP-Nachricht (Port unerreichbar) gemeldet; der nächste Aufruf meldet es weiter.</translation>
    </message>
    <message>
        <source>A datagram to %1 was not delivered: it is too large for the way there.</source>
        <translation>Ein Datagramm an %1 wurde nicht zugestellt: Es ist zu groß für den Weg dorthin.</translation>
    </message>
    <message>
        <source>A datagram to %1 was not delivered</source>
        <translation>Ein Datagramm an %1 wurde nicht zugestellt</translation>
    </message>
</context>
<context>
    <name>DatagramServer</name>
    <message>
        <source>The group %1 could not be joined: %2 (%3). Name an interface after it, as in %1%4, and a group of the address's own kind (IPv4 or IPv6).</source>
        <translation>Der Gruppe %1 konnte nicht beigetreten werden: %2 (%3). Nennen Sie dahinter eine Schnittstelle, wie in %1%4, und eine Gruppe von der Art der Adresse (IPv4 oder IPv6).</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>There may be more differences; these are the first.</source>
        <translation>Es kann mehr Unterschiede geben; dies sind die ersten.</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>only in A</source>
        <translation>nur in A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>nur in B</translation>
    </message>
    <message>
        <source>another outcome</source>
        <translation>anderes Ergebnis</translation>
    </message>
    <message>
        <source>other bytes from the stream's byte %1 on</source>
        <translation>andere Bytes ab Byte %1 des Stroms</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>in A %1</source>
        <translation>in A %1</translation>
    </message>
    <message>
        <source>in B %1</source>
        <translation>in B %1</translation>
    </message>
</context>
<context>
    <name>DocumentFormats</name>
    <message>
        <source>PDF: pages to print and hand in</source>
        <translation>PDF: Seiten zum Drucken und Abgeben</translation>
    </message>
    <message>
        <source>Image: the timeline's picture</source>
        <translation>Bild: die Zeitleiste als Bild</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message numerus="yes">
        <source>%n further calls are left out here; the other formats have them.</source>
        <translation>
            <numerusform>%n weiterer Aufruf ist hier ausgelassen; die anderen Formate haben ihn.</numerusform>
            <numerusform>%n weitere Aufrufe sind hier ausgelassen; die anderen Formate haben sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointAddress</name>
    <message>
        <source>“%1” is not an address and port: %2.</source>
        <translation>„%1“ ist keine Adresse mit Port: %2.</translation>
    </message>
    <message>
        <source>“]:” and a port are missing</source>
        <translation>„]:“ und ein Port fehlen</translation>
    </message>
    <message>
        <source>write an IPv6 address in brackets, as in [::1]:80</source>
        <translation>schreiben Sie eine IPv6-Adresse in Klammern, wie in [::1]:80</translation>
    </message>
    <message>
        <source>the port is a number from 0 to 65535</source>
        <translation>der Port ist eine Zahl von 0 bis 65535</translation>
    </message>
</context>
<context>
    <name>EndpointUrl</name>
    <message>
        <source>“%1” names no socket: after “://” comes a path that begins with “/”, or “@” and an abstract name.</source>
        <translation>„%1“ nennt keinen Socket: Auf „://“ folgt ein Pfad, der mit „/“ beginnt, oder „@“ und ein abstrakter Name.</translation>
    </message>
    <message>
        <source>“%1” is not a protocol of this program; there are tcp, udp, unix, unix-dgram, unix-seqpacket and tls.</source>
        <translation>„%1“ ist kein Protokoll dieses Programms; es gibt tcp, udp, unix, unix-dgram, unix-seqpacket und tls.</translation>
    </message>
</context>
<context>
    <name>Errno</name>
    <message>
        <source>the system does not permit this</source>
        <translation>das System erlaubt das nicht</translation>
    </message>
    <message>
        <source>a signal interrupted the call</source>
        <translation>ein Signal unterbrach den Aufruf</translation>
    </message>
    <message>
        <source>an input or output error</source>
        <translation>ein Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>the descriptor is not open</source>
        <translation>der Deskriptor ist nicht offen</translation>
    </message>
    <message>
        <source>nothing to do now without waiting</source>
        <translation>ohne zu warten ist jetzt nichts zu tun</translation>
    </message>
    <message>
        <source>the system is out of memory</source>
        <translation>das System hat keinen Speicher mehr</translation>
    </message>
    <message>
        <source>permission denied; ports below 1024 need privileges</source>
        <translation>Zugriff verweigert; Ports unter 1024 erfordern besondere Rechte</translation>
    </message>
    <message>
        <source>an address outside the program's memory was given</source>
        <translation>eine Adresse außerhalb des Programmspeichers wurde angegeben</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>existiert bereits</translation>
    </message>
    <message>
        <source>a part of the path is not a directory</source>
        <translation>ein Teil des Pfads ist kein Verzeichnis</translation>
    </message>
    <message>
        <source>no such path</source>
        <translation>kein solcher Pfad</translation>
    </message>
    <message>
        <source>an argument is not valid in this state</source>
        <translation>ein Argument ist in diesem Zustand ungültig</translation>
    </message>
    <message>
        <source>the system's table of open files is full</source>
        <translation>die Tabelle der offenen Dateien des Systems ist voll</translation>
    </message>
    <message>
        <source>the program has no descriptor left</source>
        <translation>das Programm hat keinen Deskriptor mehr frei</translation>
    </message>
    <message>
        <source>no space left</source>
        <translation>kein Platz mehr</translation>
    </message>
    <message>
        <source>this end can no longer send: it was shut down or the peer is gone</source>
        <translation>diese Seite kann nicht mehr senden: das Senden wurde beendet oder die Gegenstelle ist weg</translation>
    </message>
    <message>
        <source>an argument is out of its domain</source>
        <translation>ein Argument liegt außerhalb seines Wertebereichs</translation>
    </message>
    <message>
        <source>the path is too long</source>
        <translation>der Pfad ist zu lang</translation>
    </message>
    <message>
        <source>too many symbolic links in the path</source>
        <translation>zu viele symbolische Links im Pfad</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the descriptor is not a socket</source>
        <translation>der Deskriptor ist kein Socket</translation>
    </message>
    <message>
        <source>no destination address was given</source>
        <translation>es wurde keine Zieladresse angegeben</translation>
    </message>
    <message>
        <source>the message is too long to be sent at once</source>
        <translation>die Nachricht ist zu lang, um auf einmal gesendet zu werden</translation>
    </message>
    <message>
        <source>the protocol is of the wrong type for this socket</source>
        <translation>das Protokoll passt nicht zu diesem Socket-Typ</translation>
    </message>
    <message>
        <source>the option does not exist at this level</source>
        <translation>die Option gibt es auf dieser Ebene nicht</translation>
    </message>
    <message>
        <source>the protocol is not supported</source>
        <translation>das Protokoll wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the socket type is not supported</source>
        <translation>der Socket-Typ wird nicht unterstützt</translation>
    </message>
    <message>
        <source>this kind of socket does not support the call</source>
        <translation>diese Art von Socket unterstützt den Aufruf nicht</translation>
    </message>
    <message>
        <source>the address family is not supported</source>
        <translation>die Adressfamilie wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the address and port are already in use</source>
        <translation>Adresse und Port sind bereits belegt</translation>
    </message>
    <message>
        <source>this computer does not have that address</source>
        <translation>dieser Computer hat diese Adresse nicht</translation>
    </message>
    <message>
        <source>the network is down</source>
        <translation>das Netzwerk ist außer Betrieb</translation>
    </message>
    <message>
        <source>there is no route to that network</source>
        <translation>es gibt keine Route zu diesem Netzwerk</translation>
    </message>
    <message>
        <source>the network dropped the connection</source>
        <translation>das Netzwerk hat die Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>the connection was aborted before it was accepted</source>
        <translation>die Verbindung wurde abgebrochen, bevor sie angenommen wurde</translation>
    </message>
    <message>
        <source>the peer reset the connection</source>
        <translation>die Gegenstelle hat die Verbindung zurückgesetzt</translation>
    </message>
    <message>
        <source>the system has no buffer space left</source>
        <translation>das System hat keinen Pufferplatz mehr</translation>
    </message>
    <message>
        <source>the socket is already connected</source>
        <translation>der Socket ist bereits verbunden</translation>
    </message>
    <message>
        <source>the socket is not connected</source>
        <translation>der Socket ist nicht verbunden</translation>
    </message>
    <message>
        <source>this end has been shut down</source>
        <translation>diese Seite wurde mit shutdown beendet</translation>
    </message>
    <message>
        <source>too many references</source>
        <translation>zu viele Verweise</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>es kam nicht rechtzeitig eine Antwort</translation>
    </message>
    <message>
        <source>nothing listens on that address and port</source>
        <translation>an dieser Adresse und diesem Port lauscht niemand</translation>
    </message>
    <message>
        <source>the host is down</source>
        <translation>der Host ist außer Betrieb</translation>
    </message>
    <message>
        <source>there is no route to that host</source>
        <translation>es gibt keine Route zu diesem Host</translation>
    </message>
    <message>
        <source>an earlier attempt is still under way</source>
        <translation>ein früherer Versuch läuft noch</translation>
    </message>
    <message>
        <source>the attempt is still under way</source>
        <translation>der Versuch läuft noch</translation>
    </message>
    <message>
        <source>a protocol error</source>
        <translation>ein Protokollfehler</translation>
    </message>
    <message>
        <source>the operation was cancelled</source>
        <translation>der Vorgang wurde abgebrochen</translation>
    </message>
    <message>
        <source>no such device</source>
        <translation>kein solches Gerät</translation>
    </message>
    <message>
        <source>the computer is not on a network</source>
        <translation>der Computer ist mit keinem Netzwerk verbunden</translation>
    </message>
    <message>
        <source>error number %1</source>
        <translation>Fehler Nummer %1</translation>
    </message>
</context>
<context>
    <name>FailureCure</name>
    <message>
        <source>If no server uses the file any more, remove it and bind again; many servers do so when they start. Else choose another name.</source>
        <translation>Wenn kein Server die Datei mehr verwendet, entfernen Sie sie und binden Sie noch einmal; viele Server tun das beim Start. Wählen Sie sonst einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another source port, or leave the choice to the system.</source>
        <translation>Wählen Sie einen anderen Quellport oder überlassen Sie die Wahl dem System.</translation>
    </message>
    <message>
        <source>Choose a directory that you may write to, such as /tmp or your own.</source>
        <translation>Wählen Sie ein Verzeichnis, in das Sie schreiben dürfen, etwa /tmp oder Ihr eigenes.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the right to use its socket file.</source>
        <translation>Bitten Sie den Betreiber des Servers um das Recht, seine Socket-Datei zu verwenden.</translation>
    </message>
    <message>
        <source>Choose a port from %1 on, or start the program with the privilege.</source>
        <translation>Wählen Sie einen Port ab %1 oder starten Sie das Programm mit dem nötigen Recht.</translation>
    </message>
    <message>
        <source>Use SOCK_STREAM or SOCK_DGRAM, which everybody may.</source>
        <translation>Verwenden Sie SOCK_STREAM oder SOCK_DGRAM; das dürfen alle.</translation>
    </message>
    <message>
        <source>Set SO_BROADCAST for a broadcast address; else look at the firewall's rules.</source>
        <translation>Setzen Sie für eine Broadcast-Adresse SO_BROADCAST; sehen Sie sich sonst die Regeln der Firewall an.</translation>
    </message>
    <message>
        <source>Make a new socket for another address: one that is bound stays so. Check also that the address is one of the socket's domain.</source>
        <translation>Legen Sie für eine andere Adresse einen neuen Socket an: Ein gebundener bleibt gebunden. Prüfen Sie auch, ob die Adresse zur Domäne des Sockets gehört.</translation>
    </message>
    <message>
        <source>Call listen() on the socket first.</source>
        <translation>Rufen Sie auf dem Socket zuerst listen() auf.</translation>
    </message>
    <message>
        <source>Listen on a fresh socket, and bind a Unix one before.</source>
        <translation>Lauschen Sie mit einem frischen Socket, und binden Sie einen Unix-Socket vorher.</translation>
    </message>
    <message>
        <source>Compare the arguments, and the order of the calls, with %1.</source>
        <translation>Vergleichen Sie die Argumente und die Reihenfolge der Aufrufe mit %1.</translation>
    </message>
    <message>
        <source>Make a socket of its own for each connection.</source>
        <translation>Legen Sie für jede Verbindung einen eigenen Socket an.</translation>
    </message>
    <message>
        <source>Dissolve the association first: connect() with AF_UNSPEC.</source>
        <translation>Lösen Sie zuerst die Zuordnung auf: connect() mit AF_UNSPEC.</translation>
    </message>
    <message>
        <source>Use send(), or name no destination: the socket has its peer.</source>
        <translation>Verwenden Sie send() oder nennen Sie kein Ziel: Der Socket hat seine Gegenstelle.</translation>
    </message>
    <message>
        <source>Use the descriptor that accept() returned: the listening socket itself carries no bytes.</source>
        <translation>Verwenden Sie den Deskriptor, den accept() geliefert hat: Der lauschende Socket selbst befördert keine Bytes.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; close() gives the descriptor back.</source>
        <translation>Es ist nichts zu tun; close() gibt den Deskriptor zurück.</translation>
    </message>
    <message>
        <source>Call connect() first, or, on a server, use the descriptor that accept() returned.</source>
        <translation>Rufen Sie zuerst connect() auf oder verwenden Sie bei einem Server den Deskriptor, den accept() geliefert hat.</translation>
    </message>
    <message>
        <source>Start the receiver, or check its address and port; then send again.</source>
        <translation>Starten Sie den Empfänger oder prüfen Sie seine Adresse und seinen Port; senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Start the server before the client, and check that both have the same address and port.</source>
        <translation>Starten Sie den Server vor dem Client und prüfen Sie, ob beide dieselbe Adresse und denselben Port haben.</translation>
    </message>
    <message>
        <source>Wait with poll() until the socket can be written to, and send then; or let the socket block.</source>
        <translation>Warten Sie mit poll(), bis in den Socket geschrieben werden kann, und senden Sie dann; oder lassen Sie den Socket blockieren.</translation>
    </message>
    <message>
        <source>Try again when the server has accepted some connections; it may listen with a larger backlog.</source>
        <translation>Versuchen Sie es noch einmal, wenn der Server einige Verbindungen angenommen hat; er kann auch mit größerem Backlog lauschen.</translation>
    </message>
    <message>
        <source>Wait with poll() until there is something, and call again; or let the socket block.</source>
        <translation>Warten Sie mit poll(), bis etwas da ist, und wiederholen Sie den Aufruf; oder lassen Sie den Socket blockieren.</translation>
    </message>
    <message>
        <source>Choose a shorter path: sun_path holds 108 bytes, one of them for the NUL.</source>
        <translation>Wählen Sie einen kürzeren Pfad: sun_path fasst 108 Bytes, eines davon für das NUL.</translation>
    </message>
    <message>
        <source>Check the path. A server must have made the socket before a client connects, and its directory must be there before that.</source>
        <translation>Prüfen Sie den Pfad. Ein Server muss den Socket angelegt haben, bevor sich ein Client verbindet, und das Verzeichnis muss es schon vorher geben.</translation>
    </message>
    <message>
        <source>Choose another path.</source>
        <translation>Wählen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>Use SOCK_STREAM (or SOCK_SEQPACKET) for a server that accepts; a datagram server calls recvfrom() at once.</source>
        <translation>Verwenden Sie SOCK_STREAM (oder SOCK_SEQPACKET) für einen Server, der Verbindungen annimmt; ein Datagramm-Server ruft gleich recvfrom() auf.</translation>
    </message>
    <message>
        <source>Leave out the flag that this type of socket does not have.</source>
        <translation>Lassen Sie das Flag weg, das es bei diesem Socket-Typ nicht gibt.</translation>
    </message>
    <message>
        <source>Name a destination with sendto(), or call connect() once before.</source>
        <translation>Nennen Sie mit sendto() ein Ziel oder rufen Sie vorher einmal connect() auf.</translation>
    </message>
    <message>
        <source>Close the socket, or connect it first if it never was. MSG_NOSIGNAL spares the program the signal SIGPIPE, which would end it.</source>
        <translation>Schließen Sie den Socket oder verbinden Sie ihn zuerst, falls er nie verbunden war. MSG_NOSIGNAL erspart dem Programm das Signal SIGPIPE, das es beenden würde.</translation>
    </message>
    <message>
        <source>Close the socket and connect anew. A peer that reads everything before it closes does not reset.</source>
        <translation>Schließen Sie den Socket und verbinden Sie sich neu. Eine Gegenstelle, die vor dem Schließen alles liest, setzt nicht zurück.</translation>
    </message>
    <message>
        <source>Call accept() again for the next one.</source>
        <translation>Rufen Sie für die nächste Verbindung noch einmal accept() auf.</translation>
    </message>
    <message>
        <source>Check the address, the network and the firewalls on the way, and that the server accepts what waits in its queue.</source>
        <translation>Prüfen Sie die Adresse, das Netzwerk und die Firewalls auf dem Weg, und ob der Server annimmt, was in seiner Warteschlange wartet.</translation>
    </message>
    <message>
        <source>Nothing is wrong: wait with poll() until the socket can be written to, then read SO_ERROR.</source>
        <translation>Nichts ist falsch: Warten Sie mit poll(), bis in den Socket geschrieben werden kann, und lesen Sie dann SO_ERROR.</translation>
    </message>
    <message>
        <source>Wait until the first attempt has ended, and read SO_ERROR.</source>
        <translation>Warten Sie, bis der erste Versuch zu Ende ist, und lesen Sie SO_ERROR.</translation>
    </message>
    <message>
        <source>Check the address and the network connection; “ip route” shows where packets can go.</source>
        <translation>Prüfen Sie die Adresse und die Netzwerkverbindung; „ip route“ zeigt, wohin Pakete gehen können.</translation>
    </message>
    <message>
        <source>Send several smaller datagrams, or use a stream.</source>
        <translation>Senden Sie mehrere kleinere Datagramme oder verwenden Sie einen Datenstrom.</translation>
    </message>
    <message>
        <source>Make the socket with the same type as the server's.</source>
        <translation>Legen Sie den Socket mit demselben Typ an, den der Socket des Servers hat.</translation>
    </message>
    <message>
        <source>Check that the peer speaks TLS, and that its certificate is valid and for its name; then make a new connection.</source>
        <translation>Prüfen Sie, ob die Gegenstelle TLS spricht und ob ihr Zertifikat gültig und auf ihren Namen ausgestellt ist; bauen Sie dann eine neue Verbindung auf.</translation>
    </message>
    <message>
        <source>Close the connection: a TLS session that has failed cannot go on.</source>
        <translation>Schließen Sie die Verbindung: Eine fehlgeschlagene TLS-Sitzung lässt sich nicht fortsetzen.</translation>
    </message>
    <message>
        <source>Close some connections, or wait a minute until old ones have ended.</source>
        <translation>Schließen Sie einige Verbindungen oder warten Sie eine Minute, bis alte beendet sind.</translation>
    </message>
    <message>
        <source>Choose 127.0.0.1, 0.0.0.0 or one of this computer's own addresses.</source>
        <translation>Wählen Sie 127.0.0.1, 0.0.0.0 oder eine der eigenen Adressen dieses Computers.</translation>
    </message>
    <message>
        <source>Make the socket in the domain of the address: AF_INET, AF_INET6 or AF_UNIX.</source>
        <translation>Legen Sie den Socket in der Domäne der Adresse an: AF_INET, AF_INET6 oder AF_UNIX.</translation>
    </message>
    <message>
        <source>Use SOCK_STREAM or SOCK_DGRAM; SOCK_SEQPACKET goes with AF_UNIX.</source>
        <translation>Verwenden Sie SOCK_STREAM oder SOCK_DGRAM; SOCK_SEQPACKET gehört zu AF_UNIX.</translation>
    </message>
    <message>
        <source>Make the call again if it is still wanted.</source>
        <translation>Wiederholen Sie den Aufruf, wenn er noch gewünscht ist.</translation>
    </message>
    <message>
        <source>Close sockets that are no longer needed; “ulimit -n” tells and sets how many descriptors a program may have.</source>
        <translation>Schließen Sie Sockets, die nicht mehr gebraucht werden; „ulimit -n“ zeigt und setzt, wie viele Deskriptoren ein Programm haben darf.</translation>
    </message>
    <message>
        <source>Check that level and option belong together, and fit the socket's domain.</source>
        <translation>Prüfen Sie, ob Ebene und Option zusammengehören und zur Domäne des Sockets passen.</translation>
    </message>
    <message>
        <source>Use a descriptor that socket() or accept() returned and that has not been closed.</source>
        <translation>Verwenden Sie einen Deskriptor, den socket() oder accept() geliefert hat und der nicht geschlossen wurde.</translation>
    </message>
    <message>
        <source>The section ERRORS of %1 says more.</source>
        <translation>Mehr dazu sagt der Abschnitt ERRORS von %1.</translation>
    </message>
    <message>
        <source>Close the socket that has the name, or choose another one.</source>
        <translation>Schließen Sie den Socket, der den Namen hat, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Stop the program that has the port, or choose another one. Where only old connections rest in TIME_WAIT, set SO_REUSEADDR before every bind() of the server, or wait a minute; against a socket that listens it does not help.</source>
        <translation>Beenden Sie das Programm, das den Port hat, oder wählen Sie einen anderen. Ruhen nur alte Verbindungen in TIME_WAIT, so setzen Sie vor jedem bind() des Servers SO_REUSEADDR oder warten Sie eine Minute; gegen einen lauschenden Socket hilft es nicht.</translation>
    </message>
    <message>
        <source>Close the socket, and make a new one for another peer.</source>
        <translation>Schließen Sie den Socket und legen Sie für eine andere Gegenstelle einen neuen an.</translation>
    </message>
    <message>
        <source>Make the socket in the domain of the address.</source>
        <translation>Legen Sie den Socket in der Domäne der Adresse an.</translation>
    </message>
    <message>
        <source>Check the value and its size, and when the option may be set: some only before bind() or connect().</source>
        <translation>Prüfen Sie den Wert und seine Größe, und wann die Option gesetzt werden darf: manche nur vor bind() oder connect().</translation>
    </message>
    <message>
        <source>Call it with one of the three.</source>
        <translation>Rufen Sie es mit einem der drei auf.</translation>
    </message>
    <message>
        <source>Take it once, after the peer has sent with MSG_OOB; all other bytes come without the flag.</source>
        <translation>Holen Sie es einmal ab, nachdem die Gegenstelle mit MSG_OOB gesendet hat; alle anderen Bytes kommen ohne das Flag.</translation>
    </message>
    <message>
        <source>Name the port that the receiver is bound to.</source>
        <translation>Nennen Sie den Port, an den der Empfänger gebunden ist.</translation>
    </message>
    <message>
        <source>Call connect() first, or name a destination with sendto().</source>
        <translation>Rufen Sie zuerst connect() auf oder nennen Sie mit sendto() ein Ziel.</translation>
    </message>
    <message>
        <source>Call connect() first: only then has the socket a peer.</source>
        <translation>Rufen Sie zuerst connect() auf: Erst dann hat der Socket eine Gegenstelle.</translation>
    </message>
    <message>
        <source>Start the server, and check that both have the same name.</source>
        <translation>Starten Sie den Server und prüfen Sie, ob beide denselben Namen haben.</translation>
    </message>
    <message>
        <source>Start the server. If it cannot bind because a socket's file was left there, remove that first; never a file that is no socket.</source>
        <translation>Starten Sie den Server. Kann er nicht binden, weil dort die Datei eines Sockets zurückgeblieben ist, so entfernen Sie diese zuerst; nie aber eine Datei, die kein Socket ist.</translation>
    </message>
    <message>
        <source>Leave the choice to the system: protocol 0.</source>
        <translation>Überlassen Sie die Wahl dem System: Protokoll 0.</translation>
    </message>
</context>
<context>
    <name>FailureExplanation</name>
    <message>
        <source>No socket could be made: %1.</source>
        <translation>Es konnte kein Socket angelegt werden: %1.</translation>
    </message>
    <message>
        <source>Another socket listens on this address and port already.</source>
        <translation>An dieser Adresse und diesem Port lauscht bereits ein anderer Socket.</translation>
    </message>
    <message>
        <source>The socket cannot listen: %1.</source>
        <translation>Der Socket kann nicht lauschen: %1.</translation>
    </message>
    <message>
        <source>There was nothing left to finish: the connection was over already.</source>
        <translation>Es gab nichts mehr zu beenden: Die Verbindung war schon vorbei.</translation>
    </message>
    <message>
        <source>The option %1 was not set: %2.</source>
        <translation>Die Option %1 wurde nicht gesetzt: %2.</translation>
    </message>
    <message>
        <source>%1() failed: %2.</source>
        <translation>%1() schlug fehl: %2.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1, so no socket can be bound to it.</source>
        <translation>Dieser Computer hat die Adresse %1 nicht, daher lässt sich kein Socket daran binden.</translation>
    </message>
    <message>
        <source>The socket cannot have the address %1: %2.</source>
        <translation>Der Socket kann die Adresse %1 nicht bekommen: %2.</translation>
    </message>
    <message>
        <source>No connection is waiting in the accept queue.</source>
        <translation>In der Warteschlange (accept) wartet keine Verbindung.</translation>
    </message>
    <message>
        <source>A client gave its connection up before it was accepted.</source>
        <translation>Ein Client hat seine Verbindung aufgegeben, bevor sie angenommen wurde.</translation>
    </message>
    <message>
        <source>The connection could not be taken: %1. It stays in the accept queue, and accepting is tried again after a rest.</source>
        <translation>Die Verbindung konnte nicht angenommen werden: %1. Sie bleibt in der Warteschlange (accept); nach einer Pause wird die Annahme erneut versucht.</translation>
    </message>
    <message>
        <source>The connection could not be taken: %1.</source>
        <translation>Die Verbindung konnte nicht angenommen werden: %1.</translation>
    </message>
    <message>
        <source>%1 gave no answer within %2, so the attempt was given up. Its computer may be off, a firewall may drop the packets, or its accept queue is full.</source>
        <translation>%1 gab innerhalb von %2 keine Antwort, daher wurde der Versuch aufgegeben. Vielleicht ist der Computer ausgeschaltet, eine Firewall verwirft die Pakete oder die Warteschlange (accept) dort ist voll.</translation>
    </message>
    <message>
        <source>The attempt to connect to %1 was given up after %2, before an answer had come.</source>
        <translation>Der Verbindungsversuch zu %1 wurde nach %2 aufgegeben, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>Nothing listens on %1, so its system refused the connection.</source>
        <translation>An %1 lauscht niemand, daher hat das System dort die Verbindung abgewiesen.</translation>
    </message>
    <message>
        <source>%1 gave no answer; the system gave up after %2.</source>
        <translation>%1 gab keine Antwort; das System gab nach %2 auf.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here: %2.</source>
        <translation>%1 ist von hier aus nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>There is no free port on this computer for a connection to %1, or %1 is no address that can be connected to.</source>
        <translation>Auf diesem Computer ist kein Port für eine Verbindung zu %1 frei, oder %1 ist keine Adresse, zu der man sich verbinden kann.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>Die Verbindung zu %1 schlug fehl: %2.</translation>
    </message>
    <message>
        <source>The send buffer is full; the bytes wait until the peer has read some.</source>
        <translation>Der Sendepuffer ist voll; die Bytes warten, bis die Gegenstelle etwas gelesen hat.</translation>
    </message>
    <message>
        <source>The peer reset the connection; the bytes were not delivered.</source>
        <translation>Die Gegenstelle hat die Verbindung zurückgesetzt; die Bytes wurden nicht zugestellt.</translation>
    </message>
    <message>
        <source>The bytes could not be sent: %1.</source>
        <translation>Die Bytes konnten nicht gesendet werden: %1.</translation>
    </message>
    <message>
        <source>Nothing has arrived that could be taken now.</source>
        <translation>Es ist nichts eingetroffen, was jetzt abgeholt werden könnte.</translation>
    </message>
    <message>
        <source>The peer reset the connection instead of finishing it; bytes that were on their way are lost.</source>
        <translation>Die Gegenstelle hat die Verbindung zurückgesetzt, statt sie zu beenden; Bytes, die noch unterwegs waren, sind verloren.</translation>
    </message>
    <message>
        <source>The peer no longer acknowledges anything, so the system gave the connection up.</source>
        <translation>Die Gegenstelle bestätigt nichts mehr, daher hat das System die Verbindung aufgegeben.</translation>
    </message>
    <message>
        <source>Nothing could be received: %1.</source>
        <translation>Es konnte nichts empfangen werden: %1.</translation>
    </message>
    <message>
        <source>The socket has no peer, or its connection is over.</source>
        <translation>Der Socket hat keine Gegenstelle, oder seine Verbindung ist vorbei.</translation>
    </message>
    <message>
        <source>This system has no sockets of the domain %1, or they are switched off.</source>
        <translation>Dieses System hat keine Sockets der Domäne %1, oder sie sind abgeschaltet.</translation>
    </message>
    <message>
        <source>The domain %1 has no sockets of the type %2.</source>
        <translation>Die Domäne %1 hat keine Sockets vom Typ %2.</translation>
    </message>
    <message>
        <source>Sockets of the type %1 need privileges, which this program does not have.</source>
        <translation>Sockets vom Typ %1 erfordern besondere Rechte, die dieses Programm nicht hat.</translation>
    </message>
    <message>
        <source>A socket of this type cannot listen: it has no connections that could wait.</source>
        <translation>Ein Socket dieses Typs kann nicht lauschen: Er hat keine Verbindungen, die warten könnten.</translation>
    </message>
    <message>
        <source>The socket cannot listen in its state: it is connected already, or it is a Unix socket without an address.</source>
        <translation>Der Socket kann in seinem Zustand nicht lauschen: Er ist bereits verbunden, oder er ist ein Unix-Socket ohne Adresse.</translation>
    </message>
    <message>
        <source>A directory on the way to %1 does not exist.</source>
        <translation>Ein Verzeichnis auf dem Weg zu %1 existiert nicht.</translation>
    </message>
    <message>
        <source>There is no %1: no server has made it, or it is elsewhere.</source>
        <translation>Es gibt kein %1: Kein Server hat es angelegt, oder es liegt woanders.</translation>
    </message>
    <message>
        <source>This program may not make a file at %1.</source>
        <translation>Dieses Programm darf unter %1 keine Datei anlegen.</translation>
    </message>
    <message>
        <source>This program may not write to %1, which connecting needs.</source>
        <translation>Dieses Programm darf in %1 nicht schreiben; das ist zum Verbinden aber nötig.</translation>
    </message>
    <message>
        <source>The socket behind %1 is of another type than this one.</source>
        <translation>Der Socket hinter %1 ist von einem anderen Typ als dieser.</translation>
    </message>
    <message>
        <source>The queue of the socket behind %1 is full.</source>
        <translation>Die Warteschlange des Sockets hinter %1 ist voll.</translation>
    </message>
    <message>
        <source>The socket has an address already, and it is given one only once; or the address does not fit the socket's domain.</source>
        <translation>Der Socket hat schon eine Adresse und bekommt nur einmal eine; oder die Adresse passt nicht zur Domäne des Sockets.</translation>
    </message>
    <message>
        <source>The address %1 is of another family than the socket.</source>
        <translation>Die Adresse %1 gehört zu einer anderen Familie als der Socket.</translation>
    </message>
    <message>
        <source>The socket does not listen, so it has no queue to take a connection from.</source>
        <translation>Der Socket lauscht nicht, also hat er keine Warteschlange, aus der sich eine Verbindung nehmen ließe.</translation>
    </message>
    <message>
        <source>A socket of this type never has connections to accept.</source>
        <translation>Ein Socket dieses Typs hat nie Verbindungen anzunehmen.</translation>
    </message>
    <message>
        <source>The call was interrupted before a connection came.</source>
        <translation>Der Aufruf wurde unterbrochen, bevor eine Verbindung kam.</translation>
    </message>
    <message>
        <source>The socket is connected already, or it listens; a connection needs a socket of its own.</source>
        <translation>Der Socket ist bereits verbunden, oder er lauscht; eine Verbindung braucht einen eigenen Socket.</translation>
    </message>
    <message>
        <source>The socket does not block, so the call came back at once: the handshake with %1 goes on meanwhile.</source>
        <translation>Der Socket blockiert nicht, daher kehrte der Aufruf sofort zurück: Der Handshake mit %1 läuft inzwischen weiter.</translation>
    </message>
    <message>
        <source>An earlier connect() on this socket is still under way.</source>
        <translation>Ein früheres connect() auf diesem Socket läuft noch.</translation>
    </message>
    <message>
        <source>The call was interrupted. The system goes on with the handshake with %1.</source>
        <translation>Der Aufruf wurde unterbrochen. Das System setzt den Handshake mit %1 fort.</translation>
    </message>
    <message>
        <source>The system forbids this connection: %1 may be a broadcast address, which needs SO_BROADCAST, or a firewall rule stands against it.</source>
        <translation>Das System verbietet diese Verbindung: Vielleicht ist %1 eine Broadcast-Adresse, die SO_BROADCAST braucht, oder eine Firewall-Regel steht ihr entgegen.</translation>
    </message>
    <message>
        <source>The connection takes no more bytes: this end has finished sending, or the peer is gone. (A TCP socket that was never connected says the same.)</source>
        <translation>Die Verbindung nimmt keine Bytes mehr an: Diese Seite hat das Senden beendet oder die Gegenstelle ist weg. (Ein TCP-Socket, der nie verbunden war, meldet dasselbe.)</translation>
    </message>
    <message>
        <source>The socket is not connected, so there is nobody whom the bytes could go to.</source>
        <translation>Der Socket ist nicht verbunden, also gibt es niemanden, zu dem die Bytes gehen könnten.</translation>
    </message>
    <message>
        <source>The socket has no peer and the call named none, so the datagram has no destination.</source>
        <translation>Der Socket hat keine Gegenstelle und der Aufruf nannte keine, also hat das Datagramm kein Ziel.</translation>
    </message>
    <message>
        <source>The socket is connected, and the call named a destination all the same.</source>
        <translation>Der Socket ist verbunden, und der Aufruf nannte trotzdem ein Ziel.</translation>
    </message>
    <message>
        <source>%1 bytes do not fit into one datagram, and a datagram is never divided: UDP over IPv4 takes 65,507 at most.</source>
        <translation>%1 Bytes passen nicht in ein Datagramm, und ein Datagramm wird nie geteilt: UDP über IPv4 nimmt höchstens 65.507.</translation>
    </message>
    <message>
        <source>No way leads from here to the destination: %1.</source>
        <translation>Von hier führt kein Weg zum Ziel: %1.</translation>
    </message>
    <message>
        <source>The system forbids it: the destination may be a broadcast address, which needs SO_BROADCAST, or a firewall rule stands against it.</source>
        <translation>Das System verbietet es: Vielleicht ist das Ziel eine Broadcast-Adresse, die SO_BROADCAST braucht, oder eine Firewall-Regel steht ihm entgegen.</translation>
    </message>
    <message>
        <source>The call was interrupted before a byte was taken.</source>
        <translation>Der Aufruf wurde unterbrochen, bevor ein Byte übernommen war.</translation>
    </message>
    <message>
        <source>One of the flags does not fit this type of socket.</source>
        <translation>Eines der Flags passt nicht zu diesem Socket-Typ.</translation>
    </message>
    <message>
        <source>The socket is not connected, so nothing can come in on it.</source>
        <translation>Der Socket ist nicht verbunden, also kann auf ihm nichts eintreffen.</translation>
    </message>
    <message>
        <source>The call was interrupted before anything came.</source>
        <translation>Der Aufruf wurde unterbrochen, bevor etwas eintraf.</translation>
    </message>
    <message>
        <source>MSG_OOB asks for the urgent byte, and none is there.</source>
        <translation>MSG_OOB verlangt das dringende Byte, und es ist keines da.</translation>
    </message>
    <message>
        <source>Nothing can be received in the state that the socket is in.</source>
        <translation>In dem Zustand, in dem der Socket ist, kann nichts empfangen werden.</translation>
    </message>
    <message>
        <source>An earlier datagram reached no socket, and the peer's system said so (by ICMP, for UDP). The error is told by the next call on the socket, whichever it is.</source>
        <translation>Ein früheres Datagramm erreichte keinen Socket, und das System der Gegenstelle hat das gemeldet (bei UDP durch ICMP). Den Fehler meldet der nächste Aufruf auf dem Socket, welcher auch immer es ist.</translation>
    </message>
    <message>
        <source>%1 is in use: another socket has this address and port.</source>
        <translation>%1 ist belegt: Ein anderer Socket hat diese Adresse und diesen Port.</translation>
    </message>
    <message>
        <source>The system does not let this program have %1; ports below 1024 need privileges.</source>
        <translation>Das System überlässt diesem Programm %1 nicht; Ports unter 1024 erfordern besondere Rechte.</translation>
    </message>
    <message>
        <source>The connection takes no more bytes: this end has finished sending, or the peer has closed its socket.</source>
        <translation>Die Verbindung nimmt keine Bytes mehr an: Diese Seite hat das Senden beendet, oder die Gegenstelle hat ihren Socket geschlossen.</translation>
    </message>
    <message>
        <source>The socket that this one is connected to is closed: nobody takes a datagram there any more.</source>
        <translation>Der Socket, mit dem dieser verbunden ist, ist geschlossen: Dort nimmt niemand mehr ein Datagramm an.</translation>
    </message>
    <message>
        <source>%1 bytes are more than one message may have: it must fit into the send buffer (SO_SNDBUF) as a whole.</source>
        <translation>%1 Bytes sind mehr, als eine Nachricht haben darf: Sie muss als Ganzes in den Sendepuffer (SO_SNDBUF) passen.</translation>
    </message>
    <message>
        <source>%1 is none of SHUT_RD, SHUT_WR and SHUT_RDWR.</source>
        <translation>%1 ist keines von SHUT_RD, SHUT_WR und SHUT_RDWR.</translation>
    </message>
    <message>
        <source>The socket is not connected, so there is nothing to finish.</source>
        <translation>Der Socket ist nicht verbunden, also gibt es nichts zu beenden.</translation>
    </message>
    <message>
        <source>The protocol %1 does not go with %2 and %3.</source>
        <translation>Das Protokoll %1 passt nicht zu %2 und %3.</translation>
    </message>
    <message>
        <source>SOCK_RAW has no usual protocol: the call must name one, such as IPPROTO_ICMP.</source>
        <translation>Für SOCK_RAW gibt es kein übliches Protokoll: Der Aufruf muss eines nennen, etwa IPPROTO_ICMP.</translation>
    </message>
    <message>
        <source>The socket is connected already, so it cannot listen.</source>
        <translation>Der Socket ist bereits verbunden, daher kann er nicht lauschen.</translation>
    </message>
    <message>
        <source>A Unix socket cannot listen without a name: nobody could reach it.</source>
        <translation>Ein Unix-Socket kann ohne Namen nicht lauschen: Niemand könnte ihn erreichen.</translation>
    </message>
    <message>
        <source>The association was not dissolved: %1. TCP and datagram sockets can do it; a Unix connection keeps its peer.</source>
        <translation>Die Zuordnung wurde nicht aufgelöst: %1. Bei TCP- und Datagramm-Sockets geht das; eine Unix-Verbindung behält ihre Gegenstelle.</translation>
    </message>
    <message>
        <source>Port 0 is no destination: it stands for “any free port”, and only bind() can ask for one.</source>
        <translation>Port 0 ist kein Ziel: Er steht für „irgendein freier Port“, und nur bind() kann um einen solchen bitten.</translation>
    </message>
    <message>
        <source>Another socket has the abstract name %1.</source>
        <translation>Ein anderer Socket hat den abstrakten Namen %1.</translation>
    </message>
    <message>
        <source>No socket has the abstract name %1 now, or the one that has it takes no connections.</source>
        <translation>Den abstrakten Namen %1 hat jetzt kein Socket, oder der Socket, der ihn hat, nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>%1 exists already. bind() takes only a name that is free, even where nobody uses the old file any more.</source>
        <translation>%1 existiert bereits. bind() nimmt nur einen freien Namen, auch wenn niemand die alte Datei mehr verwendet.</translation>
    </message>
    <message>
        <source>%1 is there, but no socket takes connections on it: perhaps a server that has ended left the file behind, or the file is no socket at all.</source>
        <translation>%1 ist da, aber kein Socket nimmt dort Verbindungen an: Vielleicht hat ein beendeter Server die Datei hinterlassen, oder die Datei ist gar kein Socket.</translation>
    </message>
    <message>
        <source>The peer closed its socket while bytes of this end lay there unread; they are lost. Or it was never accepted: its server closed the listening socket.</source>
        <translation>Die Gegenstelle schloss ihren Socket, während dort noch Bytes dieser Seite ungelesen lagen; sie sind verloren. Oder die Verbindung wurde nie angenommen: Der Server schloss den lauschenden Socket.</translation>
    </message>
</context>
<context>
    <name>FileSender</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not a plain file. Choose a file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>“%1” became shorter while it was being sent; the rest is missing.</source>
        <translation>„%1“ wurde während des Sendens kürzer; der Rest fehlt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read on: %2.</source>
        <translation>„%1“ kann nicht weitergelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>FlagWords</name>
    <message>
        <source>MSG_PEEK: look only, the bytes stay for the next call</source>
        <translation>MSG_PEEK: nur ansehen, die Bytes bleiben für den nächsten Aufruf</translation>
    </message>
    <message>
        <source>MSG_DONTROUTE: only to a computer on the same network</source>
        <translation>MSG_DONTROUTE: nur an einen Computer im selben Netzwerk</translation>
    </message>
    <message>
        <source>MSG_TRUNC: return the datagram's true length, even where the buffer is shorter</source>
        <translation>MSG_TRUNC: die wahre Länge des Datagramms liefern, auch wenn der Puffer kürzer ist</translation>
    </message>
    <message>
        <source>MSG_EOR: a record ends here</source>
        <translation>MSG_EOR: Hier endet ein Datensatz</translation>
    </message>
    <message>
        <source>MSG_DONTWAIT: this once, do not wait; EAGAIN instead</source>
        <translation>MSG_DONTWAIT: dieses eine Mal nicht warten; stattdessen EAGAIN</translation>
    </message>
    <message>
        <source>MSG_WAITALL: wait until the whole buffer is full</source>
        <translation>MSG_WAITALL: warten, bis der ganze Puffer voll ist</translation>
    </message>
    <message>
        <source>MSG_NOSIGNAL: no SIGPIPE, which would end the program; EPIPE alone</source>
        <translation>MSG_NOSIGNAL: kein SIGPIPE, das das Programm beenden würde; nur EPIPE</translation>
    </message>
    <message>
        <source>MSG_MORE: more follows, so wait with sending</source>
        <translation>MSG_MORE: Es folgt noch mehr, also mit dem Senden warten</translation>
    </message>
    <message>
        <source>MSG_TRUNC: the datagram was longer than the buffer, the rest is lost</source>
        <translation>MSG_TRUNC: Das Datagramm war länger als der Puffer, der Rest ist verloren</translation>
    </message>
    <message>
        <source>MSG_CTRUNC: there was no room for all control data</source>
        <translation>MSG_CTRUNC: Für alle Kontrolldaten war kein Platz</translation>
    </message>
    <message>
        <source>MSG_EOR: the end of a record</source>
        <translation>MSG_EOR: das Ende eines Datensatzes</translation>
    </message>
    <message>
        <source>MSG_OOB: this is the urgent byte</source>
        <translation>MSG_OOB: Dies ist das dringende Byte</translation>
    </message>
    <message>
        <source>Unix sockets: programs of this computer, by a path or an abstract name</source>
        <translation>Unix-Sockets: Programme dieses Computers, über einen Pfad oder einen abstrakten Namen</translation>
    </message>
    <message>
        <source>IPv4: addresses such as 127.0.0.1, and a port</source>
        <translation>IPv4: Adressen wie 127.0.0.1 und ein Port</translation>
    </message>
    <message>
        <source>IPv6: addresses such as ::1, and a port</source>
        <translation>IPv6: Adressen wie ::1 und ein Port</translation>
    </message>
    <message>
        <source>another family of addresses</source>
        <translation>eine andere Familie von Adressen</translation>
    </message>
    <message>
        <source>a connection that carries bytes in order, without borders between messages</source>
        <translation>eine Verbindung, die Bytes der Reihe nach befördert, ohne Grenzen zwischen Nachrichten</translation>
    </message>
    <message>
        <source>single messages without a connection, each whole or lost</source>
        <translation>einzelne Nachrichten ohne Verbindung, jede ganz oder verloren</translation>
    </message>
    <message>
        <source>a connection that carries whole messages in order</source>
        <translation>eine Verbindung, die ganze Nachrichten der Reihe nach befördert</translation>
    </message>
    <message>
        <source>packets with their own headers; needs privileges</source>
        <translation>Pakete mit eigenen Kopfdaten; erfordert besondere Rechte</translation>
    </message>
    <message>
        <source>another type of socket</source>
        <translation>ein anderer Socket-Typ</translation>
    </message>
    <message>
        <source>the usual one for these two: TCP</source>
        <translation>das übliche für diese beiden: TCP</translation>
    </message>
    <message>
        <source>the usual one for these two: UDP</source>
        <translation>das übliche für diese beiden: UDP</translation>
    </message>
    <message>
        <source>the usual one for these two</source>
        <translation>das übliche für diese beiden</translation>
    </message>
    <message>
        <source>SOCK_NONBLOCK: no call on the socket waits; EAGAIN instead</source>
        <translation>SOCK_NONBLOCK: Kein Aufruf auf dem Socket wartet; stattdessen EAGAIN</translation>
    </message>
    <message>
        <source>SOCK_CLOEXEC: programs that this one starts do not get the descriptor</source>
        <translation>SOCK_CLOEXEC: Programme, die dieses startet, bekommen den Deskriptor nicht</translation>
    </message>
    <message>
        <source>none: calls wait, and started programs inherit it</source>
        <translation>keine: Aufrufe warten, und gestartete Programme erben den Deskriptor</translation>
    </message>
    <message>
        <source>nothing special happened</source>
        <translation>nichts Besonderes ist geschehen</translation>
    </message>
    <message>
        <source>none: the usual way</source>
        <translation>keine: auf die übliche Weise</translation>
    </message>
    <message>
        <source>0x%1: a flag without a name here</source>
        <translation>0x%1: ein Flag, das hier keinen Namen hat</translation>
    </message>
    <message>
        <source>no more receiving</source>
        <translation>kein Empfangen mehr</translation>
    </message>
    <message>
        <source>no more sending: a half-close</source>
        <translation>kein Senden mehr (half-close)</translation>
    </message>
    <message>
        <source>neither receiving nor sending</source>
        <translation>weder Empfangen noch Senden</translation>
    </message>
    <message>
        <source>none of the three ways</source>
        <translation>keine der drei Möglichkeiten</translation>
    </message>
    <message>
        <source>more than this system grants, so it is cut to %1 (SOMAXCONN, net.core.somaxconn)</source>
        <translation>mehr, als dieses System gewährt, daher auf %1 gekürzt (SOMAXCONN, net.core.somaxconn)</translation>
    </message>
    <message>
        <source>up to %1 finished connections wait to be accepted: Linux keeps one more than the backlog</source>
        <translation>bis zu %1 fertige Verbindungen warten darauf, angenommen zu werden: Linux behält eine mehr als das Backlog</translation>
    </message>
    <message>
        <source>MSG_OOB: asks for an urgent byte, which single messages do not have</source>
        <translation>MSG_OOB: verlangt ein dringendes Byte, das es bei einzelnen Nachrichten nicht gibt</translation>
    </message>
    <message>
        <source>MSG_OOB: take the urgent byte, which is kept aside</source>
        <translation>MSG_OOB: das dringende Byte abholen, das gesondert aufbewahrt wird</translation>
    </message>
    <message>
        <source>MSG_OOB: the last byte is urgent, and the peer's program can take it before the others</source>
        <translation>MSG_OOB: Das letzte Byte ist dringend, und das Programm der Gegenstelle kann es vor den anderen abholen</translation>
    </message>
    <message>
        <source>MSG_TRUNC: TCP throws the bytes away instead of handing them over</source>
        <translation>MSG_TRUNC: TCP verwirft die Bytes, statt sie zu übergeben</translation>
    </message>
    <message>
        <source>packets of the network card itself, below IP; needs privileges</source>
        <translation>Pakete der Netzwerkkarte selbst, unterhalb von IP; erfordert besondere Rechte</translation>
    </message>
    <message>
        <source>talks with the kernel itself, as “ss” and “ip” do</source>
        <translation>spricht mit dem Kernel selbst, wie „ss“ und „ip“ es tun</translation>
    </message>
    <message>
        <source>the kernel's keys for IPsec</source>
        <translation>die Schlüssel des Kernels für IPsec</translation>
    </message>
    <message>
        <source>a network of earlier days, which few systems still have</source>
        <translation>ein Netzwerk früherer Tage, das nur noch wenige Systeme haben</translation>
    </message>
    <message>
        <source>reliable datagrams between the computers of a cluster</source>
        <translation>zuverlässige Datagramme zwischen den Computern eines Clusters</translation>
    </message>
</context>
<context>
    <name>FoundCauses</name>
    <message>
        <source>This computer has the addresses %1.</source>
        <translation>Dieser Computer hat die Adressen %1.</translation>
    </message>
    <message>
        <source>This system keeps the ports below %1 for privileged programs.</source>
        <translation>Dieses System behält die Ports unter %1 Programmen mit besonderen Rechten vor.</translation>
    </message>
    <message>
        <source>This program has %1 descriptors open now and may have %2.</source>
        <translation>Dieses Programm hat jetzt %1 Deskriptoren offen und darf %2 haben.</translation>
    </message>
</context>
<context>
    <name>HeaderFacts</name>
    <message>
        <source>Transcript of a session</source>
        <translation>Mitschrift einer Sitzung</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>%1, %2 sent, %3 received</source>
        <translation>%1, %2 gesendet, %3 empfangen</translation>
    </message>
</context>
<context>
    <name>HtmlFormat</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Es wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>There are no notes.</source>
        <translation>Es gibt keine Notizen.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Aufruf %1</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>“%1” could not be written. %2</source>
        <translation>„%1“ konnte nicht geschrieben werden. %2</translation>
    </message>
    <message>
        <source>“%1” can no longer be written. %2</source>
        <translation>„%1“ kann nicht mehr geschrieben werden. %2</translation>
    </message>
    <message>
        <source>“%1” was taken away while it was written.</source>
        <translation>„%1“ wurde während des Schreibens entfernt.</translation>
    </message>
</context>
<context>
    <name>JournalFolder</name>
    <message>
        <source>That session is no longer there.</source>
        <translation>Diese Sitzung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>That session is still being recorded. Quit its Socketscope first.</source>
        <translation>Diese Sitzung wird noch aufgezeichnet. Beenden Sie zuerst das zugehörige Socketscope.</translation>
    </message>
    <message>
        <source>The session could not be deleted. The system says: %1.</source>
        <translation>Die Sitzung konnte nicht gelöscht werden. Das System meldet: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be made. %2</source>
        <translation>„%1“ konnte nicht angelegt werden. %2</translation>
    </message>
</context>
<context>
    <name>JsonLine</name>
    <message>
        <source>longer than a line can be</source>
        <translation>länger, als eine Zeile sein kann</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>brackets within brackets without end</source>
        <translation>Klammern in Klammern ohne Ende</translation>
    </message>
    <message>
        <source>something that each such line has is missing</source>
        <translation>etwas, das jede solche Zeile hat, fehlt</translation>
    </message>
    <message>
        <source>a value is of the wrong kind</source>
        <translation>ein Wert ist von falscher Art</translation>
    </message>
    <message>
        <source>a number is out of its range</source>
        <translation>eine Zahl liegt außerhalb ihres Bereichs</translation>
    </message>
    <message>
        <source>a call that this version does not know</source>
        <translation>ein Aufruf, den diese Version nicht kennt</translation>
    </message>
    <message>
        <source>a name that this version does not know</source>
        <translation>ein Name, den diese Version nicht kennt</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>the data are not base64</source>
        <translation>die Daten sind nicht base64</translation>
    </message>
    <message>
        <source>accepts a socket that was there before</source>
        <translation>nimmt einen Socket an, den es schon gab</translation>
    </message>
    <message>
        <source>a note on a call that is not there</source>
        <translation>eine Notiz zu einem Aufruf, den es nicht gibt</translation>
    </message>
    <message>
        <source>more than a session can hold</source>
        <translation>mehr, als eine Sitzung fassen kann</translation>
    </message>
</context>
<context>
    <name>LabArguments</name>
    <message>
        <source>“%1” is not known here; write %2.</source>
        <translation>„%1“ ist hier nicht bekannt; schreiben Sie %2.</translation>
    </message>
    <message>
        <source>seconds, as in 0.5, or {seconds, microseconds}</source>
        <translation>Sekunden, etwa 0.5, oder {Sekunden, Mikrosekunden}</translation>
    </message>
    <message>
        <source>{onoff, seconds}, as in {1, 0}</source>
        <translation>{ein/aus, Sekunden}, etwa {1, 0}</translation>
    </message>
    <message>
        <source>a group, as in 239.1.2.3 or {239.1.2.3, 127.0.0.1}</source>
        <translation>eine Gruppe, etwa 239.1.2.3 oder {239.1.2.3, 127.0.0.1}</translation>
    </message>
    <message>
        <source>a group and an interface's index, as in {ff02::1, 1}</source>
        <translation>eine Gruppe und den Index einer Schnittstelle, etwa {ff02::1, 1}</translation>
    </message>
    <message>
        <source>AF_INET, AF_INET6, AF_UNIX or a number</source>
        <translation>AF_INET, AF_INET6, AF_UNIX oder eine Zahl</translation>
    </message>
    <message>
        <source>SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET or a number</source>
        <translation>SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET oder eine Zahl</translation>
    </message>
    <message>
        <source>SOCK_NONBLOCK, SOCK_CLOEXEC or both with “|” between them</source>
        <translation>SOCK_NONBLOCK, SOCK_CLOEXEC oder beide mit „|“ dazwischen</translation>
    </message>
    <message>
        <source>flags as in MSG_PEEK|MSG_DONTWAIT</source>
        <translation>Flags, etwa MSG_PEEK|MSG_DONTWAIT</translation>
    </message>
    <message>
        <source>SOL_SOCKET, IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP or a number</source>
        <translation>SOL_SOCKET, IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP oder eine Zahl</translation>
    </message>
    <message>
        <source>an option of that level, as in SO_REUSEADDR, or a number</source>
        <translation>eine Option dieser Ebene, etwa SO_REUSEADDR, oder eine Zahl</translation>
    </message>
    <message>
        <source>SHUT_RD, SHUT_WR or SHUT_RDWR</source>
        <translation>SHUT_RD, SHUT_WR oder SHUT_RDWR</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an address in numbers with its port, as in 127.0.0.1:12345 or [::1]:12345</source>
        <translation>eine numerische Adresse mit ihrem Port, etwa 127.0.0.1:12345 oder [::1]:12345</translation>
    </message>
    <message>
        <source>0, IPPROTO_TCP, IPPROTO_UDP or a number</source>
        <translation>0, IPPROTO_TCP, IPPROTO_UDP oder eine Zahl</translation>
    </message>
</context>
<context>
    <name>LabCall</name>
    <message>
        <source>Domain, type and protocol can be from 0 to 65535.</source>
        <translation>Domäne, Typ und Protokoll müssen zwischen 0 und 65535 liegen.</translation>
    </message>
    <message>
        <source>Level and option can be from 0 to 65535.</source>
        <translation>Ebene und Option müssen zwischen 0 und 65535 liegen.</translation>
    </message>
    <message>
        <source>An option's value can be up to %1 bytes long.</source>
        <translation>Der Wert einer Option kann bis zu %1 Bytes lang sein.</translation>
    </message>
    <message>
        <source>The flags of a message can be from 0 to 0xffff.</source>
        <translation>Die Flags einer Nachricht müssen zwischen 0 und 0xffff liegen.</translation>
    </message>
    <message>
        <source>There is no such call to be made by hand.</source>
        <translation>Einen solchen Aufruf kann man nicht von Hand machen.</translation>
    </message>
    <message>
        <source>Give the address that bind() shall ask for.</source>
        <translation>Geben Sie die Adresse an, die bind() verlangen soll.</translation>
    </message>
    <message>
        <source>One call can move up to %1 bytes here.</source>
        <translation>Ein Aufruf kann hier bis zu %1 Bytes übertragen.</translation>
    </message>
</context>
<context>
    <name>LabRefusal</name>
    <message>
        <source>This socket is closed. Its descriptor's number may belong to something else by now, so no call is made on it; the system would answer EBADF, or worse, do it.</source>
        <translation>Dieser Socket ist geschlossen. Die Nummer seines Deskriptors gehört inzwischen vielleicht etwas anderem, daher wird auf ihm kein Aufruf gemacht; das System würde mit EBADF antworten oder, schlimmer, ihn ausführen.</translation>
    </message>
    <message>
        <source>The call was cancelled before it was made.</source>
        <translation>Der Aufruf wurde abgebrochen, bevor er gemacht wurde.</translation>
    </message>
    <message>
        <source>The lab has %1 sockets already. Close one of them first.</source>
        <translation>Das Labor hat schon %1 Sockets. Schließen Sie zuerst einen davon.</translation>
    </message>
    <message>
        <source>%1 calls wait already. Cancel one of them first.</source>
        <translation>Es warten schon %1 Aufrufe. Brechen Sie zuerst einen davon ab.</translation>
    </message>
    <message>
        <source>%1 calls have been asked for already that wait for their turn.</source>
        <translation>Es sind schon %1 Aufrufe angefordert, die noch warten, bis sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>The system gave no thread for the call: %1</source>
        <translation>Das System gab keinen Thread für den Aufruf her: %1</translation>
    </message>
</context>
<context>
    <name>LabReport</name>
    <message>
        <source>Lab report</source>
        <translation>Laborbericht</translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) are in the transcript.</source>
        <translation>
            <numerusform>%n weiterer Aufruf steht in der Mitschrift.</numerusform>
            <numerusform>%n weitere Aufrufe stehen in der Mitschrift.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s); “Show as code” has them all.</source>
        <translation>
            <numerusform>%n weitere Zeile; „Als Code zeigen“ zeigt alle.</numerusform>
            <numerusform>%n weitere Zeilen; „Als Code zeigen“ zeigt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date of the session</source>
        <translation>Datum der Sitzung</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>Theorie</translation>
    </message>
    <message>
        <source>No calls were made.</source>
        <translation>Es wurden keine Aufrufe gemacht.</translation>
    </message>
    <message>
        <source>manual page %1</source>
        <translation>Handbuchseite %1</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Nothing was sent or received.</source>
        <translation>Es wurde nichts gesendet oder empfangen.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The session was not saved as a transcript.</source>
        <translation>Die Sitzung wurde nicht als Mitschrift gespeichert.</translation>
    </message>
    <message>
        <source>Timeline of the session</source>
        <translation>Zeitleiste der Sitzung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ gesendet</translation>
    </message>
    <message>
        <source>← received</source>
        <translation>← empfangen</translation>
    </message>
</context>
<context>
    <name>LabScript</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>The text in quotes</source>
        <translation>Der Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>Put what is to be sent in quotes, as in "hello\n".</source>
        <translation>Setzen Sie, was gesendet werden soll, in Anführungszeichen, etwa "hello\n".</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Die Adresse</translation>
    </message>
    <message>
        <source>The option's level</source>
        <translation>Die Ebene der Option</translation>
    </message>
    <message>
        <source>The option</source>
        <translation>Die Option</translation>
    </message>
    <message>
        <source>The option's value</source>
        <translation>Der Wert der Option</translation>
    </message>
    <message>
        <source>The domain</source>
        <translation>Die Domäne</translation>
    </message>
    <message>
        <source>The type</source>
        <translation>Der Typ</translation>
    </message>
    <message>
        <source>The size</source>
        <translation>Die Größe</translation>
    </message>
    <message>
        <source>A size cannot be negative.</source>
        <translation>Eine Größe kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>The backlog</source>
        <translation>Das Backlog</translation>
    </message>
    <message>
        <source>SHUT_RD, SHUT_WR or SHUT_RDWR</source>
        <translation>SHUT_RD, SHUT_WR oder SHUT_RDWR</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>this is no call; write one as in listen(s, 5).</source>
        <translation>Das ist kein Aufruf; schreiben Sie einen wie listen(s, 5).</translation>
    </message>
    <message>
        <source>there is no call named “%1” here.</source>
        <translation>Einen Aufruf „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>only socket() and accept() make a socket that has a name.</source>
        <translation>Nur socket() und accept() legen einen Socket an, der einen Namen hat.</translation>
    </message>
    <message>
        <source>The socket</source>
        <translation>Der Socket</translation>
    </message>
    <message>
        <source>The flags</source>
        <translation>Die Angabe der Flags</translation>
    </message>
    <message>
        <source>There are more arguments than the call has.</source>
        <translation>Es sind mehr Argumente, als der Aufruf hat.</translation>
    </message>
</context>
<context>
    <name>LessonCommands</name>
    <message numerus="yes">
        <source>“%1” is a lesson of %n step(s).</source>
        <translation>
            <numerusform>„%1“ ist eine Lektion mit %n Schritt.</numerusform>
            <numerusform>„%1“ ist eine Lektion mit %n Schritten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonFields</name>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>until</source>
        <translation>„until“</translation>
    </message>
    <message>
        <source>the id of a step, or a condition</source>
        <translation>die id eines Schritts oder eine Bedingung</translation>
    </message>
    <message>
        <source>the field “%1” is missing.</source>
        <translation>Das Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>a text, {"is": "…"} or {"contains": "…"}</source>
        <translation>ein Text, {"is": "…"} oder {"contains": "…"}</translation>
    </message>
    <message>
        <source>one of the fields “call”, “state”, “queue”, “full”, “unread” and “unacked” is needed.</source>
        <translation>Eines der Felder „call“, „state“, „queue“, „full“, „unread“ und „unacked“ ist nötig.</translation>
    </message>
    <message>
        <source>there are more than %1 names of sockets.</source>
        <translation>Es gibt mehr als %1 Namen von Sockets.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>The lesson: %1</source>
        <translation>Die Lektion: %1</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>In %1: %2</translation>
    </message>
    <message>
        <source>an object { … } was expected, but there is %1.</source>
        <translation>Ein Objekt { … } wurde erwartet, aber es ist %1.</translation>
    </message>
    <message>
        <source>there is no field “%1” here. There are: %2.</source>
        <translation>Ein Feld „%1“ gibt es hier nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the field “%1” should be %2, but is %3.</source>
        <translation>Das Feld „%1“ sollte %2 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>the field “%1” has more than %2 characters.</source>
        <translation>Das Feld „%1“ hat mehr als %2 Zeichen.</translation>
    </message>
    <message>
        <source>the field “%1” holds a character that cannot be shown.</source>
        <translation>Das Feld „%1“ enthält ein Zeichen, das sich nicht anzeigen lässt.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a name of letters, digits, - and _</source>
        <translation>ein Name aus Buchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <source>the field “%1” should hold a text for each language, such as {"en": "…", "de": "…"}.</source>
        <translation>Das Feld „%1“ sollte für jede Sprache einen Text enthalten, etwa {"en": "…", "de": "…"}.</translation>
    </message>
    <message>
        <source>a text for each language</source>
        <translation>ein Text für jede Sprache</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2, or {"least": …, "most": …}</source>
        <translation>eine Zahl von %1 bis %2 oder {"least": …, "most": …}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a text or a short list of texts</source>
        <translation>ein Text oder eine kurze Liste von Texten</translation>
    </message>
    <message>
        <source>a list of at most %1 entries</source>
        <translation>eine Liste mit höchstens %1 Einträgen</translation>
    </message>
    <message>
        <source>a known name</source>
        <translation>ein bekannter Name</translation>
    </message>
    <message>
        <source>play %1</source>
        <translation>„play“ %1</translation>
    </message>
    <message>
        <source>the field “%1”: %2</source>
        <translation>Feld „%1“: %2</translation>
    </message>
    <message>
        <source>nothing before this gives a socket the name “%1”.</source>
        <translation>Nichts davor gibt einem Socket den Namen „%1“.</translation>
    </message>
    <message>
        <source>one of tcp, udp, unix, unix-dgram, unix-seqpacket, tls</source>
        <translation>eines von tcp, udp, unix, unix-dgram, unix-seqpacket, tls</translation>
    </message>
    <message>
        <source>a path that begins with “/”, or “@” and a name</source>
        <translation>ein Pfad, der mit „/“ beginnt, oder „@“ und ein Name</translation>
    </message>
    <message>
        <source>a Unix socket has no port.</source>
        <translation>Ein Unix-Socket hat keinen Port.</translation>
    </message>
</context>
<context>
    <name>LessonFile</name>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>another step has the id “%1”.</source>
        <translation>Ein anderer Schritt hat schon die id „%1“.</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>„check“ %1</translation>
    </message>
    <message>
        <source>wrong %1</source>
        <translation>„wrong“ %1</translation>
    </message>
    <message>
        <source>question</source>
        <translation>„question“</translation>
    </message>
    <message>
        <source>theory %1</source>
        <translation>„theory“ %1</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>„questions“ %1</translation>
    </message>
    <message>
        <source>The lesson is not JSON: at line %1, column %2: %3.</source>
        <translation>Die Lektion ist kein JSON: in Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>The lesson is longer than %1 KiB.</source>
        <translation>Die Lektion ist länger als %1 KiB.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>LessonReport</name>
    <message>
        <source>row %1: %2 = %3</source>
        <translation>Zeile %1: %2 = %3</translation>
    </message>
    <message>
        <source>done    </source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>offen   </translation>
    </message>
    <message>
        <source>%1 of %2 steps done.
</source>
        <translation>%1 von %2 Schritten erledigt.
</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>Wert der Flags</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>number of sends that it took</source>
        <translation>Zahl der dafür nötigen send</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>einem Fehler</translation>
    </message>
    <message>
        <source>%1 succeeded; here it should fail with %2.</source>
        <translation>%1 gelang; hier sollte der Aufruf mit %2 scheitern.</translation>
    </message>
    <message>
        <source>%1 failed with %2; here it should fail with %3.</source>
        <translation>%1 schlug mit %2 fehl; hier sollte der Aufruf mit %3 scheitern.</translation>
    </message>
    <message>
        <source>%1 failed with %2: %3.</source>
        <translation>%1 schlug mit %2 fehl: %3.</translation>
    </message>
    <message>
        <source>%1 in row %2</source>
        <translation>%1 in Zeile %2</translation>
    </message>
    <message>
        <source>%1: the %2 is %3, but here it should be %4.</source>
        <translation>%1: %2 ist %3, sollte hier aber %4 sein.</translation>
    </message>
    <message>
        <source>the socket's state</source>
        <translation>der Zustand des Sockets</translation>
    </message>
    <message>
        <source>the accept queue</source>
        <translation>die Warteschlange (accept)</translation>
    </message>
    <message>
        <source>the kernel's buffers</source>
        <translation>die Puffer des Kernels</translation>
    </message>
    <message>
        <source>%1 %2 times</source>
        <translation>%1 %2-mal</translation>
    </message>
</context>
<context>
    <name>LogCauses</name>
    <message>
        <source>Call #%1 has bound the socket to %2 before.</source>
        <translation>Aufruf #%1 hat den Socket schon vorher an %2 gebunden.</translation>
    </message>
    <message>
        <source>Call #%1 has made it a listening socket before.</source>
        <translation>Aufruf #%1 hat ihn schon vorher zum lauschenden Socket gemacht.</translation>
    </message>
    <message>
        <source>Call #%1 has connected the socket to %2 before.</source>
        <translation>Aufruf #%1 hat den Socket schon vorher mit %2 verbunden.</translation>
    </message>
    <message>
        <source>Call #%1 has finished sending on this socket.</source>
        <translation>Aufruf #%1 hat das Senden auf diesem Socket beendet.</translation>
    </message>
    <message>
        <source>Call #%1 told that the peer had reset the connection.</source>
        <translation>Aufruf #%1 meldete, dass die Gegenstelle die Verbindung zurückgesetzt hatte.</translation>
    </message>
    <message>
        <source>Call #%1 returned 0: the peer had finished sending, and has closed since.</source>
        <translation>Aufruf #%1 lieferte 0: Die Gegenstelle hatte das Senden beendet und hat seitdem geschlossen.</translation>
    </message>
    <message>
        <source>No call has connected this socket.</source>
        <translation>Kein Aufruf hat diesen Socket verbunden.</translation>
    </message>
    <message>
        <source>%1 had %2 until call #%3 closed its socket.</source>
        <translation>%1 hatte %2, bis Aufruf #%3 den Socket schloss.</translation>
    </message>
    <message>
        <source>%1 has %2 with descriptor %3, since call #%4.</source>
        <translation>%1 hat %2 mit dem Deskriptor %3, seit Aufruf #%4.</translation>
    </message>
    <message>
        <source>%1 is close by, at %2 (call #%3).</source>
        <translation>%1 ist ganz in der Nähe, an %2 (Aufruf #%3).</translation>
    </message>
    <message>
        <source>No call has made this socket listen.</source>
        <translation>Kein Aufruf hat diesen Socket lauschen lassen.</translation>
    </message>
    <message>
        <source>At call #%1 the system chose an address for it, because it had none.</source>
        <translation>Bei Aufruf #%1 hat das System eine Adresse für ihn gewählt, weil er keine hatte.</translation>
    </message>
    <message>
        <source>Call #%1 had made it listen, and call #%2 has ended that.</source>
        <translation>Aufruf #%1 hatte ihn lauschen lassen, und Aufruf #%2 hat das beendet.</translation>
    </message>
    <message>
        <source>Call #%1 has taken it already.</source>
        <translation>Aufruf #%1 hat es schon abgeholt.</translation>
    </message>
</context>
<context>
    <name>MarkdownFormat</name>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ gesendet</translation>
    </message>
    <message>
        <source>← received</source>
        <translation>← empfangen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Call %1:</source>
        <translation>Aufruf %1:</translation>
    </message>
</context>
<context>
    <name>Mermaid</name>
    <message numerus="yes">
        <source>Cut here: %Ln call(s) more</source>
        <translation>
            <numerusform>Hier abgeschnitten: noch %Ln Aufruf</numerusform>
            <numerusform>Hier abgeschnitten: noch %Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageEntry</name>
    <message>
        <source>After \x come two hex digits, as in \x1b.</source>
        <translation>Auf \x folgen zwei Hex-Ziffern, wie in \x1b.</translation>
    </message>
    <message>
        <source>A backslash begins \n, \r, \t, \0, \xNN or \\; no other letter may follow it.</source>
        <translation>Ein Backslash leitet \n, \r, \t, \0, \xNN oder \\ ein; kein anderer Buchstabe darf ihm folgen.</translation>
    </message>
    <message>
        <source>There is half a character here that cannot be sent.</source>
        <translation>Hier steht ein halbes Zeichen, das sich nicht senden lässt.</translation>
    </message>
    <message>
        <source>A byte takes two hex digits, and here is only one.</source>
        <translation>Ein Byte besteht aus zwei Hex-Ziffern, hier steht nur eine.</translation>
    </message>
    <message>
        <source>“%1” is no hex digit; write bytes as in 48 65 6c 6c 6f.</source>
        <translation>„%1“ ist keine Hex-Ziffer; schreiben Sie Bytes wie in 48 65 6c 6c 6f.</translation>
    </message>
</context>
<context>
    <name>MulticastGroup</name>
    <message>
        <source>“%1” is not the address of a multicast group: these go from 224.0.0.0 to 239.255.255.255, and IPv6 ones begin with ff.</source>
        <translation>„%1“ ist nicht die Adresse einer Multicast-Gruppe: Diese gehen von 224.0.0.0 bis 239.255.255.255, und die von IPv6 beginnen mit ff.</translation>
    </message>
    <message>
        <source>This computer has no network interface “%1”.</source>
        <translation>Dieser Computer hat keine Netzwerkschnittstelle „%1“.</translation>
    </message>
</context>
<context>
    <name>NextCall</name>
    <message>
        <source>recv() or recvfrom() for the answer, with a time limit: the datagram or its answer may be lost.</source>
        <translation>recv() oder recvfrom() für die Antwort, mit einem Zeitlimit: Das Datagramm oder die Antwort darauf kann verloren gehen.</translation>
    </message>
    <message>
        <source>The next send(), or recv() for the answer.</source>
        <translation>Das nächste send() oder recv() für die Antwort.</translation>
    </message>
    <message>
        <source>recv() for the answer; shutdown(SHUT_WR) or close() when there is nothing more to say. What was not taken must be sent again.</source>
        <translation>recv() für die Antwort; shutdown(SHUT_WR) oder close(), wenn nichts mehr zu sagen ist. Was nicht übernommen wurde, muss noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>sendto() with the answer to whom it came from, and the next receive.</source>
        <translation>sendto() mit der Antwort an den Absender und das nächste Empfangen.</translation>
    </message>
    <message>
        <source>recv() without MSG_PEEK, which takes the bytes.</source>
        <translation>recv() ohne MSG_PEEK, das die Bytes abholt.</translation>
    </message>
    <message>
        <source>What is left to send, and then close(). A program that waits for more here would get 0 again and again.</source>
        <translation>Was noch zu senden ist, und dann close(). Ein Programm, das hier auf mehr wartet, bekäme immer wieder 0.</translation>
    </message>
    <message>
        <source>send() with an answer, or recv() again until the message is whole or 0 comes.</source>
        <translation>send() mit einer Antwort, oder noch einmal recv(), bis die Nachricht ganz da ist oder 0 kommt.</translation>
    </message>
    <message>
        <source>bind() to be reachable, or sendto() at once; the system then chooses the port.</source>
        <translation>bind(), um erreichbar zu sein, oder gleich sendto(); dann wählt das System den Port.</translation>
    </message>
    <message>
        <source>A server: setsockopt(SO_REUSEADDR), bind(), listen(). A client: connect().</source>
        <translation>Ein Server: setsockopt(SO_REUSEADDR), bind(), listen(). Ein Client: connect().</translation>
    </message>
    <message>
        <source>The call that the option is for: most must be set before bind() or connect().</source>
        <translation>Der Aufruf, für den die Option gedacht ist: Die meisten müssen vor bind() oder connect() gesetzt sein.</translation>
    </message>
    <message>
        <source>Whatever depends on the value.</source>
        <translation>Was eben von dem Wert abhängt.</translation>
    </message>
    <message>
        <source>recvfrom(): datagrams to this address wait for it.</source>
        <translation>recvfrom(): Datagramme an diese Adresse warten darauf.</translation>
    </message>
    <message>
        <source>listen() for a server; connect() for a client that wants this source address.</source>
        <translation>listen() für einen Server; connect() für einen Client, der diese Quelladresse haben will.</translation>
    </message>
    <message>
        <source>accept(), which waits for the first client.</source>
        <translation>accept(), das auf den ersten Client wartet.</translation>
    </message>
    <message>
        <source>send() and recv() on the new descriptor %1, and accept() again on the listening one.</source>
        <translation>send() und recv() mit dem neuen Deskriptor %1, und mit dem lauschenden noch einmal accept().</translation>
    </message>
    <message>
        <source>sendto() with a destination each time, or connect() to another peer.</source>
        <translation>sendto() mit jeweils einem Ziel, oder connect() zu einer anderen Gegenstelle.</translation>
    </message>
    <message>
        <source>send() and recv().</source>
        <translation>send() und recv().</translation>
    </message>
    <message>
        <source>recv() until it returns 0, then close().</source>
        <translation>recv(), bis es 0 liefert, dann close().</translation>
    </message>
    <message>
        <source>close(), which gives the descriptor back.</source>
        <translation>close(), das den Deskriptor zurückgibt.</translation>
    </message>
    <message>
        <source>Nothing on this descriptor. Connections that were accepted live on.</source>
        <translation>Nichts mehr mit diesem Deskriptor. Verbindungen, die angenommen wurden, leben weiter.</translation>
    </message>
    <message>
        <source>Nothing on this descriptor: the next socket may get the same number.</source>
        <translation>Nichts mehr mit diesem Deskriptor: Der nächste Socket bekommt vielleicht dieselbe Nummer.</translation>
    </message>
    <message>
        <source>Whatever the address was wanted for: a line in a log, an answer.</source>
        <translation>Wofür die Adresse eben gebraucht wurde: eine Zeile in einem Protokoll, eine Antwort.</translation>
    </message>
    <message>
        <source>SSL_do_handshake().</source>
        <translation>SSL_do_handshake().</translation>
    </message>
    <message>
        <source>SSL_write() and SSL_read() with the plain text.</source>
        <translation>SSL_write() und SSL_read() mit dem Klartext.</translation>
    </message>
    <message>
        <source>SSL_shutdown() and close().</source>
        <translation>SSL_shutdown() und close().</translation>
    </message>
    <message>
        <source>SSL_write() with an answer, or SSL_read() again.</source>
        <translation>SSL_write() mit einer Antwort, oder noch einmal SSL_read().</translation>
    </message>
    <message>
        <source>SSL_read() for the answer, or SSL_shutdown().</source>
        <translation>SSL_read() für die Antwort, oder SSL_shutdown().</translation>
    </message>
    <message>
        <source>shutdown() or close() of the connection below.</source>
        <translation>shutdown() oder close() für die Verbindung darunter.</translation>
    </message>
    <message>
        <source>bind() with a name to be reachable, or sendto() at once; without a name nobody can answer.</source>
        <translation>bind() mit einem Namen, um erreichbar zu sein, oder gleich sendto(); ohne Namen kann niemand antworten.</translation>
    </message>
    <message>
        <source>A server: bind() with a name, listen(). A client: connect().</source>
        <translation>Ein Server: bind() mit einem Namen, listen(). Ein Client: connect().</translation>
    </message>
    <message>
        <source>recv() or recvfrom() for the answer, which comes only if this socket has a name or is connected.</source>
        <translation>recv() oder recvfrom() für die Antwort, die nur kommt, wenn dieser Socket einen Namen hat oder verbunden ist.</translation>
    </message>
    <message>
        <source>send() with an answer, or recv() for the next message.</source>
        <translation>send() mit einer Antwort, oder recv() für die nächste Nachricht.</translation>
    </message>
    <message>
        <source>connect() to another peer, or close().</source>
        <translation>connect() zu einer anderen Gegenstelle, oder close().</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>%1 Note: %2</source>
        <comment>a call's sentence and what a person wrote about it</comment>
        <translation>%1 Notiz: %2</translation>
    </message>
</context>
<context>
    <name>OpenedTranscript</name>
    <message>
        <source>Passed over %1.</source>
        <translation>Übergangen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Passed over %n more line(s).</source>
        <translation>
            <numerusform>%n weitere Zeile übergangen.</numerusform>
            <numerusform>%n weitere Zeilen übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last line is not whole, as after a crash; all before it was read.</source>
        <translation>Die letzte Zeile ist nicht ganz, wie nach einem Absturz; alles davor wurde gelesen.</translation>
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
        <translation>Diese Option nimmt eine ganze Zahl, etwa 0 oder 1.</translation>
    </message>
    <message>
        <source>Linger is “off” or how many seconds close() may wait; 0 resets.</source>
        <translation>Linger ist „off“ oder wie viele Sekunden close() warten darf; 0 setzt die Verbindung zurück.</translation>
    </message>
    <message>
        <source>A time limit is a number of seconds, such as 2.5; 0 is none.</source>
        <translation>Ein Zeitlimit ist eine Anzahl von Sekunden, etwa 2.5; 0 heißt: keines.</translation>
    </message>
    <message>
        <source>A group is an IPv4 address such as 239.1.2.3, and behind it the address of an interface if one is wanted.</source>
        <translation>Eine Gruppe ist eine IPv4-Adresse, etwa 239.1.2.3, und dahinter, wenn gewünscht, die Adresse einer Schnittstelle.</translation>
    </message>
    <message>
        <source>A group is an IPv6 address such as ff02::1234, and behind it the number of an interface if one is wanted.</source>
        <translation>Eine Gruppe ist eine IPv6-Adresse, etwa ff02::1234, und dahinter, wenn gewünscht, die Nummer einer Schnittstelle.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>off, or seconds</source>
        <translation>off oder Sekunden</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Group, interface</source>
        <translation>Gruppe, Schnittstelle</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>the error that waits on the socket; reading it takes it away</source>
        <translation>der Fehler, der am Socket wartet; das Lesen nimmt ihn weg</translation>
    </message>
    <message>
        <source>the socket's type</source>
        <translation>der Typ des Sockets</translation>
    </message>
    <message>
        <source>whether an address may be bound while old connections of it rest in TIME_WAIT</source>
        <translation>ob eine Adresse gebunden werden darf, während alte Verbindungen von ihr in TIME_WAIT ruhen</translation>
    </message>
    <message>
        <source>whether several sockets may have the same address and port, if all of them want it</source>
        <translation>ob mehrere Sockets dieselbe Adresse und denselben Port haben dürfen, wenn alle es wollen</translation>
    </message>
    <message>
        <source>whether TCP asks after hours of silence if the peer is still there</source>
        <translation>ob TCP nach Stunden der Stille nachfragt, ob die Gegenstelle noch da ist</translation>
    </message>
    <message>
        <source>whether datagrams may go to a broadcast address</source>
        <translation>ob Datagramme an eine Broadcast-Adresse gehen dürfen</translation>
    </message>
    <message>
        <source>what close() does with bytes that are still queued</source>
        <translation>was close() mit Bytes tut, die noch warten</translation>
    </message>
    <message>
        <source>whether the urgent byte comes among the others</source>
        <translation>ob das dringende Byte zwischen den anderen kommt</translation>
    </message>
    <message>
        <source>the size of the receive buffer; Linux doubles what is asked for, for its own bookkeeping</source>
        <translation>die Größe des Empfangspuffers; Linux verdoppelt das Verlangte für die eigene Verwaltung</translation>
    </message>
    <message>
        <source>the size of the send buffer; Linux doubles what is asked for, for its own bookkeeping</source>
        <translation>die Größe des Sendepuffers; Linux verdoppelt das Verlangte für die eigene Verwaltung</translation>
    </message>
    <message>
        <source>how long a receive waits at most</source>
        <translation>wie lange ein Empfangen höchstens wartet</translation>
    </message>
    <message>
        <source>how long a send waits at most</source>
        <translation>wie lange ein Senden höchstens wartet</translation>
    </message>
    <message>
        <source>whether small sends go out at once instead of being gathered (Nagle's algorithm)</source>
        <translation>ob kleine Sendungen sofort hinausgehen, statt gesammelt zu werden (Nagle-Algorithmus)</translation>
    </message>
    <message>
        <source>the most bytes of one TCP segment</source>
        <translation>wie viele Bytes ein TCP-Segment höchstens enthält</translation>
    </message>
    <message>
        <source>whether segments that are not full are held back</source>
        <translation>ob Segmente zurückgehalten werden, die nicht voll sind</translation>
    </message>
    <message>
        <source>whether what comes is acknowledged at once</source>
        <translation>ob sofort bestätigt wird, was ankommt</translation>
    </message>
    <message>
        <source>what the kernel knows of the connection</source>
        <translation>was der Kernel über die Verbindung weiß</translation>
    </message>
    <message>
        <source>how long sent bytes may stay without acknowledgement</source>
        <translation>wie lange gesendete Bytes unbestätigt bleiben dürfen</translation>
    </message>
    <message>
        <source>the seconds between two questions of SO_KEEPALIVE</source>
        <translation>die Sekunden zwischen zwei Nachfragen von SO_KEEPALIVE</translation>
    </message>
    <message>
        <source>the questions of SO_KEEPALIVE without an answer that end a connection</source>
        <translation>nach wie vielen unbeantworteten Nachfragen von SO_KEEPALIVE die Verbindung endet</translation>
    </message>
    <message>
        <source>how many routers a packet may pass</source>
        <translation>wie viele Router ein Paket passieren darf</translation>
    </message>
    <message>
        <source>the interface over which datagrams to a group leave</source>
        <translation>die Schnittstelle, über die Datagramme an eine Gruppe hinausgehen</translation>
    </message>
    <message>
        <source>how many routers a datagram to a group may pass</source>
        <translation>wie viele Router ein Datagramm an eine Gruppe passieren darf</translation>
    </message>
    <message>
        <source>whether this computer gets its own datagrams to a group</source>
        <translation>ob dieser Computer seine eigenen Datagramme an eine Gruppe bekommt</translation>
    </message>
    <message>
        <source>joins a group, so that what is sent to it comes here too</source>
        <translation>tritt einer Gruppe bei, sodass auch hier ankommt, was an sie gesendet wird</translation>
    </message>
    <message>
        <source>leaves a group</source>
        <translation>verlässt eine Gruppe</translation>
    </message>
    <message>
        <source>whether the socket is for IPv6 alone, or for IPv4 too</source>
        <translation>ob der Socket nur für IPv6 da ist oder auch für IPv4</translation>
    </message>
    <message>
        <source>off: close() returns at once, and the kernel delivers what is queued</source>
        <translation>aus: close() kehrt sofort zurück, und der Kernel stellt zu, was noch wartet</translation>
    </message>
    <message>
        <source>on, 0 s: close() throws away what is queued and resets the connection</source>
        <translation>ein, 0 s: close() verwirft, was noch wartet, und setzt die Verbindung zurück</translation>
    </message>
    <message>
        <source>on: close() waits up to %1 s until all is delivered</source>
        <translation>ein: close() wartet bis zu %1 s, bis alles zugestellt ist</translation>
    </message>
    <message>
        <source>options that every kind of socket has</source>
        <translation>Optionen, die jede Art von Socket hat</translation>
    </message>
    <message>
        <source>options of TCP</source>
        <translation>Optionen von TCP</translation>
    </message>
    <message>
        <source>options of IPv4</source>
        <translation>Optionen von IPv4</translation>
    </message>
    <message>
        <source>options of IPv6</source>
        <translation>Optionen von IPv6</translation>
    </message>
    <message>
        <source>options of another layer</source>
        <translation>Optionen einer anderen Ebene</translation>
    </message>
    <message>
        <source>an option of that layer</source>
        <translation>eine Option dieser Ebene</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>an option's value</comment>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>no error waits</source>
        <translation>kein Fehler wartet</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
</context>
<context>
    <name>PacketComment</name>
    <message>
        <source>, bytes %1 to %2</source>
        <translation>, Bytes %1 bis %2</translation>
    </message>
    <message>
        <source>, %1 of the bytes are no longer kept</source>
        <translation>, %1 der Bytes sind nicht mehr vorhanden</translation>
    </message>
</context>
<context>
    <name>PayloadForms</name>
    <message>
        <source>hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Show the bytes as hex</source>
        <translation>Die Bytes als Hex zeigen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Show the bytes as text</source>
        <translation>Die Bytes als Text zeigen</translation>
    </message>
</context>
<context>
    <name>PayloadLimit</name>
    <message>
        <source>“%1” is not a size; write it as 512M or 2G.</source>
        <translation>„%1“ ist keine Größe; schreiben Sie sie wie 512M oder 2G.</translation>
    </message>
    <message>
        <source>The data that is kept can be from 8 MiB to 256 GiB, not “%1”.</source>
        <translation>Aufbewahrt werden können 8 MiB bis 256 GiB an Daten, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>PcapngFormat</name>
    <message>
        <source>Socket calls recorded on %1</source>
        <translation>Socket-Aufrufe, aufgezeichnet auf %1</translation>
    </message>
    <message>
        <source>The packets were not captured: %1 made their headers up from the socket calls it recorded. Payload, addresses, ports and times are those of the calls; sequence and acknowledgement numbers count the calls' bytes. Calls on Unix sockets make no packets and are left out, and so are bytes sent out of band (MSG_OOB).</source>
        <translation>Die Pakete wurden nicht mitgeschnitten: %1 hat ihre Köpfe aus den aufgezeichneten Socket-Aufrufen gebildet. Nutzdaten, Adressen, Ports und Zeiten sind die der Aufrufe; Folge- und Bestätigungsnummern zählen die Bytes der Aufrufe. Aufrufe auf Unix-Sockets ergeben keine Pakete und sind ausgelassen, ebenso Bytes, die außer der Reihe gesendet wurden (MSG_OOB).</translation>
    </message>
</context>
<context>
    <name>PdfFormat</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Es wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Aufruf %1</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
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
        <translation>fehlgeschlagener Aufruf</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>PngFormat</name>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>Für ein Bild dieser Größe reicht der Speicher nicht.</translation>
    </message>
</context>
<context>
    <name>PortCauses</name>
    <message>
        <source>At port %1 of %2, %3 takes datagrams, but not at %4.</source>
        <translation>An Port %1 von %2 nimmt %3 Datagramme an, aber nicht an %4.</translation>
    </message>
    <message>
        <source>%1 listens at %2, but not at %3.</source>
        <translation>An %2 lauscht %1, aber nicht an %3.</translation>
    </message>
    <message>
        <source>The name %1 went to %2 here; the address %3 would reach it.</source>
        <translation>Der Name %1 führte hier zu %2; die Adresse %3 würde das Programm erreichen.</translation>
    </message>
    <message>
        <source>The name %1 stands for %2 here, too; the address %3 would reach it.</source>
        <translation>Auch der Name %1 steht hier für %2; die Adresse %3 würde das Programm erreichen.</translation>
    </message>
    <message>
        <source>Nothing is at port %1, but %2 is at the port beside it: %3.</source>
        <translation>An Port %1 ist nichts, aber am Port daneben ist %2: %3.</translation>
    </message>
    <message>
        <source>Nothing is at port %1 of this computer, nor at the ports beside it.</source>
        <translation>An Port %1 dieses Computers ist nichts, und auch nicht an den Ports daneben.</translation>
    </message>
    <message>
        <source>this program itself</source>
        <translation>dieses Programm selbst</translation>
    </message>
    <message>
        <source>a program of another user</source>
        <translation>ein Programm eines anderen Benutzers</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <comment>a program's name and process id</comment>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>%1 has the port: it is bound to %2.</source>
        <translation>An %2 ist %1 gebunden und hat damit den Port.</translation>
    </message>
    <message>
        <source>%1 has the port: it listens at %2.</source>
        <translation>An %2 lauscht %1 und hat damit den Port.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of this port are still open.</source>
        <translation>
            <numerusform>%n Verbindung dieses Ports ist noch offen.</numerusform>
            <numerusform>%n Verbindungen dieses Ports sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody listens there any more. A socket may be bound to it without listening, which the kernel does not list.</source>
        <translation>Dort lauscht niemand mehr. Vielleicht ist ein Socket daran gebunden, ohne zu lauschen; solche listet der Kernel nicht auf.</translation>
    </message>
    <message>
        <source>By now %1 is there, at %2: it was started after the call.</source>
        <translation>Inzwischen ist %1 da, und zwar an %2: Der Start war erst nach dem Aufruf.</translation>
    </message>
    <message>
        <source>%1 listens there, and its accept queue has room now: %2 of %3 wait.</source>
        <translation>Dort lauscht %1, und die Warteschlange (accept) hat jetzt Platz: Es warten %2 von höchstens %3.</translation>
    </message>
    <message>
        <source>The accept queue is full: %1 listens with a backlog of %2, and %3 connections wait that it has not accepted. Further ones get no answer until it does.</source>
        <translation>Die Warteschlange (accept) ist voll: Dort lauscht %1 mit einem Backlog von %2, und es warten %3 Verbindungen, die noch nicht angenommen sind. Weitere bekommen bis dahin keine Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody listens there. %n old connection(s) of this port rest in TIME_WAIT, the last for %1 s more: the end that closes first keeps its port so long. With SO_REUSEADDR set before bind() it can be had at once, if the program that had it before did set it too.</source>
        <translation>
            <numerusform>Dort lauscht niemand. %n alte Verbindung dieses Ports ruht noch %1 s in TIME_WAIT: So lange behält die Seite, die zuerst schließt, ihren Port. Mit SO_REUSEADDR, vor bind() gesetzt, ist er sofort zu haben, wenn das Programm, das ihn vorher hatte, es auch gesetzt hat.</numerusform>
            <numerusform>Dort lauscht niemand. %n alte Verbindungen dieses Ports ruhen in TIME_WAIT, die letzte noch %1 s: So lange behält die Seite, die zuerst schließt, ihren Port. Mit SO_REUSEADDR, vor bind() gesetzt, ist er sofort zu haben, wenn das Programm, das ihn vorher hatte, es auch gesetzt hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramLanguage</name>
    <message>
        <source>C++ with Qt</source>
        <translation>C++ mit Qt</translation>
    </message>
</context>
<context>
    <name>ProgramText</name>
    <message>
        <source>%1 of the Socketscope session of %2, as a program.</source>
        <translation>%1 der Socketscope-Sitzung vom %2, als Programm.</translation>
    </message>
    <message>
        <source>It makes the calls of the record one after the other. Over each stands its row there: number, call, arguments and result. The program's sockets wait (block) where the session was told when to go on.</source>
        <translation>Es macht die Aufrufe der Aufzeichnung einen nach dem anderen. Über jedem steht seine Zeile aus der Aufzeichnung: Nummer, Aufruf, Argumente und Ergebnis. Die Sockets des Programms warten (blockieren), wo der Sitzung gesagt wurde, wann es weitergeht.</translation>
    </message>
    <message>
        <source>To run it:</source>
        <translation>So wird es gestartet:</translation>
    </message>
    <message>
        <source>Start it before its clients; they connect in the order of the record.</source>
        <translation>Starten Sie es vor seinen Clients; sie verbinden sich in der Reihenfolge der Aufzeichnung.</translation>
    </message>
    <message numerus="yes">
        <source>The record goes on with %n call(s), too many for a program to be read.</source>
        <translation>
            <numerusform>Die Aufzeichnung geht noch mit %n Aufruf weiter; damit wäre das Programm zu lang zum Lesen.</numerusform>
            <numerusform>Die Aufzeichnung geht noch mit %n Aufrufen weiter; damit wäre das Programm zu lang zum Lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record ends with these open: %1. The end of the program closes them.</source>
        <translation>Am Ende der Aufzeichnung sind noch offen: %1. Das Ende des Programms schließt sie.</translation>
    </message>
    <message>
        <source>The Socketscope lesson “%1”, as a program.</source>
        <translation>Die Socketscope-Lektion „%1“, als Programm.</translation>
    </message>
    <message>
        <source>The whole Socketscope session of %1, as one program.</source>
        <translation>Die ganze Socketscope-Sitzung vom %1, als ein Programm.</translation>
    </message>
    <message>
        <source>TLS is left to the library. What it sends and receives by itself is not listed here; over the wire it goes in other pieces.</source>
        <translation>TLS bleibt der Bibliothek überlassen. Was sie von selbst sendet und empfängt, steht hier nicht; über die Leitung geht alles in anderen Stücken.</translation>
    </message>
    <message>
        <source>CERTIFICATE is a PEM file that holds the server's certificate and its private key. Without it the program makes a certificate that is signed by itself: the private key of the session's is not in the record.</source>
        <translation>CERTIFICATE ist eine PEM-Datei, die das Zertifikat des Servers und seinen privaten Schlüssel enthält. Ohne diese Angabe erzeugt das Programm ein selbst signiertes Zertifikat: Der private Schlüssel zum Zertifikat der Sitzung ist nicht in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>TRUSTED is a PEM file of the certificates that are accepted, or the SHA-256 fingerprint of one.</source>
        <translation>TRUSTED ist eine PEM-Datei der Zertifikate, die akzeptiert werden, oder der SHA-256-Fingerabdruck eines einzelnen.</translation>
    </message>
    <message>
        <source>Without it those are accepted that the system's authorities signed.</source>
        <translation>Ohne diese Angabe werden die akzeptiert, die von den Zertifizierungsstellen des Systems signiert sind.</translation>
    </message>
    <message>
        <source>Without it the one is accepted that the session accepted.</source>
        <translation>Ohne diese Angabe wird das akzeptiert, das die Sitzung akzeptiert hat.</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Takes the peer away from the socket again: connect() with the family AF_UNSPEC dissolves the association. A datagram socket can then send to anybody and receive from anybody.</source>
        <translation>Nimmt dem Socket die Gegenstelle wieder weg: connect() mit der Familie AF_UNSPEC löst die Zuordnung auf. Ein Datagramm-Socket kann dann an alle senden und von allen empfangen.</translation>
    </message>
    <message>
        <source>Writes a peer's address into the socket. Nothing goes over the network: send() has a destination from here on, and datagrams from others are left out.</source>
        <translation>Schreibt die Adresse einer Gegenstelle in den Socket. Über das Netzwerk geht nichts: send() hat von hier an ein Ziel, und Datagramme von anderen werden ausgelassen.</translation>
    </message>
    <message>
        <source>Asks the peer's system for a connection and waits for the answer. With TCP the two kernels shake hands in three segments; the peer's program need not have called accept() for that.</source>
        <translation>Bittet das System der Gegenstelle um eine Verbindung und wartet auf die Antwort. Bei TCP vollziehen die beiden Kernel den Handshake in drei Segmenten; das Programm der Gegenstelle muss dafür noch nicht accept() aufgerufen haben.</translation>
    </message>
    <message>
        <source>Hands one message to the kernel, which sends it as one datagram: whole, or not at all. It may be lost on the way, and nobody tells.</source>
        <translation>Übergibt dem Kernel eine Nachricht, die er als ein Datagramm sendet: ganz oder gar nicht. Sie kann unterwegs verloren gehen, und niemand meldet es.</translation>
    </message>
    <message>
        <source>Copies bytes into the socket's send buffer; the kernel sends them on from there, in portions of its own. The call is done when they are in the buffer.</source>
        <translation>Kopiert Bytes in den Sendepuffer des Sockets; von dort sendet der Kernel sie in selbst gewählten Portionen weiter. Der Aufruf ist fertig, wenn sie im Puffer sind.</translation>
    </message>
    <message>
        <source>Takes the oldest datagram that has arrived. What does not fit into the buffer is thrown away.</source>
        <translation>Holt das älteste Datagramm ab, das angekommen ist. Was nicht in den Puffer passt, wird verworfen.</translation>
    </message>
    <message>
        <source>Takes bytes that have arrived out of the socket's receive buffer. A stream has no borders: how many come at once says nothing about how they were sent.</source>
        <translation>Holt Bytes, die angekommen sind, aus dem Empfangspuffer des Sockets. Ein Strom hat keine Grenzen: Wie viele auf einmal kommen, sagt nichts darüber, wie sie gesendet wurden.</translation>
    </message>
    <message>
        <source>Ends the receiving direction of the socket. The descriptor stays open.</source>
        <translation>Beendet die Empfangsrichtung des Sockets. Der Deskriptor bleibt offen.</translation>
    </message>
    <message>
        <source>Ends the sending direction: after the last byte TCP sends a FIN. The other direction and the descriptor stay open.</source>
        <translation>Beendet die Senderichtung: Nach dem letzten Byte sendet TCP ein FIN. Die andere Richtung und der Deskriptor bleiben offen.</translation>
    </message>
    <message>
        <source>Ends both directions of the connection. The descriptor stays open until close().</source>
        <translation>Beendet beide Richtungen der Verbindung. Der Deskriptor bleibt bis close() offen.</translation>
    </message>
    <message>
        <source>Makes the state of one TLS session: its keys, its certificates and where its bytes come from. No bytes move yet.</source>
        <translation>Legt den Zustand einer TLS-Sitzung an: ihre Schlüssel, ihre Zertifikate und woher ihre Bytes kommen. Noch wandern keine Bytes.</translation>
    </message>
    <message>
        <source>Agrees with the peer on a version, a cipher and keys, and checks the certificate. The sends and recvs below it carry the handshake's messages.</source>
        <translation>Einigt sich mit der Gegenstelle auf eine Version, ein Verschlüsselungsverfahren und Schlüssel und prüft das Zertifikat. Die send und recv darunter befördern die Nachrichten des Handshakes.</translation>
    </message>
    <message>
        <source>Gives the plain text of what was received encrypted. One record may need several recvs, and one recv may bring several records.</source>
        <translation>Liefert den Klartext dessen, was verschlüsselt empfangen wurde. Ein Record kann mehrere recv brauchen, und ein recv kann mehrere Records bringen.</translation>
    </message>
    <message>
        <source>Encrypts plain text into records of at most 16,384 bytes each; the send below moves them.</source>
        <translation>Verschlüsselt Klartext zu Records von je höchstens 16.384 Bytes; das send darunter befördert sie.</translation>
    </message>
    <message>
        <source>Ends this end's side of the TLS session with a close_notify, so that the peer can tell the end from a cut.</source>
        <translation>Beendet diese Seite der TLS-Sitzung mit einem close_notify, sodass die Gegenstelle das Ende von einem Abschneiden unterscheiden kann.</translation>
    </message>
    <message>
        <source>Makes an end for communication and gives it the lowest free descriptor. It has no address yet, and nobody else learns of it.</source>
        <translation>Legt ein Ende für die Kommunikation an und gibt ihm den niedrigsten freien Deskriptor. Es hat noch keine Adresse, und sonst erfährt niemand davon.</translation>
    </message>
    <message>
        <source>Changes how the socket, or a layer below it, behaves. The level says which layer, the option what about it.</source>
        <translation>Ändert, wie sich der Socket oder eine Ebene darunter verhält. Die Ebene sagt, wo etwas geändert wird, die Option, was.</translation>
    </message>
    <message>
        <source>Reads how the socket, or a layer below it, is set.</source>
        <translation>Liest, wie der Socket oder eine Ebene darunter eingestellt ist.</translation>
    </message>
    <message>
        <source>Gives the socket an address of its own, under which others can reach it: an IP address and a port, or the name of a Unix socket.</source>
        <translation>Gibt dem Socket eine eigene Adresse, unter der andere ihn erreichen können: eine IP-Adresse und einen Port oder den Namen eines Unix-Sockets.</translation>
    </message>
    <message>
        <source>Makes the socket wait for connections. From here on the kernel finishes handshakes by itself and keeps the connections in a queue until accept() takes them.</source>
        <translation>Lässt den Socket auf Verbindungen warten. Von hier an schließt der Kernel Handshakes selbst ab und hält die Verbindungen in einer Warteschlange, bis accept() sie abholt.</translation>
    </message>
    <message>
        <source>Takes the oldest connection out of the listening socket's queue and makes a new socket for it. The listening socket goes on listening.</source>
        <translation>Nimmt die älteste Verbindung aus der Warteschlange des lauschenden Sockets und legt für sie einen neuen Socket an. Der lauschende Socket lauscht weiter.</translation>
    </message>
    <message>
        <source>Takes the oldest connection out of the listening socket's queue and makes a new socket for it, with flags set from its beginning: that is what accept4() adds to accept().</source>
        <translation>Nimmt die älteste Verbindung aus der Warteschlange des lauschenden Sockets und legt für sie einen neuen Socket an, bei dem von Anfang an Flags gesetzt sind: Das ist es, was accept4() dem accept() hinzufügt.</translation>
    </message>
    <message>
        <source>Gives the descriptor back; its number is free for the next socket or file. Of a connection, what is still in the send buffer is delivered before the end, unless SO_LINGER says otherwise.</source>
        <translation>Gibt den Deskriptor zurück; seine Nummer ist frei für den nächsten Socket oder die nächste Datei. Bei einer Verbindung wird vor dem Ende noch zugestellt, was im Sendepuffer ist, sofern SO_LINGER nichts anderes sagt.</translation>
    </message>
    <message>
        <source>Asks which address the socket has itself: after bind() with port 0, or after connect(), the system has chosen it.</source>
        <translation>Fragt, welche Adresse der Socket selbst hat: Nach bind() mit Port 0 oder nach connect() hat das System sie gewählt.</translation>
    </message>
    <message>
        <source>Asks which address the other end of the connection has.</source>
        <translation>Fragt, welche Adresse die andere Seite der Verbindung hat.</translation>
    </message>
    <message>
        <source>Makes the socket wait for connections. From here on the kernel keeps those who connect in a queue until accept() takes them.</source>
        <translation>Lässt den Socket auf Verbindungen warten. Von hier an hält der Kernel alle, die sich verbinden, in einer Warteschlange, bis accept() sie abholt.</translation>
    </message>
    <message>
        <source>Joins the socket to a new one in the listener's queue. Both are in the same kernel, so nothing goes over a network, and the peer's program need not have called accept() yet.</source>
        <translation>Verbindet den Socket mit einem neuen in der Warteschlange des lauschenden Sockets. Beide sind im selben Kernel, also geht nichts über ein Netzwerk, und das Programm der Gegenstelle muss noch nicht accept() aufgerufen haben.</translation>
    </message>
    <message>
        <source>Puts one message into the receiver's queue: whole, or not at all. None is lost on the way; with a full queue the call waits.</source>
        <translation>Legt eine Nachricht in die Warteschlange des Empfängers: ganz oder gar nicht. Unterwegs geht keine verloren; ist die Warteschlange voll, so wartet der Aufruf.</translation>
    </message>
    <message>
        <source>Puts one message into the peer's queue, whole. The peer takes it with one recv().</source>
        <translation>Legt eine Nachricht in die Warteschlange der Gegenstelle, und zwar ganz. Die Gegenstelle holt sie mit einem einzigen recv() ab.</translation>
    </message>
    <message>
        <source>Puts bytes into the peer's receive queue; the call is done when they are there.</source>
        <translation>Legt Bytes in die Empfangswarteschlange der Gegenstelle; der Aufruf ist fertig, wenn sie dort sind.</translation>
    </message>
    <message>
        <source>Takes the oldest message that has arrived. What does not fit into the buffer is thrown away.</source>
        <translation>Holt die älteste Nachricht ab, die angekommen ist. Was nicht in den Puffer passt, wird verworfen.</translation>
    </message>
    <message>
        <source>Ends the sending direction: when the peer has read what was sent, its recv() returns 0. The other direction and the descriptor stay open.</source>
        <translation>Beendet die Senderichtung: Wenn die Gegenstelle gelesen hat, was gesendet wurde, liefert ihr recv() 0. Die andere Richtung und der Deskriptor bleiben offen.</translation>
    </message>
    <message>
        <source>Takes the peer away from the socket again: connect() with the family AF_UNSPEC dissolves the association. TCP ends the connection for it; the socket can then be connected once more.</source>
        <translation>Nimmt dem Socket die Gegenstelle wieder weg: connect() mit der Familie AF_UNSPEC löst die Zuordnung auf. TCP beendet dafür die Verbindung; der Socket kann danach noch einmal verbunden werden.</translation>
    </message>
</context>
<context>
    <name>PythonProgram</name>
    <message>
        <source>Python cannot dissolve an association; this call is left out.</source>
        <translation>Python kann keine Zuordnung auflösen; dieser Aufruf ist ausgelassen.</translation>
    </message>
</context>
<context>
    <name>QtProgram</name>
    <message>
        <source>listen() of Qt sets this itself.</source>
        <translation>listen() von Qt setzt dies selbst.</translation>
    </message>
    <message>
        <source>Qt makes the socket later; the option is set as soon as it is there.</source>
        <translation>Qt legt den Socket erst später an; die Option wird gesetzt, sobald er da ist.</translation>
    </message>
    <message>
        <source>listen() of Qt makes this call.</source>
        <translation>listen() von Qt macht diesen Aufruf.</translation>
    </message>
    <message>
        <source>Qt has no function for this call; it is left out here.</source>
        <translation>Qt hat für diesen Aufruf keine Funktion; er ist hier ausgelassen.</translation>
    </message>
    <message>
        <source>Qt has no class for sockets of this type; the call is left out here.</source>
        <translation>Qt hat für Sockets dieses Typs keine Klasse; der Aufruf ist hier ausgelassen.</translation>
    </message>
    <message>
        <source>Qt has no function that finishes only the sending.</source>
        <translation>Qt hat keine Funktion, die nur das Senden beendet.</translation>
    </message>
    <message>
        <source>It was begun above.</source>
        <translation>Das wurde oben begonnen.</translation>
    </message>
    <message>
        <source>This only asks; it is left out here.</source>
        <translation>Dieser Aufruf fragt nur etwas ab; er ist hier ausgelassen.</translation>
    </message>
    <message>
        <source>Qt has no class for this type of socket; these are the system's own calls.</source>
        <translation>Qt hat für Sockets dieses Typs keine Klasse; dies sind die Aufrufe des Systems selbst.</translation>
    </message>
    <message>
        <source>QSslSocket finishes sending by itself.</source>
        <translation>QSslSocket beendet das Senden von selbst.</translation>
    </message>
    <message>
        <source>QSslSocket has closed the connection at the peer's end; this is left out.</source>
        <translation>QSslSocket hat die Verbindung geschlossen, als die Gegenstelle ihre Seite beendete; dies ist ausgelassen.</translation>
    </message>
    <message>
        <source>QSslSocket is closed already, and does not wait for the peer's end.</source>
        <translation>QSslSocket ist schon geschlossen und wartet nicht auf das Ende der Gegenstelle.</translation>
    </message>
    <message>
        <source>QSslSocket has answered the peer's end by itself.</source>
        <translation>QSslSocket hat das Ende der Gegenstelle von selbst beantwortet.</translation>
    </message>
    <message>
        <source>QSslSocket cannot finish only the sending; it does so when it has received everything, and then closes.</source>
        <translation>QSslSocket kann das Senden nicht allein beenden; es tut das, wenn es alles empfangen hat, und schließt dann.</translation>
    </message>
</context>
<context>
    <name>ReadableFormat</name>
    <message>
        <source>Transcript of a %1 session</source>
        <translation>Mitschrift einer Sitzung mit %1</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>time in s</source>
        <translation>Zeit in s</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Notiz:</translation>
    </message>
</context>
<context>
    <name>ReplacingFile</name>
    <message>
        <source>The disk is full. Free some space, or choose another place.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>You may not write there. Choose a folder of your own.</source>
        <translation>Sie dürfen dort nicht schreiben. Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>That place is read-only. Choose another one.</source>
        <translation>Dieser Ort ist schreibgeschützt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder does not exist. Create it, or choose another one.</source>
        <translation>Den Ordner gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>That name is a folder. Choose another name.</source>
        <translation>Dieser Name gehört zu einem Ordner. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>Der Name ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The file would be larger than allowed there. Choose another place.</source>
        <translation>Die Datei würde größer als dort erlaubt. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>Das System meldet: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written. %2</source>
        <translation>„%1“ konnte nicht geschrieben werden. %2</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>what the peer sends is other than recorded from byte %1 on.</source>
        <translation>Was die Gegenstelle sendet, weicht ab Byte %1 von der Aufzeichnung ab.</translation>
    </message>
    <message>
        <source>the peer sends more than the %1 bytes that were recorded.</source>
        <translation>Die Gegenstelle sendet mehr als die %1 aufgezeichneten Bytes.</translation>
    </message>
    <message>
        <source>the peer finished sending before byte %1, which was recorded.</source>
        <translation>Die Gegenstelle beendete das Senden vor Byte %1, das aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>byte %1 of what the peer sends did not come in time.</source>
        <translation>Byte %1 von dem, was die Gegenstelle sendet, kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>the peer did not finish sending in time, as it had when it was recorded.</source>
        <translation>Die Gegenstelle beendete das Senden nicht rechtzeitig, anders als bei der Aufzeichnung.</translation>
    </message>
    <message>
        <source>the peer reset the connection (%1) after %2 bytes; recorded was no reset.</source>
        <translation>Die Gegenstelle setzte die Verbindung nach %2 Bytes zurück (%1); aufgezeichnet ist kein Zurücksetzen.</translation>
    </message>
    <message>
        <source>the peer did not reset the connection, as it had when it was recorded.</source>
        <translation>Die Gegenstelle setzte die Verbindung nicht zurück, anders als bei der Aufzeichnung.</translation>
    </message>
    <message>
        <source>the peer did not take all that was sent to it in time.</source>
        <translation>Die Gegenstelle holte nicht alles rechtzeitig ab, was ihr gesendet wurde.</translation>
    </message>
    <message>
        <source>the connection did not come about (%1). %2</source>
        <translation>Die Verbindung kam nicht zustande (%1). %2</translation>
    </message>
    <message>
        <source>the connection came about; when it was recorded, it failed.</source>
        <translation>Die Verbindung kam zustande; bei der Aufzeichnung schlug sie fehl.</translation>
    </message>
    <message>
        <source>no client connected in time.</source>
        <translation>Es verband sich nicht rechtzeitig ein Client.</translation>
    </message>
    <message>
        <source>one more client connected than was recorded.</source>
        <translation>Es verband sich ein Client mehr, als aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>A client of %1 on %2</source>
        <translation>Ein Client von %1 an %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>The server of %1 on %2</source>
        <translation>Der Server von %1 an %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation>Verbindung %1: %2</translation>
    </message>
    <message>
        <source>%1 sent, %2 received as recorded.</source>
        <translation>%1 gesendet, %2 wie aufgezeichnet empfangen.</translation>
    </message>
    <message>
        <source>Replaying: %1</source>
        <translation>Wird nachgespielt: %1</translation>
    </message>
    <message numerus="yes">
        <source>As recorded: %n connection(s);</source>
        <translation>
            <numerusform>Wie aufgezeichnet: %n Verbindung;</numerusform>
            <numerusform>Wie aufgezeichnet: %n Verbindungen;</numerusform>
        </translation>
    </message>
    <message>
        <source>Diverged: %1</source>
        <translation>Abgewichen: %1</translation>
    </message>
    <message>
        <source>Stopped before its end: %1</source>
        <translation>Vor dem Ende gestoppt: %1</translation>
    </message>
    <message>
        <source>TLS failed. %1</source>
        <translation>TLS ist fehlgeschlagen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clients to %1, which overlap</source>
        <translation>
            <numerusform>%n Client zu %1, mit zeitlicher Überschneidung</numerusform>
            <numerusform>%n Clients zu %1, die sich zeitlich überschneiden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayReport</name>
    <message>
        <source>%1 sent, %2 received as recorded.</source>
        <translation>%1 gesendet, %2 wie aufgezeichnet empfangen.</translation>
    </message>
    <message>
        <source>diverged;</source>
        <translation>abgewichen;</translation>
    </message>
    <message>
        <source>as recorded;</source>
        <translation>wie aufgezeichnet;</translation>
    </message>
    <message>
        <source>not played to its end;</source>
        <translation>nicht zu Ende gespielt;</translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation>Verbindung %1: %2</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>ReplayScript</name>
    <message numerus="yes">
        <source>This is too long to be replayed: more than %n call(s).</source>
        <translation>
            <numerusform>Das ist zu lang zum Nachspielen: mehr als %n Aufruf.</numerusform>
            <numerusform>Das ist zu lang zum Nachspielen: mehr als %n Aufrufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call %1 of the record moved %2 at once, which is more than can be replayed.</source>
        <translation>Aufruf %1 der Aufzeichnung übertrug %2 auf einmal; das ist mehr, als sich nachspielen lässt.</translation>
    </message>
    <message>
        <source>Datagrams cannot be replayed: nothing holds them to an order, and a reply may be lost. Only what went over connections can.</source>
        <translation>Datagramme lassen sich nicht nachspielen: Nichts hält sie in einer Reihenfolge, und eine Antwort kann verloren gehen. Nachspielen lässt sich nur, was über Verbindungen ging.</translation>
    </message>
    <message>
        <source>TLS failed in this connection (%1), so nothing was said over it that could be replayed.</source>
        <translation>Auf dieser Verbindung ist TLS fehlgeschlagen (%1), daher wurde darüber nichts gesagt, was sich nachspielen ließe.</translation>
    </message>
    <message>
        <source>There is no connection in this session.</source>
        <translation>In dieser Sitzung gibt es keine Verbindung.</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>There is no free name for the transcript beside “%1”.</source>
        <translation>Neben „%1“ ist kein Name mehr für die Mitschrift frei.</translation>
    </message>
</context>
<context>
    <name>ReportTheory</name>
    <message>
        <source>Makes an end of a conversation that does not exist yet and gives it a number, the descriptor. The domain says which addresses it uses (AF_INET: IPv4), the type how it talks: SOCK_STREAM in one ordered stream of bytes, SOCK_DGRAM in single messages.</source>
        <translation>Legt ein Ende eines Gesprächs an, das es noch nicht gibt, und gibt ihm eine Nummer, den Deskriptor. Die Domäne sagt, welche Adressen es verwendet (AF_INET: IPv4), der Typ, wie es spricht: SOCK_STREAM in einem geordneten Strom von Bytes, SOCK_DGRAM in einzelnen Nachrichten.</translation>
    </message>
    <message>
        <source>Changes how a socket behaves. SO_REUSEADDR, for one, lets a server take its port again while connections of its last run are still in TIME_WAIT.</source>
        <translation>Ändert, wie sich ein Socket verhält. So lässt SO_REUSEADDR einen Server seinen Port wieder nehmen, während Verbindungen seines letzten Laufs noch in TIME_WAIT sind.</translation>
    </message>
    <message>
        <source>Asks how an option of a socket is set. SO_ERROR also tells why a connect that ran in the background has failed.</source>
        <translation>Fragt, wie eine Option eines Sockets eingestellt ist. SO_ERROR verrät auch, warum ein connect, das im Hintergrund lief, fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Gives a socket its own address and port. A server needs it so that clients know where to find it; with port 0 the kernel picks a free one.</source>
        <translation>Gibt einem Socket eine eigene Adresse und einen Port. Ein Server braucht das, damit Clients wissen, wo er zu finden ist; bei Port 0 wählt der Kernel einen freien.</translation>
    </message>
    <message>
        <source>Turns a socket into one that waits for connections. From then on the kernel answers clients by itself and keeps finished connections in the accept queue, whose length the backlog bounds.</source>
        <translation>Macht aus einem Socket einen, der auf Verbindungen wartet. Von da an antwortet der Kernel den Clients selbst und hält fertige Verbindungen in der Warteschlange (accept), deren Länge das Backlog begrenzt.</translation>
    </message>
    <message>
        <source>Takes the first connection from the accept queue and makes a new socket for it. The listening socket stays as it is and can accept the next client.</source>
        <translation>Nimmt die erste Verbindung aus der Warteschlange (accept) und legt für sie einen neuen Socket an. Der lauschende Socket bleibt, wie er ist, und kann den nächsten Client annehmen.</translation>
    </message>
    <message>
        <source>Asks a server for a connection; with TCP this is the exchange of SYN, SYN-ACK and ACK. The kernel chooses a free port for the client's own end if it has none.</source>
        <translation>Bittet einen Server um eine Verbindung; bei TCP ist das der Austausch von SYN, SYN-ACK und ACK. Der Kernel wählt für die Seite des Clients einen freien Port, wenn sie noch keinen hat.</translation>
    </message>
    <message>
        <source>Asks which address and port a socket has itself, for example the port that the kernel chose for a client.</source>
        <translation>Fragt, welche Adresse und welchen Port ein Socket selbst hat, zum Beispiel den Port, den der Kernel für einen Client gewählt hat.</translation>
    </message>
    <message>
        <source>Asks which address and port the other end of a connection has. It fails with ENOTCONN where there is no other end.</source>
        <translation>Fragt, welche Adresse und welchen Port die andere Seite einer Verbindung hat. Gibt es keine andere Seite, so schlägt der Aufruf mit ENOTCONN fehl.</translation>
    </message>
    <message>
        <source>Hands bytes to the kernel, which sends them as it sees fit. The result says how many it took, not that the peer has them; the borders between two sends are not kept in a stream.</source>
        <translation>Übergibt dem Kernel Bytes, die er nach eigenem Ermessen sendet. Das Ergebnis sagt, wie viele er übernommen hat, nicht, dass die Gegenstelle sie hat; die Grenzen zwischen zwei send bleiben in einem Strom nicht erhalten.</translation>
    </message>
    <message>
        <source>Sends one message to the address that stands with it. A datagram arrives whole or not at all.</source>
        <translation>Sendet eine Nachricht an die Adresse, die dabeisteht. Ein Datagramm kommt ganz an oder gar nicht.</translation>
    </message>
    <message>
        <source>Takes bytes that have arrived, at most as many as asked for, and waits if there are none. The result 0 says that the peer has finished sending.</source>
        <translation>Holt Bytes ab, die angekommen sind, höchstens so viele wie verlangt, und wartet, wenn keine da sind. Das Ergebnis 0 sagt, dass die Gegenstelle das Senden beendet hat.</translation>
    </message>
    <message>
        <source>Takes one message and tells who sent it. What does not fit into the buffer is lost.</source>
        <translation>Holt eine Nachricht ab und sagt, wer sie gesendet hat. Was nicht in den Puffer passt, ist verloren.</translation>
    </message>
    <message>
        <source>Receives as recvfrom does and also tells, in flags of its answer, whether a message was too long for the buffer and what else came with it.</source>
        <translation>Empfängt wie recvfrom und sagt außerdem in Flags seiner Antwort, ob eine Nachricht zu lang für den Puffer war und was sonst mit ihr kam.</translation>
    </message>
    <message>
        <source>Gives the descriptor back. If it was the last one, TCP closes the connection: with a FIN, or with a reset if received bytes were left unread.</source>
        <translation>Gibt den Deskriptor zurück. War es der letzte, so schließt TCP die Verbindung: mit einem FIN, oder mit einem Zurücksetzen, wenn empfangene Bytes ungelesen blieben.</translation>
    </message>
    <message>
        <source>Makes the state of one TLS connection. It is a call of libssl, which speaks TLS on top of a connection that exists already.</source>
        <translation>Legt den Zustand einer TLS-Verbindung an. Es ist ein Aufruf von libssl, das TLS auf einer schon bestehenden Verbindung spricht.</translation>
    </message>
    <message>
        <source>Agrees with the peer on keys and looks at its certificate. Several sends and recvs go to and fro under it; it fails if the certificate cannot be trusted.</source>
        <translation>Einigt sich mit der Gegenstelle auf Schlüssel und sieht sich ihr Zertifikat an. Darunter gehen mehrere send und recv hin und her; der Aufruf schlägt fehl, wenn dem Zertifikat nicht zu trauen ist.</translation>
    </message>
    <message>
        <source>Gives the plain text of what has arrived. The recv below it takes the encrypted bytes, which are more.</source>
        <translation>Liefert den Klartext dessen, was angekommen ist. Das recv darunter holt die verschlüsselten Bytes ab, und das sind mehr.</translation>
    </message>
    <message>
        <source>Encrypts plain text and sends it, so that nobody on the way can read or change it.</source>
        <translation>Verschlüsselt Klartext und sendet ihn, sodass ihn unterwegs niemand lesen oder ändern kann.</translation>
    </message>
    <message>
        <source>Tells the peer that no more will come, inside TLS; so nobody else can pretend that the conversation was over.</source>
        <translation>Sagt der Gegenstelle innerhalb von TLS, dass nichts mehr kommt; so kann niemand anders vortäuschen, das Gespräch sei zu Ende.</translation>
    </message>
    <message>
        <source>Ends one direction of a connection or both. After SHUT_WR the peer reads the end of the stream (over TCP a FIN tells it), but can still answer: a half-close.</source>
        <translation>Beendet eine Richtung einer Verbindung oder beide. Nach SHUT_WR liest die Gegenstelle das Ende des Stroms (über TCP sagt es ein FIN), kann aber noch antworten: ein half-close.</translation>
    </message>
</context>
<context>
    <name>SessionChat</name>
    <message numerus="yes">
        <source>%n further messages are left out here.</source>
        <translation>
            <numerusform>%n weitere Nachricht ist hier ausgelassen.</numerusform>
            <numerusform>%n weitere Nachrichten sind hier ausgelassen.</numerusform>
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
        <translation>lauscht</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>Socket</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) more have no room</source>
        <translation>
            <numerusform>%Ln weitere Spur hat keinen Platz</numerusform>
            <numerusform>%Ln weitere Spuren haben keinen Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>Sitzung vom %1</translation>
    </message>
    <message>
        <source>Timeline of socket calls: a lane per socket, a mark per call, arrows from send to recv. %1, %2.</source>
        <translation>Zeitleiste der Socket-Aufrufe: eine Spur je Socket, ein Zeichen je Aufruf, Pfeile von send zu recv. %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln Spur</numerusform>
            <numerusform>%Ln Spuren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation>%1 von %2 Aufrufen</translation>
    </message>
</context>
<context>
    <name>SessionWorker</name>
    <message>
        <source>This connection is closed; nothing was sent.</source>
        <translation>Diese Verbindung ist geschlossen; es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>SockDiag</name>
    <message>
        <source>The kernel does not list its sockets: %1.</source>
        <translation>Der Kernel listet seine Sockets nicht auf: %1.</translation>
    </message>
    <message>
        <source>The kernel's list of sockets is not available on this system.</source>
        <translation>Die Liste der Sockets des Kernels ist auf diesem System nicht verfügbar.</translation>
    </message>
</context>
<context>
    <name>SocketOptions</name>
    <message>
        <source>%1 takes a number from 0 to %2.</source>
        <translation>%1 erwartet eine Zahl von 0 bis %2.</translation>
    </message>
    <message>
        <source>“%1” is not a socket option of this program; there are %2.</source>
        <translation>„%1“ ist keine Socket-Option dieses Programms; es gibt %2.</translation>
    </message>
    <message>
        <source>%1 could not be set: %2 (%3). It goes on without it.</source>
        <translation>%1 ließ sich nicht setzen: %2 (%3). Es geht ohne diese Option weiter.</translation>
    </message>
</context>
<context>
    <name>SocketProgram</name>
    <message>
        <source>The session gave this call up; it is not made here, where it would wait.</source>
        <translation>Die Sitzung hat diesen Aufruf aufgegeben; er wird hier nicht gemacht, wo er warten würde.</translation>
    </message>
    <message>
        <source>This call was cancelled while it waited; it is not made here.</source>
        <translation>Dieser Aufruf wurde abgebrochen, während er wartete; er wird hier nicht gemacht.</translation>
    </message>
    <message>
        <source>This socket did not block; this program's do, and wait for the result.</source>
        <translation>Dieser Socket blockierte nicht; die dieses Programms tun es und warten auf das Ergebnis.</translation>
    </message>
    <message>
        <source>There was nothing to do yet; this program's sockets wait instead.</source>
        <translation>Es gab noch nichts zu tun; die Sockets dieses Programms warten stattdessen.</translation>
    </message>
    <message>
        <source>This failed because something was used up, which it need not be now.</source>
        <translation>Dies schlug fehl, weil etwas aufgebraucht war; das muss jetzt nicht so sein.</translation>
    </message>
    <message>
        <source>The peer had gone before; that cannot be had again.</source>
        <translation>Die Gegenstelle war schon vorher weg; das lässt sich nicht wiederholen.</translation>
    </message>
    <message>
        <source>The record does not tell how this socket was made.</source>
        <translation>Die Aufzeichnung verrät nicht, wie dieser Socket angelegt wurde.</translation>
    </message>
    <message>
        <source>The program does not have all that was sent; dots stand for the rest.</source>
        <translation>Das Programm hat nicht alles, was gesendet wurde; Punkte stehen für den Rest.</translation>
    </message>
    <message>
        <source>The record does not have all of this message; dots stand for it.</source>
        <translation>Die Aufzeichnung hat nicht die ganze Nachricht; Punkte stehen für sie.</translation>
    </message>
    <message>
        <source>It waits until as much is there as the session saw.</source>
        <translation>Es wartet, bis so viel da ist, wie die Sitzung gesehen hat.</translation>
    </message>
    <message>
        <source>Both ends of TLS would wait for each other in one thread; a program of each endpoint speaks it.</source>
        <translation>In einem einzigen Thread würden beide Seiten von TLS aufeinander warten; die Programme der einzelnen Endpunkte sprechen es.</translation>
    </message>
    <message>
        <source>The connection was over.</source>
        <translation>Die Verbindung war vorbei.</translation>
    </message>
    <message>
        <source>The record does not tell how TLS began on this socket.</source>
        <translation>Die Aufzeichnung verrät nicht, wie TLS auf diesem Socket begann.</translation>
    </message>
</context>
<context>
    <name>StandardOutput</name>
    <message>
        <source>stdout could not be written: %1.</source>
        <translation>stdout ließ sich nicht beschreiben: %1.</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>sends</source>
        <translation>Sends</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>recvs</source>
        <translation>Recvs</translation>
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
        <translation>max</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>%n datagram socket(s)</source>
        <translation><numerusform>%n Datagramm-Socket</numerusform><numerusform>%n Datagramm-Sockets</numerusform></translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Make the calls one at a time; each is told before it is made</source>
        <translation>Die Aufrufe einzeln machen; jeder wird vorher angekündigt</translation>
    </message>
</context>
<context>
    <name>StepPlan</name>
    <message>
        <source>TLS does not go step by step: one call of its library makes several of the system's. Choose TCP here, or start it as a whole and look at its rows.</source>
        <translation>TLS geht nicht Schritt für Schritt: Ein Aufruf seiner Bibliothek macht mehrere des Systems. Wählen Sie hier TCP, oder starten Sie es als Ganzes und sehen Sie sich seine Zeilen an.</translation>
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
        <translation>ein neuer Deskriptor, die niedrigste freie Nummer</translation>
    </message>
    <message>
        <source>no descriptor is free</source>
        <translation>Kein Deskriptor ist frei</translation>
    </message>
    <message>
        <source>0: the socket has the address now</source>
        <translation>0: Der Socket hat jetzt die Adresse</translation>
    </message>
    <message>
        <source>another socket has the address</source>
        <translation>Ein anderer Socket hat die Adresse</translation>
    </message>
    <message>
        <source>this computer has no such address</source>
        <translation>Dieser Computer hat keine solche Adresse</translation>
    </message>
    <message>
        <source>0: clients can connect from now on</source>
        <translation>0: Von jetzt an können sich Clients verbinden</translation>
    </message>
    <message>
        <source>another socket listens there</source>
        <translation>Dort lauscht ein anderer Socket</translation>
    </message>
    <message>
        <source>a new descriptor for the connection</source>
        <translation>ein neuer Deskriptor für die Verbindung</translation>
    </message>
    <message>
        <source>cancelled while it waited</source>
        <translation>abgebrochen, während er wartete</translation>
    </message>
    <message>
        <source>the socket does not listen</source>
        <translation>Der Socket lauscht nicht</translation>
    </message>
    <message>
        <source>0: connected</source>
        <translation>0: verbunden</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>Dort lauscht niemand</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>Es kam keine Antwort</translation>
    </message>
    <message>
        <source>the number of bytes that the system took</source>
        <translation>die Zahl der Bytes, die das System übernommen hat</translation>
    </message>
    <message>
        <source>the connection is over</source>
        <translation>Die Verbindung ist vorbei</translation>
    </message>
    <message>
        <source>the peer has reset the connection</source>
        <translation>Die Gegenstelle hat die Verbindung zurückgesetzt</translation>
    </message>
    <message>
        <source>the number of bytes that came</source>
        <translation>die Zahl der Bytes, die angekommen sind</translation>
    </message>
    <message>
        <source>0: the peer has finished sending</source>
        <translation>0: Die Gegenstelle hat das Senden beendet</translation>
    </message>
    <message>
        <source>0: this end has finished sending</source>
        <translation>0: Diese Seite hat das Senden beendet</translation>
    </message>
    <message>
        <source>0: done</source>
        <translation>0: erledigt</translation>
    </message>
    <message>
        <source>no such descriptor</source>
        <translation>kein solcher Deskriptor</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>0: the peer is chosen, nothing is sent</source>
        <translation>0: Die Gegenstelle ist gewählt, gesendet wird nichts</translation>
    </message>
    <message>
        <source>nobody receives there</source>
        <translation>Dort empfängt niemand</translation>
    </message>
    <message>
        <source>the number of bytes in the datagram</source>
        <translation>die Zahl der Bytes im Datagramm</translation>
    </message>
    <message>
        <source>the datagram is too long</source>
        <translation>Das Datagramm ist zu lang</translation>
    </message>
    <message>
        <source>the number of bytes in one datagram</source>
        <translation>die Zahl der Bytes in einem Datagramm</translation>
    </message>
    <message>
        <source>0: an empty datagram</source>
        <translation>0: ein leeres Datagramm</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>accept() will take a connection from the queue, or wait for one.</source>
        <translation>accept() wird eine Verbindung aus der Warteschlange nehmen oder auf eine warten.</translation>
    </message>
    <message>
        <source>accept() will wait: the queue is empty.</source>
        <translation>accept() wird warten: Die Warteschlange ist leer.</translation>
    </message>
    <message>
        <source>accept() will take %1 from the queue.</source>
        <translation>accept() wird %1 aus der Warteschlange nehmen.</translation>
    </message>
    <message numerus="yes">
        <source>accept() will take the first of %n connections from the queue.</source>
        <translation>
            <numerusform>accept() wird %n Verbindung aus der Warteschlange nehmen.</numerusform>
            <numerusform>accept() wird die erste von %n Verbindungen aus der Warteschlange nehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>socket() will make a socket (%1, %2).</source>
        <translation>socket() wird einen Socket anlegen (%1, %2).</translation>
    </message>
    <message>
        <source>bind() will give the socket the address %1 and a free port.</source>
        <translation>bind() wird dem Socket die Adresse %1 und einen freien Port geben.</translation>
    </message>
    <message>
        <source>bind() will give the socket the address %1.</source>
        <translation>bind() wird dem Socket die Adresse %1 geben.</translation>
    </message>
    <message>
        <source>getsockname() will tell which port the system has chosen.</source>
        <translation>getsockname() wird nennen, welchen Port das System gewählt hat.</translation>
    </message>
    <message>
        <source>listen() will let clients connect; up to %1 wait in the queue.</source>
        <translation>listen() wird Clients das Verbinden erlauben; bis zu %1 warten in der Warteschlange.</translation>
    </message>
    <message>
        <source>connect() will ask %1 for a connection.</source>
        <translation>connect() wird %1 um eine Verbindung bitten.</translation>
    </message>
    <message numerus="yes">
        <source>send() will hand %n bytes to the system.</source>
        <translation>
            <numerusform>send() wird dem System %n Byte übergeben.</numerusform>
            <numerusform>send() wird dem System %n Bytes übergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>shutdown() will tell the peer that this end has finished sending.</source>
        <translation>shutdown() wird der Gegenstelle mitteilen, dass diese Seite das Senden beendet hat.</translation>
    </message>
    <message>
        <source>close() will give the descriptor back.</source>
        <translation>close() wird den Deskriptor zurückgeben.</translation>
    </message>
    <message>
        <source>a port that still rests in TIME_WAIT can be bound again at once</source>
        <translation>Ein Port, der noch in TIME_WAIT ruht, kann sofort wieder gebunden werden</translation>
    </message>
    <message>
        <source>several sockets can share the port</source>
        <translation>Mehrere Sockets können sich den Port teilen</translation>
    </message>
    <message>
        <source>a peer that is gone is noticed even while nothing is sent</source>
        <translation>Eine Gegenstelle, die weg ist, wird bemerkt, auch wenn nichts gesendet wird</translation>
    </message>
    <message>
        <source>close() waits for what was not sent yet, or resets</source>
        <translation>close() wartet auf das, was noch nicht gesendet ist, oder setzt zurück</translation>
    </message>
    <message>
        <source>datagrams may go to everybody in a network</source>
        <translation>Datagramme dürfen an alle in einem Netzwerk gehen</translation>
    </message>
    <message>
        <source>small sends leave at once</source>
        <translation>Auch wenige Bytes werden sofort gesendet</translation>
    </message>
    <message>
        <source>it is decided whether IPv4 is served too</source>
        <translation>Es wird festgelegt, ob auch IPv4 bedient wird</translation>
    </message>
    <message>
        <source>what is sent to the group arrives here</source>
        <translation>Was an die Gruppe gesendet wird, kommt hier an</translation>
    </message>
    <message>
        <source>setsockopt() will set %1.</source>
        <translation>setsockopt() wird %1 setzen.</translation>
    </message>
    <message>
        <source>setsockopt() will set %1: %2.</source>
        <translation>setsockopt() wird %1 setzen: %2.</translation>
    </message>
    <message>
        <source>bind() will give the socket a name that the system chooses.</source>
        <translation>bind() wird dem Socket einen Namen geben, den das System wählt.</translation>
    </message>
    <message>
        <source>bind() will give the socket the name %1.</source>
        <translation>bind() wird dem Socket den Namen %1 geben.</translation>
    </message>
    <message>
        <source>connect() will make %1 the only peer; nothing is sent.</source>
        <translation>connect() wird %1 zur einzigen Gegenstelle machen; gesendet wird nichts.</translation>
    </message>
    <message numerus="yes">
        <source>sendto() will send a datagram of %n bytes to %1.</source>
        <translation>
            <numerusform>sendto() wird ein Datagramm mit %n Byte an %1 senden.</numerusform>
            <numerusform>sendto() wird ein Datagramm mit %n Bytes an %1 senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>send() will send a datagram of %n bytes.</source>
        <translation>
            <numerusform>send() wird ein Datagramm mit %n Byte senden.</numerusform>
            <numerusform>send() wird ein Datagramm mit %n Bytes senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will return up to %2 bytes, or wait for some.</source>
        <translation>%1 wird bis zu %2 Bytes liefern oder auf welche warten.</translation>
    </message>
    <message>
        <source>%1 will return the first %2 bytes of a datagram of %3; the rest is lost.</source>
        <translation>%1 wird die ersten %2 Bytes eines Datagramms von %3 Bytes liefern; der Rest ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will return %n bytes: they have come already.</source>
        <translation>
            <numerusform>%1 wird %n Byte liefern: Es ist schon da.</numerusform>
            <numerusform>%1 wird %n Bytes liefern: Sie sind schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will return at once: an empty datagram has come, or an error.</source>
        <translation>%1 wird sofort zurückkehren: Ein leeres Datagramm oder ein Fehler ist angekommen.</translation>
    </message>
    <message>
        <source>%1 will return 0: the peer has finished sending.</source>
        <translation>%1 wird 0 liefern: Die Gegenstelle hat das Senden beendet.</translation>
    </message>
    <message>
        <source>%1 will return at once: the connection is over.</source>
        <translation>%1 wird sofort zurückkehren: Die Verbindung ist vorbei.</translation>
    </message>
    <message>
        <source>%1 will wait: nothing has come.</source>
        <translation>%1 wird warten: Es ist nichts angekommen.</translation>
    </message>
    <message>
        <source>%1 has waited for %2 s.</source>
        <translation>%1 wartet seit %2 s.</translation>
    </message>
    <message>
        <source>%1 A client that connects ends it.</source>
        <translation>%1 Ein Client, der sich verbindet, beendet das Warten.</translation>
    </message>
    <message>
        <source>%1 What the peer sends ends it.</source>
        <translation>%1 Was die Gegenstelle sendet, beendet das Warten.</translation>
    </message>
    <message>
        <source>getsockname() will tell which name the system has chosen.</source>
        <translation>getsockname() wird nennen, welchen Namen das System gewählt hat.</translation>
    </message>
    <message>
        <source>getaddrinfo("%1") will ask which addresses the name has. It is a call of the library and not on a socket, so the table will have no row of it.</source>
        <translation>getaddrinfo("%1") wird fragen, welche Adressen der Name hat. Das ist ein Aufruf der Bibliothek und keiner auf einem Socket, daher wird die Tabelle keine Zeile dafür haben.</translation>
    </message>
    <message>
        <source>getaddrinfo("%1") has waited for %2 s. A name server's answer ends it.</source>
        <translation>getaddrinfo("%1") wartet seit %2 s. Die Antwort eines Nameservers beendet das Warten.</translation>
    </message>
    <message>
        <source>%1 It is for the address %2.</source>
        <translation>%1 Er ist für die Adresse %2.</translation>
    </message>
    <message>
        <source>%1 If that fails, %2 is next.</source>
        <translation>%1 Schlägt das fehl, so kommt %2 als Nächstes.</translation>
    </message>
    <message>
        <source>%1 Then %2 is tried, with a new socket.</source>
        <translation>%1 Dann wird %2 versucht, mit einem neuen Socket.</translation>
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
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>Socketscope session of %1</source>
        <translation>Socketscope-Sitzung vom %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>calls %1 to %2 of %3</source>
        <translation>Aufrufe %1 bis %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) more have no room</source>
        <translation>
            <numerusform>%Ln weitere Spur hat keinen Platz</numerusform>
            <numerusform>%Ln weitere Spuren haben keinen Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of socket calls: a lane per socket, a mark per call, arrows from send to recv. %1, %2.</source>
        <translation>Zeitleiste der Socket-Aufrufe: eine Spur je Socket, ein Zeichen je Aufruf, Pfeile von send zu recv. %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln Spur</numerusform>
            <numerusform>%Ln Spuren</numerusform>
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
            <numerusform>ein Filter ist an: %Ln Aufruf der Sitzung passt</numerusform>
            <numerusform>ein Filter ist an: %Ln Aufrufe der Sitzung passen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>%1 waits, %2 s</source>
        <translation>%1 wartet, %2 s</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>No certificate could be made (%1). Choose one from a file.</source>
        <translation>Es ließ sich kein Zertifikat erzeugen (%1). Wählen Sie eines aus einer Datei.</translation>
    </message>
</context>
<context>
    <name>TlsContext</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Die Datei „%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a certificate.</source>
        <translation>Die Datei „%1“ ist zu groß für ein Zertifikat.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate (%2). A PEM file with “BEGIN CERTIFICATE” is needed.</source>
        <translation>„%1“ enthält kein Zertifikat (%2). Nötig ist eine PEM-Datei mit „BEGIN CERTIFICATE“.</translation>
    </message>
    <message>
        <source>The certificate in “%1” cannot be used: %2.</source>
        <translation>Das Zertifikat in „%1“ ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>“%1” holds no private key that can be read (%2). A PEM file with “BEGIN PRIVATE KEY” and without a passphrase is needed.</source>
        <translation>„%1“ enthält keinen lesbaren privaten Schlüssel (%2). Nötig ist eine PEM-Datei mit „BEGIN PRIVATE KEY“ und ohne Passphrase.</translation>
    </message>
    <message>
        <source>The private key in “%1” does not belong to the certificate in “%2”. Choose the two that were made together.</source>
        <translation>Der private Schlüssel in „%1“ gehört nicht zum Zertifikat in „%2“. Wählen Sie die beiden, die zusammen erzeugt wurden.</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 fingerprint. Enter its 64 hexadecimal digits, with or without colons.</source>
        <translation>„%1“ ist kein SHA-256-Fingerabdruck. Geben Sie seine 64 Hexadezimalziffern ein, mit oder ohne Doppelpunkte.</translation>
    </message>
    <message>
        <source>“%1” holds no certificates (%2). A PEM file with “BEGIN CERTIFICATE” is needed.</source>
        <translation>„%1“ enthält keine Zertifikate (%2). Nötig ist eine PEM-Datei mit „BEGIN CERTIFICATE“.</translation>
    </message>
</context>
<context>
    <name>TlsLink</name>
    <message>
        <source>Its SHA-256 fingerprint is %1.</source>
        <translation>Sein SHA-256-Fingerabdruck ist %1.</translation>
    </message>
</context>
<context>
    <name>TlsReason</name>
    <message>
        <source>the peer refused our certificate</source>
        <translation>die Gegenstelle hat unser Zertifikat abgelehnt</translation>
    </message>
    <message>
        <source>the peer does not know who signed our certificate</source>
        <translation>die Gegenstelle kennt den Aussteller unseres Zertifikats nicht</translation>
    </message>
    <message>
        <source>the peer says that our certificate has expired</source>
        <translation>die Gegenstelle sagt, dass unser Zertifikat abgelaufen ist</translation>
    </message>
    <message>
        <source>the peer says that our certificate was revoked</source>
        <translation>die Gegenstelle sagt, dass unser Zertifikat widerrufen wurde</translation>
    </message>
    <message>
        <source>the peer found nothing in common with us</source>
        <translation>die Gegenstelle fand nichts, was beide können</translation>
    </message>
    <message>
        <source>the peer wants another version of TLS</source>
        <translation>die Gegenstelle will eine andere Version von TLS</translation>
    </message>
    <message>
        <source>the peer has no certificate for that name</source>
        <translation>die Gegenstelle hat kein Zertifikat für diesen Namen</translation>
    </message>
    <message>
        <source>the peer wants a certificate from us</source>
        <translation>die Gegenstelle will ein Zertifikat von uns</translation>
    </message>
    <message>
        <source>the peer broke off with an alert</source>
        <translation>die Gegenstelle brach mit einem Alert ab</translation>
    </message>
    <message>
        <source>what came is not TLS</source>
        <translation>was ankam, ist kein TLS</translation>
    </message>
    <message>
        <source>no version of TLS in common</source>
        <translation>keine gemeinsame Version von TLS</translation>
    </message>
    <message>
        <source>no cipher in common</source>
        <translation>kein gemeinsames Verschlüsselungsverfahren</translation>
    </message>
    <message>
        <source>cut off without close_notify</source>
        <translation>abgeschnitten ohne close_notify</translation>
    </message>
    <message>
        <source>the peer ended the connection in the handshake</source>
        <translation>die Gegenstelle beendete die Verbindung im Handshake</translation>
    </message>
    <message>
        <source>the handshake took too long</source>
        <translation>der Handshake dauerte zu lange</translation>
    </message>
    <message>
        <source>the handshake was given up</source>
        <translation>der Handshake wurde aufgegeben</translation>
    </message>
    <message>
        <source>a record is damaged</source>
        <translation>ein Record ist beschädigt</translation>
    </message>
    <message>
        <source>the connection was lost in the handshake</source>
        <translation>die Verbindung ging im Handshake verloren</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The peer refused our certificate, and told so by an alert. A client that does not know a self-signed certificate does this: let it trust the certificate's fingerprint, or use one of an authority that it trusts.</source>
        <translation>Die Gegenstelle hat unser Zertifikat abgelehnt und das mit einem Alert gemeldet. Ein Client, der ein selbst signiertes Zertifikat nicht kennt, tut das: Lassen Sie ihn dem Fingerabdruck des Zertifikats vertrauen, oder verwenden Sie eines von einer Zertifizierungsstelle, der er vertraut.</translation>
    </message>
    <message>
        <source>The peer does not trust who signed our certificate (alert unknown_ca). Let it trust the certificate's fingerprint or file, or use a certificate of an authority that it trusts.</source>
        <translation>Die Gegenstelle vertraut dem Aussteller unseres Zertifikats nicht (Alert unknown_ca). Lassen Sie sie dem Fingerabdruck oder der Datei des Zertifikats vertrauen, oder verwenden Sie ein Zertifikat von einer Zertifizierungsstelle, der sie vertraut.</translation>
    </message>
    <message>
        <source>The peer says that our certificate has expired. Use a new one, and check the clocks of both computers.</source>
        <translation>Die Gegenstelle sagt, dass unser Zertifikat abgelaufen ist. Verwenden Sie ein neues, und prüfen Sie die Uhren beider Computer.</translation>
    </message>
    <message>
        <source>The peer says that our certificate was revoked by its authority. Use another one.</source>
        <translation>Die Gegenstelle sagt, dass unser Zertifikat von seiner Zertifizierungsstelle widerrufen wurde. Verwenden Sie ein anderes.</translation>
    </message>
    <message>
        <source>The peer broke the handshake off (alert handshake_failure): it found no cipher or signature in common, or wants a certificate from us.</source>
        <translation>Die Gegenstelle brach den Handshake ab (Alert handshake_failure): Sie fand kein gemeinsames Verschlüsselungs- oder Signaturverfahren, oder sie will ein Zertifikat von uns.</translation>
    </message>
    <message>
        <source>The peer speaks no version of TLS that we do (alert protocol_version). TLS 1.2 and 1.3 are spoken here; older ones are broken.</source>
        <translation>Die Gegenstelle spricht keine Version von TLS, die wir sprechen (Alert protocol_version). Hier werden TLS 1.2 und 1.3 gesprochen; ältere sind gebrochen.</translation>
    </message>
    <message>
        <source>The server has no certificate for the name we asked for (alert unrecognized_name). Check the host, or enter another server name.</source>
        <translation>Der Server hat kein Zertifikat für den Namen, nach dem wir gefragt haben (Alert unrecognized_name). Prüfen Sie den Host, oder geben Sie einen anderen Servernamen ein.</translation>
    </message>
    <message>
        <source>The server wants a certificate from the client, which this program does not send. Choose a server that asks for none.</source>
        <translation>Der Server will ein Zertifikat vom Client, und dieses Programm sendet keines. Wählen Sie einen Server, der keines verlangt.</translation>
    </message>
    <message>
        <source>The peer broke off with an alert; the row tells which one.</source>
        <translation>Die Gegenstelle brach mit einem Alert ab; mit welchem, steht in der Zeile.</translation>
    </message>
    <message>
        <source>What the peer sent is not TLS. It probably speaks without encryption: choose TCP, or another port.</source>
        <translation>Was die Gegenstelle gesendet hat, ist kein TLS. Wahrscheinlich spricht sie unverschlüsselt: Wählen Sie TCP oder einen anderen Port.</translation>
    </message>
    <message>
        <source>The peer speaks only versions of TLS older than 1.2, which are broken and not spoken here. Update it.</source>
        <translation>Die Gegenstelle spricht nur Versionen von TLS, die älter als 1.2 sind; sie sind gebrochen und werden hier nicht gesprochen. Aktualisieren Sie die Gegenstelle.</translation>
    </message>
    <message>
        <source>The two ends have no cipher or signature in common. Let the peer allow the usual ones of TLS 1.2 or 1.3.</source>
        <translation>Die beiden Seiten haben kein gemeinsames Verschlüsselungs- oder Signaturverfahren. Lassen Sie die Gegenstelle die üblichen von TLS 1.2 oder 1.3 erlauben.</translation>
    </message>
    <message>
        <source>The connection ended (FIN) without TLS's own goodbye, close_notify. So nobody can tell whether the last bytes are missing: someone in between may have cut it. Programs that close carelessly look the same.</source>
        <translation>Die Verbindung endete (FIN) ohne close_notify, mit dem sich TLS verabschiedet. Daher kann niemand sagen, ob die letzten Bytes fehlen: Jemand dazwischen kann sie abgeschnitten haben. Programme, die nachlässig schließen, sehen genauso aus.</translation>
    </message>
    <message>
        <source>The peer ended the connection in the middle of the handshake. It may not speak TLS, or not like our certificate; its own messages tell.</source>
        <translation>Die Gegenstelle beendete die Verbindung mitten im Handshake. Vielleicht spricht sie kein TLS oder ihr gefällt unser Zertifikat nicht; ihre eigenen Meldungen verraten es.</translation>
    </message>
    <message>
        <source>The handshake was not finished in time, so it was given up. The peer may not speak TLS and wait for us to speak; then choose TCP.</source>
        <translation>Der Handshake war nicht rechtzeitig fertig und wurde daher aufgegeben. Vielleicht spricht die Gegenstelle kein TLS und wartet darauf, dass wir sprechen; wählen Sie dann TCP.</translation>
    </message>
    <message>
        <source>The handshake was given up before it was finished.</source>
        <translation>Der Handshake wurde aufgegeben, bevor er fertig war.</translation>
    </message>
    <message>
        <source>A record does not match its checksum: it was damaged or forged on the way, or the two ends lost step. The connection is of no more use.</source>
        <translation>Ein Record passt nicht zu seiner Prüfsumme: Er wurde unterwegs beschädigt oder gefälscht, oder die beiden Seiten sind aus dem Takt geraten. Die Verbindung ist nicht mehr zu gebrauchen.</translation>
    </message>
    <message>
        <source>The connection broke before the handshake was finished.</source>
        <translation>Die Verbindung brach ab, bevor der Handshake fertig war.</translation>
    </message>
    <message>
        <source>TLS failed; the row holds what the library says.</source>
        <translation>TLS ist fehlgeschlagen; was die Bibliothek dazu sagt, steht in der Zeile.</translation>
    </message>
    <message>
        <source>the certificate is signed by itself</source>
        <translation>das Zertifikat ist selbst signiert</translation>
    </message>
    <message>
        <source>the certificate's authority is not known</source>
        <translation>die Zertifizierungsstelle des Zertifikats ist nicht bekannt</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>the certificate is for another name</source>
        <translation>das Zertifikat ist auf einen anderen Namen ausgestellt</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>the certificate's signature is wrong</source>
        <translation>die Signatur des Zertifikats ist falsch</translation>
    </message>
    <message>
        <source>the certificate is not for a server</source>
        <translation>das Zertifikat ist nicht für einen Server</translation>
    </message>
    <message>
        <source>the certificate is too weak</source>
        <translation>das Zertifikat ist zu schwach</translation>
    </message>
    <message>
        <source>the certificate is not the chosen one</source>
        <translation>das Zertifikat ist nicht das gewählte</translation>
    </message>
    <message>
        <source>there is no certificate</source>
        <translation>es gibt kein Zertifikat</translation>
    </message>
    <message>
        <source>the certificate cannot be verified</source>
        <translation>das Zertifikat lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>The server's certificate is signed by itself, so nobody vouches for it. If it is a server that you know, compare the fingerprint with the one it shows, and choose to trust this fingerprint.</source>
        <translation>Das Zertifikat des Servers ist selbst signiert, also bürgt niemand dafür. Wenn Sie den Server kennen, vergleichen Sie den Fingerabdruck mit dem, den er anzeigt, und wählen Sie, diesem Fingerabdruck zu vertrauen.</translation>
    </message>
    <message>
        <source>Nobody that is trusted here has signed the server's certificate. Choose the file of its authority, or, if you know the server, trust the certificate's fingerprint.</source>
        <translation>Niemand, dem hier vertraut wird, hat das Zertifikat des Servers signiert. Wählen Sie die Datei seiner Zertifizierungsstelle oder vertrauen Sie, wenn Sie den Server kennen, dem Fingerabdruck des Zertifikats.</translation>
    </message>
    <message>
        <source>The server's certificate has expired. Its owner has to get a new one; if this computer's clock is wrong, set it.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen. Sein Inhaber muss sich ein neues besorgen; wenn die Uhr dieses Computers falsch geht, stellen Sie sie.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid yet. Check this computer's clock.</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The server's certificate is for another name than the one connected to. Connect to the name that is in the certificate, or enter it as the server name.</source>
        <translation>Das Zertifikat des Servers ist auf einen anderen Namen ausgestellt als den, mit dem verbunden wurde. Verbinden Sie sich mit dem Namen, der im Zertifikat steht, oder geben Sie ihn als Servernamen ein.</translation>
    </message>
    <message>
        <source>The server's certificate was revoked by its authority: its key may have been stolen. Do not trust it.</source>
        <translation>Das Zertifikat des Servers wurde von seiner Zertifizierungsstelle widerrufen: Vielleicht wurde sein Schlüssel gestohlen. Vertrauen Sie ihm nicht.</translation>
    </message>
    <message>
        <source>A signature of the server's certificate is wrong: it was changed after it was signed. Do not trust it.</source>
        <translation>Eine Signatur des Zertifikats des Servers ist falsch: Es wurde nach dem Signieren verändert. Vertrauen Sie ihm nicht.</translation>
    </message>
    <message>
        <source>The certificate was not made for a server, or one of those that signed it not for signing. The server needs another one.</source>
        <translation>Das Zertifikat wurde nicht für einen Server gemacht, oder eines von denen, die es signiert haben, nicht zum Signieren. Der Server braucht ein anderes.</translation>
    </message>
    <message>
        <source>The certificate's key or digest is too weak to be trusted. The server needs a new one.</source>
        <translation>Der Schlüssel oder der Hashwert des Zertifikats ist zu schwach, um ihm zu vertrauen. Der Server braucht ein neues.</translation>
    </message>
    <message>
        <source>The server showed another certificate than the one whose fingerprint you chose to trust. Either it has a new one, or this is another server: compare the fingerprint with the one the server shows.</source>
        <translation>Der Server hat ein anderes Zertifikat gezeigt als das, dessen Fingerabdruck Sie vertrauen wollten. Entweder hat er ein neues, oder dies ist ein anderer Server: Vergleichen Sie den Fingerabdruck mit dem, den der Server anzeigt.</translation>
    </message>
    <message>
        <source>The server has no certificate, so nobody can tell who it is.</source>
        <translation>Der Server hat kein Zertifikat, also kann niemand sagen, wer er ist.</translation>
    </message>
    <message>
        <source>The server's certificate cannot be verified; the row holds what the library says.</source>
        <translation>Das Zertifikat des Servers lässt sich nicht prüfen; was die Bibliothek dazu sagt, steht in der Zeile.</translation>
    </message>
</context>
<context>
    <name>TlsText</name>
    <message>
        <source>The two ends agreed on %1 with the cipher %2, after %3. From now on everything they send is encrypted.</source>
        <translation>Die beiden Seiten einigten sich nach %3 auf %1 mit dem Verschlüsselungsverfahren %2. Von jetzt an ist alles verschlüsselt, was sie senden.</translation>
    </message>
    <message>
        <source>The server proved that it has the key of the certificate for %1, which was accepted.</source>
        <translation>Der Server hat bewiesen, dass er den Schlüssel zum Zertifikat für %1 hat; es wurde akzeptiert.</translation>
    </message>
    <message>
        <source>TLS begins on this connection. The program, as the server, will show the certificate below.</source>
        <translation>Auf dieser Verbindung beginnt TLS. Das Programm wird als Server das Zertifikat unten zeigen.</translation>
    </message>
    <message>
        <source>TLS begins on this connection: the library made what it needs to encrypt.</source>
        <translation>Auf dieser Verbindung beginnt TLS: Die Bibliothek hat angelegt, was sie zum Verschlüsseln braucht.</translation>
    </message>
    <message>
        <source>The peer said by close_notify that it sends no more. So nothing is missing: nobody cut the connection.</source>
        <translation>Die Gegenstelle hat mit close_notify gesagt, dass sie nichts mehr sendet. Es fehlt also nichts: Niemand hat die Verbindung abgeschnitten.</translation>
    </message>
    <message numerus="yes">
        <source>The program got %n bytes of plain text, which came encrypted in the recv before.</source>
        <translation>
            <numerusform>Das Programm bekam %n Byte Klartext; es kam verschlüsselt mit dem recv davor.</numerusform>
            <numerusform>Das Programm bekam %n Bytes Klartext; sie kamen verschlüsselt mit dem recv davor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library encrypted %n bytes of plain text, which go out with the next send.</source>
        <translation>
            <numerusform>Die Bibliothek hat %n Byte Klartext verschlüsselt; es geht mit dem nächsten send hinaus.</numerusform>
            <numerusform>Die Bibliothek hat %n Bytes Klartext verschlüsselt; sie gehen mit dem nächsten send hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library wrote close_notify: it tells the peer, so that nobody can forge it, that nothing more comes from this end.</source>
        <translation>Die Bibliothek hat close_notify geschrieben: Es teilt der Gegenstelle fälschungssicher mit, dass von dieser Seite nichts mehr kommt.</translation>
    </message>
</context>
<context>
    <name>TranscriptReader</name>
    <message>
        <source>Opening was cancelled.</source>
        <translation>Das Öffnen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>could not be read. The system says: %1.</source>
        <translation>konnte nicht gelesen werden. Das System meldet: %1.</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>ist leer.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“%1” could not be opened. The system says: %2.</source>
        <translation>„%1“ konnte nicht geöffnet werden. Das System meldet: %2.</translation>
    </message>
    <message>
        <source>is not a transcript of Socketscope (.jsonl). Only what was saved as JSON Lines can be opened.</source>
        <translation>ist keine Mitschrift von Socketscope (.jsonl). Öffnen lässt sich nur, was als JSON Lines gespeichert wurde.</translation>
    </message>
    <message>
        <source>was written by a newer Socketscope: its format is %1, and this one reads %2. That newer one can open it.</source>
        <translation>wurde von einem neueren Socketscope geschrieben: Das Format ist %1, und dieses liest %2. Das neuere kann sie öffnen.</translation>
    </message>
</context>
<context>
    <name>TranscriptWriter</name>
    <message>
        <source>Saving was cancelled.</source>
        <translation>Das Speichern wurde abgebrochen.</translation>
    </message>
    <message>
        <source>JSON Lines: complete, for programs</source>
        <translation>JSON Lines: vollständig, für Programme</translation>
    </message>
    <message>
        <source>Text: readable, one line per call</source>
        <translation>Text: lesbar, eine Zeile je Aufruf</translation>
    </message>
    <message>
        <source>Table: for spreadsheets</source>
        <translation>Tabelle: für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Web page: to read, print and hand in</source>
        <translation>Webseite: zum Lesen, Drucken und Abgeben</translation>
    </message>
    <message>
        <source>Markdown: for documents and issues</source>
        <translation>Markdown: für Dokumente und Fehlerberichte</translation>
    </message>
    <message>
        <source>Capture: for Wireshark</source>
        <translation>Mitschnitt: für Wireshark</translation>
    </message>
</context>
<context>
    <name>UnixCause</name>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>A socket of another program is at %1 and in use. Choose another name.</source>
        <translation>An %1 ist ein Socket eines anderen Programms, und er ist in Gebrauch. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A socket of this program is at %1 already. Close it or choose another name.</source>
        <translation>An %1 ist bereits ein Socket dieses Programms. Schließen Sie ihn oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is held by %2 (pid %3). Stop it or choose another name.</source>
        <translation>%1 ist von %2 (PID %3) belegt. Beenden Sie das Programm oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A socket is left at %1 from a program that has ended: it refuses connections, and no program has it open. Remove it to start here, or choose another path.</source>
        <translation>An %1 ist ein Socket von einem Programm übrig geblieben, das beendet ist: Er weist Verbindungen ab, und kein Programm hat ihn offen. Entfernen Sie ihn, um hier zu starten, oder wählen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>There is something at %1 that is not a socket; it is left alone. Choose another path.</source>
        <translation>An %1 ist etwas, das kein Socket ist; es wird nicht angerührt. Wählen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>%1 was taken a moment ago and is free again. Try once more.</source>
        <translation>%1 war eben noch belegt und ist wieder frei. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is taken, and it could not be found out by whom. Choose another path.</source>
        <translation>%1 ist belegt, und es war nicht herauszufinden, von wem. Wählen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>No socket has the abstract name %1. Start a server there, or check the name.</source>
        <translation>Kein Socket hat den abstrakten Namen %1. Starten Sie dort einen Server oder prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>%1 is not a socket. Check the path.</source>
        <translation>%1 ist kein Socket. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The socket at %1 does not listen. Its program must call listen() first.</source>
        <translation>Der Socket an %1 lauscht nicht. Sein Programm muss zuerst listen() aufrufen.</translation>
    </message>
    <message>
        <source>Nothing listens on %1: the socket there is left from a program that has ended. Start a server there.</source>
        <translation>An %1 lauscht niemand: Der Socket dort ist von einem Programm übrig geblieben, das beendet ist. Starten Sie dort einen Server.</translation>
    </message>
    <message>
        <source>The directory of %1 does not exist. Make it first, or choose another path.</source>
        <translation>Das Verzeichnis von %1 existiert nicht. Legen Sie es zuerst an oder wählen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>A part of %1 that should be a directory is none. Check the path.</source>
        <translation>Ein Teil von %1, der ein Verzeichnis sein sollte, ist keines. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>You may not make a socket at %1: its directory is not yours to write to. Choose another path, in /tmp for instance.</source>
        <translation>Sie dürfen an %1 keinen Socket anlegen: In das Verzeichnis dürfen Sie nicht schreiben. Wählen Sie einen anderen Pfad, zum Beispiel in /tmp.</translation>
    </message>
    <message>
        <source>%1 is on a file system that can only be read. Choose another path.</source>
        <translation>%1 liegt auf einem Dateisystem, das nur gelesen werden kann. Wählen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>The server could not be started, %1 failed</source>
        <translation>Der Server konnte nicht gestartet werden, %1 schlug fehl</translation>
    </message>
    <message>
        <source>There is no socket at %1. Start a server there, or check the path.</source>
        <translation>An %1 gibt es keinen Socket. Starten Sie dort einen Server oder prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>You may not write to the socket at %1: its owner or mode forbids it.</source>
        <translation>Sie dürfen in den Socket an %1 nicht schreiben: Eigentümer oder Zugriffsrechte verbieten es.</translation>
    </message>
    <message>
        <source>The socket at %1 is of another type. Choose between unix, unix-dgram and unix-seqpacket as its server does.</source>
        <translation>Der Socket an %1 ist von einem anderen Typ. Wählen Sie zwischen unix, unix-dgram und unix-seqpacket dasselbe wie sein Server.</translation>
    </message>
    <message>
        <source>A program listens at %1, but its accept queue is full. It must accept connections, or listen with a larger backlog.</source>
        <translation>An %1 lauscht ein Programm, aber seine Warteschlange (accept) ist voll. Es muss Verbindungen annehmen oder mit größerem Backlog lauschen.</translation>
    </message>
    <message>
        <source>Connecting to %1 failed</source>
        <translation>Der Verbindungsaufbau zu %1 schlug fehl</translation>
    </message>
</context>
<context>
    <name>UnixCauses</name>
    <message>
        <source>The directory %1 does not exist.</source>
        <translation>Das Verzeichnis %1 existiert nicht.</translation>
    </message>
    <message>
        <source>By now %1 is there.</source>
        <translation>Inzwischen ist %1 da.</translation>
    </message>
    <message>
        <source>The directory is there, but no %1 in it.</source>
        <translation>Das Verzeichnis ist da, aber kein %1 darin.</translation>
    </message>
    <message>
        <source>You may not go into the directory %1.</source>
        <translation>Sie dürfen nicht in das Verzeichnis %1 hinein.</translation>
    </message>
    <message>
        <source>You may not write to %1.</source>
        <translation>Sie dürfen in %1 nicht schreiben.</translation>
    </message>
    <message>
        <source>You may not make files in the directory %1.</source>
        <translation>Sie dürfen im Verzeichnis %1 keine Dateien anlegen.</translation>
    </message>
    <message>
        <source>%1 has the name %2.</source>
        <translation>Den Namen %2 hat %1.</translation>
    </message>
    <message>
        <source>%1 listens at %2, and its queue is full: it has not accepted what waits.</source>
        <translation>An %2 lauscht %1, und die Warteschlange ist voll: Was dort wartet, ist noch nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 is bound to %2 but does not listen.</source>
        <translation>An %2 ist %1 gebunden, lauscht dort aber nicht.</translation>
    </message>
    <message>
        <source>By now %1 listens at %2.</source>
        <translation>Inzwischen lauscht %1 an %2.</translation>
    </message>
    <message>
        <source>No socket has the name %1 now.</source>
        <translation>Kein Socket hat jetzt den Namen %1.</translation>
    </message>
    <message>
        <source>The file %1 is a stale one: no socket is bound to it any more. Its server ended without removing it.</source>
        <translation>Die Datei %1 ist ein Überbleibsel: Kein Socket ist mehr an sie gebunden. Ihr Server endete, ohne sie zu entfernen.</translation>
    </message>
    <message>
        <source>%1 is a file of another kind, not a socket.</source>
        <translation>%1 ist eine Datei anderer Art, kein Socket.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>UnixName</name>
    <message>
        <source>Enter a path, or a name after “@”.</source>
        <translation>Geben Sie einen Pfad ein oder einen Namen nach „@“.</translation>
    </message>
    <message>
        <source>A path cannot contain a NUL byte.</source>
        <translation>Ein Pfad kann kein NUL-Byte enthalten.</translation>
    </message>
    <message>
        <source>The path of a Unix socket has at most %1 bytes; this one has %2. Use a shorter directory, /tmp for instance.</source>
        <translation>Der Pfad eines Unix-Sockets hat höchstens %1 Bytes; dieser hat %2. Verwenden Sie ein kürzeres Verzeichnis, zum Beispiel /tmp.</translation>
    </message>
</context>
<context>
    <name>VisibleText</name>
    <message numerus="yes">
        <source>… +%n bytes</source>
        <translation>
            <numerusform>… +%n Byte</numerusform>
            <numerusform>… +%n Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>connect() waits: the server's queue is full.</source>
        <translation>connect() wartet: Die Warteschlange des Servers ist voll.</translation>
    </message>
    <message>
        <source>It returns once the server has accepted one of those before it.</source>
        <translation>Der Aufruf kehrt zurück, sobald der Server eine der Verbindungen davor angenommen hat.</translation>
    </message>
    <message>
        <source>connect() waits: nothing has answered the SYN yet. Either nobody is at that address, or a firewall drops it, or the server's accept queue is full.</source>
        <translation>connect() wartet: Auf das SYN hat noch nichts geantwortet. Entweder ist an dieser Adresse niemand, oder eine Firewall verwirft es, oder die Warteschlange (accept) des Servers ist voll.</translation>
    </message>
    <message>
        <source>It returns with 0 once the peer's system answers, with ECONNREFUSED if that has nobody at the port. Until then the SYN is sent again after 1, 3, 7 … seconds; after about two minutes the answer is ETIMEDOUT (tcp(7), tcp_syn_retries).</source>
        <translation>Der Aufruf liefert 0, sobald das System der Gegenstelle antwortet, und ECONNREFUSED, wenn dort am Port niemand ist. Bis dahin wird das SYN nach 1, 3, 7 … Sekunden erneut gesendet; nach etwa zwei Minuten lautet die Antwort ETIMEDOUT (tcp(7), tcp_syn_retries).</translation>
    </message>
    <message>
        <source>The call waits: the receiver's queue is full.</source>
        <translation>Der Aufruf wartet: Die Warteschlange des Empfängers ist voll.</translation>
    </message>
    <message>
        <source>It returns once the receiver has taken a datagram.</source>
        <translation>Der Aufruf kehrt zurück, sobald der Empfänger ein Datagramm abgeholt hat.</translation>
    </message>
    <message>
        <source>The call waits: the send buffer is full, because the peer does not read as fast as it is sent to.</source>
        <translation>Der Aufruf wartet: Der Sendepuffer ist voll, weil die Gegenstelle nicht so schnell liest, wie ihr gesendet wird.</translation>
    </message>
    <message>
        <source>It returns once all bytes are in the buffer, with EPIPE or ECONNRESET if the connection ends.</source>
        <translation>Der Aufruf kehrt zurück, sobald alle Bytes im Puffer sind, oder mit EPIPE oder ECONNRESET, wenn die Verbindung endet.</translation>
    </message>
    <message>
        <source>The call waits: no datagram has come.</source>
        <translation>Der Aufruf wartet: Es ist kein Datagramm angekommen.</translation>
    </message>
    <message>
        <source>It returns with the first that comes.</source>
        <translation>Der Aufruf kehrt mit dem ersten zurück, das ankommt.</translation>
    </message>
    <message>
        <source>It returns 0 when the peer finishes sending, and ECONNRESET if it breaks off.</source>
        <translation>Er liefert 0, wenn die Gegenstelle das Senden beendet, und ECONNRESET, wenn sie abbricht.</translation>
    </message>
    <message>
        <source>The call waits: with MSG_WAITALL it wants all %1 bytes, and fewer have come.</source>
        <translation>Der Aufruf wartet: Mit MSG_WAITALL will er alle %1 Bytes, und es sind weniger angekommen.</translation>
    </message>
    <message>
        <source>It returns once all of them are there, or with those that came when the peer finishes sending.</source>
        <translation>Der Aufruf kehrt zurück, sobald alle da sind, oder mit den bis dahin angekommenen, wenn die Gegenstelle das Senden beendet.</translation>
    </message>
    <message>
        <source>The call waits: no bytes have come that were not received before.</source>
        <translation>Der Aufruf wartet: Es sind keine Bytes angekommen, die nicht schon empfangen wurden.</translation>
    </message>
    <message>
        <source>It returns with the first that come, be they fewer than asked for.</source>
        <translation>Der Aufruf kehrt mit den ersten zurück, die ankommen, auch wenn es weniger sind als verlangt.</translation>
    </message>
    <message>
        <source>accept() waits: nobody is in the queue yet.</source>
        <translation>accept() wartet: In der Warteschlange ist noch niemand.</translation>
    </message>
    <message>
        <source>It returns a new descriptor once a client connects.</source>
        <translation>Der Aufruf liefert einen neuen Deskriptor, sobald sich ein Client verbindet.</translation>
    </message>
    <message>
        <source>close() waits: with SO_LINGER it wants the peer to have acknowledged all that was sent.</source>
        <translation>close() wartet: Mit SO_LINGER soll die Gegenstelle erst alles bestätigt haben, was gesendet wurde.</translation>
    </message>
    <message>
        <source>It returns when that has come, or when the option's seconds are over.</source>
        <translation>Der Aufruf kehrt zurück, wenn die Bestätigung da ist oder wenn die Sekunden der Option vorbei sind.</translation>
    </message>
    <message>
        <source>The call has not returned yet.</source>
        <translation>Der Aufruf ist noch nicht zurückgekehrt.</translation>
    </message>
    <message>
        <source>Cancelled, it answers -1 EINTR; the descriptor is gone all the same.</source>
        <translation>Wird er abgebrochen, so antwortet er mit -1 EINTR; der Deskriptor ist trotzdem weg.</translation>
    </message>
    <message>
        <source>Cancelled, it answers -1 EINTR.</source>
        <translation>Wird er abgebrochen, so antwortet er mit -1 EINTR.</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>“%1” is not an option of this program.</source>
        <translation>„%1“ ist keine Option dieses Programms.</translation>
    </message>
    <message>
        <source>--connect needs HOST:PORT with a port from 1 to 65535.</source>
        <translation>--connect braucht HOST:PORT mit einem Port von 1 bis 65535.</translation>
    </message>
    <message>
        <source>--echo goes with --listen.</source>
        <translation>--echo gehört zu --listen.</translation>
    </message>
    <message>
        <source>--convert needs two names, of a transcript and of what it becomes.</source>
        <translation>--convert braucht zwei Namen: den einer Mitschrift und den der Datei, die daraus wird.</translation>
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
        <translation>Aufruf: socketscope [Optionen] [DATEI...]
Startet Server, verbindet Clients und zeigt jeden Socket-Aufruf beider Seiten.
DATEI ist eine Mitschrift (.jsonl) zum Ansehen; jede bekommt einen eigenen Tab.

Optionen:
  --listen [ADDR:]PORT   sofort einen Server starten (ohne Adresse an 127.0.0.1);
                         auch udp://[ADDR:]PORT, unix:///PFAD, unix-dgram://, unix-seqpacket://
  --echo                 der Server sendet jede Nachricht zurück
  --connect HOST:PORT    sofort einen Client verbinden; mehrfach möglich;
                         andere Protokolle wie bei --listen
  --payload-limit GRÖSSE aufbewahrte Daten, die ältesten entfallen zuerst: 512M, 4G …
  --convert VON NACH     eine Mitschrift als .pdf, .png, .html … schreiben und beenden;
                         braucht keinen Bildschirm
  --help                 diese Hilfe ausgeben und beenden
  --version              die Version ausgeben und beenden

Ohne Fenster: socketscope-cli listen PORT, socketscope-cli connect HOST:PORT.
</translation>
    </message>
</context>
<context>
    <name>socketscope::AcceptBar</name>
    <message>
        <source>Accept queue</source>
        <translation>Warteschlange (accept)</translation>
    </message>
    <message>
        <source>Pause accept</source>
        <translation>accept anhalten</translation>
    </message>
    <message>
        <source>While this is on, the server does not call accept(): clients that connect wait in the kernel's queue, at most backlog + 1 of them, and further ones stay in SYN_SENT (Shift+F5)</source>
        <translation>Solange dies an ist, ruft der Server accept() nicht auf: Clients, die sich verbinden, warten in der Warteschlange des Kernels, höchstens Backlog + 1, und weitere bleiben in SYN_SENT (Umschalt+F5)</translation>
    </message>
    <message>
        <source>How many clients are connected and wait for accept(), and how many can</source>
        <translation>Wie viele Clients verbunden sind und auf accept() warten, und wie viele es höchstens sein können</translation>
    </message>
    <message>
        <source>How many clients wait in the accept queue is not available on this system</source>
        <translation>Wie viele Clients in der Warteschlange (accept) stehen, verrät dieses System nicht</translation>
    </message>
    <message>
        <source>Accept queue: %1</source>
        <translation>Warteschlange: %1</translation>
    </message>
</context>
<context>
    <name>socketscope::AcceptForm</name>
    <message>
        <source>A call that would wait on the accepted socket returns EAGAIN at once</source>
        <translation>Ein Aufruf, der auf dem angenommenen Socket warten würde, liefert sofort EAGAIN</translation>
    </message>
    <message>
        <source>The descriptor is closed when the program executes another one</source>
        <translation>Der Deskriptor wird geschlossen, wenn das Programm ein anderes ausführt</translation>
    </message>
</context>
<context>
    <name>socketscope::AcceptQueueText</name>
    <message>
        <source>%1 of %2, full</source>
        <translation>%1 von %2, voll</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
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
        <translation>alle IPv4-Adressen</translation>
    </message>
    <message>
        <source>all addresses, IPv4 and IPv6</source>
        <translation>alle Adressen, IPv4 und IPv6</translation>
    </message>
    <message>
        <source>An address is needed, such as 127.0.0.1 for this computer only.</source>
        <translation>Es fehlt eine Adresse, etwa 127.0.0.1 für nur diesen Computer.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>Eine Adresse enthält keine Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>socketscope::AddressForm</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>socketscope::Appearance</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>socketscope::BufferBar</name>
    <message>
        <source>Waiting to be read</source>
        <translation>Zu lesen</translation>
    </message>
    <message>
        <source>What the peer has sent and no recv() has taken yet: it lies in the kernel's receive buffer</source>
        <translation>Was die Gegenstelle gesendet und noch kein recv() abgeholt hat: Es liegt im Empfangspuffer des Kernels</translation>
    </message>
    <message>
        <source>Not yet acknowledged</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>What send() has handed to the kernel and the peer's kernel has not taken yet: it lies in the kernel's send buffer</source>
        <translation>Was send() dem Kernel übergeben und der Kernel der Gegenstelle noch nicht angenommen hat: Es liegt im Sendepuffer des Kernels</translation>
    </message>
    <message>
        <source>What lies in the kernel's buffers is not available on this system</source>
        <translation>Was in den Puffern des Kernels liegt, verrät dieses System nicht</translation>
    </message>
</context>
<context>
    <name>socketscope::CallButtons</name>
    <message>
        <source>Choose %1() and its arguments</source>
        <translation>%1() und die Argumente dazu wählen</translation>
    </message>
</context>
<context>
    <name>socketscope::CallCards</name>
    <message>
        <source>Only the log was looked at: a transcript does not tell what else the system had to do with it.</source>
        <translation>Nachgesehen wurde nur in der Aufzeichnung: Eine Mitschrift verrät nicht, was das System sonst damit zu tun hatte.</translation>
    </message>
</context>
<context>
    <name>socketscope::CallsActs</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as C &amp;notation</source>
        <translation>In &amp;C-Schreibweise kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;data as text</source>
        <translation>&amp;Daten als Text kopieren</translation>
    </message>
    <message>
        <source>Copied were the first %1 of %2 selected calls; all can be saved.</source>
        <translation>Kopiert wurden die ersten %1 von %2 gewählten Aufrufen; speichern lassen sich alle.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n selected call(s)…</source>
        <translation>
            <numerusform>%n gewählten Aufruf &amp;speichern …</numerusform>
            <numerusform>%n gewählte Aufrufe &amp;speichern …</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 calls</source>
        <translation>Nur Aufrufe von %1</translation>
    </message>
    <message>
        <source>Only this socket</source>
        <translation>Nur dieser Socket</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Alle Aufrufe zeigen</translation>
    </message>
</context>
<context>
    <name>socketscope::CallsHeader</name>
    <message>
        <source>Usual columns</source>
        <translation>Standardspalten</translation>
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
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>the column of times since the row before</comment>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Δ to selected</source>
        <translation>Δ zum gewählten</translation>
    </message>
    <message>
        <source>Time since the row before</source>
        <translation>Zeit seit der vorigen Zeile</translation>
    </message>
    <message>
        <source>The socket's number in this session; descriptors are used again</source>
        <translation>Nummer des Sockets in dieser Sitzung; Deskriptoren werden wiederverwendet</translation>
    </message>
</context>
<context>
    <name>socketscope::CallsPane</name>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Alle Aufrufe zeigen</translation>
    </message>
    <message>
        <source>Call %1 is selected; the filter does not show it.</source>
        <translation>Aufruf %1 ist gewählt; der Filter zeigt ihn nicht.</translation>
    </message>
    <message>
        <source>Calls appear here as they are made.
Press Start server, then Connect client.</source>
        <translation>Hier erscheinen die Aufrufe, sobald sie erfolgen.
Wählen Sie „Server starten“, dann „Client verbinden“.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>No call matches the filter.</source>
        <translation>Kein Aufruf passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>socketscope::CallsTable</name>
    <message numerus="yes">
        <source>%n call(s) selected</source>
        <translation>
            <numerusform>%n Aufruf gewählt</numerusform>
            <numerusform>%n Aufrufe gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::CauseLook</name>
    <message>
        <source>The system was not looked at: the call failed too long ago.</source>
        <translation>Im System wurde nicht nachgesehen: Es ist zu lange her, dass der Aufruf fehlschlug.</translation>
    </message>
    <message>
        <source>Looking for the cause…</source>
        <translation>Die Ursache wird gesucht …</translation>
    </message>
    <message>
        <source>Looked just now, at %1, %2 after the call: the system tells nothing more.</source>
        <translation>Eben nachgesehen, um %1, %2 nach dem Aufruf: Mehr verrät das System nicht.</translation>
    </message>
    <message>
        <source>Looked at %1, %2 after the call.</source>
        <translation>Nachgesehen um %1, %2 nach dem Aufruf.</translation>
    </message>
</context>
<context>
    <name>socketscope::ChatDelegate</name>
    <message numerus="yes">
        <source>to %n connection(s)</source>
        <translation>
            <numerusform>an %n Verbindung</numerusform>
            <numerusform>an %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>socketscope::ChatModel</name>
    <message numerus="yes">
        <source>(%n byte(s) no longer kept)</source>
        <translation>
            <numerusform>(%n Byte nicht mehr vorhanden)</numerusform>
            <numerusform>(%n Bytes nicht mehr vorhanden)</numerusform>
        </translation>
    </message>
    <message>
        <source>(the beginning of a character)</source>
        <translation>(Anfang eines Zeichens)</translation>
    </message>
    <message numerus="yes">
        <source>%1… %n byte(s) cut off, for which the buffer had no room</source>
        <translation>
            <numerusform>%1… %n Byte abgeschnitten, für das der Puffer keinen Platz hatte</numerusform>
            <numerusform>%1… %n Bytes abgeschnitten, für die der Puffer keinen Platz hatte</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty datagram)</source>
        <translation>(leeres Datagramm)</translation>
    </message>
</context>
<context>
    <name>socketscope::ChatPane</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Messages appear here, those you send at the right.
Start the server, connect a client, and write to it below.</source>
        <translation>Hier erscheinen Nachrichten, Ihre eigenen rechts.
Starten Sie den Server, verbinden Sie einen Client und schreiben Sie ihm unten.</translation>
    </message>
    <message>
        <source>Connect a client first</source>
        <translation>Verbinden Sie zuerst einen Client</translation>
    </message>
    <message>
        <source>Nobody is connected yet</source>
        <translation>Noch ist niemand verbunden</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Sending is finished; what the peer sends still arrives</source>
        <translation>Das Senden ist beendet; was die Gegenstelle sendet, kommt noch an</translation>
    </message>
    <message>
        <source>The connection could not be made</source>
        <translation>Die Verbindung kam nicht zustande</translation>
    </message>
    <message>
        <source>The connection was reset</source>
        <translation>Die Verbindung wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>The server has stopped</source>
        <translation>Der Server wurde gestoppt</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>Die Verbindung ist geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) are in the calls table</source>
        <translation>
            <numerusform>%n ältere Nachricht steht in der Aufruftabelle</numerusform>
            <numerusform>%n ältere Nachrichten stehen in der Aufruftabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent or received in this conversation.</source>
        <translation>In diesem Gespräch wurde nichts gesendet oder empfangen.</translation>
    </message>
    <message>
        <source>Nobody has sent a datagram yet</source>
        <translation>Noch hat niemand ein Datagramm gesendet</translation>
    </message>
</context>
<context>
    <name>socketscope::ChatText</name>
    <message>
        <source>no answer from %1 in time</source>
        <translation>keine rechtzeitige Antwort von %1</translation>
    </message>
    <message>
        <source>connecting to %1 was cancelled</source>
        <translation>Verbinden mit %1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2</source>
        <translation>%1 war nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>verbunden mit %1</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>lauscht</translation>
    </message>
    <message>
        <source>the peer has finished sending</source>
        <translation>die Gegenstelle hat das Senden beendet</translation>
    </message>
    <message>
        <source>sending is finished</source>
        <translation>Senden ist beendet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>sent %1 to %n connection(s): %2</source>
        <translation>
            <numerusform>%1 an %n Verbindung gesendet: %2</numerusform>
            <numerusform>%1 an %n Verbindungen gesendet: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>sent %1: %2</source>
        <translation>%1 gesendet: %2</translation>
    </message>
    <message>
        <source>sent %1 to %2: %3</source>
        <translation>%1 an %2 gesendet: %3</translation>
    </message>
    <message>
        <source>received %1: %2</source>
        <translation>%1 empfangen: %2</translation>
    </message>
    <message>
        <source>received %1 from %2: %3</source>
        <translation>%1 von %2 empfangen: %3</translation>
    </message>
    <message>
        <source>encrypted from now on</source>
        <translation>verschlüsselt von jetzt an</translation>
    </message>
    <message>
        <source>the peer closed its socket with bytes unread</source>
        <translation>die Gegenstelle schloss ihren Socket, ohne alle Bytes gelesen zu haben</translation>
    </message>
</context>
<context>
    <name>socketscope::ChatView</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>New messages ↓</source>
        <translation>Neue Nachrichten ↓</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>Als Hex kopieren</translation>
    </message>
    <message>
        <source>Show call</source>
        <translation>Aufruf zeigen</translation>
    </message>
</context>
<context>
    <name>socketscope::ClientForm</name>
    <message>
        <source>Client host</source>
        <translation>Host für den Client</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>Client path</source>
        <translation>Pfad für den Client</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>Port für den Client</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Quelladresse</translation>
    </message>
    <message>
        <source>The system's choice</source>
        <translation>vom System gewählt</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Quellport</translation>
    </message>
    <message>
        <source>0 lets the system choose a free port</source>
        <translation>Bei 0 wählt das System einen freien Port</translation>
    </message>
    <message>
        <source>Close once the server has finished</source>
        <translation>Schließen, wenn der Server das Senden beendet hat</translation>
    </message>
    <message>
        <source>Without this the connection stays in CLOSE_WAIT until it is disconnected</source>
        <translation>Sonst bleibt die Verbindung in CLOSE_WAIT, bis sie getrennt wird</translation>
    </message>
    <message>
        <source>Connect the socket</source>
        <translation>Socket verbinden</translation>
    </message>
    <message>
        <source>With connect(), send() and recv() only the server's datagrams are received, and it is told when nobody receives; without it sendto() and recvfrom() take answers from anywhere, as to a broadcast</source>
        <translation>Mit connect(), send() und recv() werden nur Datagramme des Servers empfangen, und der Socket erfährt, wenn niemand empfängt; sonst nehmen sendto() und recvfrom() Antworten von überall an, etwa auf einen Broadcast</translation>
    </message>
    <message>
        <source>Client receive size</source>
        <translation>Empfangsgröße des Clients</translation>
    </message>
    <message>
        <source>What is longer is cut off, as recvfrom() does with a small buffer</source>
        <translation>Was länger ist, wird abgeschnitten, wie es recvfrom() bei einem kleinen Puffer tut</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Zeitlimit beim Verbinden</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Aufgeben nach</translation>
    </message>
    <message>
        <source>Receive at most</source>
        <translation>Höchstens empfangen</translation>
    </message>
    <message>
        <source>A name that the system chooses</source>
        <translation>Ein Name, den das System wählt</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>A host is needed: a name or an address such as 127.0.0.1.</source>
        <translation>Es fehlt ein Host: ein Name oder eine Adresse, etwa 127.0.0.1.</translation>
    </message>
    <message>
        <source>A host has no spaces in it.</source>
        <translation>Ein Host enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>The source is one of this computer's addresses, such as 127.0.0.1.</source>
        <translation>Die Quelle ist eine der Adressen dieses Computers, etwa 127.0.0.1.</translation>
    </message>
    <message>
        <source>Client protocol</source>
        <translation>Protokoll des Clients</translation>
    </message>
</context>
<context>
    <name>socketscope::ClientPane</name>
    <message>
        <source>Connect client</source>
        <translation>Client verbinden</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>Client-Fehler</translation>
    </message>
    <message>
        <source>More client settings</source>
        <translation>Weitere Client-Einstellungen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>● %n connected</source>
        <translation>
            <numerusform>● %n verbunden</numerusform>
            <numerusform>● %n verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinden mit %1 …</translation>
    </message>
    <message numerus="yes">
        <source>Connecting %n client(s)…</source>
        <translation>
            <numerusform>%n Client wird verbunden …</numerusform>
            <numerusform>%n Clients werden verbunden …</numerusform>
        </translation>
    </message>
    <message>
        <source>Step the client</source>
        <translation>Client schrittweise ausführen</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Accepts the one certificate that has this fingerprint, and connects again. Compare it with the server's first.</source>
        <translation>Akzeptiert nur das Zertifikat mit diesem Fingerabdruck und verbindet noch einmal. Vergleichen Sie den Fingerabdruck zuerst mit dem des Servers.</translation>
    </message>
    <message>
        <source>● Step by step</source>
        <translation>● Schritt für Schritt</translation>
    </message>
    <message>
        <source>Fold the client's card</source>
        <translation>Karte des Clients einklappen</translation>
    </message>
    <message>
        <source>Unfold the client's card</source>
        <translation>Karte des Clients ausklappen</translation>
    </message>
    <message>
        <source>A client goes step by step here. Stop its steps before you connect others.</source>
        <translation>Hier geht ein Client Schritt für Schritt. Stoppen Sie seine Schritte, bevor Sie andere verbinden.</translation>
    </message>
</context>
<context>
    <name>socketscope::Command</name>
    <message>
        <source>The calls can no longer be printed: %1.</source>
        <translation>Die Aufrufe können nicht mehr ausgegeben werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) stand in the transcript without their data, which came faster than the disk took them.</source>
        <translation>
            <numerusform>%n Aufruf steht ohne seine Daten in der Mitschrift; sie kamen schneller, als der Datenträger sie aufnahm.</numerusform>
            <numerusform>%n Aufrufe stehen ohne ihre Daten in der Mitschrift; sie kamen schneller, als der Datenträger sie aufnahm.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The session goes on; what was written before is whole.</source>
        <translation>%1 Die Sitzung geht weiter; was vorher geschrieben wurde, ist vollständig.</translation>
    </message>
</context>
<context>
    <name>socketscope::ComparisonDialog</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Open sessions</source>
        <translation>Offene Sitzungen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>Eine &amp;Datei …</translation>
    </message>
    <message>
        <source>Compare “%1” with:</source>
        <translation>„%1“ vergleichen mit:</translation>
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
        <translation>Wird verglichen: %1 %</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Vergleichen nach</translation>
    </message>
    <message>
        <source>ca&amp;lls</source>
        <translation>Auf&amp;rufen</translation>
    </message>
    <message>
        <source>Which calls were made, with what arguments and outcome</source>
        <translation>Welche Aufrufe gemacht wurden, mit welchen Argumenten und welchem Ergebnis</translation>
    </message>
    <message>
        <source>&amp;bytes</source>
        <translation>B&amp;ytes</translation>
    </message>
    <message>
        <source>What each connection carried, however it was cut into calls</source>
        <translation>Was jede Verbindung übertrug, gleich wie es auf Aufrufe verteilt war</translation>
    </message>
    <message>
        <source>&amp;times beyond</source>
        <translation>&amp;Zeiten mit Toleranz</translation>
    </message>
    <message>
        <source>When each call began, counted from its socket's first one</source>
        <translation>Wann jeder Aufruf begann, gezählt ab dem ersten seines Sockets</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>How much later or earlier a call may begin</source>
        <translation>Um wie viel später oder früher ein Aufruf beginnen darf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Zeitleiste von %1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s); there may be more, these are the first.</source>
        <translation>
            <numerusform>%Ln Unterschied; es kann mehr geben, dies ist der erste.</numerusform>
            <numerusform>%Ln Unterschiede; es kann mehr geben, dies sind die ersten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is compared: choose by what.</source>
        <translation>Es wird nichts verglichen: Wählen Sie, wonach.</translation>
    </message>
    <message>
        <source>No differences: both sessions are the same in this.</source>
        <translation>Keine Unterschiede: Beide Sitzungen sind darin gleich.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Neu vergleichen</translation>
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
        <translation>Eingabemodus</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Escapes</source>
        <translation>Escapes</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Text goes out as typed, in UTF-8. With Escapes, \n \r \t \0 \xNN name bytes. Hex is two digits a byte.</source>
        <translation>Text geht so hinaus, wie er eingegeben wird, in UTF-8. Bei Escapes bezeichnen \n \r \t \0 \xNN Bytes. Hex sind zwei Ziffern je Byte.</translation>
    </message>
    <message>
        <source>Line ending</source>
        <translation>Zeilenende</translation>
    </message>
    <message>
        <source>No ending</source>
        <translation>Kein Zeilenende</translation>
    </message>
    <message>
        <source>What is put at the end of each message</source>
        <translation>Wird an das Ende jeder Nachricht gesetzt</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Datei senden</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Nachricht schreiben …</translation>
    </message>
    <message>
        <source>%1  Enter sends, Shift+Enter is a new line</source>
        <translation>%1  Eingabetaste sendet, Umschalt+Eingabe beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Send a file's bytes to this connection</source>
        <translation>Bytes einer Datei an diese Verbindung senden</translation>
    </message>
    <message>
        <source>Files go to one connection: choose it in the list</source>
        <translation>Dateien gehen an eine einzelne Verbindung: Wählen Sie sie in der Liste</translation>
    </message>
    <message>
        <source>Send empty</source>
        <translation>Leer senden</translation>
    </message>
    <message>
        <source>Sends an empty datagram: a message of 0 bytes</source>
        <translation>Sendet ein leeres Datagramm: eine Nachricht mit 0 Bytes</translation>
    </message>
    <message>
        <source>There is nothing to send: 0 bytes are no message on a connection. Only datagrams may be empty.</source>
        <translation>Es gibt nichts zu senden: 0 Bytes sind auf einer Verbindung keine Nachricht. Nur Datagramme dürfen leer sein.</translation>
    </message>
</context>
<context>
    <name>socketscope::ConnectionsModel</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>%1, recv paused</source>
        <translation>%1, recv angehalten</translation>
    </message>
    <message>
        <source>recv paused</source>
        <translation>recv angehalten</translation>
    </message>
</context>
<context>
    <name>socketscope::ConnectionsPane</name>
    <message>
        <source>Start the server and it waits here for clients.
Connect a client and both ends appear.</source>
        <translation>Starten Sie den Server; er wartet dann hier auf Clients.
Verbinden Sie einen Client, und beide Seiten erscheinen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Finish sending</source>
        <translation>Senden beenden</translation>
    </message>
    <message>
        <source>Tell the peer that nothing more comes; what it sends still arrives</source>
        <translation>Der Gegenstelle mitteilen, dass nichts mehr kommt; was sie sendet, kommt noch an</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Send what waits, then close the connection</source>
        <translation>Wartendes noch senden, dann die Verbindung schließen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Break the connection off at once; what waits is lost</source>
        <translation>Die Verbindung sofort abbrechen; Wartendes geht verloren</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>While this is on, the program does not call recv() on this connection: what the peer sends waits in the kernel's buffers, and once they are full its sends wait too (%1)</source>
        <translation>Solange dies an ist, ruft das Programm auf dieser Verbindung recv() nicht auf: Was die Gegenstelle sendet, wartet in den Puffern des Kernels, und sind sie voll, wartet auch ihr Senden (%1)</translation>
    </message>
    <message>
        <source>&amp;Pause recv</source>
        <translation>&amp;recv anhalten</translation>
    </message>
    <message>
        <source>No socket is in this session.</source>
        <translation>In dieser Sitzung gibt es keinen Socket.</translation>
    </message>
</context>
<context>
    <name>socketscope::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>socketscope::ConversationButton</name>
    <message>
        <source>No conversation</source>
        <translation>Keine Unterhaltung</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation>Unterhaltung: %1</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (geschlossen)</translation>
    </message>
    <message>
        <source>● %1: %2 unread</source>
        <translation>● %1: %2 ungelesen</translation>
    </message>
    <message>
        <source>Nobody is connected yet</source>
        <translation>Noch ist niemand verbunden</translation>
    </message>
    <message>
        <source>More in the list of connections</source>
        <translation>Weitere in der Liste der Verbindungen</translation>
    </message>
</context>
<context>
    <name>socketscope::DataKept</name>
    <message>
        <source>&amp;Data kept</source>
        <translation>Auf&amp;bewahrte Daten</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>Of what was sent and received; beyond it the oldest is dropped, and the calls stay.</source>
        <translation>Vom Gesendeten und Empfangenen; darüber hinaus entfällt das Älteste, die Aufrufe bleiben.</translation>
    </message>
</context>
<context>
    <name>socketscope::DescriptorsModel</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>gebunden</translation>
    </message>
    <message>
        <source>descriptor %1 of %2</source>
        <translation>Deskriptor %1 von %2</translation>
    </message>
    <message>
        <source>local %1</source>
        <translation>lokal %1</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>Gegenstelle %1</translation>
    </message>
    <message>
        <source>fd</source>
        <translation>fd</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Aufruf</translation>
    </message>
</context>
<context>
    <name>socketscope::DescriptorsPane</name>
    <message>
        <source>Open descriptors</source>
        <translation>Offene Deskriptoren</translation>
    </message>
    <message>
        <source>Every socket that is open has a number here:
its descriptor.</source>
        <translation>Jeder offene Socket hat hier eine Nummer:
seinen Deskriptor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::DescriptorsView</name>
    <message>
        <source>Descriptors</source>
        <translation>Deskriptoren</translation>
    </message>
    <message>
        <source>Columns of the descriptors</source>
        <translation>Spalten der Deskriptoren</translation>
    </message>
</context>
<context>
    <name>socketscope::DetailsPane</name>
    <message>
        <source>Select a call in the table or on the timeline to see it in full.</source>
        <translation>Wählen Sie einen Aufruf in der Tabelle oder auf der Zeitleiste, um ihn vollständig zu sehen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Write a note on this call; it is saved with the transcript</source>
        <translation>Eine Notiz zu diesem Aufruf schreiben; sie wird mit der Mitschrift gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>A session keeps at most %Ln note(s).</source>
        <translation>
            <numerusform>Eine Sitzung behält höchstens %Ln Notiz.</numerusform>
            <numerusform>Eine Sitzung behält höchstens %Ln Notizen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Explain the selected call instead of showing its bytes</source>
        <translation>Den gewählten Aufruf erklären, statt seine Bytes zu zeigen</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>socketscope::DifferencesModel</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>In A</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>In B</translation>
    </message>
</context>
<context>
    <name>socketscope::EscapedEdit</name>
    <message>
        <source>\n, \r, \t, \0 and \xNN stand for the bytes they name; \\ is a backslash</source>
        <translation>\n, \r, \t, \0 und \xNN stehen für die Bytes, die sie bezeichnen; \\ ist ein Backslash</translation>
    </message>
</context>
<context>
    <name>socketscope::ExplainCard</name>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
</context>
<context>
    <name>socketscope::FileCard</name>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Lines passed over</source>
        <translation>Übergangene Zeilen</translation>
    </message>
    <message>
        <source>End of the file</source>
        <translation>Ende der Datei</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>%1 lang</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 sent, %2 received</source>
        <translation>, %1 gesendet, %2 empfangen</translation>
    </message>
    <message>
        <source>The last line is not whole, as after a crash; all before it was read.</source>
        <translation>Die letzte Zeile ist nicht ganz, wie nach einem Absturz; alles davor wurde gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read and are not shown: %1.</source>
        <translation>
            <numerusform>%Ln Zeile konnte nicht gelesen werden und wird nicht gezeigt: %1.</numerusform>
            <numerusform>%Ln Zeilen konnten nicht gelesen werden und werden nicht gezeigt: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::FilterBar</name>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: call, endpoint, text, bytes…</source>
        <translation>Filter: Aufruf, Endpunkt, Text, Bytes …</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Show only calls that failed</source>
        <translation>Nur fehlgeschlagene Aufrufe zeigen</translation>
    </message>
    <message>
        <source>Keep the newest calls in view</source>
        <translation>Die neuesten Aufrufe im Blick behalten</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relativ</translation>
    </message>
    <message>
        <source>Time since the session began</source>
        <translation>Zeit seit Beginn der Sitzung</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Time to the selected call</source>
        <translation>Zeit bis zum gewählten Aufruf</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>as a word to filter by</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>as a word to filter by</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <comment>hits of all calls</comment>
        <translation>%1 von %2 Aufrufen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the selected hit, of all hits</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, gone round the end</source>
        <translation>%1, über das Ende hinaus von vorn</translation>
    </message>
    <message>
        <source>Words are looked for in calls, endpoints, addresses, errors, notes and the text of the data.
All of them must fit; a minus sign before one turns it round.

call:send,recv   endpoint:client   endpoint:server   socket:3   fd:6
dir:in   dir:out   is:error   is:eof   is:note   errno:ECONNRESET
text:hello   hex:0d0a   "two words"   -call:setsockopt</source>
        <translation>Gesucht wird in Aufrufen, Endpunkten, Adressen, Fehlern, Notizen und im Text der Daten.
Alle Wörter müssen passen; ein Minuszeichen davor kehrt eines um.

call:send,recv   endpoint:client   endpoint:server   socket:3   fd:6
dir:in   dir:out   is:error   is:eof   is:note   errno:ECONNRESET
text:hallo   hex:0d0a   "zwei Wörter"   -call:setsockopt</translation>
    </message>
    <message>
        <source>Lab</source>
        <comment>as a word to filter by</comment>
        <translation>Labor</translation>
    </message>
</context>
<context>
    <name>socketscope::LabCommand</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than a script may be (1 MiB).</source>
        <translation>%1 ist größer, als ein Skript sein darf (1 MiB).</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>socketscope::LabPane</name>
    <message>
        <source>Call to be made</source>
        <translation>Auszuführender Aufruf</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>What the result means</source>
        <translation>Was das Ergebnis bedeutet</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>on socket</source>
        <translation>auf Socket</translation>
    </message>
    <message>
        <source>New socket</source>
        <translation>Neuer Socket</translation>
    </message>
    <message>
        <source>Call %1()</source>
        <translation>%1() aufrufen</translation>
    </message>
    <message>
        <source>Make a socket first.</source>
        <translation>Legen Sie zuerst einen Socket an.</translation>
    </message>
</context>
<context>
    <name>socketscope::LabPlayer</name>
    <message>
        <source>there is no socket named “%1”.</source>
        <translation>Es gibt keinen Socket namens „%1“.</translation>
    </message>
    <message>
        <source>the address of “%1” is not known; call getsockname(%1) first.</source>
        <translation>Die Adresse von „%1“ ist nicht bekannt; rufen Sie zuerst getsockname(%1) auf.</translation>
    </message>
</context>
<context>
    <name>socketscope::LabSocketBox</name>
    <message>
        <source>Lab socket</source>
        <translation>Labor-Socket</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
</context>
<context>
    <name>socketscope::LaneText</name>
    <message>
        <source>listening</source>
        <translation>lauscht</translation>
    </message>
    <message>
        <source>server socket</source>
        <translation>Server-Socket</translation>
    </message>
    <message>
        <source>client socket</source>
        <translation>Client-Socket</translation>
    </message>
    <message>
        <source>fd %1</source>
        <translation>fd %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %4, %n call(s)</source>
        <translation>
            <numerusform>%1, %2, %3, %4, %n Aufruf</numerusform>
            <numerusform>%1, %2, %3, %4, %n Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln Spur</numerusform>
            <numerusform>%Ln Spuren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, accept queue: %2</source>
        <translation>%1, Warteschlange (accept): %2</translation>
    </message>
    <message>
        <source>lab socket</source>
        <translation>Labor-Socket</translation>
    </message>
</context>
<context>
    <name>socketscope::LessonCard</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Restart the lesson</source>
        <translation>Lektion neu beginnen</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Lektion schließen</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>Text der Lektion</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Shows what there is to say about the question</source>
        <translation>Zeigt, was zu der Frage zu sagen ist</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>As code…</source>
        <translation>Als Code …</translation>
    </message>
    <message>
        <source>Performs the lesson by itself and shows its calls as a program in Python, C or C++ with Qt</source>
        <translation>Führt die Lektion von selbst vor und zeigt ihre Aufrufe als Programm in Python, C oder C++ mit Qt</translation>
    </message>
    <message>
        <source>Performing…</source>
        <translation>Wird vorgeführt …</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>socketscope::LessonPage</name>
    <message>
        <source>What happened instead</source>
        <translation>Was stattdessen geschah</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What there is to see</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What the log has of it</source>
        <translation>Was die Aufzeichnung davon hat</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Ticked off by itself when the log has: %1</source>
        <translation>Wird von selbst abgehakt, wenn die Aufzeichnung dies hat: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Do the step again; the lesson goes on from here.</source>
        <translation>Machen Sie den Schritt noch einmal; die Lektion geht von hier aus weiter.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Alle Schritte sind erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are still to be done</source>
        <translation>
            <numerusform>%n Schritt ist noch zu erledigen</numerusform>
            <numerusform>%n Schritte sind noch zu erledigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The session can be saved and handed in: “socketscope-cli lesson” checks it.</source>
        <translation>Die Sitzung lässt sich speichern und abgeben: „socketscope-cli lesson“ prüft sie.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
</context>
<context>
    <name>socketscope::LessonPlayer</name>
    <message>
        <source>This lesson has no play script: the program cannot do it itself.</source>
        <translation>Diese Lektion hat kein Spielskript: Das Programm kann sie nicht selbst vorführen.</translation>
    </message>
    <message>
        <source>Command %1 of the play script: no socket has the name “%2” yet.</source>
        <translation>Befehl %1 des Spielskripts: Noch hat kein Socket den Namen „%2“.</translation>
    </message>
    <message>
        <source>Command %1 of the play script did not bring about what it waits for.</source>
        <translation>Befehl %1 des Spielskripts hat nicht bewirkt, worauf er wartet.</translation>
    </message>
    <message>
        <source>The play script is at its end, but step %1 is not done.</source>
        <translation>Das Spielskript ist am Ende, aber Schritt %1 ist nicht erledigt.</translation>
    </message>
    <message>
        <source>Command %1 of the play script: %2</source>
        <translation>Befehl %1 des Spielskripts: %2</translation>
    </message>
</context>
<context>
    <name>socketscope::LessonProgram</name>
    <message>
        <source>The script of this lesson goes beyond this computer (%1), so it is not performed here; “socketscope-cli code --lesson FILE” does it.</source>
        <translation>Das Skript dieser Lektion reicht über diesen Computer hinaus (%1), darum wird es hier nicht ausgeführt; „socketscope-cli code --lesson DATEI“ führt es aus.</translation>
    </message>
</context>
<context>
    <name>socketscope::LessonSteps</name>
    <message>
        <source>Introduction</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>End of the lesson</source>
        <translation>Ende der Lektion</translation>
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Schritt %1, erledigt: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>socketscope::ListenCommand</name>
    <message>
        <source>Listening on %1</source>
        <translation>Lauscht an %1</translation>
    </message>
    <message>
        <source>Receiving on %1</source>
        <translation>Empfängt an %1</translation>
    </message>
</context>
<context>
    <name>socketscope::ListenForm</name>
    <message>
        <source>Lab backlog</source>
        <translation>Backlog im Labor</translation>
    </message>
    <message>
        <source>How many connections may wait until they are accepted</source>
        <translation>Wie viele Verbindungen auf die Annahme warten dürfen</translation>
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
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>The session that is being recorded</source>
        <translation>Die Sitzung, die aufgezeichnet wird</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are kept on disk without their data, which would be lost.</source>
        <translation>
            <numerusform>%n Aufruf ist auf dem Datenträger ohne seine Daten aufbewahrt; diese gingen verloren.</numerusform>
            <numerusform>%n Aufrufe sind auf dem Datenträger ohne ihre Daten aufbewahrt; diese gingen verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are not on disk and would be lost.</source>
        <translation>
            <numerusform>%n Aufruf ist nicht auf dem Datenträger und ginge verloren.</numerusform>
            <numerusform>%n Aufrufe sind nicht auf dem Datenträger und gingen verloren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Save transcript…</source>
        <translation>Mitschrift &amp;speichern …</translation>
    </message>
    <message>
        <source>Save transcript &amp;as…</source>
        <translation>Mitschrift speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Kopieren	Strg+C</translation>
    </message>
    <message>
        <source>&amp;Filter calls</source>
        <translation>Aufrufe &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Nachricht schreiben</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Start server</source>
        <translation>Server &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Stop server</source>
        <translation>Server s&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Connect client</source>
        <translation>Client &amp;verbinden</translation>
    </message>
    <message>
        <source>C&amp;ancel connecting</source>
        <translation>Verbinden &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Finish sending</source>
        <translation>&amp;Senden beenden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Follow the newest calls</source>
        <translation>Neuesten Aufrufen &amp;folgen</translation>
    </message>
    <message>
        <source>&amp;Next failed call</source>
        <translation>&amp;Nächster fehlgeschlagener Aufruf</translation>
    </message>
    <message>
        <source>&amp;Previous failed call</source>
        <translation>&amp;Voriger fehlgeschlagener Aufruf</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Show the &amp;whole session</source>
        <translation>Ganze S&amp;itzung zeigen</translation>
    </message>
    <message>
        <source>The language changes when Socketscope is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Socketscope.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Socketscope</source>
        <translation>Ü&amp;ber Socketscope</translation>
    </message>
    <message>
        <source>About Socketscope</source>
        <translation>Über Socketscope</translation>
    </message>
    <message>
        <source>Socketscope %1

Start a server, connect clients, talk over them, and watch every socket call of both ends happen.

MIT License. Built with Qt %2.</source>
        <translation>Socketscope %1

Starten Sie einen Server, verbinden Sie Clients, lassen Sie sie miteinander sprechen und beobachten Sie jeden Socket-Aufruf beider Seiten.

MIT-Lizenz. Erstellt mit Qt %2.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern …</translation>
    </message>
    <message>
        <source>%1[*] — Socketscope</source>
        <translation>%1[*] – Socketscope</translation>
    </message>
    <message>
        <source>Quit Socketscope</source>
        <translation>Socketscope beenden</translation>
    </message>
    <message>
        <source>Save the transcript of this session before you quit?</source>
        <translation>Mitschrift dieser Sitzung vor dem Beenden speichern?</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid diagram</source>
        <translation>Als &amp;Mermaid-Diagramm kopieren</translation>
    </message>
    <message>
        <source>Ne&amp;xt match</source>
        <translation>Nä&amp;chster Treffer</translation>
    </message>
    <message>
        <source>&amp;Previous match</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>No&amp;tiz schreiben …</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>Notiz &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Bild &amp;exportieren …</translation>
    </message>
    <message>
        <source>Pause &amp;accept</source>
        <translation>&amp;accept anhalten</translation>
    </message>
    <message>
        <source>Next n&amp;ote</source>
        <translation>Nächste N&amp;otiz</translation>
    </message>
    <message>
        <source>Previous no&amp;te</source>
        <translation>Vorige No&amp;tiz</translation>
    </message>
    <message>
        <source>Set measuring cursor A at the selected call</source>
        <translation>Messmarke A auf den gewählten Aufruf setzen</translation>
    </message>
    <message>
        <source>Set measuring cursor B at the selected call</source>
        <translation>Messmarke B auf den gewählten Aufruf setzen</translation>
    </message>
    <message>
        <source>Remove the measuring cursors</source>
        <translation>Messmarken entfernen</translation>
    </message>
    <message>
        <source>Fold or unfold the lanes of this &amp;endpoint</source>
        <translation>Spuren dieses &amp;Endpunkts ein- oder ausklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold all lanes</source>
        <translation>Alle Spuren auskla&amp;ppen</translation>
    </message>
    <message>
        <source>How much data is kept changes when Socketscope is started again.</source>
        <translation>Wie viele Daten aufbewahrt werden, ändert sich beim nächsten Start von Socketscope.</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>B&amp;ild kopieren</translation>
    </message>
    <message>
        <source>Save what the &amp;filter shows…</source>
        <translation>Speichern, was der &amp;Filter zeigt …</translation>
    </message>
    <message>
        <source>Save the selected &amp;connection…</source>
        <translation>Gewählte &amp;Verbindung speichern …</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom to the calls a&amp;round the selected one</source>
        <translation>Auf die Aufrufe &amp;um den gewählten zoomen</translation>
    </message>
    <message>
        <source>Fold all lane&amp;s</source>
        <translation>A&amp;lle Spuren einklappen</translation>
    </message>
    <message>
        <source>Save the changes to “%1” before you quit?</source>
        <translation>Änderungen an „%1“ vor dem Beenden speichern?</translation>
    </message>
    <message>
        <source>Compare with a transcript</source>
        <translation>Mit einer Mitschrift vergleichen</translation>
    </message>
    <message>
        <source>Transcripts (*.jsonl)</source>
        <translation>Mitschriften (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, verglichen mit %2</translation>
    </message>
    <message>
        <source>“%1” was not opened: %2 sessions are open. Close a tab first.</source>
        <translation>„%1“ wurde nicht geöffnet: %2 Sitzungen sind offen. Schließen Sie zuerst einen Tab.</translation>
    </message>
    <message>
        <source>Open transcripts</source>
        <translation>Mitschriften öffnen</translation>
    </message>
    <message>
        <source>Not recorded to disk: %1</source>
        <translation>Nicht auf dem Datenträger aufgezeichnet: %1</translation>
    </message>
    <message numerus="yes">
        <source>Bytes came faster than the disk took them: %n call(s) are kept in Sessions without their data (%1).</source>
        <translation>
            <numerusform>Bytes kamen schneller, als der Datenträger sie aufnahm: %n Aufruf ist unter „Sitzungen“ ohne seine Daten aufbewahrt (%1).</numerusform>
            <numerusform>Bytes kamen schneller, als der Datenträger sie aufnahm: %n Aufrufe sind unter „Sitzungen“ ohne ihre Daten aufbewahrt (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions that were cut short</source>
        <translation>Unerwartet beendete Sitzungen</translation>
    </message>
    <message>
        <source>The session of %1 (%2) was cut short. All that was recorded of it is kept.</source>
        <translation>Die Sitzung vom %1 (%2) endete unerwartet. Alles, was von ihr aufgezeichnet wurde, ist aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were cut short, the last of them that of %1 (%2). All that was recorded of them is kept.</source>
        <translation>
            <numerusform>%n Sitzung endete unerwartet, zuletzt die vom %1 (%2). Alles, was von ihr aufgezeichnet wurde, ist aufbewahrt.</numerusform>
            <numerusform>%n Sitzungen endeten unerwartet, zuletzt die vom %1 (%2). Alles, was von ihnen aufgezeichnet wurde, ist aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation>Sitzungen …</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Save the changes to “%1” before its tab is closed?</source>
        <translation>Änderungen an „%1“ vor dem Schließen des Tabs speichern?</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Open transcript…</source>
        <translation>&amp;Mitschrift öffnen …</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>&amp;Tab schließen</translation>
    </message>
    <message>
        <source>Compare wit&amp;h…</source>
        <translation>Ver&amp;gleichen mit …</translation>
    </message>
    <message>
        <source>Sess&amp;ions…</source>
        <translation>S&amp;itzungen …</translation>
    </message>
    <message>
        <source>Re&amp;play against a peer…</source>
        <translation>Mit Gegenstelle n&amp;achspielen …</translation>
    </message>
    <message>
        <source>Takes over one side of the opened session, against a real server or client.</source>
        <translation>Übernimmt eine Seite der geöffneten Sitzung gegenüber einem echten Server oder Client.</translation>
    </message>
    <message>
        <source>Save the calls &amp;between the cursors…</source>
        <translation>Aufrufe z&amp;wischen den Messmarken speichern …</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Einen Schritt &amp;vor</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Einen Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Go to the beginning</source>
        <translation>Zum A&amp;nfang</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>&amp;Schneller</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Nä&amp;chster Tab</translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation>Vo&amp;riger Tab</translation>
    </message>
    <message>
        <source>Show as co&amp;de…</source>
        <translation>Als Co&amp;de zeigen …</translation>
    </message>
    <message>
        <source>What each endpoint did, as a program in Python, C or C++ with Qt</source>
        <translation>Was jeder Endpunkt tat, als Programm in Python, C oder C++ mit Qt</translation>
    </message>
    <message>
        <source>&amp;Write lab report…</source>
        <translation>&amp;Laborbericht schreiben …</translation>
    </message>
    <message>
        <source>Aim, theory, programs, timeline, output and calls of the session, to hand in</source>
        <translation>Ziel, Theorie, Programme, Zeitleiste, Ausgabe und Aufrufe der Sitzung, zum Abgeben</translation>
    </message>
    <message>
        <source>Save the se&amp;lected calls…</source>
        <translation>Gewählte Auf&amp;rufe speichern …</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Labor</translation>
    </message>
    <message>
        <source>&amp;Lab mode</source>
        <translation>&amp;Labor-Modus</translation>
    </message>
    <message>
        <source>&amp;New socket</source>
        <translation>&amp;Neuer Socket</translation>
    </message>
    <message>
        <source>&amp;Make the chosen call</source>
        <translation>Gewählten Aufruf &amp;machen</translation>
    </message>
    <message>
        <source>&amp;Cancel waiting call</source>
        <translation>Wartenden Aufruf &amp;abbrechen</translation>
    </message>
    <message>
        <source>Less&amp;ons</source>
        <translation>Le&amp;ktionen</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>Lektion ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>Lektionen (*.json)</translation>
    </message>
    <message>
        <source>Explain the selected &amp;call</source>
        <translation>Ge&amp;wählten Aufruf erklären</translation>
    </message>
    <message>
        <source>Step the &amp;server</source>
        <translation>&amp;Server schrittweise ausführen</translation>
    </message>
    <message>
        <source>Step the cl&amp;ient</source>
        <translation>Cl&amp;ient schrittweise ausführen</translation>
    </message>
    <message>
        <source>N&amp;ext step</source>
        <translation>Nä&amp;chster Schritt</translation>
    </message>
    <message>
        <source>Next step of the &amp;other side</source>
        <translation>Nächster Schritt der an&amp;deren Seite</translation>
    </message>
    <message>
        <source>Lesson as &amp;code…</source>
        <translation>Lektion als &amp;Code …</translation>
    </message>
    <message>
        <source>Performs the lesson by itself and shows its calls as a program in Python, C or C++ with Qt</source>
        <translation>Führt die Lektion von selbst vor und zeigt ihre Aufrufe als Programm in Python, C oder C++ mit Qt</translation>
    </message>
    <message>
        <source>Choose a lesson first; it can then be shown as code.</source>
        <translation>Wählen Sie zuerst eine Lektion; dann lässt sie sich als Code zeigen.</translation>
    </message>
    <message>
        <source>Show the running session</source>
        <translation>Laufende Sitzung anzeigen</translation>
    </message>
    <message>
        <source>Fold or unfold the card</source>
        <translation>Karte ein- oder ausklappen</translation>
    </message>
    <message>
        <source>This menu is for the running session, in the first tab</source>
        <translation>Dieses Menü gilt für die laufende Sitzung im ersten Tab</translation>
    </message>
</context>
<context>
    <name>socketscope::MessageEdit</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>socketscope::ModeSwitch</name>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>Geführt</translation>
    </message>
    <message>
        <source>A server and clients that make their calls themselves</source>
        <translation>Ein Server und Clients, die ihre Aufrufe selbst machen</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Make sockets and press their calls one by one</source>
        <translation>Sockets anlegen und ihre Aufrufe einzeln per Knopfdruck machen</translation>
    </message>
</context>
<context>
    <name>socketscope::NoteEdit</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is worth remembering about this call?</source>
        <translation>Was ist an diesem Aufruf bemerkenswert?</translation>
    </message>
</context>
<context>
    <name>socketscope::NoteField</name>
    <message>
        <source>A note of yours, saved with the transcript. Ctrl+Enter ends, Esc takes back.</source>
        <translation>Ihre eigene Notiz, mit der Mitschrift gespeichert. Strg+Eingabe beendet, Esc nimmt zurück.</translation>
    </message>
</context>
<context>
    <name>socketscope::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>socketscope::NumberBox</name>
    <message>
        <source>%1: “%2” is neither one of the names that are offered nor a number up to %3.</source>
        <translation>%1: „%2“ ist weder einer der angebotenen Namen noch eine Zahl bis %3.</translation>
    </message>
</context>
<context>
    <name>socketscope::OpenedView</name>
    <message>
        <source>This session is still being read; it can be saved once all of it is there.</source>
        <translation>Diese Sitzung wird noch gelesen; speichern lässt sie sich, sobald sie ganz da ist.</translation>
    </message>
    <message>
        <source>Reading “%1”: %2 %</source>
        <translation>„%1“ wird gelesen: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>The file holds no calls</source>
        <translation>Die Datei enthält keine Aufrufe</translation>
    </message>
    <message>
        <source>This is before the first call</source>
        <translation>Hier ist noch vor dem ersten Aufruf</translation>
    </message>
    <message>
        <source>Play goes on from here.</source>
        <translation>Das Abspielen geht von hier aus weiter.</translation>
    </message>
</context>
<context>
    <name>socketscope::OptionForm</name>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>“%1” is no option of the level %2 that is known here; its number can be typed.</source>
        <translation>„%1“ ist keine hier bekannte Option der Ebene %2; ihre Nummer lässt sich eintippen.</translation>
    </message>
</context>
<context>
    <name>socketscope::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The whole session; the arrow keys move what the timeline shows</source>
        <translation>Die ganze Sitzung; die Pfeiltasten verschieben den Ausschnitt der Zeitleiste</translation>
    </message>
</context>
<context>
    <name>socketscope::PathField</name>
    <message>
        <source>/path or @name</source>
        <translation>/Pfad oder @Name</translation>
    </message>
    <message>
        <source>A path of at most 107 bytes, or @ and an abstract name, which needs no file</source>
        <translation>Ein Pfad von höchstens 107 Bytes, oder @ und ein abstrakter Name, der keine Datei braucht</translation>
    </message>
    <message>
        <source>A Unix socket is at a path that begins with /, or has an abstract name after @.</source>
        <translation>Ein Unix-Socket liegt an einem Pfad, der mit / beginnt, oder hat nach @ einen abstrakten Namen.</translation>
    </message>
</context>
<context>
    <name>socketscope::PictureDialog</name>
    <message>
        <source>&amp;Light colours, for paper</source>
        <translation>&amp;Helle Farben, für Papier</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Picture of</source>
        <translation>Bild von</translation>
    </message>
    <message>
        <source>the calls in &amp;view</source>
        <translation>den &amp;sichtbaren Aufrufen</translation>
    </message>
    <message>
        <source>the &amp;whole session</source>
        <translation>der &amp;ganzen Sitzung</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>&amp;SVG: sharp at any size, for documents and the web</source>
        <translation>&amp;SVG: in jeder Größe scharf, für Dokumente und das Web</translation>
    </message>
    <message>
        <source>&amp;PNG: an image of pixels</source>
        <translation>&amp;PNG: ein Bild aus Bildpunkten</translation>
    </message>
    <message>
        <source>&amp;Mermaid: a sequence diagram as text, for Markdown</source>
        <translation>&amp;Mermaid: ein Sequenzdiagramm als Text, für Markdown</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
</context>
<context>
    <name>socketscope::PictureExport</name>
    <message>
        <source>There is no picture yet: no socket call was made.</source>
        <translation>Noch gibt es kein Bild: Es wurde kein Socket-Aufruf gemacht.</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>The diagram's text is on the clipboard.</source>
        <translation>Der Text des Diagramms ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The picture is saved as %1.</source>
        <translation>Das Bild ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The picture before this one is still being made.</source>
        <translation>Das vorige Bild wird noch erstellt.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>Für ein Bild dieser Größe reicht der Speicher nicht.</translation>
    </message>
</context>
<context>
    <name>socketscope::PlaybackBar</name>
    <message>
        <source>Go to the beginning</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Go to the beginning (Alt+Home)</source>
        <translation>Zum Anfang (Alt+Pos1)</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>One call less (Alt+Left)</source>
        <translation>Einen Aufruf weniger (Alt+Links)</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Einen Schritt vor</translation>
    </message>
    <message>
        <source>One call more (Alt+Right)</source>
        <translation>Einen Aufruf mehr (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>Ganze Sitzung zeigen</translation>
    </message>
    <message>
        <source>Show the whole session (Alt+End)</source>
        <translation>Ganze Sitzung zeigen (Alt+Ende)</translation>
    </message>
    <message>
        <source>Place in the session</source>
        <translation>Stelle in der Sitzung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>as fast as can be</source>
        <translation>so schnell wie möglich</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How much faster than it happened: Alt+PgUp is faster, Alt+PgDown is slower</source>
        <translation>Wie viel schneller als in Wirklichkeit: Alt+Bild auf ist schneller, Alt+Bild ab langsamer</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>How long the time between two calls may last while nothing happens</source>
        <translation>Wie lange die Zeit zwischen zwei Aufrufen dauern darf, in der nichts geschieht</translation>
    </message>
    <message>
        <source>all idle time</source>
        <translation>alle Pausen</translation>
    </message>
    <message>
        <source>idle at most %1</source>
        <translation>Pausen höchstens %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause (Ctrl+P)</source>
        <translation>Anhalten (Strg+P)</translation>
    </message>
    <message>
        <source>Play the session (Ctrl+P)</source>
        <translation>Sitzung abspielen (Strg+P)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>call %L1 of %L2</source>
        <translation>Aufruf %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>socketscope::PortField</name>
    <message>
        <source>A port is needed: a number from 0 to %1.</source>
        <translation>Es fehlt ein Port: eine Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>%1 is too large: ports go from 0 to %2.</source>
        <translation>%1 ist zu groß: Ports reichen von 0 bis %2.</translation>
    </message>
    <message>
        <source>“%1” is no port: ports are numbers from 0 to %2.</source>
        <translation>„%1“ ist kein Port: Ports sind Zahlen von 0 bis %2.</translation>
    </message>
</context>
<context>
    <name>socketscope::PredictionBox</name>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>What do you think the call will return?</source>
        <translation>Was wird der Aufruf wohl liefern?</translation>
    </message>
    <message>
        <source>Predict first…</source>
        <translation>Zuerst vorhersagen …</translation>
    </message>
</context>
<context>
    <name>socketscope::ProgramDialog</name>
    <message>
        <source>Session as code</source>
        <translation>Sitzung als Code</translation>
    </message>
    <message>
        <source>What the &amp;endpoint did</source>
        <translation>Was der &amp;Endpunkt tat</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>in the &amp;language</source>
        <translation>in der S&amp;prache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>&amp;Alle speichern …</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Puts a program for each endpoint into a folder, and what they need to be built.</source>
        <translation>Legt für jeden Endpunkt ein Programm in einen Ordner, dazu, was zum Bauen nötig ist.</translation>
    </message>
    <message>
        <source>There is no program yet: no socket call was made.</source>
        <translation>Noch gibt es kein Programm: Es wurde kein Socket-Aufruf gemacht.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save program</source>
        <translation>Programm speichern</translation>
    </message>
    <message>
        <source>Save all programs in a folder</source>
        <translation>Alle Programme in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Saved in “%1”.</source>
        <translation>Gespeichert in „%1“.</translation>
    </message>
    <message>
        <source>All of them, in one program</source>
        <translation>Alle, in einem Programm</translation>
    </message>
    <message>
        <source>Lesson as code</source>
        <translation>Lektion als Code</translation>
    </message>
</context>
<context>
    <name>socketscope::ProtocolBox</name>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What the sockets speak: it chooses their domain and type</source>
        <translation>Was die Sockets sprechen: Es bestimmt ihre Domäne und ihren Typ</translation>
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
        <translation>Unix-Datenstrom</translation>
    </message>
    <message>
        <source>Unix datagram</source>
        <translation>Unix-Datagramm</translation>
    </message>
    <message>
        <source>Unix seqpacket</source>
        <translation>Unix-seqpacket</translation>
    </message>
</context>
<context>
    <name>socketscope::ReceiveForm</name>
    <message>
        <source>The bytes stay there for the next call to take</source>
        <translation>Die Bytes bleiben für den nächsten Aufruf liegen</translation>
    </message>
    <message>
        <source>Waits until so many bytes have come, or the end</source>
        <translation>Wartet, bis so viele Bytes gekommen sind, oder bis zum Ende</translation>
    </message>
    <message>
        <source>If it would wait, it returns EAGAIN at once</source>
        <translation>Würde der Aufruf warten, so liefert er sofort EAGAIN</translation>
    </message>
    <message>
        <source>Takes the urgent byte</source>
        <translation>Holt das dringende Byte ab</translation>
    </message>
    <message>
        <source>Returns the datagram's true length, even if it was cut off</source>
        <translation>Liefert die wahre Länge des Datagramms, auch wenn es abgeschnitten wurde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>socketscope::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
</context>
<context>
    <name>socketscope::ReplayCommand</name>
    <message>
        <source>--connection takes a number from 1 to %1 here.</source>
        <translation>--connection erwartet hier eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>Replaying the first of these; --connection N takes another:</source>
        <translation>Die erste von diesen wird nachgespielt; --connection N nimmt eine andere:</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Lauscht an %1</translation>
    </message>
</context>
<context>
    <name>socketscope::ReplayDialog</name>
    <message>
        <source>Result of the replay</source>
        <translation>Ergebnis des Nachspielens</translation>
    </message>
    <message>
        <source>Replay “%1” against a peer</source>
        <translation>„%1“ mit einer Gegenstelle nachspielen</translation>
    </message>
    <message>
        <source>Waiting for clients on %1.</source>
        <translation>Wartet an %1 auf Clients.</translation>
    </message>
    <message>
        <source>S&amp;top replay</source>
        <translation>Nachspielen s&amp;toppen</translation>
    </message>
    <message>
        <source>S&amp;tart replay</source>
        <translation>Nachspielen s&amp;tarten</translation>
    </message>
</context>
<context>
    <name>socketscope::ReplayForm</name>
    <message>
        <source>the &amp;client, against a real server</source>
        <translation>den &amp;Client, gegenüber einem echten Server</translation>
    </message>
    <message>
        <source>the ser&amp;ver, for real clients</source>
        <translation>den Ser&amp;ver, für echte Clients</translation>
    </message>
    <message>
        <source>Stop at the &amp;first divergence</source>
        <translation>Bei der &amp;ersten Abweichung anhalten</translation>
    </message>
    <message>
        <source>Send &amp;zeros for data not kept</source>
        <translation>&amp;Nullen senden für nicht aufbewahrte Daten</translation>
    </message>
    <message>
        <source>Recorded connection</source>
        <translation>Aufgezeichnete Verbindung</translation>
    </message>
    <message>
        <source>Peer host</source>
        <translation>Host der Gegenstelle</translation>
    </message>
    <message>
        <source>Peer port</source>
        <translation>Port der Gegenstelle</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitverhalten</translation>
    </message>
    <message>
        <source>as soon as the peer has answered</source>
        <translation>sobald die Gegenstelle geantwortet hat</translation>
    </message>
    <message>
        <source>with the recorded pauses</source>
        <translation>mit den aufgezeichneten Pausen</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long the peer may do nothing before the replay ends. A first client may take its time.</source>
        <translation>Wie lange die Gegenstelle nichts tun darf, bevor das Nachspielen endet. Ein erster Client darf sich Zeit lassen.</translation>
    </message>
    <message>
        <source>The oldest data of a long session may have been dropped; without this such a session is not replayed.</source>
        <translation>Die ältesten Daten einer langen Sitzung können verworfen sein; ohne diese Option wird eine solche Sitzung nicht nachgespielt.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>Ver&amp;bindung</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>Sen&amp;den</translation>
    </message>
    <message>
        <source>&amp;Give up after</source>
        <translation>Au&amp;fgeben nach</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Li&amp;sten on</source>
        <translation>&amp;Lauschen an</translation>
    </message>
    <message>
        <source>An address is needed, such as 127.0.0.1 for this computer.</source>
        <translation>Es fehlt eine Adresse, etwa 127.0.0.1 für diesen Computer.</translation>
    </message>
    <message>
        <source>The port that the server listens on is needed.</source>
        <translation>Es fehlt der Port, an dem der Server lauscht.</translation>
    </message>
    <message>
        <source>T&amp;rust</source>
        <translation>Ver&amp;trauen</translation>
    </message>
    <message>
        <source>Trusted fingerprint</source>
        <translation>Vertrauenswürdiger Fingerabdruck</translation>
    </message>
    <message>
        <source>The certificate of the recorded server</source>
        <translation>Das Zertifikat des aufgezeichneten Servers</translation>
    </message>
    <message>
        <source>The SHA-256 fingerprint of the server's certificate, if it is another one than in the record.</source>
        <translation>Der SHA-256-Fingerabdruck des Serverzertifikats, wenn es ein anderes ist als in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits, with or without colons.</source>
        <translation>Ein SHA-256-Fingerabdruck hat 64 Hexadezimalziffern, mit oder ohne Doppelpunkte.</translation>
    </message>
</context>
<context>
    <name>socketscope::ReplaySides</name>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Show in the &amp;record</source>
        <translation>In der &amp;Aufzeichnung zeigen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Show in the &amp;live session</source>
        <translation>In der la&amp;ufenden Sitzung zeigen</translation>
    </message>
    <message>
        <source>%1: call</source>
        <translation>%1: Aufruf</translation>
    </message>
    <message>
        <source>%1: bytes</source>
        <translation>%1: Bytes</translation>
    </message>
    <message>
        <source>No call was recorded here.</source>
        <translation>Hier wurde kein Aufruf aufgezeichnet.</translation>
    </message>
    <message>
        <source>No call was made here.</source>
        <translation>Hier wurde kein Aufruf gemacht.</translation>
    </message>
</context>
<context>
    <name>socketscope::Replayer</name>
    <message>
        <source>There is no connection to replay.</source>
        <translation>Es gibt keine Verbindung zum Nachspielen.</translation>
    </message>
    <message>
        <source>The record has not kept %1 of the data that would have to be sent. Zeros can be sent in their place, if you say so.</source>
        <translation>Die Aufzeichnung hat %1 der Daten nicht behalten, die zu senden wären. An ihrer Stelle lassen sich Nullen senden, wenn Sie es angeben.</translation>
    </message>
    <message>
        <source>The peer did nothing for %1.</source>
        <translation>Die Gegenstelle tat %1 lang nichts.</translation>
    </message>
</context>
<context>
    <name>socketscope::ReportDialog</name>
    <message>
        <source>Lab report</source>
        <translation>Laborbericht</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>Webseite (.html)</translation>
    </message>
    <message>
        <source>Pages (.pdf)</source>
        <translation>Seiten (.pdf)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Aim</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>C&amp;onclusion</source>
        <translation>F&amp;azit</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>&amp;Programs in</source>
        <translation>&amp;Programme in</translation>
    </message>
    <message>
        <source>Language of the programs</source>
        <translation>Sprache der Programme</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What is left empty stays a line to be filled in by hand. The transcript is saved beside the report, which names its SHA-256 checksum.</source>
        <translation>Was leer bleibt, wird eine Zeile zum Ausfüllen von Hand. Die Mitschrift wird neben dem Bericht gespeichert, der ihre SHA-256-Prüfsumme nennt.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save lab report</source>
        <translation>Laborbericht speichern</translation>
    </message>
    <message>
        <source>lab report</source>
        <translation>Laborbericht</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved “%1”, and the transcript beside it as “%2”.</source>
        <translation>„%1“ ist gespeichert, daneben die Mitschrift als „%2“.</translation>
    </message>
</context>
<context>
    <name>socketscope::SendForm</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>If it would wait, it returns EAGAIN at once</source>
        <translation>Würde der Aufruf warten, so liefert er sofort EAGAIN</translation>
    </message>
    <message>
        <source>The last byte is sent as urgent data</source>
        <translation>Das letzte Byte wird als dringend gesendet</translation>
    </message>
    <message>
        <source>More is coming: the kernel may wait with sending</source>
        <translation>Es folgt noch mehr: Der Kernel darf mit dem Senden warten</translation>
    </message>
    <message>
        <source>No signal SIGPIPE, only EPIPE, when the peer is gone</source>
        <translation>Kein Signal SIGPIPE, nur EPIPE, wenn die Gegenstelle weg ist</translation>
    </message>
    <message>
        <source>Ends a record, where the socket knows records</source>
        <translation>Beendet einen Datensatz, wenn der Socket Datensätze kennt</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message numerus="yes">
        <source>One call sends at most %Ln byte(s) here.</source>
        <translation>
            <numerusform>Ein Aufruf sendet hier höchstens %Ln Byte.</numerusform>
            <numerusform>Ein Aufruf sendet hier höchstens %Ln Bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::ServerForm</name>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Server port</source>
        <translation>Serverport</translation>
    </message>
    <message>
        <source>0 lets the system choose a free port</source>
        <translation>Bei 0 wählt das System einen freien Port</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>How many clients may wait until they are accepted; the backlog of listen(2)</source>
        <translation>Wie viele Clients auf die Annahme warten dürfen; das Backlog von listen(2)</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Sent to each client (\n, \xNN …)</source>
        <translation>An jeden Client gesendet (\n, \xNN …)</translation>
    </message>
    <message>
        <source>Reply mode</source>
        <translation>Antwortmodus</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Close once the client has finished</source>
        <translation>Schließen, wenn der Client das Senden beendet hat</translation>
    </message>
    <message>
        <source>Without this the connection stays in CLOSE_WAIT until it is disconnected</source>
        <translation>Sonst bleibt die Verbindung in CLOSE_WAIT, bis sie getrennt wird</translation>
    </message>
    <message>
        <source>Close after the reply</source>
        <translation>Nach der Antwort schließen</translation>
    </message>
    <message>
        <source>The server closes the connection once it has answered the first message</source>
        <translation>Der Server schließt die Verbindung, sobald er die erste Nachricht beantwortet hat</translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation>Verbindungslimit</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>further clients wait in the accept queue</source>
        <translation>weitere Clients warten in der Warteschlange (accept)</translation>
    </message>
    <message>
        <source>Answer to each message</source>
        <translation>Antwort auf jede Nachricht</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>des Servers</translation>
    </message>
    <message>
        <source>Server path</source>
        <translation>Pfad für den Server</translation>
    </message>
    <message>
        <source>Multicast groups</source>
        <translation>Multicast-Gruppen</translation>
    </message>
    <message>
        <source>Groups to join, with spaces between; an interface may follow after %</source>
        <translation>Gruppen zum Beitreten, mit Leerzeichen dazwischen; nach % darf eine Schnittstelle folgen</translation>
    </message>
    <message>
        <source>Receive size</source>
        <translation>Empfangsgröße</translation>
    </message>
    <message>
        <source>What is longer is cut off, as recvfrom() does with a small buffer</source>
        <translation>Was länger ist, wird abgeschnitten, wie es recvfrom() bei einem kleinen Puffer tut</translation>
    </message>
    <message>
        <source>Receive at most</source>
        <translation>Höchstens empfangen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
</context>
<context>
    <name>socketscope::ServerPane</name>
    <message>
        <source>Server warning</source>
        <translation>Server-Warnung</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Server-Fehler</translation>
    </message>
    <message>
        <source>More server settings</source>
        <translation>Weitere Server-Einstellungen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Stop server</source>
        <translation>Server stoppen</translation>
    </message>
    <message>
        <source>Start server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>● Not started</source>
        <translation>● Nicht gestartet</translation>
    </message>
    <message>
        <source>○ Not running</source>
        <translation>○ Läuft nicht</translation>
    </message>
    <message numerus="yes">
        <source>● Full, %n connection(s)</source>
        <translation>
            <numerusform>● Voll, %n Verbindung</numerusform>
            <numerusform>● Voll, %n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● Accepting rests, %n connection(s)</source>
        <translation>
            <numerusform>● Annahme ruht, %n Verbindung</numerusform>
            <numerusform>● Annahme ruht, %n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● Listening, %n connection(s)</source>
        <translation>
            <numerusform>● Lauscht, %n Verbindung</numerusform>
            <numerusform>● Lauscht, %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>● Starting…</source>
        <translation>● Startet …</translation>
    </message>
    <message>
        <source>Open to the network: other computers can connect to this server, and what is sent is not encrypted.</source>
        <translation>Zum Netzwerk offen: Andere Computer können sich mit diesem Server verbinden, und die Übertragung ist unverschlüsselt.</translation>
    </message>
    <message>
        <source>%1 is open to the network: other computers will be able to connect.</source>
        <translation>%1 ist zum Netzwerk offen: Andere Computer werden sich verbinden können.</translation>
    </message>
    <message numerus="yes">
        <source>● Accept paused, %n connection(s)</source>
        <translation>
            <numerusform>● accept angehalten, %n Verbindung</numerusform>
            <numerusform>● accept angehalten, %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it and start</source>
        <translation>Entfernen und starten</translation>
    </message>
    <message>
        <source>Takes the left-over socket away, after one more look that nobody uses it</source>
        <translation>Nimmt den übrig gebliebenen Socket weg, nachdem noch einmal geprüft wurde, dass ihn niemand verwendet</translation>
    </message>
    <message>
        <source>● Receiving</source>
        <translation>● Empfängt</translation>
    </message>
    <message>
        <source>Open to the network: other computers can send datagrams to this server, and nothing is encrypted.</source>
        <translation>Zum Netzwerk offen: Andere Computer können an diesen Server Datagramme senden, und nichts ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Step the server</source>
        <translation>Server schrittweise ausführen</translation>
    </message>
    <message>
        <source>● Step by step</source>
        <translation>● Schritt für Schritt</translation>
    </message>
    <message>
        <source>Fold the server's card</source>
        <translation>Karte des Servers einklappen</translation>
    </message>
    <message>
        <source>Unfold the server's card</source>
        <translation>Karte des Servers ausklappen</translation>
    </message>
</context>
<context>
    <name>socketscope::SessionView</name>
    <message>
        <source>Saving the transcript: %1 %</source>
        <translation>Mitschrift wird gespeichert: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern …</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Mitschrift speichern …</translation>
    </message>
    <message>
        <source>Save what the filter shows</source>
        <translation>Speichern, was der Filter zeigt</translation>
    </message>
    <message>
        <source>Save the selected connection</source>
        <translation>Gewählte Verbindung speichern</translation>
    </message>
    <message>
        <source>Save the calls between the cursors</source>
        <translation>Aufrufe zwischen den Messmarken speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) have not been saved and would be lost.</source>
        <translation>
            <numerusform>%n Aufruf ist nicht gespeichert und ginge verloren.</numerusform>
            <numerusform>%n Aufrufe sind nicht gespeichert und gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed in your notes has not been saved and would be lost.</source>
        <translation>Was sich an Ihren Notizen geändert hat, ist nicht gespeichert und ginge verloren.</translation>
    </message>
    <message>
        <source>Save selected…</source>
        <translation>Gewählte speichern …</translation>
    </message>
    <message numerus="yes">
        <source>Save %n selected call(s)</source>
        <translation>
            <numerusform>%n gewählten Aufruf speichern</numerusform>
            <numerusform>%n gewählte Aufrufe speichern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>socketscope::SessionsDialog</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Kept sessions</source>
        <translation>Aufbewahrte Sitzungen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Keep sessions for</source>
        <translation>Sitzungen aufbewahren für</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Höchstens aufbewahren</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>die ersten %1</translation>
    </message>
    <message>
        <source>Data kept of each call</source>
        <translation>Aufbewahrte Daten je Aufruf</translation>
    </message>
    <message>
        <source>Of what one call sent or received; used when Socketscope is started again.</source>
        <translation>Von dem, was ein Aufruf sendete oder empfing; gilt ab dem nächsten Start von Socketscope.</translation>
    </message>
    <message>
        <source>The oldest sessions beyond it are deleted when Socketscope is started.</source>
        <translation>Was darüber hinausgeht, wird beim Start von Socketscope gelöscht, die ältesten Sitzungen zuerst.</translation>
    </message>
    <message>
        <source>&amp;Keep sessions for</source>
        <translation>Sitzungen &amp;aufbewahren für</translation>
    </message>
    <message>
        <source>&amp;together at most</source>
        <translation>&amp;zusammen höchstens</translation>
    </message>
    <message>
        <source>Data of &amp;each call</source>
        <translation>Daten &amp;je Aufruf</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Every session is kept here as it is recorded, also one that a crash cuts short. There is none yet.</source>
        <translation>Jede Sitzung wird hier aufbewahrt, schon während sie aufgezeichnet wird, auch wenn ein Absturz sie beendet. Noch gibt es keine.</translation>
    </message>
    <message>
        <source>Delete sessions</source>
        <translation>Sitzungen löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n session(s)?</source>
        <translation>
            <numerusform>%n Sitzung löschen?</numerusform>
            <numerusform>%n Sitzungen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was recorded is gone then, unless a transcript of it was saved elsewhere.</source>
        <translation>Das Aufgezeichnete ist dann verloren, es sei denn, eine Mitschrift davon wurde anderswo gespeichert.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>socketscope::SessionsModel</name>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>diese Sitzung</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>wird aufgezeichnet</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>unerwartet beendet</translation>
    </message>
</context>
<context>
    <name>socketscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In the timeline: arrows step from call to call, + and − zoom, Home and End go to the ends.
In the message box: Enter sends, Shift+Enter is a new line, Up and Down bring back earlier messages.</source>
        <translation>In der Zeitleiste: Pfeiltasten gehen von Aufruf zu Aufruf, + und − zoomen, Pos1 und Ende springen an Anfang und Ende.
Im Nachrichtenfeld: Eingabetaste sendet, Umschalt+Eingabe beginnt eine neue Zeile, Auf und Ab holen frühere Nachrichten zurück.</translation>
    </message>
</context>
<context>
    <name>socketscope::ShutdownForm</name>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>socketscope::SocketForm</name>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>A call that would wait returns EAGAIN at once</source>
        <translation>Ein Aufruf, der warten würde, liefert sofort EAGAIN</translation>
    </message>
    <message>
        <source>The descriptor is closed when the program executes another one</source>
        <translation>Der Deskriptor wird geschlossen, wenn das Programm ein anderes ausführt</translation>
    </message>
    <message>
        <source>Protocol number</source>
        <translation>Protokollnummer</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>0 is the usual protocol of the domain and the type</source>
        <translation>0 ist das übliche Protokoll für die Domäne und den Typ</translation>
    </message>
</context>
<context>
    <name>socketscope::SocketOptionsArea</name>
    <message>
        <source>Socket options</source>
        <translation>Socket-Optionen</translation>
    </message>
    <message>
        <source>Set with setsockopt() before the socket is bound or connected; an empty field leaves the system's own value</source>
        <translation>Werden mit setsockopt() gesetzt, bevor der Socket gebunden oder verbunden wird; ein leeres Feld lässt den Wert des Systems stehen</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>%1 is a number from 0 to %2, or empty.</source>
        <translation>%1 ist eine Zahl von 0 bis %2 oder leer.</translation>
    </message>
</context>
<context>
    <name>socketscope::StatusLine</name>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>Speicherstand</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Wer sich verbinden kann</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the oldest data dropped</source>
        <translation>%1 der ältesten Daten verworfen</translation>
    </message>
    <message>
        <source>log full, %1 calls not kept</source>
        <translation>Aufzeichnung voll, %1 Aufrufe fehlen</translation>
    </message>
    <message>
        <source>no server runs</source>
        <translation>kein Server läuft</translation>
    </message>
    <message>
        <source>loopback only</source>
        <translation>nur Loopback</translation>
    </message>
    <message>
        <source>reachable from the network</source>
        <translation>vom Netzwerk erreichbar</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved %1, more calls since</source>
        <translation>Gespeichert um %1, seitdem weitere Aufrufe</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>Kept on disk</source>
        <translation>Auf dem Datenträger aufbewahrt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Kept in Sessions</source>
        <translation>Unter „Sitzungen“ aufbewahrt</translation>
    </message>
    <message>
        <source>Kept in Sessions in part</source>
        <translation>Unter „Sitzungen“ teilweise aufbewahrt</translation>
    </message>
    <message>
        <source>Not recorded to disk</source>
        <translation>Nicht auf dem Datenträger aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>socketscope::StepBar</name>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What was not taken</source>
        <translation>Was nicht angenommen wurde</translation>
    </message>
    <message>
        <source>What the server does next</source>
        <translation>Was der Server als Nächstes tut</translation>
    </message>
    <message>
        <source>What the client does next</source>
        <translation>Was der Client als Nächstes tut</translation>
    </message>
    <message>
        <source>Finish the server</source>
        <translation>Server zu Ende führen</translation>
    </message>
    <message>
        <source>Finish the client</source>
        <translation>Client zu Ende führen</translation>
    </message>
    <message>
        <source>Stop the steps of the server</source>
        <translation>Schritte des Servers stoppen</translation>
    </message>
    <message>
        <source>Stop the steps of the client</source>
        <translation>Schritte des Clients stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel waiting step</source>
        <translation>Wartenden Schritt abbrechen</translation>
    </message>
    <message>
        <source>The call ends with EINTR, as after a signal (Esc)</source>
        <translation>Der Aufruf endet mit EINTR, wie nach einem Signal (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
        <source>Next call of the server</source>
        <translation>Nächster Aufruf des Servers</translation>
    </message>
    <message>
        <source>Next call of the client</source>
        <translation>Nächster Aufruf des Clients</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent already; make some steps first.</source>
        <translation>
            <numerusform>%n Nachricht wartet schon auf das Senden; machen Sie zuerst einige Schritte.</numerusform>
            <numerusform>%n Nachrichten warten schon auf das Senden; machen Sie zuerst einige Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Begin once more with the same settings</source>
        <translation>Mit denselben Einstellungen noch einmal beginnen</translation>
    </message>
    <message>
        <source>Make exactly this call (%1)</source>
        <translation>Genau diesen Aufruf machen (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 predicted</source>
        <translation>%1 von %2 vorhergesagt</translation>
    </message>
    <message>
        <source>As you predicted. %1</source>
        <translation>Wie Sie es vorhergesagt haben. %1</translation>
    </message>
    <message>
        <source>You predicted “%1”. %2</source>
        <translation>Ihre Vorhersage war „%1“. %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>There is no next call: everything is closed.</source>
        <translation>Einen nächsten Aufruf gibt es nicht: Alles ist geschlossen.</translation>
    </message>
    <message>
        <source>» closes the server step by step, □ at once.</source>
        <translation>» schließt den Server Schritt für Schritt, □ auf einmal.</translation>
    </message>
    <message>
        <source>One client at a time goes step by step. » closes it so, □ at once.</source>
        <translation>Immer nur ein Client geht Schritt für Schritt. » schließt ihn so, □ auf einmal.</translation>
    </message>
    <message>
        <source>There is no next call.</source>
        <translation>Einen nächsten Aufruf gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>socketscope::StepHead</name>
    <message>
        <source>Finish: from now on the next steps are those that close what is open</source>
        <translation>Zu Ende führen: Von jetzt an schließen die nächsten Schritte, was noch offen ist</translation>
    </message>
    <message>
        <source>Stop: close everything at once, and go back to the settings</source>
        <translation>Stoppen: alles sofort schließen und zurück zu den Einstellungen</translation>
    </message>
</context>
<context>
    <name>socketscope::TcpSocket</name>
    <message>
        <source>The socket is already connecting or connected.</source>
        <translation>Der Socket wird bereits verbunden oder ist schon verbunden.</translation>
    </message>
    <message>
        <source>A socket made elsewhere cannot be taken over: its calls were not recorded.</source>
        <translation>Ein anderswo angelegter Socket kann nicht übernommen werden: Seine Aufrufe wurden nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The socket is not connected, or has finished sending.</source>
        <translation>Der Socket ist nicht verbunden oder hat das Senden beendet.</translation>
    </message>
    <message>
        <source>No computer of that name is known.</source>
        <translation>Es ist kein Rechner mit diesem Namen bekannt.</translation>
    </message>
</context>
<context>
    <name>socketscope::TimelineView</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>One lane per socket, one mark per call. The wheel zooms about the cursor, Shift and the wheel (or dragging) moves through time, Alt and the wheel (or the wheel over the names) moves through the lanes. A double click on a mark zooms to the calls around it, elsewhere to the whole session. Left and Right step through the calls of a lane, Up and Down through the lanes.</source>
        <translation>Eine Spur je Socket, eine Marke je Aufruf. Das Mausrad zoomt um den Mauszeiger, Umschalt und Rad (oder Ziehen) bewegt durch die Zeit, Alt und Rad (oder das Rad über den Namen) bewegt durch die Spuren. Ein Doppelklick auf eine Marke zoomt auf die Aufrufe um sie herum, anderswo auf die ganze Sitzung. Links und Rechts gehen durch die Aufrufe einer Spur, Auf und Ab durch die Spuren.</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>&amp;Even steps</source>
        <translation>Gl&amp;eichmäßig</translation>
    </message>
    <message>
        <source>Every call gets the same room; the labels tell the time.</source>
        <translation>Jeder Aufruf bekommt gleich viel Platz; die Beschriftung nennt die Zeit.</translation>
    </message>
    <message>
        <source>&amp;True time</source>
        <translation>&amp;Zeitgetreu</translation>
    </message>
    <message>
        <source>Room is proportional to time.</source>
        <translation>Der Platz ist proportional zur Zeit.</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>True time</source>
        <translation>Zeitgetreu</translation>
    </message>
    <message>
        <source>Every socket call will appear here as it happens</source>
        <translation>Hier erscheint jeder Socket-Aufruf, sobald er erfolgt</translation>
    </message>
    <message>
        <source>Press Start server, then Connect client.</source>
        <translation>Wählen Sie „Server starten“, dann „Client verbinden“.</translation>
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
        <translation>%1; von Messmarke A bis B: %2</translation>
    </message>
    <message>
        <source>%1 (%2 ns)</source>
        <translation>%1 (%2 ns)</translation>
    </message>
    <message numerus="yes">
        <source>Δ %1 · %Ln call(s)</source>
        <translation>
            <numerusform>Δ %1 · %Ln Aufruf</numerusform>
            <numerusform>Δ %1 · %Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>an endpoint, its lanes, folded or unfolded</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of day</comment>
        <translation>um %1</translation>
    </message>
    <message>
        <source>%1 from the first call</source>
        <translation>%1 ab dem ersten Aufruf</translation>
    </message>
    <message>
        <source>%1 from the selected call</source>
        <translation>%1 ab dem gewählten Aufruf</translation>
    </message>
    <message numerus="yes">
        <source>received %1 after send #%2 began (%Ln byte(s))</source>
        <translation>
            <numerusform>empfangen %1 nach Beginn von send #%2 (%Ln Byte)</numerusform>
            <numerusform>empfangen %1 nach Beginn von send #%2 (%Ln Bytes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) received by recv #%1 after %2</source>
        <translation>
            <numerusform>%Ln Byte von recv #%1 empfangen nach %2</numerusform>
            <numerusform>%Ln Bytes von recv #%1 empfangen nach %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them shown by the filter</source>
        <translation>
            <numerusform>%1, der Filter zeigt %Ln davon</numerusform>
            <numerusform>%1, der Filter zeigt %Ln davon</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; differs from the other session</source>
        <translation>%1; weicht von der anderen Sitzung ab</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 wartet</translation>
    </message>
</context>
<context>
    <name>socketscope::TlsFields</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Made by this program</source>
        <translation>Von diesem Programm erzeugt</translation>
    </message>
    <message>
        <source>From files</source>
        <translation>Aus Dateien</translation>
    </message>
    <message>
        <source>Who the server says it is. A certificate made here is signed by itself: clients must be told to trust its fingerprint.</source>
        <translation>Wer der Server zu sein angibt. Ein hier erzeugtes Zertifikat ist selbst signiert: Clients muss gesagt werden, dass sie seinem Fingerabdruck vertrauen sollen.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Certificate, PEM</source>
        <translation>Zertifikat, PEM</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Private key, PEM; empty: in the same file</source>
        <translation>Privater Schlüssel, PEM; leer: in derselben Datei</translation>
    </message>
    <message>
        <source>Choose the certificate's file</source>
        <translation>Datei des Zertifikats wählen</translation>
    </message>
    <message>
        <source>Choose the private key's file</source>
        <translation>Datei des privaten Schlüssels wählen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>The system's authorities</source>
        <translation>Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>One fingerprint</source>
        <translation>Ein Fingerabdruck</translation>
    </message>
    <message>
        <source>Whose certificates are accepted. Any other is refused, with the reason and the fingerprint it has.</source>
        <translation>Wessen Zertifikate akzeptiert werden. Jedes andere wird abgelehnt; der Grund und sein Fingerabdruck werden genannt.</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Certificates, PEM</source>
        <translation>Zertifikate, PEM</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>SHA-256, AB:CD:…</source>
        <translation>SHA-256, AB:CD:…</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>As the host</source>
        <translation>Wie der Host</translation>
    </message>
    <message>
        <source>The name that the certificate must be for</source>
        <translation>Der Name, auf den das Zertifikat ausgestellt sein muss</translation>
    </message>
    <message>
        <source>Choose the file of trusted certificates</source>
        <translation>Datei der vertrauenswürdigen Zertifikate wählen</translation>
    </message>
    <message>
        <source>Choose the file of the certificate.</source>
        <translation>Wählen Sie die Datei des Zertifikats.</translation>
    </message>
    <message>
        <source>Choose the file of the certificates that are trusted.</source>
        <translation>Wählen Sie die Datei der Zertifikate, denen vertraut wird.</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits, with or without colons.</source>
        <translation>Ein SHA-256-Fingerabdruck hat 64 Hexadezimalziffern, mit oder ohne Doppelpunkte.</translation>
    </message>
</context>
<context>
    <name>socketscope::TranscriptOpening</name>
    <message>
        <source>“%1” is no file. Transcripts are files whose names end in .jsonl.</source>
        <translation>„%1“ ist keine Datei. Mitschriften sind Dateien, deren Namen auf .jsonl enden.</translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation>Das Öffnen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>socketscope::TranscriptSaving</name>
    <message>
        <source>Save transcript</source>
        <translation>Mitschrift speichern</translation>
    </message>
</context>
<context>
    <name>socketscope::TransferStatus</name>
    <message>
        <source>Output queue</source>
        <translation>Ausgabewarteschlange</translation>
    </message>
    <message>
        <source>File transfer</source>
        <translation>Dateiübertragung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel file</source>
        <translation>Datei abbrechen</translation>
    </message>
    <message>
        <source>The peer does not take what is sent: %1 wait here, and no more fit. Sending goes on once it has read enough.</source>
        <translation>Die Gegenstelle holt nicht ab, was gesendet wird: %1 warten hier, mehr passt nicht hinein. Das Senden geht weiter, sobald sie genug gelesen hat.</translation>
    </message>
    <message>
        <source>%1 wait until the peer takes them.</source>
        <translation>%1 warten, bis die Gegenstelle sie abholt.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>socketscope::WaitingList</name>
    <message>
        <source>Waiting calls</source>
        <translation>Wartende Aufrufe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel waiting call</source>
        <translation>Wartenden Aufruf abbrechen</translation>
    </message>
    <message>
        <source>The call ends with EINTR, as after a signal</source>
        <translation>Der Aufruf endet mit EINTR, wie nach einem Signal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more call(s) wait(s).</source>
        <translation>
            <numerusform>%Ln weiterer Aufruf wartet.</numerusform>
            <numerusform>%Ln weitere Aufrufe warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has waited for %2 s</source>
        <translation>%1 wartet seit %2 s</translation>
    </message>
</context>
</TS>
