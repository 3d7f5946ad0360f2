<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>The system&apos;s table of open files is full. Close other programs.</source>
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
        <source>This computer&apos;s firewall or a security policy forbids connections to %1.</source>
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
        <comment>a socket&apos;s state, such as ESTABLISHED</comment>
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
        <source>The program asked the system for the option&apos;s value.</source>
        <translation>Das Programm hat beim System den Wert der Option abgefragt.</translation>
    </message>
    <message>
        <source>From now on clients can connect. Up to %1 of them wait in the accept queue: the backlog and one more, but no more than the system&apos;s own limit allows.</source>
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
        <source>The system tells the socket&apos;s own address: %1.</source>
        <translation>Das System nennt die eigene Adresse des Sockets: %1.</translation>
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
        <translation>Ein neuer %1-Socket für TCP wurde angelegt. Er hat den Deskriptor %2 und ist noch mit nichts verbunden.</translation>
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
        <source>Small messages are sent at once instead of being gathered (Nagle&apos;s algorithm is off).</source>
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
        <source>The program will receive no more on this connection; it can still send.</source>
        <translation>Das Programm empfängt auf dieser Verbindung nichts mehr; senden kann es weiterhin.</translation>
    </message>
    <message>
        <source>This end has finished sending (a half-close): after the last byte the peer&apos;s recv() returns 0. This end can still receive.</source>
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
        <source>The descriptor was given back. The system still delivers what was sent and then ends the connection.</source>
        <translation>Der Deskriptor wurde zurückgegeben. Das System stellt noch zu, was gesendet wurde, und beendet dann die Verbindung.</translation>
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
        <source>listen needs [ADDR:]PORT.</source>
        <translation>listen braucht [ADDR:]PORT.</translation>
    </message>
    <message>
        <source>--reply and --echo exclude each other.</source>
        <translation>--reply und --echo schließen einander aus.</translation>
    </message>
    <message>
        <source>connect needs HOST:PORT with a port from 1 to 65535.</source>
        <translation>connect braucht HOST:PORT mit einem Port von 1 bis 65535.</translation>
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
        <source>Say what to do: listen, connect, replay, show, convert, stats or diff. --help tells more.</source>
        <translation>Sagen Sie, was zu tun ist: listen, connect, replay, show, convert, stats oder diff. --help sagt mehr.</translation>
    </message>
    <message>
        <source>“%1” is not a command; there are listen, connect, replay, show, convert, stats and diff.</source>
        <translation>„%1“ ist kein Befehl; es gibt listen, connect, replay, show, convert, stats und diff.</translation>
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
        <translation>Aufruf: socketscope-cli listen [ADDR:]PORT [Optionen]
        socketscope-cli connect HOST:PORT [Optionen]
        socketscope-cli replay DATEI --as client|server [Optionen]
        socketscope-cli show DATEI [--filter ANFRAGE]
        socketscope-cli convert VON NACH [--to ENDUNG] [--filter ANFRAGE]
        socketscope-cli stats DATEI [--json]
        socketscope-cli diff A B [--by WAS]
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

Diese und replay:
  --transcript DATEI     jeder Aufruf, je nach Endung: .txt, .csv, .html, .md und .pcapng
                         werden am Ende gespeichert; jede andere ist JSON Lines und wird
                         laufend geschrieben, vollständig auch nach Absturz oder Abbruch
  --bytes-per-call N     JSON Lines fassen höchstens N Bytes der Daten je Aufruf (alle)
  --quiet                gibt die Aufrufe nicht aus
  --payload-limit GRÖSSE aufbewahrte Daten, die ältesten entfallen zuerst: 512M, 4G … (2G)

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
        <translation>show gibt die Aufrufe einer Mitschrift (.jsonl) aus, wie listen und connect es tun.
  --filter ANFRAGE       nur Aufrufe, die passen, etwa &apos;call:send is:error hallo&apos;

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
  --fill-with-zeros      sendet Nullen, wo die Aufzeichnung die Daten nicht behalten hat
  Rückgabewert: 0 wie aufgezeichnet, 1 abgewichen, 2 bei Fehlschlag, falschem Aufruf oder
  Abbruch.

</translation>
    </message>
</context>
<context>
    <name>ClientEndpoint</name>
    <message>
        <source>“%1” is not an address. Enter one of this computer&apos;s addresses as the source, or leave it empty.</source>
        <translation>„%1“ ist keine Adresse. Geben Sie als Quelle eine der Adressen dieses Computers ein oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>The source %1 and the target %2 are of different kinds (IPv4 and IPv6). Choose a source of the target&apos;s kind.</source>
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
        <source>other bytes from the stream&apos;s byte %1 on</source>
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
        <source>Image: the timeline&apos;s picture</source>
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
        <source>an address outside the program&apos;s memory was given</source>
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
        <source>the system&apos;s table of open files is full</source>
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
        <source>%1 is in use: another socket has this address and port. Stop the program that holds it, or take another port.</source>
        <translation>%1 ist belegt: Ein anderer Socket hat diese Adresse und diesen Port. Beenden Sie das Programm, das sie belegt, oder nehmen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The system does not let this program have %1; ports below 1024 need privileges. Take a port from 1024 on.</source>
        <translation>Das System überlässt diesem Programm %1 nicht; Ports unter 1024 erfordern besondere Rechte. Nehmen Sie einen Port ab 1024.</translation>
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
        <source>The connection takes no more bytes: this end has finished sending, or the peer is gone.</source>
        <translation>Die Verbindung nimmt keine Bytes mehr an: Diese Seite hat das Senden beendet oder die Gegenstelle ist weg.</translation>
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
    <name>NoteText</name>
    <message>
        <source>%1 Note: %2</source>
        <comment>a call&apos;s sentence and what a person wrote about it</comment>
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
        <source>The packets were not captured: %1 made their headers up from the socket calls it recorded. Payload, addresses, ports and times are those of the calls; sequence and acknowledgement numbers count the calls&apos; bytes.</source>
        <translation>Die Pakete wurden nicht mitgeschnitten: %1 hat ihre Köpfe aus den aufgezeichneten Socket-Aufrufen gebildet. Nutzdaten, Adressen, Ports und Zeiten sind die der Aufrufe; Folge- und Bestätigungsnummern zählen die Bytes der Aufrufe.</translation>
    </message>
    <message>
        <source>Socket calls recorded on %1</source>
        <translation>Socket-Aufrufe, aufgezeichnet auf %1</translation>
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
  --listen [ADDR:]PORT   start a server at once (address 127.0.0.1 if none is given)
  --echo                 the server sends every message back
  --connect HOST:PORT    connect a client at once; may be given several times
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
  --listen [ADDR:]PORT   sofort einen Server starten (ohne Adresse an 127.0.0.1)
  --echo                 der Server sendet jede Nachricht zurück
  --connect HOST:PORT    sofort einen Client verbinden; mehrfach möglich
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
        <source>While this is on, the server does not call accept(): clients that connect wait in the kernel&apos;s queue, at most backlog + 1 of them, and further ones stay in SYN_SENT (Shift+F5)</source>
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
        <source>What the peer has sent and no recv() has taken yet: it lies in the kernel&apos;s receive buffer</source>
        <translation>Was die Gegenstelle gesendet und noch kein recv() abgeholt hat: Es liegt im Empfangspuffer des Kernels</translation>
    </message>
    <message>
        <source>Not yet acknowledged</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>What send() has handed to the kernel and the peer&apos;s kernel has not taken yet: it lies in the kernel&apos;s send buffer</source>
        <translation>Was send() dem Kernel übergeben und der Kernel der Gegenstelle noch nicht angenommen hat: Es liegt im Sendepuffer des Kernels</translation>
    </message>
    <message>
        <source>What lies in the kernel&apos;s buffers is not available on this system</source>
        <translation>Was in den Puffern des Kernels liegt, verrät dieses System nicht</translation>
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
        <comment>the column of the calls&apos; numbers</comment>
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
        <source>The socket&apos;s number in this session; descriptors are used again</source>
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
    <name>socketscope::ClientPane</name>
    <message>
        <source>Client host</source>
        <translation>Host für den Client</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>Client port</source>
        <translation>Port für den Client</translation>
    </message>
    <message>
        <source>Connect client</source>
        <translation>Client verbinden</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Quelladresse</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
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
        <source>Connect timeout</source>
        <translation>Zeitlimit beim Verbinden</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
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
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Aufgeben nach</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>The source is one of this computer&apos;s addresses, such as 127.0.0.1.</source>
        <translation>Die Quelle ist eine der Adressen dieses Computers, etwa 127.0.0.1.</translation>
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
        <source>When each call began, counted from its socket&apos;s first one</source>
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
        <source>Send a file&apos;s bytes to this connection</source>
        <translation>Bytes einer Datei an diese Verbindung senden</translation>
    </message>
    <message>
        <source>Files go to one connection: choose it in the list</source>
        <translation>Dateien gehen an eine einzelne Verbindung: Wählen Sie sie in der Liste</translation>
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
        <source>While this is on, the program does not call recv() on this connection: what the peer sends waits in the kernel&apos;s buffers, and once they are full its sends wait too (%1)</source>
        <translation>Solange dies an ist, ruft das Programm auf dieser Verbindung recv() nicht auf: Was die Gegenstelle sendet, wartet in den Puffern des Kernels, und sind sie voll, wartet auch ihr Senden (%1)</translation>
    </message>
    <message>
        <source>&amp;Pause recv</source>
        <translation>recv &amp;anhalten</translation>
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
        <translation>Aufbewahrte &amp;Daten</translation>
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
text:hello   hex:0d0a   &quot;two words&quot;   -call:setsockopt</source>
        <translation>Gesucht wird in Aufrufen, Endpunkten, Adressen, Fehlern, Notizen und im Text der Daten.
Alle Wörter müssen passen; ein Minuszeichen davor kehrt eines um.

call:send,recv   endpoint:client   endpoint:server   socket:3   fd:6
dir:in   dir:out   is:error   is:eof   is:note   errno:ECONNRESET
text:hallo   hex:0d0a   &quot;zwei Wörter&quot;   -call:setsockopt</translation>
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
</context>
<context>
    <name>socketscope::ListenCommand</name>
    <message>
        <source>Listening on %1</source>
        <translation>Lauscht an %1</translation>
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
        <translation>&amp;Notiz schreiben …</translation>
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
        <translation>Alle Spuren a&amp;usklappen</translation>
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
        <translation>Alle &amp;Spuren einklappen</translation>
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
</context>
<context>
    <name>socketscope::MessageEdit</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
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
        <source>The diagram&apos;s text is on the clipboard.</source>
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
        <source>There is no connection in this transcript.</source>
        <translation>In dieser Mitschrift gibt es keine Verbindung.</translation>
    </message>
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
        <source>There is no connection in this session.</source>
        <translation>In dieser Sitzung gibt es keine Verbindung.</translation>
    </message>
    <message>
        <source>An address is needed, such as 127.0.0.1 for this computer.</source>
        <translation>Es fehlt eine Adresse, etwa 127.0.0.1 für diesen Computer.</translation>
    </message>
    <message>
        <source>The port that the server listens on is needed.</source>
        <translation>Es fehlt der Port, an dem der Server lauscht.</translation>
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
</TS>
