<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ChosenPerson</name>
    <message>
        <source>Back to the names</source>
        <translation>Zurück zu den Namen</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>In eine Datei schreiben</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
</context>
<context>
    <name>HubSetupPage</name>
    <message>
        <source>Main entrance</source>
        <translation>Haupteingang</translation>
    </message>
    <message>
        <source>The hub on this laptop</source>
        <translation>Der Hub auf diesem Laptop</translation>
    </message>
    <message>
        <source>Use this laptop as the hub</source>
        <translation>Diesen Laptop als Hub benutzen</translation>
    </message>
    <message>
        <source>Looking for ticket lists …</source>
        <translation>Ticketlisten werden gesucht …</translation>
    </message>
    <message>
        <source>No ticket list was found: save it as a CSV file in Documents, or put in the drive that it is on, then look again.</source>
        <translation>Keine Ticketliste gefunden: als CSV-Datei unter „Dokumente“ speichern oder den Datenträger einstecken, dann noch einmal suchen.</translation>
    </message>
    <message>
        <source>For a new event, choose its list of tickets:</source>
        <translation>Für eine neue Veranstaltung deren Ticketliste wählen:</translation>
    </message>
    <message>
        <source>Choose the list of tickets:</source>
        <translation>Die Ticketliste wählen:</translation>
    </message>
    <message>
        <source>Ticket lists</source>
        <translation>Ticketlisten</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name der Veranstaltung</translation>
    </message>
    <message>
        <source>Gate of this laptop</source>
        <translation>Tor dieses Laptops</translation>
    </message>
    <message>
        <source>Scanning (Esc)</source>
        <translation>Scannen (Esc)</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neue Veranstaltung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pair another laptop</source>
        <translation>Weiteren Laptop koppeln</translation>
    </message>
</context>
<context>
    <name>KeyComparison</name>
    <message>
        <source>Does the hub&apos;s screen show the very same fingerprint?</source>
        <translation>Zeigt der Bildschirm des Hubs genau denselben Fingerabdruck?</translation>
    </message>
    <message>
        <source>The code has not been sent yet. If a group differs, this is another computer, not your hub.</source>
        <translation>Der Code wurde noch nicht gesendet. Ist eine Gruppe anders, dann ist dies ein anderer Rechner und nicht Ihr Hub.</translation>
    </message>
    <message>
        <source>No, something differs</source>
        <translation>Nein, etwas ist anders</translation>
    </message>
    <message>
        <source>Yes, all 16 are the same: pair</source>
        <translation>Ja, alle 16 sind gleich: koppeln</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>KeyedForm</name>
    <message>
        <source>Show keys</source>
        <translation>Tasten zeigen</translation>
    </message>
</context>
<context>
    <name>LastScan</name>
    <message>
        <source>Last scans (F8): %1, %2, %3</source>
        <translation>Letzte Scans (F8): %1, %2, %3</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
</context>
<context>
    <name>LocalHub</name>
    <message>
        <source>The hub&apos;s program answered something that this kiosk can&apos;t read.</source>
        <translation>Das Hub-Programm hat etwas geantwortet, das dieser Kiosk nicht lesen kann.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The program gatebook-hub is not installed on this laptop. Install it, then start the kiosk again.</source>
        <translation>Das Programm gatebook-hub ist auf diesem Laptop nicht installiert. Installieren, dann den Kiosk neu starten.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Gatebook</source>
        <translation>Gatebook</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Admit all</source>
        <translation>Alle einlassen</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Zurück zum Scannen (Esc)</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>OverridePage</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Wer entscheidet?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Admit anyway</source>
        <translation>Trotzdem einlassen</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
</context>
<context>
    <name>PairLaptopPage</name>
    <message>
        <source>Pairing code for another laptop&apos;s camera</source>
        <translation>Kopplungscode für die Kamera eines anderen Laptops</translation>
    </message>
    <message>
        <source>Pair another laptop</source>
        <translation>Weiteren Laptop koppeln</translation>
    </message>
    <message>
        <source>At which gate will it stand?</source>
        <translation>An welchem Tor wird er stehen?</translation>
    </message>
    <message>
        <source>Gate 2</source>
        <translation>Tor 2</translation>
    </message>
    <message>
        <source>Hold the other laptop&apos;s camera in front of it, or type there, in its set-up:</source>
        <translation>Die Kamera des anderen Laptops davorhalten, oder dort unter „Einrichten“ eingeben:</translation>
    </message>
    <message>
        <source>Who types is shown a fingerprint there; it must be this one:</source>
        <translation>Wer eingibt, sieht dort einen Fingerabdruck; es muss dieser sein:</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Next laptop</source>
        <translation>Nächster Laptop</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Code zeigen</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>To scanning (Esc)</source>
        <translation>Zum Scannen (Esc)</translation>
    </message>
</context>
<context>
    <name>RecentPage</name>
    <message>
        <source>Last scans</source>
        <translation>Letzte Scans</translation>
    </message>
    <message>
        <source>Choose a scan to see more of it.</source>
        <translation>Einen Scan wählen, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Nothing was scanned on this device yet.</source>
        <translation>Auf diesem Gerät wurde noch nichts gescannt.</translation>
    </message>
    <message>
        <source>Take this entry back</source>
        <translation>Diesen Einlass zurücknehmen</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Zurück zum Scannen (Esc)</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Hand scanner</source>
        <translation>Handscanner</translation>
    </message>
    <message>
        <source>Barcode: %1</source>
        <translation>Strichcode: %1</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <translation>Angekommen: %1</translation>
    </message>
    <message>
        <source>Scanning (Esc)</source>
        <translation>Scannen (Esc)</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Name, order or ticket code</source>
        <translation>Name, Bestellung oder Ticketcode</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>What I typed is the ticket&apos;s code</source>
        <translation>Das Eingegebene ist der Ticketcode</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Zurück zum Scannen (Esc)</translation>
    </message>
    <message>
        <source>Ask the hub once more</source>
        <translation>Den Hub noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>%1: the choice before</source>
        <translation>%1: vorherige Auswahl</translation>
    </message>
    <message>
        <source>%1: the next choice</source>
        <translation>%1: nächste Auswahl</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No supervisor&apos;s PIN is set: everybody can open this page and leave the kiosk.</source>
        <translation>Es ist keine PIN der Aufsicht gesetzt: Alle können diese Seite öffnen und den Kiosk verlassen.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Pairing with a hub</source>
        <translation>Mit einem Hub koppeln</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Ton ausprobieren</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kiosk verlassen</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Hold the pairing code from the hub&apos;s screen in front of the camera, or type what that screen shows:</source>
        <translation>Den Kopplungscode vom Bildschirm des Hubs vor die Kamera halten oder eingeben, was dort steht:</translation>
    </message>
    <message>
        <source>Scan the pairing code from the hub&apos;s screen with a hand scanner, or type what that screen shows:</source>
        <translation>Den Kopplungscode vom Bildschirm des Hubs mit dem Handscanner lesen oder eingeben, was dort steht:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>Pair anew with this code</source>
        <translation>Mit diesem Code neu koppeln</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Scanning (Esc)</source>
        <translation>Scannen (Esc)</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Zurück zum Scannen (Esc)</translation>
    </message>
    <message>
        <source>Set the supervisor&apos;s PIN</source>
        <translation>PIN der Aufsicht setzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The hub on this laptop</source>
        <translation>Der Hub auf diesem Laptop</translation>
    </message>
    <message>
        <source>Use this laptop as the hub</source>
        <translation>Diesen Laptop als Hub benutzen</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Handscanner</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
</context>
<context>
    <name>VerdictActions</name>
    <message>
        <source>Undo (F4)</source>
        <translation>Rückgängig (F4)</translation>
    </message>
    <message>
        <source>Search by name (F3)</source>
        <translation>Nach Namen suchen (F3)</translation>
    </message>
    <message>
        <source>Ask the hub (F7)</source>
        <translation>Den Hub fragen (F7)</translation>
    </message>
    <message>
        <source>Admit anyway (F5)</source>
        <translation>Trotzdem einlassen (F5)</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Undo (F4)</source>
        <translation>Rückgängig (F4)</translation>
    </message>
    <message>
        <source>Search (F3)</source>
        <translation>Suchen (F3)</translation>
    </message>
    <message>
        <source>Set-up (F2)</source>
        <translation>Einrichten (F2)</translation>
    </message>
    <message>
        <source>Settings (F2)</source>
        <translation>Einstellungen (F2)</translation>
    </message>
    <message>
        <source>Check (F9)</source>
        <translation>Prüfen (F9)</translation>
    </message>
</context>
<context>
    <name>gatebook::Alarms</name>
    <message>
        <source>Scans can&apos;t be saved</source>
        <translation>Scans können nicht gesichert werden</translation>
    </message>
    <message>
        <source>Let nobody in by this device. Make room on its disk, or use another device; call a supervisor.</source>
        <translation>Mit diesem Gerät niemanden einlassen. Platz schaffen oder ein anderes Gerät nehmen; die Aufsicht rufen.</translation>
    </message>
    <message>
        <source>This device&apos;s disk makes trouble</source>
        <translation>Die Festplatte dieses Geräts macht Probleme</translation>
    </message>
    <message>
        <source>Watch whether scans are still saved, get another device ready, and call a supervisor.</source>
        <translation>Darauf achten, ob Scans noch gesichert werden, ein anderes Gerät bereithalten und die Aufsicht rufen.</translation>
    </message>
    <message>
        <source>The disk of this device is almost full</source>
        <translation>Die Festplatte dieses Geräts ist fast voll</translation>
    </message>
    <message>
        <source>Delete what is not needed. When it is full, no scan can be saved.</source>
        <translation>Löschen, was nicht gebraucht wird. Ist sie voll, kann kein Scan gesichert werden.</translation>
    </message>
    <message>
        <source>The battery has %1 % left</source>
        <translation>Der Akku hat noch %1 %</translation>
    </message>
    <message>
        <source>Plug this device in.</source>
        <translation>Dieses Gerät einstecken.</translation>
    </message>
    <message>
        <source>The hub does not know this device</source>
        <translation>Der Hub kennt dieses Gerät nicht</translation>
    </message>
    <message>
        <source>Scanning goes on, but nothing is exchanged. Get a new pairing code from a supervisor and scan it.</source>
        <translation>Scannen geht weiter, aber es wird nichts ausgetauscht. Von der Aufsicht einen neuen Kopplungscode holen und scannen.</translation>
    </message>
    <message>
        <source>The hub refuses this device</source>
        <translation>Der Hub weist dieses Gerät ab</translation>
    </message>
    <message>
        <source>Nothing is exchanged. Call a supervisor: it may be paired with another event.</source>
        <translation>Es wird nichts ausgetauscht. Die Aufsicht rufen: Vielleicht ist es mit einer anderen Veranstaltung gekoppelt.</translation>
    </message>
    <message>
        <source>The camera gives no pictures</source>
        <translation>Die Kamera liefert keine Bilder</translation>
    </message>
    <message>
        <source>Plug it in again, at another port. Hand scanner and search by name work meanwhile.</source>
        <translation>Neu einstecken, an einem anderen Anschluss. Handscanner und Namenssuche gehen solange.</translation>
    </message>
    <message>
        <source>No word from the hub for more than an hour</source>
        <translation>Seit über einer Stunde nichts vom Hub</translation>
    </message>
    <message>
        <source>No word from the hub for more than ten minutes</source>
        <translation>Seit über zehn Minuten nichts vom Hub</translation>
    </message>
    <message numerus="yes">
        <source>Scanning goes on, and %Ln scans are kept here. Check the network, and whether the hub runs.</source>
        <translation>
            <numerusform>Scannen geht weiter, %Ln Scan bleibt hier. Das Netz prüfen und ob der Hub läuft.</numerusform>
            <numerusform>Scannen geht weiter, %Ln Scans bleiben hier. Das Netz prüfen und ob der Hub läuft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning goes on. Check the network of this device, and whether the hub runs.</source>
        <translation>Scannen geht weiter. Das Netz dieses Geräts prüfen und ob der Hub läuft.</translation>
    </message>
</context>
<context>
    <name>gatebook::Certainty</name>
    <message>
        <source>Offline for %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Offline, list %1 old</source>
        <translation>Offline, Liste %1 alt</translation>
    </message>
    <message>
        <source>Offline, age of the list not known</source>
        <translation>Offline, Alter der Liste nicht bekannt</translation>
    </message>
    <message>
        <source>Age of the list not known</source>
        <translation>Alter der Liste nicht bekannt</translation>
    </message>
    <message>
        <source>List up to date</source>
        <translation>Liste aktuell</translation>
    </message>
    <message>
        <source>List %1 old</source>
        <translation>Liste %1 alt</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>Vom Hub bestätigt</translation>
    </message>
    <message>
        <source>Another gate let this ticket in first</source>
        <translation>Ein anderes Tor war bei diesem Ticket schneller</translation>
    </message>
    <message>
        <source>The hub did not take this scan</source>
        <translation>Der Hub hat diesen Scan nicht angenommen</translation>
    </message>
</context>
<context>
    <name>gatebook::Core</name>
    <message>
        <source>This kiosk is not enrolled. Scan or type a pairing code.</source>
        <translation>Dieses Gerät ist nicht gekoppelt. Einen Kopplungscode scannen oder eingeben.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled.</source>
        <translation>Dieses Gerät ist nicht gekoppelt.</translation>
    </message>
    <message>
        <source>The addresses of the hub are up to date; nothing else was changed.</source>
        <translation>Die Adressen des Hubs sind auf dem neuesten Stand; sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>An enrolment is under way.</source>
        <translation>Eine Kopplung läuft gerade.</translation>
    </message>
    <message>
        <source>This code holds no https address: nothing was changed.</source>
        <translation>Dieser Code enthält keine https-Adresse: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This code belongs to a hub that this kiosk does not know.</source>
        <translation>Dieser Code gehört zu einem Hub, den dieses Gerät nicht kennt.</translation>
    </message>
    <message>
        <source>Type at least two letters or digits.</source>
        <translation>Mindestens zwei Buchstaben oder Ziffern eingeben.</translation>
    </message>
    <message>
        <source>The ticket list is not here yet. Connect to the hub.</source>
        <translation>Die Ticketliste ist noch nicht da. Mit dem Hub verbinden.</translation>
    </message>
    <message>
        <source>This event numbers its tickets in a way that this version does not know. Update it.</source>
        <translation>Diese Veranstaltung nummeriert ihre Tickets auf eine Art, die diese Version nicht kennt. Bitte aktualisieren.</translation>
    </message>
    <message>
        <source>Only an admission of this device can be taken back here.</source>
        <translation>Hier lässt sich nur ein Einlass dieses Geräts zurücknehmen.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>Er wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>The hub does not know this kind of entry yet; it is kept here.</source>
        <translation>Der Hub kennt diese Art von Eintrag noch nicht; er bleibt hier gespeichert.</translation>
    </message>
    <message>
        <source>The hub holds another entry under this one&apos;s number; it is kept here.</source>
        <translation>Der Hub hat unter dieser Nummer einen anderen Eintrag; dieser bleibt hier gespeichert.</translation>
    </message>
    <message>
        <source>The answer does not match what was sent.</source>
        <translation>Die Antwort passt nicht zu dem, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Let in here, but another gate was first.</source>
        <translation>Hier eingelassen, aber ein anderes Tor war schneller.</translation>
    </message>
    <message>
        <source>The hub failed on this entry five times; it is kept here and tried again.</source>
        <translation>Der Hub ist fünfmal an diesem Eintrag gescheitert; er bleibt hier gespeichert und wird erneut versucht.</translation>
    </message>
    <message>
        <source>This device was revoked: its list is wiped, its scans are kept.</source>
        <translation>Dieses Gerät wurde gesperrt: Seine Liste ist gelöscht, seine Scans bleiben gespeichert.</translation>
    </message>
    <message>
        <source>The event is archived; scans are still delivered.</source>
        <translation>Die Veranstaltung ist abgeschlossen; Scans werden noch übertragen.</translation>
    </message>
    <message>
        <source>Not enrolled: the hub names another key than the pairing code does.</source>
        <translation>Nicht gekoppelt: Der Hub nennt einen anderen Schlüssel als der Kopplungscode.</translation>
    </message>
    <message>
        <source>The code is wrong, used or expired. Ask the supervisor for a new one.</source>
        <translation>Der Code ist falsch, verbraucht oder abgelaufen. Die Aufsicht um einen neuen bitten.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute and try again.</source>
        <translation>Zu viele Versuche. Eine Minute warten und neu versuchen.</translation>
    </message>
    <message>
        <source>the hub answered something unexpected</source>
        <translation>der Hub hat etwas Unerwartetes geantwortet</translation>
    </message>
    <message>
        <source>no hub answers at its address</source>
        <translation>unter seiner Adresse antwortet kein Hub</translation>
    </message>
    <message>
        <source>the hub&apos;s name is not known on this network</source>
        <translation>der Name des Hubs ist in diesem Netz nicht bekannt</translation>
    </message>
    <message>
        <source>no secure connection to the hub&apos;s address: what answers there is no hub</source>
        <translation>keine sichere Verbindung zur Adresse des Hubs: Was dort antwortet, ist kein Hub</translation>
    </message>
    <message>
        <source>the connection broke before the answer was complete</source>
        <translation>die Verbindung brach ab, bevor die Antwort vollständig war</translation>
    </message>
    <message>
        <source>the hub can&apos;t be reached</source>
        <translation>der Hub ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the hub did not answer in time</source>
        <translation>der Hub hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is too large</source>
        <translation>die Antwort des Hubs ist zu groß</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>No address of a hub was given.</source>
        <translation>Es wurde keine Adresse eines Hubs angegeben.</translation>
    </message>
    <message>
        <source>what answers there is no hub</source>
        <translation>was dort antwortet, ist kein Hub</translation>
    </message>
    <message>
        <source>another computer answers at the hub&apos;s address: its key is not the one of the pairing code</source>
        <translation>an der Adresse des Hubs antwortet ein anderer Rechner: Sein Schlüssel ist nicht der des Kopplungscodes</translation>
    </message>
    <message>
        <source>This pairing code can&apos;t be used: %1</source>
        <translation>Dieser Kopplungscode ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>The hub&apos;s answer can&apos;t be used: %1</source>
        <translation>Die Antwort des Hubs ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>Not enrolled: %1.</source>
        <translation>Nicht gekoppelt: %1.</translation>
    </message>
    <message>
        <source>No hub was met at %1: %2. Check the address and the network.</source>
        <translation>Unter %1 wurde kein Hub gefunden: %2. Adresse und Netz prüfen.</translation>
    </message>
    <message>
        <source>The hub can&apos;t read this entry (%1); it is kept here.</source>
        <translation>Der Hub kann diesen Eintrag nicht lesen (%1); er bleibt hier gespeichert.</translation>
    </message>
    <message>
        <source>This event needs rules that this version does not know (%1). Update it.</source>
        <translation>Diese Veranstaltung braucht Regeln, die diese Version nicht kennt (%1). Bitte aktualisieren.</translation>
    </message>
    <message>
        <source>something else answered (%1), perhaps a captive portal</source>
        <translation>etwas anderes hat geantwortet (%1), vielleicht eine WLAN-Anmeldeseite</translation>
    </message>
    <message>
        <source>the hub answered %1</source>
        <translation>der Hub hat %1 geantwortet</translation>
    </message>
    <message>
        <source>Not paired, and the code was not sent: what answers at this address is not your hub. Call a supervisor.</source>
        <translation>Nicht gekoppelt, und der Code wurde nicht gesendet: Was unter dieser Adresse antwortet, ist nicht Ihr Hub. Die Aufsicht rufen.</translation>
    </message>
    <message>
        <source>this device was revoked</source>
        <translation>dieses Gerät wurde gesperrt</translation>
    </message>
    <message>
        <source>the hub does not know this device: enrol it again</source>
        <translation>der Hub kennt dieses Gerät nicht: neu koppeln</translation>
    </message>
    <message>
        <source>the hub does not let this device do that</source>
        <translation>der Hub erlaubt das diesem Gerät nicht</translation>
    </message>
    <message>
        <source>the hub was restored: everything is sent and fetched again</source>
        <translation>der Hub wurde wiederhergestellt: alles wird neu gesendet und geholt</translation>
    </message>
    <message>
        <source>the event is archived</source>
        <translation>die Veranstaltung ist abgeschlossen</translation>
    </message>
    <message>
        <source>the hub found the batch too large</source>
        <translation>dem Hub war die Sendung zu groß</translation>
    </message>
    <message>
        <source>the hub asks for fewer requests</source>
        <translation>der Hub bittet um weniger Anfragen</translation>
    </message>
    <message>
        <source>the hub is busy</source>
        <translation>der Hub ist beschäftigt</translation>
    </message>
    <message>
        <source>the hub does not know this event</source>
        <translation>der Hub kennt diese Veranstaltung nicht</translation>
    </message>
    <message>
        <source>the hub can&apos;t read our position: everything is fetched again</source>
        <translation>der Hub kann unseren Stand nicht lesen: alles wird neu geholt</translation>
    </message>
    <message>
        <source>url must be https, or http on this machine</source>
        <translation>die Adresse muss https sein, oder http auf diesem Rechner</translation>
    </message>
    <message>
        <source>code is malformed</source>
        <translation>der Code ist fehlerhaft</translation>
    </message>
    <message>
        <source>pin is malformed</source>
        <translation>der Schlüssel darin ist fehlerhaft</translation>
    </message>
    <message>
        <source>it holds neither code nor pin</source>
        <translation>er enthält weder Code noch Schlüssel</translation>
    </message>
    <message>
        <source>it must begin with gatebook:enroll?</source>
        <translation>er muss mit gatebook:enroll? beginnen</translation>
    </message>
    <message>
        <source>This is no address of a hub. Type it as the hub&apos;s screen has it, like 192.168.1.10:8443</source>
        <translation>Das ist keine Adresse eines Hubs. So eingeben, wie sie auf dem Bildschirm des Hubs steht, etwa 192.168.1.10:8443</translation>
    </message>
    <message>
        <source>The pairing code is missing. Type it as the hub&apos;s screen has it, like K7QP-3M2X-9F</source>
        <translation>Der Kopplungscode fehlt. So eingeben, wie er auf dem Bildschirm des Hubs steht, etwa K7QP-3M2X-9F</translation>
    </message>
    <message>
        <source>Say who decides it (at most 100 characters).</source>
        <translation>Angeben, wer entscheidet (höchstens 100 Zeichen).</translation>
    </message>
    <message>
        <source>The reason is too long (at most 300 characters).</source>
        <translation>Der Grund ist zu lang (höchstens 300 Zeichen).</translation>
    </message>
    <message>
        <source>The name or the reason holds something that is no text.</source>
        <translation>Name oder Grund enthält etwas, das kein Text ist.</translation>
    </message>
    <message>
        <source>There is no ticket to admit.</source>
        <translation>Es gibt kein Ticket zum Einlassen.</translation>
    </message>
</context>
<context>
    <name>gatebook::Diagnostics</name>
    <message>
        <source>A scan&apos;s way, in milliseconds</source>
        <translation>Der Weg eines Scans, in Millisekunden</translation>
    </message>
    <message>
        <source>Frame or key to decoded</source>
        <translation>Vom Bild oder Tastendruck bis gelesen</translation>
    </message>
    <message>
        <source>To the gate</source>
        <translation>Zum Tor</translation>
    </message>
    <message>
        <source>Judged and written</source>
        <translation>Geprüft und geschrieben</translation>
    </message>
    <message>
        <source>Synced to disk</source>
        <translation>Auf die Festplatte gesichert</translation>
    </message>
    <message>
        <source>To the screen</source>
        <translation>Auf den Bildschirm</translation>
    </message>
    <message>
        <source>Decoded to the screen, all in all</source>
        <translation>Vom Lesen bis zum Bildschirm, insgesamt</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, of %3 scans</source>
        <translation>p50 %1, p95 %2, aus %3 Scans</translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>noch kein Scan</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>noch nicht gezählt</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1 came, %2 were decoded, %3 dropped</source>
        <translation>%1 gekommen, %2 gelesen, %3 verworfen</translation>
    </message>
    <message>
        <source>Decoding a frame, in milliseconds</source>
        <translation>Lesen eines Bildes, in Millisekunden</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2</source>
        <translation>p50 %1, p95 %2</translation>
    </message>
    <message>
        <source>no frame yet</source>
        <translation>noch kein Bild</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hub&apos;s key</source>
        <translation>Schlüssel des Hubs</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Letzte Störung</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>%1 wait, %2 set aside, %3 of earlier events</source>
        <translation>%1 warten, %2 zurückgelegt, %3 von früheren Veranstaltungen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>%1 tickets, %2 entered</source>
        <translation>%1 Tickets, %2 eingelassen</translation>
    </message>
    <message>
        <source>List compared</source>
        <translation>Liste verglichen</translation>
    </message>
    <message>
        <source>Clock beside the hub&apos;s</source>
        <translation>Uhr gegenüber der des Hubs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Veranstaltungskennung</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Gerätekennung</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>Frei auf der Festplatte</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>gatebook::DiagnosticsView</name>
    <message>
        <source>Written to %1. It holds no secrets and no names.</source>
        <translation>Nach %1 geschrieben. Ohne Geheimnisse und ohne Namen.</translation>
    </message>
    <message>
        <source>Copied. It holds no secrets and no names.</source>
        <translation>Kopiert. Ohne Geheimnisse und ohne Namen.</translation>
    </message>
</context>
<context>
    <name>gatebook::Disk</name>
    <message>
        <source>No file can be made in the data directory.</source>
        <translation>Im Datenordner kann keine Datei angelegt werden.</translation>
    </message>
    <message>
        <source>The disk takes no more data. Is it full?</source>
        <translation>Die Festplatte nimmt nichts mehr an. Ist sie voll?</translation>
    </message>
    <message>
        <source>The disk does not keep what is written to it.</source>
        <translation>Die Festplatte behält nicht, was geschrieben wird.</translation>
    </message>
    <message>
        <source>What was written to the disk reads otherwise.</source>
        <translation>Was auf die Festplatte geschrieben wurde, liest sich anders.</translation>
    </message>
    <message>
        <source>No file can be removed from the data directory.</source>
        <translation>Aus dem Datenordner kann keine Datei gelöscht werden.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>gatebook::EventTime</name>
    <message>
        <source>HH:mm</source>
        <extracomment>A time of day, in Qt&apos;s letters: h, hh, H, HH, mm, AP</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day near today, in Qt&apos;s letters: ddd, d, M, MMM</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a day, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>vor %Ln Min.</numerusform>
            <numerusform>vor %Ln Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>vor %Ln Std.</numerusform>
            <numerusform>vor %Ln Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln Min.</numerusform>
            <numerusform>%Ln Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln Std.</numerusform>
            <numerusform>%Ln Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatebook::HubCommand</name>
    <message>
        <source>The program %1 can&apos;t be started.</source>
        <translation>Das Programm %1 lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>The hub&apos;s program did not answer in time.</source>
        <translation>Das Hub-Programm hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The hub&apos;s program ended without a word.</source>
        <translation>Das Hub-Programm endete ohne Meldung.</translation>
    </message>
</context>
<context>
    <name>gatebook::HubSetupView</name>
    <message>
        <source>Making the event …</source>
        <translation>Die Veranstaltung wird angelegt …</translation>
    </message>
    <message>
        <source>Taking the list in: a long one takes a minute …</source>
        <translation>Die Liste wird übernommen: Eine lange braucht eine Minute …</translation>
    </message>
    <message>
        <source>Starting the hub …</source>
        <translation>Der Hub wird gestartet …</translation>
    </message>
    <message>
        <source>Pairing this laptop with it …</source>
        <translation>Dieser Laptop wird damit gekoppelt …</translation>
    </message>
    <message>
        <source>Ready. Tickets on this laptop: %1. Scanning works, and other laptops can be paired.</source>
        <translation>Bereit. Tickets auf diesem Laptop: %1. Scannen geht, und weitere Laptops können gekoppelt werden.</translation>
    </message>
</context>
<context>
    <name>gatebook::Kiosk</name>
    <message>
        <source>This laptop has nothing to play a sound with.</source>
        <translation>Dieser Laptop hat nichts, womit er einen Ton abspielen kann.</translation>
    </message>
    <message>
        <source>The sound is off.</source>
        <translation>Der Ton ist aus.</translation>
    </message>
    <message>
        <source>It is in effect, but could not be kept: %1</source>
        <translation>Es gilt, konnte aber nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>gatebook::KioskView</name>
    <message>
        <source>The PIN is set.</source>
        <translation>Die PIN ist gesetzt.</translation>
    </message>
</context>
<context>
    <name>gatebook::LocalHub</name>
    <message>
        <source>The program %1 can&apos;t be started.</source>
        <translation>Das Programm %1 lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>Another program uses port %1.</source>
        <translation>Ein anderes Programm benutzt Port %1.</translation>
    </message>
    <message>
        <source>%1 is no hub that this kiosk understands.</source>
        <translation>%1 ist kein Hub, den dieser Kiosk versteht.</translation>
    </message>
    <message>
        <source>The hub&apos;s program crashed, or was killed.</source>
        <translation>Das Hub-Programm ist abgestürzt oder wurde beendet.</translation>
    </message>
    <message>
        <source>The hub&apos;s program ended (code %1).</source>
        <translation>Das Hub-Programm wurde beendet (Code %1).</translation>
    </message>
</context>
<context>
    <name>gatebook::NoticeView</name>
    <message>
        <source>A ticket</source>
        <translation>Ein Ticket</translation>
    </message>
    <message>
        <source>%1 entered here, but had entered before: at %2, gate %3 (%4).</source>
        <translation>%1 kam hier herein, aber nicht zum ersten Mal: Einlass um %2, Tor %3 (%4).</translation>
    </message>
    <message>
        <source>Too many scans at once</source>
        <translation>Zu viele Scans auf einmal</translation>
    </message>
    <message>
        <source>Some were not taken and nobody was judged by them. Scan those tickets again.</source>
        <translation>Einige wurden nicht angenommen und nicht geprüft. Diese Tickets noch einmal scannen.</translation>
    </message>
    <message>
        <source>The pairing code of your hub</source>
        <translation>Der Kopplungscode Ihres Hubs</translation>
    </message>
    <message>
        <source>%1 To pair with another event or gate, open Set-up (F2) first.</source>
        <translation>%1 Um mit einer anderen Veranstaltung oder einem anderen Tor zu koppeln, zuerst „Einrichten“ (F2) öffnen.</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Zweimal eingelassen</translation>
    </message>
    <message>
        <source>A scan was set aside</source>
        <translation>Ein Scan wurde zurückgelegt</translation>
    </message>
    <message>
        <source>This device was revoked</source>
        <translation>Dieses Gerät wurde gesperrt</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>Die Veranstaltung ist vorbei</translation>
    </message>
    <message>
        <source>The hub on this laptop</source>
        <translation>Der Hub auf diesem Laptop</translation>
    </message>
    <message>
        <source>%1 Tell a supervisor before the event ends.</source>
        <translation>%1 Der Aufsicht Bescheid sagen, bevor die Veranstaltung endet.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatebook::OneLaptop</name>
    <message>
        <source>It has a new address, for another program took its port. Other laptops find it again when they scan a new pairing code: Set-up, “The hub on this laptop”, “Pair another laptop”.</source>
        <translation>Er hat eine neue Adresse, weil ein anderes Programm seinen Port belegt. Andere Laptops finden ihn wieder, wenn sie einen neuen Kopplungscode scannen: „Einrichten“, „Der Hub auf diesem Laptop“, „Weiteren Laptop koppeln“.</translation>
    </message>
    <message>
        <source>It does not stay up: %1 Scanning goes on here and nothing is lost, but other laptops wait until it runs again.</source>
        <translation>Er bleibt nicht am Laufen: %1 Das Scannen geht hier weiter und nichts geht verloren, aber andere Laptops warten, bis er wieder läuft.</translation>
    </message>
    <message>
        <source>The hub is not ready yet: try again in a moment.</source>
        <translation>Der Hub ist noch nicht bereit: gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>kiosk.ini can&apos;t be written: after the next start this laptop has no hub</source>
        <translation>kiosk.ini kann nicht geschrieben werden: Nach dem nächsten Start hat dieser Laptop keinen Hub</translation>
    </message>
    <message>
        <source>The hub of this laptop is starting …</source>
        <translation>Der Hub dieses Laptops startet …</translation>
    </message>
    <message>
        <source>This laptop is the hub.</source>
        <translation>Dieser Laptop ist der Hub.</translation>
    </message>
    <message>
        <source>The hub of this laptop does not run, and is started again by itself: %1</source>
        <translation>Der Hub dieses Laptops läuft nicht und wird von selbst neu gestartet: %1</translation>
    </message>
</context>
<context>
    <name>gatebook::OrderView</name>
    <message numerus="yes">
        <source>Admit all %Ln of this order (F6)</source>
        <translation>
            <numerusform>Alle %Ln dieser Bestellung einlassen (F6)</numerusform>
            <numerusform>Alle %Ln dieser Bestellung einlassen (F6)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this order: admit all (F6)</source>
        <translation>
            <numerusform>Noch %Ln dieser Bestellung: alle einlassen (F6)</numerusform>
            <numerusform>Noch %Ln dieser Bestellung: alle einlassen (F6)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was admitted, nothing was saved: %1</source>
        <translation>Niemand wurde eingelassen, nichts wurde gesichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not admitted: see the list.</source>
        <translation>
            <numerusform>%Ln nicht eingelassen: siehe Liste.</numerusform>
            <numerusform>%Ln nicht eingelassen: siehe Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln admitted</source>
        <translation>
            <numerusform>%Ln eingelassen</numerusform>
            <numerusform>%Ln eingelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Admit %Ln of order %1?</source>
        <translation>
            <numerusform>%Ln von Bestellung %1 einlassen?</numerusform>
            <numerusform>%Ln von Bestellung %1 einlassen?</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>eingelassen</translation>
    </message>
    <message>
        <source>had entered before</source>
        <translation>schon früher eingelassen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not valid now</source>
        <translation>jetzt nicht gültig</translation>
    </message>
    <message>
        <source>no longer on the list</source>
        <translation>nicht mehr auf der Liste</translation>
    </message>
</context>
<context>
    <name>gatebook::OverrideView</name>
    <message>
        <source>Went out, came back</source>
        <translation>War draußen, kommt wieder</translation>
    </message>
    <message>
        <source>Lost wristband</source>
        <translation>Bändchen verloren</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Paid at the door</source>
        <translation>An der Tür bezahlt</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>Unser Fehler</translation>
    </message>
    <message>
        <source>Proof shown</source>
        <translation>Nachweis gezeigt</translation>
    </message>
    <message>
        <source>Admit this ticket anyway?</source>
        <translation>Dieses Ticket trotzdem einlassen?</translation>
    </message>
    <message>
        <source>Admit %1 anyway?</source>
        <translation>%1 trotzdem einlassen?</translation>
    </message>
</context>
<context>
    <name>gatebook::PairLaptopView</name>
    <message>
        <source>For one laptop, until %1.</source>
        <translation>Für einen Laptop, bis %1.</translation>
    </message>
    <message>
        <source>Making a code …</source>
        <translation>Ein Code wird erstellt …</translation>
    </message>
    <message>
        <source>This laptop is in no network: connect both laptops to the same one, then make a new code.</source>
        <translation>Dieser Laptop ist in keinem Netz: beide Laptops mit demselben verbinden, dann einen neuen Code erstellen.</translation>
    </message>
</context>
<context>
    <name>gatebook::PinCheck</name>
    <message>
        <source>One moment – try again.</source>
        <translation>Einen Moment – noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Wrong PIN. The next try is in %1.</source>
        <translation>Falsche PIN. Nächster Versuch in %1.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Falsche PIN.</translation>
    </message>
    <message>
        <source>The next try is in %1.</source>
        <translation>Nächster Versuch in %1.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>Eine PIN hat %1 bis %2 Ziffern.</translation>
    </message>
    <message>
        <source>The PIN can&apos;t be used: %1</source>
        <translation>Die PIN ist nicht benutzbar: %1</translation>
    </message>
</context>
<context>
    <name>gatebook::PinView</name>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>Eine PIN hat %1 bis %2 Ziffern.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose once more.</source>
        <translation>Die beiden waren nicht gleich. Noch einmal wählen.</translation>
    </message>
    <message>
        <source>Choose a supervisor&apos;s PIN</source>
        <translation>PIN der Aufsicht wählen</translation>
    </message>
    <message>
        <source>Enter the new PIN once more</source>
        <translation>Neue PIN noch einmal eingeben</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>PIN der Aufsicht</translation>
    </message>
    <message>
        <source>%1 to %2 digits. It opens the settings and lets the kiosk be left; nobody can look it up, so keep it safe.</source>
        <translation>%1 bis %2 Ziffern. Sie öffnet die Einstellungen und erlaubt, den Kiosk zu verlassen; nachsehen kann sie niemand, also gut aufbewahren.</translation>
    </message>
    <message>
        <source>The settings are for supervisors.</source>
        <translation>Die Einstellungen sind für die Aufsicht.</translation>
    </message>
    <message>
        <source>Pairing this device anew is for supervisors.</source>
        <translation>Dieses Gerät neu koppeln darf nur die Aufsicht.</translation>
    </message>
    <message>
        <source>Leaving the kiosk is for supervisors. Scanning stops then.</source>
        <translation>Den Kiosk verlassen darf nur die Aufsicht. Das Scannen endet dann.</translation>
    </message>
    <message>
        <source>Enter the PIN of now first.</source>
        <translation>Zuerst die jetzige PIN eingeben.</translation>
    </message>
    <message>
        <source>The next try is in %1</source>
        <translation>Nächster Versuch in %1</translation>
    </message>
</context>
<context>
    <name>gatebook::PreflightChecks</name>
    <message>
        <source>Ticket list</source>
        <translation>Ticketliste</translation>
    </message>
    <message>
        <source>This device was revoked; its list was removed.</source>
        <translation>Dieses Gerät wurde gesperrt; seine Liste ist gelöscht.</translation>
    </message>
    <message>
        <source>This device is not paired with a hub.</source>
        <translation>Dieses Gerät ist mit keinem Hub gekoppelt.</translation>
    </message>
    <message>
        <source>Scan a pairing code from the hub, or type it in Set-up.</source>
        <translation>Einen Kopplungscode vom Hub scannen oder unter „Einrichten“ eingeben.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>%1 of %2 tickets are here.</source>
        <translation>%1 von %2 Tickets sind da.</translation>
    </message>
    <message>
        <source>The list is not here yet.</source>
        <translation>Die Liste ist noch nicht da.</translation>
    </message>
    <message>
        <source>It comes by itself once the hub is reached.</source>
        <translation>Kommt von selbst, sobald der Hub erreicht ist.</translation>
    </message>
    <message>
        <source>The event has rules that this version of Gatebook does not know.</source>
        <translation>Die Veranstaltung hat Regeln, die diese Version von Gatebook nicht kennt.</translation>
    </message>
    <message>
        <source>Update Gatebook, or use another device.</source>
        <translation>Gatebook aktualisieren oder ein anderes Gerät nehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Jetzt holen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets, compared with the hub&apos;s list %1</source>
        <translation>
            <numerusform>%Ln Ticket, mit der Liste des Hubs verglichen %1</numerusform>
            <numerusform>%Ln Tickets, mit der Liste des Hubs verglichen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets; nobody knows how old the list is</source>
        <translation>
            <numerusform>%Ln Ticket; das Alter der Liste kennt niemand</numerusform>
            <numerusform>%Ln Tickets; das Alter der Liste kennt niemand</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the hub knows whether that is all. Bring it within reach before doors.</source>
        <translation>Nur der Hub weiß, ob das alle sind. Vor Einlass erreichbar machen.</translation>
    </message>
    <message>
        <source>The list on this device can&apos;t be read.</source>
        <translation>Die Liste auf diesem Gerät kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Use another device, and call a supervisor.</source>
        <translation>Ein anderes Gerät nehmen und die Aufsicht rufen.</translation>
    </message>
    <message>
        <source>%1 of the hub&apos;s %2 tickets are here, and no more are coming.</source>
        <translation>%1 von %2 Tickets des Hubs sind da, und es kommen keine mehr.</translation>
    </message>
    <message>
        <source>%1 of the hub&apos;s %2 tickets are here; the others are coming.</source>
        <translation>%1 von %2 Tickets des Hubs sind da; die anderen kommen noch.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tickets of the hub are here, compared %1</source>
        <translation>
            <numerusform>%Ln Ticket des Hubs ist da, verglichen %1</numerusform>
            <numerusform>Alle %Ln Tickets des Hubs sind da, verglichen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tickets of the hub are here; the news since is still to come.</source>
        <translation>
            <numerusform>%Ln Ticket des Hubs ist da; die Neuigkeiten seitdem kommen noch.</numerusform>
            <numerusform>Alle %Ln Tickets des Hubs sind da; die Neuigkeiten seitdem kommen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the hub within reach before doors.</source>
        <translation>Den Hub vor Einlass erreichbar machen.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>No hub is known.</source>
        <translation>Es ist kein Hub bekannt.</translation>
    </message>
    <message>
        <source>Pair this device in Set-up.</source>
        <translation>Dieses Gerät unter „Einrichten“ koppeln.</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <translation>zuletzt gehört %1</translation>
    </message>
    <message>
        <source>not heard since the start</source>
        <translation>seit dem Start nichts gehört</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Check this device&apos;s network, and whether the hub runs. Scanning works without it.</source>
        <translation>Das Netz dieses Geräts prüfen und ob der Hub läuft. Scannen geht auch ohne ihn.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>The hub does not let this device in. Pair it again with a new code.</source>
        <translation>Der Hub lässt dieses Gerät nicht zu. Mit einem neuen Code neu koppeln.</translation>
    </message>
    <message>
        <source>The hub refuses this device for this event. Call a supervisor.</source>
        <translation>Der Hub weist dieses Gerät für diese Veranstaltung ab. Die Aufsicht rufen.</translation>
    </message>
    <message>
        <source>The hub says that this event is over. Pair with the right event, if there is another.</source>
        <translation>Der Hub sagt, diese Veranstaltung ist vorbei. Mit der richtigen koppeln, wenn es eine andere gibt.</translation>
    </message>
    <message>
        <source>Nothing is exchanged with it while this device&apos;s disk makes trouble.</source>
        <translation>Solange die Festplatte dieses Geräts Probleme macht, wird nichts mit ihm ausgetauscht.</translation>
    </message>
    <message>
        <source>Scans to send</source>
        <translation>Scans zu senden</translation>
    </message>
    <message>
        <source>None waits.</source>
        <translation>Nichts zu senden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans were not taken by the hub and are kept here.</source>
        <translation>
            <numerusform>%Ln Scan hat der Hub nicht angenommen; er bleibt hier.</numerusform>
            <numerusform>%Ln Scans hat der Hub nicht angenommen; sie bleiben hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call a supervisor: “gatebook-kiosk journal export” writes them to a file for the hub.</source>
        <translation>Die Aufsicht rufen: „gatebook-kiosk journal export“ schreibt sie in eine Datei für den Hub.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans wait to be sent.</source>
        <translation>
            <numerusform>%Ln Scan ist noch zu senden.</numerusform>
            <numerusform>%Ln Scans sind noch zu senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are sent by themselves once the hub is reached.</source>
        <translation>Sie werden von selbst gesendet, sobald der Hub erreicht ist.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Not compared with the hub&apos;s yet.</source>
        <translation>Noch nicht mit der des Hubs verglichen.</translation>
    </message>
    <message>
        <source>Compare it with a clock that is right.</source>
        <translation>Mit einer Uhr vergleichen, die richtig geht.</translation>
    </message>
    <message>
        <source>As the hub&apos;s, to within a minute</source>
        <translation>Wie die des Hubs, bis auf eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ahead of the hub&apos;s</source>
        <translation>
            <numerusform>%Ln Min. vor der des Hubs</numerusform>
            <numerusform>%Ln Min. vor der des Hubs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min behind the hub&apos;s</source>
        <translation>
            <numerusform>%Ln Min. hinter der des Hubs</numerusform>
            <numerusform>%Ln Min. hinter der des Hubs</numerusform>
        </translation>
    </message>
    <message>
        <source>Set this device&apos;s clock and time zone right. Nobody is turned away by it, but times are wrong.</source>
        <translation>Uhr und Zeitzone dieses Geräts stellen. Niemand wird deshalb abgewiesen, aber die Zeiten sind falsch.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>Die Kamera</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln pictures a second</source>
        <translation>
            <numerusform>%1, %Ln Bild je Sekunde</numerusform>
            <numerusform>%1, %Ln Bilder je Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>That is slow. More light helps, and a USB port that the camera has to itself.</source>
        <translation>Das ist langsam. Mehr Licht hilft, und ein USB-Anschluss für die Kamera allein.</translation>
    </message>
    <message>
        <source>Not used at this gate</source>
        <translation>An diesem Tor nicht benutzt</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>%1 is starting.</source>
        <translation>%1 startet.</translation>
    </message>
    <message>
        <source>%1 gives no pictures.</source>
        <translation>%1 liefert keine Bilder.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Es wurde keine Kamera gefunden.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>„%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Plug it in again, at another port. It is found by itself.</source>
        <translation>Neu einstecken, an einem anderen Anschluss. Sie wird von selbst gefunden.</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>Hier nicht benutzt</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Handscanner</translation>
    </message>
    <message>
        <source>The test code was read right.</source>
        <translation>Der Testcode wurde richtig gelesen.</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht ausprobiert</translation>
    </message>
    <message>
        <source>The test code was read wrong.</source>
        <translation>Der Testcode wurde falsch gelesen.</translation>
    </message>
    <message>
        <source>Scan the printed test code with it.</source>
        <translation>Damit den gedruckten Testcode scannen.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>In den Einstellungen ausgeschaltet</translation>
    </message>
    <message>
        <source>Switch it on, unless this gate is to be silent.</source>
        <translation>Einschalten, außer dieses Tor soll leise sein.</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>Es wurde kein Lautsprecher gefunden.</translation>
    </message>
    <message>
        <source>Plug one in, or watch the screen for every verdict.</source>
        <translation>Einen anschließen, oder bei jedem Scan auf den Bildschirm sehen.</translation>
    </message>
    <message>
        <source>A tone was played by %1.</source>
        <translation>%1 hat einen Ton gespielt.</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Noch einmal abspielen</translation>
    </message>
    <message>
        <source>Play the tone, and turn it up until it is heard at the door.</source>
        <translation>Den Ton abspielen und lauter stellen, bis man ihn an der Tür hört.</translation>
    </message>
    <message>
        <source>Play the tone</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>Wird ausprobiert</translation>
    </message>
    <message>
        <source>The database on it can&apos;t be read or written.</source>
        <translation>Die Datenbank darauf kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>No scan can be saved like this. Make room, or use another device.</source>
        <translation>So kann kein Scan gesichert werden. Platz schaffen oder ein anderes Gerät nehmen.</translation>
    </message>
    <message>
        <source>Keeps what is written; how much fits is not known.</source>
        <translation>Behält, was geschrieben wird; wie viel noch passt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Keeps what is written; %1 are free, room for %2 scans</source>
        <translation>Behält, was geschrieben wird; %1 frei, Platz für %2 Scans</translation>
    </message>
    <message>
        <source>Delete what this device does not need.</source>
        <translation>Löschen, was dieses Gerät nicht braucht.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>This device does not tell. See that it is plugged in.</source>
        <translation>Dieses Gerät sagt es nicht. Nachsehen, ob es am Strom ist.</translation>
    </message>
    <message>
        <source>Plugged in, the battery has %1 %</source>
        <translation>Am Strom, Akku bei %1 %</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Am Strom</translation>
    </message>
    <message>
        <source>On battery, which has %1 %</source>
        <translation>Mit Akku, noch %1 %</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Mit Akku</translation>
    </message>
    <message>
        <source>Plug it in before doors.</source>
        <translation>Vor Einlass einstecken.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>None is set: anybody can leave the kiosk.</source>
        <translation>Keine gesetzt: Alle können den Kiosk verlassen.</translation>
    </message>
    <message>
        <source>Set one in the settings.</source>
        <translation>In den Einstellungen eine setzen.</translation>
    </message>
</context>
<context>
    <name>gatebook::PreflightModel</name>
    <message>
        <source>%1: good</source>
        <translation>%1: gut</translation>
    </message>
    <message>
        <source>%1: under way</source>
        <translation>%1: läuft</translation>
    </message>
    <message>
        <source>%1: to see to</source>
        <translation>%1: zu prüfen</translation>
    </message>
    <message>
        <source>%1: not ready</source>
        <translation>%1: nicht bereit</translation>
    </message>
</context>
<context>
    <name>gatebook::PreflightView</name>
    <message numerus="yes">
        <source>%Ln things to see to</source>
        <translation>
            <numerusform>%Ln Sache zu prüfen</numerusform>
            <numerusform>%Ln Sachen zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment, being checked</source>
        <translation>Einen Moment, wird geprüft</translation>
    </message>
    <message>
        <source>Ready for doors</source>
        <translation>Bereit für den Einlass</translation>
    </message>
</context>
<context>
    <name>gatebook::RecentModel</name>
    <message>
        <source>TAKEN BACK</source>
        <translation>ZURÜCKGENOMMEN</translation>
    </message>
    <message>
        <source>Some other code</source>
        <translation>Ein anderer Code</translation>
    </message>
    <message>
        <source>Nobody on the list</source>
        <translation>Niemand auf der Liste</translation>
    </message>
</context>
<context>
    <name>gatebook::RecentView</name>
    <message>
        <source>Scanned at %1</source>
        <translation>Gescannt um %1</translation>
    </message>
    <message>
        <source>Let in by %1</source>
        <translation>Eingelassen von %1</translation>
    </message>
    <message>
        <source>Kept on this device, not yet sent to the hub</source>
        <translation>Auf diesem Gerät, noch nicht an den Hub gesendet</translation>
    </message>
    <message>
        <source>The hub has it</source>
        <translation>Der Hub hat ihn</translation>
    </message>
    <message>
        <source>The hub did not take it. It is kept on this device.</source>
        <translation>Der Hub hat es nicht angenommen. Es bleibt auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Not a ticket: only its length and a checksum are kept, on this device</source>
        <translation>Kein Ticket: Nur Länge und Prüfsumme bleiben auf diesem Gerät</translation>
    </message>
    <message>
        <source>Does not count: %1 let this ticket in before, at %2</source>
        <translation>Zählt nicht: %1 hat dieses Ticket vorher eingelassen, um %2</translation>
    </message>
    <message>
        <source>Does not count: gate %1 let this ticket in before, at %2</source>
        <translation>Zählt nicht: Tor %1 hat dieses Ticket vorher eingelassen, um %2</translation>
    </message>
</context>
<context>
    <name>gatebook::ScannerView</name>
    <message>
        <source>The scanner works, but how it types could not be saved: %1</source>
        <translation>Der Scanner funktioniert, aber wie er tippt, konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The scanner swaps capital and small letters.</source>
        <translation>Der Scanner vertauscht Groß- und Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The scanner sends other characters than the code has.</source>
        <translation>Der Scanner sendet andere Zeichen, als der Code hat.</translation>
    </message>
    <message>
        <source>Scan this code with the hand scanner</source>
        <translation>Diesen Code mit dem Handscanner scannen</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>Der Scanner funktioniert</translation>
    </message>
    <message>
        <source>A laser scanner cannot read a screen: print the code for it.</source>
        <translation>Ein Laserscanner liest nicht vom Bildschirm: Den Code dafür ausdrucken.</translation>
    </message>
    <message>
        <source>Free some space on this device, then scan the code again.</source>
        <translation>Platz auf diesem Gerät schaffen, dann den Code noch einmal scannen.</translation>
    </message>
    <message>
        <source>Press Caps Lock once, then scan the code again.</source>
        <translation>Einmal die Feststelltaste drücken, dann den Code noch einmal scannen.</translation>
    </message>
    <message>
        <source>Set the scanner to a US English keyboard (its manual has a barcode for that), then scan the code again.</source>
        <translation>Den Scanner auf US-englische Tastatur stellen (im Handbuch ist ein Strichcode dafür), dann den Code noch einmal scannen.</translation>
    </message>
    <message>
        <source>It types like a keyboard that is not a US English one; this device has learnt that.</source>
        <translation>Er tippt wie eine Tastatur, die keine US-englische ist; dieses Gerät hat das gelernt.</translation>
    </message>
    <message>
        <source>It sends no Enter after a code: a code ends when it stops typing.</source>
        <translation>Er sendet kein Enter nach einem Code: Ein Code endet, wenn er nicht mehr tippt.</translation>
    </message>
    <message>
        <source>It types “%1” before each code; that is taken away.</source>
        <translation>Er tippt „%1“ vor jedem Code; das wird entfernt.</translation>
    </message>
    <message>
        <source>It types “%1” after each code; that is taken away.</source>
        <translation>Er tippt „%1“ nach jedem Code; das wird entfernt.</translation>
    </message>
    <message>
        <source>Every character arrived as it is printed.</source>
        <translation>Jedes Zeichen kam an, wie es gedruckt ist.</translation>
    </message>
</context>
<context>
    <name>gatebook::SearchView</name>
    <message>
        <source>Nobody found, at the hub either. Check the spelling, or try the order number.</source>
        <translation>Niemand gefunden, auch beim Hub nicht. Schreibweise prüfen oder die Bestellnummer versuchen.</translation>
    </message>
    <message>
        <source>With the hub&apos;s answer</source>
        <translation>Mit der Antwort des Hubs</translation>
    </message>
    <message>
        <source>Nobody found on this device. The hub can&apos;t be asked now.</source>
        <translation>Auf diesem Gerät niemand gefunden. Der Hub ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>From this device&apos;s list. The hub can&apos;t be asked now.</source>
        <translation>Aus der Liste dieses Geräts. Der Hub ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Let in with this ticket</source>
        <translation>Mit diesem Ticket einlassen</translation>
    </message>
    <message>
        <source>Check this ticket</source>
        <translation>Dieses Ticket prüfen</translation>
    </message>
    <message>
        <source>Nobody found on this device. Asking the hub …</source>
        <translation>Auf diesem Gerät niemand gefunden. Der Hub wird gefragt …</translation>
    </message>
    <message>
        <source>From this device&apos;s list. Asking the hub …</source>
        <translation>Aus der Liste dieses Geräts. Der Hub wird gefragt …</translation>
    </message>
    <message>
        <source>Nobody found on this device. You are offline: the hub can&apos;t be asked.</source>
        <translation>Auf diesem Gerät niemand gefunden. Sie sind offline: Der Hub ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>From this device&apos;s list. You are offline: the hub can&apos;t be asked.</source>
        <translation>Aus der Liste dieses Geräts. Sie sind offline: Der Hub ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Entered at %1</source>
        <translation>Einlass um %1</translation>
    </message>
    <message>
        <source>Entered at %1, gate %2</source>
        <translation>Einlass um %1, Tor %2</translation>
    </message>
    <message>
        <source>Valid, not entered yet</source>
        <translation>Gültig, noch nicht eingelassen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>gatebook::SettingsModel</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>An admission is shown for</source>
        <translation>Ein Einlass wird angezeigt für</translation>
    </message>
    <message>
        <source>Any other verdict is shown for</source>
        <translation>Anderes wird angezeigt für</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The system&apos;s first</source>
        <translation>Die erste des Systems</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>gatebook::SetupView</name>
    <message>
        <source>Asking the hub …</source>
        <translation>Der Hub wird gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>Ready: %Ln tickets are on this device.</source>
        <translation>
            <numerusform>Bereit: %Ln Ticket ist auf diesem Gerät.</numerusform>
            <numerusform>Bereit: %Ln Tickets sind auf diesem Gerät.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloading the list: %1 of %Ln tickets</source>
        <translation>
            <numerusform>Die Liste wird geladen: %1 von %Ln Ticket</numerusform>
            <numerusform>Die Liste wird geladen: %1 von %Ln Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>This device is not paired.</source>
        <translation>Dieses Gerät ist nicht gekoppelt.</translation>
    </message>
    <message>
        <source>Paired with %1: %2, gate %3, as %4.</source>
        <translation>Gekoppelt mit %1: %2, Tor %3, als %4.</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>dem Hub</translation>
    </message>
</context>
<context>
    <name>gatebook::SyncText</name>
    <message numerus="yes">
        <source>%1 of %Ln tickets</source>
        <translation>
            <numerusform>%1 von %Ln Ticket</numerusform>
            <numerusform>%1 von %Ln Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>In step with the hub</source>
        <translation>Auf dem Stand des Hubs</translation>
    </message>
    <message>
        <source>Downloading the list</source>
        <translation>Die Liste wird geladen</translation>
    </message>
    <message>
        <source>Sending scans to the hub</source>
        <translation>Scans werden gesendet</translation>
    </message>
    <message>
        <source>Fetching news from the hub</source>
        <translation>Neues wird vom Hub geholt</translation>
    </message>
    <message>
        <source>Offline – scanning goes on, scans are kept here</source>
        <translation>Offline – Scannen geht weiter, Scans bleiben hier</translation>
    </message>
    <message>
        <source>Hub not reached</source>
        <translation>Hub nicht erreicht</translation>
    </message>
    <message>
        <source>The hub does not know this device – pair it again; scanning goes on</source>
        <translation>Der Hub kennt dieses Gerät nicht – neu koppeln; Scannen geht weiter</translation>
    </message>
    <message>
        <source>This device was revoked – its list was removed, its scans are kept</source>
        <translation>Dieses Gerät wurde gesperrt – seine Liste ist gelöscht, seine Scans bleiben</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>Die Veranstaltung ist vorbei</translation>
    </message>
    <message>
        <source>The hub refuses this device – call a supervisor</source>
        <translation>Der Hub weist dieses Gerät ab – die Aufsicht rufen</translation>
    </message>
    <message>
        <source>This device&apos;s disk makes trouble – call a supervisor</source>
        <translation>Die Festplatte dieses Geräts macht Probleme – die Aufsicht rufen</translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>nichts zu senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans wait to be sent</source>
        <translation>
            <numerusform>%Ln Scan noch zu senden</numerusform>
            <numerusform>%Ln Scans noch zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <comment>scans</comment>
        <translation>
            <numerusform>%Ln zurückgelegt</numerusform>
            <numerusform>%Ln zurückgelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>letzter Kontakt %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>noch kein Kontakt</translation>
    </message>
</context>
<context>
    <name>gatebook::TicketFileModel</name>
    <message>
        <source>%1 · changed %2 · %3</source>
        <translation>%1 · geändert %2 · %3</translation>
    </message>
</context>
<context>
    <name>gatebook::UndoView</name>
    <message>
        <source>Take back the entry of %1?</source>
        <translation>Den Einlass von %1 zurücknehmen?</translation>
    </message>
    <message>
        <source>Taken back. This entry no longer counts, and the ticket may enter again.</source>
        <translation>Zurückgenommen. Dieser Einlass zählt nicht mehr, und das Ticket gilt wieder.</translation>
    </message>
    <message>
        <source>Take back this entry?</source>
        <translation>Diesen Einlass zurücknehmen?</translation>
    </message>
</context>
<context>
    <name>gatebook::VerdictView</name>
    <message>
        <source>Let in a moment ago: the same ticket is still held up.</source>
        <translation>Gerade eingelassen: Dasselbe Ticket wird noch hingehalten.</translation>
    </message>
    <message>
        <source>ENTER</source>
        <translation>EINLASS</translation>
    </message>
    <message>
        <source>The ticket&apos;s time could not be checked: the hub&apos;s clock is not known yet.</source>
        <translation>Die Zeit des Tickets war nicht prüfbar: Die Uhr des Hubs ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>BENUTZT</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>STORNIERT</translation>
    </message>
    <message>
        <source>This ticket was cancelled.</source>
        <translation>Dieses Ticket wurde storniert.</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>GESPERRT</translation>
    </message>
    <message>
        <source>This ticket is blocked. Call a supervisor.</source>
        <translation>Dieses Ticket ist gesperrt. Die Aufsicht rufen.</translation>
    </message>
    <message>
        <source>NOT NOW</source>
        <translation>NICHT JETZT</translation>
    </message>
    <message>
        <source>This ticket is not valid at this time.</source>
        <translation>Dieses Ticket gilt jetzt nicht.</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>This code is not on the list. Search for the name?</source>
        <translation>Dieser Code steht nicht auf der Liste. Nach dem Namen suchen?</translation>
    </message>
    <message>
        <source>NO TICKET</source>
        <translation>KEIN TICKET</translation>
    </message>
    <message>
        <source>This is not a ticket code. Try another code on it.</source>
        <translation>Das ist kein Ticketcode. Einen anderen Code darauf versuchen.</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>NICHT BEREIT</translation>
    </message>
    <message>
        <source>There is no list on this device yet.</source>
        <translation>Auf diesem Gerät ist noch keine Liste.</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>NICHT GESICHERT</translation>
    </message>
    <message>
        <source>The scan could not be saved and does not count. Scan again, or call a supervisor. %1</source>
        <translation>Der Scan konnte nicht gesichert werden und zählt nicht. Noch einmal scannen oder die Aufsicht rufen. %1</translation>
    </message>
    <message>
        <source>Entered before.</source>
        <translation>War schon da.</translation>
    </message>
    <message>
        <source>Entered at %1</source>
        <translation>Einlass um %1</translation>
    </message>
    <message>
        <source>Gate %1</source>
        <translation>Tor %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2.</source>
        <translation>Gültig von %1 bis %2.</translation>
    </message>
    <message>
        <source>Valid from %1 on.</source>
        <translation>Gültig ab %1.</translation>
    </message>
    <message>
        <source>Was valid until %1.</source>
        <translation>War gültig bis %1.</translation>
    </message>
    <message>
        <source>Override by %1</source>
        <translation>Eingelassen durch %1</translation>
    </message>
    <message>
        <source>Override by %1: %2</source>
        <translation>Eingelassen durch %1: %2</translation>
    </message>
    <message>
        <source>Entered at %1 (%2)</source>
        <translation>Einlass um %1 (%2)</translation>
    </message>
    <message>
        <source>Here, on this device</source>
        <translation>Hier, auf diesem Gerät</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Here, on %1</source>
        <translation>Hier, auf %1</translation>
    </message>
    <message>
        <source>Gate %1, %2</source>
        <translation>Tor %1, %2</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Auf %1</translation>
    </message>
</context>
<context>
    <name>gatebook::WaitingView</name>
    <message>
        <source>Gatebook</source>
        <translation>Gatebook</translation>
    </message>
    <message>
        <source>Gate %1</source>
        <translation>Tor %1</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entered</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>von %Ln eingelassen</numerusform>
            <numerusform>von %Ln eingelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at this device</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln an diesem Gerät</numerusform>
            <numerusform>%Ln an diesem Gerät</numerusform>
        </translation>
    </message>
    <message>
        <source>list checked %1</source>
        <comment>4 min ago</comment>
        <translation>Liste geprüft %1</translation>
    </message>
    <message>
        <source>age of the list unknown</source>
        <translation>Alter der Liste unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>This device&apos;s clock is %Ln min ahead of the hub&apos;s – set it right</source>
        <translation>
            <numerusform>Die Uhr dieses Geräts geht %Ln Min. vor der des Hubs – bitte stellen</numerusform>
            <numerusform>Die Uhr dieses Geräts geht %Ln Min. vor der des Hubs – bitte stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This device&apos;s clock is %Ln min behind the hub&apos;s – set it right</source>
        <translation>
            <numerusform>Die Uhr dieses Geräts geht %Ln Min. hinter der des Hubs – bitte stellen</numerusform>
            <numerusform>Die Uhr dieses Geräts geht %Ln Min. hinter der des Hubs – bitte stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop: scans can&apos;t be saved</source>
        <translation>Halt: Scans können nicht gesichert werden</translation>
    </message>
    <message>
        <source>This device is not paired yet</source>
        <translation>Dieses Gerät ist noch nicht gekoppelt</translation>
    </message>
    <message>
        <source>This device was revoked</source>
        <translation>Dieses Gerät wurde gesperrt</translation>
    </message>
    <message>
        <source>The list is not here yet</source>
        <translation>Die Liste ist noch nicht da</translation>
    </message>
    <message>
        <source>Gatebook is too old for this event</source>
        <translation>Gatebook ist zu alt für diese Veranstaltung</translation>
    </message>
    <message>
        <source>Hold the ticket into the frame</source>
        <translation>Das Ticket in den Rahmen halten</translation>
    </message>
    <message>
        <source>Scan a ticket</source>
        <translation>Ein Ticket scannen</translation>
    </message>
    <message>
        <source>Scan the pairing code from the hub, or press Set-up to type or paste it.</source>
        <translation>Den Kopplungscode vom Hub scannen, oder „Einrichten“ drücken und ihn eingeben oder einfügen.</translation>
    </message>
    <message>
        <source>Its list was removed, its scans are kept. To use it again, scan a new pairing code from the hub.</source>
        <translation>Seine Liste ist gelöscht, seine Scans bleiben. Um es wieder zu nutzen, einen neuen Kopplungscode vom Hub scannen.</translation>
    </message>
    <message>
        <source>The event has rules that this version does not know. Update it, or call a supervisor.</source>
        <translation>Die Veranstaltung hat Regeln, die diese Version nicht kennt. Aktualisieren oder die Aufsicht rufen.</translation>
    </message>
    <message>
        <source>Level, close enough to fill the frame. A hand scanner works too.</source>
        <translation>Gerade und so nah, dass es den Rahmen füllt. Ein Handscanner geht auch.</translation>
    </message>
    <message>
        <source>With the hand scanner, or search by name.</source>
        <translation>Mit dem Handscanner, oder nach dem Namen suchen.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>Camera “%1” not found</source>
        <translation>Kamera „%1“ nicht gefunden</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>Die Kamera startet</translation>
    </message>
    <message>
        <source>The camera has stopped – trying again</source>
        <translation>Die Kamera ist stehen geblieben – neuer Versuch</translation>
    </message>
    <message>
        <source>All pictures shown</source>
        <translation>Alle Bilder gezeigt</translation>
    </message>
    <message>
        <source>Too dark to read – more light</source>
        <translation>Zu dunkel zum Lesen – mehr Licht</translation>
    </message>
    <message>
        <source>Too bright to read – less light</source>
        <translation>Zu hell zum Lesen – weniger Licht</translation>
    </message>
    <message>
        <source>Hold it closer</source>
        <translation>Näher halten</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>Ruhig halten</translation>
    </message>
    <message>
        <source>Hold it level, out of the glare</source>
        <translation>Gerade halten, ohne Spiegelung</translation>
    </message>
</context>
</TS>
