<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>gatebook::Alarms</name>
    <message numerus="yes">
        <source>Scanning goes on, and %Ln scans are kept here. Check the network, and whether the hub runs.</source>
        <translation>
            <numerusform>Scanning goes on, and %Ln scan is kept here. Check the network, and whether the hub runs.</numerusform>
            <numerusform>Scanning goes on, and %Ln scans are kept here. Check the network, and whether the hub runs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatebook::EventTime</name>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
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
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatebook::NoticeView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatebook::OrderView</name>
    <message numerus="yes">
        <source>Admit all %Ln of this order (F6)</source>
        <translation>
            <numerusform>Admit %Ln of this order (F6)</numerusform>
            <numerusform>Admit all %Ln of this order (F6)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this order: admit all (F6)</source>
        <translation>
            <numerusform>%Ln more of this order: admit it (F6)</numerusform>
            <numerusform>%Ln more of this order: admit all (F6)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not admitted: see the list.</source>
        <translation>
            <numerusform>%Ln not admitted: see the list.</numerusform>
            <numerusform>%Ln not admitted: see the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln admitted</source>
        <translation>
            <numerusform>%Ln admitted</numerusform>
            <numerusform>%Ln admitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Admit %Ln of order %1?</source>
        <translation>
            <numerusform>Admit %Ln of order %1?</numerusform>
            <numerusform>Admit %Ln of order %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatebook::PreflightChecks</name>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets, compared with the hub&apos;s list %1</source>
        <translation>
            <numerusform>%Ln ticket, compared with the hub&apos;s list %1</numerusform>
            <numerusform>%Ln tickets, compared with the hub&apos;s list %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets; nobody knows how old the list is</source>
        <translation>
            <numerusform>%Ln ticket; nobody knows how old the list is</numerusform>
            <numerusform>%Ln tickets; nobody knows how old the list is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tickets of the hub are here, compared %1</source>
        <translation>
            <numerusform>The %Ln ticket of the hub is here, compared %1</numerusform>
            <numerusform>All %Ln tickets of the hub are here, compared %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tickets of the hub are here; the news since is still to come.</source>
        <translation>
            <numerusform>The %Ln ticket of the hub is here; the news since is still to come.</numerusform>
            <numerusform>All %Ln tickets of the hub are here; the news since is still to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans were not taken by the hub and are kept here.</source>
        <translation>
            <numerusform>%Ln scan was not taken by the hub and is kept here.</numerusform>
            <numerusform>%Ln scans were not taken by the hub and are kept here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans wait to be sent.</source>
        <translation>
            <numerusform>%Ln scan waits to be sent.</numerusform>
            <numerusform>%Ln scans wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ahead of the hub&apos;s</source>
        <translation>
            <numerusform>%Ln min ahead of the hub&apos;s</numerusform>
            <numerusform>%Ln min ahead of the hub&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min behind the hub&apos;s</source>
        <translation>
            <numerusform>%Ln min behind the hub&apos;s</numerusform>
            <numerusform>%Ln min behind the hub&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln pictures a second</source>
        <translation>
            <numerusform>%1, %Ln picture a second</numerusform>
            <numerusform>%1, %Ln pictures a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatebook::PreflightView</name>
    <message numerus="yes">
        <source>%Ln things to see to</source>
        <translation>
            <numerusform>%Ln thing to see to</numerusform>
            <numerusform>%Ln things to see to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatebook::SetupView</name>
    <message numerus="yes">
        <source>Ready: %Ln tickets are on this device.</source>
        <translation>
            <numerusform>Ready: %Ln ticket is on this device.</numerusform>
            <numerusform>Ready: %Ln tickets are on this device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloading the list: %1 of %Ln tickets</source>
        <translation>
            <numerusform>Downloading the list: %1 of %Ln ticket</numerusform>
            <numerusform>Downloading the list: %1 of %Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatebook::SyncText</name>
    <message numerus="yes">
        <source>%1 of %Ln tickets</source>
        <translation>
            <numerusform>%1 of %Ln ticket</numerusform>
            <numerusform>%1 of %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans wait to be sent</source>
        <translation>
            <numerusform>%Ln scan waits to be sent</numerusform>
            <numerusform>%Ln scans wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <comment>scans</comment>
        <translation>
            <numerusform>%Ln set aside</numerusform>
            <numerusform>%Ln set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatebook::WaitingView</name>
    <message numerus="yes">
        <source>of %Ln entered</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>of %Ln entered</numerusform>
            <numerusform>of %Ln entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at this device</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln at this device</numerusform>
            <numerusform>%Ln at this device</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This device&apos;s clock is %Ln min ahead of the hub&apos;s – set it right</source>
        <translation>
            <numerusform>This device&apos;s clock is %Ln min ahead of the hub&apos;s – set it right</numerusform>
            <numerusform>This device&apos;s clock is %Ln min ahead of the hub&apos;s – set it right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This device&apos;s clock is %Ln min behind the hub&apos;s – set it right</source>
        <translation>
            <numerusform>This device&apos;s clock is %Ln min behind the hub&apos;s – set it right</numerusform>
            <numerusform>This device&apos;s clock is %Ln min behind the hub&apos;s – set it right</numerusform>
        </translation>
    </message>
</context>
</TS>
