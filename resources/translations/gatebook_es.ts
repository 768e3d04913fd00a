<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>ChosenPerson</name>
    <message>
        <source>Back to the names</source>
        <translation>Volver a los nombres</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>Escribir en un archivo</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
</context>
<context>
    <name>HubSetupPage</name>
    <message>
        <source>Main entrance</source>
        <translation>Entrada principal</translation>
    </message>
    <message>
        <source>The hub on this laptop</source>
        <translation>El hub de este portátil</translation>
    </message>
    <message>
        <source>Use this laptop as the hub</source>
        <translation>Usar este portátil como hub</translation>
    </message>
    <message>
        <source>Looking for ticket lists …</source>
        <translation>Buscando listas de entradas…</translation>
    </message>
    <message>
        <source>No ticket list was found: save it as a CSV file in Documents, or put in the drive that it is on, then look again.</source>
        <translation>No se encontró ninguna lista: guárdela como archivo CSV en Documentos, o conecte la unidad donde está, y busque de nuevo.</translation>
    </message>
    <message>
        <source>For a new event, choose its list of tickets:</source>
        <translation>Para un evento nuevo, elija su lista de entradas:</translation>
    </message>
    <message>
        <source>Choose the list of tickets:</source>
        <translation>Elija la lista de entradas:</translation>
    </message>
    <message>
        <source>Ticket lists</source>
        <translation>Listas de entradas</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nombre del evento</translation>
    </message>
    <message>
        <source>Gate of this laptop</source>
        <translation>Puerta de este portátil</translation>
    </message>
    <message>
        <source>Scanning (Esc)</source>
        <translation>Escanear (Esc)</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Evento nuevo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Pair another laptop</source>
        <translation>Vincular otro portátil</translation>
    </message>
</context>
<context>
    <name>KeyComparison</name>
    <message>
        <source>Does the hub&apos;s screen show the very same fingerprint?</source>
        <translation>¿La pantalla del hub muestra exactamente la misma huella?</translation>
    </message>
    <message>
        <source>The code has not been sent yet. If a group differs, this is another computer, not your hub.</source>
        <translation>El código aún no se ha enviado. Si un grupo es distinto, es otro equipo y no su hub.</translation>
    </message>
    <message>
        <source>No, something differs</source>
        <translation>No, algo es distinto</translation>
    </message>
    <message>
        <source>Yes, all 16 are the same: pair</source>
        <translation>Sí, los 16 son iguales: vincular</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>KeyedForm</name>
    <message>
        <source>Show keys</source>
        <translation>Mostrar teclas</translation>
    </message>
</context>
<context>
    <name>LastScan</name>
    <message>
        <source>Last scans (F8): %1, %2, %3</source>
        <translation>Últimas lecturas (F8): %1, %2, %3</translation>
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
        <translation>El programa del hub respondió algo que este quiosco no entiende.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>The program gatebook-hub is not installed on this laptop. Install it, then start the kiosk again.</source>
        <translation>El programa gatebook-hub no está instalado en este portátil. Instálelo y reinicie el quiosco.</translation>
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
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
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
        <translation>Dejar entrar a todos</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Volver a escanear (Esc)</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>¿Quién decide?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Admit anyway</source>
        <translation>Dejar entrar igualmente</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
</context>
<context>
    <name>PairLaptopPage</name>
    <message>
        <source>Pairing code for another laptop&apos;s camera</source>
        <translation>Código de vinculación para la cámara de otro portátil</translation>
    </message>
    <message>
        <source>Pair another laptop</source>
        <translation>Vincular otro portátil</translation>
    </message>
    <message>
        <source>At which gate will it stand?</source>
        <translation>¿En qué puerta estará?</translation>
    </message>
    <message>
        <source>Gate 2</source>
        <translation>Puerta 2</translation>
    </message>
    <message>
        <source>Hold the other laptop&apos;s camera in front of it, or type there, in its set-up:</source>
        <translation>Ponga la cámara del otro portátil delante, o escriba allí, en su configuración:</translation>
    </message>
    <message>
        <source>Who types is shown a fingerprint there; it must be this one:</source>
        <translation>A quien escribe se le muestra allí una huella; debe ser esta:</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
    <message>
        <source>Next laptop</source>
        <translation>Otro portátil</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Check again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>To scanning (Esc)</source>
        <translation>A escanear (Esc)</translation>
    </message>
</context>
<context>
    <name>RecentPage</name>
    <message>
        <source>Last scans</source>
        <translation>Últimas lecturas</translation>
    </message>
    <message>
        <source>Choose a scan to see more of it.</source>
        <translation>Elija una lectura para ver más.</translation>
    </message>
    <message>
        <source>Nothing was scanned on this device yet.</source>
        <translation>Aún no se ha escaneado nada en este dispositivo.</translation>
    </message>
    <message>
        <source>Take this entry back</source>
        <translation>Anular este acceso</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Volver a escanear (Esc)</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Hand scanner</source>
        <translation>Lector de mano</translation>
    </message>
    <message>
        <source>Barcode: %1</source>
        <translation>Código de barras: %1</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <translation>Ha llegado: %1</translation>
    </message>
    <message>
        <source>Scanning (Esc)</source>
        <translation>Escanear (Esc)</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Name, order or ticket code</source>
        <translation>Nombre, pedido o código de entrada</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>What I typed is the ticket&apos;s code</source>
        <translation>Lo escrito es el código de la entrada</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Volver a escanear (Esc)</translation>
    </message>
    <message>
        <source>Ask the hub once more</source>
        <translation>Preguntar de nuevo al hub</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>%1: the choice before</source>
        <translation>%1: opción anterior</translation>
    </message>
    <message>
        <source>%1: the next choice</source>
        <translation>%1: opción siguiente</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>No supervisor&apos;s PIN is set: everybody can open this page and leave the kiosk.</source>
        <translation>No hay PIN de encargado: cualquiera puede abrir esta página y salir del quiosco.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Poner el PIN</translation>
    </message>
    <message>
        <source>Pairing with a hub</source>
        <translation>Vincular con un hub</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Probar el sonido</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Hold the pairing code from the hub&apos;s screen in front of the camera, or type what that screen shows:</source>
        <translation>Ponga el código de vinculación de la pantalla del hub ante la cámara o escriba lo que muestra:</translation>
    </message>
    <message>
        <source>Scan the pairing code from the hub&apos;s screen with a hand scanner, or type what that screen shows:</source>
        <translation>Lea el código de vinculación de la pantalla del hub con un lector de mano o escriba lo que muestra:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Pair anew with this code</source>
        <translation>Vincular de nuevo con este código</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Scanning (Esc)</source>
        <translation>Escanear (Esc)</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Volver a escanear (Esc)</translation>
    </message>
    <message>
        <source>Set the supervisor&apos;s PIN</source>
        <translation>Poner el PIN de encargado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The hub on this laptop</source>
        <translation>El hub de este portátil</translation>
    </message>
    <message>
        <source>Use this laptop as the hub</source>
        <translation>Usar este portátil como hub</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Lector de mano</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
</context>
<context>
    <name>VerdictActions</name>
    <message>
        <source>Undo (F4)</source>
        <translation>Deshacer (F4)</translation>
    </message>
    <message>
        <source>Search by name (F3)</source>
        <translation>Buscar por nombre (F3)</translation>
    </message>
    <message>
        <source>Ask the hub (F7)</source>
        <translation>Preguntar al hub (F7)</translation>
    </message>
    <message>
        <source>Admit anyway (F5)</source>
        <translation>Dejar entrar igualmente (F5)</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Undo (F4)</source>
        <translation>Deshacer (F4)</translation>
    </message>
    <message>
        <source>Search (F3)</source>
        <translation>Buscar (F3)</translation>
    </message>
    <message>
        <source>Set-up (F2)</source>
        <translation>Configurar (F2)</translation>
    </message>
    <message>
        <source>Settings (F2)</source>
        <translation>Ajustes (F2)</translation>
    </message>
    <message>
        <source>Check (F9)</source>
        <translation>Revisar (F9)</translation>
    </message>
</context>
<context>
    <name>gatebook::Alarms</name>
    <message>
        <source>Scans can&apos;t be saved</source>
        <translation>No se pueden guardar las lecturas</translation>
    </message>
    <message>
        <source>Let nobody in by this device. Make room on its disk, or use another device; call a supervisor.</source>
        <translation>No deje entrar a nadie con este dispositivo. Libere espacio o use otro; llame a un encargado.</translation>
    </message>
    <message>
        <source>This device&apos;s disk makes trouble</source>
        <translation>El disco de este dispositivo da problemas</translation>
    </message>
    <message>
        <source>Watch whether scans are still saved, get another device ready, and call a supervisor.</source>
        <translation>Vigile si las lecturas aún se guardan, prepare otro dispositivo y llame a un encargado.</translation>
    </message>
    <message>
        <source>The disk of this device is almost full</source>
        <translation>El disco de este dispositivo está casi lleno</translation>
    </message>
    <message>
        <source>Delete what is not needed. When it is full, no scan can be saved.</source>
        <translation>Borre lo que no haga falta. Si se llena, no se puede guardar ninguna lectura.</translation>
    </message>
    <message>
        <source>The battery has %1 % left</source>
        <translation>Queda %1 % de batería</translation>
    </message>
    <message>
        <source>Plug this device in.</source>
        <translation>Enchufe este dispositivo.</translation>
    </message>
    <message>
        <source>The hub does not know this device</source>
        <translation>El hub no conoce este dispositivo</translation>
    </message>
    <message>
        <source>Scanning goes on, but nothing is exchanged. Get a new pairing code from a supervisor and scan it.</source>
        <translation>Se sigue escaneando, pero no se intercambia nada. Pida un código nuevo a un encargado y escanéelo.</translation>
    </message>
    <message>
        <source>The hub refuses this device</source>
        <translation>El hub rechaza este dispositivo</translation>
    </message>
    <message>
        <source>Nothing is exchanged. Call a supervisor: it may be paired with another event.</source>
        <translation>No se intercambia nada. Llame a un encargado: quizá esté vinculado con otro evento.</translation>
    </message>
    <message>
        <source>The camera gives no pictures</source>
        <translation>La cámara no da imágenes</translation>
    </message>
    <message>
        <source>Plug it in again, at another port. Hand scanner and search by name work meanwhile.</source>
        <translation>Conéctela de nuevo, en otro puerto. Mientras, sirven el lector de mano y la búsqueda.</translation>
    </message>
    <message>
        <source>No word from the hub for more than an hour</source>
        <translation>Sin noticias del hub desde hace más de una hora</translation>
    </message>
    <message>
        <source>No word from the hub for more than ten minutes</source>
        <translation>Sin noticias del hub desde hace más de diez minutos</translation>
    </message>
    <message numerus="yes">
        <source>Scanning goes on, and %Ln scans are kept here. Check the network, and whether the hub runs.</source>
        <translation>
            <numerusform>Se sigue escaneando y %Ln lectura se guarda aquí. Revise la red y si el hub funciona.</numerusform>
            <numerusform>Se sigue escaneando y %Ln lecturas se guardan aquí. Revise la red y si el hub funciona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning goes on. Check the network of this device, and whether the hub runs.</source>
        <translation>Se sigue escaneando. Revise la red de este dispositivo y si el hub funciona.</translation>
    </message>
</context>
<context>
    <name>gatebook::Certainty</name>
    <message>
        <source>Offline for %1</source>
        <translation>Sin conexión desde hace %1</translation>
    </message>
    <message>
        <source>Offline, list %1 old</source>
        <translation>Sin conexión, lista de hace %1</translation>
    </message>
    <message>
        <source>Offline, age of the list not known</source>
        <translation>Sin conexión, lista de edad desconocida</translation>
    </message>
    <message>
        <source>Age of the list not known</source>
        <translation>Antigüedad de la lista desconocida</translation>
    </message>
    <message>
        <source>List up to date</source>
        <translation>Lista al día</translation>
    </message>
    <message>
        <source>List %1 old</source>
        <translation>Lista de hace %1</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>Confirmado por el hub</translation>
    </message>
    <message>
        <source>Another gate let this ticket in first</source>
        <translation>Otra puerta dejó pasar antes esta entrada</translation>
    </message>
    <message>
        <source>The hub did not take this scan</source>
        <translation>El hub no aceptó esta lectura</translation>
    </message>
</context>
<context>
    <name>gatebook::Core</name>
    <message>
        <source>This kiosk is not enrolled. Scan or type a pairing code.</source>
        <translation>Este dispositivo no está vinculado. Escanee o escriba un código de vinculación.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled.</source>
        <translation>Este dispositivo no está vinculado.</translation>
    </message>
    <message>
        <source>The addresses of the hub are up to date; nothing else was changed.</source>
        <translation>Las direcciones del hub están al día; no se ha cambiado nada más.</translation>
    </message>
    <message>
        <source>An enrolment is under way.</source>
        <translation>Ya hay una vinculación en curso.</translation>
    </message>
    <message>
        <source>This code holds no https address: nothing was changed.</source>
        <translation>Este código no contiene ninguna dirección https: no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This code belongs to a hub that this kiosk does not know.</source>
        <translation>Este código es de un hub que este dispositivo no conoce.</translation>
    </message>
    <message>
        <source>Type at least two letters or digits.</source>
        <translation>Escriba al menos dos letras o cifras.</translation>
    </message>
    <message>
        <source>The ticket list is not here yet. Connect to the hub.</source>
        <translation>La lista de entradas aún no está aquí. Conecte con el hub.</translation>
    </message>
    <message>
        <source>This event numbers its tickets in a way that this version does not know. Update it.</source>
        <translation>Este evento numera sus entradas de un modo que esta versión no conoce. Actualícela.</translation>
    </message>
    <message>
        <source>Only an admission of this device can be taken back here.</source>
        <translation>Aquí solo se puede anular un acceso de este dispositivo.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>Ya se había anulado.</translation>
    </message>
    <message>
        <source>The hub does not know this kind of entry yet; it is kept here.</source>
        <translation>El hub aún no conoce este tipo de registro; se guarda aquí.</translation>
    </message>
    <message>
        <source>The hub holds another entry under this one&apos;s number; it is kept here.</source>
        <translation>El hub tiene otro registro con este número; este se guarda aquí.</translation>
    </message>
    <message>
        <source>The answer does not match what was sent.</source>
        <translation>La respuesta no corresponde a lo enviado.</translation>
    </message>
    <message>
        <source>Let in here, but another gate was first.</source>
        <translation>Entró aquí, pero otra puerta fue antes.</translation>
    </message>
    <message>
        <source>The hub failed on this entry five times; it is kept here and tried again.</source>
        <translation>El hub falló cinco veces con este registro; se guarda aquí y se vuelve a intentar.</translation>
    </message>
    <message>
        <source>This device was revoked: its list is wiped, its scans are kept.</source>
        <translation>Este dispositivo fue revocado: su lista se ha borrado y sus lecturas se conservan.</translation>
    </message>
    <message>
        <source>The event is archived; scans are still delivered.</source>
        <translation>El evento está archivado; las lecturas aún se envían.</translation>
    </message>
    <message>
        <source>Not enrolled: the hub names another key than the pairing code does.</source>
        <translation>Sin vincular: el hub indica otra clave que el código de vinculación.</translation>
    </message>
    <message>
        <source>The code is wrong, used or expired. Ask the supervisor for a new one.</source>
        <translation>El código es incorrecto, ya se usó o ha caducado. Pida uno nuevo al encargado.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute and try again.</source>
        <translation>Demasiados intentos. Espere un minuto y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>the hub answered something unexpected</source>
        <translation>el hub respondió algo inesperado</translation>
    </message>
    <message>
        <source>no hub answers at its address</source>
        <translation>ningún hub responde en su dirección</translation>
    </message>
    <message>
        <source>the hub&apos;s name is not known on this network</source>
        <translation>el nombre del hub no se conoce en esta red</translation>
    </message>
    <message>
        <source>no secure connection to the hub&apos;s address: what answers there is no hub</source>
        <translation>sin conexión segura con la dirección del hub: lo que responde no es un hub</translation>
    </message>
    <message>
        <source>the connection broke before the answer was complete</source>
        <translation>la conexión se cortó antes de completar la respuesta</translation>
    </message>
    <message>
        <source>the hub can&apos;t be reached</source>
        <translation>no se puede contactar con el hub</translation>
    </message>
    <message>
        <source>the hub did not answer in time</source>
        <translation>el hub no respondió a tiempo</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is too large</source>
        <translation>la respuesta del hub es demasiado grande</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>no responde a tiempo</translation>
    </message>
    <message>
        <source>No address of a hub was given.</source>
        <translation>No se indicó la dirección de un hub.</translation>
    </message>
    <message>
        <source>what answers there is no hub</source>
        <translation>lo que responde no es un hub</translation>
    </message>
    <message>
        <source>another computer answers at the hub&apos;s address: its key is not the one of the pairing code</source>
        <translation>en la dirección del hub responde otro equipo: su clave no es la del código de vinculación</translation>
    </message>
    <message>
        <source>This pairing code can&apos;t be used: %1</source>
        <translation>Este código de vinculación no sirve: %1</translation>
    </message>
    <message>
        <source>The hub&apos;s answer can&apos;t be used: %1</source>
        <translation>La respuesta del hub no sirve: %1</translation>
    </message>
    <message>
        <source>Not enrolled: %1.</source>
        <translation>Sin vincular: %1.</translation>
    </message>
    <message>
        <source>No hub was met at %1: %2. Check the address and the network.</source>
        <translation>No se encontró ningún hub en %1: %2. Revise la dirección y la red.</translation>
    </message>
    <message>
        <source>The hub can&apos;t read this entry (%1); it is kept here.</source>
        <translation>El hub no puede leer este registro (%1); se guarda aquí.</translation>
    </message>
    <message>
        <source>This event needs rules that this version does not know (%1). Update it.</source>
        <translation>Este evento necesita reglas que esta versión no conoce (%1). Actualícela.</translation>
    </message>
    <message>
        <source>something else answered (%1), perhaps a captive portal</source>
        <translation>respondió otra cosa (%1), quizá un portal de acceso wifi</translation>
    </message>
    <message>
        <source>the hub answered %1</source>
        <translation>el hub respondió %1</translation>
    </message>
    <message>
        <source>Not paired, and the code was not sent: what answers at this address is not your hub. Call a supervisor.</source>
        <translation>Sin vincular, y el código no se envió: lo que responde en esta dirección no es su hub. Llame a un encargado.</translation>
    </message>
    <message>
        <source>this device was revoked</source>
        <translation>este dispositivo fue revocado</translation>
    </message>
    <message>
        <source>the hub does not know this device: enrol it again</source>
        <translation>el hub no conoce este dispositivo: vincúlelo de nuevo</translation>
    </message>
    <message>
        <source>the hub does not let this device do that</source>
        <translation>el hub no permite eso a este dispositivo</translation>
    </message>
    <message>
        <source>the hub was restored: everything is sent and fetched again</source>
        <translation>el hub fue restaurado: todo se envía y se recibe de nuevo</translation>
    </message>
    <message>
        <source>the event is archived</source>
        <translation>el evento está archivado</translation>
    </message>
    <message>
        <source>the hub found the batch too large</source>
        <translation>el envío es demasiado grande para el hub</translation>
    </message>
    <message>
        <source>the hub asks for fewer requests</source>
        <translation>el hub pide menos solicitudes</translation>
    </message>
    <message>
        <source>the hub is busy</source>
        <translation>el hub está ocupado</translation>
    </message>
    <message>
        <source>the hub does not know this event</source>
        <translation>el hub no conoce este evento</translation>
    </message>
    <message>
        <source>the hub can&apos;t read our position: everything is fetched again</source>
        <translation>el hub no puede leer nuestra posición: todo se recibe de nuevo</translation>
    </message>
    <message>
        <source>url must be https, or http on this machine</source>
        <translation>la dirección debe ser https, o http en este equipo</translation>
    </message>
    <message>
        <source>code is malformed</source>
        <translation>el código está mal formado</translation>
    </message>
    <message>
        <source>pin is malformed</source>
        <translation>la clave está mal formada</translation>
    </message>
    <message>
        <source>it holds neither code nor pin</source>
        <translation>no contiene ni código ni clave</translation>
    </message>
    <message>
        <source>it must begin with gatebook:enroll?</source>
        <translation>debe empezar por gatebook:enroll?</translation>
    </message>
    <message>
        <source>This is no address of a hub. Type it as the hub&apos;s screen has it, like 192.168.1.10:8443</source>
        <translation>Esto no es la dirección de un hub. Escríbala como aparece en su pantalla, por ejemplo 192.168.1.10:8443</translation>
    </message>
    <message>
        <source>The pairing code is missing. Type it as the hub&apos;s screen has it, like K7QP-3M2X-9F</source>
        <translation>Falta el código de vinculación. Escríbalo como aparece en la pantalla del hub, por ejemplo K7QP-3M2X-9F</translation>
    </message>
    <message>
        <source>Say who decides it (at most 100 characters).</source>
        <translation>Diga quién decide (100 caracteres como máximo).</translation>
    </message>
    <message>
        <source>The reason is too long (at most 300 characters).</source>
        <translation>El motivo es demasiado largo (300 caracteres como máximo).</translation>
    </message>
    <message>
        <source>The name or the reason holds something that is no text.</source>
        <translation>El nombre o el motivo contiene algo que no es texto.</translation>
    </message>
    <message>
        <source>There is no ticket to admit.</source>
        <translation>No hay ninguna entrada que admitir.</translation>
    </message>
</context>
<context>
    <name>gatebook::Diagnostics</name>
    <message>
        <source>A scan&apos;s way, in milliseconds</source>
        <translation>El camino de una lectura, en milisegundos</translation>
    </message>
    <message>
        <source>Frame or key to decoded</source>
        <translation>De imagen o tecla a leído</translation>
    </message>
    <message>
        <source>To the gate</source>
        <translation>A la puerta</translation>
    </message>
    <message>
        <source>Judged and written</source>
        <translation>Comprobada y escrita</translation>
    </message>
    <message>
        <source>Synced to disk</source>
        <translation>Guardada en disco</translation>
    </message>
    <message>
        <source>To the screen</source>
        <translation>A la pantalla</translation>
    </message>
    <message>
        <source>Decoded to the screen, all in all</source>
        <translation>De leído a pantalla, en total</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, of %3 scans</source>
        <translation>p50 %1, p95 %2, de %3 lecturas</translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>aún sin lecturas</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>aún sin contar</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>%1 came, %2 were decoded, %3 dropped</source>
        <translation>%1 recibidos, %2 leídos, %3 descartados</translation>
    </message>
    <message>
        <source>Decoding a frame, in milliseconds</source>
        <translation>Lectura de una imagen, en milisegundos</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2</source>
        <translation>p50 %1, p95 %2</translation>
    </message>
    <message>
        <source>no frame yet</source>
        <translation>aún sin imágenes</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Hub&apos;s key</source>
        <translation>Clave del hub</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Último problema</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>%1 wait, %2 set aside, %3 of earlier events</source>
        <translation>%1 en espera, %2 apartadas, %3 de eventos anteriores</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>%1 tickets, %2 entered</source>
        <translation>%1 entradas, %2 han entrado</translation>
    </message>
    <message>
        <source>List compared</source>
        <translation>Lista comparada</translation>
    </message>
    <message>
        <source>Clock beside the hub&apos;s</source>
        <translation>Reloj frente al del hub</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Id. del evento</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Id. del dispositivo</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>Libre en su disco</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
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
        <translation>Escrito en %1. No contiene secretos ni nombres.</translation>
    </message>
    <message>
        <source>Copied. It holds no secrets and no names.</source>
        <translation>Copiado. No contiene secretos ni nombres.</translation>
    </message>
</context>
<context>
    <name>gatebook::Disk</name>
    <message>
        <source>No file can be made in the data directory.</source>
        <translation>No se puede crear ningún archivo en la carpeta de datos.</translation>
    </message>
    <message>
        <source>The disk takes no more data. Is it full?</source>
        <translation>El disco no admite más datos. ¿Está lleno?</translation>
    </message>
    <message>
        <source>The disk does not keep what is written to it.</source>
        <translation>El disco no conserva lo que se escribe.</translation>
    </message>
    <message>
        <source>What was written to the disk reads otherwise.</source>
        <translation>Lo escrito en el disco se lee distinto.</translation>
    </message>
    <message>
        <source>No file can be removed from the data directory.</source>
        <translation>No se puede borrar ningún archivo de la carpeta de datos.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>gatebook::EventTime</name>
    <message>
        <source>HH:mm</source>
        <extracomment>A time of day, in Qt&apos;s letters: h, hh, H, HH, mm, AP</extracomment>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day near today, in Qt&apos;s letters: ddd, d, M, MMM</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a day, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>hace %Ln min</numerusform>
            <numerusform>hace %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>hace %Ln h</numerusform>
            <numerusform>hace %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatebook::HubCommand</name>
    <message>
        <source>The program %1 can&apos;t be started.</source>
        <translation>No se puede iniciar el programa %1.</translation>
    </message>
    <message>
        <source>The hub&apos;s program did not answer in time.</source>
        <translation>El programa del hub no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The hub&apos;s program ended without a word.</source>
        <translation>El programa del hub terminó sin decir nada.</translation>
    </message>
</context>
<context>
    <name>gatebook::HubSetupView</name>
    <message>
        <source>Making the event …</source>
        <translation>Creando el evento…</translation>
    </message>
    <message>
        <source>Taking the list in: a long one takes a minute …</source>
        <translation>Cargando la lista: una larga tarda un minuto…</translation>
    </message>
    <message>
        <source>Starting the hub …</source>
        <translation>Iniciando el hub…</translation>
    </message>
    <message>
        <source>Pairing this laptop with it …</source>
        <translation>Vinculando este portátil con él…</translation>
    </message>
    <message>
        <source>Ready. Tickets on this laptop: %1. Scanning works, and other laptops can be paired.</source>
        <translation>Listo. Entradas en este portátil: %1. Ya se puede escanear y vincular otros portátiles.</translation>
    </message>
</context>
<context>
    <name>gatebook::Kiosk</name>
    <message>
        <source>This laptop has nothing to play a sound with.</source>
        <translation>Este portátil no tiene con qué reproducir sonido.</translation>
    </message>
    <message>
        <source>The sound is off.</source>
        <translation>El sonido está apagado.</translation>
    </message>
    <message>
        <source>It is in effect, but could not be kept: %1</source>
        <translation>Está en vigor, pero no se pudo guardar: %1</translation>
    </message>
</context>
<context>
    <name>gatebook::KioskView</name>
    <message>
        <source>The PIN is set.</source>
        <translation>El PIN está puesto.</translation>
    </message>
</context>
<context>
    <name>gatebook::LocalHub</name>
    <message>
        <source>The program %1 can&apos;t be started.</source>
        <translation>No se puede iniciar el programa %1.</translation>
    </message>
    <message>
        <source>Another program uses port %1.</source>
        <translation>Otro programa usa el puerto %1.</translation>
    </message>
    <message>
        <source>%1 is no hub that this kiosk understands.</source>
        <translation>%1 no es un hub que este quiosco entienda.</translation>
    </message>
    <message>
        <source>The hub&apos;s program crashed, or was killed.</source>
        <translation>El programa del hub se cerró de golpe o lo cerraron.</translation>
    </message>
    <message>
        <source>The hub&apos;s program ended (code %1).</source>
        <translation>El programa del hub terminó (código %1).</translation>
    </message>
</context>
<context>
    <name>gatebook::NoticeView</name>
    <message>
        <source>A ticket</source>
        <translation>Una entrada</translation>
    </message>
    <message>
        <source>%1 entered here, but had entered before: at %2, gate %3 (%4).</source>
        <translation>%1 entró aquí, pero ya había entrado: a las %2, puerta %3 (%4).</translation>
    </message>
    <message>
        <source>Too many scans at once</source>
        <translation>Demasiadas lecturas a la vez</translation>
    </message>
    <message>
        <source>Some were not taken and nobody was judged by them. Scan those tickets again.</source>
        <translation>Algunas no se tomaron y no se comprobó a nadie con ellas. Escanee de nuevo esas entradas.</translation>
    </message>
    <message>
        <source>The pairing code of your hub</source>
        <translation>El código de vinculación de su hub</translation>
    </message>
    <message>
        <source>%1 To pair with another event or gate, open Set-up (F2) first.</source>
        <translation>%1 Para vincular con otro evento o puerta, abra antes Configuración (F2).</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Entró dos veces</translation>
    </message>
    <message>
        <source>A scan was set aside</source>
        <translation>Una lectura quedó apartada</translation>
    </message>
    <message>
        <source>This device was revoked</source>
        <translation>Este dispositivo fue revocado</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>El evento ha terminado</translation>
    </message>
    <message>
        <source>The hub on this laptop</source>
        <translation>El hub de este portátil</translation>
    </message>
    <message>
        <source>%1 Tell a supervisor before the event ends.</source>
        <translation>%1 Avise a un encargado antes de que acabe el evento.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatebook::OneLaptop</name>
    <message>
        <source>It has a new address, for another program took its port. Other laptops find it again when they scan a new pairing code: Set-up, “The hub on this laptop”, “Pair another laptop”.</source>
        <translation>Tiene una dirección nueva, pues otro programa ocupó su puerto. Los demás portátiles lo encuentran al escanear un nuevo código: Configuración, «El hub de este portátil», «Vincular otro portátil».</translation>
    </message>
    <message>
        <source>It does not stay up: %1 Scanning goes on here and nothing is lost, but other laptops wait until it runs again.</source>
        <translation>No se mantiene en marcha: %1 Aquí se sigue escaneando y no se pierde nada, pero los demás portátiles esperan a que vuelva.</translation>
    </message>
    <message>
        <source>The hub is not ready yet: try again in a moment.</source>
        <translation>El hub aún no está listo: inténtelo en un momento.</translation>
    </message>
    <message>
        <source>kiosk.ini can&apos;t be written: after the next start this laptop has no hub</source>
        <translation>no se puede escribir kiosk.ini: tras el próximo inicio este portátil no tendrá hub</translation>
    </message>
    <message>
        <source>The hub of this laptop is starting …</source>
        <translation>El hub de este portátil se está iniciando…</translation>
    </message>
    <message>
        <source>This laptop is the hub.</source>
        <translation>Este portátil es el hub.</translation>
    </message>
    <message>
        <source>The hub of this laptop does not run, and is started again by itself: %1</source>
        <translation>El hub de este portátil no funciona y se reinicia solo: %1</translation>
    </message>
</context>
<context>
    <name>gatebook::OrderView</name>
    <message numerus="yes">
        <source>Admit all %Ln of this order (F6)</source>
        <translation>
            <numerusform>Dejar entrar a los %Ln de este pedido (F6)</numerusform>
            <numerusform>Dejar entrar a los %Ln de este pedido (F6)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this order: admit all (F6)</source>
        <translation>
            <numerusform>%Ln más de este pedido: dejar entrar a todos (F6)</numerusform>
            <numerusform>%Ln más de este pedido: dejar entrar a todos (F6)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was admitted, nothing was saved: %1</source>
        <translation>Nadie ha entrado, no se ha guardado nada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not admitted: see the list.</source>
        <translation>
            <numerusform>%Ln no ha entrado: vea la lista.</numerusform>
            <numerusform>%Ln no han entrado: vea la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln admitted</source>
        <translation>
            <numerusform>%Ln ha entrado</numerusform>
            <numerusform>%Ln han entrado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Admit %Ln of order %1?</source>
        <translation>
            <numerusform>¿Dejar entrar a %Ln del pedido %1?</numerusform>
            <numerusform>¿Dejar entrar a %Ln del pedido %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>ha entrado</translation>
    </message>
    <message>
        <source>had entered before</source>
        <translation>ya había entrado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>not valid now</source>
        <translation>no vale ahora</translation>
    </message>
    <message>
        <source>no longer on the list</source>
        <translation>ya no está en la lista</translation>
    </message>
</context>
<context>
    <name>gatebook::OverrideView</name>
    <message>
        <source>Went out, came back</source>
        <translation>Salió y volvió</translation>
    </message>
    <message>
        <source>Lost wristband</source>
        <translation>Pulsera perdida</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Paid at the door</source>
        <translation>Pagó en la puerta</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>Error nuestro</translation>
    </message>
    <message>
        <source>Proof shown</source>
        <translation>Mostró justificante</translation>
    </message>
    <message>
        <source>Admit this ticket anyway?</source>
        <translation>¿Dejar entrar esta entrada de todos modos?</translation>
    </message>
    <message>
        <source>Admit %1 anyway?</source>
        <translation>¿Dejar entrar a %1 de todos modos?</translation>
    </message>
</context>
<context>
    <name>gatebook::PairLaptopView</name>
    <message>
        <source>For one laptop, until %1.</source>
        <translation>Para un portátil, hasta las %1.</translation>
    </message>
    <message>
        <source>Making a code …</source>
        <translation>Creando un código…</translation>
    </message>
    <message>
        <source>This laptop is in no network: connect both laptops to the same one, then make a new code.</source>
        <translation>Este portátil no está en ninguna red: conecte ambos a la misma y cree otro código.</translation>
    </message>
</context>
<context>
    <name>gatebook::PinCheck</name>
    <message>
        <source>One moment – try again.</source>
        <translation>Un momento: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wrong PIN. The next try is in %1.</source>
        <translation>PIN incorrecto. Próximo intento en %1.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN incorrecto.</translation>
    </message>
    <message>
        <source>The next try is in %1.</source>
        <translation>Próximo intento en %1.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>Un PIN tiene de %1 a %2 cifras.</translation>
    </message>
    <message>
        <source>The PIN can&apos;t be used: %1</source>
        <translation>No se puede usar el PIN: %1</translation>
    </message>
</context>
<context>
    <name>gatebook::PinView</name>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>Un PIN tiene de %1 a %2 cifras.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose once more.</source>
        <translation>No coinciden. Elija otra vez.</translation>
    </message>
    <message>
        <source>Choose a supervisor&apos;s PIN</source>
        <translation>Elija un PIN de encargado</translation>
    </message>
    <message>
        <source>Enter the new PIN once more</source>
        <translation>Escriba de nuevo el PIN nuevo</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>PIN de encargado</translation>
    </message>
    <message>
        <source>%1 to %2 digits. It opens the settings and lets the kiosk be left; nobody can look it up, so keep it safe.</source>
        <translation>De %1 a %2 cifras. Abre los ajustes y permite salir del quiosco; nadie puede consultarlo, así que guárdelo bien.</translation>
    </message>
    <message>
        <source>The settings are for supervisors.</source>
        <translation>Los ajustes son para los encargados.</translation>
    </message>
    <message>
        <source>Pairing this device anew is for supervisors.</source>
        <translation>Solo un encargado puede vincular de nuevo este dispositivo.</translation>
    </message>
    <message>
        <source>Leaving the kiosk is for supervisors. Scanning stops then.</source>
        <translation>Solo un encargado puede salir del quiosco. Entonces se deja de escanear.</translation>
    </message>
    <message>
        <source>Enter the PIN of now first.</source>
        <translation>Escriba primero el PIN actual.</translation>
    </message>
    <message>
        <source>The next try is in %1</source>
        <translation>Próximo intento en %1</translation>
    </message>
</context>
<context>
    <name>gatebook::PreflightChecks</name>
    <message>
        <source>Ticket list</source>
        <translation>Lista de entradas</translation>
    </message>
    <message>
        <source>This device was revoked; its list was removed.</source>
        <translation>Este dispositivo fue revocado; su lista se borró.</translation>
    </message>
    <message>
        <source>This device is not paired with a hub.</source>
        <translation>Este dispositivo no está vinculado con ningún hub.</translation>
    </message>
    <message>
        <source>Scan a pairing code from the hub, or type it in Set-up.</source>
        <translation>Escanee un código de vinculación del hub o escríbalo en Configuración.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>%1 of %2 tickets are here.</source>
        <translation>Hay %1 de %2 entradas.</translation>
    </message>
    <message>
        <source>The list is not here yet.</source>
        <translation>La lista aún no está aquí.</translation>
    </message>
    <message>
        <source>It comes by itself once the hub is reached.</source>
        <translation>Llega sola en cuanto se alcance el hub.</translation>
    </message>
    <message>
        <source>The event has rules that this version of Gatebook does not know.</source>
        <translation>El evento tiene reglas que esta versión de Gatebook no conoce.</translation>
    </message>
    <message>
        <source>Update Gatebook, or use another device.</source>
        <translation>Actualice Gatebook o use otro dispositivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Recibir ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets, compared with the hub&apos;s list %1</source>
        <translation>
            <numerusform>%Ln entrada, comparada con la lista del hub %1</numerusform>
            <numerusform>%Ln entradas, comparadas con la lista del hub %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets; nobody knows how old the list is</source>
        <translation>
            <numerusform>%Ln entrada; no se sabe de cuándo es la lista</numerusform>
            <numerusform>%Ln entradas; no se sabe de cuándo es la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the hub knows whether that is all. Bring it within reach before doors.</source>
        <translation>Solo el hub sabe si son todas. Hágalo accesible antes de abrir.</translation>
    </message>
    <message>
        <source>The list on this device can&apos;t be read.</source>
        <translation>La lista de este dispositivo no se puede leer.</translation>
    </message>
    <message>
        <source>Use another device, and call a supervisor.</source>
        <translation>Use otro dispositivo y llame a un encargado.</translation>
    </message>
    <message>
        <source>%1 of the hub&apos;s %2 tickets are here, and no more are coming.</source>
        <translation>Hay %1 de las %2 entradas del hub y no llegan más.</translation>
    </message>
    <message>
        <source>%1 of the hub&apos;s %2 tickets are here; the others are coming.</source>
        <translation>Hay %1 de las %2 entradas del hub; las demás están llegando.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tickets of the hub are here, compared %1</source>
        <translation>
            <numerusform>%Ln entrada del hub está aquí, comparada %1</numerusform>
            <numerusform>Las %Ln entradas del hub están aquí, comparadas %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tickets of the hub are here; the news since is still to come.</source>
        <translation>
            <numerusform>%Ln entrada del hub está aquí; faltan las novedades.</numerusform>
            <numerusform>Las %Ln entradas del hub están aquí; faltan las novedades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the hub within reach before doors.</source>
        <translation>Haga que el hub sea accesible antes de abrir.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>No hub is known.</source>
        <translation>No se conoce ningún hub.</translation>
    </message>
    <message>
        <source>Pair this device in Set-up.</source>
        <translation>Vincule este dispositivo en Configuración.</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <translation>última noticia %1</translation>
    </message>
    <message>
        <source>not heard since the start</source>
        <translation>sin noticias desde el inicio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Check this device&apos;s network, and whether the hub runs. Scanning works without it.</source>
        <translation>Revise la red de este dispositivo y si el hub funciona. Se puede escanear sin él.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>The hub does not let this device in. Pair it again with a new code.</source>
        <translation>El hub no admite este dispositivo. Vincúlelo de nuevo con otro código.</translation>
    </message>
    <message>
        <source>The hub refuses this device for this event. Call a supervisor.</source>
        <translation>El hub rechaza este dispositivo para este evento. Llame a un encargado.</translation>
    </message>
    <message>
        <source>The hub says that this event is over. Pair with the right event, if there is another.</source>
        <translation>El hub dice que este evento terminó. Vincule con el correcto, si hay otro.</translation>
    </message>
    <message>
        <source>Nothing is exchanged with it while this device&apos;s disk makes trouble.</source>
        <translation>No se intercambia nada con él mientras el disco dé problemas.</translation>
    </message>
    <message>
        <source>Scans to send</source>
        <translation>Lecturas por enviar</translation>
    </message>
    <message>
        <source>None waits.</source>
        <translation>Nada en espera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans were not taken by the hub and are kept here.</source>
        <translation>
            <numerusform>El hub no aceptó %Ln lectura; se guarda aquí.</numerusform>
            <numerusform>El hub no aceptó %Ln lecturas; se guardan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call a supervisor: “gatebook-kiosk journal export” writes them to a file for the hub.</source>
        <translation>Llame a un encargado: «gatebook-kiosk journal export» las escribe en un archivo para el hub.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans wait to be sent.</source>
        <translation>
            <numerusform>%Ln lectura por enviar.</numerusform>
            <numerusform>%Ln lecturas por enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are sent by themselves once the hub is reached.</source>
        <translation>Se envían solas en cuanto se alcance el hub.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Not compared with the hub&apos;s yet.</source>
        <translation>Aún no comparado con el del hub.</translation>
    </message>
    <message>
        <source>Compare it with a clock that is right.</source>
        <translation>Compárelo con un reloj que vaya bien.</translation>
    </message>
    <message>
        <source>As the hub&apos;s, to within a minute</source>
        <translation>Como el del hub, con menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ahead of the hub&apos;s</source>
        <translation>
            <numerusform>%Ln min adelantado al hub</numerusform>
            <numerusform>%Ln min adelantado al hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min behind the hub&apos;s</source>
        <translation>
            <numerusform>%Ln min atrasado al hub</numerusform>
            <numerusform>%Ln min atrasado al hub</numerusform>
        </translation>
    </message>
    <message>
        <source>Set this device&apos;s clock and time zone right. Nobody is turned away by it, but times are wrong.</source>
        <translation>Ponga bien la hora y la zona horaria. No se rechaza a nadie por ello, pero las horas están mal.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>La cámara</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln pictures a second</source>
        <translation>
            <numerusform>%1, %Ln imagen por segundo</numerusform>
            <numerusform>%1, %Ln imágenes por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>That is slow. More light helps, and a USB port that the camera has to itself.</source>
        <translation>Eso es lento. Ayuda más luz y un puerto USB solo para la cámara.</translation>
    </message>
    <message>
        <source>Not used at this gate</source>
        <translation>No se usa en esta puerta</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>%1 is starting.</source>
        <translation>%1 se está iniciando.</translation>
    </message>
    <message>
        <source>%1 gives no pictures.</source>
        <translation>%1 no da imágenes.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>No se encontró ninguna cámara.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>No se encontró «%1».</translation>
    </message>
    <message>
        <source>Plug it in again, at another port. It is found by itself.</source>
        <translation>Conéctela de nuevo, en otro puerto. Se encuentra sola.</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>Aquí no se usa</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Lector de mano</translation>
    </message>
    <message>
        <source>The test code was read right.</source>
        <translation>El código de prueba se leyó bien.</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>The test code was read wrong.</source>
        <translation>El código de prueba se leyó mal.</translation>
    </message>
    <message>
        <source>Scan the printed test code with it.</source>
        <translation>Lea con él el código de prueba impreso.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>Apagado en los ajustes</translation>
    </message>
    <message>
        <source>Switch it on, unless this gate is to be silent.</source>
        <translation>Enciéndalo, salvo que esta puerta deba ser silenciosa.</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>No se encontró ningún altavoz.</translation>
    </message>
    <message>
        <source>Plug one in, or watch the screen for every verdict.</source>
        <translation>Conecte uno o mire la pantalla en cada lectura.</translation>
    </message>
    <message>
        <source>A tone was played by %1.</source>
        <translation>%1 ha reproducido un tono.</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Reproducir otra vez</translation>
    </message>
    <message>
        <source>Play the tone, and turn it up until it is heard at the door.</source>
        <translation>Reproduzca el tono y súbalo hasta que se oiga en la puerta.</translation>
    </message>
    <message>
        <source>Play the tone</source>
        <translation>Reproducir el tono</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>The database on it can&apos;t be read or written.</source>
        <translation>La base de datos no se puede leer o escribir.</translation>
    </message>
    <message>
        <source>No scan can be saved like this. Make room, or use another device.</source>
        <translation>Así no se guarda ninguna lectura. Libere espacio o use otro dispositivo.</translation>
    </message>
    <message>
        <source>Keeps what is written; how much fits is not known.</source>
        <translation>Conserva lo escrito; no se sabe cuánto cabe.</translation>
    </message>
    <message>
        <source>Keeps what is written; %1 are free, room for %2 scans</source>
        <translation>Conserva lo escrito; %1 libres, caben %2 lecturas</translation>
    </message>
    <message>
        <source>Delete what this device does not need.</source>
        <translation>Borre lo que este dispositivo no necesite.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Corriente</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>This device does not tell. See that it is plugged in.</source>
        <translation>Este dispositivo no lo dice. Compruebe que esté enchufado.</translation>
    </message>
    <message>
        <source>Plugged in, the battery has %1 %</source>
        <translation>Enchufado, batería al %1 %</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Enchufado</translation>
    </message>
    <message>
        <source>On battery, which has %1 %</source>
        <translation>Con batería, al %1 %</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Con batería</translation>
    </message>
    <message>
        <source>Plug it in before doors.</source>
        <translation>Enchúfelo antes de abrir.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>None is set: anybody can leave the kiosk.</source>
        <translation>No hay ninguno: cualquiera puede salir del quiosco.</translation>
    </message>
    <message>
        <source>Set one in the settings.</source>
        <translation>Ponga uno en los ajustes.</translation>
    </message>
</context>
<context>
    <name>gatebook::PreflightModel</name>
    <message>
        <source>%1: good</source>
        <translation>%1: bien</translation>
    </message>
    <message>
        <source>%1: under way</source>
        <translation>%1: en curso</translation>
    </message>
    <message>
        <source>%1: to see to</source>
        <translation>%1: por revisar</translation>
    </message>
    <message>
        <source>%1: not ready</source>
        <translation>%1: no listo</translation>
    </message>
</context>
<context>
    <name>gatebook::PreflightView</name>
    <message numerus="yes">
        <source>%Ln things to see to</source>
        <translation>
            <numerusform>%Ln cosa por revisar</numerusform>
            <numerusform>%Ln cosas por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment, being checked</source>
        <translation>Un momento, comprobando</translation>
    </message>
    <message>
        <source>Ready for doors</source>
        <translation>Listo para abrir</translation>
    </message>
</context>
<context>
    <name>gatebook::RecentModel</name>
    <message>
        <source>TAKEN BACK</source>
        <translation>ANULADO</translation>
    </message>
    <message>
        <source>Some other code</source>
        <translation>Otro código</translation>
    </message>
    <message>
        <source>Nobody on the list</source>
        <translation>Nadie en la lista</translation>
    </message>
</context>
<context>
    <name>gatebook::RecentView</name>
    <message>
        <source>Scanned at %1</source>
        <translation>Escaneada a las %1</translation>
    </message>
    <message>
        <source>Let in by %1</source>
        <translation>Autorizado por %1</translation>
    </message>
    <message>
        <source>Kept on this device, not yet sent to the hub</source>
        <translation>Guardada en este dispositivo, aún sin enviar al hub</translation>
    </message>
    <message>
        <source>The hub has it</source>
        <translation>El hub la tiene</translation>
    </message>
    <message>
        <source>The hub did not take it. It is kept on this device.</source>
        <translation>El hub no la aceptó. Se guarda en este dispositivo.</translation>
    </message>
    <message>
        <source>Not a ticket: only its length and a checksum are kept, on this device</source>
        <translation>No es una entrada: solo se guardan su longitud y una suma, en este dispositivo</translation>
    </message>
    <message>
        <source>Does not count: %1 let this ticket in before, at %2</source>
        <translation>No cuenta: %1 dejó pasar antes esta entrada, a las %2</translation>
    </message>
    <message>
        <source>Does not count: gate %1 let this ticket in before, at %2</source>
        <translation>No cuenta: la puerta %1 dejó pasar antes esta entrada, a las %2</translation>
    </message>
</context>
<context>
    <name>gatebook::ScannerView</name>
    <message>
        <source>The scanner works, but how it types could not be saved: %1</source>
        <translation>El lector funciona, pero no se pudo guardar cómo escribe: %1</translation>
    </message>
    <message>
        <source>The scanner swaps capital and small letters.</source>
        <translation>El lector confunde mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The scanner sends other characters than the code has.</source>
        <translation>El lector envía otros caracteres que los del código.</translation>
    </message>
    <message>
        <source>Scan this code with the hand scanner</source>
        <translation>Lea este código con el lector de mano</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>El lector funciona</translation>
    </message>
    <message>
        <source>A laser scanner cannot read a screen: print the code for it.</source>
        <translation>Un lector láser no lee de una pantalla: imprima el código.</translation>
    </message>
    <message>
        <source>Free some space on this device, then scan the code again.</source>
        <translation>Libere espacio en este dispositivo y lea el código de nuevo.</translation>
    </message>
    <message>
        <source>Press Caps Lock once, then scan the code again.</source>
        <translation>Pulse Bloq Mayús una vez y lea el código de nuevo.</translation>
    </message>
    <message>
        <source>Set the scanner to a US English keyboard (its manual has a barcode for that), then scan the code again.</source>
        <translation>Ponga el lector en teclado inglés de EE. UU. (su manual trae un código para ello) y lea el código de nuevo.</translation>
    </message>
    <message>
        <source>It types like a keyboard that is not a US English one; this device has learnt that.</source>
        <translation>Escribe como un teclado que no es el inglés de EE. UU.; este dispositivo ya lo sabe.</translation>
    </message>
    <message>
        <source>It sends no Enter after a code: a code ends when it stops typing.</source>
        <translation>No envía Intro tras un código: el código termina cuando deja de escribir.</translation>
    </message>
    <message>
        <source>It types “%1” before each code; that is taken away.</source>
        <translation>Escribe «%1» antes de cada código; se quita.</translation>
    </message>
    <message>
        <source>It types “%1” after each code; that is taken away.</source>
        <translation>Escribe «%1» tras cada código; se quita.</translation>
    </message>
    <message>
        <source>Every character arrived as it is printed.</source>
        <translation>Todos los caracteres llegaron como están impresos.</translation>
    </message>
</context>
<context>
    <name>gatebook::SearchView</name>
    <message>
        <source>Nobody found, at the hub either. Check the spelling, or try the order number.</source>
        <translation>Nadie encontrado, tampoco en el hub. Revise la ortografía o pruebe con el número de pedido.</translation>
    </message>
    <message>
        <source>With the hub&apos;s answer</source>
        <translation>Con la respuesta del hub</translation>
    </message>
    <message>
        <source>Nobody found on this device. The hub can&apos;t be asked now.</source>
        <translation>Nadie encontrado en este dispositivo. Ahora no se puede preguntar al hub.</translation>
    </message>
    <message>
        <source>From this device&apos;s list. The hub can&apos;t be asked now.</source>
        <translation>De la lista de este dispositivo. Ahora no se puede preguntar al hub.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Let in with this ticket</source>
        <translation>Dejar entrar con esta entrada</translation>
    </message>
    <message>
        <source>Check this ticket</source>
        <translation>Comprobar esta entrada</translation>
    </message>
    <message>
        <source>Nobody found on this device. Asking the hub …</source>
        <translation>Nadie encontrado en este dispositivo. Consultando al hub…</translation>
    </message>
    <message>
        <source>From this device&apos;s list. Asking the hub …</source>
        <translation>De la lista de este dispositivo. Consultando al hub…</translation>
    </message>
    <message>
        <source>Nobody found on this device. You are offline: the hub can&apos;t be asked.</source>
        <translation>Nadie encontrado en este dispositivo. Sin conexión: no se puede preguntar al hub.</translation>
    </message>
    <message>
        <source>From this device&apos;s list. You are offline: the hub can&apos;t be asked.</source>
        <translation>De la lista de este dispositivo. Sin conexión: no se puede preguntar al hub.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Entered at %1</source>
        <translation>Entró a las %1</translation>
    </message>
    <message>
        <source>Entered at %1, gate %2</source>
        <translation>Entró a las %1, puerta %2</translation>
    </message>
    <message>
        <source>Valid, not entered yet</source>
        <translation>Válida, aún no ha entrado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
</context>
<context>
    <name>gatebook::SettingsModel</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>An admission is shown for</source>
        <translation>Un acceso se muestra durante</translation>
    </message>
    <message>
        <source>Any other verdict is shown for</source>
        <translation>Lo demás se muestra durante</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>The system&apos;s first</source>
        <translation>La primera del sistema</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
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
        <translation>Consultando al hub…</translation>
    </message>
    <message numerus="yes">
        <source>Ready: %Ln tickets are on this device.</source>
        <translation>
            <numerusform>Listo: hay %Ln entrada en este dispositivo.</numerusform>
            <numerusform>Listo: hay %Ln entradas en este dispositivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloading the list: %1 of %Ln tickets</source>
        <translation>
            <numerusform>Descargando la lista: %1 de %Ln entrada</numerusform>
            <numerusform>Descargando la lista: %1 de %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>This device is not paired.</source>
        <translation>Este dispositivo no está vinculado.</translation>
    </message>
    <message>
        <source>Paired with %1: %2, gate %3, as %4.</source>
        <translation>Vinculado con %1: %2, puerta %3, como %4.</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>el hub</translation>
    </message>
</context>
<context>
    <name>gatebook::SyncText</name>
    <message numerus="yes">
        <source>%1 of %Ln tickets</source>
        <translation>
            <numerusform>%1 de %Ln entrada</numerusform>
            <numerusform>%1 de %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>In step with the hub</source>
        <translation>Al día con el hub</translation>
    </message>
    <message>
        <source>Downloading the list</source>
        <translation>Descargando la lista</translation>
    </message>
    <message>
        <source>Sending scans to the hub</source>
        <translation>Enviando lecturas al hub</translation>
    </message>
    <message>
        <source>Fetching news from the hub</source>
        <translation>Recibiendo novedades del hub</translation>
    </message>
    <message>
        <source>Offline – scanning goes on, scans are kept here</source>
        <translation>Sin conexión: siga escaneando, todo se guarda aquí</translation>
    </message>
    <message>
        <source>Hub not reached</source>
        <translation>Hub sin contacto</translation>
    </message>
    <message>
        <source>The hub does not know this device – pair it again; scanning goes on</source>
        <translation>El hub no conoce este dispositivo: vincúlelo de nuevo; siga escaneando</translation>
    </message>
    <message>
        <source>This device was revoked – its list was removed, its scans are kept</source>
        <translation>Este dispositivo fue revocado: su lista se borró, sus lecturas se conservan</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>El evento ha terminado</translation>
    </message>
    <message>
        <source>The hub refuses this device – call a supervisor</source>
        <translation>El hub rechaza este dispositivo: llame a un encargado</translation>
    </message>
    <message>
        <source>This device&apos;s disk makes trouble – call a supervisor</source>
        <translation>El disco de este dispositivo da problemas: llame a un encargado</translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>nada por enviar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans wait to be sent</source>
        <translation>
            <numerusform>%Ln lectura por enviar</numerusform>
            <numerusform>%Ln lecturas por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <comment>scans</comment>
        <translation>
            <numerusform>%Ln apartada</numerusform>
            <numerusform>%Ln apartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>último contacto %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>aún sin contacto</translation>
    </message>
</context>
<context>
    <name>gatebook::TicketFileModel</name>
    <message>
        <source>%1 · changed %2 · %3</source>
        <translation>%1 · cambiado %2 · %3</translation>
    </message>
</context>
<context>
    <name>gatebook::UndoView</name>
    <message>
        <source>Take back the entry of %1?</source>
        <translation>¿Anular el acceso de %1?</translation>
    </message>
    <message>
        <source>Taken back. This entry no longer counts, and the ticket may enter again.</source>
        <translation>Anulado. Este acceso ya no cuenta y la entrada puede volver a usarse.</translation>
    </message>
    <message>
        <source>Take back this entry?</source>
        <translation>¿Anular este acceso?</translation>
    </message>
</context>
<context>
    <name>gatebook::VerdictView</name>
    <message>
        <source>Let in a moment ago: the same ticket is still held up.</source>
        <translation>Acaba de entrar: la misma entrada sigue ante la cámara.</translation>
    </message>
    <message>
        <source>ENTER</source>
        <translation>PASE</translation>
    </message>
    <message>
        <source>The ticket&apos;s time could not be checked: the hub&apos;s clock is not known yet.</source>
        <translation>No se pudo comprobar la hora de la entrada: aún no se conoce el reloj del hub.</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>YA USADA</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ANULADA</translation>
    </message>
    <message>
        <source>This ticket was cancelled.</source>
        <translation>Esta entrada fue anulada.</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>BLOQUEADA</translation>
    </message>
    <message>
        <source>This ticket is blocked. Call a supervisor.</source>
        <translation>Esta entrada está bloqueada. Llame a un encargado.</translation>
    </message>
    <message>
        <source>NOT NOW</source>
        <translation>AHORA NO</translation>
    </message>
    <message>
        <source>This ticket is not valid at this time.</source>
        <translation>Esta entrada no vale a esta hora.</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>DESCONOCIDA</translation>
    </message>
    <message>
        <source>This code is not on the list. Search for the name?</source>
        <translation>Este código no está en la lista. ¿Buscar por nombre?</translation>
    </message>
    <message>
        <source>NO TICKET</source>
        <translation>NO ES ENTRADA</translation>
    </message>
    <message>
        <source>This is not a ticket code. Try another code on it.</source>
        <translation>No es un código de entrada. Pruebe otro código del papel.</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>NO LISTO</translation>
    </message>
    <message>
        <source>There is no list on this device yet.</source>
        <translation>Aún no hay lista en este dispositivo.</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>NO GUARDADA</translation>
    </message>
    <message>
        <source>The scan could not be saved and does not count. Scan again, or call a supervisor. %1</source>
        <translation>La lectura no se pudo guardar y no cuenta. Escanee de nuevo o llame a un encargado. %1</translation>
    </message>
    <message>
        <source>Entered before.</source>
        <translation>Ya entró antes.</translation>
    </message>
    <message>
        <source>Entered at %1</source>
        <translation>Entró a las %1</translation>
    </message>
    <message>
        <source>Gate %1</source>
        <translation>Puerta %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2.</source>
        <translation>Válida desde %1 hasta %2.</translation>
    </message>
    <message>
        <source>Valid from %1 on.</source>
        <translation>Válida a partir de %1.</translation>
    </message>
    <message>
        <source>Was valid until %1.</source>
        <translation>Era válida hasta %1.</translation>
    </message>
    <message>
        <source>Override by %1</source>
        <translation>Autorizado por %1</translation>
    </message>
    <message>
        <source>Override by %1: %2</source>
        <translation>Autorizado por %1: %2</translation>
    </message>
    <message>
        <source>Entered at %1 (%2)</source>
        <translation>Entró a las %1 (%2)</translation>
    </message>
    <message>
        <source>Here, on this device</source>
        <translation>Aquí, en este dispositivo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Here, on %1</source>
        <translation>Aquí, en %1</translation>
    </message>
    <message>
        <source>Gate %1, %2</source>
        <translation>Puerta %1, %2</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>En %1</translation>
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
        <translation>Puerta %1</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entered</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>de %Ln ha entrado</numerusform>
            <numerusform>de %Ln han entrado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at this device</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln en este dispositivo</numerusform>
            <numerusform>%Ln en este dispositivo</numerusform>
        </translation>
    </message>
    <message>
        <source>list checked %1</source>
        <comment>4 min ago</comment>
        <translation>lista revisada %1</translation>
    </message>
    <message>
        <source>age of the list unknown</source>
        <translation>antigüedad de la lista desconocida</translation>
    </message>
    <message numerus="yes">
        <source>This device&apos;s clock is %Ln min ahead of the hub&apos;s – set it right</source>
        <translation>
            <numerusform>El reloj de este dispositivo adelanta %Ln min respecto al hub: póngalo en hora</numerusform>
            <numerusform>El reloj de este dispositivo adelanta %Ln min respecto al hub: póngalo en hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This device&apos;s clock is %Ln min behind the hub&apos;s – set it right</source>
        <translation>
            <numerusform>El reloj de este dispositivo atrasa %Ln min respecto al hub: póngalo en hora</numerusform>
            <numerusform>El reloj de este dispositivo atrasa %Ln min respecto al hub: póngalo en hora</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop: scans can&apos;t be saved</source>
        <translation>Alto: no se pueden guardar las lecturas</translation>
    </message>
    <message>
        <source>This device is not paired yet</source>
        <translation>Este dispositivo aún no está vinculado</translation>
    </message>
    <message>
        <source>This device was revoked</source>
        <translation>Este dispositivo fue revocado</translation>
    </message>
    <message>
        <source>The list is not here yet</source>
        <translation>La lista aún no está aquí</translation>
    </message>
    <message>
        <source>Gatebook is too old for this event</source>
        <translation>Gatebook es demasiado antiguo para este evento</translation>
    </message>
    <message>
        <source>Hold the ticket into the frame</source>
        <translation>Ponga la entrada en el marco</translation>
    </message>
    <message>
        <source>Scan a ticket</source>
        <translation>Escanee una entrada</translation>
    </message>
    <message>
        <source>Scan the pairing code from the hub, or press Set-up to type or paste it.</source>
        <translation>Escanee el código de vinculación del hub o pulse Configurar para escribirlo o pegarlo.</translation>
    </message>
    <message>
        <source>Its list was removed, its scans are kept. To use it again, scan a new pairing code from the hub.</source>
        <translation>Su lista se borró, sus lecturas se conservan. Para usarlo de nuevo, escanee un nuevo código del hub.</translation>
    </message>
    <message>
        <source>The event has rules that this version does not know. Update it, or call a supervisor.</source>
        <translation>El evento tiene reglas que esta versión no conoce. Actualícela o llame a un encargado.</translation>
    </message>
    <message>
        <source>Level, close enough to fill the frame. A hand scanner works too.</source>
        <translation>Recta y cerca, hasta llenar el marco. También sirve un lector de mano.</translation>
    </message>
    <message>
        <source>With the hand scanner, or search by name.</source>
        <translation>Con el lector de mano, o busque por nombre.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>Camera “%1” not found</source>
        <translation>No se encontró la cámara «%1»</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>La cámara se está iniciando</translation>
    </message>
    <message>
        <source>The camera has stopped – trying again</source>
        <translation>La cámara se ha parado: se reintenta</translation>
    </message>
    <message>
        <source>All pictures shown</source>
        <translation>Todas las imágenes mostradas</translation>
    </message>
    <message>
        <source>Too dark to read – more light</source>
        <translation>Demasiado oscuro: más luz</translation>
    </message>
    <message>
        <source>Too bright to read – less light</source>
        <translation>Demasiada luz: menos luz</translation>
    </message>
    <message>
        <source>Hold it closer</source>
        <translation>Acérquela</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>No la mueva</translation>
    </message>
    <message>
        <source>Hold it level, out of the glare</source>
        <translation>Recta y sin reflejos</translation>
    </message>
</context>
</TS>
