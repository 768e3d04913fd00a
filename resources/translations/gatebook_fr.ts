<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>ChosenPerson</name>
    <message>
        <source>Back to the names</source>
        <translation>Retour aux noms</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>Écrire dans un fichier</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Esc)</translation>
    </message>
</context>
<context>
    <name>HubSetupPage</name>
    <message>
        <source>Main entrance</source>
        <translation>Entrée principale</translation>
    </message>
    <message>
        <source>The hub on this laptop</source>
        <translation>Le hub sur ce portable</translation>
    </message>
    <message>
        <source>Use this laptop as the hub</source>
        <translation>Utiliser ce portable comme hub</translation>
    </message>
    <message>
        <source>Looking for ticket lists …</source>
        <translation>Recherche de listes de billets…</translation>
    </message>
    <message>
        <source>No ticket list was found: save it as a CSV file in Documents, or put in the drive that it is on, then look again.</source>
        <translation>Aucune liste trouvée : enregistrez-la en CSV dans Documents, ou branchez le support où elle est, puis cherchez à nouveau.</translation>
    </message>
    <message>
        <source>For a new event, choose its list of tickets:</source>
        <translation>Pour un nouvel événement, choisissez sa liste de billets :</translation>
    </message>
    <message>
        <source>Choose the list of tickets:</source>
        <translation>Choisissez la liste des billets :</translation>
    </message>
    <message>
        <source>Ticket lists</source>
        <translation>Listes de billets</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nom de l’événement</translation>
    </message>
    <message>
        <source>Gate of this laptop</source>
        <translation>Porte de ce portable</translation>
    </message>
    <message>
        <source>Scanning (Esc)</source>
        <translation>Scanner (Esc)</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Esc)</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Pair another laptop</source>
        <translation>Associer un autre portable</translation>
    </message>
</context>
<context>
    <name>KeyComparison</name>
    <message>
        <source>Does the hub&apos;s screen show the very same fingerprint?</source>
        <translation>L’écran du hub affiche-t-il exactement la même empreinte ?</translation>
    </message>
    <message>
        <source>The code has not been sent yet. If a group differs, this is another computer, not your hub.</source>
        <translation>Le code n’a pas encore été envoyé. Si un groupe diffère, c’est un autre ordinateur, pas votre hub.</translation>
    </message>
    <message>
        <source>No, something differs</source>
        <translation>Non, quelque chose diffère</translation>
    </message>
    <message>
        <source>Yes, all 16 are the same: pair</source>
        <translation>Oui, les 16 sont identiques : associer</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>KeyedForm</name>
    <message>
        <source>Show keys</source>
        <translation>Afficher les touches</translation>
    </message>
</context>
<context>
    <name>LastScan</name>
    <message>
        <source>Last scans (F8): %1, %2, %3</source>
        <translation>Derniers scans (F8) : %1, %2, %3</translation>
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
        <translation>Le programme du hub a répondu quelque chose d’illisible pour ce kiosque.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>The program gatebook-hub is not installed on this laptop. Install it, then start the kiosk again.</source>
        <translation>Le programme gatebook-hub n’est pas installé sur ce portable. Installez-le, puis relancez le kiosque.</translation>
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
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
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
        <translation>Tous les admettre</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Retour au scan (Esc)</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OverridePage</name>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Qui décide ?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Admit anyway</source>
        <translation>Admettre quand même</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Esc)</translation>
    </message>
</context>
<context>
    <name>PairLaptopPage</name>
    <message>
        <source>Pairing code for another laptop&apos;s camera</source>
        <translation>Code d’association pour la caméra d’un autre portable</translation>
    </message>
    <message>
        <source>Pair another laptop</source>
        <translation>Associer un autre portable</translation>
    </message>
    <message>
        <source>At which gate will it stand?</source>
        <translation>À quelle porte sera-t-il ?</translation>
    </message>
    <message>
        <source>Gate 2</source>
        <translation>Porte 2</translation>
    </message>
    <message>
        <source>Hold the other laptop&apos;s camera in front of it, or type there, in its set-up:</source>
        <translation>Présentez-le à la caméra de l’autre portable, ou saisissez là-bas, dans sa configuration :</translation>
    </message>
    <message>
        <source>Who types is shown a fingerprint there; it must be this one:</source>
        <translation>Qui saisit voit là-bas une empreinte ; ce doit être celle-ci :</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Esc)</translation>
    </message>
    <message>
        <source>Next laptop</source>
        <translation>Portable suivant</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Afficher le code</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Esc)</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>To scanning (Esc)</source>
        <translation>Vers le scan (Esc)</translation>
    </message>
</context>
<context>
    <name>RecentPage</name>
    <message>
        <source>Last scans</source>
        <translation>Derniers scans</translation>
    </message>
    <message>
        <source>Choose a scan to see more of it.</source>
        <translation>Choisissez un scan pour en voir plus.</translation>
    </message>
    <message>
        <source>Nothing was scanned on this device yet.</source>
        <translation>Rien n’a encore été scanné sur cet appareil.</translation>
    </message>
    <message>
        <source>Take this entry back</source>
        <translation>Annuler cette entrée</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Retour au scan (Esc)</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Hand scanner</source>
        <translation>Douchette</translation>
    </message>
    <message>
        <source>Barcode: %1</source>
        <translation>Code-barres : %1</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <translation>Reçu : %1</translation>
    </message>
    <message>
        <source>Scanning (Esc)</source>
        <translation>Scanner (Esc)</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Name, order or ticket code</source>
        <translation>Nom, commande ou code du billet</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>What I typed is the ticket&apos;s code</source>
        <translation>Ce que j’ai saisi est le code du billet</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Retour au scan (Esc)</translation>
    </message>
    <message>
        <source>Ask the hub once more</source>
        <translation>Redemander au hub</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>%1: the choice before</source>
        <translation>%1 : choix précédent</translation>
    </message>
    <message>
        <source>%1: the next choice</source>
        <translation>%1 : choix suivant</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>No supervisor&apos;s PIN is set: everybody can open this page and leave the kiosk.</source>
        <translation>Aucun code PIN de responsable : tout le monde peut ouvrir cette page et quitter le kiosque.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le code PIN</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Définir le code PIN</translation>
    </message>
    <message>
        <source>Pairing with a hub</source>
        <translation>Associer à un hub</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Essayer le son</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter le kiosque</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Esc)</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Hold the pairing code from the hub&apos;s screen in front of the camera, or type what that screen shows:</source>
        <translation>Présentez à la caméra le code d’association affiché par le hub, ou saisissez ce qu’il affiche :</translation>
    </message>
    <message>
        <source>Scan the pairing code from the hub&apos;s screen with a hand scanner, or type what that screen shows:</source>
        <translation>Lisez le code d’association affiché par le hub avec une douchette, ou saisissez ce qu’il affiche :</translation>
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
        <translation>Coller</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Pair anew with this code</source>
        <translation>Associer à nouveau avec ce code</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Scanning (Esc)</source>
        <translation>Scanner (Esc)</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>Retour au scan (Esc)</translation>
    </message>
    <message>
        <source>Set the supervisor&apos;s PIN</source>
        <translation>Définir le code PIN du responsable</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The hub on this laptop</source>
        <translation>Le hub sur ce portable</translation>
    </message>
    <message>
        <source>Use this laptop as the hub</source>
        <translation>Utiliser ce portable comme hub</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Douchette</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler l’entrée</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Esc)</translation>
    </message>
</context>
<context>
    <name>VerdictActions</name>
    <message>
        <source>Undo (F4)</source>
        <translation>Annuler (F4)</translation>
    </message>
    <message>
        <source>Search by name (F3)</source>
        <translation>Chercher par nom (F3)</translation>
    </message>
    <message>
        <source>Ask the hub (F7)</source>
        <translation>Demander au hub (F7)</translation>
    </message>
    <message>
        <source>Admit anyway (F5)</source>
        <translation>Admettre quand même (F5)</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Undo (F4)</source>
        <translation>Annuler (F4)</translation>
    </message>
    <message>
        <source>Search (F3)</source>
        <translation>Chercher (F3)</translation>
    </message>
    <message>
        <source>Set-up (F2)</source>
        <translation>Configurer (F2)</translation>
    </message>
    <message>
        <source>Settings (F2)</source>
        <translation>Réglages (F2)</translation>
    </message>
    <message>
        <source>Check (F9)</source>
        <translation>Vérifier (F9)</translation>
    </message>
</context>
<context>
    <name>gatebook::Alarms</name>
    <message>
        <source>Scans can&apos;t be saved</source>
        <translation>Les scans ne peuvent pas être enregistrés</translation>
    </message>
    <message>
        <source>Let nobody in by this device. Make room on its disk, or use another device; call a supervisor.</source>
        <translation>N’admettez personne avec cet appareil. Libérez de la place ou prenez-en un autre ; appelez un responsable.</translation>
    </message>
    <message>
        <source>This device&apos;s disk makes trouble</source>
        <translation>Le disque de cet appareil pose problème</translation>
    </message>
    <message>
        <source>Watch whether scans are still saved, get another device ready, and call a supervisor.</source>
        <translation>Surveillez si les scans sont encore enregistrés, préparez un autre appareil et appelez un responsable.</translation>
    </message>
    <message>
        <source>The disk of this device is almost full</source>
        <translation>Le disque de cet appareil est presque plein</translation>
    </message>
    <message>
        <source>Delete what is not needed. When it is full, no scan can be saved.</source>
        <translation>Supprimez ce qui est inutile. Plein, il n’enregistre plus aucun scan.</translation>
    </message>
    <message>
        <source>The battery has %1 % left</source>
        <translation>Il reste %1 % de batterie</translation>
    </message>
    <message>
        <source>Plug this device in.</source>
        <translation>Branchez cet appareil.</translation>
    </message>
    <message>
        <source>The hub does not know this device</source>
        <translation>Le hub ne connaît pas cet appareil</translation>
    </message>
    <message>
        <source>Scanning goes on, but nothing is exchanged. Get a new pairing code from a supervisor and scan it.</source>
        <translation>Le scan continue, mais rien n’est échangé. Demandez un nouveau code à un responsable et scannez-le.</translation>
    </message>
    <message>
        <source>The hub refuses this device</source>
        <translation>Le hub refuse cet appareil</translation>
    </message>
    <message>
        <source>Nothing is exchanged. Call a supervisor: it may be paired with another event.</source>
        <translation>Rien n’est échangé. Appelez un responsable : il est peut-être associé à un autre événement.</translation>
    </message>
    <message>
        <source>The camera gives no pictures</source>
        <translation>La caméra ne donne pas d’images</translation>
    </message>
    <message>
        <source>Plug it in again, at another port. Hand scanner and search by name work meanwhile.</source>
        <translation>Rebranchez-la, sur un autre port. Douchette et recherche marchent en attendant.</translation>
    </message>
    <message>
        <source>No word from the hub for more than an hour</source>
        <translation>Aucune nouvelle du hub depuis plus d’une heure</translation>
    </message>
    <message>
        <source>No word from the hub for more than ten minutes</source>
        <translation>Aucune nouvelle du hub depuis plus de dix minutes</translation>
    </message>
    <message numerus="yes">
        <source>Scanning goes on, and %Ln scans are kept here. Check the network, and whether the hub runs.</source>
        <translation>
            <numerusform>Le scan continue, %Ln scan est conservé ici. Vérifiez le réseau et si le hub tourne.</numerusform>
            <numerusform>Le scan continue, %Ln scans sont conservés ici. Vérifiez le réseau et si le hub tourne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning goes on. Check the network of this device, and whether the hub runs.</source>
        <translation>Le scan continue. Vérifiez le réseau de cet appareil et si le hub tourne.</translation>
    </message>
</context>
<context>
    <name>gatebook::Certainty</name>
    <message>
        <source>Offline for %1</source>
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message>
        <source>Offline, list %1 old</source>
        <translation>Hors ligne, liste vieille de %1</translation>
    </message>
    <message>
        <source>Offline, age of the list not known</source>
        <translation>Hors ligne, âge de la liste inconnu</translation>
    </message>
    <message>
        <source>Age of the list not known</source>
        <translation>Âge de la liste inconnu</translation>
    </message>
    <message>
        <source>List up to date</source>
        <translation>Liste à jour</translation>
    </message>
    <message>
        <source>List %1 old</source>
        <translation>Liste vieille de %1</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>Confirmé par le hub</translation>
    </message>
    <message>
        <source>Another gate let this ticket in first</source>
        <translation>Une autre porte a admis ce billet avant</translation>
    </message>
    <message>
        <source>The hub did not take this scan</source>
        <translation>Le hub n’a pas pris ce scan</translation>
    </message>
</context>
<context>
    <name>gatebook::Core</name>
    <message>
        <source>This kiosk is not enrolled. Scan or type a pairing code.</source>
        <translation>Cet appareil n’est pas associé. Scannez ou saisissez un code d’association.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled.</source>
        <translation>Cet appareil n’est pas associé.</translation>
    </message>
    <message>
        <source>The addresses of the hub are up to date; nothing else was changed.</source>
        <translation>Les adresses du hub sont à jour ; rien d’autre n’a changé.</translation>
    </message>
    <message>
        <source>An enrolment is under way.</source>
        <translation>Une association est déjà en cours.</translation>
    </message>
    <message>
        <source>This code holds no https address: nothing was changed.</source>
        <translation>Ce code ne contient pas d’adresse https : rien n’a changé.</translation>
    </message>
    <message>
        <source>This code belongs to a hub that this kiosk does not know.</source>
        <translation>Ce code appartient à un hub que cet appareil ne connaît pas.</translation>
    </message>
    <message>
        <source>Type at least two letters or digits.</source>
        <translation>Saisissez au moins deux lettres ou chiffres.</translation>
    </message>
    <message>
        <source>The ticket list is not here yet. Connect to the hub.</source>
        <translation>La liste des billets n’est pas encore là. Connectez-vous au hub.</translation>
    </message>
    <message>
        <source>This event numbers its tickets in a way that this version does not know. Update it.</source>
        <translation>Cet événement numérote ses billets d’une façon que cette version ne connaît pas. Mettez-la à jour.</translation>
    </message>
    <message>
        <source>Only an admission of this device can be taken back here.</source>
        <translation>Seule une entrée de cet appareil peut être annulée ici.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>Elle a déjà été annulée.</translation>
    </message>
    <message>
        <source>The hub does not know this kind of entry yet; it is kept here.</source>
        <translation>Le hub ne connaît pas encore ce type d’enregistrement ; il est conservé ici.</translation>
    </message>
    <message>
        <source>The hub holds another entry under this one&apos;s number; it is kept here.</source>
        <translation>Le hub a un autre enregistrement sous ce numéro ; celui-ci est conservé ici.</translation>
    </message>
    <message>
        <source>The answer does not match what was sent.</source>
        <translation>La réponse ne correspond pas à l’envoi.</translation>
    </message>
    <message>
        <source>Let in here, but another gate was first.</source>
        <translation>Admis ici, mais une autre porte a été plus rapide.</translation>
    </message>
    <message>
        <source>The hub failed on this entry five times; it is kept here and tried again.</source>
        <translation>Le hub a échoué cinq fois sur cet enregistrement ; il est conservé ici et sera retenté.</translation>
    </message>
    <message>
        <source>This device was revoked: its list is wiped, its scans are kept.</source>
        <translation>Cet appareil a été révoqué : sa liste est effacée, ses scans sont conservés.</translation>
    </message>
    <message>
        <source>The event is archived; scans are still delivered.</source>
        <translation>L’événement est archivé ; les scans sont encore transmis.</translation>
    </message>
    <message>
        <source>Not enrolled: the hub names another key than the pairing code does.</source>
        <translation>Non associé : le hub indique une autre clé que le code d’association.</translation>
    </message>
    <message>
        <source>The code is wrong, used or expired. Ask the supervisor for a new one.</source>
        <translation>Le code est faux, déjà utilisé ou expiré. Demandez-en un nouveau au responsable.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute and try again.</source>
        <translation>Trop d’essais. Attendez une minute et réessayez.</translation>
    </message>
    <message>
        <source>the hub answered something unexpected</source>
        <translation>le hub a répondu de façon inattendue</translation>
    </message>
    <message>
        <source>no hub answers at its address</source>
        <translation>aucun hub ne répond à son adresse</translation>
    </message>
    <message>
        <source>the hub&apos;s name is not known on this network</source>
        <translation>le nom du hub est inconnu sur ce réseau</translation>
    </message>
    <message>
        <source>no secure connection to the hub&apos;s address: what answers there is no hub</source>
        <translation>pas de connexion sûre à l’adresse du hub : ce qui répond n’est pas un hub</translation>
    </message>
    <message>
        <source>the connection broke before the answer was complete</source>
        <translation>la connexion s’est coupée avant la fin de la réponse</translation>
    </message>
    <message>
        <source>the hub can&apos;t be reached</source>
        <translation>le hub est injoignable</translation>
    </message>
    <message>
        <source>the hub did not answer in time</source>
        <translation>le hub n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is too large</source>
        <translation>la réponse du hub est trop volumineuse</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>No address of a hub was given.</source>
        <translation>Aucune adresse de hub n’a été donnée.</translation>
    </message>
    <message>
        <source>what answers there is no hub</source>
        <translation>ce qui répond n’est pas un hub</translation>
    </message>
    <message>
        <source>another computer answers at the hub&apos;s address: its key is not the one of the pairing code</source>
        <translation>un autre ordinateur répond à l’adresse du hub : sa clé n’est pas celle du code d’association</translation>
    </message>
    <message>
        <source>This pairing code can&apos;t be used: %1</source>
        <translation>Ce code d’association est inutilisable : %1</translation>
    </message>
    <message>
        <source>The hub&apos;s answer can&apos;t be used: %1</source>
        <translation>La réponse du hub est inutilisable : %1</translation>
    </message>
    <message>
        <source>Not enrolled: %1.</source>
        <translation>Non associé : %1.</translation>
    </message>
    <message>
        <source>No hub was met at %1: %2. Check the address and the network.</source>
        <translation>Aucun hub trouvé à %1 : %2. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>The hub can&apos;t read this entry (%1); it is kept here.</source>
        <translation>Le hub ne peut pas lire cet enregistrement (%1) ; il est conservé ici.</translation>
    </message>
    <message>
        <source>This event needs rules that this version does not know (%1). Update it.</source>
        <translation>Cet événement demande des règles que cette version ne connaît pas (%1). Mettez-la à jour.</translation>
    </message>
    <message>
        <source>something else answered (%1), perhaps a captive portal</source>
        <translation>autre chose a répondu (%1), peut-être un portail Wi-Fi</translation>
    </message>
    <message>
        <source>the hub answered %1</source>
        <translation>le hub a répondu %1</translation>
    </message>
    <message>
        <source>Not paired, and the code was not sent: what answers at this address is not your hub. Call a supervisor.</source>
        <translation>Non associé, et le code n’a pas été envoyé : ce qui répond à cette adresse n’est pas votre hub. Appelez un responsable.</translation>
    </message>
    <message>
        <source>this device was revoked</source>
        <translation>cet appareil a été révoqué</translation>
    </message>
    <message>
        <source>the hub does not know this device: enrol it again</source>
        <translation>le hub ne connaît pas cet appareil : associez-le à nouveau</translation>
    </message>
    <message>
        <source>the hub does not let this device do that</source>
        <translation>le hub ne le permet pas à cet appareil</translation>
    </message>
    <message>
        <source>the hub was restored: everything is sent and fetched again</source>
        <translation>le hub a été restauré : tout est renvoyé et rechargé</translation>
    </message>
    <message>
        <source>the event is archived</source>
        <translation>l’événement est archivé</translation>
    </message>
    <message>
        <source>the hub found the batch too large</source>
        <translation>l’envoi est trop volumineux pour le hub</translation>
    </message>
    <message>
        <source>the hub asks for fewer requests</source>
        <translation>le hub demande moins de requêtes</translation>
    </message>
    <message>
        <source>the hub is busy</source>
        <translation>le hub est occupé</translation>
    </message>
    <message>
        <source>the hub does not know this event</source>
        <translation>le hub ne connaît pas cet événement</translation>
    </message>
    <message>
        <source>the hub can&apos;t read our position: everything is fetched again</source>
        <translation>le hub ne peut pas lire notre position : tout est rechargé</translation>
    </message>
    <message>
        <source>url must be https, or http on this machine</source>
        <translation>l’adresse doit être en https, ou http sur cet ordinateur</translation>
    </message>
    <message>
        <source>code is malformed</source>
        <translation>le code est mal formé</translation>
    </message>
    <message>
        <source>pin is malformed</source>
        <translation>la clé est mal formée</translation>
    </message>
    <message>
        <source>it holds neither code nor pin</source>
        <translation>il ne contient ni code ni clé</translation>
    </message>
    <message>
        <source>it must begin with gatebook:enroll?</source>
        <translation>il doit commencer par gatebook:enroll?</translation>
    </message>
    <message>
        <source>This is no address of a hub. Type it as the hub&apos;s screen has it, like 192.168.1.10:8443</source>
        <translation>Ce n’est pas l’adresse d’un hub. Saisissez-la comme le hub l’affiche, par exemple 192.168.1.10:8443</translation>
    </message>
    <message>
        <source>The pairing code is missing. Type it as the hub&apos;s screen has it, like K7QP-3M2X-9F</source>
        <translation>Il manque le code d’association. Saisissez-le comme le hub l’affiche, par exemple K7QP-3M2X-9F</translation>
    </message>
    <message>
        <source>Say who decides it (at most 100 characters).</source>
        <translation>Indiquez qui décide (100 caractères au plus).</translation>
    </message>
    <message>
        <source>The reason is too long (at most 300 characters).</source>
        <translation>Le motif est trop long (300 caractères au plus).</translation>
    </message>
    <message>
        <source>The name or the reason holds something that is no text.</source>
        <translation>Le nom ou le motif contient autre chose que du texte.</translation>
    </message>
    <message>
        <source>There is no ticket to admit.</source>
        <translation>Il n’y a aucun billet à admettre.</translation>
    </message>
</context>
<context>
    <name>gatebook::Diagnostics</name>
    <message>
        <source>A scan&apos;s way, in milliseconds</source>
        <translation>Le parcours d’un scan, en millisecondes</translation>
    </message>
    <message>
        <source>Frame or key to decoded</source>
        <translation>De l’image ou la touche à la lecture</translation>
    </message>
    <message>
        <source>To the gate</source>
        <translation>Vers la porte</translation>
    </message>
    <message>
        <source>Judged and written</source>
        <translation>Vérifié et écrit</translation>
    </message>
    <message>
        <source>Synced to disk</source>
        <translation>Écrit sur le disque</translation>
    </message>
    <message>
        <source>To the screen</source>
        <translation>Vers l’écran</translation>
    </message>
    <message>
        <source>Decoded to the screen, all in all</source>
        <translation>De la lecture à l’écran, en tout</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, of %3 scans</source>
        <translation>p50 %1, p95 %2, sur %3 scans</translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>pas encore de scan</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>pas encore compté</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>%1 came, %2 were decoded, %3 dropped</source>
        <translation>%1 reçues, %2 lues, %3 abandonnées</translation>
    </message>
    <message>
        <source>Decoding a frame, in milliseconds</source>
        <translation>Lecture d’une image, en millisecondes</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2</source>
        <translation>p50 %1, p95 %2</translation>
    </message>
    <message>
        <source>no frame yet</source>
        <translation>pas encore d’image</translation>
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
        <translation>Clé du hub</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Dernier problème</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>%1 wait, %2 set aside, %3 of earlier events</source>
        <translation>%1 en attente, %2 mis de côté, %3 d’événements passés</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>%1 tickets, %2 entered</source>
        <translation>%1 billets, %2 entrés</translation>
    </message>
    <message>
        <source>List compared</source>
        <translation>Liste comparée</translation>
    </message>
    <message>
        <source>Clock beside the hub&apos;s</source>
        <translation>Horloge par rapport au hub</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Identifiant de l’événement</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Identifiant de l’appareil</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>Libre sur son disque</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
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
        <translation>Écrit dans %1. Sans secrets ni noms.</translation>
    </message>
    <message>
        <source>Copied. It holds no secrets and no names.</source>
        <translation>Copié. Sans secrets ni noms.</translation>
    </message>
</context>
<context>
    <name>gatebook::Disk</name>
    <message>
        <source>No file can be made in the data directory.</source>
        <translation>Aucun fichier ne peut être créé dans le dossier de données.</translation>
    </message>
    <message>
        <source>The disk takes no more data. Is it full?</source>
        <translation>Le disque n’accepte plus rien. Est-il plein ?</translation>
    </message>
    <message>
        <source>The disk does not keep what is written to it.</source>
        <translation>Le disque ne garde pas ce qui est écrit.</translation>
    </message>
    <message>
        <source>What was written to the disk reads otherwise.</source>
        <translation>Ce qui a été écrit sur le disque se relit autrement.</translation>
    </message>
    <message>
        <source>No file can be removed from the data directory.</source>
        <translation>Aucun fichier ne peut être supprimé du dossier de données.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
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
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a day, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>il y a %Ln min</numerusform>
            <numerusform>il y a %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>il y a %Ln h</numerusform>
            <numerusform>il y a %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
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
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatebook::HubCommand</name>
    <message>
        <source>The program %1 can&apos;t be started.</source>
        <translation>Le programme %1 ne peut pas être démarré.</translation>
    </message>
    <message>
        <source>The hub&apos;s program did not answer in time.</source>
        <translation>Le programme du hub n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The hub&apos;s program ended without a word.</source>
        <translation>Le programme du hub s’est terminé sans rien dire.</translation>
    </message>
</context>
<context>
    <name>gatebook::HubSetupView</name>
    <message>
        <source>Making the event …</source>
        <translation>Création de l’événement…</translation>
    </message>
    <message>
        <source>Taking the list in: a long one takes a minute …</source>
        <translation>Lecture de la liste : une longue prend une minute…</translation>
    </message>
    <message>
        <source>Starting the hub …</source>
        <translation>Démarrage du hub…</translation>
    </message>
    <message>
        <source>Pairing this laptop with it …</source>
        <translation>Association de ce portable…</translation>
    </message>
    <message>
        <source>Ready. Tickets on this laptop: %1. Scanning works, and other laptops can be paired.</source>
        <translation>Prêt. Billets sur ce portable : %1. Le scan fonctionne et d’autres portables peuvent être associés.</translation>
    </message>
</context>
<context>
    <name>gatebook::Kiosk</name>
    <message>
        <source>This laptop has nothing to play a sound with.</source>
        <translation>Ce portable n’a rien pour jouer un son.</translation>
    </message>
    <message>
        <source>The sound is off.</source>
        <translation>Le son est coupé.</translation>
    </message>
    <message>
        <source>It is in effect, but could not be kept: %1</source>
        <translation>C’est appliqué, mais n’a pas pu être conservé : %1</translation>
    </message>
</context>
<context>
    <name>gatebook::KioskView</name>
    <message>
        <source>The PIN is set.</source>
        <translation>Le code PIN est défini.</translation>
    </message>
</context>
<context>
    <name>gatebook::LocalHub</name>
    <message>
        <source>The program %1 can&apos;t be started.</source>
        <translation>Le programme %1 ne peut pas être démarré.</translation>
    </message>
    <message>
        <source>Another program uses port %1.</source>
        <translation>Un autre programme utilise le port %1.</translation>
    </message>
    <message>
        <source>%1 is no hub that this kiosk understands.</source>
        <translation>%1 n’est pas un hub que ce kiosque comprend.</translation>
    </message>
    <message>
        <source>The hub&apos;s program crashed, or was killed.</source>
        <translation>Le programme du hub s’est arrêté brusquement ou a été tué.</translation>
    </message>
    <message>
        <source>The hub&apos;s program ended (code %1).</source>
        <translation>Le programme du hub s’est terminé (code %1).</translation>
    </message>
</context>
<context>
    <name>gatebook::NoticeView</name>
    <message>
        <source>A ticket</source>
        <translation>Un billet</translation>
    </message>
    <message>
        <source>%1 entered here, but had entered before: at %2, gate %3 (%4).</source>
        <translation>%1 est entré ici, mais était déjà entré : à %2, porte %3 (%4).</translation>
    </message>
    <message>
        <source>Too many scans at once</source>
        <translation>Trop de scans à la fois</translation>
    </message>
    <message>
        <source>Some were not taken and nobody was judged by them. Scan those tickets again.</source>
        <translation>Certains n’ont pas été pris en compte ni vérifiés. Scannez à nouveau ces billets.</translation>
    </message>
    <message>
        <source>The pairing code of your hub</source>
        <translation>Le code d’association de votre hub</translation>
    </message>
    <message>
        <source>%1 To pair with another event or gate, open Set-up (F2) first.</source>
        <translation>%1 Pour associer à un autre événement ou une autre porte, ouvrez d’abord Configuration (F2).</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Entré deux fois</translation>
    </message>
    <message>
        <source>A scan was set aside</source>
        <translation>Un scan a été mis de côté</translation>
    </message>
    <message>
        <source>This device was revoked</source>
        <translation>Cet appareil a été révoqué</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>L’événement est terminé</translation>
    </message>
    <message>
        <source>The hub on this laptop</source>
        <translation>Le hub sur ce portable</translation>
    </message>
    <message>
        <source>%1 Tell a supervisor before the event ends.</source>
        <translation>%1 Prévenez un responsable avant la fin de l’événement.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatebook::OneLaptop</name>
    <message>
        <source>It has a new address, for another program took its port. Other laptops find it again when they scan a new pairing code: Set-up, “The hub on this laptop”, “Pair another laptop”.</source>
        <translation>Il a une nouvelle adresse, car un autre programme a pris son port. Les autres portables le retrouvent en scannant un nouveau code : Configuration, « Le hub sur ce portable », « Associer un autre portable ».</translation>
    </message>
    <message>
        <source>It does not stay up: %1 Scanning goes on here and nothing is lost, but other laptops wait until it runs again.</source>
        <translation>Il ne reste pas en marche : %1 Le scan continue ici et rien n’est perdu, mais les autres portables attendent qu’il redémarre.</translation>
    </message>
    <message>
        <source>The hub is not ready yet: try again in a moment.</source>
        <translation>Le hub n’est pas encore prêt : réessayez dans un instant.</translation>
    </message>
    <message>
        <source>kiosk.ini can&apos;t be written: after the next start this laptop has no hub</source>
        <translation>kiosk.ini ne peut pas être écrit : au prochain démarrage ce portable n’aura plus de hub</translation>
    </message>
    <message>
        <source>The hub of this laptop is starting …</source>
        <translation>Le hub de ce portable démarre…</translation>
    </message>
    <message>
        <source>This laptop is the hub.</source>
        <translation>Ce portable est le hub.</translation>
    </message>
    <message>
        <source>The hub of this laptop does not run, and is started again by itself: %1</source>
        <translation>Le hub de ce portable ne tourne pas et redémarre tout seul : %1</translation>
    </message>
</context>
<context>
    <name>gatebook::OrderView</name>
    <message numerus="yes">
        <source>Admit all %Ln of this order (F6)</source>
        <translation>
            <numerusform>Admettre les %Ln de cette commande (F6)</numerusform>
            <numerusform>Admettre les %Ln de cette commande (F6)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this order: admit all (F6)</source>
        <translation>
            <numerusform>Encore %Ln de cette commande : tous les admettre (F6)</numerusform>
            <numerusform>Encore %Ln de cette commande : tous les admettre (F6)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was admitted, nothing was saved: %1</source>
        <translation>Personne n’a été admis, rien n’a été enregistré : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not admitted: see the list.</source>
        <translation>
            <numerusform>%Ln non admis : voir la liste.</numerusform>
            <numerusform>%Ln non admis : voir la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln admitted</source>
        <translation>
            <numerusform>%Ln admis</numerusform>
            <numerusform>%Ln admis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Admit %Ln of order %1?</source>
        <translation>
            <numerusform>Admettre %Ln de la commande %1 ?</numerusform>
            <numerusform>Admettre %Ln de la commande %1 ?</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admis</translation>
    </message>
    <message>
        <source>had entered before</source>
        <translation>déjà entré</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>not valid now</source>
        <translation>pas valable maintenant</translation>
    </message>
    <message>
        <source>no longer on the list</source>
        <translation>plus sur la liste</translation>
    </message>
</context>
<context>
    <name>gatebook::OverrideView</name>
    <message>
        <source>Went out, came back</source>
        <translation>Sorti puis revenu</translation>
    </message>
    <message>
        <source>Lost wristband</source>
        <translation>Bracelet perdu</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Paid at the door</source>
        <translation>Payé à l’entrée</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>Notre erreur</translation>
    </message>
    <message>
        <source>Proof shown</source>
        <translation>Justificatif présenté</translation>
    </message>
    <message>
        <source>Admit this ticket anyway?</source>
        <translation>Admettre ce billet quand même ?</translation>
    </message>
    <message>
        <source>Admit %1 anyway?</source>
        <translation>Admettre %1 quand même ?</translation>
    </message>
</context>
<context>
    <name>gatebook::PairLaptopView</name>
    <message>
        <source>For one laptop, until %1.</source>
        <translation>Pour un portable, jusqu’à %1.</translation>
    </message>
    <message>
        <source>Making a code …</source>
        <translation>Création d’un code…</translation>
    </message>
    <message>
        <source>This laptop is in no network: connect both laptops to the same one, then make a new code.</source>
        <translation>Ce portable n’est sur aucun réseau : connectez les deux au même, puis créez un nouveau code.</translation>
    </message>
</context>
<context>
    <name>gatebook::PinCheck</name>
    <message>
        <source>One moment – try again.</source>
        <translation>Un instant – réessayez.</translation>
    </message>
    <message>
        <source>Wrong PIN. The next try is in %1.</source>
        <translation>Code PIN faux. Prochain essai dans %1.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Code PIN faux.</translation>
    </message>
    <message>
        <source>The next try is in %1.</source>
        <translation>Prochain essai dans %1.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>Un code PIN a de %1 à %2 chiffres.</translation>
    </message>
    <message>
        <source>The PIN can&apos;t be used: %1</source>
        <translation>Le code PIN est inutilisable : %1</translation>
    </message>
</context>
<context>
    <name>gatebook::PinView</name>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>Un code PIN a de %1 à %2 chiffres.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose once more.</source>
        <translation>Les deux étaient différents. Choisissez à nouveau.</translation>
    </message>
    <message>
        <source>Choose a supervisor&apos;s PIN</source>
        <translation>Choisissez un code PIN de responsable</translation>
    </message>
    <message>
        <source>Enter the new PIN once more</source>
        <translation>Saisissez à nouveau le code PIN</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>Code PIN du responsable</translation>
    </message>
    <message>
        <source>%1 to %2 digits. It opens the settings and lets the kiosk be left; nobody can look it up, so keep it safe.</source>
        <translation>De %1 à %2 chiffres. Il ouvre les réglages et permet de quitter le kiosque ; personne ne peut le retrouver, gardez-le bien.</translation>
    </message>
    <message>
        <source>The settings are for supervisors.</source>
        <translation>Les réglages sont réservés aux responsables.</translation>
    </message>
    <message>
        <source>Pairing this device anew is for supervisors.</source>
        <translation>Seul un responsable peut associer à nouveau cet appareil.</translation>
    </message>
    <message>
        <source>Leaving the kiosk is for supervisors. Scanning stops then.</source>
        <translation>Seul un responsable peut quitter le kiosque. Le scan s’arrête alors.</translation>
    </message>
    <message>
        <source>Enter the PIN of now first.</source>
        <translation>Saisissez d’abord le code PIN actuel.</translation>
    </message>
    <message>
        <source>The next try is in %1</source>
        <translation>Prochain essai dans %1</translation>
    </message>
</context>
<context>
    <name>gatebook::PreflightChecks</name>
    <message>
        <source>Ticket list</source>
        <translation>Liste des billets</translation>
    </message>
    <message>
        <source>This device was revoked; its list was removed.</source>
        <translation>Cet appareil a été révoqué ; sa liste est effacée.</translation>
    </message>
    <message>
        <source>This device is not paired with a hub.</source>
        <translation>Cet appareil n’est associé à aucun hub.</translation>
    </message>
    <message>
        <source>Scan a pairing code from the hub, or type it in Set-up.</source>
        <translation>Scannez un code d’association du hub, ou saisissez-le dans Configuration.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>%1 of %2 tickets are here.</source>
        <translation>%1 billets sur %2 sont là.</translation>
    </message>
    <message>
        <source>The list is not here yet.</source>
        <translation>La liste n’est pas encore là.</translation>
    </message>
    <message>
        <source>It comes by itself once the hub is reached.</source>
        <translation>Elle vient toute seule dès que le hub est joignable.</translation>
    </message>
    <message>
        <source>The event has rules that this version of Gatebook does not know.</source>
        <translation>L’événement a des règles que cette version de Gatebook ne connaît pas.</translation>
    </message>
    <message>
        <source>Update Gatebook, or use another device.</source>
        <translation>Mettez Gatebook à jour ou changez d’appareil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln billet</numerusform>
            <numerusform>%Ln billets</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Charger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets, compared with the hub&apos;s list %1</source>
        <translation>
            <numerusform>%Ln billet, comparé à la liste du hub %1</numerusform>
            <numerusform>%Ln billets, comparés à la liste du hub %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets; nobody knows how old the list is</source>
        <translation>
            <numerusform>%Ln billet ; l’âge de la liste est inconnu</numerusform>
            <numerusform>%Ln billets ; l’âge de la liste est inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the hub knows whether that is all. Bring it within reach before doors.</source>
        <translation>Seul le hub sait si c’est tout. Rendez-le joignable avant l’ouverture.</translation>
    </message>
    <message>
        <source>The list on this device can&apos;t be read.</source>
        <translation>La liste de cet appareil est illisible.</translation>
    </message>
    <message>
        <source>Use another device, and call a supervisor.</source>
        <translation>Prenez un autre appareil et appelez un responsable.</translation>
    </message>
    <message>
        <source>%1 of the hub&apos;s %2 tickets are here, and no more are coming.</source>
        <translation>%1 des %2 billets du hub sont là, et il n’en arrive plus.</translation>
    </message>
    <message>
        <source>%1 of the hub&apos;s %2 tickets are here; the others are coming.</source>
        <translation>%1 des %2 billets du hub sont là ; les autres arrivent.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tickets of the hub are here, compared %1</source>
        <translation>
            <numerusform>%Ln billet du hub est là, comparé %1</numerusform>
            <numerusform>Les %Ln billets du hub sont là, comparés %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tickets of the hub are here; the news since is still to come.</source>
        <translation>
            <numerusform>%Ln billet du hub est là ; les nouvelles restent à venir.</numerusform>
            <numerusform>Les %Ln billets du hub sont là ; les nouvelles restent à venir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the hub within reach before doors.</source>
        <translation>Rendez le hub joignable avant l’ouverture.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>No hub is known.</source>
        <translation>Aucun hub n’est connu.</translation>
    </message>
    <message>
        <source>Pair this device in Set-up.</source>
        <translation>Associez cet appareil dans Configuration.</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <translation>dernières nouvelles %1</translation>
    </message>
    <message>
        <source>not heard since the start</source>
        <translation>sans nouvelles depuis le démarrage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Check this device&apos;s network, and whether the hub runs. Scanning works without it.</source>
        <translation>Vérifiez le réseau de cet appareil et si le hub tourne. Le scan marche sans lui.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>The hub does not let this device in. Pair it again with a new code.</source>
        <translation>Le hub refuse cet appareil. Associez-le à nouveau avec un nouveau code.</translation>
    </message>
    <message>
        <source>The hub refuses this device for this event. Call a supervisor.</source>
        <translation>Le hub refuse cet appareil pour cet événement. Appelez un responsable.</translation>
    </message>
    <message>
        <source>The hub says that this event is over. Pair with the right event, if there is another.</source>
        <translation>Le hub dit que cet événement est terminé. Associez au bon, s’il y en a un autre.</translation>
    </message>
    <message>
        <source>Nothing is exchanged with it while this device&apos;s disk makes trouble.</source>
        <translation>Rien n’est échangé avec lui tant que le disque de cet appareil pose problème.</translation>
    </message>
    <message>
        <source>Scans to send</source>
        <translation>Scans à envoyer</translation>
    </message>
    <message>
        <source>None waits.</source>
        <translation>Rien en attente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans were not taken by the hub and are kept here.</source>
        <translation>
            <numerusform>%Ln scan refusé par le hub est conservé ici.</numerusform>
            <numerusform>%Ln scans refusés par le hub sont conservés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call a supervisor: “gatebook-kiosk journal export” writes them to a file for the hub.</source>
        <translation>Appelez un responsable : « gatebook-kiosk journal export » les écrit dans un fichier pour le hub.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans wait to be sent.</source>
        <translation>
            <numerusform>%Ln scan à envoyer.</numerusform>
            <numerusform>%Ln scans à envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are sent by themselves once the hub is reached.</source>
        <translation>Ils partent tout seuls dès que le hub est joignable.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Not compared with the hub&apos;s yet.</source>
        <translation>Pas encore comparée à celle du hub.</translation>
    </message>
    <message>
        <source>Compare it with a clock that is right.</source>
        <translation>Comparez-la à une horloge juste.</translation>
    </message>
    <message>
        <source>As the hub&apos;s, to within a minute</source>
        <translation>Comme celle du hub, à une minute près</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ahead of the hub&apos;s</source>
        <translation>
            <numerusform>%Ln min d’avance sur le hub</numerusform>
            <numerusform>%Ln min d’avance sur le hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min behind the hub&apos;s</source>
        <translation>
            <numerusform>%Ln min de retard sur le hub</numerusform>
            <numerusform>%Ln min de retard sur le hub</numerusform>
        </translation>
    </message>
    <message>
        <source>Set this device&apos;s clock and time zone right. Nobody is turned away by it, but times are wrong.</source>
        <translation>Réglez l’horloge et le fuseau de cet appareil. Personne n’est refusé pour cela, mais les heures sont fausses.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>La caméra</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln pictures a second</source>
        <translation>
            <numerusform>%1, %Ln image par seconde</numerusform>
            <numerusform>%1, %Ln images par seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>That is slow. More light helps, and a USB port that the camera has to itself.</source>
        <translation>C’est lent. Plus de lumière aide, et un port USB réservé à la caméra.</translation>
    </message>
    <message>
        <source>Not used at this gate</source>
        <translation>Pas utilisé à cette porte</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>%1 is starting.</source>
        <translation>%1 démarre.</translation>
    </message>
    <message>
        <source>%1 gives no pictures.</source>
        <translation>%1 ne donne pas d’images.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Aucune caméra n’a été trouvée.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>« %1 » est introuvable.</translation>
    </message>
    <message>
        <source>Plug it in again, at another port. It is found by itself.</source>
        <translation>Rebranchez-la, sur un autre port. Elle est retrouvée toute seule.</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>Pas utilisé ici</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Douchette</translation>
    </message>
    <message>
        <source>The test code was read right.</source>
        <translation>Le code d’essai a été bien lu.</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Pas encore essayé</translation>
    </message>
    <message>
        <source>The test code was read wrong.</source>
        <translation>Le code d’essai a été mal lu.</translation>
    </message>
    <message>
        <source>Scan the printed test code with it.</source>
        <translation>Lisez avec elle le code d’essai imprimé.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>Coupé dans les réglages</translation>
    </message>
    <message>
        <source>Switch it on, unless this gate is to be silent.</source>
        <translation>Activez-le, sauf si cette porte doit être silencieuse.</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>Aucun haut-parleur trouvé.</translation>
    </message>
    <message>
        <source>Plug one in, or watch the screen for every verdict.</source>
        <translation>Branchez-en un, ou regardez l’écran à chaque scan.</translation>
    </message>
    <message>
        <source>A tone was played by %1.</source>
        <translation>%1 a joué un son.</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Play the tone, and turn it up until it is heard at the door.</source>
        <translation>Jouez le son et montez-le jusqu’à l’entendre à la porte.</translation>
    </message>
    <message>
        <source>Play the tone</source>
        <translation>Jouer le son</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>Essai en cours</translation>
    </message>
    <message>
        <source>The database on it can&apos;t be read or written.</source>
        <translation>La base de données ne peut être ni lue ni écrite.</translation>
    </message>
    <message>
        <source>No scan can be saved like this. Make room, or use another device.</source>
        <translation>Aucun scan ne peut être enregistré ainsi. Libérez de la place ou changez d’appareil.</translation>
    </message>
    <message>
        <source>Keeps what is written; how much fits is not known.</source>
        <translation>Garde ce qui est écrit ; la place restante est inconnue.</translation>
    </message>
    <message>
        <source>Keeps what is written; %1 are free, room for %2 scans</source>
        <translation>Garde ce qui est écrit ; %1 libres, place pour %2 scans</translation>
    </message>
    <message>
        <source>Delete what this device does not need.</source>
        <translation>Supprimez ce dont cet appareil n’a pas besoin.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>This device does not tell. See that it is plugged in.</source>
        <translation>Cet appareil ne le dit pas. Vérifiez qu’il est branché.</translation>
    </message>
    <message>
        <source>Plugged in, the battery has %1 %</source>
        <translation>Branché, batterie à %1 %</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Branché</translation>
    </message>
    <message>
        <source>On battery, which has %1 %</source>
        <translation>Sur batterie, à %1 %</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Sur batterie</translation>
    </message>
    <message>
        <source>Plug it in before doors.</source>
        <translation>Branchez-le avant l’ouverture.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>None is set: anybody can leave the kiosk.</source>
        <translation>Aucun : tout le monde peut quitter le kiosque.</translation>
    </message>
    <message>
        <source>Set one in the settings.</source>
        <translation>Définissez-en un dans les réglages.</translation>
    </message>
</context>
<context>
    <name>gatebook::PreflightModel</name>
    <message>
        <source>%1: good</source>
        <translation>%1 : bon</translation>
    </message>
    <message>
        <source>%1: under way</source>
        <translation>%1 : en cours</translation>
    </message>
    <message>
        <source>%1: to see to</source>
        <translation>%1 : à voir</translation>
    </message>
    <message>
        <source>%1: not ready</source>
        <translation>%1 : pas prêt</translation>
    </message>
</context>
<context>
    <name>gatebook::PreflightView</name>
    <message numerus="yes">
        <source>%Ln things to see to</source>
        <translation>
            <numerusform>%Ln point à voir</numerusform>
            <numerusform>%Ln points à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment, being checked</source>
        <translation>Un instant, vérification en cours</translation>
    </message>
    <message>
        <source>Ready for doors</source>
        <translation>Prêt pour l’ouverture</translation>
    </message>
</context>
<context>
    <name>gatebook::RecentModel</name>
    <message>
        <source>TAKEN BACK</source>
        <translation>ANNULÉ</translation>
    </message>
    <message>
        <source>Some other code</source>
        <translation>Un autre code</translation>
    </message>
    <message>
        <source>Nobody on the list</source>
        <translation>Personne sur la liste</translation>
    </message>
</context>
<context>
    <name>gatebook::RecentView</name>
    <message>
        <source>Scanned at %1</source>
        <translation>Scanné à %1</translation>
    </message>
    <message>
        <source>Let in by %1</source>
        <translation>Admis par %1</translation>
    </message>
    <message>
        <source>Kept on this device, not yet sent to the hub</source>
        <translation>Conservé sur cet appareil, pas encore envoyé au hub</translation>
    </message>
    <message>
        <source>The hub has it</source>
        <translation>Le hub l’a</translation>
    </message>
    <message>
        <source>The hub did not take it. It is kept on this device.</source>
        <translation>Le hub ne l’a pas pris. Il est conservé sur cet appareil.</translation>
    </message>
    <message>
        <source>Not a ticket: only its length and a checksum are kept, on this device</source>
        <translation>Pas un billet : seules sa longueur et une somme sont gardées, sur cet appareil</translation>
    </message>
    <message>
        <source>Does not count: %1 let this ticket in before, at %2</source>
        <translation>Ne compte pas : %1 avait admis ce billet avant, à %2</translation>
    </message>
    <message>
        <source>Does not count: gate %1 let this ticket in before, at %2</source>
        <translation>Ne compte pas : la porte %1 avait admis ce billet avant, à %2</translation>
    </message>
</context>
<context>
    <name>gatebook::ScannerView</name>
    <message>
        <source>The scanner works, but how it types could not be saved: %1</source>
        <translation>La douchette fonctionne, mais sa façon de taper n’a pas pu être enregistrée : %1</translation>
    </message>
    <message>
        <source>The scanner swaps capital and small letters.</source>
        <translation>La douchette inverse majuscules et minuscules.</translation>
    </message>
    <message>
        <source>The scanner sends other characters than the code has.</source>
        <translation>La douchette envoie d’autres caractères que ceux du code.</translation>
    </message>
    <message>
        <source>Scan this code with the hand scanner</source>
        <translation>Lisez ce code avec la douchette</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>La douchette fonctionne</translation>
    </message>
    <message>
        <source>A laser scanner cannot read a screen: print the code for it.</source>
        <translation>Une douchette laser ne lit pas un écran : imprimez le code.</translation>
    </message>
    <message>
        <source>Free some space on this device, then scan the code again.</source>
        <translation>Libérez de la place sur cet appareil, puis lisez le code à nouveau.</translation>
    </message>
    <message>
        <source>Press Caps Lock once, then scan the code again.</source>
        <translation>Appuyez une fois sur Verr. Maj., puis lisez le code à nouveau.</translation>
    </message>
    <message>
        <source>Set the scanner to a US English keyboard (its manual has a barcode for that), then scan the code again.</source>
        <translation>Réglez la douchette sur clavier anglais américain (son manuel a un code pour cela), puis lisez le code à nouveau.</translation>
    </message>
    <message>
        <source>It types like a keyboard that is not a US English one; this device has learnt that.</source>
        <translation>Elle tape comme un clavier autre que l’anglais américain ; cet appareil l’a appris.</translation>
    </message>
    <message>
        <source>It sends no Enter after a code: a code ends when it stops typing.</source>
        <translation>Elle n’envoie pas Entrée : un code se termine quand elle cesse de taper.</translation>
    </message>
    <message>
        <source>It types “%1” before each code; that is taken away.</source>
        <translation>Elle tape « %1 » avant chaque code ; c’est retiré.</translation>
    </message>
    <message>
        <source>It types “%1” after each code; that is taken away.</source>
        <translation>Elle tape « %1 » après chaque code ; c’est retiré.</translation>
    </message>
    <message>
        <source>Every character arrived as it is printed.</source>
        <translation>Chaque caractère est arrivé tel qu’imprimé.</translation>
    </message>
</context>
<context>
    <name>gatebook::SearchView</name>
    <message>
        <source>Nobody found, at the hub either. Check the spelling, or try the order number.</source>
        <translation>Personne trouvé, au hub non plus. Vérifiez l’orthographe ou essayez le numéro de commande.</translation>
    </message>
    <message>
        <source>With the hub&apos;s answer</source>
        <translation>Avec la réponse du hub</translation>
    </message>
    <message>
        <source>Nobody found on this device. The hub can&apos;t be asked now.</source>
        <translation>Personne trouvé sur cet appareil. Le hub est injoignable pour l’instant.</translation>
    </message>
    <message>
        <source>From this device&apos;s list. The hub can&apos;t be asked now.</source>
        <translation>D’après la liste de cet appareil. Le hub est injoignable pour l’instant.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Let in with this ticket</source>
        <translation>Faire entrer avec ce billet</translation>
    </message>
    <message>
        <source>Check this ticket</source>
        <translation>Vérifier ce billet</translation>
    </message>
    <message>
        <source>Nobody found on this device. Asking the hub …</source>
        <translation>Personne trouvé sur cet appareil. Interrogation du hub…</translation>
    </message>
    <message>
        <source>From this device&apos;s list. Asking the hub …</source>
        <translation>D’après la liste de cet appareil. Interrogation du hub…</translation>
    </message>
    <message>
        <source>Nobody found on this device. You are offline: the hub can&apos;t be asked.</source>
        <translation>Personne trouvé sur cet appareil. Hors ligne : le hub est injoignable.</translation>
    </message>
    <message>
        <source>From this device&apos;s list. You are offline: the hub can&apos;t be asked.</source>
        <translation>D’après la liste de cet appareil. Hors ligne : le hub est injoignable.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>Entered at %1</source>
        <translation>Entré à %1</translation>
    </message>
    <message>
        <source>Entered at %1, gate %2</source>
        <translation>Entré à %1, porte %2</translation>
    </message>
    <message>
        <source>Valid, not entered yet</source>
        <translation>Valable, pas encore entré</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
</context>
<context>
    <name>gatebook::SettingsModel</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>An admission is shown for</source>
        <translation>Une entrée est affichée pendant</translation>
    </message>
    <message>
        <source>Any other verdict is shown for</source>
        <translation>Le reste est affiché pendant</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>The system&apos;s first</source>
        <translation>La première du système</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
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
        <translation>Interrogation du hub…</translation>
    </message>
    <message numerus="yes">
        <source>Ready: %Ln tickets are on this device.</source>
        <translation>
            <numerusform>Prêt : %Ln billet sur cet appareil.</numerusform>
            <numerusform>Prêt : %Ln billets sur cet appareil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloading the list: %1 of %Ln tickets</source>
        <translation>
            <numerusform>Chargement de la liste : %1 sur %Ln billet</numerusform>
            <numerusform>Chargement de la liste : %1 sur %Ln billets</numerusform>
        </translation>
    </message>
    <message>
        <source>This device is not paired.</source>
        <translation>Cet appareil n’est pas associé.</translation>
    </message>
    <message>
        <source>Paired with %1: %2, gate %3, as %4.</source>
        <translation>Associé à %1 : %2, porte %3, sous le nom %4.</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>le hub</translation>
    </message>
</context>
<context>
    <name>gatebook::SyncText</name>
    <message numerus="yes">
        <source>%1 of %Ln tickets</source>
        <translation>
            <numerusform>%1 sur %Ln billet</numerusform>
            <numerusform>%1 sur %Ln billets</numerusform>
        </translation>
    </message>
    <message>
        <source>In step with the hub</source>
        <translation>À jour avec le hub</translation>
    </message>
    <message>
        <source>Downloading the list</source>
        <translation>Chargement de la liste</translation>
    </message>
    <message>
        <source>Sending scans to the hub</source>
        <translation>Envoi des scans au hub</translation>
    </message>
    <message>
        <source>Fetching news from the hub</source>
        <translation>Réception des nouvelles du hub</translation>
    </message>
    <message>
        <source>Offline – scanning goes on, scans are kept here</source>
        <translation>Hors ligne – le scan continue, tout est conservé ici</translation>
    </message>
    <message>
        <source>Hub not reached</source>
        <translation>Hub injoignable</translation>
    </message>
    <message>
        <source>The hub does not know this device – pair it again; scanning goes on</source>
        <translation>Le hub ne connaît pas cet appareil – associez-le à nouveau ; le scan continue</translation>
    </message>
    <message>
        <source>This device was revoked – its list was removed, its scans are kept</source>
        <translation>Cet appareil a été révoqué – sa liste est effacée, ses scans sont conservés</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>L’événement est terminé</translation>
    </message>
    <message>
        <source>The hub refuses this device – call a supervisor</source>
        <translation>Le hub refuse cet appareil – appelez un responsable</translation>
    </message>
    <message>
        <source>This device&apos;s disk makes trouble – call a supervisor</source>
        <translation>Le disque de cet appareil pose problème – appelez un responsable</translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>rien à envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans wait to be sent</source>
        <translation>
            <numerusform>%Ln scan à envoyer</numerusform>
            <numerusform>%Ln scans à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <comment>scans</comment>
        <translation>
            <numerusform>%Ln mis de côté</numerusform>
            <numerusform>%Ln mis de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>dernier contact %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>pas encore de contact</translation>
    </message>
</context>
<context>
    <name>gatebook::TicketFileModel</name>
    <message>
        <source>%1 · changed %2 · %3</source>
        <translation>%1 · modifié %2 · %3</translation>
    </message>
</context>
<context>
    <name>gatebook::UndoView</name>
    <message>
        <source>Take back the entry of %1?</source>
        <translation>Annuler l’entrée de %1 ?</translation>
    </message>
    <message>
        <source>Taken back. This entry no longer counts, and the ticket may enter again.</source>
        <translation>Annulé. Cette entrée ne compte plus et le billet peut resservir.</translation>
    </message>
    <message>
        <source>Take back this entry?</source>
        <translation>Annuler cette entrée ?</translation>
    </message>
</context>
<context>
    <name>gatebook::VerdictView</name>
    <message>
        <source>Let in a moment ago: the same ticket is still held up.</source>
        <translation>Admis à l’instant : le même billet est encore présenté.</translation>
    </message>
    <message>
        <source>ENTER</source>
        <translation>ENTREZ</translation>
    </message>
    <message>
        <source>The ticket&apos;s time could not be checked: the hub&apos;s clock is not known yet.</source>
        <translation>L’horaire du billet n’a pas pu être vérifié : l’horloge du hub n’est pas encore connue.</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>UTILISÉ</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ANNULÉ</translation>
    </message>
    <message>
        <source>This ticket was cancelled.</source>
        <translation>Ce billet a été annulé.</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>BLOQUÉ</translation>
    </message>
    <message>
        <source>This ticket is blocked. Call a supervisor.</source>
        <translation>Ce billet est bloqué. Appelez un responsable.</translation>
    </message>
    <message>
        <source>NOT NOW</source>
        <translation>PAS MAINTENANT</translation>
    </message>
    <message>
        <source>This ticket is not valid at this time.</source>
        <translation>Ce billet n’est pas valable maintenant.</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>INCONNU</translation>
    </message>
    <message>
        <source>This code is not on the list. Search for the name?</source>
        <translation>Ce code n’est pas sur la liste. Chercher le nom ?</translation>
    </message>
    <message>
        <source>NO TICKET</source>
        <translation>PAS UN BILLET</translation>
    </message>
    <message>
        <source>This is not a ticket code. Try another code on it.</source>
        <translation>Ce n’est pas un code de billet. Essayez un autre code dessus.</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>PAS PRÊT</translation>
    </message>
    <message>
        <source>There is no list on this device yet.</source>
        <translation>Il n’y a pas encore de liste sur cet appareil.</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>NON ENREGISTRÉ</translation>
    </message>
    <message>
        <source>The scan could not be saved and does not count. Scan again, or call a supervisor. %1</source>
        <translation>Le scan n’a pas pu être enregistré et ne compte pas. Scannez à nouveau ou appelez un responsable. %1</translation>
    </message>
    <message>
        <source>Entered before.</source>
        <translation>Déjà entré.</translation>
    </message>
    <message>
        <source>Entered at %1</source>
        <translation>Entré à %1</translation>
    </message>
    <message>
        <source>Gate %1</source>
        <translation>Porte %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2.</source>
        <translation>Valable de %1 à %2.</translation>
    </message>
    <message>
        <source>Valid from %1 on.</source>
        <translation>Valable à partir de %1.</translation>
    </message>
    <message>
        <source>Was valid until %1.</source>
        <translation>Était valable jusqu’à %1.</translation>
    </message>
    <message>
        <source>Override by %1</source>
        <translation>Autorisé par %1</translation>
    </message>
    <message>
        <source>Override by %1: %2</source>
        <translation>Autorisé par %1 : %2</translation>
    </message>
    <message>
        <source>Entered at %1 (%2)</source>
        <translation>Entré à %1 (%2)</translation>
    </message>
    <message>
        <source>Here, on this device</source>
        <translation>Ici, sur cet appareil</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Here, on %1</source>
        <translation>Ici, sur %1</translation>
    </message>
    <message>
        <source>Gate %1, %2</source>
        <translation>Porte %1, %2</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Sur %1</translation>
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
        <translation>Porte %1</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entered</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>entré sur %Ln</numerusform>
            <numerusform>entrés sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at this device</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln sur cet appareil</numerusform>
            <numerusform>%Ln sur cet appareil</numerusform>
        </translation>
    </message>
    <message>
        <source>list checked %1</source>
        <comment>4 min ago</comment>
        <translation>liste vérifiée %1</translation>
    </message>
    <message>
        <source>age of the list unknown</source>
        <translation>âge de la liste inconnu</translation>
    </message>
    <message numerus="yes">
        <source>This device&apos;s clock is %Ln min ahead of the hub&apos;s – set it right</source>
        <translation>
            <numerusform>L’horloge de cet appareil avance de %Ln min sur celle du hub – réglez-la</numerusform>
            <numerusform>L’horloge de cet appareil avance de %Ln min sur celle du hub – réglez-la</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This device&apos;s clock is %Ln min behind the hub&apos;s – set it right</source>
        <translation>
            <numerusform>L’horloge de cet appareil retarde de %Ln min sur celle du hub – réglez-la</numerusform>
            <numerusform>L’horloge de cet appareil retarde de %Ln min sur celle du hub – réglez-la</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop: scans can&apos;t be saved</source>
        <translation>Stop : les scans ne peuvent pas être enregistrés</translation>
    </message>
    <message>
        <source>This device is not paired yet</source>
        <translation>Cet appareil n’est pas encore associé</translation>
    </message>
    <message>
        <source>This device was revoked</source>
        <translation>Cet appareil a été révoqué</translation>
    </message>
    <message>
        <source>The list is not here yet</source>
        <translation>La liste n’est pas encore là</translation>
    </message>
    <message>
        <source>Gatebook is too old for this event</source>
        <translation>Gatebook est trop ancien pour cet événement</translation>
    </message>
    <message>
        <source>Hold the ticket into the frame</source>
        <translation>Placez le billet dans le cadre</translation>
    </message>
    <message>
        <source>Scan a ticket</source>
        <translation>Scannez un billet</translation>
    </message>
    <message>
        <source>Scan the pairing code from the hub, or press Set-up to type or paste it.</source>
        <translation>Scannez le code d’association du hub, ou touchez Configurer pour le saisir ou le coller.</translation>
    </message>
    <message>
        <source>Its list was removed, its scans are kept. To use it again, scan a new pairing code from the hub.</source>
        <translation>Sa liste est effacée, ses scans sont conservés. Pour le réutiliser, scannez un nouveau code du hub.</translation>
    </message>
    <message>
        <source>The event has rules that this version does not know. Update it, or call a supervisor.</source>
        <translation>L’événement a des règles que cette version ne connaît pas. Mettez-la à jour ou appelez un responsable.</translation>
    </message>
    <message>
        <source>Level, close enough to fill the frame. A hand scanner works too.</source>
        <translation>Bien droit, assez près pour remplir le cadre. Une douchette convient aussi.</translation>
    </message>
    <message>
        <source>With the hand scanner, or search by name.</source>
        <translation>Avec la douchette, ou cherchez par nom.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
        <source>Camera “%1” not found</source>
        <translation>Caméra « %1 » introuvable</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>La caméra démarre</translation>
    </message>
    <message>
        <source>The camera has stopped – trying again</source>
        <translation>La caméra s’est arrêtée – nouvel essai</translation>
    </message>
    <message>
        <source>All pictures shown</source>
        <translation>Toutes les images ont été montrées</translation>
    </message>
    <message>
        <source>Too dark to read – more light</source>
        <translation>Trop sombre – plus de lumière</translation>
    </message>
    <message>
        <source>Too bright to read – less light</source>
        <translation>Trop clair – moins de lumière</translation>
    </message>
    <message>
        <source>Hold it closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>Ne bougez pas</translation>
    </message>
    <message>
        <source>Hold it level, out of the glare</source>
        <translation>Bien droit, sans reflet</translation>
    </message>
</context>
</TS>
